package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/user"
	"time"

	"sanbao/server/config"
	"sanbao/server/service/imports"
	"sanbao/server/service/imports/csvfile"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// Import reads CSV files into the database. Progress goes to Err, the report to Out.
func (c Console) Import(ctx context.Context, cfg config.Common, in config.Import) error {
	mapping, err := imports.LoadMapping(in.Mapping)
	if err != nil {
		return err
	}
	zone, err := cfg.Location()
	if err != nil {
		return err
	}
	return c.withStore(ctx, cfg, func(s *store.Store) error {
		run := imports.Config{Store: s, Numbers: numbers.New(s, zone), Zone: zone, Clock: time.Now, Mapping: mapping,
			Encoding: csvfile.Encoding(in.Encoding), DryRun: in.DryRun, Language: in.Language, Actor: actor()}
		run.Progress = c.progress()
		closing := func() error { return nil }
		if in.Rejects != "" {
			rejects, err := os.Create(in.Rejects)
			if err != nil {
				return err
			}
			run.Rejects, closing = rejects, rejects.Close
		}
		reports, err := imports.Files(ctx, run, in.Files)
		for _, report := range reports {
			err = errors.Join(err, c.printReport(report, in))
		}
		return errors.Join(err, closing())
	})
}

func (c Console) printReport(report imports.Report, in config.Import) error {
	if in.JSON {
		return json.NewEncoder(c.Out).Encode(report)
	}
	_, err := io.WriteString(c.Out, report.Text(in.Language))
	return err
}

// progress returns what shows how far an import is: a line that is written over
// where somebody watches, elsewhere its last state alone.
func (c Console) progress() func(imports.Progress) {
	watched := c.watched()
	return func(p imports.Progress) {
		if watched {
			fmt.Fprintf(c.Err, "\r%s", p)
		} else if p.Done {
			fmt.Fprint(c.Err, p)
		}
		if p.Done {
			fmt.Fprintln(c.Err)
		}
	}
}

// watched reports whether somebody sees the progress as it goes: it writes over
// itself, which makes no sense in a file.
func (c Console) watched() bool {
	file, ok := c.Err.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// actor is who runs the command, for the timelines of what it brings in.
func actor() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return "sanbao import"
}
