package calendar_test

import (
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/enum/enumtest"
)

func TestDayKindsAreAClosedSet(t *testing.T) { enumtest.Closed(t, calendar.DayKinds()) }

func TestPublicHolidaysAreAClosedSet(t *testing.T) { enumtest.Closed(t, calendar.PublicHolidays()) }

func TestDaysThatAreWorked(t *testing.T) {
	for kind, want := range map[calendar.DayKind]bool{
		calendar.Workday: true, calendar.MakeUpWorkday: true, calendar.Weekend: false, calendar.Holiday: false,
	} {
		if kind.Worked() != want {
			t.Errorf("%s is worked: %t", kind, !want)
		}
	}
}

func TestWeekday(t *testing.T) {
	for date, want := range map[string]time.Weekday{"2026-02-17": time.Tuesday, "2000-01-01": time.Saturday, "2026-11-22": time.Sunday} {
		if got := calendar.MustParse(date).Weekday(); got != want {
			t.Errorf("%s is a %s", date, got)
		}
	}
}
