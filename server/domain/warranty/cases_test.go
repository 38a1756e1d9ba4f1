package warranty

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty/ledger"
)

// worked is a case reckoned by hand. Ends are those of refund, exchange and repair of
// the whole, "+" before one that is open; where only the repair matters, it alone.
type worked struct {
	name, source string
	policy       func() Policy
	ledger, day  string
	noUnit       bool
	ends         string
	// grounds are those of the exchange that are open, in short.
	grounds string
	// part asks for a main part, and what its end is.
	part, partEnd string
}

func statutory(change func(*Policy)) func() Policy {
	return func() Policy {
		p := Statutory()
		change(&p)
		return p
	}
}

func delivered(code, sold string) func() Policy {
	return func() Policy {
		pack, found := PackFor(Packs(), code, calendar.MustParse(sold))
		if !found {
			panic(code)
		}
		return pack.Policy
	}
}

func parts(months int) func() Policy {
	return statutory(func(p *Policy) {
		p.MainPartMonths = 0
		p.MainParts = []ledger.MainPart{{Key: "C", Name: ledger.Name{ZH: "压缩机", EN: "compressor"}, Months: months}}
	})
}

func workedCases() []worked {
	plain := Statutory
	const a6, a8, a9, a10, a11, a12, a13, a14, a15 = "article 6 (2)", "article 8", "article 9", "article 10",
		"article 11", "article 12", "article 13", "article 14", "article 15"
	const c201, c202, c203, catalogue = "Civil Code 201", "Civil Code 202", "Civil Code 203", "catalogue"
	const setting = "setting"
	return []worked{
		// Article 8: repair and waiting for parts are deducted.
		{name: "13 days under repair", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-14 A", day: "2026-07-01", ends: "+2027-03-14"},
		{name: "two repairs", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-06 A; in 2026-08-01 B; out 2026-08-09 B", day: "2026-09-01", ends: "+2027-03-14"},
		{name: "overlapping repairs are merged", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-10 A; in 2026-06-05 B; out 2026-06-14 B", day: "2026-09-01", ends: "+2027-03-14"},
		{name: "one repair within another", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-14 A; in 2026-06-05 B; out 2026-06-10 B", day: "2026-09-01", ends: "+2027-03-14"},
		{name: "repair and parts overlap", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; wait 2026-06-03 A; got 2026-06-12 A; out 2026-06-14 A", day: "2026-09-01", ends: "+2027-03-14"},
		{name: "waiting follows on repair", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; wait 2026-06-05 A; out 2026-06-14 A", day: "2026-09-01", ends: "+2027-03-14"},
		{name: "in and out on a day", source: a8 + ", " + c201, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-01 A", day: "2026-09-01", ends: "+2027-03-01"},
		{name: "not over: to the day asked for", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A", day: "2026-06-11", ends: "+2027-03-11"},
		{name: "not over, a day later", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A", day: "2026-06-12", ends: "+2027-03-12"},
		{name: "what comes later is not known yet", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-14 A", day: "2026-05-31", ends: "+2027-03-01"},
		{name: "over the end of the year", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-12-28 A; out 2027-01-06 A", day: "2027-01-10", ends: "+2027-03-10"},
		{name: "over 29 February", source: a8, policy: plain, ledger: "start 2023-06-30; in 2024-02-27 A; out 2024-03-02 A", day: "2024-03-10", ends: "+2024-07-04"},
		{name: "over 28 February of a common year", source: a8, policy: plain, ledger: "start 2022-06-30; in 2023-02-27 A; out 2023-03-02 A", day: "2023-03-10", ends: "+2023-07-03"},
		{name: "comes in on the last day", source: a8, policy: plain, ledger: "start 2026-03-01; in 2027-03-01 A; out 2027-03-11 A", day: "2027-03-11", ends: "+2027-03-11"},
		{name: "comes in a day too late", source: a8, policy: plain, ledger: "start 2026-03-01; in 2027-03-02 A; out 2027-03-11 A", day: "2027-03-05", ends: "2027-03-01"},
		{name: "comes in during the days won", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-14 A; in 2027-03-10 B; out 2027-03-20 B", day: "2027-03-24", ends: "+2027-03-24"},
		{name: "out of the workshop before the start", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-02-01 A; out 2026-02-20 A", day: "2026-09-01", ends: "+2027-03-01"},
		{name: "in the workshop on the day of sale", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-02-20 A; out 2026-03-05 A", day: "2026-09-01", ends: "+2027-03-05"},
		{name: "the customer does not fetch it", source: a8, policy: plain, ledger: "start 2026-03-01; in 2026-06-01 A CUSTOMER; out 2026-06-14 A", day: "2026-09-01", ends: "+2027-03-01"},
		{name: "repair does not stop the clock", source: setting, policy: statutory(func(p *Policy) { p.StopsUnderRepair = false }), ledger: "start 2026-03-01; in 2026-06-01 A; wait 2026-06-04 A; got 2026-06-10 A; out 2026-06-14 A", day: "2026-09-01", ends: "+2027-03-07"},
		{name: "waiting does not stop the clock", source: setting, policy: statutory(func(p *Policy) { p.StopsWaitingForParts = false }), ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-04 A; wait 2026-06-04 A; got 2026-06-10 A", day: "2026-09-01", ends: "+2027-03-04"},
		{name: "both days count", source: setting, policy: statutory(func(p *Policy) { p.BothDaysCount = true }), ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-14 A", day: "2026-09-01", ends: "+2027-03-15"},
		{name: "both days of one day count once", source: setting, policy: statutory(func(p *Policy) { p.BothDaysCount = true }), ledger: "start 2026-03-01; in 2026-06-01 A; out 2026-06-01 A", day: "2026-09-01", ends: "+2027-03-02"},
		{name: "both days, ended by an exchange", source: setting + ", " + a14, policy: statutory(func(p *Policy) { p.BothDaysCount = true }), ledger: "start 2026-03-01; in 2026-06-01 A; exchange 2026-06-10", day: "2026-09-01", ends: "+2027-06-10"},
		{name: "the days of refund run on", source: a8 + ", " + a9, policy: plain, ledger: "start 2026-03-01; in 2026-03-03 A; out 2026-03-10 A", day: "2026-03-10", ends: "2026-03-08 +2026-03-16 +2027-03-08", grounds: "WITHIN_DAYS"},
		{name: "the days of refund stop", source: setting, policy: statutory(func(p *Policy) { p.StopsDayRights = true }), ledger: "start 2026-03-01; in 2026-03-03 A; out 2026-03-10 A", day: "2026-03-10", ends: "+2026-03-15 +2026-03-23 +2027-03-08", grounds: "WITHIN_DAYS"},

		// Articles 9 and 10; Civil Code 201 and 202.
		{name: "the seventh day", source: a9, policy: plain, ledger: "start 2025-12-28", day: "2026-01-04", ends: "+2026-01-04 +2026-01-12 +2026-12-28", grounds: "WITHIN_DAYS"},
		{name: "the fifteenth day", source: a10, policy: plain, ledger: "start 2024-02-20", day: "2024-03-06", ends: "2024-02-27 +2024-03-06 +2025-02-20", grounds: "WITHIN_DAYS"},
		{name: "the sixteenth day", source: a10, policy: plain, ledger: "start 2024-02-20", day: "2024-03-07", ends: "2024-02-27 2024-03-06 +2025-02-20"},
		{name: "from 29 February", source: c202, policy: plain, ledger: "start 2024-02-29", day: "2025-02-28", ends: "+2025-02-28"},
		{name: "from 29 February, stopped for a day", source: c202 + ", " + a8, policy: plain, ledger: "start 2024-02-29; in 2024-05-01 A; out 2024-05-02 A", day: "2025-03-01", ends: "+2025-03-01"},
		{name: "six months from 31 August", source: c202, policy: statutory(func(p *Policy) { p.RepairMonths = 6 }), ledger: "start 2025-08-31", day: "2026-02-28", ends: "+2026-02-28"},
		{name: "1 month from 31 January", source: c202, policy: statutory(func(p *Policy) { p.RepairMonths = 1 }), ledger: "start 2028-01-31", day: "2028-02-29", ends: "+2028-02-29"},

		// Civil Code 203: an end on a day off.
		{name: "the end on National Day", source: c203, policy: plain, ledger: "start 2025-10-01", day: "2026-10-08", ends: "+2026-10-08"},
		{name: "the day after the holiday is the last", source: c203, policy: plain, ledger: "start 2025-10-01", day: "2026-10-09", ends: "2026-10-08"},
		{name: "the seventh day in the Spring Festival", source: c203 + ", " + a9, policy: plain, ledger: "start 2026-02-10", day: "2026-02-24", ends: "+2026-02-24 +2026-02-25 +2027-02-10", grounds: "WITHIN_DAYS"},
		{name: "a make-up working day is a working day", source: c203, policy: plain, ledger: "start 2026-02-21", day: "2026-02-28", ends: "+2026-02-28 +2026-03-09 +2027-02-22", grounds: "WITHIN_DAYS"},
		{name: "moved by a stop onto a holiday", source: c203 + ", " + a8, policy: plain, ledger: "start 2025-09-20; in 2026-03-02 A; out 2026-03-14 A", day: "2026-10-08", ends: "+2026-10-08"},
		{name: "nothing is moved", source: c203 + ", " + setting, policy: statutory(func(p *Policy) { p.RollToWorkday = false }), ledger: "start 2025-10-01", day: "2026-10-02", ends: "2026-10-01"},

		// Article 11: failed repairs; article 6 (2): a repair holds 30 days.
		{name: "one failed repair", source: a11, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A", day: "2026-06-01", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "two failed repairs", source: a11, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", day: "2026-06-01", ends: "2026-03-09 +2027-03-02 +2027-03-02", grounds: "FAILED_REPAIRS"},
		{name: "two failed repairs, before the second", source: a11, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", day: "2026-05-19", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "the period over", source: a11, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", day: "2027-03-03", ends: "2026-03-09 2027-03-02 2027-03-02"},
		{name: "the days in the workshop lengthen it", source: a11 + ", " + a8, policy: plain, ledger: "start 2026-03-02; in 2026-04-21 A; failed 2026-05-01 A; out 2026-05-01 A; failed 2026-05-20 B", day: "2026-06-01", ends: "2026-03-09 +2027-03-12 +2027-03-12", grounds: "FAILED_REPAIRS"},
		{name: "two repairs that did not hold", source: a6 + ", " + a11, policy: plain, ledger: "start 2026-03-02; held 2026-05-01 A; held 2026-05-31 B; in 2026-06-30 C", day: "2026-06-30", ends: "2026-03-09 +2027-03-02 +2027-03-02", grounds: "FAILED_REPAIRS"},
		{name: "a repair that held 31 days", source: a6 + ", " + a11, policy: plain, ledger: "start 2026-03-02; held 2026-05-01 A; held 2026-06-01 B; in 2026-07-01 C", day: "2026-07-01", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "another fault counts as well", source: a11, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A E1; failed 2026-06-20 B E2", day: "2026-07-01", ends: "2026-03-09 +2027-03-02 +2027-03-02", grounds: "FAILED_REPAIRS"},
		{name: "another fault does not count", source: setting, policy: statutory(func(p *Policy) { p.SameFault = true }), ledger: "start 2026-03-02; failed 2026-05-01 A E1; failed 2026-06-20 B E2", day: "2026-07-01", ends: "2026-03-09 2026-03-17 +2027-03-02"},

		// Article 12: 90 days for want of parts, 30 by the repairer's fault.
		{name: "90 days for parts are not too long", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-05 A", day: "2026-07-30", ends: "2026-03-09 2026-03-17 +2027-05-31"},
		{name: "91 days for parts are", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-05 A", day: "2026-07-31", ends: "2026-03-09 +2027-06-01 +2027-06-01", grounds: "PARTS_LIMIT"},
		{name: "repaired on the 90th day", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-05 A; held 2026-07-30 A", day: "2026-08-10", ends: "2026-03-09 2026-03-17 +2027-06-11"},
		{name: "repaired late, and taken back", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-05 A; held 2026-08-05 A; out 2026-08-05 A", day: "2026-08-10", ends: "2026-03-09 2026-03-17 +2027-06-06"},
		{name: "repaired late, the exchange stays due", source: setting, policy: statutory(func(p *Policy) { p.LateRepairKeepsExchange = true }), ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-05 A; held 2026-08-05 A; out 2026-08-05 A", day: "2026-08-10", ends: "2026-03-09 +2027-06-06 +2027-06-06", grounds: "PARTS_LIMIT"},
		{name: "30 days of the repairer's", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A REPAIRER", day: "2026-05-31", ends: "2026-03-09 2026-03-17 +2027-04-01"},
		{name: "31 days of the repairer's", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A REPAIRER", day: "2026-06-01", ends: "2026-03-09 +2027-04-02 +2027-04-02", grounds: "REPAIRER_LIMIT"},
		{name: "31 days that nobody explains", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A", day: "2026-06-01", ends: "2026-03-09 +2027-04-02 +2027-04-02", grounds: "REPAIRER_LIMIT"},
		{name: "the repairer need not explain", source: setting, policy: statutory(func(p *Policy) { p.UnexplainedIsRepairers = false }), ledger: "start 2026-03-02; in 2026-05-01 A", day: "2026-06-01", ends: "2026-03-09 2026-03-17 +2027-04-02"},
		{name: "days waiting are not the repairer's", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-11 A; got 2026-05-31 A", day: "2026-06-20", ends: "2026-03-09 2026-03-17 +2027-04-21"},
		{name: "until the repairer's own are 31", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-05-11 A; got 2026-05-31 A", day: "2026-06-21", ends: "2026-03-09 +2027-04-22 +2027-04-22", grounds: "REPAIRER_LIMIT"},
		{name: "the repairer forgot to order", source: a12, policy: plain, ledger: "start 2026-03-02; wait 2026-05-01 A REPAIRER", day: "2026-06-01", ends: "2026-03-09 +2027-04-02 +2027-04-02", grounds: "REPAIRER_LIMIT"},
		{name: "the repairer forgot to order, for 100 days", source: a12, policy: plain, ledger: "start 2026-03-02; wait 2026-05-01 A REPAIRER", day: "2026-08-09", ends: "2026-03-09 +2027-06-10 +2027-06-10", grounds: "REPAIRER_LIMIT"},
		{name: "the customer lets it lie for 100 days", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A CUSTOMER", day: "2026-08-09", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "the customer's days are not those of the parts", source: a12, policy: plain, ledger: "start 2026-03-02; wait 2026-05-01 A; got 2026-06-20 A; in 2026-06-20 A CUSTOMER", day: "2026-08-09", ends: "2026-03-09 2026-03-17 +2027-04-21"},
		{name: "the repairer owns up when it is done", source: a12 + ", " + setting, policy: statutory(func(p *Policy) { p.UnexplainedIsRepairers, p.LateRepairKeepsExchange = false, true }), ledger: "start 2026-03-02; in 2026-05-01 A; slow 2026-06-10 A REPAIRER; out 2026-06-10 A", day: "2026-06-12", ends: "2026-03-09 +2027-04-11 +2027-04-11", grounds: "REPAIRER_LIMIT"},
		{name: "of the old unit", source: a12 + ", " + a14 + ", " + setting, policy: statutory(func(p *Policy) { p.LateRepairKeepsExchange = true }), ledger: "start 2026-03-02; in 2026-05-01 A; exchange 2026-06-10", day: "2026-09-01", ends: "2026-06-17 2026-06-25 +2027-06-10"},
		{name: "brought in on the last day", source: a12, policy: plain, ledger: "start 2026-03-02; in 2027-03-02 A", day: "2027-04-02", ends: "2026-03-09 +2027-04-02 +2027-04-02", grounds: "REPAIRER_LIMIT"},
		{name: "brought in a day too late", source: a12, policy: plain, ledger: "start 2026-03-02; in 2027-03-03 A", day: "2027-04-03", ends: "2026-03-09 2026-03-17 2027-03-02"},
		{name: "a period that does not stop cannot end meanwhile", source: a12 + ", " + setting, policy: statutory(func(p *Policy) { p.StopsUnderRepair = false }), ledger: "start 2026-03-02; in 2027-03-01 A", day: "2027-04-05", ends: "2026-03-09 +2027-04-05 +2027-04-05", grounds: "REPAIRER_LIMIT"},
		{name: "both limits", source: a12, policy: plain, ledger: "start 2026-03-02; in 2026-05-01 A; wait 2026-06-05 A", day: "2026-07-31", ends: "2026-03-09 +2027-06-01 +2027-06-01", grounds: "PARTS_LIMIT REPAIRER_LIMIT"},

		// Article 13: a refund instead.
		{name: "no unit to exchange", source: a13, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", day: "2026-06-01", noUnit: true, ends: "+2027-03-02 +2027-03-02 +2027-03-02", grounds: "FAILED_REPAIRS"},
		{name: "no unit, and no refund for it", source: setting, policy: statutory(func(p *Policy) { p.RefundWithoutUnit = false }), ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B", day: "2026-06-01", noUnit: true, ends: "2026-03-09 +2027-03-02 +2027-03-02", grounds: "FAILED_REPAIRS"},
		{name: "no unit, but no exchange due", source: a13, policy: plain, ledger: "start 2026-03-02; failed 2026-05-01 A", day: "2026-06-01", noUnit: true, ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "no unit on the tenth day", source: a13 + ", " + a10, policy: plain, ledger: "start 2026-03-02", day: "2026-03-12", noUnit: true, ends: "+2026-03-17 +2026-03-17 +2027-03-02", grounds: "WITHIN_DAYS"},

		// Article 14: an exchange starts anew.
		{name: "exchanged", source: a14, policy: plain, ledger: "start 2026-03-02; exchange 2026-08-03", day: "2026-08-05", ends: "+2026-08-10 +2026-08-18 +2027-08-03", grounds: "WITHIN_DAYS"},
		{name: "before the exchange", source: a14, policy: plain, ledger: "start 2026-03-02; exchange 2026-08-03", day: "2026-08-02", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "exchanged twice", source: a14, policy: plain, ledger: "start 2026-03-02; exchange 2026-08-03; exchange 2026-09-01", day: "2026-12-01", ends: "2026-09-08 2026-09-16 +2027-09-01"},
		{name: "what the old one went through is forgotten", source: a14, policy: plain, ledger: "start 2026-03-02; in 2026-06-01 A; failed 2026-06-20 A; failed 2026-07-10 B; exchange 2026-08-03; out 2026-08-03 A", day: "2026-12-01", ends: "2026-08-10 2026-08-18 +2027-08-03"},
		{name: "the new one is repaired", source: a14 + ", " + a8, policy: plain, ledger: "start 2026-03-02; exchange 2026-08-03; in 2026-10-12 A; out 2026-10-15 A", day: "2026-12-01", ends: "2026-08-10 2026-08-18 +2027-08-06"},
		{name: "an exchange does not start anew", source: setting, policy: statutory(func(p *Policy) { p.ExchangeRestarts, p.ExchangeRestartsDays = false, false }), ledger: "start 2026-03-02; failed 2026-05-01 A; failed 2026-05-20 B; exchange 2026-08-03", day: "2026-12-01", ends: "2026-03-09 2026-03-17 +2027-03-02"},
		{name: "the months alone start anew", source: setting, policy: statutory(func(p *Policy) { p.ExchangeRestartsDays = false }), ledger: "start 2026-03-02; exchange 2026-08-03", day: "2026-08-05", ends: "2026-03-09 2026-03-17 +2027-08-03"},

		// Article 15 and the catalogue: main parts.
		{name: "a compressor in its third year", source: a15 + ", " + catalogue, policy: parts(36), ledger: "start 2026-03-02", day: "2029-03-02", ends: "2027-03-02", part: "C", partEnd: "+2029-03-02"},
		{name: "a compressor a day later", source: a15 + ", " + catalogue, policy: parts(36), ledger: "start 2026-03-02", day: "2029-03-03", ends: "2027-03-02", part: "C", partEnd: "2029-03-02"},
		{name: "the whole away, the part as well", source: a8, policy: parts(36), ledger: "start 2026-03-02; in 2026-06-01 A; out 2026-06-11 A", day: "2026-09-01", ends: "+2027-03-12", part: "C", partEnd: "+2029-03-12"},
		{name: "the part away, the whole not", source: a8, policy: parts(36), ledger: "start 2026-03-02; C:in 2026-06-01 A; C:out 2026-06-11 A", day: "2026-09-01", ends: "+2027-03-02", part: "C", partEnd: "+2029-03-12"},
		{name: "the whole is away in the part's second year", source: a8, policy: parts(36), ledger: "start 2026-03-02; in 2028-06-01 A; out 2028-06-11 A", day: "2028-09-01", ends: "2027-03-02", part: "C", partEnd: "+2029-03-12"},
		{name: "the part is exchanged", source: setting, policy: func() Policy { p := parts(36)(); p.PartRestarts = true; return p }, ledger: "start 2026-03-02; C:exchange 2026-09-01", day: "2026-10-12", ends: "+2027-03-02", part: "C", partEnd: "+2029-09-01"},
		{name: "the part is exchanged, and runs on", source: setting, policy: parts(36), ledger: "start 2026-03-02; C:exchange 2026-09-01", day: "2026-10-12", ends: "+2027-03-02", part: "C", partEnd: "+2029-03-02"},
		{name: "a part with a start of its own", source: setting, policy: parts(36), ledger: "start 2026-03-02; C:start 2026-05-05", day: "2026-10-12", ends: "+2027-03-02", part: "C", partEnd: "+2029-05-05"},
		{name: "the whole is exchanged with its parts", source: a14, policy: parts(36), ledger: "start 2026-03-02; exchange 2026-08-03", day: "2026-12-01", ends: "+2027-08-03", part: "C", partEnd: "+2029-08-03"},
		{name: "an air conditioner's fan motor", source: catalogue, policy: delivered("AIR_CONDITIONER", "2026-03-02"), ledger: "start 2026-03-02", day: "2028-01-01", ends: "2027-03-02", part: "FAN_MOTOR", partEnd: "+2029-03-02"},
		{name: "a part that nobody names", source: catalogue, policy: delivered("AIR_CONDITIONER", "2026-03-02"), ledger: "start 2026-03-02", day: "2028-01-03", ends: "2027-03-02", part: "LOUVRE", partEnd: "2027-03-02"},
		{name: "a computer's hard disk", source: computers2002, policy: delivered("COMPUTER", "2026-03-02"), ledger: "start 2026-03-02", day: "2028-01-01", ends: "2027-03-02", part: "HARD_DISK", partEnd: "+2028-03-02"},
		{name: "a phone's battery", source: phones2001, policy: delivered("MOBILE_PHONE", "2026-03-02"), ledger: "start 2026-03-02", day: "2026-09-03", ends: "+2027-03-02", part: "BATTERY", partEnd: "2026-09-02"},
		{name: "a phone's earphones", source: phones2001, policy: delivered("MOBILE_PHONE", "2026-03-02"), ledger: "start 2026-03-02", day: "2026-06-02", ends: "+2027-03-02", part: "EARPHONES", partEnd: "+2026-06-02"},
		{name: "a television set in its third year", source: catalogue, policy: delivered("COLOUR_TV", "2001-03-01"), ledger: "start 2001-03-01", day: "2003-06-02", ends: "2002-03-01", part: "PICTURE_TUBE", partEnd: "+2004-03-01"},

		// All together.
		{name: "bought, and twice in the workshop", source: a8 + ", " + a11, policy: plain, ledger: "start 2026-03-01 INVOICE; in 2026-06-01 A; failed 2026-06-06 A; out 2026-06-06 A; in 2026-08-01 B; held 2026-08-09 B; out 2026-08-09 B", day: "2026-10-12", ends: "+2027-03-14"},
	}
}

func TestWorkedCases(t *testing.T) {
	cases := workedCases()
	if len(cases) < 60 {
		t.Errorf("%d worked cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			day := calendar.MustParse(c.day)
			unit := Unit{Policy: c.policy(), Ledger: events(t, c.ledger), NoExchangeUnit: c.noUnit}
			if strings.Contains(c.source, "203") {
				unit.Workday = china
			}
			r := unit.RightsOn(day)
			got := []string{end(r.Refund), end(r.Exchange), end(r.Repair)}
			want := strings.Fields(c.ends)
			if !slices.Equal(got[3-len(want):], want) {
				t.Errorf("%s (%s): %v, want %v", c.ledger, c.source, got, want)
			}
			if len(want) == 3 {
				if grounds := strings.Trim(fmt.Sprint(r.ExchangeGrounds), "[]"); grounds != c.grounds {
					t.Errorf("%s (%s): by %q, want %q", c.ledger, c.source, grounds, c.grounds)
				}
			}
			if c.part != "" {
				if got := end(r.Part(c.part)); got != c.partEnd {
					t.Errorf("%s (%s): %s until %s, want %s", c.ledger, c.source, c.part, got, c.partEnd)
				}
			}
		})
	}
}

func end(e Entitlement) string {
	if e.Open {
		return "+" + e.Until.String()
	}
	return e.Until.String()
}
