package responsetimes

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/responseclock"
	"sanbao/server/authz"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
)

// stepBatch is how many clocks are looked for at a time.
const stepBatch = 100

// TakeSteps tells people of every clock of which somebody is to be told by now, and
// returns how many steps it took. Each step is taken once, however many servers do
// this at once and wherever one of them breaks off: it is written down under a lock
// on its record, in the transaction that tells. A clock at which this fails does not
// hold up the others; the error is returned after them.
func (s *Service) TakeSteps(ctx context.Context) (int, error) {
	ctx = authz.System(ctx)
	var failed []int
	var errs []error
	taken := 0
	for {
		ids, err := s.Store.Client().ResponseClock.Query().
			Where(responseclock.NextStepAtLT(s.now()), responseclock.SupersededAtIsNil(), responseclock.StoppedAtIsNil(),
				responseclock.CancelledAtIsNil(), responseclock.IDNotIn(failed...)).
			Order(ent.Asc(responseclock.FieldNextStepAt, responseclock.FieldID)).Limit(stepBatch).IDs(ctx)
		if err != nil {
			return taken, errors.Join(append(errs, err)...)
		}
		if len(ids) == 0 {
			return taken, errors.Join(errs...)
		}
		for _, id := range ids {
			n, err := s.takeSteps(ctx, id)
			taken += n
			if err != nil {
				failed = append(failed, id)
				errs = append(errs, fmt.Errorf("the response clock %d: %w", id, err))
			}
			if ctx.Err() != nil {
				return taken, ctx.Err()
			}
		}
	}
}

// takeSteps takes the steps of one clock that have fallen due.
func (s *Service) takeSteps(ctx context.Context, clockID int) (int, error) {
	taken := 0
	err := s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		taken = 0
		row, err := tx.ResponseClock.Get(ctx, clockID)
		if err != nil {
			return err
		}
		r, err := s.rules(ctx, reading(tx.Client()))
		if err != nil {
			return err
		}
		list, err := s.situations(ctx, tx, []int{row.ServiceRecordID})
		if err != nil {
			return err
		}
		for _, sit := range list {
			// The lock is held now: another server, or a verb, may have come before.
			i := slices.IndexFunc(sit.clocks, func(c *ent.ResponseClock) bool { return c.ID == clockID })
			if i < 0 || sit.clocks[i].StoppedAt != nil {
				continue
			}
			taken, err = s.tellOf(ctx, &settling{tx: tx, rules: r, sit: sit, now: s.now()}, sit.clocks[i])
			if err != nil {
				return err
			}
		}
		return nil
	})
	if ent.IsConstraintError(err) {
		// Steps are unique: another server has taken it.
		return 0, nil
	}
	return taken, err
}

// tellOf takes the steps of a running clock that have fallen due, and notes when the
// next one does.
func (s *Service) tellOf(ctx context.Context, st *settling, row *ent.ResponseClock) (int, error) {
	w := st.rules.termsOf(row, wanted{startedAt: row.StartedAt})
	clock := sla.Clock{Kind: row.Kind, Target: w.Promise.Target, StartedAt: row.StartedAt,
		Pauses: w.Promise.PausesOf(holds(st.sit.pauses))}
	var due []sla.Step
	for _, step := range sla.Steps(clock, w.cal, w.Policy.Escalation, st.now) {
		if step.Due && !st.sit.wasTold(row.ID, row.Kind, step) {
			due = append(due, step)
		}
	}
	for i, step := range due {
		// A warning that comes after the breach warns nobody.
		late := step.Kind == sla.Warn && i+1 < len(due)
		if err := s.take(ctx, st, row, step, late); err != nil {
			return 0, err
		}
	}
	return len(due), st.outcome(w, row.ID).update(st.tx.ResponseClock.UpdateOne(row)).Exec(ctx)
}

// take writes one step down and tells those whom it concerns.
func (s *Service) take(ctx context.Context, st *settling, row *ent.ResponseClock, step sla.Step, late bool) error {
	var people []int
	if !late {
		var err error
		if people, err = whom(ctx, st.tx, st.sit.record, step.Kind); err != nil {
			return err
		}
	}
	saved, err := st.tx.Escalation.Create().SetStep(step.Kind).SetFellDueAt(kept(step.At)).SetTakenAt(st.now).
		SetTold(len(people)).SetResponseClockID(row.ID).SetServiceRecordID(row.ServiceRecordID).Save(ctx)
	if err != nil {
		return err
	}
	st.sit.told = append(st.sit.told, saved)
	if s.Teller == nil || len(people) == 0 {
		return nil
	}
	kind := notice.ClockBreached
	if step.Kind == sla.Warn {
		kind = notice.ClockWarning
	}
	params := map[string]string{"number": st.sit.record.Number, "clock": string(row.Kind), "step": string(step.Kind)}
	if row.DueAt != nil {
		params["due"] = row.DueAt.UTC().Format(time.RFC3339)
	}
	return s.Teller.Tell(ctx, st.tx, Notice{Kind: kind, UserIDs: people, ServiceRecordID: row.ServiceRecordID,
		Params: params, Key: stepKey(row.ID, step.Kind)})
}
