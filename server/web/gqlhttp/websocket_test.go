package gqlhttp

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	coderws "github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"sanbao/server/domain/fault"
)

// message is a message of the protocol.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func dial(t *testing.T, url string, header http.Header, protocols ...string) (*coderws.Conn, *http.Response, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	conn, resp, err := coderws.Dial(ctx, "ws"+strings.TrimPrefix(url, "http"), &coderws.DialOptions{HTTPHeader: header, Subprotocols: protocols})
	if err == nil {
		t.Cleanup(func() { _ = conn.CloseNow() })
	}
	return conn, resp, err
}

// connect dials and sends the connection parameters.
func connect(t *testing.T, url, params string) *coderws.Conn {
	t.Helper()
	conn, _, err := dial(t, url, nil, subprotocol)
	if err != nil {
		t.Fatal(err)
	}
	say(t, conn, message{Type: "connection_init", Payload: json.RawMessage(params)})
	return conn
}

func say(t *testing.T, conn *coderws.Conn, m message) {
	t.Helper()
	if err := wsjson.Write(t.Context(), conn, m); err != nil {
		t.Fatal(err)
	}
}

func subscribe(t *testing.T, conn *coderws.Conn, id, query string) {
	t.Helper()
	payload, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	say(t, conn, message{ID: id, Type: "subscribe", Payload: payload})
}

// hear reads the next message, or the error that ends the connection.
func hear(t *testing.T, conn *coderws.Conn) (m message, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	err = wsjson.Read(ctx, conn, &m)
	return m, err
}

func expect(t *testing.T, conn *coderws.Conn, want ...string) {
	t.Helper()
	for _, w := range want {
		m, err := hear(t, conn)
		if err != nil {
			t.Fatalf("waiting for %s: %v", w, err)
		}
		if got := strings.TrimSpace(m.ID + " " + m.Type + " " + string(m.Payload)); !strings.HasPrefix(got, w) {
			t.Fatalf("got %s, want %s", got, w)
		}
	}
}

func expectClose(t *testing.T, conn *coderws.Conn, code int, reason string) {
	t.Helper()
	for {
		m, err := hear(t, conn)
		if err == nil && (m.Type == "complete" || m.Type == "ping") {
			continue
		}
		var closed coderws.CloseError
		if !errors.As(err, &closed) || int(closed.Code) != code || closed.Reason != reason {
			t.Errorf("closed by %v %+v, want %d %s", err, m, code, reason)
		}
		return
	}
}

func TestSubscriptionsOverWebsockets(t *testing.T) {
	type who struct{}
	h := serve(t, func(o *Options) {
		o.SignIn = func(ctx context.Context, authorization string) (context.Context, error) {
			if authorization != "Bearer good" {
				return nil, fault.New(fault.Unauthenticated, fault.TokenInvalid)
			}
			return context.WithValue(ctx, who{}, "clerk"), nil
		}
	})
	h.resolver.OnFail = func(ctx context.Context, _ string) error {
		return fault.Missing(fault.Noun(ctx.Value(who{}).(string)))
	}
	conn := connect(t, h.URL, `{"authorization":"Bearer good","acceptLanguage":"en"}`)
	expect(t, conn, "connection_ack")
	subscribe(t, conn, "1", "subscription { ticks(to: 2) }")
	expect(t, conn, `1 next {"data":{"ticks":1}`, `1 next {"data":{"ticks":2}`, "1 complete")
	subscribe(t, conn, "2", `{ fail(how: "") }`)
	expect(t, conn, `2 next {"errors":[{"message":"clerk not found, or not yours to see"`, "2 complete")
	subscribe(t, conn, "3", "{ records { totalCount } }")
	expect(t, conn, `3 error [{"message":"records needs first or last"`)

	expectClose(t, connect(t, h.URL, `{"authorization":"Bearer bad"}`), 4403, "token_invalid")
	expectClose(t, connect(t, h.URL, `{}`), 4403, "token_invalid")
}

func TestWebsocketsAreRefused(t *testing.T) {
	h := serve(t, func(o *Options) { o.AllowedOrigins = []string{"https://intranet.example.com"} })
	cases := []struct {
		name, origin, protocol string
		status                 int
	}{
		{"another protocol", "", "graphql-ws", 400},
		{"no protocol", "", "", 400},
		{"another page", "https://evil.example.com", subprotocol, 403},
		{"a page of the same name", "https://intranet.example.com.evil.com", subprotocol, 403},
		{"no page in particular", "null", subprotocol, 403},
		{"our page", h.URL, subprotocol, 101},
		{"an allowed page", "https://intranet.example.com", subprotocol, 101},
		{"no page", "", subprotocol, 101},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			header := http.Header{}
			if c.origin != "" {
				header.Set("Origin", c.origin)
			}
			var protocols []string
			if c.protocol != "" {
				protocols = []string{c.protocol}
			}
			_, resp, err := dial(t, h.URL, header, protocols...)
			if resp == nil || resp.StatusCode != c.status {
				t.Errorf("%v, %v", resp, err)
			}
		})
	}
	if a := h.do(t, "POST", "/", `{"query":"{ hello }"}`, "Content-Type", "application/json", "Upgrade", "h2c", "Connection", "Upgrade"); a.status != 200 {
		t.Errorf("a request that would rather be HTTP/2: %d %s", a.status, a.text)
	}
}

func TestAWebsocketRunsSoManyOperationsAtATime(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.AtOnce = 2 })
	conn := connect(t, h.URL, `{"acceptLanguage":"en"}`)
	expect(t, conn, "connection_ack")
	subscribe(t, conn, "1", "subscription { forever }")
	expect(t, conn, "1 next")
	subscribe(t, conn, "2", "subscription { forever }")
	expect(t, conn, "2 next")
	subscribe(t, conn, "3", "{ hello }")
	expect(t, conn, `3 next {"errors":[{"message":"too many operations at the same time (limit 2)"`, "3 complete")
	say(t, conn, message{ID: "1", Type: "complete"})
	expect(t, conn, "1 complete")
	subscribe(t, conn, "4", "{ hello }")
	expect(t, conn, `4 next {"data":{"hello":"hello"}`)
}

func TestAWebsocketEndsWithItsSignIn(t *testing.T) {
	ended := make(chan context.CancelCauseFunc, 1)
	h := serve(t, func(o *Options) {
		o.SignIn = func(ctx context.Context, authorization string) (context.Context, error) {
			if authorization == "short" {
				ctx, cancel := context.WithTimeout(ctx, 20*time.Millisecond)
				context.AfterFunc(ctx, cancel)
				return ctx, nil
			}
			ctx, end := context.WithCancelCause(ctx)
			ended <- end
			return ctx, nil
		}
	})
	conn := connect(t, h.URL, `{"authorization":"short"}`)
	expect(t, conn, "connection_ack")
	expectClose(t, conn, 4403, "token_expired")

	conn = connect(t, h.URL, `{}`)
	expect(t, conn, "connection_ack")
	(<-ended)(errors.New("signed out everywhere"))
	expectClose(t, conn, 4403, "session_ended")
}

func TestWebsocketsEndWhenTheServerStops(t *testing.T) {
	h := serve(t, nil)
	conn := connect(t, h.URL, `{}`)
	expect(t, conn, "connection_ack")
	subscribe(t, conn, "1", "subscription { forever }")
	expect(t, conn, "1 next")
	unsigned, _, err := dial(t, h.URL, nil, subprotocol)
	if err != nil {
		t.Fatal(err)
	}
	go h.streams.Stop()
	expectClose(t, conn, 1012, "service_stopping")
	expectClose(t, unsigned, 1012, "service_stopping")
	if err := h.streams.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, resp, _ := dial(t, h.URL, nil, subprotocol); resp == nil || resp.StatusCode != 503 {
		t.Errorf("afterwards: %v", resp)
	}
}

func TestASilentClientIsLeft(t *testing.T) {
	h := serve(t, func(o *Options) { o.KeepAlive = 20 * time.Millisecond })
	conn, _, err := dial(t, h.URL, nil, subprotocol)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := hear(t, conn); err == nil {
		t.Error("waited for connection_init for ever")
	}
	conn = connect(t, h.URL, `{}`)
	expect(t, conn, "connection_ack", "ping")
	for err == nil {
		_, err = hear(t, conn)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		t.Error("waited for a pong for ever")
	}
}
