package bi

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
	"sanbao/server/web/guard"
)

// operation is a query of the API on its way.
type operation struct {
	exec  graphql.GraphExecutor
	query string
	// name says which of the query's operations is meant; "" for the only one.
	name      string
	variables map[string]any

	definition *ast.OperationDefinition
	// bound are the variables with their defaults.
	bound map[string]any
}

// prepare parses the query and checks it against the schema, at no cost and without
// looking at the variables. Returns the API's refusal, and INVALID for an operation that
// is no query.
func (o *operation) prepare(ctx context.Context) error {
	read, errs := o.exec.CreateOperationContext(guard.AtNoCost(graphql.StartOperationTrace(ctx)),
		&graphql.RawParams{Query: o.query, OperationName: o.name})
	if read.Operation == nil {
		return o.refused(ctx, errs)
	}
	o.definition = read.Operation
	if o.definition.Operation != ast.Query {
		return fault.New(fault.Invalid, fault.NotOneQuery)
	}
	return nil
}

// bind reads the variables as the schema has them. Returns the API's refusal.
func (o *operation) bind(ctx context.Context) error {
	read, errs := o.exec.CreateOperationContext(guard.AtNoCost(graphql.StartOperationTrace(ctx)),
		&graphql.RawParams{Query: o.query, OperationName: o.name, Variables: o.variables})
	if errs != nil {
		return o.refused(ctx, errs)
	}
	o.bound = read.Variables
	return nil
}

// refused presents errors that came before anything was run.
func (o *operation) refused(ctx context.Context, errs gqlerror.List) error {
	resp := o.exec.DispatchError(graphql.WithOperationContext(ctx, &graphql.OperationContext{}), errs)
	return firstOf(resp.Errors)
}

func firstOf(errs gqlerror.List) error {
	if len(errs) == 0 {
		return errors.New("bi: refused without an error")
	}
	return told{errs[0]}
}

// execute runs a query of the API and returns its data and what it cost.
func (o *operation) execute(ctx context.Context, query string, variables map[string]any) (map[string]any, int, error) {
	ctx = graphql.StartOperationTrace(ctx)
	read, errs := o.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, OperationName: o.name, Variables: variables})
	if errs != nil {
		return nil, 0, o.refused(ctx, errs)
	}
	cost := guard.Requested(read)
	next, ctx := o.exec.DispatchOperation(ctx, read)
	resp := next(ctx)
	switch {
	case resp == nil:
		return nil, cost, ctx.Err()
	case len(resp.Errors) > 0:
		return nil, cost, firstOf(resp.Errors)
	}
	numbers := json.NewDecoder(bytes.NewReader(resp.Data))
	numbers.UseNumber()
	var data map[string]any
	return data, cost, numbers.Decode(&data)
}

// job is a table to be written.
type job struct {
	*operation
	form    format
	options flat.Options
	writing writing
	// limit is how many rows at most, 0 for all.
	limit int
	// changed is when the query last changed; zero for one that is not kept.
	changed time.Time
}

// errEnough ends the rows where the limit is reached.
var errEnough = errors.New("bi: enough rows")

// answer runs a query and sends its rows.
func (t *Tables) answer(w http.ResponseWriter, r *http.Request, j job, seed string, run *Run) error {
	if err := j.bind(r.Context()); err != nil {
		return err
	}
	plan, err := flat.New(t.Schema, j.definition, j.bound, j.options)
	if err != nil {
		return err
	}
	to := newAnswer(w, r, t.Clock, seed)
	out := &output{job: j, plan: plan, to: to, run: run}
	defer out.close()
	ctx := r.Context()
	if t.Room != nil {
		ctx = t.Room(ctx)
	}
	err = t.rows(ctx, out)
	if errors.Is(err, errEnough) {
		err = nil
	}
	if err == nil {
		err = out.end()
	}
	if err == nil {
		err = to.end()
	}
	if err != nil && to.begun() {
		return errBroken{err}
	}
	return err
}

// rows finds the rows the fastest way that there is.
func (t *Tables) rows(ctx context.Context, out *output) error {
	if done, err := t.bulk(ctx, out); done || err != nil {
		return err
	}
	if pages := pagesOf(out.plan, out.job); pages != nil {
		return out.pages(ctx, pages)
	}
	data, cost, err := out.job.execute(ctx, out.job.query, out.job.variables)
	out.run.Cost += cost
	if err != nil {
		return err
	}
	return out.add(data)
}

// output is the table of an answer.
type output struct {
	job   job
	plan  *flat.Plan
	to    *answer
	run   *Run
	table table
}

func (o *output) begin() error {
	if o.table != nil {
		return nil
	}
	var err error
	o.table, err = o.job.form.begin(o.to, o.plan.Columns, o.job.writing)
	return err
}

// beginAnew begins the table, and forgets the rows of one that was begun before.
func (o *output) beginAnew() error {
	o.close()
	o.run.Rows = 0
	return o.begin()
}

// close releases what the table holds, finished or not.
func (o *output) close() {
	if o.table != nil {
		o.table.close()
		o.table = nil
	}
}

func (o *output) add(data map[string]any) error {
	if err := o.begin(); err != nil {
		return err
	}
	return o.plan.Rows(data, o.row)
}

func (o *output) row(cells []flat.Cell) error {
	if err := o.table.row(cells); err != nil {
		return err
	}
	o.run.Rows++
	if o.run.Rows == o.job.limit {
		return errEnough
	}
	return nil
}

func (o *output) end() error {
	if err := o.begin(); err != nil {
		return err
	}
	return o.table.end()
}

// pages adds page after page. Where one costs too much, smaller ones are tried.
func (o *output) pages(ctx context.Context, p *pages) error {
	after := p.after
	for size := p.size; ; {
		variables := p.variables(o.job.variables, after)
		data, cost, err := o.job.execute(ctx, p.document(size), variables)
		o.run.Cost += cost
		if size > 1 && o.table == nil && tooCostly(err) {
			size = max(1, size/2)
			continue
		}
		if err != nil {
			return err
		}
		if err := o.add(data); err != nil {
			return err
		}
		next, more := p.next(data)
		if !more {
			return nil
		}
		after = next
	}
}

func tooCostly(err error) bool {
	refused := fault.As(err)
	return refused != nil && (refused.Key == fault.QueryTooCostly || refused.Key == fault.OverBudget)
}
