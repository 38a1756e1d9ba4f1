package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/product"
	"sanbao/ent/warrantypolicy"
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

func checkProduct(model, name, category, brand, standard *string) error {
	var p check.Problems
	p.Line("model", model, check.Required, 150)
	p.Line("name", name, check.Required, 200)
	p.Line("category", category, check.Optional, 100)
	p.Line("brand", brand, check.Optional, lineLimit)
	p.Line("standard", standard, check.Optional, lineLimit)
	return p.Err()
}

func policyReference(tx *ent.Tx, id *int) reference {
	return reference{"warrantyPolicyID", fault.WarrantyPolicy, id != nil,
		tx.WarrantyPolicy.Query().Where(warrantypolicy.ID(value(id)))}
}

// CreateProduct adds a product and returns its id. Returns INVALID for bad
// fields, CONFLICT if the model exists.
func (s *Service) CreateProduct(ctx context.Context, in CreateProductInput) (int, error) {
	if err := checkProduct(&in.Model, &in.Name, in.Category, in.Brand, in.Standard); err != nil {
		return 0, err
	}
	c := creation{"createProduct", access.Product, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		if err := referTo(ctx, policyReference(tx, in.WarrantyPolicyID)); err != nil {
			return 0, err
		}
		row, err := tx.Product.Create().SetModel(in.Model).SetName(in.Name).
			SetNillableCategory(in.Category).SetNillableBrand(in.Brand).SetNillableStandard(in.Standard).
			SetActive(in.Active).SetNillableWarrantyPolicyID(in.WarrantyPolicyID).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

// UpdateProduct changes a product and returns its id. Another policy holds for
// units that have no warranty yet; the others keep what they were sold under, also
// when the product is left without a policy. Another category may mean other response
// times: the clocks of the work under way follow; no warranty hangs on a category.
// Returns INVALID for bad fields, CONFLICT if the product has changed since or
// the model exists, NOT_FOUND if there is none.
func (s *Service) UpdateProduct(ctx context.Context, in UpdateProductInput) (int, error) {
	if err := checkProduct(in.Model, in.Name, in.Category, in.Brand, in.Standard); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Product, func(ctx context.Context, tx *ent.Tx) error {
		policyID := in.WarrantyPolicyID.Value()
		if err := referTo(ctx, policyReference(tx, policyID)); err != nil {
			return err
		}
		update := tx.Product.UpdateOneID(in.ID).Where(product.Version(in.Version)).
			SetNillableModel(in.Model).SetNillableName(in.Name).
			SetNillableCategory(in.Category).SetNillableBrand(in.Brand).SetNillableStandard(in.Standard).
			SetNillableActive(in.Active)
		change.Write(in.WarrantyPolicyID, update.SetWarrantyPolicyID, update.ClearWarrantyPolicyID)
		if err := update.Exec(ctx); err != nil {
			return outdated(ctx, tx, in.ID, err, fault.Product, tx.Product.Query().Where(product.ID(in.ID)).
				Select(product.FieldVersion, product.FieldUpdatedAt))
		}
		if in.Category != nil && s.Clocks != nil {
			if err := s.Clocks.SettleProduct(ctx, tx, in.ID); err != nil {
				return err
			}
		}
		if policyID == nil {
			return nil
		}
		return s.coverUnitsUnder(ctx, tx, *policyID, false)
	})
}
