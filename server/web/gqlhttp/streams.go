package gqlhttp

import (
	"context"
	"errors"
	"sync"
)

// errStopping is the cause with which the context of a stream ends when the
// server stops.
var errStopping = errors.New("the server is stopping")

// Streams are the answers that do not end by themselves: websockets and server-
// sent events. A server puts its Streams into the context of every connection,
// so that it can end them before it waits for the requests under way.
type Streams struct {
	mu      sync.Mutex
	open    int
	stopped bool
	ends    map[int]context.CancelCauseFunc
	next    int
	// idle is closed when stopped and none is open.
	idle chan struct{}
}

// NewStreams returns an empty set of streams.
func NewStreams() *Streams {
	return &Streams{ends: map[int]context.CancelCauseFunc{}, idle: make(chan struct{})}
}

type streamsKey struct{}

// Context returns a context whose requests' streams belong to the set.
func (s *Streams) Context(ctx context.Context) context.Context {
	return context.WithValue(ctx, streamsKey{}, s)
}

// Stop ends every stream, and from then on there are no new ones: a websocket
// is closed with 1012 (service restart), an event stream is completed.
func (s *Streams) Stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		return
	}
	s.stopped = true
	for _, end := range s.ends {
		end(errStopping)
	}
	if s.open == 0 {
		close(s.idle)
	}
}

// Wait returns when Stop was called and every stream has ended, or with the
// error of ctx.
func (s *Streams) Wait(ctx context.Context) error {
	select {
	case <-s.idle:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// enter begins a stream of the set in ctx, if there is one; it is refused when
// the set is stopped. The stream must call leave, and end when its context does.
func enter(ctx context.Context) (stream context.Context, leave func(), ok bool) {
	stream, end := context.WithCancelCause(ctx)
	s, _ := ctx.Value(streamsKey{}).(*Streams)
	if s == nil {
		return stream, func() { end(nil) }, true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.stopped {
		end(errStopping)
		return stream, func() {}, false
	}
	id := s.next
	s.next++
	s.open++
	s.ends[id] = end
	return stream, func() {
		end(nil)
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.ends, id)
		if s.open--; s.open == 0 && s.stopped {
			close(s.idle)
		}
	}, true
}
