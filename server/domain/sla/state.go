package sla

import (
	"time"

	"sanbao/server/domain/casework"
)

// Reading is an amount of a clock's own time.
type Reading struct {
	// Time is the amount where the clock runs in Elapsed or Business time.
	Time time.Duration
	// Days is the amount where it runs in WorkingDays: days that have closed.
	Days int
}

// State is how a clock stands at a moment.
type State struct {
	Status Status
	// Paused reports whether the clock is paused, be it after it was due.
	Paused bool
	// Due is when it is due, as far as was known at the moment.
	Due Deadline
	// Used is how much of its own time has passed until the moment, or until it
	// stopped.
	Used Reading
	// Left is what Used leaves of the target; negative once it is overrun.
	Left Reading
	// WaitsFor is what the clock waits for, empty once it has stopped and before it
	// starts.
	WaitsFor Wait
}

// StateAt returns how the clock stood at a moment, from what was known then: a pause
// or a stop that came later has not happened, and a pause that ended later is until
// further notice. At the very moment of its due time a clock is still in time.
// A calendar is needed unless the target is measured in Elapsed time.
func StateAt(clock Clock, cal *Calendar, at time.Time) State {
	clock = clock.asOf(at)
	moment := at
	if clock.StoppedAt != nil {
		moment = *clock.StoppedAt
	}
	course := newCourse(clock, cal)
	reason, paused := clock.pausedFor()
	state := State{
		Paused: paused && clock.StoppedAt == nil && !at.Before(clock.StartedAt),
		Due:    course.deadline(clock, moment),
	}
	state.Used.Time, state.Used.Days = course.usedBy(instantOf(moment))
	state.Left = clock.Target.left(state.Used)
	state.Status = statusOf(clock, state, at)
	state.WaitsFor = waitsFor(clock, state, reason, cal, at)
	return state
}

func (t Target) left(used Reading) Reading {
	if t.Measure == WorkingDays {
		return Reading{Days: t.Amount - used.Days}
	}
	return Reading{Time: t.duration() - used.Time}
}

func statusOf(clock Clock, state State, at time.Time) Status {
	late := func(moment time.Time) bool { return !state.Due.Suspended() && moment.After(state.Due.At) }
	switch {
	case clock.StoppedAt != nil && late(*clock.StoppedAt):
		return Missed
	case clock.StoppedAt != nil:
		return Met
	case at.Before(clock.StartedAt):
		return NotStarted
	case late(at):
		return Breached
	case state.Paused:
		return Paused
	default:
		return Running
	}
}

func waitsFor(clock Clock, state State, reason casework.HoldReason, cal *Calendar, at time.Time) Wait {
	switch {
	case clock.StoppedAt != nil || state.Status == NotStarted:
		return ""
	case state.Paused:
		return Wait(reason)
	case state.Status == Running && clock.Target.Measure == Business && !cal.IsOpen(at):
		return WaitOpening
	case clock.Kind == Reply:
		return WaitReply
	case clock.Kind == OnSite:
		return WaitArrival
	default:
		return WaitResolution
	}
}
