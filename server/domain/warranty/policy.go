package warranty

import (
	"slices"

	"sanbao/server/domain/warranty/ledger"
)

// Policy is what a maker promises for a kind of product. A number that is zero, or
// less, means that the right is not given; a setting that is false is the reading
// which is worse for the customer, unless its comment says otherwise.
//
// The articles are those of the Provisions (see the package's documentation).
type Policy struct {
	// RefundDays is how long the customer may choose refund, exchange or repair
	// of a unit that fails: 7 by article 9.
	RefundDays int `json:"refundDays"`
	// ExchangeDays is how long the customer may choose exchange or repair: 15 by
	// article 10.
	ExchangeDays int `json:"exchangeDays"`
	// RepairMonths is how long the whole unit is repaired free of charge, labour
	// and parts (article 15). The catalogue sets it by kind of product.
	RepairMonths int `json:"repairMonths"`
	// MainPartMonths is the same for every main part, named or not. It never
	// shortens RepairMonths: a main part is also part of the unit.
	MainPartMonths int `json:"mainPartMonths"`
	// MainParts are the main parts that the catalogue or the maker names. The
	// months of one never shorten MainPartMonths.
	MainParts []ledger.MainPart `json:"mainParts,omitempty"`

	// StartFrom lists the events that may start the periods, the first known one
	// counts, and after them one whose basis is not known; empty is invoice,
	// installation, acceptance. Article 8 starts them with
	// the invoice; a maker who installs may promise a later day (article 4).
	StartFrom []ledger.StartBasis `json:"startFrom,omitempty"`
	// LatestStart takes the latest of the known events in StartFrom instead.
	LatestStart bool `json:"latestStart,omitempty"`

	// StopsUnderRepair and StopsWaitingForParts stop the clock of the months while
	// the unit is under repair, or waits for parts (article 8: both are deducted).
	StopsUnderRepair     bool `json:"stopsUnderRepair"`
	StopsWaitingForParts bool `json:"stopsWaitingForParts"`
	// StopsDayRights stops the days of refund and exchange likewise. Article 8
	// deducts from the period of validity alone, so this is a promise beyond it.
	StopsDayRights bool `json:"stopsDayRights,omitempty"`
	// BothDaysCount counts the day on which the unit came in and the day on which
	// it went out as stopped; otherwise the day of return runs again. Article 8
	// does not say; article 201 of the Civil Code counts days in the latter way.
	BothDaysCount bool `json:"bothDaysCount,omitempty"`

	// ExchangeRestarts starts the months anew with an exchange (article 14).
	ExchangeRestarts bool `json:"exchangeRestarts"`
	// ExchangeRestartsDays starts the days of refund and exchange anew as well.
	// Article 14 speaks of the period of validity and of a new certificate.
	ExchangeRestartsDays bool `json:"exchangeRestartsDays"`
	// PartRestarts starts the months of a main part anew when that part alone is
	// exchanged. The Provisions do not know this case.
	PartRestarts bool `json:"partRestarts,omitempty"`

	// FailedRepairsForExchange is the number of repairs that failed after which an
	// exchange is due, while the free repair of the whole unit lasts: 2 by article 11.
	FailedRepairsForExchange int `json:"failedRepairsForExchange"`
	// SameFault counts only failures of one and the same fault together, which is
	// worse for the customer. Article 11 asks for a unit that is still unfit, and
	// says nothing about the fault.
	SameFault bool `json:"sameFault,omitempty"`
	// RepairHoldsDays is how long a repair must hold; a unit that comes back
	// sooner shows that the repair failed. 30 by article 6 (2); that such a repair
	// counts towards article 11 is the maker's reading, and zero turns it off.
	RepairHoldsDays int `json:"repairHoldsDays"`

	// PartsLimitDays is how long a repair may take for want of parts before an
	// exchange is due, from the day on which the unit was brought in: 90 by article 12.
	PartsLimitDays int `json:"partsLimitDays"`
	// RepairerLimitDays is the same for the repairer's own fault: 30 by article 12,
	// at the repairer's cost. Days for which somebody else stands are not counted.
	RepairerLimitDays int `json:"repairerLimitDays"`
	// UnexplainedIsRepairers holds that a day under repair for which the ledger
	// names nobody is the repairer's own. Article 12 leaves the proof open.
	UnexplainedIsRepairers bool `json:"unexplainedIsRepairers"`
	// LateRepairKeepsExchange keeps the exchange by article 12 due after the unit
	// was repaired at last and taken back. Article 12 speaks of a unit that is not
	// repaired, so this is a promise beyond it.
	LateRepairKeepsExchange bool `json:"lateRepairKeepsExchange,omitempty"`

	// RefundWithoutUnit gives the whole price back when an exchange can be claimed
	// but there is no unit of the model, and the customer wants no other (article 13).
	RefundWithoutUnit bool `json:"refundWithoutUnit"`
	// RefundWhenDeclined gives the price less depreciation back when an exchange
	// can be claimed and the customer declines it (article 13).
	RefundWhenDeclined bool `json:"refundWhenDeclined"`
	// DepreciationRate is what is then kept of the price for a day in use, in
	// ten-thousandths; the catalogue sets it by kind of product. Zero keeps nothing.
	DepreciationRate int `json:"depreciationRate"`

	// FreeTravel repairs at the customer's without asking for travel. Article 15
	// gives reasonable transport of large goods, article 16 only recommends visits.
	FreeTravel bool `json:"freeTravel"`
	// RollToWorkday moves the end of a period that falls on a day off to the next
	// working day (Civil Code, article 203), where Unit.Workday knows them.
	RollToWorkday bool `json:"rollToWorkday"`
}

// Statutory returns the limits of the Provisions with the catalogue's commonest
// periods: one year for the whole, three for main parts. Where the Provisions leave
// a question open, it takes the reading that the comments of Policy give first.
func Statutory() Policy {
	return Policy{
		RefundDays: 7, ExchangeDays: 15, RepairMonths: 12, MainPartMonths: 36,
		StopsUnderRepair: true, StopsWaitingForParts: true,
		ExchangeRestarts: true, ExchangeRestartsDays: true,
		FailedRepairsForExchange: 2, RepairHoldsDays: 30,
		PartsLimitDays: 90, RepairerLimitDays: 30, UnexplainedIsRepairers: true,
		RefundWithoutUnit: true, RefundWhenDeclined: true, DepreciationRate: 5,
		FreeTravel: true, RollToWorkday: true,
	}
}

// startFrom returns the events that may start the periods, in order.
func (p Policy) startFrom() []ledger.StartBasis {
	if len(p.StartFrom) == 0 {
		return ledger.StartBases()
	}
	return p.StartFrom
}

// mainPart returns a main part by its key with the months that it has, named by the
// key where the policy does not name it.
func (p Policy) mainPart(key string) ledger.MainPart {
	i := slices.IndexFunc(p.MainParts, func(m ledger.MainPart) bool { return m.Key == key })
	if i < 0 {
		return ledger.MainPart{Key: key, Name: ledger.Name{ZH: key}, Months: p.MainPartMonths}
	}
	part := p.MainParts[i]
	if !part.Accessory {
		part.Months = max(part.Months, p.MainPartMonths)
	}
	return part
}

// names says whether the policy names a main part.
func (p Policy) names(key string) bool {
	return slices.ContainsFunc(p.MainParts, func(m ledger.MainPart) bool { return m.Key == key })
}
