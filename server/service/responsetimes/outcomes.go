package responsetimes

import (
	"time"

	"sanbao/server/domain/sla"
)

// ClockReading is an amount of a clock's own time: one of the two is there.
type ClockReading struct {
	// Seconds, but for a clock that is measured in working days.
	Seconds *int
	// WorkingDays for one that is.
	WorkingDays *int
}

// RecordClock is a response clock of a record as it stood at a moment.
type RecordClock struct {
	// ID of the response clock.
	ID int
	// Kind is what has to happen.
	Kind sla.ClockKind
	// Target is how long it may take.
	Target sla.Target
	// Calendar is the code of the one by which it is counted; empty for elapsed time.
	Calendar string
	// PolicyID is the policy that sets it.
	PolicyID int
	// PolicyName is what that is called.
	PolicyName string
	// Status is how it stood.
	Status sla.Status
	// Paused reports whether it stood still, be it after it was due.
	Paused bool
	// StartedAt is when it began to run.
	StartedAt time.Time
	// DueAt is when it runs out; nil while it is paused until further notice.
	DueAt *time.Time
	// EarliestDueAt is the moment before which it cannot run out.
	EarliestDueAt time.Time
	// StoppedAt is when what had to happen did.
	StoppedAt *time.Time
	// Used is how much of its own time had passed.
	Used ClockReading
	// Left is how much of it was left; negative once it has run over.
	Left ClockReading
	// WaitsFor is what it waits for; nil once it has stopped.
	WaitsFor *sla.Wait
	// ChangesAt is when its time next begins or ceases to run by its calendar; nil
	// where it runs night and day.
	ChangesAt *time.Time
	// ProvisionalYear is the first year whose public holidays may still move it.
	ProvisionalYear *int
}

// PreviewedClock is a response clock that a record would have.
type PreviewedClock struct {
	// Kind is what would have to happen.
	Kind sla.ClockKind
	// Target is how long it might take.
	Target sla.Target
	// Calendar is the code of the one by which it would be counted.
	Calendar string
	// PolicyName is what the policy is called that would set it.
	PolicyName string
	// DueAt is when it would run out.
	DueAt time.Time
	// Steps are when somebody would be told, if nothing happened before.
	Steps []PreviewedStep
	// ProvisionalYear is the first year whose public holidays may still move it.
	ProvisionalYear *int
}

// PreviewedStep is when somebody would be told about a clock.
type PreviewedStep struct {
	// Step is who.
	Step sla.StepKind
	// At is when.
	At time.Time
}
