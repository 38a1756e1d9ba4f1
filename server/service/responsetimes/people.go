package responsetimes

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/sla"
)

// whom returns who is told at a step of a clock of a record: at a warning and at the
// breach whoever is responsible for the record, where nobody is the department's
// head; then the head, the nearest one above where the department has none; at last
// the general manager. A record that no department has yet is the dispatchers'.
func whom(ctx context.Context, tx *ent.Tx, record *ent.ServiceRecord, step sla.StepKind) ([]int, error) {
	switch step {
	case sla.BreachExecutive:
		return active(ctx, tx, access.Executive)
	case sla.Warn, sla.BreachOwner:
		if record.OwnerID != nil {
			owner, err := tx.User.Query().Where(user.ID(*record.OwnerID), user.Active(true)).IDs(ctx)
			if err != nil || len(owner) > 0 {
				return owner, err
			}
		}
	}
	if record.DepartmentID == nil {
		return active(ctx, tx, access.Dispatcher)
	}
	return heads(ctx, tx, *record.DepartmentID)
}

func active(ctx context.Context, tx *ent.Tx, role access.Role) ([]int, error) {
	return tx.User.Query().Where(user.RoleEQ(role), user.Active(true)).Order(user.ByID()).IDs(ctx)
}

// heads returns the active heads of a department, or of the nearest one above it that
// has any.
func heads(ctx context.Context, tx *ent.Tx, departmentID int) ([]int, error) {
	for next := &departmentID; next != nil; {
		found, err := tx.User.Query().
			Where(user.RoleEQ(access.Head), user.Active(true), user.DepartmentID(*next)).Order(user.ByID()).IDs(ctx)
		if err != nil || len(found) > 0 {
			return found, err
		}
		above, err := tx.Department.Query().Where(department.ID(*next)).Only(ctx)
		if err != nil {
			return nil, err
		}
		next = above.ParentID
	}
	return nil, nil
}
