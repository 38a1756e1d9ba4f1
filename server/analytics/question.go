package analytics

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/contrib/entgql"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

const (
	// rowLimit is how many rows one answer may have, those filled in included, and
	// tableLimit how many where it becomes a table.
	rowLimit   = 1_000
	tableLimit = 50_000
	// topLimit is how many groups may be told from the rest.
	topLimit = 100
)

// Question is what is asked of a topic.
type Question struct {
	// Selected names the dimensions and measures of the answer; the dimensions
	// among them are the GROUP BY. Other names are left alone.
	Selected []string
	// Compared names the measures that are wanted of the compared period as well; other
	// names are left alone.
	Compared []string
	// Filter is the where as the client wrote it; the where itself if nil. Rows lead to
	// what they count by it.
	Filter Filter
	// From and To bound the period by days; both are needed to group by time and to
	// compare.
	From, To *calendar.Date
	// Zone is the IANA name of the zone that decides what a day is; the company's where
	// there is none.
	Zone *string
	// Fill adds rows of nothing for pieces of time without records.
	Fill bool
	// Limit is how many rows at most, of those that come first; nil for all, and then
	// LIMIT where an answer may not have so many.
	Limit *int
	// OrderBy orders the rows; by time, then by number where it is empty.
	OrderBy []*Order
	// Having keeps the groups whose measures lie in the ranges.
	Having Having
	// Top keeps the first groups in the order, over the whole period, and Others adds a
	// row for all the rest together.
	Top    *int
	Others bool
	// Compare asks for the measures of the same groups in another period.
	Compare *Comparison
}

// Order is a column by which rows are ordered.
type Order struct {
	By        Column
	Direction entgql.OrderDirection
}

// plan is a question, checked.
type plan struct {
	*Question
	topic    *topic
	zone     *time.Location
	period   *Period
	dims     []string
	bucket   Bucket
	bucketAs string
	measures []string
	// guarded: small groups are not answered.
	guarded bool
	// room is how many rows the answer may have.
	room int
}

type tableKey struct{}

// ForTable is for the statistics that become a table: it has room for more rows than an
// answer that a page shows.
func ForTable(ctx context.Context) context.Context {
	return context.WithValue(ctx, tableKey{}, true)
}

// plan checks a question. Returns UNAUTHENTICATED without a viewer, FORBIDDEN where
// something is named that is hidden from the role, and INVALID with all that is
// wrong otherwise. Where is the filter as the client gave it.
func (s *Service) plan(ctx context.Context, t *topic, q *Question, where Filter) (*plan, error) {
	viewer := authz.From(ctx)
	if viewer == nil {
		_, err := authz.Require(ctx)
		return nil, err
	}
	p := &plan{Question: q, topic: t, zone: s.Zone, measures: []string{"count"}, room: rowLimit}
	if ctx.Value(tableKey{}) != nil {
		p.room = tableLimit
	}
	var problems check.Problems
	p.sort(&problems)
	p.checkPeriod(&problems)
	p.checkOrder(&problems)
	p.checkHaving(&problems)
	p.guarded = !authz.IsSystem(ctx) && !access.SeesPersons(viewer.Role) && (len(p.persons()) > 0 || where.names(t.persons))
	p.checkTop(&problems)
	if !authz.IsSystem(ctx) {
		if err := p.mayUse(viewer.Role); err != nil {
			return nil, err
		}
	}
	return p, problems.Err()
}

// sort tells the dimensions among the selected names from the measures.
func (p *plan) sort(problems *check.Problems) {
	for _, name := range p.Selected {
		_, dimension := p.topic.dimensions[name]
		_, measured := p.topic.measures[name]
		switch {
		case dimension && !slices.Contains(p.dims, name):
			p.dims = append(p.dims, name)
		case timeDimensions[name] != "":
			if p.bucket != "" && p.bucketAs != name {
				problems.Add("selection", fault.NotAnOption)
			}
			p.bucket, p.bucketAs = timeDimensions[name], name
		case measured && !slices.Contains(p.measures, name):
			p.measures = append(p.measures, name)
		}
	}
	for _, name := range p.Compared {
		if _, measured := p.topic.measures[name]; measured && !slices.Contains(p.measures, name) {
			p.measures = append(p.measures, name)
		}
	}
	slices.Sort(p.dims)
}

func (p *plan) checkPeriod(problems *check.Problems) {
	if p.Zone != nil {
		zone, err := time.LoadLocation(*p.Zone)
		// The empty name and "Local" load as well, but say nothing to anybody.
		if err != nil || *p.Zone == "" || *p.Zone == "Local" {
			problems.Add("zone", fault.NotAnOption)
		} else {
			p.zone = zone
		}
	}
	if p.bucket != "" || p.Compare != nil {
		if p.From == nil {
			problems.Add("from", fault.Required)
		}
		if p.To == nil {
			problems.Add("to", fault.Required)
		}
	}
	if p.From == nil || p.To == nil {
		return
	}
	p.period = &Period{*p.From, *p.To}
	switch days := p.To.DaysSince(*p.From) + 1; {
	case days < 1:
		problems.Add("to", fault.DateOrder)
	case p.bucket != "" && days > longest[p.bucket]:
		problems.Add("to", fault.TooMany, fault.Params{"max": longest[p.bucket]})
	}
}

// checkOrder lets rows be ordered by what is selected alone: what orders them would
// not be seen otherwise.
func (p *plan) checkOrder(problems *check.Problems) {
	for i, order := range p.OrderBy {
		name := order.By.name()
		if name != p.bucketAs && !slices.Contains(p.dims, name) && !slices.Contains(p.measures, name) {
			problems.Add(fmt.Sprintf("orderBy.%d.by", i), fault.NotAnOption)
		}
	}
}

func (p *plan) checkHaving(problems *check.Problems) {
	for _, name := range p.Having.names() {
		if _, known := p.topic.measures[name]; !known {
			problems.Add("having."+name, fault.NotAnOption)
		}
	}
}

func (p *plan) checkTop(problems *check.Problems) {
	if p.Limit != nil && (*p.Limit < 1 || *p.Limit > rowLimit) {
		problems.Add("limit", fault.NotInRange, fault.Params{"min": 1, "max": rowLimit})
	}
	switch {
	case p.Top == nil && p.Others, p.Top != nil && len(p.dims) == 0:
		problems.Add("top", fault.Required)
	case p.Top != nil && (*p.Top < 1 || *p.Top > topLimit):
		problems.Add("top", fault.NotInRange, fault.Params{"min": 1, "max": topLimit})
	}
	// A row that was left out is not one of nothing.
	if p.Fill && (p.guarded || p.Top == nil && len(p.Having) > 0) {
		problems.Add("fill", fault.NotAnOption)
	}
}

// persons are the selected dimensions that are about one person.
func (p *plan) persons() []string {
	return slices.DeleteFunc(slices.Clone(p.dims), func(name string) bool { return !p.topic.dimensions[name].person })
}

// needed are the facts on which the answer rests, those of having included.
func (p *plan) needed() []string {
	var facts []string
	for _, name := range append(p.Having.names(), p.measures...) {
		facts = append(facts, p.topic.measures[name].facts...)
	}
	slices.Sort(facts)
	return slices.Compact(facts)
}

// mayUse returns FORBIDDEN where a column that the question needs is hidden from the
// role.
func (p *plan) mayUse(role access.Role) error {
	var needed []hiddenColumn
	for _, name := range p.dims {
		d := p.topic.dimensions[name]
		entity := p.topic.entity
		if d.through != nil {
			entity = d.through.entity
		}
		needed = append(needed, hiddenColumn{entity, d.column})
	}
	for _, name := range p.needed() {
		needed = append(needed, p.topic.facts[name].hidden...)
	}
	for _, c := range needed {
		if access.Hidden(role, c.entity, c.column) {
			return fault.New(fault.Forbidden, fault.ColumnHidden, fault.Params{"field": c.column})
		}
	}
	return nil
}
