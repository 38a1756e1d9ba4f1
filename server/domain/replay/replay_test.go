package replay_test

import (
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/replay"
	"sanbao/server/domain/sla"
	"sanbao/server/domain/warranty"
)

var bought = calendar.MustParse("2025-01-01")

func unit(months int) warranty.Unit {
	return warranty.Unit{Policy: warranty.Policy{RepairMonths: months}, Ledger: warranty.Begun(bought)}
}

func outcome(months int, day calendar.Date, clocks ...replay.Clock) replay.Outcome {
	return replay.Outcome{Rights: replay.RightsOf(unit(months).RightsOn(day), nil), Clocks: clocks}
}

func clock(kind sla.ClockKind, due int64, status sla.Status) replay.Clock {
	c := replay.Clock{Kind: kind, Status: status}
	if due != 0 {
		at := time.Unix(due, 0)
		c.DueAt = &at
	}
	return c
}

func TestCompare(t *testing.T) {
	may := calendar.MustParse("2025-05-01")
	reply := clock(sla.Reply, 60, sla.Met)
	for _, c := range []struct {
		name                     string
		before, after            replay.Outcome
		rights, coverage, charge bool
		clocks                   int
	}{
		{name: "the same", before: outcome(12, may, reply), after: outcome(12, may, clock(sla.Reply, 60, sla.Met))},
		{name: "another end", before: outcome(12, may), after: outcome(13, may), rights: true},
		{name: "no right any more", before: outcome(12, may), after: outcome(3, may), rights: true, coverage: true, charge: true},
		{name: "nothing asked", before: replay.Outcome{}, after: outcome(3, may)},
		{name: "due otherwise", before: outcome(12, may, reply), after: outcome(12, may, clock(sla.Reply, 61, sla.Met)), clocks: 1},
		{name: "missed", before: outcome(12, may, reply), after: outcome(12, may, clock(sla.Reply, 60, sla.Missed)), clocks: 1},
		{name: "never due", before: outcome(12, may, reply), after: outcome(12, may, clock(sla.Reply, 0, sla.Met)), clocks: 1},
		{name: "gone, and come", before: outcome(12, may, reply), after: outcome(12, may, clock(sla.OnSite, 60, sla.Met)), clocks: 2},
	} {
		d, differs := replay.Compare(c.before, c.after)
		if (d.Rights != nil) != c.rights || (d.Coverage != nil) != c.coverage || (d.ChargeClass != nil) != c.charge || len(d.Clocks) != c.clocks {
			t.Errorf("%s: %+v", c.name, d)
		}
		if differs != (c.rights || c.coverage || c.charge || c.clocks > 0) {
			t.Errorf("%s: differs is %t", c.name, differs)
		}
	}
}

// Who pays for a record is not for other terms to say once a head has.
func TestDecidedChargeStays(t *testing.T) {
	may, decided := calendar.MustParse("2025-05-01"), casework.ChargeContract
	before := replay.Outcome{Rights: replay.RightsOf(unit(12).RightsOn(may), &decided)}
	after := replay.Outcome{Rights: replay.RightsOf(unit(3).RightsOn(may), &decided)}
	if d, _ := replay.Compare(before, after); d.ChargeClass != nil || d.Coverage == nil {
		t.Errorf("%+v", d)
	}
}

func TestClockOf(t *testing.T) {
	start := time.Date(2025, 3, 7, 8, 0, 0, 0, time.UTC)
	running := sla.Clock{Kind: sla.Reply, Target: sla.Target{Measure: sla.Elapsed, Amount: 60}, StartedAt: start}
	if c := replay.ClockOf(running, nil, start.Add(61*time.Minute)); c.Status != sla.Breached || !c.DueAt.Equal(start.Add(time.Hour)) {
		t.Errorf("%+v", c)
	}
	running.Pauses = []sla.Pause{{From: start, Reason: casework.HoldCustomer}}
	if c := replay.ClockOf(running, nil, start.Add(61*time.Minute)); c.Status != sla.Paused || c.DueAt != nil {
		t.Errorf("paused: %+v", c)
	}
}

func TestSummary(t *testing.T) {
	may := calendar.MustParse("2025-05-01")
	var s replay.Summary
	for range 2 {
		s.Add(outcome(12, may, clock(sla.OnSite, 60, sla.Met)), outcome(3, may, clock(sla.OnSite, 30, sla.Missed), clock(sla.Reply, 9, sla.Breached)))
	}
	s.Add(outcome(3, may), outcome(12, may))
	s.Add(outcome(12, may), outcome(12, may))
	if s.Records != 4 || s.Differing != 3 || s.Rights != 3 || s.Coverage != 3 {
		t.Errorf("%+v", s)
	}
	want := []replay.ChargeMove{
		{Pair: replay.Pair[casework.ChargeClass]{Before: casework.ChargeFreeWarranty, After: casework.ChargePaid}, Records: 2},
		{Pair: replay.Pair[casework.ChargeClass]{Before: casework.ChargePaid, After: casework.ChargeFreeWarranty}, Records: 1},
	}
	if len(s.ChargeClasses) != 2 || s.ChargeClasses[0] != want[0] || s.ChargeClasses[1] != want[1] {
		t.Errorf("charged %+v", s.ChargeClasses)
	}
	if len(s.Clocks) != 2 || s.Clocks[0] != (replay.ClockCount{Kind: sla.Reply, Clocks: replay.Pair[int]{After: 2}, Late: replay.Pair[int]{After: 2}}) ||
		s.Clocks[1] != (replay.ClockCount{Kind: sla.OnSite, Clocks: replay.Pair[int]{Before: 2, After: 2}, Late: replay.Pair[int]{After: 2}, Moved: 2}) {
		t.Errorf("clocks %+v", s.Clocks)
	}
}
