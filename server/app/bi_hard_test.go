package app_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/store/storetest"
)

// heavyQuery is more of statistics than any operation of the page asks for.
const heavyQuery = `{ serviceStats(from: "2026-01-01", to: "2026-12-31", limit: 1000) { month department { name } product { model } customer { name } owner { name } faultCode status count totalCost firstReplyMinutes } }`

// Where a query is read from does not hang on what its client says of it.
func heavyQueriesAreReadApart(t *testing.T, w *world) {
	count := func(query string, headers ...string) (reader, desk int) {
		t.Helper()
		apart, own := storetest.CountStatements(w.app.Reader()), w.statements()
		body, err := json.Marshal(vars{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		got := w.request("POST", "/graphql", "head", body, append([]string{"Content-Type", "application/json"}, headers...)...)
		if got.status != 200 || strings.Contains(string(got.body), `"errors"`) {
			t.Errorf("%.40s: %d %.300s", query, got.status, got.body)
		}
		for _, statement := range own.Texts() {
			if strings.Contains(statement, "service_records") {
				desk++
			}
		}
		return len(apart.Texts()), desk
	}
	if reader, desk := count(heavyQuery); reader == 0 || desk > 0 {
		t.Errorf("a heavy query: %d statements apart, %d at the desk", reader, desk)
	}
	if reader, desk := count("{ serviceStats { status count } }"); reader > 0 || desk == 0 {
		t.Errorf("a light query: %d statements apart, %d at the desk", reader, desk)
	}
	if reader, desk := count("{ serviceStats { status count } }", "Sanbao-Custom-Query", "1"); reader == 0 || desk > 0 {
		t.Errorf("a query of the workbench: %d statements apart, %d at the desk", reader, desk)
	}
}

// Whole tables are for tools and for people who write queries; what these take is
// written down.
func wholeTablesAreNotForEverybody(t *testing.T, w *world) {
	for _, person := range []string{"clerk", "storekeeper", "technician"} {
		for _, path := range []string{"/bi/export/customers.jsonl", "/bi/export"} {
			if got := w.fetch("GET", path, person); got.status != 403 || !strings.Contains(string(got.body), `"FORBIDDEN"`) {
				t.Errorf("%s gets %s: %d %.100s", person, path, got.status, got.body)
			}
		}
	}
	exports := func() float64 {
		return w.as("admin", `{ auditEntries(first: 1, where: {operation: EXPORT, entity: "Customer"}) { totalCount edges { node { label actor { username } } } } }`, nil).
			at("auditEntries", "totalCount").(float64)
	}
	before := exports()
	token := w.tool("ANALYST", "analyst", nil)
	if got := w.fetch("GET", "/bi/export/customers.jsonl", "", "Authorization", "Bearer "+token); got.status != 200 {
		t.Errorf("a tool: %d %s", got.status, got.body)
	}
	if noted := exports() - before; noted != 0 {
		t.Errorf("%v lines for a tool", noted)
	}
	if got := w.fetch("GET", "/bi/export/customers.jsonl", "head"); got.status != 200 {
		t.Errorf("a head: %d %s", got.status, got.body)
	}
	if noted := exports() - before; noted != 1 {
		t.Errorf("%v lines for a head", noted)
	}
	entry := w.as("admin", `{ auditEntries(first: 1, where: {operation: EXPORT}, orderBy: {field: AT, direction: DESC}) { edges { node { label actor { username } address requestID } } } }`, nil).
		list("auditEntries")[0]
	if entry["label"] != "customers" || entry["actor"].(map[string]any)["username"] != "head" || entry["address"] == "" || entry["requestID"] == "" {
		t.Errorf("%v", entry)
	}
	var tables []struct{ Table, Address string }
	if got := w.fetch("GET", "/bi/export", "", "Authorization", "Bearer "+token); json.Unmarshal(got.body, &tables) != nil || len(tables) < 8 {
		t.Fatalf("%d %s", got.status, got.body)
	}
	for _, table := range tables {
		if got := w.fetch("GET", table.Address+"?since=2099-01-01T00:00:00Z", "", "Authorization", "Bearer "+token); got.status != 200 {
			t.Errorf("%s is offered: %d %s", table.Table, got.status, got.body)
		}
	}
}

// Nothing in the address of a table is passed over.
func addressesAreReadWhole(t *testing.T, w *world) {
	slug := w.publish(recordsQuery)
	token := w.tool("EXECUTIVE", "executive", vars{"keyInAddress": true, "requestsPerMinute": 600})
	for path, field := range map[string]string{
		"/bi/q/" + slug + ".csv?since=2026-01-01T00:00:00Z;kind=REPAIR":                    "since",
		"/bi/q/" + slug + ".csv?kind=%zz":                                                  "kind",
		"/bi/q/" + slug + ".csv?kind=%zz&key=" + token:                                     "kind",
		"/bi/q/" + slug + ".csv?%zz":                                                       "%zz",
		"/bi/q/" + slug + ".csv?limit=1&limit=2":                                           "limit",
		"/bi/q/" + slug + ".csv?bom=yes":                                                   "bom",
		"/bi/export/customers.jsonl?cursor=%%%":                                            "cursor",
		"/bi/export/customers.jsonl?since=2026-01-01T00:00:00Z&since=2026-01-01T00:00:00Z": "since",
	} {
		var told struct{ Code, Field string }
		if got := w.fetch("GET", path, "", "Authorization", "Bearer "+token); json.Unmarshal(got.body, &told) != nil || got.status != 400 || told.Code != "INVALID" || told.Field != field {
			t.Errorf("%s: %d %.200s", path, got.status, got.body)
		}
	}
	body := []byte(`{"query": "{ customers(first: 1) { edges { node { code } } } }"}`)
	for query, field := range map[string]string{"zzz=1": "zzz", "bom=yes": "bom", "limit=1&limit=1": "limit", "limit=%zz": "limit"} {
		var told struct{ Code, Field string }
		got := w.request("POST", "/graphql?"+query, "head", body, "Content-Type", "application/json", "Accept", "text/csv")
		if json.Unmarshal(got.body, &told) != nil || got.status != 400 || told.Code != "INVALID" || told.Field != field {
			t.Errorf("an ad-hoc query with %s: %d %.200s", query, got.status, got.body)
		}
	}
	if got := w.fetch("GET", "/graphql?query=%7Bproducts(first:1)%7Bedges%7Bnode%7Bmodel%7D%7D%7D%7D&limit=2", "head", "Accept", "text/csv"); got.status != 200 {
		t.Errorf("an ad-hoc query in an address: %d %.200s", got.status, got.body)
	}
	for _, path := range []string{"/bi/q/" + slug + ".csv", "/bi/export", "/bi/export/customers.jsonl"} {
		var told struct{ Code, Message string }
		got := w.request("POST", path, "executive", body)
		if json.Unmarshal(got.body, &told) != nil || got.status != 405 || told.Code != "INVALID" || told.Message == "" || got.header.Get("Allow") == "" {
			t.Errorf("POST %s: %d %.200s", path, got.status, got.body)
		}
	}
	if got := w.fetch("GET", "/bi/nothing", "executive"); got.status != 404 || !strings.Contains(string(got.body), `"NOT_FOUND"`) {
		t.Errorf("another address: %d %.200s", got.status, got.body)
	}
}

// A budget that is spent cuts a table off in the middle; what it can never pay for is
// told so.
func budgetsEndTables(t *testing.T, w *world) {
	token := w.tool("EXECUTIVE", "executive", vars{"costPerHour": 2000})
	defer w.manyCustomers(10_000)()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, w.app.URL()+"/bi/export/customers.jsonl", nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	if got := readAll(req); got.err == nil || got.lines < 1000 || got.lines > 5000 {
		t.Errorf("%d lines, %v", got.lines, got.err)
	}
	if got := w.fetch("GET", "/bi/export/customers.jsonl", "", "Authorization", "Bearer "+token); got.status != 429 || got.header.Get("Retry-After") == "" {
		t.Errorf("with nothing left: %d %s", got.status, got.body)
	}
	poor := w.tool("EXECUTIVE", "executive", vars{"costPerHour": 1000})
	for _, accept := range []string{"text/csv", "application/json"} {
		got := w.request("POST", "/graphql", "", []byte(`{"query": "{ serviceStats(limit: 1000) { month department { name } product { model } faultCode status kind count totalCost averageCost slaMet } }"}`),
			"Content-Type", "application/json", "Accept", accept, "Accept-Language", "en", "Authorization", "Bearer "+poor)
		if !strings.Contains(string(got.body), "LIMIT") || !strings.Contains(string(got.body), "trying again will not help") || got.header.Get("Retry-After") != "" ||
			accept == "text/csv" && got.status != 400 {
			t.Errorf("%s of what is never affordable: %d %s", accept, got.status, got.body)
		}
	}
}

type lineCount struct {
	lines int
	err   error
}

// readAll counts the lines of an answer as far as it comes.
func readAll(req *http.Request) (got lineCount) {
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return lineCount{err: err}
	}
	defer res.Body.Close()
	part := make([]byte, 32<<10)
	for {
		n, err := res.Body.Read(part)
		got.lines += strings.Count(string(part[:n]), "\n")
		if err != nil {
			if !errors.Is(err, io.EOF) {
				got.err = err
			}
			return got
		}
	}
}

// A token ends with its issuer's right to it, and says so.
func tokensEndWithTheirIssuers(t *testing.T, w *world) {
	id := w.as("admin", `{ users(first: 1, where: {username: "head"}) { edges { node { id version department { id } } } } }`, nil).list("users")[0]
	department := id["department"].(map[string]any)["id"]
	got := w.as("head", mutation("issueServiceToken", "secret serviceToken { id lapsed }"), vars{"in": vars{"name": "主管的工具", "role": "ANALYST",
		"departmentID": department, "expiresAt": time.Now().Add(time.Hour).UTC().Format(time.RFC3339)}})
	secret, ok := got.at("issueServiceToken", "secret").(string)
	if !ok || got.at("issueServiceToken", "serviceToken", "lapsed") != false {
		t.Fatal(got.messages(), got.Data)
	}
	become := func(role access.Role) {
		w.app.Store().Client().User.Update().Where(user.Username("head")).SetRole(role).ExecX(authz.System(context.Background()))
	}
	become(access.Clerk)
	defer become(access.Head)
	var told struct{ Code, Message string }
	refused := w.fetch("GET", "/bi/export", "", "Authorization", "Bearer "+secret, "Accept-Language", "en")
	if json.Unmarshal(refused.body, &told) != nil || refused.status != 401 || !strings.Contains(told.Message, "issuer") && !strings.Contains(told.Message, "issued") {
		t.Errorf("%d %s", refused.status, refused.body)
	}
	counted := w.statements()
	list := w.as("admin", `query($p: String!) { serviceTokens(first: 20, where: {prefix: $p}) { edges { node { lapsed } } } }`, vars{"p": secret[:12]}).list("serviceTokens")
	if len(list) != 1 || list[0]["lapsed"] != true {
		t.Errorf("%v", list)
	}
	all := w.as("admin", `{ serviceTokens(first: 50) { edges { node { name lapsed } } } }`, nil).list("serviceTokens")
	if statements := counted.Texts(); len(all) < 5 || len(statements) > 12 {
		t.Errorf("%d tokens in %d statements", len(all), len(statements))
	}
}
