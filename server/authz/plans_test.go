package authz_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/domain/access"
)

// fill adds many records to the company, a minute apart: a quarter to each
// department and a quarter to none, each with a visit, one in five hundred of liu's
// and the others of wang's.
func (c *company) fill(records int) {
	c.t.Helper()
	minute := "service_records.reported_at + n * interval '1 minute'"
	if c.store.Dialect() == dialect.SQLite {
		minute = "strftime('%Y-%m-%d %H:%M:%f+00:00', '2026-01-01', n || ' minutes')"
	}
	department := fmt.Sprintf("CASE n %% 4 WHEN 0 THEN %d WHEN 1 THEN %d WHEN 2 THEN %d END",
		c.depts["east"], c.depts["section"], c.depts["west"])
	counter := fmt.Sprintf("WITH RECURSIVE counter(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < %d) ", records)
	for _, statement := range []string{
		counter + copied("service_records, counter", "service_records", servicerecord.Columns, map[string]string{
			"number": "'SR-' || n", "reported_at": minute, "department_id": department,
		}, c.records["east"].ID),
		copied("visits, service_records AS r", "visits", visit.Columns, map[string]string{
			"number": "'VS-' || r.id", "service_record_id": "r.id",
		}, c.rows[access.Visit][0].id),
		fmt.Sprintf("INSERT INTO visit_technicians (visit_id, user_id) SELECT id, CASE id %% 500 WHEN 0 THEN %d ELSE %d END "+
			"FROM visits WHERE NOT EXISTS (SELECT 1 FROM visit_technicians WHERE visit_id = visits.id)",
			c.users["liu"].ID, c.users["wang"].ID),
		"ANALYZE",
	} {
		if _, err := c.store.WriteDB().ExecContext(c.t.Context(), statement); err != nil {
			c.t.Fatalf("%s: %v", statement, err)
		}
	}
}

// copied is the statement that copies a row of a table once for each row of
// what it is joined with, with other values in some columns.
func copied(from, table string, columns []string, other map[string]string, id int) string {
	names, values := []string{}, []string{}
	for _, column := range columns {
		value, replaced := other[column]
		switch {
		case column == "id":
			continue
		case !replaced:
			value = table + "." + column
		}
		names, values = append(names, column), append(values, value)
	}
	return fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s.id = %d",
		table, strings.Join(names, ", "), strings.Join(values, ", "), from, table, id)
}

// TestAListOfRecordsUsesAnIndex: a page of the newest records, of twenty
// thousand, is found without looking at all of them, and a technician's by way
// of the visits.
func TestAListOfRecordsUsesAnIndex(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		c.fill(20_000)
		for name, way := range map[string]string{
			"clerk": "reported_at", "company head": "reported_at", "east head": "reported_at", "section head": "reported_at",
			"lost head": "", "east analyst": "reported_at", "liu": "PRIMARY KEY|_pkey", "sun": "PRIMARY KEY|_pkey",
		} {
			plan := c.plan(named(name))
			if whole.MatchString(plan) || !regexp.MustCompile(way).MatchString(plan) {
				t.Errorf("%s:\n%s", name, plan)
			}
		}
	})
}

// whole matches a plan that reads all records.
var whole = regexp.MustCompile(`Seq Scan on service_records|(?m)SCAN service_records$`)

// plan returns how the database finds a person's first page of records.
func (c *company) plan(p person) string {
	c.t.Helper()
	newest := c.client.ServiceRecord.Query().
		Order(servicerecord.ByReportedAt(sql.OrderDesc()), servicerecord.ByID(sql.OrderDesc())).Limit(51)
	if c.store.Dialect() == dialect.SQLite {
		var steps []struct {
			ID      int    `sql:"id"`
			Parent  int    `sql:"parent"`
			NotUsed int    `sql:"notused"`
			Detail  string `sql:"detail"`
		}
		explain := func(s *sql.Selector) { s.Prefix(sql.Raw("EXPLAIN QUERY PLAN")) }
		if err := newest.Modify(explain).Scan(c.as(p), &steps); err != nil {
			c.t.Fatal(err)
		}
		var plan strings.Builder
		for _, step := range steps {
			plan.WriteString(step.Detail + "\n")
		}
		return plan.String()
	}
	var lines []string
	explain := func(s *sql.Selector) { s.Prefix(sql.Raw("EXPLAIN")) }
	if err := newest.Modify(explain).Scan(c.as(p), &lines); err != nil {
		c.t.Fatal(err)
	}
	return strings.Join(lines, "\n")
}
