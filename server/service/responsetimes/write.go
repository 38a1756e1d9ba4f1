package responsetimes

import (
	"context"
	"time"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/workingcalendar"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/service/trail"
	"sanbao/server/store"
)

const proseLimit = 20_000

// create runs write in a transaction, once for one idempotency key, and has the
// clocks settled afterwards.
func (s *Service) create(ctx context.Context, entity access.Entity, r once.Request, write func(context.Context, *ent.Tx) (int, error)) (int, error) {
	if _, err := authz.May(ctx, access.Create, entity); err != nil {
		return 0, err
	}
	r.Now = s.now()
	id, err := once.Do(ctx, s.Store, r, func(ctx context.Context, tx *ent.Tx) (int, error) {
		store.AfterCommit(ctx, s.wake)
		return write(ctx, tx)
	})
	return id, store.Fault(err)
}

// change runs write in a transaction, and has the clocks settled afterwards.
func (s *Service) change(ctx context.Context, entity access.Entity, write func(context.Context, *ent.Tx) error) error {
	if _, err := authz.May(ctx, access.Update, entity); err != nil {
		return err
	}
	return store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		store.AfterCommit(ctx, s.wake)
		return write(ctx, tx)
	}))
}

// lockRules keeps calendars and policies as they are until the transaction ends: two
// policies saved at once could tie without either of them seeing it. A writing
// transaction on SQLite is alone anyway.
func (s *Service) lockRules(ctx context.Context, tx *ent.Tx) error {
	query := tx.WorkingCalendar.Query().Order(workingcalendar.ByID())
	if s.Store.Dialect() == dialect.Postgres {
		query.ForUpdate()
	}
	_, err := query.All(authz.System(ctx))
	return err
}

// state is what a row tells of its last change.
type state struct {
	Version   int       `json:"version"`
	UpdatedAt time.Time `json:"updated_at"`
}

// outdated explains why an update that named a version found no row: CONFLICT with
// the version now, or NOT_FOUND.
func outdated(ctx context.Context, tx *ent.Tx, id int, err error, what fault.Noun) error {
	if !ent.IsNotFound(err) {
		return err
	}
	var found []state
	if what == fault.WorkingCalendar {
		err = tx.WorkingCalendar.Query().Where(workingcalendar.ID(id)).
			Select(workingcalendar.FieldVersion, workingcalendar.FieldUpdatedAt).Scan(ctx, &found)
	} else {
		err = tx.ServiceLevelPolicy.Query().Where(servicelevelpolicy.ID(id)).
			Select(servicelevelpolicy.FieldVersion, servicelevelpolicy.FieldUpdatedAt).Scan(ctx, &found)
	}
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fault.Missing(what)
	}
	return trail.Stale(ctx, tx.Client(), id, found[0].Version, found[0].UpdatedAt)
}
