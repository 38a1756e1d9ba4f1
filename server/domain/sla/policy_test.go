package sla_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
)

func replies(id int, c sla.Conditions) sla.Policy {
	return sla.Policy{ID: id, Name: "reply", Conditions: c, Promises: []sla.Promise{{Clock: sla.Reply, Target: target(sla.Elapsed, 60+id)}}}
}

func sets() (severity, tier, kind, category, zone sla.Conditions) {
	return sla.Conditions{Severities: []casework.Severity{critical, major}},
		sla.Conditions{Tiers: []installedbase.Tier{installedbase.TierKey}},
		sla.Conditions{Kinds: []casework.Kind{casework.KindRepair, casework.KindComplaint}},
		sla.Conditions{Categories: []string{"热水器"}},
		sla.Conditions{Zones: []installedbase.ServiceZone{remote}}
}

// subsets returns the 32 conditions that ask for some of the five things.
func subsets() []sla.Conditions {
	severity, tier, kind, category, zone := sets()
	all := make([]sla.Conditions, 0, 32)
	for bits := range 32 {
		var c sla.Conditions
		if bits&16 != 0 {
			c.Severities = severity.Severities
		}
		if bits&8 != 0 {
			c.Tiers = tier.Tiers
		}
		if bits&4 != 0 {
			c.Kinds = kind.Kinds
		}
		if bits&2 != 0 {
			c.Categories = category.Categories
		}
		if bits&1 != 0 {
			c.Zones = zone.Zones
		}
		all = append(all, c)
	}
	return all
}

// A record that meets everything gets, of any two policies, the one that asks for the
// weightier things: severity, tier, kind, category, zone, in this order.
func TestThePrecedenceIsATotalOrder(t *testing.T) {
	facts := sla.Facts{Severity: critical, Tier: installedbase.TierKey, Kind: casework.KindRepair, Category: "热水器", Zone: remote}
	for i, weak := range subsets() {
		for j, strong := range subsets()[i+1:] {
			pair := []sla.Policy{replies(1, weak), replies(2, strong)}
			if ties := sla.Conflicts(pair); len(ties) > 0 {
				t.Errorf("%d and %d tie", i, i+1+j)
			}
			for range 2 {
				got := sla.Match(pair, facts)
				if len(got) != 1 || got[0].Policy.ID != 2 || got[0].Promise.Target.Amount != 62 {
					t.Errorf("%d goes before %d", i, i+1+j)
				}
				slices.Reverse(pair)
			}
		}
	}
}

// What a record does not meet, or is not known to, does not hold for it.
func TestConditionsThatAreNotMet(t *testing.T) {
	met := sla.Facts{Severity: major, Tier: installedbase.TierKey, Kind: casework.KindComplaint, Category: "热水器", Zone: remote}
	for i, spoil := range []func(*sla.Facts){
		func(f *sla.Facts) { f.Zone = city }, func(f *sla.Facts) { f.Category = "热水 器" }, func(f *sla.Facts) { f.Kind = casework.KindTest },
		func(f *sla.Facts) { f.Tier = installedbase.TierRegular }, func(f *sla.Facts) { f.Severity = normal },
	} {
		for _, spoilt := range []func(*sla.Facts){spoil, []func(*sla.Facts){
			func(f *sla.Facts) { f.Zone = "" }, func(f *sla.Facts) { f.Category = "" }, func(f *sla.Facts) { f.Kind = "" },
			func(f *sla.Facts) { f.Tier = "" }, func(f *sla.Facts) { f.Severity = "" },
		}[i]} {
			facts := met
			spoilt(&facts)
			for bits, c := range subsets() {
				if got := len(sla.Match([]sla.Policy{replies(1, c)}, facts)); got == 1 != (bits&(1<<i) == 0) {
					t.Errorf("conditions %d, fact %d spoilt: %d promises", bits, i, got)
				}
			}
		}
	}
}

// Each kind of clock is decided by itself.
func TestEachClockHasItsOwnPolicy(t *testing.T) {
	severity, _, _, _, zone := sets()
	onSite := sla.Policy{ID: 2, Conditions: zone, Promises: []sla.Promise{
		{Clock: sla.OnSite, Target: target(sla.WorkingDays, 2)}, {Clock: sla.Reply, Target: target(sla.Elapsed, 5)},
	}}
	got := sla.Match([]sla.Policy{onSite, replies(1, severity)}, sla.Facts{Severity: critical, Zone: remote})
	if len(got) != 2 || got[0].Promise.Clock != sla.Reply || got[0].Policy.ID != 1 || got[1].Promise.Clock != sla.OnSite || got[1].Policy.ID != 2 {
		t.Errorf("%+v", got)
	}
	if got := sla.Match(nil, sla.Facts{}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestConflicts(t *testing.T) {
	zones := func(z ...installedbase.ServiceZone) sla.Conditions { return sla.Conditions{Zones: z} }
	severe := sla.Conditions{Severities: []casework.Severity{critical}, Zones: zones(city).Zones}
	onSite := sla.Policy{ID: 9, Conditions: zones(city), Promises: []sla.Promise{{Clock: sla.OnSite, Target: target(sla.Elapsed, 5)}}}
	for _, c := range []struct {
		what  string
		other sla.Policy
		want  bool
	}{
		{"the same", replies(2, zones(city)), true},
		{"a value in common", replies(2, zones(remote, city)), true},
		{"none in common", replies(2, zones(remote, province)), false},
		{"asks for less", replies(2, sla.Conditions{}), false},
		{"asks for more", replies(2, severe), false},
		{"promises something else", onSite, false},
	} {
		pair := []sla.Policy{replies(1, zones(city, suburb)), c.other}
		got := sla.Conflicts(pair)
		if (len(got) == 1) != c.want || c.want && (got[0].First.ID != 1 || got[0].Second.ID != 2 || !slices.Equal(got[0].Clocks, []sla.ClockKind{sla.Reply})) {
			t.Errorf("%s: %+v", c.what, got)
		}
	}
	if got := sla.Conflicts([]sla.Policy{replies(1, sla.Conditions{}), replies(2, sla.Conditions{}), replies(3, sla.Conditions{})}); len(got) != 3 {
		t.Errorf("three policies for everything: %d pairs", len(got))
	}
	refusal := sla.Conflict{First: sla.Policy{Name: "市区"}}.Fault()
	if refusal.Code != fault.Conflict || !strings.Contains(fault.Text(fault.Chinese, refusal.Key, refusal.Params), "市区") {
		t.Error(refusal)
	}
}

// Two policies tie exactly where some record finds that neither goes before the
// other: then it depends on their order which of them holds.
func TestTiesAreWhatMatchCannotDecide(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	pick := func(n int) (chosen []int) {
		for i := range n {
			if r.IntN(3) == 0 {
				chosen = append(chosen, i)
			}
		}
		return chosen
	}
	categories := []string{"热水器", "挖掘机"}
	conditions := func() (c sla.Conditions) {
		for _, i := range pick(4) {
			c.Severities = append(c.Severities, casework.Severities()[i])
		}
		for _, i := range pick(2) {
			c.Tiers = append(c.Tiers, installedbase.Tiers()[i])
		}
		for _, i := range pick(3) {
			c.Kinds = append(c.Kinds, casework.Kinds()[i])
		}
		for _, i := range pick(2) {
			c.Categories = append(c.Categories, categories[i])
		}
		for _, i := range pick(4) {
			c.Zones = append(c.Zones, installedbase.ServiceZones()[i])
		}
		return c
	}
	undecided := func(a, b sla.Policy) bool {
		for _, severity := range casework.Severities() {
			for _, tier := range installedbase.Tiers() {
				for _, kind := range casework.Kinds()[:3] {
					for _, category := range categories {
						for _, zone := range installedbase.ServiceZones() {
							f := sla.Facts{Severity: severity, Tier: tier, Kind: kind, Category: category, Zone: zone}
							one, other := sla.Match([]sla.Policy{a, b}, f), sla.Match([]sla.Policy{b, a}, f)
							if len(one) > 0 && one[0].Policy.ID != other[0].Policy.ID {
								return true
							}
						}
					}
				}
			}
		}
		return false
	}
	ties := 0
	for range 400 {
		a, b := replies(1, conditions()), replies(2, conditions())
		conflict := len(sla.Conflicts([]sla.Policy{a, b})) > 0
		if conflict {
			ties++
		}
		if got := undecided(a, b); got != conflict {
			t.Fatalf("%+v and %+v: undecided %t, conflict %t", a.Conditions, b.Conditions, got, conflict)
		}
	}
	if ties == 0 {
		t.Error("no two policies tied: nothing was tried")
	}
}

func TestPoliciesThatAreRefused(t *testing.T) {
	fine := func() sla.Policy {
		return sla.Policy{Promises: []sla.Promise{{Clock: sla.Reply, Target: target(sla.Elapsed, 60)}}}
	}
	if err := fine().Validate(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		path  string
		key   fault.Key
		spoil func(*sla.Policy)
	}{
		{"promises", fault.Required, func(p *sla.Policy) { p.Promises = nil }},
		{"promises.1.clock", fault.GivenTwice, func(p *sla.Policy) { p.Promises = append(p.Promises, p.Promises[0]) }},
		{"promises.0.clock", fault.NotAnOption, func(p *sla.Policy) { p.Promises[0].Clock = "" }},
		{"promises.0.target.measure", fault.NotAnOption, func(p *sla.Policy) { p.Promises[0].Target.Measure = "HOURS" }},
		{"promises.0.target.amount", fault.NotInRange, func(p *sla.Policy) { p.Promises[0].Target.Amount = 0 }},
		{"promises.0.target.amount", fault.Negative, func(p *sla.Policy) { p.Promises[0].Target.Amount = -1 }},
		{"promises.0.target.amount", fault.NotInRange, func(p *sla.Policy) { p.Promises[0].Target.Amount = 366*1440 + 1 }},
		{"promises.0.target.amount", fault.NotInRange, func(p *sla.Policy) { p.Promises[0].Target = target(sla.WorkingDays, 367) }},
		{"promises.0.pausedBy.0", fault.NotAnOption, func(p *sla.Policy) { p.Promises[0].PausedBy = []casework.HoldReason{"LUNCH"} }},
		{"conditions.severities.1", fault.GivenTwice, func(p *sla.Policy) { p.Conditions.Severities = []casework.Severity{major, major} }},
		{"conditions.tiers.0", fault.NotAnOption, func(p *sla.Policy) { p.Conditions.Tiers = []installedbase.Tier{""} }},
		{"conditions.kinds.0", fault.NotAnOption, func(p *sla.Policy) { p.Conditions.Kinds = []casework.Kind{"X"} }},
		{"conditions.zones.0", fault.NotAnOption, func(p *sla.Policy) { p.Conditions.Zones = []installedbase.ServiceZone{"X"} }},
		{"conditions.categories.0", fault.Required, func(p *sla.Policy) { p.Conditions.Categories = []string{" "} }},
		{"conditions.categories.0", fault.TooLong, func(p *sla.Policy) { p.Conditions.Categories = []string{strings.Repeat("泵", 101)} }},
		{"conditions.categories.1", fault.GivenTwice, func(p *sla.Policy) { p.Conditions.Categories = []string{"泵", "泵"} }},
		{"conditions.categories", fault.TooMany, func(p *sla.Policy) { p.Conditions.Categories = make([]string, 101) }},
		{"escalation.warnPercent", fault.NotInRange, func(p *sla.Policy) { p.Escalation.WarnPercent = 100 }},
		{"escalation.warnMinutes", fault.Negative, func(p *sla.Policy) { p.Escalation.WarnMinutes = -1 }},
		{"escalation.headAfter", fault.Negative, func(p *sla.Policy) { p.Escalation.HeadAfter = -1 }},
		{"escalation.executiveAfter", fault.NotInRange, func(p *sla.Policy) { p.Escalation.ExecutiveAfter = 366*1440 + 1 }},
		{"escalation.executiveAfter", fault.TimeOrder, func(p *sla.Policy) { p.Escalation = sla.Escalation{HeadAfter: 60, ExecutiveAfter: 59} }},
	} {
		p := fine()
		c.spoil(&p)
		e := fault.As(p.Validate())
		if e == nil || e.Code != fault.Invalid || !slices.ContainsFunc(e.Fields, func(f fault.Field) bool { return f.Path == c.path && f.Key == c.key }) {
			t.Errorf("%s %s: %v", c.path, c.key, e)
		}
	}
}
