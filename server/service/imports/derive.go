package imports

import (
	"maps"
	"slices"
	"time"

	"sanbao/ent/customer"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// state is a row as it is going to be: what the file says before what is stored
// before what new rows have.
type state struct {
	draft draft
	seen  *stored
}

func (s state) value(column string) any {
	if v, ok := s.draft.said[column]; ok {
		return v
	}
	if s.seen != nil {
		return s.seen.value(column)
	}
	return s.draft.otherwise[column]
}

func (s state) said(column string) bool { _, ok := s.draft.said[column]; return ok }

// before returns what is stored; nil for a new row.
func (s state) before(column string) any {
	if s.seen == nil {
		return nil
	}
	return s.seen.value(column)
}

// columnProblem is what is wrong with a column of a row.
type columnProblem struct {
	column string
	problem
}

// columns returns what is to be written of a row: everything for a new one, for
// a stored one what changes. nil clears a column. What follows from other columns
// (a telephone's digits, the start of a warranty, the end of a record) follows.
func (im *importer) columns(e Entity, s state) (map[string]any, *columnProblem) {
	wanted := maps.Clone(s.draft.said)
	if s.seen == nil {
		wanted = s.draft.all()
	}
	var wrong *columnProblem
	switch e {
	case Customers:
		followPhone(wanted, customer.FieldPhone, customer.FieldPhoneDigits)
	case Units:
		wrong = followDates(wanted, s, im.today)
	case ServiceRecords:
		followPhone(wanted, servicerecord.FieldCallerPhone, servicerecord.FieldCallerPhoneDigits)
		wrong = im.followStatus(wanted, s)
	}
	delete(wanted, noteOnEvent)
	maps.DeleteFunc(wanted, func(column string, value any) bool {
		if s.seen == nil {
			return value == nil
		}
		return same(s.seen.value(column), value)
	})
	return wanted, wrong
}

func followPhone(wanted map[string]any, phone, digits string) {
	if text, ok := wanted[phone].(string); ok {
		wanted[digits] = installedbase.PhoneDigits(text)
	}
}

// followDates has the start of the three guarantees and the status of a unit
// follow its dates, as they do when people correct them.
func followDates(wanted map[string]any, s state, today calendar.Date) *columnProblem {
	after := datesOf(s.value)
	if wrong := checkOrder(after); wrong != nil {
		return wrong
	}
	before := datesOf(s.before)
	if !s.said(productunit.FieldWarrantyStartsOn) {
		start := installedbase.StartAfter(dayIn(s.value(productunit.FieldWarrantyStartsOn)), before, after)
		if start != nil {
			wanted[productunit.FieldWarrantyStartsOn] = *start
		}
	}
	if status, isKnown := s.before(productunit.FieldStatus).(installedbase.UnitStatus); isKnown {
		if !s.said(productunit.FieldStatus) {
			wanted[productunit.FieldStatus] = installedbase.StatusAfter(status, before, after, today)
		}
		return nil
	}
	// A unit of which no date is known is in use: why else would one speak of it.
	if _, given := wanted[productunit.FieldStatus]; !given && after != (installedbase.Dates{}) {
		wanted[productunit.FieldStatus] = after.Status(today)
	}
	return nil
}

func datesOf(value func(string) any) installedbase.Dates {
	return installedbase.Dates{
		Shipped: dayIn(value(productunit.FieldShippedOn)), Purchased: dayIn(value(productunit.FieldPurchasedOn)),
		Installed: dayIn(value(productunit.FieldInstalledOn)), Accepted: dayIn(value(productunit.FieldAcceptedOn)),
	}
}

func dayIn(value any) *calendar.Date {
	if day, ok := value.(calendar.Date); ok {
		return &day
	}
	return nil
}

// checkOrder finds the first date that comes before one that precedes it.
func checkOrder(d installedbase.Dates) *columnProblem {
	late := func(column string, earlier, later *calendar.Date) *columnProblem {
		if earlier != nil && later != nil && later.Before(*earlier) {
			return &columnProblem{column, problem{key: fault.DateOrder}}
		}
		return nil
	}
	for _, wrong := range []*columnProblem{
		late(productunit.FieldInstalledOn, d.Shipped, d.Installed),
		late(productunit.FieldAcceptedOn, d.Installed, d.Accepted),
		late(productunit.FieldAcceptedOn, d.Shipped, d.Accepted),
	} {
		if wrong != nil {
			return wrong
		}
	}
	return nil
}

// stagesUpTo are the moments that a status implies, and those that it rules out.
func stagesUpTo(s casework.Status) (implied, ruledOut []string) {
	completed, reviewed := servicerecord.FieldCompletedAt, servicerecord.FieldReviewedAt
	closed, cancelled := servicerecord.FieldClosedAt, servicerecord.FieldCancelledAt
	switch s {
	case casework.StatusCompleted:
		return []string{completed}, []string{reviewed, closed, cancelled}
	case casework.StatusReviewed:
		return []string{completed, reviewed}, []string{closed, cancelled}
	case casework.StatusClosed:
		// Who closed a record elsewhere may not have had it reviewed.
		return []string{completed, closed}, []string{cancelled}
	case casework.StatusCancelled:
		return []string{cancelled}, []string{completed, reviewed, closed}
	}
	return nil, []string{completed, reviewed, closed, cancelled}
}

// followStatus makes a record consistent with its status, which is CLOSED where
// the file and the mapping do not say: moments that the status implies and that
// are not known are the last known one before them, at least the report; those
// that it rules out are dropped. A closed record has an outcome, UNKNOWN where it
// is not known, and the reason why there is no confirmation of the customer's.
func (im *importer) followStatus(wanted map[string]any, s state) *columnProblem {
	status, known := s.value(servicerecord.FieldStatus).(casework.Status)
	if !known {
		status = casework.StatusClosed
	}
	wanted[servicerecord.FieldStatus] = status
	if status == casework.StatusPlanned && s.value(servicerecord.FieldPlan) == nil {
		return &columnProblem{servicerecord.FieldPlan, problem{key: fault.Required}}
	}
	implied, ruledOut := stagesUpTo(status)
	for _, stage := range ruledOut {
		wanted[stage] = nil
	}
	if wrong := im.followReport(wanted, s, implied, ruledOut); wrong != nil {
		return wrong
	}
	if len(implied) == 0 || status == casework.StatusCancelled {
		return nil
	}
	if s.value(servicerecord.FieldOutcome) == nil {
		wanted[servicerecord.FieldOutcome] = casework.OutcomeUnknown
	}
	if s.value(servicerecord.FieldConfirmation) == nil && status == casework.StatusClosed {
		wanted[servicerecord.FieldConfirmation] = casework.ConfirmedAbsent
		if note, _ := s.value(servicerecord.FieldConfirmationNote).(string); note == "" {
			wanted[servicerecord.FieldConfirmationNote] = fault.Text(im.cfg.Language, fault.ImportUnconfirmed, nil)
		}
	}
	return nil
}

// followReport checks that the moments of a record come in order after its report
// and fills in those that its status implies. A stored moment that only repeats
// the report of old moves with it.
func (im *importer) followReport(wanted map[string]any, s state, implied, ruledOut []string) *columnProblem {
	reported, _ := s.value(servicerecord.FieldReportedAt).(time.Time)
	reportedBefore := s.before(servicerecord.FieldReportedAt)
	last := reported
	for _, stage := range stages() {
		if slices.Contains(ruledOut, stage) {
			continue
		}
		at, known := s.value(stage).(time.Time)
		if known && !s.said(stage) && (at.Before(reported) || same(at, reportedBefore)) {
			known = false
		}
		earliest := reported
		if isStep(stage) {
			earliest = last
		}
		switch {
		case known && im.onDayOf(at, earliest):
			at = earliest
			wanted[stage] = at
		case known && at.Before(earliest):
			return &columnProblem{stage, problem{key: fault.DateOrder}}
		case !known && slices.Contains(implied, stage):
			at = nextKnown(s, stage, last)
			wanted[stage] = at
		case !known:
			continue
		}
		if isStep(stage) {
			last = at
		}
	}
	return nil
}

// onDayOf reports whether a moment is a day without a time, on which another
// moment is: nothing says that it comes before.
func (im *importer) onDayOf(at, other time.Time) bool {
	local := at.In(im.cfg.Zone)
	midnight := local.Hour() == 0 && local.Minute() == 0 && local.Second() == 0
	return midnight && at.Before(other) && calendar.DateIn(at, im.cfg.Zone) == calendar.DateIn(other, im.cfg.Zone)
}

// isStep reports whether a moment has its place in the order of the work; a
// customer may be answered or confirm at any time.
func isStep(stage string) bool {
	return stage != servicerecord.FieldFirstRepliedAt && stage != servicerecord.FieldConfirmedAt
}

// nextKnown returns the moment for a stage that is implied and not known: work
// was done at the latest when it was reviewed or closed.
func nextKnown(s state, stage string, last time.Time) time.Time {
	if stage != servicerecord.FieldCompletedAt {
		return last
	}
	for _, later := range []string{servicerecord.FieldReviewedAt, servicerecord.FieldClosedAt} {
		if at, ok := s.draft.said[later].(time.Time); ok && at.After(last) {
			return at
		}
	}
	return last
}
