package warranty

import (
	"cmp"
	"slices"

	"sanbao/server/domain/calendar"
)

// stay is one repair, from coming in to going out: the suspensions that share a
// Stay, or those without one that touch each other.
type stay struct {
	span
	id          string
	open        bool
	suspensions []suspension
}

// stays groups suspensions, which come sorted, into repairs.
func stays(suspensions []suspension) []stay {
	var found []stay
	for _, s := range suspensions {
		i := slices.IndexFunc(found, func(other stay) bool {
			return other.id == s.stay && (s.stay != "" || other.suspensions[0].part == s.part && !s.from.After(other.until))
		})
		if i < 0 {
			found = append(found, stay{span: s.span, id: s.stay, open: s.open, suspensions: []suspension{s}})
			continue
		}
		found[i].until = calendar.Later(found[i].until, s.until)
		found[i].open = found[i].open || s.open
		found[i].suspensions = append(found[i].suspensions, s)
	}
	return found
}

// spansOf returns the days of those suspensions of the stay that match, up to end.
func (s stay) spansOf(end calendar.Date, match func(suspension) bool) []span {
	var spans []span
	for _, sus := range s.suspensions {
		if !match(sus) || !sus.from.Before(end) {
			continue
		}
		until := sus.until
		if until.After(end) {
			until = end
		}
		spans = append(spans, span{sus.from, until})
	}
	return spans
}

// delay is how a repair of the whole unit stands against a limit of article 12.
type delay struct {
	ground Ground
	stay   stay
	// elapsed is how many days count, limit how many may; above it an exchange is due.
	elapsed, limit int
	// running says that the repair is not done, and that the days go on counting.
	running bool
	// done says that the repair is done.
	done bool
}

func (d delay) due(policy Policy) bool {
	return d.elapsed > d.limit && (!d.done || policy.LateRepairKeepsExchange)
}

// delays holds the repairs of the unit, since its last exchange and within the
// free repair of the whole, against the limits.
func (c *clock) delays() []delay {
	var found []delay
	for _, s := range stays(c.suspensions) {
		whole := slices.DeleteFunc(slices.Clone(s.suspensions), func(sus suspension) bool { return sus.part != "" })
		if len(whole) == 0 || s.from.After(c.whole.until) || !c.exchanged.IsZero() && !s.from.After(c.exchanged) {
			continue
		}
		s.suspensions = whole
		found = append(found, c.delaysOf(s)...)
	}
	return found
}

func (c *clock) delaysOf(s stay) []delay {
	end, done := s.until, !s.open
	if day := c.repaired(s); !day.IsZero() {
		done = true
		if day.Before(end) {
			end = day
		}
	}
	policy := c.unit.Policy
	customers := func(sus suspension) bool { return sus.by == Customer }
	repairers := func(sus suspension) bool { return sus.repairers(policy) }
	forParts := func(sus suspension) bool {
		return sus.reason == WaitingForParts && sus.by != Repairer && sus.by != Customer
	}
	var found []delay
	if policy.PartsLimitDays > 0 && slices.ContainsFunc(s.suspensions, forParts) {
		others := s.spansOf(end, func(sus suspension) bool { return !customers(sus) })
		found = append(found, delay{ground: PartsLimit, stay: s, limit: policy.PartsLimitDays, done: done, running: !done,
			elapsed: max(0, end.DaysSince(s.from)-daysOnlyIn(s.spansOf(end, customers), others))})
	}
	if policy.RepairerLimitDays > 0 && slices.ContainsFunc(s.suspensions, repairers) {
		others := s.spansOf(end, func(sus suspension) bool { return !repairers(sus) })
		now := func(match bool) bool {
			return slices.ContainsFunc(s.suspensions, func(sus suspension) bool { return sus.open && repairers(sus) == match })
		}
		found = append(found, delay{ground: RepairerLimit, stay: s, limit: policy.RepairerLimitDays, done: done,
			running: !done && now(true) && !now(false), elapsed: daysOnlyIn(s.spansOf(end, repairers), others)})
	}
	return found
}

// repaired returns the day on which the repair was completed well, which may come
// before the unit was fetched; zero where it was not.
func (c *clock) repaired(s stay) calendar.Date {
	var day calendar.Date
	for _, e := range c.ledger {
		if e.Kind != Repaired || e.Outcome == Failed || e.Part != "" || e.Stay != s.id || e.Day.Before(s.from) {
			continue
		}
		if (s.id != "" || !e.Day.After(s.until)) && (day.IsZero() || e.Day.Before(day)) {
			day = e.Day
		}
	}
	return day
}

// failure is a repair that failed, on the day on which that showed.
type failure struct {
	day         calendar.Date
	stay, fault string
	// repaired is the day of the repair, where it failed by not holding; else zero.
	repaired calendar.Date
}

// repair is what tells one repair that was completed from another.
type repair struct {
	day                 calendar.Date
	stay, fault, source string
}

// failures returns the repairs since the last exchange that failed, in the order
// in which that showed: by their own outcome, or because the unit came back within
// the days for which a repair must hold. A repair counts that was begun within the
// free repair of the whole unit.
func (c *clock) failures() []failure {
	failed := map[repair]failure{}
	for _, e := range c.ledger {
		if e.Kind != Repaired || !e.Day.After(c.exchanged) || c.begun(e).After(c.whole.until) {
			continue
		}
		key := repair{day: e.Day, stay: e.Stay}
		if e.Stay == "" {
			key.fault, key.source = e.Fault, e.Source
		}
		shown := failure{day: e.Day, stay: e.Stay, fault: e.Fault}
		if e.Outcome != Failed {
			shown.day, shown.repaired = c.backAfter(e), e.Day
		}
		if known, again := failed[key]; !shown.day.IsZero() && (!again || compareFailures(shown, known) < 0) {
			failed[key] = shown
		}
	}
	found := make([]failure, 0, len(failed))
	for _, f := range failed {
		found = append(found, f)
	}
	slices.SortFunc(found, compareFailures)
	return found
}

func compareFailures(a, b failure) int {
	return cmp.Or(a.day.Compare(b.day), a.repaired.Compare(b.repaired), cmp.Compare(a.stay, b.stay), cmp.Compare(a.fault, b.fault))
}

// begun returns the day on which the unit came in for a repair.
func (c *clock) begun(e Event) calendar.Date {
	day := e.Day
	for _, s := range c.suspensions {
		if e.Stay != "" && s.stay == e.Stay && s.from.Before(day) {
			day = s.from
		}
	}
	return day
}

// backAfter returns the day on which the unit came back for another repair while
// this one had to hold; zero where it did not.
func (c *clock) backAfter(e Event) calendar.Date {
	if c.unit.Policy.RepairHoldsDays <= 0 {
		return calendar.Date{}
	}
	last := e.Day.AddDays(c.unit.Policy.RepairHoldsDays)
	var back calendar.Date
	for _, other := range c.ledger {
		if other.Kind != Suspend && other.Kind != Repaired || e.Stay != "" && other.Stay == e.Stay ||
			!other.Day.After(e.Day) || other.Day.After(last) {
			continue
		}
		if back.IsZero() || other.Day.Before(back) {
			back = other.Day
		}
	}
	return back
}

// counted returns how many failures count together towards an exchange.
func (p Policy) counted(failures []failure) int {
	if !p.SameFault {
		return len(failures)
	}
	most, byFault := 0, map[string]int{}
	for _, f := range failures {
		byFault[f.fault]++
		most = max(most, byFault[f.fault])
	}
	return most
}
