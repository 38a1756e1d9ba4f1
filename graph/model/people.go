package model

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/session"
	"sanbao/ent/user"
	"sanbao/server/service/accounts"
)

// UserPayload is the outcome of verbs on a person.
type UserPayload struct{ Written }

// User reads the person.
func (p *UserPayload) User(ctx context.Context) (*ent.User, error) {
	return readUser(ctx, p.Client, p.ID)
}

// PasswordLinkPayload is the outcome of issuePasswordLink.
type PasswordLinkPayload struct {
	UserPayload
	// Token goes into the link.
	Token string
	// ExpiresAt is until when the link works.
	ExpiresAt time.Time
}

// SessionPayload is the outcome of endSession.
type SessionPayload struct{ Written }

// Session reads the sign-in.
func (p *SessionPayload) Session(ctx context.Context) (*ent.Session, error) {
	query, err := p.Client.Session.Query().Where(session.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// Viewer is who is signed in.
type Viewer struct {
	*accounts.Viewer
	// Client reads the person.
	Client *ent.Client
	// Accounts tells which sign-ins are good.
	Accounts *accounts.Service
}

// Sessions reads the viewer's sign-ins that are good now.
func (v *Viewer) Sessions(ctx context.Context) ([]*ent.Session, error) {
	query, err := v.Client.Session.Query().CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return v.Accounts.GoodSessions(query, v.UserID()).All(v.Context(ctx))
}

// User reads the person as the viewer: a sign-in is answered to nobody yet.
func (v *Viewer) User(ctx context.Context) (*ent.User, error) {
	return readUser(v.Context(ctx), v.Client, v.UserID())
}

func readUser(ctx context.Context, client *ent.Client, id int) (*ent.User, error) {
	query, err := client.User.Query().Where(user.ID(id)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}
