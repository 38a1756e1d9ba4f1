package seed

import (
	"cmp"
	"errors"
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
)

// dispatch sends a crew. Returns nil once the story is over.
func (l *life) dispatch(by *person, crew []*person, from, until time.Time, purpose string) *visit {
	crew = slices.SortedFunc(slices.Values(crew), func(a, b *person) int { return cmp.Compare(a.key, b.key) })
	v := &visit{record: l.record, crew: crew, dispatchedBy: by}
	sent := l.act(casework.ActionDispatch, by, purpose, func(e *event) {
		v.row.Status, v.row.Purpose, v.row.PlannedStart, v.row.PlannedEnd = casework.VisitDispatched, purpose, from, &until
		v.row.DispatchedAt = l.clock
		v.row.CreatedAt, v.row.UpdatedAt, v.row.Version = l.clock, l.clock, 1
		l.visits = append(l.visits, v)
		e.visit = v
		e.changed("technicians", "", names(crew))
		e.changed("plannedStart", "", moment(&from))
	})
	if !sent {
		return nil
	}
	return v
}

// onVisit takes one action on a visit. A visit is nil once the story is over.
func (l *life) onVisit(action casework.Action, v *visit, by *person, note string, write func(*event)) {
	if v == nil || l.ended() {
		return
	}
	status, err := casework.CheckVisit(action, v.row.Status, v.row.SignedAt != nil, l.record.row.Status, by.actor())
	if err == nil && casework.VisitNeedsReason(action) && note == "" {
		err = errors.New("a reason is missing")
	}
	if err != nil {
		l.stop(action, by, err)
		return
	}
	e := l.line(action, by, note)
	e.visit, e.quiet = v, true
	to := l.record.row.Status
	// The first arrival begins the work.
	if action == casework.ActionArriveVisit && to == casework.StatusDispatched {
		if to, err = casework.Check(casework.ActionStart, l.facts(), by.actor()); err != nil {
			l.stop(action, by, err)
			return
		}
	}
	write(e)
	v.row.Status, v.row.UpdatedAt, v.row.Version = status, l.clock, v.row.Version+1
	l.finish(e, to)
}

func (l *life) depart(v *visit, by *person) {
	l.onVisit(casework.ActionDepartVisit, v, by, "", func(*event) { v.row.DepartedAt = l.at() })
}

func (l *life) arrive(v *visit, by *person) {
	l.onVisit(casework.ActionArriveVisit, v, by, "", func(e *event) {
		v.row.ArrivedAt = l.at()
		if row := &l.record.row; row.StartedAt == nil {
			row.StartedAt = l.at()
			e.quiet = false
		}
	})
}

// fitting is a part that a visit used.
type fitting struct {
	part         *part
	quantity     int
	serial, note string
}

// leftover is an issue that a visit left.
type leftover struct {
	description string
	due         *calendar.Date
	owner       *person
}

// finishing is what the technician reports of a visit.
type finishing struct {
	findings, workDone string
	minutes            int
	parts              []fitting
	issues             []leftover
}

func (l *life) finishVisit(v *visit, by *person, in finishing) {
	l.onVisit(casework.ActionFinishVisit, v, by, in.workDone, func(e *event) {
		v.row.FinishedAt, v.row.Findings, v.row.WorkDone, v.row.LabourMinutes = l.at(), in.findings, in.workDone, in.minutes
		for _, p := range in.parts {
			l.fit(e, by, v, p.part, p.quantity, p.serial, p.note)
			e.quiet = false
		}
		for _, i := range in.issues {
			l.leaveOver(e, v, i.description, i.due, i.owner)
		}
	})
}

// signOff takes the customer's opinion and signature; it counts as confirmation.
func (l *life) signOff(v *visit, by *person, opinion casework.Opinion, note, signedBy string) {
	l.onVisit(casework.ActionSignOffVisit, v, by, note, func(e *event) {
		v.signature = l.store(by, v, casework.AttachmentSignature, "signature.png", l.world.signature(signedBy))
		v.row.Opinion, v.row.OpinionNote, v.row.SignedBy, v.row.SignedAt = &opinion, note, signedBy, l.at()
		e.changed("opinion", "", string(opinion))
		e.changed("signedBy", "", signedBy)
		if row := &l.record.row; row.Confirmation == nil {
			signed := casework.ConfirmedBySignature
			row.Confirmation, row.ConfirmationNote, row.ConfirmedAt = &signed, note, l.at()
			e.quiet = false
		}
	})
}

func (l *life) returnVisit(v *visit, by *person) {
	l.onVisit(casework.ActionReturnVisit, v, by, "", func(*event) { v.row.ReturnedAt = l.at() })
}

// reschedule moves a visit to another time, with the same crew.
func (l *life) reschedule(v *visit, by *person, from, until time.Time, note string) {
	l.onVisit(casework.ActionRescheduleVisit, v, by, note, func(e *event) {
		e.changed("plannedStart", moment(&v.row.PlannedStart), moment(&from))
		e.changed("plannedEnd", moment(v.row.PlannedEnd), moment(&until))
		v.row.PlannedStart, v.row.PlannedEnd = from, &until
	})
}

func (l *life) cancelVisit(v *visit, by *person, reason string) {
	l.onVisit(casework.ActionCancelVisit, v, by, reason, func(*event) { v.row.CancelledAt = l.at() })
}
