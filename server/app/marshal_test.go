package app_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// Rows that write themselves say what gqlgen would say: a field with a resolver
// beside the others makes gqlgen go through every one of them.
func rowsWriteWhatGqlgenWouldWrite(t *testing.T, w *world) {
	odd := "引号\" 反斜杠\\ 制表\t换行\n 😀 <b>&amp;</b>"
	customer := w.as("clerk", `{ customers(first: 1) { edges { node { id } } } }`, nil).list("customers")[0]["id"]
	made := w.as("clerk", `mutation($in: RegisterServiceRecordInput!) { registerServiceRecord(input: $in) { serviceRecord { symptom } } }`,
		vars{"in": vars{"kind": "REPAIR", "customerID": customer, "symptom": odd}})
	if made.at("registerServiceRecord", "serviceRecord", "symptom") != odd {
		t.Fatal(made.messages(), made.Data)
	}
	for typeName, c := range map[string]struct{ list, order, resolved string }{
		"ServiceRecord": {"serviceRecords", "CREATED_AT", "allowedActions"},
		"Visit":         {"visits", "NUMBER", "allowedActions"},
		"ProductUnit":   {"productUnits", "SERIAL_NUMBER", "warrantyRights { coverage }"},
	} {
		fields := strings.Join(w.scalars(typeName), " ")
		const query = `{ %s(first: 60, orderBy: {field: %s, direction: DESC}) { totalCount pageInfo { hasNextPage endCursor startCursor }
				edges { cursor node { __typename %s %s } } } }`
		written := w.as("admin", fmt.Sprintf(query, c.list, c.order, fields, ""), nil)
		resolved := w.as("admin", fmt.Sprintf(query, c.list, c.order, fields, c.resolved), nil)
		if len(written.Errors)+len(resolved.Errors) > 0 || len(written.list(c.list)) == 0 {
			t.Fatal(written.messages(), resolved.messages())
		}
		for _, node := range resolved.list(c.list) {
			delete(node, strings.Fields(c.resolved)[0])
		}
		if !reflect.DeepEqual(written.Data, resolved.Data) {
			t.Errorf("%s:\n%v\n%v", typeName, written.Data, resolved.Data)
		}
	}
}

// scalars returns the names of a type's fields that are values.
func (w *world) scalars(typeName string) []string {
	got := w.as("admin", `query($t: String!) { __type(name: $t) { fields { name type { kind ofType { kind } } args { name } } } }`, vars{"t": typeName})
	var names []string
	for _, f := range got.at("__type", "fields").([]any) {
		field := f.(map[string]any)
		kind := answer{Data: field}.at("type", "kind")
		if kind == "NON_NULL" {
			kind = answer{Data: field}.at("type", "ofType", "kind")
		}
		if kind == "SCALAR" || kind == "ENUM" {
			names = append(names, field["name"].(string))
		}
	}
	return names
}
