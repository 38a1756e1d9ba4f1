package warranty

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
)

// generous is a policy better than the Provisions in every limit.
var generous = Policy{RefundDays: 30, ExchangeDays: 90, RepairMonths: 24, MainPartMonths: 60, FailedRepairsForExchange: 1}

// plain is what holds for one unit without a ledger of its own: a policy, an
// extension that follows on it, and repairs that have failed.
type plain struct {
	Policy
	ExtendedUntil calendar.Date
	FailedRepairs int
}

// unit returns a unit under the terms, of which all is known on day.
func (t plain) unit(start, day calendar.Date) Unit {
	u := Unit{Policy: t.Policy, Ledger: Begun(start)}
	known := start
	if day.Before(start) && !day.IsZero() {
		known = day
	}
	for i := range t.FailedRepairs {
		u.Ledger = append(u.Ledger, Event{Kind: Repaired, Day: known, Outcome: Failed, Stay: fmt.Sprint("SR-", i)})
	}
	if !t.ExtendedUntil.IsZero() {
		u.Covers = []Cover{{From: start, Until: t.ExtendedUntil}}
	}
	return u
}

// evaluate answers for the whole, or for a main part.
func evaluate(t plain, start, day calendar.Date, mainPart bool) UnitRights {
	r := t.unit(start, day).RightsOn(day)
	if mainPart {
		r.Repair = r.MainPartRepair
	}
	return r
}

// rights names the open rights in short: "refund exchange repair", "repair", "-".
func rights(a UnitRights) string {
	var names []string
	for _, r := range a.Open() {
		if r == DepreciatedRefund {
			continue // which is instead of an exchange, and told apart
		}
		names = append(names, strings.ToLower(string(r)))
	}
	if names == nil {
		return "-"
	}
	return strings.Join(names, " ")
}

func TestEvaluate(t *testing.T) {
	const all, some, repair, none = "refund exchange repair", "exchange repair", "repair", "-"
	statutory := plain{Policy: Statutory()}
	failed := func(n int) plain { return plain{Policy: Statutory(), FailedRepairs: n} }
	extended := func(until string) plain {
		return plain{Policy: Statutory(), ExtendedUntil: calendar.MustParse(until)}
	}
	cases := []struct {
		name       string
		terms      plain
		start, day string
		mainPart   bool
		want       string
		// until holds the last days of refund, exchange and repair.
		until [3]string
	}{
		// Articles 9 and 10; Civil Code article 201: the start day is not counted.
		{"the day of sale", statutory, "2026-03-01", "2026-03-01", false, all, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"the first day counted", statutory, "2026-03-01", "2026-03-02", false, all, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"the seventh day is included", statutory, "2026-03-01", "2026-03-08", false, all, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"the eighth day is too late for a refund", statutory, "2026-03-01", "2026-03-09", false, some, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"the fifteenth day is included", statutory, "2026-03-01", "2026-03-16", false, some, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"the sixteenth day is too late for an exchange", statutory, "2026-03-01", "2026-03-17", false, repair, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"seven days over the end of February", statutory, "2026-02-25", "2026-03-04", false, all, [3]string{"2026-03-04", "2026-03-12", "2027-02-25"}},
		{"seven days over 29 February", statutory, "2024-02-25", "2024-03-03", false, all, [3]string{"2024-03-03", "2024-03-11", "2025-02-25"}},
		{"seven days over the end of the year", statutory, "2025-12-28", "2026-01-04", false, all, [3]string{"2026-01-04", "2026-01-12", "2026-12-28"}},

		// Article 8. The first is the example given in the commentary on it.
		{"invoice of 1 December 1995, the last day", statutory, "1995-12-01", "1996-12-01", false, repair, [3]string{"1995-12-08", "1995-12-16", "1996-12-01"}},
		{"invoice of 1 December 1995, the day after", statutory, "1995-12-01", "1996-12-02", false, none, [3]string{"1995-12-08", "1995-12-16", "1996-12-01"}},
		{"twelve months, the last day", statutory, "2026-03-01", "2027-03-01", false, repair, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"twelve months, the day after", statutory, "2026-03-01", "2027-03-02", false, none, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"years later", statutory, "2026-03-01", "2036-03-01", false, none, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},

		// Civil Code article 202: the corresponding day, or the last of the month.
		{"from 29 February, the last day", statutory, "2024-02-29", "2025-02-28", false, repair, [3]string{"2024-03-07", "2024-03-15", "2025-02-28"}},
		{"from 29 February, the day after", statutory, "2024-02-29", "2025-03-01", false, none, [3]string{"2024-03-07", "2024-03-15", "2025-02-28"}},
		{"to 29 February no day is won", statutory, "2023-02-28", "2024-02-29", false, none, [3]string{"2023-03-07", "2023-03-15", "2024-02-28"}},
		{"six months from 31 August", plain{Policy: Policy{RepairMonths: 6}}, "2026-08-31", "2027-02-28", false, repair, [3]string{"", "", "2027-02-28"}},
		{"one month from 31 January", plain{Policy: Policy{RepairMonths: 1}}, "2026-01-31", "2026-03-01", false, none, [3]string{"", "", "2026-02-28"}},

		// Main parts, by the catalogue of the Provisions.
		{"a main part in the second year", statutory, "2026-03-01", "2027-03-02", true, repair, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"a main part, the last day", statutory, "2026-03-01", "2029-03-01", true, repair, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"a main part, the day after", statutory, "2026-03-01", "2029-03-02", true, none, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"a main part from 29 February", statutory, "2024-02-29", "2027-02-28", true, repair, [3]string{"2024-03-07", "2024-03-15", "2027-02-28"}},
		{"a main part lasts at least as long as the unit", plain{Policy: Policy{RepairMonths: 12, MainPartMonths: 6}}, "2026-03-01", "2027-03-01", true, repair, [3]string{"", "", "2027-03-01"}},
		{"a main part without months of its own", plain{Policy: Policy{RepairMonths: 12}}, "2026-03-01", "2027-03-01", true, repair, [3]string{"", "", "2027-03-01"}},

		// Article 11: an exchange after two repairs that failed.
		{"one failed repair is not enough", failed(1), "2026-03-01", "2026-08-01", false, repair, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"two failed repairs", failed(2), "2026-03-01", "2026-08-01", false, some, [3]string{"2026-03-08", "2027-03-01", "2027-03-01"}},
		{"five failed repairs, the last day", failed(5), "2026-03-01", "2027-03-01", false, some, [3]string{"2026-03-08", "2027-03-01", "2027-03-01"}},
		{"two failed repairs, after the period", failed(2), "2026-03-01", "2027-03-02", false, none, [3]string{"2026-03-08", "2027-03-01", "2027-03-01"}},
		{"two failed repairs of a main part in its third year", failed(2), "2026-03-01", "2028-08-01", true, repair, [3]string{"2026-03-08", "2027-03-01", "2029-03-01"}},
		{"failed repairs where the terms promise no exchange for them", plain{Policy: Policy{RepairMonths: 12}, FailedRepairs: 9}, "2026-03-01", "2026-08-01", false, repair, [3]string{"", "", "2027-03-01"}},

		// Article 4: terms better than the Provisions, and extensions.
		{"a better policy, day 30", plain{Policy: generous}, "2026-03-01", "2026-03-31", false, all, [3]string{"2026-03-31", "2026-05-30", "2028-03-01"}},
		{"a better policy, day 90", plain{Policy: generous}, "2026-03-01", "2026-05-30", false, some, [3]string{"2026-03-31", "2026-05-30", "2028-03-01"}},
		{"an extension after the policy's period", extended("2029-03-01"), "2026-03-01", "2029-03-01", false, repair, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"an extension, the day after", extended("2029-03-01"), "2026-03-01", "2029-03-02", false, none, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"an extension that ends early takes nothing away", extended("2026-06-01"), "2026-03-01", "2027-03-01", false, repair, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
		{"an extension shorter than the main part's period", extended("2028-03-01"), "2026-03-01", "2029-03-01", true, repair, [3]string{"2026-03-08", "2026-03-16", "2029-03-01"}},
		{"an extension promises repair alone", plain{Policy: Statutory(), FailedRepairs: 2, ExtendedUntil: calendar.MustParse("2029-03-01")}, "2026-03-01", "2028-03-01", false, repair, [3]string{"2026-03-08", "2027-03-01", "2029-03-01"}},

		// Rights contain each other.
		{"who may have a refund may have an exchange", plain{Policy: Policy{RefundDays: 7}}, "2026-03-01", "2026-03-08", false, all, [3]string{"2026-03-08", "2026-03-08", "2026-03-08"}},
		{"who may have an exchange may have a repair", plain{Policy: Policy{ExchangeDays: 45, RepairMonths: 1}}, "2026-03-01", "2026-04-15", false, some, [3]string{"", "2026-04-15", "2026-04-15"}},

		// As the maker's policy sets it.
		{"before the start", statutory, "2026-03-10", "2026-03-05", false, all, [3]string{"2026-03-17", "2026-03-25", "2027-03-10"}},
		{"before the start, nothing promised", plain{}, "2026-03-10", "2026-03-05", false, none, [3]string{}},
		{"nothing promised", plain{}, "2026-03-01", "2026-03-01", false, none, [3]string{}},
		{"negative limits promise nothing", plain{Policy: Policy{RefundDays: -7, ExchangeDays: -15, RepairMonths: -12, MainPartMonths: -36, FailedRepairsForExchange: -2}, FailedRepairs: 3}, "2026-03-01", "2026-03-01", true, none, [3]string{}},
		{"no start", statutory, "", "2026-03-01", false, none, [3]string{}},
		{"no start, but an extension covers the day", extended("2029-03-01"), "", "2026-03-01", false, repair, [3]string{"", "", "2029-03-01"}},
		{"no day", statutory, "2026-03-01", "", false, none, [3]string{"2026-03-08", "2026-03-16", "2027-03-01"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := evaluate(c.terms, date(t, c.start), date(t, c.day), c.mainPart)
			if rights(got) != c.want {
				t.Errorf("open: %s, want %s", rights(got), c.want)
			}
			if until := [3]string{got.Refund.Until.String(), got.Exchange.Until.String(), got.Repair.Until.String()}; until != c.until {
				t.Errorf("until: %v, want %v", until, c.until)
			}
			if got.Start != date(t, c.start) || got.Day != date(t, c.day) {
				t.Error("the answer does not say what was asked:", got)
			}
		})
	}
}

func date(t *testing.T, text string) calendar.Date {
	t.Helper()
	var d calendar.Date
	if err := d.UnmarshalText([]byte(text)); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestCoverage(t *testing.T) {
	extended := plain{Policy: Statutory(), ExtendedUntil: calendar.MustParse("2029-03-01")}
	cases := []struct {
		name           string
		terms          plain
		day            string
		mainPart       bool
		contractCovers bool
		want           Coverage
	}{
		{"within the policy", extended, "2026-06-01", false, false, CoverageWarranty},
		{"the policy goes before a contract", extended, "2026-06-01", false, true, CoverageWarranty},
		{"the policy's last day", extended, "2027-03-01", false, true, CoverageWarranty},
		{"within the extension", extended, "2027-03-02", false, false, CoverageContract},
		{"a main part within its own period", extended, "2027-03-02", true, false, CoverageWarranty},
		{"after the extension", extended, "2029-03-02", false, false, CoverageNone},
		{"after the extension, with a contract", extended, "2029-03-02", false, true, CoverageContract},
		{"nothing promised", plain{}, "2026-03-01", false, false, CoverageNone},
		{"nothing promised, with a contract", plain{}, "2026-03-01", false, true, CoverageContract},
	}
	for _, c := range cases {
		day := calendar.MustParse(c.day)
		unit := c.terms.unit(calendar.MustParse("2026-03-01"), day)
		if c.contractCovers {
			unit.Covers = append(unit.Covers, Cover{Contract: true, From: day, Until: day})
		}
		answer := unit.RightsOn(day)
		got := answer.Coverage
		if c.mainPart {
			got = answer.Lines("", []Line{{Kind: LinePart, MainPart: AnyMainPart}})[0].Coverage
		}
		if got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestEnums(t *testing.T) {
	var w strings.Builder
	Exchange.MarshalGQL(&w)
	CoverageContract.MarshalGQL(&w)
	if w.String() != `"EXCHANGE""CONTRACT"` {
		t.Error(w.String())
	}
	var right Right
	var coverage Coverage
	if err := right.UnmarshalGQL("REFUND"); err != nil || right != Refund {
		t.Error(right, err)
	}
	if err := coverage.UnmarshalGQL("NONE"); err != nil || coverage != CoverageNone {
		t.Error(coverage, err)
	}
	if right.UnmarshalGQL("KEEP") == nil || coverage.UnmarshalGQL(1) == nil {
		t.Error("an unknown value was accepted")
	}
	if !slices.Equal(right.Values(), []string{"REFUND", "EXCHANGE", "DEPRECIATED_REFUND", "REPAIR"}) || len(coverage.Values()) != 3 {
		t.Error(right.Values(), coverage.Values())
	}
}
