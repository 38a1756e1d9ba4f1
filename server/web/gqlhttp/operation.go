package gqlhttp

import (
	"context"
	"strings"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
)

// Operation is what is observed of an operation that has ended.
type Operation struct {
	// Type is query, mutation, subscription, or unknown for a request from
	// which none could be read.
	Type string
	// Outcome is ok, or the code of the first error in lower case.
	Outcome string
	// Took is the time from reading the request to the answer, for a
	// subscription to its end.
	Took time.Duration
}

// operations is the gqlgen extension that bounds operations in time and in
// number, their answers in errors, and that observes them.
type operations struct {
	timeout   time.Duration
	maxErrors int
	maxAtOnce int
	observe   func(Operation)
	present   graphql.ErrorPresenterFunc
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationInterceptor
	graphql.ResponseInterceptor
} = (*operations)(nil)

func (*operations) ExtensionName() string { return "Operations" }

func (*operations) Validate(graphql.ExecutableSchema) error { return nil }

// streamed marks in the statistics of an operation that it has begun to stream.
const streamed = "Streamed"

// InterceptOperation gives queries and mutations their time, and keeps the
// operations of one websocket within bounds.
func (o *operations) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if s := socketOf(ctx); s != nil && !s.begin(ctx, o.maxAtOnce) {
		refused := fault.New(fault.Limit, fault.TooManyOperations, fault.Params{"max": o.maxAtOnce})
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{o.present(ctx, refused)}})
	}
	op := graphql.GetOperationContext(ctx)
	if op.Operation.Operation == ast.Subscription {
		return o.stream(ctx, op, next)
	}
	ctx, cancel := context.WithTimeout(ctx, o.timeout)
	answer := next(ctx)
	return func(ctx context.Context) *graphql.Response {
		// The executor asks until there is no more; with the context at its
		// end it does not ask again.
		defer cancel()
		return answer(ctx)
	}
}

func (o *operations) stream(ctx context.Context, op *graphql.OperationContext, next graphql.OperationHandler) graphql.ResponseHandler {
	op.Stats.SetExtension(streamed, true)
	outcome := "ok"
	answer := next(ctx)
	return func(ctx context.Context) *graphql.Response {
		resp := answer(ctx)
		switch {
		case resp == nil:
			o.observe(Operation{Type: string(ast.Subscription), Outcome: outcome, Took: time.Since(op.Stats.OperationStart)})
		case len(resp.Errors) > 0:
			outcome = outcomeOf(resp.Errors)
		}
		return resp
	}
}

// InterceptResponse caps the errors of one answer: extensions.errorsOmitted
// counts those that are left out.
func (o *operations) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	t := &tally{max: int64(o.maxErrors)}
	resp := next(context.WithValue(ctx, tallyKey{}, t))
	if resp == nil {
		return nil
	}
	omitted := max(0, int(t.count.Load())-o.maxErrors)
	if len(resp.Errors) > o.maxErrors {
		omitted += len(resp.Errors) - o.maxErrors
		resp.Errors = resp.Errors[:o.maxErrors]
	}
	if omitted > 0 {
		resp.Extensions["errorsOmitted"] = omitted
	}
	if graphql.HasOperationContext(ctx) {
		o.answered(graphql.GetOperationContext(ctx), resp)
	}
	return resp
}

// answered observes everything but the single answers of a stream.
func (o *operations) answered(op *graphql.OperationContext, resp *graphql.Response) {
	if op.Stats.GetExtension(streamed) != nil {
		return
	}
	kind := "unknown"
	if op.Operation != nil {
		kind = string(op.Operation.Operation)
	}
	o.observe(Operation{Type: kind, Outcome: outcomeOf(resp.Errors), Took: time.Since(op.Stats.OperationStart)})
}

func outcomeOf(errs gqlerror.List) string {
	if len(errs) == 0 {
		return "ok"
	}
	return strings.ToLower(string(codeOf(errs[0])))
}

// tally counts the errors of one answer, so that those beyond the maximum are
// neither presented nor logged.
type tally struct {
	max   int64
	count atomic.Int64
}

type tallyKey struct{}

func tallyOf(ctx context.Context) *tally {
	t, _ := ctx.Value(tallyKey{}).(*tally)
	return t
}

// admits counts one more error and tells whether it is still presented. Errors
// outside an answer are.
func (t *tally) admits() bool { return t == nil || t.count.Add(1) <= t.max }
