package sla

import (
	"slices"
	"time"

	"sanbao/server/domain/casework"
)

// Target is how long a clock has.
type Target struct {
	Measure Measure `json:"measure"`
	// Amount is in minutes, in days for WorkingDays.
	Amount int `json:"amount"`
}

func (t Target) duration() time.Duration { return time.Duration(t.Amount) * time.Minute }

// Pause is a time during which a clock stands still.
type Pause struct {
	From time.Time
	// Until is when the clock goes on; nil until further notice.
	Until  *time.Time
	Reason casework.HoldReason
}

// Clock is one promise kept to one record.
type Clock struct {
	Kind      ClockKind
	Target    Target
	StartedAt time.Time
	// StoppedAt is when what was promised happened; nil while it has not.
	StoppedAt *time.Time
	// Pauses are those that stop this clock (see Promise.PausesOf), in any order,
	// overlapping or not. What lies before the start is of no effect, nor is one that
	// ends before it begins.
	Pauses []Pause
}

// Deadline is when a clock is due.
type Deadline struct {
	// At is when; zero where the clock is paused until further notice before it is
	// due: then nobody knows.
	At time.Time
	// Earliest is At, and where that is not known the moment before which the clock
	// cannot be due: when it would be if it went on at once.
	Earliest time.Time
	// UnpublishedYear is the first year whose public holidays may still change the
	// answer, 0 where it is certain; see Calendar.Unpublished.
	UnpublishedYear int
}

// Suspended reports whether it is unknown when the clock is due.
func (d Deadline) Suspended() bool { return d.At.IsZero() }

// Provisional reports whether the answer hangs on public holidays that are not
// published yet.
func (d Deadline) Provisional() bool { return d.UnpublishedYear != 0 }

// Due returns when the clock is due, by all that the clock tells. A calendar is
// needed unless the target is measured in Elapsed time.
func Due(clock Clock, cal *Calendar) Deadline {
	moment := clock.StartedAt
	if clock.StoppedAt != nil {
		moment = *clock.StoppedAt
		clock = clock.asOf(moment)
	}
	return newCourse(clock, cal).deadline(clock, moment)
}

// deadline returns when the clock of the course is due, given that pauses without an
// end have lasted until a moment.
func (c course) deadline(clock Clock, at time.Time) Deadline {
	var d Deadline
	if due := c.due(); due != never {
		d.At = due.time()
		d.Earliest = d.At
	} else {
		d.Earliest = newCourse(clock.resumed(at), c.line.cal).due().time()
	}
	if c.line.cal != nil {
		d.UnpublishedYear = c.line.cal.unpublished(c.start, instantOf(d.Earliest))
	}
	return d
}

// resumed returns the clock with every pause ended at a moment that has no end.
func (c Clock) resumed(at time.Time) Clock {
	c.Pauses = slices.Clone(c.Pauses)
	for i := range c.Pauses {
		if c.Pauses[i].Until == nil {
			c.Pauses[i].Until = &at
		}
	}
	return c
}

// asOf returns the clock as it was known at a moment: what came later has not
// happened, and what ended later has not ended.
func (c Clock) asOf(at time.Time) Clock {
	if c.StoppedAt != nil && c.StoppedAt.After(at) {
		c.StoppedAt = nil
	}
	knownBy := at
	if c.StoppedAt != nil {
		knownBy = *c.StoppedAt
	}
	known := make([]Pause, 0, len(c.Pauses))
	for _, p := range c.Pauses {
		if p.From.After(knownBy) {
			continue
		}
		if p.Until != nil && p.Until.After(knownBy) {
			p.Until = nil
		}
		known = append(known, p)
	}
	c.Pauses = known
	return c
}

// pausedFor returns the reason for which a clock is paused at a moment that its
// pauses lie before (see asOf): that of the pause which began first, of two that
// began together the first in the order of HoldReasons.
func (c Clock) pausedFor() (reason casework.HoldReason, paused bool) {
	var since time.Time
	for _, candidate := range casework.HoldReasons() {
		for _, p := range c.Pauses {
			if p.Until == nil && p.Reason == candidate && (!paused || p.From.Before(since)) {
				reason, since, paused = p.Reason, p.From, true
			}
		}
	}
	return reason, paused
}
