package events

import (
	"context"
	"log/slog"
	"sync"
)

// backlog is how many announcements a subscriber may be behind before it is dropped.
const backlog = 256

// hub passes announcements of one sort on to the subscribers in this process.
type hub[T any] struct {
	log *slog.Logger

	mu          sync.Mutex
	subscribers map[*subscriber[T]]struct{}
}

type subscriber[T any] struct{ told chan T }

func newHub[T any](log *slog.Logger) *hub[T] {
	return &hub[T]{log: log, subscribers: map[*subscriber[T]]struct{}{}}
}

// subscribe returns what is announced from now on, until ctx ends or the receiver
// has fallen behind by too much; then the channel is closed.
func (h *hub[T]) subscribe(ctx context.Context) <-chan T {
	sub := &subscriber[T]{told: make(chan T, backlog)}
	h.mu.Lock()
	h.subscribers[sub] = struct{}{}
	h.mu.Unlock()
	context.AfterFunc(ctx, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.drop(sub)
	})
	return sub.told
}

func (h *hub[T]) deliver(announcement T) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for sub := range h.subscribers {
		select {
		case sub.told <- announcement:
		default:
			h.log.Warn("a subscriber was too slow and has been dropped")
			h.drop(sub)
		}
	}
}

// dropAll ends all subscriptions, so that their clients read anew.
func (h *hub[T]) dropAll() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for sub := range h.subscribers {
		h.drop(sub)
	}
}

// drop ends a subscription; the caller holds the lock.
func (h *hub[T]) drop(sub *subscriber[T]) {
	if _, ok := h.subscribers[sub]; ok {
		delete(h.subscribers, sub)
		close(sub.told)
	}
}
