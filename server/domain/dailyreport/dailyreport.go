// Package dailyreport draws the daily reports 日报 from the work: what a technician
// did on a day, how long and on what kinds of work, and what a manager reports of a
// department. Nobody types them; they are a pure function of the visits and repair
// cards, of the day and of the moment at which they are read.
//
// # How time is counted
//
// A visit is time on the way (from setting out to arriving, and from the end of the
// work to being back), which each technician spends, and time on site. The time on
// site is the visit's labour minutes, which are those of all technicians together:
// they share them, and the odd minutes go to those who are named first. Where nobody
// told any, each was there from the arrival to the end. A repair in the workshop
// counts with the labour minutes of its card in the same way.
//
// What spans midnight is cut there, in the company's zone: told minutes belong to the
// days in the measure in which the stretch does, and the days of a stretch add up to
// the whole of it. A stretch that has no end yet runs until now, and never past the
// midnight after it began: what somebody forgot to end is not worked through the night.
package dailyreport

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
)

// Day is a calendar day in the company's zone.
type Day struct {
	Date calendar.Date
	// From is the moment at which it begins, To the one at which the next does.
	From, To time.Time
}

// DayOf returns the day on a date. It is as long as the zone has it: 23 or 25 hours
// where clocks change.
func DayOf(date calendar.Date, zone *time.Location) Day {
	next := date.AddDays(1)
	return Day{Date: date, From: midnight(date, zone), To: midnight(next, zone)}
}

func midnight(date calendar.Date, zone *time.Location) time.Time {
	return time.Date(date.Year(), date.Month(), date.Day(), 0, 0, 0, 0, zone)
}

// Has reports whether a moment lies on the day; no moment lies on none.
func (d Day) Has(at *time.Time) bool { return at != nil && !at.Before(d.From) && at.Before(d.To) }

// Over reports whether the day has ended.
func (d Day) Over(now time.Time) bool { return !now.Before(d.To) }

// readers are the roles that read reports about others; of technicians each reads
// the own.
var readers = []access.Role{access.Dispatcher, access.Head, access.Executive, access.Admin}

// ReadsOthers reports whether the role reads daily reports of technicians and
// departments, as far as it sees their work.
func ReadsOthers(role access.Role) bool { return slices.Contains(readers, role) }

// ReadsOwn reports whether the role has a daily report of its own.
func ReadsOwn(role access.Role) bool { return role == access.Technician }

// Reads reports whether there are daily reports for the role at all.
func Reads(role access.Role) bool { return ReadsOwn(role) || ReadsOthers(role) }
