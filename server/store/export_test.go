package store

import (
	"context"
	"testing/fstest"
	"time"

	"github.com/pressly/goose/v3"
)

// Reads tells the tests where a statement would go.
func Reads(query string) bool { return reads(query) }

// Exact tells the tests how instants are cut.
func Exact(instant time.Time) time.Time { return exactly([]any{instant})[0].(time.Time) }

// MigrateDown undoes all migrations.
func (s *Store) MigrateDown(ctx context.Context) error {
	return s.withMigrations(ctx, func(p *goose.Provider) (changed bool, err error) {
		undone, err := p.DownTo(ctx, 0)
		return len(undone) > 0, err
	})
}

// MigrateBy applies migrations of the test's, by file name, under the same lock.
func (s *Store) MigrateBy(ctx context.Context, files map[string]string) error {
	folder := fstest.MapFS{}
	for name, content := range files {
		folder[name] = &fstest.MapFile{Data: []byte(content)}
	}
	return s.withFiles(ctx, folder, func(p *goose.Provider) (changed bool, err error) {
		applied, err := p.Up(ctx)
		return len(applied) > 0, err
	})
}
