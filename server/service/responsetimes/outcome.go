package responsetimes

import (
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/sla"
)

// outcome is what is stored of a clock beside its terms.
type outcome struct {
	due         *time.Time
	stopped     *time.Time
	missedAt    *time.Time
	unpublished int
	nextStep    *time.Time
}

// outcome works out what is to be stored of a clock that is wanted, with the id that
// it has already, if any.
func (st *settling) outcome(w wanted, id int) outcome {
	clock := sla.Clock{Kind: w.Promise.Clock, Target: w.Promise.Target, StartedAt: w.startedAt, StoppedAt: w.stoppedAt,
		Pauses: w.Promise.PausesOf(holds(st.sit.pauses))}
	deadline := sla.Due(clock, w.cal)
	o := outcome{stopped: w.stoppedAt, unpublished: deadline.UnpublishedYear}
	if !deadline.Suspended() {
		due := kept(deadline.At)
		o.due = &due
		end := st.now
		if w.stoppedAt != nil {
			end = *w.stoppedAt
		}
		if end.After(due) {
			o.missedAt = &due
		}
	}
	if w.stoppedAt == nil {
		for _, step := range sla.Steps(clock, w.cal, w.Policy.Escalation, st.now) {
			if !st.sit.wasTold(id, w.Promise.Clock, step) {
				at := kept(step.At)
				o.nextStep = &at
				break
			}
		}
	}
	return o
}

// wasTold reports whether a step of a clock was taken: of the clock itself, or of
// one whose place it took that fell due at the same moment.
func (sit *situation) wasTold(clockID int, kind sla.ClockKind, step sla.Step) bool {
	return slices.ContainsFunc(sit.told, func(e *ent.Escalation) bool {
		if e.Step != step.Kind {
			return false
		}
		if e.ResponseClockID == clockID {
			return true
		}
		earlier := e.Edges.ResponseClock
		return earlier != nil && earlier.SupersededAt != nil && earlier.Kind == kind && e.FellDueAt.Equal(kept(step.At))
	})
}

// kept is a moment as fine as the databases keep it.
func kept(at time.Time) time.Time { return at.UTC().Truncate(time.Microsecond) }

func sameMoment(a, b *time.Time) bool {
	return (a == nil) == (b == nil) && (a == nil || a.Equal(*b))
}

// equals reports whether the row says so already.
func (o outcome) equals(row *ent.ResponseClock) bool {
	return sameMoment(o.due, row.DueAt) && sameMoment(o.stopped, row.StoppedAt) && sameMoment(o.missedAt, row.MissedAt) &&
		o.unpublished == row.UnpublishedYear && sameMoment(o.nextStep, row.NextStepAt)
}

func (o outcome) create(c *ent.ResponseClockCreate) *ent.ResponseClockCreate {
	return c.SetNillableDueAt(o.due).SetNillableStoppedAt(o.stopped).SetNillableMissedAt(o.missedAt).
		SetMissed(o.missedAt != nil).SetUnpublishedYear(o.unpublished).SetNillableNextStepAt(o.nextStep)
}

func (o outcome) update(u *ent.ResponseClockUpdateOne) *ent.ResponseClockUpdateOne {
	set(o.due, u.SetDueAt, u.ClearDueAt)
	set(o.stopped, u.SetStoppedAt, u.ClearStoppedAt)
	set(o.missedAt, u.SetMissedAt, u.ClearMissedAt)
	set(o.nextStep, u.SetNextStepAt, u.ClearNextStepAt)
	return u.SetMissed(o.missedAt != nil).SetUnpublishedYear(o.unpublished)
}

// set writes a value, or that there is none.
func set[T, U any](value *T, write func(T) U, unset func() U) {
	if value == nil {
		unset()
		return
	}
	write(*value)
}
