package sla_test

import (
	"slices"
	"testing"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
)

// packs returns the policies of the packs together.
func packs(t testing.TB, keys ...string) []sla.Policy {
	t.Helper()
	var policies []sla.Policy
	for _, key := range keys {
		i := slices.IndexFunc(sla.Packs(), func(p sla.Pack) bool { return p.Key == key })
		if i < 0 {
			t.Fatalf("no pack %s", key)
		}
		policies = append(policies, sla.Packs()[i].Policies...)
	}
	return policies
}

// promised returns the promise that the policies make for a record.
func promised(t testing.TB, policies []sla.Policy, facts sla.Facts, kind sla.ClockKind) sla.Promise {
	t.Helper()
	for _, m := range sla.Match(policies, facts) {
		if m.Promise.Clock == kind {
			return m.Promise
		}
	}
	t.Fatalf("nothing promised for %v of %v", kind, facts)
	return sla.Promise{}
}

func byKey(t testing.TB, key string) *sla.Calendar {
	t.Helper()
	switch key {
	case sla.OfficeKey:
		return office(t)
	case sla.HotlineKey:
		return hotline(t)
	}
	return nil
}

const (
	city     = installedbase.ZoneCity
	suburb   = installedbase.ZoneSuburb
	province = installedbase.ZoneProvince
	remote   = installedbase.ZoneRemote
	normal   = casework.SeverityNormal
	major    = casework.SeverityMajor
	critical = casework.SeverityUrgent
)

// Every example of row S10 (domain.md, Response times), by the delivered policies, in
// the real year 2026. Spring Festival is from 15 to 23 February, with Saturday the
// 14th and the 28th worked; National Day from 1 to 7 October, Saturday the 10th worked.
func TestEveryExampleOfS10(t *testing.T) {
	for _, c := range []struct {
		row      string
		packs    []string
		clock    sla.ClockKind
		severity casework.Severity
		zone     installedbase.ServiceZone
		start    string
		want     string
	}{
		{"S10 first reply within 24 h", []string{sla.PackRegions}, sla.Reply, normal, city, "2026-03-02 09:15", "2026-03-03 09:15"},
		{"S10 first reply within 24 h", []string{sla.PackRegions}, sla.Reply, normal, remote, "2026-03-06 17:59", "2026-03-07 17:59"},
		{"S10 first reply within 24 h, in a holiday too", []string{sla.PackRegions}, sla.Reply, normal, city, "2026-02-16 23:30", "2026-02-17 23:30"},
		{"S10 on site within 48 h, own province", []string{sla.PackRegions}, sla.OnSite, normal, province, "2026-03-06 10:00", "2026-03-08 10:00"},
		{"S10 on site within 48 h, the city is in the own province", []string{sla.PackRegions}, sla.OnSite, normal, city, "2026-03-06 10:00", "2026-03-08 10:00"},
		{"S10 on site within 48 h, the suburbs too", []string{sla.PackRegions}, sla.OnSite, normal, suburb, "2026-03-06 10:00", "2026-03-08 10:00"},
		{"S10 on site within 72 h, others", []string{sla.PackRegions}, sla.OnSite, normal, remote, "2026-03-06 10:00", "2026-03-09 10:00"},
		{"S10 on site within 72 h, over the year's end", []string{sla.PackRegions}, sla.OnSite, normal, remote, "2025-12-30 08:00", "2026-01-02 08:00"},

		{"S10 call back within 1 h of 8:00-18:00", []string{sla.PackHotline}, sla.Reply, normal, city, "2026-03-02 09:15", "2026-03-02 10:15"},
		{"S10 call back within 1 h, called at night", []string{sla.PackHotline}, sla.Reply, normal, city, "2026-03-02 22:40", "2026-03-03 09:00"},
		{"S10 call back within 1 h, before opening", []string{sla.PackHotline}, sla.Reply, normal, city, "2026-03-02 06:00", "2026-03-02 09:00"},
		{"S10 call back within 1 h, over the evening", []string{sla.PackHotline}, sla.Reply, normal, suburb, "2026-03-02 17:40", "2026-03-03 08:40"},
		{"S10 call back within 1 h, to the minute of closing", []string{sla.PackHotline}, sla.Reply, normal, suburb, "2026-03-02 17:00", "2026-03-02 18:00"},
		{"S10 call back within 1 h, on Sunday", []string{sla.PackHotline}, sla.Reply, normal, remote, "2026-03-08 12:00", "2026-03-08 13:00"},
		{"S10 call back within 1 h, in Spring Festival", []string{sla.PackHotline}, sla.Reply, normal, remote, "2026-02-17 17:30", "2026-02-18 08:30"},
		{"S10 city 1 working day", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-03-02 09:15", "2026-03-03 18:00"},
		{"S10 city 1 working day, called in the evening", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-03-02 21:00", "2026-03-03 18:00"},
		{"S10 city 1 working day, over the weekend", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-03-06 11:00", "2026-03-09 18:00"},
		{"S10 city 1 working day, called on Saturday", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-03-07 11:00", "2026-03-09 18:00"},
		{"S10 city 1 working day, to a make-up Saturday", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-02-13 11:00", "2026-02-14 18:00"},
		{"S10 city 1 working day, over Spring Festival", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-02-14 11:00", "2026-02-24 18:00"},
		{"S10 city 1 working day, called in National Day", []string{sla.PackHotline}, sla.OnSite, normal, city, "2026-10-03 11:00", "2026-10-08 18:00"},
		{"S10 country 2 working days", []string{sla.PackHotline}, sla.OnSite, normal, remote, "2026-03-02 09:15", "2026-03-04 18:00"},
		{"S10 country 2 working days, over the weekend", []string{sla.PackHotline}, sla.OnSite, normal, province, "2026-03-05 09:15", "2026-03-09 18:00"},
		{"S10 country 2 working days, the second a make-up Saturday", []string{sla.PackHotline}, sla.OnSite, normal, suburb, "2026-10-08 09:15", "2026-10-10 18:00"},

		{"S10 6 h of business time, city", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-03-02 08:30", "2026-03-02 16:00"},
		{"S10 6 h of business time, over noon and night", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-03-02 11:00", "2026-03-03 09:00"},
		{"S10 6 h of business time, called at noon", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-03-02 12:30", "2026-03-03 10:00"},
		{"S10 6 h of business time, over the weekend", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-03-06 16:00", "2026-03-09 14:00"},
		{"S10 6 h of business time, on a make-up Saturday", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-02-13 17:00", "2026-02-14 15:00"},
		{"S10 6 h of business time, over Spring Festival", []string{sla.PackHours}, sla.OnSite, normal, city, "2026-02-14 17:00", "2026-02-24 15:00"},
		{"S10 7 h of business time, suburb", []string{sla.PackHours}, sla.OnSite, normal, suburb, "2026-03-02 08:30", "2026-03-02 17:00"},
		{"S10 7 h of business time, over National Day", []string{sla.PackHours}, sla.OnSite, normal, suburb, "2026-09-30 16:30", "2026-10-08 15:30"},

		{"S10 urgent: an opinion within 3 h", []string{sla.PackRegions, sla.PackUrgent}, sla.Reply, critical, city, "2026-03-02 23:00", "2026-03-03 02:00"},
		{"S10 major: an opinion within 3 h", []string{sla.PackRegions, sla.PackUrgent}, sla.Reply, major, remote, "2026-02-17 09:00", "2026-02-17 12:00"},
		{"S10 urgent, on site as the zone says", []string{sla.PackRegions, sla.PackUrgent}, sla.OnSite, critical, remote, "2026-03-06 10:00", "2026-03-09 10:00"},
		{"S10 not urgent: as before", []string{sla.PackRegions, sla.PackUrgent}, sla.Reply, normal, city, "2026-03-02 23:00", "2026-03-03 23:00"},
		{"S10 urgent, before the hotline's hour", []string{sla.PackHotline, sla.PackUrgent}, sla.Reply, critical, city, "2026-03-02 22:00", "2026-03-03 01:00"},
	} {
		facts := sla.Facts{Kind: casework.KindRepair, Severity: c.severity, Tier: installedbase.TierRegular, Zone: c.zone, Category: "热水器"}
		promise := promised(t, packs(t, c.packs...), facts, c.clock)
		due := sla.Due(sla.Clock{Kind: c.clock, Target: promise.Target, StartedAt: at(t, c.start)}, byKey(t, promise.Calendar))
		if want := at(t, c.want); !due.At.Equal(want) || due.Suspended() || !due.Earliest.Equal(want) {
			t.Errorf("%s: from %s: due %s, want %s", c.row, c.start, show(due.At, zone(t, "Asia/Shanghai")), c.want)
		}
	}
}

// Business hours reach no farther than the city and its suburbs.
func TestNothingIsPromisedWhereNoPolicyApplies(t *testing.T) {
	if got := sla.Match(packs(t, sla.PackHours), sla.Facts{Zone: remote}); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}

// S10: a clock can be paused for a reason that is kept. What nothing pauses goes on.
func TestWhatPausesTheDeliveredClocks(t *testing.T) {
	var holds []sla.Pause
	for _, reason := range casework.HoldReasons() {
		holds = append(holds, sla.Pause{From: at(t, "2026-03-02 10:00"), Reason: reason})
	}
	facts := sla.Facts{Severity: critical, Zone: city}
	reply := promised(t, packs(t, sla.PackRegions, sla.PackUrgent), facts, sla.Reply)
	if got := reply.PausesOf(holds); len(got) != 0 {
		t.Errorf("a reply is paused by %v", got)
	}
	onSite := promised(t, packs(t, sla.PackRegions), facts, sla.OnSite)
	got := onSite.PausesOf(holds)
	if len(got) != 2 || got[0].Reason != casework.HoldCustomer || got[1].Reason != casework.HoldSite {
		t.Errorf("an arrival is paused by %v", got)
	}
}

func TestThePacksAreInOrder(t *testing.T) {
	seen := map[string]bool{}
	for _, pack := range sla.Packs() {
		if seen[pack.Key] || pack.Name == "" || len(pack.Policies) == 0 {
			t.Errorf("%+v", pack)
		}
		seen[pack.Key] = true
		for _, p := range pack.Policies {
			if err := p.Validate(); err != nil || p.Name == "" {
				t.Errorf("%s: %s: %v", pack.Key, p.Name, err)
			}
			for _, promise := range p.Promises {
				if elapsed := promise.Target.Measure == sla.Elapsed; elapsed != (byKey(t, promise.Calendar) == nil) {
					t.Errorf("%s: %s counts by %q", pack.Key, p.Name, promise.Calendar)
				}
			}
		}
		if ties := sla.Conflicts(packs(t, pack.Key)); len(ties) > 0 {
			t.Errorf("%s: %v", pack.Key, ties)
		}
		if ties := sla.Conflicts(packs(t, pack.Key, sla.PackUrgent)); pack.Key != sla.PackUrgent && len(ties) > 0 {
			t.Errorf("%s beside what is urgent: %v", pack.Key, ties)
		}
	}
	if len(sla.Conflicts(packs(t, sla.PackRegions, sla.PackHotline))) == 0 {
		t.Error("two packs to choose from do not conflict")
	}
}

func TestThePacksAreEverybodysOwn(t *testing.T) {
	sla.Packs()[0].Policies[1].Conditions.Zones[0] = remote
	if got := sla.Packs()[0].Policies[1].Conditions.Zones[0]; got != city {
		t.Errorf("one caller's change reached another: %s", got)
	}
}

func TestTheDeliveredCalendars(t *testing.T) {
	shanghai := zone(t, "Asia/Shanghai")
	for moment, open := range map[string]bool{
		"2026-03-02 08:29": false, "2026-03-02 08:30": true, "2026-03-02 12:00": false, "2026-03-02 13:30": true,
		"2026-03-02 17:59": true, "2026-03-02 18:00": false, "2026-03-07 10:00": false,
		"2026-02-14 10:00": true, "2026-02-16 10:00": false,
	} {
		if got := office(t).IsOpen(at(t, moment)); got != open {
			t.Errorf("the office at %s: %t", moment, got)
		}
	}
	for moment, open := range map[string]bool{"2026-02-17 07:59": false, "2026-02-17 08:00": true, "2026-03-07 17:59": true, "2026-03-08 18:00": false} {
		if got := hotline(t).IsOpen(at(t, moment)); got != open {
			t.Errorf("the hotline at %s: %t", moment, got)
		}
	}
	year := func(c *sla.Calendar) time.Duration {
		return c.Between(at(t, "2026-01-01 00:00"), at(t, "2027-01-01 00:00"))
	}
	// 248 working days by the notice, of eight hours; 365 days of ten.
	if got := year(office(t)); got != 248*8*time.Hour {
		t.Errorf("the office works %s in 2026", got)
	}
	if got := year(hotline(t)); got != 365*10*time.Hour {
		t.Errorf("the hotline works %s in 2026", got)
	}
	if office(t).Zone() != shanghai && office(t).Zone().String() != shanghai.String() {
		t.Errorf("the office is in %s", office(t).Zone())
	}
}
