package analytics_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"sanbao/server/analytics"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

const (
	manyRecords = 1_000_000
	// manyDepartments of which the head sees one in four.
	manyDepartments = 20
)

// manyRecordsSQL makes the records of seven years, without the indexes that have no
// part in the question, which would take longer than the records.
var manyRecordsSQL = []string{
	`DO $$ DECLARE i record; BEGIN FOR i IN SELECT indexname FROM pg_indexes WHERE tablename = 'service_records'
		AND indexname NOT LIKE '%pkey' AND indexname <> 'servicerecord_department_id_reported_at_id' LOOP
		EXECUTE 'DROP INDEX ' || quote_ident(i.indexname); END LOOP; END $$`,
	`INSERT INTO departments (code, name, created_at, updated_at) SELECT 'D' || n, 'D' || n, now(), now() FROM generate_series(1, {departments}) n`,
	`INSERT INTO customers (code, name, created_at, updated_at) VALUES ('K', 'K', now(), now())`,
	`INSERT INTO service_records (number, kind, status, symptom, reported_at, completed_at, labour_charge, parts_charge, customer_id, department_id, created_at, updated_at)
		SELECT 'SR-' || n, 'REPAIR', 'CLOSED', '异响', at, at + interval '2 days', n % 5000, n % 700, (SELECT id FROM customers), first + n % {departments}, at, at
		FROM (SELECT n, (SELECT min(id) FROM departments) AS first, timestamptz '2019-01-01' + n * interval '220 seconds' AS at FROM generate_series(1, {records}) n) AS made`,
	`VACUUM ANALYZE service_records`,
}

// BenchmarkMonthsOfDepartments asks for the records and costs by month and department
// over five years, for a head who sees a quarter of a million records, and the same of
// SQL written by hand: by-hand is the plain statement, quick-hand one that keeps
// PostgreSQL from sorting. The metrics are milliseconds, and how many times as long
// the statistics take.
func BenchmarkMonthsOfDepartments(b *testing.B) {
	s := storetest.Postgres(b)
	mine := fillUp(b, s)
	zone, err := time.LoadLocation("Asia/Shanghai")
	if err != nil {
		b.Fatal(err)
	}
	ctx := authz.With(b.Context(), &authz.Viewer{UserID: 1, Role: access.Head, DepartmentID: mine[0], Departments: mine})
	stats := analytics.New(analytics.Config{Client: s.Client(), Dialect: s.Dialect(), Zone: zone, Clock: time.Now})
	from, to := calendar.MustParse("2020-01-01"), calendar.MustParse("2024-12-31")
	question := analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"month", "department", "count", "totalCost"}, From: &from, To: &to, Limit: ref(1_000)}}
	var asked, plain, quick time.Duration
	timed := func(total *time.Duration, run func() int) {
		start := time.Now()
		if rows := run(); rows != 5*12*len(mine) {
			b.Fatalf("%d rows", rows)
		}
		*total += time.Since(start)
	}
	for b.Loop() {
		timed(&asked, func() int {
			rows, err := stats.ServiceStats(ctx, question)
			if err != nil {
				b.Fatal(err)
			}
			return len(rows)
		})
		timed(&plain, func() int { return byHandRows(b, s, plainSQL, mine) })
		timed(&quick, func() int { return byHandRows(b, s, quickSQL, mine) })
	}
	b.ReportMetric(float64(asked.Milliseconds())/float64(b.N), "statistics-ms")
	b.ReportMetric(float64(plain.Milliseconds())/float64(b.N), "by-hand-ms")
	b.ReportMetric(float64(quick.Milliseconds())/float64(b.N), "quick-hand-ms")
	b.ReportMetric(float64(asked)/float64(plain), "times-by-hand")
	b.ReportMetric(float64(asked)/float64(quick), "times-quick-hand")
}

// fillUp makes the records and returns the departments of the head.
func fillUp(b *testing.B, s *store.Store) []int {
	b.Helper()
	for _, statement := range manyRecordsSQL {
		statement = strings.NewReplacer("{records}", fmt.Sprint(manyRecords), "{departments}", fmt.Sprint(manyDepartments)).Replace(statement)
		if _, err := s.WriteDB().ExecContext(b.Context(), statement); err != nil {
			b.Fatalf("%s: %v", statement, err)
		}
	}
	var first int
	if err := s.ReadDB().QueryRowContext(b.Context(), "SELECT min(id) FROM departments").Scan(&first); err != nil {
		b.Fatal(err)
	}
	return []int{first, first + 1, first + 2, first + 3, first + 4}
}

// byHandRows reads the rows of a statement written by hand and counts them.
func byHandRows(b *testing.B, s *store.Store, query string, departments []int) (count int) {
	b.Helper()
	rows, err := s.ReadDB().QueryContext(b.Context(), fmt.Sprintf(query, strings.Trim(strings.Join(strings.Fields(fmt.Sprint(departments)), ","), "[]")))
	if err != nil {
		b.Fatal(err)
	}
	for rows.Next() {
		var month time.Time
		var department, number, cost int
		if err := rows.Scan(&month, &department, &number, &cost); err != nil {
			b.Fatal(err)
		}
		count++
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		b.Fatal(err)
	}
	return count
}

const plainSQL = `SELECT date_trunc('month', reported_at AT TIME ZONE 'Asia/Shanghai') AS month, department_id, COUNT(*),
	SUM(labour_charge + travel_charge + parts_charge)::bigint FROM service_records WHERE department_id IN (%s)
	AND reported_at >= '2020-01-01 00:00+08' AND reported_at < '2025-01-01 00:00+08' GROUP BY 1, 2 ORDER BY 1, 3 DESC`

const quickSQL = `SELECT month, department_id, COUNT(*), SUM(cost)::bigint FROM (
	SELECT date_trunc('month', (reported_at AT TIME ZONE 'UTC') + interval '8 hours') AS month, department_id, labour_charge + travel_charge + parts_charge AS cost
	FROM service_records WHERE department_id IN (%s) AND reported_at >= '2020-01-01 00:00+08' AND reported_at < '2025-01-01 00:00+08' OFFSET 0) AS r
	GROUP BY 1, 2 ORDER BY 1, 3 DESC`
