package fieldwork

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// HandingOver is goods that change hands.
type HandingOver struct {
	// RecordID is the record that they belong to.
	RecordID int
	// Version of the record that the person has seen.
	Version int
	// From hands over, To takes over.
	From, To fieldwork.Party
	// Goods are what, with what belongs to it.
	Goods string
	// Condition is how they look.
	Condition *string
	// At is when; now if left out.
	At *time.Time
	// HandedOverBy and TakenOverBy are who signs for the two sides.
	HandedOverBy, TakenOverBy string
	// The signatures as drawn; nil where they are on paper.
	HandedOverSignature, TakenOverSignature *cases.File
	// TrackingNumber is the carrier's.
	TrackingNumber *string
	// ExpectedBackOn is when they are to be back with the customer.
	ExpectedBackOn *calendar.Date
	IdempotencyKey *string
}

// handingOver is a transfer that has been looked into.
type handingOver struct {
	HandingOver
	number              string
	at                  time.Time
	condition, tracking string
	given, taken        *cases.Drawing
}

// RecordCustodyTransfer registers that the goods of a record changed hands, and
// returns the transfer's id. Taking them from the customer makes the receipt, with the
// day on which they are to be back; a later transfer may name another day; giving them
// back makes it void. Returns INVALID for bad fields, FORBIDDEN or CONFLICT as
// fieldwork.Job.CheckTransfer has it.
func (s *Service) RecordCustodyTransfer(ctx context.Context, in HandingOver) (int, error) {
	viewer, err := requireViewer(ctx)
	if err != nil {
		return 0, err
	}
	// Before anything is looked into or numbered for the refused.
	if !fieldwork.CanHandOver(viewer.Role) {
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	h, err := s.lookAt(in)
	if err != nil {
		return 0, err
	}
	if h.number, err = s.Numbers.Next(ctx, numbers.CustodyTransfer, s.now()); err != nil {
		return 0, store.Fault(err)
	}
	b := cases.Beside{Operation: "recordCustodyTransfer", Action: casework.ActionTransferGoods, RecordID: in.RecordID,
		Version: &in.Version, Key: in.IdempotencyKey, Note: h.condition,
		Input: []any{in.RecordID, in.From, in.To, h.Goods, h.condition, in.At, h.HandedOverBy, h.TakenOverBy, h.given.Sum(),
			h.taken.Sum(), h.tracking, in.ExpectedBackOn}}
	return s.Records.ActBeside(ctx, b, func(ctx context.Context, st cases.Step) (int, error) {
		found, err := jobsOf(ctx, st.Tx().Client(), []*ent.ServiceRecord{st.Record()})
		if err != nil {
			return 0, err
		}
		job, id := *found.jobs[in.RecordID], in.RecordID
		if err := job.CheckTransfer(fieldwork.Transfer{From: in.From, To: in.To, At: h.at}, st.Actor()); err != nil {
			return 0, err
		}
		if receipt := job.Chain.Receipt(); receipt >= 0 {
			if err := h.carryOn(ctx, st, found.transfers[id][receipt]); err != nil {
				return 0, err
			}
		}
		st.MoveOn()
		return h.write(ctx, st)
	})
}

// lookAt cleans and checks the fields.
func (s *Service) lookAt(in HandingOver) (handingOver, error) {
	h := handingOver{HandingOver: in, at: s.at(in.At)}
	var p check.Problems
	h.Goods = p.RequiredText("goods", in.Goods, goodsLimit)
	h.condition = p.OptionalText("condition", in.Condition, conditionLimit)
	h.tracking = p.OptionalText("trackingNumber", in.TrackingNumber, lineLimit)
	p.Line("handedOverBy", &h.HandedOverBy, check.Required, nameLimit)
	p.Line("takenOverBy", &h.TakenOverBy, check.Required, nameLimit)
	s.past(&p, h.at)
	handed := calendar.DateIn(h.at, s.Zone)
	switch {
	case in.To == fieldwork.PartyCustomer && in.ExpectedBackOn != nil:
		p.Add("expectedBackOn", fault.NotAnOption)
	case in.From == fieldwork.PartyCustomer && in.ExpectedBackOn == nil:
		p.Add("expectedBackOn", fault.Required)
	}
	p.Day("expectedBackOn", in.ExpectedBackOn, s.today())
	p.InOrder("expectedBackOn", &handed, in.ExpectedBackOn)
	if err := p.Err(); err != nil {
		return h, err
	}
	var err error
	if h.given, err = s.Records.LookAtSignature(in.HandedOverSignature, "handedOverSignature"); err != nil {
		return h, err
	}
	h.taken, err = s.Records.LookAtSignature(in.TakenOverSignature, "takenOverSignature")
	return h, err
}

// carryOn has the receipt that the customer holds follow: void when the goods are
// back, another day where one was named.
func (h handingOver) carryOn(ctx context.Context, st cases.Step, receipt *ent.CustodyTransfer) error {
	update := st.Tx().CustodyTransfer.UpdateOne(receipt)
	switch {
	case h.To == fieldwork.PartyCustomer:
		update.SetVoidAt(h.at)
		st.Changed("receipt", receipt.Number, "")
	case h.ExpectedBackOn != nil:
		update.SetExpectedBackOn(*h.ExpectedBackOn)
		st.Changed("expectedBackOn", calendar.Text(receipt.ExpectedBackOn), calendar.Text(h.ExpectedBackOn))
	default:
		return nil
	}
	return update.Exec(ctx)
}

func (h handingOver) write(ctx context.Context, st cases.Step) (int, error) {
	given, err := st.Sign(ctx, h.given)
	if err != nil {
		return 0, err
	}
	taken, err := st.Sign(ctx, h.taken)
	if err != nil {
		return 0, err
	}
	made, err := st.Tx().CustodyTransfer.Create().SetNumber(h.number).SetServiceRecordID(h.RecordID).
		SetNillableProductUnitID(st.Record().ProductUnitID).SetFromParty(h.From).SetToParty(h.To).SetGoods(h.Goods).
		SetCondition(h.condition).SetHandedOverAt(h.at).SetHandedOverBy(h.HandedOverBy).SetTakenOverBy(h.TakenOverBy).
		SetTrackingNumber(h.tracking).SetNillableExpectedBackOn(h.ExpectedBackOn).SetRecordedByID(st.Actor().UserID).
		SetNillableHandedOverSignatureID(given).SetNillableTakenOverSignatureID(taken).Save(ctx)
	if err != nil {
		return 0, err
	}
	st.Changed("goods", "", h.number+" "+h.Goods)
	st.Changed("custodyParty", string(h.From), string(h.To))
	if h.From == fieldwork.PartyCustomer {
		st.Changed("expectedBackOn", "", calendar.Text(h.ExpectedBackOn))
	}
	return made.ID, nil
}

// TakeBack is where the goods of a record are, and what the viewer may do about it.
type TakeBack struct {
	// Who has the goods now.
	Holder fieldwork.Party
	// When they are to be back with the customer, while they are out.
	ExpectedBackOn *calendar.Date
	// Late: that day is over.
	Late bool
	// The receipt that is valid now.
	ReceiptID *int
	// To whom the viewer may have them handed over now.
	Next []fieldwork.Party
	// What the viewer may do now.
	AllowedActions []casework.Action
}

// TakeBacks returns, for each record, where its goods are and what the viewer may do
// about it now, nil for those of which none are taken back: three statements however
// many records there are. Rows that were read without their status, for other columns
// alone, have no answer.
func (s *Service) TakeBacks(ctx context.Context, records []*ent.ServiceRecord) (map[*ent.ServiceRecord]*TakeBack, error) {
	viewer, err := requireViewer(ctx)
	if err != nil {
		return nil, err
	}
	var known []*ent.ServiceRecord
	for _, record := range records {
		if record.Status != "" {
			known = append(known, record)
		}
	}
	found, err := jobsOf(ctx, s.Store.Client(), known)
	if err != nil {
		return nil, err
	}
	answers := make(map[*ent.ServiceRecord]*TakeBack, len(known))
	for _, record := range known {
		job := found.jobs[record.ID]
		if !job.TakesBack() {
			answers[record] = nil
			continue
		}
		answer := &TakeBack{Holder: job.Chain.Holder(), Next: job.Next(viewer), AllowedActions: job.Allowed(viewer)}
		if i := job.Chain.Receipt(); i >= 0 {
			receipt := found.transfers[record.ID][i]
			answer.ReceiptID, answer.ExpectedBackOn = &receipt.ID, receipt.ExpectedBackOn
			answer.Late = fieldwork.Late(receipt.ExpectedBackOn, s.today())
		}
		answers[record] = answer
	}
	return answers, nil
}
