package app

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"sanbao/server/config"
	"sanbao/server/store"
)

// OpenStore opens the database of the settings, and makes the directory of an
// embedded one. It does not migrate.
func OpenStore(ctx context.Context, cfg config.Common, log *slog.Logger) (*store.Store, error) {
	database, err := cfg.Database()
	if err != nil {
		return nil, err
	}
	url := string(database.URL)
	if database.Dialect == config.SQLite {
		if err := os.MkdirAll(filepath.Dir(database.Path), 0o750); err != nil {
			return nil, fmt.Errorf("making the data directory: %w", err)
		}
		url = database.String()
	}
	s, err := store.Open(ctx, store.Config{URL: url, MaxConns: cfg.DBMaxConns,
		StatementTimeout: cfg.StatementTimeout, Logger: log})
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", database, err)
	}
	return s, nil
}
