// Package jobs does what is to be done when its time has come, without anybody
// asking. Every server runs all jobs; each is made so that several of them on one
// database do a thing once, also where one of them is killed in the middle.
package jobs

import (
	"context"
	"log/slog"
	"time"
)

// ClockInterval is how often response clocks are looked at.
const ClockInterval = 30 * time.Second

// Clocks are the response clocks.
type Clocks interface {
	// Settle sets the clocks under way anew where calendars or policies have changed.
	Settle(ctx context.Context) error
	// TakeSteps tells people of clocks of which they are to be told by now.
	TakeSteps(ctx context.Context) (int, error)
	// Woken is signalled when clocks are to be settled before their turn.
	Woken() <-chan struct{}
}

// WatchClocks keeps response clocks going until ctx ends: at once, then every so
// often, and when calendars or policies were saved. What fails is logged, and tried
// again at the next turn.
func WatchClocks(ctx context.Context, clocks Clocks, every time.Duration, log *slog.Logger) error {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		if err := clocks.Settle(ctx); err != nil && ctx.Err() == nil {
			log.ErrorContext(ctx, "settling response clocks", slog.Any("error", err))
		}
		taken, err := clocks.TakeSteps(ctx)
		if err != nil && ctx.Err() == nil {
			log.ErrorContext(ctx, "telling of response clocks", slog.Any("error", err))
		}
		if taken > 0 {
			log.InfoContext(ctx, "told of response clocks", slog.Int("steps", taken))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		case <-clocks.Woken():
		}
	}
}
