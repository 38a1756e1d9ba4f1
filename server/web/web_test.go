package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"sanbao/server/web/gqlhttp"
)

// lines is a log that tests may read while others write it.
type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

// all returns the lines as they are decoded.
func (l *lines) all(t *testing.T) []map[string]any {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	var all []map[string]any
	for d := json.NewDecoder(bytes.NewReader(l.b.Bytes())); ; {
		var line map[string]any
		if err := d.Decode(&line); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, line)
	}
}

type viewerKey struct{}

// builtPage is what a build of the page leaves.
func builtPage() fs.FS {
	return fstest.MapFS{
		".gitkeep":              {},
		"index.html":            {Data: []byte("<!doctype html>the page")},
		"index.html.br":         {Data: []byte("br of the page")},
		"index.html.gz":         {Data: []byte("gz of the page")},
		"favicon.svg":           {Data: []byte("<svg/>")},
		"assets/app-1a2b.js":    {Data: []byte("let app")},
		"assets/app-1a2b.js.gz": {Data: []byte("gz of app")},
	}
}

// site returns the handler of a whole site and its log.
func site(t *testing.T, change func(*Options)) (http.Handler, *lines) {
	t.Helper()
	log := &lines{}
	ids := 0
	o := Options{
		GraphQL: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, "graphql for "+r.Context().Value(viewerKey{}).(string))
		}),
		Page: builtPage(),
		Authenticate: func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), viewerKey{}, "clerk")))
			})
		},
		Ready:   func(context.Context) error { return nil },
		Metrics: NewMetrics(),
		Logger:  slog.New(LogRequestIDs(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))),
		NewID: func() string {
			ids++
			return "made-" + string(rune('0'+ids))
		},
		TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")},
	}
	if change != nil {
		change(&o)
	}
	h, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return h, log
}

// get sends a request; headers come in pairs.
func get(h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestRoutes(t *testing.T) {
	named := func(name string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, _ = io.WriteString(w, name+" "+r.PathValue("id")+r.Context().Value(viewerKey{}).(string))
		})
	}
	h, _ := site(t, func(o *Options) { o.Attachments = named("attachment") })
	for target, want := range map[string]string{
		"/graphql":            "graphql for clerk",
		"/attachments/17":     "attachment 17clerk",
		"/healthz":            "ok\n",
		"/readyz":             "ready\n",
		"/":                   "<!doctype html>the page",
		"/records/17":         "<!doctype html>the page",
		"/graphiql":           "<!doctype html>the page",
		"/assets/app-1a2b.js": "let app",
	} {
		if w := get(h, "GET", target); w.Code != 200 || w.Body.String() != want {
			t.Errorf("%s: %d %q", target, w.Code, w.Body)
		}
	}
	h, _ = site(t, nil)
	if w := get(h, "GET", "/attachments/17"); w.Code != 404 {
		t.Errorf("attachments without a handler: %d", w.Code)
	}
}

func TestSecurityHeaders(t *testing.T) {
	h, _ := site(t, func(o *Options) { o.Attachments = http.NotFoundHandler() })
	for target, want := range map[string]string{
		"/": pagePolicy, "/assets/none.js": pagePolicy, "/graphiql": pagePolicy, "/attachments/1": filePolicy,
		"/graphql": apiPolicy, "/healthz": apiPolicy, "/readyz": apiPolicy, "/metrics": apiPolicy,
	} {
		header := get(h, "GET", target).Header()
		if got := header.Get("Content-Security-Policy"); got != want || !strings.Contains(got, "frame-ancestors 'none'") {
			t.Errorf("%s: %s", target, got)
		}
		for name, value := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
			"Cross-Origin-Opener-Policy": "same-origin", "Strict-Transport-Security": "",
		} {
			if header.Get(name) != value {
				t.Errorf("%s: %s: %q", target, name, header.Get(name))
			}
		}
	}
	secure := httptest.NewRequest("GET", "/", nil)
	secure.RemoteAddr = "10.1.2.3:99"
	secure.Header.Set("X-Forwarded-Proto", "https")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, secure)
	if w.Header().Get("Strict-Transport-Security") == "" {
		t.Error("nothing keeps browsers on HTTPS")
	}
}

func TestRequestsFromOtherSites(t *testing.T) {
	h, _ := site(t, func(o *Options) { o.AllowedOrigins = []string{"https://intranet.example.com"} })
	cases := []struct {
		name, method string
		headers      []string
		want         int
	}{
		{"our page", "POST", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"our page in an old browser", "POST", []string{"Origin", "http://example.com"}, 200},
		{"a program", "POST", nil, 200},
		{"an allowed page", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://intranet.example.com"}, 200},
		{"another site", "POST", []string{"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example.com"}, 403},
		{"another site in an old browser", "POST", []string{"Origin", "https://evil.example.com"}, 403},
		{"a link on another site", "GET", []string{"Sec-Fetch-Site", "cross-site"}, 200},
	}
	for _, c := range cases {
		w := get(h, c.method, "http://example.com/graphql", append(c.headers, "Accept-Language", "en")...)
		if w.Code != c.want {
			t.Errorf("%s: %d", c.name, w.Code)
		}
		want := `{"errors":[{"message":"requests from the pages of other sites are not accepted","extensions":{"code":"FORBIDDEN","key":"foreign_page"}}]}`
		if c.want == 403 && w.Body.String() != want {
			t.Errorf("%s: %s", c.name, w.Body)
		}
	}
}

func TestReadiness(t *testing.T) {
	h, log := site(t, func(o *Options) { o.Ready = func(context.Context) error { return errors.New("dial tcp: secret") } })
	if w := get(h, "GET", "/readyz"); w.Code != 503 || strings.Contains(w.Body.String(), "secret") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if line := log.all(t)[0]; line["error"] != "dial tcp: secret" || line["request"] != "made-1" {
		t.Errorf("logged %v", line)
	}
	if w := get(h, "GET", "/healthz"); w.Code != 200 {
		t.Errorf("healthz: %d", w.Code)
	}
	forever := make(chan struct{})
	defer close(forever)
	h, _ = site(t, func(o *Options) {
		o.ReadyTime = time.Millisecond
		o.Ready = func(context.Context) error { <-forever; return nil }
	})
	if w := get(h, "GET", "/readyz"); w.Code != 503 {
		t.Errorf("a check that hangs: %d", w.Code)
	}
}

func TestMetrics(t *testing.T) {
	pool := prometheus.NewGauge(prometheus.GaugeOpts{Name: "pool_connections", Help: "x"})
	metrics := NewMetrics(pool)
	h, _ := site(t, func(o *Options) { o.Metrics = metrics })
	get(h, "GET", "/graphql?query=%7Bsecret%7D")
	get(h, "GET", "/records/17")
	get(h, "BREW", "/coffee")
	metrics.Operation(gqlhttp.Operation{Type: "query", Outcome: "ok", Took: time.Second})
	text := get(h, "GET", "/metrics").Body.String()
	for _, want := range []string{
		`sanbao_http_request_duration_seconds_count{method="GET",route="/graphql",status="200"} 1`,
		`sanbao_http_request_duration_seconds_count{method="GET",route="/",status="200"} 1`,
		`sanbao_http_request_duration_seconds_count{method="other",route="/",status="405"} 1`,
		`sanbao_graphql_operation_duration_seconds_sum{outcome="ok",type="query"} 1`,
		"pool_connections 0", "go_goroutines", "process_open_fds",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%s is missing", want)
		}
	}
	if strings.Contains(text, "secret") || strings.Contains(text, "records/17") {
		t.Error("labels without end")
	}
}

func TestRequiredOptions(t *testing.T) {
	if _, err := New(Options{}); err == nil {
		t.Error("made a site of nothing")
	}
	defer func() {
		if recover() != nil {
			t.Error("panicked")
		}
	}()
	o := Options{GraphQL: http.NotFoundHandler(), Page: fstest.MapFS{}, Ready: func(context.Context) error { return nil },
		Authenticate: func(h http.Handler) http.Handler { return h }, Metrics: NewMetrics(), Logger: slog.New(slog.DiscardHandler)}
	if h, err := New(o); err != nil || get(h, "GET", "/").Code != 404 {
		t.Errorf("a page that is not built: %v", err)
	}
	o.AllowedOrigins = []string{"not an origin"}
	if _, err := New(o); err == nil {
		t.Error("accepted an origin that is none")
	}
}
