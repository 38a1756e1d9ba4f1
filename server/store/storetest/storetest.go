// Package storetest gives tests a migrated, empty database of their own, on
// SQLite and on PostgreSQL, within milliseconds. PostgreSQL is never left out:
// where none is to be had, the test fails and says what to install.
package storetest

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"sanbao/server/store"
)

// maxConns keeps the connections of many tests at once below the server's limit.
const maxConns = 8

// Each runs test once on SQLite and once on PostgreSQL, as subtests named
// "sqlite" and "postgres", each on a migrated, empty database of its own.
func Each(t *testing.T, test func(t *testing.T, s *store.Store)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, Postgres(t)) })
}

// EachURL runs test like Each, with the URL of a migrated, empty database for
// programs that open it themselves.
func EachURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, SQLiteURL(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, PostgresURL(t)) })
}

// EachEmptyURL runs test like EachURL, with databases that are not migrated.
func EachEmptyURL(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, sqliteURL(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, server(t).database(t, "template0")) })
}

// SQLite returns a store on a file of its own, closed and removed with the test.
func SQLite(tb testing.TB) *store.Store {
	tb.Helper()
	return Open(tb, store.Config{URL: SQLiteURL(tb)})
}

// Postgres returns a store on a PostgreSQL database of its own, closed and given
// back with the test.
func Postgres(tb testing.TB) *store.Store {
	tb.Helper()
	return Open(tb, store.Config{URL: PostgresURL(tb)})
}

// Open opens a store that is closed with the test. Without a logger of its own
// it is silent; without a number of connections it has few.
func Open(tb testing.TB, cfg store.Config) *store.Store {
	tb.Helper()
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.MaxConns == 0 {
		cfg.MaxConns = maxConns
	}
	s, err := store.Open(context.Background(), cfg)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Errorf("closing the store: %v", err)
		}
	})
	return s
}

// SQLiteURL returns the URL of a migrated, empty file in a folder of the test's.
func SQLiteURL(tb testing.TB) string {
	tb.Helper()
	content, err := migratedFile()
	if err != nil {
		tb.Fatal(err)
	}
	url := sqliteURL(tb)
	if err := os.WriteFile(url[len("sqlite:"):], content, 0o600); err != nil {
		tb.Fatal(err)
	}
	return url
}

func sqliteURL(tb testing.TB) string {
	tb.Helper()
	return "sqlite:" + filepath.Join(tb.TempDir(), "sanbao.db")
}

// migratedFile is the content of a migrated file, made once in a test program.
var migratedFile = sync.OnceValues(func() (content []byte, err error) {
	folder, err := os.MkdirTemp("", "sanbao-template-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	path := filepath.Join(folder, "sanbao.db")
	if err := migrate(context.Background(), "sqlite:"+path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// migrate migrates a database and closes it again.
func migrate(ctx context.Context, url string) (err error) {
	s, err := store.Open(ctx, store.Config{URL: url, MaxConns: 1, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return s.Migrate(ctx)
}

// closing closes c and adds what comes of it to err.
func closing(c io.Closer, err *error) { *err = errors.Join(*err, c.Close()) }

// executor is a pool or a connection.
type executor interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// execute runs statements one after the other.
func execute(ctx context.Context, on executor, statements ...string) error {
	for _, statement := range statements {
		if _, err := on.ExecContext(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
}
