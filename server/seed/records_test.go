package seed_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/store"
)

// testRecords reads every record as it stands in the database and holds it, its
// visits, parts, issues and files against its timeline, and the timeline against
// what the procedures ask for. It knows nothing of how the rows came about.
func testRecords(t *testing.T, s *store.Store) {
	ctx := authz.System(t.Context())
	records := s.Client().ServiceRecord.Query().Order(ent.Asc("id")).
		WithVisits(func(q *ent.VisitQuery) { q.WithTechnicians().WithSignature() }).
		WithPartUsages().WithOpenIssues().WithAttachments(func(q *ent.AttachmentQuery) { q.WithContent() }).
		WithCustomer().WithProductUnit().WithDepartment().
		WithEvents(func(q *ent.ServiceEventQuery) { q.Order(ent.Asc("at", "id")).WithActor() }).AllX(ctx)
	for _, r := range records {
		v := verification{t: t, r: r, events: r.Edges.Events}
		v.statuses()
		v.versions()
		v.moments()
		v.changes()
		v.people()
		v.final()
		v.visits()
		v.sums()
		v.files()
		if v.broken {
			t.Logf("%s\n%s", r.Number, v.timeline())
			return
		}
	}
}

type verification struct {
	t      *testing.T
	r      *ent.ServiceRecord
	events []*ent.ServiceEvent
	broken bool
}

func (v *verification) wrong(format string, args ...any) {
	v.t.Helper()
	v.broken = true
	v.t.Errorf("%s, a %s in %s: %s", v.r.Number, v.r.Kind, v.r.Status, fmt.Sprintf(format, args...))
}

func (v *verification) timeline() string {
	var b bytes.Buffer
	for _, e := range v.events {
		fmt.Fprintf(&b, "  %s v%d %s %v %s %v\n", e.At.Format(time.DateTime), e.RecordVersion, e.Action, e.ToStatus, e.Edges.Actor.Username, e.Changes)
	}
	return b.String()
}

// last returns the last event of an action, nil where there is none.
func (v *verification) last(action casework.Action) *ent.ServiceEvent {
	for _, e := range slices.Backward(v.events) {
		if e.Action == action {
			return e
		}
	}
	return nil
}

// statuses: each event goes on where the one before ended, by a way that there is.
func (v *verification) statuses() {
	if len(v.events) == 0 || v.events[0].Action != casework.ActionRegister {
		v.wrong("does not begin with its registration")
		return
	}
	status := casework.StatusRegistered
	for _, e := range v.events {
		if (e.FromStatus == nil) != (e.ToStatus == nil) {
			v.wrong("%s has half a change of status", e.Action)
		}
		if e.ToStatus == nil {
			continue
		}
		if *e.FromStatus != status || !casework.Reachable(status, *e.ToStatus) || *e.ToStatus == status {
			v.wrong("%s from %s to %s while in %s", e.Action, *e.FromStatus, *e.ToStatus, status)
		}
		status = *e.ToStatus
	}
	if status != v.r.Status {
		v.wrong("the timeline ends in %s", status)
	}
}

// quiet actions leave the record's row alone.
var quiet = []casework.Action{casework.ActionRegister, casework.ActionComment, casework.ActionAttach,
	casework.ActionRescheduleVisit, casework.ActionDepartVisit, casework.ActionReturnVisit, casework.ActionCancelVisit,
	casework.ActionFinishRepairCard, casework.ActionCheckRepairCard}

// versions: one more with each event that changes the row, and the row was last
// changed with the last of them.
func (v *verification) versions() {
	version, changed := 1, v.r.CreatedAt
	for i, e := range v.events {
		mayStay := slices.Contains(quiet, e.Action) || e.Action == casework.ActionArriveVisit ||
			e.Action == casework.ActionFinishVisit || e.Action == casework.ActionSignOffVisit
		switch {
		case e.RecordVersion == version+1 && !slices.Contains(quiet, e.Action):
			version, changed = version+1, e.At
		case e.RecordVersion != version || !mayStay || e.ToStatus != nil:
			v.wrong("%s leads from version %d to %d", e.Action, version, e.RecordVersion)
		}
		if i > 0 && !e.At.After(v.events[i-1].At) {
			v.wrong("%s and %s at %s", v.events[i-1].Action, e.Action, e.At)
		}
		if e.At.After(noon) {
			v.wrong("%s happens in the future", e.Action)
		}
	}
	if version != v.r.Version || !changed.Equal(v.r.UpdatedAt) {
		v.wrong("version %d of %s, want %d of %s", v.r.Version, v.r.UpdatedAt, version, changed)
	}
}

// moments: the row's moments are those of the last event that set them and that
// no later one took back.
func (v *verification) moments() {
	if !v.r.CreatedAt.Equal(v.events[0].At) || v.r.ReportedAt.After(v.r.CreatedAt) {
		v.wrong("registered at %s, reported at %s", v.r.CreatedAt, v.r.ReportedAt)
	}
	undone := []casework.Action{casework.ActionReopen}
	unfinished := append(undone, casework.ActionSendBack)
	for _, m := range []struct {
		what   string
		got    *time.Time
		sets   []casework.Action
		clears []casework.Action
		first  bool
	}{
		{"triaged", v.r.TriagedAt, []casework.Action{casework.ActionTriage}, nil, false},
		{"first replied", v.r.FirstRepliedAt, []casework.Action{casework.ActionReply}, nil, true},
		{"planned", v.r.PlannedAt, []casework.Action{casework.ActionPlan}, undone, false},
		{"started", v.r.StartedAt, []casework.Action{casework.ActionStart, casework.ActionArriveVisit, casework.ActionComplete}, nil, true},
		{"held", v.r.HeldAt, []casework.Action{casework.ActionHold}, []casework.Action{casework.ActionResume, casework.ActionCancel}, false},
		{"completed", v.r.CompletedAt, []casework.Action{casework.ActionComplete}, unfinished, false},
		{"reviewed", v.r.ReviewedAt, []casework.Action{casework.ActionReview}, unfinished, false},
		{"closed", v.r.ClosedAt, []casework.Action{casework.ActionClose}, undone, false},
		{"cancelled", v.r.CancelledAt, []casework.Action{casework.ActionCancel}, undone, false},
	} {
		var want *time.Time
		for _, e := range v.events {
			switch {
			case slices.Contains(m.clears, e.Action):
				want = nil
			case slices.Contains(m.sets, e.Action) && (want == nil || !m.first):
				want = &e.At
			}
		}
		if (want == nil) != (m.got == nil) || want != nil && !want.Equal(*m.got) {
			v.wrong("%s at %v, want %v", m.what, m.got, want)
		}
	}
}

// changes: each change of a field begins with what the one before left, and the
// last one left what stands in the row.
func (v *verification) changes() {
	now := map[string]string{"severity": string(v.r.Severity), "faultCode": v.r.FaultCode, "chargeClass": string(v.r.ChargeClass),
		"symptom": v.r.Symptom, "callerPhone": v.r.CallerPhone}
	for _, e := range slices.Backward(v.events) {
		for _, change := range e.Changes {
			if change.Old == change.New {
				v.wrong("%s notes %s, which did not change", e.Action, change.Field)
			}
			if value, known := now[change.Field]; known {
				if change.New != value {
					v.wrong("%s sets %s to %q, later it is %q", e.Action, change.Field, change.New, value)
				}
				now[change.Field] = change.Old
			}
		}
	}
	if now["symptom"] == "" || now["chargeClass"] == "" {
		v.wrong("registered without a symptom or a charge class")
	}
}

// people: whoever acts has a role that may, and sees the record.
func (v *verification) people() {
	for _, e := range v.events {
		actor := e.Edges.Actor
		if actor == nil || e.ServiceRecordID != v.r.ID {
			v.wrong("%s by nobody", e.Action)
			continue
		}
		switch actor.Role {
		case access.Finance, access.Analyst:
			v.wrong("%s by %s", e.Action, actor.Username)
		case access.Technician:
			assigned := v.r.OwnerID != nil && *v.r.OwnerID == actor.ID
			for _, visit := range v.r.Edges.Visits {
				assigned = assigned || visit.Status != casework.VisitCancelled && hasTechnician(visit, actor.ID)
			}
			if !assigned {
				v.wrong("%s by %s, who is not assigned", e.Action, actor.Username)
			}
		}
		if casework.NeedsReason(e.Action) && e.Note == "" {
			v.wrong("%s without a reason", e.Action)
		}
	}
}

func hasTechnician(visit *ent.Visit, id int) bool {
	return slices.ContainsFunc(visit.Edges.Technicians, func(u *ent.User) bool { return u.ID == id })
}

// workers are those who did some of the work.
func (v *verification) workers() []int {
	var ids []int
	for _, id := range []*int{v.r.OwnerID, v.r.CompletedByID} {
		if id != nil {
			ids = append(ids, *id)
		}
	}
	for _, visit := range v.r.Edges.Visits {
		for _, u := range visit.Edges.Technicians {
			if visit.Status != casework.VisitCancelled {
				ids = append(ids, u.ID)
			}
		}
	}
	return ids
}

// final: what has to be there in a status.
func (v *verification) final() {
	r := v.r
	done := slices.Contains([]casework.Status{casework.StatusCompleted, casework.StatusReviewed, casework.StatusClosed}, r.Status)
	if done && (r.WorkDone == "" || r.Outcome == nil || r.CompletedByID == nil) {
		v.wrong("done, with no account of it")
	}
	reviewed := r.Status == casework.StatusReviewed || r.Status == casework.StatusClosed
	if reviewed != (r.ReviewedByID != nil) || reviewed != (r.ReviewedAt != nil) {
		v.wrong("reviewed by %v at %v", r.ReviewedByID, r.ReviewedAt)
	}
	if reviewed && slices.Contains(v.workers(), *r.ReviewedByID) {
		v.wrong("reviewed by somebody who did the work")
	}
	if review := v.last(casework.ActionReview); reviewed && (review.Edges.Actor.ID != *r.ReviewedByID ||
		!slices.Contains([]access.Role{access.Head, access.Executive}, review.Edges.Actor.Role)) {
		v.wrong("reviewed by %s", review.Edges.Actor.Username)
	}
	open := slices.ContainsFunc(r.Edges.OpenIssues, func(i *ent.OpenIssue) bool { return i.SettledAt == nil })
	if r.Status == casework.StatusClosed {
		if r.Confirmation == nil || r.ConfirmedAt == nil || open {
			v.wrong("closed with confirmation %v, an open issue: %t", r.Confirmation, open)
		}
		if r.Confirmation != nil && *r.Confirmation == casework.ConfirmedAbsent && r.ConfirmationNote == "" {
			v.wrong("no reason why there is no confirmation")
		}
	}
	if held := r.Status == casework.StatusOnHold; held != (r.HoldReason != nil) || held != (r.HeldFrom != nil) || held != (r.HeldAt != nil) {
		v.wrong("held from %v for %v", r.HeldFrom, r.HoldReason)
	}
	if (r.DepartmentID == nil) && r.Status != casework.StatusRegistered && r.Status != casework.StatusCancelled {
		v.wrong("handled by nobody")
	}
	if r.ProductUnitID != nil && (*r.Edges.ProductUnit.CustomerID != r.CustomerID || r.ProductID == nil || *r.ProductID != r.Edges.ProductUnit.ProductID) {
		v.wrong("about a unit of another customer or product")
	}
}

// visits: in order, with a version for each step, and none under way on records
// that are done.
func (v *verification) visits() {
	for _, visit := range v.r.Edges.Visits {
		if len(visit.Edges.Technicians) == 0 {
			v.wrong("visit %s by nobody", visit.Number)
		}
		for _, u := range visit.Edges.Technicians {
			if u.Role != access.Technician {
				v.wrong("visit %s by %s", visit.Number, u.Username)
			}
		}
		steps := 1
		before := visit.DispatchedAt
		for _, at := range []*time.Time{visit.DepartedAt, visit.ArrivedAt, visit.FinishedAt, visit.ReturnedAt} {
			if at == nil {
				continue
			}
			steps++
			if !at.After(before) {
				v.wrong("visit %s goes backwards", visit.Number)
			}
			before = *at
		}
		signed := visit.SignedAt != nil
		if signed {
			steps++
		}
		if visit.CancelledAt != nil {
			steps++
		}
		for _, e := range v.events {
			if e.Action == casework.ActionRescheduleVisit && *e.VisitID == visit.ID {
				steps++
			}
		}
		if signed != (visit.Edges.Signature != nil) || signed != (visit.Opinion != nil) || signed != (visit.SignedBy != "") ||
			signed && visit.Edges.Signature.VisitID != nil && *visit.Edges.Signature.VisitID != visit.ID {
			v.wrong("visit %s is half signed", visit.Number)
		}
		if visit.Version != steps {
			v.wrong("visit %s in version %d after %d steps", visit.Number, visit.Version, steps)
		}
		if want := visitStatus(visit); visit.Status != want {
			v.wrong("visit %s in %s, want %s", visit.Number, visit.Status, want)
		}
		if finished := visit.FinishedAt != nil; finished != (visit.Findings != "" && visit.WorkDone != "") {
			v.wrong("visit %s found %q and did %q", visit.Number, visit.Findings, visit.WorkDone)
		}
		if visit.Status.UnderWay() && v.r.Status != casework.StatusDispatched && v.r.Status != casework.StatusInProgress {
			v.wrong("visit %s in %s", visit.Number, visit.Status)
		}
	}
}

func visitStatus(visit *ent.Visit) casework.VisitStatus {
	switch {
	case visit.CancelledAt != nil:
		return casework.VisitCancelled
	case visit.ReturnedAt != nil:
		return casework.VisitReturned
	case visit.FinishedAt != nil:
		return casework.VisitFinished
	case visit.ArrivedAt != nil:
		return casework.VisitArrived
	case visit.DepartedAt != nil:
		return casework.VisitDeparted
	default:
		return casework.VisitDispatched
	}
}

// sums: the parts add up, who is covered does not pay, and only what is out of
// the warranty is charged.
func (v *verification) sums() {
	var parts int64
	for _, u := range v.r.Edges.PartUsages {
		parts += int64(u.Quantity) * u.UnitPrice
		if u.UnitCost == nil || u.UsedByID == nil || *u.UnitCost > u.UnitPrice {
			v.wrong("a part at %d for %v", u.UnitPrice, u.UnitCost)
		}
	}
	if parts != v.r.PartsCharge {
		v.wrong("parts for %d, want %d", v.r.PartsCharge, parts)
	}
	for _, line := range []struct {
		field  string
		class  *casework.ChargeClass
		charge int64
	}{
		{"labourChargeClass", v.r.LabourChargeClass, v.r.LabourCharge}, {"travelChargeClass", v.r.TravelChargeClass, v.r.TravelCharge},
	} {
		class := v.r.ChargeClass
		if line.class != nil {
			class = *line.class
		}
		if class != casework.ChargePaid && line.charge > 0 && !v.overridden(line.field) {
			v.wrong("%s of %d charged as %s", line.field, line.charge, class)
		}
	}
	if v.r.ChargeClassOverridden != v.overridden("chargeClass") {
		v.wrong("overridden: %t", v.r.ChargeClassOverridden)
	}
}

// overridden reports whether a head has set who pays: for the whole, or for a line.
func (v *verification) overridden(field string) bool {
	return slices.ContainsFunc(v.events, func(e *ent.ServiceEvent) bool {
		_, changed := changeOf(e, field)
		return changed && e.Action == casework.ActionOverrideChargeClass
	})
}

// files: what the row says of a file is what the file is.
func (v *verification) files() {
	for _, f := range v.r.Edges.Attachments {
		if f.Edges.Content == nil {
			v.wrong("%s has no content", f.Name)
			continue
		}
		data := f.Edges.Content.Data
		sum := sha256.Sum256(data)
		if int64(len(data)) != f.Size || hex.EncodeToString(sum[:]) != f.Sha256 || http.DetectContentType(data) != f.ContentType {
			v.wrong("%s is not what its row says", f.Name)
		}
		if f.AddedByID == nil || f.AddedAt.Before(v.r.CreatedAt) {
			v.wrong("%s was added at %s", f.Name, f.AddedAt)
		}
	}
}
