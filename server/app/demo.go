package app

import (
	"context"
	"fmt"
	"time"

	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/seed"
	"sanbao/server/store"
)

// demoSeed fixes the randomness of the demo data.
const demoSeed = 20_260_315

// Demo fills an empty database with demo data, and leaves one that has people in
// it alone.
func Demo(ctx context.Context, s *store.Store, zone *time.Location, now time.Time) error {
	filled, err := s.Client().User.Query().Exist(authz.System(ctx))
	if err != nil || filled {
		return err
	}
	hasher := auth.NewHasher(2)
	err = seed.Demo(ctx, seed.Config{Store: s, Zone: zone, Now: now, Seed: demoSeed, Hash: hasher.Hash})
	if err != nil {
		return fmt.Errorf("filling in the demo data: %w", err)
	}
	return nil
}
