package analytics_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"entgo.io/contrib/entgql"

	"sanbao/ent"
	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

var dimensions = []string{"kind", "channel", "status", "severity", "chargeClass", "outcome", "plan", "holdReason", "faultCode", "department",
	"owner", "product", "productUnit", "customer", "customerTier", "serviceZone", "region", "category"}

// counting is the number of records that a row's filter selects, read as the API
// reads it.
func (c *company) counting(ctx context.Context, filter analytics.Filter) int {
	c.Helper()
	text, err := json.Marshal(filter)
	if err != nil {
		c.Fatal(err)
	}
	var where ent.ServiceRecordWhereInput
	if err := json.Unmarshal(text, &where); err != nil {
		c.Fatalf("%s: %v", text, err)
	}
	query, err := where.Filter(c.store.Client().ServiceRecord.Query())
	if err != nil {
		c.Fatalf("%s: %v", text, err)
	}
	count, err := query.Count(ctx)
	if err != nil {
		c.Fatalf("%s: %v", text, err)
	}
	return count
}

// wheres are filters as clients send them.
func (c *company) wheres() []*ent.ServiceRecordWhereInput {
	paid, repair, hangzhou := casework.ChargePaid, casework.KindRepair, "浙江杭州"
	key := installedbase.Tiers()[0]
	return []*ent.ServiceRecordWhereInput{nil, nil, {ChargeClassNEQ: &paid},
		{HasCustomerWith: []*ent.CustomerWhereInput{{Region: &hangzhou}}},
		{Or: []*ent.ServiceRecordWhereInput{{Kind: &repair}, {HasCustomerWith: []*ent.CustomerWhereInput{{Tier: &key}}}}},
		{Not: &ent.ServiceRecordWhereInput{Kind: &repair}}}
}

// random is a question made of anything that goes together.
func (c *company) random(dice *rand.Rand) analytics.ServiceQuestion {
	from, to := period()
	q := analytics.ServiceQuestion{By: []analytics.Moment{analytics.ReportedAt, analytics.CompletedAt}[dice.IntN(2)],
		Where: c.wheres()[dice.IntN(6)], Question: analytics.Question{Selected: []string{"count", "totalCost"}, Limit: ref(1_000)}}
	for range dice.IntN(4) {
		q.Selected = append(q.Selected, dimensions[dice.IntN(len(dimensions))])
	}
	grouped := len(q.Selected) > 2
	if dice.IntN(3) > 0 {
		q.From, q.To = from, to
		if dice.IntN(2) == 0 {
			q.Selected = append(q.Selected, []string{"week", "month", "quarter", "year"}[dice.IntN(4)])
		}
		if dice.IntN(3) == 0 {
			q.Compare = []*analytics.Comparison{ref(analytics.PreviousPeriod), ref(analytics.YearBefore)}[dice.IntN(2)]
		}
	}
	if dice.IntN(3) == 0 {
		q.Zone = ref([]string{"America/New_York", "America/Havana", "UTC"}[dice.IntN(3)])
	}
	if grouped && dice.IntN(2) == 0 {
		q.Top, q.Others = ref(1+dice.IntN(4)), dice.IntN(3) > 0
	}
	if dice.IntN(3) == 0 {
		q.OrderBy = []*analytics.Order{{By: "TOTAL_COST", Direction: entgql.OrderDirectionAsc}}
	}
	return q
}

func ref[T any](value T) *T { return &value }

// TestEveryRowLeadsToItsRecords: for every role and any question, the filter of a row
// selects as many records as the row counts; so do those of the compared rows and of
// the row for all others, and together they count everything once.
func TestEveryRowLeadsToItsRecords(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		dice := rand.New(rand.NewPCG(3, 4))
		others, compared, told := 0, 0, 0
		for n := range 60 {
			role := access.Roles()[n%len(access.Roles())]
			ctx, q := c.as(role), c.random(dice)
			total := 0
			for _, s := range c.ask(ctx, q) {
				total += s.Count()
				filter := s.Drill()
				if filter == nil {
					continue
				}
				told++
				if got := c.counting(ctx, filter); got != s.Count() {
					t.Errorf("%s, %v: %d records, the row counts %d: %v", role, q.Selected, got, s.Count(), filter)
				}
				if s.IsOthers() {
					others++
				}
				if before := s.Before(); before != nil {
					compared++
					if got := c.counting(ctx, before.Drill()); got != before.Count() {
						t.Errorf("%s, %v: %d records before, the row counts %d: %v", role, q.Selected, got, before.Count(), before.Drill())
					}
				}
			}
			c.countsAll(ctx, role, q, total)
		}
		if told < 300 || others < 10 || compared < 20 {
			t.Errorf("%d rows, %d of others, %d comparisons", told, others, compared)
		}
	})
}

// countsAll fails the test unless the rows together count what the question is about,
// where none is left out.
func (c *company) countsAll(ctx context.Context, role access.Role, q analytics.ServiceQuestion, total int) {
	c.Helper()
	if role == access.Analyst || q.Top != nil && !q.Others {
		return
	}
	q.Selected, q.Top, q.Others, q.OrderBy, q.Compare = []string{"count"}, nil, false, nil, nil
	if all := c.ask(ctx, q)[0].Count(); all != total {
		c.Errorf("%s: the rows count %d of %d", role, total, all)
	}
}

func TestTheFirstGroupsAndTheRest(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		from, to := period()
		ctx := c.as(access.Admin)
		q := analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"customer", "totalCost", "repairMedianMinutes"}, From: from, To: to,
			OrderBy: []*analytics.Order{{By: "TOTAL_COST", Direction: entgql.OrderDirectionDesc}}}}
		all := c.ask(ctx, q)
		if !slices.IsSortedFunc(all, func(a, b *analytics.ServiceStat) int { return int(b.TotalCost() - a.TotalCost()) }) || len(all) < 4 {
			c.Fatalf("%d rows, out of order", len(all))
		}
		q.Top, q.Others = ref(2), true
		top := c.ask(ctx, q)
		if len(top) != 3 || top[0].TotalCost() != all[0].TotalCost() || top[1].TotalCost() != all[1].TotalCost() || !top[2].IsOthers() {
			c.Fatalf("%d rows", len(top))
		}
		var rest int64
		for _, s := range all[2:] {
			rest += s.TotalCost()
		}
		if customer, err := top[2].Customer(ctx); top[2].TotalCost() != rest || customer != nil || err != nil {
			t.Errorf("the rest cost %d, want %d", top[2].TotalCost(), rest)
		}
		// The median of the rest is that of its records, not one of medians.
		without := c.ask(ctx, analytics.ServiceQuestion{Where: whereOf(c, top[2].Drill()), Question: analytics.Question{Selected: []string{"repairMedianMinutes"}}})
		if got, want := mean(top[2].RepairMedianMinutes()), mean(without[0].RepairMedianMinutes()); got != want || got < 0 {
			t.Errorf("median %v, want %v", got, want)
		}
		q.Selected, q.Fill = append(q.Selected, "quarter"), true
		pieces := map[calendar.Date][]bool{}
		for _, s := range c.ask(ctx, q) {
			pieces[*s.Quarter()] = append(pieces[*s.Quarter()], s.IsOthers())
		}
		for quarter, rows := range pieces {
			if !slices.Equal(rows, []bool{false, false, true}) {
				t.Errorf("%s: %v", quarter, rows)
			}
		}
		if len(pieces) != 8 {
			t.Errorf("quarters: %v", slices.Collect(maps.Keys(pieces)))
		}
	})
}

func whereOf(c *company, filter analytics.Filter) *ent.ServiceRecordWhereInput {
	c.Helper()
	text, err := json.Marshal(filter)
	if err != nil {
		c.Fatal(err)
	}
	where := &ent.ServiceRecordWhereInput{}
	if err := json.Unmarshal(text, where); err != nil {
		c.Fatal(err)
	}
	return where
}

func TestConditionsOnMeasures(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		ctx := c.as(access.Head)
		all := c.ask(ctx, analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"region", "kind", "totalCost", "repairMinutes"}}})
		middle := all[len(all)/2]
		for name, condition := range map[string]struct {
			having analytics.Having
			holds  func(*analytics.ServiceStat) bool
		}{
			"more":  {analytics.Having{"count": {"gt": float64(middle.Count())}}, func(s *analytics.ServiceStat) bool { return s.Count() > middle.Count() }},
			"equal": {analytics.Having{"count": {"eq": float64(middle.Count())}}, func(s *analytics.ServiceStat) bool { return s.Count() == middle.Count() }},
			"both": {analytics.Having{"count": {"gte": 2, "lte": 30}, "totalCost": {"lt": float64(middle.TotalCost())}}, func(s *analytics.ServiceStat) bool {
				return s.Count() >= 2 && s.Count() <= 30 && s.TotalCost() < middle.TotalCost()
			}},
			"a time": {analytics.Having{"repairMinutes": {"gt": mean(middle.RepairMinutes())}}, func(s *analytics.ServiceStat) bool {
				return mean(s.RepairMinutes()) > mean(middle.RepairMinutes())
			}},
		} {
			var want []string
			for _, s := range all {
				if condition.holds(s) {
					want = append(want, fmt.Sprint(*s.Region(), *s.Kind()))
				}
			}
			var got []string
			// The measures of the conditions need not be selected.
			for _, s := range c.ask(ctx, analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"region", "kind"}, Having: condition.having}}) {
				got = append(got, fmt.Sprint(*s.Region(), *s.Kind()))
			}
			if !slices.Equal(got, want) || len(got) == 0 || len(got) == len(all) {
				t.Errorf("%s: %v, want %v", name, got, want)
			}
		}
	})
}

func TestRowsAreComparedWithThoseBefore(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		ctx := c.as(access.Executive)
		from, to := calendar.MustParse("2025-03-01"), calendar.MustParse("2025-08-31")
		for comparison, months := range map[analytics.Comparison]int{analytics.PreviousPeriod: 6, analytics.YearBefore: 12} {
			for _, by := range []string{"month", ""} {
				selected := slices.DeleteFunc([]string{by, "kind", "paidCost"}, func(name string) bool { return name == "" })
				now := c.ask(ctx, analytics.ServiceQuestion{Question: analytics.Question{Selected: selected, From: &from, To: &to, Compare: &comparison}})
				earlierFrom, earlierTo := from.AddMonths(-months), to.AddDays(1).AddMonths(-months).AddDays(-1)
				want := map[string]int64{}
				for _, s := range c.ask(ctx, analytics.ServiceQuestion{Question: analytics.Question{Selected: selected, From: &earlierFrom, To: &earlierTo}}) {
					want[fmt.Sprint(s.Month(), *s.Kind())] = s.PaidCost()
				}
				met := 0
				for _, s := range now {
					month := s.Month()
					if month != nil {
						month = ref(month.AddMonths(-months))
					}
					if fmt.Sprint(month) != fmt.Sprint(s.Before().Month()) || *s.Kind() != *s.Before().Kind() {
						t.Errorf("%s: compared with %v %v", comparison, s.Before().Month(), s.Before().Kind())
					}
					paid, some := want[fmt.Sprint(month, *s.Kind())]
					if met++; s.Before().PaidCost() != paid {
						t.Errorf("%s, %v %s: %d before, want %d", comparison, month, *s.Kind(), s.Before().PaidCost(), paid)
					}
					if !some && s.Before().Count() != 0 {
						t.Errorf("%s: records from nowhere", comparison)
					}
				}
				if met < 3 {
					t.Errorf("%d rows", met)
				}
			}
		}
	})
}
