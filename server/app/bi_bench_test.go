package app_test

import (
	"bufio"
	"database/sql"
	"encoding/csv"
	"io"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	_ "github.com/lib/pq" // the driver "postgres"

	"sanbao/server/store/storetest"
)

// BenchmarkAMillionRows compares a table of a million rows over HTTP with the barest
// loop over the same rows in PostgreSQL that writes the same CSV: the ratio of their
// times, in one run, and the memory that the whole program has had from the system.
func BenchmarkAMillionRows(b *testing.B) {
	url := storetest.PostgresURL(b)
	w := start(b, url)
	filling, err := sql.Open("postgres", url)
	if err != nil {
		b.Fatal(err)
	}
	defer filling.Close()
	for _, statement := range []string{`INSERT INTO customers (code, name, region, note, created_at, updated_at)
		SELECT 'ZZ' || n, '百万行 ' || n, '华东', 'text that is, like most, not long', now(), now() FROM generate_series(1, 1000000) n`,
		"VACUUM ANALYZE customers"} {
		if _, err := filling.Exec(statement); err != nil {
			b.Fatal(err)
		}
	}
	slug := w.publish(`{ customers(first: 1) { edges { node { id code name kind tier region note version createdAt updatedAt } } } }`)
	token := w.tool("EXECUTIVE", "executive", vars{"requestsPerMinute": 6000, "costPerHour": 100_000_000})
	var bare, table time.Duration
	for b.Loop() {
		bare += bareCSV(b, url)
		table += tableOverHTTP(b, w, slug, token)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.ReportMetric(bare.Seconds()/table.Seconds(), "speed-of-bare")
	b.ReportMetric(table.Seconds()/float64(b.N), "s/table")
	b.ReportMetric(float64(memory.Sys)/(1<<20), "MiB-from-system")
	b.ReportMetric(peakResident(b), "MiB-peak")
}

func bareCSV(b *testing.B, url string) time.Duration {
	db, err := sql.Open("postgres", url)
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	began := time.Now()
	rows, err := db.Query("SELECT id, code, name, kind, tier, region, note, version, created_at, updated_at FROM customers ORDER BY id")
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	out := csv.NewWriter(bufio.NewWriterSize(io.Discard, 64<<10))
	raw, into, record := make([]sql.RawBytes, 10), make([]any, 10), make([]string, 10)
	for i := range raw {
		into[i] = &raw[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			b.Fatal(err)
		}
		for i := range raw {
			record[i] = string(raw[i])
		}
		if err := out.Write(record); err != nil {
			b.Fatal(err)
		}
	}
	out.Flush()
	if rows.Err() != nil {
		b.Fatal(rows.Err())
	}
	return time.Since(began)
}

func tableOverHTTP(b *testing.B, w *world, slug, token string) time.Duration {
	req, err := http.NewRequestWithContext(b.Context(), http.MethodGet, w.app.URL()+"/bi/q/"+slug+".csv", nil)
	if err != nil {
		b.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Accept-Encoding", "identity")
	began := time.Now()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		b.Fatal(err)
	}
	defer res.Body.Close()
	lines := &lineCounter{}
	if _, err := io.Copy(lines, res.Body); err != nil || lines.n < 1_000_001 {
		b.Fatal(lines.n, res.Status, err)
	}
	return time.Since(began)
}

type lineCounter struct{ n int }

func (c *lineCounter) Write(p []byte) (int, error) {
	c.n += strings.Count(string(p), "\n")
	return len(p), nil
}

// peakResident is the most memory that the program has had resident, in MiB; 0 where
// the system does not tell.
func peakResident(b *testing.B) float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if text, found := strings.CutPrefix(line, "VmHWM:"); found {
			kib, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "kB")))
			if err != nil {
				b.Fatal(err)
			}
			return float64(kib) / 1024
		}
	}
	return 0
}
