package accounts

import (
	"context"
	"log/slog"
	"time"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/refreshtoken"
	"sanbao/ent/session"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// endReason says why a session was ended.
type endReason string

const (
	signedOut           endReason = "SIGNED_OUT"
	signedOutEverywhere endReason = "SIGNED_OUT_EVERYWHERE"
	tokenReused         endReason = "TOKEN_REUSED"
	passwordChanged     endReason = "PASSWORD_CHANGED"
	accountDisabled     endReason = "DISABLED"
	accountLocked       endReason = "LOCKED"
	// signedOutElsewhere: the person ended it from another device.
	signedOutElsewhere   endReason = "SIGNED_OUT_ELSEWHERE"
	endedByAdministrator endReason = "ENDED_BY_ADMINISTRATOR"
)

// issuedToken is a refresh token and how long its cookie is to be kept.
type issuedToken struct {
	token    auth.RefreshToken
	lifetime time.Duration
}

// issue adds a refresh token to a session's chain, and drops those of the same
// person that have expired: one that is no longer good needs no guarding.
func (s *Service) issue(ctx context.Context, tx *ent.Tx, of *ent.Session, now time.Time) (issuedToken, error) {
	expires := now.Add(s.cfg.IdleLifetime)
	if of.ExpiresAt.Before(expires) {
		expires = of.ExpiresAt
	}
	_, err := tx.RefreshToken.Delete().
		Where(refreshtoken.ExpiresAtLT(now), refreshtoken.HasSessionWith(session.UserID(of.UserID))).Exec(ctx)
	if err != nil {
		return issuedToken{}, err
	}
	token := auth.NewRefreshToken()
	err = tx.RefreshToken.Create().SetSessionID(of.ID).SetTokenHash(token.Hash()).
		SetIssuedAt(now).SetExpiresAt(expires).Exec(ctx)
	return issuedToken{token, expires.Sub(now)}, err
}

// Refresh exchanges the refresh token of the cookie for a new one, and for a new
// access token. Of several presentations of the same token, at the same time or
// not, exactly one succeeds.
//
// A token presented after its use has been stolen, by whoever comes now or by
// whoever came first: the whole session ends, and the answer is UNAUTHENTICATED
// (TokenReused). Within five seconds of the use it may also be a second tab of the
// same browser: then the answer is CONFLICT (RefreshRaced), nothing is handed out
// and the session goes on. The tab tries again with the cookie that the first one
// was given; a thief gains nothing but those seconds.
//
// Returns UNAUTHENTICATED without a cookie (NotSignedIn), for an unknown token
// (TokenInvalid), an ended or expired session (SessionEnded), a disabled or locked
// account (AccountDisabled, AccountBarred); the cookie is then cleared. INVALID where no cookie can be
// set (SignInNeedsPost).
func (s *Service) Refresh(ctx context.Context) (*Grant, error) {
	req := auth.RequestOf(ctx)
	if !req.CookiesOpen() {
		return nil, fault.New(fault.Invalid, fault.SignInNeedsPost)
	}
	if req.RefreshToken == "" {
		return nil, fault.New(fault.Unauthenticated, fault.NotSignedIn)
	}
	presented, err := auth.ParseRefreshToken(req.RefreshToken)
	if err != nil {
		req.SetCookie("", 0)
		return nil, err
	}
	var turn rotation
	err = s.cfg.Store.WithTx(authz.System(ctx), func(ctx context.Context, tx *ent.Tx) (err error) {
		turn, err = s.rotate(ctx, tx, presented)
		return err
	})
	switch {
	case err != nil:
		return nil, store.Fault(err)
	case turn.refused == nil:
		return s.grant(ctx, turn.session.Edges.User, turn.session.ID, turn.issued)
	case turn.refused.Key == fault.TokenReused:
		err = s.refuse(ctx, slog.LevelWarn, turn.refused, "a refresh token was used twice; the session was ended",
			"user", turn.session.UserID, "session", turn.session.ID)
	default:
		err = turn.refused
	}
	if turn.refused.Code == fault.Unauthenticated {
		req.SetCookie("", 0)
	}
	return nil, err
}

// rotation is what became of a refresh token. A refusal is no error of the
// transaction: that a session ended for it is to last.
type rotation struct {
	session *ent.Session
	issued  issuedToken
	refused *fault.Error
}

func (s *Service) rotate(ctx context.Context, tx *ent.Tx, presented auth.RefreshToken) (rotation, error) {
	now := s.now()
	old, err := tx.RefreshToken.Query().Where(refreshtoken.TokenHash(presented.Hash())).
		WithSession(func(q *ent.SessionQuery) { q.WithUser() }).Only(ctx)
	if ent.IsNotFound(err) {
		return rotation{refused: fault.New(fault.Unauthenticated, fault.TokenInvalid)}, nil
	}
	if err != nil {
		return rotation{}, err
	}
	r := rotation{session: old.Edges.Session}
	if r.refused = mayNotSignIn(r.session.Edges.User); r.refused != nil {
		return r, nil
	}
	// Whoever marks the token has it; others find it marked, or wait and then do.
	marked, err := tx.RefreshToken.Update().
		Where(refreshtoken.ID(old.ID), refreshtoken.UsedAtIsNil(), refreshtoken.ExpiresAtGT(now)).
		SetUsedAt(now).Save(ctx)
	if err != nil {
		return r, err
	}
	if marked == 0 {
		r.refused, err = s.refuseUsed(ctx, tx, old, now)
		return r, err
	}
	alive, err := tx.Session.Update().Where(session.ID(r.session.ID), live(now)).SetLastUsedAt(now).Save(ctx)
	if err != nil {
		return r, err
	}
	if alive == 0 {
		r.refused = sessionEnded()
		return r, nil
	}
	r.issued, err = s.issue(ctx, tx, r.session, now)
	return r, err
}

// refuseUsed decides what a token means that was used before, or has expired.
func (s *Service) refuseUsed(ctx context.Context, tx *ent.Tx, old *ent.RefreshToken, now time.Time) (*fault.Error, error) {
	token, err := tx.RefreshToken.Query().Where(refreshtoken.ID(old.ID)).WithSession().Only(ctx)
	if err != nil {
		return nil, err
	}
	switch of := token.Edges.Session; {
	case token.UsedAt == nil, of.EndedAt != nil, !of.ExpiresAt.After(now):
		return sessionEnded(), nil
	case now.Sub(*token.UsedAt) < refreshGrace:
		return fault.New(fault.Conflict, fault.RefreshRaced), nil
	}
	if _, err := endSessions(ctx, tx, tokenReused, now, session.ID(token.SessionID)); err != nil {
		return nil, err
	}
	return fault.New(fault.Unauthenticated, fault.TokenReused), nil
}

func sessionEnded() *fault.Error { return fault.New(fault.Unauthenticated, fault.SessionEnded) }

// live are the sessions that have not ended, by themselves or otherwise.
func live(now time.Time) predicate.Session {
	return session.And(session.EndedAtIsNil(), session.ExpiresAtGT(now))
}

// endSessions ends the live sessions among those given, and returns their number.
func endSessions(ctx context.Context, tx *ent.Tx, reason endReason, now time.Time, which ...predicate.Session) (int, error) {
	if err := noteEnd(ctx, tx, reason, now, which); err != nil {
		return 0, err
	}
	return tx.Session.Update().Where(live(now)).Where(which...).
		SetEndedAt(now).SetEndReason(string(reason)).Save(ctx)
}

// endReplaced ends the session to which a refresh token belongs, if it does.
func (s *Service) endReplaced(ctx context.Context, tx *ent.Tx, cookie string, now time.Time) error {
	token, err := auth.ParseRefreshToken(cookie)
	if err != nil {
		return nil
	}
	_, err = endSessions(ctx, tx, signedOut, now, session.HasRefreshTokensWith(refreshtoken.TokenHash(token.Hash())))
	return err
}

// SignOut ends the viewer's session, or with everywhere all that the viewer has,
// and clears the refresh cookie. Who has no good access token any more is known by
// the refresh cookie instead. Returns the number of sessions ended, or
// UNAUTHENTICATED where neither tells who is to be signed out.
func (s *Service) SignOut(ctx context.Context, everywhere bool) (int, error) {
	userID, sessionID, ctx, err := s.whoSignsOut(ctx)
	if err != nil {
		return 0, store.Fault(err)
	}
	reason, which := signedOut, session.ID(sessionID)
	if everywhere {
		reason, which = signedOutEverywhere, session.UserID(userID)
	}
	ended := 0
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) (err error) {
		ended, err = endSessions(ctx, tx, reason, s.now(), session.UserID(userID), which)
		return err
	})
	if err != nil {
		return 0, store.Fault(err)
	}
	if req := auth.RequestOf(ctx); req.CookiesOpen() {
		req.SetCookie("", 0)
	}
	return ended, nil
}

// whoSignsOut returns the person, the session and a context that may end them.
func (s *Service) whoSignsOut(ctx context.Context) (userID, sessionID int, as context.Context, err error) {
	viewer, refusal := authz.Require(ctx)
	if refusal == nil {
		return viewer.UserID, viewer.SessionID, ctx, nil
	}
	token, err := auth.ParseRefreshToken(auth.RequestOf(ctx).RefreshToken)
	if err != nil {
		return 0, 0, nil, refusal
	}
	of, err := s.cfg.Store.Client().Session.Query().
		Where(live(s.now()), session.HasRefreshTokensWith(refreshtoken.TokenHash(token.Hash()))).
		Only(authz.System(ctx))
	if ent.IsNotFound(err) {
		return 0, 0, nil, refusal
	}
	if err != nil {
		return 0, 0, nil, err
	}
	return of.UserID, of.ID, authz.System(ctx), nil
}
