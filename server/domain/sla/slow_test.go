package sla_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
)

// slowClock is a clock worked out minute by minute, from the reference of its
// calendar. All moments are minutes of the reference.
type slowClock struct {
	ref    *reference
	clock  sla.Clock
	paused []bool
}

func (c *slowClock) minute(moment time.Time) int {
	return int(moment.Sub(c.ref.first) / time.Minute)
}

func newSlowClock(ref *reference, clock sla.Clock) *slowClock {
	c := &slowClock{ref: ref, clock: clock, paused: make([]bool, len(ref.passed))}
	for _, p := range clock.Pauses {
		until := len(c.paused)
		if p.Until != nil {
			until = c.minute(*p.Until)
		}
		for m := c.minute(p.From); m < until; m++ {
			c.paused[m] = true
		}
	}
	return c
}

// used returns the minutes, or the days that have closed, which count before minute m.
func (c *slowClock) used(m int) (n int) {
	start := c.minute(c.clock.StartedAt)
	if c.clock.Target.Measure == sla.WorkingDays {
		today := calendar.DateIn(c.clock.StartedAt, c.ref.spec.Zone)
		for i, closing := range c.ref.closings {
			if closing <= m && c.ref.dates[i].After(today) && !c.paused[closing-1] {
				n++
			}
		}
		return n
	}
	for k := start; k < m; k++ {
		if !c.paused[k] && (c.clock.Target.Measure == sla.Elapsed || c.ref.open(k)) {
			n++
		}
	}
	return n
}

// due returns the first minute at which the target is used up, -1 where there is none.
func (c *slowClock) due() int {
	start := c.minute(c.clock.StartedAt)
	// used grows with m, so that halving finds the first.
	low, high := start, len(c.paused)-1
	if c.used(high) < c.clock.Target.Amount {
		return -1
	}
	for low < high {
		if middle := (low + high) / 2; c.used(middle) >= c.clock.Target.Amount {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}

// wholeMinutes cuts the seconds off a clock, and what is not known by its end.
func wholeMinutes(clock sla.Clock) sla.Clock {
	clock.StartedAt = clock.StartedAt.Truncate(time.Minute)
	clock.StoppedAt = nil
	for i, p := range clock.Pauses {
		clock.Pauses[i].From = p.From.Truncate(time.Minute)
		if p.Until != nil {
			until := p.Until.Truncate(time.Minute)
			clock.Pauses[i].Until = &until
		}
	}
	return clock
}

func TestClocksMinuteByMinute(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(21, 3))
	tried := map[sla.Status]int{}
	for i := range 16 {
		year := 2000 + r.IntN(30)
		spec := randomSpec(r, zone(t, zones[i%len(zones)]), year, 1)
		ref, cal := newReference(spec, year, 1), newCalendar(t, spec)
		for range 60 {
			clock := wholeMinutes(randomClock(r, year))
			slow := newSlowClock(ref, clock)
			due, got := slow.due(), sla.Due(clock, cal)
			if due >= 0 && !got.At.Equal(ref.moment(due)) || due < 0 && !got.Suspended() && got.At.Before(ref.moment(len(ref.passed)-3000)) {
				t.Fatalf("%s %+v: got %s, want %s", spec.Zone, clock, show(got.At, spec.Zone), show(ref.moment(due), spec.Zone))
			}
			for range 8 {
				m := slow.minute(clock.StartedAt) + r.IntN(10*1440)
				state := sla.StateAt(clock, cal, ref.moment(m))
				used := int(state.Used.Time/time.Minute) + state.Used.Days
				status := sla.Running
				switch {
				case due >= 0 && m > due:
					status = sla.Breached
				case slow.paused[m]:
					status = sla.Paused
				}
				tried[status]++
				if used != slow.used(m) || state.Status != status || state.Paused != slow.paused[m] {
					t.Fatalf("%s %+v at %s: %+v, want %s with %d used", spec.Zone, clock, ref.moment(m), state, status, slow.used(m))
				}
			}
		}
	}
	for _, status := range []sla.Status{sla.Running, sla.Paused, sla.Breached} {
		if tried[status] == 0 {
			t.Errorf("no clock was %s", status)
		}
	}
}

// warned returns the first minute at which no more is left than notice by what was
// known then, and somebody works or the clock starts or goes on: -1 for none.
func (c *slowClock) warned(cal *sla.Calendar, notice time.Duration, until int) int {
	between := cal.Between
	if c.clock.Target.Measure == sla.Elapsed {
		between = func(a, b time.Time) time.Duration { return b.Sub(a) }
	}
	for m := c.minute(c.clock.StartedAt); m < until; m++ {
		now := c.ref.moment(m)
		start := now.Equal(c.clock.StartedAt)
		running := start && !c.paused[m] || m > 0 && !start && !c.paused[m-1] || !c.paused[m]
		if !running {
			continue
		}
		known := c.clock
		known.Pauses = nil
		for _, p := range c.clock.Pauses {
			if p.From.Before(now) {
				known.Pauses = append(known.Pauses, p)
			}
		}
		due := sla.Due(known, cal).At
		resumed := start || m > 0 && c.paused[m-1]
		if due.IsZero() || between(now, due) > notice {
			continue
		}
		if c.clock.Target.Measure == sla.Elapsed || c.ref.open(m) || resumed || due.Equal(now) {
			return m
		}
	}
	return -1
}

func TestWarningsMinuteByMinute(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(22, 3))
	warned := 0
	for i := range 16 {
		year := 2000 + r.IntN(30)
		spec := randomSpec(r, zone(t, zones[i%len(zones)]), year, 1)
		ref, cal := newReference(spec, year, 1), newCalendar(t, spec)
		for range 25 {
			clock := wholeMinutes(randomClock(r, year))
			if clock.Target.Measure != sla.WorkingDays {
				clock.Target.Amount = 1 + clock.Target.Amount/3
			}
			slow := newSlowClock(ref, clock)
			plan := sla.Escalation{WarnMinutes: 1 + r.IntN(600)}
			end := slow.minute(clock.StartedAt) + 10*1440
			want := slow.warned(cal, time.Duration(plan.WarnMinutes)*time.Minute, end)
			steps := sla.Steps(clock, cal, plan, ref.moment(len(ref.passed)-1))
			k := slices.IndexFunc(steps, func(s sla.Step) bool { return s.Kind == sla.Warn })
			switch {
			case want >= 0 && (k < 0 || !steps[k].At.Equal(ref.moment(want))):
				t.Fatalf("%s %+v, %+v: %+v, want %s", spec.Zone, clock, plan, steps, show(ref.moment(want), spec.Zone))
			case want < 0 && k >= 0 && steps[k].At.Before(ref.moment(end)):
				t.Fatalf("%s %+v, %+v: %+v, want none", spec.Zone, clock, plan, steps)
			case want >= 0:
				warned++
			}
		}
	}
	if warned < 100 {
		t.Errorf("only %d clocks warned", warned)
	}
}
