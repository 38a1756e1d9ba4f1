package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// WarrantyRights are the rights of a unit on a day, and why.
type WarrantyRights struct {
	// Day is the day asked for.
	Day calendar.Date
	// Start is the day with which the periods start; nil where it is not known.
	Start *calendar.Date
	// Coverage says who stands for a repair on that day.
	Coverage warranty.Coverage
	// ChargeClass is who pays for a repair that is reported on that day.
	ChargeClass casework.ChargeClass
	// Refund 退货.
	Refund WarrantyEntitlement
	// Exchange 换货.
	Exchange WarrantyEntitlement
	// Repair is free repair of the whole 修理.
	Repair WarrantyEntitlement
	// MainPartRepair is free repair of the named main parts 主要部件.
	MainPartRepair WarrantyEntitlement
	// Steps are how this follows, in the language asked for.
	Steps []string
}

// WarrantyEntitlement is how one right stands on a day.
type WarrantyEntitlement struct {
	// Open says whether it can be claimed on that day.
	Open bool
	// Until is the last day on which it can be; nil where the right is not given.
	Until *calendar.Date
}

// UnitDay is a question about the rights of a unit on a day.
type UnitDay struct {
	UnitID int
	Day    calendar.Date
}

// WarrantyRights answers questions about the rights of units, as the viewer: a
// unit that the viewer does not see has no entry. The steps are told in a
// language. However many questions there are, it takes five statements.
func (s *Service) WarrantyRights(ctx context.Context, questions []UnitDay, language fault.Language) (map[UnitDay]*WarrantyRights, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	ids := make([]int, len(questions))
	for i, q := range questions {
		ids[i] = q.UnitID
	}
	units, err := unitsUnderWarranty(ctx, s.Store.Client(), ids)
	if err != nil {
		return nil, err
	}
	answers := make(map[UnitDay]*WarrantyRights, len(questions))
	for _, q := range questions {
		if unit, seen := units[q.UnitID]; seen {
			answers[q] = describe(unit.RightsOn(q.Day), language)
		}
	}
	return answers, nil
}

// CoverageOn says who stands for a repair of a unit on a day, by the policy's
// limits of days and months, its extensions and contracts. Returns NOT_FOUND for
// a unit that the viewer does not see.
func (s *Service) CoverageOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date) (warranty.Coverage, error) {
	units, err := unitsUnderWarranty(ctx, tx.Client(), []int{unitID})
	if err != nil {
		return "", err
	}
	unit, seen := units[unitID]
	if !seen {
		return "", fault.Missing(fault.ProductUnit)
	}
	return unit.RightsOn(day).Coverage, nil
}

// unitsUnderWarranty reads what the rules need to know of units, by their ids.
func unitsUnderWarranty(ctx context.Context, client *ent.Client, ids []int) (map[int]warranty.Unit, error) {
	rows, err := client.ProductUnit.Query().Where(productunit.IDIn(ids...)).
		Select(productunit.FieldWarrantyStartsOn, productunit.FieldProductID).
		WithProduct(func(q *ent.ProductQuery) { q.WithWarrantyPolicy() }).
		WithWarranties(func(q *ent.WarrantyQuery) { q.WithWarrantyPolicy().Order(entwarranty.ByID()) }).
		All(ctx)
	if err != nil {
		return nil, err
	}
	units := make(map[int]warranty.Unit, len(rows))
	for _, row := range rows {
		units[row.ID] = underWarranty(row)
	}
	return units, nil
}

// underWarranty gathers the terms of a unit: those of the policy under which it
// was sold, which its own warranty names, else those of the product's policy.
func underWarranty(row *ent.ProductUnit) warranty.Unit {
	unit := warranty.Unit{}
	policy := row.Edges.Product.Edges.WarrantyPolicy
	for _, w := range row.Edges.Warranties {
		if w.Kind != installedbase.WarrantyPolicy {
			unit.Covers = append(unit.Covers, warranty.Cover{
				Contract: w.Kind == installedbase.WarrantyContract, From: w.StartsOn, Until: w.EndsOn})
			continue
		}
		unit.Ledger = warranty.Begun(w.StartsOn)
		if w.Edges.WarrantyPolicy != nil {
			policy = w.Edges.WarrantyPolicy
		}
	}
	if row.WarrantyStartsOn != nil {
		unit.Ledger = warranty.Begun(*row.WarrantyStartsOn)
	}
	if policy != nil {
		unit.Policy = termsOf(policy)
	}
	return unit
}

// termsOf returns the terms of a stored policy.
func termsOf(p *ent.WarrantyPolicy) warranty.Policy {
	return warranty.Policy{
		RefundDays: p.RefundDays, ExchangeDays: p.ExchangeDays, RepairMonths: p.RepairMonths,
		MainPartMonths: p.MainPartMonths, FailedRepairsForExchange: p.FailedRepairsForExchange,
	}
}

func describe(r warranty.UnitRights, language fault.Language) *WarrantyRights {
	described := &WarrantyRights{
		Day: r.Day, Start: known(r.Start), Coverage: r.Coverage,
		ChargeClass: casework.Charge(r.Coverage, false),
		Refund:      entitlement(r.Refund), Exchange: entitlement(r.Exchange),
		Repair: entitlement(r.Repair), MainPartRepair: entitlement(r.MainPartRepair),
		Steps: make([]string, len(r.Steps)),
	}
	for i, step := range r.Steps {
		described.Steps[i] = step.Text(language)
	}
	return described
}

func entitlement(e warranty.Entitlement) WarrantyEntitlement {
	return WarrantyEntitlement{Open: e.Open, Until: known(e.Until)}
}

// known returns nil for a day that is not known.
func known(d calendar.Date) *calendar.Date {
	if d.IsZero() {
		return nil
	}
	return &d
}
