package storetest

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"sanbao/server/store"
)

// Statements records the SQL that goes through a store's ent client.
type Statements struct {
	mu    sync.Mutex
	texts []string
	stop  func()
}

// CountStatements begins to record the statements of a store, in and out of
// transactions, without BEGIN and COMMIT.
func CountStatements(s *store.Store) *Statements {
	return CountStatementsOf(s, func(context.Context) bool { return true })
}

// CountStatementsOf records those statements alone whose context is wanted: of the
// requests of a whole server, say, and not of the jobs that it runs beside them.
func CountStatementsOf(s *store.Store, wanted func(context.Context) bool) *Statements {
	r := &Statements{}
	r.stop = s.Observe(func(ctx context.Context, query string) {
		if !wanted(ctx) {
			return
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		r.texts = append(r.texts, query)
	})
	return r
}

// Count returns the number of statements since the start or the last Reset.
func (r *Statements) Count() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.texts)
}

// Texts returns the statements since the start or the last Reset.
func (r *Statements) Texts() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string(nil), r.texts...)
}

// Reset forgets what was recorded.
func (r *Statements) Reset() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.texts = nil
}

// Stop ends the recording; what was recorded stays.
func (r *Statements) Stop() { r.stop() }

// String lists the statements, numbered, for failure messages.
func (r *Statements) String() string {
	var b strings.Builder
	for i, text := range r.Texts() {
		fmt.Fprintf(&b, "%3d  %s\n", i+1, text)
	}
	return b.String()
}

// Want fails the test if another number of statements was recorded, and shows
// them.
func (r *Statements) Want(tb testing.TB, count int) {
	tb.Helper()
	if got := r.Count(); got != count {
		tb.Errorf("%d statements, want %d:\n%s", got, count, r)
	}
}
