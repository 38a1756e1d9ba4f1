package registry

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/ent/warrantyevent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// ledgerNoteLimit is how long a note in the ledger may be, as the column has it.
const ledgerNoteLimit = 1000

// RecordWarrantyEventInput is the input of recordWarrantyEvent.
type RecordWarrantyEventInput struct {
	// The unit.
	ProductUnitID int
	// What happened.
	Kind ledger.EventKind
	// The day on which it happened.
	Day calendar.Date
	// The key of the main part that it is about; the whole unit if left out.
	MainPart *string
	// The record from which it comes.
	ServiceRecordID *int
	// Of a start: what happened on that day.
	Basis *ledger.StartBasis
	// Of a suspension: why the clock stops.
	Reason *ledger.SuspendReason
	// Whose fault the time is that it takes.
	DelayBy *ledger.Party
	// Of a repair: how it turned out.
	Outcome *ledger.RepairOutcome
	// Of an exchange of the whole: the unit that the customer has got for it, where it is known.
	ReplacedByUnitID *int
	// Why the line is entered by hand.
	Note string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// TakeBackWarrantyEventInput is the input of takeBackWarrantyEvent.
type TakeBackWarrantyEventInput struct {
	// The line.
	ID int
	// Why.
	Note string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

func (in *RecordWarrantyEventInput) check(today calendar.Date) error {
	var p check.Problems
	p.Day("day", &in.Day, today)
	if in.Kind != warranty.Start {
		p.InOrder("day", &in.Day, &today)
	}
	p.Line("mainPart", in.MainPart, check.Optional, 100)
	p.Text("note", &in.Note, check.Required, ledgerNoteLimit)
	for _, only := range []struct {
		path     string
		kind     ledger.EventKind
		given    bool
		required bool
	}{
		{"basis", warranty.Start, in.Basis != nil, false},
		{"reason", warranty.Suspend, in.Reason != nil, true},
		{"outcome", warranty.Repaired, in.Outcome != nil, true},
	} {
		resumes := only.kind == warranty.Suspend && in.Kind == warranty.Resume
		switch {
		case only.given && in.Kind != only.kind && !resumes:
			p.Add(only.path, fault.NotAnOption)
		case !only.given && only.required && in.Kind == only.kind:
			p.Add(only.path, fault.Required)
		}
	}
	if in.ReplacedByUnitID != nil && (in.Kind != warranty.Restart || value(in.MainPart) != "") {
		p.Add(replacedByPath, fault.NotAnOption)
	}
	return p.Err()
}

// RecordWarrantyEvent enters a line in the ledger of a unit by hand, and returns its
// id: what happened outside the work that is recorded here, or a correction. Returns
// INVALID for bad fields and for a unit or record that the viewer does not see.
func (s *Service) RecordWarrantyEvent(ctx context.Context, in RecordWarrantyEventInput) (int, error) {
	if err := in.check(s.Today()); err != nil {
		return 0, err
	}
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	c := creation{"recordWarrantyEvent", access.WarrantyEvent, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		err := referTo(ctx,
			reference{"productUnitID", fault.ProductUnit, true, tx.ProductUnit.Query().Where(productunit.ID(in.ProductUnitID))},
			reference{"serviceRecordID", fault.ServiceRecord, in.ServiceRecordID != nil, tx.ServiceRecord.Query().
				Where(servicerecord.ID(value(in.ServiceRecordID)), servicerecord.ProductUnitID(in.ProductUnitID))})
		if err != nil {
			return 0, err
		}
		stay := ""
		if in.ServiceRecordID != nil {
			record, err := tx.ServiceRecord.Get(ctx, *in.ServiceRecordID)
			if err != nil {
				return 0, err
			}
			stay = record.Number
		}
		line, err := tx.WarrantyEvent.Create().SetProductUnitID(in.ProductUnitID).SetKind(in.Kind).SetDay(in.Day).
			SetMainPart(value(in.MainPart)).SetStay(stay).SetNillableServiceRecordID(in.ServiceRecordID).
			SetNillableBasis(in.Basis).SetNillableReason(in.Reason).SetNillableDelayBy(in.DelayBy).
			SetNillableOutcome(in.Outcome).SetNote(in.Note).SetRecordedByID(viewer.UserID).SetRecordedAt(s.now()).Save(ctx)
		if err != nil {
			return 0, err
		}
		if in.ReplacedByUnitID != nil {
			if err := s.Replace(ctx, tx, in.ProductUnitID, *in.ReplacedByUnitID); err != nil {
				return 0, err
			}
		}
		return line.ID, CoverUnits(ctx, tx, []int{in.ProductUnitID}, s.worked)
	})
}

// TakeBackWarrantyEvent takes back a line of a ledger by another line, and returns
// the id of that one. Returns CONFLICT for a line that was taken back already, or
// takes another back; NOT_FOUND for one that the viewer does not see.
func (s *Service) TakeBackWarrantyEvent(ctx context.Context, in TakeBackWarrantyEventInput) (int, error) {
	var p check.Problems
	p.Text("note", &in.Note, check.Required, ledgerNoteLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	c := creation{"takeBackWarrantyEvent", access.WarrantyEvent, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		line, err := tx.WarrantyEvent.Get(ctx, in.ID)
		if ent.IsNotFound(err) {
			return 0, fault.Missing(fault.WarrantyEvent)
		}
		if err != nil {
			return 0, err
		}
		gone, err := tx.WarrantyEvent.Query().Where(warrantyevent.TakesBackID(line.ID)).Exist(authz.System(ctx))
		if err != nil {
			return 0, err
		}
		if gone || line.TakesBackID != nil {
			return 0, fault.New(fault.Conflict, fault.LedgerLineTakenBack)
		}
		back, err := takingBack(tx, line, s.now()).SetNote(in.Note).SetRecordedByID(viewer.UserID).Save(ctx)
		if err != nil {
			return 0, err
		}
		if line.Kind == warranty.Restart {
			if err := s.unreplace(ctx, tx, line.ProductUnitID, s.Today()); err != nil {
				return 0, err
			}
		}
		return back.ID, CoverUnits(ctx, tx, []int{line.ProductUnitID}, s.worked)
	})
}

// takingBack makes the line that takes another one back.
func takingBack(tx *ent.Tx, line *ent.WarrantyEvent, at time.Time) *ent.WarrantyEventCreate {
	return tx.WarrantyEvent.Create().SetProductUnitID(line.ProductUnitID).SetKind(line.Kind).SetDay(line.Day).
		SetMainPart(line.MainPart).SetStay(line.Stay).SetNillableServiceRecordID(line.ServiceRecordID).
		SetNillableBasis(line.Basis).SetNillableReason(line.Reason).SetNillableDelayBy(line.DelayBy).
		SetNillableOutcome(line.Outcome).SetFault(line.Fault).SetRecordedAt(at).SetTakesBackID(line.ID)
}

// noteStarts writes the starts that follow from a unit's dates into its ledger,
// where a date has changed, and takes back those which no longer hold.
func noteStarts(ctx context.Context, tx *ent.Tx, unitID int, before, after installedbase.Dates, at time.Time) error {
	ctx = authz.System(ctx)
	earlier := datedStarts(before)
	var lines []*ent.WarrantyEventCreate
	for i, start := range datedStarts(after) {
		if value(start.day) == value(earlier[i].day) {
			continue
		}
		stands, err := tx.WarrantyEvent.Query().Where(warrantyevent.ProductUnitID(unitID), warrantyevent.KindEQ(warranty.Start),
			warrantyevent.BasisEQ(start.basis), warrantyevent.MainPart(""), warrantyevent.RecordedByIDIsNil(),
			warrantyevent.TakesBackIDIsNil(), warrantyevent.Not(warrantyevent.HasTakenBackBy())).All(ctx)
		if err != nil {
			return err
		}
		for _, line := range stands {
			lines = append(lines, takingBack(tx, line, at))
		}
		if start.day != nil {
			lines = append(lines, tx.WarrantyEvent.Create().SetProductUnitID(unitID).SetKind(warranty.Start).
				SetDay(*start.day).SetBasis(start.basis).SetRecordedAt(at))
		}
	}
	return tx.WarrantyEvent.CreateBulk(lines...).Exec(ctx)
}
