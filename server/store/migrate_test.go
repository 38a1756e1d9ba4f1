package store_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent/migrate"
	"sanbao/ent/migrate/migrations"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

func TestMigrationsAgreeWithTheEntities(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		drift, err := migrations.Drift(t.Context(), entsql.OpenDB(s.Dialect(), s.WriteDB()))
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range drift.Changes {
			t.Errorf("missing in the migrations: %s;", change.Cmd)
		}
		want := []string{"goose_db_version"}
		for _, table := range migrate.Tables {
			want = append(want, table.Name)
		}
		slices.Sort(want)
		if got := tables(t, s); !slices.Equal(got, want) {
			t.Errorf("tables\n%v\nwant\n%v", got, want)
		}
	})
}

// tables lists the tables of a database.
func tables(t *testing.T, s *store.Store) []string {
	t.Helper()
	query := map[string]string{
		"sqlite3":  `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'`,
		"postgres": "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
	}[s.Dialect()]
	rows, err := s.ReadDB().Query(query)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	slices.Sort(names)
	return names
}

func TestMigrateDownAndUp(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if _, err := saveRecord(system(), s.Client(), "SR-1"); err != nil {
			t.Fatal(err)
		}
		if err := s.MigrateDown(t.Context()); err != nil {
			t.Fatal(err)
		}
		if left := tables(t, s); !slices.Equal(left, []string{"goose_db_version"}) {
			t.Errorf("left after going down: %v", left)
		}
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		saved, err := saveRecord(system(), s.Client(), "SR-1")
		if err != nil {
			t.Fatal(err)
		}
		if got := saved.ID / ranges; got != 14 {
			t.Errorf("the id %d is in range %d", saved.ID, got)
		}
	})
}

func TestMigrateAtOnce(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		atOnce(t, url, func(s *store.Store) error { return s.Migrate(t.Context()) })
		s := storetest.Open(t, store.Config{URL: url})
		steps, err := s.MigrationStatus(t.Context())
		if err != nil || len(steps) == 0 {
			t.Fatalf("%v, %v", steps, err)
		}
		for _, step := range steps {
			query := fmt.Sprintf("SELECT count(*) FROM goose_db_version WHERE version_id = %d", step.Version)
			if n := number(t, s, query); n != 1 {
				t.Errorf("%s was applied %d times", step.Name, n)
			}
		}
	})
}

// A step that takes so long that all programs find it pending, and that would
// do its work again without an error.
func TestStepIsTakenOnce(t *testing.T) {
	slow := map[bool]string{
		true:  "INSERT INTO tally WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT max(i) FROM n;",
		false: "INSERT INTO tally SELECT 1 FROM pg_sleep(0.2);",
	}
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		step := "-- +goose Up\nCREATE TABLE IF NOT EXISTS tally (n integer);\n" + slow[strings.HasPrefix(url, "sqlite:")]
		atOnce(t, url, func(s *store.Store) error {
			return s.MigrateBy(t.Context(), map[string]string{"1_tally.sql": step})
		})
		if n := number(t, storetest.Open(t, store.Config{URL: url}), "SELECT count(*) FROM tally"); n != 1 {
			t.Errorf("taken %d times", n)
		}
	})
}

// atOnce runs f in three programs' stores at the same time.
func atOnce(t *testing.T, url string, f func(*store.Store) error) {
	t.Helper()
	const programs = 3
	var ready sync.WaitGroup
	ready.Add(programs)
	results := make(chan error, programs)
	for range programs {
		s := storetest.Open(t, store.Config{URL: url, MaxConns: 2})
		go func() {
			ready.Done()
			ready.Wait()
			results <- f(s)
		}()
	}
	for range programs {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
}

// number returns the only number that a query yields.
func number(t *testing.T, s *store.Store, query string) (n int) {
	t.Helper()
	if err := s.ReadDB().QueryRow(query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestMigrationStatus(t *testing.T) {
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, store.Config{URL: url})
		pending, err := s.MigrationStatus(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
		applied, err := s.MigrationStatus(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if len(pending) == 0 || len(applied) != len(pending) || pending[0].Name != "20261122000001_core.sql" {
			t.Fatalf("before: %v\nafter: %v", pending, applied)
		}
		for i := range pending {
			if !pending[i].AppliedAt.IsZero() || applied[i].AppliedAt.IsZero() || applied[i].Version != pending[i].Version {
				t.Errorf("%+v became %+v", pending[i], applied[i])
			}
		}
	})
}

func TestMigrateRefusesANewerDatabase(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		_, err := s.WriteDB().Exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (20991231000000, " +
			map[string]string{"sqlite3": "1", "postgres": "true"}[s.Dialect()] + ")")
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Migrate(t.Context()); !errors.Is(err, store.ErrNewerDatabase) {
			t.Errorf("got %v", err)
		}
	})
}

func TestFailedStepLeavesNothing(t *testing.T) {
	steps := map[string]string{
		"1_parts.sql":  "-- +goose Up\nCREATE TABLE shelves (id integer PRIMARY KEY);",
		"2_broken.sql": "-- +goose Up\nCREATE TABLE racks (id integer PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);",
	}
	left := map[string][]string{
		// All steps or none, and each one whole.
		"sqlite3": nil, "postgres": {"goose_db_version", "shelves"},
	}
	storetest.EachEmptyURL(t, func(t *testing.T, url string) {
		s := storetest.Open(t, store.Config{URL: url})
		if err := s.MigrateBy(t.Context(), steps); err == nil || !strings.Contains(err.Error(), "nowhere") {
			t.Fatalf("got %v", err)
		}
		if got := tables(t, s); !slices.Equal(got, left[s.Dialect()]) {
			t.Errorf("left: %v", got)
		}
	})
}

// SQLite changes many tables by building them anew, which must not act on the
// rows that refer to the old one.
func TestSQLiteRebuildsTablesThatOthersReferTo(t *testing.T) {
	const first = "-- +goose Up\n" +
		"CREATE TABLE racks (id integer PRIMARY KEY, name text);\n" +
		"CREATE TABLE shelves (id integer PRIMARY KEY, rack_id integer REFERENCES racks (id) ON DELETE CASCADE);\n" +
		"INSERT INTO racks VALUES (1, 'a');\nINSERT INTO shelves VALUES (1, 1);"
	const rebuild = "-- +goose Up\n" +
		"CREATE TABLE new_racks (id integer PRIMARY KEY, name text NOT NULL);\n" +
		"INSERT INTO new_racks SELECT * FROM racks%s;\n" +
		"DROP TABLE racks;\nALTER TABLE new_racks RENAME TO racks;"
	for name, c := range map[string]struct {
		condition string
		refused   bool
	}{"keeping all": {}, "losing a row that is referred to": {" WHERE id > 1", true}} {
		t.Run(name, func(t *testing.T) {
			s := storetest.Open(t, store.Config{URL: "sqlite::memory:"})
			if err := s.MigrateBy(t.Context(), map[string]string{"1_racks.sql": first}); err != nil {
				t.Fatal(err)
			}
			err := s.MigrateBy(t.Context(), map[string]string{
				"1_racks.sql": first, "2_rebuild.sql": fmt.Sprintf(rebuild, c.condition),
			})
			if (err != nil) != c.refused {
				t.Errorf("got %v", err)
			}
			if n := number(t, s, "SELECT count(*) FROM shelves"); n != 1 {
				t.Errorf("%d shelves", n)
			}
		})
	}
}

// The lists that people look at all day are read from an index in their order,
// newest first, and stop at the end of the page.
func TestNewestFirstNeedsNoSorting(t *testing.T) {
	const newest = " ORDER BY reported_at DESC, id DESC LIMIT 50"
	queries := map[string]string{
		"all":            "SELECT * FROM service_records" + newest,
		"a department's": "SELECT * FROM service_records WHERE department_id = 1" + newest,
		"a customer's":   "SELECT * FROM service_records WHERE customer_id = 1" + newest,
		"a unit's":       "SELECT * FROM service_records WHERE product_unit_id = 1" + newest,
		"in a status":    "SELECT * FROM service_records WHERE status = 'CLOSED'" + newest,
		"a timeline":     "SELECT * FROM service_events WHERE service_record_id = 1 ORDER BY at DESC, id DESC LIMIT 50",
		"all events":     "SELECT * FROM service_events ORDER BY at DESC, id DESC LIMIT 50",
		"parts used":     "SELECT * FROM part_usages WHERE service_record_id = 1 ORDER BY id LIMIT 50",
		"visits planned": "SELECT * FROM visits ORDER BY planned_start DESC, id DESC LIMIT 50",
		"a technician's": "SELECT visit_id FROM visit_technicians WHERE user_id = 1",
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for name, query := range queries {
			plan := explain(t, s, query)
			for _, bad := range []string{"TEMP B-TREE", "Sort", "Seq Scan"} {
				if strings.Contains(plan, bad) {
					t.Errorf("%s: %s\n%s", name, query, plan)
				}
			}
			if !strings.Contains(plan, "INDEX") && !strings.Contains(plan, "Index") {
				t.Errorf("%s uses no index: %s\n%s", name, query, plan)
			}
		}
	})
}

// explain returns how the database would run a query if its tables were large.
func explain(t *testing.T, s *store.Store, query string) string {
	t.Helper()
	conn, err := s.ReadDB().Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	prefix, last := "EXPLAIN QUERY PLAN ", 3
	if s.Dialect() == "postgres" {
		prefix, last = "EXPLAIN ", 0
		if _, err := conn.ExecContext(t.Context(), "SET enable_seqscan = off; SET enable_bitmapscan = off"); err != nil {
			t.Fatal(err)
		}
	}
	rows, err := conn.QueryContext(t.Context(), prefix+query)
	if err != nil {
		t.Fatal(err)
	}
	var plan strings.Builder
	columns := make([]any, last+1)
	for i := range columns {
		columns[i] = new(string)
	}
	for rows.Next() {
		if err := rows.Scan(columns...); err != nil {
			t.Fatal(err)
		}
		plan.WriteString(*columns[last].(*string) + "\n")
	}
	if err := errors.Join(rows.Err(), rows.Close(), conn.Close()); err != nil {
		t.Fatal(err)
	}
	return plan.String()
}
