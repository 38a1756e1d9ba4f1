package seed

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"sanbao/server/domain/casework"
)

func (l *life) start(by *person, note string) {
	l.act(casework.ActionStart, by, note, func(*event) {
		if row := &l.record.row; row.StartedAt == nil {
			row.StartedAt = l.at()
		}
	})
}

func (l *life) hold(by *person, reason casework.HoldReason, note string) {
	l.act(casework.ActionHold, by, note, func(e *event) {
		row := &l.record.row
		from := row.Status
		e.changed("holdReason", "", string(reason))
		row.HeldFrom, row.HoldReason, row.HeldAt = &from, &reason, l.at()
	})
}

func (l *life) resume(by *person, note string) {
	l.act(casework.ActionResume, by, note, func(*event) {
		row := &l.record.row
		row.HeldFrom, row.HoldReason, row.HeldAt = nil, nil, nil
	})
}

// usePart records a part used, at the prices of the day.
func (l *life) usePart(by *person, v *visit, p *part, quantity int, serial, note string) {
	l.act(casework.ActionUsePart, by, note, func(e *event) { l.fit(e, by, v, p, quantity, serial, note) })
}

func (l *life) fit(e *event, by *person, v *visit, p *part, quantity int, serial, note string) {
	e.visit = v
	e.changed("partUsages", "", fmt.Sprintf("%s %s × %d", p.row.Code, p.row.Name, quantity))
	u := &usage{record: l.record, visit: v, part: p, by: by}
	u.row.Quantity, u.row.UnitPrice, u.row.UnitCost = quantity, p.row.UnitPrice, p.row.UnitCost
	u.row.SerialNumber, u.row.Note, u.row.ChargeClass = serial, note, l.partClass(p)
	u.row.CreatedAt, u.row.UpdatedAt = l.clock, l.clock
	l.usages = append(l.usages, u)
	l.sumParts()
}

// removePart takes back a part recorded in error.
func (l *life) removePart(by *person, u *usage, reason string) {
	l.act(casework.ActionRemovePart, by, reason, func(e *event) {
		e.visit = u.visit
		e.changed("partUsages", fmt.Sprintf("%s %s × %d", u.part.row.Code, u.part.row.Name, u.row.Quantity), "")
		kept := l.usages[:0]
		for _, other := range l.usages {
			if other != u {
				kept = append(kept, other)
			}
		}
		l.usages = kept
		l.sumParts()
	})
}

func (l *life) sumParts() {
	var sum int64
	for _, u := range l.usages {
		sum += int64(u.row.Quantity) * u.row.UnitPrice
	}
	l.record.row.PartsCharge = sum
}

// report is what completing the work says.
type report struct {
	workDone, cause, faultCode string
	outcome                    casework.Outcome
	labourCharge, travelCharge int64
}

func (l *life) complete(by *person, in report) {
	l.accept(by)
	l.act(casework.ActionComplete, by, in.workDone, func(e *event) {
		row := &l.record.row
		row.WorkDone, row.Outcome, row.CompletedAt = in.workDone, &in.outcome, l.at()
		row.LabourCharge, row.TravelCharge, row.Cause = in.labourCharge, in.travelCharge, in.cause
		l.completedBy = by
		if in.faultCode != "" {
			e.changed("faultCode", row.FaultCode, in.faultCode)
			row.FaultCode = in.faultCode
		}
		l.classLines(e, row.ChargeClass)
	})
	l.summarize(by, in.workDone)
}

func (l *life) confirm(by *person, how casework.Confirmation, note string) {
	l.act(casework.ActionConfirm, by, note, func(e *event) {
		row := &l.record.row
		e.changed("confirmation", string(value(row.Confirmation)), string(how))
		row.Confirmation, row.ConfirmationNote, row.ConfirmedAt = &how, note, l.at()
	})
}

func (l *life) review(by *person, note string) {
	l.act(casework.ActionReview, by, note, func(*event) {
		row := &l.record.row
		row.ReviewNote, row.ReviewedAt = note, l.at()
		l.reviewedBy = by
	})
}

func (l *life) sendBack(by *person, reason string) {
	l.act(casework.ActionSendBack, by, reason, func(e *event) {
		l.undoCompletion()
		l.undoConfirmation(e)
	})
}

func (l *life) close(by *person, note string) {
	l.act(casework.ActionClose, by, note, func(*event) { l.record.row.ClosedAt = l.at() })
}

func (l *life) reopen(by *person, reason string) {
	l.act(casework.ActionReopen, by, reason, func(e *event) {
		l.undoCompletion()
		l.undoConfirmation(e)
		row := &l.record.row
		row.Plan, row.PlanNote, row.PlannedAt = nil, "", nil
		row.ClosedAt, row.CancelledAt = nil, nil
	})
}

func (l *life) undoCompletion() {
	row := &l.record.row
	row.CompletedAt, row.ReviewedAt, row.ReviewNote = nil, nil, ""
	l.completedBy, l.reviewedBy = nil, nil
}

func (l *life) undoConfirmation(e *event) {
	row := &l.record.row
	e.changed("confirmation", string(value(row.Confirmation)), "")
	row.Confirmation, row.ConfirmationNote, row.ConfirmedAt = nil, "", nil
}

// store keeps a file with the record.
func (l *life) store(by *person, v *visit, kind casework.AttachmentKind, name string, data []byte) *file {
	sum := sha256.Sum256(data)
	f := &file{record: l.record, visit: v, by: by, data: data}
	f.row.Name, f.row.Kind, f.row.ContentType = name, kind, "image/png"
	f.row.Size, f.row.Sha256, f.row.AddedAt = int64(len(data)), hex.EncodeToString(sum[:]), l.clock
	l.files = append(l.files, f)
	return f
}
