// Package importjobs imports files that people upload: it keeps the file, guesses
// what its columns mean, and runs the import on the server with progress that
// everybody may follow. An import that the server's end cut short is shown as such
// and run again: rows are found by their natural keys, so nothing is doubled.
package importjobs

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/events"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// Config is what the service needs.
type Config struct {
	Store   *store.Store
	Numbers *numbers.Source
	// Events are told once at the end of an import of service records.
	Events *events.Bus
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's.
	Zone *time.Location
	// MaxUpload is the largest file, in bytes.
	MaxUpload int64
	// Logger is told why an import failed that should not have.
	Logger *slog.Logger
}

// Service takes files in and runs their imports, one at a time.
type Service struct {
	Config
	// turn is held by the import that runs.
	turn chan struct{}
	// life ends with the service, and with it the imports under way.
	life context.Context
	end  context.CancelCauseFunc
	runs sync.WaitGroup
}

// New returns the service. Close it.
func New(c Config) *Service {
	life, end := context.WithCancelCause(context.Background())
	return &Service{Config: c, turn: make(chan struct{}, 1), life: life, end: end}
}

// Close stops the imports under way, marks them as interrupted and waits for that.
func (s *Service) Close() {
	s.end(errStopping)
	s.runs.Wait()
}

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// may returns FORBIDDEN where the viewer's role never does this, UNAUTHENTICATED
// without a viewer.
func may(ctx context.Context, op access.Operation) (*authz.Viewer, error) {
	return authz.May(ctx, op, access.ImportJob)
}

// MayStart reports whether the viewer may run the import now, or run it again.
func (s *Service) MayStart(ctx context.Context, job *ent.ImportJob) bool {
	_, err := may(ctx, access.Update)
	return err == nil && job.Status.CanStart()
}

// MayCancel reports whether the viewer may stop the import now.
func (s *Service) MayCancel(ctx context.Context, job *ent.ImportJob) bool {
	_, err := may(ctx, access.Update)
	return err == nil && job.Status == importing.Running
}

// Problem says in a language why the last run failed; nil where it did not.
func (s *Service) Problem(job *ent.ImportJob, language string) *string {
	if job.Problem == nil {
		return nil
	}
	text := job.Problem.Chinese
	if fault.LanguageOf(language) == fault.English {
		text = job.Problem.English
	}
	return &text
}
