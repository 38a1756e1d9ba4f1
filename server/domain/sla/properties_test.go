package sla_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// sample is a random clock of a random calendar; all its moments are whole seconds.
type sample struct {
	cal   *sla.Calendar
	clock sla.Clock
	plan  sla.Escalation
}

func (s sample) due() sla.Deadline { return sla.Due(s.clock, s.cal) }

// samples calls try with many of them.
func samples(t *testing.T, seed uint64, n int, try func(r *rand.Rand, s sample)) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 9))
	for i := range n {
		year := 2000 + r.IntN(40)
		cal := newCalendar(t, randomSpec(r, zone(t, zones[i%len(zones)]), year, 1))
		for range 50 {
			s := sample{cal: cal, clock: randomClock(r, year), plan: randomPlan(r)}
			try(r, s)
			if t.Failed() {
				t.Fatalf("%+v %+v", s.clock, s.plan)
			}
		}
	}
}

func randomClock(r *rand.Rand, year int) sla.Clock {
	start := time.Date(year, 1, 10, 0, 0, r.IntN(200*86400), 0, time.UTC)
	clock := sla.Clock{
		Kind: sla.ClockKinds()[r.IntN(3)], Target: sla.Target{Measure: sla.Measures()[r.IntN(3)], Amount: 1 + r.IntN(3000)},
		StartedAt: start,
	}
	if clock.Target.Measure == sla.WorkingDays {
		clock.Target.Amount = 1 + r.IntN(8)
	}
	for range r.IntN(6) {
		clock.Pauses = append(clock.Pauses, randomPause(r, start))
	}
	if r.IntN(2) == 0 {
		stop := start.Add(time.Duration(r.IntN(12*86400)) * time.Second)
		clock.StoppedAt = &stop
	}
	return clock
}

func randomPause(r *rand.Rand, start time.Time) sla.Pause {
	p := sla.Pause{
		From:   start.Add(time.Duration(r.IntN(9*86400)-86400) * time.Second),
		Reason: casework.HoldReasons()[r.IntN(len(casework.HoldReasons()))],
	}
	if r.IntN(8) > 0 {
		until := p.From.Add(time.Duration(r.IntN(3*86400)-3600) * time.Second)
		p.Until = &until
	}
	return p
}

func randomPlan(r *rand.Rand) sla.Escalation {
	plan := sla.Escalation{WarnPercent: r.IntN(100), WarnMinutes: r.IntN(2) * r.IntN(2000), HeadAfter: r.IntN(2) * r.IntN(2000)}
	if r.IntN(3) > 0 {
		plan.ExecutiveAfter = plan.HeadAfter + 1 + r.IntN(2000)
	}
	return plan
}

// notBefore reports whether one deadline is no earlier than another; what is
// suspended comes after everything.
func notBefore(later, earlier sla.Deadline) bool {
	if later.Earliest.Before(earlier.Earliest) {
		return false
	}
	return later.Suspended() || !earlier.Suspended() && !later.At.Before(earlier.At)
}

func TestAddAndBetweenAreInverse(t *testing.T) {
	samples(t, 1, 200, func(r *rand.Rand, s sample) {
		a := s.clock.StartedAt.Add(time.Duration(r.Int64N(int64(time.Second))))
		d := time.Duration(r.Int64N(int64(60 * 24 * time.Hour)))
		b := s.cal.Add(a, d)
		if got := s.cal.Between(a, b); got != d {
			t.Errorf("%s after %s is %s, and %s between them", d, a, b, got)
		}
		c := a.Add(time.Duration(r.Int64N(int64(60 * 24 * time.Hour))))
		back := s.cal.Add(a, s.cal.Between(a, c))
		if back.After(c) || s.cal.Between(back, c) != 0 {
			t.Errorf("from %s to %s and back to %s", a, c, back)
		}
		if s.cal.Between(a, b)+s.cal.Between(b, b.Add(d)) != s.cal.Between(a, b.Add(d)) {
			t.Errorf("%s, %s and %s do not add up", a, b, b.Add(d))
		}
		if d > 0 && s.cal.Between(b.Add(-1), b) != 1 {
			t.Errorf("%s is not the first moment", b)
		}
		if next := s.cal.NextOpen(a); next.Before(a) || s.cal.Between(a, next) != 0 || !s.cal.IsOpen(next) || s.cal.IsOpen(a) != next.Equal(a) {
			t.Errorf("after %s the next opening is %s", a, next)
		}
	})
}

func TestDueTimesAreMonotoneInTheStart(t *testing.T) {
	samples(t, 2, 200, func(r *rand.Rand, s sample) {
		s.clock.StoppedAt = nil
		later := s
		later.clock.StartedAt = s.clock.StartedAt.Add(time.Duration(r.Int64N(int64(9 * 24 * time.Hour))))
		if !notBefore(later.due(), s.due()) {
			t.Errorf("from %s: %+v; from %s: %+v", s.clock.StartedAt, s.due(), later.clock.StartedAt, later.due())
		}
	})
}

func TestDueTimesAreMonotoneInTheTarget(t *testing.T) {
	samples(t, 3, 100, func(r *rand.Rand, s sample) {
		more := s
		more.clock.Target.Amount += r.IntN(5)
		if !notBefore(more.due(), s.due()) {
			t.Errorf("%+v, with more time %+v", s.due(), more.due())
		}
	})
}

func TestAPauseNeverMakesADueTimeEarlier(t *testing.T) {
	samples(t, 4, 200, func(r *rand.Rand, s sample) {
		s.clock.StoppedAt = nil
		more := s
		more.clock.Pauses = append(append([]sla.Pause(nil), s.clock.Pauses...), randomPause(r, s.clock.StartedAt))
		if !notBefore(more.due(), s.due()) {
			t.Errorf("%+v; with %+v: %+v", s.due(), more.clock.Pauses, more.due())
		}
		// Nor does one that lasts longer.
		longer := s
		longer.clock.Pauses = append([]sla.Pause(nil), s.clock.Pauses...)
		for i, p := range longer.clock.Pauses {
			if p.Until != nil && p.Until.After(p.From) {
				until := p.Until.Add(time.Duration(r.IntN(86400)) * time.Second)
				longer.clock.Pauses[i].Until = &until
			}
		}
		if !notBefore(longer.due(), s.due()) {
			t.Errorf("%+v; with longer pauses %+v", s.due(), longer.due())
		}
	})
}

// The same pauses in another order, or cut into pieces, or told twice, are the same.
func TestMergingPauses(t *testing.T) {
	samples(t, 5, 200, func(r *rand.Rand, s sample) {
		other := s
		other.clock.Pauses = nil
		for _, p := range s.clock.Pauses {
			cut := p.From.Add(time.Duration(r.IntN(86400)) * time.Second)
			if p.Until != nil && cut.Before(*p.Until) {
				other.clock.Pauses = append(other.clock.Pauses, sla.Pause{From: p.From, Until: &cut, Reason: p.Reason})
				p.From = cut
			}
			other.clock.Pauses = append(other.clock.Pauses, p)
			if r.IntN(3) == 0 {
				other.clock.Pauses = append(other.clock.Pauses, p)
			}
		}
		r.Shuffle(len(other.clock.Pauses), func(i, j int) {
			other.clock.Pauses[i], other.clock.Pauses[j] = other.clock.Pauses[j], other.clock.Pauses[i]
		})
		if s.due() != other.due() {
			t.Errorf("%+v, %+v with %+v", s.due(), other.due(), other.clock.Pauses)
		}
		r.Shuffle(len(s.clock.Pauses), func(i, j int) {
			s.clock.Pauses[i], s.clock.Pauses[j] = s.clock.Pauses[j], s.clock.Pauses[i]
		})
		for range 5 {
			at := s.clock.StartedAt.Add(time.Duration(r.IntN(12*86400)-86400) * time.Second)
			one, two := sla.StateAt(s.clock, s.cal, at), sla.StateAt(other.clock, s.cal, at)
			// A pause cut in two begins anew, and may have another reason by then.
			if one.WaitsFor, two.WaitsFor = "", ""; one != two {
				t.Errorf("at %s: %+v, %+v with %+v", at, one, two, other.clock.Pauses)
			}
		}
	})
}

// What had not happened at a moment makes no difference to how the clock stood then.
func TestWhatComesLaterIsIgnored(t *testing.T) {
	samples(t, 6, 200, func(r *rand.Rand, s sample) {
		at := s.clock.StartedAt.Add(time.Duration(r.IntN(10*86400)) * time.Second)
		then, now := s, s
		then.clock.Pauses = nil
		for _, p := range s.clock.Pauses {
			if p.From.After(at) {
				continue
			}
			if p.Until != nil && p.Until.After(at) {
				p.Until = nil
			}
			then.clock.Pauses = append(then.clock.Pauses, p)
		}
		if s.clock.StoppedAt != nil && s.clock.StoppedAt.After(at) {
			then.clock.StoppedAt = nil
		}
		if one, two := sla.StateAt(now.clock, s.cal, at), sla.StateAt(then.clock, s.cal, at); one != two {
			t.Errorf("at %s: %+v, as known then: %+v", at, one, two)
		}
	})
}

// Along the life of a clock: what is used only grows, stands still in pauses, and
// makes the status; what has fallen due stays so; steps are in order.
func TestTheLifeOfAClock(t *testing.T) {
	samples(t, 7, 300, func(r *rand.Rand, s sample) {
		moment := s.clock.StartedAt.Add(-time.Hour)
		before := sla.StateAt(s.clock, s.cal, moment)
		fallen := map[string]time.Time{}
		for moment.Before(s.clock.StartedAt.AddDate(0, 0, 15)) {
			moment = moment.Add(time.Duration(1+r.IntN(86400)) * time.Second)
			now := sla.StateAt(s.clock, s.cal, moment)
			if now.Used.Time < before.Used.Time || now.Used.Days < before.Used.Days {
				t.Errorf("at %s: used %+v, before %+v", moment, now.Used, before.Used)
			}
			over := now.Left.Time < 0 || now.Left.Days < 0
			switch now.Status {
			case sla.Running, sla.Paused, sla.Met, sla.NotStarted:
				if over {
					t.Errorf("at %s: %+v", moment, now)
				}
			case sla.Missed, sla.Breached:
				if s.clock.Target.Measure != sla.WorkingDays && !over && now.Left.Time != 0 || now.Left.Days > 0 {
					t.Errorf("at %s: %+v", moment, now)
				}
			}
			checkSteps(t, s, moment, now, fallen)
			before = now
		}
	})
}

func checkSteps(t *testing.T, s sample, moment time.Time, now sla.State, fallen map[string]time.Time) {
	t.Helper()
	var last time.Time
	seen := 0
	for _, step := range sla.Steps(s.clock, s.cal, s.plan, moment) {
		if step.At.Before(last) {
			t.Errorf("at %s: %+v before %s", moment, step, last)
		}
		last = step.At
		if first, ok := fallen[step.Key]; ok {
			seen++
			if !step.Due || !step.At.Equal(first) {
				t.Errorf("at %s: %+v, fallen due at %s", moment, step, first)
			}
		} else if step.Due {
			fallen[step.Key] = step.At
			seen++
		}
		if late := now.Status == sla.Breached || now.Status == sla.Missed; step.Kind == sla.BreachOwner && step.Due != late {
			t.Errorf("at %s: %+v, but %s", moment, step, now.Status)
		}
	}
	if seen != len(fallen) {
		t.Errorf("at %s: of what has fallen due some is gone: %v", moment, fallen)
	}
}
