package registry

import (
	"context"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty"
)

// WarrantyRights are the rights of a unit on a day, and why.
type WarrantyRights struct {
	// Day is the day asked for.
	Day calendar.Date
	// Policy is the version of the terms that holds; nil where there is none.
	Policy *ent.WarrantyPolicy
	// Summary tells the answer in one sentence, in the language asked for.
	Summary string
	// Start is the day with which the periods start; nil where it is not known.
	Start *calendar.Date
	// Exchanged is the day of the last exchange; nil where there was none.
	Exchanged *calendar.Date
	// Coverage says who stands for a repair on that day.
	Coverage warranty.Coverage
	// ChargeClass is who pays for a repair that is reported on that day.
	ChargeClass casework.ChargeClass
	// Refund 退货.
	Refund WarrantyEntitlement
	// Exchange 换货.
	Exchange WarrantyEntitlement
	// ExchangeGrounds are why an exchange is open.
	ExchangeGrounds []warranty.Ground
	// DepreciatedRefund 折旧退货.
	DepreciatedRefund WarrantyEntitlement
	// Repair is free repair of the whole 修理.
	Repair WarrantyEntitlement
	// MainPartRepair is free repair of main parts that nobody names 主要部件.
	MainPartRepair WarrantyEntitlement
	// MainParts are the main parts that policy or ledger name.
	MainParts []WarrantyMainPartRights
	// SuspendedDays is for how many days the clock stood still, SuspendedFor in how
	// many repairs.
	SuspendedDays, SuspendedFor int
	// FailedRepairs is how many repairs have failed that count towards an exchange.
	FailedRepairs int
	// Steps are how this follows, in the language asked for.
	Steps []string

	rights   warranty.UnitRights
	language fault.Language
}

// WarrantyMainPartRights is the free repair of a main part.
type WarrantyMainPartRights struct {
	// Key names the part in the ledger and on the lines of a job.
	Key string
	// Name is what a customer is told of it, in the language asked for.
	Name string
	// Accessory says that it is no part of the whole.
	Accessory bool
	Repair    WarrantyEntitlement
	// Start is the day with which its period starts; nil where it is not known.
	Start *calendar.Date
}

// WarrantyEntitlement is how one right stands on a day.
type WarrantyEntitlement struct {
	// Open says whether it can be claimed on that day.
	Open bool
	// Until is the last day on which it can be; nil where the right is not given.
	Until *calendar.Date
}

// WarrantyDepreciation is what a refund less depreciation comes to, in fen.
type WarrantyDepreciation struct {
	// DaysUsed is for how many days the unit was in use.
	DaysUsed int
	// Kept is what is kept of the price for them, Refund what is paid back.
	Kept, Refund int64
	// Steps are how this follows, in the language asked for.
	Steps []string
}

// Depreciation reckons what a refund less depreciation comes to on the day, from the
// price on the invoice.
func (r *WarrantyRights) Depreciation(price int64) *WarrantyDepreciation {
	d := r.rights.Depreciated(price)
	return &WarrantyDepreciation{DaysUsed: d.DaysUsed, Kept: d.Kept, Refund: d.Refund, Steps: told(d.Steps, r.language)}
}

// UnitDay is a question about the rights of a unit on a day.
type UnitDay struct {
	UnitID int
	Day    calendar.Date
}

// WarrantyRights answers questions about the rights of units, as the viewer: a
// unit that the viewer does not see has no entry. The steps are told in a
// language. However many questions there are, it takes at most seven statements.
func (s *Service) WarrantyRights(ctx context.Context, questions []UnitDay, language fault.Language) (map[UnitDay]*WarrantyRights, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	ids := make([]int, len(questions))
	for i, q := range questions {
		ids[i] = q.UnitID
	}
	units, err := standings(ctx, s.Store.Client(), ids, asSold, s.worked)
	if err != nil {
		return nil, err
	}
	answers := make(map[UnitDay]*WarrantyRights, len(questions))
	for _, q := range questions {
		if unit, seen := units[q.UnitID]; seen {
			answers[q] = describe(unit, q.Day, language)
		}
	}
	return answers, nil
}

// CoverageOn says who stands for a repair of a unit on a day, by its policy and
// ledger, its extensions and contracts. Returns NOT_FOUND for a unit that the viewer
// does not see.
func (s *Service) CoverageOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date) (warranty.Coverage, error) {
	rights, err := s.rightsOn(ctx, tx, unitID, day)
	return rights.Coverage, err
}

// LinesOn says who stands for each line of a job on a unit that was reported on a
// day. Returns NOT_FOUND for a unit that the viewer does not see.
func (s *Service) LinesOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date, lines []warranty.Line) ([]warranty.Coverage, error) {
	rights, err := s.rightsOn(ctx, tx, unitID, day)
	if err != nil {
		return nil, err
	}
	answers := make([]warranty.Coverage, len(lines))
	for i, line := range rights.Lines("", lines) {
		answers[i] = line.Coverage
	}
	return answers, nil
}

func (s *Service) rightsOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date) (warranty.UnitRights, error) {
	units, err := standings(ctx, tx.Client(), []int{unitID}, asSold, s.worked)
	if err != nil {
		return warranty.UnitRights{}, err
	}
	unit, seen := units[unitID]
	if !seen {
		return warranty.UnitRights{}, fault.Missing(fault.ProductUnit)
	}
	return unit.RightsOn(day), nil
}

func describe(unit *standing, day calendar.Date, language fault.Language) *WarrantyRights {
	r := unit.RightsOn(day)
	described := &WarrantyRights{
		Day: r.Day, Policy: unit.policy, Summary: r.Summary(language), Start: known(r.Start), Exchanged: known(r.Exchanged),
		Coverage: r.Coverage, ChargeClass: casework.Charge(r.Coverage, false),
		Refund: entitlement(r.Refund), Exchange: entitlement(r.Exchange), ExchangeGrounds: r.ExchangeGrounds,
		DepreciatedRefund: entitlement(r.DepreciatedRefund),
		Repair:            entitlement(r.Repair), MainPartRepair: entitlement(r.MainPartRepair),
		SuspendedDays: r.Suspended, SuspendedFor: r.SuspendedFor, FailedRepairs: r.FailedRepairs,
		Steps: told(r.Steps, language), rights: r, language: language,
	}
	for _, p := range r.Parts {
		name := p.Part.Name.ZH
		if language == fault.English && p.Part.Name.EN != "" {
			name = p.Part.Name.EN
		}
		described.MainParts = append(described.MainParts, WarrantyMainPartRights{Key: p.Part.Key, Name: name,
			Accessory: p.Part.Accessory, Repair: entitlement(p.Repair), Start: known(p.Start)})
	}
	return described
}

func told(steps []warranty.Step, language fault.Language) []string {
	texts := make([]string, len(steps))
	for i, step := range steps {
		texts[i] = step.Text(language)
	}
	return texts
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
