package sla

import (
	"cmp"
	"slices"
	"time"
)

// timeline is time that passes: a calendar's, or that of the wall clock where there
// is none.
type timeline struct{ cal *Calendar }

func (l timeline) add(at instant, d time.Duration) instant {
	if l.cal != nil {
		return l.cal.add(at, d)
	}
	return min(at+instant(max(d, 0)), latest)
}

func (l timeline) back(at instant, d time.Duration) instant {
	if l.cal != nil {
		return l.cal.back(at, d)
	}
	return max(at-instant(max(d, 0)), earliest)
}

func (l timeline) between(a, b instant) time.Duration {
	if l.cal != nil {
		return l.cal.between(a, b)
	}
	return time.Duration(max(b-a, 0))
}

// course is how a clock's own time passes.
type course struct {
	// line is the time in which pauses and escalations are counted; for WorkingDays
	// it is business time.
	line   timeline
	target Target
	start  instant
	// base is the moment after which closings of working days count.
	base instant
	// pauses are in order, apart from each other, and end after the start. The last
	// one may end never.
	pauses []pause
}

type pause struct{ from, until instant }

func newCourse(clock Clock, cal *Calendar) course {
	c := course{target: clock.Target, start: instantOf(clock.StartedAt)}
	if clock.Target.Measure != Elapsed {
		c.line.cal = cal
	}
	if clock.Target.Measure == WorkingDays {
		c.base = cal.dayStart(c.start)
	}
	c.pauses = merged(clock.Pauses, c.start)
	return c
}

// merged returns the pauses after start, in order, one for those that overlap or touch.
func merged(pauses []Pause, start instant) []pause {
	if len(pauses) == 0 {
		return nil
	}
	list := make([]pause, 0, len(pauses))
	for _, p := range pauses {
		next := pause{from: max(instantOf(p.From), start), until: never}
		if p.Until != nil {
			next.until = instantOf(*p.Until)
		}
		if next.from < next.until {
			list = append(list, next)
		}
	}
	slices.SortFunc(list, func(a, b pause) int { return cmp.Compare(a.from, b.from) })
	out := list[:0]
	for _, p := range list {
		if last := len(out) - 1; last >= 0 && p.from <= out[last].until {
			out[last].until = max(out[last].until, p.until)
		} else {
			out = append(out, p)
		}
	}
	return out
}

// upTo returns the course with its first n pauses only.
func (c course) upTo(n int) course {
	c.pauses = c.pauses[:n]
	return c
}

// due returns when the target is used up, never where a pause without an end comes
// before.
func (c course) due() instant {
	if c.target.Measure == WorkingDays {
		return c.afterDays(c.target.Amount)
	}
	return c.after(c.start, c.target.duration())
}

// after returns the first moment at which d has passed since from, pauses not
// counted.
func (c course) after(from instant, d time.Duration) instant {
	if d <= 0 {
		return from
	}
	at := from
	for _, p := range c.pauses {
		if p.until <= at {
			continue
		}
		if p.from > at {
			left := c.line.between(at, p.from)
			if d <= left {
				return c.line.add(at, d)
			}
			d -= left
		}
		if p.until == never {
			return never
		}
		at = p.until
	}
	return c.line.add(at, d)
}

// afterDays returns the nth closing of a working day that is not frozen.
func (c course) afterDays(n int) instant {
	if n <= 0 {
		return c.start
	}
	at := c.base
	for _, p := range c.pauses {
		if p.until <= at {
			continue
		}
		if p.from > at {
			counted := c.line.cal.closings(at, p.from)
			if n <= counted {
				return c.line.cal.closing(at, n)
			}
			n -= counted
		}
		if p.until == never {
			return never
		}
		at = p.until
	}
	return c.line.cal.closing(at, n)
}

// usedBy returns how much of the target is used at a moment.
func (c course) usedBy(at instant) (d time.Duration, days int) {
	if c.target.Measure == WorkingDays {
		days = c.line.cal.closings(c.base, at)
		for _, p := range c.pauses {
			days -= c.line.cal.closings(max(p.from, c.base), min(p.until, at))
		}
		return 0, days
	}
	d = c.line.between(c.start, at)
	for _, p := range c.pauses {
		d -= c.line.between(p.from, min(p.until, at))
	}
	return d, 0
}
