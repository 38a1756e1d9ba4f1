package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/ent/warranty"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/trail"
)

// DecideWarrantyRenewalInput is the input of decideWarrantyRenewal.
type DecideWarrantyRenewalInput struct {
	ID      int
	Version int
	Renewal installedbase.Renewal
	Note    *string
}

// DecideUnitRenewalInput is the input of decideUnitRenewal.
type DecideUnitRenewalInput struct {
	ID      int
	Version int
	Renewal installedbase.Renewal
}

// DecideWarrantyRenewal notes what becomes of an extension or a contract that ends
// and returns its id. Returns INVALID for the policy's own warranty, which nobody
// renews, CONFLICT if the row has changed since, NOT_FOUND if the viewer does not
// see it.
func (s *Service) DecideWarrantyRenewal(ctx context.Context, in DecideWarrantyRenewalInput) (int, error) {
	var p check.Problems
	p.Text("note", in.Note, check.Optional, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Warranty, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.Warranty.Get(ctx, in.ID)
		switch {
		case err != nil:
			return err
		case row.Version != in.Version:
			return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
		case row.Kind == installedbase.WarrantyPolicy:
			return fault.InvalidField("id", fault.NotAnOption)
		}
		err = tx.Warranty.UpdateOneID(in.ID).Where(warranty.Version(in.Version)).
			SetRenewal(in.Renewal).SetNillableRenewalNote(in.Note).Exec(ctx)
		return outdated(ctx, tx, in.ID, err, fault.Warranty, tx.Warranty.Query().Where(warranty.ID(in.ID)).
			Select(warranty.FieldVersion, warranty.FieldUpdatedAt))
	})
}

// DecideUnitRenewal notes what becomes of a unit whose free maintenance ends and
// returns its id. Returns CONFLICT if the unit has changed since, NOT_FOUND if the
// viewer does not see it.
func (s *Service) DecideUnitRenewal(ctx context.Context, in DecideUnitRenewalInput) (int, error) {
	return in.ID, s.change(ctx, access.Update, access.ProductUnit, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.ProductUnit.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		if row.Version != in.Version {
			return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
		}
		err = tx.ProductUnit.UpdateOneID(in.ID).Where(productunit.Version(in.Version)).SetRenewal(in.Renewal).Exec(ctx)
		return outdated(ctx, tx, in.ID, err, fault.ProductUnit, tx.ProductUnit.Query().Where(productunit.ID(in.ID)).
			Select(productunit.FieldVersion, productunit.FieldUpdatedAt))
	})
}
