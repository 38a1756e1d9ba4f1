package analytics_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/analytics"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// TestVisitsAreWhatSQLByHandSays: each measure in each role's scope, and the count of
// every technician, on both databases.
func TestVisitsAreWhatSQLByHandSays(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		minutes := func(from, to string) string {
			if c.store.Dialect() == dialect.Postgres {
				return "EXTRACT(EPOCH FROM v." + to + " - v." + from + ") / 60"
			}
			return "(julianday(v." + to + ") - julianday(v." + from + ")) * 1440"
		}
		for _, role := range access.Roles() {
			scope := c.scopeOf(role)
			from := func(what string) string {
				return "SELECT " + what + " FROM visits v JOIN service_records r ON r.id = v.service_record_id WHERE " + scope
			}
			stats, err := c.stats.VisitStats(c.as(role), analytics.VisitQuestion{Question: analytics.Question{Limit: ref(1), Selected: []string{"cancelled", "finished",
				"arrived", "arrivedOnTime", "arrivedOnTimeRate", "onTheWayMinutes", "onSiteMinutes", "labourMinutes", "opinions", "goodOpinions", "badOpinions", "satisfactionRate"}}})
			if err != nil || len(stats) != 1 {
				c.Fatal(err)
			}
			s := stats[0]
			for name, measure := range map[string]struct {
				got  float64
				hand string
			}{
				"count": {float64(s.Count()), from("COUNT(*)")}, "cancelled": {float64(s.Cancelled()), from("COUNT(*)") + " AND v.status = 'CANCELLED'"},
				"finished":          {float64(s.Finished()), from("COUNT(*)") + " AND v.finished_at IS NOT NULL AND v.status <> 'CANCELLED'"},
				"arrived":           {float64(s.Arrived()), from("COUNT(v.arrived_at)")},
				"arrivedOnTime":     {float64(s.ArrivedOnTime()), from("COUNT(*)") + " AND v.arrived_at <= v.planned_start"},
				"arrivedOnTimeRate": {mean(s.ArrivedOnTimeRate()), from("AVG(CASE WHEN v.arrived_at <= v.planned_start THEN 1.0 ELSE 0.0 END)") + " AND v.arrived_at IS NOT NULL"},
				"onTheWayMinutes":   {mean(s.OnTheWayMinutes()), from("AVG(" + minutes("departed_at", "arrived_at") + ")")},
				"onSiteMinutes":     {mean(s.OnSiteMinutes()), from("AVG(" + minutes("arrived_at", "finished_at") + ")")},
				"labourMinutes":     {float64(s.LabourMinutes()), from("SUM(v.labour_minutes)")},
				"opinions":          {float64(s.Opinions()), from("COUNT(v.opinion)")},
				"goodOpinions":      {float64(s.GoodOpinions()), from("COUNT(*)") + " AND v.opinion IN ('SATISFIED', 'VERY_SATISFIED')"},
				"badOpinions":       {float64(s.BadOpinions()), from("COUNT(*)") + " AND v.opinion = 'DISSATISFIED'"},
				"satisfactionRate":  {mean(s.SatisfactionRate()), from("AVG(CASE WHEN v.opinion IN ('SATISFIED', 'VERY_SATISFIED') THEN 1.0 ELSE 0.0 END)") + " AND v.opinion IS NOT NULL"},
			} {
				if want := c.value(measure.hand); math.Abs(measure.got-want) > 0.001 || want == 0 {
					t.Errorf("%s: %s is %v, by hand %v", role, name, measure.got, want)
				}
			}
		}
		for _, s := range c.visits(c.as(access.Head), analytics.VisitQuestion{Question: analytics.Question{Selected: []string{"technician"}}}) {
			technician, err := s.Technician(c.as(access.Head))
			if err != nil {
				c.Fatal(err)
			}
			hand := " FROM visits v JOIN service_records r ON r.id = v.service_record_id LEFT JOIN visit_technicians t ON t.visit_id = v.id WHERE " + c.scopeOf(access.Head)
			if technician != nil {
				hand += fmt.Sprint(" AND t.user_id = ", technician.ID)
			} else {
				hand += " AND t.user_id IS NULL"
			}
			if want := c.value("SELECT COUNT(*)" + hand); float64(s.Count()) != want {
				t.Errorf("%v: %d visits, by hand %v", technician, s.Count(), want)
			}
		}
	})
}

func (c *company) visits(ctx context.Context, q analytics.VisitQuestion) []*analytics.VisitStat {
	c.Helper()
	q.Limit = ref(1_000)
	stats, err := c.stats.VisitStats(ctx, q)
	if err != nil {
		c.Fatal(err)
	}
	return stats
}

// TestPartsAreWhatSQLByHandSays, by who pays for them.
func TestPartsAreWhatSQLByHandSays(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		for _, role := range access.Roles() {
			selected := []string{"chargeClass", "records", "quantity", "charge", "cost"}
			hidden := role == access.Clerk || role == access.Technician
			if _, err := c.stats.PartStats(c.as(role), analytics.PartQuestion{Question: analytics.Question{Selected: selected, Limit: ref(10)}}); (fault.CodeOf(err) == fault.Forbidden) != hidden {
				t.Errorf("%s: %v", role, err)
			}
			if hidden {
				selected = selected[:4]
			}
			stats, err := c.stats.PartStats(c.as(role), analytics.PartQuestion{Question: analytics.Question{Selected: selected, Limit: ref(10)}})
			if err != nil || len(stats) != 4 {
				c.Fatal(len(stats), err)
			}
			for _, s := range stats {
				hand := " FROM part_usages u JOIN service_records r ON r.id = u.service_record_id WHERE " + c.scopeOf(role) +
					" AND COALESCE(u.charge_class, r.charge_class) = '" + string(*s.ChargeClass()) + "'"
				got := []float64{float64(s.Count()), float64(s.Records()), float64(s.Quantity()), float64(s.Charge())}
				want := []float64{c.value("SELECT COUNT(*)" + hand), c.value("SELECT COUNT(DISTINCT r.id)" + hand),
					c.value("SELECT SUM(u.quantity)" + hand), c.value("SELECT SUM(u.quantity * u.unit_price)" + hand)}
				if !hidden {
					got, want = append(got, float64(s.Cost())), append(want, c.value("SELECT SUM(u.quantity * u.unit_cost)"+hand))
				}
				if !slices.Equal(got, want) {
					t.Errorf("%s, %s: %v, by hand %v", role, *s.ChargeClass(), got, want)
				}
			}
		}
	})
}

// TestCategoriesOfProductsAreToldApart: of visits and of parts, those of products without
// a category and those of no product among them, each with the way to what it counts.
func TestCategoriesOfProductsAreToldApart(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		ctx := c.as(access.Executive)
		q := analytics.Question{Selected: []string{"category", "kind"}, Limit: ref(1_000)}
		seen := map[string]int{}
		check := func(table string, category *string, kind *casework.Kind, r rowOf, count func(context.Context, []byte) (int, error)) {
			hand := "SELECT COUNT(*) FROM " + table + " t JOIN service_records r ON r.id = t.service_record_id LEFT JOIN products p ON p.id = r.product_id" +
				" WHERE r.kind = '" + string(*kind) + "' AND p.category IS NULL"
			if category != nil {
				hand = strings.Replace(hand, "p.category IS NULL", "p.category = '"+*category+"'", 1)
				seen[table+" "+*category]++
			} else {
				seen[table]++
			}
			text, err := json.Marshal(r.Drill())
			if err != nil {
				c.Fatal(err)
			}
			if got, err := count(ctx, text); err != nil || got != r.Count() || float64(got) != c.value(hand) {
				t.Errorf("%s: %d rows, the row says %d: %s %v", hand, got, r.Count(), text, err)
			}
		}
		for _, s := range c.visits(ctx, analytics.VisitQuestion{Question: q}) {
			check("visits", s.Category(), s.Kind(), s, c.countVisits)
		}
		parts, err := c.stats.PartStats(ctx, analytics.PartQuestion{Question: q})
		if err != nil {
			c.Fatal(err)
		}
		for _, s := range parts {
			check("part_usages", s.Category(), s.Kind(), s, c.countUsages)
		}
		for _, table := range []string{"visits", "part_usages"} {
			for _, category := range []string{"", " ", " 热泵", " 压缩机"} {
				if seen[table+category] == 0 {
					t.Errorf("nothing of %s%s: %v", table, category, seen)
				}
			}
		}
	})
}

// life is what happened to units in one month of their lives, counted by hand.
type life struct{ units, failures, failed, exchanges int }

// livesByHand follows each unit that the viewer sees through the months that it was in
// the field, with the records that the viewer sees.
func (c *company) livesByHand(ctx context.Context) map[int]life {
	c.Helper()
	units, err := c.store.Client().ProductUnit.Query().Where(productunit.StatusNEQ(installedbase.UnitOrdered)).All(ctx)
	if err != nil {
		c.Fatal(err)
	}
	lives := map[int]life{}
	today := calendar.DateIn(c.now, c.zone)
	for _, unit := range units {
		records, err := c.store.Client().ServiceRecord.Query().Where(servicerecord.ProductUnitID(unit.ID)).All(ctx)
		if err != nil {
			c.Fatal(err)
		}
		last := c.lastOf(unit)
		for month := 0; unit.ShippedOn != nil && !unit.ShippedOn.AddMonths(month+1).After(today); month++ {
			if unit.Status == installedbase.UnitExchanged && last.Before(unit.ShippedOn.AddMonths(month)) {
				break
			}
			l, failures := lives[month], 0
			for _, r := range records {
				day := calendar.DateIn(r.ReportedAt, c.zone)
				if day.Before(unit.ShippedOn.AddMonths(month)) || !day.Before(unit.ShippedOn.AddMonths(month+1)) || r.Status == casework.StatusCancelled {
					continue
				}
				if r.Kind == casework.KindRepair {
					failures++
				}
				if r.Outcome != nil && *r.Outcome == casework.OutcomeExchanged {
					l.exchanges++
				}
			}
			l.units, l.failures = l.units+1, l.failures+failures
			l.failed += min(failures, 1)
			lives[month] = l
		}
	}
	return lives
}

// lastOf is the day of the last record of a unit, whoever sees it.
func (c *company) lastOf(unit *ent.ProductUnit) (day calendar.Date) {
	c.Helper()
	for _, r := range c.store.Client().ServiceRecord.Query().Where(servicerecord.ProductUnitID(unit.ID)).AllX(authz.System(c.Context())) {
		if on := calendar.DateIn(r.ReportedAt, c.zone); on.After(day) {
			day = on
		}
	}
	return day
}

// TestFailuresPerHundredUnitsInTheField by months since shipping, for every role.
func TestFailuresPerHundredUnitsInTheField(t *testing.T) {
	for _, zone := range []string{"Asia/Shanghai", "America/New_York"} {
		t.Run(zone, func(t *testing.T) {
			each(t, zone, func(c *company) {
				for _, role := range access.Roles() {
					stats := c.warranties(c.as(role), analytics.WarrantyQuestion{Question: analytics.Question{
						Selected: []string{"monthsSinceShipping", "failures", "failuresPerHundred", "unitsFailed", "exchanges", "refunds"}}})
					want, failures := c.livesByHand(c.as(role)), 0
					for _, s := range stats {
						l := want[*s.MonthsSinceShipping()]
						if got := (life{s.Count(), s.Failures(), s.UnitsFailed(), s.Exchanges()}); got != l {
							t.Errorf("%s, month %d: %+v, by hand %+v", role, *s.MonthsSinceShipping(), got, l)
						}
						if math.Abs(mean(s.FailuresPerHundred())-100*float64(l.failures)/float64(l.units)) > 1e-9 {
							t.Errorf("%s: %v for every hundred", role, *s.FailuresPerHundred())
						}
						failures += l.failures
					}
					if len(stats) != len(want) || len(want) < 10 || failures == 0 {
						t.Errorf("%s: %d months with %d failures, by hand %d", role, len(stats), failures, len(want))
					}
				}
			})
		})
	}
}

func (c *company) warranties(ctx context.Context, q analytics.WarrantyQuestion) []*analytics.WarrantyStat {
	c.Helper()
	q.Limit = ref(1_000)
	stats, err := c.stats.WarrantyStats(ctx, q)
	if err != nil {
		c.Fatal(err)
	}
	return stats
}

// rowOf is a row of any topic.
type rowOf interface {
	Count() int
	Drill() analytics.Filter
	IsOthers() bool
}

// TestRowsOfOtherTopicsLeadToWhatTheyCount: visits, uses of parts and units.
func TestRowsOfOtherTopicsLeadToWhatTheyCount(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		dice := rand.New(rand.NewPCG(5, 6))
		from, to := calendar.MustParse("2023-09-01"), calendar.MustParse("2025-12-31")
		told, others := 0, 0
		for n := range 60 {
			role := access.Roles()[n%len(access.Roles())]
			ctx := c.as(role)
			q := analytics.Question{Limit: ref(1_000)}
			if dice.IntN(2) == 0 {
				q.From, q.To, q.Selected = &from, &to, []string{[]string{"month", "quarter"}[dice.IntN(2)]}
			}
			pick := func(names ...string) {
				dice.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
				q.Selected = append(q.Selected, names[:1+dice.IntN(2)]...)
				if dice.IntN(2) == 0 {
					q.Top, q.Others = ref(2), true
				}
			}
			var found []rowOf
			var count func(filter []byte) (int, error)
			switch n % 3 {
			case 0:
				pick("status", "opinion", "kind", "technician", "department", "product", "category")
				for _, s := range c.visits(ctx, analytics.VisitQuestion{Question: q, By: analytics.FinishedAt}) {
					found = append(found, s)
				}
				count = func(filter []byte) (int, error) { return c.countVisits(ctx, filter) }
			case 1:
				pick("part", "product", "category", "department", "kind", "chargeClass")
				stats, err := c.stats.PartStats(ctx, analytics.PartQuestion{Question: q})
				if err != nil {
					c.Fatal(err)
				}
				for _, s := range stats {
					found = append(found, s)
				}
				count = func(filter []byte) (int, error) { return c.countUsages(ctx, filter) }
			default:
				pick("product", "category", "status", "monthsSinceShipping")
				for _, s := range c.warranties(ctx, analytics.WarrantyQuestion{Question: q}) {
					found = append(found, s)
				}
				count = func(filter []byte) (int, error) { return c.countUnits(ctx, filter) }
			}
			for _, r := range found {
				if r.Drill() == nil {
					continue
				}
				text, err := json.Marshal(r.Drill())
				if err != nil {
					c.Fatal(err)
				}
				if r.IsOthers() {
					others++
				}
				if got, err := count(text); err != nil || got != r.Count() {
					t.Errorf("%s, %v: %d, the row counts %d: %s %v", role, q.Selected, got, r.Count(), text, err)
				}
				told++
			}
		}
		if told < 200 || others < 5 {
			t.Errorf("%d rows, %d of others", told, others)
		}
	})
}

func (c *company) countVisits(ctx context.Context, filter []byte) (int, error) {
	var where ent.VisitWhereInput
	if err := json.Unmarshal(filter, &where); err != nil {
		return 0, err
	}
	query, err := where.Filter(c.store.Client().Visit.Query())
	if err != nil {
		return 0, err
	}
	return query.Count(ctx)
}

func (c *company) countUsages(ctx context.Context, filter []byte) (int, error) {
	var where ent.PartUsageWhereInput
	if err := json.Unmarshal(filter, &where); err != nil {
		return 0, err
	}
	query, err := where.Filter(c.store.Client().PartUsage.Query())
	if err != nil {
		return 0, err
	}
	return query.Count(ctx)
}

func (c *company) countUnits(ctx context.Context, filter []byte) (int, error) {
	var where ent.ProductUnitWhereInput
	// What is no column is read by the API, see graph.
	var own struct{ And []struct{ InFieldMonth *int } }
	if err := errors.Join(json.Unmarshal(filter, &where), json.Unmarshal(filter, &own)); err != nil {
		return 0, err
	}
	for i, and := range own.And {
		if and.InFieldMonth == nil {
			continue
		}
		through, err := c.stats.InFieldMonth(*and.InFieldMonth)
		if err != nil {
			return 0, err
		}
		where.And[i].AddPredicates(through)
	}
	query, err := where.Filter(c.store.Client().ProductUnit.Query())
	if err != nil {
		return 0, err
	}
	return query.Count(ctx)
}
