package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/service/accounts"
)

// UserPayload is the outcome of verbs on a person.
type UserPayload struct{ Written }

// User reads the person.
func (p *UserPayload) User(ctx context.Context) (*ent.User, error) {
	return readUser(ctx, p.Client, p.ID)
}

// Viewer is who is signed in.
type Viewer struct {
	*accounts.Viewer
	// Client reads the person.
	Client *ent.Client
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
