package app_test

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

const recordsQuery = `query($kind: ServiceRecordKind, $since: Time) {
  serviceRecords(first: 5, where: {kind: $kind, reportedAtGTE: $since}, orderBy: {field: REPORTED_AT, direction: ASC}) {
    totalCount edges { node { number kind reportedAt customer { name region } owner { name } laborFee: labourCharge version department { code } } } } }`

// Tools read a published query by its address, each as it signs in.
func toolsReadTables(t *testing.T, w *world) {
	slug := w.publish(recordsQuery)
	token := w.tool("EXECUTIVE", "executive", vars{"keyInAddress": true})
	closed := w.tool("EXECUTIVE", "executive", nil)
	basic := func(token string) string { return "Basic " + base64.StdEncoding.EncodeToString([]byte("excel:"+token)) }
	plain := w.fetch("GET", "/bi/q/"+slug+".csv", "", "Authorization", "Bearer "+token)
	lines := strings.Split(strings.TrimSuffix(string(plain.body), "\r\n"), "\r\n")
	all := w.as("executive", "{ serviceRecords(first: 1) { totalCount } }", nil).at("serviceRecords", "totalCount").(float64)
	if plain.status != 200 || lines[0] != "number,kind,reportedAt,customer.name,customer.region,owner.name,laborFee,version,department.code" || len(lines)-1 < int(all) {
		t.Fatalf("%d of %v lines, %d %.300s", len(lines), all, plain.status, plain.body)
	}
	if h := plain.header; h.Get("Content-Type") != "text/csv; charset=utf-8" || !strings.Contains(h.Get("Content-Disposition"), slug+".csv") ||
		h.Get("Cache-Control") != "private, no-cache" || h.Get("Content-Encoding") != "" {
		t.Errorf("%v", h)
	}
	for name, got := range map[string]reply{
		"basic":    w.fetch("GET", "/bi/q/"+slug+".csv", "", "Authorization", basic(token)),
		"a key":    w.fetch("GET", "/bi/q/"+slug+".csv?key="+token, ""),
		"a person": w.fetch("GET", "/bi/q/"+slug+".csv", "executive"),
	} {
		if got.status != 200 || !bytes.Equal(got.body, plain.body) {
			t.Errorf("%s: %d %.200s", name, got.status, got.body)
		}
	}
	for name, c := range map[string]struct {
		got    reply
		status int
		code   string
	}{
		"nobody":            {w.fetch("GET", "/bi/q/"+slug+".csv", ""), 401, "UNAUTHENTICATED"},
		"a closed key":      {w.fetch("GET", "/bi/q/"+slug+".csv?key="+closed, ""), 401, "UNAUTHENTICATED"},
		"a role without":    {w.fetch("GET", "/bi/q/"+slug+".csv", "clerk"), 403, "FORBIDDEN"},
		"another address":   {w.fetch("GET", "/bi/q/"+slug+"x.csv", "", "Authorization", "Bearer "+token), 404, "NOT_FOUND"},
		"another form":      {w.fetch("GET", "/bi/q/"+slug+".doc", "", "Authorization", "Bearer "+token), 404, "NOT_FOUND"},
		"an unknown option": {w.fetch("GET", "/bi/q/"+slug+".csv?kinds=REPAIR", "", "Authorization", "Bearer "+token), 400, "INVALID"},
		"a bad value":       {w.fetch("GET", "/bi/q/"+slug+".csv?kind=NONE", "", "Authorization", "Bearer "+token), 400, "INVALID"},
		"a bad root":        {w.fetch("GET", "/bi/q/"+slug+".csv?root=nothing", "", "Authorization", "Bearer "+token), 400, "INVALID"},
		"a bad limit":       {w.fetch("GET", "/bi/q/"+slug+".csv?limit=0", "", "Authorization", "Bearer "+token), 400, "INVALID"},
	} {
		var told struct{ Code, Message, Field string }
		if err := json.Unmarshal(c.got.body, &told); err != nil || c.got.status != c.status || told.Code != c.code || told.Message == "" ||
			(c.code == "INVALID") != (told.Field != "") {
			t.Errorf("%s: %d %s", name, c.got.status, c.got.body)
		}
		if (c.status == 401) != strings.HasPrefix(c.got.header.Get("WWW-Authenticate"), "Basic ") {
			t.Errorf("%s: WWW-Authenticate %q", name, c.got.header.Get("WWW-Authenticate"))
		}
	}
	w.noted(slug, 8)
	runs := w.as("admin", `query($s: String!) { savedQueries(first: 1, where: {slug: $s}) { edges { node { lastRunAt runs(first: 50) { edges { node {
		channel rows milliseconds cost problem revision user { username } tool } } } } } } }`, vars{"s": slug})
	channels := map[any]int{}
	node := runs.list("savedQueries")[0]
	for _, edge := range node["runs"].(map[string]any)["edges"].([]any) {
		run := edge.(map[string]any)["node"].(map[string]any)
		channels[run["channel"]]++
		byTool := run["tool"] != ""
		if byTool != (run["channel"] == "TOOL") || byTool == (run["user"] != nil) || run["problem"] == "" && run["rows"].(float64) < all {
			t.Errorf("%v", run)
		}
	}
	if channels["TOOL"] != 7 || channels["WORKBENCH"] != 1 || node["lastRunAt"] == nil {
		t.Errorf("%v %v", channels, node["lastRunAt"])
	}
}

// statisticsHaveRoomInTables: what is too long for an answer of the API is a table to its
// end.
func statisticsHaveRoomInTables(t *testing.T, w *world) {
	const question = `{ serviceStats(from: "2025-10-01", to: "2026-10-31", fill: true) { day kind status count } }`
	w.as("executive", question, nil).refused(t, "LIMIT")
	got := w.table(w.tool("EXECUTIVE", "executive", nil), w.publish(question)+".csv")
	if days := 396; len(got) < 1_002 || (len(got)-1)%days != 0 {
		t.Errorf("%d rows", len(got))
	}
}

// Every form holds the same rows, and both ways of reading them write the same bytes.
func tablesInEveryForm(t *testing.T, w *world) {
	slug := w.publish(recordsQuery)
	token := w.tool("EXECUTIVE", "executive", nil)
	rows := w.table(token, slug+".csv?kind=REPAIR&limit=7")
	if len(rows) != 8 || slices.ContainsFunc(rows[1:], func(row []string) bool { return row[1] != "REPAIR" }) {
		t.Errorf("%v", rows)
	}
	get := func(path string, headers ...string) reply {
		return w.fetch("GET", "/bi/q/"+path, "", append([]string{"Authorization", "Bearer " + token}, headers...)...)
	}
	var objects []map[string]any
	if err := json.Unmarshal(get(slug+".json?kind=REPAIR&limit=7").body, &objects); err != nil || len(objects) != 7 || objects[6]["number"] != rows[7][0] ||
		objects[0]["version"].(float64) < 1 {
		t.Errorf("%v %v", err, objects)
	}
	if lines := strings.Split(strings.TrimSpace(string(get(slug+".jsonl?kind=REPAIR&limit=7").body)), "\n"); len(lines) != 7 ||
		!strings.Contains(lines[6], `"`+rows[7][0]+`"`) {
		t.Errorf("%v", lines)
	}
	file, err := excelize.OpenReader(bytes.NewReader(get(slug + ".xlsx?kind=REPAIR&limit=7").body))
	if err != nil {
		t.Fatal(err)
	}
	if sheet, err := file.GetRows("Sheet1"); err != nil || len(sheet) != 8 || sheet[7][0] != rows[7][0] {
		t.Errorf("%v %v", err, sheet)
	}
	none := get(slug + ".csv?since=2099-01-01T00:00:00Z")
	if string(none.body) != strings.Join(rows[0], ",")+"\r\n" {
		t.Errorf("%q", none.body)
	}
	if marked := get(slug + ".csv?since=2099-01-01T00:00:00Z&bom=1"); string(marked.body) != "\uFEFF"+string(none.body) {
		t.Errorf("%q", marked.body)
	}
	zipped := get(slug+".csv", "Accept-Encoding", "gzip")
	if unzip, err := gzip.NewReader(bytes.NewReader(zipped.body)); err != nil {
		t.Errorf("%v %v", err, zipped.header)
	} else if text, err := io.ReadAll(unzip); err != nil || !bytes.Equal(text, get(slug+".csv").body) {
		t.Errorf("%v: another text when compressed", err)
	}
	tag := none.header.Get("ETag")
	for query, status := range map[string]int{"since=2099-01-01T00:00:00Z": 304, "since=2098-01-01T00:00:00Z": 200} {
		if got := get(slug+".csv?"+query, "If-None-Match", tag); tag == "" || got.status != status || status == 304 && len(got.body) > 0 {
			t.Errorf("%s with %s: %d", query, tag, got.status)
		}
	}
	for _, path := range []string{slug + ".csv", slug + ".csv?limit=3"} {
		got := get(path)
		if again := get(path, "If-None-Match", got.header.Get("ETag")); again.status != 304 || again.header.Get("ETag") != got.header.Get("ETag") {
			t.Errorf("%s: %d of %q", path, again.status, got.header.Get("ETag"))
		}
	}
	before := get(slug + ".csv").header.Get("ETag")
	w.register("改变标签", nil)
	if got := get(slug+".csv", "If-None-Match", before); got.status != 200 {
		t.Errorf("a new record is not told: %d", got.status)
	}
}

// Queries that are no list of plain columns are answered by the API's own means.
func tablesOfOtherShapes(t *testing.T, w *world) {
	token := w.tool("EXECUTIVE", "executive", nil)
	stats := w.table(token, w.publish(`{ serviceStats(from: "2026-01-01", to: "2026-12-31") { month department { name } count } }`)+".csv")
	if strings.Join(stats[0], ",") != "month,department.name,count" || len(stats) < 2 {
		t.Errorf("%v", stats)
	}
	nested := w.publish(`query($n: Int = 2) { serviceRecords(first: $n) { edges { node { number events(first: 3) { edges { node { action } } } } } } }`)
	rows := w.table(token, nested+".csv?limit=250")
	if len(rows) < 100 || strings.Join(rows[0], ",") != "number,events.action" || !strings.Contains(rows[1][1], "; ") {
		t.Errorf("%d rows: %v", len(rows), rows[:2])
	}
	if expanded := w.table(token, nested+".csv?expand=events&limit=5"); len(expanded) != 6 || expanded[1][0] != expanded[2][0] {
		t.Errorf("%v", expanded)
	}
	several := w.publish(`{ __typename parts(first: 3) { edges { node { code } } } customers(first: 3) { edges { node { name } } } }`)
	if first := w.table(token, several+".csv"); first[0][0] != "code" {
		t.Errorf("%v", first[0])
	}
	if named := w.table(token, several+".csv?root=customers"); named[0][0] != "name" {
		t.Errorf("%v", named[0])
	}
}

// Over /graphql a tool asks and does nothing else; what it asks is bounded.
func toolsOnlyRead(t *testing.T, w *world) {
	token := w.tool("HEAD", "head", vars{"costPerHour": 1000, "requestsPerMinute": 12})
	got := w.post(token, "{ viewer { role } serviceRecords(first: 2) { edges { node { number } } } }", nil)
	if len(got.Errors) > 0 || got.at("viewer") != nil || len(got.list("serviceRecords")) != 2 {
		t.Errorf("%v %s", got.Data, got.messages())
	}
	cost := got.Extensions["cost"].(map[string]any)
	if cost["remaining"].(float64) != 1000-cost["requested"].(float64) {
		t.Errorf("%v", cost)
	}
	if cost := w.as("head", "{ __typename }", nil).Extensions["cost"].(map[string]any); cost["remaining"] != nil {
		t.Errorf("a person has a budget: %v", cost)
	}
	for _, query := range []string{"mutation { signOut { ended } }", "subscription { serviceRecordChanged { id } }",
		`mutation { createDepartment(input: {code: "T", name: "T"}) { department { id } } }`} {
		if got := w.post(token, query, nil); got.code() != "FORBIDDEN" && !strings.Contains(query, "subscription") || got.Data != nil {
			t.Errorf("%s: %s %v", query, got.code(), got.Data)
		}
	}
	for range 3 {
		got = w.post(token, "{ serviceRecords(first: 200) { edges { node { id number status } } } }", nil)
	}
	if got.code() != "LIMIT" || got.Errors[0].Extensions["retryAfterSeconds"] == nil || got.status != 429 {
		t.Errorf("%d %s", got.status, got.messages())
	}
	for range 12 {
		got = w.post(token, "{ __typename }", nil)
	}
	csv := w.fetch("GET", "/bi/q/x.csv", "", "Authorization", "Bearer "+token)
	if csv.status != 429 || csv.header.Get("Retry-After") == "" {
		t.Errorf("%d %v %s", csv.status, csv.header, csv.body)
	}
}

// A query that asks for CSV is answered with its rows.
func queriesAnswerAsCSV(t *testing.T, w *world) {
	ask := func(username, accept, query string) reply {
		body, err := json.Marshal(vars{"query": query})
		if err != nil {
			t.Fatal(err)
		}
		return w.request("POST", "/graphql", username, body, "Content-Type", "application/json", "Accept", accept)
	}
	got := ask("head", "text/csv", "{ customers(first: 2) { edges { node { code contacts { name } } } } }")
	if lines := strings.Split(string(got.body), "\r\n"); got.status != 200 || lines[0] != "code,contacts.name" || len(lines) < 4 {
		t.Errorf("%d %.200s", got.status, got.body)
	}
	for accept, wants := range map[string]string{"application/json, text/csv;q=0.5": "{", "text/csv;q=0.9, application/json;q=0.5": "code\r\n"} {
		if got := ask("head", accept, "{ customers(first: 2) { edges { node { code } } } }"); !strings.HasPrefix(string(got.body), wants) {
			t.Errorf("%s: %.100s", accept, got.body)
		}
	}
	body := []byte(`{"query": "{ viewer { role } customers(first: 1) { edges { node { code } } } }"}`)
	chosen := w.request("POST", "/graphql?root=customers&bom=1&limit=2", "head", body, "Content-Type", "application/json", "Accept", "text/csv")
	if lines := strings.Split(string(chosen.body), "\r\n"); chosen.status != 200 || lines[0] != "\ufeffcode" || len(lines) != 4 {
		t.Errorf("with options: %d %.200s", chosen.status, chosen.body)
	}
	for query, code := range map[string]string{"mutation { signOut { ended } }": "INVALID", "{ nothing }": "INVALID", "{": "INVALID"} {
		var told struct{ Code string }
		if got := ask("head", "text/csv", query); json.Unmarshal(got.body, &told) != nil || told.Code != code || got.status != 400 {
			t.Errorf("%s: %d %s", query, got.status, got.body)
		}
	}
	if got := ask("", "text/csv", "{ __typename }"); got.status != 401 {
		t.Errorf("nobody: %d", got.status)
	}
}
