package cases

import (
	"context"
	"fmt"

	"sanbao/ent"
	"sanbao/ent/part"
	"sanbao/ent/partusage"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// quantityLimit: more of one part on one record is a slip of the finger.
const quantityLimit = 10_000

// UsePart records a part used, at the prices of the day.
func (s *Service) UsePart(ctx context.Context, in UsePartInput) (int, error) {
	var p check.Problems
	used := UsedPartInput{PartID: in.PartID, Quantity: in.Quantity, SerialNumber: in.SerialNumber, Note: in.Note}
	checkUsedPart(&p, "", &used)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "usePart", action: casework.ActionUsePart, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: text(used.Note)}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		if err := st.belongs(ctx, in.VisitID); err != nil {
			return err
		}
		if err := s.usePart(ctx, st, used, in.VisitID, "partID"); err != nil {
			return err
		}
		return st.sumParts(ctx)
	})
}

func checkUsedPart(p *check.Problems, path string, in *UsedPartInput) {
	clean(p, path+"serialNumber", &in.SerialNumber, lineLimit)
	clean(p, path+"note", &in.Note, lineLimit)
	if in.Quantity < 1 || in.Quantity > quantityLimit {
		p.Add(path+"quantity", fault.NotInRange, fault.Params{"min": 1, "max": quantityLimit})
	}
}

// usePart adds one row, with who pays for the part. The cost is read as the system:
// it is kept with the row also where the technician may not see it.
func (s *Service) usePart(ctx context.Context, st *step, in UsedPartInput, visitID *int, path string) error {
	used, err := st.tx.Part.Query().Where(part.ID(in.PartID), part.Active(true)).Only(authz.System(ctx))
	if ent.IsNotFound(err) {
		return fault.InvalidField(path, fault.NoSuchReference, fault.Params{"what": fault.Part})
	}
	if err != nil {
		return err
	}
	class, err := s.lineClass(ctx, st, partLine(used))
	if err != nil {
		return err
	}
	st.event.visitID = visitID
	st.changed("partUsages", "", fmt.Sprintf("%s %s × %d", used.Code, used.Name, in.Quantity))
	return st.tx.PartUsage.Create().SetServiceRecordID(st.record.ID).SetNillableVisitID(visitID).
		SetPartID(used.ID).SetNillableChargeClass(class).SetQuantity(in.Quantity).SetUnitPrice(used.UnitPrice).SetNillableUnitCost(used.UnitCost).
		SetSerialNumber(text(in.SerialNumber)).SetNote(text(in.Note)).SetUsedByID(st.viewer.UserID).Exec(ctx)
}

// RemovePartUsage takes back a part recorded in error; the timeline keeps both.
func (s *Service) RemovePartUsage(ctx context.Context, in RemovePartUsageInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "removePartUsage", action: casework.ActionRemovePart, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		usage, err := st.tx.PartUsage.Query().
			Where(partusage.ID(in.PartUsageID), partusage.ServiceRecordID(st.record.ID)).WithPart().Only(ctx)
		if ent.IsNotFound(err) {
			return fault.InvalidField("partUsageID", fault.NoSuchReference, fault.Params{"what": fault.PartUsage})
		}
		if err != nil {
			return err
		}
		st.event.visitID = usage.VisitID
		st.changed("partUsages", fmt.Sprintf("%s %s × %d", usage.Edges.Part.Code, usage.Edges.Part.Name, usage.Quantity), "")
		if err := st.tx.PartUsage.DeleteOne(usage).Exec(ctx); err != nil {
			return err
		}
		return st.sumParts(ctx)
	})
}

// sumParts sets the record's charge for parts to the sum over its part usages.
func (st *step) sumParts(ctx context.Context) error {
	usages, err := st.tx.PartUsage.Query().Where(partusage.ServiceRecordID(st.record.ID)).
		Select(partusage.FieldQuantity, partusage.FieldUnitPrice).All(authz.System(ctx))
	if err != nil {
		return err
	}
	var sum int64
	for _, u := range usages {
		sum += int64(u.Quantity) * u.UnitPrice
	}
	st.update.SetPartsCharge(sum)
	return nil
}
