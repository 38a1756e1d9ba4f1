// Package migrations holds the versioned migrations, one directory a dialect,
// and compares a database with the entities. A migration that has been released
// is never edited: what it left out goes into the next one. The command in
// ent/migrate/diff drafts new ones from the entities.
package migrations

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"slices"

	atlas "ariga.io/atlas/sql/migrate"
	atlasschema "ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	"sanbao/ent/migrate"
)

//go:embed sqlite/*.sql postgres/*.sql
var files embed.FS

// Directory returns the name of a dialect's directory of migrations. Returns an
// error for a dialect that has none.
func Directory(name string) (string, error) {
	switch name {
	case dialect.SQLite:
		return "sqlite", nil
	case dialect.Postgres:
		return "postgres", nil
	}
	return "", fmt.Errorf("migrations: none for the dialect %q", name)
}

// For returns the migrations of a dialect, as goose reads them. Returns an error
// for a dialect that has none.
func For(name string) (fs.FS, error) {
	directory, err := Directory(name)
	if err != nil {
		return nil, err
	}
	return fs.Sub(files, directory)
}

// Drift returns what would have to change in the database for it to hold the
// entities, and changes nothing. The plan has no changes when migrations and
// entities agree. It does not see tables whose entity is gone.
func Drift(ctx context.Context, drv dialect.Driver) (*atlas.Plan, error) {
	drift := &atlas.Plan{}
	keep := schema.ApplyFunc(func(_ context.Context, _ dialect.ExecQuerier, plan *atlas.Plan) error {
		drift = plan
		return nil
	})
	err := migrate.NewSchema(drv).Create(ctx,
		schema.WithDropIndex(true),
		schema.WithDropColumn(true),
		schema.WithDiffHook(keepHandwritten),
		schema.WithApplyHook(func(schema.Applier) schema.Applier { return keep }),
	)
	if err != nil {
		return nil, fmt.Errorf("migrations: comparing the database with the entities: %w", err)
	}
	return drift, nil
}

// handwritten returns the indexes that the migrations make by hand, since ent
// has no place to declare them.
func handwritten() []string {
	return []string{
		// The visits of a technician: what the row filter of technicians asks
		// for, where the primary key only leads from a visit to its technicians.
		"visit_technicians_user_id_visit_id",
		// The notes that speak to a person, where the primary key only leads
		// from a note to its people.
		"service_event_mentions_user_id_service_event_id",
		// What the search of service records looks into, on PostgreSQL alone: they
		// are on expressions.
		"servicerecord_number_pairs",
		"servicerecord_symptom_pairs",
		"servicerecord_caller_phone_digits_pairs",
		"customer_name_pairs",
		"customer_phone_digits_pairs",
		"productunit_serial_number_pairs",
	}
}

// keepHandwritten takes the indexes made by hand out of what is to be dropped.
func keepHandwritten(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlasschema.Schema) ([]atlasschema.Change, error) {
		for _, table := range current.Tables {
			table.Indexes = slices.DeleteFunc(table.Indexes, func(index *atlasschema.Index) bool {
				return slices.Contains(handwritten(), index.Name)
			})
		}
		return next.Diff(current, desired)
	})
}
