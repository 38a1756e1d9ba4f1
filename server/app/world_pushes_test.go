package app_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	coderws "github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

const subscription = `subscription { serviceRecordChanged { action at serviceRecord { id number } } }`

// push is a change as a subscriber hears it.
type push struct {
	id     any
	action string
}

// pushes are what one subscriber hears, until the subscription ends.
type pushes struct {
	heard chan push
	ended chan struct{}
	stop  context.CancelFunc

	mu  sync.Mutex
	why string
}

func (w *world) listener() (*pushes, context.Context) {
	ctx, stop := context.WithCancel(w.t.Context())
	return &pushes{heard: make(chan push, 1000), ended: make(chan struct{}), stop: stop}, ctx
}

// end notes why the subscription is over.
func (p *pushes) end(format string, args ...any) {
	p.mu.Lock()
	p.why = fmt.Sprintf(format, args...)
	p.mu.Unlock()
	close(p.ended)
}

func (p *pushes) reason() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.why
}

// until waits for a push and returns it with all that came before.
func (p *pushes) until(t *testing.T, want push) []push {
	t.Helper()
	var all []push
	deadline := time.After(patience)
	for {
		select {
		case got := <-p.heard:
			if all = append(all, got); got == want {
				return all
			}
		case <-p.ended:
			t.Fatalf("ended before %v: %s", want, p.reason())
		case <-deadline:
			t.Fatalf("%v was not pushed, only %v", want, all)
		}
	}
}

// drain returns what has been pushed already.
func (p *pushes) drain() []push {
	var all []push
	for {
		select {
		case got := <-p.heard:
			all = append(all, got)
		default:
			return all
		}
	}
}

// take hands on the result of an operation; false where it is an error.
func (p *pushes) take(payload []byte) bool {
	var got answer
	if err := json.Unmarshal(payload, &got); err != nil || len(got.Errors) > 0 || got.at("serviceRecordChanged", "serviceRecord") == nil {
		return false
	}
	p.heard <- push{got.at("serviceRecordChanged", "serviceRecord", "id"), got.at("serviceRecordChanged", "action").(string)}
	return true
}

// overWebsocket subscribes by the protocol graphql-transport-ws.
func (w *world) overWebsocket(token string) *pushes {
	p, ctx := w.listener()
	conn, _, err := coderws.Dial(ctx, "ws"+strings.TrimPrefix(w.app.URL(), "http")+"/graphql",
		&coderws.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		w.t.Fatal(err)
	}
	params := vars{}
	if token != "" {
		params["authorization"] = "Bearer " + token
	}
	if err := wsjson.Write(ctx, conn, vars{"type": "connection_init", "payload": params}); err != nil {
		w.t.Fatal(err)
	}
	go func() {
		defer func() { _ = conn.CloseNow() }()
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			if err := wsjson.Read(ctx, conn, &m); err != nil {
				p.end("%v", err)
				return
			}
			switch m.Type {
			case "connection_ack":
				_ = wsjson.Write(ctx, conn, vars{"id": "1", "type": "subscribe", "payload": vars{"query": subscription}})
			case "ping":
				_ = wsjson.Write(ctx, conn, vars{"type": "pong"})
			case "next":
				if p.take(m.Payload) {
					continue
				}
				p.end("%s", m.Payload)
				return
			case "error", "complete":
				p.end("%s %s", m.Type, m.Payload)
				return
			}
		}
	}()
	return p
}

// overEvents subscribes by server-sent events.
func (w *world) overEvents(token string) *pushes {
	p, ctx := w.listener()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.app.URL()+"/graphql",
		strings.NewReader(fmt.Sprintf(`{"query": %q}`, subscription)))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	go func() {
		defer func() { _ = res.Body.Close() }()
		if !strings.HasPrefix(res.Header.Get("Content-Type"), "text/event-stream") {
			text, err := io.ReadAll(res.Body)
			p.end("%d %s %v", res.StatusCode, text, err)
			return
		}
		lines := bufio.NewScanner(res.Body)
		for lines.Scan() {
			data, isData := strings.CutPrefix(lines.Text(), "data: ")
			if isData && !p.take([]byte(data)) {
				p.end("%s", data)
				return
			}
			if lines.Text() == "event: complete" {
				p.end("complete")
				return
			}
		}
		p.end("%v", lines.Err())
	}()
	return p
}
