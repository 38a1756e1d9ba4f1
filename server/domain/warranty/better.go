package warranty

import "sanbao/server/domain/warranty/ledger"

import "slices"

// Difference is one term in which a special policy is worse for the customer than
// the base. Base and Special hold the numbers, 1 and 0 for a setting.
type Difference struct {
	Term Term
	// Part is the main part that it is about; zero for the whole.
	Part          ledger.MainPart
	Base, Special int
}

// Better returns the better of a base policy, usually the pack of the law, and the
// special terms of a contract or an offer, term by term, and where the special terms
// are worse, in the order of Terms, main parts last. These must not take effect (article 4 of the
// Provisions): the merged policy has the base's terms there, and whoever saves the
// special ones is to be warned, or refused. No right under the merged policy is
// ever less than under the base.
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

// betterParts merges the named main parts. What one side does not name has there the
// months of main parts in general, and at least those of the whole; an accessory
// that one side does not name stays what it is.
func betterParts(base, special Policy) ([]ledger.MainPart, []Difference) {
	var worse []Difference
	var parts []ledger.MainPart
	for _, part := range slices.Concat(base.MainParts, special.MainParts) {
		if slices.ContainsFunc(parts, func(known ledger.MainPart) bool { return known.Key == part.Key }) {
			continue
		}
		if part.Accessory && base.names(part.Key) != special.names(part.Key) {
			parts = append(parts, part)
			continue
		}
		mine, theirs := base.mainPart(part.Key), special.mainPart(part.Key)
		part.Accessory = mine.Accessory && theirs.Accessory
		part.Months = max(mine.Months, theirs.Months)
		parts = append(parts, part)
		if before, after := base.freeMonths(mine), special.freeMonths(theirs); after < before {
			worse = append(worse, Difference{Term: TermMainPartMonths, Part: part, Base: before, Special: after})
		}
	}
	return parts, worse
}

// freeMonths returns for how many months a main part is repaired free.
func (p Policy) freeMonths(part ledger.MainPart) int {
	if part.Accessory {
		return max(part.Months, 0)
	}
	return max(part.Months, p.RepairMonths, 0)
}

// betterStart merges the events that start the periods. Which of two days will come
// later cannot be known beforehand, so the latest counts of all that either names.
func betterStart(base, special Policy) ([]ledger.StartBasis, bool) {
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
