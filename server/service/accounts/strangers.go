package accounts

import (
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"sanbao/server/auth"
)

// strangers counts the failures of usernames that nobody has, so that they are
// locked as others are: the lock-out would tell who exists otherwise. They live in
// memory, of one server and as many as fit: who can wait for a restart or fill the
// memory may still find out; nobody gets to try more passwords by it.
type strangers struct {
	lockout auth.Lockout

	mu       sync.Mutex
	failures *simplelru.LRU[string, failures]
}

// failures are wrong passwords in a row.
type failures struct {
	count int
	last  time.Time
}

func newStrangers(lockout auth.Lockout) *strangers {
	known, err := simplelru.NewLRU[string, failures](rememberedKeys, nil)
	if err != nil {
		panic(err) // the size is a constant
	}
	return &strangers{lockout: lockout, failures: known}
}

// count counts a failure, or returns the LIMIT fault of a locked account.
func (s *strangers) count(username string, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	f, _ := s.failures.Get(username)
	if err := s.lockout.Check(f.count, f.last, now); err != nil {
		return err
	}
	s.failures.Add(username, failures{f.count + 1, now})
	return nil
}
