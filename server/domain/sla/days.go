package sla

import (
	"time"

	"sanbao/server/domain/calendar"
)

// Appointment is work that a customer was promised for a day.
type Appointment struct {
	// PromisedFor is the time that was promised last.
	PromisedFor time.Time
	// FinishedAt is when the work was finished; nil while it is not.
	FinishedAt *time.Time
	// WorkLeft is how long the work still takes, 0 where nobody has said.
	WorkLeft time.Duration
}

// NeedsNewTime reports whether the customer is to be told a new time: the work was
// promised for a day that is over, or for today and does not fit into what is left
// of the day. That is its working time, and on a day on which the calendar is closed
// the time until midnight.
func NeedsNewTime(a Appointment, cal *Calendar, at time.Time) bool {
	if a.FinishedAt != nil && !a.FinishedAt.After(at) {
		return false
	}
	promised, today := calendar.DateIn(a.PromisedFor, cal.zone), calendar.DateIn(at, cal.zone)
	if promised != today {
		return promised.Before(today)
	}
	midnight := time.Date(today.Year(), today.Month(), today.Day()+1, 0, 0, 0, 0, cal.zone)
	left := midnight.Sub(at)
	if cal.IsWorkingDay(today) {
		left = cal.Between(at, midnight)
	}
	return left <= 0 || left < a.WorkLeft
}

const (
	taskOrderDays = 1
	crewDays      = 2
)

// TaskOrderDue returns the last day on which the task order 任务单 of an installation
// is in time: 1 working day after the request.
func TaskOrderDue(requested calendar.Date, cal *Calendar) calendar.Date {
	return cal.WorkingDayAfter(requested, taskOrderDays)
}

// CrewDue returns the last day on which the crew of an installation is sent in time:
// 2 days after the site is ready, weekends and holidays counted.
func CrewDue(siteReady calendar.Date) calendar.Date { return siteReady.AddDays(crewDays) }
