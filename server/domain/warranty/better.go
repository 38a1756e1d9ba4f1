package warranty

import "slices"

// Difference is one term in which a special policy is worse for the customer than
// the base. Base and Special hold the numbers, 1 and 0 for a setting.
type Difference struct {
	Term Term
	// Part is the main part that it is about; zero for the whole.
	Part          MainPart
	Base, Special int
}

// Better returns the better of a base policy, usually the pack of the law, and the
// special terms of a contract or an offer, term by term, and where the special terms
// are worse, in the order of Terms, main parts last. These must not take effect (article 4 of the
// Provisions): the merged policy has the base's terms there, and whoever saves the
// special ones is to be warned, or refused. No right under the merged policy is
// ever less than under either.
func Better(base, special Policy) (Policy, []Difference) {
	merged := base
	var worse []Difference
	for _, t := range comparedTerms() {
		before, after := t.value(&base), t.value(&special)
		switch t.compare(*before, *after) {
		case 1:
			worse = append(worse, Difference{Term: t.term, Base: *before, Special: *after})
		case -1:
			*t.value(&merged) = *after
		}
	}
	for _, s := range comparedSettings() {
		before, after := s.value(&base), s.value(&special)
		switch {
		case *before == *after:
		case *after == s.better:
			*s.value(&merged) = *after
		default:
			worse = append(worse, Difference{Term: s.term, Base: number(*before), Special: number(*after)})
		}
	}
	parts, worseParts := betterParts(base, special)
	merged.MainParts = parts
	merged.StartFrom, merged.LatestStart = betterStart(base, special)
	return merged, append(worse, worseParts...)
}

// betterParts merges the named main parts: a part that only one side names has the
// months of that side, at least those of main parts in general.
func betterParts(base, special Policy) ([]MainPart, []Difference) {
	var worse []Difference
	parts := slices.Clone(base.MainParts)
	for i, part := range parts {
		before, after := base.partMonths(part.Key), max(special.partMonths(part.Key), special.RepairMonths)
		if after < before {
			worse = append(worse, Difference{Term: TermMainPartMonths, Part: part, Base: before, Special: after})
		}
		parts[i].Months = max(before, special.partMonths(part.Key))
	}
	for _, part := range special.MainParts {
		if !slices.ContainsFunc(parts, func(known MainPart) bool { return known.Key == part.Key }) {
			part.Months = max(special.partMonths(part.Key), base.MainPartMonths)
			parts = append(parts, part)
		}
	}
	return parts, worse
}

// betterStart merges the events that start the periods. Which of two days will come
// later cannot be known beforehand, so the latest counts of all that either names.
func betterStart(base, special Policy) ([]StartBasis, bool) {
	if slices.Equal(base.startFrom(), special.startFrom()) && base.LatestStart == special.LatestStart {
		return base.StartFrom, base.LatestStart
	}
	all := slices.Clone(base.startFrom())
	for _, basis := range special.startFrom() {
		if !slices.Contains(all, basis) {
			all = append(all, basis)
		}
	}
	return all, true
}
