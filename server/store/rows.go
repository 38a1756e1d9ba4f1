package store

import (
	"context"
	"database/sql"
	"strings"
)

// Rows runs a query of the caller's own outside of every transaction and returns its
// rows as they come: for lists too long to be held. Access rules do not apply to it. The
// caller closes the rows; until then they keep a connection.
func (s *Store) Rows(ctx context.Context, query string, args []any) (*sql.Rows, error) {
	if s.inTx(ctx) {
		return nil, errOutside
	}
	s.observers.tell(ctx, query)
	rows, err := s.read.QueryContext(ctx, query, exactly(args)...)
	return rows, explain(query, err)
}

// OpenReader opens the same database once more, in a pool of its own whose connections
// cannot write, or another one that follows it: for reads that are not to keep others
// waiting. The URL of cfg may be empty, which is the store's own. Migrate, WithTx and
// WriteDB are of no use on it. Close it before the store.
func (s *Store) OpenReader(ctx context.Context, cfg Config) (*Store, error) {
	if cfg.URL == "" {
		cfg.URL = s.cfg.URL
	}
	cfg.readsOnly = true
	if strings.HasPrefix(cfg.URL, "sqlite:") && s.isSQLite() && cfg.URL == s.cfg.URL {
		// A database in memory is a file that only the store knows.
		cfg.URL = "sqlite:" + s.path
	}
	return Open(ctx, cfg)
}
