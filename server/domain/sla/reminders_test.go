package sla_test

import (
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
)

func TestDaysOfReminders(t *testing.T) {
	free, contract := sla.FreeMaintenanceReminders(), sla.ContractReminders()
	for _, c := range []struct {
		row       string
		reminder  sla.Reminder
		last, day string
	}{
		{"S23 3 months before free maintenance ends", free[0], "2026-06-30", "2026-03-30"},
		{"S23 3 months before, in a short month", free[0], "2026-05-31", "2026-02-28"},
		{"S23 a month before free maintenance ends", free[1], "2026-06-30", "2026-05-30"},
		{"S23 a week before free maintenance ends", free[2], "2026-06-30", "2026-06-23"},
		{"S23 1 month before a contract ends", contract[0], "2026-12-31", "2026-11-30"},
		{"S23 1 month before, over the year's end", contract[0], "2027-01-15", "2026-12-15"},
	} {
		last, day := calendar.MustParse(c.last), calendar.MustParse(c.day)
		if got := c.reminder.Day(last); got != day {
			t.Errorf("%s: %s, want %s", c.row, got, day)
		}
		for ahead, want := range map[int]bool{-1: false, 0: true, 6: true, 7: false} {
			if got := c.reminder.Due(last, day.AddDays(ahead)); got != want {
				t.Errorf("%s, %d days later: %t", c.row, ahead, got)
			}
		}
	}
}

// Every end for which a reminder is due lies between the days that Ends names, whatever
// the month and the year.
func TestEndsHoldAllThatIsDue(t *testing.T) {
	for _, r := range sla.FreeMaintenanceReminders() {
		last := calendar.MustParse("2023-01-01")
		for range 4 * 366 {
			last = last.AddDays(1)
			for today := r.Day(last).AddDays(-2); !today.After(r.Day(last).AddDays(9)); today = today.AddDays(1) {
				from, until := r.Ends(today)
				if r.Due(last, today) && (last.Before(from) || last.After(until)) {
					t.Fatalf("%s: what ends on %s is due on %s, and not between %s and %s", r.Name, last, today, from, until)
				}
			}
		}
	}
}
