package app_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/server/authz"
)

const customersQuery = `query($like: String) { customers(first: 1, where: {nameContains: $like}) {
  edges { node { code name phone email region salesPerson { name phone } updatedAt } } } }`

// A tool sees the rows and columns that a person of its role sees in its department, in
// one statement and otherwise, and one of another department sees nothing.
func aToolSeesWhatItsPersonSees(t *testing.T, w *world) {
	documents := []string{recordsQuery, customersQuery,
		`{ serviceRecords(first: 3) { edges { node { number callerPhone serviceAddress events(first: 2) { edges { node { action note } } } } } } }`,
		`{ parts(first: 3) { edges { node { code unitCost unitPrice } } } }`}
	elsewhere := w.must("admin", "createDepartment", vars{"code": "AWAY", "name": "外地", "parentID": w.root()}, "department { id }").
		at("createDepartment", "department", "id")
	for _, document := range documents {
		slug := w.publish(document)
		for role, person := range map[string]string{"EXECUTIVE": "executive", "HEAD": "head", "ANALYST": "analyst", "FINANCE": "finance", "INSPECTOR": "inspector"} {
			person := w.fetch("GET", "/bi/q/"+slug+".jsonl?limit=500", person)
			tool := w.fetch("GET", "/bi/q/"+slug+".jsonl?limit=500", "", "Authorization", "Bearer "+w.tool(role, personOf(role), nil))
			if person.status != 200 || tool.status != 200 || !bytes.Equal(person.body, tool.body) || len(tool.body) == 0 {
				t.Errorf("%s of %.60s: %d and %d\n%s", role, document, person.status, tool.status, firstDifference(tool.body, person.body))
			}
		}
		if strings.Contains(document, "parts(") {
			continue // everybody's
		}
		for _, role := range []string{"HEAD", "ANALYST"} {
			token := w.tool(role, "head", vars{"departmentID": elsewhere})
			if got := w.table(token, slug+".csv"); len(got) != 1 {
				t.Errorf("%s of another department sees %d rows of %.60s", role, len(got)-1, document)
			}
		}
	}
	slug := w.publish(customersQuery)
	for i, row := range w.table(w.tool("ANALYST", "analyst", nil), slug+".csv") {
		if i > 0 && (row[2] != "" || row[3] != "" || row[5] != "") {
			t.Fatalf("an analyst reads %q", row)
		}
	}
	byPhone := w.publish(`query($p: String) { customers(first: 1, where: {phone: $p}) { edges { node { code } } } }`)
	if got := w.fetch("GET", "/bi/q/"+byPhone+".csv?p=010", "analyst"); got.status != 403 {
		t.Errorf("a filter by a hidden column: %d %s", got.status, got.body)
	}
}

func personOf(role string) string { return strings.ToLower(role) }

// root is the department at the top.
func (w *world) root() any {
	return w.as("admin", "{ departments(first: 1, where: {parentIDIsNil: true}) { edges { node { id } } } }", nil).list("departments")[0]["id"]
}

// A token that is revoked is refused from the next request on.
func aTokenIsRevokedInTheMiddle(t *testing.T, w *world) {
	token, slug := w.tool("HEAD", "head", nil), w.publish(customersQuery)
	if got := w.table(token, slug+".csv?limit=2"); len(got) != 3 {
		t.Errorf("%v", got)
	}
	id := w.as("admin", `query($p: String!) { serviceTokens(first: 1, where: {prefix: $p}) { edges { node { id lastUsedAt } } } }`, vars{"p": token[:12]}).
		list("serviceTokens")[0]["id"]
	for range 2 {
		w.must("admin", "revokeServiceToken", vars{"id": id}, "serviceToken { revokedAt }")
	}
	var told struct{ Code, Message string }
	got := w.fetch("GET", "/bi/q/"+slug+".csv", "", "Authorization", "Bearer "+token, "Accept-Language", "en")
	if err := json.Unmarshal(got.body, &told); err != nil || got.status != 401 || told.Message != "the service token was revoked" {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := w.post(token, "{ customers(first: 1) { totalCount } }", nil); got.code() != "UNAUTHENTICATED" {
		t.Errorf("%v %v", got.Data, got.messages())
	}
}

// A whole table is read on from where its reader has come.
func tablesAreExported(t *testing.T, w *world) {
	token := w.tool("ANALYST", "analyst", vars{"costPerHour": 100_000_000})
	read := func(table, query string) (rows []map[string]any, cursor string) {
		t.Helper()
		got := w.fetch("GET", "/bi/export/"+table+".jsonl?"+query, "", "Authorization", "Bearer "+token)
		lines := strings.Split(strings.TrimSpace(string(got.body)), "\n")
		for i, line := range lines {
			var row map[string]any
			if err := json.Unmarshal([]byte(line), &row); err != nil || got.status != 200 {
				t.Fatalf("%s: %d %v %.300s", table, got.status, err, line)
			}
			if i == len(lines)-1 {
				return rows, row["cursor"].(string)
			}
			rows = append(rows, row)
		}
		return nil, ""
	}
	for _, table := range []string{"service-records", "visits", "part-usages", "customers", "product-units", "parts", "warranties", "service-events"} {
		rows, cursor := read(table, "")
		if len(rows) == 0 || cursor == "" || rows[0]["id"] == nil {
			t.Errorf("%s: %d rows", table, len(rows))
			continue
		}
		// What changed in the seconds before may come by now; nothing comes twice.
		more, _ := read(table, "cursor="+cursor)
		for _, row := range more {
			if slices.ContainsFunc(rows, func(told map[string]any) bool { return reflect.DeepEqual(told, row) }) {
				t.Errorf("%s tells %v twice", table, row)
			}
		}
		for _, hidden := range []string{"callerPhone", "phone", "signedBy", "phoneDigits", "changes"} {
			if _, told := rows[0][hidden]; told {
				t.Errorf("an analyst is told %s of %s", hidden, table)
			}
		}
	}
	if rows, _ := read("customers", "since=2099-01-01T00:00:00Z"); len(rows) != 0 {
		t.Errorf("%d rows of the future", len(rows))
	}
	for path, status := range map[string]int{"customers.jsonl?cursor=x": 400, "customers.jsonl?since=x": 400, "customers.jsonl?from=x": 400,
		"customers.csv": 404, "sessions.jsonl": 404, "nothing.jsonl": 404} {
		if got := w.fetch("GET", "/bi/export/"+path, "", "Authorization", "Bearer "+token); got.status != status {
			t.Errorf("%s: %d %s", path, got.status, got.body)
		}
	}
}

// When the client of a table goes away, the database stops working for it.
func aGoneClientEndsItsStatement(t *testing.T, w *world) {
	slug, token := w.publish(customersQuery), w.tool("EXECUTIVE", "executive", nil)
	if w.app.Store().Dialect() != "postgres" {
		// No lock of SQLite's keeps a reader waiting.
		w.killed(slug, token)
		return
	}
	lock, err := w.app.Store().WriteDB().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = lock.Rollback() }()
	if _, err := lock.Exec("LOCK TABLE customers IN ACCESS EXCLUSIVE MODE"); err != nil {
		t.Fatal(err)
	}
	working := func() (n int) {
		// Not in the transaction, to which activity stands still.
		if err := w.app.Store().ReadDB().QueryRow(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
			AND application_name = 'sanbao-bi' AND state = 'active' AND wait_event_type = 'Lock'`).Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.open(ctx, slug, token) }()
	w.until("a statement waits", func() bool { return working() == 1 })
	cancel()
	if err := <-ended; err == nil {
		t.Error("the client was answered")
	}
	w.until("the statement has ended", func() bool { return working() == 0 })
	if err := lock.Rollback(); err != nil {
		t.Fatal(err)
	}
	w.killed(slug, token)
}

// open asks for a table and reads a little of it.
func (w *world) open(ctx context.Context, slug, token string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, w.app.URL()+"/bi/q/"+slug+".csv", nil)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	_, err = res.Body.Read(make([]byte, 10))
	return err
}

// killed has clients go away in the middle; others are served as before.
func (w *world) killed(slug, token string) {
	w.t.Helper()
	for range 5 {
		ctx, cancel := context.WithCancel(w.t.Context())
		_ = w.open(ctx, slug, token)
		cancel()
	}
	w.until("the connections are free", func() bool { return w.app.Reader().Stats().Read.InUse == 0 })
	if got := w.table(token, slug+".csv?limit=1"); len(got) != 2 {
		w.t.Errorf("%v", got)
	}
}

func (w *world) until(what string, holds func() bool) {
	w.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !holds(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("it does not come to pass: %s", what)
		}
	}
}

// Ten thousand rows with every kind of text, both ways.
func tenThousandRows(t *testing.T, w *world) {
	const rows = 10_000
	system := authz.System(t.Context())
	insert := "INSERT INTO customers (code, name, created_at, updated_at) "
	if w.app.Store().Dialect() == "postgres" {
		insert += "SELECT 'ZZ' || n, '一万行 😀 \"' || n || ', ', now(), now() FROM generate_series(1, 10000) n"
	} else {
		insert += "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 10000) SELECT 'ZZ' || n, '一万行 😀 \"' || n || ', ', '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00' FROM s"
	}
	if _, err := w.app.Store().WriteDB().ExecContext(system, insert); err != nil {
		t.Fatal(err)
	}
	token := w.tool("EXECUTIVE", "executive", vars{"requestsPerMinute": 6000, "costPerHour": 100_000_000})
	byRows := w.table(token, w.publish(customersQuery)+".csv?like="+"一万行")
	paged := w.publish(`query($like: String) { customers(first: 1, where: {nameContains: $like}) { edges { node { code name contacts { name } } } } }`)
	byPages := w.table(token, paged+".csv?like=一万行")
	if len(byRows) != rows+1 || len(byPages) != rows+1 {
		t.Fatalf("%d and %d rows", len(byRows), len(byPages))
	}
	for i := range byRows {
		if i > 0 && (byRows[i][0] != byPages[i][0] || byRows[i][1] != byPages[i][1] || byRows[i][1] != fmt.Sprintf("一万行 😀 \"%s, ", byRows[i][0][2:])) {
			t.Fatalf("row %d: %q and %q", i, byRows[i], byPages[i])
		}
	}
	if _, err := w.app.Store().WriteDB().ExecContext(system, "DELETE FROM customers WHERE code LIKE 'ZZ%'"); err != nil {
		t.Fatal(err)
	}
}
