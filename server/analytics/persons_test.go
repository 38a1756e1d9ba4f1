package analytics_test

import (
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/server/analytics"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// TestSmallGroupsOfPersonsAreNotTold: those who do not see persons are answered rows
// about them from five records on, whatever they ask, and the others never are.
func TestSmallGroupsOfPersonsAreNotTold(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		from, to := period()
		for name, q := range map[string]analytics.Question{
			"by owner":                {Selected: []string{"owner", "month"}, From: from, To: to},
			"by customer":             {Selected: []string{"customer", "kind", "status"}},
			"by unit":                 {Selected: []string{"productUnit"}},
			"only small ones":         {Selected: []string{"customer", "status"}, Having: analytics.Having{"count": {"lt": 5}}},
			"the smallest first":      {Selected: []string{"customer", "status"}, OrderBy: []*analytics.Order{{By: "COUNT", Direction: "ASC"}}},
			"the first and the rest":  {Selected: []string{"customer", "status"}, Top: ref(2), Others: true},
			"the rest in each month":  {Selected: []string{"customer", "month"}, Top: ref(1), Others: true, From: from, To: to},
			"compared with the past":  {Selected: []string{"owner", "quarter"}, From: from, To: to, Compare: ref(analytics.YearBefore)},
			"compared with last time": {Selected: []string{"customer"}, From: ref(to.AddDays(-30)), To: to, Compare: ref(analytics.PreviousPeriod)},
		} {
			c.tellsNobody(name, analytics.ServiceQuestion{Question: q})
		}
		customer := c.customers[4].ID
		for name, where := range map[string]*ent.ServiceRecordWhereInput{
			"one customer": {CustomerID: &customer},
			"all but one":  {Not: &ent.ServiceRecordWhereInput{HasCustomerWith: []*ent.CustomerWhereInput{{ID: &customer}}}},
			"one owner":    {HasOwnerWith: []*ent.UserWhereInput{{ID: &c.users[access.Clerk].ID}}},
		} {
			c.tellsNobody(name, analytics.ServiceQuestion{Where: where, Question: analytics.Question{Selected: []string{"status", "kind"}}})
			c.tellsNobody(name, analytics.ServiceQuestion{Where: where, Question: analytics.Question{Selected: []string{"month"}, From: from, To: to}})
		}
	})
}

func (c *company) tellsNobody(name string, q analytics.ServiceQuestion) {
	c.Helper()
	small := 0
	for _, s := range c.ask(c.as(access.Analyst), q) {
		if s.Count() < 5 {
			c.Errorf("%s: a row of %d", name, s.Count())
		}
		if s.Before() != nil && s.Before().Count() < 5 {
			c.Errorf("%s: compared with a row of %d", name, s.Before().Count())
		}
		if (s.IsOthers() || s.IsSuppressed()) && s.Drill() != nil {
			c.Errorf("%s: the rest can be looked at", name)
		}
	}
	for _, s := range c.ask(c.as(access.Head), q) {
		if s.Count() < 5 {
			small++
		}
		if s.IsSuppressed() {
			c.Errorf("%s: something is kept from a head", name)
		}
	}
	if small == 0 && q.Top == nil && q.Compare == nil {
		c.Errorf("%s: there are no small groups", name)
	}
}

// TestWhatIsNotToldIsOneRow: together with what is told it is everything, where it is
// about enough records of enough persons.
func TestWhatIsNotToldIsOneRow(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		q := analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"customer", "status", "kind", "totalCost"}}}
		var told, untold int64
		for _, s := range c.ask(c.as(access.Analyst), q) {
			told += s.TotalCost()
			if s.IsSuppressed() {
				untold += s.TotalCost()
				if customer, err := s.Customer(c.as(access.Analyst)); customer != nil || err != nil || s.Status() != nil {
					t.Errorf("a row with dimensions: %v", err)
				}
			}
		}
		all := c.ask(c.as(access.Analyst), analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"totalCost"}}})
		if told != all[0].TotalCost() || untold == 0 {
			t.Errorf("%d of %d, %d not told", told, all[0].TotalCost(), untold)
		}
		// All small groups of one person are that person's.
		one := c.customers[0].ID
		q.Where = &ent.ServiceRecordWhereInput{CustomerID: &one}
		stats := c.ask(c.as(access.Analyst), q)
		if slices.ContainsFunc(stats, func(s *analytics.ServiceStat) bool { return s.IsSuppressed() }) {
			t.Error("what is kept of one person is told together")
		}
		from, to := period()
		_, err := c.stats.ServiceStats(c.as(access.Analyst), analytics.ServiceQuestion{Question: analytics.Question{Selected: []string{"owner", "month"},
			From: from, To: to, Fill: true, Limit: ref(10)}})
		if fault.CodeOf(err) != fault.Invalid {
			t.Errorf("what is kept is filled with nothing: %v", err)
		}
	})
}

// TestAnAnswerTakesFewStatements, however many rows it has.
func TestAnAnswerTakesFewStatements(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		from, to := period()
		for name, asked := range map[string]struct {
			role  access.Role
			q     analytics.Question
			count int
		}{
			"a question":   {access.Head, analytics.Question{Selected: []string{"customer", "region", "slaMetRate", "partsCost"}}, 1},
			"top":          {access.Head, analytics.Question{Selected: []string{"customer"}, Top: ref(2), Others: true}, 2},
			"compared":     {access.Head, analytics.Question{Selected: []string{"customer", "month"}, From: from, To: to, Compare: ref(analytics.YearBefore)}, 2},
			"small groups": {access.Analyst, analytics.Question{Selected: []string{"customer"}}, 2},
		} {
			statements := c.statements()
			c.ask(c.as(asked.role), analytics.ServiceQuestion{Question: asked.q})
			statements.Stop()
			if statements.Count() != asked.count {
				t.Errorf("%s: %d statements, want %d:\n%s", name, statements.Count(), asked.count, statements)
			}
		}
	})
}

// TestFiltersThatNameNobodyKeepNothingBack: what many customers have in common names
// none of them, while a search may; and what is hidden from a role is no filter at all.
func TestFiltersThatNameNobodyKeepNothingBack(t *testing.T) {
	each(t, "Asia/Shanghai", func(c *company) {
		region, phone, none := "浙江杭州", "138", "nobody"
		small := func(where *ent.ServiceRecordWhereInput, filter analytics.Filter) (rows int) {
			for _, s := range c.ask(c.as(access.Analyst), analytics.ServiceQuestion{Where: where, Question: analytics.Question{
				Filter: filter, Selected: []string{"status", "kind", "chargeClass"}}}) {
				if s.Count() < 5 {
					rows++
				}
			}
			return rows
		}
		many := &ent.ServiceRecordWhereInput{HasCustomerWith: []*ent.CustomerWhereInput{{Region: &region}}}
		if small(nil, nil) == 0 || small(many, nil) == 0 {
			t.Error("groups of nobody in particular are kept back")
		}
		if small(many, analytics.Filter{"not": map[string]any{"matching": "李"}}) > 0 ||
			small(&ent.ServiceRecordWhereInput{HasCustomerWith: []*ent.CustomerWhereInput{{Region: &region, NameNEQ: &none}}}, nil) > 0 {
			t.Error("small groups of somebody who is named are told")
		}
		_, err := c.stats.ServiceStats(c.as(access.Analyst), analytics.ServiceQuestion{Where: &ent.ServiceRecordWhereInput{CallerPhone: &phone},
			Question: analytics.Question{Selected: []string{"count"}, Limit: ref(1)}})
		if fault.CodeOf(err) != fault.Forbidden {
			t.Errorf("counted by a hidden column: %v", err)
		}
	})
}
