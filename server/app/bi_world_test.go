package app_test

import (
	"encoding/csv"
	"fmt"
	"strings"
	"time"
)

// tool issues a token to a tool that reads as a role, in the department of a demo
// person, and returns its text.
func (w *world) tool(role, of string, more vars) string {
	w.t.Helper()
	department := w.as(of, "{ viewer { user { department { id } } } }", nil).at("viewer", "user", "department", "id")
	*w.made++
	in := vars{"name": fmt.Sprintf("工具 %d", *w.made), "role": role, "departmentID": department,
		"expiresAt": time.Now().Add(time.Hour).UTC().Format(time.RFC3339)}
	for name, value := range more {
		in[name] = value
	}
	got := w.as("admin", mutation("issueServiceToken", "secret serviceToken { id prefix role revokedAt }"), vars{"in": in})
	secret, ok := got.at("issueServiceToken", "secret").(string)
	if !ok || got.at("issueServiceToken", "serviceToken", "prefix") != secret[:12] {
		w.t.Fatal(got.messages(), got.Data)
	}
	return secret
}

// publish publishes a query as an administrator and returns its address.
func (w *world) publish(document string) string {
	w.t.Helper()
	*w.made++
	slug := fmt.Sprintf("query-%d", *w.made)
	got := w.as("admin", mutation("createSavedQuery", "savedQuery { id }"),
		vars{"in": vars{"name": slug, "document": document, "visibility": "PUBLISHED", "slug": slug}})
	if len(got.Errors) > 0 {
		w.t.Fatal(got.messages(), got.Errors[0].Extensions)
	}
	return slug
}

// table reads a published query as a tool, as CSV.
func (w *world) table(token, address string) [][]string {
	w.t.Helper()
	got := w.fetch("GET", "/bi/q/"+address, "", "Authorization", "Bearer "+token)
	if got.status != 200 {
		w.t.Fatalf("%s: %d %s", address, got.status, got.body)
	}
	rows, err := csv.NewReader(strings.NewReader(string(got.body))).ReadAll()
	if err != nil {
		w.t.Fatalf("%s: %v", address, err)
	}
	return rows
}
