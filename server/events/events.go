// Package events tells, after the commit, that service records have changed: to
// subscribers in this process and, on PostgreSQL, to those of every server on
// the same database. It carries ids, never rows: each subscriber reads the row
// anew under its own access rules.
package events

import (
	"context"
	"encoding/json"
	"log/slog"
	"sync"
	"time"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/server/domain/casework"
	"sanbao/server/store"
)

// Change says that something was done to a service record.
type Change struct {
	RecordID int             `json:"record"`
	Action   casework.Action `json:"action"`
	At       time.Time       `json:"at"`
}

// backlog is how many changes a subscriber may be behind before it is dropped.
const backlog = 256

// channel is the name under which servers notify each other.
const channel = "sanbao_changes"

// Bus passes changes on. The zero value is not usable.
type Bus struct {
	store *store.Store
	log   *slog.Logger

	mu          sync.Mutex
	subscribers map[*subscriber]struct{}
}

type subscriber struct{ changes chan Change }

// New returns a bus for a store. On PostgreSQL nothing arrives until Listen runs.
func New(s *store.Store, log *slog.Logger) *Bus {
	return &Bus{store: s, log: log, subscribers: map[*subscriber]struct{}{}}
}

// Announce has the change told once the transaction has committed, and not at
// all if it rolls back.
func (b *Bus) Announce(ctx context.Context, tx *ent.Tx, change Change) error {
	if b.store.Dialect() != dialect.Postgres {
		store.AfterCommit(ctx, func() { b.deliver(change) })
		return nil
	}
	payload, err := json.Marshal(change)
	if err != nil {
		return err
	}
	// NOTIFY is transactional: every server, this one too, hears it at the commit.
	_, err = tx.ExecContext(ctx, "SELECT pg_notify($1, $2)", channel, string(payload))
	return err
}

// Subscribe returns the changes from now on, until ctx ends or the receiver has
// fallen behind by too many; then the channel is closed and the receiver has to
// read anew.
func (b *Bus) Subscribe(ctx context.Context) <-chan Change {
	sub := &subscriber{changes: make(chan Change, backlog)}
	b.mu.Lock()
	b.subscribers[sub] = struct{}{}
	b.mu.Unlock()
	context.AfterFunc(ctx, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.drop(sub)
	})
	return sub.changes
}

func (b *Bus) deliver(change Change) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for sub := range b.subscribers {
		select {
		case sub.changes <- change:
		default:
			b.log.Warn("a subscriber was too slow and has been dropped")
			b.drop(sub)
		}
	}
}

// drop ends a subscription; the caller holds the lock.
func (b *Bus) drop(sub *subscriber) {
	if _, ok := b.subscribers[sub]; ok {
		delete(b.subscribers, sub)
		close(sub.changes)
	}
}
