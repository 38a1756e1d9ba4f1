package responsetimes

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

const (
	// recreateBatch is how many records are read at a time, insertBatch how many rows
	// one statement writes.
	recreateBatch = 200
	insertBatch   = 60
)

// Recreate gives records that were written whole, with their timelines, the pauses,
// clocks and steps that have come of them by now, under the policies as they are. The
// records have none yet. What was changed on the way, and the time before a record
// was taken up again, it leaves out.
func (s *Service) Recreate(ctx context.Context, tx *ent.Tx, ids []int) error {
	ctx = authz.System(ctx)
	r, err := s.rules(ctx, reading(tx.Client()))
	if err != nil {
		return err
	}
	for batch := range slices.Chunk(ids, recreateBatch) {
		if err := recreatePauses(ctx, tx, batch); err != nil {
			return err
		}
		list, err := s.situations(ctx, tx, batch)
		if err != nil {
			return err
		}
		if err := s.recreateClocks(ctx, tx, r, list); err != nil {
			return err
		}
	}
	return nil
}

// recreatePauses writes the holds that the timelines tell of.
func recreatePauses(ctx context.Context, tx *ent.Tx, ids []int) error {
	events, err := tx.ServiceEvent.Query().Where(serviceevent.ServiceRecordIDIn(ids...),
		serviceevent.Or(serviceevent.ToStatusEQ(casework.StatusOnHold), serviceevent.FromStatusEQ(casework.StatusOnHold))).
		Order(ent.Asc(serviceevent.FieldServiceRecordID, serviceevent.FieldAt, serviceevent.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	var creates []*ent.ClockPauseCreate
	for i, e := range events {
		if e.ToStatus == nil || *e.ToStatus != casework.StatusOnHold {
			continue
		}
		create := tx.ClockPause.Create().SetPausedAt(e.At).SetReason(reasonOf(e)).SetNote(e.Note).
			SetServiceRecordID(e.ServiceRecordID).SetNillablePausedByID(e.ActorID)
		if i+1 < len(events) && events[i+1].ServiceRecordID == e.ServiceRecordID {
			create.SetResumedAt(events[i+1].At).SetNillableResumedByID(events[i+1].ActorID)
		}
		creates = append(creates, create)
	}
	for batch := range slices.Chunk(creates, insertBatch) {
		if err := tx.ClockPause.CreateBulk(batch...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func reasonOf(e *ent.ServiceEvent) casework.HoldReason {
	for _, change := range e.Changes {
		if change.Field == "holdReason" && change.New != "" {
			return casework.HoldReason(change.New)
		}
	}
	return casework.HoldOther
}

// recreated is a clock that has been written, with what it follows from.
type recreated struct {
	settling *settling
	wanted   wanted
}

func (s *Service) recreateClocks(ctx context.Context, tx *ent.Tx, r *rules, list []*situation) error {
	var creates []*ent.ResponseClockCreate
	var of []recreated
	for _, sit := range list {
		st := &settling{tx: tx, rules: r, sit: sit, now: s.now()}
		for _, w := range sit.promised(r) {
			of = append(of, recreated{st, w})
			creates = append(creates, st.recreate(w))
		}
	}
	for at := 0; at < len(creates); at += insertBatch {
		end := min(at+insertBatch, len(creates))
		rows, err := tx.ResponseClock.CreateBulk(creates[at:end]...).Save(ctx)
		if err != nil {
			return err
		}
		if err := recreateSteps(ctx, tx, of[at:end], rows); err != nil {
			return err
		}
	}
	for i, one := range of {
		// Once for each record, when all of its clocks are known.
		if i+1 == len(of) || of[i+1].settling != one.settling {
			if err := one.settling.tellRecord(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// recreate is a clock as it stands now, its steps taken as far as they have fallen due.
func (st *settling) recreate(w wanted) *ent.ResponseClockCreate {
	create := st.create(w)
	o := st.outcome(w, 0)
	o.nextStep = nil
	if w.stoppedAt == nil && st.sit.record.Status != casework.StatusCancelled {
		for _, step := range st.stepsOf(w) {
			if !step.Due {
				at := kept(step.At)
				o.nextStep = &at
				break
			}
		}
	}
	if end := st.sit.record.CancelledAt; end != nil && w.stoppedAt == nil {
		create.SetCancelledAt(*end)
		if o.due != nil && end.Before(*o.due) {
			o.missedAt = nil
		}
	}
	return o.create(create.SetCreatedAt(st.sit.record.CreatedAt).SetUpdatedAt(st.sit.record.UpdatedAt))
}

// stepsOf returns the steps of a clock that is wanted.
func (st *settling) stepsOf(w wanted) []sla.Step {
	at := st.now
	if end := st.sit.record.CancelledAt; end != nil && w.stoppedAt == nil {
		at = *end
	}
	clock := sla.Clock{Kind: w.Promise.Clock, Target: w.Promise.Target, StartedAt: w.startedAt, StoppedAt: w.stoppedAt,
		Pauses: w.Promise.PausesOf(holds(st.sit.pauses))}
	return sla.Steps(clock, w.cal, w.Policy.Escalation, at)
}

func recreateSteps(ctx context.Context, tx *ent.Tx, of []recreated, rows []*ent.ResponseClock) error {
	var creates []*ent.EscalationCreate
	for i, row := range rows {
		if row.CancelledAt == nil {
			of[i].settling.runs(row)
		}
		for _, step := range of[i].settling.stepsOf(of[i].wanted) {
			if step.Due {
				creates = append(creates, tx.Escalation.Create().SetStep(step.Kind).SetFellDueAt(kept(step.At)).
					SetTakenAt(kept(step.At)).SetTold(1).SetResponseClockID(row.ID).SetServiceRecordID(row.ServiceRecordID))
			}
		}
	}
	for batch := range slices.Chunk(creates, insertBatch) {
		if err := tx.Escalation.CreateBulk(batch...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
