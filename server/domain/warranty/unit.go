package warranty

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// Cover is an extension or a maintenance contract on one unit: repairs that it
// stands for on its own days, both inclusive.
type Cover struct {
	// Contract says that it is a contract: that never lengthens the free repair
	// by the policy, as an extension does that follows on it without a gap.
	Contract    bool
	From, Until calendar.Date
}

func (c Cover) on(day calendar.Date) bool {
	return !day.IsZero() && !day.Before(c.From) && !day.After(c.Until)
}

// Unit is what is known of one unit.
type Unit struct {
	// Policy is what it was sold under, with no right given where there is none.
	Policy Policy
	// Start is the day with which the periods start; zero when it is unknown.
	Start calendar.Date
	// Covers are the extensions and contracts on it, in any order.
	Covers []Cover
}

// UnitRights are all rights on a unit on a day.
type UnitRights struct {
	// Answer is about the unit as a whole.
	Answer
	// MainPartRepair is the free repair of a main part.
	MainPartRepair Entitlement
	// Coverage says who stands for a repair of the whole.
	Coverage Coverage
}

// FreeRepairUntil returns the last day of the policy's own free repair of the
// whole; zero where the policy gives none or the start is unknown.
func (u Unit) FreeRepairUntil() calendar.Date {
	return endsOf(Terms{Policy: u.Policy}, u.Start, false).repair
}

// RightsOn says how all rights on the unit stand on day. The steps are those of
// the whole, then the period of main parts, then what covers a day on which the
// whole is no longer repaired free.
func (u Unit) RightsOn(day calendar.Date) UnitRights {
	terms := Terms{Policy: u.Policy, ExtendedUntil: u.extendedUntil()}
	mainPart := Evaluate(terms, u.Start, day, true)
	rights := UnitRights{Answer: Evaluate(terms, u.Start, day, false), MainPartRepair: mainPart.Repair}
	for _, step := range mainPart.Steps {
		if step.Key == MainPartPeriod {
			rights.Steps = append(rights.Steps, step)
		}
	}
	contractUntil := u.coveredUntil(day)
	rights.Coverage = rights.Answer.Coverage(!contractUntil.IsZero())
	if !rights.Repair.Open && !contractUntil.IsZero() {
		rights.Steps = append(rights.Steps, Step{ContractCovers, map[string]any{"until": contractUntil}})
	}
	return rights
}

// extendedUntil returns the last day of the extensions that follow on the
// policy's period, and on each other, without a gap; zero where there are none.
func (u Unit) extendedUntil() calendar.Date {
	end := u.FreeRepairUntil()
	if end.IsZero() {
		return end
	}
	var extended calendar.Date
	byStart := slices.SortedFunc(slices.Values(u.Covers), func(a, b Cover) int { return a.From.Compare(b.From) })
	for _, c := range byStart {
		if !c.Contract && !c.From.After(end.AddDays(1)) && c.Until.After(end) {
			end, extended = c.Until, c.Until
		}
	}
	return extended
}

// coveredUntil returns the last day of the covers that cover the day by
// themselves; zero where none does.
func (u Unit) coveredUntil(day calendar.Date) calendar.Date {
	var until calendar.Date
	for _, c := range u.Covers {
		if c.on(day) {
			until = calendar.Later(until, c.Until)
		}
	}
	return until
}
