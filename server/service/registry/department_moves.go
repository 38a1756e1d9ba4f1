package registry

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// MoveDepartment puts a department, with all below it, below another one or at
// another place among its siblings, which make room; it returns its id. Returns
// INVALID for a move below itself, CONFLICT if the department has changed since,
// NOT_FOUND if there is none.
func (s *Service) MoveDepartment(ctx context.Context, in MoveDepartmentInput) (int, error) {
	var p check.Problems
	check.Between(&p, "index", &in.Index, 0, countLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.Update, access.Department, func(ctx context.Context, tx *ent.Tx) error {
		if err := s.mayMove(ctx, tx, in.ID, in.ParentID); err != nil {
			return err
		}
		siblings, err := tx.Department.Query().Where(department.ParentID(in.ParentID), department.IDNEQ(in.ID)).
			Order(department.ByPosition(), department.ByID()).All(ctx)
		if err != nil {
			return err
		}
		index := min(in.Index, len(siblings))
		err = tx.Department.UpdateOneID(in.ID).Where(department.Version(in.Version)).
			SetParentID(in.ParentID).SetPosition(index).Exec(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.Department, tx.Department.Query().Where(department.ID(in.ID)).
				Select(department.FieldVersion, department.FieldUpdatedAt))
		}
		return makeRoom(ctx, tx, slices.Insert(siblings, index, nil))
	})
}

// makeRoom numbers siblings by their places; nil stands for the one just placed.
func makeRoom(ctx context.Context, tx *ent.Tx, siblings []*ent.Department) error {
	for place, sibling := range siblings {
		if sibling == nil || sibling.Position == place {
			continue
		}
		if err := tx.Department.UpdateOneID(sibling.ID).SetPosition(place).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// mayMove checks that a department can stand below another one, and keeps the tree
// as it is until the transaction ends.
func (s *Service) mayMove(ctx context.Context, tx *ent.Tx, id, parentID int) error {
	tree, err := s.lockTree(ctx, tx)
	switch {
	case err != nil:
		return err
	case !tree.has(id):
		return fault.Missing(fault.Department)
	case !tree.has(parentID):
		return noSuchParent()
	case tree.below(parentID, id):
		return fault.InvalidField("parentID", fault.DepartmentCycle)
	}
	return nil
}

// mayClose checks that nothing is left without a place when a department closes.
// Returns CONFLICT with what still hangs on it.
func mayClose(ctx context.Context, tx *ent.Tx, id int) error {
	company, err := tx.Department.Query().Where(department.ID(id), department.ParentIDIsNil()).Exist(ctx)
	if err != nil {
		return err
	}
	if company {
		return fault.New(fault.Conflict, fault.CompanyStays)
	}
	for _, left := range []struct {
		key  fault.Key
		rows interface {
			Count(context.Context) (int, error)
		}
	}{
		{fault.DepartmentStaffed, tx.User.Query().Where(user.DepartmentID(id), user.Active(true))},
		{fault.DepartmentBusy, tx.ServiceRecord.Query().Where(servicerecord.DepartmentID(id),
			servicerecord.StatusNotIn(casework.StatusClosed, casework.StatusCancelled))},
		{fault.DepartmentAbove, tx.Department.Query().Where(department.ParentID(id), department.Active(true))},
	} {
		count, err := left.rows.Count(ctx)
		if err != nil {
			return err
		}
		if count > 0 {
			return fault.New(fault.Conflict, left.key, fault.Params{"count": count})
		}
	}
	return nil
}
