package analytics

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	entsql "entgo.io/ent/dialect/sql"
)

// smallest is how many records a row about a person counts for those who do not see
// persons, and fewest how many persons are told together.
const (
	smallest = 5
	fewest   = 2
)

// cells says which cells a statement looks at. A cell is a group of the question in one
// piece of time.
type cells int

const (
	allCells cells = iota
	// toldCells: those that may be told to anybody.
	toldCells
	// untoldCells: the others, all together.
	untoldCells
)

const (
	cellColumn   = "stat_cell"
	untoldColumn = "stat_untold"
)

// cellColumns are the columns that tell cells apart.
func (a *asking) cellColumns(st statement) []string {
	var columns []string
	if st.bucketed {
		columns = append(columns, bucketColumn)
	}
	for _, name := range a.dims {
		columns = append(columns, dimensionColumn(name))
	}
	return columns
}

// totals are the columns of the totals with which an answer may be compared, the
// closest first: of what shares all that is no person, of a piece of time, of all.
func (a *asking) totals(st statement) [][]string {
	cell, persons := a.cellColumns(st), a.persons()
	apart := slices.DeleteFunc(slices.Clone(cell), func(column string) bool {
		return slices.ContainsFunc(persons, func(name string) bool { return dimensionColumn(name) == column })
	})
	pieces := [][]string{apart, nil}
	if st.bucketed {
		pieces = [][]string{apart, {bucketColumn}, nil}
	}
	// What is no wider than a cell leaves nothing out beside it.
	pieces = slices.DeleteFunc(pieces, func(columns []string) bool { return len(columns) == len(cell) })
	return slices.CompactFunc(pieces, slices.Equal)
}

// untold selects the cells with whether they are left out: those of too few records,
// and, total by total, the smallest other cell where those left out are too few records
// together. Then a total less what is told is nothing, or enough. Rows are the topic's,
// as they are grouped.
func (a *asking) untold(ctx context.Context, rows *entsql.Selector, st statement) *entsql.Selector {
	in, columns := a.service.Dialect, a.cellColumns(st)
	rows = a.facts(ctx, rows, st, nil)
	counted := entsql.Dialect(in).Select().From(rows)
	for _, column := range columns {
		counted.AppendSelectExprAs(entsql.Expr(rows.C(column)), column)
		counted.GroupBy(rows.C(column))
	}
	counted.AppendSelectExprAs(entsql.Expr("COUNT(*)"), cellColumn)
	within, left := counted.As("stat_counted"), fmt.Sprintf(`CASE WHEN "%s" < %d THEN 1 ELSE 0 END`, cellColumn, smallest)
	order := quoted(append([]string{cellColumn}, columns...))
	for i, total := range a.totals(st) {
		sum, place := fmt.Sprint("stat_sum_", i), fmt.Sprint("stat_place_", i)
		wider := entsql.Dialect(in).Select("*").From(within)
		wider.AppendSelectExprAs(entsql.Expr(fmt.Sprintf(`SUM((%s) * "%s") OVER (%s)`, left, cellColumn, partition(quoted(total)))), sum)
		wider.AppendSelectExprAs(entsql.Expr(fmt.Sprintf(`ROW_NUMBER() OVER (%s ORDER BY %s)`, partition(append(quoted(total), left)), list(order))), place)
		within = wider.As(fmt.Sprint("stat_total_", i))
		left = fmt.Sprintf(`CASE WHEN (%s) = 1 OR "%s" BETWEEN 1 AND %d AND "%s" = 1 THEN 1 ELSE 0 END`, left, sum, smallest-1, place)
	}
	told := entsql.Dialect(in).Select().From(within)
	for _, column := range columns {
		told.AppendSelectExprAs(entsql.Expr(within.C(column)), "cell_"+column)
	}
	return told.AppendSelectExprAs(entsql.Expr(left), untoldColumn).As("stat_cells")
}

// ofCell writes that a row is of a cell: with something in the place of nothing, so that
// databases look cells up, where they would try each with a comparison that takes nothing
// as equal to nothing.
func (a *asking) ofCell(rows, cells *entsql.Selector, st statement) *entsql.Predicate {
	same := []string{"1 = 1"}
	if st.bucketed {
		same = append(same, rows.C(bucketColumn)+" = "+cells.C("cell_"+bucketColumn))
	}
	for _, name := range a.dims {
		value := "COALESCE(%s, -1)"
		if a.topic.dimensions[name].text {
			value = "COALESCE('=' || %s, '')"
		}
		column := dimensionColumn(name)
		same = append(same, fmt.Sprintf(value+" = "+value, rows.C(column), cells.C("cell_"+column)))
	}
	return entsql.P(func(b *entsql.Builder) { b.WriteString(strings.Join(same, " AND ")) })
}

// tell leaves the cells out at which a statement does not look.
func (a *asking) tell(s, rows *entsql.Selector, st statement) (having []string) {
	switch st.cells {
	case toldCells:
		s.Where(entsql.EQ(rows.C(untoldColumn), 0))
		// Where nothing groups there is a row of nothing even if nothing may be told.
		return []string{"COUNT(*) > 0"}
	case untoldCells:
		s.Where(entsql.EQ(rows.C(untoldColumn), 1))
		return []string{"COUNT(*) >= " + strconv.Itoa(smallest), a.differentPersons(rows) + " >= " + strconv.Itoa(fewest)}
	default:
		return nil
	}
}

// differentPersons writes the number of persons in a group.
func (a *asking) differentPersons(rows *entsql.Selector) string {
	key := ""
	for i, name := range a.persons() {
		if i > 0 {
			key += " || '/' || "
		}
		key += "COALESCE(CAST(" + rows.C(dimensionColumn(name)) + " AS TEXT), '')"
	}
	return "COUNT(DISTINCT " + key + ")"
}

func partition(by []string) string {
	if len(by) == 0 {
		return ""
	}
	return "PARTITION BY " + list(by)
}

func quoted(columns []string) []string {
	all := make([]string, len(columns))
	for i, column := range columns {
		all[i] = `"` + column + `"`
	}
	return all
}
