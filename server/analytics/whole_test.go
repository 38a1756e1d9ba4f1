package analytics_test

import (
	"errors"
	"fmt"
	"testing"

	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

// partsOfNow were all written down a moment ago.
const partsOfNow = "parts"

// TestAPeriodMayBeOpen at either end, in every topic, also for those whom no scope
// narrows.
func TestAPeriodMayBeOpen(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		day := calendar.MustParse("2025-01-01")
		for _, role := range []access.Role{access.Executive, access.Head} {
			ctx := c.as(role)
			for name, ask := range map[string]func(analytics.Question) (int, error){
				"records": func(q analytics.Question) (int, error) {
					return countOf(c.stats.ServiceStats(ctx, analytics.ServiceQuestion{Question: q}))
				},
				"visits": func(q analytics.Question) (int, error) {
					return countOf(c.stats.VisitStats(ctx, analytics.VisitQuestion{Question: q}))
				},
				partsOfNow: func(q analytics.Question) (int, error) {
					return countOf(c.stats.PartStats(ctx, analytics.PartQuestion{Question: q}))
				},
				"units": func(q analytics.Question) (int, error) {
					return countOf(c.stats.WarrantyStats(ctx, analytics.WarrantyQuestion{Question: q}))
				},
			} {
				all, err := ask(analytics.Question{})
				before, errBefore := ask(analytics.Question{To: ref(day.AddDays(-1))})
				since, errSince := ask(analytics.Question{From: &day})
				if err := errors.Join(err, errBefore, errSince); err != nil || before == 0 && name != partsOfNow || since == 0 || before+since > all {
					t.Errorf("%s of %s: %d before, %d since, %d in all: %v", name, role, before, since, all, err)
				}
			}
		}
	})
}

func countOf[R interface{ Count() int }](rows []R, err error) (int, error) {
	if err != nil || len(rows) != 1 {
		return 0, errors.Join(err, fmt.Errorf("%d rows", len(rows)))
	}
	return rows[0].Count(), nil
}

// TestNothingIsCutOffSilently: an answer has all rows, so many as were asked for, or is
// LIMIT; a table has room for more.
func TestNothingIsCutOffSilently(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		_, to := period()
		q := analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"day", "productUnit"}, From: ref(to.AddDays(-300)), To: to, Fill: true}}
		if _, err := c.stats.ServiceStats(c.as(access.Executive), q); fault.CodeOf(err) != fault.Limit {
			t.Errorf("more rows than an answer may have: %v", err)
		}
		rows, err := c.stats.ServiceStats(analytics.ForTable(c.as(access.Executive)), q)
		if err != nil || len(rows) <= 1_000 {
			t.Errorf("a table of %d rows: %v", len(rows), err)
		}
		q.Fill, q.Limit = false, ref(7)
		if rows, err := c.stats.ServiceStats(c.as(access.Executive), q); err != nil || len(rows) != 7 {
			t.Errorf("%d rows of the first 7: %v", len(rows), err)
		}
	})
}
