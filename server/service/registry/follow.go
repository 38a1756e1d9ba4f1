package registry

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/warrantyevent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// Follow writes into the ledger of a unit what follows from an action on a record
// about it, in the action's own transaction. The ledger holds only what the three
// guarantees stand for (article 17 of the Provisions): nothing follows from the
// record of a repair that somebody else pays for, and what it had brought into the
// ledger is taken back when it turns out to be one.
//
//   - Goods are taken from the customer: the clock stops on that day, under repair, and
//     runs again on the day on which they are back, whatever becomes of the record
//     meanwhile: where the goods are registered, they decide, not the statuses.
//   - Work begins on goods that were to be taken back, and nobody registered them: the
//     clock stops, under repair, until the work is completed or called off.
//   - The work waits for parts: the clock stops for want of parts, until it goes on.
//   - The work is completed or called off: the clock runs again; a repair that was
//     completed counts as one that held, or that failed; an exchange starts anew.
//   - The work is sent back or taken up again: what its completion brought is taken back,
//     the unit that was given in exchange too.
func (s *Service) Follow(ctx context.Context, tx *ent.Tx, action casework.Action, before, after *ent.ServiceRecord, at time.Time) error {
	if after.ProductUnitID == nil || after.Kind != casework.KindRepair {
		return nil
	}
	f := &following{ctx: authz.System(ctx), tx: tx, record: after, at: at, zone: s.Zone, day: calendar.DateIn(at, s.Zone)}
	free := after.ChargeClass == casework.ChargeFreeWarranty
	undone := action == casework.ActionSendBack || action == casework.ActionReopen
	repaid := !free && before.ChargeClass == casework.ChargeFreeWarranty
	moved := before.Status != after.Status || action == casework.ActionComplete
	// Goods that changed hands, and a repair of goods that are out already and turns
	// out to be free.
	carried := action == casework.ActionTransferGoods || before.ChargeClass != after.ChargeClass
	if !repaid && !undone && !(free && (moved || carried)) {
		return nil
	}
	if err := f.read(); err != nil {
		return err
	}
	switch {
	case repaid:
		f.takeBack(func(*ent.WarrantyEvent) bool { return true })
	case undone:
		f.takeBack(ofCompletion)
		f.moved(before)
	case moved:
		f.moved(before)
	}
	if free {
		f.followGoods()
	}
	if err := tx.WarrantyEvent.CreateBulk(f.lines...).Exec(f.ctx); err != nil {
		return err
	}
	if undone && value(before.Outcome) == casework.OutcomeExchanged {
		if err := s.unreplace(ctx, tx, *after.ProductUnitID, f.day); err != nil {
			return err
		}
	}
	if len(f.lines) == 0 {
		return nil
	}
	return CoverUnits(ctx, tx, []int{*after.ProductUnitID}, s.worked)
}

// following collects what follows from one action.
type following struct {
	ctx    context.Context
	tx     *ent.Tx
	record *ent.ServiceRecord
	at     time.Time
	zone   *time.Location
	day    calendar.Date
	// stands are the lines of the record that have not been taken back.
	stands []*ent.WarrantyEvent
	// stopped are the reasons for which the clock stands still by the record.
	stopped map[ledger.SuspendReason]bool
	// out are the times in which its goods were with the company, where that is registered.
	out   []goodsOut
	lines []*ent.WarrantyEventCreate
}

func (f *following) read() error {
	lines, err := f.tx.WarrantyEvent.Query().Where(warrantyevent.ServiceRecordID(f.record.ID)).
		Order(warrantyevent.ByID()).All(f.ctx)
	if err != nil {
		return err
	}
	f.stands = standingLines(lines)
	for _, reason := range ledger.SuspendReasons() {
		f.stops(reason, f.open(reason))
	}
	return f.readGoods()
}

// moved tells what follows from the record's coming to another status.
func (f *following) moved(before *ent.ServiceRecord) {
	switch f.record.Status {
	case casework.StatusInProgress:
		if before.Status == casework.StatusOnHold {
			f.resume(warranty.WaitingForParts)
		}
		if value(f.record.Plan) == casework.PlanTakeBack && len(f.out) == 0 {
			f.suspend(warranty.UnderRepair)
		}
	case casework.StatusOnHold:
		if value(f.record.HoldReason) == casework.HoldParts {
			f.suspend(warranty.WaitingForParts)
		}
	case casework.StatusCompleted:
		f.completed()
	case casework.StatusCancelled:
		f.ended()
	default:
		if before.Status == casework.StatusOnHold {
			f.resume(warranty.WaitingForParts)
		}
	}
}

// ended has the clock run again; under repair it does when the goods are back, where
// they are registered.
func (f *following) ended() {
	f.resume(warranty.WaitingForParts)
	if len(f.out) == 0 {
		f.resume(warranty.UnderRepair)
	}
}

func (f *following) completed() {
	f.ended()
	repaired := func(outcome ledger.RepairOutcome) {
		f.add(f.line(warranty.Repaired).SetOutcome(outcome).SetFault(f.record.FaultCode))
	}
	switch value(f.record.Outcome) {
	case casework.OutcomeFixed:
		repaired(warranty.Held)
	case casework.OutcomeRepairable, casework.OutcomeEndOfLife:
		repaired(warranty.Failed)
	case casework.OutcomeExchanged:
		f.add(f.line(warranty.Restart))
	}
}

// ofCompletion selects what completing the work has brought into the ledger.
func ofCompletion(line *ent.WarrantyEvent) bool {
	return line.Kind == warranty.Repaired || line.Kind == warranty.Restart
}

// stops notes whether the clock stands still for a reason.
func (f *following) stops(reason ledger.SuspendReason, stopped bool) {
	if f.stopped == nil {
		f.stopped = map[ledger.SuspendReason]bool{}
	}
	f.stopped[reason] = stopped
}

// open says whether the clock stands still for a reason by the lines that stand.
func (f *following) open(reason ledger.SuspendReason) bool {
	open := 0
	for _, line := range f.stands {
		switch {
		case line.Reason == nil || *line.Reason != reason:
		case line.Kind == warranty.Suspend:
			open++
		case line.Kind == warranty.Resume:
			open--
		}
	}
	return open > 0
}

func (f *following) suspend(reason ledger.SuspendReason) {
	if !f.stopped[reason] {
		f.add(f.line(warranty.Suspend).SetReason(reason))
		f.stops(reason, true)
	}
}

func (f *following) resume(reason ledger.SuspendReason) {
	if f.stopped[reason] {
		f.add(f.line(warranty.Resume).SetReason(reason))
		f.stops(reason, false)
	}
}

func (f *following) takeBack(which func(*ent.WarrantyEvent) bool) {
	for _, line := range f.stands {
		if which(line) && line.RecordedByID == nil {
			f.add(takingBack(f.tx, line, f.at))
		}
	}
}

func (f *following) line(kind ledger.EventKind) *ent.WarrantyEventCreate {
	return f.tx.WarrantyEvent.Create().SetProductUnitID(*f.record.ProductUnitID).SetKind(kind).SetDay(f.day).
		SetStay(f.record.Number).SetServiceRecordID(f.record.ID).SetRecordedAt(f.at)
}

func (f *following) add(line *ent.WarrantyEventCreate) { f.lines = append(f.lines, line) }
