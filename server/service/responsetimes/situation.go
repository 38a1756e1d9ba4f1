package responsetimes

import (
	"context"
	"time"

	"entgo.io/ent/dialect"

	"sanbao/ent"
	"sanbao/ent/clockpause"
	"sanbao/ent/customer"
	"sanbao/ent/escalation"
	"sanbao/ent/product"
	"sanbao/ent/responseclock"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// situation is what the clocks of a record follow from, and the clocks themselves.
type situation struct {
	record *ent.ServiceRecord
	// from is since when on site and resolution count: the report, or the last time
	// that the record was taken up again.
	from time.Time
	// began is when somebody first arrived or began since then.
	began *time.Time
	// pauses of the record, those that are over too.
	pauses []*ent.ClockPause
	// clocks are those whose place no other has taken, and that were not called off.
	clocks []*ent.ResponseClock
	// told are the steps that were taken for any clock of the record.
	told []*ent.Escalation
}

// situations reads records with what their clocks follow from, and keeps them as they
// are until the transaction ends: a fixed number of statements for any number of
// records. A writing transaction on SQLite is alone anyway.
func (s *Service) situations(ctx context.Context, tx *ent.Tx, ids []int) ([]*situation, error) {
	query := tx.ServiceRecord.Query().Where(servicerecord.IDIn(ids...)).Order(servicerecord.ByID())
	if s.Store.Dialect() == dialect.Postgres {
		query.ForUpdate()
	}
	return read(ctx, tx.Client(), query, ids, addEvents, addArrivals, addClocks, addPauses)
}

// addition reads something about records and adds it to what is known of them.
type addition func(ctx context.Context, client *ent.Client, ids []int, of map[int]*situation) error

// read reads records, and what the additions add of those with the ids.
func read(ctx context.Context, client *ent.Client, query *ent.ServiceRecordQuery, ids []int, additions ...addition) ([]*situation, error) {
	records, err := query.
		WithCustomer(func(q *ent.CustomerQuery) { q.Select(customer.FieldID, customer.FieldTier, customer.FieldServiceZone) }).
		WithProduct(func(q *ent.ProductQuery) { q.Select(product.FieldID, product.FieldCategory) }).All(ctx)
	if err != nil {
		return nil, err
	}
	of := make(map[int]*situation, len(records))
	list := make([]*situation, len(records))
	for i, r := range records {
		list[i] = &situation{record: r, from: r.ReportedAt}
		of[r.ID] = list[i]
	}
	for _, add := range additions {
		if err := add(ctx, client, ids, of); err != nil {
			return nil, err
		}
	}
	for _, sit := range list {
		sit.since(sit.record.StartedAt)
	}
	return list, nil
}

// since notes a moment at which work began, if it is of the time that counts.
func (sit *situation) since(at *time.Time) {
	if at != nil && !at.Before(sit.from) && (sit.began == nil || at.Before(*sit.began)) {
		sit.began = at
	}
}

// addEvents adds when records were taken up again, and when work without a visit began.
func addEvents(ctx context.Context, client *ent.Client, ids []int, of map[int]*situation) error {
	events, err := client.ServiceEvent.Query().
		Where(serviceevent.ServiceRecordIDIn(ids...), serviceevent.ActionIn(casework.ActionReopen, casework.ActionStart)).
		Order(ent.Asc(serviceevent.FieldAt, serviceevent.FieldID)).
		Select(serviceevent.FieldID, serviceevent.FieldServiceRecordID, serviceevent.FieldAction, serviceevent.FieldAt).All(ctx)
	if err != nil {
		return err
	}
	for _, e := range events {
		sit := of[e.ServiceRecordID]
		if e.Action == casework.ActionReopen {
			sit.from, sit.began = e.At, nil
			continue
		}
		at := e.At
		sit.since(&at)
	}
	return nil
}

func addArrivals(ctx context.Context, client *ent.Client, ids []int, of map[int]*situation) error {
	visits, err := client.Visit.Query().
		Where(visit.ServiceRecordIDIn(ids...), visit.ArrivedAtNotNil(), visit.StatusNEQ(casework.VisitCancelled)).
		Select(visit.FieldID, visit.FieldServiceRecordID, visit.FieldArrivedAt).All(ctx)
	if err != nil {
		return err
	}
	for _, v := range visits {
		of[v.ServiceRecordID].since(v.ArrivedAt)
	}
	return nil
}

func addClocks(ctx context.Context, client *ent.Client, ids []int, of map[int]*situation) error {
	clocks, err := client.ResponseClock.Query().
		Where(responseclock.ServiceRecordIDIn(ids...), responseclock.SupersededAtIsNil(), responseclock.CancelledAtIsNil()).
		Order(responseclock.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, c := range clocks {
		of[c.ServiceRecordID].clocks = append(of[c.ServiceRecordID].clocks, c)
	}
	told, err := client.Escalation.Query().Where(escalation.ServiceRecordIDIn(ids...)).WithResponseClock().All(ctx)
	if err != nil {
		return err
	}
	for _, e := range told {
		of[e.ServiceRecordID].told = append(of[e.ServiceRecordID].told, e)
	}
	return nil
}

func addPauses(ctx context.Context, client *ent.Client, ids []int, of map[int]*situation) error {
	pauses, err := client.ClockPause.Query().Where(clockpause.ServiceRecordIDIn(ids...)).
		Order(ent.Asc(clockpause.FieldPausedAt, clockpause.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for _, p := range pauses {
		of[p.ServiceRecordID].pauses = append(of[p.ServiceRecordID].pauses, p)
	}
	return nil
}

// facts are what the policies ask of the record.
func (sit *situation) facts() sla.Facts {
	facts := sla.Facts{Severity: sit.record.Severity, Kind: sit.record.Kind}
	if c := sit.record.Edges.Customer; c != nil {
		facts.Tier, facts.Zone = c.Tier, c.ServiceZone
	}
	if p := sit.record.Edges.Product; p != nil {
		facts.Category = p.Category
	}
	return facts
}

// wanted is a clock that the record is to have.
type wanted struct {
	sla.Matched
	calendar  string
	cal       *sla.Calendar
	startedAt time.Time
	stoppedAt *time.Time
}

// wants returns the clocks that the record is to have by what it tells.
func (sit *situation) wants(r *rules) []wanted {
	if sit.record.Source != "" || sit.record.Status == casework.StatusCancelled {
		return nil
	}
	return sit.promised(r)
}

// promised returns what was promised of the record, called off or not.
func (sit *situation) promised(r *rules) []wanted {
	arrived := earliest(sit.began, sit.record.CompletedAt)
	var list []wanted
	for _, match := range sla.Match(r.active, sit.facts()) {
		code, cal, ok := r.counted(match.Promise)
		if !ok {
			continue
		}
		w := wanted{Matched: match, calendar: code, cal: cal, startedAt: sit.from}
		switch match.Promise.Clock {
		case sla.Reply:
			replied := sit.record.FirstRepliedAt
			if replied != nil && replied.Before(sit.from) {
				// Answered before the record was taken up again.
				continue
			}
			w.stoppedAt = earliest(replied, arrived)
		case sla.OnSite:
			w.stoppedAt = arrived
		case sla.Resolution:
			w.stoppedAt = sit.record.CompletedAt
		}
		list = append(list, w)
	}
	return list
}

func earliest(moments ...*time.Time) *time.Time {
	var first *time.Time
	for _, at := range moments {
		if at != nil && (first == nil || at.Before(*first)) {
			first = at
		}
	}
	return first
}

// holds are the record's pauses as the domain knows them.
func holds(pauses []*ent.ClockPause) []sla.Pause {
	list := make([]sla.Pause, len(pauses))
	for i, p := range pauses {
		list[i] = sla.Pause{From: p.PausedAt, Until: p.ResumedAt, Reason: p.Reason}
	}
	return list
}
