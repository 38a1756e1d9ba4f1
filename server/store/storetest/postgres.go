package storetest

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
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

// PostgresURL returns the URL of a migrated, empty database of its own, dropped
// with the test.
func PostgresURL(tb testing.TB) string {
	tb.Helper()
	s := server(tb)
	return s.database(tb, s.template)
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

// makeTemplate makes the migrated database of which the tests' ones are copies,
// unless another program did.
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
	return execute(ctx, conn, "ALTER DATABASE "+unfinished+" RENAME TO "+s.template)
}

// templateName returns a name that tells the migrations that the template holds.
func templateName() (string, error) {
	files, err := migrations.For(dialect.Postgres)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
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

// database makes a copy of a template that is dropped with the test.
func (s *postgres) database(tb testing.TB, template string) string {
	tb.Helper()
	name := "sanbao_test_" + strings.ToLower(rand.Text()[:16])
	if err := execute(context.Background(), s.admin, "CREATE DATABASE "+name+" TEMPLATE "+template); err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := execute(context.Background(), s.admin, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			tb.Error(err)
		}
	})
	return s.urlOf(name)
}

func (s *postgres) urlOf(database string) string {
	u := *s.url
	u.Path = "/" + database
	return u.String()
}
