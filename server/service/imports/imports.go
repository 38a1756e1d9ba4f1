// Package imports takes rows of files over into the database: customers,
// products, units, parts and service records, with the rows that they speak of.
// A mapping says which column goes where. What makes it safe to use:
//
//   - Rows are found by their natural keys, so an import runs again without
//     doubling anything: what is there is updated where the file says something
//     else. Service records on which people have worked since are left alone.
//   - Rows are written in transactions of a few hundred; an import that was
//     interrupted is simply run again.
//   - A row that cannot be read is reported with its line, column and reason, and
//     the import goes on.
//   - Memory is bounded whatever the size of the file.
//
// Imports run as the system, under no access rule: the command line is the
// administrator's, and whoever calls Run for somebody else checks first that this
// person may. What a record's timeline says is by whom the import was run.
package imports

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/service/imports/csvfile"
	"sanbao/server/service/numbers"
	"sanbao/server/service/workdays"
	"sanbao/server/store"
)

// Config is what an import needs.
type Config struct {
	Store   *store.Store
	Numbers *numbers.Source
	// Zone is the company's: dates without a zone are its, and it decides to which
	// year a record's number belongs.
	Zone *time.Location
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Mapping of the file.
	Mapping *Mapping
	// Encoding of the file; "" and csvfile.Auto leave it to the mapping.
	Encoding csvfile.Encoding
	// DryRun does everything, the database's own checks included, and writes
	// nothing.
	DryRun bool
	// Rejects receives the rows that were not imported, as CSV; nil for nobody.
	Rejects io.Writer
	// OnRejects is told what is wrong with rows, batch by batch in the order of the
	// file; nil for nobody.
	OnRejects func([]Reject)
	// Progress is told how far the import is, a few times a second; nil for nobody.
	Progress func(Progress)
	// Language of the reasons in Rejects; Chinese by default.
	Language fault.Language
	// Actor is who runs the import, for the timelines of records.
	Actor string
}

// Run imports one file; name is how reports and timelines call it. Returns
// INVALID for a file that cannot be read as the mapping says (empty, without the
// mapping's columns), UNAVAILABLE when the database goes away, the context's
// error when it ends, and errors of r. What was written until then stays, and the
// report counts it. Bad rows are no error.
func Run(ctx context.Context, cfg Config, name string, r io.Reader) (Report, error) {
	return run(ctx, cfg, newRejects(cfg.Rejects, cfg.Language), name, r)
}

// Files imports files, one after the other, with common rejects. It stops at the
// first one that cannot be imported to its end; the reports are those up to it.
func Files(ctx context.Context, cfg Config, paths []string) ([]Report, error) {
	rejects := newRejects(cfg.Rejects, cfg.Language)
	reports := make([]Report, 0, len(paths))
	for _, path := range paths {
		report, err := openAndRun(ctx, cfg, rejects, path)
		if err == nil || report.Rows > 0 {
			reports = append(reports, report)
		}
		if err != nil {
			return reports, fmt.Errorf("%s: %w", path, err)
		}
	}
	return reports, nil
}

func openAndRun(ctx context.Context, cfg Config, rejects *rejects, path string) (report Report, err error) {
	name := filepath.Base(path)
	file, err := os.Open(path)
	if err != nil {
		return Report{File: name}, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return run(ctx, cfg, rejects, name, file)
}

// importer is an import under way.
type importer struct {
	cfg     Config
	file    string
	reader  *csvfile.Reader
	bound   *bound
	ledger  *ledger
	rejects *rejects
	report  Report
	counts  map[Entity]*Count
	clock   clock
	today   calendar.Date
	// worked says whether people work on a day.
	worked  func(calendar.Date) bool
	started time.Time
	// told is when progress was last told.
	told time.Time
	// tried is how many numbers a dry run has made up.
	tried int
	// looked is how many rows were new when statistics were last refreshed, and
	// nextStatistics with how many they are next.
	looked, nextStatistics int
}

func run(ctx context.Context, cfg Config, rejects *rejects, name string, r io.Reader) (report Report, err error) {
	im := &importer{worked: workdays.NewCalendar().Worked, cfg: cfg, file: name, rejects: rejects, started: cfg.Clock(), counts: map[Entity]*Count{}}
	im.clock = clock{zone: cfg.Zone, now: im.started.UTC().Truncate(time.Microsecond)}
	im.today = calendar.DateIn(im.started, cfg.Zone)
	im.report = Report{File: name, Mapping: cfg.Mapping.Name, DryRun: cfg.DryRun, Absent: []string{}}
	defer func() { report = im.finish() }()
	if err := im.open(r); err != nil {
		return report, err
	}
	if im.ledger, err = openLedger(ctx); err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, im.ledger.close()) }()
	err = store.Fault(im.rows(audit.InBulk(authz.System(ctx))))
	im.report.Complete = err == nil
	return report, err
}

// open reads the header and binds the mapping to it.
func (im *importer) open(r io.Reader) error {
	m := im.cfg.Mapping
	encoding := m.File.Encoding
	if im.cfg.Encoding != "" && im.cfg.Encoding != csvfile.Auto {
		encoding = im.cfg.Encoding
	}
	var err error
	im.reader, err = csvfile.Open(r, encoding, m.File.options())
	if err != nil {
		return Unreadable(err)
	}
	im.bound, err = m.bind(im.reader.Names(), im.cfg.Zone)
	if err != nil {
		return err
	}
	im.report.Absent = append(im.report.Absent, im.bound.absent...)
	im.count(m.Target)
	for _, relation := range im.bound.relations {
		im.count(relation.entity)
	}
	return nil
}

// count returns the counter of an entity, in the order of the first calls.
func (im *importer) count(e Entity) *Count {
	c, ok := im.counts[e]
	if !ok {
		c = &Count{Entity: e}
		im.counts[e] = c
		im.report.Counts = append(im.report.Counts, Count{Entity: e})
	}
	return c
}

// A batch, which is one transaction, takes this many rows of the file at most,
// and no further one after this many bytes.
const (
	batchRows  = 500
	batchBytes = 4 << 20
)

// rows imports all rows, batch by batch.
func (im *importer) rows(ctx context.Context) error {
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		b, readErr := im.readBatch()
		if readErr != nil && readErr != io.EOF {
			return readErr
		}
		if err := im.importBatch(ctx, b); err != nil {
			return err
		}
		im.tell(false)
		im.refreshStatistics(ctx, readErr == io.EOF)
		if readErr == io.EOF {
			return nil
		}
	}
}

// finish completes the report.
func (im *importer) finish() Report {
	for i := range im.report.Counts {
		im.report.Counts[i] = *im.counts[im.report.Counts[i].Entity]
	}
	if im.reader != nil {
		im.report.Encoding = im.reader.Decoder().Encoding()
	}
	im.report.Took = im.cfg.Clock().Sub(im.started)
	im.tell(true)
	return im.report
}

// tellEvery is how often progress is told at most.
const tellEvery = 250 * time.Millisecond

func (im *importer) tell(done bool) {
	now := im.cfg.Clock()
	if im.cfg.Progress == nil || !done && now.Sub(im.told) < tellEvery {
		return
	}
	im.told = now
	im.cfg.Progress(Progress{File: im.file, Rows: im.report.Rows,
		Rejected: im.count(im.cfg.Mapping.Target).Rejected, Elapsed: now.Sub(im.started), Done: done})
}
