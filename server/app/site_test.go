package app_test

import (
	"bytes"
	"io"
	"io/fs"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"sanbao/frontend"
)

// What the people who run the server look at: whether it lives, whether it can
// work, and its numbers.
func theServerTellsHowItIs(t *testing.T, w *world) {
	w.as("clerk", "{ customers(first: 1) { totalCount } }", nil)
	for path, want := range map[string]string{"/healthz": "ok\n", "/readyz": "ready\n"} {
		got := w.fetch(http.MethodGet, path, "")
		if got.status != http.StatusOK || string(got.body) != want || got.header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d %q", path, got.status, got.body)
		}
		if post := w.fetch(http.MethodPost, path, ""); post.status != http.StatusMethodNotAllowed {
			t.Errorf("POST %s: %d", path, post.status)
		}
	}
	metrics := w.fetch(http.MethodGet, "/metrics", "")
	pools := []string{"read"}
	if !strings.HasPrefix(w.url, "postgres") {
		pools = append(pools, "write")
	}
	wanted := []string{
		`sanbao_http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} [1-9]`,
		`sanbao_graphql_operation_duration_seconds_count{outcome="ok",type="query"} [1-9]`, `go_goroutines [1-9]`,
	}
	for _, pool := range pools {
		wanted = append(wanted, `go_sql_open_connections{db_name="`+pool+`"} \d`, `go_sql_wait_count_total{db_name="`+pool+`"} \d`)
	}
	for _, number := range wanted {
		if !regexp.MustCompile(`(?m)^` + strings.NewReplacer("{", `\{`, "}", `\}`).Replace(number)).Match(metrics.body) {
			t.Errorf("/metrics has no %s", number)
		}
	}
	for _, secret := range []string{"138", "head2", "/attachments/1"} {
		if bytes.Contains(metrics.body, []byte(`"`+secret)) {
			t.Errorf("/metrics tells %s", secret)
		}
	}
}

// The page's own routes are the page; a file that is not there is not, and says
// so instead of being the page.
func routesAreThePage(t *testing.T, w *world) {
	_, err := fs.Stat(frontend.Dist(), "index.html")
	built := err == nil
	for _, path := range []string{"/", "/service-records", "/service-records/SR-2026-000001", "/graphiql", "/no/such/route"} {
		got := w.fetch(http.MethodGet, path, "", "Accept", "text/html")
		if !built {
			if got.status != http.StatusNotFound {
				t.Errorf("%s without a page: %d", path, got.status)
			}
			continue
		}
		if got.status != http.StatusOK || !bytes.Contains(got.body, []byte(`<div id="root"`)) ||
			!strings.HasPrefix(got.header.Get("Content-Type"), "text/html") || got.header.Get("Cache-Control") != "no-cache" ||
			!strings.Contains(got.header.Get("Content-Security-Policy"), "script-src 'self'") {
			t.Errorf("%s: %d %v %.200s", path, got.status, got.header, got.body)
		}
	}
	for _, path := range []string{"/assets/none.js", "/none.css", "/favicon.none", "/.gitkeep", "/assets/", "/../go.mod", "/%2e%2e/go.mod", "/index.html.map"} {
		if got := w.fetch(http.MethodGet, path, "", "Accept", "*/*"); got.status != http.StatusNotFound {
			t.Errorf("%s: %d %.100s", path, got.status, got.body)
		}
	}
	if got := w.fetch(http.MethodPost, "/service-records", ""); got.status != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", got.status)
	}
}

// A server whose database is gone lives, is not ready, and says nothing of why.
func aServerWithoutItsDatabaseIsNotReady(t *testing.T, w *world) {
	other := startLogging(t, w.url, io.Discard) // what is wrong goes into the log
	if err := other.app.Store().Close(); err != nil {
		t.Fatal(err)
	}
	if got := other.fetch(http.MethodGet, "/healthz", ""); got.status != http.StatusOK {
		t.Errorf("/healthz: %d", got.status)
	}
	got := other.fetch(http.MethodGet, "/readyz", "")
	if got.status != http.StatusServiceUnavailable || string(got.body) != "not ready\n" {
		t.Errorf("/readyz: %d %s", got.status, got.body)
	}
}
