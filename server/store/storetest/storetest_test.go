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

// A database goes from one test to the next as if it were new, with the rows that the
// migrations made and the same numbers to come.
func TestADatabaseIsGivenOn(t *testing.T) {
	s := withTemplate(t, "_given_on")
	const look = `SELECT current_database(), (SELECT count(*) FROM departments), (SELECT hotline_hours FROM company_settings)`
	const add = `INSERT INTO departments (code, name, created_at, updated_at) VALUES ('A', 'A', now(), now()) RETURNING id`
	type database struct {
		name, company   string
		departments, id int
	}
	seen := []database{}
	for range 2 {
		t.Run("a test", func(t *testing.T) {
			db := connect(t, s.lease(t))
			var d database
			if err := db.QueryRow(look).Scan(&d.name, &d.departments, &d.company); err != nil {
				t.Fatal(err)
			}
			if err := db.QueryRow(add).Scan(&d.id); err != nil {
				t.Fatal(err)
			}
			if err := execute(t.Context(), db, "UPDATE company_settings SET hotline_hours = 'changed'"); err != nil {
				t.Fatal(err)
			}
			seen = append(seen, d)
		})
	}
	if len(seen) != 2 || seen[0] != seen[1] || seen[0].departments != 0 {
		t.Errorf("%+v", seen)
	}
}

// What a test has changed beyond its rows is nobody else's.
func TestADatabaseWithOtherTablesIsDropped(t *testing.T) {
	s := withTemplate(t, "_dropped")
	for change, statement := range map[string]string{
		"a table":    "CREATE TABLE leftover (id int)",
		"a column":   "ALTER TABLE departments ADD COLUMN leftover int",
		"a check":    "ALTER TABLE departments ADD CHECK (code <> 'leftover')",
		"an index":   "CREATE INDEX ON departments (name, code)",
		"a megabyte": "INSERT INTO departments (code, name, created_at, updated_at) SELECT n, repeat('x', 200), now(), now() FROM generate_series(1, 6000) n",
	} {
		var name string
		t.Run(change, func(t *testing.T) {
			db := connect(t, s.lease(t))
			if err := db.QueryRow("SELECT current_database()").Scan(&name); err != nil {
				t.Fatal(err)
			}
			if err := execute(t.Context(), db, statement); err != nil {
				t.Fatal(err)
			}
		})
		if n := databases(t, name); n != 0 {
			t.Errorf("%s: the database is left", change)
		}
	}
}

// withTemplate returns the tests' server with a template of its own, so that no other
// program takes its databases.
func withTemplate(t *testing.T, suffix string) *postgres {
	t.Helper()
	shared := server(t)
	s := &postgres{admin: shared.admin, url: shared.url, template: shared.template + suffix}
	if err := s.makeTemplate(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for name, err := s.free(context.Background()); name != "" || err != nil; name, err = s.free(context.Background()) {
			if err != nil || s.drop(context.Background(), name) != nil {
				t.Fatal(name, err)
			}
		}
		if err := s.drop(context.Background(), s.template); err != nil {
			t.Error(err)
		}
	})
	return s
}

func connect(t *testing.T, url string) *sql.DB {
	t.Helper()
	db, err := sql.Open("postgres", url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
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
