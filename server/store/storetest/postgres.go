package storetest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"entgo.io/ent/dialect"
	_ "github.com/lib/pq" // the driver "postgres"

	"sanbao/ent/migrate/migrations"
	"sanbao/server/store/storetest/cluster"
)

// URLVariable names the environment variable with the URL of a superuser of a
// PostgreSQL whose data may be lost. Where it is not set, each test program
// starts one of its own.
const URLVariable = "SANBAO_TEST_POSTGRES_URL"

// templateLock is the advisory lock under which the template is made: several
// test programs share a server.
const templateLock = 0x73616e62616f // "sanbao"

// postgres is the server on which tests have their databases.
type postgres struct {
	// own is the server that this program started, nil for one that was named.
	own      *cluster.Cluster
	admin    *sql.DB
	url      *url.URL
	template string
}

// pristine has a database remember what it was like when it had just been migrated.
//
//go:embed pristine.sql
var pristine string

// PostgresURL returns the URL of a migrated, empty database of its own. After the
// test another one may get it, emptied again: making and dropping a database takes
// many times as long as most tests.
func PostgresURL(tb testing.TB) string {
	tb.Helper()
	return server(tb).lease(tb)
}

// server returns the server, started and prepared once in a test program.
func server(tb testing.TB) *postgres {
	tb.Helper()
	s, err := prepared()
	if err != nil {
		tb.Fatalf("the tests need PostgreSQL: %v\n(or name a running one, whose data may be lost, in %s)", err, URLVariable)
	}
	return s
}

var prepared = sync.OnceValues(func() (*postgres, error) {
	ctx := context.Background()
	s := &postgres{}
	var err error
	address := os.Getenv(URLVariable)
	if address == "" {
		if s.own, err = cluster.Start(ctx); err != nil {
			return nil, err
		}
		address = s.own.URL
	}
	if s.url, err = url.Parse(address); err != nil {
		return nil, fmt.Errorf("%s: %w", URLVariable, err)
	}
	if s.admin, err = sql.Open("postgres", address); err != nil {
		return nil, err
	}
	// One connection makes and drops databases, one after the other: more at
	// once are no faster and use up the server's connections.
	s.admin.SetMaxOpenConns(1)
	if s.template, err = templateName(); err != nil {
		return nil, err
	}
	return s, s.makeTemplate(ctx)
})

// makeTemplate makes the migrated database of which the tests' ones are copies, and
// the list of those copies that are free, unless another program did.
func (s *postgres) makeTemplate(ctx context.Context) (err error) {
	conn, err := s.admin.Conn(ctx)
	if err != nil {
		return err
	}
	defer closing(conn, &err)
	// The lock ends with the connection at the latest.
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", templateLock); err != nil {
		return err
	}
	defer func() {
		if _, unlocking := conn.ExecContext(ctx, "SELECT pg_advisory_unlock($1)", templateLock); err == nil {
			err = unlocking
		}
	}()
	if err := execute(ctx, conn, "CREATE TABLE IF NOT EXISTS sanbao_databases (name text PRIMARY KEY, template text NOT NULL)"); err != nil {
		return err
	}
	var exists bool
	err = conn.QueryRowContext(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", s.template).Scan(&exists)
	if err != nil || exists {
		return err
	}
	// Renamed only when it is whole: a program that dies leaves no half template.
	unfinished := s.template + "_unfinished"
	if err := execute(ctx, conn, "DROP DATABASE IF EXISTS "+unfinished, "CREATE DATABASE "+unfinished+" TEMPLATE template0"); err != nil {
		return err
	}
	if err := migrate(ctx, s.urlOf(unfinished)); err != nil {
		return err
	}
	if err := s.remember(ctx, unfinished); err != nil {
		return err
	}
	return execute(ctx, conn, "ALTER DATABASE "+unfinished+" RENAME TO "+s.template)
}

// templateName returns a name that tells the migrations that the template holds.
func templateName() (string, error) {
	files, err := migrations.For(dialect.Postgres)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	hash.Write([]byte(pristine))
	err = fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := fs.ReadFile(files, path)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(hash, "%s\x00%s\x00", path, content)
		return err
	})
	return "sanbao_template_" + hex.EncodeToString(hash.Sum(nil)[:8]), err
}

// remember has a migrated database remember what it is like.
func (s *postgres) remember(ctx context.Context, database string) (err error) {
	db, err := sql.Open("postgres", s.urlOf(database))
	if err != nil {
		return err
	}
	defer closing(db, &err)
	return execute(ctx, db, pristine)
}

// lease returns a database that is free, or a new copy of the template. It is given
// back with the test.
func (s *postgres) lease(tb testing.TB) string {
	tb.Helper()
	name, err := s.free(context.Background())
	if err != nil {
		tb.Fatal(err)
	}
	if name == "" {
		if name, err = s.make(context.Background(), s.template); err != nil {
			tb.Fatal(err)
		}
	}
	tb.Cleanup(func() {
		if err := s.giveBack(context.Background(), name); err != nil {
			tb.Error(err)
		}
	})
	return s.urlOf(name)
}

// free takes a database off the list of those that are free. Returns "" if there is none.
func (s *postgres) free(ctx context.Context) (name string, err error) {
	err = s.admin.QueryRowContext(ctx, `DELETE FROM sanbao_databases WHERE name =
		(SELECT name FROM sanbao_databases WHERE template = $1 LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name`, s.template).Scan(&name)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return name, err
}

// giveBack empties a database for the next test, or drops it where that cannot be.
func (s *postgres) giveBack(ctx context.Context, name string) error {
	restored, err := s.restore(ctx, name)
	if err != nil || !restored {
		return errors.Join(err, s.drop(ctx, name))
	}
	_, err = s.admin.ExecContext(ctx, "INSERT INTO sanbao_databases VALUES ($1, $2)", name, s.template)
	return err
}

// restore puts a database back to what the migrations made of it. Whoever is still
// connected is put out first. Returns false where that cannot be.
func (s *postgres) restore(ctx context.Context, name string) (restored bool, err error) {
	_, err = s.admin.ExecContext(ctx, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
	if err != nil {
		return false, err
	}
	db, err := sql.Open("postgres", s.urlOf(name))
	if err != nil {
		return false, err
	}
	defer closing(db, &err)
	return restored, db.QueryRowContext(ctx, "SELECT pristine.restore()").Scan(&restored)
}

// database makes a copy of a template that is dropped with the test.
func (s *postgres) database(tb testing.TB, template string) string {
	tb.Helper()
	name, err := s.make(context.Background(), template)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.drop(context.Background(), name); err != nil {
			tb.Error(err)
		}
	})
	return s.urlOf(name)
}

// make makes a copy of a template and returns its name.
func (s *postgres) make(ctx context.Context, template string) (string, error) {
	name := "sanbao_test_" + strings.ToLower(rand.Text()[:16])
	return name, execute(ctx, s.admin, "CREATE DATABASE "+name+" TEMPLATE "+template)
}

func (s *postgres) drop(ctx context.Context, name string) error {
	return execute(ctx, s.admin, "DROP DATABASE "+name+" WITH (FORCE)")
}

func (s *postgres) urlOf(database string) string {
	u := *s.url
	u.Path = "/" + database
	return u.String()
}
