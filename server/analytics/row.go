package analytics

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
)

// Row is a row of statistics about any topic.
type Row struct {
	asking *asking
	span   span
	// begin is the first day of the piece of time, if by time.
	begin *calendar.Date
	// key are the values of the dimensions, in the order of the plan.
	key      []any
	measures map[string]any
	// top is the number of the group among the tops; that of all others is after theirs.
	top                int
	others, suppressed bool
	before             *Row
}

// cell takes a value of either database.
type cell struct{ value any }

// Scan reads a column's value.
func (c *cell) Scan(value any) error {
	if text, ok := value.([]byte); ok {
		value = string(text)
	}
	c.value = value
	return nil
}

// read asks one statement.
func (a *asking) read(ctx context.Context, st statement) ([]*Row, error) {
	columns := a.columns(st)
	fields := make([]reflect.StructField, len(columns))
	for i, column := range columns {
		fields[i] = reflect.StructField{Name: "C" + strconv.Itoa(i), Type: reflect.TypeFor[cell](), Tag: reflect.StructTag(`sql:"` + column + `"`)}
	}
	// ent reads rows into structs, and which columns there are the question says.
	answers := reflect.New(reflect.SliceOf(reflect.StructOf(fields)))
	if err := a.run(ctx, func(s *entsql.Selector) { a.shape(s, st) }, answers.Interface()); err != nil {
		return nil, err
	}
	found := make([]*Row, answers.Elem().Len())
	for i := range found {
		values := map[string]any{}
		for j, column := range columns {
			values[column] = answers.Elem().Index(i).Field(j).Interface().(cell).value
		}
		r, err := a.row(st, values)
		if err != nil {
			return nil, err
		}
		found[i] = r
	}
	return found, nil
}

// columns are those that a statement answers.
func (a *asking) columns(st statement) []string {
	var columns []string
	if st.bucketed && !st.together {
		columns = append(columns, bucketColumn)
	}
	switch {
	case st.together:
	case st.tops != nil:
		columns = append(columns, topColumn)
	default:
		for _, name := range a.dims {
			columns = append(columns, dimensionColumn(name))
		}
	}
	for _, name := range a.measures {
		columns = append(columns, measureColumn(name))
	}
	return columns
}

// row is a row as the database answers it.
func (a *asking) row(st statement, values map[string]any) (*Row, error) {
	r := &Row{asking: a, span: st.span, key: make([]any, len(a.dims)), measures: map[string]any{}}
	if value := values[bucketColumn]; value != nil {
		day, err := dayOf(value)
		if err != nil {
			return nil, err
		}
		r.begin = &day
	}
	if st.tops != nil && !st.together {
		r.top = whole(values[topColumn])
		if r.others = r.top > len(st.tops); !r.others {
			r.key = st.tops[r.top-1]
		}
	} else if !st.together {
		for i, name := range a.dims {
			r.key[i] = values[dimensionColumn(name)]
		}
	}
	for _, name := range a.measures {
		r.measures[name] = values[measureColumn(name)]
	}
	return r, nil
}

// dayOf reads the first day of a piece of time.
func dayOf(value any) (calendar.Date, error) {
	if at, ok := value.(time.Time); ok {
		return calendar.DateIn(at, time.UTC), nil
	}
	return calendar.Parse(fmt.Sprint(value))
}

// identity tells the group of a row from the others, time aside.
func (r *Row) identity() string {
	if r.others {
		return "others"
	}
	parts := make([]string, len(r.key))
	for i, value := range r.key {
		if parts[i] = "\x00"; value != nil {
			parts[i] = fmt.Sprint(value)
		}
	}
	return "=" + strings.Join(parts, "\x01")
}

func (r *Row) beginning() calendar.Date {
	if r.begin == nil {
		return calendar.Date{}
	}
	return *r.begin
}

// nothing is the row of the same group where it has no records.
func (r *Row) nothing(first calendar.Date, s span) *Row {
	empty := &Row{asking: r.asking, span: s, key: r.key, top: r.top, others: r.others}
	if !first.IsZero() {
		empty.begin = &first
	}
	return empty
}

// dimension is the value of a dimension; nil where there is none, and where it was
// not selected.
func (r *Row) dimension(name string) any {
	i := slices.Index(r.asking.dims, name)
	if i < 0 || i >= len(r.key) {
		return nil
	}
	return r.key[i]
}

// known is the value of a dimension of texts.
func known[T ~string](r *Row, name string) *T {
	value := r.dimension(name)
	if value == nil {
		return nil
	}
	text := T(fmt.Sprint(value))
	return &text
}

// reference is the id that a dimension refers to, 0 for none.
func (r *Row) reference(name string) int { return whole(r.dimension(name)) }

// number is the value of a measure that counts or adds.
func (r *Row) number(name string) int { return whole(r.measures[name]) }

// figure is the value of a measure that may have none.
func (r *Row) figure(name string) *float64 {
	value := r.measures[name]
	if value == nil {
		return nil
	}
	number, err := strconv.ParseFloat(fmt.Sprint(value), 64)
	if err != nil {
		return nil
	}
	return &number
}

func whole(value any) int {
	switch v := value.(type) {
	case int64:
		return int(v)
	case string:
		n, _ := strconv.Atoi(v)
		return n
	case float64:
		return int(v)
	default:
		return 0
	}
}

// mapped makes the rows of a topic of those of all topics, with one reading of what they
// refer to.
func mapped[T any](found []*Row, client *ent.Client, typed func(*Row, *neighbours) *T) []*T {
	neighbours := newNeighbours(client, found)
	all := make([]*T, len(found))
	for i, r := range found {
		all[i] = typed(r, neighbours)
	}
	return all
}

// Drill is the filter that selects the rows of the topic that are counted in the row;
// nil where it may not be told, and where there is none.
func (r *Row) Drill() Filter { return r.asking.drill(r) }

// IsOthers: whether the row is about all groups that are not among the first.
func (r *Row) IsOthers() bool { return r.others }

// IsSuppressed: whether the row is about all groups that are too small to be told.
func (r *Row) IsSuppressed() bool { return r.suppressed }

// Count is the number of records.
func (r *Row) Count() int { return r.number("count") }

// piece is the first day of the row's piece of time if it is one of that kind.
func (r *Row) piece(by Bucket) *calendar.Date {
	if r.asking.bucket != by {
		return nil
	}
	return r.begin
}

// Day is the calendar day; nil if not by days.
func (r *Row) Day() *calendar.Date { return r.piece(ByDay) }

// Week is the Monday of the week; nil if not by weeks.
func (r *Row) Week() *calendar.Date { return r.piece(ByWeek) }

// Month is the first day of the month; nil if not by months.
func (r *Row) Month() *calendar.Date { return r.piece(ByMonth) }

// Quarter is the first day of the quarter; nil if not by quarters.
func (r *Row) Quarter() *calendar.Date { return r.piece(ByQuarter) }

// Year is the first day of the year; nil if not by years.
func (r *Row) Year() *calendar.Date { return r.piece(ByYear) }
