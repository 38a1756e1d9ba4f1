package analytics

import (
	"context"
	"slices"
	"time"

	"entgo.io/contrib/entgql"
	entsql "entgo.io/ent/dialect/sql"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

// moments name the moment by which rows fall into a period, in the table and in the
// filter.
type moments struct {
	column, field string
	// days: it is a day, in no zone.
	days bool
}

// reading reads a topic's rows under the viewer's rights in the given shape.
type reading func(ctx context.Context, shape func(*entsql.Selector), into any) error

// asking is a question on its way to an answer.
type asking struct {
	*plan
	service *Service
	// where is the filter as the client gave it; nil for none.
	where Filter
	by    moments
	run   reading
	// tops are the groups that are told from the rest.
	tops [][]any
	back shift
}

// answer answers a question about a topic.
func (s *Service) answer(ctx context.Context, t *topic, q *Question, by moments, where any, run reading) ([]*Row, error) {
	filter := q.Filter
	if filter == nil {
		var err error
		if filter, err = filterOf(where); err != nil {
			return nil, err
		}
	}
	p, err := s.plan(ctx, t, q, filter)
	if err != nil {
		return nil, err
	}
	if by.days {
		p.zone = time.UTC
	}
	return (&asking{plan: p, service: s, where: filter, by: by, run: run}).answer(ctx)
}

// answer asks the database: one statement, one more each for top, for the rows that
// may not be told and for the comparison.
func (a *asking) answer(ctx context.Context) ([]*Row, error) {
	if a.Top != nil {
		if err := a.rank(ctx); err != nil {
			return nil, err
		}
	}
	st := a.statement(a.period, a.open())
	st.limit, st.order = a.room+1, a.orderings()
	if a.Limit != nil && !a.Fill {
		st.limit = *a.Limit
	}
	if a.Top == nil {
		st.having = a.Having
	}
	found, err := a.read(ctx, st)
	if err != nil {
		return nil, err
	}
	if len(found) > a.room {
		return nil, a.tooMany()
	}
	// Without any records there is a row of nothing only for "all together".
	if a.Fill && a.bucket != "" && (len(found) > 0 || len(a.dims) == 0) {
		if found, err = a.filled(found); err != nil {
			return nil, err
		}
	}
	if a.Compare != nil {
		if err := a.compare(ctx, found); err != nil {
			return nil, err
		}
	}
	if len(a.persons()) > 0 && a.guarded {
		return a.withSuppressed(ctx, found)
	}
	return found, nil
}

// open is the period of the question, either end of which may be open.
func (a *asking) open() span {
	var s span
	if a.From != nil {
		from := begin(*a.From, a.zone)
		s.from = &from
	}
	if a.To != nil {
		until := begin(a.To.AddDays(1), a.zone)
		s.until = &until
	}
	return s
}

// statement is the one that groups as the question does.
func (a *asking) statement(period *Period, s span) statement {
	st := statement{period: period, span: s, bucketed: a.bucket != "", tops: a.tops}
	if a.guarded {
		st.cells = toldCells
	}
	return st
}

// rank finds the first groups in the order, over the whole period.
func (a *asking) rank(ctx context.Context) error {
	st := a.statement(a.period, a.open())
	st.bucketed, st.tops, st.having, st.limit = false, nil, a.Having, *a.Top
	st.order = slices.DeleteFunc(a.orderings(), func(o ordering) bool { return o.column == bucketColumn })
	found, err := a.read(ctx, st)
	if err != nil {
		return err
	}
	a.tops = make([][]any, len(found))
	for i, r := range found {
		a.tops[i] = r.key
	}
	return nil
}

// orderings are the columns by which the rows come in order: as the question says,
// or by time and then by number. What that leaves open is settled by the columns
// that are left, so that the same question has the same answer twice.
func (a *asking) orderings() []ordering {
	var all []ordering
	add := func(o ordering) {
		if !slices.ContainsFunc(all, func(other ordering) bool { return other.column == o.column }) {
			all = append(all, o)
		}
	}
	for _, order := range a.OrderBy {
		if order.By.name() == a.bucketAs || a.topic.measures[order.By.name()].sql != nil || a.tops == nil {
			add(a.ordering(order.By.name(), order.Direction == entgql.OrderDirectionDesc))
		}
	}
	if a.bucket != "" && !slices.ContainsFunc(all, func(o ordering) bool { return o.column == bucketColumn }) {
		bucket := ordering{column: bucketColumn}
		if len(a.OrderBy) == 0 || a.tops != nil {
			all = slices.Insert(all, 0, bucket)
		} else {
			all = append(all, bucket)
		}
	}
	if a.tops != nil {
		// Groups come in the order of their ranks within each piece of time.
		return a.rankedOrderings(all)
	}
	add(ordering{column: "count", descending: true, measure: true})
	for _, name := range a.dims {
		add(a.ordering(name, false))
	}
	return all
}

func (a *asking) rankedOrderings(all []ordering) []ordering {
	all = slices.DeleteFunc(all, func(o ordering) bool { return o.column != bucketColumn })
	return append(all, ordering{column: topColumn})
}

func (a *asking) ordering(name string, descending bool) ordering {
	if name == a.bucketAs {
		return ordering{column: bucketColumn, descending: descending}
	}
	if d, dimension := a.topic.dimensions[name]; dimension {
		return ordering{column: dimensionColumn(name), descending: descending, text: d.text}
	}
	return ordering{column: name, descending: descending, measure: true}
}

// withSuppressed adds the row of all that may not be told one by one, if it may be
// told itself.
func (a *asking) withSuppressed(ctx context.Context, found []*Row) ([]*Row, error) {
	st := a.statement(a.period, a.open())
	st.cells, st.tops, st.together = untoldCells, nil, true
	rest, err := a.read(ctx, st)
	if err != nil {
		return nil, err
	}
	for _, r := range rest {
		r.suppressed, r.key, r.begin = true, make([]any, len(a.dims)), nil
		found = append(found, r)
	}
	return found, nil
}

// compare reads the same groups in the compared period and gives each row its own.
func (a *asking) compare(ctx context.Context, found []*Row) error {
	a.back = a.Compare.back(*a.period, a.bucket)
	period := a.back.before(*a.period)
	from, until := period.bounds(a.zone)
	s := span{&from, &until}
	st := a.statement(&period, s)
	if a.tops == nil {
		st.among = a.values(found)
	}
	earlier, err := a.read(ctx, st)
	if err != nil {
		return err
	}
	type cell struct {
		begin calendar.Date
		key   string
	}
	there := map[cell]*Row{}
	for _, r := range earlier {
		there[cell{r.beginning(), r.identity()}] = r
	}
	for _, r := range found {
		first := r.beginning()
		if r.begin != nil {
			first = a.bucket.first(a.back.of(first))
		}
		r.before = there[cell{first, r.identity()}]
		// Nothing cannot be told from what may not be told.
		if r.before == nil && !a.guarded {
			r.before = r.nothing(first, s)
		}
	}
	return nil
}

// values are the values of each dimension in the rows.
func (a *asking) values(found []*Row) [][]any {
	all := make([][]any, len(a.dims))
	for i := range a.dims {
		seen := map[any]bool{}
		for _, r := range found {
			if value := r.key[i]; value != nil && !seen[value] {
				seen[value] = true
				all[i] = append(all[i], value)
			}
		}
	}
	return all
}

// filled adds rows of nothing for the pieces of time in which a group has no records.
// Returns LIMIT where there would be too many.
func (a *asking) filled(found []*Row) ([]*Row, error) {
	type cell struct {
		begin calendar.Date
		key   string
	}
	there, groups := map[cell]*Row{}, []*Row{}
	seen := map[string]bool{}
	for _, r := range found {
		there[cell{*r.begin, r.identity()}] = r
		if !seen[r.identity()] {
			seen[r.identity()] = true
			groups = append(groups, r)
		}
	}
	if len(groups) == 0 {
		groups = append(groups, &Row{asking: a, span: a.open()})
	}
	if a.tops != nil {
		slices.SortStableFunc(groups, func(r, other *Row) int { return r.top - other.top })
	}
	buckets := a.period.buckets(a.bucket)
	if len(buckets)*len(groups) > a.room {
		return nil, a.tooMany()
	}
	if a.backwards() {
		slices.Reverse(buckets)
	}
	all := make([]*Row, 0, len(buckets)*len(groups))
	for _, first := range buckets {
		for _, group := range groups {
			r := there[cell{first, group.identity()}]
			if r == nil {
				r = group.nothing(first, group.span)
			}
			all = append(all, r)
		}
	}
	return all, nil
}

func (a *asking) tooMany() error {
	return fault.New(fault.Limit, fault.TooMany, fault.Params{"max": a.room})
}

// backwards reports whether the question wants the latest piece of time first.
func (a *asking) backwards() bool {
	return slices.ContainsFunc(a.OrderBy, func(o *Order) bool {
		return o.By.name() == a.bucketAs && o.Direction == entgql.OrderDirectionDesc
	})
}
