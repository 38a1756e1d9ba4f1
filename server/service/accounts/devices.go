package accounts

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// sessionsShown bounds how many of their sign-ins people are shown.
const sessionsShown = 100

// GoodSessions narrows and orders a query to the sessions of a person that are
// good now, last used first: neither ended nor left alone for too long.
func (s *Service) GoodSessions(query *ent.SessionQuery, userID int) *ent.SessionQuery {
	now := s.now()
	return query.Where(session.UserID(userID), live(now), session.LastUsedAtGT(now.Add(-s.cfg.IdleLifetime))).
		Order(session.ByLastUsedAt(sql.OrderDesc()), session.ByID(sql.OrderDesc())).Limit(sessionsShown)
}

// EndSession ends one sign-in: one's own, or another person's for those who manage
// users. One that has ended stays as it is. Returns the id, NOT_FOUND for another
// person's where that is not allowed.
func (s *Service) EndSession(ctx context.Context, in EndSessionInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		of, err := tx.Session.Get(ctx, in.ID)
		if err != nil {
			return err
		}
		_, err = endSessions(ctx, tx, endedBy(viewer, of.UserID), s.now(), session.ID(of.ID))
		return err
	})
	return in.ID, store.Fault(err)
}

// EndSessions ends all sign-ins of a person but the one by which the viewer came:
// of the viewer, or of another person for those who manage users. Returns how many
// have ended; NOT_FOUND if there is no such person, FORBIDDEN for another person
// where that is not allowed.
func (s *Service) EndSessions(ctx context.Context, in EndSessionsInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	whose := viewer.UserID
	if in.UserID != nil {
		whose = *in.UserID
	}
	if whose != viewer.UserID && !managesUsers(viewer) {
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	ended := 0
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		exists, err := tx.User.Query().Where(user.ID(whose)).Exist(ctx)
		if err != nil {
			return err
		}
		if !exists {
			return fault.Missing(fault.User)
		}
		which := []predicate.Session{session.UserID(whose), session.IDNEQ(viewer.SessionID)}
		ended, err = endSessions(ctx, tx, endedBy(viewer, whose), s.now(), which...)
		return err
	})
	return ended, store.Fault(err)
}

// endedBy says why a sign-in of somebody ends when the viewer ends it.
func endedBy(viewer *authz.Viewer, userID int) endReason {
	if viewer.UserID == userID {
		return signedOutElsewhere
	}
	return endedByAdministrator
}
