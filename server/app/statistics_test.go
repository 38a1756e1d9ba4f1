package app_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/generated"
	"sanbao/server/analytics"
)

const statisticsQuery = `query($from: Date!, $to: Date!, $no: Boolean!) {
	serviceStats(from: $from, to: $to, compare: YEAR_BEFORE, top: 2, others: true, having: { count: { gte: 1 } },
		orderBy: [{ by: TOTAL_COST }, { by: COUNT, direction: ASC }]) {
		when: quarter
		...Dimensions
		owner @include(if: $no) { name }
		count totalCost
		then: before { quarter count slaJudged drill }
		isOthers drill
	} }
	fragment Dimensions on ServiceStat { p: product { model name } again: product { id } category @skip(if: $no) }`

// The selection is the GROUP BY, also under other names, in fragments and on what rows
// are compared with; every row leads to the records that it counts.
func statisticsLeadToTheirRecords(t *testing.T, w *world) {
	span := days(300, 0)
	span["no"] = false
	for _, role := range []string{"admin", "head", "technician", "finance"} {
		got := w.as(role, statisticsQuery, span)
		rows, _ := got.at("serviceStats").([]any)
		if len(got.Errors) > 0 || len(rows) < 3 {
			t.Fatal(role, got.messages(), len(rows))
		}
		total := 0.0
		for _, r := range rows {
			row := r.(map[string]any)
			total += row["count"].(float64)
			w.counts(t, role, row["drill"], row["count"])
			then := row["then"].(map[string]any)
			w.counts(t, role, then["drill"], then["count"])
			if then["quarter"] == row["when"] || row["isOthers"] == true && (row["p"] != nil || row["category"] != nil) {
				t.Errorf("%s: %v", role, row)
			}
		}
		all := w.as(role, `query($from: Date!, $to: Date!) { serviceStats(from: $from, to: $to) { count } }`, span)
		if all.at("serviceStats", 0, "count") != total {
			t.Errorf("%s: the rows count %v of %v", role, total, all.at("serviceStats", 0, "count"))
		}
	}
	// What the API alone knows of a filter leads on as well, written out or as a variable.
	searched := w.as("clerk", `query($text: String) { a: serviceStats(where: {not: {overdue: true}}) { kind count drill }
		b: serviceStats(where: {or: [{matching: $text}, {status: CLOSED}]}) { status count drill } }`, vars{"text": "SR-2026"})
	for _, alias := range []string{"a", "b"} {
		rows, _ := searched.at(alias).([]any)
		if len(rows) == 0 {
			t.Error(alias, searched.messages())
		}
		for _, r := range rows {
			w.counts(t, "clerk", r.(map[string]any)["drill"], r.(map[string]any)["count"])
		}
	}
	if got := w.as("clerk", `{ serviceStats { partsCost } }`, nil); got.code() != "FORBIDDEN" {
		t.Error("what parts cost:", got.code())
	}
	for field, query := range map[string]string{
		"zone":         `{ serviceStats(zone: "Asia/Nowhere") { count } }`,
		"orderBy.0.by": `{ serviceStats(orderBy: {by: TOTAL_COST}) { kind } }`,
		"to":           `{ serviceStats(from: "2026-01-01") { year count } }`,
		"top":          `{ serviceStats(top: 3) { count } }`,
		"fill":         `{ serviceStats(from: "2026-01-01", to: "2026-02-01", fill: true, having: {open: {gt: 1}}) { month kind } }`,
	} {
		if got := w.as("admin", query, nil); got.code() != "INVALID" || !strings.Contains(fmt.Sprint(got.Errors[0].Extensions), field) {
			t.Error(field, got.code(), got.messages())
		}
	}
}

// counts fails the test unless the filter of a row selects as many records.
func (w *world) counts(t *testing.T, role string, filter, count any) {
	t.Helper()
	got := w.as(role, `query($where: ServiceRecordWhereInput) { serviceRecords(first: 1, where: $where) { totalCount } }`, vars{"where": filter})
	if len(got.Errors) > 0 || got.at("serviceRecords", "totalCount") != count {
		t.Errorf("%s: %v records of %v: %v %v", role, got.at("serviceRecords", "totalCount"), count, filter, got.messages())
	}
}

// Visits, parts and units are counted alike, each row with the way to what it counts.
func otherStatisticsLeadToTheirRows(t *testing.T, w *world) {
	got := w.as("head", `query($from: Date!, $to: Date!) {
		visits: visitStats(from: $from, to: $to, by: FINISHED_AT, compare: PREVIOUS_PERIOD) {
			month ...on VisitStat { technician { name } } count arrivedOnTimeRate satisfactionRate before { count month } drill }
		parts: partStats(having: { quantity: { gt: 0 } }, orderBy: { by: CHARGE }, limit: 5) { part { code } chargeClass quantity charge cost drill }
		units: warrantyStats(orderBy: { by: MONTHS_SINCE_SHIPPING, direction: ASC }) { monthsSinceShipping count failuresPerHundred unitsFailed drill }
	}`, days(120, 0))
	if len(got.Errors) > 0 {
		t.Fatal(got.messages())
	}
	for alias, list := range map[string][2]string{"visits": {"visits", "VisitWhereInput"}, "parts": {"partUsages", "PartUsageWhereInput"},
		"units": {"productUnits", "ProductUnitWhereInput"}} {
		rows, _ := got.at(alias).([]any)
		if len(rows) < 3 {
			t.Errorf("%s: %d rows", alias, len(rows))
		}
		for _, r := range rows[:min(len(rows), 5)] {
			row := r.(map[string]any)
			query := fmt.Sprintf(`query($where: %s) { %s(first: 1, where: $where) { totalCount } }`, list[1], list[0])
			found := w.as("head", query, vars{"where": row["drill"]})
			if count := found.at(list[0], "totalCount"); len(found.Errors) > 0 || row["count"] != nil && count != row["count"] || count == 0.0 {
				t.Errorf("%s: %v rows of %v: %v", alias, count, row, found.messages())
			}
		}
	}
	if got := w.as("technician", `{ partStats { cost } }`, nil); got.code() != "FORBIDDEN" {
		t.Error("what parts cost:", got.code())
	}
}

// Whatever may be selected of a row of statistics may order rows, and every measure
// may be a condition.
func TestStatisticsAreOrderedByWhatIsSelected(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	for name, measures := range map[string]int{"ServiceStat": 32, "VisitStat": 15, "PartStat": 5, "WarrantyStat": 6} {
		having := schema.Types[name+"Having"]
		for _, field := range schema.Types[name].Fields {
			dimension, measure := strings.HasPrefix(field.Description, "Dimension: "), strings.HasPrefix(field.Description, "Measure: ")
			column := schema.Types[name+"Column"].EnumValues.ForName(string(analytics.ColumnOf(field.Name)))
			if (column != nil) != (dimension || measure) {
				t.Errorf("%s ordered by %s: %v", name, field.Name, column)
			}
			if condition := having.Fields.ForName(field.Name); (condition != nil) != measure {
				t.Errorf("%s: a condition on %s: %v", name, field.Name, condition)
			}
		}
		if having.Kind != ast.InputObject || len(having.Fields) != measures {
			t.Errorf("%s: %d measures", name, len(having.Fields))
		}
	}
}
