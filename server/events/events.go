// Package events tells, after the commit, that service records have changed and
// that people have been told something: to subscribers in this process and, on
// PostgreSQL, to those of every server on the same database. It carries ids, never
// rows: each subscriber reads the row anew under its own access rules.
package events

import (
	"context"
	"encoding/json"
	"log/slog"
	"slices"
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

// Told says for whom there is news behind the bell: new notifications, or some
// that were read elsewhere.
type Told struct {
	UserIDs []int `json:"users"`
}

// The names under which servers notify each other.
const (
	changesChannel = "sanbao_changes"
	toldChannel    = "sanbao_told"
)

// toldAtOnce is how many people one announcement names: PostgreSQL takes no more
// than 8,000 bytes.
const toldAtOnce = 300

// Bus passes announcements on. The zero value is not usable.
type Bus struct {
	store   *store.Store
	log     *slog.Logger
	changes *hub[Change]
	told    *hub[Told]
}

// New returns a bus for a store. On PostgreSQL nothing arrives until Listen runs.
func New(s *store.Store, log *slog.Logger) *Bus {
	return &Bus{store: s, log: log, changes: newHub[Change](log), told: newHub[Told](log)}
}

// Announce has the change told once the transaction has committed, and not at
// all if it rolls back.
func (b *Bus) Announce(ctx context.Context, tx *ent.Tx, change Change) error {
	return announce(ctx, b, tx, changesChannel, b.changes, change)
}

// AnnounceTold has the people's bells ring once the transaction has committed, and
// not at all if it rolls back.
func (b *Bus) AnnounceTold(ctx context.Context, tx *ent.Tx, userIDs []int) error {
	for some := range slices.Chunk(userIDs, toldAtOnce) {
		if err := announce(ctx, b, tx, toldChannel, b.told, Told{UserIDs: some}); err != nil {
			return err
		}
	}
	return nil
}

func announce[T any](ctx context.Context, b *Bus, tx *ent.Tx, channel string, here *hub[T], announcement T) error {
	if b.store.Dialect() != dialect.Postgres {
		store.AfterCommit(ctx, func() { here.deliver(announcement) })
		return nil
	}
	payload, err := json.Marshal(announcement)
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
func (b *Bus) Subscribe(ctx context.Context) <-chan Change { return b.changes.subscribe(ctx) }

// SubscribeTold returns who is told something from now on, as Subscribe does
// changes.
func (b *Bus) SubscribeTold(ctx context.Context) <-chan Told { return b.told.subscribe(ctx) }
