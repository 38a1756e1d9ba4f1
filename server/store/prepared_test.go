package store_test

import (
	"strconv"
	"sync"
	"testing"

	"sanbao/server/store/storetest"
)

// A query that comes again is prepared, and outlives a change of its table.
func TestPreparedQueriesOutliveAMigration(t *testing.T) {
	s := storetest.Postgres(t)
	ctx, client := t.Context(), s.Client()
	execute := func(text string) {
		t.Helper()
		if _, err := client.ExecContext(ctx, text); err != nil {
			t.Fatal(err)
		}
	}
	read := func() (columns []string) {
		t.Helper()
		rows, err := client.QueryContext(ctx, "SELECT * FROM things")
		if err != nil {
			t.Fatal(err)
		}
		defer rows.Close()
		if columns, err = rows.Columns(); err != nil {
			t.Fatal(err)
		}
		return columns
	}
	execute("CREATE TABLE things (a int)")
	for range 3 {
		read()
	}
	execute("ALTER TABLE things ADD b text")
	for range 3 {
		if got := read(); len(got) != 2 {
			t.Fatal(got)
		}
	}
}

// More texts than are kept, from many sides at once.
func TestPreparedQueriesMakeRoomForEachOther(t *testing.T) {
	s := storetest.Postgres(t)
	ctx, client := t.Context(), s.Client()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for i := range 900 {
				want := strconv.Itoa(i % 300)
				rows, err := client.QueryContext(ctx, "SELECT "+want+" + $1::int", 1000)
				if err != nil {
					t.Error(err)
					return
				}
				var got int
				if rows.Next() {
					err = rows.Scan(&got)
				}
				if closeErr := rows.Close(); err != nil || closeErr != nil || got != i%300+1000 {
					t.Error(got, err, closeErr)
					return
				}
			}
		})
	}
	group.Wait()
}
