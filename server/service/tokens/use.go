package tokens

import (
	"context"
	"net/netip"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"

	"sanbao/ent/servicetoken"
	"sanbao/server/authz"
)

const (
	// useInterval is how often the use of a token is written down at the most.
	useInterval = time.Minute
	// useTime bounds the writing.
	useTime = 10 * time.Second
)

// uses remembers when the use of a token was last written down.
type uses struct {
	mu    sync.Mutex
	noted *simplelru.LRU[int, time.Time]
}

func newUses() *uses {
	noted, err := simplelru.NewLRU[int, time.Time](rememberedKeys, nil)
	if err != nil {
		panic(err) // the size is a constant
	}
	return &uses{noted: noted}
}

// due reports whether a use is to be written down now.
func (u *uses) due(id int, now time.Time) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if last, ok := u.noted.Get(id); ok && now.Sub(last) < useInterval {
		return false
	}
	u.noted.Add(id, now)
	return true
}

// noteUse writes down when and from where a token was used, beside the request: that
// it cannot be written is no reason to refuse, or to keep anybody waiting.
func (s *Service) noteUse(ctx context.Context, c *connection, from netip.Addr) {
	now, id := s.now(), c.viewer.TokenID
	if !s.uses.due(id, now) {
		return
	}
	address := ""
	if from.IsValid() {
		address = from.String()
	}
	s.writing.Go(func() {
		ctx, cancel := context.WithTimeout(authz.System(context.WithoutCancel(ctx)), useTime)
		defer cancel()
		// When the token was last changed is another matter than when it was used.
		err := s.Store.Client().ServiceToken.Update().Where(servicetoken.ID(id), servicetoken.RevokedAtIsNil()).
			SetLastUsedAt(now).SetLastAddress(address).SetUpdatedAt(c.updatedAt).Exec(ctx)
		if err != nil {
			s.Logger.WarnContext(ctx, "the use of a service token is not written down", "error", err)
		}
	})
}
