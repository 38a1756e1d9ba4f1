package sla

import (
	"time"

	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// Escalation says when people are told about a clock. Minutes are of the clock's own
// time: elapsed, or business time for Business and WorkingDays, and pauses do not
// count.
type Escalation struct {
	// WarnPercent is the share of the target after which the owner is warned, 1 to
	// 99; 0 for none. The share of working days is taken of the business time from
	// the start until the clock is due.
	WarnPercent int `json:"warnPercent"`
	// WarnMinutes is how long before it is due the owner is warned; 0 for not. Where
	// both are given the earlier holds.
	WarnMinutes int `json:"warnMinutes"`
	// HeadAfter is how many minutes after the breach the department's head is told,
	// 0 for never. The owner is told at the breach.
	HeadAfter int `json:"headAfter"`
	// ExecutiveAfter is how many minutes after the breach the general manager is
	// told, 0 for never; not before the head.
	ExecutiveAfter int `json:"executiveAfter"`
}

// maxMinutes is a year: nobody promises more, and nobody waits longer to tell.
const maxMinutes = 366 * minutesOfDay

func (e Escalation) validate(p *check.Problems, path string) {
	const mostPercent = 99
	check.Between(p, path+".warnPercent", &e.WarnPercent, 0, mostPercent)
	check.Between(p, path+".warnMinutes", &e.WarnMinutes, 0, maxMinutes)
	check.Between(p, path+".headAfter", &e.HeadAfter, 0, maxMinutes)
	check.Between(p, path+".executiveAfter", &e.ExecutiveAfter, 0, maxMinutes)
	if e.ExecutiveAfter != 0 && e.ExecutiveAfter < e.HeadAfter {
		p.Add(path+".executiveAfter", fault.TimeOrder)
	}
}

// Step is that somebody is told about a clock.
type Step struct {
	Kind StepKind
	// Key names the step among those of all clocks of one record, and always the
	// same: who writes it down where it may stand once only tells nobody twice.
	Key string
	// At is the moment right after which it falls due.
	At time.Time
	// Due reports whether it has.
	Due bool
}

// Steps returns whom the clock tells, and when, as far as was known at a moment, in
// the order of StepKinds, which is that of their times: those that have fallen due,
// and those that will if nothing happens before. A stopped clock has none but those
// that fell due before it stopped; a paused one none that a pause holds up. What has
// fallen due once stays so at every later moment. A calendar is needed unless the
// target is measured in Elapsed time.
func Steps(clock Clock, cal *Calendar, plan Escalation, at time.Time) []Step {
	clock = clock.asOf(at)
	course := newCourse(clock, cal)
	moments := map[StepKind]instant{Warn: course.warned(plan)}
	due := course.due()
	if due != never {
		moments[BreachOwner] = due
		moments[BreachHead] = course.told(due, plan.HeadAfter)
		moments[BreachExecutive] = course.told(due, plan.ExecutiveAfter)
	}
	end, now := never, instantOf(at)
	if clock.StoppedAt != nil {
		end = instantOf(*clock.StoppedAt)
		now = min(now, end)
	}
	steps := make([]Step, 0, len(StepKinds()))
	for _, kind := range StepKinds() {
		if moment, ok := moments[kind]; ok && moment < end {
			steps = append(steps, Step{
				Kind: kind, Key: string(clock.Kind) + ":" + string(kind), At: moment.time(), Due: moment < now,
			})
		}
	}
	return steps
}

// told returns when somebody is told who is told some minutes after the breach,
// never for 0.
func (c course) told(due instant, minutes int) instant {
	if minutes == 0 {
		return never
	}
	return c.after(due, time.Duration(minutes)*time.Minute)
}

// warned returns the first moment of the clock's own time at which no more is left
// than the plan asks for: in business time a morning, not the evening before. It goes
// by what was known of pauses at that moment: one that comes later does not take
// back a warning.
func (c course) warned(plan Escalation) instant {
	notice := c.notice(plan)
	if notice <= 0 {
		return never
	}
	from := c.start
	for n, p := range c.pauses {
		// A clock that is paused from its start warns when it goes on.
		if at := max(from, c.line.back(c.upTo(n).due(), notice)); at <= p.from && from < p.from {
			return at
		}
		if p.until == never {
			return never
		}
		from = p.until
	}
	return max(from, c.line.back(c.due(), notice))
}

// notice returns how long before the clock is due the plan warns.
func (c course) notice(plan Escalation) time.Duration {
	notice := time.Duration(plan.WarnMinutes) * time.Minute
	if plan.WarnPercent == 0 {
		return notice
	}
	whole := c.target.duration()
	if c.target.Measure == WorkingDays {
		whole = c.line.between(c.start, c.upTo(0).due())
	}
	return max(notice, whole*time.Duration(100-plan.WarnPercent)/100)
}
