package registry

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/service/trail"
	"sanbao/server/store"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	lineLimit    = 200
	addressLimit = 300
	proseLimit   = 20_000
	// moneyLimit is a hundred million yuan: more is a slip of the finger.
	moneyLimit = 100_000_000_00
	countLimit = 1_000_000
)

// may returns FORBIDDEN where the viewer's role never does this, UNAUTHENTICATED
// without a viewer. The entities' policies refuse it as well: this comes before
// anything is read, locked or numbered for the refused.
func may(ctx context.Context, op access.Operation, entity access.Entity) error {
	if authz.IsSystem(ctx) {
		return nil
	}
	_, err := authz.May(ctx, op, entity)
	return err
}

// creation names a verb that makes a row.
type creation struct {
	operation string
	entity    access.Entity
	key       *string
	input     any
}

// create runs write in a transaction, and once for one idempotency key. Returns
// the id of what write made, or of what it had made before.
func (s *Service) create(ctx context.Context, c creation, write func(context.Context, *ent.Tx) (int, error)) (int, error) {
	if err := may(ctx, access.Create, c.entity); err != nil {
		return 0, err
	}
	request := once.Request{Operation: c.operation, Key: c.key, Input: c.input, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, write)
	return id, store.Fault(err)
}

// change runs write in a transaction.
func (s *Service) change(ctx context.Context, op access.Operation, entity access.Entity,
	write func(context.Context, *ent.Tx) error,
) error {
	if err := may(ctx, op, entity); err != nil {
		return err
	}
	return store.Fault(s.Store.WithTx(ctx, write))
}

// state is what a row tells of its last change.
type state struct {
	Version   int       `json:"version"`
	UpdatedAt time.Time `json:"updated_at"`
}

// outdated explains why an update that named a version found no row: CONFLICT
// with the version now and who wrote it where the row has changed in between,
// NOT_FOUND where it is gone or not the viewer's to see. Other errors stay as they
// are. The row is a selection of version and updated_at.
func outdated(ctx context.Context, tx *ent.Tx, id int, err error, what fault.Noun, row interface {
	Scan(context.Context, any) error
},
) error {
	if !ent.IsNotFound(err) {
		return err
	}
	var found []state
	if err := row.Scan(ctx, &found); err != nil {
		return err
	}
	if len(found) == 0 {
		return fault.Missing(what)
	}
	return trail.Stale(ctx, tx.Client(), id, found[0].Version, found[0].UpdatedAt)
}

// reference is a row that an input refers to.
type reference struct {
	path string
	what fault.Noun
	// given says that the input refers to a row at all.
	given bool
	row   interface {
		Exist(context.Context) (bool, error)
	}
}

// referTo checks that all rows referred to exist for the viewer. Returns INVALID
// with the fields that lead nowhere.
func referTo(ctx context.Context, references ...reference) error {
	var p check.Problems
	for _, r := range references {
		if !r.given {
			continue
		}
		exists, err := r.row.Exist(ctx)
		if err != nil {
			return err
		}
		if !exists {
			p.Add(r.path, fault.NoSuchReference, fault.Params{"what": r.what})
		}
	}
	return p.Err()
}

// value returns what a pointer leads to, the zero value for nil.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
