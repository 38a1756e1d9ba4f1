package imports

import (
	"context"
	"slices"

	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

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
		if err := registry.CoverUnits(ctx, w.tx, some, w.im.worked); err != nil {
			return err
		}
	}
	return nil
}
