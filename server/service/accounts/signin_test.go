package accounts_test

import (
	"encoding/base64"
	"fmt"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/argon2"

	"sanbao/ent/refreshtoken"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
	"sanbao/server/store/storetest"
)

func TestSignIn(t *testing.T) {
	each(t, func(w *world) {
		grant, b := w.signIn(" Technician ")
		if grant.ExpiresAt.Sub(w.clock.now()) != auth.DefaultAccessLifetime {
			w.Error(grant.ExpiresAt)
		}
		if grant.Viewer.UserID() != w.technician || grant.Viewer.Role() != access.Technician {
			w.Error(grant.Viewer)
		}
		sessions := w.sessions(w.technician)
		if len(sessions) != 1 {
			w.Fatal(sessions)
		}
		of := sessions[0]
		if of.IP != "192.0.2.1" || of.UserAgent != "Test/1.0" || of.EndedAt != nil ||
			!of.StartedAt.Equal(w.clock.now()) || !of.ExpiresAt.Equal(w.clock.now().Add(accounts.DefaultLifetime)) {
			w.Error(of)
		}
		if b.lifetime != accounts.DefaultIdleLifetime {
			w.Error(b.lifetime)
		}
		token := w.store.Client().RefreshToken.Query().OnlyX(authz.System(w.Context()))
		if token.TokenHash != auth.RefreshToken(b.cookie).Hash() || token.SessionID != of.ID || token.UsedAt != nil {
			w.Error("not the hash of the cookie's token")
		}
		u := w.user(w.technician)
		if u.LastSignedInAt == nil || !u.LastSignedInAt.Equal(w.clock.now()) {
			w.Error(u.LastSignedInAt)
		}
		if u.Version != 1 {
			w.Error("signing in made whoever edits the person start anew: version", u.Version)
		}
	})
}

func TestSignInUsernameForms(t *testing.T) {
	each(t, func(w *world) {
		for _, form := range []string{"head", "HEAD", "ＨｅａＤ", "\thead\u3000"} {
			w.signIn(form)
		}
	})
}

func TestSignInTellsNobodyWhoExists(t *testing.T) {
	each(t, func(w *world) {
		w.must(w.store.Client().User.UpdateOneID(w.technician).SetPasswordHash("").Exec(authz.System(w.Context())))
		statements := storetest.CountStatements(w.store)
		defer statements.Stop()
		costs := map[string]int{}
		for _, username := range []string{"head", "nobody", "technician", "bad\x00name", "\xff", ""} {
			statements.Reset()
			err := w.try(username, "wrong password")
			w.refused(err, fault.Unauthenticated, fault.BadCredentials)
			costs[username] = statements.Count()
		}
		for username, cost := range costs {
			if cost != costs["head"] {
				w.Errorf("%q costs %d statements, a person's name %d", username, cost, costs["head"])
			}
		}
	})
}

func TestSignInDisabled(t *testing.T) {
	each(t, func(w *world) {
		w.must(w.store.Client().User.UpdateOneID(w.technician).SetActive(false).Exec(authz.System(w.Context())))
		w.refused(w.try("technician", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		w.refused(w.try("technician", password), fault.Unauthenticated, fault.AccountDisabled)
		if n := len(w.sessions(w.technician)); n != 0 {
			w.Error(n, "sessions")
		}
	})
}

// Who is disabled, or given another password, while the old one is checked does
// not get in.
func TestSignInOvertaken(t *testing.T) {
	for name, statement := range map[string]string{
		"disabled":         "UPDATE users SET active = false WHERE username = 'head'",
		"another password": "UPDATE users SET password_hash = 'x' WHERE username = 'head'",
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(w *world) {
				w.meanwhile(statement)
				w.refused(w.try("head", password), fault.Unauthenticated, fault.BadCredentials)
				if n := len(w.sessions(w.head)); n != 0 {
					w.Error(n, "sessions")
				}
			})
		})
	}
}

func TestSignInNeedsAnAnswerWithCookies(t *testing.T) {
	each(t, func(w *world) {
		in := accounts.SignInInput{Username: "head", Password: password}
		_, err := w.SignIn(w.Context(), in)
		w.refused(err, fault.Invalid, fault.SignInNeedsPost)
		deaf := &browser{deaf: true}
		_, err = w.SignIn(deaf.request(w.Context()), in)
		w.refused(err, fault.Invalid, fault.SignInNeedsPost)
		if n := len(w.sessions(w.head)); n != 0 {
			w.Error(n, "sessions")
		}
	})
}

func TestSignInReplacesTheBrowsersSession(t *testing.T) {
	each(t, func(w *world) {
		before, b := w.signIn("technician")
		_, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: "head", Password: password})
		w.must(err)
		if of := w.sessions(w.technician)[0]; of.EndedAt == nil || of.EndReason != "SIGNED_OUT" {
			w.Error(of)
		}
		_, _, err = w.Authenticate(w.Context(), before.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
	})
}

func TestLockout(t *testing.T) {
	for _, username := range []string{"head", "nobody"} {
		t.Run(username, func(t *testing.T) {
			each(t, func(w *world) {
				for range 5 {
					w.refused(w.try(username, "wrong password"), fault.Unauthenticated, fault.BadCredentials)
				}
				err := w.try(username, password)
				w.refused(err, fault.Limit, fault.AccountLocked)
				if f := fault.As(err); f.RetryAfter != time.Minute {
					w.Error(f.RetryAfter)
				}
				w.clock.pass(time.Minute - time.Second)
				w.refused(w.try(username, password), fault.Limit, fault.AccountLocked)
				w.clock.pass(time.Second)
				w.refused(w.try(username, "wrong password"), fault.Unauthenticated, fault.BadCredentials)
				w.clock.pass(2*time.Minute - time.Second)
				w.refused(w.try(username, password), fault.Limit, fault.AccountLocked)
			})
		})
	}
}

func TestLockoutEnds(t *testing.T) {
	each(t, func(w *world) {
		for range 5 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		w.clock.pass(time.Minute)
		w.must(w.try("head", password))
		u := w.user(w.head)
		if u.FailedSignIns != 0 || u.LastFailedSignInAt != nil || u.Version != 1 {
			w.Error(u.FailedSignIns, u.LastFailedSignInAt, u.Version)
		}
		for range 4 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		w.must(w.try("head", password))
	})
}

func TestLockoutOutlivesTheServer(t *testing.T) {
	each(t, func(w *world) {
		for range 5 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		w.Service = w.serve()
		w.refused(w.try("head", password), fault.Limit, fault.AccountLocked)
	})
}

// Of many wrong passwords at the same time, on two servers, no more are looked at
// than of as many in a row.
func TestParallelWrongPasswords(t *testing.T) {
	manyTries := func(c *accounts.Config) { c.UsernameRate = accounts.Rate{Burst: 100, Interval: time.Second} }
	each(t, func(w *world) {
		servers := []*accounts.Service{w.Service, w.serve(manyTries)}
		var group sync.WaitGroup
		errs := make([]error, 24)
		for i := range errs {
			group.Go(func() {
				b := &browser{ip: "192.0.2.3"}
				_, errs[i] = servers[i%2].SignIn(b.request(w.Context()),
					accounts.SignInInput{Username: "head", Password: fmt.Sprint("guess ", i)})
			})
		}
		group.Wait()
		seen := map[fault.Key]int{}
		for _, err := range errs {
			if f := fault.As(err); f != nil {
				seen[f.Key]++
			} else {
				w.Error(err)
			}
		}
		if seen[fault.BadCredentials] != 5 || seen[fault.AccountLocked] != len(errs)-5 {
			w.Error(seen)
		}
		if u := w.user(w.head); u.FailedSignIns != 5 {
			w.Error(u.FailedSignIns, "counted")
		}
	}, manyTries)
}

// Hashes made with other costs are replaced at the next sign-in.
func TestSignInRehashes(t *testing.T) {
	salt := []byte("sixteen bytes ok")
	key := argon2.IDKey([]byte(password), salt, 1, 8*1024, 1, 32)
	encode := base64.RawStdEncoding.EncodeToString
	old := fmt.Sprintf("$argon2id$v=19$m=8192,t=1,p=1$%s$%s", encode(salt), encode(key))
	each(t, func(w *world) {
		w.must(w.store.Client().User.UpdateOneID(w.head).SetPasswordHash(old).Exec(authz.System(w.Context())))
		version := w.user(w.head).Version
		w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		if w.user(w.head).PasswordHash != old {
			w.Error("a wrong password is hashed anew")
		}
		w.must(w.try("head", password))
		u := w.user(w.head)
		if u.PasswordHash == old || u.Version != version {
			w.Error(u.PasswordHash, u.Version)
		}
		ok, rehash, err := hasher.Verify(w.Context(), u.PasswordHash, password)
		if !ok || rehash || err != nil {
			w.Error(ok, rehash, err)
		}
	})
}

func TestSignInRateByAddress(t *testing.T) {
	each(t, func(w *world) {
		from := func(ip string) error {
			b := &browser{ip: ip}
			_, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: "nobody" + ip, Password: "wrong password"})
			return err
		}
		w.refused(from("198.51.100.7"), fault.Unauthenticated, fault.BadCredentials)
		w.refused(from("198.51.100.7"), fault.Unauthenticated, fault.BadCredentials)
		err := from("198.51.100.7")
		w.refused(err, fault.Limit, fault.TooOften)
		if f := fault.As(err); f.RetryAfter != 10*time.Second || f.Params["seconds"] != 10 {
			w.Error(f.RetryAfter, f.Params)
		}
		w.refused(from("198.51.100.8"), fault.Unauthenticated, fault.BadCredentials)
		w.clock.pass(10 * time.Second)
		w.refused(from("198.51.100.7"), fault.Unauthenticated, fault.BadCredentials)

		w.refused(from("2001:db8:1:2:aaaa::1"), fault.Unauthenticated, fault.BadCredentials)
		w.refused(from("2001:db8:1:2:bbbb::2"), fault.Unauthenticated, fault.BadCredentials)
		w.refused(from("2001:db8:1:2:cccc::3"), fault.Limit, fault.TooOften)
		w.refused(from("2001:db8:1:3::1"), fault.Unauthenticated, fault.BadCredentials)
	}, func(c *accounts.Config) { c.AddressRate = accounts.Rate{Burst: 2, Interval: 10 * time.Second} })
}

func TestSignInRateByUsername(t *testing.T) {
	each(t, func(w *world) {
		for i, username := range []string{"head", "HEAD"} {
			b := &browser{ip: fmt.Sprint("198.51.100.", i)}
			_, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: username, Password: password})
			w.must(err)
		}
		b := &browser{ip: "198.51.100.9"}
		_, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: "ｈｅａｄ", Password: password})
		w.refused(err, fault.Limit, fault.TooOften)
		w.must(w.try("technician", password))
	}, func(c *accounts.Config) { c.UsernameRate = accounts.Rate{Burst: 2, Interval: time.Minute} })
}

func TestRatesMustBePositive(t *testing.T) {
	s := storetest.SQLite(t)
	for _, cfg := range []accounts.Config{
		{Store: s, Clock: time.Now, AddressRate: accounts.Rate{Burst: -1, Interval: time.Second}},
		{Store: s, Clock: time.Now, UsernameRate: accounts.Rate{Burst: 1}},
	} {
		if _, err := accounts.New(cfg); err == nil {
			t.Error(cfg.AddressRate, cfg.UsernameRate, "are accepted")
		}
	}
}

// Tokens that are no longer good are dropped, or the table would grow for ever.
func TestExpiredTokensAreDropped(t *testing.T) {
	each(t, func(w *world) {
		_, first := w.signIn("head")
		w.signIn("technician")
		w.clock.pass(accounts.DefaultIdleLifetime + time.Second)
		w.signIn("head")
		query := w.store.Client().RefreshToken.Query()
		left := query.Where(refreshtoken.TokenHash(auth.RefreshToken(first.cookie).Hash())).CountX(authz.System(w.Context()))
		if left != 0 {
			w.Error("an expired token is kept")
		}
		if all := w.store.Client().RefreshToken.Query().CountX(authz.System(w.Context())); all != 2 {
			w.Error(all, "tokens, want that of the technician and the new one")
		}
	})
}
