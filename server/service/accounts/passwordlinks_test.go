package accounts_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/ent/passwordlink"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
)

// link has the administrator make a link for somebody.
func (w *world) link(userID int) string {
	w.Helper()
	issued, err := w.IssuePasswordLink(w.as(w.admin), accounts.IssuePasswordLinkInput{UserID: userID})
	w.must(err)
	return string(issued.Token)
}

func (w *world) use(token, password string) error {
	_, err := w.SetPasswordByLink(w.Context(), accounts.SetPasswordByLinkInput{Token: token, Password: password})
	return err
}

func (w *world) badLink(err error) {
	w.Helper()
	w.refused(err, fault.Unauthenticated, fault.PasswordLinkBad)
}

// An invited person has no password, sets one with the link, and signs in.
func TestInvitation(t *testing.T) {
	each(t, func(w *world) {
		in := w.newcomer()
		in.Password = nil
		id, err := w.CreateUser(w.as(w.admin), in)
		w.must(err)
		if u := w.user(id); u.PasswordHash != "" || u.PasswordChangedAt != nil {
			w.Errorf("%q, %v", u.PasswordHash, u.PasswordChangedAt)
		}
		w.refused(w.try("wang.wei", ""), fault.Unauthenticated, fault.BadCredentials)
		token := w.link(id)
		told, err := w.PasswordLink(w.Context(), token)
		w.must(err)
		if told.Username != "wang.wei" || told.Name != "王伟" || !told.ExpiresAt.Equal(w.clock.now().Add(72*time.Hour)) {
			w.Errorf("%+v", told)
		}
		w.invalid(w.use(token, "short"), map[string]fault.Key{"password": fault.PasswordWeak})
		w.must(w.use(token, another))
		w.must(w.try("wang.wei", another))
		if w.user(id).PasswordChangedAt == nil {
			w.Error("the password was never changed")
		}
	})
}

func TestALinkWorksOnce(t *testing.T) {
	each(t, func(w *world) {
		token := w.link(w.head)
		var used, refused int
		var mu sync.Mutex
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				err := w.use(token, another)
				mu.Lock()
				defer mu.Unlock()
				if err == nil {
					used++
				} else if f := fault.As(err); f != nil && f.Key == fault.PasswordLinkBad {
					refused++
				}
			})
		}
		group.Wait()
		if used != 1 || refused != 3 {
			w.Errorf("used %d times, refused %d times", used, refused)
		}
		_, err := w.PasswordLink(w.Context(), token)
		w.badLink(err)
	})
}

// The old password stays good until the link is used; then all sign-ins end, and
// an account closed by wrong passwords opens.
func TestALinkIsAWayBack(t *testing.T) {
	each(t, func(w *world) {
		grant, b := w.signIn("head")
		token := w.link(w.head)
		w.must(w.try("head", password))
		for range 5 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		w.must(w.use(token, another))
		_, _, err := w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.must(w.try("head", another))
	})
}

func TestLinksThatDoNotWork(t *testing.T) {
	each(t, func(w *world) {
		for _, text := range []string{"", "sbp_", strings.Repeat("a", 47), "sbp_" + strings.Repeat("A", 43)} {
			w.badLink(w.use(text, another))
			_, err := w.PasswordLink(w.Context(), text)
			w.badLink(err)
		}
		first := w.link(w.head)
		second := w.link(w.head)
		w.badLink(w.use(first, another))
		w.clock.pass(72*time.Hour - time.Second)
		_, err := w.PasswordLink(w.Context(), second)
		w.must(err)
		w.clock.pass(time.Second)
		w.badLink(w.use(second, another))
		w.must(w.try("head", password))

		third := w.link(w.head)
		_, err = w.LockUser(w.as(w.admin), accounts.LockUserInput{ID: w.head, Version: w.user(w.head).Version})
		w.must(err)
		w.badLink(w.use(third, another))
	})
}

func TestOnlyAHashOfALinkIsKept(t *testing.T) {
	each(t, func(w *world) {
		token := w.link(w.head)
		row := w.store.Client().PasswordLink.Query().Where(passwordlink.UserID(w.head)).OnlyX(authz.System(w.Context()))
		if row.TokenHash == token || strings.Contains(token, row.TokenHash) || row.IssuedByID != w.admin {
			w.Errorf("%+v", row)
		}
	})
}

func TestWhoMayNotIssueLinks(t *testing.T) {
	each(t, func(w *world) {
		issue := func(by, userID int) error {
			_, err := w.IssuePasswordLink(w.as(by), accounts.IssuePasswordLinkInput{UserID: userID})
			return err
		}
		w.refused(issue(w.head, w.technician), fault.Forbidden, fault.RoleNotAllowed)
		w.refused(issue(w.admin, w.admin), fault.Forbidden, fault.OwnAccount)
		w.refused(issue(w.admin, 424242), fault.NotFound, fault.RowNotFound)
		_, err := w.IssuePasswordLink(w.Context(), accounts.IssuePasswordLinkInput{UserID: w.head})
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
		_, err = w.UpdateUser(w.as(w.admin), accounts.UpdateUserInput{ID: w.head, Version: w.user(w.head).Version, Active: ptr(false)})
		w.must(err)
		w.invalid(issue(w.admin, w.head), map[string]fault.Key{"userID": fault.AccountDisabled})
	})
}

func TestAccessMatrixOfAllRoles(t *testing.T) {
	each(t, func(w *world) {
		_, err := w.AccessMatrix(w.Context())
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
		told, err := w.AccessMatrix(w.as(w.technician))
		w.must(err)
		if len(told) != len(access.Roles()) {
			w.Fatalf("%d roles", len(told))
		}
		for i, of := range told {
			if of.Role() != access.Roles()[i] {
				w.Errorf("%s stands for %s", of.Role(), access.Roles()[i])
			}
			for _, cell := range of.Permissions() {
				if want := access.Lookup(of.Role(), access.Entity(cell.Entity), cell.Operation); cell.Scope != want {
					w.Errorf("%s: %+v, want %s", of.Role(), cell, want)
				}
			}
		}
	})
}
