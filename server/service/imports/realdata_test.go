package imports_test

import (
	"context"
	"encoding/csv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/service/imports"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// dataFolder returns the folder with published files. They are not part of the
// project; the fixtures of the other tests are.
func dataFolder(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("SANBAO_TEST_DATA")
	if folder == "" {
		folder = filepath.Join("..", "..", "..", "..", "shared", "data")
	}
	if _, err := os.Stat(filepath.Join(folder, "openrepair")); err != nil {
		t.Skipf("NOT TESTED: the published files are not here (%v); name their folder in SANBAO_TEST_DATA", err)
	}
	return folder
}

// published are the rows of a file as encoding/csv or a split at tabs has them:
// nothing of the import's own code.
func published(t *testing.T, path string) []map[string]string {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	if strings.HasSuffix(path, ".tsv") {
		rows = append(rows, complaintColumns())
		for line := range strings.Lines(string(content)) {
			rows = append(rows, strings.Split(strings.TrimRight(line, "\r\n"), "\t"))
		}
	} else if rows, err = csv.NewReader(strings.NewReader(string(content))).ReadAll(); err != nil {
		t.Fatal(err)
	}
	var named []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, name := range rows[0] {
			cells[name] = strings.TrimSpace(row[i])
		}
		named = append(named, cells)
	}
	return named
}

// complaintColumns are the columns that are compared; the others have no name.
func complaintColumns() []string {
	columns := make([]string, 49)
	for place, name := range map[int]string{1: "id", 3: "manufacturer", 4: "make", 6: "year", 12: "component", 15: "vin", 17: "received"} {
		columns[place-1] = name
	}
	return columns
}

// group counts rows by what a dimension says of them.
func group[R any](rows []R, dimension func(R) string) map[string]int {
	counts := map[string]int{}
	for _, r := range rows {
		counts[dimension(r)]++
	}
	return counts
}

func compare(t *testing.T, what string, got, want map[string]int) {
	t.Helper()
	if maps.Equal(got, want) {
		return
	}
	t.Errorf("%s: %d groups, want %d", what, len(got), len(want))
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if got[key] != want[key] {
			t.Errorf("  %q: %d, want %d", key, got[key], want[key])
		}
	}
	for _, key := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[key]; !ok {
			t.Errorf("  %q: %d, want none", key, got[key])
		}
	}
}

// stored returns all records with what they refer to.
func storedRecords(t *testing.T, s *store.Store) []*ent.ServiceRecord {
	t.Helper()
	rows, err := s.Client().ServiceRecord.Query().
		WithDepartment().WithCustomer().WithProduct().WithProductUnit().All(authz.System(context.Background()))
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// known is the import's rule for "Unknown".
func known(text string) string {
	if strings.EqualFold(text, "Unknown") {
		return ""
	}
	return text
}

func TestPublishedRepairs(t *testing.T) {
	folder := dataFolder(t)
	for _, file := range []string{"OpenRepairData_v0.3_RestartProject_202204.csv", "OpenRepairData_v0.3_FixitClinic_202507.csv"} {
		path := filepath.Join(folder, "openrepair", file)
		t.Run(file, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				rows := published(t, path)
				importTwice(t, s, "openrepair", path, len(rows))
				compareRepairs(t, storedRecords(t, s), rows)
			})
		})
	}
}

func compareRepairs(t *testing.T, records []*ent.ServiceRecord, rows []map[string]string) {
	t.Helper()
	outcomes := map[string]string{"Fixed": "FIXED", "Repairable": "REPAIRABLE", "End of life": "END_OF_LIFE", "Unknown": "UNKNOWN"}
	dimensions := map[string]struct {
		stored func(*ent.ServiceRecord) string
		file   func(map[string]string) string
	}{
		"rows": {
			func(r *ent.ServiceRecord) string { return r.Source + " " + *r.SourceReference + " " + string(r.Kind) },
			func(c map[string]string) string { return "openrepair " + c["id"] + " REPAIR" },
		},
		"category": {
			func(r *ent.ServiceRecord) string { return r.Edges.Product.Category },
			func(c map[string]string) string { return c["product_category"] },
		},
		"brand": {
			func(r *ent.ServiceRecord) string { return r.Edges.Product.Brand },
			func(c map[string]string) string { return known(c["brand"]) },
		},
		"product": {
			func(r *ent.ServiceRecord) string { return r.Edges.Product.Model },
			func(c map[string]string) string {
				parts := []string{c["product_category"], known(c["brand"]), c["year_of_manufacture"]}
				return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " / ")
			},
		},
		"outcome": {
			func(r *ent.ServiceRecord) string { return string(*r.Outcome) },
			func(c map[string]string) string { return outcomes[c["repair_status"]] },
		},
		"group": {
			func(r *ent.ServiceRecord) string { return r.Edges.Department.Name },
			func(c map[string]string) string { return c["group_identifier"] },
		},
		"group, month and outcome": {
			func(r *ent.ServiceRecord) string {
				return r.Edges.Department.Name + r.ReportedAt.In(shanghai).Format(" 2006-01 ") + string(*r.Outcome)
			},
			func(c map[string]string) string {
				return c["group_identifier"] + " " + c["event_date"][:7] + " " + outcomes[c["repair_status"]]
			},
		},
		"year of the number": {
			func(r *ent.ServiceRecord) string { return strings.Split(r.Number, "-")[1] },
			func(c map[string]string) string { return c["event_date"][:4] },
		},
		"barrier": {
			func(r *ent.ServiceRecord) string { return r.Cause },
			func(c map[string]string) string { return c["repair_barrier_if_end_of_life"] },
		},
		"country": {
			func(r *ent.ServiceRecord) string { return r.Edges.Customer.Region },
			func(c map[string]string) string { return c["country"] },
		},
	}
	for what, d := range dimensions {
		compare(t, what, group(records, d.stored), group(rows, d.file))
	}
}

func TestPublishedComplaints(t *testing.T) {
	path := filepath.Join(dataFolder(t), "nhtsa", "nhtsa-complaints.sample.tsv")
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		rows := published(t, path)
		importTwice(t, s, "nhtsa", path, len(rows))
		records := storedRecords(t, s)
		serial := func(r *ent.ServiceRecord) string {
			if r.Edges.ProductUnit == nil {
				return ""
			}
			return r.Edges.ProductUnit.SerialNumber
		}
		compare(t, "rows", group(records, func(r *ent.ServiceRecord) string { return *r.SourceReference + string(r.Kind) }),
			group(rows, func(c map[string]string) string { return c["id"] + "COMPLAINT" }))
		compare(t, "maker", group(records, func(r *ent.ServiceRecord) string { return r.Edges.Department.Name }),
			group(rows, func(c map[string]string) string { return c["manufacturer"] }))
		compare(t, "make", group(records, func(r *ent.ServiceRecord) string { return r.Edges.Product.Brand }),
			group(rows, func(c map[string]string) string { return c["make"] }))
		compare(t, "component", group(records, func(r *ent.ServiceRecord) string { return r.FaultCode }),
			group(rows, func(c map[string]string) string { return c["component"] }))
		compare(t, "vin", group(records, serial), group(rows, func(c map[string]string) string { return c["vin"] }))
		compare(t, "received", group(records, func(r *ent.ServiceRecord) string { return r.ReportedAt.In(shanghai).Format("20060102") }),
			group(rows, func(c map[string]string) string { return c["received"] }))
	})
}

// importTwice imports a file and then again; the second time nothing changes. Rows are
// read and written many at a time: how many statements that takes shows it on any machine,
// however busy.
func importTwice(t *testing.T, s *store.Store, preset, path string, rows int) {
	t.Helper()
	for _, again := range []bool{false, true} {
		cfg := config(t, s, preset)
		cfg.Clock = time.Now
		var rejects strings.Builder
		cfg.Rejects = &rejects
		statements := storetest.CountStatements(s)
		reports, err := imports.Files(t.Context(), cfg, []string{path})
		statements.Stop()
		if err != nil {
			t.Fatal(err)
		}
		report := reports[0]
		t.Logf("%d statements, %s", statements.Count(), report.Text("en"))
		count := report.Of(imports.ServiceRecords)
		want := imports.Count{Entity: imports.ServiceRecords, Created: rows}
		if again {
			want = imports.Count{Entity: imports.ServiceRecords, Unchanged: rows}
		}
		if count != want || report.Rows != rows {
			t.Errorf("%d rows, %+v; want %+v\n%s", report.Rows, count, want, rejects.String())
		}
		if most := 100 + rows/10; statements.Count() > most {
			t.Errorf("%d statements for %d rows, want at most %d", statements.Count(), rows, most)
		}
	}
}
