package graph

import (
	"context"
	"slices"

	"sanbao/graph/model"
)

// notificationNews passes on that there is news behind the viewer's bell. It ends
// with the client, with the viewer's sign-in, or when the client has fallen too far
// behind; the client then reads anew.
func (r *Resolver) notificationNews(ctx context.Context) (<-chan *model.NotificationReceived, error) {
	viewer, err := r.Accounts.Revalidate(ctx)
	if err != nil {
		return nil, err
	}
	told, pushed := r.Events.SubscribeTold(ctx), make(chan *model.NotificationReceived)
	go func() {
		defer close(pushed)
		for news := range told {
			if !slices.Contains(news.UserIDs, viewer.UserID) {
				continue
			}
			now, err := r.Accounts.Revalidate(ctx)
			if err != nil {
				return
			}
			select {
			case pushed <- &model.NotificationReceived{Service: r.Notices, Viewer: now}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return pushed, nil
}
