package app_test

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/server/authz"
)

// manyCustomers adds customers whose table is more than what stands between a server and
// a client that does not read, and returns what takes them away.
func (w *world) manyCustomers(n int) (remove func()) {
	w.t.Helper()
	ctx, db := authz.System(w.t.Context()), w.app.Store().WriteDB()
	name := "'" + strings.Repeat("很多行", 20) + "'"
	insert := "INSERT INTO customers (code, name, created_at, updated_at) "
	if w.app.Store().Dialect() == "postgres" {
		insert += fmt.Sprintf("SELECT 'ZY' || n, %s, now() - interval '1 day', now() - interval '1 day' FROM generate_series(1, %d) n", name, n)
	} else {
		insert += fmt.Sprintf("WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < %d) SELECT 'ZY' || n, %s, '2026-01-01 00:00:00+00:00', '2026-01-01 00:00:00+00:00' FROM s", n, name)
	}
	if _, err := db.ExecContext(ctx, insert); err != nil {
		w.t.Fatal(err)
	}
	return func() {
		if _, err := db.ExecContext(ctx, "DELETE FROM customers WHERE code LIKE 'ZY%'"); err != nil {
			w.t.Error(err)
		}
	}
}

// stall asks for a path and reads nothing of the answer.
func (w *world) stall(path, token string) net.Conn {
	w.t.Helper()
	conn, err := net.Dial("tcp", strings.TrimPrefix(w.app.URL(), "http://"))
	if err != nil {
		w.t.Fatal(err)
	}
	if err := conn.(*net.TCPConn).SetReadBuffer(2048); err != nil {
		w.t.Fatal(err)
	}
	if _, err := fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n", path, token); err != nil {
		w.t.Fatal(err)
	}
	return conn
}

// Clients that do not read what they asked for keep one connection: short answers go on,
// and long ones are told when to come again.
func slowReadersStopNobody(t *testing.T, w *world) {
	defer w.manyCustomers(25_000)()
	lasting := vars{"costPerHour": 100_000_000}
	slow, other := w.tool("EXECUTIVE", "executive", lasting), w.tool("EXECUTIVE", "executive", lasting)
	conns := []net.Conn{w.stall("/bi/export/customers.jsonl", slow), w.stall("/bi/export/customers.jsonl", slow)}
	slug, all := w.publish(`{ products(first: 5) { edges { node { model } } } }`), w.publish(customersQuery)
	w.until("a table is being sent", func() bool { return w.app.Reader().Stats().Read.InUse > 0 })
	time.Sleep(200 * time.Millisecond)
	for _, token := range []string{slow, other} {
		began := time.Now()
		if got := w.fetch("GET", "/bi/q/"+slug+".csv", "", "Authorization", "Bearer "+token); got.status != 200 || time.Since(began) > 3*time.Second {
			t.Errorf("a short table: %d after %v %.200s", got.status, time.Since(began), got.body)
		}
		if got := w.post(token, "{ serviceStats { count } }", nil); len(got.Errors) > 0 {
			t.Errorf("an operation: %s", got.messages())
		}
	}
	// Each is refused after the same wait, all at once.
	var refused sync.WaitGroup
	for _, token := range []string{slow, other} {
		for _, path := range []string{"/bi/export/customers.jsonl", "/bi/q/" + all + ".csv"} {
			refused.Go(func() {
				got := w.fetch("GET", path, "", "Authorization", "Bearer "+token)
				if got.status != 429 || got.header.Get("Retry-After") == "" || !strings.Contains(string(got.body), `"LIMIT"`) {
					t.Errorf("a long table: %d, Retry-After %q, %.200s", got.status, got.header.Get("Retry-After"), got.body)
				}
			})
		}
	}
	refused.Wait()
	if got := w.request("POST", "/graphql", "head", []byte(`{"query": "{ serviceStats { count } }"}`), "Content-Type", "application/json",
		"Sanbao-Custom-Query", "1"); got.status != 200 || strings.Contains(string(got.body), "errors") {
		t.Errorf("the workbench: %d %s", got.status, got.body)
	}
	for _, conn := range conns {
		if err := conn.Close(); err != nil {
			t.Error(err)
		}
	}
	w.until("the connections are free", func() bool { return w.app.Reader().Stats().Read.InUse == 0 })
	if got := w.fetch("GET", "/bi/export/customers.jsonl", "", "Authorization", "Bearer "+other); got.status != http.StatusOK || strings.Count(string(got.body), "\n") < 25_001 {
		t.Errorf("afterwards: %d and %d lines", got.status, strings.Count(string(got.body), "\n"))
	}
}
