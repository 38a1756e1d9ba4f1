package queries_test

import (
	"errors"
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
		query := w.create(w.as(access.Head), func(in *queries.CreateSavedQueryInput) {
			in.Visibility, in.Slug = querying.Published, ptr("monthly")
		})
		w.other.Update().SetEmail("other@example.com").ExecX(ctx)
		offered, err := w.queries.Recipients(w.as(access.Head), query, "", 50)
		if err != nil {
			t.Fatal(err)
		}
		var got []access.Role
		for _, person := range offered {
			got = append(got, person.Role)
		}
		slices.Sort(got)
		want := slices.DeleteFunc(access.QueryWriters(), func(role access.Role) bool { return role == access.Finance || role == access.Inspector })
		want = append(want, w.other.Role)
		if slices.Sort(want); !slices.Equal(got, want) {
			t.Errorf("offered are %v, want %v", got, want)
		}
		found, err := w.queries.Recipients(w.as(access.Head), query, "hara", 1)
		if err != nil || len(found) != 1 || found[0].Role != access.Executive {
			t.Errorf("found %v, %v", found, err)
		}
		_, err = w.queries.Recipients(w.as(access.Clerk), query, "", 50)
		w.refused("a clerk", err, fault.Forbidden, "")
		_, err = w.queries.Recipients(w.as(access.Head), query, "", 51)
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
			Variables: `{"from":"a"}`, RecipientIDs: []int{left.ID}})
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

// TestOfferedAreThoseWhoSeeIt: a private query is its owner's alone, and a shared one its
// department's and of those above it.
func TestOfferedAreThoseWhoSeeIt(t *testing.T) {
	each(t, func(w *world) {
		ctx, head := authz.System(t.Context()), w.as(access.Head)
		w.other.Update().SetEmail("other@example.com").ExecX(ctx)
		top := w.store.Client().Department.Create().SetCode("TOP").SetName("公司").SaveX(ctx)
		w.store.Client().Department.UpdateOneID(w.people[access.Head].DepartmentID).SetParent(top).ExecX(ctx)
		chief := w.store.Client().User.Create().SetUsername("chief").SetName("chief").SetRole(access.Executive).
			SetEmail("chief@example.com").SetDepartment(top).SaveX(ctx)
		id := w.create(head, nil)
		offered := func() (names []string) {
			people, err := w.queries.Recipients(head, id, "", 50)
			if err != nil {
				t.Fatal(err)
			}
			for _, person := range people {
				names = append(names, person.Username)
			}
			return names
		}
		if got := offered(); !slices.Equal(got, []string{string(access.Head)}) {
			t.Errorf("a private one is offered to %v", got)
		}
		to := func(person *ent.User) error {
			_, err := w.queries.CreateSchedule(head, queries.CreateQueryScheduleInput{SavedQueryID: id, DayOfMonth: 5, Hour: 8,
				Variables: `{"from":"a"}`, RecipientIDs: []int{person.ID}})
			return err
		}
		w.refused("a private one to a colleague", to(w.people[access.Analyst]), fault.Invalid, "recipientIDs")
		w.refused("a private one to an administrator", to(w.people[access.Admin]), fault.Invalid, "recipientIDs")
		if _, err := w.queries.Update(head, queries.UpdateSavedQueryInput{ID: id, Version: 1, Visibility: ptr(querying.Department)}); err != nil {
			t.Fatal(err)
		}
		got := offered()
		if !slices.Contains(got, "chief") || !slices.Contains(got, string(access.Analyst)) || slices.Contains(got, "other") {
			t.Errorf("a shared one is offered to %v", got)
		}
		w.refused("a shared one to another department", to(w.other), fault.Invalid, "recipientIDs")
		if err := errors.Join(to(w.people[access.Analyst]), to(chief)); err != nil {
			t.Error(err)
		}
		_, err := w.queries.Recipients(w.by(w.other), id, "", 50)
		w.refused("of a query out of sight", err, fault.NotFound, "")
	})
}
