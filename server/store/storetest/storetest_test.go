package storetest

import (
	"context"
	"database/sql"
	"errors"
	"testing"

	"sanbao/server/store"
)

func TestEachGivesADatabaseOfItsOwn(t *testing.T) {
	names := map[string]bool{}
	for range 2 {
		Each(t, func(t *testing.T, s *store.Store) {
			names[s.Dialect()] = true
			// The code is unique: a second test would see the first one's row.
			_, err := s.WriteDB().Exec("INSERT INTO departments (code, name, created_at, updated_at) VALUES ('A', 'A', '2026-03-05', '2026-03-05')")
			if err != nil {
				t.Error(err)
			}
		})
	}
	if !names["sqlite3"] || !names["postgres"] {
		t.Errorf("ran on %v alone", names)
	}
}

func TestDatabasesAreDropped(t *testing.T) {
	var name string
	t.Run("a test", func(t *testing.T) {
		if err := Postgres(t).ReadDB().QueryRow("SELECT current_database()").Scan(&name); err != nil {
			t.Fatal(err)
		}
		if n := databases(t, name); n != 1 {
			t.Fatalf("%d databases are named %s", n, name)
		}
	})
	if n := databases(t, name); n != 0 {
		t.Errorf("%s is left", name)
	}
}

func databases(t *testing.T, name string) (n int) {
	t.Helper()
	if err := server(t).admin.QueryRow("SELECT count(*) FROM pg_database WHERE datname = $1", name).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// Several test programs that share a server make the template once.
func TestTemplateIsMadeOnce(t *testing.T) {
	const programs = 4
	shared := server(t)
	template := shared.template + "_of_this_test"
	results := make(chan error, programs)
	for range programs {
		go func() { results <- makeTemplate(t.Context(), shared, template) }()
	}
	for range programs {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if n := databases(t, template); n != 1 {
		t.Errorf("%d templates", n)
	}
	if err := execute(t.Context(), shared.admin, "DROP DATABASE "+template); err != nil {
		t.Error(err)
	}
}

// makeTemplate makes a template as another program would, on connections of its
// own.
func makeTemplate(ctx context.Context, shared *postgres, template string) error {
	admin, err := sql.Open("postgres", shared.url.String())
	if err != nil {
		return err
	}
	program := &postgres{admin: admin, url: shared.url, template: template}
	return errors.Join(program.makeTemplate(ctx), admin.Close())
}
