package accounts_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
	"sanbao/server/store/storetest"
)

func TestAuthenticate(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		viewer, expires, err := w.Authenticate(w.Context(), grant.AccessToken)
		w.must(err)
		below := []int{w.service, w.technical}
		slices.Sort(below)
		if viewer.UserID != w.head || viewer.Name != "HEAD" || viewer.Role != access.Head || viewer.DepartmentID != w.service ||
			!slices.Equal(viewer.Departments, below) || viewer.WholeCompany || viewer.Language != "zh-CN" ||
			viewer.SessionID != w.sessions(w.head)[0].ID || !expires.Equal(grant.ExpiresAt) {
			w.Errorf("%+v until %v", viewer, expires)
		}
		grant, _ = w.signIn("admin")
		viewer, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.must(err)
		if !viewer.WholeCompany || len(viewer.Departments) != 4 {
			w.Errorf("%+v", viewer)
		}
	})
}

func TestAuthenticateRefused(t *testing.T) {
	each(t, func(w *world) {
		check := func(token string, key fault.Key) {
			w.Helper()
			_, _, err := w.Authenticate(w.Context(), token)
			w.refused(err, fault.Unauthenticated, key)
		}
		grant, _ := w.signIn("head")
		of := w.sessions(w.head)[0].ID
		issue := func(who auth.Identity) string {
			token, _, err := w.tokens.Issue(who)
			w.must(err)
			return token
		}
		check("nonsense", fault.TokenInvalid)
		check(issue(auth.Identity{UserID: w.technician, Role: "TECHNICIAN", SessionID: of}), fault.TokenInvalid)
		check(issue(auth.Identity{UserID: w.head, Role: "HEAD", SessionID: 424242}), fault.SessionEnded)
		w.clock.pass(auth.DefaultAccessLifetime + time.Minute)
		check(grant.AccessToken, fault.TokenExpired)

		// What the token says of the role counts for nothing.
		viewer, _, err := w.Authenticate(w.Context(), issue(auth.Identity{UserID: w.head, Role: "ADMIN", SessionID: of}))
		w.must(err)
		if viewer.Role != access.Head {
			w.Error(viewer.Role)
		}
	})
}

func TestSteadyTrafficCostsNoStatement(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		w.clock.pass(time.Minute)
		ctx := w.bearer(grant.AccessToken)
		statements := storetest.CountStatements(w.store)
		defer statements.Stop()
		for range 19 {
			w.clock.pass(100 * time.Millisecond)
			w.bearer(grant.AccessToken)
			_, err := w.Revalidate(ctx)
			w.must(err)
		}
		statements.Want(w, 0)
		w.clock.pass(100 * time.Millisecond)
		w.bearer(grant.AccessToken)
		statements.Want(w, 3)
	})
}

func TestParallelRequestsReadOnce(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		w.clock.pass(time.Minute)
		statements := storetest.CountStatements(w.store)
		defer statements.Stop()
		var group sync.WaitGroup
		for range 16 {
			group.Go(func() {
				if _, _, err := w.Authenticate(w.Context(), grant.AccessToken); err != nil {
					w.Error(err)
				}
			})
		}
		group.Wait()
		statements.Want(w, 3)
	})
}

// What this server writes counts at once, by whomever it is written.
func TestViewersFollowLocalWrites(t *testing.T) {
	each(t, func(w *world) {
		system, client := authz.System(w.Context()), w.store.Client()
		grant, _ := w.signIn("head")
		ctx := w.bearer(grant.AccessToken)
		now := func() *authz.Viewer {
			viewer, err := w.Revalidate(ctx)
			w.must(err)
			return viewer
		}
		w.must(client.User.UpdateOneID(w.head).SetRole(access.Dispatcher).SetLanguage("en").Exec(system))
		if got := now(); got.Role != access.Dispatcher || got.Language != "en" {
			w.Errorf("%+v", got)
		}
		w.must(client.Department.UpdateOneID(w.sales).SetParentID(w.service).Exec(system))
		if got := now(); !slices.Contains(got.Departments, w.sales) {
			w.Errorf("%+v", got)
		}
		w.must(client.Department.UpdateOneID(w.service).ClearParent().Exec(system))
		if got := now(); !got.WholeCompany {
			w.Errorf("%+v", got)
		}
		w.must(client.Session.UpdateOneID(ctxSession(ctx)).SetEndedAt(w.clock.now()).Exec(system))
		_, err := w.Revalidate(ctx)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
	})
}

func ctxSession(ctx context.Context) int { return authz.From(ctx).SessionID }

// What another server writes counts after two seconds.
func TestViewersFollowOtherServers(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		other := w.serve()
		viewer, _, err := other.Authenticate(w.Context(), grant.AccessToken)
		w.must(err)
		w.bearer(grant.AccessToken)
		// Past the hooks of this program.
		_, err = w.store.WriteDB().ExecContext(w.Context(), "UPDATE users SET active = false WHERE username = 'head'")
		w.must(err)
		w.clock.pass(2*time.Second - time.Millisecond)
		w.bearer(grant.AccessToken)
		w.clock.pass(time.Millisecond)
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.AccountDisabled)
		_, err = other.Revalidate(authz.With(w.Context(), viewer))
		w.refused(err, fault.Unauthenticated, fault.AccountDisabled)
	})
}

// A change that is rolled back has not been.
func TestViewersSurviveRollbacks(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		w.bearer(grant.AccessToken)
		statements := storetest.CountStatements(w.store)
		defer statements.Stop()
		undo := errors.New("undo")
		err := w.store.WithTx(authz.System(w.Context()), func(ctx context.Context, tx *ent.Tx) error {
			return errors.Join(undo, tx.User.UpdateOneID(w.head).SetRole(access.Clerk).Exec(ctx))
		})
		if !errors.Is(err, undo) {
			w.Fatal(err)
		}
		statements.Reset()
		if got := authz.From(w.bearer(grant.AccessToken)); got.Role != access.Head {
			w.Error(got.Role)
		}
		statements.Want(w, 0)
	})
}

// Who gives up waiting for the database is not refused as if the sign-in were bad.
func TestAuthenticateInterrupted(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		w.clock.pass(time.Minute)
		ctx, cancel := context.WithCancel(w.Context())
		cancel()
		_, _, err := w.Authenticate(ctx, grant.AccessToken)
		w.refused(err, fault.Unavailable, fault.TimedOut)
		w.bearer(grant.AccessToken)
	})
}

func TestViewer(t *testing.T) {
	each(t, func(w *world) {
		viewer, err := w.Viewer(w.Context())
		if viewer != nil || err != nil {
			w.Error(viewer, err)
		}
		_, err = w.Viewer(authz.Refuse(w.Context(), fault.New(fault.Unauthenticated, fault.TokenExpired)))
		w.refused(err, fault.Unauthenticated, fault.TokenExpired)

		scopes := func(username string) map[string]access.Scope {
			grant, _ := w.signIn(username)
			viewer, err := w.Viewer(w.bearer(grant.AccessToken))
			w.must(err)
			all := map[string]access.Scope{}
			for _, p := range viewer.Permissions() {
				all[p.Entity+" "+string(p.Operation)] = p.Scope
			}
			if len(all) != len(access.Entities())*len(access.Operations()) {
				w.Error(len(all), "cells")
			}
			return all
		}
		head := scopes("head")
		for cell, want := range map[string]access.Scope{"ServiceRecord READ": access.DepartmentTree, "User READ": access.All,
			"User UPDATE": access.Own, "User CREATE": access.None, "Session READ": access.Own} {
			if head[cell] != want {
				w.Errorf("%s is %s, want %s", cell, head[cell], want)
			}
		}
		w.must(w.store.Client().User.UpdateOneID(w.head).SetDepartmentID(w.company).Exec(authz.System(w.Context())))
		if got := scopes("head")["ServiceRecord READ"]; got != access.All {
			w.Error("for the head of the company it is", got)
		}
		grant, _ := w.signIn("technician")
		viewer, err = w.Viewer(w.bearer(grant.AccessToken))
		w.must(err)
		if viewer.MayRegister() || viewer.MayIntrospect() || !slices.Equal(viewer.DepartmentIDs(), []int{w.technical}) {
			w.Error(viewer.MayRegister(), viewer.MayIntrospect(), viewer.DepartmentIDs())
		}
		costs := []accounts.HiddenField{{Entity: "Part", Field: "unitCost"}, {Entity: "PartUsage", Field: "unitCost"}}
		if got := viewer.HiddenFields(); !slices.Equal(got, costs) {
			w.Errorf("hidden from a technician: %v", got)
		}
		grant, _ = w.signIn("admin")
		viewer, err = w.Viewer(w.bearer(grant.AccessToken))
		w.must(err)
		if !viewer.MayRegister() || !viewer.MayIntrospect() || len(viewer.DepartmentIDs()) != 4 || len(viewer.HiddenFields()) != 0 {
			w.Error(viewer.MayRegister(), viewer.MayIntrospect(), viewer.DepartmentIDs(), viewer.HiddenFields())
		}
	})
}
