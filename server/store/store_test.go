package store_test

import (
	"context"
	"errors"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// noon is when everything in these tests happens.
var noon = time.Date(2026, 3, 5, 12, 0, 0, 0, time.UTC)

func system() context.Context { return authz.System(context.Background()) }

// saveDepartment saves a department.
func saveDepartment(ctx context.Context, client *ent.Client, code string) (*ent.Department, error) {
	return client.Department.Create().SetCode(code).SetName("售后服务中心").Save(ctx)
}

// saveRecord saves a service record of a new customer.
func saveRecord(ctx context.Context, client *ent.Client, number string) (*ent.ServiceRecord, error) {
	customer, err := client.Customer.Create().SetCode("C-" + number).SetName("顺达机械").Save(ctx)
	if err != nil {
		return nil, err
	}
	return client.ServiceRecord.Create().SetNumber(number).SetKind(casework.KindRepair).
		SetSymptom("不制冷").SetReportedAt(noon).SetCustomer(customer).Save(ctx)
}

func TestOpenRefuses(t *testing.T) {
	for name, target := range map[string]string{
		"another database":  "mysql://localhost/sanbao",
		"no scheme":         "sanbao.db",
		"no path":           "sqlite:",
		"binary parameters": "postgres://localhost/sanbao?binary_parameters=yes",
		"a malformed URL":   "postgres://localhost:port/sanbao",
	} {
		t.Run(name, func(t *testing.T) {
			s, err := store.Open(t.Context(), store.Config{URL: target})
			if err == nil {
				t.Fatal("opened", s.Close())
			}
		})
	}
}

func TestOpenTellsThatTheDatabaseIsAway(t *testing.T) {
	_, err := store.Open(t.Context(), store.Config{URL: "postgres://127.0.0.1:1/sanbao?sslmode=disable"})
	if code := fault.CodeOf(store.Fault(err)); code != fault.Unavailable {
		t.Errorf("got %s: %v", code, err)
	}
}

func TestMemoryIsGoneAfterClose(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s, err := store.Open(t.Context(), store.Config{URL: "sqlite::memory:"})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Migrate(t.Context()); err != nil {
		t.Error(err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(os.TempDir()); err != nil || len(left) > 0 {
		t.Errorf("%v is left, %v", left, err)
	}
}

func TestSQLitePathsMayHoldAnything(t *testing.T) {
	url := "sqlite:" + t.TempDir() + "/数据 100%?#/sanbao.db"
	s := storetest.Open(t, store.Config{URL: url})
	if err := s.Migrate(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(strings.TrimPrefix(url, "sqlite:")); err != nil {
		t.Error(err)
	}
}

func TestPostgresSession(t *testing.T) {
	target, err := url.Parse(storetest.PostgresURL(t))
	if err != nil {
		t.Fatal(err)
	}
	query := target.Query()
	query.Set("TimeZone", "Asia/Shanghai")
	query.Set("work_mem", "8MB")
	target.RawQuery = query.Encode()
	s := storetest.Open(t, store.Config{URL: target.String(), StatementTimeout: 1500 * time.Millisecond, ApplicationName: "desk"})
	for name, want := range map[string]string{
		"timezone": "UTC", "work_mem": "8MB", "statement_timeout": "1500ms", "application_name": "desk",
		"idle_in_transaction_session_timeout": "2min",
	} {
		var got string
		if err := s.ReadDB().QueryRow("SHOW " + name).Scan(&got); err != nil || got != want {
			t.Errorf("%s is %q, want %q (%v)", name, got, want, err)
		}
	}
}

func TestSQLiteSession(t *testing.T) {
	s := storetest.SQLite(t)
	var journal string
	if err := s.ReadDB().QueryRow("PRAGMA journal_mode").Scan(&journal); err != nil || journal != "wal" {
		t.Errorf("journal mode %q, %v", journal, err)
	}
	for name, want := range map[string]int{"foreign_keys": 1, "busy_timeout": 10_000} {
		var reading, writing int
		if err := errors.Join(
			s.ReadDB().QueryRow("PRAGMA "+name).Scan(&reading), s.WriteDB().QueryRow("PRAGMA "+name).Scan(&writing),
		); err != nil || reading != want || writing != want {
			t.Errorf("%s is %d for readers and %d for the writer, want %d (%v)", name, reading, writing, want, err)
		}
	}
	if _, err := s.ReadDB().Exec("DELETE FROM customers"); err == nil {
		t.Error("a reading connection writes")
	}
	if n := s.WriteDB().Stats().MaxOpenConnections; n != 1 {
		t.Errorf("%d writing connections", n)
	}
}

func TestPingAndStats(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if err := s.Ping(t.Context()); err != nil {
			t.Error(err)
		}
		commit := func(context.Context, *ent.Tx) error { return nil }
		refuse := func(context.Context, *ent.Tx) error { return errRefused }
		if err := s.WithTx(system(), commit); err != nil {
			t.Error(err)
		}
		if err := s.WithTx(system(), refuse); !errors.Is(err, errRefused) {
			t.Error(err)
		}
		stats := s.Stats()
		if stats.Begun != 2 || stats.Committed != 1 || stats.RolledBack != 1 || stats.Retried != 0 {
			t.Errorf("%+v", stats)
		}
		if stats.Read.OpenConnections == 0 || stats.Write.OpenConnections == 0 {
			t.Errorf("no connections in %+v", stats)
		}
	})
}

func TestReads(t *testing.T) {
	for query, want := range map[string]bool{
		"SELECT 1":                             true,
		"  select 1":                           true,
		"VALUES (1)":                           true,
		"EXPLAIN SELECT":                       true,
		"-- DELETE\n/* INSERT */ SELECT 1":     true,
		"WITH a AS (SELECT 1) SELECT * FROM a": true,
		"WITH a(b) AS (SELECT 'DELETE'), `delete` AS (SELECT 2) SELECT 1": true,
		"WITH RECURSIVE a AS (SELECT 1 UNION SELECT 2) VALUES (1)":        true,

		"":                                      false,
		"INSERT INTO a VALUES (1)":              false,
		"insert into a values (1) returning id": false,
		"UPDATE a SET b = (SELECT 1)":           false,
		"DELETE FROM a RETURNING id":            false,
		"REPLACE INTO a VALUES (1)":             false,
		"PRAGMA foreign_keys":                   false,
		"BEGIN":                                 false,
		"WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a":                   false,
		"WITH a AS (SELECT ')' || \")\" || `)` || [)]) DELETE FROM b":          false,
		"WITH a AS (SELECT 'it''s (') UPDATE b SET c = 1 RETURNING (SELECT 1)": false,
		"WITH a AS (SELECT 1 /* ( */ -- (\n) REPLACE INTO b SELECT * FROM a":   false,
		"WITH a AS (SELECT 1": false,
	} {
		if got := store.Reads(query); got != want {
			t.Errorf("%q: got %v", query, got)
		}
	}
}
