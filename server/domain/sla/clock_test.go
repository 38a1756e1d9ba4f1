package sla_test

import (
	"testing"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// paused makes pauses of texts: from, until, from, until; an empty end is open.
func paused(t testing.TB, moments ...string) []sla.Pause {
	t.Helper()
	var pauses []sla.Pause
	for i := 0; i < len(moments); i += 2 {
		p := sla.Pause{From: at(t, moments[i]), Reason: casework.HoldCustomer}
		if moments[i+1] != "" {
			until := at(t, moments[i+1])
			p.Until = &until
		}
		pauses = append(pauses, p)
	}
	return pauses
}

func target(measure sla.Measure, amount int) sla.Target {
	return sla.Target{Measure: measure, Amount: amount}
}

// The week from Monday 2 to Friday 6 March 2026 is an ordinary one.
func TestPausesInTheClocksOwnTime(t *testing.T) {
	for _, c := range []struct {
		what   string
		target sla.Target
		pauses []sla.Pause
		want   string // empty: until further notice
	}{
		{"elapsed, no pause", target(sla.Elapsed, 600), nil, "2026-03-02 20:00"},
		{"elapsed, an hour", target(sla.Elapsed, 600), paused(t, "2026-03-02 12:00", "2026-03-02 13:00"), "2026-03-02 21:00"},
		{"elapsed, over night", target(sla.Elapsed, 600), paused(t, "2026-03-02 19:00", "2026-03-03 08:00"), "2026-03-03 09:00"},
		{"elapsed, two that overlap", target(sla.Elapsed, 600), paused(t, "2026-03-02 12:00", "2026-03-02 14:00", "2026-03-02 13:00", "2026-03-02 15:00"), "2026-03-02 23:00"},
		{"elapsed, one within the other", target(sla.Elapsed, 600), paused(t, "2026-03-02 12:00", "2026-03-02 16:00", "2026-03-02 13:00", "2026-03-02 15:00"), "2026-03-03 00:00"},
		{"elapsed, two that touch", target(sla.Elapsed, 600), paused(t, "2026-03-02 13:00", "2026-03-02 14:00", "2026-03-02 12:00", "2026-03-02 13:00"), "2026-03-02 22:00"},
		{"elapsed, before the start", target(sla.Elapsed, 600), paused(t, "2026-03-02 07:00", "2026-03-02 09:00"), "2026-03-02 20:00"},
		{"elapsed, over the start", target(sla.Elapsed, 600), paused(t, "2026-03-02 07:00", "2026-03-02 11:00"), "2026-03-02 21:00"},
		{"elapsed, after it was due", target(sla.Elapsed, 600), paused(t, "2026-03-02 20:01", "2026-03-03 11:00"), "2026-03-02 20:00"},
		{"elapsed, from the moment it is due", target(sla.Elapsed, 600), paused(t, "2026-03-02 20:00", "2026-03-03 11:00"), "2026-03-02 20:00"},
		{"elapsed, ends before it begins", target(sla.Elapsed, 600), paused(t, "2026-03-02 13:00", "2026-03-02 12:00"), "2026-03-02 20:00"},
		{"elapsed, until further notice", target(sla.Elapsed, 600), paused(t, "2026-03-02 13:00", ""), ""},
		{"elapsed, until further notice after it was due", target(sla.Elapsed, 600), paused(t, "2026-03-02 20:00", ""), "2026-03-02 20:00"},
		{"elapsed, what is open swallows what follows", target(sla.Elapsed, 600), paused(t, "2026-03-02 15:00", "2026-03-02 16:00", "2026-03-02 13:00", ""), ""},

		{"business, no pause", target(sla.Business, 360), nil, "2026-03-02 17:30"},
		{"business, an hour", target(sla.Business, 360), paused(t, "2026-03-02 11:00", "2026-03-02 12:00"), "2026-03-03 09:00"},
		{"business, over noon takes nothing", target(sla.Business, 360), paused(t, "2026-03-02 12:00", "2026-03-02 13:30"), "2026-03-02 17:30"},
		{"business, half of it over noon", target(sla.Business, 360), paused(t, "2026-03-02 11:30", "2026-03-02 13:45"), "2026-03-03 08:45"},
		{"business, over the night takes nothing", target(sla.Business, 420), paused(t, "2026-03-02 18:00", "2026-03-03 08:30"), "2026-03-03 09:00"},
		{"business, over the night and a while", target(sla.Business, 420), paused(t, "2026-03-02 17:30", "2026-03-03 09:00"), "2026-03-03 10:00"},
		{"business, Saturday and Sunday take nothing", target(sla.Business, 4*480+420), paused(t, "2026-03-07 00:00", "2026-03-09 00:00"), "2026-03-09 09:00"},
		{"business, until further notice", target(sla.Business, 360), paused(t, "2026-03-02 17:00", ""), ""},

		{"days, no pause", target(sla.WorkingDays, 1), nil, "2026-03-03 18:00"},
		{"days, the day of the start is not counted, nor frozen", target(sla.WorkingDays, 1), paused(t, "2026-03-02 11:00", "2026-03-02 23:00"), "2026-03-03 18:00"},
		{"days, part of a day does not freeze it", target(sla.WorkingDays, 1), paused(t, "2026-03-03 08:30", "2026-03-03 17:59"), "2026-03-03 18:00"},
		{"days, over the closing it does", target(sla.WorkingDays, 1), paused(t, "2026-03-03 17:59", "2026-03-03 18:01"), "2026-03-04 18:00"},
		{"days, up to the closing it does", target(sla.WorkingDays, 1), paused(t, "2026-03-03 17:00", "2026-03-03 18:00"), "2026-03-04 18:00"},
		{"days, from the closing on it does not", target(sla.WorkingDays, 1), paused(t, "2026-03-03 18:00", "2026-03-04 12:00"), "2026-03-03 18:00"},
		{"days, noon to noon is one", target(sla.WorkingDays, 2), paused(t, "2026-03-03 12:00", "2026-03-04 12:00"), "2026-03-05 18:00"},
		{"days, a whole week", target(sla.WorkingDays, 2), paused(t, "2026-03-03 08:00", "2026-03-10 08:00"), "2026-03-11 18:00"},
		{"days, a weekend freezes none", target(sla.WorkingDays, 5), paused(t, "2026-03-07 00:00", "2026-03-09 00:00"), "2026-03-09 18:00"},
		{"days, two that touch at the closing", target(sla.WorkingDays, 1), paused(t, "2026-03-03 12:00", "2026-03-03 18:00", "2026-03-03 18:00", "2026-03-03 20:00"), "2026-03-04 18:00"},
		{"days, until further notice", target(sla.WorkingDays, 1), paused(t, "2026-03-03 09:00", ""), ""},
		{"days, until further notice after it was due", target(sla.WorkingDays, 1), paused(t, "2026-03-03 18:00", ""), "2026-03-03 18:00"},
	} {
		start := at(t, "2026-03-02 10:00")
		due := sla.Due(sla.Clock{Target: c.target, StartedAt: start, Pauses: c.pauses}, office(t))
		if c.want == "" {
			if !due.Suspended() || due.Earliest.Before(start) {
				t.Errorf("%s: %+v", c.what, due)
			}
			continue
		}
		if want := at(t, c.want); !due.At.Equal(want) || !due.Earliest.Equal(want) || due.Suspended() {
			t.Errorf("%s: %s, want %s", c.what, show(due.At, zone(t, "Asia/Shanghai")), c.want)
		}
	}
}

// While nobody knows when a clock is due it is known when it cannot be due yet.
func TestTheEarliestDueTime(t *testing.T) {
	clock := sla.Clock{
		Kind: sla.OnSite, Target: target(sla.Business, 360), StartedAt: at(t, "2026-03-02 10:00"),
		Pauses: paused(t, "2026-03-02 11:00", ""),
	}
	if got := sla.Due(clock, office(t)).Earliest; !got.Equal(at(t, "2026-03-02 17:30")) {
		t.Errorf("if it went on at once: %s", got)
	}
	for moment, want := range map[string]string{
		"2026-03-02 11:00": "2026-03-02 17:30", "2026-03-02 12:00": "2026-03-03 09:00",
		"2026-03-02 13:00": "2026-03-03 09:00", "2026-03-03 18:00": "2026-03-04 15:00",
	} {
		state := sla.StateAt(clock, office(t), at(t, moment))
		if !state.Due.Suspended() || state.Status != sla.Paused || !state.Due.Earliest.Equal(at(t, want)) {
			t.Errorf("at %s: %+v, want %s", moment, state, want)
		}
	}
}

// A clock knows that its time hangs on holidays that are not published yet.
func TestProvisionalDueTimes(t *testing.T) {
	for _, c := range []struct {
		target sla.Target
		start  string
		want   int
	}{
		{target(sla.Business, 600), "2026-12-01 10:00", 0},
		{target(sla.Business, 600), "2026-12-31 10:00", 2027},
		{target(sla.WorkingDays, 30), "2026-12-01 10:00", 2027},
		{target(sla.Elapsed, 60000), "2026-12-01 10:00", 0},
	} {
		due := sla.Due(sla.Clock{Target: c.target, StartedAt: at(t, c.start)}, office(t))
		if due.UnpublishedYear != c.want || due.Provisional() != (c.want != 0) {
			t.Errorf("%v from %s: %+v", c.target, c.start, due)
		}
	}
	open := sla.Clock{Target: target(sla.WorkingDays, 30), StartedAt: at(t, "2026-12-01 10:00"), Pauses: paused(t, "2026-12-02 10:00", "")}
	if due := sla.Due(open, office(t)); due.UnpublishedYear != 2027 {
		t.Errorf("suspended: %+v", due)
	}
}

// A clock that has stopped was due by what had happened until then.
func TestDueOfAStoppedClock(t *testing.T) {
	stopped := at(t, "2026-03-02 15:00")
	clock := sla.Clock{
		Target: target(sla.Elapsed, 600), StartedAt: at(t, "2026-03-02 10:00"), StoppedAt: &stopped,
		Pauses: paused(t, "2026-03-02 12:00", "2026-03-02 13:00", "2026-03-02 16:00", "2026-03-02 17:00"),
	}
	if due := sla.Due(clock, nil); !due.At.Equal(at(t, "2026-03-02 21:00")) {
		t.Errorf("%+v", due)
	}
	clock.Pauses = paused(t, "2026-03-02 14:00", "2026-03-02 18:00")
	if due := sla.Due(clock, nil); !due.Suspended() || !due.Earliest.Equal(at(t, "2026-03-02 21:00")) {
		t.Errorf("%+v", due)
	}
}

// Nothing is changed in what the caller gave.
func TestAClockIsLeftAsItIs(t *testing.T) {
	clock := sla.Clock{
		Target: target(sla.Elapsed, 600), StartedAt: at(t, "2026-03-02 10:00"),
		Pauses: paused(t, "2026-03-02 14:00", "2026-03-02 18:00", "2026-03-02 12:00", "2026-03-02 13:00", "2026-03-02 11:00", ""),
	}
	until := *clock.Pauses[0].Until
	sla.Due(clock, nil)
	sla.StateAt(clock, nil, at(t, "2026-03-02 15:00"))
	sla.Steps(clock, nil, sla.Escalation{WarnPercent: 50}, at(t, "2026-03-02 15:00"))
	want := paused(t, "2026-03-02 14:00", "2026-03-02 18:00", "2026-03-02 12:00", "2026-03-02 13:00", "2026-03-02 11:00", "")
	for i, p := range clock.Pauses {
		if !p.From.Equal(want[i].From) || (p.Until == nil) != (want[i].Until == nil) {
			t.Errorf("pause %d: %+v", i, p)
		}
	}
	if clock.Pauses[0].Until == nil || !clock.Pauses[0].Until.Equal(until) {
		t.Error("an end has moved")
	}
}

// Instants are in UTC, as everywhere in the house.
func TestDueTimesAreInUTC(t *testing.T) {
	clock := sla.Clock{Target: target(sla.Business, 60), StartedAt: at(t, "2026-03-02 10:00")}
	due := sla.Due(clock, office(t)).At
	if due.Location() != time.UTC || due != time.Date(2026, 3, 2, 3, 0, 0, 0, time.UTC) {
		t.Error(due)
	}
}
