// Package app puts the parts together: the only place that knows them all. The
// program and the end-to-end tests start this very thing.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"sanbao/graph"
	"sanbao/server/analytics"
	"sanbao/server/config"
	"sanbao/server/events"
	"sanbao/server/jobs"
	"sanbao/server/service/cases"
	"sanbao/server/service/certificates"
	"sanbao/server/service/company"
	"sanbao/server/service/dispatching"
	"sanbao/server/service/fieldwork"
	"sanbao/server/service/importjobs"
	"sanbao/server/service/installations"
	"sanbao/server/service/notices"
	"sanbao/server/service/numbers"
	"sanbao/server/service/queries"
	"sanbao/server/service/registry"
	"sanbao/server/service/reports"
	"sanbao/server/service/responsetimes"
	"sanbao/server/service/savedviews"
	"sanbao/server/service/schedules"
	"sanbao/server/service/tokens"
	"sanbao/server/service/worklist"
	"sanbao/server/store"
	"sanbao/server/web"
)

// App is the server, put together and ready to run.
type App struct {
	cfg      config.Server
	log      *slog.Logger
	clock    func() time.Time
	zone     *time.Location
	store    *store.Store
	bus      *events.Bus
	handler  http.Handler
	listener net.Listener
	// jobs are the imports of files.
	jobs *importjobs.Service
	// clocks are the response clocks.
	clocks *responsetimes.Service
	// told tells people what they have to know.
	told *notices.Service
	// schedules run saved queries by themselves.
	schedules *schedules.Service
	// master keeps the master data.
	master *registry.Service
	// reader is the pool from which tools and queries of people's own are read, tools
	// the service that knows them.
	reader *store.Store
	tools  *tokens.Service
	// queries are those that people write.
	queries *queries.Service
}

// New opens and migrates the database, fills it with demo data where that is
// asked for and it is empty, puts the services together and listens. Errors name
// what to do. Close the App, also when it never ran.
func New(ctx context.Context, cfg config.Server, log *slog.Logger) (*App, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	zone, err := cfg.Location()
	if err != nil {
		return nil, err
	}
	s, err := OpenStore(ctx, cfg.Common, log)
	if err != nil {
		return nil, err
	}
	a := &App{cfg: cfg, log: log, clock: time.Now, zone: zone, store: s, bus: events.New(s, log)}
	if err := a.prepare(ctx); err != nil {
		return nil, errors.Join(err, a.closeStores())
	}
	return a, nil
}

func (a *App) prepare(ctx context.Context) error {
	if err := a.store.Migrate(ctx); err != nil {
		return fmt.Errorf("migrating the database: %w", err)
	}
	if err := a.openReader(ctx); err != nil {
		return fmt.Errorf("opening the database for tools: %w", err)
	}
	a.told = a.notices()
	a.clocks = responsetimes.New(responsetimes.Config{Store: a.store, Clock: a.clock, Zone: a.zone, Teller: a.told})
	if err := a.clocks.Deliver(ctx); err != nil {
		return fmt.Errorf("delivering calendars and response times: %w", err)
	}
	if a.cfg.Demo {
		if err := Demo(ctx, a.store, a.zone, a.clock()); err != nil {
			return err
		}
	}
	resolver, err := a.services()
	if err != nil {
		return err
	}
	if a.handler, err = a.site(resolver); err != nil {
		return err
	}
	if a.listener, err = net.Listen("tcp", a.cfg.Addr); err != nil {
		return fmt.Errorf("listening on %s: %w", a.cfg.Addr, err)
	}
	return nil
}

// services puts the rings together, from the inside out.
func (a *App) services() (*graph.Resolver, error) {
	people, err := a.accounts()
	if err != nil {
		return nil, err
	}
	a.tools = tokens.New(tokens.Config{Store: a.store, Clock: a.clock, Logger: a.log})
	a.queries = a.savedQueries()
	sequence := numbers.New(a.store, a.zone)
	a.master = registry.New(registry.Config{Store: a.store, Numbers: sequence, Clocks: a.clocks, Clock: a.clock, Zone: a.zone})
	records := cases.New(cases.Config{Store: a.store, Numbers: sequence, Warranty: a.master, Events: a.bus,
		Clocks: a.clocks, Teller: a.told, Clock: a.clock, Zone: a.zone, MaxUpload: int64(a.cfg.MaxUpload)})
	return &graph.Resolver{Store: a.store, Accounts: people, Cases: records, Registry: a.master, Events: a.bus,
		Notices:       a.told,
		ResponseTimes: a.clocks,
		Certificates:  certificates.New(certificates.Config{Store: a.store, Clock: a.clock, Zone: a.zone}),
		Installations: installations.New(installations.Config{Store: a.store, Calendars: a.clocks, Clock: a.clock, Zone: a.zone}),
		FieldWork:     fieldwork.New(fieldwork.Config{Store: a.store, Numbers: sequence, Records: records, Clock: a.clock, Zone: a.zone}),
		SavedViews:    savedviews.New(a.store, a.clock),
		Queries:       a.queries,
		Tokens:        a.tools,
		Company:       company.New(company.Config{Store: a.store, Numbers: sequence, Clock: a.clock, Zone: a.zone, Mails: a.mails()}),
		Imports:       a.imports(sequence),
		Dispatching:   dispatching.New(dispatching.Config{Store: a.store, Clock: a.clock, Zone: a.zone}),
		Reports:       reports.New(reports.Config{Store: a.store, Clock: a.clock, Zone: a.zone}),
		Worklist:      worklist.New(a.store, a.clock),
		Analytics: analytics.New(analytics.Config{Client: a.store.Client(), Dialect: a.store.Dialect(),
			Clock: a.clock, Zone: a.zone})}, nil
}

// imports begins the service of imports, which the App stops when it closes.
func (a *App) imports(sequence *numbers.Source) *importjobs.Service {
	a.jobs = importjobs.New(importjobs.Config{Store: a.store, Numbers: sequence, Events: a.bus, Clock: a.clock,
		Zone: a.zone, MaxUpload: int64(a.cfg.MaxUpload), Logger: a.log})
	return a.jobs
}

// Store is the open database, for tests and benchmarks that look underneath.
func (a *App) Store() *store.Store { return a.store }

// Reader is the pool from which tools are read, for tests that look underneath.
func (a *App) Reader() *store.Store { return a.reader }

// Addr is where the server listens, also when the port was left to the system.
func (a *App) Addr() net.Addr { return a.listener.Addr() }

// URL is where the page is reached from this machine.
func (a *App) URL() string { return "http://" + a.Addr().String() }

// Run serves until ctx ends, then lets the requests under way finish.
func (a *App) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return web.Serve(ctx, a.listener, a.handler, a.log, web.DefaultDrain) })
	group.Go(func() error { return a.bus.Listen(ctx) })
	group.Go(func() error { return a.jobs.Watch(ctx) })
	group.Go(func() error { return jobs.WatchClocks(ctx, a.clocks, jobs.ClockInterval, a.log) })
	group.Go(func() error { return a.tellOfBroken(ctx) })
	a.runJobs(ctx, group)
	return group.Wait()
}

// Close releases the database and the port.
func (a *App) Close() error {
	err := a.listener.Close()
	if errors.Is(err, net.ErrClosed) {
		err = nil
	}
	// What runs behind requests says how far it came while the database is open.
	a.jobs.Close()
	a.tools.Close()
	a.queries.Close()
	return errors.Join(err, a.closeStores())
}

func (a *App) closeStores() error {
	if a.reader == nil {
		return a.store.Close()
	}
	return errors.Join(a.reader.Close(), a.store.Close())
}
