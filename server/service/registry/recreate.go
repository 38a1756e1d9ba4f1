package registry

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
)

const (
	// recreateBatch is how many records are read at a time, insertBatch how many rows
	// one statement writes.
	recreateBatch = 200
	insertBatch   = 60
)

// Recreate writes the lines of the ledgers that follow from records which were written
// whole, with their timelines, as Follow does action by action. The records have none
// yet. What was completed and sent back, or taken up again, it leaves out: the last
// completion counts. Where goods changed hands, they tell when the clock stood still.
func (s *Service) Recreate(ctx context.Context, tx *ent.Tx, ids []int) error {
	ctx = authz.System(ctx)
	var units []int
	for batch := range slices.Chunk(ids, recreateBatch) {
		records, err := tx.ServiceRecord.Query().Where(servicerecord.IDIn(batch...), servicerecord.KindEQ(casework.KindRepair),
			servicerecord.ProductUnitIDNotNil(), servicerecord.ChargeClassEQ(casework.ChargeFreeWarranty)).
			WithEvents(func(q *ent.ServiceEventQuery) {
				q.Where(serviceevent.ToStatusNotNil()).Order(serviceevent.ByAt(), serviceevent.ByID())
			}).
			WithCustodyTransfers(func(q *ent.CustodyTransferQuery) { q.Order(custodytransfer.ByID()) }).
			Order(servicerecord.ByID()).All(ctx)
		if err != nil {
			return err
		}
		var lines []*ent.WarrantyEventCreate
		for _, record := range records {
			if told := s.retell(ctx, tx, record); len(told) > 0 {
				lines = append(lines, told...)
				units = append(units, *record.ProductUnitID)
			}
		}
		for some := range slices.Chunk(lines, insertBatch) {
			if err := tx.WarrantyEvent.CreateBulk(some...).Exec(ctx); err != nil {
				return err
			}
		}
	}
	slices.Sort(units)
	return s.moveEnds(ctx, tx, slices.Compact(units))
}

// moveEnds moves the ends of the policy's warranties of units to where their ledgers put
// them. The rows keep their stamps: this is how they came to stand.
func (s *Service) moveEnds(ctx context.Context, tx *ent.Tx, ids []int) error {
	for some := range slices.Chunk(ids, unitBatch) {
		units, err := standings(ctx, tx.Client(), some, asSold, s.worked)
		if err != nil {
			return err
		}
		for _, id := range some {
			given, end := units[id].given, units[id].FreeRepairUntil()
			if given == nil || given.EndsOn == end {
				continue
			}
			if err := tx.Warranty.UpdateOne(given).SetEndsOn(end).SetUpdatedAt(given.UpdatedAt).AddVersion(-1).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// retell returns the lines that follow from the timeline of a record.
func (s *Service) retell(ctx context.Context, tx *ent.Tx, record *ent.ServiceRecord) []*ent.WarrantyEventCreate {
	f := &following{ctx: ctx, tx: tx, record: record, out: goodsOf(record.Edges.CustodyTransfers, s.Zone)}
	f.retellGoods()
	for i, e := range record.Edges.Events {
		before, after := *record, *record
		if e.FromStatus != nil {
			before.Status = *e.FromStatus
		}
		after.Status, after.HoldReason = *e.ToStatus, heldFor(e)
		f.record, f.at, f.day = &after, e.At, calendar.DateIn(e.At, s.Zone)
		undone := slices.ContainsFunc(record.Edges.Events[i+1:], func(later *ent.ServiceEvent) bool {
			return later.Action == casework.ActionSendBack || later.Action == casework.ActionReopen
		})
		if after.Status == casework.StatusCompleted && undone {
			f.ended()
			continue
		}
		f.moved(&before)
	}
	return f.lines
}

// heldFor returns for what a record was put on hold; nil where it was not.
func heldFor(e *ent.ServiceEvent) *casework.HoldReason {
	for _, change := range e.Changes {
		if reason := casework.HoldReason(change.New); change.Field == "holdReason" && reason != "" {
			return &reason
		}
	}
	return nil
}
