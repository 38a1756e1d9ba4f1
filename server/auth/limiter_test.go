package auth

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// stoppedClock moves only when told to.
type stoppedClock struct{ at time.Time }

func (c *stoppedClock) now() time.Time { return c.at }

func limiter(t *testing.T, interval time.Duration, burst, maxKeys int, clock *stoppedClock) *Limiter {
	t.Helper()
	l, err := NewLimiter(interval, burst, maxKeys, clock.now)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLimiterBurstThenInterval(t *testing.T) {
	clock := &stoppedClock{noon}
	l := limiter(t, 10*time.Second, 3, 10, clock)
	for i := range 3 {
		if ok, wait := l.Allow("a"); !ok || wait != 0 {
			t.Fatalf("attempt %d: %t, %v", i, ok, wait)
		}
	}
	for range 5 {
		if ok, wait := l.Allow("a"); ok || wait != 10*time.Second {
			t.Fatalf("refused attempts are not counted: %t, %v", ok, wait)
		}
	}
	clock.at = clock.at.Add(4 * time.Second)
	if ok, wait := l.Allow("a"); ok || wait != 6*time.Second {
		t.Errorf("%t, %v", ok, wait)
	}
	clock.at = clock.at.Add(6 * time.Second)
	if ok, _ := l.Allow("a"); !ok {
		t.Error("one is allowed after the interval")
	}
	if ok, _ := l.Allow("a"); ok {
		t.Error("one, not two")
	}
	clock.at = clock.at.Add(time.Hour)
	for i := range 3 {
		if ok, _ := l.Allow("a"); !ok {
			t.Errorf("the whole burst is back: attempt %d", i)
		}
	}
	if ok, _ := l.Allow("a"); ok {
		t.Error("the burst, not more")
	}
}

func TestLimiterKeysDoNotTouchEachOther(t *testing.T) {
	l := limiter(t, time.Minute, 1, 10, &stoppedClock{noon})
	for _, key := range []string{"a", "b", "", strings.Repeat("long", 1000), strings.Repeat("long", 1001)} {
		if ok, _ := l.Allow(key); !ok {
			t.Errorf("%.10q: refused at once", key)
		}
		if ok, _ := l.Allow(key); ok {
			t.Errorf("%.10q: allowed twice", key)
		}
	}
}

func TestLimiterMemoryIsBounded(t *testing.T) {
	l := limiter(t, time.Minute, 1, 100, &stoppedClock{noon})
	huge := strings.Repeat("x", 1<<20)
	for i := range 1000 {
		l.Allow(fmt.Sprint(huge, i))
	}
	if l.Len() != 100 {
		t.Error(l.Len(), "keys")
	}
	for _, key := range l.keys.Keys() {
		if len(key) > 128 {
			t.Fatal("a key of", len(key), "bytes is kept")
		}
	}
	if ok, _ := l.Allow(fmt.Sprint(huge, 999)); ok {
		t.Error("the latest keys are remembered")
	}
}

func TestLimiterForgetsIdleKeysOnly(t *testing.T) {
	clock := &stoppedClock{noon}
	l := limiter(t, time.Second, 5, 1000, clock)
	for i := range 100 {
		l.Allow(fmt.Sprint("idle", i))
	}
	clock.at = clock.at.Add(4 * time.Second)
	l.Allow("busy")
	if l.Len() != 101 {
		t.Error("forgotten too early:", l.Len())
	}
	clock.at = clock.at.Add(time.Second)
	for range 60 {
		l.Allow("busy")
	}
	if l.Len() != 1 {
		t.Error(l.Len(), "keys; only the busy one should be left")
	}
	if ok, _ := l.Allow("busy"); ok {
		t.Error("the busy key must keep its count")
	}
}

func TestLimiterInParallel(t *testing.T) {
	l := limiter(t, time.Hour, 10, 10, &stoppedClock{noon})
	var allowed atomic.Int32
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if ok, _ := l.Allow("a"); ok {
				allowed.Add(1)
			}
		})
	}
	wg.Wait()
	if allowed.Load() != 10 {
		t.Error(allowed.Load(), "allowed of a burst of 10")
	}
}

func TestNewLimiterRefusesNonsense(t *testing.T) {
	for _, c := range []struct {
		interval       time.Duration
		burst, maxKeys int
	}{{0, 1, 1}, {-1, 1, 1}, {time.Second, 0, 1}, {time.Second, 1, 0}, {time.Second, 1, -1}} {
		if _, err := NewLimiter(c.interval, c.burst, c.maxKeys, time.Now); err == nil {
			t.Errorf("%+v: accepted", c)
		}
	}
}
