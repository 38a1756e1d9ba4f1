package querying_test

import (
	"reflect"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/querying"
)

func at(t *testing.T, zone *time.Location, text string) time.Time {
	t.Helper()
	moment, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func TestNextRun(t *testing.T) {
	shanghai := time.FixedZone("CST", 8*3600)
	for name, c := range map[string]struct {
		after     string
		day, hour int
		want      string
	}{
		"later this month":          {"2026-03-01 00:00", 5, 8, "2026-03-05 08:00"},
		"later today":               {"2026-03-05 07:59", 5, 8, "2026-03-05 08:00"},
		"not at the very moment":    {"2026-03-05 08:00", 5, 8, "2026-04-05 08:00"},
		"next month":                {"2026-03-13 08:01", 13, 8, "2026-04-13 08:00"},
		"over the year":             {"2026-12-31 23:00", 31, 8, "2027-01-31 08:00"},
		"the last of a short month": {"2026-02-01 00:00", 31, 8, "2026-02-28 08:00"},
		"of a leap year":            {"2028-02-01 00:00", 30, 8, "2028-02-29 08:00"},
		"31st after a short month":  {"2026-02-28 08:00", 31, 8, "2026-03-31 08:00"},
		"at midnight":               {"2026-03-04 23:59", 5, 0, "2026-03-05 00:00"},
	} {
		got := querying.NextRun(at(t, shanghai, c.after), c.day, c.hour, shanghai)
		if want := at(t, shanghai, c.want); !got.Equal(want) {
			t.Errorf("%s: %s, want %s", name, got.In(shanghai), want)
		}
	}
}

// TestNextRunIsAlwaysLater: of any moment, day and hour; and within two months.
func TestNextRunIsAlwaysLater(t *testing.T) {
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	for hours := 0; hours < 3*366*24; hours += 7 {
		after := time.Date(2024, 1, 1, 0, 30, 0, 0, time.UTC).Add(time.Duration(hours) * time.Hour)
		for _, day := range []int{1, 15, 28, 29, 30, 31} {
			for _, hour := range []int{0, 2, 8, 23} {
				if next := querying.NextRun(after, day, hour, zone); !next.After(after) || next.Sub(after) > 62*24*time.Hour {
					t.Fatalf("after %s on day %d at %d: %s", after, day, hour, next)
				}
			}
		}
	}
}

func TestDated(t *testing.T) {
	given := map[string]any{"from": querying.LastMonthFirst, "to": querying.LastMonthLast, "kind": "REPAIR", "n": 3.0,
		"where": map[string]any{"days": []any{querying.LastMonthLast, "2020-01-01", nil}}}
	want := map[string]any{"from": "2024-02-01", "to": "2024-02-29", "kind": "REPAIR", "n": 3.0,
		"where": map[string]any{"days": []any{"2024-02-29", "2020-01-01", nil}}}
	if got := querying.Dated(given, calendar.MustParse("2024-03-05")); !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
	if given["from"] != querying.LastMonthFirst {
		t.Error("the variables that were given have changed")
	}
}
