package jobs_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/server/jobs"
)

// clocks count how often they are asked, and fail where they are told to.
type clocks struct {
	mu      sync.Mutex
	settled int
	stepped chan struct{}
	woken   chan struct{}
	failing error
}

func (c *clocks) Settle(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.settled++
	return c.failing
}

func (c *clocks) TakeSteps(context.Context) (int, error) {
	c.stepped <- struct{}{}
	return 0, c.failing
}

func (c *clocks) Woken() <-chan struct{} { return c.woken }

func TestClocksAreWatched(t *testing.T) {
	t.Parallel()
	for _, failing := range []error{nil, errors.New("the database is away")} {
		c := &clocks{stepped: make(chan struct{}), woken: make(chan struct{}, 1), failing: failing}
		ctx, stop := context.WithCancel(t.Context())
		var log bytes.Buffer
		done := make(chan error)
		go func() { done <- jobs.WatchClocks(ctx, c, time.Hour, slog.New(slog.NewTextHandler(&log, nil))) }()
		// At once, and when rules were saved, long before its turn.
		<-c.stepped
		c.woken <- struct{}{}
		<-c.stepped
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
		if c.settled != 2 {
			t.Errorf("settled %d times", c.settled)
		}
		if logged := strings.Contains(log.String(), "the database is away"); logged != (failing != nil) {
			t.Errorf("the log says %q", log.String())
		}
	}
}
