// Package warranty is the 三包 clock: which of refund, exchange and free repair a
// customer may claim for a unit on a given day, until which day, and why. It is a
// pure function of the terms, the start and the day, and explains its answer in
// steps that can be shown to the customer.
//
// The measures come from 《部分商品修理更换退货责任规定》 (1995), below "the
// Provisions": its limits are the least that a seller owes, and a maker may
// promise more (article 4), so they are data, not code. Where the Provisions
// leave a question open the comment says how the maker's policy settles it.
//
// Periods are counted as the Civil Code 《民法典》 counts them: the day on which a
// period starts is not counted (article 201), a period of months ends on the
// corresponding day, or on the last of a month that has no such day (article
// 202). So 7 days from 1 March end with 8 March, and 12 months from 29 February
// 2024 with 28 February 2025. An end is always inclusive. An end that falls on a
// public holiday is not moved to the day after it (article 203): that takes a
// calendar of holidays, and this package counts by the plain calendar.
package warranty

import "sanbao/server/domain/calendar"

// Policy is what a maker promises for a kind of product. Zero, or less, means that
// the right is not given.
type Policy struct {
	// RefundDays is how long the customer may choose refund, exchange or repair
	// of a unit that fails: 7 by article 9 of the Provisions.
	RefundDays int
	// ExchangeDays is how long the customer may choose exchange or repair: 15 by
	// article 10.
	ExchangeDays int
	// RepairMonths is how long the whole unit is repaired free of charge, labour
	// and parts (article 15). The Provisions' catalogue sets it by kind of product.
	RepairMonths int
	// MainPartMonths is the same for the main parts named for the product. It
	// never shortens RepairMonths: a main part is also part of the unit.
	MainPartMonths int
	// FailedRepairsForExchange is the number of repairs that failed after which an
	// exchange is due, while the free repair of the whole unit lasts: 2 by article 11.
	FailedRepairsForExchange int
}

// Statutory returns the day limits of the Provisions with the catalogue's commonest
// periods: one year for the whole, three for main parts.
func Statutory() Policy {
	return Policy{RefundDays: 7, ExchangeDays: 15, RepairMonths: 12, MainPartMonths: 36, FailedRepairsForExchange: 2}
}

// Terms are what holds for one unit: the policy it was sold under, and what was
// agreed or has happened since.
type Terms struct {
	Policy
	// ExtendedUntil is the last day of an extension of the free repair, which
	// follows on the policy's own period; zero when there is none. An extension
	// that ends before that period takes nothing away.
	ExtendedUntil calendar.Date
	// FailedRepairs is how many repairs within the period left the unit unfit for
	// normal use, by the repairer's own records.
	FailedRepairs int
}

// Entitlement says how one right stands on the day asked for.
type Entitlement struct {
	Right Right
	// Open says whether the right can be claimed on that day.
	Open bool
	// Until is the last day on which it can be, also when that day is past; zero
	// when the right is not given at all.
	Until calendar.Date
}

// Answer is how the rights stand on a day.
type Answer struct {
	// Day is the day asked for.
	Day calendar.Date
	// Start is the day with which the periods start; zero when it is unknown.
	Start calendar.Date
	// MainPart says that the question was about a main part.
	MainPart bool
	Refund   Entitlement
	Exchange Entitlement
	Repair   Entitlement
	// ByExtension says that the free repair is open on that day by the extension
	// alone: the policy's own period is over.
	ByExtension bool
	// Steps derive the answer, in the order in which they are to be read.
	Steps []Step
}

// Open returns the rights that can be claimed on the day, the strongest first.
func (a Answer) Open() []Right {
	var open []Right
	for _, e := range []Entitlement{a.Refund, a.Exchange, a.Repair} {
		if e.Open {
			open = append(open, e.Right)
		}
	}
	return open
}

// Coverage returns who stands for a repair on the day of the answer, given whether
// a contract covers the unit on that day. The policy goes first: nobody uses up a
// contract for what is owed anyway.
func (a Answer) Coverage(contractCovers bool) Coverage {
	switch {
	case a.Repair.Open && !a.ByExtension:
		return CoverageWarranty
	case a.Repair.Open, contractCovers:
		return CoverageContract
	}
	return CoverageNone
}

// Evaluate says which rights are open on day for a unit whose periods start with
// start: the day of the invoice (article 8 of the Provisions), or of installation
// or acceptance where the maker's policy says so. mainPart asks for the free
// repair of a main part instead of the whole unit.
//
// The rights contain each other, as articles 9 and 10 give them: who may choose a
// refund may choose an exchange, who may choose an exchange may choose a repair.
// So each right lasts at least as long as the stronger one.
//
// On a day before start every right that is given is open, as the maker's policy
// sets it: the Provisions are silent on a unit that fails between shipping and
// acceptance, and its owner must not stand worse than on the day after. Without a
// start, or without a day, nothing is open.
func Evaluate(terms Terms, start, day calendar.Date, mainPart bool) Answer {
	answer := Answer{Day: day, Start: start, MainPart: mainPart}
	ends := endsOf(terms, start, mainPart)
	answer.Refund = entitlement(Refund, ends.refund, day)
	answer.Exchange = entitlement(Exchange, ends.exchange, day)
	answer.Repair = entitlement(Repair, ends.repair, day)
	answer.ByExtension = answer.Repair.Open && !entitlement(Repair, ends.unextended, day).Open
	answer.Steps = explain(terms, answer, ends)
	return answer
}

// periodEnds are the last days of all periods of one unit; zero where a right is
// not given.
type periodEnds struct {
	refund, exchange, repair calendar.Date
	// exchangeByDays is the end by article 10 alone.
	exchangeByDays calendar.Date
	// exchangeByRepairs is the end by article 11: zero while too few repairs failed.
	exchangeByRepairs calendar.Date
	// wholeUnit is the end of the policy's own free repair of the whole unit.
	wholeUnit calendar.Date
	// unextended is the end of the free repair without the extension.
	unextended calendar.Date
}

func endsOf(terms Terms, start calendar.Date, mainPart bool) periodEnds {
	var ends periodEnds
	if start.IsZero() {
		return ends
	}
	ends.refund = afterDays(start, terms.RefundDays)
	ends.exchangeByDays = calendar.Later(ends.refund, afterDays(start, terms.ExchangeDays))
	ends.wholeUnit = calendar.Later(ends.exchangeByDays, afterMonths(start, terms.RepairMonths))
	// Whether a main part that fails again after the whole unit's period also
	// calls for an exchange is not in the Provisions; only a repair is promised
	// then. An extension promises repair alone as well.
	if exchangeDueByRepairs(terms) {
		ends.exchangeByRepairs = ends.wholeUnit
	}
	ends.exchange = calendar.Later(ends.exchangeByDays, ends.exchangeByRepairs)
	ends.unextended = ends.wholeUnit
	if mainPart {
		ends.unextended = calendar.Later(ends.wholeUnit, afterMonths(start, terms.MainPartMonths))
	}
	ends.repair = calendar.Later(ends.unextended, terms.ExtendedUntil)
	return ends
}

func exchangeDueByRepairs(terms Terms) bool {
	return terms.FailedRepairsForExchange > 0 && terms.FailedRepairs >= terms.FailedRepairsForExchange
}

func entitlement(right Right, until, day calendar.Date) Entitlement {
	open := !until.IsZero() && !day.IsZero() && !day.After(until)
	return Entitlement{Right: right, Open: open, Until: until}
}

func afterDays(start calendar.Date, days int) calendar.Date {
	if days <= 0 {
		return calendar.Date{}
	}
	return start.AddDays(days)
}

func afterMonths(start calendar.Date, months int) calendar.Date {
	if months <= 0 {
		return calendar.Date{}
	}
	return start.AddMonths(months)
}
