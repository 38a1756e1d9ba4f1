package auth

import (
	"crypto/sha256"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"
)

// Limiter bounds how often something is tried, for each key (an address, a
// username) on its own: burst attempts at once, then one every interval. It lives
// in memory: each server counts for itself and starts afresh.
//
// Memory is bounded by the number of keys. A key that has been idle long enough to
// have its whole burst back says nothing and is dropped; beyond that the key unused
// for longest goes, so that whoever commands more keys than fit gets fresh bursts.
// The lock-out of accounts, which is stored, stands behind it.
type Limiter struct {
	interval time.Duration
	burst    int
	now      func() time.Time

	mu   sync.Mutex
	keys *simplelru.LRU[string, *bucket]
}

type bucket struct {
	tokens *rate.Limiter
	last   time.Time
}

// NewLimiter returns a Limiter that remembers at most maxKeys keys. now is the
// clock. Returns an error unless all numbers are positive.
func NewLimiter(interval time.Duration, burst, maxKeys int, now func() time.Time) (*Limiter, error) {
	if interval <= 0 || burst <= 0 {
		return nil, fmt.Errorf("a rate limit of %d, then one every %v: both must be positive", burst, interval)
	}
	keys, err := simplelru.NewLRU[string, *bucket](maxKeys, nil)
	if err != nil {
		return nil, fmt.Errorf("a rate limit over %d keys: %w", maxKeys, err)
	}
	return &Limiter{interval: interval, burst: burst, now: now, keys: keys}, nil
}

// Allow counts an attempt and says whether it may go on. When it may not,
// retryAfter is how long until the next one may, in whole milliseconds; the refused
// attempt is not counted.
func (l *Limiter) Allow(key string) (ok bool, retryAfter time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	l.dropIdle(now)
	b := l.bucketOf(boundedKey(key))
	b.last = now
	attempt := b.tokens.ReserveN(now, 1)
	if wait := attempt.DelayFrom(now); wait > 0 {
		attempt.CancelAt(now)
		return false, (wait + time.Millisecond - 1).Truncate(time.Millisecond)
	}
	return true, 0
}

// Len returns the number of keys remembered.
func (l *Limiter) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.keys.Len()
}

func (l *Limiter) bucketOf(key string) *bucket {
	if b, ok := l.keys.Get(key); ok {
		return b
	}
	b := &bucket{tokens: rate.NewLimiter(rate.Every(l.interval), l.burst)}
	l.keys.Add(key, b)
	return b
}

// dropIdle forgets up to two idle keys. As a call adds one key at most, idle keys
// go faster than new ones come, and no call has to do much.
func (l *Limiter) dropIdle(now time.Time) {
	refilled := l.interval * time.Duration(l.burst)
	for range 2 {
		_, oldest, ok := l.keys.GetOldest()
		if !ok || now.Sub(oldest.last) < refilled {
			return
		}
		l.keys.RemoveOldest()
	}
}

// boundedKey replaces a long key by its hash: a username may be as long as a
// request's body.
func boundedKey(key string) string {
	const longest = 128
	if len(key) <= longest {
		return key
	}
	sum := sha256.Sum256([]byte(key))
	return string(sum[:])
}
