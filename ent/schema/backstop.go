package schema

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent"

	"sanbao/server/authz"
	"sanbao/server/domain/casework"
)

// onlyAddedTo refuses everybody, the system too, to change or delete rows that
// prove what has been done.
func onlyAddedTo(what string) ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			if !m.Op().Is(ent.OpCreate) {
				return nil, fmt.Errorf("%s: never changed, never deleted", what)
			}
			return next.Mutate(ctx, m)
		})
	}
}

// statusBackstop refuses a change of status that no action of the table leads
// to. The services check the whole rule; this catches code that forgets to.
// The system alone may write any status: imports take records over as they stand.
func statusBackstop(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		value, changed := m.Field("status")
		if !changed || m.Op().Is(ent.OpCreate) || authz.IsSystem(ctx) {
			return next.Mutate(ctx, m)
		}
		if m.Op().Is(ent.OpUpdate) {
			return nil, errors.New("service record: statuses move one record at a time")
		}
		old, err := m.OldField(ctx, "status")
		if err != nil {
			return nil, err
		}
		from, to := old.(casework.Status), value.(casework.Status)
		if !casework.Reachable(from, to) {
			return nil, fmt.Errorf("service record: no action leads from %s to %s", from, to)
		}
		return next.Mutate(ctx, m)
	})
}
