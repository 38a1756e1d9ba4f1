package warranty

import (
	"slices"

	"sanbao/server/domain/calendar"
)

// RightsOn says how all rights on the unit stand on day.
//
// The rights contain each other, as articles 9 and 10 give them: who may choose a
// refund may choose an exchange, who may choose an exchange may choose a repair.
// So each right lasts at least as long as the stronger one.
//
// On a day before the start every right that is given is open, as the maker's
// policy sets it: the Provisions are silent on a unit that fails between shipping
// and acceptance, and its owner must not stand worse than on the day after. Without
// a start, or without a day, nothing is open; an exchange starts what it starts anew.
func (u Unit) RightsOn(day calendar.Date) UnitRights {
	c := u.clockOn(day)
	begun, failures, delays := c.start(), c.failures(), c.delays()
	r := UnitRights{
		unit: u, Day: day, Start: begun.day, StartBasis: begun.basis, Exchanged: c.exchanged,
		PolicyRepairUntil: c.whole.until, Suspended: c.months.suspended, SuspendedFor: c.repairsIn(c.months.spans),
		Away: c.away(calendar.Later(begun.day, c.exchanged)), FailedRepairs: u.Policy.counted(failures),
	}
	r.claims(c, delays)
	r.repairs(c)
	e := explanation{r: r, c: c, failures: failures, delays: delays}
	r.Steps = e.steps()
	return r
}

// FreeRepairUntil returns the last day of the policy's own free repair of the
// whole, as far as the ledger goes: a suspension that is not over counts to the day
// of the last event. Zero where the policy gives none or the start is unknown.
func (u Unit) FreeRepairUntil() calendar.Date {
	return u.clockOn(calendar.Date{}).whole.until
}

func entitlement(right Right, until, day calendar.Date) Entitlement {
	open := !until.IsZero() && !day.IsZero() && !day.After(until)
	return Entitlement{Right: right, Open: open, Until: until}
}

// claims sets refund and exchange.
func (r *UnitRights) claims(c *clock, delays []delay) {
	policy := r.unit.Policy
	ground := func(g Ground, until calendar.Date) {
		if entitlement(Exchange, until, r.Day).Open && !slices.Contains(r.ExchangeGrounds, g) {
			r.ExchangeGrounds = append(r.ExchangeGrounds, g)
		}
		r.Exchange.Until = calendar.Later(r.Exchange.Until, until)
	}
	ground(WithinDays, c.exchangeByDays.until)
	ground(FailedRepairs, r.exchangeByRepairs())
	for _, g := range []Ground{PartsLimit, RepairerLimit} {
		for _, d := range delays {
			if d.ground == g && d.due(policy) {
				ground(g, c.delayedUntil(d))
			}
		}
	}
	r.Exchange = entitlement(Exchange, r.Exchange.Until, r.Day)
	refund := c.refund.until
	if r.unit.NoExchangeUnit && policy.RefundWithoutUnit && r.Exchange.Open {
		refund = calendar.Later(refund, r.Exchange.Until)
	}
	r.Refund = entitlement(Refund, refund, r.Day)
	var declined calendar.Date
	if policy.RefundWhenDeclined {
		declined = r.Exchange.Until
	}
	r.DepreciatedRefund = entitlement(DepreciatedRefund, declined, r.Day)
	payer := Maker
	if slices.Equal(r.ExchangeGrounds, []Ground{RepairerLimit}) {
		payer = Repairer
	}
	for _, e := range []*Entitlement{&r.Refund, &r.Exchange, &r.DepreciatedRefund} {
		if e.Open {
			e.Payer = payer
		}
	}
}

// exchangeByRepairs returns the end of the exchange by article 11: zero while too
// few repairs failed. Whether a main part that fails again after the whole unit's
// period also calls for an exchange is not in the Provisions; only a repair is
// promised then. An extension promises repair alone as well.
func (r *UnitRights) exchangeByRepairs() calendar.Date {
	if most := r.unit.Policy.FailedRepairsForExchange; most <= 0 || r.FailedRepairs < most {
		return calendar.Date{}
	}
	return r.PolicyRepairUntil
}

// delayedUntil returns the end of an exchange that is due by article 12. It does not
// end by itself while the unit is away.
func (c *clock) delayedUntil(d delay) calendar.Date {
	if d.done {
		return c.whole.until
	}
	return calendar.Later(c.whole.until, c.day)
}

// repairs sets free repair, of the whole and of main parts, and who stands for it.
func (r *UnitRights) repairs(c *clock) {
	// While an exchange is due the unit may be repaired all the same.
	own := calendar.Later(c.whole.until, r.Exchange.Until)
	r.extended = calendar.Later(own, extend(c.whole.until, r.unit.Covers))
	carried := func(own calendar.Date) calendar.Date {
		return carry(calendar.Later(own, r.extended), r.Day, r.unit.Covers)
	}
	r.Repair, r.Coverage = r.repair(own, carried(own))
	r.ByExtension = r.Coverage == CoverageContract && entitlement(Repair, r.extended, r.Day).Open
	parts := calendar.Later(own, c.mainPart.until)
	r.MainPartRepair, _ = r.repair(parts, carried(parts))
	for _, key := range c.partKeys() {
		part, p := r.unit.Policy.mainPart(key), c.part(key)
		own := calendar.Later(own, p.until)
		repair, _ := r.repair(own, carried(own))
		if part.Accessory {
			repair, _ = r.repair(p.until, p.until)
		}
		r.Parts = append(r.Parts, PartRights{Part: part, Repair: repair, Start: p.start, Suspended: p.suspended})
	}
}

// repair tells a free repair by the policy until own, carried on until the day given
// by extensions and contracts, and who stands for one on the day.
func (r *UnitRights) repair(own, until calendar.Date) (Entitlement, Coverage) {
	e := entitlement(Repair, until, r.Day)
	e.MakerUntil = own
	switch {
	case entitlement(Repair, own, r.Day).Open:
		e.Payer = Maker
		return e, CoverageWarranty
	case e.Open, !coveredUntil(r.Day, r.unit.Covers).IsZero():
		e.Payer = ByContract
		return e, CoverageContract
	}
	e.Payer = Customer
	return e, CoverageNone
}
