package analytics_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect"

	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// scopeOf is what a role sees of the records, written by hand.
func (c *company) scopeOf(role access.Role) string {
	me := c.users[role].ID
	switch role {
	case access.Head, access.Analyst:
		return fmt.Sprintf("r.department_id IN (%d, %d)", c.departments[0].ID, c.departments[1].ID)
	case access.Technician:
		return fmt.Sprintf(`(r.owner_id = %d OR EXISTS (SELECT 1 FROM visits v JOIN visit_technicians t ON t.visit_id = v.id
			WHERE v.service_record_id = r.id AND t.user_id = %d AND v.status <> 'CANCELLED'))`, me, me)
	default:
		return "1 = 1"
	}
}

// byHandSQL are the measures over the records r, each as one value of its own, where
// scope narrows and in is what the databases differ in.
func byHandSQL(scope, earlier string, postgres bool) map[string]string {
	from := func(what string) string { return "SELECT " + what + " FROM service_records r WHERE " + scope }
	judged := `EXISTS (SELECT 1 FROM response_clocks k WHERE k.service_record_id = r.id AND k.superseded_at IS NULL AND (k.missed OR k.stopped_at IS NOT NULL))`
	missed := `EXISTS (SELECT 1 FROM response_clocks k WHERE k.service_record_id = r.id AND k.superseded_at IS NULL AND k.missed)`
	visits := `(SELECT COUNT(*) FROM visits v WHERE v.service_record_id = r.id AND v.status <> 'CANCELLED')`
	month := "datetime(r.reported_at, '-30 days')"
	at := "datetime(e.completed_at)"
	if postgres {
		month, at = "r.reported_at - interval '30 days'", "e.completed_at"
	}
	all := map[string]string{
		"count": from("COUNT(*)"), "closed": from("COUNT(*)") + " AND r.status = 'CLOSED'",
		"open":         from("COUNT(*)") + " AND r.status <> 'CLOSED' AND r.status <> 'CANCELLED'",
		"labourCharge": from("SUM(r.labour_charge)"), "travelCharge": from("SUM(r.travel_charge)"), "partsCharge": from("SUM(r.parts_charge)"),
		"totalCost":   from("SUM(r.labour_charge) + SUM(r.travel_charge) + SUM(r.parts_charge)"),
		"averageCost": from("(SUM(r.labour_charge) + SUM(r.travel_charge) + SUM(r.parts_charge)) * 1.0 / COUNT(*)"),
		"partsCost":   "SELECT SUM(u.quantity * u.unit_cost) FROM part_usages u JOIN service_records r ON r.id = u.service_record_id WHERE " + scope,
		"slaJudged":   from("COUNT(*)") + " AND " + judged, "slaMet": from("COUNT(*)") + " AND " + judged + " AND NOT " + missed,
		"slaMetRate":       from("AVG(CASE WHEN "+missed+" THEN 0.0 ELSE 1.0 END)") + " AND " + judged,
		"firstTimeJudged":  from("COUNT(*)") + " AND r.completed_at IS NOT NULL AND " + visits + " > 0",
		"firstTimeFixed":   from("COUNT(*)") + " AND r.completed_at IS NOT NULL AND " + visits + " = 1",
		"firstTimeFixRate": from("AVG(CASE WHEN "+visits+" = 1 THEN 1.0 ELSE 0.0 END)") + " AND r.completed_at IS NOT NULL AND " + visits + " > 0",
		"repeatRepairs": from("COUNT(*)") + ` AND r.kind = 'REPAIR' AND r.id IN (SELECT r.id FROM service_records r JOIN service_records e ON
			e.product_unit_id = r.product_unit_id AND e.id <> r.id WHERE e.kind = 'REPAIR' AND e.completed_at <= r.reported_at
			AND ` + at + " >= " + month + " AND " + earlier + ")",
	}
	for class, name := range map[string]string{"FREE_WARRANTY": "warrantyCost", "CONTRACT": "contractCost", "PAID": "paidCost", "INTERNAL": "internalCost"} {
		all[name] = strings.ReplaceAll(`SELECT
			(SELECT COALESCE(SUM(r.labour_charge), 0) FROM service_records r WHERE `+scope+` AND COALESCE(r.labour_charge_class, r.charge_class) = '?') +
			(SELECT COALESCE(SUM(r.travel_charge), 0) FROM service_records r WHERE `+scope+` AND COALESCE(r.travel_charge_class, r.charge_class) = '?') +
			(SELECT COALESCE(SUM(u.quantity * u.unit_price), 0) FROM part_usages u JOIN service_records r ON r.id = u.service_record_id
				WHERE `+scope+` AND COALESCE(u.charge_class, r.charge_class) = '?')`, "?", class)
	}
	return all
}

// figureOf are the measures as the statistics tell them.
var figureOf = map[string]func(*analytics.ServiceStat) float64{
	"count": whole((*analytics.ServiceStat).Count), "closed": whole((*analytics.ServiceStat).Closed), "open": whole((*analytics.ServiceStat).Open),
	"labourCharge": whole((*analytics.ServiceStat).LabourCharge), "travelCharge": whole((*analytics.ServiceStat).TravelCharge),
	"partsCharge": whole((*analytics.ServiceStat).PartsCharge), "totalCost": whole((*analytics.ServiceStat).TotalCost),
	"averageCost": some((*analytics.ServiceStat).AverageCost), "partsCost": whole((*analytics.ServiceStat).PartsCost),
	"warrantyCost": whole((*analytics.ServiceStat).WarrantyCost), "contractCost": whole((*analytics.ServiceStat).ContractCost),
	"paidCost": whole((*analytics.ServiceStat).PaidCost), "internalCost": whole((*analytics.ServiceStat).InternalCost),
	"slaJudged": whole((*analytics.ServiceStat).SLAJudged), "slaMet": whole((*analytics.ServiceStat).SLAMet),
	"slaMetRate": some((*analytics.ServiceStat).SLAMetRate), "firstTimeJudged": whole((*analytics.ServiceStat).FirstTimeJudged),
	"firstTimeFixed": whole((*analytics.ServiceStat).FirstTimeFixed), "firstTimeFixRate": some((*analytics.ServiceStat).FirstTimeFixRate),
	"repeatRepairs":           whole((*analytics.ServiceStat).RepeatRepairs),
	"firstReplyMinutes":       some((*analytics.ServiceStat).FirstReplyMinutes),
	"firstReplyMedianMinutes": some((*analytics.ServiceStat).FirstReplyMedianMinutes),
	"firstReplyP90Minutes":    some((*analytics.ServiceStat).FirstReplyP90Minutes),
	"onSiteMinutes":           some((*analytics.ServiceStat).OnSiteMinutes),
	"onSiteMedianMinutes":     some((*analytics.ServiceStat).OnSiteMedianMinutes),
	"onSiteP90Minutes":        some((*analytics.ServiceStat).OnSiteP90Minutes),
	"repairMinutes":           some((*analytics.ServiceStat).RepairMinutes),
	"repairMedianMinutes":     some((*analytics.ServiceStat).RepairMedianMinutes),
	"repairP90Minutes":        some((*analytics.ServiceStat).RepairP90Minutes),
}

func whole[T int | int64](read func(*analytics.ServiceStat) T) func(*analytics.ServiceStat) float64 {
	return func(s *analytics.ServiceStat) float64 { return float64(read(s)) }
}

func some(read func(*analytics.ServiceStat) *float64) func(*analytics.ServiceStat) float64 {
	return func(s *analytics.ServiceStat) float64 { return mean(read(s)) }
}

// TestMeasuresAreWhatSQLByHandSays: for every role within its scope, each measure is
// what a statement written for it alone answers, on both databases.
func TestMeasuresAreWhatSQLByHandSays(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		for _, role := range access.Roles() {
			selected := []string{}
			for name := range figureOf {
				if name != "partsCost" || role != access.Clerk && role != access.Technician {
					selected = append(selected, name)
				}
			}
			stats := c.ask(c.as(role), analytics.ServiceQuestion{Question: analytics.Question{Selected: selected}})
			if len(stats) != 1 || stats[0].Count() == 0 {
				c.Fatalf("%s: %d rows", role, len(stats))
			}
			scope := c.scopeOf(role)
			want := byHandSQL(scope, strings.ReplaceAll(scope, "r.", "e."), c.store.Dialect() == dialect.Postgres)
			for _, name := range selected {
				if _, written := want[name]; !written {
					continue
				}
				if got, hand := figureOf[name](stats[0]), c.value(want[name]); math.Abs(got-hand) > 1e-6 {
					t.Errorf("%s: %s is %v, by hand %v", role, name, got, hand)
				}
			}
			c.sameTimes(role, stats[0])
		}
	})
}

// value asks the database for one number.
func (c *company) value(query string) float64 {
	c.Helper()
	var value float64
	if err := c.store.ReadDB().QueryRowContext(c.Context(), query).Scan(&value); err != nil {
		c.Fatalf("%s: %v", query, err)
	}
	return value
}

// sameTimes compares the times, whose percentiles are worked out one by one.
func (c *company) sameTimes(role access.Role, s *analytics.ServiceStat) {
	c.Helper()
	for name, column := range map[string]string{"firstReply": "first_replied_at", "onSite": "started_at", "repair": "completed_at"} {
		minutes := "(julianday(r." + column + ") - julianday(r.reported_at)) * 1440"
		if c.store.Dialect() == dialect.Postgres {
			minutes = "EXTRACT(EPOCH FROM r." + column + " - r.reported_at) / 60"
		}
		rows, err := c.store.ReadDB().QueryContext(c.Context(), "SELECT "+minutes+" FROM service_records r WHERE r."+column+" IS NOT NULL AND "+c.scopeOf(role))
		if err != nil {
			c.Fatal(err)
		}
		var all []float64
		for rows.Next() {
			var one float64
			if err := rows.Scan(&one); err != nil {
				c.Fatal(err)
			}
			all = append(all, one)
		}
		if err := rows.Err(); err != nil || len(all) < 3 {
			c.Fatalf("%d times: %v", len(all), err)
		}
		slices.Sort(all)
		for suffix, want := range map[string]float64{"Minutes": average(all), "MedianMinutes": between(all, 0.5), "P90Minutes": between(all, 0.9)} {
			if got := figureOf[name+suffix](s); math.Abs(got-want) > 0.001 {
				c.Errorf("%s: %s%s is %v, by hand %v", role, name, suffix, got, want)
			}
		}
	}
}

// between is the value at a fraction of a sorted list.
func between(all []float64, fraction float64) float64 {
	at := fraction * float64(len(all)-1)
	below := int(math.Floor(at))
	return all[below] + (at-float64(below))*(all[min(below+1, len(all)-1)]-all[below])
}

// TestTheCostOfPartsIsHidden: from whom the cost of a part is hidden it is not told
// by a sum either, nor by what a condition or an order makes of it.
func TestTheCostOfPartsIsHidden(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		for _, role := range access.Roles() {
			hidden := role == access.Clerk || role == access.Technician
			for name, q := range map[string]analytics.Question{
				"selected":  {Selected: []string{"kind", "partsCost"}},
				"compared":  {Selected: []string{"kind"}, Compared: []string{"partsCost"}},
				"condition": {Selected: []string{"kind"}, Having: analytics.Having{"partsCost": {"gt": 1}}},
				"order":     {Selected: []string{"kind", "partsCost"}, OrderBy: []*analytics.Order{{By: "PARTS_COST"}}},
			} {
				q.Limit = ref(10)
				_, err := c.stats.ServiceStats(c.as(role), analytics.ServiceQuestion{Question: q})
				if got := fault.CodeOf(err) == fault.Forbidden; got != hidden || !hidden && err != nil {
					t.Errorf("%s, %s: %v", role, name, err)
				}
			}
		}
	})
}
