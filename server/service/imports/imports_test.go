package imports_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/imports"
	"sanbao/server/service/imports/csvfile"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

var shanghai = time.FixedZone("CST", 8*60*60)

// noon is when the imports of these tests run.
var noon = time.Date(2026, 3, 2, 4, 0, 0, 0, time.UTC)

// config returns the settings of an import with a preset.
func config(t *testing.T, s *store.Store, preset string) imports.Config {
	t.Helper()
	mapping, err := imports.LoadMapping(preset)
	if err != nil {
		t.Fatal(err)
	}
	return imports.Config{
		Store: s, Numbers: numbers.New(s, shanghai), Zone: shanghai, Clock: func() time.Time { return noon },
		Mapping: mapping, Language: fault.English, Actor: "tester",
	}
}

// run imports text and returns the report and the rejects.
func run(t *testing.T, cfg imports.Config, text string) (imports.Report, string) {
	t.Helper()
	var rejects strings.Builder
	cfg.Rejects = &rejects
	report, err := imports.Run(t.Context(), cfg, "test.csv", strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return report, rejects.String()
}

// wantCount fails unless the rows of an entity came to this.
func wantCount(t *testing.T, r imports.Report, e imports.Entity, created, updated, unchanged, rejected int) {
	t.Helper()
	want := imports.Count{Entity: e, Created: created, Updated: updated, Unchanged: unchanged, Rejected: rejected}
	if got := r.Of(e); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func fixture(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func system(t *testing.T) context.Context { return authz.System(t.Context()) }

const customersFile = "客户编号,客户名称,客户类型,等级,服务区域,地区,地址,联系电话,邮箱,备注\n" +
	"C-1,杭州西湖食品有限公司,企业,重要顾客,市区,浙江省杭州市,文三路 1 号,+86 571 8888 6666,a@example.com,\n" +
	"C-2,王小明,个人,,外省,四川省成都市,,138 0013 8000,,\"老客户，\n请先电话联系\"\n"

func TestCustomersInEveryEncoding(t *testing.T) {
	gb := encoded(t, simplifiedchinese.GB18030, customersFile)
	variants := []struct {
		name, text string
		asked      csvfile.Encoding
		found      csvfile.Encoding
	}{
		{"UTF-8", customersFile, "", csvfile.UTF8},
		{"UTF-8 with a mark and CRLF", "\uFEFF" + strings.ReplaceAll(customersFile, "\n", "\r\n"), csvfile.Auto, csvfile.UTF8},
		{"GB18030", gb, csvfile.Auto, csvfile.GB18030},
		{"GB18030 with a mark", encoded(t, simplifiedchinese.GB18030, "\uFEFF"+customersFile), csvfile.Auto, csvfile.GB18030},
		{"GB18030, asked for", gb, csvfile.GB18030, csvfile.GB18030},
		{"UTF-16 between tabs", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
			strings.ReplaceAll(customersFile, ",", "\t")), csvfile.Auto, csvfile.UTF16},
		{"semicolons", strings.ReplaceAll(customersFile, ",", ";"), csvfile.Auto, csvfile.UTF8},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for i, v := range variants {
			t.Run(v.name, func(t *testing.T) {
				cfg := config(t, s, "customers")
				cfg.Encoding = v.asked
				report, rejects := run(t, cfg, v.text)
				if report.Encoding != v.found || report.Rows != 2 {
					t.Errorf("%d rows in %s\n%s", report.Rows, report.Encoding, rejects)
				}
				if i == 0 {
					wantCount(t, report, imports.Customers, 2, 0, 0, 0)
				} else {
					wantCount(t, report, imports.Customers, 0, 0, 2, 0)
				}
				checkCustomers(t, s)
			})
		}
	})
}

func encoded(t *testing.T, e encoding.Encoding, text string) string {
	t.Helper()
	out, err := e.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func checkCustomers(t *testing.T, s *store.Store) {
	t.Helper()
	rows := s.Client().Customer.Query().Order(customer.ByCode()).AllX(system(t))
	if len(rows) != 2 {
		t.Fatalf("%d customers", len(rows))
	}
	first, second := rows[0], rows[1]
	if first.Name != "杭州西湖食品有限公司" || first.Kind != "COMPANY" || first.Tier != "KEY" || first.ServiceZone != "CITY" ||
		first.Region != "浙江省杭州市" || first.Address != "文三路 1 号" || first.Phone != "+86 571 8888 6666" ||
		first.PhoneDigits != "57188886666" || first.Email != "a@example.com" {
		t.Errorf("%+v", first)
	}
	if second.Kind != "PERSON" || second.Tier != "REGULAR" || second.ServiceZone != "REMOTE" || second.Address != "" ||
		second.PhoneDigits != "13800138000" || second.Note != "老客户，\n请先电话联系" {
		t.Errorf("%+v", second)
	}
}

func TestChangedRowsAreUpdated(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		cfg := config(t, s, "customers")
		run(t, cfg, customersFile)
		before := s.Client().Customer.Query().Where(customer.Code("C-2")).OnlyX(system(t))
		report, _ := run(t, cfg, strings.ReplaceAll(customersFile, "138 0013 8000", "139 0013 8000"))
		wantCount(t, report, imports.Customers, 0, 1, 1, 0)
		after := s.Client().Customer.GetX(system(t), before.ID)
		if after.Phone != "139 0013 8000" || after.PhoneDigits != "13900138000" || after.Version != before.Version+1 || after.Name != before.Name {
			t.Errorf("%+v", after)
		}
		// An empty cell says nothing; a column that is not there neither.
		report, _ = run(t, cfg, strings.ReplaceAll(customersFile, "138 0013 8000", ""))
		wantCount(t, report, imports.Customers, 0, 0, 2, 0)
		report, _ = run(t, cfg, "code,name\nC-2,王小明\n")
		wantCount(t, report, imports.Customers, 0, 0, 1, 0)
		if len(report.Absent) != 8 {
			t.Errorf("absent are %q", report.Absent)
		}
	})
}

func TestFilesThatAreNone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		cfg := config(t, s, "customers")
		for text, want := range map[string]fault.Key{"": fault.FileEmpty, "\n\n": fault.FileEmpty, "code,\"name\nC-1,x\n": fault.ImportHeader} {
			_, err := imports.Run(t.Context(), cfg, "test.csv", strings.NewReader(text))
			if f := fault.As(err); f == nil || f.Code != fault.Invalid || f.Key != want {
				t.Errorf("%q: %v", text, err)
			}
		}
		for text, want := range map[string]fault.Key{"code\nC-1\n": fault.ImportColumnMissing, "code,name,name\n1,2,3\n": fault.ImportColumnTwice} {
			_, err := imports.Run(t.Context(), cfg, "test.csv", strings.NewReader(text))
			if f := fault.As(err); f == nil || len(f.Fields) != 1 || f.Fields[0].Key != want || f.Fields[0].Path != "fields.name" {
				t.Errorf("%q: %v", text, err)
			}
		}
		report, rejects := run(t, cfg, "code,name\n")
		wantCount(t, report, imports.Customers, 0, 0, 0, 0)
		if report.Rows != 0 || rejects != "\uFEFFfile,line,column,value,reason,row\n" {
			t.Errorf("%d rows, %q", report.Rows, rejects)
		}
		broken := errors.New("broken")
		_, err := imports.Run(t.Context(), cfg, "test.csv", io.MultiReader(strings.NewReader("code,name\n1,2\n"), failing{broken}))
		if !errors.Is(err, broken) {
			t.Error(err)
		}
	})
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func TestDryRunLeavesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for preset, file := range map[string]string{"openrepair": "repairs.csv", "nhtsa": "complaints.tsv"} {
			cfg := config(t, s, preset)
			cfg.DryRun = true
			tried, triedRejects := run(t, cfg, fixture(t, file))
			if rows := rowsOf(t, s); rows != "" {
				t.Errorf("%s left %s", preset, rows)
			}
			cfg.DryRun = false
			done, doneRejects := run(t, cfg, fixture(t, file))
			tried.DryRun = false
			if tried.Text("en") != done.Text("en") || triedRejects != doneRejects {
				t.Errorf("tried:\n%s%s\ndone:\n%s%s", tried.Text("en"), triedRejects, done.Text("en"), doneRejects)
			}
			cfg.DryRun = true
			before := rowsOf(t, s)
			again, _ := run(t, cfg, strings.ReplaceAll(fixture(t, file), "2003", "2004"))
			if rowsOf(t, s) != before || again.Rows != done.Rows {
				t.Errorf("rows changed:\n%s\n%s", before, rowsOf(t, s))
			}
			wipe(t, s)
		}
	})
}

var tables = []string{
	"service_events", "service_records", "warranties", "product_units", "products", "parts", "customers", "departments", "number_sequences",
}

// rowsOf returns how many rows each table has, without the empty ones.
func rowsOf(t *testing.T, s *store.Store) string {
	t.Helper()
	var b strings.Builder
	for _, table := range tables {
		var n int
		if err := s.ReadDB().QueryRowContext(t.Context(), "SELECT count(*) FROM "+table).Scan(&n); err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			b.WriteString(table + " " + strings.Repeat("|", n) + "\n")
		}
	}
	return b.String()
}

func wipe(t *testing.T, s *store.Store) {
	t.Helper()
	for _, table := range tables {
		if _, err := s.WriteDB().ExecContext(t.Context(), "DELETE FROM "+table); err != nil {
			t.Fatal(err)
		}
	}
}

// A value that the database alone knows to be wrong rejects its row, not others.
func TestRowsThatTheDatabaseRefuses(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if _, err := s.WriteDB().ExecContext(t.Context(), "CREATE UNIQUE INDEX parts_names ON parts (name)"); err != nil {
			t.Fatal(err)
		}
		report, rejects := run(t, config(t, s, "parts"), "code,name\nP-1,a\nP-2,b\nP-3,a\nP-4,c\nP-5,d\n")
		wantCount(t, report, imports.Parts, 4, 0, 0, 1)
		want := "\uFEFFfile,line,column,value,reason,row\ntest.csv,4,name,,part exists already,\"P-3,a\"\n"
		if rejects != want {
			t.Errorf("%q, want %q", rejects, want)
		}
	})
}

func TestProgress(t *testing.T) {
	s := storetest.SQLite(t)
	var b strings.Builder
	b.WriteString("code,name\n")
	for i := range 3000 {
		b.WriteString("C-" + strings.Repeat("x", i%50) + string(rune('a'+i/50)) + ",name\n")
	}
	cfg := config(t, s, "customers")
	cfg.DryRun = true
	now := noon
	cfg.Clock = func() time.Time { now = now.Add(60 * time.Millisecond); return now }
	var told []imports.Progress
	cfg.Progress = func(p imports.Progress) { told = append(told, p) }
	report, _ := run(t, cfg, b.String())
	if report.Rows != 3000 || len(told) < 2 || len(told) > 4 {
		t.Errorf("%d rows, told %v", report.Rows, told)
	}
	for i, p := range told {
		if p.Done != (i == len(told)-1) || i > 0 && (p.Rows < told[i-1].Rows || p.Elapsed <= told[i-1].Elapsed) {
			t.Errorf("%d: %+v", i, p)
		}
	}
	if got := told[len(told)-1]; got.Rows != 3000 || !strings.Contains(got.String(), "test.csv: 3000 rows") {
		t.Errorf("%s", got)
	}
}

func TestReportsSpeakBothLanguages(t *testing.T) {
	s := storetest.SQLite(t)
	report, _ := run(t, config(t, s, "customers"), customersFile+"C-3\n")
	for language, want := range map[fault.Language]string{
		fault.Chinese: "已导入 test.csv（映射 customers，编码 utf-8）\n  共 3 行，用时 0.0 秒（每秒 3000 行）\n  客户：新增 2，更新 0，未变 0，保留 0，拒绝 1\n",
		fault.English: "Imported test.csv (mapping customers, encoding utf-8)\n  3 rows in 0.0 s (3000 a second)\n  customers: 2 created, 0 updated, 0 unchanged, 0 kept, 1 rejected\n",
	} {
		if got := report.Text(language); got != want {
			t.Errorf("%s\nwant\n%s", got, want)
		}
	}
}

// records returns a record of a source by its key.
func record(t *testing.T, s *store.Store, source, key string) *ent.ServiceRecord {
	t.Helper()
	return s.Client().ServiceRecord.Query().Where(servicerecord.Source(source), servicerecord.SourceReference(key)).
		WithCustomer().WithProduct().WithProductUnit().WithDepartment(func(q *ent.DepartmentQuery) { q.WithParent() }).
		WithEvents(func(q *ent.ServiceEventQuery) { q.Order(ent.Asc("id")) }).OnlyX(system(t))
}
