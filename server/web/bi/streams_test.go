package bi

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
)

func ofToken(t *testing.T, id int) context.Context {
	return authz.With(t.Context(), &authz.Viewer{TokenID: id})
}

// manyRows are rows that are a long answer together.
type manyRows int

func (n manyRows) Each(_ context.Context, yield func([][]byte) error) error {
	for range n {
		if err := yield([][]byte{bytes.Repeat([]byte("x"), 1000)}); err != nil {
			return err
		}
	}
	return nil
}

func (manyRows) Stamp(context.Context) (string, time.Time, error) { return "", time.Time{}, nil }

// lines streams rows into an answer and returns how often they were begun.
func lines(ctx context.Context, s *streams, to *answer, rows Rows) (begun int, err error) {
	return begun, s.stream(ctx, to, rows, func() error { begun++; return nil }, func(texts [][]byte) error {
		_, err := to.Write(append(texts[0], '\n'))
		return err
	})
}

func TestShortAnswersDoNotWaitForTheirTurn(t *testing.T) {
	s := newStreams(1, 20*time.Millisecond)
	end, err := s.begin(ofToken(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	w := httptest.NewRecorder()
	short := newAnswer(w, httptest.NewRequest(http.MethodGet, "/", nil), time.Now, "")
	if begun, err := lines(ofToken(t, 1), s, short, manyRows(200)); begun != 1 || err != nil || short.end() != nil || w.Body.Len() != 200*1001 {
		t.Errorf("a short answer: begun %d times, %v, %d bytes", begun, err, w.Body.Len())
	}
	for _, token := range []int{1, 2} {
		w := httptest.NewRecorder()
		long := newAnswer(w, httptest.NewRequest(http.MethodGet, "/", nil), time.Now, "")
		_, err := lines(ofToken(t, token), s, long, manyRows(1000))
		if f := fault.As(err); f == nil || f.Key != fault.TablesUnderWay || f.RetryAfter <= 0 || long.begun() {
			t.Errorf("a long answer of token %d while there is no turn: %v", token, err)
		}
	}
	end()
	w = httptest.NewRecorder()
	long := newAnswer(w, httptest.NewRequest(http.MethodGet, "/", nil), time.Now, "")
	if begun, err := lines(ofToken(t, 1), s, long, manyRows(1000)); begun != 2 || err != nil || long.end() != nil || w.Body.Len() != 1000*1001 {
		t.Errorf("a long answer: begun %d times, %v, %d bytes", begun, err, w.Body.Len())
	}
	if len(s.lanes) != 0 || len(s.slots) != 0 {
		t.Errorf("%d lanes and %d turns are left", len(s.lanes), len(s.slots))
	}
}

func TestEachTokenHasOneLongAnswerAtATime(t *testing.T) {
	s := newStreams(3, 20*time.Millisecond)
	end, err := s.begin(ofToken(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.begin(ofToken(t, 1)); fault.CodeOf(err) != fault.Limit {
		t.Errorf("a second one at the same time: %v", err)
	}
	other, err := s.begin(ofToken(t, 2))
	if err != nil {
		t.Fatal("another token:", err)
	}
	s.wait = time.Minute
	time.AfterFunc(10*time.Millisecond, end)
	again, err := s.begin(ofToken(t, 1))
	if err != nil {
		t.Fatal("after the first has ended:", err)
	}
	again()
	other()
	gone, cancel := context.WithCancel(ofToken(t, 2))
	held, err := s.begin(ofToken(t, 2))
	if err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(10*time.Millisecond, cancel)
	if _, err := s.begin(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("whose client has gone: %v", err)
	}
	held()
	if len(s.lanes) != 0 || len(s.slots) != 0 {
		t.Errorf("%d lanes and %d turns are left", len(s.lanes), len(s.slots))
	}
}

// trickle is a client that takes so many bytes a second, on a clock of its own.
type trickle struct {
	*httptest.ResponseRecorder
	rate     int
	now      time.Time
	deadline time.Time
}

func (c *trickle) SetWriteDeadline(at time.Time) error {
	c.deadline = at
	return nil
}

func (c *trickle) Write(p []byte) (int, error) {
	c.now = c.now.Add(time.Duration(len(p)) * time.Second / time.Duration(c.rate))
	if c.now.After(c.deadline) {
		return 0, os.ErrDeadlineExceeded
	}
	return len(p), nil
}

func TestClientsKeepUp(t *testing.T) {
	for rate, keepsUp := range map[int]bool{10 << 20: true, leastRate + 1: true, leastRate / 2: false, 100: false} {
		client := &trickle{ResponseRecorder: httptest.NewRecorder(), rate: rate, now: time.Unix(0, 0)}
		to := &pace{w: client, now: func() time.Time { return client.now }}
		var err error
		sent := 0
		for ; err == nil && sent < 10<<20; sent += flushAt {
			_, err = to.Write(make([]byte, flushAt))
		}
		if keepsUp != (err == nil) || !keepsUp && client.now.Sub(time.Unix(0, 0)) > 10*patience {
			t.Errorf("%d bytes a second: %v after %v and %d bytes", rate, err, client.now.Sub(time.Unix(0, 0)), sent)
		}
	}
}

// A spreadsheet keeps its rows in a file, which goes with it however it ends.
func TestSpreadsheetsLeaveNoFiles(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	out := &output{job: job{form: formats["xlsx"], writing: writing{zone: shanghai}}, plan: &flat.Plan{Columns: columns}, run: &Run{},
		to: newAnswer(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil), time.Now, "")}
	if err := out.begin(); err != nil {
		t.Fatal(err)
	}
	row := cells(strings.Repeat("长", 10_000), "1", "true", "-", "-")
	for range 1000 {
		if err := out.row(row); err != nil {
			t.Fatal(err)
		}
	}
	if files, err := os.ReadDir(dir); err != nil || len(files) == 0 {
		t.Fatalf("it keeps no rows in a file: %v", err)
	}
	out.close()
	if files, err := os.ReadDir(dir); err != nil || len(files) > 0 {
		t.Errorf("%d files are left, %v", len(files), err)
	}
}
