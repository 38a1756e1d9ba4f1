package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/part"
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// partFields are what is checked of a part, nil where it is left out.
type partFields struct {
	code, name, unitOfMeasure, supplier *string
	unitCost, unitPrice                 *int64
	safetyStock                         *int
}

func (f partFields) check() error {
	var p check.Problems
	p.Line("code", f.code, check.Required, 64)
	p.Line("name", f.name, check.Required, 200)
	p.Line("unitOfMeasure", f.unitOfMeasure, check.Required, 20)
	p.Line("supplier", f.supplier, check.Optional, lineLimit)
	check.Between(&p, "unitCost", f.unitCost, 0, moneyLimit)
	check.Between(&p, "unitPrice", f.unitPrice, 0, moneyLimit)
	check.Between(&p, "safetyStock", f.safetyStock, 0, countLimit)
	return p.Err()
}

// CreatePart adds a spare part and returns its id. Returns INVALID for bad
// fields, CONFLICT if the code exists.
func (s *Service) CreatePart(ctx context.Context, in CreatePartInput) (int, error) {
	fields := partFields{&in.Code, &in.Name, &in.UnitOfMeasure, in.Supplier, in.UnitCost, &in.UnitPrice, &in.SafetyStock}
	if err := fields.check(); err != nil {
		return 0, err
	}
	c := creation{"createPart", access.Part, in.IdempotencyKey, in}
	return s.create(ctx, c, func(ctx context.Context, tx *ent.Tx) (int, error) {
		row, err := tx.Part.Create().SetCode(in.Code).SetName(in.Name).SetUnitOfMeasure(in.UnitOfMeasure).
			SetNillableSupplier(in.Supplier).SetNillableUnitCost(in.UnitCost).SetUnitPrice(in.UnitPrice).
			SetSafetyStock(in.SafetyStock).SetMainPart(in.MainPart).SetObsolete(in.Obsolete).SetActive(in.Active).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

// UpdatePart changes a spare part and returns its id; what was used already keeps
// the price of its day. Returns INVALID for bad fields, CONFLICT if the part has
// changed since or the code exists, NOT_FOUND if there is none.
func (s *Service) UpdatePart(ctx context.Context, in UpdatePartInput) (int, error) {
	fields := partFields{in.Code, in.Name, in.UnitOfMeasure, in.Supplier, in.UnitCost.Value(), in.UnitPrice, in.SafetyStock}
	if err := fields.check(); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Part, func(ctx context.Context, tx *ent.Tx) error {
		update := tx.Part.UpdateOneID(in.ID).Where(part.Version(in.Version)).
			SetNillableCode(in.Code).SetNillableName(in.Name).SetNillableUnitOfMeasure(in.UnitOfMeasure).
			SetNillableSupplier(in.Supplier).SetNillableUnitPrice(in.UnitPrice).
			SetNillableSafetyStock(in.SafetyStock).SetNillableMainPart(in.MainPart).
			SetNillableObsolete(in.Obsolete).SetNillableActive(in.Active)
		change.Write(in.UnitCost, update.SetUnitCost, update.ClearUnitCost)
		return outdated(ctx, tx, in.ID, update.Exec(ctx), fault.Part, tx.Part.Query().Where(part.ID(in.ID)).
			Select(part.FieldVersion, part.FieldUpdatedAt))
	})
}
