package warranty

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty/ledger"
)

// told is an answer without what it was asked.
func told(r UnitRights) UnitRights {
	r.unit = Unit{}
	return r
}

func TestTheOrderOfEventsDoesNotMatter(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 22))
	for range rounds {
		unit, day := randomUnit(random)
		shuffled := unit
		shuffled.Ledger = slices.Clone(unit.Ledger)
		random.Shuffle(len(shuffled.Ledger), func(i, j int) {
			shuffled.Ledger[i], shuffled.Ledger[j] = shuffled.Ledger[j], shuffled.Ledger[i]
		})
		before := slices.Clone(shuffled.Ledger)
		a, b := told(unit.RightsOn(day)), told(shuffled.RightsOn(day))
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v on %s:\n%+v\n%+v", unit, day, a, b)
		}
		if !reflect.DeepEqual(unit.Ripening(day, 30), shuffled.Ripening(day, 30)) {
			t.Fatalf("%+v on %s: the radar depends on the order", unit, day)
		}
		if !slices.Equal(before, shuffled.Ledger) {
			t.Fatal("asking changed the ledger")
		}
	}
}

func TestAnEventRecordedTwiceChangesNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(23, 24))
	for range rounds {
		unit, day := randomUnit(random)
		twice := unit
		twice.Ledger = slices.Concat(unit.Ledger, unit.Ledger)
		a, b := told(unit.RightsOn(day)), told(twice.RightsOn(day))
		if !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v on %s:\n%+v\n%+v", unit, day, a, b)
		}
	}
}

func TestAPastDayIsToldAgain(t *testing.T) {
	random := rand.New(rand.NewPCG(25, 26))
	for range rounds {
		unit, day := randomUnit(random)
		later := unit
		for range random.IntN(4) {
			e := randomEvent(random, day)
			e.Day = day.AddDays(1 + random.IntN(100))
			later.Ledger = append(slices.Clone(later.Ledger), e)
		}
		if a, b := told(unit.RightsOn(day)), told(later.RightsOn(day)); !reflect.DeepEqual(a, b) {
			t.Fatalf("%+v on %s, then %+v:\n%+v\n%+v", unit, day, later.Ledger, a, b)
		}
	}
}

// A suspension is a repair of its own: one that is recorded for the same repair may
// say that an earlier one ended sooner.
func TestSuspendingNeverShortensARight(t *testing.T) {
	random := rand.New(rand.NewPCG(27, 28))
	for range rounds {
		unit, day := randomUnit(random)
		in := randomEvent(random, day.AddDays(-300))
		in.Kind, in.Part, in.Stay = Suspend, one(random, "", "C"), "another"
		suspended := unit
		suspended.Ledger = append(slices.Clone(unit.Ledger), in)
		if chance(random) {
			suspended.Ledger = append(suspended.Ledger, Event{Kind: Resume, Day: in.Day.AddDays(random.IntN(60)), Part: in.Part, Stay: in.Stay})
		}
		if err := worse(unit.RightsOn(day), suspended.RightsOn(day)); err != nil {
			t.Fatalf("%+v on %s, suspended by %+v: %v", unit, day, in, err)
		}
	}
}

func TestALongerSuspensionNeverShortensARight(t *testing.T) {
	random := rand.New(rand.NewPCG(29, 30))
	for range rounds {
		unit, day := randomUnit(random)
		in := Event{Kind: Suspend, Day: day.AddDays(-random.IntN(300)), Stay: "another", Reason: one(random, ledger.SuspendReasons()...)}
		out := Event{Kind: Resume, Day: in.Day.AddDays(random.IntN(60)), Stay: "another"}
		shorter, longer := unit, unit
		shorter.Ledger = append(slices.Clone(unit.Ledger), in, out)
		out.Day = out.Day.AddDays(random.IntN(60))
		longer.Ledger = append(slices.Clone(unit.Ledger), in, out)
		// The right of article 12 ends with the repair, also late: left aside.
		shorter.Policy.PartsLimitDays, shorter.Policy.RepairerLimitDays = 0, 0
		longer.Policy = shorter.Policy
		if err := worse(shorter.RightsOn(day), longer.RightsOn(day)); err != nil {
			t.Fatalf("%+v on %s, suspended from %s: %v", unit, day, in.Day, err)
		}
	}
}

func TestMoreFailedRepairsNeverGiveFewerRights(t *testing.T) {
	random := rand.New(rand.NewPCG(31, 32))
	for range rounds {
		unit, day := randomUnit(random)
		failed := randomEvent(random, day.AddDays(-300))
		failed.Kind, failed.Outcome, failed.DelayBy, failed.Stay = Repaired, Failed, "", fmt.Sprint("new ", random.IntN(100))
		after := unit
		after.Ledger = append(slices.Clone(unit.Ledger), failed)
		a, b := unit.RightsOn(day), after.RightsOn(day)
		if err := worse(a, b); err != nil || b.FailedRepairs < a.FailedRepairs {
			t.Fatalf("%+v on %s, and %+v: %v", unit, day, failed, err)
		}
	}
}

func TestAddingACoverNeverWorsens(t *testing.T) {
	random := rand.New(rand.NewPCG(33, 34))
	worth := map[Coverage]int{CoverageNone: 0, CoverageContract: 1, CoverageWarranty: 2}
	for range rounds {
		unit, day := randomUnit(random)
		covered := unit
		covered.Covers = slices.Concat(unit.Covers, randomCovers(random, day))
		a, b := unit.RightsOn(day), covered.RightsOn(day)
		if err := worse(a, b); err != nil || worth[b.Coverage] < worth[a.Coverage] {
			t.Fatalf("%+v on %s, and %+v: %v", unit, day, covered.Covers, err)
		}
		lines := []Line{{Kind: LineLabour}, {Kind: LinePart, MainPart: "C"}, {Kind: LineTravel, MainPart: AnyMainPart}}
		for i, line := range b.Lines("", lines) {
			if worth[line.Coverage] < worth[a.Lines("", lines)[i].Coverage] {
				t.Fatalf("%+v on %s: %+v is worse with %+v", unit, day, line, covered.Covers)
			}
		}
	}
}

// TestAContractBettersFreeRepairAlone: whatever the terms, the ledger and the other
// covers are, a contract on the day has the unit repaired free until its end at least,
// takes nothing away from any right, and leaves alone what the maker owes.
func TestAContractBettersFreeRepairAlone(t *testing.T) {
	random := rand.New(rand.NewPCG(41, 42))
	carried := 0
	for range rounds {
		unit, day := randomUnit(random)
		contract := Cover{Contract: true, From: day.AddDays(-random.IntN(400)), Until: day.AddDays(random.IntN(400))}
		covered := unit
		covered.Covers = slices.Insert(slices.Clone(unit.Covers), random.IntN(len(unit.Covers)+1), contract)
		a, b := unit.RightsOn(day), covered.RightsOn(day)
		if err := worse(a, b); err != nil {
			t.Fatalf("%+v on %s, and %+v: %v", unit, day, contract, err)
		}
		for _, repair := range []Entitlement{b.Repair, b.MainPartRepair} {
			if !repair.Open || repair.Until.Before(contract.Until) || repair.Payer == Customer {
				t.Fatalf("%+v on %s, and %+v: %+v", unit, day, contract, repair)
			}
		}
		if a.Refund != b.Refund || a.Exchange != b.Exchange || a.DepreciatedRefund != b.DepreciatedRefund ||
			a.Repair.MakerUntil != b.Repair.MakerUntil || a.PolicyRepairUntil != b.PolicyRepairUntil ||
			(a.Repair.Payer == Maker) != (b.Repair.Payer == Maker) {
			t.Fatalf("%+v on %s: %+v changes what the maker owes", unit, day, contract)
		}
		if b.Repair.Until.After(a.Repair.Until) {
			carried++
			if !slices.ContainsFunc(b.Steps, func(s Step) bool { return s.Key == ContractCarriesOn || s.Key == ContractCovers }) {
				t.Fatalf("%+v on %s: nothing is told of %+v", unit, day, contract)
			}
		}
	}
	if carried < rounds/3 {
		t.Fatalf("a contract carried free repair on in %d rounds", carried)
	}
}

func TestBetterNeverGivesLessThanTheBase(t *testing.T) {
	random := rand.New(rand.NewPCG(35, 36))
	for range rounds {
		unit, day := randomUnit(random)
		special := randomPolicy(random)
		merged, _ := Better(unit.Policy, special)
		better := unit
		better.Policy = merged
		if err := worse(unit.RightsOn(day), better.RightsOn(day)); err != nil {
			t.Fatalf("%+v on %s, bettered by %+v to %+v: %v", unit, day, special, merged, err)
		}
		alone := unit
		alone.Policy = special
		if err := worse(alone.RightsOn(day), better.RightsOn(day)); err != nil {
			t.Fatalf("%+v on %s, with %+v bettered to %+v: %v", unit, day, special, merged, err)
		}
		if again, differences := Better(merged, merged); !reflect.DeepEqual(again, merged) || differences != nil {
			t.Fatalf("%+v is not as good as itself: %+v, %+v", merged, again, differences)
		}
	}
}

func TestRightsOfALedgerContainEachOther(t *testing.T) {
	random := rand.New(rand.NewPCG(37, 38))
	for range rounds {
		unit, day := randomUnit(random)
		r := unit.RightsOn(day)
		if r.Refund.Open && !r.Exchange.Open || r.Exchange.Open && !r.Repair.Open || r.DepreciatedRefund.Open && !r.Exchange.Open {
			t.Fatalf("%+v on %s: %v", unit, day, r.Open())
		}
		if r.Exchange.Open != (len(r.ExchangeGrounds) > 0) || r.Exchange.Open != (r.Exchange.Payer != "") {
			t.Fatalf("%+v on %s: %+v by %v", unit, day, r.Exchange, r.ExchangeGrounds)
		}
		for _, part := range r.Parts {
			if part.Repair.Until.Before(r.Repair.Until) {
				t.Fatalf("%+v on %s: %+v", unit, day, part)
			}
		}
		if unit.Ledger == nil && r.Exchange.Open {
			t.Fatal("an exchange without a start")
		}
		for _, language := range []fault.Language{fault.Chinese, fault.English} {
			if text := r.Summary(language); text == "" || unfilled.MatchString(text) {
				t.Fatalf("%q", text)
			}
		}
	}
}

// What the radar foretells comes true on its day, and not before, when nothing
// happens meanwhile.
func TestTheRadarForetells(t *testing.T) {
	random := rand.New(rand.NewPCG(39, 40))
	foretold := 0
	for range rounds {
		unit, day := randomUnit(random)
		unit.Ledger = unit.Ledger.asOf(day)
		seen := unit.RightsOn(day).ExchangeGrounds
		for _, ripe := range unit.Ripening(day, 40) {
			if ripe.On.IsZero() {
				continue
			}
			foretold++
			before, on := unit.RightsOn(ripe.On.AddDays(-1)), unit.RightsOn(ripe.On)
			if ripe.Left != ripe.On.DaysSince(day) || !slices.Contains(on.ExchangeGrounds, ripe.Ground) {
				t.Fatalf("%+v on %s: foretold %+v, but %v", unit, day, ripe, on.ExchangeGrounds)
			}
			// Of several repairs the first one to ripen opens the right.
			if slices.Contains(before.ExchangeGrounds, ripe.Ground) && !slices.Contains(seen, ripe.Ground) {
				t.Fatalf("%+v on %s: %s was open before %s", unit, day, ripe.Ground, ripe.On)
			}
			seen = append(seen, ripe.Ground)
		}
	}
	if foretold < rounds/100 {
		t.Errorf("foretold only %d times", foretold)
	}
}
