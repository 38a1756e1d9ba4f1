package sla_test

import (
	"testing"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// A record of Monday 2 March 2026, 10:00: an answer within 2 hours of business time,
// waiting for the customer from 11:00 to 14:00 and for parts from 13:00 to 14:00, answered
// at 15:10. What is known at each moment is what had happened by then.
func TestStateAtEveryMoment(t *testing.T) {
	stopped := at(t, "2026-03-02 15:10")
	clock := sla.Clock{
		Kind: sla.Reply, Target: target(sla.Business, 120), StartedAt: at(t, "2026-03-02 10:00"), StoppedAt: &stopped,
		Pauses: paused(t, "2026-03-02 13:00", "2026-03-02 14:00", "2026-03-02 11:00", "2026-03-02 14:00"),
	}
	clock.Pauses[0].Reason = casework.HoldParts
	for _, c := range []struct {
		at       string
		status   sla.Status
		used     int
		waits    sla.Wait
		due      string
		earliest string
	}{
		{"2026-03-02 09:59", sla.NotStarted, 0, "", "2026-03-02 12:00", "2026-03-02 12:00"},
		{"2026-03-02 10:00", sla.Running, 0, sla.WaitReply, "2026-03-02 12:00", "2026-03-02 12:00"},
		{"2026-03-02 10:40", sla.Running, 40, sla.WaitReply, "2026-03-02 12:00", "2026-03-02 12:00"},
		{"2026-03-02 11:00", sla.Paused, 60, sla.WaitCustomer, "", "2026-03-02 12:00"},
		{"2026-03-02 11:30", sla.Paused, 60, sla.WaitCustomer, "", "2026-03-02 14:00"},
		{"2026-03-02 13:10", sla.Paused, 60, sla.WaitCustomer, "", "2026-03-02 14:30"},
		{"2026-03-02 13:59", sla.Paused, 60, sla.WaitCustomer, "", "2026-03-02 14:59"},
		{"2026-03-02 14:00", sla.Running, 60, sla.WaitReply, "2026-03-02 15:00", "2026-03-02 15:00"},
		{"2026-03-02 15:00", sla.Running, 120, sla.WaitReply, "2026-03-02 15:00", "2026-03-02 15:00"},
		{"2026-03-02 15:01", sla.Breached, 121, sla.WaitReply, "2026-03-02 15:00", "2026-03-02 15:00"},
		{"2026-03-02 15:10", sla.Missed, 130, "", "2026-03-02 15:00", "2026-03-02 15:00"},
		{"2026-03-09 10:00", sla.Missed, 130, "", "2026-03-02 15:00", "2026-03-02 15:00"},
	} {
		got := sla.StateAt(clock, office(t), at(t, c.at))
		used := time.Duration(c.used) * time.Minute
		if got.Status != c.status || got.WaitsFor != c.waits || got.Used.Time != used || got.Left.Time != 2*time.Hour-used ||
			got.Used.Days != 0 || got.Left.Days != 0 || got.Paused != (c.status == sla.Paused) {
			t.Errorf("at %s: %+v", c.at, got)
		}
		if c.due == "" != got.Due.Suspended() || c.due != "" && !got.Due.At.Equal(at(t, c.due)) || !got.Due.Earliest.Equal(at(t, c.earliest)) {
			t.Errorf("at %s: due %+v", c.at, got.Due)
		}
	}
}

func TestClocksThatStop(t *testing.T) {
	for _, c := range []struct {
		what    string
		target  sla.Target
		stopped string
		pauses  []sla.Pause
		want    sla.Status
	}{
		{"in time", target(sla.Elapsed, 60), "2026-03-02 10:30", nil, sla.Met},
		{"at the last moment", target(sla.Elapsed, 60), "2026-03-02 11:00", nil, sla.Met},
		{"late", target(sla.Elapsed, 60), "2026-03-02 11:01", nil, sla.Missed},
		{"late, but for a pause", target(sla.Elapsed, 60), "2026-03-02 11:01", paused(t, "2026-03-02 10:10", "2026-03-02 10:11"), sla.Met},
		{"paused", target(sla.Elapsed, 60), "2026-03-05 11:01", paused(t, "2026-03-02 10:10", ""), sla.Met},
		{"paused after it was due", target(sla.Elapsed, 60), "2026-03-05 11:01", paused(t, "2026-03-02 11:10", ""), sla.Missed},
		{"before it started", target(sla.Elapsed, 60), "2026-03-02 09:00", nil, sla.Met},
		{"in the evening of the day", target(sla.WorkingDays, 1), "2026-03-03 18:00", nil, sla.Met},
		{"after its closing", target(sla.WorkingDays, 1), "2026-03-03 18:01", nil, sla.Missed},
		{"on the weekend after", target(sla.Business, 4*480+360+60), "2026-03-08 12:00", nil, sla.Met},
	} {
		stopped := at(t, c.stopped)
		clock := sla.Clock{Kind: sla.OnSite, Target: c.target, StartedAt: at(t, "2026-03-02 10:00"), StoppedAt: &stopped, Pauses: c.pauses}
		got := sla.StateAt(clock, office(t), at(t, "2026-04-01 00:00"))
		if got.Status != c.want || got.WaitsFor != "" || got.Paused {
			t.Errorf("%s: %+v, want %s", c.what, got, c.want)
		}
	}
}

func TestWhatAClockWaitsFor(t *testing.T) {
	pause := func(reason casework.HoldReason, from string) sla.Pause {
		return sla.Pause{From: at(t, from), Reason: reason}
	}
	for _, c := range []struct {
		kind    sla.ClockKind
		measure sla.Measure
		at      string
		pauses  []sla.Pause
		want    sla.Wait
	}{
		{sla.Reply, sla.Business, "2026-03-02 10:30", nil, sla.WaitReply},
		{sla.OnSite, sla.Business, "2026-03-02 10:30", nil, sla.WaitArrival},
		{sla.Resolution, sla.Business, "2026-03-02 10:30", nil, sla.WaitResolution},
		{sla.Resolution, sla.Business, "2026-03-02 12:30", nil, sla.WaitOpening},
		{sla.Resolution, sla.Elapsed, "2026-03-02 12:30", nil, sla.WaitResolution},
		{sla.Resolution, sla.WorkingDays, "2026-03-02 12:30", nil, sla.WaitResolution},
		{sla.Resolution, sla.Business, "2026-03-12 22:00", nil, sla.WaitResolution}, // breached: by night too
		{sla.OnSite, sla.Business, "2026-03-02 12:30", []sla.Pause{pause(casework.HoldSite, "2026-03-02 11:00")}, sla.WaitSite},
		{sla.OnSite, sla.Elapsed, "2026-03-02 12:30", []sla.Pause{pause(casework.HoldSupplier, "2026-03-02 12:00"), pause(casework.HoldParts, "2026-03-02 11:00")}, sla.WaitParts},
		{sla.OnSite, sla.Elapsed, "2026-03-02 12:30", []sla.Pause{pause(casework.HoldOther, "2026-03-02 11:00"), pause(casework.HoldParts, "2026-03-02 11:00")}, sla.WaitParts},
		{sla.OnSite, sla.Elapsed, "2026-03-02 12:30", []sla.Pause{pause(casework.HoldOther, "2026-03-02 12:31")}, sla.WaitArrival},
	} {
		clock := sla.Clock{Kind: c.kind, Target: target(c.measure, 960), StartedAt: at(t, "2026-03-02 10:00"), Pauses: c.pauses}
		if c.measure == sla.WorkingDays {
			clock.Target.Amount = 3
		}
		if got := sla.StateAt(clock, office(t), at(t, c.at)); got.WaitsFor != c.want {
			t.Errorf("%s %s at %s: %s, want %s", c.kind, c.measure, c.at, got.WaitsFor, c.want)
		}
	}
}

// A clock that is paused after it was due is still breached, and says what it waits for.
func TestPausedAfterTheBreach(t *testing.T) {
	clock := sla.Clock{Kind: sla.OnSite, Target: target(sla.Elapsed, 60), StartedAt: at(t, "2026-03-02 10:00"), Pauses: paused(t, "2026-03-02 12:00", "")}
	got := sla.StateAt(clock, nil, at(t, "2026-03-02 15:00"))
	if got.Status != sla.Breached || !got.Paused || got.WaitsFor != sla.WaitCustomer || got.Used.Time != 2*time.Hour || got.Left.Time != -time.Hour {
		t.Errorf("%+v", got)
	}
}

// Days are counted when they close.
func TestDaysUsedAndLeft(t *testing.T) {
	clock := sla.Clock{
		Kind: sla.OnSite, Target: target(sla.WorkingDays, 2), StartedAt: at(t, "2026-03-02 10:00"),
		Pauses: paused(t, "2026-03-03 12:00", "2026-03-04 12:00"),
	}
	for moment, used := range map[string]int{
		"2026-03-02 23:00": 0, "2026-03-03 17:00": 0, "2026-03-03 19:00": 0, "2026-03-04 17:59": 0, "2026-03-04 18:00": 1,
		"2026-03-05 18:00": 2, "2026-03-07 18:00": 3, "2026-03-09 18:00": 4,
	} {
		got := sla.StateAt(clock, office(t), at(t, moment))
		if got.Used.Days != used || got.Left.Days != 2-used || got.Used.Time != 0 || got.Left.Time != 0 {
			t.Errorf("at %s: %+v", moment, got)
		}
	}
}
