package warranty

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"sanbao/server/domain/calendar"
)

const rounds = 3_000

func randomTerms(random *rand.Rand) plain {
	// Zero and negative limits are in: a right that is not given must obey the
	// same laws.
	terms := plain{
		Policy: Policy{
			RefundDays:               random.IntN(40) - 3,
			ExchangeDays:             random.IntN(60) - 3,
			RepairMonths:             random.IntN(40) - 3,
			MainPartMonths:           random.IntN(70) - 3,
			FailedRepairsForExchange: random.IntN(5) - 1,
		},
		FailedRepairs: random.IntN(5),
	}
	if random.IntN(3) == 0 {
		terms.ExtendedUntil = randomDate(random)
	}
	return terms
}

func randomDate(random *rand.Rand) calendar.Date {
	return calendar.MustParse("2020-01-01").AddDays(random.IntN(2500))
}

// better improves a random selection of the terms.
func better(random *rand.Rand, terms plain) plain {
	improve := func(n *int) {
		if random.IntN(2) == 0 {
			*n += random.IntN(30)
		}
	}
	improve(&terms.RefundDays)
	improve(&terms.ExchangeDays)
	improve(&terms.RepairMonths)
	improve(&terms.MainPartMonths)
	improve(&terms.FailedRepairs)
	// Fewer failed repairs before an exchange are better, but none means never.
	switch n := terms.FailedRepairsForExchange; {
	case n <= 0:
		terms.FailedRepairsForExchange = random.IntN(4)
	case n > 1 && random.IntN(2) == 0:
		terms.FailedRepairsForExchange = 1 + random.IntN(n-1)
	}
	if random.IntN(2) == 0 {
		terms.ExtendedUntil = calendar.Later(terms.ExtendedUntil, randomDate(random))
	}
	return terms
}

// lost names a right that is open in a and not in b, or ends later in a.
func lost(a, b UnitRights) error {
	for i, before := range []Entitlement{a.Refund, a.Exchange, a.Repair} {
		after := []Entitlement{b.Refund, b.Exchange, b.Repair}[i]
		if before.Open && !after.Open || before.Until.After(after.Until) {
			return fmt.Errorf("%s was open %t until %s, then open %t until %s", before.Right, before.Open, before.Until, after.Open, after.Until)
		}
	}
	return nil
}

func TestALaterDayNeverOpensMoreRights(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range rounds {
		terms, start, day, mainPart := randomTerms(random), randomDate(random), randomDate(random), random.IntN(2) == 0
		early := evaluate(terms, start, day, mainPart)
		late := evaluate(terms, start, day.AddDays(random.IntN(1000)), mainPart)
		for _, right := range late.Open() {
			if !slices.Contains(early.Open(), right) {
				t.Fatalf("%+v from %s: %s is open on %s but was not on %s", terms, start, right, late.Day, early.Day)
			}
		}
		if early.Refund.Until != late.Refund.Until || early.Exchange.Until != late.Exchange.Until || early.Repair.Until != late.Repair.Until {
			t.Fatalf("%+v from %s: the ends depend on the day asked for", terms, start)
		}
	}
}

func TestBetterTermsNeverGiveFewerRights(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range rounds {
		terms, start, day, mainPart := randomTerms(random), randomDate(random), randomDate(random), random.IntN(2) == 0
		improved := better(random, terms)
		if err := lost(evaluate(terms, start, day, mainPart), evaluate(improved, start, day, mainPart)); err != nil {
			t.Fatalf("%+v improved to %+v from %s on %s: %v", terms, improved, start, day, err)
		}
	}
}

func TestALaterStartNeverGivesFewerRights(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range rounds {
		terms, start, day, mainPart := randomTerms(random), randomDate(random), randomDate(random), random.IntN(2) == 0
		later := start.AddDays(random.IntN(400))
		if err := lost(evaluate(terms, start, day, mainPart), evaluate(terms, later, day, mainPart)); err != nil {
			t.Fatalf("%+v from %s, then from %s, on %s: %v", terms, start, later, day, err)
		}
	}
}

func TestAMainPartNeverHasFewerRightsThanTheUnit(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 10))
	for range rounds {
		terms, start, day := randomTerms(random), randomDate(random), randomDate(random)
		if err := lost(evaluate(terms, start, day, false), evaluate(terms, start, day, true)); err != nil {
			t.Fatalf("%+v from %s on %s: %v", terms, start, day, err)
		}
	}
}

func TestRightsContainEachOther(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 12))
	for range rounds {
		a := evaluate(randomTerms(random), randomDate(random), randomDate(random), random.IntN(2) == 0)
		if a.Refund.Open && !a.Exchange.Open || a.Exchange.Open && !a.Repair.Open {
			t.Fatalf("%+v", a)
		}
	}
}
