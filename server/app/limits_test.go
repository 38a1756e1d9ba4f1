package app_test

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"
)

func operationsThatAskForTooMuch(t *testing.T, w *world) {
	var bomb, wide strings.Builder
	bomb.WriteString("query { ...F0 } ")
	for i := range 22 {
		fmt.Fprintf(&bomb, "fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	bomb.WriteString("fragment F22 on Query { __typename }")
	for i := range 70 {
		fmt.Fprintf(&wide, "a%d: viewer { role } ", i)
	}
	deep := strings.Repeat("department { users(first: 1) { edges { node { ", 5)
	for name, c := range map[string]struct{ query, code string }{
		"fragment bomb":        {bomb.String(), "LIMIT"},
		"many aliases":         {"{ " + wide.String() + " }", "LIMIT"},
		"deep":                 {"{ viewer { user { " + deep + " name " + strings.Repeat("} ", 20) + "} } }", "LIMIT"},
		"no page size":         {"{ customers { totalCount } }", "INVALID"},
		"nested, no page size": {"{ customers(first: 1) { edges { node { serviceRecords { totalCount } } } } }", "INVALID"},
		"large page":           {"{ customers(first: 201) { totalCount } }", "LIMIT"},
		"negative page":        {"{ customers(first: -1) { totalCount } }", "INVALID"},
		"too costly":           {"{ customers(first: 200) { edges { node { serviceRecords(first: 200) { edges { node { events(first: 200) { edges { node { note } } } } } } } } } }", "LIMIT"},
		"not a query":          {"{ customers(", "INVALID"},
		"no such field":        {"{ passwords }", "INVALID"},
		"aliased edges":        {"{ customers(first: 1) { e: edges { node { name } } } }", "INVALID"},
		"aliased node":         {"{ customers(first: 1) { edges { n: node { name } } } }", "INVALID"},
		"bad cursor":           {`{ customers(first: 1, after: "x") { totalCount } }`, "INVALID"},
	} {
		got := w.as("admin", c.query, nil)
		if got.code() != c.code {
			t.Errorf("%s: %q, want %s: %s", name, got.code(), c.code, got.messages())
		}
	}
	cost := w.as("admin", "{ customers(first: 10) { edges { node { name } } } }", nil).Extensions["cost"]
	if m, ok := cost.(map[string]any); !ok || m["requested"].(float64) < 10 || m["limit"] == nil {
		t.Errorf("extensions.cost is %v", cost)
	}
}

func bodiesThatAreNoRequests(t *testing.T, w *world) {
	for name, c := range map[string]struct {
		contentType string
		body        []byte
		status      int
	}{
		"not JSON":      {"application/json", []byte(`{"query": "{ viewer`), http.StatusBadRequest},
		"not UTF-8":     {"application/json", []byte("{\"query\": \"{ __typename }\xff\"}"), http.StatusBadRequest},
		"too big":       {"application/json", []byte(`{"query": "` + strings.Repeat("#", 2<<20) + `"}`), http.StatusRequestEntityTooLarge},
		"a form":        {"application/x-www-form-urlencoded", []byte("query={viewer{role}}"), http.StatusUnsupportedMediaType},
		"an empty body": {"application/json", nil, http.StatusBadRequest},
	} {
		got := w.send(http.MethodPost, "/graphql", "", c.contentType, c.body)
		if got.status != c.status || len(got.Errors) == 0 {
			t.Errorf("%s: %d %s", name, got.status, got.messages())
		}
		if len(got.messages()) > 300 {
			t.Errorf("%s is echoed: %.300s", name, got.messages())
		}
	}
}

func nobodySeesNothing(t *testing.T, w *world) {
	for _, query := range []string{"{ customers(first: 1) { totalCount } }", "{ node(id: 1) { id } }",
		`{ lookup(term: "东方") { customers { id } } }`, `mutation { closeServiceRecord(input: {id: 1, version: 1}) { serviceRecord { id } } }`} {
		if got := w.as("", query, nil); got.code() != "UNAUTHENTICATED" {
			t.Errorf("%s: %s %v", query, got.messages(), got.Data)
		}
	}
	if got := w.as("", "{ __typename viewer { role } }", nil); len(got.Errors) > 0 || got.at("viewer") != nil {
		t.Error(got.messages())
	}
	for user, may := range map[string]bool{"": false, "clerk": false, "technician": false, "head": true, "analyst": true} {
		got := w.as(user, "{ __schema { queryType { name } } }", nil)
		if (len(got.Errors) == 0) != may {
			t.Errorf("%q introspects: %v", user, got.messages())
		}
	}
	for language, want := range map[string]string{"en": "Sends technicians 派工.", "zh-CN": "派工，派出技术员。"} {
		for _, query := range []string{
			"{ __type(name: \"Mutation\") { fields { name description } } }",
			"{ __typename ...Docs } fragment Docs on Query { verbs: __type(name: \"Mutation\") { fields { name description } } }",
		} {
			body := []byte(`{"query": ` + quoted(query) + `}`)
			got := w.request("POST", "/graphql", "head", body, "Content-Type", "application/json", "Accept-Language", language)
			if !bytes.Contains(got.body, []byte(`"name":"dispatchVisit","description":"`+want)) {
				t.Errorf("%s in %s does not say %q", query, language, want)
			}
		}
	}
}
