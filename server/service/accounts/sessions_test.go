package accounts_test

import (
	"sync"
	"testing"
	"time"

	"sanbao/ent/refreshtoken"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
)

func TestRefresh(t *testing.T) {
	each(t, func(w *world) {
		first, b := w.signIn("head")
		for range 3 {
			w.clock.pass(9 * time.Minute)
			old := b.cookie
			grant, err := w.Refresh(b.request(w.Context()))
			w.must(err)
			if b.cookie == old || b.lifetime != accounts.DefaultIdleLifetime {
				w.Error("the cookie is not replaced")
			}
			if grant.AccessToken == first.AccessToken || grant.Viewer.UserID() != w.head ||
				grant.ExpiresAt.Sub(w.clock.now()) != auth.DefaultAccessLifetime {
				w.Error(grant)
			}
			w.bearer(grant.AccessToken)
		}
		sessions := w.sessions(w.head)
		if len(sessions) != 1 || !sessions[0].LastUsedAt.Equal(w.clock.now()) {
			w.Error(sessions)
		}
	})
}

func TestRefreshTokenReused(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		stolen := *b
		grant, err := w.Refresh(b.request(w.Context()))
		w.must(err)
		bearer := w.bearer(grant.AccessToken)

		w.clock.pass(5 * time.Second)
		_, err = w.Refresh(stolen.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.TokenReused)
		if stolen.cookie != "" {
			w.Error("the cookie is not cleared")
		}
		if of := w.sessions(w.head)[0]; of.EndedAt == nil || of.EndReason != "TOKEN_REUSED" {
			w.Error(of)
		}
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Revalidate(bearer)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
	})
}

// A token from further up the chain is as good a proof of theft as the last one.
func TestOldRefreshTokenReused(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		stolen := *b
		for range 3 {
			w.clock.pass(time.Minute)
			_, err := w.Refresh(b.request(w.Context()))
			w.must(err)
		}
		_, err := w.Refresh(stolen.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.TokenReused)
	})
}

func TestRefreshByASecondTab(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		second := *b
		_, err := w.Refresh(b.request(w.Context()))
		w.must(err)
		w.clock.pass(4 * time.Second)
		late := second
		_, err = w.Refresh(late.request(w.Context()))
		w.refused(err, fault.Conflict, fault.RefreshRaced)
		if late.cookie != second.cookie {
			w.Error("the losing answer touches the cookie, which the winning one has set")
		}
		// The browser has one cookie for all tabs: that of the first answer.
		second.cookie = b.cookie
		_, err = w.Refresh(second.request(w.Context()))
		w.must(err)
	})
}

// Of parallel refreshes with one token, on two servers, exactly one wins, and there
// is one token to go on with.
func TestParallelRefresh(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		servers := []*accounts.Service{w.Service, w.serve()}
		var group sync.WaitGroup
		errs, tabs := make([]error, 8), make([]browser, 8)
		for i := range errs {
			tabs[i] = *b
			group.Go(func() { _, errs[i] = servers[i%2].Refresh(tabs[i].request(w.Context())) })
		}
		group.Wait()
		var won []browser
		for i, err := range errs {
			if err == nil {
				won = append(won, tabs[i])
				continue
			}
			w.refused(err, fault.Conflict, fault.RefreshRaced)
			if tabs[i].cookie != b.cookie {
				w.Error("a loser was handed a token")
			}
		}
		if len(won) != 1 {
			w.Fatalf("%d won", len(won))
		}
		usable := w.store.Client().RefreshToken.Query().Where(refreshtoken.UsedAtIsNil()).AllX(authz.System(w.Context()))
		if len(usable) != 1 || usable[0].TokenHash != auth.RefreshToken(won[0].cookie).Hash() {
			w.Error(len(usable), "usable tokens")
		}
		_, err := w.Refresh(won[0].request(w.Context()))
		w.must(err)
	})
}

func TestSessionExpires(t *testing.T) {
	const day = 24 * time.Hour
	each(t, func(w *world) {
		_, idle := w.signIn("technician")
		_, b := w.signIn("head")
		for range 5 {
			w.clock.pass(10 * day)
			_, err := w.Refresh(b.request(w.Context()))
			w.must(err)
		}
		// Of the 60 days, 10 are left.
		if b.lifetime != 10*day {
			w.Error(b.lifetime)
		}
		_, err := w.Refresh(idle.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		if idle.cookie != "" {
			w.Error("the cookie is not cleared")
		}
		w.clock.pass(10*day - time.Minute)
		grant, err := w.Refresh(b.request(w.Context()))
		w.must(err)
		if b.lifetime != time.Minute {
			w.Error(b.lifetime)
		}
		w.clock.pass(time.Minute)
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
	})
}

func TestLifetimesAreSettings(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		if b.lifetime != time.Hour {
			w.Error(b.lifetime)
		}
		w.clock.pass(50 * time.Minute)
		_, err := w.Refresh(b.request(w.Context()))
		w.must(err)
		if b.lifetime != 40*time.Minute {
			w.Error(b.lifetime)
		}
	}, func(c *accounts.Config) { c.IdleLifetime, c.Lifetime = time.Hour, 90*time.Minute })
}

func TestRefreshRefused(t *testing.T) {
	each(t, func(w *world) {
		refresh := func(b *browser) error {
			_, err := w.Refresh(b.request(w.Context()))
			return err
		}
		w.refused(refresh(&browser{}), fault.Unauthenticated, fault.NotSignedIn)
		for _, foreign := range []string{"sbr_short", "\x00", string(auth.NewRefreshToken())} {
			b := &browser{cookie: foreign}
			w.refused(refresh(b), fault.Unauthenticated, fault.TokenInvalid)
			if b.cookie != "" {
				w.Errorf("%q: the cookie is not cleared", foreign)
			}
		}
		_, b := w.signIn("head")
		deaf := *b
		deaf.deaf = true
		w.refused(refresh(&deaf), fault.Invalid, fault.SignInNeedsPost)
		w.must(refresh(b))

		w.must(w.store.Client().User.UpdateOneID(w.head).SetActive(false).Exec(authz.System(w.Context())))
		w.refused(refresh(b), fault.Unauthenticated, fault.AccountDisabled)
	})
}

func TestSignOut(t *testing.T) {
	each(t, func(w *world) {
		here, b := w.signIn("head")
		elsewhere, _ := w.signIn("head")
		other, _ := w.signIn("technician")
		ended, err := w.SignOut(b.request(w.bearer(here.AccessToken)), false)
		w.must(err)
		if ended != 1 || b.cookie != "" {
			w.Error(ended, b.cookie)
		}
		if of := w.sessions(w.head)[0]; of.EndReason != "SIGNED_OUT" || !of.EndedAt.Equal(w.clock.now()) {
			w.Error(of)
		}
		_, _, err = w.Authenticate(w.Context(), here.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.bearer(elsewhere.AccessToken)
		w.bearer(other.AccessToken)
	})
}

func TestSignOutEverywhere(t *testing.T) {
	each(t, func(w *world) {
		grants, browsers := make([]*accounts.Grant, 3), make([]*browser, 3)
		for i := range grants {
			grants[i], browsers[i] = w.signIn("head")
		}
		other, _ := w.signIn("technician")
		ended, err := w.SignOut(browsers[1].request(w.bearer(grants[1].AccessToken)), true)
		w.must(err)
		if ended != 3 {
			w.Error(ended)
		}
		for i, grant := range grants {
			_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
			w.refused(err, fault.Unauthenticated, fault.SessionEnded)
			if i != 1 {
				_, err = w.Refresh(browsers[i].request(w.Context()))
				w.refused(err, fault.Unauthenticated, fault.SessionEnded)
			}
		}
		for _, of := range w.sessions(w.head) {
			if of.EndReason != "SIGNED_OUT_EVERYWHERE" {
				w.Error(of)
			}
		}
		w.bearer(other.AccessToken)
	})
}

// Who comes back late has no good access token, but is known by the cookie.
func TestSignOutByCookie(t *testing.T) {
	each(t, func(w *world) {
		_, b := w.signIn("head")
		w.signIn("head")
		ctx := authz.Refuse(b.request(w.Context()), fault.New(fault.Unauthenticated, fault.TokenExpired))
		ended, err := w.SignOut(ctx, false)
		w.must(err)
		if ended != 1 || b.cookie != "" {
			w.Error(ended, b.cookie)
		}
		sessions := w.sessions(w.head)
		if sessions[0].EndedAt == nil || sessions[1].EndedAt != nil {
			w.Error(sessions)
		}
	})
}

func TestSignOutOfNobody(t *testing.T) {
	each(t, func(w *world) {
		_, err := w.SignOut(w.Context(), true)
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
		expired := authz.Refuse(w.Context(), fault.New(fault.Unauthenticated, fault.TokenExpired))
		stranger := &browser{cookie: string(auth.NewRefreshToken())}
		_, err = w.SignOut(stranger.request(expired), true)
		w.refused(err, fault.Unauthenticated, fault.TokenExpired)
	})
}
