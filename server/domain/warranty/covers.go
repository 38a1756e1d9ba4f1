package warranty

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// Cover is an extension or a maintenance contract on one unit: repairs that it
// stands for on its own days, both inclusive.
//
// What it can better is free repair, of the whole and of main parts: it carries that
// on to its own end, or gives it anew where it had ended. It can worsen nothing: while
// the policy's period runs the maker goes on paying, and refund and exchange follow
// from the policy alone. One that excepts something carries nothing on; it stands for
// the lines that are left to it, each told by Lines.
type Cover struct {
	// Contract says that it is a contract: that never lengthens the free repair
	// by the policy, as an extension does that follows on it without a gap.
	Contract    bool
	From, Until calendar.Date
	// Except lists the kinds of lines that it does not stand for.
	Except []LineKind
	// ExceptMainParts says that it does not stand for main parts.
	ExceptMainParts bool
}

func (c Cover) on(day calendar.Date) bool {
	return !day.IsZero() && !day.Before(c.From) && !day.After(c.Until)
}

// stands says whether the cover stands for a line.
func (c Cover) stands(line Line) bool {
	return !slices.Contains(c.Except, line.Kind) && (!c.ExceptMainParts || line.Kind != LinePart || line.MainPart == "")
}

// extend returns the last day of the extensions that follow on the end of the
// policy's period, and on each other, without a gap; zero where there are none. An
// extension that ends before that period takes nothing away.
func extend(end calendar.Date, covers []Cover) calendar.Date {
	if end.IsZero() {
		return end
	}
	var extended calendar.Date
	byStart := slices.SortedFunc(slices.Values(covers), func(a, b Cover) int { return a.From.Compare(b.From) })
	for _, c := range byStart {
		if !c.Contract && !c.From.After(end.AddDays(1)) && c.Until.After(end) {
			end, extended = c.Until, c.Until
		}
	}
	return extended
}

// carry returns the end of free repair as covers carry it on, contracts too: those
// that follow on the end without a gap, or where it is over on the day those that
// cover the day, and what follows on them.
func carry(end, day calendar.Date, covers []Cover) calendar.Date {
	whole := slices.DeleteFunc(slices.Clone(covers), func(c Cover) bool { return len(c.Except) > 0 || c.ExceptMainParts })
	slices.SortFunc(whole, func(a, b Cover) int { return a.From.Compare(b.From) })
	follow := func(end calendar.Date) calendar.Date {
		for _, c := range whole {
			if !end.IsZero() && !c.From.After(end.AddDays(1)) {
				end = calendar.Later(end, c.Until)
			}
		}
		return end
	}
	end = follow(end)
	if on := coveredUntil(day, whole); on.After(end) {
		end = follow(on)
	}
	return end
}

// coveredUntil returns the last day of the covers that cover the day by
// themselves; zero where none does.
func coveredUntil(day calendar.Date, covers []Cover) calendar.Date {
	var until calendar.Date
	for _, c := range covers {
		if c.on(day) {
			until = calendar.Later(until, c.Until)
		}
	}
	return until
}
