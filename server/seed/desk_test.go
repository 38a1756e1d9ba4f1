package seed

import (
	"bytes"
	"context"
	"net/url"
	"reflect"
	"slices"
	"testing"
	"time"

	"sanbao/ent/importjob"
	"sanbao/ent/savedview"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
	"sanbao/server/service/numbers"
	"sanbao/server/store/storetest"
)

// TestImportsAreTrue runs the files of the demo's imports: what was imported says
// what stands in the database and is rejected for what is told, and what waits goes
// in whole.
func TestImportsAreTrue(t *testing.T) {
	s := storetest.SQLite(t)
	now := time.Date(2026, 3, 18, 2, 30, 0, 0, time.UTC)
	cfg := Config{Store: s, Zone: time.FixedZone("CST", 8*3600), Now: now, Seed: 11,
		Hash: func(context.Context, string) (string, error) { return "", nil }}
	if err := Demo(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	w := newWorld(cfg)
	if err := w.live(); err != nil {
		t.Fatal(err)
	}
	for _, entry := range w.importEntries() {
		file, err := entry.file()
		if err != nil {
			t.Fatal(err)
		}
		preset := entry.preset
		if !entry.done {
			preset = string(imports.Customers)
		}
		mapping, err := imports.LoadPreset(preset)
		if err != nil {
			t.Fatal(err)
		}
		var rejects []imports.Reject
		report, err := imports.Run(t.Context(), imports.Config{Store: s, Numbers: numbers.New(s, cfg.Zone), Zone: cfg.Zone,
			Clock: func() time.Time { return now }, Mapping: mapping, DryRun: true,
			OnRejects: func(some []imports.Reject) { rejects = append(rejects, some...) }}, entry.name, bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if !entry.done {
			if got := report.Of(imports.Customers); got.Created != len(entry.rows)-1 || len(rejects) > 0 {
				t.Errorf("%s: %+v, %+v", entry.name, got, rejects)
			}
			continue
		}
		var counts []importing.Count
		for _, c := range report.Counts {
			// What the import had created says the same by now.
			told := importing.Count{Entity: string(c.Entity), Created: c.Unchanged, Updated: c.Updated, Kept: c.Kept, Rejected: c.Rejected}
			if c.Entity != mapping.Target {
				told.Created, told.Unchanged = c.Created, c.Unchanged
			}
			counts = append(counts, told)
		}
		if !slices.Equal(counts, entry.counts) || !reflect.DeepEqual(rejects, entry.rejects) || !slices.Equal(report.Absent, entry.absent) {
			t.Errorf("%s: a run has\n%+v\n%+v\n%q, the demo\n%+v\n%+v\n%q", entry.name,
				counts, rejects, report.Absent, entry.counts, entry.rejects, entry.absent)
		}
	}
	waiting := s.Client().ImportJob.Query().Where(importjob.StatusEQ(importing.Uploaded)).WithContent().OnlyX(authz.System(t.Context()))
	if !waiting.Status.CanStart() || int64(len(waiting.Edges.Content.Data)) != waiting.Size || waiting.Size == 0 {
		t.Errorf("%+v has %d bytes", waiting, len(waiting.Edges.Content.Data))
	}
}

// TestViewsAreTold: as the service stores them, several people's, and one for all of
// a department.
func TestViewsAreTold(t *testing.T) {
	s := storetest.SQLite(t)
	cfg := Config{Store: s, Zone: time.UTC, Now: time.Date(2026, 3, 18, 2, 30, 0, 0, time.UTC), Seed: 12,
		Hash: func(context.Context, string) (string, error) { return "", nil }}
	if err := Demo(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	ctx := authz.System(t.Context())
	owners := map[int]bool{}
	for _, v := range s.Client().SavedView.Query().AllX(ctx) {
		owners[v.OwnerID] = true
		values, err := url.ParseQuery(v.Query)
		if err != nil || values.Encode() != v.Query {
			t.Errorf("%s is stored as %q, %v", v.Name, v.Query, err)
		}
		if v.IsDefault || !v.CreatedAt.After(cfg.Now.AddDate(-2, 0, 0)) || v.CreatedAt.After(cfg.Now) {
			t.Errorf("%+v", v)
		}
	}
	shared := s.Client().SavedView.Query().Where(savedview.DepartmentIDNotNil()).WithOwner().OnlyX(ctx)
	dispatcher := s.Client().User.Query().Where(user.Username("dispatcher")).OnlyX(ctx)
	if len(owners) < 4 || shared.OwnerID != dispatcher.ID || *shared.DepartmentID != dispatcher.DepartmentID {
		t.Errorf("%d owners, shared: %+v", len(owners), shared)
	}
}
