package tokens

import (
	"context"
	"math"
	"sync"
	"time"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"golang.org/x/time/rate"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

// budgets bounds what tools ask for: how many requests a minute, and what these may
// cost an hour. It stands in memory: each of several servers counts for itself, and
// one that starts anew begins anew. A tool that has been quiet may make all requests
// of a minute at once, and spend all of an hour; what it has used comes back evenly.
type budgets struct {
	now func() time.Time

	mu     sync.Mutex
	tokens *simplelru.LRU[int, *budget]
}

type budget struct{ requests, cost *rate.Limiter }

func newBudgets(now func() time.Time) *budgets {
	tokens, err := simplelru.NewLRU[int, *budget](rememberedKeys, nil)
	if err != nil {
		panic(err) // the size is a constant
	}
	return &budgets{now: now, tokens: tokens}
}

func (b *budgets) of(id int) *budget {
	b.mu.Lock()
	defer b.mu.Unlock()
	found, _ := b.tokens.Get(id)
	return found
}

// admit counts a request. Returns LIMIT (TooOften) with the time to wait; a refused
// request is not counted.
func (b *budgets) admit(c *connection) error {
	b.mu.Lock()
	found, ok := b.tokens.Get(c.viewer.TokenID)
	if !ok {
		found = &budget{
			requests: rate.NewLimiter(rate.Limit(float64(c.requests)/time.Minute.Seconds()), c.requests),
			cost:     rate.NewLimiter(rate.Limit(float64(c.cost)/time.Hour.Seconds()), c.cost),
		}
		b.tokens.Add(c.viewer.TokenID, found)
	}
	b.mu.Unlock()
	return take(found.requests, 1, b.now())
}

// Spend takes the cost of an operation out of what the viewer's token may spend and
// returns what is left; limited is false for people, who have no such budget. Returns
// LIMIT (TooOften) with the time to wait, and LIMIT (OverBudget) for what the
// token may never spend at once; neither takes anything.
func (s *Service) Spend(ctx context.Context, cost int) (left int, limited bool, err error) {
	viewer := authz.From(ctx)
	if viewer == nil || viewer.TokenID == 0 {
		return 0, false, nil
	}
	found := s.budgets.of(viewer.TokenID)
	if found == nil {
		return 0, false, nil
	}
	now := s.budgets.now()
	if err := take(found.cost, cost, now); err != nil {
		return int(found.cost.TokensAt(now)), true, err
	}
	return int(found.cost.TokensAt(now)), true, nil
}

func take(from *rate.Limiter, n int, now time.Time) error {
	reservation := from.ReserveN(now, n)
	if !reservation.OK() {
		return fault.New(fault.Limit, fault.OverBudget, fault.Params{"cost": n, "max": from.Burst()})
	}
	wait := reservation.DelayFrom(now)
	if wait <= 0 {
		return nil
	}
	reservation.CancelAt(now)
	refused := fault.New(fault.Limit, fault.TooOften, fault.Params{"seconds": int(math.Ceil(wait.Seconds()))})
	refused.RetryAfter = wait
	return refused
}
