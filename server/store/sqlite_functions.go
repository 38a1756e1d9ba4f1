package store

import (
	"database/sql/driver"
	"errors"
	"slices"
	"sync"

	"modernc.org/sqlite"
)

// addFunctions teaches SQLite, once in a program, what PostgreSQL knows of itself:
// percentile_cont(value, fraction) is the aggregate
// percentile_cont(fraction) WITHIN GROUP (ORDER BY value).
var addFunctions = sync.OnceValue(func() error {
	return sqlite.RegisterFunction("percentile_cont", &sqlite.FunctionImpl{
		NArgs: 2, Deterministic: true,
		MakeAggregate: func(sqlite.FunctionContext) (sqlite.AggregateFunction, error) { return &percentile{}, nil },
	})
})

// percentile gathers numbers and gives the one below which a fraction of them lies,
// between the two nearest where it is none of them. NULLs do not count; of nothing
// there is none.
type percentile struct {
	values   []float64
	fraction float64
}

// Step takes a value and the fraction, the same one in every row.
func (p *percentile) Step(_ *sqlite.FunctionContext, args []driver.Value) error {
	switch fraction := args[1].(type) {
	case float64:
		p.fraction = fraction
	case int64:
		p.fraction = float64(fraction)
	}
	if p.fraction < 0 || p.fraction > 1 {
		return errors.New("percentile_cont: the fraction is not between 0 and 1")
	}
	switch value := args[0].(type) {
	case nil:
	case float64:
		p.values = append(p.values, value)
	case int64:
		p.values = append(p.values, float64(value))
	default:
		return errors.New("percentile_cont: not a number")
	}
	return nil
}

// WindowInverse refuses: the function is no window function.
func (p *percentile) WindowInverse(*sqlite.FunctionContext, []driver.Value) error {
	return errors.New("percentile_cont: not a window function")
}

// WindowValue is the percentile of what was taken so far.
func (p *percentile) WindowValue(*sqlite.FunctionContext) (driver.Value, error) {
	if len(p.values) == 0 {
		return nil, nil
	}
	slices.Sort(p.values)
	at := p.fraction * float64(len(p.values)-1)
	below := int(at)
	above := min(below+1, len(p.values)-1)
	return p.values[below] + (at-float64(below))*(p.values[above]-p.values[below]), nil
}

// Final forgets what was taken.
func (p *percentile) Final(*sqlite.FunctionContext) { p.values = nil }
