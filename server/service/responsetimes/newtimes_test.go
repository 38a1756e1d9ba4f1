package responsetimes_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/casework"
)

// A visit that is planned for the afternoon needs a new time once it does not fit into
// the office's day any more, and none when it is planned anew, held or done.
func TestNewTimes(t *testing.T) {
	each(t, func(w *world) {
		c, ctx := w.store.Client(), w.system()
		r := w.planned(casework.PlanOnSite)
		needs := func(what, moment string, want bool) {
			w.Helper()
			w.now = at(moment)
			got, err := w.clocks.NeedNewTime(w.as("dispatcher"), []*ent.ServiceRecord{r})
			if err != nil {
				w.Fatal(err)
			}
			if len(got) != 1 || got[r.ID] != want {
				w.Errorf("%s, at %s: %t", what, moment, got[r.ID])
			}
		}
		needs("nothing was promised", "2026-03-20 09:00", false)
		r.Update().SetPromisedAt(at("2026-03-10 14:00")).ExecX(ctx)
		needs("promised for today", "2026-03-10 13:00", false)
		needs("the day is over", "2026-03-10 18:00", true)
		v := c.Visit.Create().SetNumber("V-1").SetServiceRecord(r).SetStatus(casework.VisitDispatched).SetDispatchedAt(w.now).
			SetDispatchedBy(w.people["dispatcher"]).SetPlannedStart(at("2026-03-11 14:00")).SetPlannedEnd(at("2026-03-11 16:00")).SaveX(ctx)
		needs("planned for tomorrow", "2026-03-10 18:00", false)
		needs("two hours fit into the day", "2026-03-11 16:00", false)
		needs("two hours do not fit any more", "2026-03-11 16:01", true)
		v.Update().SetArrivedAt(at("2026-03-11 15:30")).ExecX(ctx)
		needs("an hour and a half is left", "2026-03-11 16:01", false)
		v.Update().SetStatus(casework.VisitCancelled).ExecX(ctx)
		needs("called off, the promise of the day before stands", "2026-03-11 09:00", true)
		r.Update().SetStatus(casework.StatusOnHold).SetHeldFrom(casework.StatusPlanned).SetHoldReason(casework.HoldParts).ExecX(ctx)
		needs("on hold", "2026-03-11 09:00", false)
	})
}
