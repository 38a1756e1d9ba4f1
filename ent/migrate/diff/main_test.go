package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	atlas "ariga.io/atlas/sql/migrate"
)

func TestNothingToDraft(t *testing.T) {
	into := t.TempDir()
	var out strings.Builder
	if err := run(t.Context(), &out, "", into, "changes"); err != nil {
		t.Fatal(err)
	}
	want := "sqlite3: the migrations are up to date\npostgres: the migrations are up to date\n"
	if out.String() != want {
		t.Errorf("got %q", out.String())
	}
	if files, err := fs.Glob(os.DirFS(into), filepath.Join("*", "*")); err != nil || len(files) > 0 {
		t.Errorf("wrote %v, %v", files, err)
	}
}

func TestNamesAreChecked(t *testing.T) {
	for _, name := range []string{"", "../core", "Core", "1st", "a b"} {
		if err := run(t.Context(), &strings.Builder{}, "", t.TempDir(), name); err == nil {
			t.Errorf("%q is taken", name)
		}
	}
}

func TestFormat(t *testing.T) {
	got := format(&atlas.Plan{Changes: []*atlas.Change{
		{
			Cmd:     "CREATE TABLE `racks` (`id` integer NOT NULL, `name` text NOT NULL DEFAULT (',('), PRIMARY KEY (`id`, `name`))",
			Reverse: "DROP TABLE `racks`",
		},
		{Cmd: "INSERT INTO sqlite_sequence (name, seq) VALUES (\"racks\", 4294967296)", Reverse: "UPDATE sqlite_sequence SET seq = 0"},
		{Cmd: "CREATE INDEX `rack_name` ON `racks` (`name`)", Reverse: "DROP INDEX `rack_name`"},
		{Cmd: "CREATE INDEX `rack_shelf` ON `shelves` (`rack`)", Reverse: "DROP INDEX `rack_shelf`"},
		{Cmd: "ALTER TABLE `shelves` ADD COLUMN `a` integer, ADD COLUMN `b` integer", Reverse: []string{"ALTER TABLE `shelves` DROP COLUMN `b`, DROP COLUMN `a`"}},
	}})
	want := "-- +goose Up\n" +
		"\nCREATE TABLE `racks` (\n  `id` integer NOT NULL,\n  `name` text NOT NULL DEFAULT (',('),\n  PRIMARY KEY (`id`, `name`)\n);\n" +
		"INSERT INTO sqlite_sequence (name, seq) VALUES ('racks', 4294967296);\n" +
		"CREATE INDEX `rack_name` ON `racks` (`name`);\n" +
		"CREATE INDEX `rack_shelf` ON `shelves` (`rack`);\n" +
		"\nALTER TABLE `shelves`\n  ADD COLUMN `a` integer,\n  ADD COLUMN `b` integer;\n" +
		"\n-- +goose Down\n" +
		"ALTER TABLE `shelves`\n  DROP COLUMN `b`,\n  DROP COLUMN `a`;\n" +
		"DROP INDEX `rack_shelf`;\n" +
		"DROP TABLE `racks`;\n"
	if got != want {
		t.Errorf("got\n%s", got)
	}
}
