package accounts

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/session"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
)

// note writes into the audit what somebody's account went through, in the
// transaction of the client. Changes of the person's row are written down by the
// entity itself. The actor is nil for whoever the context acts for.
func note(ctx context.Context, client *ent.Client, operation audit.Operation, u *ent.User, actor *audit.Actor) error {
	return client.AuditEntry.Note(ctx, audit.Entry{Operation: operation, Entity: access.User, RowID: u.ID,
		Label: u.AuditRow().Label(), DepartmentID: u.DepartmentID, Actor: actor})
}

// oneself is the actor where people act on their own account without having
// signed in yet.
func oneself(u *ent.User) *audit.Actor { return &audit.Actor{ID: u.ID, Name: u.Name} }

// noteLockOut writes down that a wrong password has closed an account for a while;
// by whom nobody knows. It does nothing where the failures do not close it.
func (s *Service) noteLockOut(ctx context.Context, u *ent.User, failures int) error {
	now := s.now()
	if !s.cfg.Lockout.LockedUntil(failures, now).After(now) {
		return nil
	}
	return note(ctx, s.cfg.Store.Client(), audit.LockOut, u, nil)
}

// notePassword writes down that a person has another password.
func notePassword(ctx context.Context, tx *ent.Tx, operation audit.Operation, userID int, byOneself bool) error {
	u, err := tx.User.Get(authz.System(ctx), userID)
	if err != nil {
		return err
	}
	var actor *audit.Actor
	if byOneself {
		actor = oneself(u)
	}
	return note(ctx, tx.Client(), operation, u, actor)
}

// noteEnd writes down that sessions are about to end, one line a person, where that
// is not told by what ends them: a password or an account that changes.
func noteEnd(ctx context.Context, tx *ent.Tx, reason endReason, now time.Time, which []predicate.Session) error {
	operation := audit.SignOut
	switch reason {
	case passwordChanged, accountDisabled, accountLocked:
		return nil
	case tokenReused:
		operation = audit.SessionRevoked
	}
	ending, err := tx.Session.Query().Where(live(now)).Where(which...).WithUser().
		Order(ent.Asc(session.FieldID)).All(authz.System(ctx))
	if err != nil {
		return err
	}
	noted := map[int]bool{}
	for _, of := range ending {
		if noted[of.UserID] {
			continue
		}
		noted[of.UserID] = true
		var actor *audit.Actor
		if operation == audit.SignOut && authz.IsSystem(ctx) {
			actor = oneself(of.Edges.User)
		}
		if err := note(ctx, tx.Client(), operation, of.Edges.User, actor); err != nil {
			return err
		}
	}
	return nil
}
