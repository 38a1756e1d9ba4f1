package guard

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"sanbao/server/domain/fault"
)

// Guard is a gqlgen extension that enforces Limits.
//
// The price of an operation: a field costs 1 plus what is selected below it;
// what is selected below the edges of a connection counts once for every row
// that first or last asks for, what is below a list of objects once for every
// row of its limit, or as often as Limits.ListSize where it takes none. Rows of
// statistics cost a tenth of others. Every answer says what it cost and what it might have, in
// extensions.cost.
type Guard struct {
	limits        Limits
	mayIntrospect func(context.Context) bool
	// bounds are what holds for the viewer; nil where Limits hold for everybody.
	bounds func(context.Context) Bounds
	// shapely remembers the queries whose shape is in order, and to which depth.
	shapely graphql.Cache[struct{}]
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
	graphql.ResponseInterceptor
} = (*Guard)(nil)

// New returns a guard. The schema is shown to those for whom mayIntrospect says
// so; __typename is always answered, and so is the mere name of a type.
func New(limits Limits, mayIntrospect func(context.Context) bool) *Guard {
	return &Guard{limits: limits, mayIntrospect: mayIntrospect, shapely: lru.New[struct{}](limits.Documents)}
}

// For has the guard ask, for every operation, what holds for its viewer. Returns the
// guard.
func (g *Guard) For(bounds func(context.Context) Bounds) *Guard {
	g.bounds = bounds
	return g
}

// Rules are the validation rules to go with the guard: those of gqlparser
// without its MaxIntrospectionDepth, which takes 2^n steps for n fragments that
// spread each other twice (the guard enforces the same limit in linear time),
// and without suggestions, which would tell the schema by guesses.
func Rules() *rules.Rules {
	r := rules.NewDefaultRules()
	r.RemoveRule(rules.MaxIntrospectionDepth.Name)
	r.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	r.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return r
}

// Limits returns what the guard enforces.
func (g *Guard) Limits() Limits { return g.limits }

// ExtensionName names the extension to gqlgen.
func (*Guard) ExtensionName() string { return guardName }

const guardName = "Guard"

// Validate is called by gqlgen when the extension is added.
func (g *Guard) Validate(graphql.ExecutableSchema) error {
	if g.mayIntrospect == nil {
		return errors.New("guard: nobody decides on introspection")
	}
	return nil
}

// MutateOperationParameters refuses a query by its shape, before the executor
// parses and validates it. Refusals are *fault.Error: LIMIT, or INVALID for a
// fragment within itself. What does not parse is left to the executor.
func (g *Guard) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	if len(request.Query) > g.limits.QueryBytes {
		return tooLong(g.limits.QueryBytes).gqlError()
	}
	limits, _ := g.of(ctx)
	known := strconv.Itoa(limits.Depth) + " " + request.Query
	if _, ok := g.shapely.Get(ctx, known); ok {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: request.Query}, g.limits.Tokens)
	switch {
	case err != nil && strings.Contains(err.Error(), "exceeded token limit"):
		return tooLong(g.limits.Tokens).gqlError()
	case err != nil:
		return nil
	}
	if _, refused := shapeOf(doc, limits); refused != nil {
		return refused.gqlError()
	}
	g.shapely.Add(ctx, known, struct{}{})
	return nil
}

// MutateOperationContext prices the valid operation and refuses it when it
// costs too much (LIMIT), lists a connection without saying how much of it
// (INVALID) or too much of it (LIMIT), reads the schema without being
// allowed to (FORBIDDEN), is more than a query from a viewer who only reads
// (FORBIDDEN), or costs more than the viewer's budget holds (LIMIT).
func (g *Guard) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	limits, bounds := g.of(ctx)
	if bounds.ReadsOnly && op.Operation.Operation != ast.Query {
		return (&refusal{at: op.Operation.Position, fault: fault.New(fault.Forbidden, fault.TokenReadsOnly)}).gqlError()
	}
	if atNoCost(ctx) {
		return nil
	}
	p, _, refused := priceOf(op.Operation, op.Variables, limits)
	if refused != nil {
		return refused.gqlError()
	}
	if p.introspects && !g.mayIntrospect(ctx) {
		return (&refusal{at: op.Operation.Position, fault: fault.New(fault.Forbidden, fault.IntrospectionOff)}).gqlError()
	}
	op.DisableIntrospection = false
	told := cost{Requested: p.cost, Limit: limits.Cost, statistics: p.statistics}
	if bounds.Spend != nil {
		left, err := bounds.Spend(p.cost)
		if err != nil {
			return (&refusal{at: op.Operation.Position, fault: err}).gqlError()
		}
		told.Remaining = &left
	}
	op.Stats.SetExtension(guardName, told)
	return nil
}

// cost is extensions.cost of a response.
type cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
	// Remaining is what the viewer's budget still holds, for those who have one.
	Remaining *int `json:"remaining,omitempty"`

	// statistics is the part of Requested that its statistics cost.
	statistics int
}

// InterceptResponse adds extensions.cost to the answers of operations that were
// let through.
func (g *Guard) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if graphql.HasOperationContext(ctx) {
		if c, ok := graphql.GetOperationContext(ctx).Stats.GetExtension(guardName).(cost); ok {
			graphql.RegisterExtension(ctx, "cost", c)
		}
	}
	return next(ctx)
}

// refusal is a fault and the place in the query that caused it.
type refusal struct {
	fault *fault.Error
	at    *ast.Position
}

func tooLong(limit int) *refusal {
	return &refusal{fault: fault.New(fault.Limit, fault.QueryTooLong, fault.Params{"max": limit})}
}

// gqlError makes the refusal an error of the request: gqlgen's transports tell
// those by their code, and the error presenter finds the fault within.
func (r *refusal) gqlError() *gqlerror.Error {
	err := gqlerror.Wrap(r.fault)
	if r.at != nil {
		err.Locations = []gqlerror.Location{{Line: r.at.Line, Column: r.at.Column}}
	}
	errcode.Set(err, errcode.ValidationFailed)
	return err
}
