package accounts_test

import (
	"context"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
)

func TestLockAndUnlock(t *testing.T) {
	each(t, func(w *world) {
		grant, b := w.signIn("head")
		lock := func(by, id, version int) error {
			_, err := w.LockUser(w.as(by), accounts.LockUserInput{ID: id, Version: version})
			return err
		}
		unlock := func(by, id, version int) error {
			_, err := w.UnlockUser(w.as(by), accounts.UnlockUserInput{ID: id, Version: version})
			return err
		}
		w.refused(lock(w.head, w.technician, 1), fault.Forbidden, fault.RoleNotAllowed)
		w.refused(unlock(w.head, w.technician, 1), fault.Forbidden, fault.RoleNotAllowed)
		w.refused(lock(w.admin, w.admin, 1), fault.Forbidden, fault.OwnAccount)
		w.refused(lock(w.admin, 424242, 1), fault.NotFound, fault.RowNotFound)
		if code := fault.CodeOf(lock(w.admin, w.head, 7)); code != fault.Conflict {
			w.Error(code)
		}

		w.must(lock(w.admin, w.head, w.user(w.head).Version))
		since := w.user(w.head).LockedAt
		if since == nil || !since.Equal(w.clock.now()) {
			w.Error(since)
		}
		_, _, err := w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.AccountBarred)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.AccountBarred)
		w.refused(w.try("head", password), fault.Unauthenticated, fault.AccountBarred)
		// Who does not know the password is told nothing of the lock.
		w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		if ended := w.sessions(w.head)[0]; ended.EndedAt == nil || ended.EndReason != "LOCKED" {
			w.Errorf("%+v", ended)
		}
		// Locking twice keeps the moment of the first.
		w.clock.pass(time.Hour)
		w.must(lock(w.admin, w.head, w.user(w.head).Version))
		if again := w.user(w.head).LockedAt; again == nil || !again.Equal(*since) {
			w.Error(again)
		}

		w.must(unlock(w.admin, w.head, w.user(w.head).Version))
		w.must(w.try("head", password))
	})
}

// Unlocking also opens what wrong passwords have closed.
func TestUnlockForgivesWrongPasswords(t *testing.T) {
	each(t, func(w *world) {
		for range 5 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		w.refused(w.try("head", password), fault.Limit, fault.AccountLocked)
		_, err := w.UnlockUser(w.as(w.admin), accounts.UnlockUserInput{ID: w.head, Version: w.user(w.head).Version})
		w.must(err)
		w.must(w.try("head", password))
	})
}

func TestEndSession(t *testing.T) {
	each(t, func(w *world) {
		here, _ := w.signIn("head")
		there, _ := w.signIn("head")
		w.signIn("technician")
		end := func(ctx context.Context, id int) error {
			_, err := w.EndSession(ctx, accounts.EndSessionInput{ID: id})
			return err
		}
		mine := w.sessions(w.head)
		w.refused(end(w.bearer(here.AccessToken), w.sessions(w.technician)[0].ID), fault.NotFound, fault.RowNotFound)
		w.must(end(w.bearer(here.AccessToken), mine[1].ID))
		_, _, err := w.Authenticate(w.Context(), there.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.must(end(w.as(w.admin), mine[0].ID))
		for i, reason := range []string{"ENDED_BY_ADMINISTRATOR", "SIGNED_OUT_ELSEWHERE"} {
			if got := w.sessions(w.head)[i].EndReason; got != reason {
				w.Errorf("%s, want %s", got, reason)
			}
		}
		w.refused(end(w.Context(), mine[0].ID), fault.Unauthenticated, fault.NotSignedIn)
	})
}

func TestEndSessionsButTheOwn(t *testing.T) {
	each(t, func(w *world) {
		here, _ := w.signIn("head")
		w.signIn("head")
		w.signIn("head")
		ctx := w.bearer(here.AccessToken)
		ended, err := w.EndSessions(ctx, accounts.EndSessionsInput{})
		w.must(err)
		if ended != 2 || w.sessions(w.head)[0].EndedAt != nil {
			w.Errorf("%d ended", ended)
		}
		_, err = w.EndSessions(ctx, accounts.EndSessionsInput{UserID: &w.technician})
		w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		ended, err = w.EndSessions(w.as(w.admin), accounts.EndSessionsInput{UserID: &w.head})
		w.must(err)
		if ended != 1 {
			w.Errorf("%d ended", ended)
		}
		_, err = w.EndSessions(w.as(w.admin), accounts.EndSessionsInput{UserID: ptr(424242)})
		w.refused(err, fault.NotFound, fault.RowNotFound)
	})
}

// The sign-ins shown are those that a refresh would still renew.
func TestGoodSessions(t *testing.T) {
	each(t, func(w *world) {
		w.signIn("head")
		w.clock.pass(10 * 24 * time.Hour)
		w.signIn("head")
		w.clock.pass(5 * 24 * time.Hour)
		good := w.GoodSessions(w.store.Client().Session.Query(), w.head).AllX(authz.System(w.Context()))
		if all := w.sessions(w.head); len(good) != 1 || good[0].ID != all[1].ID {
			w.Errorf("%v of %v", good, all)
		}
	})
}
