package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	_ "embed"
	"encoding/csv"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

//go:embed customers.sql
var customersSQL string

// The same columns of the same rows, as a tool reads them and by hand.
const (
	tableQuery = `{ customers(first: 1) { edges { node {
	id code name kind tier region note version createdAt updatedAt } } } }`
	bareQuery = `SELECT id, code, name, kind, tier, region, note, version, created_at, updated_at
	FROM customers ORDER BY id`
	bareColumns = 10
)

// table measures a table that a tool reads whole as CSV, beside the barest loop that
// writes the same, and the memory of the server, which does nothing but that. It adds
// to the customers, and so comes last.
func (b benchmark) table(ctx context.Context, s *site, url string) error {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer db.Close()
	if err := execute(ctx, db, strings.ReplaceAll(customersSQL, ":rows", strconv.Itoa(b.rows))); err != nil {
		return err
	}
	apart, pid, err := serveApart(ctx)
	if err != nil {
		return err
	}
	defer apart.close()
	read, err := s.connectTool(apart)
	if err != nil {
		return err
	}
	var ours, bare []result
	var ratios []float64
	for round := range b.rounds + 1 {
		a, err := readTable(read)
		if err != nil {
			return err
		}
		p, err := bareCSV(ctx, db)
		if err != nil {
			return err
		}
		if a.Requests != p.Requests {
			return fmt.Errorf("the tables differ: %d rows and %d", a.Requests, p.Requests)
		}
		if round == 0 {
			continue // warming up
		}
		ours, bare = append(ours, a), append(bare, p)
		ratios = append(ratios, p.Took.Seconds()/a.Took.Seconds())
	}
	printTable(ours, bare, pid)
	printRatio(ratios)
	return nil
}

func printTable(ours, bare []result, pid int) {
	fmt.Printf("A table of %d rows as CSV\n", ours[0].Requests)
	fmt.Printf("  %-16s %10s %12s\n", "", "seconds", "rows/s")
	for _, row := range []struct {
		name    string
		results []result
	}{{"Sanbao", ours}, {"bare loop", bare}} {
		fmt.Printf("  %-16s %10.2f %12.0f\n", row.name,
			median(row.results, func(r result) float64 { return r.Took.Seconds() }), median(row.results, result.perSecond))
	}
	if m, told := memoryOf(pid); told {
		fmt.Printf("  resident         %10.0f MiB at most; at the end %.0f MiB of its own and %.0f MiB of files, above all the program's\n",
			m.peak, m.own, m.file)
	}
}

// connectTool publishes the table and issues a token for a tool, and returns how the
// tool reads it from another server on the same database.
func (s *site) connectTool(from server) (request, error) {
	const slug = "customers"
	admin, err := s.as(adminName)
	if err != nil {
		return request{}, err
	}
	var made struct {
		Data   struct{ IssueServiceToken struct{ Secret string } }
		Errors []struct{ Message string }
	}
	err = fetch(admin.post(`mutation($query: CreateSavedQueryInput!, $token: IssueServiceTokenInput!) {
	createSavedQuery(input: $query) { savedQuery { id } }
	issueServiceToken(input: $token) { secret } }`, map[string]any{
		"query": map[string]any{"name": slug, "slug": slug, "document": tableQuery, "visibility": "PUBLISHED"},
		"token": map[string]any{"name": "BI", "role": "EXECUTIVE", "requestsPerMinute": 6000, "costPerHour": 100_000_000,
			"expiresAt": time.Now().Add(24 * time.Hour).UTC().Format(time.RFC3339)},
	}), &made)
	if err == nil && len(made.Errors) > 0 {
		err = fmt.Errorf("connecting the tool: %v", made.Errors)
	}
	return request{Method: http.MethodGet, URL: from.url + "/bi/q/" + slug + ".csv", Header: map[string]string{
		"Authorization": "Bearer " + made.Data.IssueServiceToken.Secret,
		// The bare loop compresses nothing either.
		"Accept-Encoding": "identity",
	}}, err
}

// readTable reads the table to its end, as fast as it comes. Its rows are the result's
// requests.
func readTable(r request) (result, error) {
	started := time.Now()
	answer, err := open(http.DefaultClient, r)
	if err != nil {
		return result{}, err
	}
	defer answer.Body.Close()
	lines := &lineCounter{}
	size, err := io.Copy(lines, answer.Body)
	return result{Requests: lines.n - 1, Took: time.Since(started), Bytes: size}, err
}

// lineCounter counts the lines that are written to it.
type lineCounter struct{ n int }

func (c *lineCounter) Write(p []byte) (int, error) {
	c.n += bytes.Count(p, []byte{'\n'})
	return len(p), nil
}

// bareCSV is the yardstick: lib/pq's rows, as they come, through encoding/csv to
// nowhere.
func bareCSV(ctx context.Context, db *sql.DB) (r result, err error) {
	started := time.Now()
	rows, err := db.QueryContext(ctx, bareQuery)
	if err != nil {
		return result{}, err
	}
	defer rows.Close()
	out := csv.NewWriter(bufio.NewWriterSize(io.Discard, 64<<10))
	raw, into, record := make([]sql.RawBytes, bareColumns), make([]any, bareColumns), make([]string, bareColumns)
	for i := range raw {
		into[i] = &raw[i]
	}
	for ; rows.Next(); r.Requests++ {
		if err := rows.Scan(into...); err != nil {
			return result{}, err
		}
		for i := range raw {
			record[i] = string(raw[i])
		}
		if err := out.Write(record); err != nil {
			return result{}, err
		}
	}
	out.Flush()
	r.Took = time.Since(started)
	return r, rows.Err()
}
