package warranty

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

func cover(from, until string, contract bool) Cover {
	return Cover{Contract: contract, From: calendar.MustParse(from), Until: calendar.MustParse(until)}
}

// randomCovers returns up to three covers, some of which cover the day.
func randomCovers(random *rand.Rand, day calendar.Date) []Cover {
	covers := make([]Cover, random.IntN(4))
	for i := range covers {
		from := day.AddDays(random.IntN(2000) - 1000)
		covers[i] = Cover{Contract: random.IntN(2) == 0, From: from, Until: from.AddDays(random.IntN(800)),
			ExceptMainParts: random.IntN(4) == 0}
		if random.IntN(4) == 0 {
			covers[i].Except = []LineKind{LineTravel, LineLabour}
		}
	}
	return covers
}

// A unit sold on 1 March 2026 under the statutory periods: its free repair ends
// with 1 March 2027.
func TestRightsOnAUnit(t *testing.T) {
	const mainParts = "main parts are repaired free for 36 months, until 1 March 2029"
	tests := []struct {
		name        string
		covers      []Cover
		day         string
		coverage    Coverage
		repairUntil string
		lastStep    string
		// mainUntil is the end for main parts; empty for the policy's own.
		mainUntil string
	}{
		{"in the policy's period", nil, "2027-03-01", CoverageWarranty, "2027-03-01", mainParts, ""},
		{"after it", nil, "2027-03-02", CoverageNone, "2027-03-01", mainParts, ""},
		{"in an extension that follows", []Cover{cover("2027-03-02", "2028-03-01", false)}, "2027-03-02", CoverageContract, "2028-03-01", mainParts, ""},
		{"in the policy's period, extended", []Cover{cover("2027-03-02", "2028-03-01", false)}, "2027-03-01", CoverageWarranty, "2028-03-01", mainParts, ""},
		{"in the second of two extensions, entered in the wrong order",
			[]Cover{cover("2028-03-02", "2029-03-01", false), cover("2027-03-01", "2028-03-01", false)}, "2028-06-01", CoverageContract, "2029-03-01",
			mainParts, ""},
		{"in the gap before a late extension", []Cover{cover("2027-06-01", "2028-05-31", false)}, "2027-04-01", CoverageNone, "2027-03-01",
			mainParts, ""},
		{"in a late extension", []Cover{cover("2027-06-01", "2028-05-31", false)}, "2027-06-01", CoverageContract, "2028-05-31",
			"a contract or an extension covers the day, until and including 31 May 2028", ""},
		{"an extension that ends early takes nothing away", []Cover{cover("2026-03-01", "2026-06-01", false)}, "2026-12-01", CoverageWarranty, "2027-03-01",
			mainParts, ""},
		{"a contract in the policy's period is not used up, and carries free repair on", []Cover{cover("2026-03-01", "2030-01-01", true)},
			"2026-12-01", CoverageWarranty, "2030-01-01", mainParts, "2030-01-01"},
		{"in a contract that follows", []Cover{cover("2027-03-02", "2030-01-01", true)}, "2030-01-01", CoverageContract, "2030-01-01",
			"a contract or an extension covers the day, until and including 1 January 2030", "2030-01-01"},
		{"in a contract that is renewed", []Cover{cover("2027-06-01", "2028-05-31", true), cover("2028-06-01", "2029-05-31", true)}, "2028-01-01",
			CoverageContract, "2029-05-31", "a contract or an extension covers the day, until and including 31 May 2028", "2029-05-31"},
		{"in a contract that leaves out main parts", []Cover{{Contract: true, From: calendar.MustParse("2027-03-02"),
			Until: calendar.MustParse("2030-01-01"), ExceptMainParts: true}}, "2029-06-01", CoverageContract, "2027-03-01",
			"a contract or an extension covers the day, until and including 1 January 2030", ""},
		{"after the contract", []Cover{cover("2027-03-02", "2030-01-01", true)}, "2030-01-02", CoverageNone, "2030-01-01", mainParts, "2030-01-01"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			unit := Unit{Policy: Statutory(), Ledger: Begun(calendar.MustParse("2026-03-01")), Covers: tt.covers}
			rights := unit.RightsOn(calendar.MustParse(tt.day))
			if rights.Coverage != tt.coverage {
				t.Errorf("coverage is %s, want %s", rights.Coverage, tt.coverage)
			}
			if got := rights.Repair.Until.String(); got != tt.repairUntil {
				t.Errorf("free repair until %s, want %s", got, tt.repairUntil)
			}
			if got := rights.Steps[len(rights.Steps)-1].Text(fault.English); got != tt.lastStep {
				t.Errorf("the last step is %q, want %q", got, tt.lastStep)
			}
			if got := rights.MainPartRepair.Until.String(); got != cmp.Or(tt.mainUntil, "2029-03-01") {
				t.Errorf("main parts until %s", got)
			}
			if got := rights.Repair.MakerUntil.String(); got != "2027-03-01" {
				t.Errorf("the maker bears it until %s", got)
			}
		})
	}
}

func TestContractOnAUnitWithoutStart(t *testing.T) {
	unit := Unit{Policy: Statutory(), Covers: []Cover{cover("2026-01-01", "2026-12-31", true)}}
	rights := unit.RightsOn(calendar.MustParse("2026-06-01"))
	for _, repair := range []Entitlement{rights.Repair, rights.MainPartRepair} {
		if rights.Coverage != CoverageContract || !repair.Open || repair.Until.String() != "2026-12-31" || repair.Payer != ByContract {
			t.Errorf("rights are %+v", rights)
		}
	}
	if !unit.FreeRepairUntil().IsZero() {
		t.Errorf("free repair until %s without a start", unit.FreeRepairUntil())
	}
	var lines []string
	for _, step := range rights.Steps {
		lines = append(lines, step.Text(fault.Chinese))
	}
	want := "没有购买、安装或验收日期，无法计算三包期限\n维保合同或延保覆盖当日，至2026年12月31日（含当日）"
	if got := strings.Join(lines, "\n"); got != want {
		t.Errorf("explained as\n%s\nwant\n%s", got, want)
	}
}

// TestAContractIsTold: what a contract adds stands in the explanation and in the one
// sentence, in both languages.
func TestAContractIsTold(t *testing.T) {
	for name, c := range map[string]struct {
		day                        string
		step                       StepKey
		zh, en, summary, inEnglish string
	}{
		"while the policy runs": {"2026-12-01", ContractCarriesOn, "期满后由维保合同或延保承担修理，至2028年3月1日（含当日）",
			"after that a contract or an extension stands for repairs, until and including 1 March 2028",
			"免费修理至2027年3月1日，其后由维保合同或延保承担至2028年3月1日：自2026年3月1日起算",
			"repair free until 1 March 2027, then under contract until 1 March 2028: counted from 1 March 2026"},
		"once it is over": {"2027-12-01", ContractCovers, "维保合同或延保覆盖当日，至2028年3月1日（含当日）",
			"a contract or an extension covers the day, until and including 1 March 2028",
			"维保合同或延保至2028年3月1日：自2026年3月1日起算", "repair under contract until 1 March 2028: counted from 1 March 2026"},
	} {
		t.Run(name, func(t *testing.T) {
			unit := Unit{Policy: Statutory(), Ledger: Begun(calendar.MustParse("2026-03-01")), Covers: []Cover{cover("2027-03-02", "2028-03-01", true)}}
			rights := unit.RightsOn(calendar.MustParse(c.day))
			i := slices.IndexFunc(rights.Steps, func(s Step) bool { return s.Key == c.step })
			if i < 0 || rights.Steps[i].Text(fault.Chinese) != c.zh || rights.Steps[i].Text(fault.English) != c.en {
				t.Errorf("explained as %+v", rights.Steps)
			}
			if zh, en := rights.Summary(fault.Chinese), rights.Summary(fault.English); zh != c.summary || en != c.inEnglish {
				t.Errorf("told as\n%s\n%s", zh, en)
			}
		})
	}
}

func TestUnitProperties(t *testing.T) {
	random := rand.New(rand.NewPCG(15, 16))
	worth := map[Coverage]int{CoverageNone: 0, CoverageContract: 1, CoverageWarranty: 2}
	for range rounds {
		day := randomDate(random)
		unit := Unit{Policy: randomTerms(random).Policy, Ledger: Begun(randomDate(random)), Covers: randomCovers(random, day)}
		bare := Unit{Policy: unit.Policy, Ledger: unit.Ledger}
		with, without := unit.RightsOn(day), bare.RightsOn(day)
		if worth[with.Coverage] < worth[without.Coverage] || with.Repair.Until.Before(without.Repair.Until) {
			t.Fatalf("covers took something away: %+v on %s", unit, day)
		}
		if (with.Coverage == CoverageWarranty) != (without.Coverage == CoverageWarranty) {
			t.Fatalf("covers changed what the policy owes: %+v on %s", unit, day)
		}
		if with.Refund != without.Refund || with.Exchange != without.Exchange {
			t.Fatalf("covers promise repair alone: %+v on %s", unit, day)
		}
		covered := slices.ContainsFunc(unit.Covers, func(c Cover) bool { return c.on(day) })
		if covered && with.Coverage == CoverageNone {
			t.Fatalf("a cover on the day is not honoured: %+v on %s", unit, day)
		}
		if bare.FreeRepairUntil() != without.Repair.Until {
			t.Fatalf("two ends of free repair: %+v", unit)
		}
		if with.MainPartRepair.Until.Before(with.Repair.Until) {
			t.Fatalf("a main part is part of the unit: %+v on %s", unit, day)
		}
	}
}
