package calendar_test

import (
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/enum/enumtest"
)

func TestWeekdaysAreAClosedSet(t *testing.T) { enumtest.Closed(t, calendar.Weekdays()) }

func TestWeekdayOf(t *testing.T) {
	for day, want := range map[time.Weekday]calendar.Weekday{
		time.Monday: calendar.Monday, time.Tuesday: calendar.Tuesday, time.Wednesday: calendar.Wednesday,
		time.Thursday: calendar.Thursday, time.Friday: calendar.Friday, time.Saturday: calendar.Saturday,
		time.Sunday: calendar.Sunday,
	} {
		if got := calendar.WeekdayOf(day); got != want || !got.Known() {
			t.Errorf("%s is %s, known %t", day, got, got.Known())
		}
	}
	if calendar.Weekday("").Known() || calendar.Weekday("monday").Known() {
		t.Error("no day of the week is known as one")
	}
}
