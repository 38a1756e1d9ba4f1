package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"entgo.io/ent/dialect"
)

// Waits for a lock that another process holds on the file, in milliseconds. In
// one process writers queue for the single writing connection instead.
const (
	busyTimeout          = 10_000
	migratingBusyTimeout = 120_000
)

// openSQLite opens a file as two pools: one connection that writes, since SQLite
// has one writer at a time and a queue in the program is fair where the file's
// lock is not, and several that read beside it, as WAL mode allows.
func (s *Store) openSQLite(path string) error {
	s.dialect = dialect.SQLite
	path = strings.TrimPrefix(path, "//")
	if path == "" {
		return errors.New("the database URL sqlite: needs a path")
	}
	if path == ":memory:" {
		temporary, err := os.MkdirTemp("", "sanbao-")
		if err != nil {
			return err
		}
		s.cleanup = func() error { return os.RemoveAll(temporary) }
		// Connections of two pools cannot share a database in memory; a file
		// that Close removes behaves like every other one.
		path = filepath.Join(temporary, "sanbao.db")
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("making the database's folder: %w", err)
	}
	if err := addFunctions(); err != nil {
		return err
	}
	s.path = path
	var err error
	if s.cfg.readsOnly {
		if s.read, err = sql.Open("sqlite", readingDSN(path)); err != nil {
			return err
		}
		s.read.SetMaxOpenConns(s.cfg.MaxConns)
		s.read.SetMaxIdleConns(s.cfg.MaxConns)
		s.write = s.read
		return nil
	}
	if s.write, err = sql.Open("sqlite", writingDSN(path)); err != nil {
		return err
	}
	if s.read, err = sql.Open("sqlite", readingDSN(path)); err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	s.write.SetMaxIdleConns(1)
	s.read.SetMaxOpenConns(s.cfg.MaxConns)
	s.read.SetMaxIdleConns(s.cfg.MaxConns)
	s.forMigrating = func() (*sql.DB, error) { return openMigratingSQLite(migratingDSN(path)) }
	return nil
}

// writingDSN begins transactions with the write lock, so that none of them fails
// half way because another one wrote in between.
func writingDSN(path string) string {
	return sqliteDSN(path, "immediate", busyTimeout, "foreign_keys(1)", "journal_mode(WAL)", "synchronous(NORMAL)")
}

func readingDSN(path string) string {
	return sqliteDSN(path, "deferred", busyTimeout, "foreign_keys(1)", "query_only(1)")
}

// migratingDSN leaves foreign keys off: a change that SQLite cannot make in
// place rebuilds the table, and dropping the old one would act on the rows that
// refer to it. They are checked before the end instead.
func migratingDSN(path string) string {
	return sqliteDSN(path, "immediate", migratingBusyTimeout, "foreign_keys(0)", "journal_mode(WAL)", "synchronous(FULL)")
}

// sqliteDSN returns the driver's name for a file. Times are written so that they
// sort as text and SQLite's own functions read them.
func sqliteDSN(path, lock string, timeout int, pragmas ...string) string {
	q := url.Values{"_time_format": {"sqlite"}, "_timezone": {"UTC"}, "_txlock": {lock}}
	q["_pragma"] = append(pragmas, fmt.Sprintf("busy_timeout(%d)", timeout), "temp_store(MEMORY)")
	return "file:" + (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() + "?" + q.Encode()
}
