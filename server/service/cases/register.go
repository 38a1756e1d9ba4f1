package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/numbers"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// RegisterServiceRecord registers a call, with the customer where that is new,
// and returns the record's id. The charge class follows from the warranty on the
// day of the report. Returns FORBIDDEN for roles that do not register, INVALID
// for bad input, also for a unit that belongs to another customer.
func (s *Service) RegisterServiceRecord(ctx context.Context, in RegisterServiceRecordInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	if !casework.CanRegister(viewer.Role) {
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	now := s.now()
	if err := checkRegistration(&in, now); err != nil {
		return 0, err
	}
	number, err := s.Numbers.Next(ctx, numbers.ServiceRecord, now)
	if err != nil {
		return 0, store.Fault(err)
	}
	var code string
	if in.NewCustomer != nil {
		if code, err = s.Numbers.Next(ctx, numbers.Customer, now); err != nil {
			return 0, store.Fault(err)
		}
	}
	request := once.Request{Operation: "registerServiceRecord", Key: in.IdempotencyKey, Input: in, Now: now}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		r := registration{in: in, viewer: viewer, now: now, number: number, customerCode: code}
		return s.register(ctx, tx, r)
	})
	return id, store.Fault(err)
}

// registration is a call on its way to becoming a record.
type registration struct {
	in           RegisterServiceRecordInput
	viewer       *authz.Viewer
	now          time.Time
	number       string
	customerCode string
	customer     *ent.Customer
	unit         *ent.ProductUnit
}

func (s *Service) register(ctx context.Context, tx *ent.Tx, r registration) (int, error) {
	var err error
	if r.customer, err = r.findCustomer(ctx, tx); err != nil {
		return 0, err
	}
	if r.unit, err = r.findUnit(ctx, tx); err != nil {
		return 0, err
	}
	reported := r.now
	if r.in.ReportedAt != nil {
		reported = r.in.ReportedAt.UTC()
	}
	charge, err := s.chargeClass(ctx, tx, r.in.ProductUnitID, reported)
	if err != nil {
		return 0, err
	}
	record, err := r.create(tx, reported, charge).Save(ctx)
	if err != nil {
		return 0, err
	}
	st := &step{tx: tx, viewer: r.viewer, now: r.now, record: record,
		event: line{action: casework.ActionRegister, quiet: true}}
	return record.ID, s.finish(ctx, st, record.Status)
}

// create fills in what the customer and the unit tell where the caller did not.
func (r registration) create(tx *ent.Tx, reported time.Time, charge casework.ChargeClass) *ent.ServiceRecordCreate {
	in := r.in
	phone, address := text(in.CallerPhone), text(in.ServiceAddress)
	if phone == "" {
		phone = r.customer.Phone
	}
	if address == "" && r.unit != nil {
		address = r.unit.SiteAddress
	}
	if address == "" {
		address = r.customer.Address
	}
	product := in.ProductID
	if r.unit != nil {
		product = &r.unit.ProductID
	}
	department := in.DepartmentID
	if department == nil && r.viewer.Role == access.Head {
		department = &r.viewer.DepartmentID
	}
	return tx.ServiceRecord.Create().SetNumber(r.number).SetKind(in.Kind).SetChannel(in.Channel).
		SetSeverity(in.Severity).SetChargeClass(charge).SetSymptom(in.Symptom).
		SetFaultCode(text(in.FaultCode)).SetCustomerWish(text(in.CustomerWish)).
		SetCallerName(text(in.CallerName)).SetCallerPhone(phone).
		SetCallerPhoneDigits(installedbase.PhoneDigits(phone)).SetServiceAddress(address).
		SetReportedAt(reported).SetNillablePromisedAt(in.PromisedAt).SetCustomerID(r.customer.ID).
		SetNillableProductUnitID(in.ProductUnitID).SetNillableProductID(product).
		SetNillableDepartmentID(department).SetRegisteredByID(r.viewer.UserID)
}

func (r registration) findCustomer(ctx context.Context, tx *ent.Tx) (*ent.Customer, error) {
	if r.in.CustomerID != nil {
		customer, err := tx.Customer.Get(ctx, *r.in.CustomerID)
		if ent.IsNotFound(err) {
			return nil, fault.InvalidField("customerID", fault.NoSuchReference, fault.Params{"what": fault.Customer})
		}
		return customer, err
	}
	n := r.in.NewCustomer
	phone := text(n.Phone)
	return tx.Customer.Create().SetCode(r.customerCode).SetName(n.Name).SetKind(n.Kind).
		SetServiceZone(n.ServiceZone).SetRegion(text(n.Region)).SetAddress(text(n.Address)).
		SetPhone(phone).SetPhoneDigits(installedbase.PhoneDigits(phone)).Save(ctx)
}

func (r registration) findUnit(ctx context.Context, tx *ent.Tx) (*ent.ProductUnit, error) {
	if r.in.ProductUnitID == nil {
		return nil, nil
	}
	return unitOf(ctx, tx, *r.in.ProductUnitID, r.customer.ID)
}

// unitOf reads a unit and makes sure that it is the customer's. A unit whose
// owner is not known yet is anybody's.
func unitOf(ctx context.Context, tx *ent.Tx, unitID, customerID int) (*ent.ProductUnit, error) {
	unit, err := tx.ProductUnit.Get(ctx, unitID)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.InvalidField("productUnitID", fault.NoSuchReference, fault.Params{"what": fault.ProductUnit})
	case err != nil:
		return nil, err
	case unit.CustomerID != nil && *unit.CustomerID != customerID:
		return nil, fault.InvalidField("productUnitID", fault.UnitOfOtherCustomer)
	}
	return unit, nil
}

// chargeClass returns who pays as the warranty has it on the day of the report.
func (s *Service) chargeClass(ctx context.Context, tx *ent.Tx, unitID *int, reported time.Time) (casework.ChargeClass, error) {
	cover := warranty.CoverageNone
	if unitID != nil {
		var err error
		cover, err = s.Warranty.CoverageOn(ctx, tx, *unitID, calendar.DateIn(reported, s.Zone))
		if err != nil {
			return "", err
		}
	}
	return casework.Charge(cover, false), nil
}
