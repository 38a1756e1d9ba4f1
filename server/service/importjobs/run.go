package importjobs

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"sanbao/ent/importjob"
	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
	"sanbao/server/store"
)

// Why an import ends before the end of its file.
var (
	errCancelled = errors.New("the import was cancelled")
	errStopping  = errors.New("the server stops")
)

const (
	// beat is how often an import says how far it is and hears whether it is to stop.
	beat = time.Second
	// silence is after how long without a beat an import counts as interrupted.
	silence = 30 * time.Second
	// endTime is the time for writing down how an import ended.
	endTime = 20 * time.Second
	// maxRejects is how many problems of rows are kept.
	maxRejects = 10_000
)

// run is an import under way.
type run struct {
	id      int
	name    string
	data    []byte
	mapping *imports.Mapping
	dry     bool
	actorID int
	actor   string
	origin  audit.Origin

	progress *progress
}

// progress is how far an import is, told by one goroutine and read by another.
type progress struct{ bytes, rows, rejected atomic.Int64 }

// launch runs an import behind the request.
func (s *Service) launch(r run) {
	r.progress = &progress{}
	s.runs.Go(func() {
		ctx, cancel := context.WithCancelCause(authz.System(s.life))
		defer cancel(nil)
		minded := make(chan struct{})
		minding, stop := context.WithCancel(ctx)
		go func() {
			defer close(minded)
			s.mind(minding, r, cancel)
		}()
		report, rejects, err := s.work(ctx, r)
		stop()
		<-minded
		if err != nil && context.Cause(ctx) != nil {
			err = context.Cause(ctx)
		}
		s.finish(context.WithoutCancel(ctx), r, report, rejects, err)
	})
}

// work waits for its turn and imports the file.
func (s *Service) work(ctx context.Context, r run) (imports.Report, []imports.Reject, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return imports.Report{}, nil, ctx.Err()
	}
	var rejects []imports.Reject
	cfg := imports.Config{Store: s.Store, Numbers: s.Numbers, Zone: s.Zone, Clock: s.Clock, Mapping: r.mapping,
		DryRun: r.dry, Actor: r.actor,
		OnRejects: func(some []imports.Reject) {
			rejects = append(rejects, some[:min(len(some), maxRejects-len(rejects))]...)
		},
		Progress: func(p imports.Progress) {
			r.progress.rows.Store(int64(p.Rows))
			r.progress.rejected.Store(int64(p.Rejected))
		},
	}
	report, err := imports.Run(ctx, cfg, r.name, counting{bytes.NewReader(r.data), &r.progress.bytes})
	return report, rejects, err
}

// counting counts the bytes that were read.
type counting struct {
	*bytes.Reader
	read *atomic.Int64
}

// Read reads and counts.
func (c counting) Read(into []byte) (int, error) {
	n, err := c.Reader.Read(into)
	c.read.Add(int64(n))
	return n, err
}

// mind writes down how far an import is while it runs, and cancels it when somebody
// has asked for that.
func (s *Service) mind(ctx context.Context, r run, cancel context.CancelCauseFunc) {
	ticker := time.NewTicker(beat)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		client := s.Store.Client()
		err := client.ImportJob.Update().Where(importjob.ID(r.id), importjob.StatusEQ(importing.Running)).
			SetBeatAt(s.now()).SetBytesRead(r.progress.bytes.Load()).SetRows(int(r.progress.rows.Load())).
			SetRejected(int(r.progress.rejected.Load())).Exec(ctx)
		if err != nil {
			s.Logger.WarnContext(ctx, "an import cannot tell how far it is", "import", r.id, slog.Any("error", err))
			continue
		}
		asked, err := client.ImportJob.Query().Where(importjob.ID(r.id), importjob.CancelRequested(true)).Exist(ctx)
		if err == nil && asked {
			cancel(errCancelled)
			return
		}
	}
}

// outcome returns how an import ended, and what to tell where it failed.
func (s *Service) outcome(ctx context.Context, r run, err error) (importing.Status, *importing.Problem) {
	switch {
	case err == nil && r.dry:
		return importing.Checked, nil
	case err == nil:
		return importing.Done, nil
	case errors.Is(err, errCancelled):
		return importing.Cancelled, nil
	case errors.Is(err, errStopping):
		return importing.Interrupted, nil
	}
	f := fault.As(store.Fault(err))
	if f == nil {
		s.Logger.ErrorContext(ctx, "an import failed", "import", r.id, slog.Any("error", err))
		f = fault.New(fault.Internal, fault.ImportFailed)
	}
	return importing.Failed, &importing.Problem{
		Chinese: fault.Text(fault.Chinese, f.Key, f.Params), English: fault.Text(fault.English, f.Key, f.Params)}
}

// Watch marks imports as interrupted whose server ended without saying so, now and
// from time to time, until ctx ends.
func (s *Service) Watch(ctx context.Context) error {
	ticker := time.NewTicker(silence)
	defer ticker.Stop()
	for {
		if err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
			s.Logger.WarnContext(ctx, "looking for interrupted imports", slog.Any("error", err))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// Sweep marks running imports of which nothing was heard for a while as interrupted.
func (s *Service) Sweep(ctx context.Context) error {
	now := s.now()
	return s.Store.Client().ImportJob.Update().
		Where(importjob.StatusEQ(importing.Running), importjob.BeatAtLT(now.Add(-silence))).
		SetStatus(importing.Interrupted).SetFinishedAt(now).Exec(authz.System(ctx))
}
