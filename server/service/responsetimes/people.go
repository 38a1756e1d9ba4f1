package responsetimes

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/sla"
	"sanbao/server/service/staff"
)

// whom returns who is told at a step of a clock of a record: at a warning and at the
// breach whoever is responsible for the record, where nobody is the department's
// head; then the head, the nearest one above where the department has none; at last
// the general manager. A record that no department has yet is the dispatchers'.
func whom(ctx context.Context, tx *ent.Tx, record *ent.ServiceRecord, step sla.StepKind) ([]int, error) {
	switch step {
	case sla.BreachExecutive:
		return staff.Active(ctx, tx.Client(), access.Executive)
	case sla.Warn, sla.BreachOwner:
		if record.OwnerID != nil {
			owner, err := tx.User.Query().Where(user.ID(*record.OwnerID), user.Active(true)).IDs(ctx)
			if err != nil || len(owner) > 0 {
				return owner, err
			}
		}
	}
	return staff.Responsible(ctx, tx.Client(), record.DepartmentID)
}
