package warranty

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	sets "sanbao/server/domain/warranty/ledger"
)

func TestBetter(t *testing.T) {
	base := Statutory()
	base.MainParts = []sets.MainPart{{Key: "C", Months: 60}}
	special := func(change func(*Policy)) Policy {
		p := base
		p.MainParts = slices.Clone(base.MainParts)
		change(&p)
		return p
	}
	tests := []struct {
		name    string
		special Policy
		want    func(*Policy)
		worse   string
	}{
		{"the same", base, func(*Policy) {}, ""},
		{"longer in all", special(func(p *Policy) { p.RepairMonths, p.RefundDays, p.MainPartMonths = 24, 30, 60 }),
			func(p *Policy) { p.RepairMonths, p.RefundDays, p.MainPartMonths = 24, 30, 60 }, ""},
		{"shorter", special(func(p *Policy) { p.RepairMonths, p.RefundDays = 6, 0 }), func(*Policy) {}, "REFUND_DAYS 7 0; REPAIR_MONTHS 12 6"},
		{"one better, one worse", special(func(p *Policy) { p.RepairMonths, p.ExchangeDays = 24, 10 }),
			func(p *Policy) { p.RepairMonths = 24 }, "EXCHANGE_DAYS 15 10"},
		{"an exchange sooner", special(func(p *Policy) { p.FailedRepairsForExchange, p.PartsLimitDays = 1, 60 }),
			func(p *Policy) { p.FailedRepairsForExchange, p.PartsLimitDays = 1, 60 }, ""},
		{"an exchange never", special(func(p *Policy) { p.FailedRepairsForExchange, p.RepairerLimitDays = 0, 45 }), func(*Policy) {},
			"FAILED_REPAIRS_FOR_EXCHANGE 2 0; REPAIRER_LIMIT_DAYS 30 45"},
		{"cheaper and dearer to give back", special(func(p *Policy) { p.DepreciationRate = 0 }), func(p *Policy) { p.DepreciationRate = 0 }, ""},
		{"dearer to give back", special(func(p *Policy) { p.DepreciationRate = 10 }), func(*Policy) {}, "DEPRECIATION_RATE 5 10"},
		{"settings", special(func(p *Policy) { p.StopsUnderRepair, p.BothDaysCount, p.SameFault = false, true, true }),
			func(p *Policy) { p.BothDaysCount = true }, "STOPS_UNDER_REPAIR 1 0; SAME_FAULT 0 1"},
		{"a main part shorter", special(func(p *Policy) { p.MainParts[0].Months = 48 }), func(*Policy) {}, "MAIN_PART_MONTHS C 60 48"},
		{"a main part left out", special(func(p *Policy) { p.MainParts = nil }), func(*Policy) {}, "MAIN_PART_MONTHS C 60 36"},
		{"a main part more", special(func(p *Policy) { p.MainParts = append(p.MainParts, sets.MainPart{Key: "M", Months: 48}) }),
			func(p *Policy) { p.MainParts = append(slices.Clone(p.MainParts), sets.MainPart{Key: "M", Months: 48}) }, ""},
		{"a main part below the others", special(func(p *Policy) { p.MainParts = append(p.MainParts, sets.MainPart{Key: "M", Months: 12}) }),
			func(p *Policy) { p.MainParts = append(slices.Clone(p.MainParts), sets.MainPart{Key: "M", Months: 36}) }, ""},
		{"another start", special(func(p *Policy) { p.StartFrom = []sets.StartBasis{ByAcceptance} }),
			func(p *Policy) { p.StartFrom, p.LatestStart = sets.StartBases(), true }, ""},
	}
	for _, tt := range tests {
		want := base
		tt.want(&want)
		merged, differences := Better(base, tt.special)
		if !reflect.DeepEqual(merged, want) {
			t.Errorf("%s: merged to %+v\nwant %+v", tt.name, merged, want)
		}
		var worse []string
		for _, d := range differences {
			words := []any{d.Term, d.Base, d.Special}
			if d.Part.Key != "" {
				words = []any{d.Term, d.Part.Key, d.Base, d.Special}
			}
			worse = append(worse, strings.TrimSuffix(fmt.Sprintln(words...), "\n"))
		}
		if got := strings.Join(worse, "; "); got != tt.worse {
			t.Errorf("%s: worse in %q, want %q", tt.name, got, tt.worse)
		}
	}
}

func TestBetterLeavesAccessoriesAlone(t *testing.T) {
	phone := mobilePhone()
	longer := Policy{RepairMonths: 24}
	merged, _ := Better(phone, longer)
	if got := merged.mainPart("BATTERY"); got.Months != 6 || !got.Accessory {
		t.Errorf("a contract about the phone changed the battery to %+v", got)
	}
	shorter := Policy{MainParts: []sets.MainPart{{Key: "BATTERY", Months: 3, Accessory: true}}}
	merged, differences := Better(phone, shorter)
	if got := merged.mainPart("BATTERY"); got.Months != 6 || !got.Accessory {
		t.Errorf("the battery is now %+v", got)
	}
	if !slices.ContainsFunc(differences, func(d Difference) bool { return d.Part.Key == "BATTERY" && d.Base == 6 && d.Special == 3 }) {
		t.Errorf("the shorter battery is not told: %+v", differences)
	}
}

// Every field of Policy is compared, named parts and starts apart.
func TestEveryTermIsCompared(t *testing.T) {
	fields := reflect.TypeFor[Policy]().NumField() - len([]string{"MainParts", "StartFrom", "LatestStart"})
	if len(Terms()) != fields {
		t.Errorf("%d terms, %d fields", len(Terms()), fields)
	}
	for i, term := range Terms() {
		if slices.Index(Terms(), term) != i {
			t.Errorf("%s twice", term)
		}
	}
	for _, c := range comparedTerms() {
		var p Policy
		*c.value(&p) = 1
		if reflect.DeepEqual(p, Policy{}) {
			t.Errorf("%s is not of the policy", c.term)
		}
		if name := strings.ReplaceAll(string(c.term), "_", ""); !strings.EqualFold(name, fieldSet(p)) {
			t.Errorf("%s sets %s", c.term, fieldSet(p))
		}
	}
	for _, c := range comparedSettings() {
		var p Policy
		*c.value(&p) = true
		if name := strings.ReplaceAll(string(c.term), "_", ""); !strings.EqualFold(name, fieldSet(p)) {
			t.Errorf("%s sets %s", c.term, fieldSet(p))
		}
	}
}

// fieldSet names the one field of a policy that is not zero.
func fieldSet(p Policy) string {
	v := reflect.ValueOf(p)
	for i := range v.NumField() {
		if !v.Field(i).IsZero() {
			return v.Type().Field(i).Name
		}
	}
	return ""
}

func TestPacks(t *testing.T) {
	keys := map[string]bool{}
	for _, p := range Packs() {
		key := p.Code + " " + p.Version
		if keys[key] || p.Source == "" || p.Name.ZH == "" || p.Name.EN == "" || p.From.IsZero() {
			t.Errorf("%+v", p)
		}
		keys[key] = true
		// Articles 9, 10 and 11 hold for every kind.
		if p.Policy.RefundDays != 7 || p.Policy.ExchangeDays != 15 || p.Policy.FailedRepairsForExchange != 2 || p.Policy.RepairMonths < 12 {
			t.Errorf("%s: %+v", key, p.Policy)
		}
		for _, term := range p.Unverified {
			if !slices.Contains(Terms(), term) {
				t.Errorf("%s: no such term %s", key, term)
			}
		}
		for _, part := range p.Policy.MainParts {
			if part.Key == "" || part.Name.ZH == "" || part.Name.EN == "" || part.Months <= 0 {
				t.Errorf("%s: %+v", key, part)
			}
		}
	}
	Packs()[2].Policy.MainParts[0].Months = 1
	if Packs()[2].Policy.MainParts[0].Months == 1 {
		t.Error("packs share their parts")
	}
}

func TestPackFor(t *testing.T) {
	on := func(day string) calendar.Date { return date(t, day) }
	packs := append(Packs(), Pack{Code: "GENERAL", Version: "2030", From: on("2030-01-01")}, Pack{Code: "GENERAL", Version: "2030b", From: on("2030-01-01")})
	for _, tt := range []struct{ code, sold, want string }{
		{"COLOUR_TV", "1995-08-24", ""},
		{"COLOUR_TV", "1995-08-25", "1995"},
		{"COLOUR_TV", "2002-08-31", "1995"},
		{"COLOUR_TV", "2002-09-01", "2002"},
		{"GENERAL", "2029-12-31", "1995"},
		{"GENERAL", "2030-01-01", "2030b"},
		{"GENERAL", "", ""},
		{"MOBILE_PHONE", "2026-01-01", "2001"},
		{"NO_SUCH", "2026-01-01", ""},
	} {
		got, found := PackFor(packs, tt.code, on(tt.sold))
		if got.Version != tt.want || found != (tt.want != "") {
			t.Errorf("%s sold on %s: %q, %t", tt.code, tt.sold, got.Version, found)
		}
		slices.Reverse(packs)
	}
}
