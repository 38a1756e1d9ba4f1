package bi

import "context"

// What is read past the API costs its viewer chargedCost for each chargedRows, before they
// are sent: by the budget that tokens have unless told otherwise, a million rows an hour
// and as much again.
const (
	chargedRows = 100
	chargedCost = 50
)

// read streams rows into an answer and has the viewer pay for those beyond the first paid
// ones as they come; begin is called whenever the rows begin. Returns what they cost, and
// LIMIT where the viewer cannot pay for more.
func (t *Tables) read(ctx context.Context, to *answer, rows Rows, paid int, begin func() error, yield func([][]byte) error) (cost int, err error) {
	came := 0
	return cost, t.streams.stream(ctx, to, rows, func() error {
		came = 0
		return begin()
	}, func(texts [][]byte) error {
		if came++; came > paid {
			if err := t.spend(ctx, chargedCost); err != nil {
				return err
			}
			cost, paid = cost+chargedCost, paid+chargedRows
		}
		return yield(texts)
	})
}

// spend takes a cost out of what the viewer may spend.
func (t *Tables) spend(ctx context.Context, cost int) error {
	if t.Spend == nil {
		return nil
	}
	return t.Spend(ctx, cost)
}
