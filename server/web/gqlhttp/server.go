// Package gqlhttp serves a GraphQL schema over HTTP: queries by GET, everything
// by POST, uploads by multipart forms, subscriptions by websocket and by server-
// sent events, as https://graphql.github.io/graphql-over-http has it. It bounds
// what a request may send, take and cost, and decides what a client is told
// when something goes wrong.
package gqlhttp

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/web/guard"
)

// Limits bounds a single request. Those left at zero take the value of
// DefaultLimits.
type Limits struct {
	// Body is the most bytes of JSON, in a body, in the operations of an upload
	// form or in a message of a websocket.
	Body int64
	// Upload is the most bytes of all files of one form, Files their number,
	// and UploadTime how long they may take to arrive.
	Upload     int64
	Files      int
	UploadTime time.Duration
	// OperationTime is how long a query or mutation may take.
	OperationTime time.Duration
	// Errors is how many errors one answer holds.
	Errors int
	// AtOnce is how many operations one websocket may run at a time.
	AtOnce int
}

// DefaultLimits returns the limits of the product.
func DefaultLimits() Limits {
	return Limits{
		Body:          1 << 20,
		Upload:        32 << 20,
		Files:         10,
		UploadTime:    5 * time.Minute,
		OperationTime: 15 * time.Second,
		Errors:        20,
		AtOnce:        50,
	}
}

func (l Limits) orDefaults() Limits {
	d := DefaultLimits()
	return Limits{
		Body:          or(l.Body, d.Body),
		Upload:        or(l.Upload, d.Upload),
		Files:         or(l.Files, d.Files),
		UploadTime:    or(l.UploadTime, d.UploadTime),
		OperationTime: or(l.OperationTime, d.OperationTime),
		Errors:        or(l.Errors, d.Errors),
		AtOnce:        or(l.AtOnce, d.AtOnce),
	}
}

func or[T comparable](value, otherwise T) T {
	var zero T
	if value == zero {
		return otherwise
	}
	return value
}

// Options are what a server needs beside its schema.
type Options struct {
	// Guard bounds what operations may cost. Required.
	Guard *guard.Guard
	// SignIn authenticates a websocket by the authorization of its connection
	// parameters, which is "" when there is none. The connection's operations
	// run in the context returned; when that ends, the connection is closed and
	// the client may sign in anew. An error refuses the connection. Required.
	SignIn func(ctx context.Context, authorization string) (context.Context, error)
	// Logger receives every defect, once. Required.
	Logger *slog.Logger
	// Translate turns errors of the database layer into faults and returns
	// others as they are. Optional.
	Translate func(error) error
	// Observe sees every operation when it has ended. Optional.
	Observe func(Operation)
	// Elsewhere returns the executor of another server of the same schema, by which an
	// operation that is read and let through is to be executed; nil for this one's. Optional.
	Elsewhere func(context.Context, *graphql.OperationContext) graphql.GraphExecutor
	// NewID makes the ids that lead from a message to its log line. Optional.
	NewID func() string
	// AllowedOrigins are the origins beside the server's own from whose pages
	// websockets are accepted, like https://intranet.example.com.
	AllowedOrigins []string
	// KeepAlive is the time between signs of life on streams, 15 seconds unless
	// set; a websocket that answers none in twice that time is closed.
	KeepAlive time.Duration
	// Limits bounds single requests.
	Limits Limits
}

// New returns a server for the schema. It panics when a required option is
// missing: that is a defect of the program, not of its configuration.
//
// The language of answers is that of the request's context; see package locale.
func New(schema graphql.ExecutableSchema, o Options) *handler.Server {
	if o.Guard == nil || o.SignIn == nil || o.Logger == nil {
		panic(errors.New("gqlhttp: Guard, SignIn and Logger are required"))
	}
	o.Limits = o.Limits.orDefaults()
	o.KeepAlive = or(o.KeepAlive, 15*time.Second)
	p := &presenter{translate: o.Translate, log: o.Logger, newID: o.NewID}
	if p.newID == nil {
		p.newID = randomID
	}
	observe := o.Observe
	if observe == nil {
		observe = func(Operation) {}
	}

	srv := handler.New(schema)
	srv.AddTransport(inside{})
	srv.AddTransport(choosing{newWebsockets(o, p), o.Elsewhere})
	srv.AddTransport(choosing{&endpoint{recover: p.recover, limits: o.Limits, sse: sse{keepAlive: o.KeepAlive}}, o.Elsewhere})
	srv.SetErrorPresenter(p.present)
	srv.SetRecoverFunc(p.recover)
	srv.SetParserTokenLimit(o.Guard.Limits().Tokens)
	srv.SetQueryCache(lru.New[*ast.QueryDocument](o.Guard.Limits().Documents))
	srv.SetValidationRulesFn(guard.Rules)
	srv.SetDisableSuggestion(true)
	srv.Use(&operations{
		timeout: o.Limits.OperationTime, maxErrors: o.Limits.Errors, maxAtOnce: o.Limits.AtOnce,
		observe: observe, present: p.present,
	})
	srv.Use(o.Guard)
	return srv
}
