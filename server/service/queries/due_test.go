package queries_test

import (
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/queries"
)

// due is a schedule whose time has come.
func (w *world) due() int {
	w.Helper()
	query := w.create(w.as(access.Head), nil)
	id, err := w.queries.CreateSchedule(w.as(access.Head), queries.CreateQueryScheduleInput{SavedQueryID: query, DayOfMonth: 5, Hour: 8,
		Variables: `{"from":"a"}`, RecipientIDs: []int{w.people[access.Head].ID}})
	if err != nil {
		w.Fatal(err)
	}
	w.now = time.Date(2026, 3, 5, 8, 1, 0, 0, time.UTC)
	return id
}

func (w *world) claim(id int, want bool) *queries.Lease {
	w.Helper()
	lease, err := w.queries.Claim(authz.System(w.Context()), id)
	if err != nil || (lease != nil) != want {
		w.Fatalf("claimed %v, %v, want %t", lease, err, want)
	}
	return lease
}

// TestARunOfADeadServerIsTakenUp: for the month for which it was due.
func TestARunOfADeadServerIsTakenUp(t *testing.T) {
	each(t, func(w *world) {
		ctx, id := authz.System(t.Context()), w.due()
		dead := w.claim(id, true)
		w.now = w.now.Add(14 * time.Minute)
		if err := w.queries.Renew(ctx, dead); err != nil {
			t.Fatal(err)
		}
		w.now = w.now.Add(14 * time.Minute)
		w.claim(id, false)
		w.now = w.now.Add(2 * time.Minute)
		if due, err := w.queries.Due(ctx); err != nil || len(due) != 1 {
			t.Fatalf("due: %v, %v", due, err)
		}
		lease := w.claim(id, true)
		if !lease.Due.Equal(time.Date(2026, 3, 5, 8, 0, 0, 0, time.UTC)) {
			t.Errorf("due at %s", lease.Due)
		}
		w.refused("the slow one ends", w.queries.Done(ctx, dead), fault.Conflict, "")
		if err := w.queries.Done(ctx, lease); err != nil {
			t.Error(err)
		}
		w.claim(id, false)
	})
}

// TestAFailureIsTriedAgain: three times, an hour each, for the same month; then the next.
func TestAFailureIsTriedAgain(t *testing.T) {
	each(t, func(w *world) {
		ctx, id := authz.System(t.Context()), w.due()
		for try := range 4 {
			lease := w.claim(id, true)
			if !lease.Due.Equal(time.Date(2026, 3, 5, 8, 0, 0, 0, time.UTC)) {
				t.Errorf("due at %s", lease.Due)
			}
			next, again, err := w.queries.Failed(ctx, lease, "LIMIT")
			if err != nil || again != (try < 3) {
				t.Fatalf("try %d: %s %t %v", try, next, again, err)
			}
			if row := w.store.Client().QuerySchedule.GetX(ctx, id); row.Problem != "LIMIT" || row.Version != 1 || !row.NextRunAt.Equal(next) {
				t.Errorf("%+v", row)
			}
			w.claim(id, false)
			w.now = w.now.Add(time.Hour)
		}
		after := w.store.Client().QuerySchedule.GetX(ctx, id)
		if !after.NextRunAt.Equal(time.Date(2026, 4, 5, 8, 0, 0, 0, time.UTC)) || after.Failures != 0 || after.DueAt != nil {
			t.Errorf("%+v", after)
		}
	})
}

// TestARunGoesOnAfterAnEdit: with what was changed, and not a month later.
func TestARunGoesOnAfterAnEdit(t *testing.T) {
	each(t, func(w *world) {
		ctx, id := authz.System(t.Context()), w.due()
		lease := w.claim(id, true)
		in := queries.UpdateQueryScheduleInput{ID: id, Version: 1, Variables: ptr(`{"from":"b"}`)}
		if _, err := w.queries.UpdateSchedule(w.as(access.Head), in); err != nil {
			t.Fatal(err)
		}
		w.refused("what is under way", w.queries.Renew(ctx, lease), fault.Conflict, "")
		if lease := w.claim(id, true); lease.Schedule.Variables != `{"from":"b"}` {
			t.Errorf("%+v", lease.Schedule)
		} else if err := w.queries.Stop(ctx, lease, queries.OwnerLeft); err != nil {
			t.Error(err)
		}
		if row := w.store.Client().QuerySchedule.GetX(ctx, id); row.Active || row.Problem != "OWNER_LEFT" {
			t.Errorf("%+v", row)
		}
	})
}
