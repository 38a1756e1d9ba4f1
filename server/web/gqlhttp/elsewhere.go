package gqlhttp

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
)

// ExecutorOf returns the executor of a server that New made, for Options.Elsewhere of
// another one.
func ExecutorOf(server http.Handler) (exec graphql.GraphExecutor) {
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, "/", http.NoBody)
	if err != nil {
		panic(err) // it is made of constants
	}
	Execute(server, nil, r, func(lent graphql.GraphExecutor) { exec = lent })
	return exec
}

// choosing is a transport whose operations may be executed elsewhere.
type choosing struct {
	graphql.Transport
	elsewhere func(context.Context, *graphql.OperationContext) graphql.GraphExecutor
}

// Do answers a request.
func (t choosing) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	if t.elsewhere != nil {
		exec = chosen{exec, t.elsewhere}
	}
	t.Transport.Do(w, r, exec)
}

// chosen reads operations as one executor does, and has each of them executed where it is
// to be.
type chosen struct {
	graphql.GraphExecutor
	elsewhere func(context.Context, *graphql.OperationContext) graphql.GraphExecutor
}

// DispatchOperation executes an operation.
func (c chosen) DispatchOperation(ctx context.Context, op *graphql.OperationContext) (graphql.ResponseHandler, context.Context) {
	if other := c.elsewhere(ctx, op); other != nil {
		return other.DispatchOperation(ctx, op)
	}
	return c.GraphExecutor.DispatchOperation(ctx, op)
}
