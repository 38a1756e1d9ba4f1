// Package store opens the database, SQLite or PostgreSQL, brings its schema up
// to date, and runs transactions on it. What callers may rely on is the same on
// both: instants are kept in UTC to the microsecond, a transaction's statements
// are seen whole or not at all, and errors become faults by the same rules.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	_ "sanbao/ent/runtime" // the entities' policies, hooks and defaults
)

// Config says which database to open and how.
type Config struct {
	// URL is sqlite:PATH, sqlite::memory: for a database that is gone after
	// Close, or a postgres:// URL as lib/pq reads it.
	URL string
	// MaxConns bounds the open connections: all of them on PostgreSQL, those
	// that read on SQLite, which has a single writer. 0 means 16.
	MaxConns int
	// StatementTimeout ends statements on PostgreSQL that take longer; 0 means
	// never. SQLite has no such thing: there the context alone ends a statement.
	StatementTimeout time.Duration
	// ApplicationName is how the program shows in pg_stat_activity; "sanbao"
	// where neither it nor the URL says otherwise.
	ApplicationName string
	// Logger receives retries and migrations; nil means slog.Default().
	Logger *slog.Logger

	// readsOnly keeps all connections from writing; see OpenReader.
	readsOnly bool
}

// defaultMaxConns is the size of the pool where Config has none.
const defaultMaxConns = 16

// Store is an open database. It is safe for concurrent use.
type Store struct {
	cfg     Config
	log     *slog.Logger
	dialect string
	// read and write are one and the same pool on PostgreSQL.
	read, write *sql.DB
	client      *ent.Client
	// path is the file of SQLite's.
	path string
	// forMigrating opens a pool of its own for migrations.
	forMigrating func() (*sql.DB, error)
	// cleanup removes what does not outlive the store.
	cleanup   func() error
	observers observers
	counters  counters
}

// counters count transactions since Open.
type counters struct{ begun, committed, rolledBack, retried atomic.Uint64 }

// Stats is a snapshot of the store's pools and of the transactions since Open.
type Stats struct {
	// Read and Write are the pools; on PostgreSQL both are the same one.
	Read, Write sql.DBStats
	// Begun counts the attempts at a transaction, Retried those that repeated
	// an earlier one.
	Begun, Committed, RolledBack, Retried uint64
}

// Open opens the database and checks that it answers; it does not migrate.
// Returns an error for a URL of neither kind and when the database is away.
func Open(ctx context.Context, cfg Config) (*Store, error) {
	if cfg.MaxConns <= 0 {
		cfg.MaxConns = defaultMaxConns
	}
	s := &Store{cfg: cfg, log: cfg.Logger, cleanup: func() error { return nil }}
	if s.log == nil {
		s.log = slog.Default()
	}
	var err error
	scheme, rest, _ := strings.Cut(cfg.URL, ":")
	switch scheme {
	case "sqlite":
		err = s.openSQLite(rest)
	case "postgres", "postgresql":
		err = s.openPostgres()
	default:
		err = errors.New("the database URL has to begin with sqlite: or postgres://")
	}
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	if err := s.reach(ctx); err != nil {
		return nil, fmt.Errorf("store: the database does not answer: %w", errors.Join(err, s.Close()))
	}
	driver, err := newRouter(s)
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	s.client = ent.NewClient(ent.Driver(driver))
	return s, nil
}

// reach opens a first connection of each pool, the writer's first: on SQLite it
// makes the file and puts it into WAL mode, which readers cannot.
func (s *Store) reach(ctx context.Context) error {
	if err := s.write.PingContext(ctx); err != nil {
		return err
	}
	return s.read.PingContext(ctx)
}

// Client returns the ent client. Inside WithTx use the transaction's instead.
func (s *Store) Client() *ent.Client { return s.client }

// URL is where the database is, with its password: for connections that are not
// the store's own, such as a listener's. Do not log it.
func (s *Store) URL() string { return s.cfg.URL }

// Dialect returns "sqlite3" or "postgres".
func (s *Store) Dialect() string { return s.dialect }

// ReadDB returns the pool for reading with SQL of one's own. Access rules do not
// apply to it: take an authz.Scope. On SQLite its connections cannot write.
func (s *Store) ReadDB() *sql.DB { return s.read }

// WriteDB returns the pool for writing with SQL of one's own, set by set. Access
// rules do not apply to it. On SQLite it has a single connection: whoever keeps
// it inside WithTx waits for ever.
func (s *Store) WriteDB() *sql.DB { return s.write }

// Ping reports whether the database answers a read. It does not wait for the
// writer.
func (s *Store) Ping(ctx context.Context) error { return s.read.PingContext(ctx) }

// Stats returns a snapshot for metrics.
func (s *Store) Stats() Stats {
	return Stats{
		Read: s.read.Stats(), Write: s.write.Stats(),
		Begun: s.counters.begun.Load(), Committed: s.counters.committed.Load(),
		RolledBack: s.counters.rolledBack.Load(), Retried: s.counters.retried.Load(),
	}
}

// Close closes all connections, waiting for the statements that run. A database
// in memory is gone afterwards.
func (s *Store) Close() error {
	var reading error
	if s.read != s.write {
		reading = s.read.Close()
	}
	// The writer goes last: closing the last connection folds SQLite's
	// write-ahead log into the file, which a reader may not.
	return errors.Join(reading, s.write.Close(), s.cleanup())
}

// isSQLite reports whether the database is SQLite.
func (s *Store) isSQLite() bool { return s.dialect == dialect.SQLite }
