package sla

import (
	"slices"

	"sanbao/server/domain/fault"
)

// Matched is the promise that holds for a record for one kind of clock.
type Matched struct {
	Policy  Policy
	Promise Promise
}

// Match returns the promises that hold for a record, one for each kind of clock
// for which there is any, in the order of ClockKinds. Each kind is decided by itself:
// a policy that promises urgent records a quick answer leaves by when somebody
// arrives to the policies that speak of arrivals.
//
// Of the policies whose conditions the record meets the most specific holds. What
// they ask of is compared, not how much: severity weighs more than all the rest
// together, then the customer's tier, the kind of record, the category of the
// product, and last the zone. So a policy for urgent records goes before every one
// that does not ask for the severity, whatever else that one asks for, and of two
// that do the one that asks for the tier as well goes before the other. Policies that
// ask for the same are told apart by Conflicts, and not here: of two that tie the
// first one holds.
func Match(policies []Policy, facts Facts) []Matched {
	var matches []Matched
	for _, kind := range ClockKinds() {
		best := -1
		var match Matched
		for _, policy := range policies {
			promise, ok := policy.promise(kind)
			if ok && policy.Conditions.weight() > best && policy.Conditions.metBy(facts) {
				best, match = policy.Conditions.weight(), Matched{Policy: policy, Promise: promise}
			}
		}
		if best >= 0 {
			matches = append(matches, match)
		}
	}
	return matches
}

// Conflict is that neither of two policies goes before the other for some record.
type Conflict struct {
	First, Second Policy
	// Clocks are the kinds that both promise.
	Clocks []ClockKind
}

// Fault returns the refusal to save the second policy beside the first: CONFLICT,
// which names the first.
func (c Conflict) Fault() *fault.Error {
	return fault.New(fault.Conflict, fault.PolicyTie, fault.Params{"policy": c.First.Name})
}

// Conflicts returns every pair of policies that tie, in the order of the policies:
// they promise a clock of the same kind, ask for the same things, and for each of
// these a value is common to both, so that some record meets the conditions of both.
func Conflicts(policies []Policy) []Conflict {
	var conflicts []Conflict
	for i, first := range policies {
		for _, second := range policies[i+1:] {
			var clocks []ClockKind
			for _, kind := range ClockKinds() {
				_, one := first.promise(kind)
				if _, other := second.promise(kind); one && other {
					clocks = append(clocks, kind)
				}
			}
			if len(clocks) > 0 && first.Conditions.ties(second.Conditions) {
				conflicts = append(conflicts, Conflict{First: first, Second: second, Clocks: clocks})
			}
		}
	}
	return conflicts
}

func (p Policy) promise(kind ClockKind) (Promise, bool) {
	i := slices.IndexFunc(p.Promises, func(promise Promise) bool { return promise.Clock == kind })
	if i < 0 {
		return Promise{}, false
	}
	return p.Promises[i], true
}

// weight orders conditions by what they ask for: the weights are powers of two, so
// that each is more than all the later ones together.
func (c Conditions) weight() int {
	weight := 0
	for _, asks := range []bool{
		len(c.Severities) > 0, len(c.Tiers) > 0, len(c.Kinds) > 0, len(c.Categories) > 0, len(c.Zones) > 0,
	} {
		weight *= 2
		if asks {
			weight++
		}
	}
	return weight
}

func (c Conditions) metBy(f Facts) bool {
	return met(c.Severities, f.Severity) && met(c.Tiers, f.Tier) && met(c.Kinds, f.Kind) &&
		met(c.Categories, f.Category) && met(c.Zones, f.Zone)
}

func met[T comparable](set []T, value T) bool { return len(set) == 0 || slices.Contains(set, value) }

// ties reports whether both ask for the same, and some record meets both.
func (c Conditions) ties(other Conditions) bool {
	return c.weight() == other.weight() && meet(c.Severities, other.Severities) && meet(c.Tiers, other.Tiers) &&
		meet(c.Kinds, other.Kinds) && meet(c.Categories, other.Categories) && meet(c.Zones, other.Zones)
}

// meet reports whether two sets have a value in common, or are both empty.
func meet[T comparable](a, b []T) bool {
	return len(a) == 0 && len(b) == 0 || slices.ContainsFunc(a, func(v T) bool { return slices.Contains(b, v) })
}
