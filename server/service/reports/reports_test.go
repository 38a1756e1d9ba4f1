package reports_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/fault"
	"sanbao/server/store/storetest"
)

var today = calendar.MustParse("2026-03-10")

// fill gives the day its work: a shared visit, one over midnight, a repair in the
// workshop, one that nobody was sent for, one of another department.
func fill(w *world) {
	client, ctx := w.store.Client(), w.system()
	shared := w.record(casework.KindRepair, w.center, func(r *ent.ServiceRecordCreate) { r.SetCompletedAt(at("10 12:00")) })
	v := w.visit(shared, made(91), "TECHNICIAN", "SUPPORT")
	client.OpenIssue.Create().SetServiceRecord(shared).SetVisit(v).SetDescription("保温棉待补").SaveX(ctx)
	client.OpenIssue.Create().SetServiceRecord(shared).SetVisit(v).SetDescription("已办").SetSettledAt(at("10 15:00")).SaveX(ctx)
	night := w.record(casework.KindInstallation, w.center, nil)
	w.visit(night, func(v *ent.VisitCreate) {
		v.SetPlannedStart(at("09 23:00")).SetDepartedAt(at("09 22:00")).SetArrivedAt(at("09 23:00")).
			SetFinishedAt(at("10 02:00")).SetReturnedAt(at("10 02:20")).SetLabourMinutes(180).SetStatus(casework.VisitReturned)
	}, "TECHNICIAN")
	client.RepairCard.Create().SetNumber("RC-1").SetServiceRecord(shared).SetTechnician(w.people["TECHNICIAN"]).
		SetStartedAt(at("10 13:00")).SetFinishedAt(at("10 16:00")).SetLabourMinutes(150).SaveX(ctx)
	w.record(casework.KindRepair, w.support, func(r *ent.ServiceRecordCreate) {
		r.SetStatus(casework.StatusPlanned).SetPlan(casework.PlanOnSite).SetPlannedAt(at("10 10:00")).
			SetReportedAt(at("10 09:30")).SetPromisedAt(at("10 15:00")).SetSeverity(casework.SeverityMajor)
	})
	w.visit(w.record(casework.KindTraining, w.quality, nil), made(60), "STRANGER")
}

func TestATechniciansDay(t *testing.T) {
	each(t, func(w *world) {
		fill(w)
		own, err := w.reports.TechnicianDay(w.as("TECHNICIAN"), nil, nil)
		if err != nil {
			w.Fatal(err)
		}
		if own.Date != today || own.Over || own.Technician.ID != w.people["TECHNICIAN"].ID || len(own.Jobs) != 3 {
			w.Fatalf("%+v", own)
		}
		// The night: two hours on site and 20 minutes back after midnight. The shared visit:
		// 46 of 91 minutes on site, an hour on the way.
		if want := (dailyreport.Time{OnTheWay: 80, OnSite: 166, InWorkshop: 150}); own.Sum.Time != want {
			w.Errorf("%+v, want %+v", own.Sum.Time, want)
		}
		if own.Sum.Visits != 2 || own.Sum.Repairs != 1 || own.Sum.Finished != 3 || own.Sum.LeftOver != 0 || own.Sum.OpenIssues != 1 {
			w.Errorf("%+v", own.Sum)
		}
		if len(own.Kinds) != 2 || own.Kinds[0].Kind != casework.KindRepair || own.Kinds[0].Time.InWorkshop != 150 {
			w.Errorf("%+v", own.Kinds[0])
		}
		shared := own.Jobs[1]
		if shared.Customer != "东方机械" || shared.Time.OnSite != 46 || shared.OpenIssues != 1 || len(shared.Colleagues) != 1 {
			w.Errorf("%+v", shared)
		}
		before, err := w.reports.TechnicianDay(w.as("HEAD"), pointer(today.AddDays(-1)), &w.people["TECHNICIAN"].ID)
		if err != nil || !before.Over || before.Sum.LeftOver != 1 || before.Sum.Time != (dailyreport.Time{OnTheWay: 60, OnSite: 60}) {
			w.Errorf("%+v (%v)", before, err)
		}
	})
}

func TestWhoseDayIsRead(t *testing.T) {
	each(t, func(w *world) {
		fill(w)
		read := func(as, of string) error {
			_, err := w.reports.TechnicianDay(w.as(as), nil, &w.people[of].ID)
			return err
		}
		for as, of := range map[string]string{"TECHNICIAN": "TECHNICIAN", "HEAD": "SUPPORT", "DISPATCHER": "STRANGER",
			"EXECUTIVE": "STRANGER", "ADMIN": "TECHNICIAN", "HEAD2": "STRANGER"} {
			if err := read(as, of); err != nil {
				w.Error(as, err)
			}
		}
		w.refused(fault.Forbidden, read("TECHNICIAN", "SUPPORT"))
		w.refused(fault.NotFound, read("HEAD", "STRANGER"))
		_, err := w.reports.TechnicianDay(w.as("DISPATCHER"), nil, nil)
		w.refused(fault.Invalid, err)
		_, err = w.reports.TechnicianDay(w.as("ADMIN"), nil, pointer(-1))
		w.refused(fault.NotFound, err)
		for _, role := range []access.Role{access.Clerk, access.Inspector, access.Storekeeper, access.Finance, access.Analyst} {
			w.refused(fault.Forbidden, read(string(role), "TECHNICIAN"))
			_, err := w.reports.ServiceDay(w.as(string(role)), nil, nil)
			w.refused(fault.Forbidden, err)
			_, err = w.reports.DailyReportChoices(w.as(string(role)))
			w.refused(fault.Forbidden, err)
		}
		_, err = w.reports.ServiceDay(w.as("TECHNICIAN"), nil, nil)
		w.refused(fault.Forbidden, err)
		_, err = w.reports.ServiceDay(w.as("HEAD"), nil, &w.quality.ID)
		w.refused(fault.Forbidden, err)
		_, err = w.reports.ServiceDay(w.as("ADMIN"), nil, pointer(-1))
		w.refused(fault.NotFound, err)
	})
}

func TestAManagersDay(t *testing.T) {
	each(t, func(w *world) {
		fill(w)
		for as, want := range map[string]struct{ technicians, minutes int }{"HEAD": {2, 566}, "EXECUTIVE": {3, 686}, "HEAD2": {1, 120}} {
			day, err := w.reports.ServiceDay(w.as(as), nil, nil)
			if err != nil {
				w.Fatal(err)
			}
			minutes := 0
			for _, line := range day.Technicians {
				minutes += line.Sum.Time.Total()
			}
			if len(day.Technicians) != want.technicians || day.Sum.Time.Total() != minutes {
				w.Errorf("%s: %d technicians with %d of %+v minutes", as, len(day.Technicians), minutes, day.Sum)
			}
		}
		day, err := w.reports.ServiceDay(w.as("DISPATCHER"), &today, &w.center.ID)
		if err != nil {
			w.Fatal(err)
		}
		if day.Registered != 1 || day.Dispatched != 0 || day.Finished != 1 || day.NotDispatchedCount != 1 || day.ArrivalsMissed != 1 {
			w.Errorf("%+v", day)
		}
		// 91 minutes on site were shared, and the issue that the visit left is left once.
		if day.Sum.Time.OnSite != 91+120 || day.Sum.OpenIssues != 1 || len(day.Kinds) != 2 {
			w.Errorf("%+v", day.Sum)
		}
		jobs, err := day.NotDispatched(w.as("DISPATCHER"), 10)
		if err != nil || len(jobs) != 1 || jobs[0].Severity != casework.SeverityMajor {
			w.Errorf("%v (%v)", jobs, err)
		}
		late, err := day.Overdue(w.as("DISPATCHER"), 10)
		if err != nil || len(late) != 1 || late[0].ID != jobs[0].ID {
			w.Errorf("%v (%v)", late, err)
		}
		_, err = day.Overdue(w.as("DISPATCHER"), 0)
		w.refused(fault.Invalid, err)
		before, err := w.reports.ServiceDay(w.as("DISPATCHER"), pointer(today.AddDays(-1)), nil)
		if err != nil || before.Registered != 3 || before.Dispatched != 3 || before.NotDispatchedCount != 0 || before.ArrivalsMissed != 0 {
			w.Errorf("%+v (%v)", before, err)
		}
	})
}

// Who was sent, since the plan was chosen, is what counts: a visit that was called
// off sends nobody.
func TestNobodySentByTheEvening(t *testing.T) {
	each(t, func(w *world) {
		planned := func(r *ent.ServiceRecordCreate) {
			r.SetStatus(casework.StatusDispatched).SetPlan(casework.PlanOnSite).SetPlannedAt(at("09 10:00"))
		}
		sent := w.record(casework.KindRepair, w.center, planned)
		w.visit(sent, nil, "TECHNICIAN")
		off := w.record(casework.KindRepair, w.center, planned)
		w.visit(off, func(v *ent.VisitCreate) { v.SetStatus(casework.VisitCancelled).SetCancelledAt(at("10 08:00")) }, "TECHNICIAN")
		w.record(casework.KindRepair, w.center, func(r *ent.ServiceRecordCreate) {
			planned(r)
			r.SetPlan(casework.PlanRemote)
		})
		for day, want := range map[calendar.Date]int{today: 1, today.AddDays(-1): 0, today.AddDays(-2): 0} {
			report, err := w.reports.ServiceDay(w.as("HEAD"), &day, nil)
			if err != nil || report.NotDispatchedCount != want {
				w.Errorf("%s: %d (%v)", day, report.NotDispatchedCount, err)
			}
		}
	})
}

func TestChoices(t *testing.T) {
	each(t, func(w *world) {
		for as, want := range map[string]struct {
			own, whole               bool
			departments, technicians int
		}{"TECHNICIAN": {true, false, 0, 0}, "HEAD": {false, false, 2, 2}, "DISPATCHER": {false, true, 4, 3}, "EXECUTIVE": {false, true, 4, 3}} {
			got, err := w.reports.DailyReportChoices(w.as(as))
			if err != nil {
				w.Fatal(err)
			}
			if got.Own != want.own || got.WholeCompany != want.whole || len(got.Departments) != want.departments || len(got.Technicians) != want.technicians {
				w.Errorf("%s: %+v", as, got)
			}
		}
	})
}

// However much work there was, a report takes the same few statements.
func TestReportsTakeFewStatements(t *testing.T) {
	each(t, func(w *world) {
		fill(w)
		count := func() (technician, manager int) {
			statements := storetest.CountStatements(w.store)
			defer statements.Stop()
			if _, err := w.reports.TechnicianDay(w.as("TECHNICIAN"), nil, nil); err != nil {
				w.Fatal(err)
			}
			technician = statements.Count()
			if _, err := w.reports.ServiceDay(w.as("DISPATCHER"), nil, &w.center.ID); err != nil {
				w.Fatal(err)
			}
			return technician, statements.Count() - technician
		}
		technician, manager := count()
		for range 20 {
			fill2(w)
		}
		again, managerAgain := count()
		if technician != again || manager != managerAgain || technician > 12 || manager > 20 {
			w.Errorf("%d, then %d; %d, then %d statements", technician, again, manager, managerAgain)
		}
	})
}

func fill2(w *world) {
	w.visit(w.record(casework.KindRepair, w.center, nil), made(30), "TECHNICIAN", "SUPPORT")
}
