package warranty

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// period is the end of one right, and how it came about.
type period struct {
	// start is the day with which it starts.
	start calendar.Date
	// nominal is the end by the calendar, moved by suspensions, until the end on a
	// working day. All are zero where the right is not given.
	nominal, moved, until calendar.Date
	// suspended is for how many days it was stopped, spans when.
	suspended int
	spans     []span
}

// later returns the period that ends later, a where they end together.
func later(a, b period) period {
	if b.until.After(a.until) {
		return b
	}
	return a
}

// clock is a unit's ledger as it was known on a day, and the periods that follow.
type clock struct {
	unit        Unit
	day         calendar.Date
	ledger      Ledger
	suspensions []suspension
	// exchanged is the day of the last exchange of the whole; zero for none.
	exchanged calendar.Date
	// starts are the events with which the periods of the whole may start.
	starts []beginning

	refund, exchangeByDays period
	// months is the policy's own free repair of the whole; whole lasts at least as
	// long as the exchange by days.
	months, whole, mainPart period
}

func (u Unit) clockOn(day calendar.Date) *clock {
	c := &clock{unit: u, day: day, ledger: u.Ledger.asOf(day)}
	until := day
	if until.IsZero() {
		until = c.ledger.lastDay()
	}
	c.suspensions = c.ledger.suspensions(until)
	c.exchanged = c.ledger.exchanged("")
	c.starts = c.ledger.starts(u.Policy, "")
	if len(c.starts) == 0 {
		// An exchange starts what it starts anew.
		c.starts = []beginning{{}}
	}
	for _, start := range c.starts {
		c.run(start.day)
	}
	return c
}

// run counts the periods from one start, and keeps the later ends.
func (c *clock) run(start calendar.Date) {
	policy := c.unit.Policy
	forDays, forMonths := []calendar.Date{start}, []calendar.Date{start}
	if policy.ExchangeRestartsDays {
		forDays = append(forDays, calendar.Later(start, c.exchanged))
	}
	if policy.ExchangeRestarts {
		forMonths = append(forMonths, calendar.Later(start, c.exchanged))
	}
	for _, from := range forDays {
		c.refund = later(c.refund, c.period(from, afterDays(from, policy.RefundDays), "", policy.StopsDayRights))
		byDays := c.period(from, afterDays(from, policy.ExchangeDays), "", policy.StopsDayRights)
		c.exchangeByDays = later(later(c.exchangeByDays, c.refund), byDays)
	}
	for _, from := range forMonths {
		c.months = later(c.months, c.period(from, afterMonths(from, policy.RepairMonths), "", true))
		c.mainPart = later(c.mainPart, c.period(from, afterMonths(from, policy.MainPartMonths), "", true))
	}
	c.whole = later(later(c.whole, c.exchangeByDays), c.months)
	c.mainPart = later(c.mainPart, c.whole)
}

// part counts the free repair of a main part: as the whole, or by what happened to
// the part alone.
func (c *clock) part(key string) period {
	policy, p := c.unit.Policy, c.mainPart
	if policy.mainPart(key).Accessory {
		p = c.exchangeByDays
	}
	begun := c.ledger.starts(policy, key)
	if len(begun) == 0 {
		begun = c.starts
	}
	for _, b := range begun {
		from := []calendar.Date{b.day}
		if policy.ExchangeRestarts {
			from = append(from, calendar.Later(b.day, c.exchanged))
		}
		if policy.PartRestarts {
			from = append(from, calendar.Later(b.day, c.ledger.exchanged(key)))
		}
		for _, start := range from {
			p = later(p, c.period(start, afterMonths(start, policy.mainPart(key).Months), key, true))
		}
	}
	return p
}

// period moves an end by the suspensions of the whole and of a part, and to a
// working day.
func (c *clock) period(start, nominal calendar.Date, part string, stops bool) period {
	p := period{start: start, nominal: nominal, moved: nominal}
	if nominal.IsZero() {
		return period{}
	}
	if stops {
		for _, s := range c.stopped(part, start) {
			if s.from.After(p.moved) {
				break
			}
			p.moved = p.moved.AddDays(s.days())
			p.suspended += s.days()
			p.spans = append(p.spans, s)
		}
	}
	p.until = c.unit.roll(p.moved)
	return p
}

// stopped returns when the clock of a part, or of the whole, stood still since start.
func (c *clock) stopped(part string, start calendar.Date) []span {
	var spans []span
	for _, s := range c.suspensions {
		if !s.stops(c.unit.Policy) || s.part != "" && s.part != part || s.cutShort && !s.until.After(start) {
			continue
		}
		days := s.span
		if c.unit.Policy.BothDaysCount {
			days.until = days.until.AddDays(1)
		}
		days.from = calendar.Later(days.from, start)
		if days.days() > 0 {
			spans = append(spans, days)
		}
	}
	return merged(spans)
}

// start returns the event with which the periods start, by which the free repair of
// the whole lasts longest; a zero one where none is known.
func (c *clock) start() beginning {
	var latest beginning
	for _, begun := range c.starts {
		if begun.day == c.whole.start {
			return begun
		}
		if begun.day.After(latest.day) {
			latest = begun
		}
	}
	if !c.whole.start.IsZero() {
		latest.day = c.whole.start
	}
	return latest
}

// partKeys returns the keys of the main parts that the policy or the ledger names,
// those of the policy first.
func (c *clock) partKeys() []string {
	var keys, others []string
	for _, part := range c.unit.Policy.MainParts {
		if !slices.Contains(keys, part.Key) {
			keys = append(keys, part.Key)
		}
	}
	for _, e := range c.ledger {
		if e.Part != "" && !slices.Contains(keys, e.Part) && !slices.Contains(others, e.Part) {
			others = append(others, e.Part)
		}
	}
	slices.Sort(others)
	return append(keys, others...)
}

// away returns for how many days since from the whole was under repair or waited for
// parts, but not for the customer.
func (c *clock) away(from calendar.Date) int {
	var spans []span
	for _, s := range c.suspensions {
		if s.part == "" && s.by != Customer {
			spans = append(spans, span{calendar.Later(s.from, from), s.until})
		}
	}
	return daysIn(slices.DeleteFunc(spans, func(s span) bool { return s.days() == 0 }))
}

// repairsIn returns in how many repairs the clock stood still in some spans.
func (c *clock) repairsIn(spans []span) int {
	n := 0
	for _, s := range stays(c.suspensions) {
		if slices.ContainsFunc(s.suspensions, func(sus suspension) bool {
			return sus.stops(c.unit.Policy) && slices.ContainsFunc(spans, func(in span) bool {
				return sus.from.Before(in.until) && (sus.until.After(in.from) || c.unit.Policy.BothDaysCount && sus.until == in.from)
			})
		}) {
			n++
		}
	}
	return n
}

// roll moves an end that falls on a day off to the next working day. No holiday
// lasts for a month: a calendar that knows no working day at all moves nothing.
func (u Unit) roll(end calendar.Date) calendar.Date {
	const most = 31
	if !u.Policy.RollToWorkday || u.Workday == nil {
		return end
	}
	for n := range most {
		if day := end.AddDays(n); u.Workday(day) {
			return day
		}
	}
	return end
}

func afterDays(start calendar.Date, days int) calendar.Date {
	if days <= 0 {
		return calendar.Date{}
	}
	return start.AddDays(days)
}

func afterMonths(start calendar.Date, months int) calendar.Date {
	if months <= 0 {
		return calendar.Date{}
	}
	return start.AddMonths(months)
}
