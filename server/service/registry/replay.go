package registry

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/replay"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// OtherTerms are terms under which units are thought to be.
type OtherTerms struct {
	Terms warranty.Policy
	// InsteadOf is the code of the policy, or of a version's series, whose place they
	// take; empty for that of every policy, and of none.
	InsteadOf string
}

// holdFor says whether the terms take the place of those of a unit.
func (t OtherTerms) holdFor(u *standing) bool {
	return t.InsteadOf == "" || u.policy != nil && (u.policy.Code == t.InsteadOf || u.policy.Series == t.InsteadOf)
}

// RightsUnder answers questions about the rights of units as WarrantyRights does, both
// under their own terms and under others. It reads alone.
func (s *Service) RightsUnder(ctx context.Context, questions []UnitDay, other OtherTerms) (map[UnitDay]replay.Pair[warranty.UnitRights], error) {
	ids := make([]int, len(questions))
	for i, q := range questions {
		ids[i] = q.UnitID
	}
	units, err := standings(ctx, s.Store.Client(), ids, asSold, s.worked)
	if err != nil {
		return nil, err
	}
	answers := make(map[UnitDay]replay.Pair[warranty.UnitRights], len(questions))
	for _, q := range questions {
		unit, seen := units[q.UnitID]
		if !seen {
			continue
		}
		before := unit.RightsOn(q.Day)
		after := before
		if other.holdFor(unit) {
			after = unit.under(other.Terms).RightsOn(q.Day)
		}
		answers[q] = replay.Pair[warranty.UnitRights]{Before: before, After: after}
	}
	return answers, nil
}

// ReadTerms reads the terms of a policy as JSON, named as the fields of the delivered
// packs are. A "pack" among them names the delivered one that the others change;
// without it, what is left out is not given. Returns an error for a name that there
// is not, and INVALID for values that no policy may have.
func ReadTerms(from io.Reader) (warranty.Policy, error) {
	text, err := io.ReadAll(from)
	if err != nil {
		return warranty.Policy{}, err
	}
	var terms struct {
		warranty.Policy

		Pack string `json:"pack"`
	}
	if err := json.Unmarshal(text, &terms); err != nil {
		return warranty.Policy{}, fmt.Errorf("these are no terms of a policy: %w", err)
	}
	if terms.Pack != "" {
		pack, delivered := warranty.Delivered(terms.Pack)
		if !delivered {
			return warranty.Policy{}, fault.InvalidField("pack", fault.NotAnOption)
		}
		terms.Policy = pack.Policy
	}
	strictly := json.NewDecoder(bytes.NewReader(text))
	strictly.DisallowUnknownFields()
	if err := strictly.Decode(&terms); err != nil {
		return warranty.Policy{}, fmt.Errorf("these are no terms of a policy: %w", err)
	}
	return terms.Policy, checkTerms(terms.Policy)
}

// checkTerms returns INVALID for what the verbs that keep policies would refuse.
func checkTerms(t warranty.Policy) error {
	settings := &WarrantySettingsInput{RepairHoldsDays: &t.RepairHoldsDays, PartsLimitDays: &t.PartsLimitDays,
		RepairerLimitDays: &t.RepairerLimitDays, DepreciationRate: &t.DepreciationRate}
	for _, part := range t.MainParts {
		settings.MainParts = append(settings.MainParts, &WarrantyMainPartInput{Key: part.Key, NameZh: part.Name.ZH,
			NameEn: &part.Name.EN, Months: part.Months, Accessory: part.Accessory})
	}
	numbers := policyTerms{&t.RefundDays, &t.ExchangeDays, &t.RepairMonths, &t.MainPartMonths, &t.FailedRepairsForExchange}
	if err := checkPolicy(nil, nil, nil, numbers, settings); err != nil {
		return err
	}
	var p check.Problems
	for i, basis := range t.StartFrom {
		if !slices.Contains(ledger.StartBases(), basis) {
			p.Add(fmt.Sprintf("startFrom.%d", i), fault.NotAnOption)
		}
	}
	return p.Err()
}
