package app

import (
	"context"
	"net/http"
	"net/netip"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph"
	"sanbao/server/analytics"
	"sanbao/server/authz"
	"sanbao/server/config"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/locale"
	"sanbao/server/service/bulk"
	"sanbao/server/service/queries"
	"sanbao/server/service/schedules"
	"sanbao/server/service/tokens"
	"sanbao/server/store"
	"sanbao/server/web/bi"
	"sanbao/server/web/gqlhttp"
	"sanbao/server/web/guard"
)

// openReader opens the pool from which tools and queries of people's own are read, so
// that nobody else waits for them: on the same database, or on one that follows it.
func (a *App) openReader(ctx context.Context) error {
	reader, err := a.store.OpenReader(ctx, store.Config{URL: string(a.cfg.BI.DatabaseURL), MaxConns: a.cfg.BI.MaxConns,
		StatementTimeout: a.cfg.BI.StatementTimeout, ApplicationName: "sanbao-bi", Logger: a.log})
	a.reader = reader
	return err
}

// tool authenticates tools.
func tool(s *tokens.Service) func(context.Context, string, netip.Addr, bool) (*authz.Viewer, time.Time, error) {
	return func(ctx context.Context, token string, from netip.Addr, inAddress bool) (*authz.Viewer, time.Time, error) {
		return s.Authenticate(ctx, tokens.Shown{Text: token, From: from, InAddress: inAddress})
	}
}

// bounds are what holds for the viewer of an operation: by role for people, and for
// tools what holds for tools and is left of the token's budget.
func bounds(cfg config.GraphQL, budgets *tokens.Service) func(context.Context) guard.Bounds {
	return func(ctx context.Context) guard.Bounds {
		viewer := authz.From(ctx)
		switch {
		case viewer == nil:
			return guard.Bounds{}
		case viewer.TokenID == 0:
			return guard.Bounds{Depth: cfg.RoleDepths[string(viewer.Role)], Cost: cfg.RoleCosts[string(viewer.Role)]}
		}
		return guard.Bounds{Depth: cfg.ToolDepth, Cost: cfg.ToolCost, ReadsOnly: true, Spend: func(cost int) (int, *fault.Error) {
			left, _, err := budgets.Spend(ctx, cost)
			return left, fault.As(err)
		}}
	}
}

// readingAPI is the API as tools and queries of people's own are answered by: the same,
// read from the reader's pool.
func (a *App) readingAPI(r *graph.Resolver, o gqlhttp.Options) http.Handler {
	reading := *r
	reading.Store = a.reader
	reading.Analytics = analytics.New(analytics.Config{Client: a.reader.Client(), Dialect: a.reader.Dialect(), Clock: a.clock, Zone: a.zone})
	api := gqlhttp.New(graph.Schema(&reading), o)
	api.AroundRootFields(graph.RefuseNobody)
	api.AroundFields(bi.Ask)
	api.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return next(graph.WithLoaders(ctx, &reading))
	})
	api.AroundResponses(noteRuns(r.Queries))
	return api
}

// heavyOnes sends the queries that are heavier than any of the page's to the API that
// reads for people's own, whatever they are sent as.
func heavyOnes(reading graphql.GraphExecutor) func(context.Context, *graphql.OperationContext) graphql.GraphExecutor {
	return func(_ context.Context, op *graphql.OperationContext) graphql.GraphExecutor {
		if op.Operation.Operation == ast.Query && guard.Heavy(op) {
			return reading
		}
		return nil
	}
}

// tables answers tools with tables.
func (a *App) tables(r *graph.Resolver, api http.Handler) *bi.Tables {
	rows := bulk.New(a.reader)
	return bi.New(bi.Options{API: api, Schema: graph.Schema(r).Schema(),
		Published: published(r.Queries), Bulk: inBulk(rows), Changes: changes{rows}, Body: int64(a.cfg.GraphQL.Body),
		Exported: exported(a.store), Room: analytics.ForTable,
		Spend: func(ctx context.Context, cost int) error {
			_, _, err := r.Tokens.Spend(ctx, cost)
			return err
		},
		// What streams cannot take is left to short answers, as long as there are two.
		Streams: a.cfg.BI.MaxConns - 1, Zone: a.zone, Clock: a.clock, Logger: a.log})
}

// exported writes down which whole tables people take. When a tool last read stands with
// its token.
func exported(s *store.Store) func(context.Context, string, string) error {
	return func(ctx context.Context, entity, table string) error {
		if authz.From(ctx).TokenID != 0 {
			return nil
		}
		return store.Fault(s.Client().AuditEntry.Note(ctx, audit.Entry{Operation: audit.Export, Entity: access.Entity(entity), Label: table}))
	}
}

// book makes spreadsheets for schedules.
func book(tables *bi.Tables) schedules.Book {
	return func(ctx context.Context, language fault.Language, document string, variables map[string]any) (schedules.Answer, error) {
		var run bi.Run
		file, err := tables.Book(locale.With(ctx, language), document, variables, &run)
		return schedules.Answer{File: file, Took: run.Took, Rows: run.Rows, Cost: run.Cost}, err
	}
}

// published finds published queries and notes their runs.
func published(s *queries.Service) func(context.Context, string) (*bi.Query, error) {
	return func(ctx context.Context, slug string) (*bi.Query, error) {
		query, err := s.Published(ctx, slug)
		if err != nil {
			return nil, err
		}
		channel := querying.Workbench
		if authz.From(ctx).TokenID != 0 {
			channel = querying.Tool
		}
		note := func(ctx context.Context, run bi.Run) {
			s.Later(ctx, func(ctx context.Context) error {
				return s.Note(ctx, query, queries.Run{Channel: channel, Revision: query.Revision, Began: run.Began,
					Took: run.Took, Rows: run.Rows, Cost: run.Cost, Problem: run.Problem})
			})
		}
		return &bi.Query{Slug: slug, Revision: query.Revision, Document: query.Document, Variables: query.Variables,
			Changed: query.UpdatedAt, Note: note}, nil
	}
}

// inBulk reads lists past the API.
func inBulk(s *bulk.Service) bi.Bulk {
	return func(ctx context.Context, list bi.List) (bi.Rows, error) {
		statement, err := s.Compile(ctx, bulk.Request{Entity: list.Entity, Where: list.Where, OrderBy: list.OrderBy,
			Columns: list.Columns, Limit: list.Limit})
		if statement == nil || err != nil {
			return nil, err
		}
		return bulkRows{s, statement}, nil
	}
}

type bulkRows struct {
	service   *bulk.Service
	statement *bulk.Statement
}

// Each reads the rows.
func (r bulkRows) Each(ctx context.Context, yield func([][]byte) error) error {
	return r.service.Rows(ctx, r.statement, yield)
}

// Stamp tells how far their tables have come.
func (r bulkRows) Stamp(ctx context.Context) (string, time.Time, error) {
	return r.service.Stamp(ctx, r.statement)
}

// changes reads whole tables.
type changes struct{ service *bulk.Service }

// Fields returns the fields of an entity that can be read.
func (c changes) Fields(viewer *authz.Viewer, entity string, fields []string) (readable []string, moment string) {
	return bulk.Stored(viewer, entity, fields), bulk.Moment(entity)
}

// Rows are the rows of an entity that changed after a position.
func (c changes) Rows(ctx context.Context, entity string, fields []string, after bi.Position, until time.Time) (bi.Rows, time.Time, error) {
	statement, until, err := c.service.Changed(ctx, entity, fields, bulk.Position(after), until)
	if err == nil && statement == nil {
		err = fault.Missing(fault.Table)
	}
	return bulkRows{c.service, statement}, until, err
}

// customQuery marks a query of somebody's own, that nobody else is to wait for.
const customQuery = "Sanbao-Custom-Query"

// graphQL sends the operations of tools and queries of people's own to the API that
// reads for them, and what asks for tables to those.
func graphQL(page, reading http.Handler, tables *bi.Tables) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		viewer := authz.From(r.Context())
		switch isTool := viewer != nil && viewer.TokenID != 0; {
		case gqlhttp.Prefers(r, "text/csv"):
			tables.ServeAdHoc(w, r)
		case isTool, r.Header.Get(customQuery) == "1":
			reading.ServeHTTP(w, r)
		default:
			page.ServeHTTP(w, r)
		}
	})
}
