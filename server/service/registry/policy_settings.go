package registry

import (
	"fmt"
	"slices"
	"strings"

	"sanbao/ent"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// WarrantySettingsInput are the settings of a policy beyond its periods; what is
// left out stays as it is.
type WarrantySettingsInput struct {
	// What may start the periods, the first known one counts; empty for the unit's own start.
	StartFrom []ledger.StartBasis
	// Whether the latest of them counts instead.
	LatestStart *bool
	// Whether the days of refund and exchange stop likewise.
	StopsDayRights *bool
	// Whether the day of coming in and the day of going out both count as stopped.
	BothDaysCount *bool
	// Whether an exchange starts the days of refund and exchange anew as well.
	ExchangeRestartsDays *bool
	// Whether the months of a main part start anew when it alone is exchanged.
	PartRestarts *bool
	// Whether only failed repairs of one and the same fault count together.
	SameFault *bool
	// Days that a repair must hold; 0 for no such rule.
	RepairHoldsDays *int
	// Days that a repair may take for want of parts; 0 for no limit.
	PartsLimitDays *int
	// Days that a repair may take by the repairer's fault; 0 for no limit.
	RepairerLimitDays *int
	// Whether a day under repair for which nobody is named is the repairer's own.
	UnexplainedIsRepairers *bool
	// Whether the exchange stays due after the unit was repaired at last.
	LateRepairKeepsExchange *bool
	// Whether the price is paid back when an exchange is due and there is no unit.
	RefundWithoutUnit *bool
	// Whether the price less depreciation is paid back when an exchange is declined.
	RefundWhenDeclined *bool
	// What is then kept of the price for a day in use, in ten-thousandths.
	DepreciationRate *int
	// Whether the company bears the travel of a free repair.
	FreeTravel *bool
	// Whether an end on a day off moves to the next working day.
	RollToWorkday *bool
	// The main parts with months of their own; all of them.
	MainParts []*WarrantyMainPartInput
}

// WarrantyMainPartInput is a main part with months of its own.
type WarrantyMainPartInput struct {
	// How the ledger and the lines of a job name it, e.g. COMPRESSOR.
	Key string
	// What a customer is told of it in Chinese.
	NameZh string
	// The same in English.
	NameEn *string
	// Months of free repair.
	Months int
	// Whether it is no part of the whole 附件.
	Accessory bool
}

// mainPartLimit is how many main parts a policy may name.
const mainPartLimit = 50

func (in *WarrantySettingsInput) check(p *check.Problems) {
	if in == nil {
		return
	}
	for path, days := range map[string]*int{"settings.repairHoldsDays": in.RepairHoldsDays,
		"settings.partsLimitDays": in.PartsLimitDays, "settings.repairerLimitDays": in.RepairerLimitDays} {
		check.Between(p, path, days, 0, 3650)
	}
	check.Between(p, "settings.depreciationRate", in.DepreciationRate, 0, 10_000)
	if len(in.MainParts) > mainPartLimit {
		p.Add("settings.mainParts", fault.TooMany, fault.Params{"max": mainPartLimit})
	}
	keys := map[string]bool{}
	for i, part := range in.MainParts {
		path := fmt.Sprintf("settings.mainParts.%d.", i)
		p.Line(path+"key", &part.Key, check.Required, 100)
		p.Line(path+"nameZh", &part.NameZh, check.Required, 100)
		p.Line(path+"nameEn", part.NameEn, check.Optional, 100)
		check.Between(p, path+"months", &part.Months, 0, 600)
		if keys[part.Key] {
			p.Add(path+"key", fault.NotAnOption)
		}
		keys[part.Key] = true
	}
}

// movesStarts says whether the periods may start with another event.
func (in *WarrantySettingsInput) movesStarts() bool {
	return in != nil && (in.StartFrom != nil || in.LatestStart != nil)
}

// write sets what is given.
func (in *WarrantySettingsInput) write(m *ent.WarrantyPolicyMutation) {
	if in == nil {
		return
	}
	if in.StartFrom != nil {
		m.SetStartFrom(in.StartFrom)
	}
	if in.MainParts != nil {
		parts := make([]ledger.MainPart, len(in.MainParts))
		for i, part := range in.MainParts {
			parts[i] = ledger.MainPart{Key: part.Key, Name: ledger.Name{ZH: part.NameZh, EN: value(part.NameEn)},
				Months: part.Months, Accessory: part.Accessory}
		}
		m.SetMainParts(parts)
	}
	given(in.LatestStart, m.SetLatestStart)
	given(in.StopsDayRights, m.SetStopsDayRights)
	given(in.BothDaysCount, m.SetBothDaysCount)
	given(in.ExchangeRestartsDays, m.SetExchangeRestartsDays)
	given(in.PartRestarts, m.SetPartRestarts)
	given(in.SameFault, m.SetSameFault)
	given(in.RepairHoldsDays, m.SetRepairHoldsDays)
	given(in.PartsLimitDays, m.SetPartsLimitDays)
	given(in.RepairerLimitDays, m.SetRepairerLimitDays)
	given(in.UnexplainedIsRepairers, m.SetUnexplainedIsRepairers)
	given(in.LateRepairKeepsExchange, m.SetLateRepairKeepsExchange)
	given(in.RefundWithoutUnit, m.SetRefundWithoutUnit)
	given(in.RefundWhenDeclined, m.SetRefundWhenDeclined)
	given(in.DepreciationRate, m.SetDepreciationRate)
	given(in.FreeTravel, m.SetFreeTravel)
	given(in.RollToWorkday, m.SetRollToWorkday)
}

// given sets a value that is not left out.
func given[T any](v *T, set func(T)) {
	if v != nil {
		set(*v)
	}
}

// DeliveredWarrantyPack is a delivered set of terms for a kind of product.
type DeliveredWarrantyPack struct {
	// Code names the kind of product, Version the terms for it.
	Code, Version string
	Name          ledger.Name
	// Source is where the terms come from.
	Source string
	warranty.Policy
}

// DeliveredWarrantyPacks returns the delivered terms by kind of product, those of
// the law, the latest version of each.
func (s *Service) DeliveredWarrantyPacks() []*DeliveredWarrantyPack {
	packs := latestPacks()
	delivered := make([]*DeliveredWarrantyPack, len(packs))
	for i, p := range packs {
		delivered[i] = &DeliveredWarrantyPack{p.Code, p.Version, p.Name, p.Source, p.Policy}
	}
	return delivered
}

// latestPacks returns the version of each delivered code that came into force last.
func latestPacks() []warranty.Pack {
	var latest []warranty.Pack
	for _, pack := range warranty.Packs() {
		if i := slices.IndexFunc(latest, func(p warranty.Pack) bool { return p.Code == pack.Code }); i >= 0 {
			latest[i] = pack
			continue
		}
		latest = append(latest, pack)
	}
	return latest
}

// heldAgainst refuses terms that are worse than the delivered ones of a code, unless
// whoever saves them accepts it. Returns INVALID with the terms that are worse.
func heldAgainst(code *string, accepted bool, row *ent.WarrantyPolicy) error {
	if code == nil {
		return nil
	}
	packs := latestPacks()
	i := slices.IndexFunc(packs, func(p warranty.Pack) bool { return p.Code == *code })
	if i < 0 {
		return fault.InvalidField("pack", fault.NotAnOption)
	}
	_, worse := warranty.Better(packs[i].Policy, TermsOf(row))
	if accepted || len(worse) == 0 {
		return nil
	}
	terms := make([]string, len(worse))
	for i, d := range worse {
		terms[i] = string(d.Term)
		if d.Part.Key != "" {
			terms[i] += " " + d.Part.Key
		}
	}
	return fault.InvalidField("pack", fault.TermsWorse, fault.Params{"terms": strings.Join(terms, ", ")})
}
