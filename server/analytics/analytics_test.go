package analytics_test

import (
	"context"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

func period() (from, to *calendar.Date) {
	first, last := calendar.MustParse("2024-05-15"), calendar.MustParse("2026-01-20")
	return &first, &last
}

// group is a group as counted by hand.
type group struct {
	count, open, overdue, promised, kept int
	parts                                int64
	reply                                []float64
}

// byHand counts the records that the viewer sees one by one.
func (c *company) byHand(ctx context.Context, key func(*ent.ServiceRecord) string) map[string]*group {
	c.Helper()
	records, err := c.store.Client().ServiceRecord.Query().All(ctx)
	if err != nil {
		c.Fatal(err)
	}
	from, to := period()
	groups := map[string]*group{}
	for _, r := range records {
		if day := calendar.DateIn(r.ReportedAt, c.zone); day.Before(*from) || day.After(*to) {
			continue
		}
		k := key(r)
		if groups[k] == nil {
			groups[k] = &group{}
		}
		groups[k].add(r, c.now)
	}
	return groups
}

func (g *group) add(r *ent.ServiceRecord, now time.Time) {
	g.count++
	g.parts += r.PartsCharge
	if r.Status != casework.StatusClosed && r.Status != casework.StatusCancelled {
		g.open++
	}
	waits := slices.Contains([]casework.Status{"REGISTERED", "TRIAGED", "PLANNED", "DISPATCHED"}, r.Status)
	if r.PromisedAt != nil && r.StartedAt == nil && waits && r.PromisedAt.Before(now) {
		g.overdue++
	}
	if r.PromisedAt != nil && r.StartedAt != nil {
		g.promised++
		if !r.StartedAt.After(*r.PromisedAt) {
			g.kept++
		}
	}
	if r.FirstRepliedAt != nil {
		g.reply = append(g.reply, r.FirstRepliedAt.Sub(r.ReportedAt).Minutes())
	}
}

// same fails the test unless the statistics are what was counted by hand.
func (c *company) same(what string, stats []*analytics.ServiceStat, key func(*analytics.ServiceStat) string, want map[string]*group) {
	c.Helper()
	if len(stats) != len(want) {
		c.Errorf("%s: %d groups, want %d", what, len(stats), len(want))
	}
	for _, s := range stats {
		g := want[key(s)]
		if g == nil {
			c.Errorf("%s: nobody counted %s", what, key(s))
			continue
		}
		got := group{count: s.Count(), open: s.Open(), overdue: s.Overdue(), promised: s.Promised(), kept: s.PromiseKept(), parts: s.PartsCharge()}
		if got.count != g.count || got.open != g.open || got.overdue != g.overdue || got.promised != g.promised ||
			got.kept != g.kept || got.parts != g.parts {
			c.Errorf("%s, %s: %+v, want %+v", what, key(s), got, *g)
		}
		if math.Abs(mean(s.FirstReplyMinutes())-average(g.reply)) > 0.01 {
			c.Errorf("%s, %s: replied after %v, want %v", what, key(s), mean(s.FirstReplyMinutes()), average(g.reply))
		}
	}
}

func mean(f *float64) float64 {
	if f == nil {
		return -1
	}
	return *f
}

func average(all []float64) float64 {
	if len(all) == 0 {
		return -1
	}
	sum := 0.0
	for _, one := range all {
		sum += one
	}
	return sum / float64(len(all))
}

var measures = []string{"count", "open", "overdue", "promised", "promiseKept", "partsCharge", "firstReplyMinutes"}

// TestEveryRoleCountsWhatItSees: in each role's own scope, by each dimension and by
// several together, on both databases, in a zone with summer time and in one without.
func TestEveryRoleCountsWhatItSees(t *testing.T) {
	for _, zone := range []string{"Asia/Shanghai", "America/New_York"} {
		t.Run(zone, func(t *testing.T) {
			each(t, zone, func(c *company) {
				for _, role := range access.Roles() {
					for _, by := range groupings() {
						from, to := period()
						stats := c.ask(c.as(role), analytics.ServiceQuestion{Question: analytics.Question{Selected: append(slices.Clone(by.selected), measures...), From: from, To: to}})
						want := c.byHand(c.as(role), func(r *ent.ServiceRecord) string { return by.hand(r, c.zone) })
						c.same(fmt.Sprint(role, " ", by.selected), stats, by.told, want)
					}
				}
			})
		})
	}
}

// grouping is a way to group, by hand and as the statistics tell it.
type grouping struct {
	selected []string
	hand     func(*ent.ServiceRecord, *time.Location) string
	told     func(*analytics.ServiceStat) string
}

func groupings() []grouping {
	monthOf := func(r *ent.ServiceRecord, zone *time.Location) string {
		day := calendar.DateIn(r.ReportedAt, zone)
		return day.AddDays(1 - day.Day()).String()
	}
	return []grouping{
		{nil, func(*ent.ServiceRecord, *time.Location) string { return "" }, func(*analytics.ServiceStat) string { return "" }},
		{[]string{"status"}, func(r *ent.ServiceRecord, _ *time.Location) string { return string(r.Status) },
			func(s *analytics.ServiceStat) string { return string(*s.Status()) }},
		{[]string{"month"}, monthOf, func(s *analytics.ServiceStat) string { return s.Month().String() }},
		{[]string{"week"}, func(r *ent.ServiceRecord, zone *time.Location) string {
			day := calendar.DateIn(r.ReportedAt, zone)
			for time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC).Weekday() != time.Monday {
				day = day.AddDays(-1)
			}
			return day.String()
		}, func(s *analytics.ServiceStat) string { return s.Week().String() }},
		{[]string{"quarter"}, func(r *ent.ServiceRecord, zone *time.Location) string {
			day := calendar.DateIn(r.ReportedAt, zone)
			return fmt.Sprintf("%d-%02d-01", day.Year(), (int(day.Month())-1)/3*3+1)
		}, func(s *analytics.ServiceStat) string { return s.Quarter().String() }},
		{[]string{"year"}, func(r *ent.ServiceRecord, zone *time.Location) string {
			return fmt.Sprintf("%d-01-01", calendar.DateIn(r.ReportedAt, zone).Year())
		}, func(s *analytics.ServiceStat) string { return s.Year().String() }},
	}
}

func TestDimensionsTogetherWithTheirRows(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		for _, role := range []access.Role{access.Admin, access.Head, access.Technician} {
			ctx := c.as(role)
			from, to := period()
			stats := c.ask(ctx, analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"product", "department", "owner", "kind", "count", "partsCharge"}, From: from, To: to}})
			want := c.byHand(ctx, func(r *ent.ServiceRecord) string {
				return fmt.Sprint(r.Kind, id(r.ProductID), id(r.DepartmentID), id(r.OwnerID))
			})
			for _, s := range stats {
				key := fmt.Sprint(*s.Kind(), c.rows(ctx, s))
				if want[key] == nil || want[key].count != s.Count() || want[key].parts != s.PartsCharge() {
					t.Errorf("%s: %s has %d records", role, key, s.Count())
				}
			}
			if len(stats) != len(want) || len(stats) == 0 {
				t.Errorf("%s: %d groups, want %d", role, len(stats), len(want))
			}
		}
	})
}

func id(reference *int) int {
	if reference == nil {
		return 0
	}
	return *reference
}

// rows tells which rows a group refers to.
func (c *company) rows(ctx context.Context, s *analytics.ServiceStat) string {
	c.Helper()
	var ids []any
	add := func(found bool, id func() int, err error) {
		if err != nil {
			c.Fatal(err)
		}
		if !found {
			ids = append(ids, 0)
			return
		}
		ids = append(ids, id())
	}
	product, err := s.Product(ctx)
	add(product != nil, func() int { return product.ID }, err)
	department, err := s.Department(ctx)
	add(department != nil, func() int { return department.ID }, err)
	owner, err := s.Owner(ctx)
	add(owner != nil, func() int { return owner.ID }, err)
	return fmt.Sprint(ids...)
}

func TestMonthsWithoutRecordsAreFilled(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		from, to := calendar.MustParse("2023-11-20"), calendar.MustParse("2024-06-02")
		q := analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"month", "count"}, From: &from, To: &to, Fill: true}}
		var months []string
		total := 0
		for _, s := range c.ask(c.as(access.Admin), q) {
			months, total = append(months, s.Month().String()), total+s.Count()
		}
		want := []string{"2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01"}
		if !slices.Equal(months, want) || total == 0 {
			t.Errorf("%v with %d records, want %v", months, total, want)
		}
		q.Selected = append(q.Selected, "kind")
		stats := c.ask(c.as(access.Admin), q)
		if len(stats) != 3*len(want) {
			t.Errorf("%d rows for three kinds", len(stats))
		}
		for _, s := range stats {
			if s.Kind() == nil || s.Month() == nil {
				t.Errorf("a row without its dimensions: %+v", s)
			}
		}
	})
}

func TestQuestionsThatAreRefused(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		from, to := period()
		nowhere, blank, local := "Asia/Nowhere", "", "Local"
		none, one, many := 0, 1, 101
		last := analytics.PreviousPeriod
		for name, refused := range map[string]struct {
			field string
			q     analytics.Question
		}{
			"time without a period": {"from", analytics.Question{Selected: []string{"month"}}},
			"half a period":         {"to", analytics.Question{Selected: []string{"month"}, From: from}},
			"two pieces of time":    {"selection", analytics.Question{Selected: []string{"month", "day"}, From: from, To: to}},
			"too many days":         {"to", analytics.Question{Selected: []string{"day"}, From: from, To: to}},
			"an end before":         {"to", analytics.Question{From: to, To: from}},
			"too many rows":         {"limit", analytics.Question{From: from, To: to, Limit: ref(1_001)}},
			"an unknown zone":       {"zone", analytics.Question{Zone: &nowhere}},
			"no zone":               {"zone", analytics.Question{Zone: &blank}},
			"the machine's zone":    {"zone", analytics.Question{Zone: &local}},
			"an order by nothing that is seen": {"orderBy.0.by", analytics.Question{Selected: []string{"kind"},
				OrderBy: []*analytics.Order{{By: "TOTAL_COST"}}}},
			"a condition on a dimension":  {"having.kind", analytics.Question{Having: analytics.Having{"kind": {"gt": 1}}}},
			"the first of nothing":        {"top", analytics.Question{Selected: []string{"month"}, From: from, To: to, Top: &one}},
			"none of the first":           {"top", analytics.Question{Selected: []string{"kind"}, Top: &none}},
			"too many of the first":       {"top", analytics.Question{Selected: []string{"kind"}, Top: &many}},
			"others than none":            {"top", analytics.Question{Selected: []string{"kind"}, Others: true}},
			"a comparison with all times": {"from", analytics.Question{Selected: []string{"kind"}, Compare: &last}},
			"filling what is left out": {"fill", analytics.Question{Selected: []string{"month", "kind"}, From: from, To: to, Fill: true,
				Having: analytics.Having{"count": {"gt": 1}}}},
		} {
			_, err := c.stats.ServiceStats(c.as(access.Admin), analytics.ServiceQuestion{Question: refused.q})
			if fault.CodeOf(err) != fault.Invalid || fault.As(err).Fields[0].Path != refused.field {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, err := c.stats.ServiceStats(c.as(access.Admin), analytics.ServiceQuestion{Question: analytics.Question{Limit: ref(0)}}); fault.CodeOf(err) != fault.Invalid {
			t.Errorf("no rows: %v", err)
		}
		if _, err := c.stats.ServiceStats(t.Context(), analytics.ServiceQuestion{Question: analytics.Question{Limit: ref(1)}}); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("without a viewer: %v", err)
		}
	})
}

func TestAQuestionIsNarrowedAndLimited(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		repair := casework.KindRepair
		stats := c.ask(c.as(access.Admin), analytics.ServiceQuestion{Where: &ent.ServiceRecordWhereInput{Kind: &repair},
			Question: analytics.Question{Selected: []string{"status", "kind"}, Limit: ref(3)}})
		if len(stats) != 3 || !slices.IsSortedFunc(stats, func(a, b *analytics.ServiceStat) int { return b.Count() - a.Count() }) {
			t.Errorf("%d rows, out of order", len(stats))
		}
		for _, s := range stats {
			if *s.Kind() != casework.KindRepair {
				t.Errorf("%s", *s.Kind())
			}
		}
	})
}
