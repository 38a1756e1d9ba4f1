package seed_test

import (
	"bytes"
	"fmt"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/service/cases"
)

// again is a record that is being repeated.
type again struct {
	*witness
	original *ent.ServiceRecord
	// id is the new record's; visits, usages and issues map the original's rows to
	// the new ones.
	id                     int
	visits, usages, issues map[int]int
}

// replay repeats a record and returns the id of the new one.
func (w *witness) replay(original *ent.ServiceRecord) int {
	w.Helper()
	a := &again{witness: w, original: original, visits: map[int]int{}, usages: map[int]int{}, issues: map[int]int{}}
	for _, e := range original.Edges.Events {
		w.now = e.At
		if err := a.repeat(e); err != nil {
			w.Fatalf("%s: %s by %s at %s: %v", original.Number, e.Action, e.Edges.Actor.Username, e.At, err)
		}
		a.follow()
	}
	return a.id
}

// follow maps rows that the last action made: they come in the same order.
func (a *again) follow() {
	now := a.read(a.id)
	for i, v := range now.Edges.Visits {
		a.visits[a.original.Edges.Visits[i].ID] = v.ID
	}
	for i, one := range now.Edges.OpenIssues {
		a.issues[a.original.Edges.OpenIssues[i].ID] = one.ID
	}
}

// before returns what a field was at registration.
func (a *again) before(field, final string) string {
	events := a.original.Edges.Events
	for i := len(events) - 1; i >= 0; i-- {
		if change, ok := changeOf(events[i], field); ok {
			final = change.Old
		}
	}
	return final
}

func changeOf(e *ent.ServiceEvent, field string) (casework.FieldChange, bool) {
	for _, change := range e.Changes {
		if change.Field == field {
			return change, true
		}
	}
	return casework.FieldChange{}, false
}

// changed returns what an event changed a field to, nil where it did not.
func changed(e *ent.ServiceEvent, field string) *string {
	if change, ok := changeOf(e, field); ok {
		return &change.New
	}
	return nil
}

func changedMoment(e *ent.ServiceEvent, field string) *time.Time {
	text := changed(e, field)
	if text == nil {
		return nil
	}
	at, err := time.Parse(time.RFC3339, *text)
	if err != nil {
		return nil
	}
	return &at
}

func (a *again) register(e *ent.ServiceEvent) error {
	r := a.original
	faultCode, phone := a.before("faultCode", r.FaultCode), a.before("callerPhone", r.CallerPhone)
	in := cases.RegisterServiceRecordInput{Kind: r.Kind, Channel: r.Channel, CustomerID: &r.CustomerID, ProductUnitID: r.ProductUnitID,
		Severity: casework.Severity(a.before("severity", string(r.Severity))), Symptom: a.before("symptom", r.Symptom),
		FaultCode: &faultCode, CustomerWish: &r.CustomerWish, CallerName: &r.CallerName, CallerPhone: &phone, ReportedAt: &r.ReportedAt}
	if r.ProductUnitID == nil {
		in.ProductID = r.ProductID
	}
	routed := ""
	if r.DepartmentID != nil {
		for name, d := range a.departments {
			if d.ID == *r.DepartmentID {
				routed = name
			}
		}
	}
	if d, ok := a.departments[a.before("department", routed)]; ok && e.Edges.Actor.Role != access.Head {
		in.DepartmentID = &d.ID
	}
	var err error
	a.id, err = a.cases.RegisterServiceRecord(authz.With(a.ctx, a.viewers[e.Edges.Actor.ID]), in)
	return err
}

// repeat takes the action of an event again.
func (a *again) repeat(e *ent.ServiceEvent) error {
	if e.Action == casework.ActionRegister {
		return a.register(e)
	}
	now := a.read(a.id)
	if e.VisitID != nil {
		if done, err := a.onVisit(e); done {
			return err
		}
	}
	if done, err := a.onInstallation(e, now); done {
		return err
	}
	if done, err := a.inWorkshop(e, now); done {
		return err
	}
	if done, err := a.atDesk(e, now); done {
		return err
	}
	return a.atWork(e, now)
}

// onInstallation repeats what is done on an installation; done is false for other actions.
func (a *again) onInstallation(e *ent.ServiceEvent, now *ent.ServiceRecord) (done bool, err error) {
	ctx, id, version := authz.With(a.ctx, a.viewers[e.Edges.Actor.ID]), a.id, now.Version
	day := func(field string) (d calendar.Date) {
		if text := changed(e, field); text != nil {
			d = calendar.MustParse(*text)
		}
		return d
	}
	switch e.Action {
	case casework.ActionPlanInstallation:
		_, err = a.cases.PlanInstallation(ctx, cases.PlanInstallationInput{ID: id, Version: version, Scope: e.Note, SiteContact: changed(e, "siteContact")})
	case casework.ActionGiveTaskOrder:
		_, err = a.cases.GiveTaskOrder(ctx, cases.GiveTaskOrderInput{ID: id, Version: version})
	case casework.ActionSiteReady:
		_, err = a.cases.SiteReady(ctx, cases.SiteReadyInput{ID: id, Version: version, ReadyOn: day("siteReadyOn")})
	case casework.ActionFillChecklist:
		in := cases.FillChecklistInput{ID: id, Version: version}
		for _, item := range a.original.QueryInstallation().OnlyX(a.ctx).Checklist {
			in.Items = append(in.Items, &cases.ChecklistItemInput{Name: item.Name, Result: item.Result, Note: &item.Note})
		}
		_, err = a.cases.FillChecklist(ctx, in)
	case casework.ActionAcceptInstallation:
		f := a.file(e)
		_, err = a.cases.AcceptInstallation(ctx, cases.AcceptingInstallation{ID: id, Version: version, AcceptedOn: day("acceptedOn"),
			AcceptedBy: *changed(e, "acceptedBy"), Report: cases.File{Name: f.Name, ContentType: f.ContentType, Content: bytes.NewReader(f.Edges.Content.Data)}})
	case casework.ActionDeemAccepted:
		_, err = a.cases.DeemAccepted(ctx, cases.DeemAcceptedInput{ID: id, Version: version, AcceptedOn: day("acceptedOn"), Note: e.Note})
	case casework.ActionSummarizeTrip:
		_, err = a.cases.SummarizeTrip(ctx, cases.SummarizeTripInput{ID: id, Version: version, Summary: e.Note})
	default:
		return false, nil
	}
	return true, err
}

// atDesk repeats what is done at a desk; done is false for other actions.
func (a *again) atDesk(e *ent.ServiceEvent, now *ent.ServiceRecord) (done bool, err error) {
	ctx, id, version := authz.With(a.ctx, a.viewers[e.Edges.Actor.ID]), a.id, now.Version
	switch e.Action {
	case casework.ActionEdit:
		_, err = a.cases.EditServiceRecord(ctx, cases.EditServiceRecordInput{ID: id, Version: version,
			Symptom: changed(e, "symptom"), CallerPhone: changed(e, "callerPhone")})
	case casework.ActionTriage:
		in := cases.TriageServiceRecordInput{ID: id, Version: version, Severity: now.Severity, FaultCode: changed(e, "faultCode"), Note: &e.Note}
		if name := changed(e, "department"); name != nil {
			in.DepartmentID = a.departments[*name].ID
		} else {
			in.DepartmentID = *now.DepartmentID
		}
		if severity := changed(e, "severity"); severity != nil {
			in.Severity = casework.Severity(*severity)
		}
		if name := changed(e, "owner"); name != nil {
			in.OwnerID = &a.people[*name].ID
		}
		_, err = a.cases.TriageServiceRecord(ctx, in)
	case casework.ActionAssign:
		_, err = a.cases.AssignServiceRecord(ctx, cases.AssignServiceRecordInput{ID: id, Version: version,
			OwnerID: &a.people[*changed(e, "owner")].ID, Note: &e.Note})
	case casework.ActionReply:
		_, err = a.cases.ReplyServiceRecord(ctx, cases.ReplyServiceRecordInput{ID: id, Version: version, Message: e.Note,
			PromisedAt: changedMoment(e, "promisedAt")})
	case casework.ActionConfirm:
		_, err = a.cases.ConfirmServiceRecord(ctx, cases.ConfirmServiceRecordInput{ID: id, Version: version,
			Confirmation: casework.Confirmation(*changed(e, "confirmation")), Note: &e.Note})
	case casework.ActionClose:
		_, err = a.cases.CloseServiceRecord(ctx, cases.CloseServiceRecordInput{ID: id, Version: version, Note: &e.Note})
	case casework.ActionReopen:
		_, err = a.cases.ReopenServiceRecord(ctx, cases.ReopenServiceRecordInput{ID: id, Version: version, Reason: e.Note})
	case casework.ActionCancel:
		_, err = a.cases.CancelServiceRecord(ctx, cases.CancelServiceRecordInput{ID: id, Version: version, Reason: e.Note})
	case casework.ActionComment:
		_, err = a.cases.CommentServiceRecord(ctx, cases.CommentServiceRecordInput{ID: id, Note: e.Note})
	case casework.ActionReview:
		_, err = a.cases.ReviewServiceRecord(ctx, cases.ReviewServiceRecordInput{ID: id, Version: version, Note: &e.Note})
	case casework.ActionSendBack:
		_, err = a.cases.SendBackServiceRecord(ctx, cases.SendBackServiceRecordInput{ID: id, Version: version, Reason: e.Note})
	case casework.ActionOverrideChargeClass:
		err = a.override(ctx, e, now)
	default:
		return false, nil
	}
	return true, err
}

// atWork repeats what is done on the work itself.
func (a *again) atWork(e *ent.ServiceEvent, now *ent.ServiceRecord) (err error) {
	r := a.original
	ctx, id, version := authz.With(a.ctx, a.viewers[e.Edges.Actor.ID]), a.id, now.Version
	switch e.Action {
	case casework.ActionPlan:
		plan := now.Plan
		if text := changed(e, "plan"); text != nil {
			chosen := casework.Plan(*text)
			plan = &chosen
		}
		_, err = a.cases.PlanServiceRecord(ctx, cases.PlanServiceRecordInput{ID: id, Version: version, Plan: *plan, Note: &e.Note})
	case casework.ActionStart:
		_, err = a.cases.StartServiceRecord(ctx, cases.StartServiceRecordInput{ID: id, Version: version, Note: &e.Note})
	case casework.ActionHold:
		_, err = a.cases.HoldServiceRecord(ctx, cases.HoldServiceRecordInput{ID: id, Version: version,
			HoldReason: casework.HoldReason(*changed(e, "holdReason")), Reason: e.Note})
	case casework.ActionResume:
		_, err = a.cases.ResumeServiceRecord(ctx, cases.ResumeServiceRecordInput{ID: id, Version: version, Note: &e.Note})
	case casework.ActionComplete:
		_, err = a.cases.CompleteServiceRecord(ctx, cases.CompleteServiceRecordInput{ID: id, Version: version, WorkDone: e.Note,
			Cause: &r.Cause, Outcome: *r.Outcome, FaultCode: changed(e, "faultCode"), LabourCharge: &r.LabourCharge, TravelCharge: &r.TravelCharge})
	case casework.ActionUsePart:
		for _, u := range r.Edges.PartUsages {
			if u.CreatedAt.Equal(e.At) {
				_, err = a.cases.UsePart(ctx, cases.UsePartInput{ID: id, Version: version, PartID: u.PartID, VisitID: a.visit(u.VisitID),
					Quantity: u.Quantity, SerialNumber: &u.SerialNumber, Note: &u.Note})
				return err
			}
		}
		// It was taken back again later: the timeline alone tells of it.
		code, _, _ := strings.Cut(*changed(e, "partUsages"), " ")
		_, err = a.cases.UsePart(ctx, cases.UsePartInput{ID: id, Version: version, PartID: a.parts[code].ID, VisitID: a.visit(e.VisitID),
			Quantity: 1, Note: &e.Note})
	case casework.ActionRemovePart:
		last := now.Edges.PartUsages[len(now.Edges.PartUsages)-1]
		_, err = a.cases.RemovePartUsage(ctx, cases.RemovePartUsageInput{ID: id, Version: version, PartUsageID: last.ID, Reason: e.Note})
	case casework.ActionRaiseIssue:
		for _, i := range r.Edges.OpenIssues {
			if i.CreatedAt.Equal(e.At) {
				_, err = a.cases.RaiseOpenIssue(ctx, cases.RaiseOpenIssueInput{ID: id, Version: version, Description: i.Description,
					DueOn: a.dueAtFirst(i), OwnerID: i.OwnerID, VisitID: a.visit(i.VisitID)})
			}
		}
	case casework.ActionChangeIssue:
		// The demo gives issues another day, and each but once.
		for _, i := range r.Edges.OpenIssues {
			if i.UpdatedAt.Equal(e.At) {
				due := calendar.MustParse(*changed(e, "dueOn"))
				_, err = a.cases.ChangeOpenIssue(ctx, cases.ChangeOpenIssueInput{ID: id, Version: version, OpenIssueID: a.issues[i.ID],
					DueOn: change.Set(due), Note: &e.Note})
			}
		}
	case casework.ActionSettleIssue:
		for _, i := range r.Edges.OpenIssues {
			if i.SettledAt != nil && i.SettledAt.Equal(e.At) {
				_, err = a.cases.SettleOpenIssue(ctx, cases.SettleOpenIssueInput{ID: id, Version: version, OpenIssueID: a.issues[i.ID], Settlement: i.Settlement})
			}
		}
	case casework.ActionAttach:
		f := a.file(e)
		_, err = a.cases.AddAttachment(ctx, cases.Attaching{ID: id, Kind: f.Kind, VisitID: a.visit(f.VisitID),
			File: cases.File{Name: f.Name, ContentType: f.ContentType, Content: bytes.NewReader(f.Edges.Content.Data)}})
	default:
		err = fmt.Errorf("cannot be repeated")
	}
	return err
}

// dueAtFirst is the day of an issue before it was given another one.
func (a *again) dueAtFirst(i *ent.OpenIssue) *calendar.Date {
	for _, e := range a.original.Edges.Events {
		if e.Action == casework.ActionChangeIssue && e.At.Equal(i.UpdatedAt) {
			if given, ok := changeOf(e, "dueOn"); ok {
				due := calendar.MustParse(given.Old)
				return &due
			}
		}
	}
	return i.DueOn
}

// visit returns the new record's visit for one of the original's.
func (a *again) visit(id *int) *int {
	if id == nil {
		return nil
	}
	copied := a.visits[*id]
	return &copied
}

// file returns the file that was added with an event.
func (a *again) file(e *ent.ServiceEvent) *ent.Attachment {
	for _, f := range a.original.Edges.Attachments {
		if f.AddedAt.Equal(e.At) {
			return f
		}
	}
	a.Fatalf("%s: no file was added at %s", a.original.Number, e.At)
	return nil
}

// onVisit repeats what is done on a visit; done is false for other actions.
func (a *again) onVisit(e *ent.ServiceEvent) (done bool, err error) {
	ctx := authz.With(a.ctx, a.viewers[e.Edges.Actor.ID])
	var v *ent.Visit
	for _, one := range a.original.Edges.Visits {
		if one.ID == *e.VisitID {
			v = one
		}
	}
	if e.Action == casework.ActionDispatch {
		return true, a.dispatch(e, v)
	}
	id := a.visits[v.ID]
	version := a.store.Client().Visit.GetX(a.ctx, id).Version
	switch e.Action {
	case casework.ActionRescheduleVisit:
		_, err = a.cases.RescheduleVisit(ctx, cases.RescheduleVisitInput{ID: id, Version: version, Note: &e.Note,
			TechnicianIDs: crewOf(v), PlannedStart: v.PlannedStart, PlannedEnd: v.PlannedEnd})
	case casework.ActionDepartVisit:
		_, err = a.cases.DepartVisit(ctx, cases.DepartVisitInput{ID: id, Version: version})
	case casework.ActionArriveVisit:
		_, err = a.cases.ArriveVisit(ctx, cases.ArriveVisitInput{ID: id, Version: version})
	case casework.ActionReturnVisit:
		_, err = a.cases.ReturnVisit(ctx, cases.ReturnVisitInput{ID: id, Version: version})
	case casework.ActionCancelVisit:
		_, err = a.cases.CancelVisit(ctx, cases.CancelVisitInput{ID: id, Version: version, Reason: e.Note})
	case casework.ActionFinishVisit:
		in := cases.FinishVisitInput{ID: id, Version: version, Findings: v.Findings, WorkDone: v.WorkDone, LabourMinutes: v.LabourMinutes}
		for _, u := range a.original.Edges.PartUsages {
			if u.CreatedAt.Equal(e.At) {
				in.Parts = append(in.Parts, &cases.UsedPartInput{PartID: u.PartID, Quantity: u.Quantity, SerialNumber: &u.SerialNumber, Note: &u.Note})
			}
		}
		for _, i := range a.original.Edges.OpenIssues {
			if i.CreatedAt.Equal(e.At) {
				in.OpenIssues = append(in.OpenIssues, &cases.LeftOverInput{Description: i.Description, DueOn: i.DueOn, OwnerID: i.OwnerID})
			}
		}
		_, err = a.cases.FinishVisit(ctx, in)
	case casework.ActionSignOffVisit:
		drawn := a.file(e)
		_, err = a.cases.SignOffVisit(ctx, cases.SigningOff{ID: id, Version: version, Opinion: *v.Opinion, OpinionNote: &v.OpinionNote,
			SignedBy: v.SignedBy, Signature: cases.File{Name: drawn.Name, ContentType: drawn.ContentType, Content: bytes.NewReader(drawn.Edges.Content.Data)}})
	default:
		return false, nil
	}
	return true, err
}

func (a *again) dispatch(e *ent.ServiceEvent, v *ent.Visit) error {
	in := cases.DispatchVisitInput{ID: a.id, Version: a.read(a.id).Version, TechnicianIDs: crewOf(v),
		PlannedStart: v.PlannedStart, PlannedEnd: v.PlannedEnd, Purpose: &v.Purpose}
	// The visit may have been planned for another time at first.
	if first := a.plannedAtFirst(e); !first.Equal(v.PlannedStart) {
		end := v.PlannedEnd.Add(first.Sub(v.PlannedStart))
		in.PlannedStart, in.PlannedEnd = first, &end
	}
	_, err := a.cases.DispatchVisit(authz.With(a.ctx, a.viewers[e.Edges.Actor.ID]), in)
	return err
}

// plannedAtFirst is the start that the dispatch noted.
func (a *again) plannedAtFirst(e *ent.ServiceEvent) time.Time {
	for _, change := range e.Changes {
		if change.Field == "plannedStart" {
			start, err := time.Parse(time.RFC3339, change.New)
			if err != nil {
				a.Fatal(err)
			}
			return start
		}
	}
	a.Fatalf("%s was dispatched without a time", a.original.Number)
	return time.Time{}
}

func crewOf(v *ent.Visit) []int {
	var crew []int
	for _, u := range v.Edges.Technicians {
		crew = append(crew, u.ID)
	}
	return crew
}
