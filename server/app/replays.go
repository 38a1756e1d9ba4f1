package app

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"sanbao/server/config"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/registry"
	"sanbao/server/service/replays"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// ReplayPolicy reckons a past year anew under other rules and tells what differs. It
// changes nothing, the schema of the database neither.
func (c Console) ReplayPolicy(ctx context.Context, cfg config.Common, in config.PolicyReplay) error {
	zone, err := cfg.Location()
	if err != nil {
		return err
	}
	question, err := questionOf(in)
	if err != nil {
		return err
	}
	return c.withCurrentStore(ctx, cfg, func(s *store.Store) error {
		replaying := replays.Config{Store: s, Clock: time.Now, Zone: zone,
			Registry: registry.New(registry.Config{Store: s, Clock: time.Now, Zone: zone}),
			Clocks:   responsetimes.New(responsetimes.Config{Store: s, Clock: time.Now, Zone: zone})}
		out := bufio.NewWriter(c.Out)
		report, err := c.replayReport(out, in, zone)
		if err != nil {
			return err
		}
		summary, err := replaying.Run(ctx, question, report.Add)
		if err == nil {
			err = report.End(summary)
		}
		return errors.Join(err, out.Flush())
	})
}

func (c Console) replayReport(out io.Writer, in config.PolicyReplay, zone *time.Location) (replays.Report, error) {
	switch in.Format {
	case config.ReplayCSV:
		return replays.NewCSV(out, c.Err, zone), nil
	case config.ReplayJSON:
		return replays.NewJSON(out, in.Year)
	default:
		return replays.Table{Out: out, Zone: zone}, nil
	}
}

// questionOf reads what the flags name.
func questionOf(in config.PolicyReplay) (replays.Question, error) {
	question := replays.Question{Year: in.Year}
	if in.WarrantyPolicy != "" {
		terms, err := termsOf(in.WarrantyPolicy)
		if err != nil {
			return question, err
		}
		question.Terms = &registry.OtherTerms{Terms: terms, InsteadOf: in.InsteadOf}
	}
	if in.Calendar == "" && in.ResponseTimes == "" {
		return question, nil
	}
	rules := &responsetimes.OtherRules{}
	question.Rules = rules
	switch {
	case in.Calendar == "":
	case config.NamesFile(in.Calendar):
		read, err := fromFile(in.Calendar, responsetimes.ReadCalendar)
		if err != nil {
			return question, err
		}
		rules.Calendars = append(rules.Calendars, read)
	default:
		rules.Office = in.Calendar
	}
	switch {
	case in.ResponseTimes == "":
	case config.NamesFile(in.ResponseTimes):
		read, err := fromFile(in.ResponseTimes, responsetimes.ReadPolicies)
		if err != nil {
			return question, err
		}
		rules.Policies = read
	default:
		rules.PolicyNames = strings.Split(in.ResponseTimes, ",")
	}
	return question, nil
}

func termsOf(name string) (warranty.Policy, error) {
	if config.NamesFile(name) {
		return fromFile(name, registry.ReadTerms)
	}
	pack, delivered := warranty.Delivered(name)
	if !delivered {
		return warranty.Policy{}, fmt.Errorf("there is no delivered pack %q; they are %s", name, strings.Join(packNames(), ", "))
	}
	return pack.Policy, nil
}

func packNames() []string {
	packs := warranty.Packs()
	names := make([]string, len(packs))
	for i, p := range packs {
		names[i] = p.Code + "/" + p.Version
	}
	return names
}

// fromFile reads a file.
func fromFile[T any](path string, read func(io.Reader) (T, error)) (T, error) {
	file, err := os.Open(path)
	if err != nil {
		var none T
		return none, err
	}
	defer file.Close()
	value, err := read(file)
	if err != nil {
		return value, fmt.Errorf("%s: %w", path, err)
	}
	return value, nil
}

// withCurrentStore opens a database that is there and has this version's schema, for
// a command that is not to change it.
func (c Console) withCurrentStore(ctx context.Context, cfg config.Common, use func(*store.Store) error) error {
	database, err := cfg.Database()
	if err != nil {
		return err
	}
	if database.Dialect == config.SQLite {
		// Opening it would make it.
		if _, err := os.Stat(database.Path); err != nil {
			return fmt.Errorf("there is no database: %w", err)
		}
	}
	s, err := OpenStore(ctx, cfg, c.logger(cfg))
	if err != nil {
		return err
	}
	defer s.Close()
	migrations, err := s.MigrationStatus(ctx)
	if err != nil {
		return err
	}
	for _, m := range migrations {
		if m.AppliedAt.IsZero() {
			return fmt.Errorf("the database is of an older version: run %s first", config.CommandMigrateUp)
		}
	}
	return use(s)
}
