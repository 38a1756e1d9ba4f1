package registry

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// The warranty of kind POLICY follows from a unit and its policy by rule. Whoever
// may change these changes it with them, also where the role may not touch
// warranties by hand: all functions here write as the system.

// underPolicy selects the warranties that follow from a policy.
var underPolicy = entwarranty.KindEQ(installedbase.WarrantyPolicy)

// coverUnit brings the policy's warranty of a unit in step with its start and its
// terms: those under which the unit was sold, or where terms are to be taken
// anew, and where there were none, the product's.
func coverUnit(ctx context.Context, tx *ent.Tx, unitID int, anew bool) error {
	ctx = authz.System(ctx)
	unit, err := tx.ProductUnit.Query().Where(productunit.ID(unitID)).
		WithProduct(func(q *ent.ProductQuery) { q.WithWarrantyPolicy() }).
		WithWarranties(func(q *ent.WarrantyQuery) { q.Where(underPolicy).WithWarrantyPolicy() }).
		Only(ctx)
	if err != nil {
		return err
	}
	policy := unit.Edges.Product.Edges.WarrantyPolicy
	var given *ent.Warranty
	if len(unit.Edges.Warranties) > 0 {
		given = unit.Edges.Warranties[0]
		if sold := given.Edges.WarrantyPolicy; sold != nil && !anew {
			policy = sold
		}
	}
	start, end := value(unit.WarrantyStartsOn), endUnder(policy, value(unit.WarrantyStartsOn))
	switch {
	case end.IsZero() && given == nil:
		return nil
	case end.IsZero():
		return tx.Warranty.DeleteOne(given).Exec(ctx)
	case given == nil:
		return draft(tx, unitID, policy.ID, start, end).Exec(ctx)
	case given.StartsOn == start && given.EndsOn == end && value(given.WarrantyPolicyID) == policy.ID:
		return nil
	}
	return tx.Warranty.UpdateOne(given).SetStartsOn(start).SetEndsOn(end).SetWarrantyPolicyID(policy.ID).Exec(ctx)
}

// endUnder returns the last day of free repair under a policy; zero where there
// is no policy, no start, or no free repair.
func endUnder(policy *ent.WarrantyPolicy, start calendar.Date) calendar.Date {
	if policy == nil {
		return calendar.Date{}
	}
	return warranty.Unit{Policy: termsOf(policy), Ledger: warranty.Begun(start)}.FreeRepairUntil()
}

func draft(tx *ent.Tx, unitID, policyID int, start, end calendar.Date) *ent.WarrantyCreate {
	return tx.Warranty.Create().SetKind(installedbase.WarrantyPolicy).SetProductUnitID(unitID).
		SetWarrantyPolicyID(policyID).SetStartsOn(start).SetEndsOn(end)
}

// moveEndsUnder brings the ends of all warranties under a policy in step with its
// terms, day of start by day of start: there are far fewer of these than units.
func moveEndsUnder(ctx context.Context, tx *ent.Tx, policyID int) error {
	// The policy's own line in the audit says it for all of them.
	ctx = audit.InBulk(ctx)
	ctx = authz.System(ctx)
	policy, err := tx.WarrantyPolicy.Get(ctx, policyID)
	if err != nil {
		return err
	}
	all := entwarranty.And(underPolicy, entwarranty.WarrantyPolicyID(policyID))
	var starts []struct {
		StartsOn calendar.Date `json:"starts_on"`
	}
	if err := tx.Warranty.Query().Where(all).GroupBy(entwarranty.FieldStartsOn).Scan(ctx, &starts); err != nil {
		return err
	}
	for _, s := range starts {
		end := endUnder(policy, s.StartsOn)
		if end.IsZero() {
			_, err = tx.Warranty.Delete().Where(all, entwarranty.StartsOn(s.StartsOn)).Exec(ctx)
		} else {
			err = tx.Warranty.Update().Where(all, entwarranty.StartsOn(s.StartsOn), entwarranty.EndsOnNEQ(end)).
				SetEndsOn(end).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// coverUnitsUnder gives the units of all products under a policy the warranty
// that they have not got yet.
func coverUnitsUnder(ctx context.Context, tx *ent.Tx, policyID int) error {
	// The policy's own line in the audit says it for all of them.
	ctx = audit.InBulk(ctx)
	const batch = 500
	ctx = authz.System(ctx)
	policy, err := tx.WarrantyPolicy.Get(ctx, policyID)
	if err != nil {
		return err
	}
	units, err := tx.ProductUnit.Query().
		Where(productunit.HasProductWith(product.WarrantyPolicyID(policyID)), productunit.WarrantyStartsOnNotNil(),
			productunit.Not(productunit.HasWarrantiesWith(underPolicy))).
		Select(productunit.FieldWarrantyStartsOn).All(ctx)
	if err != nil {
		return err
	}
	var drafts []*ent.WarrantyCreate
	for _, unit := range units {
		if end := endUnder(policy, *unit.WarrantyStartsOn); !end.IsZero() {
			drafts = append(drafts, draft(tx, unit.ID, policyID, *unit.WarrantyStartsOn, end))
		}
	}
	for some := range slices.Chunk(drafts, batch) {
		if err := tx.Warranty.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
