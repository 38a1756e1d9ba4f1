package warranty

import (
	"cmp"
	"slices"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// span is a stretch of days, from the first to the day before until.
type span struct{ from, until calendar.Date }

func (s span) days() int { return max(0, s.until.DaysSince(s.from)) }

// suspension is one stop of the clock, as the ledger tells it.
type suspension struct {
	span
	// open says that it is not over on the day asked for.
	open bool
	// cutShort says that an exchange has ended it.
	cutShort bool
	part     string
	stay     string
	reason   ledger.SuspendReason
	by       ledger.Party
	source   string
}

// repairers says whether the time is the repairer's own.
func (s suspension) repairers(policy Policy) bool {
	return s.by == Repairer || s.by == "" && s.reason == UnderRepair && policy.UnexplainedIsRepairers
}

// stops says whether the suspension stops the clock under the policy.
func (s suspension) stops(policy Policy) bool {
	if s.by == Customer {
		return false
	}
	return s.reason == WaitingForParts && policy.StopsWaitingForParts || s.reason == UnderRepair && policy.StopsUnderRepair
}

// thread is what ties a Resume to a Suspend.
type thread struct {
	part, stay string
	reason     ledger.SuspendReason
}

// suspensions pairs the Suspends of a ledger with its Resumes. A Suspend lasts to
// the next Resume of its thread. On a day that has both, the one that is open ends
// before another begins; where none is open, the one that begins ends at once. So
// a Suspend within an open one of its thread changes nothing, and neither does a
// Resume that has nothing to end. An exchange ends all that began before it or on
// its day. What is not over lasts to day.
func (l Ledger) suspensions(day calendar.Date) []suspension {
	threads := map[thread][]Event{}
	for _, e := range l {
		if e.Kind == Suspend {
			key := thread{e.Part, e.Stay, e.Reason}
			threads[key] = append(threads[key], e)
		}
	}
	var found []suspension
	for key, begun := range threads {
		found = append(found, pair(begun, l.ends(key), day)...)
	}
	blame := l.blame()
	for i := range found {
		if s := &found[i]; s.by == "" && s.reason == UnderRepair && s.stay != "" {
			s.by = blame[s.stay]
		}
		found[i].cut(l)
	}
	slices.SortFunc(found, compareSuspensions)
	return found
}

func compareSuspensions(a, b suspension) int {
	return cmp.Or(a.from.Compare(b.from), a.until.Compare(b.until), cmp.Compare(a.part, b.part), cmp.Compare(a.stay, b.stay),
		cmp.Compare(a.reason, b.reason), cmp.Compare(a.by, b.by), cmp.Compare(a.source, b.source))
}

// ends returns the days on which a thread was resumed, sorted.
func (l Ledger) ends(key thread) []calendar.Date {
	var ends []calendar.Date
	for _, e := range l {
		if e.Kind == Resume && e.Part == key.part && e.Stay == key.stay && (e.Reason == "" || e.Reason == key.reason) {
			ends = append(ends, e.Day)
		}
	}
	slices.SortFunc(ends, calendar.Date.Compare)
	return ends
}

// pair gives each Suspend of one thread its end: the first day of ends that is not
// before it, or where an earlier one is still open on its day, that is after it.
func pair(begun []Event, ends []calendar.Date, day calendar.Date) []suspension {
	slices.SortFunc(begun, func(a, b Event) int { return a.Day.Compare(b.Day) })
	found := make([]suspension, 0, len(begun))
	var last suspension
	for _, e := range begun {
		s := suspension{span: span{e.Day, day}, open: true, part: e.Part, stay: e.Stay, reason: e.Reason, by: e.DelayBy, source: e.Source}
		switch within := !last.from.IsZero() && (last.open || !last.until.Before(e.Day)); {
		case within && last.from == e.Day:
			s.until, s.open = last.until, last.open
		default:
			i := slices.IndexFunc(ends, func(end calendar.Date) bool { return end.After(e.Day) || !within && end == e.Day })
			if i >= 0 {
				s.until, s.open = ends[i], false
			}
		}
		found = append(found, s)
		last = s
	}
	return found
}

// blame returns who stands for the time of each repair, as told when it was
// completed; the latest word counts.
func (l Ledger) blame() map[string]ledger.Party {
	told := map[string]Event{}
	for _, e := range l {
		if e.Kind != Repaired || e.DelayBy == "" || e.Stay == "" {
			continue
		}
		last := told[e.Stay]
		if cmp.Or(e.Day.Compare(last.Day), cmp.Compare(e.DelayBy, last.DelayBy)) > 0 {
			told[e.Stay] = e
		}
	}
	blame := make(map[string]ledger.Party, len(told))
	for stay, e := range told {
		blame[stay] = e.DelayBy
	}
	return blame
}

// cut ends the suspension with the first exchange of the unit, or of the part that
// it is about, since it began.
func (s *suspension) cut(l Ledger) {
	for _, e := range l {
		if e.Kind != Restart || e.Part != "" && e.Part != s.part || e.Day.Before(s.from) {
			continue
		}
		if !e.Day.After(s.until) {
			s.until, s.open, s.cutShort = e.Day, false, true
		}
	}
}

// merged returns the days of some spans, each once, in order.
func merged(spans []span) []span {
	sorted := slices.SortedFunc(slices.Values(spans), func(a, b span) int { return a.from.Compare(b.from) })
	var out []span
	for _, s := range sorted {
		if last := len(out) - 1; last >= 0 && !s.from.After(out[last].until) {
			out[last].until = calendar.Later(out[last].until, s.until)
			continue
		}
		out = append(out, s)
	}
	return out
}

// daysIn returns how many days some spans have, each counted once.
func daysIn(spans []span) int {
	sum := 0
	for _, s := range merged(spans) {
		sum += s.days()
	}
	return sum
}

// daysOnlyIn returns how many days are in some spans and not in others.
func daysOnlyIn(spans, others []span) int {
	return daysIn(slices.Concat(spans, others)) - daysIn(others)
}
