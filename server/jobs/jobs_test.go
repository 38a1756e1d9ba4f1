package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/jobs"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// A round that fails and one that panics are followed by the next; the end of the
// context is waited for by nobody longer than a round.
func TestRoundsGoOn(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	rounds := 0
	err := jobs.Every(ctx, time.Millisecond, slog.New(slog.DiscardHandler), "test", func(context.Context) error {
		switch rounds++; rounds {
		case 1:
			return errors.New("no luck")
		case 2:
			panic("worse")
		case 3:
			stop()
		}
		return nil
	})
	if err != nil || rounds != 3 {
		t.Fatalf("%d rounds, error %v; want 3 and none", rounds, err)
	}
}

// The work of a day is done once it is morning, by one of the servers and once; a
// day that failed is taken up again.
func TestDaily(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		zone := time.FixedZone("CST", 8*3600)
		now := time.Date(2026, 3, 1, 23, 59, 0, 0, time.UTC)
		var days []string
		failing := true
		server := func() jobs.Daily {
			return jobs.Daily{Store: s, Name: "test", Clock: func() time.Time { return now }, Zone: zone,
				Do: func(_ context.Context, day calendar.Date) error {
					if failing {
						return errors.New("no luck")
					}
					days = append(days, day.String())
					return nil
				}}
		}
		round := func(fails bool) {
			t.Helper()
			for range 2 {
				if err := server().Round(t.Context()); (err != nil) != fails {
					t.Fatalf("at %v: %v", now, err)
				}
			}
		}
		round(false) // It is not yet eight.
		now = now.Add(time.Minute)
		round(true)
		failing = false
		round(false)
		now = now.Add(time.Hour)
		round(false)
		now = now.Add(23 * time.Hour)
		round(false)
		if got := strings.Join(days, " "); got != "2026-03-02 2026-03-03" {
			t.Errorf("done on %s", got)
		}
	})
}
