package warranty

import (
	"fmt"
	"math/rand/v2"

	"sanbao/server/domain/calendar"
	sets "sanbao/server/domain/warranty/ledger"
)

func chance(random *rand.Rand) bool { return random.IntN(2) == 0 }

func one[T any](random *rand.Rand, of ...T) T { return of[random.IntN(len(of))] }

// randomPolicy returns terms with every setting at random.
func randomPolicy(random *rand.Rand) Policy {
	p := randomTerms(random).Policy
	p.StopsUnderRepair, p.StopsWaitingForParts, p.StopsDayRights, p.BothDaysCount = chance(random), chance(random), chance(random), chance(random)
	p.ExchangeRestarts, p.ExchangeRestartsDays, p.PartRestarts = chance(random), chance(random), chance(random)
	p.SameFault, p.UnexplainedIsRepairers, p.LateRepairKeepsExchange = chance(random), chance(random), chance(random)
	p.RefundWithoutUnit, p.RefundWhenDeclined, p.FreeTravel, p.RollToWorkday = chance(random), chance(random), chance(random), chance(random)
	p.RepairHoldsDays, p.PartsLimitDays, p.RepairerLimitDays = random.IntN(50)-5, random.IntN(120)-5, random.IntN(50)-5
	p.DepreciationRate = random.IntN(60) - 5
	p.LatestStart = chance(random)
	for _, key := range []string{"C", "M"} {
		if chance(random) {
			p.MainParts = append(p.MainParts, sets.MainPart{Key: key, Name: sets.Name{ZH: "部件" + key, EN: "part " + key}, Months: random.IntN(60)})
		}
	}
	for _, i := range random.Perm(3)[:random.IntN(4)] {
		p.StartFrom = append(p.StartFrom, sets.StartBases()[i])
	}
	return p
}

func randomEvent(random *rand.Rand, around calendar.Date) Event {
	e := Event{
		Kind: one(random, Suspend, Suspend, Suspend, Resume, Resume, Resume, Repaired, Repaired, Restart), Day: around.AddDays(random.IntN(700) - 40),
		Part: one(random, "", "", "", "C"), Stay: one(random, "", "A", "B", "D", "E", "F"), Reason: one(random, sets.SuspendReasons()...),
		DelayBy: one(random, "", "", "", Maker, Repairer, Customer), Outcome: one(random, Held, Held, Failed), Fault: one(random, "", "E1", "E2"),
	}
	switch e.Kind {
	case Resume:
		e.Reason = one(random, "", "", UnderRepair, WaitingForParts)
	case Restart:
		if !chance(random) {
			e.Kind = Suspend
		}
	}
	return e
}

// randomLedger returns a start, seldom none or several, and up to a dozen events.
func randomLedger(random *rand.Rand) Ledger {
	around := randomDate(random)
	var ledger Ledger
	for range one(random, 0, 1, 1, 1, 1, 1, 2) {
		ledger = append(ledger, Event{Kind: Start, Day: around.AddDays(random.IntN(20)), Basis: one(random, "", ByInvoice, ByInstallation, ByAcceptance)})
	}
	for range random.IntN(12) {
		ledger = append(ledger, randomEvent(random, around))
	}
	return ledger
}

func randomUnit(random *rand.Rand) (Unit, calendar.Date) {
	day := randomDate(random)
	u := Unit{Policy: randomPolicy(random), Ledger: randomLedger(random), Covers: randomCovers(random, day), NoExchangeUnit: chance(random)}
	if random.IntN(3) == 0 {
		u.Policy = Statutory()
	}
	if len(u.Ledger) > 0 {
		day = u.Ledger[0].Day.AddDays(random.IntN(900) - 50)
	}
	if chance(random) {
		u.Workday = china
	}
	return u, day
}

// worse names a right that is less in b than in a.
func worse(a, b UnitRights) error {
	if err := lost(a, b); err != nil {
		return err
	}
	if a.DepreciatedRefund.Open && !b.DepreciatedRefund.Open {
		return fmt.Errorf("the refund less depreciation is lost")
	}
	if a.MainPartRepair.Until.After(b.MainPartRepair.Until) {
		return fmt.Errorf("main parts until %s, then until %s", a.MainPartRepair.Until, b.MainPartRepair.Until)
	}
	for _, part := range a.Parts {
		if after := b.Part(part.Part.Key); part.Repair.Until.After(after.Until) {
			return fmt.Errorf("part %s until %s, then until %s", part.Part.Key, part.Repair.Until, after.Until)
		}
	}
	return nil
}
