// Package replay holds what records came to under the rules as they are against what
// they would have come to under others. It is pure: the rules themselves stand in
// packages warranty and sla, and both sides are reckoned by them in the same way, so
// that the very same rules differ in nothing.
//
//	before := replay.Outcome{Rights: replay.RightsOf(unit.RightsOn(day), nil)}
//	after := replay.Outcome{Rights: replay.RightsOf(other.RightsOn(day), nil)}
//	difference, differs := replay.Compare(before, after)
//	summary.Add(before, after)
package replay

import (
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
	"sanbao/server/domain/warranty"
)

// OpenRight is a right that could be claimed on the day of the report.
type OpenRight struct {
	Right warranty.Right `json:"right"`
	// Until is the last day on which it could be, as things stood.
	Until calendar.Date `json:"until"`
}

// Rights is how the unit of a record stood on the day of the report.
type Rights struct {
	// Open are the rights that could be claimed, in the order of warranty.Rights.
	Open []OpenRight
	// Coverage says who stood for a repair, ChargeClass who paid.
	Coverage    warranty.Coverage
	ChargeClass casework.ChargeClass
}

// RightsOf tells the rights of a unit on a day. decided is who pays where a head has
// decided that for the record: then the rules do not, nor would others; nil elsewhere.
func RightsOf(r warranty.UnitRights, decided *casework.ChargeClass) *Rights {
	told := &Rights{Open: []OpenRight{}, Coverage: r.Coverage, ChargeClass: casework.Charge(r.Coverage, false)}
	for _, e := range []warranty.Entitlement{r.Refund, r.Exchange, r.DepreciatedRefund, r.Repair} {
		if e.Open {
			told.Open = append(told.Open, OpenRight{e.Right, e.Until})
		}
	}
	if decided != nil {
		told.ChargeClass = *decided
	}
	return told
}

// Clock is how a response clock came out.
type Clock struct {
	Kind sla.ClockKind `json:"kind"`
	// DueAt is when it was due; nil while it is paused until further notice.
	DueAt *time.Time `json:"dueAt"`
	// Status says whether it was met.
	Status sla.Status `json:"status"`
}

// ClockOf tells how a clock stands at a moment.
func ClockOf(clock sla.Clock, cal *sla.Calendar, at time.Time) Clock {
	state := sla.StateAt(clock, cal, at)
	told := Clock{Kind: clock.Kind, Status: state.Status}
	if !state.Due.Suspended() {
		told.DueAt = &state.Due.At
	}
	return told
}

// late reports whether the clock ran out.
func (c Clock) late() bool { return c.Status == sla.Missed || c.Status == sla.Breached }

func (c Clock) equals(other Clock) bool {
	return c.Status == other.Status && (c.DueAt == nil) == (other.DueAt == nil) &&
		(c.DueAt == nil || c.DueAt.Equal(*other.DueAt))
}

// Outcome is what a record comes to under one set of rules.
type Outcome struct {
	// Rights are those of its unit; nil where it has none, or nobody asks.
	Rights *Rights
	// Clocks are its response clocks, at most one of a kind.
	Clocks []Clock
}

func (o Outcome) clock(kind sla.ClockKind) *Clock {
	if i := slices.IndexFunc(o.Clocks, func(c Clock) bool { return c.Kind == kind }); i >= 0 {
		return &o.Clocks[i]
	}
	return nil
}

// Pair is something under the rules as they are, and under the others.
type Pair[T any] struct {
	Before T `json:"before"`
	After  T `json:"after"`
}

// ClockPair is a response clock under both; nil where there would be none.
type ClockPair struct {
	Kind   sla.ClockKind `json:"kind"`
	Before *Clock        `json:"before"`
	After  *Clock        `json:"after"`
}

// Difference is what differs about a record; what does not is nil.
type Difference struct {
	Rights      *Pair[[]OpenRight]          `json:"rights,omitempty"`
	Coverage    *Pair[warranty.Coverage]    `json:"coverage,omitempty"`
	ChargeClass *Pair[casework.ChargeClass] `json:"chargeClass,omitempty"`
	// Clocks are those that differ, in the order of sla.ClockKinds.
	Clocks []ClockPair `json:"clocks,omitempty"`
}

// Compare returns what differs between two outcomes of one record, and whether
// anything does.
func Compare(before, after Outcome) (Difference, bool) {
	var d Difference
	if b, a := before.Rights, after.Rights; b != nil && a != nil {
		if !slices.Equal(b.Open, a.Open) {
			d.Rights = &Pair[[]OpenRight]{b.Open, a.Open}
		}
		if b.Coverage != a.Coverage {
			d.Coverage = &Pair[warranty.Coverage]{b.Coverage, a.Coverage}
		}
		if b.ChargeClass != a.ChargeClass {
			d.ChargeClass = &Pair[casework.ChargeClass]{b.ChargeClass, a.ChargeClass}
		}
	}
	for _, kind := range sla.ClockKinds() {
		b, a := before.clock(kind), after.clock(kind)
		if (b == nil) != (a == nil) || b != nil && !b.equals(*a) {
			d.Clocks = append(d.Clocks, ClockPair{kind, b, a})
		}
	}
	return d, d.Rights != nil || d.Coverage != nil || d.ChargeClass != nil || len(d.Clocks) > 0
}
