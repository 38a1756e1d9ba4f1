package app_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Filters on values of every kind find the row that has them, and not the one
// that has others.
func filtersOnEveryKindOfValue(t *testing.T, w *world) {
	one := w.register("过滤 Alpha", vars{"faultCode": "E-FILTER-1", "severity": "MAJOR", "reportedAt": "2026-02-03T04:05:06.789Z", "kind": "COMPLAINT"})
	other := w.register("过滤 Beta", vars{"reportedAt": "2026-02-04T04:05:06Z"})
	both := fmt.Sprintf("idIn: [%s, %s]", quoted(one["id"]), quoted(other["id"]))
	for _, c := range []struct{ finds, leaves string }{
		{`id: ` + quoted(one["id"]), `idNEQ: ` + quoted(one["id"])},
		{`number: ` + quoted(one["number"]), `numberNotIn: [` + quoted(one["number"]) + `]`},
		{`symptom: "过滤 Alpha"`, `symptomNEQ: "过滤 Alpha"`},
		{`symptomContainsFold: "alpha"`, `symptomContains: "Beta"`},
		{`symptomEqualFold: "过滤 ALPHA"`, `symptomHasSuffix: "Beta"`},
		{`symptomHasPrefix: "过滤 A"`, `symptomGT: "过滤 Alpha"`},
		{`severity: MAJOR`, `severityNotIn: [MAJOR]`},
		{`kindIn: [COMPLAINT]`, `kindNEQ: COMPLAINT`},
		{`reportedAt: "2026-02-03T04:05:06.789Z"`, `reportedAtGT: "2026-02-03T04:05:06.789Z"`},
		{`reportedAtLT: "2026-02-03T12:05:06.790+08:00"`, `reportedAtGTE: "2026-02-03T12:05:06.790+08:00"`},
		{`faultCodeIn: ["E-FILTER-1", "x"]`, `faultCodeNotIn: ["E-FILTER-1"]`},
		{`version: 1, not: {severity: NORMAL}`, `versionGTE: 1, severity: NORMAL`},
		{`partsCharge: 0, severity: MAJOR`, `partsChargeLTE: 0, not: {severity: MAJOR}`},
		{`or: [{version: 99}, {faultCode: "E-FILTER-1"}]`, `and: [{version: 1}, {symptomContains: "Beta"}]`},
		{`closedAtIsNil: true, kind: COMPLAINT`, `closedAtIsNil: true, kind: REPAIR`},
		{`matching: "alpha"`, `not: {matching: "ALPHA"}`},
		{`hasCustomerWith: [{nameContains: "Alpha"}]`, `hasCustomerWith: [{nameContains: "Beta"}]`},
	} {
		for where, want := range map[string]any{c.finds: one["id"], c.leaves: other["id"]} {
			got := w.as("clerk", "{ serviceRecords(first: 5, where: {"+both+", and: [{"+where+"}]}) { totalCount edges { node { id } } } }", nil)
			found := got.list("serviceRecords")
			if len(found) != 1 || found[0]["id"] != want || got.at("serviceRecords", "totalCount") != 1.0 {
				t.Errorf("%s: %v %s", where, found, got.messages())
			}
		}
	}
	for list, where := range map[string]string{
		"parts":        `{mainPart: true, unitPriceGT: 0, activeNEQ: false}`,
		"productUnits": `{shippedOnGT: "2024-01-01", shippedOnLTE: "2099-12-31"}`,
		"warranties":   `{startsOnGTE: "2020-02-29", endsOnNEQ: "2020-02-29"}`,
		"visits":       `{labourMinutesGT: 0, opinionNotNil: true}`,
		"departments":  `{hasParent: false, parentIDIsNil: true}`,
		"products":     `{active: true, warrantyPolicyIDNotNil: true}`,
	} {
		if got := w.as("admin", "{ "+list+"(first: 1, where: "+where+") { totalCount } }", nil); len(got.Errors) > 0 || got.at(list, "totalCount") == 0.0 {
			t.Errorf("%s %s: %v %s", list, where, got.Data, got.messages())
		}
	}
}

// The characters that mean something to LIKE, to SQL and to backslashes are
// plain characters in a filter, and in what is typed while looking something up.
func filtersTakeTextsLiterally(t *testing.T, w *world) {
	odd := []string{`字面 50%_x`, `字面 50xyx`, `字面 c:\temp`, `字面 c:/temp`, `字面 O'Brien "q"; --`, `字面 ÄÖ É`}
	for _, name := range odd {
		w.register(name, vars{"newCustomer": vars{"name": name}})
	}
	for _, c := range []struct {
		term  string
		found []string
	}{
		{`%`, odd[:1]}, {`50%`, odd[:1]}, {`%_`, odd[:1]}, {`_x`, odd[:1]}, {`c:\`, odd[2:3]}, {`\`, odd[2:3]}, {`'`, odd[4:5]}, {`"; --`, odd[4:5]},
		{`字_`, nil}, {`%字面`, nil}, {`\%`, nil}, {`' OR 1=1 --`, nil},
	} {
		for _, operator := range []string{"Contains", "ContainsFold"} {
			w.found(t, vars{"symptomHasPrefix": "字面", "symptom" + operator: c.term}, c.found)
		}
	}
	for _, operator := range []string{"", "HasPrefix", "EqualFold"} {
		w.found(t, vars{"symptom" + operator: odd[0]}, odd[:1])
		w.found(t, vars{"symptom" + operator: `字面 50%`}, map[bool][]string{true: odd[:1]}[operator == "HasPrefix"])
		w.found(t, vars{"symptom" + operator: `%`}, nil)
		w.found(t, vars{"symptom" + operator: odd[2]}, odd[2:3])
	}
	w.found(t, vars{"symptomHasSuffix": `%_x`, "symptomHasPrefix": "字面"}, odd[:1])
	for term, want := range map[string]int{"50%_x": 1, "%_": 1, "%%": 0, "__": 0, `c:\`: 1, "' OR": 0} {
		got := w.as("clerk", "query($t: String!) { lookup(term: $t, limit: 50) { customers { name } } }", vars{"t": term})
		if found := got.at("lookup", "customers"); len(got.Errors) > 0 || len(found.([]any)) != want {
			t.Errorf("looking up %s: %v %s", term, found, got.messages())
		}
	}
}

// found checks which symptoms a filter finds.
func (w *world) found(t *testing.T, where vars, want []string) {
	t.Helper()
	got := w.as("clerk", "query($where: ServiceRecordWhereInput) { serviceRecords(first: 50, where: $where) { edges { node { symptom } } } }", vars{"where": where})
	var symptoms []string
	for _, node := range got.list("serviceRecords") {
		symptoms = append(symptoms, node["symptom"].(string))
	}
	if slices.Sort(symptoms); len(got.Errors) > 0 || !slices.Equal(symptoms, want) {
		t.Errorf("%v finds %s, want %s %s", where, strings.Join(symptoms, " | "), strings.Join(want, " | "), got.messages())
	}
}
