package accounts

import (
	"context"
	"log/slog"
	"time"

	"sanbao/ent"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Grant is what a sign-in or a refresh gives. The refresh token is not in it: that
// is in the answer's cookie.
type Grant struct {
	// AccessToken is good until ExpiresAt, and until the session ends.
	AccessToken string
	ExpiresAt   time.Time
	// Viewer is who is signed in.
	Viewer *Viewer
}

// SignIn begins a session and sets its refresh cookie. Returns UNAUTHENTICATED for
// a wrong name or password alike (BadCredentials) and, to who knows the password,
// for a disabled or locked account (AccountDisabled, AccountBarred); LIMIT when tried too often (TooOften,
// AccountLocked); INVALID where no cookie can be set (SignInNeedsPost).
func (s *Service) SignIn(ctx context.Context, in SignInInput) (*Grant, error) {
	req := auth.RequestOf(ctx)
	if !req.CookiesOpen() {
		return nil, fault.New(fault.Invalid, fault.SignInNeedsPost)
	}
	username := normalise(in.Username)
	if err := s.slowDown(req.IP, username); err != nil {
		return nil, err
	}
	u, err := s.findUser(ctx, username)
	if err != nil {
		return nil, store.Fault(err)
	}
	rehash, err := s.verify(ctx, u, username, in.Password)
	if err != nil {
		return nil, store.Fault(err)
	}
	if refused := mayNotSignIn(u); refused != nil {
		return nil, s.refuse(ctx, slog.LevelInfo, refused, "sign-in to a disabled or locked account", "user", u.ID)
	}
	newHash := ""
	if rehash {
		if newHash, err = s.cfg.Hasher.Hash(ctx, in.Password); err != nil {
			return nil, store.Fault(err)
		}
	}
	return s.begin(ctx, u, newHash)
}

// begin writes the session and its first refresh token. The session that the
// browser had before ends: its cookie is replaced, so that nobody could refresh it.
func (s *Service) begin(ctx context.Context, u *ent.User, newHash string) (*Grant, error) {
	req, now := auth.RequestOf(ctx), s.now()
	var begun *ent.Session
	var issued issuedToken
	err := s.cfg.Store.WithTx(authz.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		noted, err := s.noteSignIn(ctx, tx, u, newHash, now)
		if err != nil {
			return err
		}
		if !noted {
			return badCredentials()
		}
		if err := s.endReplaced(ctx, tx, req.RefreshToken, now); err != nil {
			return err
		}
		begun, err = tx.Session.Create().SetUserID(u.ID).
			SetStartedAt(now).SetLastUsedAt(now).SetExpiresAt(now.Add(s.cfg.Lifetime)).
			SetUserAgent(shorten(req.UserAgent, userAgentLimit)).SetIP(shorten(req.IP, ipLimit)).Save(ctx)
		if err != nil {
			return err
		}
		if err := note(ctx, tx.Client(), audit.SignIn, u, oneself(u)); err != nil {
			return err
		}
		issued, err = s.issue(ctx, tx, begun, now)
		return err
	})
	if err != nil {
		return nil, store.Fault(err)
	}
	return s.grant(ctx, u, begun.ID, issued)
}

// grant issues the access token for a session, and answers with the cookie.
func (s *Service) grant(ctx context.Context, u *ent.User, sessionID int, issued issuedToken) (*Grant, error) {
	token, claims, err := s.cfg.Tokens.Issue(auth.Identity{UserID: u.ID, Role: string(u.Role), SessionID: sessionID})
	if err != nil {
		return nil, err
	}
	viewer, err := s.viewers.get(ctx, sessionID)
	if err != nil {
		return nil, err
	}
	auth.RequestOf(ctx).SetCookie(issued.token, issued.lifetime)
	return &Grant{AccessToken: token, ExpiresAt: claims.ExpiresAt, Viewer: &Viewer{viewer}}, nil
}

// How long the columns are.
const (
	userAgentLimit = 300
	ipLimit        = 64
)

// shorten returns the first characters of a text that came from outside, without
// what a database cannot keep.
func shorten(text string, limit int) string {
	kept := make([]rune, 0, limit)
	for _, r := range text {
		if len(kept) == limit {
			break
		}
		if r >= ' ' {
			kept = append(kept, r)
		}
	}
	return string(kept)
}
