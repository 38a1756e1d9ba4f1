// Package web is the HTTP edge: the routes, what every request goes through on
// its way to them, and the server that stops without dropping anybody.
package web

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/netip"
	"time"

	"sanbao/server/locale"
)

// Options are the parts of the edge that are made elsewhere.
type Options struct {
	// GraphQL answers /graphql; see package gqlhttp. Required.
	GraphQL http.Handler
	// Attachments answers /attachments/{id}. Not found when nil.
	Attachments http.Handler
	// Rejects answers /imports/{id}/rejects.csv. Not found when nil.
	Rejects http.Handler
	// Exports answers /exports/service-records. Not found when nil.
	Exports http.Handler
	// DailyReports answers /exports/daily-report. Not found when nil.
	DailyReports http.Handler
	// Queries answers /bi/q/{slug}.{csv,json,jsonl,xlsx}, Tables /bi/export/…, TableList
	// /bi/export, and NoTable whatever else is asked of /bi. Not found when nil.
	Queries, Tables, TableList, NoTable http.Handler
	// Page holds the built page: index.html, assets/ and the rest, where they
	// exist with precompressed .br and .gz beside them. Required.
	Page fs.FS

	// Authenticate puts the viewer of a request into its context. It wraps
	// /graphql and the files, and must let those through who have not signed
	// in: what they may do is decided behind it. Required.
	Authenticate func(http.Handler) http.Handler
	// AuthenticateTables does the same for what tools read by other means than GraphQL;
	// Authenticate unless set.
	AuthenticateTables func(http.Handler) http.Handler
	// Ready tells whether the server can do its work, asked by /readyz and
	// given ReadyTime to answer, 2 seconds unless set. Required.
	Ready     func(context.Context) error
	ReadyTime time.Duration

	// Metrics collects what /metrics tells. Required.
	Metrics *Metrics
	// Logger receives a line for every request, and every panic. Required.
	Logger *slog.Logger
	// Now is the clock by which requests are timed, time.Now unless set.
	Now func() time.Time
	// NewID makes request ids. Random unless set.
	NewID func() string

	// TrustedProxies are the networks whose X-Forwarded-For, X-Forwarded-Proto
	// and X-Request-Id are believed.
	TrustedProxies []netip.Prefix
	// AllowedOrigins are the origins beside the server's own whose pages may
	// send requests that change something.
	AllowedOrigins []string
}

// New returns the handler of the whole site. It fails when a required option is
// missing or the page cannot be read.
func New(o Options) (http.Handler, error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	page, err := newPage(o.Page)
	if err != nil {
		return nil, fmt.Errorf("reading the page: %w", err)
	}
	own, err := ownPages(o.AllowedOrigins)
	if err != nil {
		return nil, err
	}
	signedIn := func(h http.Handler) http.Handler { return own(o.Authenticate(h)) }

	mux := http.NewServeMux()
	mux.Handle("/graphql", policy(apiPolicy, signedIn(o.GraphQL)))
	mux.Handle("/attachments/{id}", policy(filePolicy, signedIn(o.Attachments)))
	mux.Handle("GET /imports/{id}/rejects.csv", policy(filePolicy, signedIn(o.Rejects)))
	mux.Handle("/exports/service-records", policy(filePolicy, signedIn(o.Exports)))
	mux.Handle("GET /exports/daily-report", policy(filePolicy, signedIn(o.DailyReports)))
	tools := func(h http.Handler) http.Handler { return own(o.AuthenticateTables(h)) }
	mux.Handle("GET /bi/q/{file}", policy(filePolicy, tools(o.Queries)))
	mux.Handle("GET /bi/export/{file}", policy(filePolicy, tools(o.Tables)))
	mux.Handle("GET /bi/export", policy(filePolicy, tools(o.TableList)))
	mux.Handle("/bi/", policy(filePolicy, tools(o.NoTable)))
	mux.Handle("GET /healthz", policy(apiPolicy, healthz()))
	mux.Handle("GET /readyz", policy(apiPolicy, readyz(o.Ready, o.ReadyTime, o.Logger)))
	mux.Handle("GET /metrics", policy(apiPolicy, o.Metrics.handler()))
	mux.Handle("/", policy(pagePolicy, page))

	var site http.Handler = &observer{next: mux, metrics: o.Metrics, log: o.Logger, now: o.Now}
	site = locale.NewMatcher().Middleware(site)
	site = identify(o.TrustedProxies, o.NewID, site)
	return site, nil
}

// complete fills in what may be left out and complains of the rest.
func (o *Options) complete() error {
	if o.GraphQL == nil || o.Page == nil || o.Authenticate == nil || o.Ready == nil || o.Metrics == nil || o.Logger == nil {
		return errors.New("web: GraphQL, Page, Authenticate, Ready, Metrics and Logger are required")
	}
	if o.Attachments == nil {
		o.Attachments = http.NotFoundHandler()
	}
	if o.Rejects == nil {
		o.Rejects = http.NotFoundHandler()
	}
	if o.Exports == nil {
		o.Exports = http.NotFoundHandler()
	}
	if o.DailyReports == nil {
		o.DailyReports = http.NotFoundHandler()
	}
	if o.Queries == nil {
		o.Queries = http.NotFoundHandler()
	}
	if o.Tables == nil {
		o.Tables = http.NotFoundHandler()
	}
	if o.TableList == nil {
		o.TableList = http.NotFoundHandler()
	}
	if o.NoTable == nil {
		o.NoTable = http.NotFoundHandler()
	}
	if o.AuthenticateTables == nil {
		o.AuthenticateTables = o.Authenticate
	}
	if o.ReadyTime == 0 {
		o.ReadyTime = 2 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.NewID == nil {
		o.NewID = randomID
	}
	return nil
}
