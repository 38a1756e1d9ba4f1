package app_test

import (
	"fmt"
	"strings"
	"testing"
)

// do sends a mutation with its one input, by the name of its input type, and
// reads what the payload says.
func (w *world) do(username, verb string, input vars, read string) answer {
	w.t.Helper()
	return w.as(username, mutation(verb, read), vars{"in": input})
}

func mutation(verb, read string) string {
	return fmt.Sprintf("mutation($in: %s!) { %s(input: $in) { %s } }", strings.ToUpper(verb[:1])+verb[1:]+"Input", verb, read)
}

// must is do for what has to succeed.
func (w *world) must(username, verb string, input vars, read string) answer {
	w.t.Helper()
	got := w.do(username, verb, input, read)
	if len(got.Errors) > 0 {
		w.t.Fatalf("%s by %s: %s %s %v", verb, username, got.code(), got.messages(), got.Errors)
	}
	return got
}

// register has the clerk register a call about a symptom and returns the record,
// with its id, number and version.
func (w *world) register(symptom string, more vars) map[string]any {
	w.t.Helper()
	input := vars{"kind": "REPAIR", "symptom": symptom, "newCustomer": vars{"name": "测试客户 " + symptom}}
	for name, value := range more {
		input[name] = value
	}
	got := w.must("clerk", "registerServiceRecord", input, "serviceRecord { id number version }")
	return got.at("registerServiceRecord", "serviceRecord").(map[string]any)
}

// planned is a record that the head's department handles, past triage and plan.
func (w *world) planned(symptom string) map[string]any {
	w.t.Helper()
	record := w.register(symptom, nil)
	department := w.as("head", "{ viewer { departmentIDs } }", nil).at("viewer", "departmentIDs", 0)
	const read = "serviceRecord { id number version }"
	got := w.must("dispatcher", "triageServiceRecord", vars{"id": record["id"], "version": record["version"],
		"departmentID": department, "severity": "NORMAL"}, read)
	got = w.must("dispatcher", "planServiceRecord", vars{"id": record["id"],
		"version": got.at("triageServiceRecord", "serviceRecord", "version"), "plan": "ON_SITE"}, read)
	return got.at("planServiceRecord", "serviceRecord").(map[string]any)
}

// one returns the first row of a list that somebody sees.
func (w *world) one(username, list, where string) map[string]any {
	w.t.Helper()
	if where != "" {
		where = ", where: " + where
	}
	got := w.as(username, fmt.Sprintf("{ %s(first: 1%s) { edges { node { id } } } }", list, where), nil)
	if len(got.list(list)) == 0 {
		w.t.Fatalf("%s sees no %s %s: %s", username, list, where, got.messages())
	}
	return got.list(list)[0]
}

// me is the id of a demo person.
func (w *world) me(username string) any {
	w.t.Helper()
	return w.as(username, "{ viewer { user { id } } }", nil).at("viewer", "user", "id")
}

// refused fails the test unless the answer is an error of a code.
func (a answer) refused(t testing.TB, code string) {
	t.Helper()
	if a.code() != code {
		t.Errorf("%q %s %v, want %s", a.code(), a.messages(), a.Data, code)
	}
}
