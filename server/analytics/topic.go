package analytics

import (
	"cmp"
	"context"
	"slices"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

// topic is what can be asked of one entity.
type topic struct {
	entity access.Entity
	// ofRecords: the rows are service records, or each hangs on one: whoever reads them
	// within a scope of records reads what else hangs on the record within it.
	ofRecords  bool
	dimensions map[string]dimension
	facts      map[string]fact
	measures   map[string]measure
	// persons are the fields of the entity's filter that name a person, without "has"
	// and "With" around them.
	persons []string
	// only is the filter of the entity's rows that the topic is about; nil for all.
	only Filter
}

// timeDimensions are the buckets, by the name under which the API selects them; the
// same for every topic.
var timeDimensions = map[string]Bucket{"day": ByDay, "week": ByWeek, "month": ByMonth, "quarter": ByQuarter, "year": ByYear}

// dimension is a column by which is grouped.
type dimension struct {
	column string
	// through is the table in which the column stands; nil for the topic's own.
	through *neighbour
	// optional: rows may have no value.
	optional bool
	// text is compared byte by byte where rows are ordered, as on both databases.
	text bool
	// person: a row of this dimension is about one person.
	person bool
	// field is the name of the column in the entity's filter.
	field string
	// spread: a row of the topic stands in several groups, and is told from the rest by
	// no filter.
	spread bool
	// write writes the dimension where it is no column; selecting and sparing are the
	// filters of its rows and of all others, where that by the field alone is not.
	write     func(*base) string
	selecting func(a *asking, value any) Filter
	sparing   func(value any) Filter
}

// neighbour is a table to which a reference of the topic's rows leads.
type neighbour struct {
	entity access.Entity
	table  string
	// reference is the topic's column that holds the neighbour's id, optional where it
	// may be empty; key is the neighbour's column that it equals, the id if empty.
	reference string
	optional  bool
	key       string
	// via is the neighbour in which the reference stands, where that is not the topic's
	// own table.
	via *neighbour
	// columns are those that are asked for.
	columns []string
	// edge and field name the neighbour and the reference in the entity's filter.
	edge, field string
}

// fact is what measures look at in each row.
type fact struct {
	// hidden are the columns of other entities that it tells something of, checked
	// against those that are hidden from the role.
	hidden []hiddenColumn
	sql    func(*base) entsql.Querier
}

// hiddenColumn is a column that is hidden from some role.
type hiddenColumn struct {
	entity access.Entity
	column string
}

// base is the query of a topic's rows while facts are written into it.
type base struct {
	*entsql.Selector
	ctx    context.Context
	topic  *topic
	asking *asking
	joined []string
}

// named writes the column of a dimension, joining the table in which it stands.
func (b *base) named(d dimension) string {
	if d.write != nil {
		return d.write(b)
	}
	if d.through == nil {
		return b.C(d.column)
	}
	return b.join(d.through) + `."` + d.column + `"`
}

// join joins a neighbour, and that over which it is reached, each once, and returns the
// name under which its columns are found.
func (b *base) join(n *neighbour) string {
	alias := "of_" + n.reference
	name := `"` + alias + `"`
	if slices.Contains(b.joined, alias) {
		return name
	}
	reference := b.C(n.reference)
	if n.via != nil {
		reference = b.join(n.via) + `."` + n.reference + `"`
	}
	b.joined = append(b.joined, alias)
	columns := append([]string{cmp.Or(n.key, "id")}, n.columns...)
	from := b.beside(n.table, "neighbour", n.entity)
	from.Select(from.Columns(columns...)...)
	b.LeftJoin(from.As(alias))
	on := reference + " = " + name + `."` + columns[0] + `"`
	b.OnP(entsql.P(func(w *entsql.Builder) { w.WriteString(on) }))
	return name
}

// beside begins a query of another table, narrowed to what the viewer may read of
// it. What hangs on a record that the viewer reads is not filtered once more where the
// role reads both within the same scope.
func (b *base) beside(table, alias string, entity access.Entity) *entsql.Selector {
	s := entsql.Dialect(b.asking.service.Dialect).Select().From(entsql.Table(table).As(alias)).WithContext(b.ctx)
	viewer := authz.From(b.ctx)
	own, other := viewer.Scope(b.topic.entity, access.Read), viewer.Scope(entity, access.Read)
	if other != access.All && (own != other || !b.topic.ofRecords || entity == b.topic.entity) {
		authz.Narrow(s, table)
	}
	return s
}

// column writes a plain fact: a value of the row as it stands.
func column(name string) fact {
	return expression(func(b *base) string { return b.C(name) })
}

// expression is a fact written as SQL over the row's own columns.
func expression(write func(*base) string) fact {
	return fact{sql: func(b *base) entsql.Querier { return entsql.Expr(write(b)) }}
}

// condition is the fact that something holds: 1, or NULL.
func condition(write func(*base) string) fact {
	return expression(func(b *base) string { return "CASE WHEN " + write(b) + " THEN 1 END" })
}

// lapse is the fact of the minutes between two moments of a row.
func lapse(from, to string) fact {
	return expression(func(b *base) string { return minutes(b.C(from), b.C(to), b.asking.service.Dialect) })
}

// measure is what may be asked of each group.
type measure struct {
	facts []string
	// whole: a number without a fraction, 0 where there is nothing; otherwise there may
	// be nothing to say.
	whole bool
	// sql writes the aggregate over facts that sql names.
	sql func(of func(fact string) string, dialect string) string
}

// rows is the measure of how many there are.
func rows() measure {
	return measure{whole: true, sql: func(func(string) string, string) string { return "COUNT(*)" }}
}

// different is the measure of how many different values a fact has.
func different(fact string) measure {
	return measure{facts: []string{fact}, whole: true, sql: func(of func(string) string, _ string) string { return "COUNT(DISTINCT " + of(fact) + ")" }}
}

// perHundred is the measure of a sum for every hundred rows.
func perHundred(fact string) measure {
	return measure{facts: []string{fact}, sql: func(of func(string) string, _ string) string {
		return "CAST(COALESCE(SUM(" + of(fact) + "), 0) AS DOUBLE PRECISION) * 100 / NULLIF(COUNT(*), 0)"
	}}
}

// counted is the measure of how many rows have a fact.
func counted(fact string) measure {
	return measure{facts: []string{fact}, whole: true, sql: func(of func(string) string, _ string) string { return "COUNT(" + of(fact) + ")" }}
}

// countedAs is the measure of how many rows have a fact of that value.
func countedAs(fact, value string) measure {
	return measure{facts: []string{fact}, whole: true, sql: func(of func(string) string, _ string) string { return countOf(of(fact), value) }}
}

func countOf(fact, value string) string {
	return "COUNT(CASE WHEN " + fact + " = " + value + " THEN 1 END)"
}

// summed is the measure of a sum.
func summed(fact string) measure {
	return measure{facts: []string{fact}, whole: true, sql: func(of func(string) string, _ string) string {
		return "CAST(COALESCE(SUM(" + of(fact) + "), 0) AS BIGINT)"
	}}
}

// averaged is the measure of a mean over the rows that have a fact.
func averaged(fact string) measure {
	return measure{facts: []string{fact}, sql: func(of func(string) string, _ string) string {
		return "AVG(CAST(" + of(fact) + " AS DOUBLE PRECISION))"
	}}
}

// percentile is the measure of the value below which that fraction of the rows with
// the fact lies, between the two nearest as PERCENTILE_CONT has it.
func percentile(fact, fraction string) measure {
	return measure{facts: []string{fact}, sql: func(of func(string) string, in string) string {
		if isPostgres(in) {
			return "percentile_cont(" + fraction + ") WITHIN GROUP (ORDER BY " + of(fact) + ")"
		}
		return "percentile_cont(" + of(fact) + ", " + fraction + ")"
	}}
}

// rate is the measure of the part of the rows with one fact that have that value in
// the other, from 0 to 1.
func rate(fact, value string) measure {
	return measure{facts: []string{fact}, sql: func(of func(string) string, _ string) string {
		return "CAST(" + countOf(of(fact), value) + " AS DOUBLE PRECISION) / NULLIF(COUNT(" + of(fact) + "), 0)"
	}}
}

// list joins what is written for SQL.
func list(all []string) string { return strings.Join(all, ", ") }
