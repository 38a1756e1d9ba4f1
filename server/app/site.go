package app

import (
	"context"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"sanbao/frontend"
	"sanbao/graph"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/config"
	"sanbao/server/domain/access"
	"sanbao/server/service/accounts"
	"sanbao/server/service/exports"
	"sanbao/server/service/schedules"
	"sanbao/server/store"
	"sanbao/server/web"
	"sanbao/server/web/authn"
	"sanbao/server/web/bi"
	"sanbao/server/web/gqlhttp"
	"sanbao/server/web/guard"
)

// site puts the API, the files and the page behind the HTTP edge.
func (a *App) site(r *graph.Resolver) (http.Handler, error) {
	origins, err := a.cfg.Origins()
	if err != nil {
		return nil, err
	}
	proxies, err := a.cfg.ProxyNetworks()
	if err != nil {
		return nil, err
	}
	signIns := authn.New(authn.Options{Authenticate: r.Accounts.Authenticate, Tool: tool(r.Tokens), Clock: a.clock,
		Cookie: auth.RefreshCookie{Secure: a.cfg.SecureCookie()}, ClientIP: web.ClientIP})
	metrics := web.NewMetrics(a.pools()...)
	graph.Watch(a.store.Client())
	graph.Watch(a.reader.Client())
	options := gqlhttp.Options{
		Guard:  guard.New(guardLimits(a.cfg.GraphQL), mayIntrospect).For(bounds(a.cfg.GraphQL, r.Tokens)),
		SignIn: signIns.Websocket, Logger: a.log, Translate: store.Fault, Observe: metrics.Operation,
		AllowedOrigins: origins, Limits: requestLimits(a.cfg.Serve),
	}
	reading := a.readingAPI(r, options)
	options.Elsewhere = heavyOnes(gqlhttp.ExecutorOf(reading))
	api := gqlhttp.New(graph.Schema(r), options)
	api.AroundRootFields(graph.RefuseNobody)
	// One set of loaders a response: each push of a subscription reads anew.
	api.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		return next(graph.WithLoaders(ctx, r))
	})
	api.AroundResponses(noteRuns(r.Queries))
	tables := a.tables(r, reading)
	a.schedules = schedules.New(schedules.Config{Store: a.store, Queries: r.Queries, Notices: a.told, Book: book(tables), Reason: bi.Reason,
		Clock: a.clock, Zone: a.zone, Logger: a.log})
	return web.New(web.Options{
		GraphQL: graphQL(api, reading, tables), Queries: http.HandlerFunc(tables.ServeQuery), Tables: http.HandlerFunc(tables.ServeExport),
		TableList: http.HandlerFunc(tables.ServeTables), NoTable: http.HandlerFunc(tables.ServeUnknown), Attachments: attachments(r.Cases, a.log),
		Exports: exportServiceRecords(r, exports.New(a.store, a.zone), a.clock, a.log), Rejects: rejects(r.Imports, a.log),
		DailyReports: exportDailyReport(exports.NewDailyReports(r.Reports, a.zone), a.log),
		Page:         frontend.Dist(), Authenticate: signIns.Handler, AuthenticateTables: signIns.Tables,
		Ready: a.store.Ping, Metrics: metrics, Logger: a.log, Now: a.clock,
		TrustedProxies: proxies, AllowedOrigins: origins,
	})
}

// pools are the connection pools, for the metrics: on SQLite readers and the
// writer have one each.
func (a *App) pools() []prometheus.Collector {
	pools := []prometheus.Collector{collectors.NewDBStatsCollector(a.store.ReadDB(), "read"),
		collectors.NewDBStatsCollector(a.reader.ReadDB(), "bi")}
	if a.store.WriteDB() != a.store.ReadDB() {
		pools = append(pools, collectors.NewDBStatsCollector(a.store.WriteDB(), "write"))
	}
	return pools
}

// accounts builds the service of sign-ins.
func (a *App) accounts() (*accounts.Service, error) {
	keys, err := a.cfg.SigningKeys()
	if err != nil {
		return nil, err
	}
	ring, err := auth.NewKeyring(keys.Current.ID, keys.ByID())
	if err != nil {
		return nil, err
	}
	return accounts.New(accounts.Config{Store: a.store, Clock: a.clock,
		Tokens: auth.NewTokens(ring, a.cfg.AccessLifetime, a.clock), Logger: a.log, IdleLifetime: a.cfg.SessionLifetime})
}

func mayIntrospect(ctx context.Context) bool {
	viewer, err := authz.Require(ctx)
	return err == nil && access.MayIntrospect(viewer.Role)
}

func guardLimits(cfg config.GraphQL) guard.Limits {
	limits := guard.Defaults()
	limits.Depth, limits.Aliases, limits.Tokens, limits.Cost = cfg.Depth, cfg.Aliases, cfg.Tokens, cfg.Cost
	return limits
}

func requestLimits(cfg config.Serve) gqlhttp.Limits {
	limits := gqlhttp.DefaultLimits()
	limits.Body, limits.OperationTime = int64(cfg.GraphQL.Body), cfg.GraphQL.Timeout
	limits.Upload = int64(cfg.MaxUpload)
	return limits
}
