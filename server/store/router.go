package store

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
)

// errOutside is returned for statements that would bypass the transaction in
// whose context they run. On SQLite a write would wait for the single writing
// connection, which the transaction itself holds; on PostgreSQL it would take a
// second connection out of the pool and not see the transaction's changes.
var errOutside = errors.New("store: a statement outside of the transaction that its context runs in; use the transaction's client")

// connection is what ent and the raw methods of its client run statements on.
type connection interface {
	dialect.ExecQuerier
	entsql.ExecQuerier
}

// statements runs statements on connections for reading and for writing, which
// are the same one on PostgreSQL and in transactions.
type statements struct {
	store         *Store
	reads, writes connection
	// transaction marks the statements of a transaction.
	transaction bool
}

// router is the ent driver of a store.
type router struct {
	statements
	begin *entsql.Driver
}

func newRouter(s *Store) (dialect.Driver, error) {
	writes := entsql.OpenDB(s.dialect, s.write)
	r := &router{statements: statements{store: s, reads: entsql.OpenDB(s.dialect, s.read), writes: writes}, begin: writes}
	if s.isSQLite() {
		return r, nil
	}
	reads, err := preparing(s.read)
	r.reads = reads
	return r, err
}

// Dialect returns the dialect's name.
func (r *router) Dialect() string { return r.store.dialect }

// Close does nothing: the pools belong to the store.
func (r *router) Close() error { return nil }

// Tx begins a transaction on the writing side.
func (r *router) Tx(ctx context.Context) (dialect.Tx, error) { return r.BeginTx(ctx, nil) }

// BeginTx begins a transaction with options on the writing side.
func (r *router) BeginTx(ctx context.Context, options *entsql.TxOptions) (dialect.Tx, error) {
	if err := r.allow(ctx); err != nil {
		return nil, err
	}
	begun, err := r.begin.BeginTx(ctx, options)
	if err != nil {
		return nil, err
	}
	tx := begun.(*entsql.Tx)
	return &transaction{
		statements: statements{store: r.store, reads: tx, writes: tx, transaction: true},
		tx:         tx,
	}, nil
}

// transaction is a running transaction.
type transaction struct {
	statements
	tx *entsql.Tx
}

// Commit makes the transaction's changes last.
func (t *transaction) Commit() error { return t.tx.Commit() }

// Rollback undoes them.
func (t *transaction) Rollback() error { return t.tx.Rollback() }

// Exec runs a statement that returns no rows, for ent.
func (s *statements) Exec(ctx context.Context, query string, args, v any) error {
	if err := s.allow(ctx); err != nil {
		return err
	}
	s.store.observers.tell(ctx, query)
	return explain(query, s.writes.Exec(ctx, query, exact(args), v))
}

// Query runs a statement that returns rows, for ent.
func (s *statements) Query(ctx context.Context, query string, args, v any) error {
	if err := s.allow(ctx); err != nil {
		return err
	}
	s.store.observers.tell(ctx, query)
	return explain(query, s.route(query).Query(ctx, query, exact(args), v))
}

// ExecContext runs a statement of the caller's own that returns no rows.
func (s *statements) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	if err := s.allow(ctx); err != nil {
		return nil, err
	}
	s.store.observers.tell(ctx, query)
	result, err := s.writes.ExecContext(ctx, query, exactly(args)...)
	return result, explain(query, err)
}

// QueryContext runs a statement of the caller's own that returns rows.
func (s *statements) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := s.allow(ctx); err != nil {
		return nil, err
	}
	s.store.observers.tell(ctx, query)
	rows, err := s.route(query).QueryContext(ctx, query, exactly(args)...)
	return rows, explain(query, err)
}

func (s *statements) allow(ctx context.Context) error {
	if !s.transaction && s.store.inTx(ctx) {
		return errOutside
	}
	return nil
}

func (s *statements) route(query string) connection {
	if s.reads != s.writes && reads(query) {
		return s.reads
	}
	return s.writes
}

// exact is exactly for ent's arguments, which come as any.
func exact(args any) any {
	if list, ok := args.([]any); ok {
		return exactly(list)
	}
	return args
}

// exactly cuts instants to the microsecond, in UTC: PostgreSQL would round them
// and SQLite keep more, and what was saved would not equal what is read.
func exactly(args []any) []any {
	copied := false
	for i, arg := range args {
		instant, ok := arg.(time.Time)
		if !ok {
			continue
		}
		if !copied {
			args, copied = slices.Clone(args), true
		}
		args[i] = instant.UTC().Truncate(time.Microsecond)
	}
	return args
}

// observers are told of every statement that goes through the ent client.
type observers struct {
	mu   sync.Mutex
	list atomic.Pointer[[]*observer]
}

type observer struct {
	tell func(ctx context.Context, query string)
}

// Observe calls f with the text of every statement that goes through the ent
// client, in or out of a transaction, before it runs, from any goroutine. It
// does not see the pools' own statements, nor BEGIN and COMMIT. Call stop to end.
func (s *Store) Observe(f func(ctx context.Context, query string)) (stop func()) {
	added := &observer{tell: f}
	s.observers.change(func(list []*observer) []*observer { return append(list, added) })
	return func() {
		s.observers.change(func(list []*observer) []*observer {
			return slices.DeleteFunc(list, func(o *observer) bool { return o == added })
		})
	}
}

func (o *observers) change(f func([]*observer) []*observer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var list []*observer
	if now := o.list.Load(); now != nil {
		list = slices.Clone(*now)
	}
	list = f(list)
	o.list.Store(&list)
}

func (o *observers) tell(ctx context.Context, query string) {
	list := o.list.Load()
	if list == nil {
		return
	}
	for _, each := range *list {
		each.tell(ctx, query)
	}
}
