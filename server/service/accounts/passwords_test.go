package accounts_test

import (
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
)

const another = "hammer-and-tongs"

func TestChangePassword(t *testing.T) {
	each(t, func(w *world) {
		here, b := w.signIn("head")
		elsewhere, stale := w.signIn("head")
		other, _ := w.signIn("technician")
		w.clock.pass(time.Second)
		viewer, err := w.ChangePassword(w.bearer(here.AccessToken),
			accounts.ChangePasswordInput{CurrentPassword: password, NewPassword: another})
		w.must(err)
		if viewer.UserID() != w.head {
			w.Error(viewer)
		}
		w.bearer(here.AccessToken)
		_, err = w.Refresh(b.request(w.Context()))
		w.must(err)
		w.bearer(other.AccessToken)
		_, _, err = w.Authenticate(w.Context(), elsewhere.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Refresh(stale.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		if of := w.sessions(w.head)[1]; of.EndReason != "PASSWORD_CHANGED" {
			w.Error(of)
		}
		w.refused(w.try("head", password), fault.Unauthenticated, fault.BadCredentials)
		w.must(w.try("head", another))
		if u := w.user(w.head); u.PasswordChangedAt == nil || !u.PasswordChangedAt.Equal(w.clock.now()) {
			w.Error(u.PasswordChangedAt)
		}
	})
}

func TestChangePasswordRefused(t *testing.T) {
	each(t, func(w *world) {
		_, err := w.ChangePassword(w.Context(), accounts.ChangePasswordInput{CurrentPassword: password, NewPassword: another})
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)

		grant, _ := w.signIn("head")
		ctx := w.bearer(grant.AccessToken)
		for _, weak := range []string{"short", "1234567890", "the-head-of-it"} {
			_, err = w.ChangePassword(ctx, accounts.ChangePasswordInput{CurrentPassword: password, NewPassword: weak})
			w.invalid(err, map[string]fault.Key{"newPassword": fault.PasswordWeak})
		}
		for range 5 {
			_, err = w.ChangePassword(ctx, accounts.ChangePasswordInput{CurrentPassword: "a guess", NewPassword: another})
			w.invalid(err, map[string]fault.Key{"currentPassword": fault.PasswordWrong})
		}
		_, err = w.ChangePassword(ctx, accounts.ChangePasswordInput{CurrentPassword: password, NewPassword: another})
		w.refused(err, fault.Limit, fault.AccountLocked)
		w.clock.pass(time.Minute)
		w.must(w.try("head", password))
	})
}

// Of two who change a password at the same time one has checked the other's.
func TestChangePasswordOvertaken(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		ctx := w.bearer(grant.AccessToken)
		w.meanwhile("UPDATE users SET password_hash = 'x' WHERE username = 'head'")
		_, err := w.ChangePassword(ctx, accounts.ChangePasswordInput{CurrentPassword: password, NewPassword: another})
		w.invalid(err, map[string]fault.Key{"currentPassword": fault.PasswordWrong})
		if got := w.user(w.head).PasswordHash; got != "x" {
			w.Error(got)
		}
	})
}

func TestResetPassword(t *testing.T) {
	each(t, func(w *world) {
		grant, b := w.signIn("head")
		for range 5 {
			w.refused(w.try("head", "wrong password"), fault.Unauthenticated, fault.BadCredentials)
		}
		id, err := w.ResetPassword(w.as(w.admin), accounts.ResetPasswordInput{UserID: w.head, Password: another})
		w.must(err)
		if id != w.head {
			w.Error(id)
		}
		_, _, err = w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		_, err = w.Refresh(b.request(w.Context()))
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.must(w.try("head", another))
	})
}

func TestResetPasswordRefused(t *testing.T) {
	each(t, func(w *world) {
		reset := func(by, userID int, password string) error {
			_, err := w.ResetPassword(w.as(by), accounts.ResetPasswordInput{UserID: userID, Password: password})
			return err
		}
		w.refused(reset(w.head, w.technician, another), fault.Forbidden, fault.RoleNotAllowed)
		w.refused(reset(w.head, w.head, another), fault.Forbidden, fault.RoleNotAllowed)
		w.refused(reset(w.admin, w.admin, another), fault.Forbidden, fault.OwnAccount)
		w.refused(reset(w.admin, 424242, another), fault.NotFound, fault.RowNotFound)
		w.invalid(reset(w.admin, w.head, "short"), map[string]fault.Key{"password": fault.PasswordWeak})
		_, err := w.ResetPassword(w.Context(), accounts.ResetPasswordInput{UserID: w.head, Password: another})
		w.refused(err, fault.Unauthenticated, fault.NotSignedIn)
		w.must(w.try("head", password))
	})
}

func TestSetPassword(t *testing.T) {
	each(t, func(w *world) {
		grant, _ := w.signIn("head")
		system := authz.System(w.Context())
		w.refused(w.SetPassword(system, "nobody", another), fault.NotFound, fault.RowNotFound)
		w.invalid(w.SetPassword(system, "head", "short"), map[string]fault.Key{"password": fault.PasswordWeak})
		w.must(w.SetPassword(system, " HEAD", another))
		_, _, err := w.Authenticate(w.Context(), grant.AccessToken)
		w.refused(err, fault.Unauthenticated, fault.SessionEnded)
		w.must(w.try("head", another))
		w.refused(w.SetPassword(w.Context(), "head", password), fault.Unauthenticated, fault.NotSignedIn)
	})
}
