package sla_test

import (
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
)

// S10: same-day work that cannot be finished today is reported with a new time.
func TestSameDayWorkThatNeedsANewTime(t *testing.T) {
	done := at(t, "2026-03-02 15:00")
	for _, c := range []struct {
		what     string
		promised string
		finished *time.Time
		left     time.Duration
		at       string
		want     bool
	}{
		{"promised for today", "2026-03-02 09:00", nil, 0, "2026-03-02 08:00", false},
		{"late today, but today", "2026-03-02 09:00", nil, 0, "2026-03-02 17:59", false},
		{"today's work is over", "2026-03-02 09:00", nil, 0, "2026-03-02 18:00", true},
		{"the day is over", "2026-03-02 09:00", nil, 0, "2026-03-03 08:00", true},
		{"fits into the day", "2026-03-02 09:00", nil, 2 * time.Hour, "2026-03-02 16:00", false},
		{"does not fit into the day", "2026-03-02 09:00", nil, 2 * time.Hour, "2026-03-02 16:01", true},
		{"does not fit for the noon", "2026-03-02 09:00", nil, 6 * time.Hour, "2026-03-02 11:00", true},
		{"promised for the evening, and does not fit into working hours", "2026-03-02 21:00", nil, 0, "2026-03-02 19:00", true},
		{"promised for tomorrow", "2026-03-03 09:00", nil, 20 * time.Hour, "2026-03-02 16:01", false},
		{"finished", "2026-03-02 09:00", &done, 0, "2026-03-02 15:00", false},
		{"not finished yet", "2026-03-02 09:00", &done, 4 * time.Hour, "2026-03-02 14:30", true},
		{"promised for a Sunday", "2026-03-08 09:00", nil, time.Hour, "2026-03-08 22:00", false},
		{"promised for a Sunday, and does not fit", "2026-03-08 09:00", nil, 3 * time.Hour, "2026-03-08 22:00", true},
		{"promised for a Sunday, which is over", "2026-03-08 09:00", nil, 0, "2026-03-09 00:00", true},
	} {
		a := sla.Appointment{PromisedFor: at(t, c.promised), FinishedAt: c.finished, WorkLeft: c.left}
		if got := sla.NeedsNewTime(a, office(t), at(t, c.at)); got != c.want {
			t.Errorf("%s: %t", c.what, got)
		}
	}
}

func TestDaysOfInstallations(t *testing.T) {
	day := calendar.MustParse
	for _, c := range []struct {
		row  string
		got  calendar.Date
		want string
	}{
		{"S9 task order within 1 day of the request", sla.TaskOrderDue(day("2026-03-02"), office(t)), "2026-03-03"},
		{"S9 task order, requested on Friday", sla.TaskOrderDue(day("2026-03-06"), office(t)), "2026-03-09"},
		{"S9 task order, requested before Spring Festival", sla.TaskOrderDue(day("2026-02-14"), office(t)), "2026-02-24"},
		{"S9 crew within 2 days of the site", sla.CrewDue(day("2026-03-02")), "2026-03-04"},
		{"S9 crew, over the weekend", sla.CrewDue(day("2026-03-06")), "2026-03-08"},
	} {
		if c.got.String() != c.want {
			t.Errorf("%s: %s, want %s", c.row, c.got, c.want)
		}
	}
}
