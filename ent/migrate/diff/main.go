// Diff drafts the next migration: what is still missing in the migrations for
// the databases to hold the entities.
//
//	go run ./ent/migrate/diff NAME
//
// It applies the migrations that exist to an empty SQLite file and to an empty
// PostgreSQL, compares the result with the entities, and writes NAME for both
// dialects, under one version. Read the draft before committing it: renamed
// columns show as dropped and added ones, dropped tables do not show at all, and
// rows that exist may need values. PostgreSQL is a throw-away one, or with
// -postgres an empty database of one's own.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent/migrate/migrations"
	"sanbao/server/store"
	"sanbao/server/store/storetest/cluster"
)

func main() {
	postgres := flag.String("postgres", "", "URL of an empty PostgreSQL database; default: a throw-away cluster")
	into := flag.String("into", "ent/migrate/migrations", "folder of the migrations")
	flag.Parse()
	if err := run(context.Background(), os.Stdout, *postgres, *into, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out io.Writer, postgres, into, name string) (err error) {
	if !regexp.MustCompile(`^[a-z][a-z0-9_]*$`).MatchString(name) {
		return errors.New("give the migration a name in lower case, with underscores: go run ./ent/migrate/diff NAME")
	}
	if postgres == "" {
		throwAway, err := cluster.Start(ctx)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, throwAway.Stop()) }()
		postgres = throwAway.URL
	}
	file := time.Now().UTC().Format("20060102150405") + "_" + name + ".sql"
	for _, url := range []string{"sqlite::memory:", postgres} {
		if err := draft(ctx, out, url, into, file); err != nil {
			return err
		}
	}
	return nil
}

// draft writes the migration for one database, nothing if none is needed.
func draft(ctx context.Context, out io.Writer, url, into, file string) (err error) {
	s, err := store.Open(ctx, store.Config{URL: url, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.Migrate(ctx); err != nil {
		return err
	}
	drift, err := migrations.Drift(ctx, entsql.OpenDB(s.Dialect(), s.WriteDB()))
	if err != nil {
		return err
	}
	if len(drift.Changes) == 0 {
		fmt.Fprintf(out, "%s: the migrations are up to date\n", s.Dialect())
		return nil
	}
	directory, err := migrations.Directory(s.Dialect())
	if err != nil {
		return err
	}
	path := filepath.Join(into, directory, file)
	fmt.Fprintln(out, path)
	return os.WriteFile(path, []byte(format(drift)), 0o644)
}
