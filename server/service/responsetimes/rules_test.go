package responsetimes_test

import (
	"sync"
	"testing"
	"time"

	"sanbao/ent/responseclock"
	"sanbao/ent/workingcalendar"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// Three servers that start at once on an empty database deliver once.
func TestDeliveredOnce(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := &world{T: t, store: s}
		var starting sync.WaitGroup
		errs := make([]error, 3)
		for i := range errs {
			server := responsetimes.New(responsetimes.Config{Store: s, Zone: zone, Clock: time.Now})
			starting.Go(func() { errs[i] = server.Deliver(t.Context()) })
		}
		starting.Wait()
		for _, err := range errs {
			if err != nil {
				t.Error(err)
			}
		}
		if n := s.Client().WorkingCalendar.Query().CountX(w.system()); n != 2 {
			t.Errorf("%d calendars", n)
		}
		if n := s.Client().ServiceLevelPolicy.Query().CountX(w.system()); n != 4 {
			t.Errorf("%d policies", n)
		}
	})
}

func TestPoliciesThatTieAreRefused(t *testing.T) {
	each(t, func(w *world) {
		in := responsetimes.CreateServiceLevelPolicyInput{Code: "X", Name: "也是首次答复", Active: true,
			Promises: []*sla.Promise{{Clock: sla.Reply, Target: sla.Target{Measure: sla.Elapsed, Amount: 60}}}}
		_, err := w.clocks.CreateServiceLevelPolicy(w.as("admin"), in)
		if f := w.refused(fault.Conflict, err); f.Key != fault.PolicyTie || f.Params["policy"] != "24 小时内首次答复" {
			w.Errorf("refused with %v", f)
		}
		in.CustomerTiers = []installedbase.Tier{installedbase.Tiers()[0]}
		id := w.must(w.clocks.CreateServiceLevelPolicy(w.as("admin"), in))
		_, err = w.clocks.UpdateServiceLevelPolicy(w.as("admin"), responsetimes.UpdateServiceLevelPolicyInput{
			ID: id, Version: 1, CustomerTiers: []installedbase.Tier{}})
		w.refused(fault.Conflict, err)
		_, err = w.clocks.UpdateServiceLevelPolicy(w.as("admin"), responsetimes.UpdateServiceLevelPolicyInput{ID: id, Version: 7})
		w.refused(fault.Conflict, err)
		_, err = w.clocks.UpdateServiceLevelPolicy(w.as("admin"), responsetimes.UpdateServiceLevelPolicyInput{ID: id, Version: 1,
			Promises: []*sla.Promise{{Clock: sla.Reply, Target: sla.Target{Measure: sla.Business, Amount: 60}, Calendar: "NONE"}}})
		w.refused(fault.Invalid, err)
		for _, username := range []string{"head", "dispatcher", "executive"} {
			_, err = w.clocks.CreateServiceLevelPolicy(w.as(username), in)
			w.refused(fault.Forbidden, err)
		}
	})
}

func TestAPolicyThatChangesSetsClocksAnew(t *testing.T) {
	each(t, func(w *world) {
		id := w.promiseResolution()
		r := w.underway()
		w.now = at("2026-03-10 09:30")
		w.must(w.clocks.UpdateServiceLevelPolicy(w.as("admin"), responsetimes.UpdateServiceLevelPolicyInput{ID: id, Version: 1,
			Promises: []*sla.Promise{{Clock: sla.Resolution, Target: sla.Target{Measure: sla.Business, Amount: 120}}}}))
		w.settle()
		w.is("the new due time", w.current(r.ID, sla.Resolution).DueAt, "2026-03-10 11:00")
		w.is("the next due time", w.record(r.ID).NextDueAt, "2026-03-10 11:00")
		w.replaced(r.ID, responsetimes.BecausePolicy, "2026-03-11 09:00")
		if version := w.record(r.ID).Version; version != r.Version {
			w.Errorf("the record's version went from %d to %d", r.Version, version)
		}
		before := len(w.all(r.ID))
		w.must(w.clocks.UpdateServiceLevelPolicy(w.as("admin"), responsetimes.UpdateServiceLevelPolicyInput{ID: id, Version: 2, Name: ptr("另一个名称")}))
		w.settle()
		if n := len(w.all(r.ID)); n != before {
			w.Errorf("a new name has made %d clocks", n-before)
		}
	})
}

func TestACalendarThatChangesSetsClocksAnew(t *testing.T) {
	each(t, func(w *world) {
		w.promiseResolution()
		r := w.underway()
		office := w.store.Client().WorkingCalendar.Query().Order(workingcalendar.ByID()).FirstX(w.system())
		w.now = at("2026-03-10 09:30")
		in := responsetimes.SetCalendarDaysInput{ID: office.ID, Version: office.Version, CompletesYear: ptr(2027),
			Days: []*responsetimes.CalendarDayInput{
				{Date: calendar.MustParse("2026-03-11"), Rule: sla.DayOff, Name: ptr("盘点")},
				{Date: calendar.MustParse("2027-01-01"), Rule: sla.DayOff}}}
		w.must(w.clocks.SetCalendarDays(w.as("admin"), in))
		w.settle()
		w.is("the new due time", w.current(r.ID, sla.Resolution).DueAt, "2026-03-12 09:00")
		w.replaced(r.ID, responsetimes.BecauseCalendar, "2026-03-11 09:00")
		_, err := w.clocks.SetCalendarDays(w.as("admin"), in)
		w.refused(fault.Conflict, err)
		office = w.store.Client().WorkingCalendar.GetX(w.system(), office.ID)
		if office.Version != 2 || len(office.EnteredYears) != 1 || office.EnteredYears[0] != 2027 {
			w.Errorf("the calendar is %v", office)
		}
		w.must(w.clocks.RemoveCalendarDay(w.as("admin"), responsetimes.RemoveCalendarDayInput{ID: office.ID, Version: 2, Date: calendar.MustParse("2026-03-11")}))
		w.settle()
		w.is("the due time again", w.current(r.ID, sla.Resolution).DueAt, "2026-03-11 09:00")
		_, err = w.clocks.UpdateWorkingCalendar(w.as("admin"), responsetimes.UpdateWorkingCalendarInput{ID: office.ID, Version: 3, Active: ptr(false)})
		w.refused(fault.Conflict, err)
		_, err = w.clocks.UpdateWorkingCalendar(w.as("admin"), responsetimes.UpdateWorkingCalendarInput{ID: office.ID, Version: 3,
			Week: []*sla.DayHours{{Weekday: calendar.Monday, Hours: []sla.Interval{{From: 600, Until: 540}}}}})
		w.refused(fault.Invalid, err)
		_, err = w.clocks.SetCalendarDays(w.as("clerk"), in)
		w.refused(fault.Forbidden, err)
	})
}

func (w *world) settle() {
	w.Helper()
	if err := w.clocks.Settle(w.Context()); err != nil {
		w.Fatal(err)
	}
}

// replaced checks why the last clock was replaced that was, and its due time.
func (w *world) replaced(recordID int, because, due string) {
	w.Helper()
	rows := w.store.Client().ResponseClock.Query().Where(responseclock.ServiceRecordID(recordID), responseclock.SupersededAtNotNil()).
		Order(responseclock.ByID()).AllX(w.system())
	if len(rows) == 0 || rows[len(rows)-1].SupersededBecause != because {
		w.Fatalf("replaced are %v, want one because of %s", rows, because)
	}
	w.is("the old due time", rows[len(rows)-1].DueAt, due)
}

func TestTryingOutBeforeSaving(t *testing.T) {
	each(t, func(w *world) {
		in := responsetimes.PreviewResponseTimesInput{Kind: casework.KindRepair, Severity: casework.SeverityNormal,
			ServiceZone: ptr(installedbase.ZoneCity), ReportedAt: at("2026-03-13 16:00")}
		saved := w.preview(in)
		if len(saved) != 2 || !saved[0].DueAt.Equal(at("2026-03-14 16:00")) || len(saved[0].Steps) != 4 {
			w.Errorf("as saved: %+v", saved)
		}
		in.Policy = &responsetimes.ServiceLevelPolicyDraft{Name: "4 小时", Active: true, Kinds: []casework.Kind{casework.KindRepair},
			Promises: []*sla.Promise{{Clock: sla.Reply, Target: sla.Target{Measure: sla.Business, Amount: 240}}}}
		w.is("a reply in business time", &w.preview(in)[0].DueAt, "2026-03-16 10:30")
		in.Calendar = &responsetimes.WorkingCalendarDraft{Code: responsetimes.OfficeCode, MakeUpLike: calendar.Monday,
			Week: []*sla.DayHours{{Weekday: calendar.Friday, Hours: []sla.Interval{{From: 0, Until: 1440}}}}}
		w.is("a reply by another calendar", &w.preview(in)[0].DueAt, "2026-03-13 20:00")
		in.Policy.Kinds = nil
		_, err := w.clocks.Preview(w.as("admin"), in)
		w.refused(fault.Conflict, err)
		if n := w.store.Client().ServiceLevelPolicy.Query().CountX(w.system()); n != 4 {
			w.Errorf("trying out has left %d policies", n)
		}
	})
}

func (w *world) preview(in responsetimes.PreviewResponseTimesInput) []*responsetimes.PreviewedClock {
	w.Helper()
	clocks, err := w.clocks.Preview(w.as("admin"), in)
	if err != nil {
		w.Fatal(err)
	}
	return clocks
}
