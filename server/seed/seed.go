// Package seed fills an empty database with demo data: a maker of water heaters,
// heat pumps and boilers with its people, customers, units in the field, parts,
// and eighteen months of service records up to now.
//
// The records are not made up row by row. Each is taken through its life by the
// rules of domain/casework, action by action, by people who may take them, until
// its story ends or the present is reached; what is written is what the services
// would have written. The same seed and the same present give the same rows.
package seed

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// ErrNotEmpty is returned for a database that has people in it.
var ErrNotEmpty = errors.New("seed: the database is not empty: demo data goes into a new one only")

// Config is what the demo data is made from.
type Config struct {
	// Store is a migrated, empty database.
	Store *store.Store
	// Zone is the company's.
	Zone *time.Location
	// Now is the present of the data: nothing in it happens later.
	Now time.Time
	// Hash computes what is stored for a password.
	Hash func(ctx context.Context, password string) (string, error)
	// Seed fixes the randomness.
	Seed uint64
}

// Demo fills the database in one transaction, so that an interrupted run leaves
// nothing behind. Returns ErrNotEmpty if there are users already.
func Demo(ctx context.Context, cfg Config) error {
	ctx = audit.InBulk(authz.System(ctx))
	if err := empty(ctx, cfg.Store.Client()); err != nil {
		return err
	}
	w := newWorld(cfg)
	if err := w.live(); err != nil {
		return fmt.Errorf("seed: %w", err)
	}
	clocks := responsetimes.New(responsetimes.Config{Store: cfg.Store, Zone: cfg.Zone, Clock: func() time.Time { return w.now }})
	if err := clocks.Deliver(ctx); err != nil {
		return fmt.Errorf("seed: calendars and response times: %w", err)
	}
	units := registry.New(registry.Config{Store: cfg.Store, Zone: cfg.Zone, Clock: func() time.Time { return w.now }})
	w.number(numbers.New(cfg.Store, cfg.Zone))
	if err := w.hashPasswords(ctx, cfg.Hash); err != nil {
		return fmt.Errorf("seed: hashing passwords: %w", err)
	}
	return cfg.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if err := empty(ctx, tx.Client()); err != nil {
			return err
		}
		if err := w.write(ctx, tx); err != nil {
			return err
		}
		if err := units.Recreate(ctx, tx, w.recordIDs()); err != nil {
			return fmt.Errorf("seed: the ledgers: %w", err)
		}
		return clocks.Recreate(ctx, tx, w.recordIDs())
	})
}

func empty(ctx context.Context, client *ent.Client) error {
	found, err := client.User.Query().Exist(ctx)
	if err == nil && found {
		err = ErrNotEmpty
	}
	return err
}

// hashPasswords hashes the demo's password anew for each account, on all processors.
func (w *world) hashPasswords(ctx context.Context, hash func(context.Context, string) (string, error)) error {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	errs := make([]error, len(w.people))
	var wait sync.WaitGroup
	for i, p := range w.people {
		wait.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			p.row.PasswordHash, errs[i] = hash(ctx, Password)
		})
	}
	wait.Wait()
	return errors.Join(errs...)
}
