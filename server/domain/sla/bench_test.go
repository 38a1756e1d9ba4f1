package sla_test

import (
	"testing"
	"time"

	"sanbao/server/domain/sla"
	"sanbao/server/service/workdays"
)

// tenYears returns moments all over the years 2016 to 2025, in no order.
func tenYears(n int) []time.Time {
	first := time.Date(2016, 1, 1, 0, 0, 0, 0, time.UTC)
	moments := make([]time.Time, n)
	for i := range moments {
		// A large prime scatters them.
		moments[i] = first.Add(time.Duration(int64(i)*7_368_787%(3650*86400)) * time.Second)
	}
	return moments
}

// clocks returns a clock of each measure, which has not started.
func clocks() map[string]sla.Clock {
	return map[string]sla.Clock{
		"elapsed":  {Target: sla.Target{Measure: sla.Elapsed, Amount: 72 * 60}},
		"business": {Target: sla.Target{Measure: sla.Business, Amount: 7 * 60}},
		"days":     {Target: sla.Target{Measure: sla.WorkingDays, Amount: 4}},
	}
}

// Due of one clock; a million of them are a second per thousand nanoseconds.
func BenchmarkDue(b *testing.B) {
	cal := newCalendar(b, sla.OfficeHours(zone(b, "Asia/Shanghai"), workdays.Holidays))
	starts := tenYears(1 << 16)
	for name, clock := range clocks() {
		for _, pauses := range []int{0, 3} {
			b.Run(map[int]string{0: name, 3: name + " with pauses"}[pauses], func(b *testing.B) {
				b.ReportAllocs()
				clock.Pauses = make([]sla.Pause, pauses)
				var ends [3]time.Time
				i := 0
				for b.Loop() {
					clock.StartedAt = starts[i%len(starts)]
					i++
					for j := range pauses {
						from := clock.StartedAt.Add(time.Duration(1+2*j) * time.Hour)
						ends[j] = from.Add(time.Hour)
						clock.Pauses[j] = sla.Pause{From: from, Until: &ends[j]}
					}
					sla.Due(clock, cal)
				}
			})
		}
	}
}

// A million due times over ten years, as a change of calendar or policy asks for them.
func BenchmarkMillionDueTimes(b *testing.B) {
	cal := newCalendar(b, sla.OfficeHours(zone(b, "Asia/Shanghai"), workdays.Holidays))
	starts := tenYears(1_000_000)
	clock := sla.Clock{Target: sla.Target{Measure: sla.Business, Amount: 7 * 60}}
	for b.Loop() {
		for _, start := range starts {
			clock.StartedAt = start
			sla.Due(clock, cal)
		}
	}
}

// A due time without pauses takes nothing from the heap: a million of them leave
// nothing to clear up.
func TestDueTakesNoMemory(t *testing.T) {
	cal := newCalendar(t, sla.OfficeHours(zone(t, "Asia/Shanghai"), workdays.Holidays))
	starts := tenYears(1000)
	cal.Between(starts[0].AddDate(-1, 0, 0), starts[0].AddDate(12, 0, 0)) // works out the years
	for name, clock := range clocks() {
		i := 0
		if got := testing.AllocsPerRun(2000, func() {
			clock.StartedAt = starts[i%len(starts)]
			i++
			sla.Due(clock, cal)
		}); got != 0 {
			t.Errorf("%s: %v allocations", name, got)
		}
	}
}
