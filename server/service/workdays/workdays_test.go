package workdays_test

import (
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/workdays"
)

func day(t *testing.T, of *workdays.WorkingYear, date string) workdays.WorkingYearDay {
	t.Helper()
	for _, d := range of.Days {
		if d.Date == calendar.MustParse(date) {
			return d
		}
	}
	t.Fatalf("%d has no %s", of.Year, date)
	return workdays.WorkingYearDay{}
}

// The State Council's notice of November 2025 on the holidays of 2026, 国办发明电:
// 248 working days.
func TestTheHolidaysOf2026(t *testing.T) {
	of, err := workdays.Of(2026)
	if err != nil {
		t.Fatal(err)
	}
	if !of.Published || of.WorkingDays != 248 || len(of.Days) != 365 {
		t.Errorf("published %t, %d working days of %d", of.Published, of.WorkingDays, len(of.Days))
	}
	for _, c := range []struct {
		date    string
		kind    calendar.DayKind
		holiday calendar.PublicHoliday
	}{
		{"2026-01-01", calendar.Holiday, calendar.NewYear},
		{"2026-01-04", calendar.MakeUpWorkday, calendar.NewYear},
		{"2026-02-14", calendar.MakeUpWorkday, calendar.SpringFestival},
		{"2026-02-17", calendar.Holiday, calendar.SpringFestival},
		{"2026-05-09", calendar.MakeUpWorkday, calendar.LabourDay},
		{"2026-10-01", calendar.Holiday, calendar.NationalDay},
		{"2026-03-02", calendar.Workday, ""},
		{"2026-03-07", calendar.Weekend, ""},
	} {
		got := day(t, of, c.date)
		if got.Kind != c.kind || (got.Holiday == nil) != (c.holiday == "") || got.Holiday != nil && *got.Holiday != c.holiday {
			t.Errorf("%s: %+v", c.date, got)
		}
	}
}

// Every day of every year is there once, and worked on as its kind says.
func TestYearsAreWhole(t *testing.T) {
	for year := 2000; year <= 2100; year++ {
		of, err := workdays.Of(year)
		if err != nil {
			t.Fatal(err)
		}
		worked := 0
		date := calendar.MustParse(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		for _, d := range of.Days {
			if d.Date != date {
				t.Fatalf("%s instead of %s", d.Date, date)
			}
			if d.Kind.Worked() {
				worked++
			}
			date = date.AddDays(1)
		}
		if date.Year() != year+1 || worked != of.WorkingDays {
			t.Errorf("%d ends before %s, %d days of %d worked", year, date, worked, of.WorkingDays)
		}
	}
}

func TestYearsThatAreNotPublishedGoByTheWeek(t *testing.T) {
	of, err := workdays.Of(2090)
	if err != nil {
		t.Fatal(err)
	}
	if of.Published || day(t, of, "2090-10-01").Kind != calendar.Weekend || day(t, of, "2090-10-02").Kind != calendar.Workday {
		// 1 October 2090 is a Sunday.
		t.Errorf("published %t, %+v, %+v", of.Published, day(t, of, "2090-10-01"), day(t, of, "2090-10-02"))
	}
}

func TestYearsThatAreRefused(t *testing.T) {
	for _, year := range []int{-1, 0, 1999, 2101, 1 << 40} {
		if of, err := workdays.Of(year); fault.CodeOf(err) != fault.Invalid {
			t.Errorf("%d: %v, %v", year, of, err)
		}
	}
}
