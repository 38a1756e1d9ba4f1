package store_test

import (
	"database/sql"
	"testing"

	"entgo.io/ent/dialect"

	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// What PostgreSQL knows of itself SQLite answers alike: between the nearest values,
// without NULLs, in groups, and nothing of nothing.
func TestPercentilesAreTheSameOnBothDatabases(t *testing.T) {
	const values = "(SELECT 1 AS n, 'a' AS g UNION ALL SELECT 10, 'a' UNION ALL SELECT 2, 'a' UNION ALL SELECT 7.5, 'b' UNION ALL SELECT NULL, 'b' UNION ALL SELECT NULL, 'c') AS v"
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		for fraction, want := range map[string][]float64{
			"0": {1, 7.5, -1}, "0.25": {1.5, 7.5, -1}, "0.5": {2, 7.5, -1}, "0.9": {8.4, 7.5, -1}, "1": {10, 7.5, -1},
		} {
			aggregate := "percentile_cont(n, " + fraction + ")"
			if s.Dialect() == dialect.Postgres {
				aggregate = "percentile_cont(" + fraction + ") WITHIN GROUP (ORDER BY n)"
			}
			for i, group := range []string{"a", "b", "c"} {
				var got sql.NullFloat64
				err := s.ReadDB().QueryRowContext(t.Context(), "SELECT "+aggregate+" FROM "+values+" WHERE g = '"+group+"' GROUP BY g").Scan(&got)
				if err != nil {
					t.Fatal(err)
				}
				if got.Valid != (want[i] >= 0) || got.Valid && (got.Float64-want[i] > 1e-9 || want[i]-got.Float64 > 1e-9) {
					t.Errorf("%s of %s is %v, want %v", fraction, group, got, want[i])
				}
			}
		}
	})
}

func TestAPercentileOfNothingSensibleIsRefused(t *testing.T) {
	s := storetest.SQLite(t)
	for _, query := range []string{"SELECT percentile_cont(1, 1.5)", "SELECT percentile_cont('a', 0.5)", "SELECT percentile_cont(1)"} {
		var got sql.NullFloat64
		if err := s.ReadDB().QueryRowContext(t.Context(), query).Scan(&got); err == nil {
			t.Errorf("%s is %v", query, got)
		}
	}
}
