package imports

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// coverUnits brings the warranties that follow from policies in step with the
// starts of some units: under the terms under which a unit was sold, else under
// those of its product.
func coverUnits(ctx context.Context, tx *ent.Tx, ids []int) error {
	if len(ids) == 0 {
		return nil
	}
	units, err := tx.ProductUnit.Query().Where(productunit.IDIn(ids...)).
		WithProduct(func(q *ent.ProductQuery) { q.WithWarrantyPolicy() }).
		WithWarranties(func(q *ent.WarrantyQuery) {
			q.Where(entwarranty.KindEQ(installedbase.WarrantyPolicy)).WithWarrantyPolicy()
		}).All(ctx)
	if err != nil {
		return err
	}
	var drafts []*ent.WarrantyCreate
	for _, unit := range units {
		policy := unit.Edges.Product.Edges.WarrantyPolicy
		var given *ent.Warranty
		if len(unit.Edges.Warranties) > 0 {
			given = unit.Edges.Warranties[0]
			if given.Edges.WarrantyPolicy != nil {
				policy = given.Edges.WarrantyPolicy
			}
		}
		end := endUnder(policy, unit.WarrantyStartsOn)
		switch {
		case end.IsZero():
			// An import never takes a start away, so nothing is to be withdrawn.
		case given == nil:
			drafts = append(drafts, tx.Warranty.Create().SetKind(installedbase.WarrantyPolicy).SetProductUnitID(unit.ID).
				SetWarrantyPolicyID(policy.ID).SetStartsOn(*unit.WarrantyStartsOn).SetEndsOn(end))
		case given.StartsOn != *unit.WarrantyStartsOn || given.EndsOn != end:
			err := tx.Warranty.UpdateOne(given).SetStartsOn(*unit.WarrantyStartsOn).SetEndsOn(end).Exec(ctx)
			if err != nil {
				return err
			}
		}
	}
	for some := range slices.Chunk(drafts, statementRows) {
		if err := tx.Warranty.CreateBulk(some...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// endUnder returns the last day of free repair; zero where there is none.
func endUnder(policy *ent.WarrantyPolicy, start *calendar.Date) calendar.Date {
	if policy == nil || start == nil {
		return calendar.Date{}
	}
	return warranty.Unit{Ledger: warranty.Begun(*start), Policy: warranty.Policy{
		RefundDays: policy.RefundDays, ExchangeDays: policy.ExchangeDays, RepairMonths: policy.RepairMonths,
		MainPartMonths: policy.MainPartMonths, FailedRepairsForExchange: policy.FailedRepairsForExchange,
	}}.FreeRepairUntil()
}

// coverProducts covers the units of products that have got another policy, where
// they have no warranty yet; the others keep what they were sold under.
func (w *writer) coverProducts(ctx context.Context) error {
	var products []int
	for _, d := range w.p.updates {
		if _, changed := d.refs[refColumn(WarrantyPolicies)]; changed {
			products = append(products, d.seen.id)
		}
	}
	if len(products) == 0 {
		return nil
	}
	units, err := w.tx.ProductUnit.Query().
		Where(productunit.ProductIDIn(products...), productunit.WarrantyStartsOnNotNil(),
			productunit.Not(productunit.HasWarrantiesWith(entwarranty.KindEQ(installedbase.WarrantyPolicy)))).IDs(ctx)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(units, batchRows) {
		if err := coverUnits(ctx, w.tx, some); err != nil {
			return err
		}
	}
	return nil
}
