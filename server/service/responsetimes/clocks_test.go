package responsetimes_test

import (
	"context"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/clockpause"
	"sanbao/ent/responseclock"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/service/responsetimes"
)

func TestClocksStartWithTheCall(t *testing.T) {
	each(t, func(w *world) {
		r := w.register()
		w.is("the reply's due time", w.current(r.ID, sla.Reply).DueAt, "2026-03-11 09:00")
		w.is("the arrival's due time", w.current(r.ID, sla.OnSite).DueAt, "2026-03-12 09:00")
		w.is("the next due time", r.NextDueAt, "2026-03-11 09:00")
		if r.NextClock == nil || *r.NextClock != sla.Reply {
			w.Errorf("the next clock is %v", r.NextClock)
		}
		if r.Version != 1 {
			w.Errorf("clocks have changed the version to %d", r.Version)
		}
		// The warning comes when three quarters are used up.
		w.is("the next step", w.current(r.ID, sla.Reply).NextStepAt, "2026-03-11 03:00")
	})
}

func TestRepliesArrivalsAndTheEndStopClocks(t *testing.T) {
	each(t, func(w *world) {
		w.promiseResolution()
		r := w.register()
		before := r.Version
		w.now = at("2026-03-10 10:00")
		r = w.reply(r)
		if r.Version != before+1 {
			w.Errorf("a reply has changed the version from %d to %d", before, r.Version)
		}
		w.is("the reply", w.current(r.ID, sla.Reply).StoppedAt, "2026-03-10 10:00")
		if w.current(r.ID, sla.Reply).Missed || w.current(r.ID, sla.Reply).NextStepAt != nil {
			w.Error("a reply in time is missed, or somebody will be told")
		}
		// 8:30 to 12:00 and 13:30 to 18:00: half an hour is left for the morning after.
		w.is("the next due time", r.NextDueAt, "2026-03-11 09:00")

		r = w.triage(r, casework.SeverityNormal)
		r = w.record(w.must(w.cases.PlanServiceRecord(w.as("dispatcher"), cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: casework.PlanOnSite})))
		w.now = at("2026-03-13 08:00")
		v, err := w.cases.DispatchVisit(w.as("dispatcher"), cases.DispatchVisitInput{ID: r.ID, Version: r.Version,
			TechnicianIDs: []int{w.people["technician"].ID}, PlannedStart: w.now.Add(time.Hour)})
		if err != nil {
			w.Fatal(err)
		}
		w.now = at("2026-03-13 09:30")
		visit := w.store.Client().Visit.GetX(w.system(), v.VisitID)
		if _, err := w.cases.DepartVisit(w.as("technician"), cases.DepartVisitInput{ID: visit.ID, Version: visit.Version}); err != nil {
			w.Fatal(err)
		}
		visit = w.store.Client().Visit.GetX(w.system(), v.VisitID)
		if _, err := w.cases.ArriveVisit(w.as("technician"), cases.ArriveVisitInput{ID: visit.ID, Version: visit.Version}); err != nil {
			w.Fatal(err)
		}
		arrival := w.current(r.ID, sla.OnSite)
		w.is("the arrival", arrival.StoppedAt, "2026-03-13 09:30")
		w.is("when it ran out", arrival.MissedAt, "2026-03-12 09:00")
		if !arrival.Missed {
			w.Error("an arrival a day late is not missed")
		}
		if end := w.current(r.ID, sla.Resolution); end.StoppedAt != nil {
			w.Error("the resolution has stopped with the arrival")
		}
	})
}

func TestWorkOnThePhoneStopsWhatSomebodyWouldTravelFor(t *testing.T) {
	each(t, func(w *world) {
		w.promiseResolution()
		r := w.underway()
		for _, kind := range []sla.ClockKind{sla.Reply, sla.OnSite} {
			w.is(string(kind), w.current(r.ID, kind).StoppedAt, "2026-03-10 09:00")
		}
		w.now = at("2026-03-10 11:00")
		r = w.complete(r)
		w.is("the resolution", w.current(r.ID, sla.Resolution).StoppedAt, "2026-03-10 11:00")
		w.none("the next due time", r.NextDueAt)

		w.now = at("2026-03-10 11:30")
		r = w.record(w.must(w.cases.SendBackServiceRecord(w.as("head"), cases.SendBackServiceRecordInput{ID: r.ID, Version: r.Version, Reason: "仍不制热"})))
		w.none("the resolution of work that was sent back", w.current(r.ID, sla.Resolution).StoppedAt)
		w.is("the next due time", r.NextDueAt, "2026-03-11 09:00")
		if n := len(w.all(r.ID)); n != 3 {
			w.Errorf("%d clocks, want the same 3", n)
		}
	})
}

func TestHoldsPauseTheClocksThatNameTheirReason(t *testing.T) {
	each(t, func(w *world) {
		w.promiseResolution()
		r := w.underway()
		w.now = at("2026-03-10 10:30")
		r = w.hold(r, casework.HoldParts)
		w.none("the due time on hold", w.current(r.ID, sla.Resolution).DueAt)
		w.none("the next step on hold", w.current(r.ID, sla.Resolution).NextStepAt)
		w.none("the next due time on hold", r.NextDueAt)
		w.now = at("2026-03-12 10:30")
		r = w.record(w.must(w.cases.ResumeServiceRecord(w.as("dispatcher"), cases.ResumeServiceRecordInput{ID: r.ID, Version: r.Version})))
		w.is("the due time after two days", w.current(r.ID, sla.Resolution).DueAt, "2026-03-13 09:00")
		pause := w.store.Client().ClockPause.Query().Where(clockpause.ServiceRecordID(r.ID)).OnlyX(w.system())
		w.is("the pause's end", pause.ResumedAt, "2026-03-12 10:30")
		if pause.Reason != casework.HoldParts || pause.Note != "等待" || *pause.PausedByID != w.people["dispatcher"].ID {
			w.Errorf("the pause is %v", pause)
		}
		// A hold for another reason does not stop it.
		r = w.hold(r, casework.HoldCustomer)
		w.is("the due time", w.current(r.ID, sla.Resolution).DueAt, "2026-03-13 09:00")
		if n := len(w.all(r.ID)); n != 3 {
			w.Errorf("%d clocks, want the same 3", n)
		}
	})
}

func (w *world) hold(r *ent.ServiceRecord, reason casework.HoldReason) *ent.ServiceRecord {
	w.Helper()
	return w.record(w.must(w.cases.HoldServiceRecord(w.as("dispatcher"), cases.HoldServiceRecordInput{
		ID: r.ID, Version: r.Version, HoldReason: reason, Reason: "等待"})))
}

func TestSeverityPutsOtherClocksInTheirPlace(t *testing.T) {
	each(t, func(w *world) {
		r := w.register()
		w.now = at("2026-03-10 10:00")
		r = w.triage(r, casework.SeverityUrgent)
		w.is("the urgent reply's due time", w.current(r.ID, sla.Reply).DueAt, "2026-03-10 12:00")
		w.is("the next due time", r.NextDueAt, "2026-03-10 12:00")
		old := w.store.Client().ResponseClock.Query().Where(responseclock.ServiceRecordID(r.ID), responseclock.SupersededAtNotNil()).OnlyX(w.system())
		w.is("the old due time", old.DueAt, "2026-03-11 09:00")
		w.is("when it was replaced", old.SupersededAt, "2026-03-10 10:00")
		if old.SupersededBecause != responsetimes.BecauseSeverity || old.NextStepAt != nil {
			w.Errorf("replaced because of %q, next step at %v", old.SupersededBecause, old.NextStepAt)
		}
		// An answer that was in time stays so, whatever is found out later.
		r = w.reply(r)
		r = w.triage(r, casework.SeverityNormal)
		if reply := w.current(r.ID, sla.Reply); reply.StoppedAt == nil || reply.Amount != 180 || len(w.all(r.ID)) != 3 {
			w.Errorf("the reply is %v of %d clocks", reply, len(w.all(r.ID)))
		}
	})
}

func TestCustomersWhoMoveAwayHaveOtherClocks(t *testing.T) {
	each(t, func(w *world) {
		r := w.register()
		w.now = at("2026-03-10 10:00")
		w.customer.Update().SetServiceZone(installedbase.ZoneRemote).ExecX(w.system())
		err := w.store.WithTx(w.Context(), func(ctx context.Context, tx *ent.Tx) error {
			return w.clocks.SettleCustomer(ctx, tx, w.customer.ID)
		})
		if err != nil {
			w.Fatal(err)
		}
		w.is("the arrival's due time", w.current(r.ID, sla.OnSite).DueAt, "2026-03-13 09:00")
		w.replaced(r.ID, responsetimes.BecauseCustomer, "2026-03-12 09:00")
	})
}

// Another category of a product is another policy for the work under way: not for work
// that is done, and not by another name of the product.
func TestProductsOfAnotherCategoryHaveOtherClocks(t *testing.T) {
	each(t, func(w *world) {
		w.must(w.clocks.CreateServiceLevelPolicy(w.as("admin"), responsetimes.CreateServiceLevelPolicyInput{Code: "BOILER", Name: "锅炉维修",
			Kinds: []casework.Kind{casework.KindRepair}, ProductCategories: []string{"锅炉"}, Active: true,
			Promises: []*sla.Promise{{Clock: sla.Reply, Target: sla.Target{Measure: sla.Elapsed, Amount: 120}}}}))
		r, done := w.register(), w.complete(w.underway())
		w.is("a heat pump's due time", w.current(r.ID, sla.Reply).DueAt, "2026-03-11 09:00")
		finished := len(w.all(done.ID))
		master := registry.New(registry.Config{Store: w.store, Numbers: numbers.New(w.store, zone), Clocks: w.clocks,
			Clock: func() time.Time { return w.now }, Zone: zone})
		w.now = at("2026-03-10 10:00")
		w.must(master.UpdateProduct(w.as("admin"), registry.UpdateProductInput{ID: w.unit.ProductID, Version: 1, Name: ptr("热泵机组")}))
		if n := len(w.all(r.ID)); n != 2 {
			w.Errorf("another name has made %d clocks of 2", n)
		}
		w.must(master.UpdateProduct(w.as("admin"), registry.UpdateProductInput{ID: w.unit.ProductID, Version: 2, Category: ptr("锅炉")}))
		w.is("a boiler's due time", w.current(r.ID, sla.Reply).DueAt, "2026-03-10 11:00")
		w.is("the next due time", w.record(r.ID).NextDueAt, "2026-03-10 11:00")
		w.replaced(r.ID, responsetimes.BecauseProduct, "2026-03-11 09:00")
		if version := w.record(r.ID).Version; version != r.Version {
			w.Errorf("the record's version went from %d to %d", r.Version, version)
		}
		if n := len(w.all(done.ID)); n != finished {
			w.Errorf("work that is done has %d clocks of %d", n, finished)
		}
		w.must(master.UpdateProduct(w.as("admin"), registry.UpdateProductInput{ID: w.unit.ProductID, Version: 3, Category: ptr("热泵")}))
		w.is("a heat pump's due time again", w.current(r.ID, sla.Reply).DueAt, "2026-03-11 09:00")
	})
}

func TestCallingOffEndsClocksAndTakingUpBeginsAnew(t *testing.T) {
	each(t, func(w *world) {
		r := w.reply(w.register())
		w.now = at("2026-03-10 10:00")
		r = w.record(w.must(w.cases.CancelServiceRecord(w.as("clerk"), cases.CancelServiceRecordInput{ID: r.ID, Version: r.Version, Reason: "误报"})))
		w.is("the arrival's end", w.current(r.ID, sla.OnSite).CancelledAt, "2026-03-10 10:00")
		w.none("the answered call's end", w.current(r.ID, sla.Reply).CancelledAt)
		w.none("the next due time", r.NextDueAt)

		w.now = at("2026-03-20 14:00")
		r = w.record(w.must(w.cases.ReopenServiceRecord(w.as("clerk"), cases.ReopenServiceRecordInput{ID: r.ID, Version: r.Version, Reason: "又坏了"})))
		w.is("the new arrival's due time", w.current(r.ID, sla.OnSite).DueAt, "2026-03-22 14:00")
		w.is("the next due time", r.NextDueAt, "2026-03-22 14:00")
		w.is("the old reply", w.current(r.ID, sla.Reply).StoppedAt, "2026-03-10 09:00")
	})
}

func TestClocksAsTheyStood(t *testing.T) {
	each(t, func(w *world) {
		w.promiseResolution()
		r := w.underway()
		w.now = at("2026-03-10 10:30")
		r = w.hold(r, casework.HoldParts)
		w.now = at("2026-03-12 10:30")
		r = w.record(w.must(w.cases.ResumeServiceRecord(w.as("dispatcher"), cases.ResumeServiceRecordInput{ID: r.ID, Version: r.Version})))
		for _, c := range []struct {
			at     string
			status sla.Status
			left   int
			waits  sla.Wait
		}{
			{"2026-03-10 10:00", sla.Running, 7 * 3600, sla.WaitResolution},
			{"2026-03-11 10:00", sla.Paused, 6*3600 + 1800, sla.WaitParts},
			{"2026-03-12 12:30", sla.Running, 5 * 3600, sla.WaitOpening},
			{"2026-03-13 10:00", sla.Breached, -3600, sla.WaitResolution},
		} {
			clock := w.stateOf("head", r.ID, sla.Resolution, c.at)
			if clock.Status != c.status || *clock.Left.Seconds != c.left || *clock.WaitsFor != c.waits {
				w.Errorf("at %s: %s, %d s left, waits for %s", c.at, clock.Status, *clock.Left.Seconds, *clock.WaitsFor)
			}
		}
		if got := w.states("head", r.ID, "2026-03-10 08:00"); len(got) != 0 {
			w.Errorf("%d clocks before the call", len(got))
		}
	})
}

func (w *world) states(username string, recordID int, moment string) []*responsetimes.RecordClock {
	w.Helper()
	when := at(moment)
	found, err := w.clocks.Clocks(w.as(username), []int{recordID}, &when)
	if err != nil {
		w.Fatal(err)
	}
	return found[recordID]
}

func (w *world) stateOf(username string, recordID int, kind sla.ClockKind, moment string) *responsetimes.RecordClock {
	w.Helper()
	for _, c := range w.states(username, recordID, moment) {
		if c.Kind == kind {
			return c
		}
	}
	w.Fatalf("no clock %s at %s", kind, moment)
	return nil
}

func TestClocksAreSeenWithTheirRecords(t *testing.T) {
	each(t, func(w *world) {
		r := w.register()
		if got := w.states("head", r.ID, "2026-03-10 09:00"); len(got) != 2 {
			w.Errorf("the department's head sees %d clocks", len(got))
		}
		if got := w.states("head2", r.ID, "2026-03-10 09:00"); len(got) != 0 {
			w.Errorf("another department's head sees %d clocks", len(got))
		}
		err := w.store.Client().ResponseClock.UpdateOneID(w.current(r.ID, sla.Reply).ID).SetMissed(true).Exec(w.as("admin"))
		w.refused(fault.Forbidden, err)
	})
}
