package sla_test

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

func fuzzedCalendar(t *testing.T, seed uint64) *sla.Calendar {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 77))
	return newCalendar(t, randomSpec(r, zone(t, zones[seed%uint64(len(zones))]), 2000+r.IntN(40), 2))
}

// Any moment, any duration and any number of days are answered, and the answers agree.
func FuzzAdd(f *testing.F) {
	for _, seed := range []struct {
		calendar    uint64
		start, take int64
		days        int
	}{
		{0, 1772413200, int64(time.Hour), 1}, {1, 1772413200, 1, 0}, {2, 0, 0, -1}, {3, 7258118400, math.MaxInt64, math.MaxInt},
		{4, math.MinInt64, math.MinInt64, math.MinInt}, {5, math.MaxInt64, int64(10000 * time.Hour), 10000}, {6, 2230761600, int64(48 * time.Hour), 2},
		{7, 515552400, int64(12 * time.Hour), 3}, {8, -1, 5, 1}, {9, 6311347200, int64(time.Hour), 250},
	} {
		f.Add(seed.calendar, seed.start, seed.take, seed.days)
	}
	f.Fuzz(func(t *testing.T, calendar uint64, seconds, nanoseconds int64, days int) {
		c, d := fuzzedCalendar(t, calendar), time.Duration(nanoseconds)
		start := time.Unix(seconds, 0)
		due := c.Add(start, d)
		inHorizon := func(moment time.Time) bool { return moment.Year() >= 1971 && moment.Year() < 2199 }
		if inHorizon(start) && inHorizon(due) {
			if got := c.Between(start, due); got != max(d, 0) {
				t.Errorf("%s from %s is %s, which is %s", d, start, due, got)
			}
			if later := c.Add(start.Add(time.Hour), d); later.Before(due) {
				t.Errorf("%s from an hour after %s is %s, before %s", d, start, later, due)
			}
		}
		closes := c.AddWorkingDays(start, days)
		if more := c.AddWorkingDays(start, days/2); days > 0 && closes.Before(more) {
			t.Errorf("%d days from %s are %s, half of them %s", days, start, closes, more)
		}
		if inHorizon(start) && inHorizon(closes) && days > 0 && (!closes.After(start) || c.Between(closes.Add(-1), closes) != 1) {
			t.Errorf("%d days from %s: nothing closes at %s", days, start, closes)
		}
		if inHorizon(start) && days > 0 {
			if year := c.Unpublished(start, closes); year != 0 && (year < start.Year()-1 || year > closes.Year()+2) {
				t.Errorf("from %s to %s: %d is not published", start, closes, year)
			}
		}
	})
}

// Any clock has a state at any moment, which fits its due time and its steps.
func FuzzStateAt(f *testing.F) {
	f.Add(uint64(0), int64(1772413200), byte(0), 600, int64(3600), int64(600), int64(7200), int64(-1), int64(36000), int64(-1))
	f.Add(uint64(1), int64(1772413200), byte(1), 360, int64(0), int64(86400), int64(3600), int64(86400), int64(86400*3), int64(86400))
	f.Add(uint64(2), int64(1772413200), byte(2), 2, int64(-3600), int64(86400*2), int64(86400), int64(86400*2), int64(86400*5), int64(86400*9))
	f.Add(uint64(3), int64(0), byte(1), 1, int64(0), int64(-1), int64(0), int64(-1), int64(0), int64(0))
	f.Add(uint64(4), int64(math.MinInt64), byte(2), math.MaxInt, int64(math.MaxInt64), int64(math.MaxInt64), int64(1), int64(1), int64(math.MaxInt64), int64(5))
	f.Add(uint64(5), int64(7258118400), byte(0), 100000, int64(5), int64(5), int64(10), int64(5), int64(1000), int64(-1))
	f.Add(uint64(6), int64(515552400), byte(2), 0, int64(5), int64(5), int64(10), int64(5), int64(1000), int64(-1))
	f.Fuzz(func(t *testing.T, calendar uint64, start int64, measure byte, amount int, from1, long1, from2, long2, at, stop int64) {
		cal := fuzzedCalendar(t, calendar)
		moment := func(after int64) time.Time { return time.Unix(start, 0).Add(time.Duration(after) * time.Second) }
		// What a policy may promise; see Policy.Validate.
		amount = 1 + int(uint(amount)%uint(366*1440))
		m := sla.Measures()[int(measure)%3]
		if m == sla.WorkingDays {
			amount = 1 + amount%366
		}
		clock := sla.Clock{Kind: sla.OnSite, Target: sla.Target{Measure: m, Amount: amount}, StartedAt: time.Unix(start, 0)}
		for _, p := range [][2]int64{{from1, long1}, {from2, long2}} {
			pause := sla.Pause{From: moment(p[0]), Reason: casework.HoldParts}
			if p[1] >= 0 {
				until := pause.From.Add(time.Duration(p[1]) * time.Second)
				pause.Until = &until
			}
			clock.Pauses = append(clock.Pauses, pause)
		}
		if stop >= 0 {
			stopped := moment(stop)
			clock.StoppedAt = &stopped
		}
		now := moment(at)
		state := sla.StateAt(clock, cal, now)
		plan := sla.Escalation{WarnPercent: 80, HeadAfter: 60, ExecutiveAfter: 600}
		steps := sla.Steps(clock, cal, plan, now)
		for i, step := range steps {
			if i > 0 && step.At.Before(steps[i-1].At) {
				t.Errorf("%+v before %+v", step, steps[i-1])
			}
		}
		if clock.StartedAt.Year() < 1971 || clock.StartedAt.Year() > 2180 || now.Year() > 2190 {
			return // near the ends of the horizon an answer is all that is asked
		}
		if state.Due.Earliest.Before(clock.StartedAt) || !state.Due.Suspended() && state.Due.At != state.Due.Earliest {
			t.Errorf("%+v", state.Due)
		}
		if state.Used.Time < 0 || state.Used.Days < 0 {
			t.Errorf("used %+v", state.Used)
		}
		for _, step := range steps {
			late := state.Status == sla.Breached || state.Status == sla.Missed
			if step.Kind == sla.BreachOwner && step.Due != late {
				t.Errorf("%s, and %+v", state.Status, step)
			}
		}
	})
}
