package responsetimes

import (
	"context"
	"slices"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// Why a clock took the place of another, as it is kept beside the old one.
const (
	BecauseSeverity = "severity"
	BecauseKind     = "kind"
	BecauseProduct  = "product"
	BecauseCustomer = "customer"
	BecausePolicy   = "policy"
	BecauseCalendar = "calendar"
)

// Change is what a verb did to a record.
type Change struct {
	Action casework.Action
	// Before is the record as it was; nil for a new one.
	Before *ent.ServiceRecord
	// RecordID is the record.
	RecordID int
	// At is the moment of the verb, By who took it.
	At time.Time
	By int
	// Note is the reason or the remark that goes with it.
	Note string
}

// moving are the actions from which something may follow for clocks.
func moving(action casework.Action) bool {
	switch action {
	case casework.ActionRegister, casework.ActionEdit, casework.ActionTriage, casework.ActionReply,
		casework.ActionStart, casework.ActionHold, casework.ActionResume, casework.ActionComplete,
		casework.ActionSendBack, casework.ActionReopen, casework.ActionCancel,
		casework.ActionArriveVisit, casework.ActionCancelVisit:
		return true
	default:
		return false
	}
}

// Follow sets the clocks of a record by what a verb has done to it, in the verb's
// transaction and after its writes. It acts as the system: clocks are nobody's to
// write, and leave the record's version to the verb.
func (s *Service) Follow(ctx context.Context, tx *ent.Tx, c Change) error {
	if !moving(c.Action) {
		return nil
	}
	ctx = authz.System(ctx)
	r, err := s.rules(ctx, reading(tx.Client()))
	if err != nil {
		return err
	}
	list, err := s.situations(ctx, tx, []int{c.RecordID})
	if err != nil {
		return err
	}
	for _, sit := range list {
		paused, err := sit.keepPauses(ctx, tx, c)
		if err != nil {
			return err
		}
		settling := settling{tx: tx, rules: r, sit: sit, now: c.At, because: because(c.Before, sit.record), paused: paused}
		if err := settling.run(ctx); err != nil {
			return err
		}
	}
	return nil
}

// because names what a verb changed that promises are made by.
func because(before, now *ent.ServiceRecord) string {
	if before == nil {
		return ""
	}
	var words []string
	for word, changed := range map[string]bool{
		BecauseSeverity: before.Severity != now.Severity,
		BecauseKind:     before.Kind != now.Kind,
		BecauseProduct:  !same(before.ProductID, now.ProductID),
		BecauseCustomer: before.CustomerID != now.CustomerID,
	} {
		if changed {
			words = append(words, word)
		}
	}
	slices.Sort(words)
	return strings.Join(words, ",")
}

func same[T comparable](a, b *T) bool {
	return (a == nil) == (b == nil) && (a == nil || *a == *b)
}

// keepPauses writes down that the record was put on hold, or that the hold is over,
// and reports whether it did.
func (sit *situation) keepPauses(ctx context.Context, tx *ent.Tx, c Change) (bool, error) {
	i := slices.IndexFunc(sit.pauses, func(p *ent.ClockPause) bool { return p.ResumedAt == nil })
	held := sit.record.HoldReason != nil && sit.record.HeldAt != nil
	switch {
	case held && i < 0:
		pause, err := tx.ClockPause.Create().SetPausedAt(*sit.record.HeldAt).SetReason(*sit.record.HoldReason).
			SetNote(c.Note).SetServiceRecordID(sit.record.ID).SetPausedByID(c.By).Save(ctx)
		if err != nil {
			return false, err
		}
		sit.pauses = append(sit.pauses, pause)
	case !held && i >= 0:
		pause, err := tx.ClockPause.UpdateOne(sit.pauses[i]).SetResumedAt(c.At).SetResumedByID(c.By).Save(ctx)
		if err != nil {
			return false, err
		}
		sit.pauses[i] = pause
	default:
		return false, nil
	}
	return true, nil
}

// settling brings the clocks of one record to what they are to be.
type settling struct {
	tx    *ent.Tx
	rules *rules
	sit   *situation
	now   time.Time
	// because is what changed about the record, "" where nothing did.
	because string
	// paused: a hold of the record began or ended, so that due times move with it.
	paused bool
	// next is the running clock that runs out first.
	next *ent.ResponseClock
}

func (st *settling) run(ctx context.Context) error {
	wants := st.sit.wants(st.rules)
	for _, row := range st.sit.clocks {
		i := slices.IndexFunc(wants, func(w wanted) bool {
			return w.Promise.Clock == row.Kind && w.startedAt.Equal(row.StartedAt)
		})
		var err error
		switch {
		case i >= 0:
			err = st.keep(ctx, row, wants[i])
			wants = slices.Delete(wants, i, i+1)
		case row.StoppedAt != nil:
			// What was met before stays met.
		case st.sit.record.Status == casework.StatusCancelled:
			err = st.tx.ResponseClock.UpdateOne(row).SetCancelledAt(st.now).ClearNextStepAt().Exec(ctx)
		default:
			err = st.supersede(ctx, row, BecausePolicy)
		}
		if err != nil {
			return err
		}
	}
	for _, w := range wants {
		if err := st.start(ctx, w); err != nil {
			return err
		}
	}
	return st.tellRecord(ctx)
}

// keep goes on with a clock, or puts another in its place.
func (st *settling) keep(ctx context.Context, row *ent.ResponseClock, w wanted) error {
	if row.StoppedAt != nil && w.stoppedAt != nil && row.StoppedAt.Equal(*w.stoppedAt) {
		return nil
	}
	if row.StoppedAt == nil && !w.holdsFor(row) {
		return st.replace(ctx, row, w, BecausePolicy)
	}
	// A clock that had stopped goes on under the terms under which it ran.
	terms := st.rules.termsOf(row, w)
	outcome := st.outcome(terms, row.ID)
	if row.StoppedAt == nil && w.stoppedAt == nil && !st.paused && !sameMoment(row.DueAt, outcome.due) {
		return st.replace(ctx, row, w, BecauseCalendar)
	}
	if outcome.equals(row) {
		st.runs(row)
		return nil
	}
	saved, err := outcome.update(st.tx.ResponseClock.UpdateOne(row)).Save(ctx)
	if err != nil {
		return err
	}
	st.runs(saved)
	return nil
}

func (st *settling) replace(ctx context.Context, row *ent.ResponseClock, w wanted, otherwise string) error {
	if err := st.supersede(ctx, row, otherwise); err != nil {
		return err
	}
	return st.start(ctx, w)
}

// supersede ends a clock whose place another takes; its due time is kept.
func (st *settling) supersede(ctx context.Context, row *ent.ResponseClock, otherwise string) error {
	why := st.because
	if why == "" {
		why = otherwise
	}
	return st.tx.ResponseClock.UpdateOne(row).SetSupersededAt(st.now).SetSupersededBecause(why).ClearNextStepAt().Exec(ctx)
}

func (st *settling) start(ctx context.Context, w wanted) error {
	row, err := st.outcome(w, 0).create(st.create(w).SetCreatedAt(st.now)).Save(ctx)
	if err != nil {
		return err
	}
	st.runs(row)
	return nil
}

// create is a clock with its terms.
func (st *settling) create(w wanted) *ent.ResponseClockCreate {
	return st.tx.ResponseClock.Create().SetKind(w.Promise.Clock).
		SetMeasure(w.Promise.Target.Measure).SetAmount(w.Promise.Target.Amount).SetCalendar(w.calendar).
		SetPausedBy(w.Promise.PausedBy).SetStartedAt(w.startedAt).
		SetServiceRecordID(st.sit.record.ID).SetServiceLevelPolicyID(w.Policy.ID)
}

// runs notes a clock that has not stopped.
func (st *settling) runs(row *ent.ResponseClock) {
	if row.StoppedAt != nil || row.DueAt == nil {
		return
	}
	if st.next == nil || row.DueAt.Before(*st.next.DueAt) {
		st.next = row
	}
}

// tellRecord writes on the record which clock runs out next. The version stays the
// verb's: what is added to it here takes back what every update adds.
func (st *settling) tellRecord(ctx context.Context) error {
	record := st.sit.record
	update := st.tx.ServiceRecord.UpdateOneID(record.ID).AddVersion(-1).SetUpdatedAt(record.UpdatedAt)
	if st.next == nil {
		if record.NextDueAt == nil && record.NextClock == nil {
			return nil
		}
		return update.ClearNextClock().ClearNextDueAt().Exec(ctx)
	}
	if sameMoment(record.NextDueAt, st.next.DueAt) && record.NextClock != nil && *record.NextClock == st.next.Kind {
		return nil
	}
	return update.SetNextClock(st.next.Kind).SetNextDueAt(*st.next.DueAt).Exec(ctx)
}

// holdsFor reports whether a clock runs under the very terms that are wanted.
func (w wanted) holdsFor(row *ent.ResponseClock) bool {
	return row.ServiceLevelPolicyID == w.Policy.ID && row.Measure == w.Promise.Target.Measure &&
		row.Amount == w.Promise.Target.Amount && row.Calendar == w.calendar &&
		slices.Equal(row.PausedBy, w.Promise.PausedBy)
}

// termsOf returns what is wanted of a clock under the terms under which it runs.
func (r *rules) termsOf(row *ent.ResponseClock, w wanted) wanted {
	w.Policy = r.policies[row.ServiceLevelPolicyID]
	w.Promise = promiseOf(row)
	w.calendar, w.cal = row.Calendar, r.calendars[row.Calendar]
	return w
}

func promiseOf(row *ent.ResponseClock) sla.Promise {
	return sla.Promise{Clock: row.Kind, Target: sla.Target{Measure: row.Measure, Amount: row.Amount},
		Calendar: row.Calendar, PausedBy: row.PausedBy}
}
