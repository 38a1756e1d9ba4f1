package warranty

import (
	"cmp"
	"slices"

	"sanbao/server/domain/calendar"
)

// Ripening is a right that is not open yet, and will be if nothing is done.
type Ripening struct {
	// Right is Exchange, or Refund where there is no unit to exchange.
	Right  Right
	Ground Ground
	// On is the first day on which it can be claimed; zero where that is the day
	// of the next failure, whenever it comes.
	On calendar.Date
	// Left is how many days are left until then; 0 where On is zero.
	Left int
	// Until is the last day of the time in which the last repair has to hold, where
	// the unit's coming back in it would be the failure; zero elsewhere.
	Until calendar.Date
	// Stay is the repair that takes too long; empty for failed repairs.
	Stay  string
	Steps []Step
}

// Ripening returns the rights to an exchange that ripen within some days after day
// and that cannot be claimed yet on that ground: repairs that come near the limits
// of article 12, and a unit that is one failed repair short of article 11. The
// earliest comes first, what has no day last.
func (u Unit) Ripening(day calendar.Date, within int) []Ripening {
	if day.IsZero() {
		return nil
	}
	c := u.clockOn(day)
	right := Exchange
	if u.NoExchangeUnit && u.Policy.RefundWithoutUnit {
		right = Refund
	}
	var found []Ripening
	for _, d := range c.delays() {
		left := d.limit + 1 - d.elapsed
		if !d.running || d.due(u.Policy) || left > within {
			continue
		}
		on := day.AddDays(left)
		found = append(found, Ripening{Right: right, Ground: d.ground, On: on, Left: left, Stay: d.stay.id, Steps: []Step{
			d.step(either(d.ground == PartsLimit, PartsLimitNear, RepairerLimitNear)),
			{RipensOn, map[string]any{"on": on, "left": left}},
		}})
	}
	if r, near := c.oneShort(right); near {
		found = append(found, r)
	}
	slices.SortStableFunc(found, func(a, b Ripening) int {
		return cmp.Or(boolCompare(a.On.IsZero(), b.On.IsZero()), a.On.Compare(b.On), cmp.Compare(a.Stay, b.Stay))
	})
	return found
}

// oneShort returns the right that the next failed repair would give.
func (c *clock) oneShort(right Right) (Ripening, bool) {
	policy := c.unit.Policy
	failures := c.failures()
	failed := policy.counted(failures)
	possible := entitlement(Exchange, c.whole.until, c.day).Open
	// A policy that gives an exchange after the very first failure has nothing to
	// warn of beforehand: every unit would be near it.
	if failed == 0 || failed != policy.FailedRepairsForExchange-1 || !possible {
		return Ripening{}, false
	}
	r := Ripening{Right: right, Ground: FailedRepairs, Steps: []Step{{ExchangeDueAfter, map[string]any{"more": 1}}}}
	if until := c.holdsUntil(failures); !until.IsZero() {
		r.Until = until
		r.Steps = append(r.Steps, Step{MustHold, map[string]any{"until": until}})
	}
	return r, true
}

// holdsUntil returns the last day on which the unit's coming back would show that
// its last repair failed; zero where no repair has to hold any more.
func (c *clock) holdsUntil(failures []failure) calendar.Date {
	var until calendar.Date
	for _, e := range c.ledger {
		if e.Kind != Repaired || e.Outcome == Failed || !e.Day.After(c.exchanged) ||
			slices.ContainsFunc(failures, func(f failure) bool { return f.repaired == e.Day && f.stay == e.Stay }) {
			continue
		}
		if last := e.Day.AddDays(c.unit.Policy.RepairHoldsDays); c.unit.Policy.RepairHoldsDays > 0 && !last.Before(c.day) {
			until = calendar.Later(until, last)
		}
	}
	return until
}

func boolCompare(a, b bool) int { return cmp.Compare(number(a), number(b)) }
