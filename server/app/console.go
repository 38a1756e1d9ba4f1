package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"runtime/debug"
	"text/tabwriter"
	"time"

	"sanbao/server/config"
	"sanbao/server/seed"
	"sanbao/server/store"
)

// Console is the command line's side of the program: what each command does,
// and the words that it says about it.
type Console struct {
	Out, Err io.Writer
	In       io.Reader
}

// Serve runs the server until ctx ends.
func (c Console) Serve(ctx context.Context, cfg config.Server) error {
	a, err := New(ctx, cfg, c.logger(cfg.Common))
	if err != nil {
		return err
	}
	c.greet(a, cfg)
	err = a.Run(ctx)
	if closeErr := a.Close(); err == nil {
		err = closeErr
	}
	return err
}

// greet prints the address and, for the demo, the sign-ins.
func (c Console) greet(a *App, cfg config.Server) {
	fmt.Fprintf(c.Out, "\n  三包 Sanbao  %s\n", a.URL())
	if !cfg.Demo {
		return
	}
	fmt.Fprintf(c.Out, "\n  Demo sign-ins, all with the password %s:\n\n", seed.Password)
	table := tabwriter.NewWriter(c.Out, 0, 0, 2, ' ', 0)
	for _, person := range seed.SignIns() {
		fmt.Fprintf(table, "    %s\t%s\t%s\n", person.Username, person.Name, person.Department)
	}
	_ = table.Flush()
	fmt.Fprintln(c.Out)
}

// Migrate brings the database to this version's schema.
func (c Console) Migrate(ctx context.Context, cfg config.Common) error {
	return c.withStore(ctx, cfg, func(*store.Store) error {
		fmt.Fprintln(c.Out, "the database is up to date")
		return nil
	})
}

// MigrationStatus says which migrations are applied.
func (c Console) MigrationStatus(ctx context.Context, cfg config.Common) error {
	s, err := OpenStore(ctx, cfg, c.logger(cfg))
	if err != nil {
		return err
	}
	defer s.Close()
	migrations, err := s.MigrationStatus(ctx)
	if err != nil {
		return err
	}
	for _, m := range migrations {
		state := "not applied"
		if !m.AppliedAt.IsZero() {
			state = "applied " + m.AppliedAt.UTC().Format(time.RFC3339)
		}
		fmt.Fprintf(c.Out, "%s  %s\n", m.Name, state)
	}
	return nil
}

// Seed fills an empty database with demo data.
func (c Console) Seed(ctx context.Context, cfg config.Common) error {
	zone, err := cfg.Location()
	if err != nil {
		return err
	}
	return c.withStore(ctx, cfg, func(s *store.Store) error {
		if err := Demo(ctx, s, zone, time.Now()); err != nil {
			return err
		}
		fmt.Fprintln(c.Out, "the demo data is there")
		return nil
	})
}

// Version prints the version.
func (c Console) Version() error {
	version := "development"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		version = info.Main.Version
	}
	_, err := fmt.Fprintln(c.Out, "sanbao", version)
	return err
}

// withStore opens and migrates the database for one command.
func (c Console) withStore(ctx context.Context, cfg config.Common, use func(*store.Store) error) error {
	s, err := OpenStore(ctx, cfg, c.logger(cfg))
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Migrate(ctx); err != nil {
		return fmt.Errorf("migrating the database: %w", err)
	}
	return use(s)
}

func (c Console) logger(cfg config.Common) *slog.Logger {
	options := &slog.HandlerOptions{Level: cfg.LogLevel}
	if cfg.LogFormat == config.LogJSON {
		return slog.New(slog.NewJSONHandler(c.Err, options))
	}
	return slog.New(slog.NewTextHandler(c.Err, options))
}
