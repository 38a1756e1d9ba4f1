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

// Whatever may be selected of a row of statistics may order rows, and every measure
// may be a condition.
func TestStatisticsAreOrderedByWhatIsSelected(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	row := schema.Types["ServiceStat"]
	for _, field := range row.Fields {
		dimension, measure := strings.HasPrefix(field.Description, "Dimension: "), strings.HasPrefix(field.Description, "Measure: ")
		column := schema.Types["ServiceStatColumn"].EnumValues.ForName(string(analytics.ColumnOf(field.Name)))
		if (column != nil) != (dimension || measure) {
			t.Errorf("ordered by %s: %v", field.Name, column)
		}
		if condition := schema.Types["ServiceStatHaving"].Fields.ForName(field.Name); (condition != nil) != measure {
			t.Errorf("a condition on %s: %v", field.Name, condition)
		}
	}
	if having := schema.Types["ServiceStatHaving"]; having.Kind != ast.InputObject || len(having.Fields) < 30 {
		t.Errorf("%v", having.Fields)
	}
}
