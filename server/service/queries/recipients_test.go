package queries_test

import (
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
)

// TestRecipients: offered are those, and only those, to whom an answer can be sent.
func TestRecipients(t *testing.T) {
	each(t, func(w *world) {
		ctx := authz.System(t.Context())
		w.people[access.Finance].Update().SetLockedAt(w.now).ExecX(ctx)
		w.people[access.Inspector].Update().SetActive(false).ExecX(ctx)
		w.people[access.Executive].Update().SetName("Ōhara").ExecX(ctx)
		offered, err := w.queries.Recipients(w.as(access.Head), "", 50)
		if err != nil {
			t.Fatal(err)
		}
		var got []access.Role
		for _, person := range offered {
			got = append(got, person.Role)
		}
		slices.Sort(got)
		want := slices.DeleteFunc(access.QueryWriters(), func(role access.Role) bool { return role == access.Finance || role == access.Inspector })
		if slices.Sort(want); !slices.Equal(got, want) {
			t.Errorf("offered are %v, want %v", got, want)
		}
		found, err := w.queries.Recipients(w.as(access.Head), "hara", 1)
		if err != nil || len(found) != 1 || found[0].Role != access.Executive {
			t.Errorf("found %v, %v", found, err)
		}
		_, err = w.queries.Recipients(w.as(access.Clerk), "", 50)
		w.refused("a clerk", err, fault.Forbidden, "")
		_, err = w.queries.Recipients(w.as(access.Head), "", 51)
		w.refused("too many", err, fault.Invalid, "limit")
	})
}

// TestWhoHasLeftMayStay: an edit of a schedule need not take out a recipient who gets
// nothing any more, and adds nobody who would get nothing.
func TestWhoHasLeftMayStay(t *testing.T) {
	each(t, func(w *world) {
		head, left := w.as(access.Head), w.people[access.Executive]
		query := w.create(head, func(in *queries.CreateSavedQueryInput) { in.Visibility = querying.Department })
		id, err := w.queries.CreateSchedule(head, queries.CreateQueryScheduleInput{SavedQueryID: query, DayOfMonth: 5, Hour: 8,
			Variables: "{}", RecipientIDs: []int{left.ID}})
		if err != nil {
			t.Fatal(err)
		}
		left.Update().SetActive(false).ExecX(authz.System(t.Context()))
		change := func(version int, more ...*ent.User) error {
			recipients := []int{left.ID}
			for _, person := range more {
				recipients = append(recipients, person.ID)
			}
			_, err := w.queries.UpdateSchedule(head, queries.UpdateQueryScheduleInput{ID: id, Version: version, Hour: ptr(9), RecipientIDs: recipients})
			return err
		}
		if err := change(1, w.people[access.Analyst]); err != nil {
			t.Error(err)
		}
		w.refused("a clerk more", change(2, w.people[access.Clerk]), fault.Invalid, "recipientIDs")
		w.refused("an edit of what has changed since", change(1), fault.Conflict, "")
		schedule := w.store.Client().QuerySchedule.GetX(head, id)
		if !queries.MayChangeSchedule(head, schedule) || !queries.MayChangeSchedule(w.as(access.Admin), schedule) ||
			queries.MayChangeSchedule(w.as(access.Analyst), schedule) {
			t.Error("it is its owner's and the administrators' to change")
		}
	})
}
