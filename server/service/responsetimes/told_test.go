package responsetimes_test

import (
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Whoever was told of a step is named: at first the owner, then the head, then the
// general manager; whether it was told of by the page or not is no matter.
func TestWhoWasToldOfAStep(t *testing.T) {
	each(t, func(w *world) {
		w.register()
		w.now = at("2026-03-12 09:01")
		w.steps()
		steps := w.store.Client().Escalation.Query().Order(ent.Asc("id")).AllX(w.system())
		if len(steps) < 3 {
			w.Fatalf("%d steps", len(steps))
		}
		for _, n := range w.told.notices {
			for _, id := range n.UserIDs {
				w.store.Client().Notification.Create().SetKind(n.Kind).SetAt(w.now).SetKey(n.Key).SetUserID(id).
					SetServiceRecordID(n.ServiceRecordID).SaveX(w.system())
			}
		}
		// A notice of something else is not of a step.
		w.store.Client().Notification.Create().SetKind(w.told.notices[0].Kind).SetAt(w.now).SetKey("other").
			SetUserID(w.people["clerk"].ID).SetServiceRecordID(steps[0].ServiceRecordID).SaveX(w.system())
		told, err := w.clocks.Told(w.as("executive"), steps)
		if err != nil {
			w.Fatal(err)
		}
		for _, step := range steps {
			var names []string
			for _, u := range told[step] {
				names = append(names, u.Name)
			}
			want := []string{"head"}
			switch {
			case step.Told == 0:
				want = nil
			case step.Step == "BREACH_EXECUTIVE":
				want = []string{"executive"}
			}
			if !slices.Equal(names, want) || len(names) != step.Told {
				w.Errorf("of %s were told %v, want %v of %d", step.Step, names, want, step.Told)
			}
		}
		if _, err := w.clocks.Told(w.Context(), steps); fault.CodeOf(err) != fault.Unauthenticated {
			w.Errorf("nobody is answered: %v", err)
		}
		if none, err := w.clocks.Told(w.as("executive"), nil); err != nil || len(none) != 0 {
			w.Errorf("of nothing: %v, %v", none, err)
		}
	})
}

// Names of colleagues are everybody's to read who reads escalations.
func TestWhoReadsEscalationsReadsNames(t *testing.T) {
	for _, role := range access.Roles() {
		if access.Lookup(role, access.Escalation, access.Read) != access.None &&
			access.Lookup(role, access.User, access.Read) != access.All {
			t.Errorf("%s reads escalations and not who was told", role)
		}
	}
}
