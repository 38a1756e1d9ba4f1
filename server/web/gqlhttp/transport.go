package gqlhttp

import (
	"errors"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
)

// endpoint is the transport for everything but websockets: GET, POST with JSON
// or an upload form, answered at once or as a stream of events.
//
// It stands in for gqlgen's own, which repeat a body that is not JSON in the
// answer, say "data": null where there must be no data, answer 422 where the
// specification wants 200 or 400, and take any request whose Accept header
// mentions text/event-stream for a wish to be streamed to.
type endpoint struct {
	recover graphql.RecoverFunc
	limits  Limits
	sse     sse
}

// Supports is true: requests that nothing can be done with are refused politely.
func (*endpoint) Supports(*http.Request) bool { return true }

// Do answers one request.
func (e *endpoint) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	as := negotiate(r.Header.Values("Accept"))
	plain := as
	if as != asGraphQL {
		plain = asJSON
	}
	c := &call{w: w, r: r, exec: exec, as: plain}
	defer func() {
		if panicked := recover(); panicked != nil {
			c.panicked(panicked, e.recover)
		}
	}()
	switch {
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	case r.Method != http.MethodGet && r.Method != http.MethodPost:
		c.methodUnknown(fault.New(fault.Invalid, fault.MethodUnknown, fault.Params{"allowed": allowed}), allowed)
		return
	case as == "":
		c.refuse(&refusal{http.StatusNotAcceptable, fault.New(fault.Invalid, fault.AnswerTypeUnknown,
			fault.Params{"offered": strings.Join([]string{string(asJSON), string(asGraphQL), string(asEvents)}, ", ")})})
		return
	}
	params, done, refused := e.read(w, r)
	defer done()
	if refused != nil {
		c.refuse(refused)
		return
	}
	op, errs := exec.CreateOperationContext(r.Context(), params)
	if errs != nil {
		resp := exec.DispatchError(graphql.WithOperationContext(r.Context(), op), errs)
		respond(w, plain, statusOf(plain, resp), resp)
		return
	}
	switch kind := op.Operation.Operation; {
	case r.Method == http.MethodGet && kind == ast.Mutation:
		c.methodUnknown(fault.New(fault.Invalid, fault.MutationNeedsPost), http.MethodPost)
	case as == asEvents:
		e.sse.serve(c, op, e.recover)
	case kind == ast.Subscription:
		c.refuse(invalid(fault.SubscriptionOnly))
	default:
		c.execute(op)
	}
}

const allowed = "GET, POST, OPTIONS"

// read reads the request; done releases what it holds.
func (e *endpoint) read(w http.ResponseWriter, r *http.Request) (params *graphql.RawParams, done func(), refused *refusal) {
	done = func() {}
	if r.Method == http.MethodGet {
		params, refused = readGet(r)
		return params, done, refused
	}
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err == nil && kind == "multipart/form-data" {
		return readForm(w, r, e.limits)
	}
	params, refused = readPost(w, r, e.limits.Body)
	return params, done, refused
}

// call is one request on its way to an answer at once.
type call struct {
	w    http.ResponseWriter
	r    *http.Request
	exec graphql.GraphExecutor
	as   media
}

// execute answers a query or a mutation.
func (c *call) execute(op *graphql.OperationContext) {
	next, ctx := c.exec.DispatchOperation(c.r.Context(), op)
	resp := next(ctx)
	if resp == nil {
		// The time was up before anything began.
		resp = c.exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(ctx.Err())})
	}
	respond(c.w, c.as, statusOf(c.as, resp), resp)
}

// refuse answers a request that did not get as far as GraphQL.
func (c *call) refuse(refused *refusal) {
	resp := c.exec.DispatchError(c.r.Context(), gqlerror.List{gqlerror.Wrap(refused.fault)})
	if refused.status == http.StatusRequestEntityTooLarge {
		c.w.Header().Set("Connection", "close")
	}
	respond(c.w, c.as, refused.status, resp)
}

func (c *call) methodUnknown(f *fault.Error, allow string) {
	c.w.Header().Set("Allow", allow)
	c.refuse(&refusal{http.StatusMethodNotAllowed, f})
}

// panicked answers for a panic outside the resolvers, whose panics gqlgen turns
// into errors of their fields.
func (c *call) panicked(value any, recovered graphql.RecoverFunc) {
	if err, ok := value.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		panic(value)
	}
	err := recovered(c.r.Context(), value)
	resp := c.exec.DispatchError(c.r.Context(), gqlerror.List{gqlerror.Wrap(err)})
	respond(c.w, c.as, http.StatusInternalServerError, resp)
}
