package gqlhttp

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
)

// listen posts a query and returns the stream of events.
func listen(t *testing.T, url, query string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), "POST", url, strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = resp.Body.Close() })
	return resp
}

func TestEvents(t *testing.T) {
	h := serve(t, nil)
	for query, want := range map[string]string{
		"subscription { ticks(to: 2) }": "event: next\ndata: {\"data\":{\"ticks\":1},COST}\n\n" +
			"event: next\ndata: {\"data\":{\"ticks\":2},COST}\n\nevent: complete\ndata:\n\n",
		"{ hello }": "event: next\ndata: {\"data\":{\"hello\":\"hello\"},COST}\n\nevent: complete\ndata:\n\n",
	} {
		resp := listen(t, h.URL, query)
		text, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Fatal(err)
		}
		want = ":\n\n" + strings.ReplaceAll(want, "COST", `"extensions":{"cost":{"requested":1,"limit":50000}}`)
		if string(text) != want || resp.Header.Get("Content-Type") != "text/event-stream; charset=utf-8" {
			t.Errorf("%s: got %s, want %s", query, text, want)
		}
	}
	if got := strings.Join(h.outcomes(), ", "); !strings.Contains(got, "subscription ok") {
		t.Errorf("observed %s", got)
	}
}

func TestASilentStreamShowsThatItLives(t *testing.T) {
	h := serve(t, func(o *Options) { o.KeepAlive = 5 * time.Millisecond })
	lines := bufio.NewScanner(listen(t, h.URL, "subscription { forever }").Body)
	comments := 0
	for comments < 4 && lines.Scan() {
		if lines.Text() == ":" {
			comments++
		}
	}
	if comments < 4 {
		t.Errorf("%d comments, then %v", comments, lines.Err())
	}
}

func TestAStreamOutlivesTheTimeForOneRequest(t *testing.T) {
	h := prepare(func(o *Options) { o.KeepAlive = 40 * time.Millisecond })
	h.Config.ReadTimeout, h.Config.WriteTimeout = 100*time.Millisecond, 100*time.Millisecond
	h.Start()
	t.Cleanup(h.Close)
	lines := bufio.NewScanner(listen(t, h.URL, "subscription { forever }").Body)
	for comments := 0; comments < 8; {
		if !lines.Scan() {
			t.Fatalf("ended after %d comments: %v", comments, lines.Err())
		}
		switch lines.Text() {
		case ":":
			comments++
		case "event: complete":
			t.Fatalf("completed after %d comments", comments)
		}
	}
}

func TestAStreamEndsWhenTheServerStops(t *testing.T) {
	h := serve(t, nil)
	lines := bufio.NewScanner(listen(t, h.URL, "subscription { forever }").Body)
	for lines.Scan() && !strings.HasPrefix(lines.Text(), "data:") {
		continue
	}
	h.streams.Stop()
	if err := h.streams.Wait(t.Context()); err != nil {
		t.Fatal(err)
	}
	rest := ""
	for lines.Scan() {
		rest += lines.Text() + "\n"
	}
	if rest != "\nevent: complete\ndata:\n\n" {
		t.Errorf("ended with %q", rest)
	}
	if resp := listen(t, h.URL, "subscription { forever }"); resp.StatusCode != 503 {
		t.Errorf("afterwards: %d", resp.StatusCode)
	}
}

func TestStreams(t *testing.T) {
	s := NewStreams()
	ctx, leave, ok := enter(s.Context(t.Context()))
	if !ok {
		t.Fatal("refused")
	}
	short, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	s.Stop()
	s.Stop()
	if s.Wait(short) == nil {
		t.Error("did not wait for the stream")
	}
	if context.Cause(ctx) != errStopping {
		t.Errorf("ended by %v", context.Cause(ctx))
	}
	leave()
	if err := s.Wait(t.Context()); err != nil {
		t.Error(err)
	}
	if _, _, ok := enter(s.Context(t.Context())); ok {
		t.Error("let another one in")
	}
	ctx, leave, ok = enter(t.Context())
	if leave(); !ok || ctx.Err() == nil {
		t.Error("a stream of no set does not end")
	}
	empty := NewStreams()
	empty.Stop()
	if err := empty.Wait(t.Context()); err != nil {
		t.Error(err)
	}
}
