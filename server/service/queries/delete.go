package queries

import (
	"context"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Delete removes a query with its revisions, runs and schedules, others' too, and
// returns its id, also where it is gone already. An address under which it was published
// stays its own. Returns FORBIDDEN if it is somebody
// else's.
func (s *Service) Delete(ctx context.Context, in DeleteSavedQueryInput) (int, error) {
	viewer, err := authz.May(ctx, access.Delete, access.SavedQuery)
	if err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		query, err := changeable(ctx, tx, viewer, in.ID)
		if fault.CodeOf(err) == fault.NotFound {
			return nil
		}
		if err != nil {
			return err
		}
		if err := keepShown(ctx, tx, query, query.Visibility, query.Slug); err != nil {
			return err
		}
		return tx.SavedQuery.DeleteOneID(query.ID).Exec(ctx)
	}))
}
