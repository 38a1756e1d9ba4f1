package queries

import (
	"context"
	"sync"
	"time"

	"sanbao/server/domain/fault"
)

const (
	// laterLimit is how many runs may wait to be written down.
	laterLimit = 100
	// laterTime bounds the writing of one.
	laterTime = 10 * time.Second
)

// Later has a run written down beside the answer that it is of, one after the other:
// the databases take milliseconds for it, and on SQLite as long as somebody else writes.
// Note finds out what there is to write, and writes it; it is called with what the
// context holds, however that ends. That it fails, other than by NOT_FOUND, is logged.
// No run is dropped: where too many wait, and once the service is closed, note is called
// at once, and Later returns when it is done.
func (s *Service) Later(ctx context.Context, note func(context.Context) error) {
	write := func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), laterTime)
		defer cancel()
		if err := note(ctx); err != nil && fault.CodeOf(err) != fault.NotFound {
			s.Logger.WarnContext(ctx, "the run of a query is not written down", "error", err)
		}
	}
	if !s.later.take(write) {
		write()
	}
}

// Close waits until all runs are written down. Close it before the store.
func (s *Service) Close() { s.later.close() }

// later is a queue of what is to be written, and who writes it.
type later struct {
	mu      sync.Mutex
	waiting []func()
	// busy: somebody writes, and looks for more when that is done.
	busy, closed bool
	writing      sync.WaitGroup
}

// take puts something into the queue; false where it is full or closed.
func (l *later) take(write func()) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed || len(l.waiting) >= laterLimit {
		return false
	}
	l.waiting = append(l.waiting, write)
	if !l.busy {
		l.busy = true
		l.writing.Go(l.write)
	}
	return true
}

// write writes until nothing waits.
func (l *later) write() {
	for write := l.next(); write != nil; write = l.next() {
		write()
	}
}

func (l *later) next() func() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.waiting) == 0 {
		l.busy = false
		return nil
	}
	first := l.waiting[0]
	l.waiting = l.waiting[1:]
	return first
}

func (l *later) close() {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	l.writing.Wait()
}
