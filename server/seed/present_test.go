package seed

import (
	"testing"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// TestEveryPresent makes the world at odd hours and days, in other zones and with
// other dice: no story breaks a rule, nothing happens later than now, and there is
// something to do for everybody.
func TestEveryPresent(t *testing.T) {
	for name, tc := range map[string]struct {
		zone, now string
		seed      uint64
	}{
		"a minute past midnight":     {"Asia/Shanghai", "2026-03-18 00:01", 1},
		"on a Sunday night":          {"Asia/Shanghai", "2026-03-15 23:58", 2},
		"early on a Monday":          {"Asia/Shanghai", "2026-03-16 05:30", 3},
		"on New Year's Day":          {"Asia/Shanghai", "2027-01-01 09:15", 4},
		"on a leap day":              {"Asia/Shanghai", "2028-02-29 17:59", 5},
		"when the clocks go forward": {"Europe/Berlin", "2026-03-29 03:30", 6},
		"in a zone far to the west":  {"America/Los_Angeles", "2026-11-01 01:30", 7},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			zone, err := time.LoadLocation(tc.zone)
			if err != nil {
				t.Fatal(err)
			}
			now, err := time.ParseInLocation("2006-01-02 15:04", tc.now, zone)
			if err != nil {
				t.Fatal(err)
			}
			w := newWorld(Config{Zone: zone, Now: now, Seed: tc.seed})
			if err := w.live(); err != nil {
				t.Fatal(err)
			}
			if len(w.records) != totalRecords || len(w.customers) != 300 || len(w.units) != totalUnits {
				t.Errorf("%d records, %d customers, %d units", len(w.records), len(w.customers), len(w.units))
			}
			wantPast(t, w)
			wantWork(t, w)
		})
	}
}

// wantPast: nothing happens later than now or before the opening.
func wantPast(t *testing.T, w *world) {
	t.Helper()
	within := func(what string, at time.Time) {
		t.Helper()
		if at.After(w.now) || at.Before(w.opening) {
			t.Errorf("%s at %s, the present is %s", what, at, w.now)
		}
	}
	for _, r := range w.records {
		for _, e := range r.events {
			within(string(e.row.Action), e.row.At)
		}
	}
	for _, c := range w.customers {
		within(c.row.Name, c.row.CreatedAt)
	}
	for _, u := range w.units {
		within(u.row.SerialNumber, u.row.CreatedAt)
		within(u.row.SerialNumber, u.row.UpdatedAt)
		for _, c := range u.covers {
			within(u.row.SerialNumber, c.row.CreatedAt)
		}
	}
}

// wantWork: every status has records, and the technician visits ahead.
func wantWork(t *testing.T, w *world) {
	t.Helper()
	statuses := map[casework.Status]int{}
	ahead := 0
	for _, r := range w.records {
		statuses[r.row.Status]++
		for _, v := range r.visits {
			if v.row.Status == casework.VisitDispatched && v.crew[0] == w.personByName["technician"] && v.row.PlannedStart.After(w.now) {
				ahead++
			}
		}
	}
	for status, least := range map[casework.Status]int{
		casework.StatusRegistered: 8, casework.StatusTriaged: 5, casework.StatusPlanned: 5, casework.StatusDispatched: 8,
		casework.StatusInProgress: 6, casework.StatusOnHold: 8, casework.StatusCompleted: 8, casework.StatusReviewed: 4,
		casework.StatusClosed: 1600, casework.StatusCancelled: 30,
	} {
		if statuses[status] < least {
			t.Errorf("%d records in %s, want %d at least", statuses[status], status, least)
		}
	}
	if ahead < 4 {
		t.Errorf("the technician has %d visits ahead", ahead)
	}
}

// TestNobodyInTwoPlaces: the outings of a technician do not overlap, but for those
// that were called off.
func TestNobodyInTwoPlaces(t *testing.T) {
	w := newWorld(Config{Zone: time.FixedZone("CST", 8*3600), Now: time.Date(2026, 3, 18, 2, 30, 0, 0, time.UTC), Seed: 8})
	if err := w.live(); err != nil {
		t.Fatal(err)
	}
	visits := w.allVisits()
	overlaps, pairs := 0, 0
	for i, a := range visits {
		for _, b := range visits[i+1:] {
			if a.row.CancelledAt != nil || b.row.CancelledAt != nil || a.crew[0] != b.crew[0] {
				continue
			}
			pairs++
			if a.row.PlannedStart.Before(*b.row.PlannedEnd) && b.row.PlannedStart.Before(*a.row.PlannedEnd) {
				overlaps++
			}
		}
	}
	if pairs == 0 || overlaps > 0 {
		t.Errorf("%d of %d pairs overlap", overlaps, pairs)
	}
}

// TestBrokenRulesAreReported: a story that goes against the rules ends there, and
// the demo is not written.
func TestBrokenRulesAreReported(t *testing.T) {
	w := newWorld(Config{Zone: time.UTC, Now: time.Date(2026, 3, 18, 10, 0, 0, 0, time.UTC), Seed: 9})
	w.found()
	w.stockProducts()
	w.winCustomers()
	w.install()
	l := w.begin(w.ago(60), casework.KindRepair, atHome)
	l.close(w.anyOf(access.Clerk), "")
	if w.broken == nil || !l.over || l.record.row.Status != casework.StatusRegistered {
		t.Errorf("closed a new record: %v, %s", w.broken, l.record.row.Status)
	}
	l.comment(w.anyOf(access.Clerk), "x")
	if len(l.events) != 1 {
		t.Errorf("the story goes on with %s", l.events[1].row.Action)
	}
}

func TestFillers(t *testing.T) {
	d := newDice(1)
	for text, want := range map[string]string{
		"plain": "plain", "{model} here": "X1 here", "{5-5} bar": "5 bar", "{unknown}": "{unknown}", "open {brace": "open {brace}", "": "",
	} {
		if got := d.fill(text, words{"model": "X1"}); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
	for range 100 {
		if n := d.fill("{3-4}", nil); n != "3" && n != "4" {
			t.Errorf("{3-4} gives %s", n)
		}
	}
}

// TestTables: what the tables refer to is there.
func TestTables(t *testing.T) {
	parts := map[string]bool{}
	for _, p := range partTable {
		if parts[p.code] || p.costFen <= 0 {
			t.Errorf("part %s", p.code)
		}
		parts[p.code] = true
	}
	models, codes := map[string]bool{}, map[string]bool{}
	for _, p := range productTable {
		if models[p.model] {
			t.Errorf("model %s comes twice", p.model)
		}
		models[p.model] = true
	}
	for _, table := range append(faults(), requests) {
		for _, topic := range table {
			codes[topic.code] = true
			for _, d := range topic.diagnoses {
				if d.part != "" && !parts[d.part] {
					t.Errorf("%s needs part %s", topic.title, d.part)
				}
			}
			if len(topic.symptoms) < 2 || len(topic.diagnoses) < 2 {
				t.Errorf("%s: too little to tell", topic.title)
			}
		}
	}
	for _, said := range foreignWords {
		if !codes[said.code] {
			t.Errorf("foreign words about %s", said.code)
		}
	}
}
