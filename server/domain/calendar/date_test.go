package calendar

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
	_ "time/tzdata" // the zones below must be there on a machine without zone files
)

func TestParse(t *testing.T) {
	for _, text := range []string{"2026-03-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"} {
		d, err := Parse(text)
		if err != nil || d.String() != text {
			t.Errorf("Parse(%q) = %v, %v", text, d, err)
		}
	}
	for _, text := range []string{
		"", "2026", "2026-3-1", "2026-03-1", "26-03-01", "2026/03/01", "2026-13-01", "2026-00-01", "2026-01-00",
		"2026-01-32", "2026-04-31", "2025-02-29", "1900-02-29", "0000-01-01", "-001-01-01", "+026-03-01",
		"2026-03-01T00:00:00Z", " 2026-03-01", "2026-03-01 ", "2026-03-0a", "2026 03 01", "20260-3-01",
		"２０２６-03-01", "2026-03-\x00\x00", "２０-3",
	} {
		if d, err := Parse(text); !errors.Is(err, ErrSyntax) || !d.IsZero() {
			t.Errorf("Parse(%q) = %v, %v; want ErrSyntax", text, d, err)
		}
	}
}

func TestMustParsePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	MustParse("tomorrow")
}

func TestNew(t *testing.T) {
	d, err := New(2026, time.March, 1)
	if err != nil || d.Year() != 2026 || d.Month() != time.March || d.Day() != 1 || d.IsZero() {
		t.Error(d, err)
	}
	for _, bad := range []struct{ y, m, d int }{{2026, 2, 29}, {0, 1, 1}, {10000, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, -1}} {
		if _, err := New(bad.y, time.Month(bad.m), bad.d); !errors.Is(err, ErrSyntax) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

func TestAddDays(t *testing.T) {
	cases := []struct {
		from string
		n    int
		want string
	}{
		{"2026-03-01", 0, "2026-03-01"},
		{"2026-03-01", 7, "2026-03-08"},
		{"2026-02-28", 1, "2026-03-01"},
		{"2024-02-28", 1, "2024-02-29"},
		{"2026-12-31", 1, "2027-01-01"},
		{"2026-01-01", -1, "2025-12-31"},
		{"2024-02-29", 365, "2025-02-28"},
		{"2024-02-29", 1461, "2028-02-29"},
		{"9999-12-31", 1, "9999-12-31"},
		{"0001-01-01", -1, "0001-01-01"},
		{"2026-03-01", math.MaxInt, "9999-12-31"},
		{"2026-03-01", math.MinInt, "0001-01-01"},
	}
	for _, c := range cases {
		if got := MustParse(c.from).AddDays(c.n).String(); got != c.want {
			t.Errorf("%s and %d days: got %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestAddMonths(t *testing.T) {
	cases := []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 0, "2026-01-31"},
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-01-31", 2, "2026-03-31"},
		{"2026-01-31", 3, "2026-04-30"},
		{"2026-03-01", 12, "2027-03-01"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2026-08-31", 6, "2027-02-28"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-01-15", -1, "2025-12-15"},
		{"2026-11-30", 3, "2027-02-28"},
		{"9999-12-15", 1, "9999-12-31"},
		{"0001-01-15", -1, "0001-01-01"},
		{"2026-03-01", math.MaxInt, "9999-12-31"},
		{"2026-03-01", math.MinInt, "0001-01-01"},
	}
	for _, c := range cases {
		if got := MustParse(c.from).AddMonths(c.n).String(); got != c.want {
			t.Errorf("%s and %d months: got %s, want %s", c.from, c.n, got, c.want)
		}
	}
}

func TestZeroDateStaysZero(t *testing.T) {
	var none Date
	if !none.AddDays(1).IsZero() || !none.AddMonths(1).IsZero() || none.String() != "" {
		t.Error("the zero Date became a day")
	}
	if !none.Before(MustParse("0001-01-01")) {
		t.Error("the zero Date comes before every day")
	}
}

func TestOrder(t *testing.T) {
	dates := []string{"0001-01-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "9999-12-31"}
	for i, a := range dates {
		for j, b := range dates {
			first, second := MustParse(a), MustParse(b)
			want := slices.Index(dates, a) - slices.Index(dates, b)
			if got := first.Compare(second); got < 0 != (want < 0) || got > 0 != (want > 0) {
				t.Errorf("Compare(%s, %s) = %d", a, b, got)
			}
			if first.Before(second) != (i < j) || first.After(second) != (i > j) {
				t.Errorf("%s, %s: Before and After disagree with Compare", a, b)
			}
			if got := Later(first, second); got != MustParse(dates[max(i, j)]) {
				t.Errorf("Later(%s, %s) = %s", a, b, got)
			}
		}
	}
}

func TestDateIn(t *testing.T) {
	zone := func(name string) *time.Location {
		l, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	cases := []struct{ instant, zone, want string }{
		{"2026-03-01T15:59:59Z", "Asia/Shanghai", "2026-03-01"},
		{"2026-03-01T16:00:00Z", "Asia/Shanghai", "2026-03-02"},
		{"2026-03-01T16:00:00Z", "UTC", "2026-03-01"},
		{"2026-03-01T04:00:00Z", "America/New_York", "2026-02-28"},
		{"2025-12-31T16:00:00Z", "Asia/Shanghai", "2026-01-01"},
	}
	for _, c := range cases {
		instant, err := time.Parse(time.RFC3339, c.instant)
		if err != nil {
			t.Fatal(err)
		}
		if got := DateIn(instant, zone(c.zone)).String(); got != c.want {
			t.Errorf("%s in %s: got %s, want %s", c.instant, c.zone, got, c.want)
		}
	}
	if got := DateIn(time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC), time.UTC).String(); got != "9999-12-31" {
		t.Error("far future:", got)
	}
}

// The laws by which the warranty engine relies on dates.
func TestArithmeticIsMonotoneAndReversible(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	epoch := MustParse("2000-01-01")
	for range 20_000 {
		a, b := epoch.AddDays(random.IntN(40_000)-10_000), epoch.AddDays(random.IntN(40_000)-10_000)
		if b.Before(a) {
			a, b = b, a
		}
		distance := b.DaysSince(a)
		if distance < 0 || a.AddDays(distance) != b || b.AddDays(-distance) != a {
			t.Fatalf("%s and %s: %d days", a, b, distance)
		}
		n := random.IntN(600)
		if b.AddMonths(n).Before(a.AddMonths(n)) {
			t.Fatalf("%s <= %s, but not after %d months", a, b, n)
		}
		if a.AddMonths(n + 1).Before(a.AddMonths(n)) {
			t.Fatalf("%s: %d months end after %d", a, n, n+1)
		}
		if got := a.AddMonths(n); got.Day() > a.Day() || got.Day() < min(a.Day(), 28) {
			t.Fatalf("%s and %d months: %s", a, n, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"2026-03-01", "2024-02-29", "2025-02-29", "", "2026-3-1", "0000-00-00", "9999-12-31", "２０２６-03-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse(text)
		std, stdErr := time.Parse(time.DateOnly, text)
		if err != nil {
			if !d.IsZero() {
				t.Errorf("Parse(%q) returns %v beside an error", text, d)
			}
			if stdErr == nil && std.Year() >= minYear {
				t.Errorf("Parse(%q) refuses a day that exists: %v", text, err)
			}
			return
		}
		if d.String() != text {
			t.Errorf("Parse(%q).String() = %q", text, d)
		}
		if stdErr != nil || DateIn(std, time.UTC) != d {
			t.Errorf("Parse(%q) = %v, the standard library has %v, %v", text, d, std, stdErr)
		}
	})
}
