package guard

import (
	"context"

	"sanbao/server/domain/fault"
)

// Bounds are what holds for one viewer, beside the Limits that hold for everybody.
type Bounds struct {
	// Depth and Cost stand in place of those of Limits; 0 leaves them.
	Depth, Cost int
	// ReadsOnly refuses everything but queries.
	ReadsOnly bool
	// Spend takes the cost of an operation out of the viewer's budget and returns what
	// is left; an error refuses the operation. Nil for those who have none.
	Spend func(cost int) (left int, refused *fault.Error)
}

// of returns what holds for the viewer of a context.
func (g *Guard) of(ctx context.Context) (Limits, Bounds) {
	limits := g.limits
	if g.bounds == nil {
		return limits, Bounds{}
	}
	bounds := g.bounds(ctx)
	if bounds.Depth > 0 {
		limits.Depth = bounds.Depth
	}
	if bounds.Cost > 0 {
		limits.Cost = bounds.Cost
	}
	return limits, bounds
}

type freeKey struct{}

// AtNoCost returns a context in which operations are looked at and not run: their
// shape is bounded, and they are neither priced nor paid for.
func AtNoCost(ctx context.Context) context.Context { return context.WithValue(ctx, freeKey{}, true) }

func atNoCost(ctx context.Context) bool { return ctx.Value(freeKey{}) != nil }
