package queries_test

import (
	"context"
	"testing"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
)

// TestAnAddressStays: one under which a query was ever published is that query's, whatever
// becomes of it.
func TestAnAddressStays(t *testing.T) {
	each(t, func(w *world) {
		admin := w.as(access.Admin)
		id := w.create(admin, func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("monthly") })
		take := func(what string, by context.Context) *fault.Error {
			in := input()
			in.Name, in.Slug = what, ptr("monthly")
			_, err := w.queries.Create(by, in)
			w.refused(what, err, fault.Conflict, "slug")
			return fault.As(err)
		}
		if refused := take("while it is published", w.as(access.Analyst)); refused.Fields[0].Params["name"] != input().Name {
			t.Errorf("who sees it is told %v", refused.Fields)
		}
		if _, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: id, Version: 1, Visibility: ptr(querying.Private)}); err != nil {
			t.Fatal(err)
		}
		_, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: id, Version: 2, Slug: ptr("other")})
		w.refused("another address after it was unpublished", err, fault.Invalid, "slug")
		if refused := take("once it is private", w.as(access.Analyst)); refused.Fields[0].Key != fault.AddressTaken {
			t.Errorf("who does not see it is told %v", refused.Fields)
		}
		if _, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: id, Version: 2, Visibility: ptr(querying.Published)}); err != nil {
			t.Errorf("to publish it again: %v", err)
		}
		if _, err := w.queries.Delete(admin, queries.DeleteSavedQueryInput{ID: id}); err != nil {
			t.Fatal(err)
		}
		take("when it is gone", w.as(access.Head))
		draft := w.create(admin, func(in *queries.CreateSavedQueryInput) { in.Name, in.Slug = "draft", ptr("draft") })
		if _, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: draft, Version: 1, Slug: ptr("draft-2")}); err != nil {
			t.Errorf("a draft takes another address: %v", err)
		}
	})
}

// TestOnesPublishedBeforeKeepTheirs: also where that was not written down with them.
func TestOnesPublishedBeforeKeepTheirs(t *testing.T) {
	each(t, func(w *world) {
		admin, ctx := w.as(access.Admin), authz.System(t.Context())
		old := func(slug string) *ent.SavedQuery {
			return w.store.Client().SavedQuery.Create().SetName(slug).SetSlug(slug).SetDocument(input().Document).
				SetVisibility(querying.Published).SetOwner(w.people[access.Admin]).SaveX(ctx)
		}
		if _, err := w.queries.Delete(admin, queries.DeleteSavedQueryInput{ID: old("deleted").ID}); err != nil {
			t.Fatal(err)
		}
		hidden := old("hidden")
		if _, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: hidden.ID, Version: 1, Visibility: ptr(querying.Private)}); err != nil {
			t.Fatal(err)
		}
		_, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: hidden.ID, Version: 2, Slug: ptr("another")})
		w.refused("to change it", err, fault.Invalid, "slug")
		in := input()
		in.Slug = ptr("deleted")
		_, err = w.queries.Create(admin, in)
		w.refused("to take it", err, fault.Conflict, "slug")
	})
}

// TestABrokenQueryIsNotTheToolsFault: a tool is told so.
func TestABrokenQueryIsNotTheToolsFault(t *testing.T) {
	each(t, func(w *world) {
		ctx := authz.System(t.Context())
		w.store.Client().SavedQuery.Create().SetName("old").SetSlug("old").SetDocument("{ gone { count } }").
			SetVisibility(querying.Published).SetOwner(w.people[access.Admin]).SaveX(ctx)
		w.create(w.as(access.Admin), func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("new") })
		_, err := w.queries.Published(w.as(access.Analyst), "old")
		if f := fault.As(err); f == nil || f.Code != fault.Conflict || f.Key != fault.QueryBroken || f.Params["why"] == "" {
			t.Errorf("%v", err)
		}
		for range 2 {
			if _, err := w.queries.Published(w.as(access.Analyst), "new"); err != nil {
				t.Error(err)
			}
		}
	})
}

// TestToolsAreNamedToWhoSeesTheirTokens and to nobody else.
func TestToolsAreNamedToWhoSeesTheirTokens(t *testing.T) {
	each(t, func(w *world) {
		ctx, head := authz.System(t.Context()), w.people[access.Head]
		id := w.create(w.as(access.Admin), func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("monthly") })
		token := w.store.Client().ServiceToken.Create().SetName("报表").SetPrefix("p").SetTokenHash("h").SetRole(access.Analyst).
			SetExpiresAt(w.now.AddDate(1, 0, 0)).SetDepartmentID(head.DepartmentID).SetIssuedBy(head).SaveX(ctx)
		tool := authz.With(t.Context(), &authz.Viewer{TokenID: token.ID, Name: token.Name, Role: token.Role, DepartmentID: head.DepartmentID})
		if err := w.queries.Note(tool, w.row(id), queries.Run{Channel: querying.Tool, Revision: 1, Began: w.now}); err != nil {
			t.Fatal(err)
		}
		for viewer, want := range map[context.Context]string{w.as(access.Head): "报表", w.as(access.Admin): "报表",
			w.by(w.other): "", w.as(access.Analyst): ""} {
			runs := w.store.Client().QueryRun.Query().AllX(viewer)
			names, err := w.queries.Tools(viewer, runs)
			if err != nil || len(runs) != 1 || names[runs[0]] != want {
				t.Errorf("%s is told %v, %v", authz.From(viewer).Name, names, err)
			}
		}
	})
}
