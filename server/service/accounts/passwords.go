package accounts

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// ChangePassword gives the viewer a new password and ends the viewer's other
// sessions; this one goes on. Returns the viewer. A wrong current password counts like a failed sign-in: a stolen access
// token is no place to guess it. Returns INVALID with the field at fault, LIMIT
// (AccountLocked) after too many failures.
func (s *Service) ChangePassword(ctx context.Context, in ChangePasswordInput) (*Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	u, err := s.cfg.Store.Client().User.Get(ctx, viewer.UserID)
	if err != nil {
		return nil, store.Fault(err)
	}
	var p check.Problems
	checkPassword(&p, "newPassword", u.Username, in.NewPassword)
	if err := p.Err(); err != nil {
		return nil, err
	}
	wrong := fault.InvalidField("currentPassword", fault.PasswordWrong)
	if _, err := s.verify(ctx, u, u.Username, in.CurrentPassword); err != nil {
		if f := fault.As(err); f != nil && f.Key == fault.BadCredentials {
			return nil, wrong
		}
		return nil, store.Fault(err)
	}
	hash, err := s.cfg.Hasher.Hash(ctx, in.NewPassword)
	if err != nil {
		return nil, store.Fault(err)
	}
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		now := s.now()
		// Somebody else may have given another password in between.
		changed, err := replacePassword(tx, hash, now).Where(user.ID(u.ID), user.PasswordHash(u.PasswordHash)).Save(ctx)
		if err != nil {
			return err
		}
		if changed == 0 {
			return wrong
		}
		if err := note(ctx, tx.Client(), audit.ChangePassword, u, nil); err != nil {
			return err
		}
		_, err = endSessions(ctx, tx, passwordChanged, now, session.UserID(u.ID), session.IDNEQ(viewer.SessionID))
		return err
	})
	if err != nil {
		return nil, store.Fault(err)
	}
	return &Viewer{viewer}, nil
}

// ResetPassword gives somebody else a new password, opens a locked account and
// ends all of the person's sessions. Returns the person's id; FORBIDDEN to those
// who may not change other people, and on one's own account (OwnAccount), where
// ChangePassword asks for the old one.
func (s *Service) ResetPassword(ctx context.Context, in ResetPasswordInput) (int, error) {
	if _, err := mayManage(ctx, in.UserID); err != nil {
		return 0, err
	}
	u, err := s.cfg.Store.Client().User.Get(ctx, in.UserID)
	if err != nil {
		return 0, store.Fault(err)
	}
	return u.ID, s.give(ctx, u, in.Password)
}

// SetPassword gives the person with a username a new password, opens a locked
// account and ends all of the person's sessions: for the command line, in a
// context of the system. Returns NOT_FOUND if there is no such person, INVALID
// with the field "password" if the password is not good enough.
func (s *Service) SetPassword(ctx context.Context, username, password string) error {
	u, err := s.cfg.Store.Client().User.Query().Where(user.Username(normalise(username))).Only(ctx)
	if err != nil {
		return store.Fault(err)
	}
	return s.give(ctx, u, password)
}

func (s *Service) give(ctx context.Context, u *ent.User, password string) error {
	var p check.Problems
	checkPassword(&p, "password", u.Username, password)
	if err := p.Err(); err != nil {
		return err
	}
	hash, err := s.cfg.Hasher.Hash(ctx, password)
	if err != nil {
		return store.Fault(err)
	}
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		now := s.now()
		changed, err := replacePassword(tx, hash, now).Where(user.ID(u.ID)).Save(ctx)
		if err != nil {
			return err
		}
		if changed == 0 {
			return fault.Missing(fault.User)
		}
		if err := note(ctx, tx.Client(), audit.ResetPassword, u, nil); err != nil {
			return err
		}
		_, err = endSessions(ctx, tx, passwordChanged, now, session.UserID(u.ID))
		return err
	})
	return store.Fault(err)
}

func replacePassword(tx *ent.Tx, hash string, now time.Time) *ent.UserUpdate {
	return tx.User.Update().SetPasswordHash(hash).SetPasswordChangedAt(now).
		SetFailedSignIns(0).ClearLastFailedSignInAt()
}

// managesUsers reports whether the viewer may change other people than the viewer.
func managesUsers(v *authz.Viewer) bool {
	return v.Scope(access.User, access.Update) == access.All
}

// checkPassword notes what is wrong with a password that somebody chose.
func checkPassword(p *check.Problems, path, username, password string) {
	if f := fault.As(auth.ValidatePassword(username, password)); f != nil {
		for _, field := range f.Fields {
			p.Add(path, field.Key, field.Params)
		}
	}
}
