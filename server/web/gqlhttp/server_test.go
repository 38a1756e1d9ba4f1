package gqlhttp

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"sanbao/server/locale"
	"sanbao/server/web/guard"
	"sanbao/server/web/internal/testschema"
)

// harness is a server of the test schema with everything it says on the side.
type harness struct {
	*httptest.Server
	resolver *testschema.Resolver
	log      *lines
	streams  *Streams
	mu       sync.Mutex
	observed []Operation
}

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

func (l *lines) all() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.FieldsFunc(l.b.String(), func(r rune) bool { return r == '\n' })
}

func serve(t *testing.T, change func(*Options)) *harness {
	t.Helper()
	h := prepare(change)
	h.Start()
	t.Cleanup(h.Close)
	return h
}

// prepare returns a server that is yet to be started.
func prepare(change func(*Options)) *harness {
	h := &harness{resolver: &testschema.Resolver{}, log: &lines{}, streams: NewStreams()}
	o := Options{
		Guard:  guard.New(guard.Defaults(), func(context.Context) bool { return false }),
		SignIn: func(ctx context.Context, _ string) (context.Context, error) { return ctx, nil },
		Logger: slog.New(slog.NewJSONHandler(h.log, nil)),
		NewID:  func() string { return "id-of-the-line" },
		Observe: func(op Operation) {
			h.mu.Lock()
			defer h.mu.Unlock()
			h.observed = append(h.observed, op)
		},
	}
	if change != nil {
		change(&o)
	}
	h.Server = httptest.NewUnstartedServer(locale.NewMatcher().Middleware(New(testschema.New(h.resolver), o)))
	h.Config.BaseContext = func(net.Listener) context.Context { return h.streams.Context(context.Background()) }
	return h
}

func (h *harness) outcomes() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var all []string
	for _, op := range h.observed {
		all = append(all, op.Type+" "+op.Outcome)
	}
	return all
}

// answer is a response as a client reads it.
type answer struct {
	status int
	header http.Header
	text   string
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Locations  []struct{ Line, Column int }
		Extensions map[string]any
	}
	Extensions map[string]any
}

// do sends a request; headers come in pairs.
func (h *harness) do(t *testing.T, method, target, body string, headers ...string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, h.URL+target, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return h.send(t, r)
}

func (h *harness) send(t *testing.T, r *http.Request) answer {
	t.Helper()
	resp, err := h.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := answer{status: resp.StatusCode, header: resp.Header, text: string(text)}
	if len(text) > 0 {
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
	}
	return a
}

// post sends a query as JSON and wants graphql-response+json in English.
func (h *harness) post(t *testing.T, query string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return h.do(t, "POST", "/", string(body),
		"Content-Type", "application/json", "Accept", string(asGraphQL), "Accept-Language", "en")
}

func TestRequiredOptions(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("made a server without a guard")
		}
	}()
	New(testschema.New(&testschema.Resolver{}), Options{Logger: slog.New(slog.DiscardHandler)})
}

func TestLimitsLeftAtZeroAreTheDefaults(t *testing.T) {
	want := DefaultLimits()
	want.Errors = 3
	if got := (Limits{Errors: 3}).orDefaults(); got != want {
		t.Errorf("%+v", got)
	}
}
