package warranty

import (
	"cmp"
	"io"
	"math"

	"sanbao/server/domain/enum"
)

// Term names a field of Policy, where two policies are held against each other.
type Term string

// The terms are named as the fields are.
const (
	TermRefundDays               Term = "REFUND_DAYS"
	TermExchangeDays             Term = "EXCHANGE_DAYS"
	TermRepairMonths             Term = "REPAIR_MONTHS"
	TermMainPartMonths           Term = "MAIN_PART_MONTHS"
	TermFailedRepairsForExchange Term = "FAILED_REPAIRS_FOR_EXCHANGE"
	TermRepairHoldsDays          Term = "REPAIR_HOLDS_DAYS"
	TermPartsLimitDays           Term = "PARTS_LIMIT_DAYS"
	TermRepairerLimitDays        Term = "REPAIRER_LIMIT_DAYS"
	TermDepreciationRate         Term = "DEPRECIATION_RATE"
	TermStopsUnderRepair         Term = "STOPS_UNDER_REPAIR"
	TermStopsWaitingForParts     Term = "STOPS_WAITING_FOR_PARTS"
	TermStopsDayRights           Term = "STOPS_DAY_RIGHTS"
	TermBothDaysCount            Term = "BOTH_DAYS_COUNT"
	TermExchangeRestarts         Term = "EXCHANGE_RESTARTS"
	TermExchangeRestartsDays     Term = "EXCHANGE_RESTARTS_DAYS"
	TermPartRestarts             Term = "PART_RESTARTS"
	TermSameFault                Term = "SAME_FAULT"
	TermUnexplainedIsRepairers   Term = "UNEXPLAINED_IS_REPAIRERS"
	TermLateRepairKeepsExchange  Term = "LATE_REPAIR_KEEPS_EXCHANGE"
	TermRefundWithoutUnit        Term = "REFUND_WITHOUT_UNIT"
	TermRefundWhenDeclined       Term = "REFUND_WHEN_DECLINED"
	TermFreeTravel               Term = "FREE_TRAVEL"
	TermRollToWorkday            Term = "ROLL_TO_WORKDAY"
)

// Terms returns every Term, the numbers first.
func Terms() []Term {
	var all []Term
	for _, t := range comparedTerms() {
		all = append(all, t.term)
	}
	for _, s := range comparedSettings() {
		all = append(all, s.term)
	}
	return all
}

// Values lists the set for ent.
func (Term) Values() []string { return enum.Strings(Terms()) }

// MarshalGQL writes the value as a GraphQL enum.
func (t Term) MarshalGQL(w io.Writer) { enum.Marshal(w, t) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (t *Term) UnmarshalGQL(raw any) error { return enum.Unmarshal(t, raw, Terms()) }

// comparedTerm is a number of a policy. Its comparison returns 1 when the second of
// two values is worse for the customer, -1 when it is better, 0 when they come to
// the same.
type comparedTerm struct {
	term    Term
	value   func(*Policy) *int
	compare func(before, after int) int
}

func comparedTerms() []comparedTerm {
	return []comparedTerm{
		{TermRefundDays, func(p *Policy) *int { return &p.RefundDays }, more},
		{TermExchangeDays, func(p *Policy) *int { return &p.ExchangeDays }, more},
		{TermRepairMonths, func(p *Policy) *int { return &p.RepairMonths }, more},
		{TermMainPartMonths, func(p *Policy) *int { return &p.MainPartMonths }, more},
		{TermFailedRepairsForExchange, func(p *Policy) *int { return &p.FailedRepairsForExchange }, sooner},
		{TermRepairHoldsDays, func(p *Policy) *int { return &p.RepairHoldsDays }, more},
		{TermPartsLimitDays, func(p *Policy) *int { return &p.PartsLimitDays }, sooner},
		{TermRepairerLimitDays, func(p *Policy) *int { return &p.RepairerLimitDays }, sooner},
		{TermDepreciationRate, func(p *Policy) *int { return &p.DepreciationRate }, less},
	}
}

// comparedSetting is a setting of a policy, and which value is better for the customer.
type comparedSetting struct {
	term   Term
	value  func(*Policy) *bool
	better bool
}

func comparedSettings() []comparedSetting {
	return []comparedSetting{
		{TermStopsUnderRepair, func(p *Policy) *bool { return &p.StopsUnderRepair }, true},
		{TermStopsWaitingForParts, func(p *Policy) *bool { return &p.StopsWaitingForParts }, true},
		{TermStopsDayRights, func(p *Policy) *bool { return &p.StopsDayRights }, true},
		{TermBothDaysCount, func(p *Policy) *bool { return &p.BothDaysCount }, true},
		{TermExchangeRestarts, func(p *Policy) *bool { return &p.ExchangeRestarts }, true},
		{TermExchangeRestartsDays, func(p *Policy) *bool { return &p.ExchangeRestartsDays }, true},
		{TermPartRestarts, func(p *Policy) *bool { return &p.PartRestarts }, true},
		{TermSameFault, func(p *Policy) *bool { return &p.SameFault }, false},
		{TermUnexplainedIsRepairers, func(p *Policy) *bool { return &p.UnexplainedIsRepairers }, true},
		{TermLateRepairKeepsExchange, func(p *Policy) *bool { return &p.LateRepairKeepsExchange }, true},
		{TermRefundWithoutUnit, func(p *Policy) *bool { return &p.RefundWithoutUnit }, true},
		{TermRefundWhenDeclined, func(p *Policy) *bool { return &p.RefundWhenDeclined }, true},
		{TermFreeTravel, func(p *Policy) *bool { return &p.FreeTravel }, true},
		{TermRollToWorkday, func(p *Policy) *bool { return &p.RollToWorkday }, true},
	}
}

// more is better, and what is not given worst.
func more(before, after int) int { return cmp.Compare(max(before, 0), max(after, 0)) }

// less is better.
func less(before, after int) int { return cmp.Compare(max(after, 0), max(before, 0)) }

// sooner is better, and never worst.
func sooner(before, after int) int {
	never := func(n int) int {
		if n <= 0 {
			return math.MaxInt
		}
		return n
	}
	return cmp.Compare(never(after), never(before))
}

func number(setting bool) int {
	if setting {
		return 1
	}
	return 0
}
