package model

import (
	"context"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/service/notices"
)

// NotificationReceived is one push of the subscription: it is read anew, as who
// the viewer is by then.
type NotificationReceived struct {
	Service *notices.Service
	Viewer  *authz.Viewer
}

// Unread counts what is unread behind the bell.
func (n *NotificationReceived) Unread(ctx context.Context) (int, error) {
	return n.Service.Unread(authz.With(ctx, n.Viewer))
}

// Notification reads the newest one; nil where there is none.
func (n *NotificationReceived) Notification(ctx context.Context) (*ent.Notification, error) {
	query, err := n.Service.Newest().CollectFields(authz.With(ctx, n.Viewer))
	if err != nil {
		return nil, err
	}
	newest, err := query.First(authz.With(ctx, n.Viewer))
	return newest, ent.MaskNotFound(err)
}
