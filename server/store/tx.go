package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"sanbao/ent"
)

const (
	// maxAttempts is how often a transaction is tried that loses against others.
	maxAttempts = 5
	// firstPause is the longest pause before the second attempt; it doubles.
	firstPause = 20 * time.Millisecond
)

var errNested = errors.New("store: WithTx inside of WithTx; pass the transaction on instead")

// running is a transaction on its way, kept in the context of what it runs.
type running struct {
	store *Store
	mu    sync.Mutex
	over  bool
	after []func()
}

type runningKey struct{}

// inTx reports whether ctx runs in a transaction of this store that is not over.
func (s *Store) inTx(ctx context.Context) bool {
	r, ok := ctx.Value(runningKey{}).(*running)
	return ok && r.store == s && !r.isOver()
}

// WithTx runs fn in a transaction and commits it when fn returns nil. An error
// or a panic of fn rolls back; the error is returned as it is (see Fault), the
// panic goes on. When the database let another transaction win (serialization
// failure, deadlock, a locked SQLite file), all of fn runs again, up to five
// times: everything that it does outside of tx and AfterCommit it may do more
// than once. ent.TxFromContext finds tx in fn's ctx. What fn created is bound to
// the transaction: read it again afterwards to follow its edges.
//
// WithTx does not nest, and inside of fn the store's own Client is refused: both
// return an error at once.
func (s *Store) WithTx(ctx context.Context, fn func(ctx context.Context, tx *ent.Tx) error) error {
	if s.inTx(ctx) {
		return errNested
	}
	for attempt := 1; ; attempt++ {
		after, err := s.attempt(ctx, fn)
		if err == nil {
			s.runAfterCommit(ctx, after)
			return nil
		}
		if attempt == maxAttempts || !passing(err) || !pause(ctx, attempt) {
			return err
		}
		s.counters.retried.Add(1)
		s.log.DebugContext(ctx, "transaction repeated", slog.Int("attempt", attempt+1), slog.Any("cause", err))
	}
}

// attempt runs fn in one transaction and returns what is to run after it.
func (s *Store) attempt(ctx context.Context, fn func(ctx context.Context, tx *ent.Tx) error) ([]func(), error) {
	s.counters.begun.Add(1)
	tx, err := s.client.Tx(ctx)
	if err != nil {
		s.counters.rolledBack.Add(1)
		return nil, err
	}
	r := &running{store: s}
	committing := false
	// Also on the way of a panic or of runtime.Goexit, without recovering it.
	defer func() {
		r.end()
		if !committing {
			s.rollback(ctx, tx)
		}
	}()
	if err := fn(context.WithValue(ent.NewTxContext(ctx, tx), runningKey{}, r), tx); err != nil {
		return nil, err
	}
	// A commit that fails leaves nothing to roll back.
	committing = true
	if err := tx.Commit(); err != nil {
		s.counters.rolledBack.Add(1)
		return nil, fmt.Errorf("store: committing: %w", err)
	}
	s.counters.committed.Add(1)
	return r.end(), nil
}

// rollback undoes a transaction. That it is over already, because its context
// ended, is no news; other failures lose the connection, and with it the changes.
func (s *Store) rollback(ctx context.Context, tx *ent.Tx) {
	s.counters.rolledBack.Add(1)
	if err := tx.Rollback(); err != nil && ctx.Err() == nil {
		s.log.WarnContext(ctx, "rolling back failed", slog.Any("error", err))
	}
}

// AfterCommit runs f once the transaction of ctx has committed, in the order of
// the calls and before WithTx returns; never, when it rolls back. Outside of a
// transaction f runs at once. A panic in f is logged: what was committed is not
// to be reported as failed.
func AfterCommit(ctx context.Context, f func()) {
	if r, ok := ctx.Value(runningKey{}).(*running); ok && r.add(f) {
		return
	}
	f()
}

func (s *Store) runAfterCommit(ctx context.Context, after []func()) {
	for _, f := range after {
		func() {
			defer func() {
				if panicked := recover(); panicked != nil {
					s.log.ErrorContext(ctx, "panic after a commit", slog.Any("panic", panicked))
				}
			}()
			f()
		}()
	}
}

func (r *running) add(f func()) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.over {
		r.after = append(r.after, f)
	}
	return !r.over
}

func (r *running) end() []func() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.over = true
	return r.after
}

func (r *running) isOver() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.over
}

// SQLSTATEs of PostgreSQL after which the same transaction may well succeed.
const (
	serializationFailure = "40001"
	deadlockDetected     = "40P01"
)

// passing reports whether an error only says that another transaction won.
func passing(err error) bool {
	if e := (*pq.Error)(nil); errors.As(err, &e) {
		return e.Code == serializationFailure || e.Code == deadlockDetected
	}
	return sqliteCode(err) == sqlite3.SQLITE_BUSY
}

// sqliteCode returns SQLite's primary result code, 0 where there is none.
func sqliteCode(err error) int { return sqliteExtendedCode(err) & 0xff }

// sqliteExtendedCode returns SQLite's extended result code, 0 where there is none.
func sqliteExtendedCode(err error) int {
	if e := (*sqlite.Error)(nil); errors.As(err, &e) {
		return e.Code()
	}
	return 0
}

// pause waits before the next attempt, by chance, so that those who collided do
// not collide again. Returns false if ctx ended meanwhile.
func pause(ctx context.Context, attempt int) bool {
	timer := time.NewTimer(rand.N(firstPause << (attempt - 1)))
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
