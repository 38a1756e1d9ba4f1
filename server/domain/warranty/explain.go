package warranty

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// explanation writes down how an answer came about.
type explanation struct {
	r        UnitRights
	c        *clock
	failures []failure
	delays   []delay
}

// steps are those of the start, of refund and exchange, of the whole, then the
// periods of main parts, then what covers a day on which the whole is no longer
// repaired free.
func (e explanation) steps() []Step {
	if e.r.Start.IsZero() {
		return append([]Step{{Key: NoStart}}, e.contract()...)
	}
	return slices.Concat(e.start(), e.days(), e.failedRepairs(), e.tooLong(), e.refunds(), e.repair(), e.parts(), e.contract())
}

func (e explanation) start() []Step {
	var steps []Step
	if day := e.r.Exchanged; !day.IsZero() {
		anew := e.r.unit.Policy.ExchangeRestarts
		steps = append(steps, Step{either(anew, ExchangedAnew, ExchangedOn), map[string]any{"exchanged": day}})
	}
	steps = append(steps, Step{StartsAfter, map[string]any{"start": e.r.Start}})
	if e.r.Day.Before(e.r.Start) {
		steps = append(steps, Step{NotBegun, map[string]any{"day": e.r.Day}})
	}
	return steps
}

func (e explanation) days() []Step {
	policy := e.r.unit.Policy
	refund := e.byDays(e.c.refund, policy.RefundDays, RefundOpen, RefundOver, RefundNotGiven)
	// The exchange lasts as long as the refund where the terms say less.
	exchange := e.byDays(e.c.exchangeByDays, max(policy.RefundDays, policy.ExchangeDays), ExchangeOpen, ExchangeOver, ExchangeNotGiven)
	return append(refund, exchange...)
}

func (e explanation) byDays(p period, days int, open, over, notGiven StepKey) []Step {
	if p.until.IsZero() {
		return []Step{{Key: notGiven}}
	}
	isOpen := entitlement(Refund, p.until, e.r.Day).Open
	return append([]Step{{either(isOpen, open, over), map[string]any{"days": days, "until": p.until}}}, rolled(p)...)
}

// rolled tells of an end that was moved to a working day.
func rolled(p period) []Step {
	if p.moved == p.until {
		return nil
	}
	return []Step{{Rolled, map[string]any{"nominal": p.moved, "until": p.until}}}
}

func (e explanation) failedRepairs() []Step {
	policy, failed := e.r.unit.Policy, e.r.FailedRepairs
	if policy.FailedRepairsForExchange <= 0 || failed == 0 {
		return nil
	}
	var steps []Step
	for _, f := range e.failures {
		if !f.repaired.IsZero() {
			steps = append(steps, Step{DidNotHold, map[string]any{"repaired": f.repaired, "back": f.day, "days": policy.RepairHoldsDays}})
		}
	}
	if until := e.r.exchangeByRepairs(); !until.IsZero() {
		open := entitlement(Exchange, until, e.r.Day).Open
		return append(steps, Step{either(open, ExchangeDueOpen, ExchangeDueOver), map[string]any{"failed": failed, "until": until}})
	}
	if !entitlement(Exchange, e.r.PolicyRepairUntil, e.r.Day).Open {
		return steps
	}
	return append(steps, Step{ExchangeDueAfter, map[string]any{"more": policy.FailedRepairsForExchange - failed}})
}

// tooLong tells of repairs that are above a limit, or on the way to one.
func (e explanation) tooLong() []Step {
	var steps []Step
	for _, d := range e.delays {
		switch parts := d.ground == PartsLimit; {
		case d.due(e.r.unit.Policy):
			steps = append(steps, d.step(either(parts, PartsLimitDue, RepairerLimitDue)))
		case d.running:
			steps = append(steps, d.step(either(parts, PartsLimitNear, RepairerLimitNear)))
		}
	}
	return steps
}

func (d delay) step(key StepKey) Step {
	return Step{key, map[string]any{"from": d.stay.from, "elapsed": d.elapsed, "limit": d.limit, "papers": papers(d.stay.suspensions)}}
}

// papers returns the papers that some suspensions come from, each once.
func papers(suspensions []suspension) []string {
	var all []string
	for _, s := range suspensions {
		if s.source != "" {
			all = append(all, s.source)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// refunds tells what may be claimed instead of an exchange that is due.
func (e explanation) refunds() []Step {
	if !e.r.Exchange.Open {
		return nil
	}
	if e.r.unit.NoExchangeUnit && e.r.unit.Policy.RefundWithoutUnit {
		return []Step{{Key: RefundForWant}}
	}
	if e.r.DepreciatedRefund.Open && !slices.Equal(e.r.ExchangeGrounds, []Ground{WithinDays}) {
		return []Step{{RefundDeclined, map[string]any{"rate": Rate(e.r.unit.Policy.DepreciationRate)}}}
	}
	return nil
}

func (e explanation) repair() []Step {
	var steps []Step
	if p := e.c.months; !p.until.IsZero() {
		steps = append(steps, Step{RepairPeriod, map[string]any{"months": e.r.unit.Policy.RepairMonths, "until": p.nominal}})
		steps = append(steps, e.stops(p)...)
		steps = append(steps, rolled(p)...)
	}
	if e.r.extended.After(e.r.Repair.MakerUntil) {
		steps = append(steps, Step{RepairExtended, map[string]any{"until": e.r.extended}})
	}
	if !e.r.underContract() && e.r.Repair.Until.After(e.r.extended) {
		steps = append(steps, Step{ContractCarriesOn, map[string]any{"until": e.r.Repair.Until}})
	}
	if e.r.Repair.Until.IsZero() {
		return append(steps, Step{Key: RepairNotGiven})
	}
	return append(steps, Step{either(e.r.Repair.Open, RepairOpen, RepairOver), map[string]any{"until": e.r.Repair.Until}})
}

// stops tells when the clock stood still, and what that comes to.
func (e explanation) stops(p period) []Step {
	if p.suspended == 0 {
		return nil
	}
	var steps []Step
	for _, s := range p.spans {
		within := e.c.within(s)
		params := map[string]any{"from": s.from, "back": e.c.back(s), "stopped": s.days(), "papers": papers(within)}
		open := slices.ContainsFunc(within, func(sus suspension) bool { return sus.open })
		steps = append(steps, Step{either(open, StandsStill, StoodStill), params})
	}
	return append(steps, Step{StoppedInAll, map[string]any{"stopped": p.suspended, "repairs": e.r.SuspendedFor, "until": p.moved}})
}

// within returns the suspensions that make up a span.
func (c *clock) within(in span) []suspension {
	var found []suspension
	for _, s := range c.suspensions {
		if s.stops(c.unit.Policy) && s.part == "" && s.from.Before(in.until) && !s.until.Before(in.from) {
			found = append(found, s)
		}
	}
	return found
}

// back returns the day on which the clock ran again after a span.
func (c *clock) back(in span) calendar.Date {
	if c.unit.Policy.BothDaysCount {
		return in.until.AddDays(-1)
	}
	return in.until
}

func (e explanation) parts() []Step {
	var steps []Step
	policy := e.r.unit.Policy
	if policy.MainPartMonths > 0 {
		steps = append(steps, Step{MainPartPeriod, map[string]any{"months": policy.MainPartMonths, "until": e.c.mainPart.until}})
	}
	for _, part := range e.r.Parts {
		if part.Part.Months > 0 {
			steps = append(steps, Step{PartPeriod, map[string]any{"part": part.Part.Name, "months": part.Part.Months, "until": part.Repair.Until}})
		}
	}
	return steps
}

func (e explanation) contract() []Step {
	if !e.r.underContract() {
		return nil
	}
	return []Step{{ContractCovers, map[string]any{"until": coveredUntil(e.r.Day, e.r.unit.Covers)}}}
}

// underContract says whether a contract stands for repairs on the day, or an extension
// that does not follow on the policy's own period.
func (r UnitRights) underContract() bool { return r.Coverage == CoverageContract && !r.ByExtension }

func either(open bool, whenOpen, whenOver StepKey) StepKey {
	if open {
		return whenOpen
	}
	return whenOver
}
