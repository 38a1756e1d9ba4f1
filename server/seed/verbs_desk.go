package seed

import (
	"strings"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// call is what the desk writes down of a call.
type call struct {
	kind       casework.Kind
	channel    casework.Channel
	severity   casework.Severity
	customer   *customer
	unit       *unit
	product    *product
	symptom    string
	wish       string
	faultCode  string
	callerName string
	phone      string
	address    string
	// reported is when the customer reported it; zero for now.
	reported   time.Time
	promised   *time.Time
	department *department
}

// register makes the record, with what the customer and the unit tell where the
// caller did not.
func (l *life) register(by *person, in call) {
	if in.department == nil && by.row.Role == access.Head {
		in.department = by.department
	}
	r := l.record
	r.customer, r.unit, r.product, r.department, r.registeredBy = in.customer, in.unit, in.product, in.department, by
	if in.reported.IsZero() {
		in.reported = l.clock
	}
	if in.phone == "" {
		in.phone = in.customer.row.Phone
	}
	if in.address == "" && in.unit != nil {
		in.address = in.unit.row.SiteAddress
	}
	if in.address == "" {
		in.address = in.customer.row.Address
	}
	row := &r.row
	row.CreatedAt, row.UpdatedAt, row.Version = l.clock, l.clock, 1
	row.Kind, row.Channel, row.Status, row.Severity = in.kind, in.channel, casework.StatusRegistered, in.severity
	row.ReportedAt, row.PromisedAt = in.reported, in.promised
	row.ChargeClass = l.charge()
	row.Symptom, row.FaultCode, row.CustomerWish = strings.TrimSpace(in.symptom), in.faultCode, in.wish
	row.CallerName, row.CallerPhone, row.CallerPhoneDigits = in.callerName, in.phone, installedbase.PhoneDigits(in.phone)
	row.ServiceAddress = in.address
	e := l.line(casework.ActionRegister, by, "")
	e.quiet = true
	l.finish(e, row.Status)
}

// charge returns who pays as the warranty has it on the day of the report.
func (l *life) charge() casework.ChargeClass {
	cover := warranty.CoverageNone
	if l.unit != nil {
		cover = l.unit.terms().RightsOn(l.dayOf(l.record.row.ReportedAt)).Coverage
	}
	return casework.Charge(cover, false)
}

// triage sets department and severity, the fault code and the owner where given.
func (l *life) triage(by *person, d *department, severity casework.Severity, code string, owner *person, note string) {
	l.act(casework.ActionTriage, by, note, func(e *event) {
		r := l.record
		e.changed("department", r.department.name(), d.name())
		e.changed("severity", string(r.row.Severity), string(severity))
		r.department, r.row.Severity, r.row.TriagedAt = d, severity, l.at()
		if code != "" {
			e.changed("faultCode", r.row.FaultCode, code)
			r.row.FaultCode = code
		}
		if r.unit != nil && d.within(serviceCentre) {
			r.unit.served = true
		}
		if owner != nil {
			e.changed("owner", r.owner.name(), owner.name())
			r.owner = owner
		}
		if class := l.charge(); !r.row.ChargeClassOverridden {
			e.changed("chargeClass", string(r.row.ChargeClass), string(class))
			l.classLines(e, class)
			r.row.ChargeClass = class
		}
	})
}

// at returns the clock's moment for a column that may be empty.
func (l *life) at() *time.Time {
	moment := l.clock
	return &moment
}

func (l *life) assign(by, owner *person) {
	l.act(casework.ActionAssign, by, "", func(e *event) {
		e.changed("owner", l.owner.name(), owner.name())
		l.owner = owner
	})
}

// reply tells the customer; promised may be nil.
func (l *life) reply(by *person, message string, promised *time.Time) {
	l.act(casework.ActionReply, by, message, func(e *event) {
		row := &l.record.row
		if row.FirstRepliedAt == nil {
			row.FirstRepliedAt = l.at()
		}
		if promised != nil {
			e.changed("promisedAt", moment(row.PromisedAt), moment(promised))
			row.PromisedAt = promised
		}
	})
}

// correct corrects the caller's telephone and adds to the symptom.
func (l *life) correct(by *person, phone, symptom string) {
	l.act(casework.ActionEdit, by, "", func(e *event) {
		row := &l.record.row
		if symptom != "" {
			e.changed("symptom", row.Symptom, symptom)
			row.Symptom = symptom
		}
		e.changed("callerPhone", row.CallerPhone, phone)
		row.CallerPhone, row.CallerPhoneDigits = phone, installedbase.PhoneDigits(phone)
	})
}

// override lets a head set who pays.
func (l *life) override(by *person, class casework.ChargeClass, reason string) {
	l.act(casework.ActionOverrideChargeClass, by, reason, func(e *event) {
		row := &l.record.row
		e.changed("chargeClass", string(row.ChargeClass), string(class))
		row.ChargeClass, row.ChargeClassOverridden = class, true
	})
}

func (l *life) comment(by *person, note string) {
	l.act(casework.ActionComment, by, note, func(e *event) { e.quiet = true })
}

// mention is a comment that speaks to somebody.
func (l *life) mention(by, to *person, note string) {
	l.act(casework.ActionComment, by, "@"+to.row.Name+" "+note, func(e *event) {
		e.quiet = true
		if to != by {
			e.mentioned = []*person{to}
		}
	})
}

func (l *life) plan(by *person, plan casework.Plan, note string) {
	l.act(casework.ActionPlan, by, note, func(e *event) {
		row := &l.record.row
		e.changed("plan", string(value(row.Plan)), string(plan))
		row.Plan, row.PlanNote, row.PlannedAt = &plan, note, l.at()
	})
	l.prepare(by)
}

func (l *life) cancel(by *person, reason string) {
	l.act(casework.ActionCancel, by, reason, func(*event) {
		row := &l.record.row
		row.CancelledAt = l.at()
		row.HeldFrom, row.HoldReason, row.HeldAt = nil, nil, nil
	})
}

// raise records an issue left over.
func (l *life) raise(by *person, v *visit, description string, due *calendar.Date, owner *person) {
	l.act(casework.ActionRaiseIssue, by, description, func(e *event) { l.leaveOver(e, v, description, due, owner) })
}

func (l *life) leaveOver(e *event, v *visit, description string, due *calendar.Date, owner *person) {
	i := &issue{record: l.record, visit: v, owner: owner}
	i.row.Description, i.row.DueOn = description, due
	i.row.CreatedAt, i.row.UpdatedAt, i.row.Version = l.clock, l.clock, 1
	l.issues = append(l.issues, i)
	e.visit = v
}

// postpone gives an issue left over another day.
func (l *life) postpone(by *person, i *issue, due calendar.Date, why string) {
	l.act(casework.ActionChangeIssue, by, why, func(e *event) {
		was := ""
		if i.row.DueOn != nil {
			was = i.row.DueOn.String()
		}
		e.changed("dueOn", was, due.String())
		i.row.DueOn, i.row.UpdatedAt, i.row.Version = &due, l.clock, i.row.Version+1
		e.visit = i.visit
	})
}

func (l *life) settle(by *person, i *issue, settlement string) {
	l.act(casework.ActionSettleIssue, by, settlement, func(e *event) {
		i.row.SettledAt, i.row.Settlement, i.settledBy = l.at(), settlement, by
		i.row.UpdatedAt, i.row.Version = l.clock, i.row.Version+1
		e.visit = i.visit
	})
}

// attach adds a photo or a document.
func (l *life) attach(by *person, v *visit, kind casework.AttachmentKind, name string, data []byte) {
	l.act(casework.ActionAttach, by, "", func(e *event) {
		e.quiet, e.visit = true, v
		e.changed("attachments", "", name)
		l.store(by, v, kind, name, data)
	})
}
