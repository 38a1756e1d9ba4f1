package app_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"sanbao/server/store/storetest"
)

func twoAliasesOfOneEdgeKeepTheirColumnsAndLists(t *testing.T, w *world) {
	got := w.as("admin", `{ serviceRecords(first: 20, orderBy: {field: REPORTED_AT, direction: DESC}) { edges { node {
			number
			a: customer { code one: serviceRecords(first: 1) { edges { node { number } } } }
			b: customer { name one: serviceRecords(first: 2) { totalCount edges { node { status } } } }
			c: customer { region }
		} } } }`, nil)
	plain := w.as("admin", `{ serviceRecords(first: 20, orderBy: {field: REPORTED_AT, direction: DESC}) { edges { node {
			number customer { code name region serviceRecords(first: 2) { totalCount edges { node { number status } } } }
		} } } }`, nil)
	if len(got.Errors)+len(plain.Errors) > 0 {
		t.Fatal(got.messages(), plain.messages())
	}
	expected := plain.list("serviceRecords")
	for i, node := range got.list("serviceRecords") {
		want := expected[i]["customer"].(map[string]any)
		a, b, c := node["a"].(map[string]any), node["b"].(map[string]any), node["c"].(map[string]any)
		if a["code"] != want["code"] || b["name"] != want["name"] || c["region"] != want["region"] {
			t.Fatalf("%v is not %v", node, want)
		}
		wanted := answer{Data: want}.list("serviceRecords")
		one, two := answer{Data: a}.list("one"), answer{Data: b}.list("one")
		if len(one) != 1 || one[0]["number"] != wanted[0]["number"] || len(two) != len(wanted) ||
			two[0]["status"] != wanted[0]["status"] || two[0]["number"] != nil {
			t.Fatalf("lists %v and %v are not of %v", one, two, wanted)
		}
	}
}

// The number of statements does not depend on the size of the page.
func statementsPerQuery(t *testing.T, w *world) {
	const node = `number customer { name contacts { name } } productUnit { serialNumber product { model }
			warrantyRights { coverage } } partUsages { quantity part { name } } visits { number technicians { name } allowedActions }
			allowedActions events(first: 3) { edges { node { action actor { name } } } }`
	for name, c := range map[string]struct {
		query string
		want  int
	}{
		"plain list":         {`number status`, 1},
		"list for a page":    {`number customer { name } productUnit { serialNumber product { model } } partUsages { quantity part { name } }`, 6},
		"everything":         {node, 24},
		"clocks":             {`number clocks { kind status left { seconds } policyName }`, 5},
		"pageInfo alone":     {`pageInfo`, 1},
		"pageInfo and count": {`count`, 2},
	} {
		var counts []int
		for _, first := range []int{2, 25, 200} {
			query := fmt.Sprintf(`{ serviceRecords(first: %d, where: {hasVisits: true, hasPartUsages: true, hasProductUnit: true}) { edges { node { %s } } } }`, first, c.query)
			switch c.query {
			case "pageInfo":
				query = fmt.Sprintf(`{ serviceRecords(first: %d) { pageInfo { hasNextPage endCursor } } }`, first)
			case "count":
				query = fmt.Sprintf(`{ serviceRecords(first: %d) { totalCount pageInfo { hasNextPage } } }`, first)
			}
			w.remembering("dispatcher", query)
			// The largest is heavier than any operation of the page, and read apart.
			statements, apart := w.statements(), storetest.CountStatements(w.app.Reader())
			got := w.as("dispatcher", query, nil)
			count := statements.Count() + apart.Count()
			counts = append(counts, count)
			statements.Stop()
			apart.Stop()
			if len(got.Errors) > 0 {
				t.Fatal(name, got.messages())
			}
			if count != c.want {
				t.Errorf("%s, first: %d: %d statements, want %d:\n%s\n%s", name, first, count, c.want, statements, apart)
			}
		}
		if counts[1] != counts[2] {
			t.Errorf("%s: %v statements for pages of 2, 25, 200", name, counts)
		}
	}
}

// remembering fills what is remembered between requests. Who somebody is is remembered
// for two seconds alone, in which a large page may not be done on a slow machine: it is
// asked for last.
func (w *world) remembering(user, query string) {
	w.t.Helper()
	w.as(user, query, nil)
	w.as(user, "{ viewer { role } }", nil)
}

// Who was told of a step is read for all of them at once.
func whoWasToldIsReadInFewStatements(t *testing.T, w *world) {
	var counts []int
	for _, first := range []int{2, 50} {
		query := fmt.Sprintf(`{ escalations(first: %d) { edges { node { told people { name } } } } }`, first)
		w.remembering("executive", query)
		statements := w.statements()
		got := w.as("executive", query, nil)
		counts = append(counts, statements.Count())
		statements.Stop()
		if len(got.Errors) > 0 || len(got.list("escalations")) != first {
			t.Fatalf("%d steps, %v", len(got.list("escalations")), got.messages())
		}
	}
	if counts[0] != counts[1] || counts[0] > 5 {
		t.Errorf("%v statements", counts)
	}
}

func pageInfoTellsWhetherTheListGoesOn(t *testing.T, w *world) {
	first := w.as("admin", `{ departments(first: 5) { totalCount pageInfo { hasNextPage endCursor } } }`, nil)
	if first.at("departments", "pageInfo", "hasNextPage") != true {
		t.Fatal(first)
	}
	seen := map[any]bool{}
	var after any
	for range 10 {
		page := w.as("admin", `query($after: Cursor) { departments(first: 5, after: $after, orderBy: {field: NAME, direction: DESC}) {
				edges { node { id } } pageInfo { hasNextPage endCursor } } }`, vars{"after": after})
		for _, d := range page.list("departments") {
			if seen[d["id"]] {
				t.Fatal("a row came twice")
			}
			seen[d["id"]] = true
		}
		if page.at("departments", "pageInfo", "hasNextPage") != true {
			break
		}
		after = page.at("departments", "pageInfo", "endCursor")
	}
	if total := first.at("departments", "totalCount").(float64); len(seen) != int(total) {
		t.Errorf("%d of %v rows", len(seen), total)
	}
}

// Another department's record is not there, by whatever road one comes.
func anotherDepartmentsRecordIsNotThere(t *testing.T, w *world) {
	me := w.as("head2", `{ viewer { departmentIDs } }`, nil).at("viewer", "departmentIDs").([]any)
	foreign := w.as("admin", `query($mine: [ID!]) { serviceRecords(first: 1, where: {departmentIDNotIn: $mine, hasVisits: true}) {
			edges { node { id number symptom customer { id name } visits { id } events(first: 1) { edges { node { id } } } } } } }`,
		vars{"mine": me}).list("serviceRecords")[0]
	id, number := foreign["id"], foreign["number"]
	visit := answer{Data: foreign}.at("visits", 0, "id")
	event := answer{Data: foreign}.at("events", "edges", 0, "node", "id")
	named := strings.NewReplacer("$id", quoted(id), "$n", quoted(number), "$v", quoted(visit), "$e", quoted(event))
	for road, query := range map[string]string{
		"node":           `{ node(id: $id) { id } }`,
		"nodes":          `{ nodes(ids: [$id]) { id } }`,
		"visit":          `{ node(id: $v) { id } }`,
		"event":          `{ node(id: $e) { id } }`,
		"filter":         `{ serviceRecords(first: 5, where: {number: $n}) { totalCount edges { node { id } } } }`,
		"nested filter":  `{ products(first: 5, where: {hasServiceRecordsWith: [{number: $n}]}) { totalCount edges { node { id } } } }`,
		"deeper filter":  `{ departments(first: 5, where: {hasServiceRecordsWith: [{hasVisitsWith: [{id: $v}]}]}) { totalCount edges { node { id } } } }`,
		"visits' filter": `{ visits(first: 5, where: {hasServiceRecordWith: [{id: $id}]}) { totalCount edges { node { id } } } }`,
		"edge":           `{ departments(first: 50) { edges { node { serviceRecords(first: 5, where: {number: $n}) { totalCount edges { node { id } } } } } } }`,
		"look-up":        `{ lookup(term: $n) { serviceRecords { id } } }`,
	} {
		got := w.as("head2", named.Replace(query), nil)
		text, _ := json.Marshal(got.Data)
		for _, secret := range []any{id, visit, event} {
			if strings.Contains(string(text), `"`+secret.(string)+`"`) {
				t.Errorf("%s: %s", road, text)
			}
		}
		if strings.Contains(string(text), `"totalCount":1`) {
			t.Errorf("%s counts it: %s", road, text)
		}
		if code := got.code(); code != "" && code != "NOT_FOUND" {
			t.Errorf("%s: %s %s", road, code, got.messages())
		}
	}
}

func analystsSeeNobodysTelephone(t *testing.T, w *world) {
	got := w.as("analyst", `{ customers(first: 20) { edges { node { name phone address email contacts { name phone } } } }
			serviceRecords(first: 20) { edges { node { callerName callerPhone serviceAddress customer { phone } } } } }`, nil)
	if len(got.Errors) > 0 || len(got.list("customers")) == 0 || len(got.list("serviceRecords")) == 0 {
		t.Fatal(got.messages())
	}
	for _, c := range got.list("customers") {
		for _, column := range []string{"phone", "address", "email"} {
			if told(c[column]) {
				t.Fatal(c)
			}
		}
	}
	for _, r := range got.list("serviceRecords") {
		customer := r["customer"].(map[string]any)
		if told(r["callerPhone"]) || told(r["callerName"]) || told(r["serviceAddress"]) || told(customer["phone"]) {
			t.Fatal(r)
		}
	}
	for _, filter := range []string{
		`customers(first: 1, where: {phoneHasPrefix: "1"}) { totalCount }`,
		`customers(first: 1, where: {or: [{name: "x"}, {not: {addressContains: "路"}}]}) { totalCount }`,
		`serviceRecords(first: 1, where: {hasCustomerWith: [{phoneDigitsContains: "199"}]}) { totalCount }`,
		`products(first: 1, where: {hasServiceRecordsWith: [{callerPhoneNotNil: true}]}) { totalCount }`,
	} {
		if got := w.as("analyst", "{ "+filter+" }", nil); got.code() != "FORBIDDEN" {
			t.Errorf("%s: %v %v", filter, got.Errors, got.Data)
		}
	}
}

func told(value any) bool { return value != nil && value != "" }

func quoted(v any) string { return fmt.Sprintf("%q", v) }
