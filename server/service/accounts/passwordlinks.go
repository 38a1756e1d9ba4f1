package accounts

import (
	"context"
	"log/slog"
	"time"

	"sanbao/ent"
	"sanbao/ent/passwordlink"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// linkLifetime is how long a password link works: over a weekend.
const linkLifetime = 72 * time.Hour

// IssuedLink is a password link as it is told once.
type IssuedLink struct {
	// Token goes into the link; only its hash is kept.
	Token auth.LinkToken
	// ExpiresAt is until when it works.
	ExpiresAt time.Time
	// UserID is the person.
	UserID int
}

// PasswordLink says to whom a password link belongs.
type PasswordLink struct {
	// Username is the sign-in name with which the password will go.
	Username string
	// Name is the person's.
	Name string
	// ExpiresAt is until when the link works.
	ExpiresAt time.Time
}

// IssuePasswordLink makes a link with which somebody else sets the own password,
// once and within 72 hours: an invitation, or a way back for who has forgotten it.
// Earlier links of the person stop working. The password of now stays good until
// the link is used. Returns FORBIDDEN to those who may not change other people,
// and on one's own account (OwnAccount); INVALID with the field "userID" for
// somebody who may not sign in (AccountDisabled, AccountBarred); NOT_FOUND.
func (s *Service) IssuePasswordLink(ctx context.Context, in IssuePasswordLinkInput) (*IssuedLink, error) {
	viewer, err := mayManage(ctx, in.UserID)
	if err != nil {
		return nil, err
	}
	token, now := auth.NewLinkToken(), s.now()
	issued := &IssuedLink{Token: token, ExpiresAt: now.Add(linkLifetime), UserID: in.UserID}
	err = s.cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		u, err := tx.User.Get(ctx, in.UserID)
		if err != nil {
			return err
		}
		if refused := mayNotSignIn(u); refused != nil {
			return fault.InvalidField("userID", refused.Key)
		}
		system := authz.System(ctx)
		_, err = tx.PasswordLink.Delete().Where(passwordlink.UserID(u.ID), passwordlink.UsedAtIsNil()).Exec(system)
		if err != nil {
			return err
		}
		return tx.PasswordLink.Create().SetUserID(u.ID).SetTokenHash(token.Hash()).SetIssuedByID(viewer.UserID).
			SetIssuedAt(now).SetExpiresAt(issued.ExpiresAt).Exec(system)
	})
	if err != nil {
		return nil, store.Fault(err)
	}
	s.log.InfoContext(ctx, "a password link was issued", "user", in.UserID, "by", viewer.UserID)
	return issued, nil
}

// mayManage returns the viewer who does something to another person's account.
// Returns FORBIDDEN to those who may not change other people, and on one's own
// account (OwnAccount).
func mayManage(ctx context.Context, userID int) (*authz.Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !managesUsers(viewer) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if userID == viewer.UserID {
		return nil, fault.New(fault.Forbidden, fault.OwnAccount)
	}
	return viewer, nil
}

// PasswordLink says to whom a link belongs: who has the link may know. Returns
// UNAUTHENTICATED (PasswordLinkBad) where it is unknown, used or too old, LIMIT
// (TooOften) when tried too often from one address.
func (s *Service) PasswordLink(ctx context.Context, token string) (*PasswordLink, error) {
	if err := s.slowDownAddress(auth.RequestOf(ctx).IP); err != nil {
		return nil, err
	}
	link, err := s.findLink(ctx, s.cfg.Store.Client(), token)
	if err != nil {
		return nil, store.Fault(err)
	}
	u := link.Edges.User
	return &PasswordLink{Username: u.Username, Name: u.Name, ExpiresAt: link.ExpiresAt}, nil
}

// findLink returns a link that works, with its person.
func (s *Service) findLink(ctx context.Context, client *ent.Client, token string) (*ent.PasswordLink, error) {
	parsed, err := auth.ParseLinkToken(token)
	if err != nil {
		return nil, badLink().Wrap(err)
	}
	link, err := client.PasswordLink.Query().
		Where(passwordlink.TokenHash(parsed.Hash()), passwordlink.UsedAtIsNil(), passwordlink.ExpiresAtGT(s.now())).
		WithUser().Only(authz.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, badLink().Wrap(err)
	case err != nil:
		return nil, err
	case mayNotSignIn(link.Edges.User) != nil:
		return nil, badLink()
	}
	return link, nil
}

func badLink() *fault.Error { return fault.New(fault.Unauthenticated, fault.PasswordLinkBad) }

// SetPasswordByLink gives the person whose link it is a new password, ends all of
// the person's sessions and opens an account closed by wrong passwords. Of several
// uses of one link, at the same time or not, exactly one succeeds. Returns the
// username; UNAUTHENTICATED (PasswordLinkBad) where the link is unknown, used or
// too old; INVALID with the field "password" if the password is not good enough,
// which leaves the link as it is; LIMIT (TooOften).
func (s *Service) SetPasswordByLink(ctx context.Context, in SetPasswordByLinkInput) (string, error) {
	if err := s.slowDownAddress(auth.RequestOf(ctx).IP); err != nil {
		return "", err
	}
	link, err := s.findLink(ctx, s.cfg.Store.Client(), in.Token)
	if err != nil {
		return "", store.Fault(err)
	}
	u := link.Edges.User
	var p check.Problems
	checkPassword(&p, "password", u.Username, in.Password)
	if err := p.Err(); err != nil {
		return "", err
	}
	hash, err := s.cfg.Hasher.Hash(ctx, in.Password)
	if err != nil {
		return "", store.Fault(err)
	}
	err = s.cfg.Store.WithTx(authz.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		return s.useLink(ctx, tx, link, hash)
	})
	if err != nil {
		return "", store.Fault(err)
	}
	s.log.LogAttrs(ctx, slog.LevelInfo, "a password was set by a link", slog.Int("user", u.ID))
	return u.Username, nil
}

func (s *Service) useLink(ctx context.Context, tx *ent.Tx, link *ent.PasswordLink, hash string) error {
	now := s.now()
	// Whoever marks the link has it; others find it marked, or wait and then do.
	marked, err := tx.PasswordLink.Update().
		Where(passwordlink.ID(link.ID), passwordlink.UsedAtIsNil(), passwordlink.ExpiresAtGT(now)).SetUsedAt(now).Save(ctx)
	if err != nil {
		return err
	}
	// Somebody may have locked the account since the link was read.
	changed, err := replacePassword(tx, hash, now).
		Where(user.ID(link.UserID), user.Active(true), user.LockedAtIsNil()).Save(ctx)
	if err != nil {
		return err
	}
	if marked == 0 || changed == 0 {
		return badLink()
	}
	if err := notePassword(ctx, tx, audit.ChangePassword, link.UserID, true); err != nil {
		return err
	}
	_, err = endSessions(ctx, tx, passwordChanged, now, session.UserID(link.UserID))
	return err
}
