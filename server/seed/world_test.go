package seed_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/openissue"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/registry"
	"sanbao/server/store"
)

// testUnits holds the units' days against each other, their warranties against the
// rules, and who pays for each record against the warranty on its day.
func testUnits(t *testing.T, s *store.Store) {
	ctx, zone := authz.System(t.Context()), company(t)
	today := calendar.DateIn(noon, zone)
	units := s.Client().ProductUnit.Query().WithWarranties(func(q *ent.WarrantyQuery) { q.WithWarrantyPolicy() }).
		WithWarrantyEvents().WithServiceRecords().AllX(ctx)
	for _, u := range units {
		inOrder(t, u.SerialNumber, today, u.ShippedOn, u.PurchasedOn, u.InstalledOn, u.AcceptedOn)
		rights := warranty.Unit{}
		policies := 0
		for _, w := range u.Edges.Warranties {
			if w.Kind != installedbase.WarrantyPolicy {
				rights.Covers = append(rights.Covers, warranty.Cover{Contract: w.Kind == installedbase.WarrantyContract, From: w.StartsOn, Until: w.EndsOn})
				continue
			}
			policies++
			p := w.Edges.WarrantyPolicy
			rights.Ledger = append(warranty.Begun(w.StartsOn), eventsOf(u)...)
			rights.Policy = registry.TermsOf(p)
			if w.EndsOn != rights.FreeRepairUntil() {
				t.Errorf("%s: the policy ends on %s, want %s", u.SerialNumber, w.EndsOn, rights.FreeRepairUntil())
			}
		}
		if begun := u.WarrantyStartsOn != nil; begun != (policies == 1) || begun && *u.WarrantyStartsOn != rights.RightsOn(today).Start {
			t.Errorf("%s: begins on %v, with %d policies", u.SerialNumber, u.WarrantyStartsOn, policies)
		}
		for _, r := range u.Edges.ServiceRecords {
			want := casework.Charge(rights.RightsOn(calendar.DateIn(r.ReportedAt, zone)).Coverage, false)
			if r.ChargeClass != want && !r.ChargeClassOverridden {
				t.Errorf("%s: %s, want %s", r.Number, r.ChargeClass, want)
			}
		}
	}
}

// eventsOf returns what stands in the ledger of a unit.
func eventsOf(u *ent.ProductUnit) warranty.Ledger {
	var events warranty.Ledger
	for _, line := range u.Edges.WarrantyEvents {
		event := warranty.Event{Kind: line.Kind, Day: line.Day, Stay: line.Stay, Fault: line.Fault}
		if line.Reason != nil {
			event.Reason = *line.Reason
		}
		if line.Outcome != nil {
			event.Outcome = *line.Outcome
		}
		events = append(events, event)
	}
	return events
}

func inOrder(t *testing.T, what string, today calendar.Date, days ...*calendar.Date) {
	t.Helper()
	var before calendar.Date
	for _, day := range days {
		if day == nil {
			continue
		}
		if day.Before(before) || day.After(today) {
			t.Errorf("%s: %s after %s", what, day, before)
		}
		before = *day
	}
}

// testWork looks at the day with the eyes of each role.
func testWork(t *testing.T, s *store.Store) {
	ctx, c, zone := authz.System(t.Context()), s.Client(), company(t)
	local := noon.In(zone)
	midnight := time.Date(local.Year(), local.Month(), local.Day()+1, 0, 0, 0, 0, zone)
	mine := visit.HasTechniciansWith(user.Username("technician"))
	service := department.Or(department.Code("SVC"), department.CodeHasPrefix("SVC-"))
	status := servicerecord.StatusEQ
	records := c.ServiceRecord.Query
	for _, want := range []struct {
		what         string
		found, least int
	}{
		{"visits ahead of the technician today", c.Visit.Query().Where(mine, visit.StatusEQ(casework.VisitDispatched), visit.PlannedStartGT(noon), visit.PlannedStartLT(midnight)).CountX(ctx), 2},
		{"visits tomorrow", c.Visit.Query().Where(mine, visit.PlannedStartGTE(midnight), visit.PlannedStartLT(midnight.Add(24*time.Hour))).CountX(ctx), 2},
		{"visits at the customer's", c.Visit.Query().Where(mine, visit.StatusEQ(casework.VisitArrived)).CountX(ctx), 1},
		{"crews on the road", c.Visit.Query().Where(visit.StatusEQ(casework.VisitDeparted)).CountX(ctx), 2},
		{"calls that nobody has looked at", records().Where(status(casework.StatusRegistered)).CountX(ctx), 8},
		{"records to plan", records().Where(status(casework.StatusTriaged)).CountX(ctx), 5},
		{"records to dispatch", records().Where(status(casework.StatusPlanned)).CountX(ctx), 5},
		{"records on hold", records().Where(status(casework.StatusOnHold)).CountX(ctx), 8},
		{"records that wait for parts", records().Where(servicerecord.HoldReasonEQ(casework.HoldParts)).CountX(ctx), 2},
		{"work for the head to review", records().Where(status(casework.StatusCompleted), servicerecord.HasDepartmentWith(service)).CountX(ctx), 6},
		{"work for the other head to review", records().Where(status(casework.StatusCompleted), servicerecord.HasDepartmentWith(department.Code("QA"))).CountX(ctx), 3},
		{"done with an issue left", records().Where(status(casework.StatusCompleted), servicerecord.HasOpenIssuesWith(openissue.SettledAtIsNil())).CountX(ctx), 1},
		{"signed off with an issue left", records().Where(status(casework.StatusReviewed), servicerecord.HasOpenIssuesWith(openissue.SettledAtIsNil())).CountX(ctx), 1},
		{"records to archive", records().Where(status(casework.StatusReviewed)).CountX(ctx), 4},
		{"complaints with an inspector", records().Where(status(casework.StatusInProgress), servicerecord.HasOwnerWith(user.RoleEQ(access.Inspector))).CountX(ctx), 1},
		{"records in the service centre, of 2000", records().Where(servicerecord.HasDepartmentWith(service)).CountX(ctx), 1600},
		{"records elsewhere", records().Where(servicerecord.HasDepartmentWith(department.Not(service))).CountX(ctx), 60},
	} {
		if want.found < want.least {
			t.Errorf("%d %s, want %d at least", want.found, want.what, want.least)
		}
	}
}

// testRadar: a repair waits for parts so long that an exchange is near, and some units
// are one failed repair short of one; people speak to each other on timelines.
func testRadar(t *testing.T, s *store.Store) {
	ctx, zone := authz.System(t.Context()), company(t)
	units := registry.New(registry.Config{Store: s, Zone: zone, Clock: func() time.Time { return noon }})
	ripening, err := units.Ripening(ctx, calendar.DateIn(noon, zone), 14)
	if err != nil {
		t.Fatal(err)
	}
	found := map[warranty.Ground]int{}
	for _, r := range ripening {
		found[r.Ground]++
	}
	if found[warranty.PartsLimit] == 0 || found[warranty.FailedRepairs] == 0 {
		t.Errorf("the radar has %v", found)
	}
	if n := s.Client().ServiceEvent.Query().Where(serviceevent.HasMentioned()).CountX(ctx); n < 5 {
		t.Errorf("%d comments speak to somebody", n)
	}
}

// testTexts: what people wrote differs, has no holes, and fits its columns; and no
// telephone number is anybody's.
func testTexts(t *testing.T, s *store.Store) {
	ctx := authz.System(t.Context())
	records := s.Client().ServiceRecord.Query().AllX(ctx)
	symptoms := map[string]int{}
	long, emoji, foreign := 0, 0, 0
	for _, r := range records {
		symptoms[r.Symptom]++
		for _, text := range []string{r.Symptom, r.CustomerWish, r.PlanNote, r.WorkDone, r.Cause, r.ConfirmationNote, r.ReviewNote} {
			if strings.ContainsAny(text, "{}") || strings.Contains(text, "。。") || !utf8.ValidString(text) {
				t.Errorf("%s: %q", r.Number, text)
			}
		}
		if utf8.RuneCountInString(r.Symptom) > 250 {
			long++
		}
		if strings.ContainsAny(r.Symptom, "🙏😭👍🥶😂📷") {
			emoji++
		}
		if strings.Contains(r.Symptom, "【译】") {
			foreign++
		}
		wantNobodys(t, r.CallerPhoneDigits, r.CallerPhone)
	}
	for text, n := range symptoms {
		if n > 8 {
			t.Errorf("%d times %q", n, text)
		}
	}
	if len(symptoms) < len(records)*4/5 {
		t.Errorf("only %d different symptoms", len(symptoms))
	}
	if long < 5 || emoji < 50 || foreign < 10 {
		t.Errorf("%d long texts, %d with emoji, %d in foreign languages", long, emoji, foreign)
	}
	for _, c := range s.Client().Customer.Query().WithContacts().AllX(ctx) {
		wantNobodys(t, c.PhoneDigits, c.Phone)
		for _, contact := range c.Edges.Contacts {
			wantNobodys(t, contact.PhoneDigits, contact.Phone)
		}
	}
}

// nobodys are how the digits begin of numbers that are set aside for fiction, or
// that no operator gives to anybody.
var nobodys = []string{"1990000", "44207946", "441134960", "130355501", "131255501", "493023125", "61355500", "46313900", "33199001"}

func wantNobodys(t *testing.T, digits, written string) {
	t.Helper()
	known := slices.ContainsFunc(nobodys, func(prefix string) bool { return strings.HasPrefix(digits, prefix) })
	if !known || installedbase.PhoneDigits(written) != digits {
		t.Errorf("%s is %s", written, digits)
	}
}
