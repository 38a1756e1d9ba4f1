package registry

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/ent/warrantyevent"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// The warranty of kind POLICY follows from a unit, its ledger and its policy by
// rule. Whoever may change these changes it with them, also where the role may not
// touch warranties by hand: all functions here write as the system.

// underPolicy selects the warranties that follow from a policy.
var underPolicy = entwarranty.KindEQ(installedbase.WarrantyPolicy)

// unitBatch is how many units are read and covered at a time.
const unitBatch = 500

// CoverUnits brings the policy's warranties of some units in step with their starts,
// their ledgers and the terms under which they were sold.
func CoverUnits(ctx context.Context, tx *ent.Tx, ids []int, worked func(calendar.Date) bool) error {
	return coverUnits(ctx, tx, ids, asSold, worked)
}

func coverUnits(ctx context.Context, tx *ent.Tx, ids []int, which basis, worked func(calendar.Date) bool) error {
	ctx = authz.System(ctx)
	for some := range slices.Chunk(ids, unitBatch) {
		units, err := standings(ctx, tx.Client(), some, which, worked)
		if err != nil {
			return err
		}
		var drafts []*ent.WarrantyCreate
		for _, id := range some {
			draft, err := units[id].cover(ctx, tx)
			if err != nil {
				return err
			}
			if draft != nil {
				drafts = append(drafts, draft)
			}
		}
		if err := tx.Warranty.CreateBulk(drafts...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// cover changes the policy's warranty of a unit, and returns the one that it still
// has to get, if any.
func (u *standing) cover(ctx context.Context, tx *ent.Tx) (*ent.WarrantyCreate, error) {
	if u == nil {
		return nil, nil
	}
	start, end := u.RightsOn(calendar.Date{}).Start, u.FreeRepairUntil()
	switch {
	case end.IsZero() && u.given == nil:
		return nil, nil
	case end.IsZero():
		return nil, tx.Warranty.DeleteOne(u.given).Exec(ctx)
	case u.given == nil:
		return tx.Warranty.Create().SetKind(installedbase.WarrantyPolicy).SetProductUnitID(u.row.ID).
			SetWarrantyPolicyID(u.policy.ID).SetStartsOn(start).SetEndsOn(end), nil
	case u.given.StartsOn == start && u.given.EndsOn == end && value(u.given.WarrantyPolicyID) == u.policy.ID:
		return nil, nil
	}
	return nil, tx.Warranty.UpdateOne(u.given).SetStartsOn(start).SetEndsOn(end).SetWarrantyPolicyID(u.policy.ID).Exec(ctx)
}

// endUnder returns the last day of free repair under a policy; zero where there is
// no start, or no free repair.
func (s *Service) endUnder(policy *ent.WarrantyPolicy, start calendar.Date) calendar.Date {
	return warranty.Unit{Policy: TermsOf(policy), Ledger: warranty.Begun(start), Workday: s.worked}.FreeRepairUntil()
}

// moved are the units whose periods do not follow from a start alone: their clock
// was stopped, they were exchanged, or somebody has corrected their start.
var moved = productunit.HasWarrantyEventsWith(warrantyevent.Or(
	warrantyevent.KindIn(warranty.Suspend, warranty.Restart), warrantyevent.RecordedByIDNotNil()))

// moveEndsUnder brings the ends of all warranties under a policy in step with its
// terms: day of start by day of start, of which there are far fewer than units, and
// one by one where a unit has a ledger.
func (s *Service) moveEndsUnder(ctx context.Context, tx *ent.Tx, policyID int) error {
	// The policy's own line in the audit says it for all of them.
	ctx = audit.InBulk(ctx)
	ctx = authz.System(ctx)
	policy, err := tx.WarrantyPolicy.Get(ctx, policyID)
	if err != nil {
		return err
	}
	all := entwarranty.And(underPolicy, entwarranty.WarrantyPolicyID(policyID))
	withLedger, err := tx.ProductUnit.Query().Where(productunit.HasWarrantiesWith(all), moved).IDs(ctx)
	if err != nil {
		return err
	}
	all = entwarranty.And(all, entwarranty.Not(entwarranty.HasProductUnitWith(moved)))
	var starts []struct {
		StartsOn calendar.Date `json:"starts_on"`
	}
	if err := tx.Warranty.Query().Where(all).GroupBy(entwarranty.FieldStartsOn).Scan(ctx, &starts); err != nil {
		return err
	}
	for _, begun := range starts {
		end := s.endUnder(policy, begun.StartsOn)
		if end.IsZero() {
			_, err = tx.Warranty.Delete().Where(all, entwarranty.StartsOn(begun.StartsOn)).Exec(ctx)
		} else {
			err = tx.Warranty.Update().Where(all, entwarranty.StartsOn(begun.StartsOn), entwarranty.EndsOnNEQ(end)).
				SetEndsOn(end).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return CoverUnits(ctx, tx, withLedger, s.worked)
}

// coverUnitsUnder gives the units of all products under a policy the warranty that
// they have not got yet, and where anew is set brings all others in step as well.
func (s *Service) coverUnitsUnder(ctx context.Context, tx *ent.Tx, policyID int, anew bool) error {
	// The policy's own line in the audit says it for all of them.
	ctx = audit.InBulk(ctx)
	ctx = authz.System(ctx)
	under := productunit.HasProductWith(product.WarrantyPolicyID(policyID))
	uncovered := productunit.And(under, productunit.WarrantyStartsOnNotNil(), productunit.Not(productunit.HasWarrantiesWith(underPolicy)))
	if anew {
		uncovered = productunit.Or(uncovered, productunit.HasWarrantiesWith(underPolicy, entwarranty.WarrantyPolicyID(policyID)))
	}
	ids, err := tx.ProductUnit.Query().Where(uncovered).IDs(ctx)
	if err != nil {
		return err
	}
	return CoverUnits(ctx, tx, ids, s.worked)
}
