package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// AddWarranty adds an extension or a contract to a unit and returns its id; the
// policy's own warranty comes by itself. Returns INVALID for bad fields and for
// a unit that the viewer does not see, and for an extension that gives nothing: it
// ends no later than the free repair that is owed anyway.
func (s *Service) AddWarranty(ctx context.Context, in AddWarrantyInput) (int, error) {
	var p check.Problems
	if in.Kind != installedbase.WarrantyExtension && in.Kind != installedbase.WarrantyContract {
		p.Add("kind", fault.NotAnOption)
	}
	p.Day("startsOn", &in.StartsOn, s.Today())
	p.Day("endsOn", &in.EndsOn, s.Today())
	p.InOrder("endsOn", &in.StartsOn, &in.EndsOn)
	p.Line("contractNumber", in.ContractNumber, check.Optional, lineLimit)
	p.Text("note", in.Note, check.Optional, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	c := creation{"addWarranty", access.Warranty, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		err := referTo(ctx, reference{"productUnitID", fault.ProductUnit, true,
			tx.ProductUnit.Query().Where(productunit.ID(in.ProductUnitID))})
		if err != nil {
			return 0, err
		}
		if err := s.betters(ctx, tx, in); err != nil {
			return 0, err
		}
		row, err := tx.Warranty.Create().SetProductUnitID(in.ProductUnitID).SetKind(in.Kind).
			SetStartsOn(in.StartsOn).SetEndsOn(in.EndsOn).
			SetNillableContractNumber(in.ContractNumber).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

// betters refuses an extension that ends with the policy's own free repair or before.
func (s *Service) betters(ctx context.Context, tx *ent.Tx, in AddWarrantyInput) error {
	if in.Kind != installedbase.WarrantyExtension {
		return nil
	}
	rights, err := s.rightsOn(ctx, tx, in.ProductUnitID, s.Today())
	if err != nil {
		return err
	}
	if until := rights.PolicyRepairUntil; !until.IsZero() && !in.EndsOn.After(until) {
		return fault.InvalidField("endsOn", fault.WarrantyEndsEarlier, fault.Params{"until": until})
	}
	return nil
}
