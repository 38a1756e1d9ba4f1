package events

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// Listen hears what the servers on this PostgreSQL announce, until ctx ends.
// Lost connections are taken up again; as announcements may have been missed
// meanwhile, all subscriptions are ended then, so that their clients read anew.
// On SQLite there is one server only, and Listen just waits.
func (b *Bus) Listen(ctx context.Context) error {
	if b.store.Dialect() != dialect.Postgres {
		<-ctx.Done()
		return nil
	}
	listener := pq.NewListener(b.store.URL(), time.Second, time.Minute, func(event pq.ListenerEventType, err error) {
		if err != nil {
			b.log.Warn("listening for changes", "error", err)
		}
		if event == pq.ListenerEventReconnected {
			b.dropAll()
		}
	})
	defer listener.Close()
	for _, channel := range []string{changesChannel, toldChannel} {
		if err := listener.Listen(channel); err != nil {
			return fmt.Errorf("listening for changes: %w", err)
		}
	}
	for {
		select {
		case <-ctx.Done():
			return nil
		case notice := <-listener.Notify:
			if notice != nil {
				b.hear(notice)
			}
		}
	}
}

func (b *Bus) hear(notice *pq.Notification) {
	var err error
	switch notice.Channel {
	case changesChannel:
		err = pass(b.changes, notice.Extra)
	case toldChannel:
		err = pass(b.told, notice.Extra)
	}
	if err != nil {
		b.log.Error("an announcement cannot be read", "error", err)
	}
}

func pass[T any](here *hub[T], payload string) error {
	var announcement T
	if err := json.Unmarshal([]byte(payload), &announcement); err != nil {
		return err
	}
	here.deliver(announcement)
	return nil
}

func (b *Bus) dropAll() {
	b.changes.dropAll()
	b.told.dropAll()
}
