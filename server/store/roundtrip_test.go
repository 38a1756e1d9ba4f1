package store_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/openissue"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// ranges are where the ids of some tables lie: 2^32 to a table.
const ranges = 1 << 32

func TestIDsTellTheirType(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		for i, number := range []string{"SR-1", "SR-2"} {
			saved, err := saveRecord(ctx, s.Client(), number)
			if err != nil {
				t.Fatal(err)
			}
			if got := saved.ID / ranges; got != 14 {
				t.Errorf("record %d has the id %d, in range %d", i, saved.ID, got)
			}
			if got := saved.CustomerID / ranges; got != 3 {
				t.Errorf("customer %d has the id %d, in range %d", i, saved.CustomerID, got)
			}
			node, err := s.Client().Noder(ctx, saved.ID)
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := node.(*ent.ServiceRecord); !ok {
				t.Errorf("the id %d leads to a %T", saved.ID, node)
			}
			node, err = s.Client().Noder(ctx, saved.CustomerID)
			if err != nil {
				t.Fatal(err)
			}
			if _, ok := node.(*ent.Customer); !ok {
				t.Errorf("the id %d leads to a %T", saved.CustomerID, node)
			}
			attachment, err := s.Client().Attachment.Create().SetName("a.png").SetKind(casework.AttachmentPhoto).
				SetContentType("image/png").SetSize(1).SetSha256("").SetAddedAt(noon).SetServiceRecord(saved).Save(ctx)
			if err != nil {
				t.Fatal(err)
			}
			if attachment.ID < 1 || attachment.ID >= ranges {
				t.Errorf("attachment %d has the id %d", i, attachment.ID)
			}
		}
	})
}

func TestInstantsComeBackAsTheyWere(t *testing.T) {
	shanghai := time.FixedZone("", 8*60*60)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		for name, instant := range map[string]time.Time{
			"whole":        time.Date(2026, 3, 5, 12, 0, 0, 0, time.UTC),
			"microseconds": time.Date(2026, 3, 5, 12, 0, 0, 123456000, time.UTC),
			"nanoseconds":  time.Date(2026, 3, 5, 12, 0, 0, 654321987, time.UTC),
			"elsewhere":    time.Date(2026, 3, 5, 23, 59, 59, 999999999, shanghai),
			"long ago":     time.Date(1970, 1, 1, 0, 0, 0, 1000, time.UTC),
		} {
			saved, err := saveRecord(ctx, s.Client(), name)
			if err != nil {
				t.Fatal(err)
			}
			if err := saved.Update().SetReportedAt(instant).SetPromisedAt(instant).Exec(ctx); err != nil {
				t.Fatal(err)
			}
			read, err := s.Client().ServiceRecord.Get(ctx, saved.ID)
			if err != nil {
				t.Fatal(err)
			}
			want := instant.UTC().Truncate(time.Microsecond)
			if read.ReportedAt != want || read.PromisedAt == nil || *read.PromisedAt != want {
				t.Errorf("%s: %v and %v, want %v", name, read.ReportedAt, read.PromisedAt, want)
			}
			found, err := s.Client().ServiceRecord.Query().Where(
				servicerecord.Number(name), servicerecord.ReportedAt(instant), servicerecord.PromisedAtLTE(instant),
			).Exist(ctx)
			if err != nil || !found {
				t.Errorf("%s is not found by its instant, %v", name, err)
			}
			if n := reportedAt(t, s, instant); n != 1 {
				t.Errorf("%s: %d rows found by a statement of one's own", name, n)
			}
		}
	})
}

// reportedAt returns how many records were reported at an instant, as statements
// outside of ent's builders find them.
func reportedAt(t *testing.T, s *store.Store, instant time.Time) int {
	t.Helper()
	parameter := map[string]string{"sqlite3": "?", "postgres": "$1"}[s.Dialect()]
	result, err := s.Client().ExecContext(system(), "UPDATE service_records SET outcome = NULL WHERE reported_at = "+parameter, instant)
	if err != nil {
		t.Fatal(err)
	}
	changed, err := result.RowsAffected()
	if err != nil {
		t.Fatal(err)
	}
	rows, err := s.Client().QueryContext(system(), "SELECT id FROM service_records WHERE reported_at = "+parameter, instant)
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for rows.Next() {
		read++
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		t.Fatal(err)
	}
	return min(int(changed), read)
}

func TestInstantsSortByTime(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		// Their texts have different lengths in SQLite.
		offsets := []time.Duration{-time.Second, 0, time.Microsecond, 120 * time.Millisecond, 123 * time.Millisecond, time.Second}
		for i := range offsets {
			n := (i*5 + 3) % len(offsets)
			saved, err := saveRecord(ctx, s.Client(), offsets[n].String())
			if err != nil {
				t.Fatal(err)
			}
			if err := saved.Update().SetReportedAt(noon.Add(offsets[n])).Exec(ctx); err != nil {
				t.Fatal(err)
			}
		}
		records, err := s.Client().ServiceRecord.Query().Order(servicerecord.ByReportedAt()).All(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range records {
			if want := noon.Add(offsets[i]); !r.ReportedAt.Equal(want) {
				t.Errorf("at %d stands %v, want %v", i, r.ReportedAt, want)
			}
		}
	})
}

func TestDaysComeBackAsTheyWere(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		saved, err := saveRecord(ctx, s.Client(), "SR-1")
		if err != nil {
			t.Fatal(err)
		}
		for _, day := range []string{"2026-03-05", "2024-02-29", "1999-12-31"} {
			want := calendar.MustParse(day)
			issue, err := s.Client().OpenIssue.Create().SetDescription("待换阀门").SetServiceRecord(saved).SetDueOn(want).Save(ctx)
			if err != nil {
				t.Fatal(err)
			}
			read, err := s.Client().OpenIssue.Get(ctx, issue.ID)
			if err != nil {
				t.Fatal(err)
			}
			if read.DueOn == nil || *read.DueOn != want {
				t.Errorf("%v came back as %v", want, read.DueOn)
			}
			n, err := s.Client().OpenIssue.Query().Where(openissue.DueOn(want)).Count(ctx)
			if err != nil || n != 1 {
				t.Errorf("%d issues found by %v, %v", n, want, err)
			}
		}
		due, err := s.Client().OpenIssue.Query().Where(openissue.DueOnLTE(calendar.MustParse("2024-02-29"))).Count(ctx)
		if err != nil || due != 2 {
			t.Errorf("%d issues due, want 2, %v", due, err)
		}
		undated, err := s.Client().OpenIssue.Create().SetDescription("待回访").SetServiceRecord(saved).Save(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if read, err := s.Client().OpenIssue.Get(ctx, undated.ID); err != nil || read.DueOn != nil {
			t.Errorf("no day came back as %v, %v", read.DueOn, err)
		}
	})
}

func TestJSONComesBackAsItWas(t *testing.T) {
	want := []casework.FieldChange{{Field: "symptom", Old: `不制冷 "x"`, New: "漏水 \\ 🔧"}, {Field: "severity", New: "MAJOR"}}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		saved, err := saveRecord(ctx, s.Client(), "SR-1")
		if err != nil {
			t.Fatal(err)
		}
		err = s.Client().ServiceEvent.Create().SetServiceRecord(saved).SetAt(noon).SetAction(casework.ActionEdit).
			SetRecordVersion(2).SetChanges(want).Exec(ctx)
		if err != nil {
			t.Fatal(err)
		}
		event, err := s.Client().ServiceEvent.Query().Where(serviceevent.ServiceRecordID(saved.ID)).Only(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(event.Changes, want) {
			t.Errorf("got %v", event.Changes)
		}
	})
}

// Statements that return rows may write, too.
func TestWritingQueriesReachTheWriter(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx := system()
		if _, err := saveDepartment(ctx, s.Client(), "A"); err != nil {
			t.Fatal(err)
		}
		for _, statement := range []string{
			"UPDATE departments SET position = position + 1 RETURNING position",
			"WITH one AS (SELECT 1 AS i) UPDATE departments SET position = position + (SELECT i FROM one) RETURNING position",
			"DELETE FROM departments RETURNING position",
		} {
			rows, err := s.Client().QueryContext(ctx, statement)
			if err != nil {
				t.Fatalf("%s: %v", statement, err)
			}
			n := 0
			for rows.Next() {
				n++
			}
			if err := rows.Err(); err != nil || n != 1 {
				t.Errorf("%s: %d rows, %v", statement, n, err)
			}
			if err := rows.Close(); err != nil {
				t.Error(err)
			}
		}
		if n, err := s.Client().Department.Query().Where(department.Code("A")).Count(ctx); err != nil || n != 0 {
			t.Errorf("%d rows, %v", n, err)
		}
	})
}

func TestObserve(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		statements := storetest.CountStatements(s)
		if err := s.WithTx(system(), saves("A", nil)); err != nil {
			t.Fatal(err)
		}
		count(t, s)
		// The row, its line in the audit, and the count.
		statements.Want(t, 3)
		statements.Reset()
		count(t, s)
		statements.Want(t, 1)
		statements.Stop()
		count(t, s)
		statements.Want(t, 1)
	})
}
