package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"sanbao/ent/migrate/migrations"
)

// ErrNewerDatabase is returned by Migrate for a database that a newer program
// has migrated already: this one would not know what it reads and writes.
var ErrNewerDatabase = errors.New("the database belongs to a newer version of the program; upgrade the program")

// lockProbes is how many seconds Migrate waits for another server that migrates.
const lockProbes = 600

// Migration is one step of the schema.
type Migration struct {
	// Version orders the steps: the moment when it was written, as a number.
	Version int64
	// Name is the file's name, without its folder.
	Name string
	// AppliedAt is when the database took it; zero while it is pending.
	AppliedAt time.Time
}

// Migrate brings the schema up to date. Several programs may call it at once on
// one database: one migrates, the others wait and then find nothing to do. On
// SQLite all pending steps are taken or none; on PostgreSQL each one is whole.
// Returns ErrNewerDatabase if the database is ahead of the program.
func (s *Store) Migrate(ctx context.Context) error {
	return s.withMigrations(ctx, func(p *goose.Provider) (changed bool, err error) {
		current, latest, err := p.GetVersions(ctx)
		if err != nil {
			return false, err
		}
		if current > latest {
			return false, fmt.Errorf("%w (database %d, program %d)", ErrNewerDatabase, current, latest)
		}
		applied, err := p.Up(ctx)
		for _, step := range applied {
			s.log.InfoContext(ctx, "migrated the database",
				slog.String("step", path.Base(step.Source.Path)), slog.Duration("took", step.Duration))
		}
		return len(applied) > 0, err
	})
}

// MigrationStatus lists the program's migrations in order, applied or pending.
func (s *Store) MigrationStatus(ctx context.Context) ([]Migration, error) {
	var list []Migration
	err := s.withMigrations(ctx, func(p *goose.Provider) (changed bool, err error) {
		steps, err := p.Status(ctx)
		if err != nil {
			return false, err
		}
		for _, step := range steps {
			m := Migration{Version: step.Source.Version, Name: path.Base(step.Source.Path)}
			if step.State == goose.StateApplied {
				m.AppliedAt = step.AppliedAt.UTC()
			}
			list = append(list, m)
		}
		return false, nil
	})
	return list, err
}

// withMigrations calls f with goose and the program's migrations; f tells
// whether it changed the schema.
func (s *Store) withMigrations(ctx context.Context, f func(*goose.Provider) (changed bool, err error)) error {
	files, err := migrations.For(s.dialect)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return s.withFiles(ctx, files, f)
}

// withFiles calls f with goose on connections of its own, under the lock that
// lets one program migrate at a time.
func (s *Store) withFiles(ctx context.Context, files fs.FS, f func(*goose.Provider) (changed bool, err error)) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("store: migrating: %w", err)
		}
	}()
	db, err := s.forMigrating()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	gooseDialect, locked := goose.DialectPostgres, lockedPostgres
	if s.isSQLite() {
		gooseDialect, locked = goose.DialectSQLite3, lockedSQLite
	}
	provider, err := goose.NewProvider(gooseDialect, db, files,
		goose.WithDisableGlobalRegistry(true), goose.WithLogger(goose.NopLogger()))
	if err != nil {
		return err
	}
	return locked(ctx, db, func() (bool, error) { return f(provider) })
}

// lockedPostgres holds goose's advisory lock, which ends with its session, also
// when the program is killed.
func lockedPostgres(ctx context.Context, db *sql.DB, f func() (changed bool, err error)) (err error) {
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, lockProbes))
	if err != nil {
		return err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if err := locker.SessionLock(ctx, conn); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, locker.SessionUnlock(context.WithoutCancel(ctx), conn)) }()
	_, err = f()
	return err
}
