package app

import (
	"context"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/service/queries"
	"sanbao/server/web/guard"
)

// savedQueries builds the service of saved queries, which takes texts for what the
// API would take them for.
func (a *App) savedQueries() *queries.Service {
	schema, limits := graph.Schema(&graph.Resolver{}).Schema(), guardLimits(a.cfg.GraphQL)
	return queries.New(queries.Config{Store: a.store, Schema: schema, Clock: a.clock, Zone: a.zone, Logger: a.log,
		Say: func(ctx context.Context, key fault.Key) string { return fault.Text(locale.From(ctx), key, nil) },
		Parse: func(ctx context.Context, text string) (*ast.QueryDocument, []string) {
			document, faults := guard.Check(schema, limits, text)
			problems := make([]string, len(faults))
			for i, f := range faults {
				problems[i] = fault.Text(locale.From(ctx), f.Key, f.Params)
			}
			return document, problems
		}})
}

// tellOfBroken tells the owners of queries that this program's API does not take any more.
// That it could not is logged: it is tried again when the server starts next.
func (a *App) tellOfBroken(ctx context.Context) error {
	if err := a.queries.TellOfBroken(ctx, a.told, locale.With); err != nil && ctx.Err() == nil {
		a.log.ErrorContext(ctx, "telling of broken queries", "error", err)
	}
	return nil
}
