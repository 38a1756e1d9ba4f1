package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/lib/pq"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

var errRefused = errors.New("refused")

// saves returns a function for WithTx that saves a department and then returns
// err.
func saves(code string, err error) func(context.Context, *ent.Tx) error {
	return func(ctx context.Context, tx *ent.Tx) error {
		_, saving := tx.Department.Create().SetCode(code).SetName(code).Save(ctx)
		return errors.Join(saving, err)
	}
}

func count(t *testing.T, s *store.Store) int {
	t.Helper()
	n, err := s.Client().Department.Query().Count(system())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWithTxCommits(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if err := s.WithTx(system(), saves("A", nil)); err != nil {
			t.Fatal(err)
		}
		if n := count(t, s); n != 1 {
			t.Errorf("%d rows", n)
		}
	})
}

func TestWithTxRollsBackOnError(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		if err := s.WithTx(system(), saves("A", errRefused)); !errors.Is(err, errRefused) {
			t.Fatalf("got %v", err)
		}
		if n := count(t, s); n != 0 {
			t.Errorf("%d rows after a rollback", n)
		}
	})
}

func TestWithTxRollsBackOnPanic(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		func() {
			defer func() {
				if got := recover(); got != "broken" {
					t.Errorf("the panic became %v", got)
				}
			}()
			err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
				if err := saves("A", nil)(ctx, tx); err != nil {
					return err
				}
				panic("broken")
			})
			t.Errorf("returned %v", err)
		}()
		if n := count(t, s); n != 0 {
			t.Errorf("%d rows after a panic", n)
		}
		if err := s.WithTx(system(), saves("B", nil)); err != nil {
			t.Errorf("after a panic: %v", err)
		}
	})
}

func TestAfterCommit(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var done []string
		note := func(what string) func() { return func() { done = append(done, what) } }
		err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			store.AfterCommit(ctx, func() {
				done = append(done, fmt.Sprintf("%d committed", count(t, s)))
			})
			store.AfterCommit(ctx, func() { panic("a listener's defect") })
			store.AfterCommit(ctx, note("second"))
			if len(done) > 0 {
				t.Errorf("%v before the commit", done)
			}
			return saves("A", nil)(ctx, tx)
		})
		if err != nil {
			t.Fatal(err)
		}
		if want := []string{"1 committed", "second"}; !slices.Equal(done, want) {
			t.Errorf("got %v, want %v", done, want)
		}
	})
}

func TestAfterCommitNeverAfterRollback(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			store.AfterCommit(ctx, func() { t.Error("told of what was rolled back") })
			return saves("A", errRefused)(ctx, tx)
		})
		if !errors.Is(err, errRefused) {
			t.Error(err)
		}
	})
}

func TestAfterCommitOutsideRunsAtOnce(t *testing.T) {
	ran := false
	store.AfterCommit(t.Context(), func() { ran = true })
	if !ran {
		t.Error("not run")
	}
}

func TestWithTxDoesNotNest(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var later context.Context
		err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			later = ctx
			if ent.TxFromContext(ctx) != tx {
				t.Error("the transaction is not in the context")
			}
			if err := s.WithTx(ctx, saves("A", nil)); err == nil {
				t.Error("nested")
			}
			if _, err := s.Client().Department.Query().Count(ctx); err == nil {
				t.Error("read past the transaction")
			}
			if _, err := s.Client().Department.Create().SetCode("B").SetName("B").Save(ctx); err == nil {
				t.Error("wrote past the transaction")
			}
			return saves("C", nil)(ctx, tx)
		})
		if err != nil {
			t.Fatal(err)
		}
		if n, err := s.Client().Department.Query().Count(later); err != nil || n != 1 {
			t.Errorf("after the transaction: %d, %v", n, err)
		}
	})
}

func TestWithTxRepeatsWhenAnotherOneWon(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		attempts, told := 0, 0
		err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			attempts++
			store.AfterCommit(ctx, func() { told++ })
			if err := saves("A", nil)(ctx, tx); err != nil {
				return err
			}
			if attempts < 3 {
				return store.Fault(fmt.Errorf("saving: %w", &pq.Error{Code: "40001"}))
			}
			return nil
		})
		if err != nil || attempts != 3 || told != 1 {
			t.Errorf("%d attempts, told %d times, %v", attempts, told, err)
		}
		if stats := s.Stats(); stats.Retried != 2 {
			t.Errorf("%+v", stats)
		}
	})
}

func TestWithTxGivesUp(t *testing.T) {
	s := storetest.SQLite(t)
	attempts := 0
	err := s.WithTx(system(), func(context.Context, *ent.Tx) error {
		attempts++
		return &pq.Error{Code: "40P01"}
	})
	if code := fault.CodeOf(store.Fault(err)); attempts != 5 || code != fault.Unavailable {
		t.Errorf("%d attempts, %s", attempts, code)
	}
}

func TestWithTxSurvivesDeadlocks(t *testing.T) {
	s := storetest.Postgres(t)
	ctx := system()
	for _, code := range []string{"A", "B"} {
		if err := s.WithTx(ctx, saves(code, nil)); err != nil {
			t.Fatal(err)
		}
	}
	// Both have changed one row before either goes on to the other's.
	var both sync.WaitGroup
	both.Add(2)
	rename := func(first, second string) error {
		var once sync.Once
		return s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			for i, code := range []string{first, second} {
				if err := tx.Department.Update().Where(department.Code(code)).SetName(first).Exec(ctx); err != nil {
					return err
				}
				if i == 0 {
					once.Do(func() { both.Done(); both.Wait() })
				}
			}
			return nil
		})
	}
	results := make(chan error, 2)
	go func() { results <- rename("A", "B") }()
	go func() { results <- rename("B", "A") }()
	if err := errors.Join(<-results, <-results); err != nil {
		t.Error(err)
	}
	if stats := s.Stats(); stats.Retried == 0 {
		t.Errorf("no deadlock came about: %+v", stats)
	}
}

func TestParallelWriters(t *testing.T) {
	const writers, each = 50, 4
	storetest.EachURL(t, func(t *testing.T, url string) {
		// Two stores on one database, as two programs would have it.
		stores := []*store.Store{
			storetest.Open(t, store.Config{URL: url}), storetest.Open(t, store.Config{URL: url}),
		}
		results := make(chan error, writers*each)
		for w := range writers {
			s := stores[w%len(stores)]
			go func() {
				for i := range each {
					code := fmt.Sprintf("%d-%d", w, i)
					if i%2 == 0 {
						results <- s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
							// What was read must not be stale when it comes to writing.
							if _, err := tx.Department.Query().Count(ctx); err != nil {
								return err
							}
							return saves(code, nil)(ctx, tx)
						})
					} else {
						results <- s.Client().Department.Create().SetCode(code).SetName(code).Exec(system())
					}
				}
			}()
		}
		for range writers * each {
			if err := <-results; err != nil {
				t.Error(err)
			}
		}
		if n := count(t, stores[0]); n != writers*each {
			t.Errorf("%d rows, want %d", n, writers*each)
		}
		for _, s := range stores {
			if stats := s.Stats(); stats.Retried > 0 {
				t.Errorf("writers got into each other's way: %+v", stats)
			}
		}
	})
}

func TestReadersDoNotWaitForTheWriter(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		err := s.WithTx(system(), func(ctx context.Context, tx *ent.Tx) error {
			if err := saves("A", nil)(ctx, tx); err != nil {
				return err
			}
			if n := count(t, s); n != 0 {
				t.Errorf("%d rows seen before the commit", n)
			}
			return s.Ping(ctx)
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestCancelledTransactionLeavesThePoolUsable(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for range 20 {
			ctx, cancel := context.WithCancel(system())
			err := s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
				if err := saves("A", nil)(ctx, tx); err != nil {
					return err
				}
				cancel()
				_, err := tx.Department.Query().Count(ctx)
				return err
			})
			if code := fault.CodeOf(store.Fault(err)); code != fault.Unavailable {
				t.Fatalf("got %s: %v", code, err)
			}
		}
		ctx, cancel := context.WithTimeout(system(), 10*time.Second)
		defer cancel()
		if err := s.WithTx(ctx, saves("A", nil)); err != nil {
			t.Fatal(err)
		}
		if n := count(t, s); n != 1 {
			t.Errorf("%d rows", n)
		}
	})
}

func TestCancelledBeforeTheCommit(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithCancel(system())
		err := s.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			defer cancel()
			store.AfterCommit(ctx, func() { t.Error("told of what was not committed") })
			return saves("A", nil)(ctx, tx)
		})
		if code := fault.CodeOf(store.Fault(err)); code != fault.Unavailable {
			t.Errorf("got %s: %v", code, err)
		}
		if n := count(t, s); n != 0 {
			t.Errorf("%d rows", n)
		}
	})
}

func TestLongStatementIsInterrupted(t *testing.T) {
	endless := map[string]string{
		"sqlite3":  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
		"postgres": "SELECT pg_sleep(60)",
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, cancel := context.WithTimeout(system(), 50*time.Millisecond)
		defer cancel()
		rows, err := s.Client().QueryContext(ctx, endless[s.Dialect()])
		if err == nil {
			for rows.Next() {
				t.Error("ended by itself")
			}
			err = errors.Join(rows.Err(), rows.Close())
		}
		if code := fault.CodeOf(store.Fault(err)); code != fault.Unavailable {
			t.Errorf("got %s: %v", code, err)
		}
		if err := s.Ping(system()); err != nil {
			t.Error(err)
		}
	})
}

func TestStatementTimeout(t *testing.T) {
	s := storetest.Open(t, store.Config{URL: storetest.PostgresURL(t), StatementTimeout: 50 * time.Millisecond})
	_, err := s.Client().ExecContext(system(), "SELECT pg_sleep(60)")
	if f := fault.As(store.Fault(err)); f == nil || f.Key != fault.TimedOut {
		t.Errorf("got %v", err)
	}
}
