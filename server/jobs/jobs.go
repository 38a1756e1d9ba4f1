package jobs

import (
	"context"
	"fmt"
	"log/slog"
	"time"
)

// Every does something at once and then again and again, interval after it was
// done, until ctx ends; then it returns nil, after the round under way. A round
// that fails or panics is logged under name, and the next one comes all the same.
func Every(ctx context.Context, interval time.Duration, log *slog.Logger, name string, do func(context.Context) error) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		if err := round(ctx, do); err != nil && ctx.Err() == nil {
			log.ErrorContext(ctx, "a job failed", slog.String("job", name), slog.Any("error", err))
		}
		timer.Reset(interval)
	}
}

// round turns a panic into an error: one job's defect is not to end the server.
func round(ctx context.Context, do func(context.Context) error) (err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v", panicked)
		}
	}()
	return do(ctx)
}
