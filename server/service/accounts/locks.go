package accounts

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// LockUser locks somebody else's account: all of the person's sessions end, and
// there is no signing in until it is unlocked. A locked one stays as it is.
// Returns the id; FORBIDDEN to those who may not change other people, and on one's
// own account (OwnAccount); CONFLICT if the row has changed since it was read;
// NOT_FOUND.
func (s *Service) LockUser(ctx context.Context, in LockUserInput) (int, error) {
	return s.changeLock(ctx, in.ID, in.Version, func(ctx context.Context, tx *ent.Tx, u *ent.User) (int, error) {
		now := s.now()
		update := tx.User.Update().Where(user.ID(u.ID), user.Version(in.Version))
		if u.LockedAt == nil {
			update.SetLockedAt(now)
		} else {
			update.SetLockedAt(*u.LockedAt)
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return 0, err
		}
		_, err = endSessions(ctx, tx, accountLocked, now, session.UserID(u.ID))
		return changed, err
	})
}

// UnlockUser opens an account that an administrator has locked, and one that is
// closed by wrong passwords. Returns the id, and errors as LockUser does.
func (s *Service) UnlockUser(ctx context.Context, in UnlockUserInput) (int, error) {
	return s.changeLock(ctx, in.ID, in.Version, func(ctx context.Context, tx *ent.Tx, u *ent.User) (int, error) {
		return tx.User.Update().Where(user.ID(u.ID), user.Version(in.Version)).
			ClearLockedAt().SetFailedSignIns(0).ClearLastFailedSignInAt().Save(ctx)
	})
}

// changeLock has change write the row of another person as it was read; change
// returns how many rows it has found.
func (s *Service) changeLock(ctx context.Context, id, version int,
	change func(context.Context, *ent.Tx, *ent.User) (int, error),
) (int, error) {
	if _, err := mayManage(ctx, id); err != nil {
		return 0, err
	}
	err := s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		u, err := tx.User.Get(ctx, id)
		if err != nil {
			return err
		}
		if u.Version != version {
			return stale(ctx, tx, u)
		}
		changed, err := change(ctx, tx, u)
		if err != nil || changed > 0 {
			return err
		}
		if u, err = tx.User.Get(ctx, id); err != nil {
			return err
		}
		return stale(ctx, tx, u)
	})
	return id, store.Fault(err)
}

// mayNotSignIn returns why a person may not sign in, nil for those who may.
func mayNotSignIn(u *ent.User) *fault.Error {
	switch {
	case !u.Active:
		return fault.New(fault.Unauthenticated, fault.AccountDisabled)
	case u.LockedAt != nil:
		return fault.New(fault.Unauthenticated, fault.AccountBarred)
	}
	return nil
}
