package cases

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// TriageServiceRecord sets department, severity and charge class. A charge class
// other than the warranty's is a head's to give, with a reason; anybody else
// gets INVALID for it.
func (s *Service) TriageServiceRecord(ctx context.Context, in TriageServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	reason := p.OptionalText("reason", in.Reason, proseLimit)
	code := p.OptionalText("faultCode", in.FaultCode, 150)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "triageServiceRecord", action: casework.ActionTriage, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		name, err := activeDepartment(ctx, st.tx, in.DepartmentID)
		if err != nil {
			return err
		}
		before, err := st.departmentName(ctx)
		if err != nil {
			return err
		}
		st.changed("department", before, name)
		st.changed("severity", string(st.record.Severity), string(in.Severity))
		st.update.SetDepartmentID(in.DepartmentID).SetSeverity(in.Severity).SetTriagedAt(st.now)
		if in.FaultCode != nil {
			st.changed("faultCode", st.record.FaultCode, code)
			st.update.SetFaultCode(code)
		}
		if in.OwnerID != nil {
			if err := st.setOwner(ctx, in.OwnerID); err != nil {
				return err
			}
		}
		return s.triageCharge(ctx, st, in.ChargeClass, reason)
	})
}

// triageCharge sets the class as the warranty on the day of the report has it,
// leaving a head's earlier override alone.
func (s *Service) triageCharge(ctx context.Context, st *step, wanted *casework.ChargeClass, reason string) error {
	class := st.record.ChargeClass
	if !st.record.ChargeClassOverridden {
		var err error
		if class, err = s.chargeClass(ctx, st.tx, st.record.ProductUnitID, st.record.ReportedAt); err != nil {
			return err
		}
	}
	if wanted != nil && *wanted != class {
		if st.viewer.Role != access.Head {
			return fault.InvalidField("chargeClass", fault.ChargeClassByRule)
		}
		if reason == "" {
			return fault.InvalidField("reason", fault.ReasonMissing)
		}
		class = *wanted
		st.update.SetChargeClassOverridden(true)
		st.event.note = joinNotes(st.event.note, reason)
	}
	st.changed("chargeClass", string(st.record.ChargeClass), string(class))
	st.update.SetChargeClass(class)
	if _, byHead := st.update.Mutation().ChargeClassOverridden(); byHead {
		return nil
	}
	return s.classLines(ctx, st, class)
}

// OverrideChargeClass lets a head set who pays; the reason stays on the timeline.
func (s *Service) OverrideChargeClass(ctx context.Context, in OverrideChargeClassInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "overrideChargeClass", action: casework.ActionOverrideChargeClass, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.changed("chargeClass", string(st.record.ChargeClass), string(in.ChargeClass))
		st.update.SetChargeClass(in.ChargeClass).SetChargeClassOverridden(true)
		return nil
	})
}

// AssignServiceRecord names the person responsible, or nobody.
func (s *Service) AssignServiceRecord(ctx context.Context, in AssignServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "assignServiceRecord", action: casework.ActionAssign, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(ctx context.Context, st *step) error { return st.setOwner(ctx, in.OwnerID) })
}

func (st *step) setOwner(ctx context.Context, id *int) error {
	before := ""
	if st.record.OwnerID != nil {
		name, err := userName(ctx, st.tx, *st.record.OwnerID)
		if err != nil {
			return err
		}
		before = name
	}
	if id == nil {
		st.changed("owner", before, "")
		st.update.ClearOwnerID()
		return nil
	}
	owner, err := st.tx.User.Query().Where(user.ID(*id), user.Active(true)).Only(ctx)
	if ent.IsNotFound(err) {
		return fault.InvalidField("ownerID", fault.NoSuchReference, fault.Params{"what": fault.User})
	}
	if err != nil {
		return err
	}
	st.changed("owner", before, owner.Name)
	st.update.SetOwnerID(owner.ID)
	return nil
}

func activeDepartment(ctx context.Context, tx *ent.Tx, id int) (string, error) {
	d, err := tx.Department.Query().Where(department.ID(id), department.Active(true)).Only(ctx)
	if ent.IsNotFound(err) {
		return "", fault.InvalidField("departmentID", fault.NoSuchReference, fault.Params{"what": fault.Department})
	}
	if err != nil {
		return "", err
	}
	return d.Name, nil
}

func userName(ctx context.Context, tx *ent.Tx, id int) (string, error) {
	u, err := tx.User.Query().Where(user.ID(id)).Select(user.FieldName).Only(ctx)
	if err != nil {
		return "", err
	}
	return u.Name, nil
}

// departmentName returns the name of the record's department, "" without one.
func (st *step) departmentName(ctx context.Context) (string, error) {
	if st.record.DepartmentID == nil {
		return "", nil
	}
	d, err := st.tx.Department.Get(ctx, *st.record.DepartmentID)
	if err != nil {
		return "", err
	}
	return d.Name, nil
}
