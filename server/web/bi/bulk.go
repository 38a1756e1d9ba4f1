package bi

import (
	"context"
	"crypto/sha256"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
	"sanbao/server/web/guard"
)

// Bulk reads the rows of a connection past the API. It returns nil for one that it
// cannot read as the API would.
type Bulk func(ctx context.Context, list List) (Rows, error)

// List is a connection of the API's root whose rows are wanted.
type List struct {
	// Entity is the type of the rows.
	Entity string
	// Where and OrderBy are the values of the arguments, as resolvers get them.
	Where, OrderBy any
	// Columns are the fields that are wanted, by their names in the schema.
	Columns [][]string
	// Limit is how many rows at most, 0 for all.
	Limit int
}

// Rows are the rows of a list.
type Rows interface {
	// Each calls yield for each row: the cells as text, nil where there is nothing.
	Each(ctx context.Context, yield func([][]byte) error) error
	// Stamp tells how far the tables of the rows have come, "" where they do not tell, and
	// when they last changed, zero where they do not tell that.
	Stamp(ctx context.Context) (text string, newest time.Time, err error)
}

// bulk reads the rows in one statement, where that is possible; done is false where it
// is not.
func (t *Tables) bulk(ctx context.Context, out *output) (done bool, err error) {
	columns, direct := out.plan.Direct()
	if t.Bulk == nil || !direct {
		return false, nil
	}
	pages := pagesOf(out.plan, out.job)
	if pages == nil {
		return false, nil
	}
	arguments, err := out.job.argumentsOf(ctx, out.plan.Root.Alias, pages)
	if err != nil {
		return true, err
	}
	rows, err := t.Bulk(ctx, List{Entity: strings.TrimSuffix(out.plan.Root.Definition.Type.Name(), "Connection"),
		Where: arguments["where"], OrderBy: arguments["orderBy"], Columns: columns, Limit: out.job.limit})
	if rows == nil || err != nil {
		return err != nil, err
	}
	// What is only a part of the list is told page after page, under the same stamp.
	part := slices.ContainsFunc([]string{"after", "before", "last"}, func(name string) bool { return given(arguments[name]) })
	known, err := t.stamp(ctx, out, rows)
	if err != nil || part && !known {
		return err != nil, err
	}
	if out.run.Cost, err = out.job.pay(ctx, pages); err != nil || known {
		return true, err
	}
	cells := make([]flat.Cell, len(columns))
	charged, err := t.read(ctx, out.to, rows, pageSize, out.beginAnew, func(texts [][]byte) error {
		for i, text := range texts {
			cells[i] = flat.Cell{}
			if text != nil {
				cells[i] = flat.Cell{Kind: out.plan.Columns[i].Kind, Text: text}
			}
		}
		return out.row(cells)
	})
	out.run.Cost += charged
	return true, err
}

// stamp gives the answer a tag and a date by what it is read from, and reports whether the
// client has it already. A filter that looks at more than the rows' own columns is not
// tagged so: what it finds changes when the rows do not.
func (t *Tables) stamp(ctx context.Context, out *output, rows Rows) (known bool, err error) {
	where, _ := out.plan.Root.ArgumentMap(out.job.bound)["where"].(map[string]any)
	if !t.plain(out, where) {
		return false, nil
	}
	text, newest, err := rows.Stamp(ctx)
	if err != nil || text == "" {
		return false, err
	}
	sum := sha256.New()
	_, _ = io.WriteString(sum, out.to.seed+"\n"+text)
	out.to.tag = entityTag(sum)
	t.date(ctx, out, newest)
	return out.to.current(), nil
}

// date says when the answer last changed: its rows, or the query that selects them. It
// says nothing to people, whose rights may have changed since, where those of a token stay
// as they were given.
func (t *Tables) date(ctx context.Context, out *output, newest time.Time) {
	if newest.IsZero() || out.job.changed.IsZero() || authz.From(ctx).TokenID == 0 {
		return
	}
	if out.job.changed.After(newest) {
		newest = out.job.changed
	}
	// A change is dated before it is committed, and to the second: what has just changed may
	// change once more under the same date.
	if newest.Before(t.Clock().Add(-settling)) {
		out.to.modified = newest.UTC().Truncate(time.Second)
		out.to.w.Header().Set("Last-Modified", out.to.modified.Format(http.TimeFormat))
	}
}

// plain reports whether a filter looks at columns of the rows alone.
func (t *Tables) plain(out *output, where map[string]any) bool {
	row := t.Schema.Types[strings.TrimSuffix(out.plan.Root.Definition.Type.Name(), "Connection")]
	for name, value := range where {
		switch name {
		case "not":
			below, _ := value.(map[string]any)
			if !t.plain(out, below) {
				return false
			}
			continue
		case "and", "or":
			list, _ := value.([]any)
			for _, one := range list {
				below, _ := one.(map[string]any)
				if !t.plain(out, below) {
					return false
				}
			}
			continue
		}
		ofColumn := false
		for _, field := range row.Fields {
			leaf := t.Schema.Types[field.Type.Name()]
			ofColumn = ofColumn || leaf.IsLeafType() && strings.HasPrefix(name, field.Name)
		}
		if !ofColumn {
			return false
		}
	}
	return true
}

// given reports whether an argument has a value: those of resolvers are pointers.
func given(argument any) bool {
	value := reflect.ValueOf(argument)
	return argument != nil && (value.Kind() != reflect.Pointer || !value.IsNil())
}

// asking is where the arguments of a field of the root are left.
type asking struct {
	key       string
	arguments map[string]any
}

type askingKey struct{}

var errAsked = fault.New(fault.Unavailable, fault.TimedOut)

// Ask is a middleware for the fields of the API: it keeps the arguments of a connection
// that is to be read in bulk, and has it not be resolved.
func Ask(ctx context.Context, next graphql.Resolver) (any, error) {
	asked, ok := ctx.Value(askingKey{}).(*asking)
	if !ok {
		return next(ctx)
	}
	field := graphql.GetFieldContext(ctx)
	if field.Object != "Query" || field.Field.Alias != asked.key {
		return next(ctx)
	}
	asked.arguments = field.Args
	return nil, errAsked
}

// argumentsOf returns the arguments of the field of the root as its resolver gets them;
// nil where they could not be had.
func (o *operation) argumentsOf(ctx context.Context, key string, pages *pages) (map[string]any, error) {
	asked := &asking{key: key}
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), askingKey{}, asked)
	read, errs := o.exec.CreateOperationContext(guard.AtNoCost(ctx), &graphql.RawParams{Query: pages.document(1),
		OperationName: o.name, Variables: pages.variables(o.variables, pages.after)})
	if errs != nil {
		return nil, o.refused(ctx, errs)
	}
	next, ctx := o.exec.DispatchOperation(ctx, read)
	resp := next(ctx)
	switch {
	case asked.arguments != nil:
		return asked.arguments, nil
	case resp == nil:
		return nil, ctx.Err()
	default:
		return nil, firstOf(resp.Errors)
	}
}

// pay has the guard let a page through and take its cost, which is that of the first
// rows of a list that is read in bulk.
func (o *operation) pay(ctx context.Context, pages *pages) (cost int, err error) {
	ctx = graphql.StartOperationTrace(ctx)
	for size := pages.size; ; size = max(1, size/2) {
		read, errs := o.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: pages.document(size),
			OperationName: o.name, Variables: pages.variables(o.variables, pages.after)})
		if errs == nil {
			return guard.Requested(read), nil
		}
		if err := o.refused(ctx, errs); size == 1 || !tooCostly(err) {
			return 0, err
		}
	}
}
