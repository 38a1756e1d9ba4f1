package replay

import (
	"slices"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// Summary counts what was replayed.
type Summary struct {
	// Records is how many were replayed, Differing how many come out otherwise.
	Records   int `json:"records"`
	Differing int `json:"differing"`
	// Rights and Coverage are how many have other rights, and another who stands for
	// the repair.
	Rights   int `json:"rights"`
	Coverage int `json:"coverage"`
	// ChargeClasses are how many are paid by whom instead of whom, in the order of
	// casework.ChargeClasses.
	ChargeClasses []ChargeMove `json:"chargeClasses"`
	// Clocks are the kinds of clocks that there were, in the order of sla.ClockKinds.
	Clocks []ClockCount `json:"clocks"`
}

// ChargeMove is how many records somebody else pays for.
type ChargeMove struct {
	Pair[casework.ChargeClass]

	Records int `json:"records"`
}

// ClockCount counts the clocks of a kind.
type ClockCount struct {
	Kind sla.ClockKind `json:"kind"`
	// Clocks is how many there were, Late how many of them ran out.
	Clocks Pair[int] `json:"clocks"`
	Late   Pair[int] `json:"late"`
	// Moved is how many of those that there are under both are due at another time.
	Moved int `json:"moved"`
}

// Add counts one record, and returns what differs about it as Compare does.
func (s *Summary) Add(before, after Outcome) (Difference, bool) {
	d, differs := Compare(before, after)
	s.Records++
	if differs {
		s.Differing++
	}
	if d.Rights != nil {
		s.Rights++
	}
	if d.Coverage != nil {
		s.Coverage++
	}
	if d.ChargeClass != nil {
		s.charged(*d.ChargeClass)
	}
	for _, kind := range sla.ClockKinds() {
		if b, a := before.clock(kind), after.clock(kind); b != nil || a != nil {
			s.of(kind).add(b, a)
		}
	}
	return d, differs
}

func (s *Summary) charged(move Pair[casework.ChargeClass]) {
	i := slices.IndexFunc(s.ChargeClasses, func(m ChargeMove) bool { return m.Pair == move })
	if i < 0 {
		i = len(s.ChargeClasses)
		s.ChargeClasses = append(s.ChargeClasses, ChargeMove{Pair: move})
	}
	s.ChargeClasses[i].Records++
	rank := func(m ChargeMove) int {
		all := casework.ChargeClasses()
		return slices.Index(all, m.Before)*len(all) + slices.Index(all, m.After)
	}
	slices.SortFunc(s.ChargeClasses, func(a, b ChargeMove) int { return rank(a) - rank(b) })
}

// of returns the count of a kind.
func (s *Summary) of(kind sla.ClockKind) *ClockCount {
	i := slices.IndexFunc(s.Clocks, func(c ClockCount) bool { return c.Kind == kind })
	if i < 0 {
		s.Clocks = append(s.Clocks, ClockCount{Kind: kind})
		slices.SortFunc(s.Clocks, func(a, b ClockCount) int {
			return slices.Index(sla.ClockKinds(), a.Kind) - slices.Index(sla.ClockKinds(), b.Kind)
		})
		return s.of(kind)
	}
	return &s.Clocks[i]
}

func (c *ClockCount) add(before, after *Clock) {
	count := func(clock *Clock, clocks, late *int) {
		if clock == nil {
			return
		}
		*clocks++
		if clock.late() {
			*late++
		}
	}
	count(before, &c.Clocks.Before, &c.Late.Before)
	count(after, &c.Clocks.After, &c.Late.After)
	if before != nil && after != nil {
		b, a := *before, *after
		b.Status, a.Status = "", ""
		if !b.equals(a) {
			c.Moved++
		}
	}
}
