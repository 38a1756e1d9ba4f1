package seed

import (
	"context"

	"sanbao/ent"
)

// writeTransfers writes the goods that changed hands; their signatures are there.
func (w *world) writeTransfers(ctx context.Context, tx *ent.Tx) error {
	build := func(t *transfer) *ent.CustodyTransferCreate {
		row := t.row
		create := tx.CustodyTransfer.Create().SetNumber(row.Number).SetServiceRecordID(t.record.row.ID).
			SetFromParty(row.FromParty).SetToParty(row.ToParty).SetGoods(row.Goods).SetCondition(row.Condition).
			SetHandedOverAt(row.HandedOverAt).SetHandedOverBy(row.HandedOverBy).SetTakenOverBy(row.TakenOverBy).
			SetTrackingNumber(row.TrackingNumber).SetNillableExpectedBackOn(row.ExpectedBackOn).SetNillableVoidAt(row.VoidAt).
			SetRecordedByID(t.by.row.ID).SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
		if u := t.record.unit; u != nil {
			create.SetProductUnitID(u.row.ID)
		}
		if t.given != nil {
			create.SetHandedOverSignatureID(t.given.row.ID)
		}
		if t.taken != nil {
			create.SetTakenOverSignatureID(t.taken.row.ID)
		}
		return create
	}
	return insert(ctx, w.allTransfers(), build, tx.CustodyTransfer.CreateBulk, func(*transfer, *ent.CustodyTransfer) {})
}

// writeRepairCards writes the repairs in the workshop.
func (w *world) writeRepairCards(ctx context.Context, tx *ent.Tx) error {
	build := func(c *repairCard) *ent.RepairCardCreate {
		row := c.row
		return tx.RepairCard.Create().SetNumber(row.Number).SetServiceRecordID(c.record.row.ID).SetTechnicianID(c.technician.row.ID).
			SetStartedAt(row.StartedAt).SetNillableDueOn(row.DueOn).SetNillableFinishedAt(row.FinishedAt).
			SetLabourMinutes(row.LabourMinutes).SetFindings(row.Findings).SetWorkDone(row.WorkDone).
			SetNillableCheckResult(row.CheckResult).SetCheckNote(row.CheckNote).SetNillableCheckedAt(row.CheckedAt).
			SetNillableCheckedByID(id(c.checkedBy)).
			SetCreatedAt(row.CreatedAt).SetUpdatedAt(row.UpdatedAt).SetVersion(row.Version)
	}
	return insert(ctx, w.allRepairCards(), build, tx.RepairCard.CreateBulk, func(*repairCard, *ent.RepairCard) {})
}
