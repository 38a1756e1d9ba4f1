package sla

import (
	"fmt"
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

const (
	minutesOfDay = 24 * 60
	// maxIntervals of a day and maxExceptions of a calendar are more than anybody
	// keeps by hand; they bound what a calendar takes in memory.
	maxIntervals  = 12
	maxExceptions = 4000
)

// Interval is a time of the day at which people work: from one minute of the day,
// counted from midnight, until another, which does not belong to it. 13:30 to 18:00
// is Interval{810, 1080}.
type Interval struct {
	From  int `json:"from"`
	Until int `json:"until"`
}

// Hours are the intervals of a day, in order, without overlaps. None is a day off.
type Hours []Interval

// Exception is a day with a rule of its own; it goes before public holidays and
// the week.
type Exception struct {
	Date calendar.Date `json:"date"`
	Rule DayRule       `json:"rule"`
	// Like is the day of the week for WorkedLike; Monday where it is empty.
	Like calendar.Weekday `json:"like,omitempty"`
	// Hours are those of OwnHours.
	Hours Hours `json:"hours,omitempty"`
}

// CalendarSpec is a working calendar as it is edited and stored.
type CalendarSpec struct {
	// Zone is where the wall clock hangs; UTC where it is nil.
	Zone *time.Location
	// Week are the hours of each day of the week; a day that is not there is off.
	Week map[calendar.Weekday]Hours
	// Exceptions are the days with rules of their own, each once.
	Exceptions []Exception
	// Holidays are the public holidays on which nobody works, and the days worked
	// for them. Nil is a calendar that knows none, like a hotline's of every day.
	Holidays calendar.Holidays
	// MakeUpLike is the day of the week like which make-up days are worked; Monday
	// where it is empty.
	MakeUpLike calendar.Weekday
}

// Validate returns INVALID with every field at fault: hours that are not minutes of
// a day, not in order or overlapping, days given twice, a week without hours. Paths
// are like week.MONDAY.0.until and exceptions.3.hours.
func (s CalendarSpec) Validate() error {
	var p check.Problems
	worked := false
	for day := range s.Week {
		if !day.Known() {
			p.Add("week", fault.NotAnOption)
			break
		}
	}
	for _, day := range calendar.Weekdays() {
		s.Week[day].validate(&p, "week."+string(day))
		worked = worked || len(s.Week[day]) > 0
	}
	if !worked {
		p.Add("week", fault.NoWorkingHours)
	}
	validateLike(&p, "makeUpLike", s.MakeUpLike)
	if len(s.Exceptions) > maxExceptions {
		p.Add("exceptions", fault.TooMany, fault.Params{"max": maxExceptions})
		return p.Err()
	}
	seen := make(map[calendar.Date]bool, len(s.Exceptions))
	for i, e := range s.Exceptions {
		path := fmt.Sprintf("exceptions.%d", i)
		if seen[e.Date] {
			p.Add(path+".date", fault.DayGivenTwice)
		}
		seen[e.Date] = true
		e.validate(&p, path)
	}
	return p.Err()
}

func (e Exception) validate(p *check.Problems, path string) {
	if e.Date.IsZero() {
		p.Add(path+".date", fault.Required)
	}
	if !slices.Contains(DayRules(), e.Rule) {
		p.Add(path+".rule", fault.NotAnOption)
	}
	if e.Rule == OwnHours && len(e.Hours) == 0 {
		p.Add(path+".hours", fault.Required)
	}
	validateLike(p, path+".like", e.Like)
	e.Hours.validate(p, path+".hours")
}

func validateLike(p *check.Problems, path string, day calendar.Weekday) {
	if day != "" && !day.Known() {
		p.Add(path, fault.NotAnOption)
	}
}

func (h Hours) validate(p *check.Problems, path string) {
	if len(h) > maxIntervals {
		p.Add(path, fault.TooMany, fault.Params{"max": maxIntervals})
		return
	}
	earlier := 0
	for i, in := range h {
		at := fmt.Sprintf("%s.%d", path, i)
		check.Between(p, at+".from", &in.From, 0, minutesOfDay-1)
		check.Between(p, at+".until", &in.Until, 1, minutesOfDay)
		if in.Until <= in.From {
			p.Add(at+".until", fault.TimeOrder)
		}
		if in.From >= 0 && in.From < earlier {
			p.Add(at+".from", fault.HoursOverlap)
		}
		earlier = max(earlier, in.Until)
	}
}

// hours returns those of the exception's day.
func (e Exception) hours(week map[calendar.Weekday]Hours) Hours {
	switch e.Rule {
	case WorkedLike:
		return week[orMonday(e.Like)]
	case OwnHours:
		return e.Hours
	default:
		return nil
	}
}

func orMonday(day calendar.Weekday) calendar.Weekday {
	if day == "" {
		return calendar.Monday
	}
	return day
}
