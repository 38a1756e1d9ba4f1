package imports_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/server/service/imports"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// many are repairs enough for several batches.
func many(rows int) string {
	var b strings.Builder
	b.WriteString("id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture," +
		"product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem\n")
	for i := range rows {
		fmt.Fprintf(&b, "demo_%d,Demo Alliance,GBR,Lamp,Lamp,2,Brand %d,,,Fixed,,Group %d,20%02d-02-01,Flickers\n", i, i%97, i%13, 10+i%12)
	}
	return b.String()
}

// whole fails unless every row is there once, with one event, one number, and
// the rows that it speaks of.
func whole(t *testing.T, s *store.Store, rows int) {
	t.Helper()
	for query, want := range map[string]int{
		"SELECT count(*) FROM service_records": rows, "SELECT count(DISTINCT source_reference) FROM service_records": rows,
		"SELECT count(DISTINCT number) FROM service_records": rows, "SELECT count(*) FROM service_events": rows,
		"SELECT count(DISTINCT service_record_id) FROM service_events": rows,
		"SELECT count(*) FROM products":                                97, "SELECT count(*) FROM departments": 14, "SELECT count(*) FROM customers": 1,
	} {
		var got int
		if err := s.ReadDB().QueryRowContext(t.Context(), query).Scan(&got); err != nil {
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%s: %d, want %d", query, got, want)
		}
	}
}

func TestInterruptedImportsGoOn(t *testing.T) {
	const rows = 2600
	text := many(rows)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		cfg := config(t, s, "openrepair")
		report, err := imports.Run(ctx, cfg, "test.csv", io.MultiReader(
			strings.NewReader(text[:len(text)/2]), calls(cancel), strings.NewReader(text[len(text)/2:])))
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("%v, %s", err, report.Text("en"))
		}
		if report.Complete || !strings.HasPrefix(report.Text("en"), "Stopped before the end of test.csv") {
			t.Error(report.Text("en"))
		}
		first := report.Of(imports.ServiceRecords).Created
		if first == 0 || first == rows {
			t.Fatalf("%d rows before the interruption", first)
		}
		again, _ := run(t, cfg, text)
		wantCount(t, again, imports.ServiceRecords, rows-first, 0, first, 0)
		whole(t, s, rows)
	})
}

// calls is an empty reader that does something.
type calls func()

func (c calls) Read([]byte) (int, error) { c(); return 0, io.EOF }

const childURL, childFile = "SANBAO_IMPORT_CHILD_URL", "SANBAO_IMPORT_CHILD_FILE"

// TestChild is what TestKilledImportsGoOn starts and kills. By itself it does nothing.
func TestChild(t *testing.T) {
	url := os.Getenv(childURL)
	if url == "" {
		return
	}
	cfg := config(t, storetest.Open(t, store.Config{URL: url}), "openrepair")
	cfg.Clock = time.Now
	cfg.Progress = func(p imports.Progress) { fmt.Println(p) }
	if _, err := imports.Files(t.Context(), cfg, []string{os.Getenv(childFile)}); err != nil {
		t.Fatal(err)
	}
}

func TestKilledImportsGoOn(t *testing.T) {
	const rows = 6_000
	file := t.TempDir() + "/repairs.csv"
	if err := os.WriteFile(file, []byte(many(rows)), 0o600); err != nil {
		t.Fatal(err)
	}
	storetest.EachURL(t, func(t *testing.T, url string) {
		child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestChild$", "-test.v")
		child.Env = append(os.Environ(), childURL+"="+url, childFile+"="+file)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for lines.Scan() && !strings.HasPrefix(lines.Text(), "repairs.csv: ") {
		}
		if err := child.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if err := child.Wait(); err == nil {
			t.Fatal("the import was over before it was killed")
		}
		s := storetest.Open(t, store.Config{URL: url})
		again, _ := run(t, config(t, s, "openrepair"), many(rows))
		count := again.Of(imports.ServiceRecords)
		if count.Created == 0 || count.Unchanged == 0 || count.Created+count.Unchanged != rows || count.Updated+count.Rejected != 0 {
			t.Errorf("%+v", count)
		}
		whole(t, s, rows)
	})
}

// Two imports of the same file at once get in each other's way and both succeed.
func TestImportsAtOnce(t *testing.T) {
	const rows = 1700
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		cfg := config(t, s, "openrepair")
		var group sync.WaitGroup
		var reports [2]imports.Report
		var errs [2]error
		for i := range reports {
			group.Go(func() { reports[i], errs[i] = imports.Run(t.Context(), cfg, "test.csv", strings.NewReader(many(rows))) })
		}
		group.Wait()
		created := 0
		for i, report := range reports {
			count := report.Of(imports.ServiceRecords)
			created += count.Created
			if errs[i] != nil || count.Rejected != 0 || count.Created+count.Unchanged != rows {
				t.Errorf("%+v, %v", count, errs[i])
			}
		}
		if created != rows {
			t.Errorf("%d rows were made", created)
		}
		whole(t, s, rows)
	})
}
