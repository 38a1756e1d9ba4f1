package web

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	coderws "github.com/coder/websocket"

	"sanbao/server/web/gqlhttp"
	"sanbao/server/web/guard"
	"sanbao/server/web/internal/testschema"
)

// running is a server on a port of its own.
type running struct {
	url  string
	stop context.CancelFunc
	done chan error
}

func start(t *testing.T, h http.Handler, drain time.Duration) *running {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	r := &running{url: "http://" + listener.Addr().String(), stop: stop, done: make(chan error, 1)}
	go func() { r.done <- Serve(ctx, listener, h, slog.New(slog.DiscardHandler), drain) }()
	t.Cleanup(stop)
	return r
}

func (r *running) ended(t *testing.T) error {
	t.Helper()
	select {
	case err := <-r.done:
		return err
	case <-time.After(20 * time.Second):
		t.Fatal("does not stop")
		return nil
	}
}

func TestServeDrains(t *testing.T) {
	began, finish := make(chan struct{}), make(chan struct{})
	r := start(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		close(began)
		<-finish
		if r.Context().Err() != nil {
			t.Error("the request was cancelled")
		}
		_, _ = io.WriteString(w, "done")
	}), 10*time.Second)
	answer := make(chan string, 1)
	go func() {
		resp, err := http.Get(r.url)
		if err != nil {
			answer <- err.Error()
			return
		}
		defer resp.Body.Close()
		text, _ := io.ReadAll(resp.Body)
		answer <- string(text)
	}()
	<-began
	r.stop()
	for refused := false; !refused; {
		conn, err := net.DialTimeout("tcp", strings.TrimPrefix(r.url, "http://"), time.Second)
		if refused = err != nil; !refused {
			_ = conn.Close()
			time.Sleep(time.Millisecond)
		}
	}
	close(finish)
	if got := <-answer; got != "done" {
		t.Errorf("the request under way: %s", got)
	}
	if err := r.ended(t); err != nil {
		t.Error(err)
	}
}

func TestServeCutsOffWhatTakesTooLong(t *testing.T) {
	began, cancelled := make(chan struct{}), make(chan struct{})
	r := start(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(began)
		<-r.Context().Done()
		close(cancelled)
	}), 10*time.Millisecond)
	go func() {
		if resp, err := http.Get(r.url); err == nil {
			_ = resp.Body.Close()
		}
	}()
	<-began
	r.stop()
	if err := r.ended(t); !errors.Is(err, ErrCutOff) {
		t.Error(err)
	}
	<-cancelled
}

func TestServeTellsWhyItCannot(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = listener.Close()
	if err := Serve(t.Context(), listener, http.NotFoundHandler(), slog.New(slog.DiscardHandler), time.Second); err == nil {
		t.Error("served a closed listener")
	}
}

// TestStreamsThroughTheWholeSite subscribes as browsers do, through every layer
// of the site, and then stops the server.
func TestStreamsThroughTheWholeSite(t *testing.T) {
	h, log := site(t, func(o *Options) {
		o.GraphQL = gqlhttp.New(testschema.New(&testschema.Resolver{}), gqlhttp.Options{
			Guard:   guard.New(guard.Defaults(), func(context.Context) bool { return false }),
			SignIn:  func(ctx context.Context, _ string) (context.Context, error) { return ctx, nil },
			Logger:  o.Logger,
			Observe: o.Metrics.Operation,
		})
	})
	r := start(t, h, 10*time.Second)

	conn, _, err := coderws.Dial(t.Context(), "ws"+strings.TrimPrefix(r.url, "http")+"/graphql",
		&coderws.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.CloseNow()
	for _, m := range []string{`{"type":"connection_init"}`, `{"id":"1","type":"subscribe","payload":{"query":"subscription { forever }"}}`} {
		if err := conn.Write(t.Context(), coderws.MessageText, []byte(m)); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"connection_ack", `"forever":1`} {
		if _, m, err := conn.Read(t.Context()); err != nil || !strings.Contains(string(m), want) {
			t.Fatalf("%s, %v", m, err)
		}
	}
	req, err := http.NewRequestWithContext(t.Context(), "POST", r.url+"/graphql", strings.NewReader(`{"query":"subscription { forever }"}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	events := bufio.NewReader(resp.Body)
	for line := ""; !strings.HasPrefix(line, "data: "); {
		if line, err = events.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}

	r.stop()
	for err == nil {
		_, _, err = conn.Read(t.Context())
	}
	if got := coderws.CloseStatus(err); got != coderws.StatusServiceRestart {
		t.Errorf("the websocket: %v", err)
	}
	if rest, err := io.ReadAll(events); err != nil || !strings.Contains(string(rest), "event: complete") {
		t.Errorf("the events: %q, %v", rest, err)
	}
	if err := r.ended(t); err != nil {
		t.Error(err)
	}
	statuses := map[any]int{}
	for _, line := range log.all(t) {
		statuses[line["status"]]++
	}
	if statuses[101.0] != 1 || statuses[200.0] != 1 {
		t.Errorf("logged %v", statuses)
	}
}
