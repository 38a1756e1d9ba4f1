package web

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"
)

func TestClientIP(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	for _, c := range []struct {
		remote, forwarded, want string
	}{
		{"203.0.113.7:1", "", "203.0.113.7"},
		{"203.0.113.7:1", "198.51.100.1", "203.0.113.7"},
		{"10.0.0.1:1", "", "10.0.0.1"},
		{"10.0.0.1:1", "198.51.100.1", "198.51.100.1"},
		{"10.0.0.1:1", "1.1.1.1, 198.51.100.1, 10.0.0.2", "198.51.100.1"},
		{"10.0.0.1:1", "nonsense, 10.0.0.2", "10.0.0.2"},
		{"10.0.0.1:1", "nonsense", "10.0.0.1"},
		{"[fd00::1]:1", "2001:db8::5", "2001:db8::5"},
		{"[::ffff:10.0.0.1]:1", "::ffff:198.51.100.1", "198.51.100.1"},
		{"a socket", "", "invalid IP"},
	} {
		var got string
		h := identify(proxies, randomID, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = ClientIP(r.Context()).String() }))
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.remote
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		h.ServeHTTP(httptest.NewRecorder(), r)
		if got != c.want {
			t.Errorf("%s for %q: %s, want %s", c.remote, c.forwarded, got, c.want)
		}
	}
}

func TestRequestIDs(t *testing.T) {
	h, _ := site(t, nil)
	for _, c := range []struct{ remote, sent, want string }{
		{"203.0.113.7:1", "", "made-1"},
		{"203.0.113.7:1", "theirs", "made-2"},
		{"10.0.0.1:1", "theirs", "theirs"},
		{"10.0.0.1:1", "bad\tid", "made-3"},
		{"10.0.0.1:1", strings.Repeat("x", 65), "made-4"},
	} {
		r := httptest.NewRequest("GET", "/healthz", nil)
		r.RemoteAddr = c.remote
		r.Header.Set("X-Request-Id", c.sent)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if got := w.Header().Get("X-Request-Id"); got != c.want {
			t.Errorf("%q from %s: %q", c.sent, c.remote, got)
		}
	}
	if RequestID(t.Context()) != "" || ClientIP(t.Context()).IsValid() {
		t.Error("a client outside a request")
	}
}

func TestAccessLog(t *testing.T) {
	clock := time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)
	h, log := site(t, func(o *Options) {
		o.Now = func() time.Time { clock = clock.Add(time.Millisecond); return clock }
		o.Attachments = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.PathValue("id") == "17" {
				panic("secret")
			}
			_, _ = io.WriteString(w, "half")
			panic("too late")
		})
	})
	get(h, "GET", "/graphql?query=%7Bsecret%7D")
	get(h, "GET", "/healthz")
	get(h, "GET", "/assets/app-1a2b.js")
	w := get(h, "GET", "/attachments/17", "Accept-Language", "en")
	if w.Code != 500 || w.Body.String() != `{"errors":[{"message":"internal error made-4","extensions":{"code":"INTERNAL","key":"internal","id":"made-4"}}]}` {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	get(h, "GET", "/attachments/1")

	all := log.all(t)
	type want struct{ level, msg, path string }
	for i, w := range []want{
		{"INFO", "request", "/graphql"}, {"DEBUG", "request", "/healthz"}, {"DEBUG", "request", "/assets/app-1a2b.js"},
		{"ERROR", "panic", ""}, {"ERROR", "request", "/attachments/17"}, {"ERROR", "panic", ""}, {"INFO", "request", "/attachments/1"},
	} {
		path, _ := all[i]["path"].(string)
		if got := (want{all[i]["level"].(string), all[i]["msg"].(string), path}); got != w {
			t.Errorf("line %d: %v, want %v", i, got, w)
		}
	}
	line := all[0]
	if line["method"] != "GET" || line["status"] != 200.0 || line["bytes"] != 17.0 || line["took"] != 1e6 ||
		line["ip"] != "192.0.2.1" || line["request"] != "made-1" {
		t.Errorf("%v", line)
	}
	if stack, _ := all[3]["stack"].(string); all[3]["panic"] != "secret" || all[3]["id"] != "made-4" || !strings.Contains(stack, "TestAccessLog") {
		t.Errorf("%v", all[3])
	}
}

func TestAHandlerMayDropTheConnection(t *testing.T) {
	h, log := site(t, func(o *Options) {
		o.Attachments = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	})
	defer func() {
		if recover() != http.ErrAbortHandler {
			t.Error("kept the connection")
		}
		if all := log.all(t); len(all) != 1 || all[0]["msg"] != "request" {
			t.Errorf("logged %v", all)
		}
	}()
	get(h, "GET", "/attachments/17")
}

func TestLogHandlersKeepTheirAttributes(t *testing.T) {
	log := &lines{}
	logger := slog.New(LogRequestIDs(slog.NewJSONHandler(log, nil))).With("a", 1).WithGroup("g")
	ctx := context.WithValue(t.Context(), clientKey{}, client{requestID: "id"})
	logger.InfoContext(ctx, "m", "b", 2)
	line := log.all(t)[0]
	group, _ := line["g"].(map[string]any)
	if line["a"] != 1.0 || group["b"] != 2.0 || group["request"] != "id" {
		t.Errorf("%v", line)
	}
}
