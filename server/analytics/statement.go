package analytics

import (
	"context"
	"math"
	"strconv"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/server/domain/calendar"
)

// span is a stretch of time, either end of which may be open.
type span struct{ from, until *time.Time }

// statement is one of the questions to the database of which an answer is made.
type statement struct {
	period *Period
	span   span
	// bucketed: by time as well.
	bucketed bool
	// together: one row, by nothing.
	together bool
	// tops: by the number of the group in this list, all others one group after them.
	tops [][]any
	// among are the values of each dimension to which it is enough to look.
	among [][]any
	cells cells
	// having: only the groups for which this holds.
	having Having
	order  []ordering
	limit  int
}

const (
	bucketColumn = "stat_bucket"
	topColumn    = "stat_top"
)

// What a column is of tells its name: not that of a table's column, which some
// databases would take in its place.
func dimensionColumn(name string) string { return "by_" + name }
func factColumn(name string) string      { return "of_" + name }
func measureColumn(name string) string   { return "stat_" + name }

// shape turns the query of the topic's rows into the grouped one. Row filters and
// where are ent's own and stay as they are, in a query of the rows with what is
// asked about each; the grouping is around it.
func (a *asking) shape(s *entsql.Selector, st statement) {
	// Before the copy is made: to a copied filter nothing can be added.
	a.within(s, st.span)
	if only := s.P(); only != nil {
		// A single comparison writes part of itself into the original when its copy is
		// written; within another condition it stays whole.
		s.SetP(entsql.And(only))
	}
	inner := a.facts(s.Context(), s.Clone(), st, a.needed())
	if st.cells != allCells || st.tops != nil {
		inner = a.numbered(s, inner, st)
	}
	s.SetP(nil)
	s.From(inner)
	s.Select()
	group := func(column string) {
		s.AppendSelectExprAs(entsql.Expr(inner.C(column)), column)
		s.GroupBy(inner.C(column))
	}
	if st.bucketed && !st.together {
		group(bucketColumn)
	}
	switch {
	case st.together:
	case st.tops != nil:
		group(topColumn)
	default:
		for _, name := range a.dims {
			group(dimensionColumn(name))
		}
	}
	for _, name := range a.measures {
		s.AppendSelectExprAs(entsql.Expr(a.aggregate(inner, name)), measureColumn(name))
	}
	a.restrict(s, inner, st)
	for _, o := range st.order {
		s.OrderExpr(entsql.Expr(a.ordered(inner, o)))
	}
	if st.limit > 0 {
		s.Limit(st.limit)
	}
}

// within narrows to a stretch of time.
func (a *asking) within(s *entsql.Selector, stretch span) {
	bound := func(at time.Time) any {
		if a.by.days {
			return calendar.DateIn(at, time.UTC)
		}
		return at.UTC()
	}
	if stretch.from != nil {
		s.Where(entsql.GTE(s.C(a.by.column), bound(*stretch.from)))
	}
	if stretch.until != nil {
		s.Where(entsql.LT(s.C(a.by.column), bound(*stretch.until)))
	}
}

// facts selects of each row what it is grouped by and what is asked about it. The
// databases are kept from taking the query apart. PostgreSQL would guess as many
// groups as there are different moments in the table, and sort all rows for want of
// memory for so many, where there are a few dozen; SQLite would work out a fact once
// for each measure that looks at it.
func (a *asking) facts(ctx context.Context, inner *entsql.Selector, st statement, needed []string) *entsql.Selector {
	b := &base{Selector: inner, ctx: ctx, topic: a.topic, asking: a}
	inner.Select()
	inner.AppendSelectExprAs(entsql.Expr("1"), "stat_row")
	if st.bucketed {
		inner.AppendSelectExprAs(entsql.Expr(bucketOf(a.bucket, inner.C(a.by.column), a.service.Dialect, *st.period, a.zone)), bucketColumn)
	}
	for _, name := range a.dims {
		inner.AppendSelectExprAs(entsql.Expr(b.named(a.topic.dimensions[name])), dimensionColumn(name))
	}
	for _, name := range needed {
		inner.AppendSelectExprAs(a.topic.facts[name].sql(b), factColumn(name))
	}
	inner.Offset(0)
	if !isPostgres(a.service.Dialect) {
		inner.Limit(math.MaxInt)
	}
	return inner.As("stat_rows")
}

// numbered adds to each row whether its cell is left out, and the number of its group
// among the tops. Topic is the query of the topic's rows.
func (a *asking) numbered(topic, rows *entsql.Selector, st statement) *entsql.Selector {
	numbered := entsql.Dialect(a.service.Dialect).Select().From(rows)
	numbered.AppendSelectExpr(entsql.Expr(`"stat_rows".*`))
	if st.cells != allCells {
		cells := a.untold(topic.Context(), topic.Clone(), st)
		numbered.Join(cells).OnP(a.ofCell(rows, cells, st))
		numbered.AppendSelectExprAs(entsql.Expr(cells.C(untoldColumn)), untoldColumn)
	}
	if st.tops != nil {
		numbered.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) {
			// Where no group came first all are the others.
			if len(st.tops) == 0 {
				b.WriteString("1")
				return
			}
			b.WriteString("CASE")
			for i, top := range st.tops {
				b.WriteString(" WHEN ")
				a.matches(b, rows, top)
				b.WriteString(" THEN " + strconv.Itoa(i+1))
			}
			b.WriteString(" ELSE " + strconv.Itoa(len(st.tops)+1) + " END")
		}), topColumn)
	}
	return numbered.As("stat_numbered")
}

// matches writes that a row is of a group.
func (a *asking) matches(b *entsql.Builder, rows *entsql.Selector, key []any) {
	for i, name := range a.dims {
		if i > 0 {
			b.WriteString(" AND ")
		}
		b.WriteString(rows.C(dimensionColumn(name)))
		if key[i] == nil {
			b.WriteString(" IS NULL")
		} else {
			b.WriteString(" = ").Arg(key[i])
		}
	}
}

// aggregate writes a measure over the facts in a query.
func (a *asking) aggregate(rows *entsql.Selector, name string) string {
	return a.topic.measures[name].sql(func(fact string) string { return rows.C(factColumn(fact)) }, a.service.Dialect)
}

// ordering is a column by which the rows of a statement are ordered.
type ordering struct {
	column     string
	descending bool
	// text is compared byte by byte.
	text bool
	// measure: the column is an aggregate.
	measure bool
}

// ordered writes an ordering; groups without a value come last on both databases.
func (a *asking) ordered(rows *entsql.Selector, o ordering) string {
	text := rows.C(o.column)
	if o.measure {
		text = a.aggregate(rows, o.column)
	}
	if o.text && isPostgres(a.service.Dialect) {
		text += ` COLLATE "C"`
	}
	if o.descending {
		text += " DESC"
	}
	return text + " NULLS LAST"
}

// restrict leaves out the rows and groups that are not asked for.
func (a *asking) restrict(s, rows *entsql.Selector, st statement) {
	if st.tops != nil && !a.Others {
		s.Where(entsql.LTE(rows.C(topColumn), len(st.tops)))
	}
	for i, values := range st.among {
		column := rows.C(dimensionColumn(a.dims[i]))
		s.Where(entsql.Or(entsql.In(column, values...), entsql.IsNull(column)))
	}
	having := st.having.sql(func(measure string) string { return a.aggregate(rows, measure) })
	having = append(having, a.tell(s, rows, st)...)
	if len(having) > 0 {
		s.Having(entsql.P(func(b *entsql.Builder) {
			for i, condition := range having {
				if i > 0 {
					b.WriteString(" AND ")
				}
				b.WriteString(condition)
			}
		}))
	}
}
