package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// checkRegistration cleans the texts of a call and finds what is wrong with it.
func checkRegistration(in *RegisterServiceRecordInput, now time.Time) error {
	var p check.Problems
	in.Symptom = p.RequiredText("symptom", in.Symptom, proseLimit)
	clean(&p, "faultCode", &in.FaultCode, 150)
	clean(&p, "customerWish", &in.CustomerWish, proseLimit)
	clean(&p, "callerName", &in.CallerName, 100)
	clean(&p, "callerPhone", &in.CallerPhone, phoneLimit)
	clean(&p, "serviceAddress", &in.ServiceAddress, 300)
	past(&p, "reportedAt", in.ReportedAt, now)
	ahead(&p, "promisedAt", in.PromisedAt, now)
	switch n := in.NewCustomer; {
	case (n == nil) == (in.CustomerID == nil):
		p.Add("customerID", fault.Required)
	case n != nil:
		n.Name = p.RequiredText("newCustomer.name", n.Name, lineLimit)
		clean(&p, "newCustomer.phone", &n.Phone, phoneLimit)
		clean(&p, "newCustomer.address", &n.Address, 300)
		clean(&p, "newCustomer.region", &n.Region, lineLimit)
	}
	return p.Err()
}

// clean trims an optional text in place.
func clean(p *check.Problems, path string, s **string, limit int) {
	if *s != nil {
		trimmed := p.OptionalText(path, *s, limit)
		*s = &trimmed
	}
}

// EditServiceRecord corrects what was registered. Another unit, or none any more,
// changes the charge class with it, unless a head has set that. A unit brings its
// product along, and leaves it when it is taken away: which product the caller
// spoke of is still known. Returns INVALID where the product of a known unit is to
// be taken away.
func (s *Service) EditServiceRecord(ctx context.Context, in EditServiceRecordInput) (int, error) {
	if err := checkEdit(&in, s.now()); err != nil {
		return 0, err
	}
	r := request{operation: "editServiceRecord", action: casework.ActionEdit, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		st.editTexts(in)
		if in.Kind != nil {
			st.changed("kind", string(st.record.Kind), string(*in.Kind))
			st.update.SetKind(*in.Kind)
		}
		if in.Channel != nil {
			st.changed("channel", string(st.record.Channel), string(*in.Channel))
			st.update.SetChannel(*in.Channel)
		}
		st.changed("promisedAt", formatMoment(st.record.PromisedAt), formatMoment(in.PromisedAt.Of(st.record.PromisedAt)))
		change.Write(in.PromisedAt, func(at time.Time) *ent.ServiceRecordUpdateOne {
			return st.update.SetPromisedAt(at.UTC())
		}, st.update.ClearPromisedAt)
		st.update.SetNillableLabourCharge(in.LabourCharge).SetNillableTravelCharge(in.TravelCharge)
		return s.editUnit(ctx, st, in)
	})
}

func checkEdit(in *EditServiceRecordInput, now time.Time) error {
	var p check.Problems
	if in.Symptom != nil {
		symptom := p.RequiredText("symptom", *in.Symptom, proseLimit)
		in.Symptom = &symptom
	}
	clean(&p, "faultCode", &in.FaultCode, 150)
	clean(&p, "customerWish", &in.CustomerWish, proseLimit)
	clean(&p, "callerName", &in.CallerName, 100)
	clean(&p, "callerPhone", &in.CallerPhone, phoneLimit)
	clean(&p, "serviceAddress", &in.ServiceAddress, 300)
	ahead(&p, "promisedAt", in.PromisedAt.Value(), now)
	money(&p, "labourCharge", in.LabourCharge)
	money(&p, "travelCharge", in.TravelCharge)
	return p.Err()
}

func (st *step) editTexts(in EditServiceRecordInput) {
	set := func(field, old string, value *string, write func(string)) {
		if value != nil {
			st.changed(field, old, *value)
			write(*value)
		}
	}
	set("symptom", st.record.Symptom, in.Symptom, func(v string) { st.update.SetSymptom(v) })
	set("faultCode", st.record.FaultCode, in.FaultCode, func(v string) { st.update.SetFaultCode(v) })
	set("customerWish", st.record.CustomerWish, in.CustomerWish, func(v string) { st.update.SetCustomerWish(v) })
	set("callerName", st.record.CallerName, in.CallerName, func(v string) { st.update.SetCallerName(v) })
	set("callerPhone", st.record.CallerPhone, in.CallerPhone, func(v string) {
		st.update.SetCallerPhone(v).SetCallerPhoneDigits(installedbase.PhoneDigits(v))
	})
	set("serviceAddress", st.record.ServiceAddress, in.ServiceAddress, func(v string) { st.update.SetServiceAddress(v) })
}

// editUnit writes which unit a record is about, and where none is known, which
// product.
func (s *Service) editUnit(ctx context.Context, st *step, in EditServiceRecordInput) error {
	unitID := in.ProductUnitID.Of(st.record.ProductUnitID)
	switch {
	case unitID == nil:
		change.Write(in.ProductID, st.update.SetProductID, st.update.ClearProductID)
	case in.ProductID.Clears():
		return fault.InvalidField("productID", fault.Required)
	}
	if !in.ProductUnitID.Given() {
		return nil
	}
	was, err := serialOf(ctx, st.tx, st.record.ProductUnitID)
	if err != nil {
		return err
	}
	is := ""
	if unitID == nil {
		st.update.ClearProductUnitID()
	} else {
		unit, err := unitOf(ctx, st.tx, *unitID, st.record.CustomerID)
		if err != nil {
			return err
		}
		is = unit.SerialNumber
		st.update.SetProductUnitID(unit.ID).SetProductID(unit.ProductID)
	}
	st.changed("productUnit", was, is)
	return s.chargeAnew(ctx, st, unitID)
}

// serialOf returns the serial number of a unit, "" of none and of one that the
// viewer does not see.
func serialOf(ctx context.Context, tx *ent.Tx, unitID *int) (string, error) {
	if unitID == nil {
		return "", nil
	}
	unit, err := tx.ProductUnit.Get(ctx, *unitID)
	switch {
	case ent.IsNotFound(err):
		return "", nil
	case err != nil:
		return "", err
	}
	return unit.SerialNumber, nil
}

// chargeAnew writes who pays now that a record is about another unit, or about
// none that is known, unless a head has said it.
func (s *Service) chargeAnew(ctx context.Context, st *step, unitID *int) error {
	if st.record.ChargeClassOverridden {
		return nil
	}
	class, err := s.chargeClass(ctx, st.tx, unitID, st.record.ReportedAt)
	if err != nil {
		return err
	}
	st.changed("chargeClass", string(st.record.ChargeClass), string(class))
	st.update.SetChargeClass(class)
	return nil
}

// CommentServiceRecord writes a note on the timeline, where wanted one that speaks
// to people who can see the record.
func (s *Service) CommentServiceRecord(ctx context.Context, in CommentServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.RequiredText("note", in.Note, proseLimit)
	if len(in.MentionIDs) > mentionLimit {
		p.Add("mentionIDs", fault.TooMany, fault.Params{"max": mentionLimit})
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "commentServiceRecord", action: casework.ActionComment, id: in.ID,
		key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		st.event.quiet = true
		return st.mention(ctx, in.MentionIDs)
	})
}
