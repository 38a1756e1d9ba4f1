// Package replays reckons a past year anew under other rules: what rights the units of
// its records would have had, who would have paid, and when their response clocks
// would have been due. It reads alone.
package replays

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/replay"
	"sanbao/server/service/registry"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// Config is what a replay needs.
type Config struct {
	Store    *store.Store
	Registry *registry.Service
	Clocks   *responsetimes.Service
	// Clock returns the time, as of which open records are told.
	Clock func() time.Time
	// Zone is the company's: it decides which records are of the year.
	Zone *time.Location
}

// Question says what is replayed.
type Question struct {
	// Year is that of the reports.
	Year int
	// Terms are other terms of the three guarantees; nil to leave rights aside.
	Terms *registry.OtherTerms
	// Rules are other calendars and policies; nil to leave response clocks aside.
	Rules *responsetimes.OtherRules
}

// Record is a record that comes out otherwise, and in what.
type Record struct {
	Number     string        `json:"number"`
	ReportedOn calendar.Date `json:"reportedOn"`
	replay.Difference
}

// batch is how many records are read at a time.
const batch = 500

// Run replays a year and calls each with every record that comes out otherwise, in
// the order of their reports. Records that were called off are left out: nothing came
// of them. Who pays for a record stays where a head has decided it. Returns the
// error of each as it is, INVALID or CONFLICT for rules that cannot hold.
func (c Config) Run(ctx context.Context, q Question, each func(Record) error) (replay.Summary, error) {
	ctx = authz.System(ctx)
	r := &run{Config: c, question: q, now: c.Clock(), summary: replay.Summary{
		ChargeClasses: []replay.ChargeMove{}, Clocks: []replay.ClockCount{}}}
	if q.Rules != nil {
		var err error
		if r.clocks, err = c.Clocks.Replay(ctx, *q.Rules); err != nil {
			return r.summary, err
		}
	}
	from := time.Date(q.Year, time.January, 1, 0, 0, 0, 0, c.Zone).UTC()
	until := time.Date(q.Year+1, time.January, 1, 0, 0, 0, 0, c.Zone).UTC()
	for last := (*ent.ServiceRecord)(nil); ; {
		query := c.Store.Client().ServiceRecord.Query().
			Where(servicerecord.ReportedAtGTE(from), servicerecord.ReportedAtLT(until), servicerecord.StatusNEQ(casework.StatusCancelled))
		if last != nil {
			query.Where(servicerecord.Or(servicerecord.ReportedAtGT(last.ReportedAt),
				servicerecord.And(servicerecord.ReportedAt(last.ReportedAt), servicerecord.IDGT(last.ID))))
		}
		records, err := query.Order(servicerecord.ByReportedAt(), servicerecord.ByID()).Limit(batch).
			Select(servicerecord.FieldID, servicerecord.FieldNumber, servicerecord.FieldReportedAt, servicerecord.FieldProductUnitID,
				servicerecord.FieldChargeClass, servicerecord.FieldChargeClassOverridden).All(ctx)
		if err != nil || len(records) == 0 {
			return r.summary, err
		}
		if err := r.replay(ctx, records, each); err != nil {
			return r.summary, err
		}
		last = records[len(records)-1]
	}
}

type run struct {
	Config
	question Question
	clocks   *responsetimes.Replay
	now      time.Time
	summary  replay.Summary
}

func (r *run) replay(ctx context.Context, records []*ent.ServiceRecord, each func(Record) error) error {
	before, after := make([]replay.Outcome, len(records)), make([]replay.Outcome, len(records))
	if err := r.addRights(ctx, records, before, after); err != nil {
		return err
	}
	if err := r.addClocks(ctx, records, before, after); err != nil {
		return err
	}
	for i, record := range records {
		d, differs := r.summary.Add(before[i], after[i])
		if !differs {
			continue
		}
		if err := each(Record{record.Number, r.reportedOn(record), d}); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) reportedOn(record *ent.ServiceRecord) calendar.Date {
	return calendar.DateIn(record.ReportedAt, r.Zone)
}

func (r *run) addRights(ctx context.Context, records []*ent.ServiceRecord, before, after []replay.Outcome) error {
	if r.question.Terms == nil {
		return nil
	}
	var questions []registry.UnitDay
	for _, record := range records {
		if record.ProductUnitID != nil {
			questions = append(questions, registry.UnitDay{UnitID: *record.ProductUnitID, Day: r.reportedOn(record)})
		}
	}
	answers, err := r.Registry.RightsUnder(ctx, questions, *r.question.Terms)
	if err != nil {
		return err
	}
	for i, record := range records {
		if record.ProductUnitID == nil {
			continue
		}
		answer := answers[registry.UnitDay{UnitID: *record.ProductUnitID, Day: r.reportedOn(record)}]
		decided := decided(record)
		before[i].Rights = replay.RightsOf(answer.Before, decided)
		after[i].Rights = replay.RightsOf(answer.After, decided)
	}
	return nil
}

// decided returns who pays for a record where no rule of the three guarantees says so.
func decided(record *ent.ServiceRecord) *casework.ChargeClass {
	if record.ChargeClassOverridden || record.ChargeClass == casework.ChargeInternal {
		return &record.ChargeClass
	}
	return nil
}

func (r *run) addClocks(ctx context.Context, records []*ent.ServiceRecord, before, after []replay.Outcome) error {
	if r.clocks == nil {
		return nil
	}
	ids := make([]int, len(records))
	for i, record := range records {
		ids[i] = record.ID
	}
	clocks, err := r.clocks.Clocks(ctx, ids, r.now)
	if err != nil {
		return err
	}
	for i, record := range records {
		before[i].Clocks, after[i].Clocks = clocks[record.ID].Before, clocks[record.ID].After
	}
	return nil
}
