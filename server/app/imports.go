package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/user"
	"time"

	"sanbao/server/config"
	"sanbao/server/domain/fault"
	"sanbao/server/service/imports"
	"sanbao/server/service/imports/csvfile"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// Import reads CSV files into the database. Progress goes to Err, the report to Out.
func (c Console) Import(ctx context.Context, cfg config.Common, in config.Import) error {
	text, err := os.ReadFile(in.Mapping)
	if err != nil {
		return err
	}
	mapping, err := imports.ParseMapping(in.Mapping, text)
	if err != nil {
		return err
	}
	zone, err := cfg.Location()
	if err != nil {
		return err
	}
	return c.withStore(ctx, cfg, func(s *store.Store) (err error) {
		run := imports.Config{Store: s, Numbers: numbers.New(s, zone), Zone: zone, Clock: time.Now, Mapping: mapping,
			Encoding: csvfile.Encoding(in.Encoding), DryRun: in.DryRun, Language: fault.English, Actor: actor()}
		if in.Rejects != "" {
			rejects, err := os.Create(in.Rejects)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, rejects.Close()) }()
			run.Rejects = rejects
		}
		run.Progress = func(p imports.Progress) { fmt.Fprintf(c.Err, "\r%s", p) }
		reports, err := imports.Files(ctx, run, in.Files)
		fmt.Fprintln(c.Err)
		for _, report := range reports {
			fmt.Fprint(c.Out, report.Text(fault.English))
		}
		return err
	})
}

// actor is who runs the command, for the timelines of what it brings in.
func actor() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return "sanbao import"
}
