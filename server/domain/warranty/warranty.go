// Package warranty is the 三包 clock: which of refund, exchange and free repair a
// customer may claim for a unit on a given day, until which day, at whose cost,
// and why. It is a pure function of the terms, the unit's ledger and the day, and
// explains its answer in steps that can be shown to the customer.
//
//	unit := warranty.Unit{Policy: pack.Policy, Ledger: events, Workday: calendar}
//	rights := unit.RightsOn(day)           // what is open, until when, and why
//	rights.Summary(fault.English)          // the same in a sentence
//	rights.Lines(finding, lines)           // free or paid, line by line
//	rights.Depreciated(price)              // what a refund less depreciation comes to
//	unit.Ripening(day, 14)                 // what becomes due within 14 days
//	warranty.Better(statutory, special)    // what a contract betters, and worsens
//
// The measures come from 《部分商品修理更换退货责任规定》 (1995), below "the
// Provisions": its limits are the least that a seller owes, and a maker may
// promise more (article 4), so they are data, not code. Where the Provisions
// leave a question open it is a setting of Policy.
//
// Periods are counted as the Civil Code 《民法典》 counts them: the day on which a
// period starts is not counted (article 201), a period of months ends on the
// corresponding day, or on the last of a month that has no such day (article
// 202). So 7 days from 1 March end with 8 March, and 12 months from 29 February
// 2024 with 28 February 2025. An end is always inclusive. An end that falls on a
// day off is moved to the next working day (article 203), where the policy says so
// and the caller knows the days off.
//
// The clock of the months stops while the unit is under repair or waits for parts
// (article 8 of the Provisions): each such day moves the end by a day. A unit that
// comes in on the 1st and goes out on the 14th was away for 13 days; suspensions
// that overlap are merged; one that is not over yet runs to the day asked for. A
// suspension counts that begins on the last day of a period, and none that begins
// after it.
//
// An answer rests on what was known on its day: later events are left aside, so
// that the rights of a past day can be told again.
package warranty

import (
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// Unit is what is known of one unit.
type Unit struct {
	// Policy is what it was sold under, with no right given where there is none.
	Policy Policy
	// Ledger is what has happened to it, in any order.
	Ledger Ledger
	// Covers are the extensions and contracts on it, in any order.
	Covers []Cover
	// NoExchangeUnit says that there is no unit of the same model to exchange it
	// for (article 13 of the Provisions).
	NoExchangeUnit bool
	// Workday says whether people work on a day, as the company's calendar has it;
	// nil where that is not known, and then no end is moved.
	Workday func(calendar.Date) bool
}

// Entitlement says how one right stands on the day asked for.
type Entitlement struct {
	Right Right
	// Open says whether the right can be claimed on that day.
	Open bool
	// Until is the last day on which it can be, also when that day is past; zero
	// when the right is not given at all. It holds as things stand on that day: a
	// suspension moves it.
	Until calendar.Date
	// Payer is who bears the cost while the right is open; the customer afterwards.
	Payer ledger.Party
	// MakerUntil is, of free repair, the last day on which the maker bears it by the
	// policy: an extension or a contract may carry it on from there.
	MakerUntil calendar.Date
}

// PartRights is the free repair of a main part.
type PartRights struct {
	Part   ledger.MainPart
	Repair Entitlement
	// Start is the day with which its period starts.
	Start calendar.Date
	// Suspended is for how many days its clock was stopped.
	Suspended int
}

// UnitRights are all rights on a unit on a day.
type UnitRights struct {
	// Day is the day asked for.
	Day calendar.Date
	// Start is the day with which the periods of months start; zero when it is
	// unknown. StartBasis is what happened then, empty where that is not known.
	Start      calendar.Date
	StartBasis ledger.StartBasis
	// Exchanged is the day of the last exchange; zero where there was none.
	Exchanged calendar.Date
	// Refund is a refund of the whole price: within its days (article 9), or
	// where an exchange can be claimed and no unit exists (article 13).
	Refund Entitlement
	// Exchange is for a new unit, by days (articles 9 and 10), failed repairs
	// (article 11) or a repair that takes too long (article 12).
	Exchange Entitlement
	// ExchangeGrounds are why an exchange is open, in the order of Grounds.
	ExchangeGrounds []Ground
	// DepreciatedRefund is a refund less depreciation, for a customer who may
	// claim an exchange and declines it (article 13).
	DepreciatedRefund Entitlement
	// Repair is free repair of the whole, with the extensions and contracts that
	// follow on the policy's own period, or that cover the day when it is over.
	Repair Entitlement
	// MainPartRepair is free repair of a main part that nobody has named.
	MainPartRepair Entitlement
	// Parts are the main parts that the policy or the ledger names.
	Parts []PartRights
	// PolicyRepairUntil is the last day of the policy's own free repair of the whole.
	PolicyRepairUntil calendar.Date
	// ByExtension says that free repair is open on that day by extensions that
	// follow on the policy's own period, which is over.
	ByExtension bool
	// Coverage says who stands for a repair of the whole. The policy goes first:
	// nobody uses up a contract for what is owed anyway.
	Coverage Coverage
	// Suspended is for how many days the clock of the whole was stopped, and
	// SuspendedFor in how many repairs.
	Suspended, SuspendedFor int
	// Away is for how many days the unit was under repair or waited for parts since
	// it was bought or last exchanged, whether that stops the clock or not; not those
	// for which the customer stands.
	Away int
	// FailedRepairs is how many repairs have failed that count towards an exchange.
	FailedRepairs int
	// Steps derive the answer, in the order in which they are to be read.
	Steps []Step

	unit Unit
	// extended is the end of free repair of the whole with the extensions that follow
	// on it, and no contract.
	extended calendar.Date
}

// Open returns the rights that can be claimed on the day, in the order of Rights.
func (r UnitRights) Open() []Right {
	var open []Right
	for _, e := range []Entitlement{r.Refund, r.Exchange, r.DepreciatedRefund, r.Repair} {
		if e.Open {
			open = append(open, e.Right)
		}
	}
	return open
}

// Part returns the free repair of a main part by its key; one that neither the
// policy nor the ledger names stands as main parts do in general.
func (r UnitRights) Part(key string) Entitlement {
	for _, part := range r.Parts {
		if part.Part.Key == key {
			return part.Repair
		}
	}
	return r.MainPartRepair
}
