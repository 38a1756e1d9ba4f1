package cases_test

import (
	"bytes"
	"testing"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
)

// The main job: four people take a call to the archive.
func TestACallBecomesAClosedRecord(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r, v := h.dispatched()
		if r.Status != casework.StatusDispatched || r.ChargeClass != casework.ChargeFreeWarranty || r.Symptom != "不制热 😀" {
			t.Fatalf("%+v", r)
		}
		technician := h.as("TECHNICIAN")
		v = h.visited(h.cases.DepartVisit(technician, cases.DepartVisitInput{ID: v.ID, Version: v.Version}))
		v = h.visited(h.cases.ArriveVisit(technician, cases.ArriveVisitInput{ID: v.ID, Version: v.Version}))
		if r = h.record(r.ID); r.Status != casework.StatusInProgress || r.StartedAt == nil {
			t.Fatalf("arrival begins the work: %+v", r)
		}
		_, err := h.cases.CompleteServiceRecord(technician, cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version,
			WorkDone: "更换压缩机", Outcome: casework.OutcomeFixed})
		h.refused(fault.Conflict, err)
		v = h.visited(h.cases.FinishVisit(technician, cases.FinishVisitInput{ID: v.ID, Version: v.Version,
			Findings: "压缩机损坏", WorkDone: "更换压缩机", LabourMinutes: 90,
			Parts:      []*cases.UsedPartInput{{PartID: h.part.ID, Quantity: 2}},
			OpenIssues: []*cases.LeftOverInput{{Description: "保温棉待补"}}}))
		v = h.visited(h.cases.SignOffVisit(technician, cases.SigningOff{ID: v.ID, Version: v.Version,
			Opinion: casework.OpinionSatisfied, SignedBy: "王先生",
			Signature: cases.File{Content: bytes.NewReader(drawing(t))}}))
		v = h.visited(h.cases.ReturnVisit(technician, cases.ReturnVisitInput{ID: v.ID, Version: v.Version}))
		if v.Status != casework.VisitReturned || v.SignatureID == nil {
			t.Fatalf("%+v", v)
		}
		r = h.record(r.ID)
		if r.PartsCharge != 2*12_345 || *r.Confirmation != casework.ConfirmedBySignature {
			t.Fatalf("%+v", r)
		}
		r = h.done(h.cases.CompleteServiceRecord(technician, cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version,
			WorkDone: "更换压缩机", Outcome: casework.OutcomeFixed}))
		h.review(r)
	})
}

// review has the head sign off and the desk close, past the open issue.
func (h *house) review(r *ent.ServiceRecord) {
	t := h.t
	t.Helper()
	_, err := h.cases.ReviewServiceRecord(h.as("TECHNICIAN"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version})
	h.refused(fault.Forbidden, err)
	_, err = h.cases.ReviewServiceRecord(h.as("HEAD2"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version})
	h.refused(fault.NotFound, err)
	r = h.done(h.cases.ReviewServiceRecord(h.as("HEAD"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version}))
	_, err = h.cases.CloseServiceRecord(h.as("CLERK"), cases.CloseServiceRecordInput{ID: r.ID, Version: r.Version})
	h.refused(fault.Conflict, err)
	if fault.As(err).Key != fault.OpenIssuesLeft {
		t.Fatal(err)
	}
	system := authz.System(t.Context())
	issue := r.QueryOpenIssues().OnlyX(system)
	r = h.done(h.cases.SettleOpenIssue(h.as("CLERK"), cases.SettleOpenIssueInput{ID: r.ID, Version: r.Version,
		OpenIssueID: issue.ID, Settlement: "已补"}))
	r = h.done(h.cases.CloseServiceRecord(h.as("CLERK"), cases.CloseServiceRecordInput{ID: r.ID, Version: r.Version}))
	if r.Status != casework.StatusClosed || r.ClosedAt == nil {
		t.Fatalf("%+v", r)
	}
	var did []casework.Action
	for _, e := range r.QueryEvents().Order(ent.Asc(serviceevent.FieldAt), ent.Asc(serviceevent.FieldID)).AllX(system) {
		did = append(did, e.Action)
	}
	want := []casework.Action{"REGISTER", "TRIAGE", "PLAN", "DISPATCH", "DEPART_VISIT", "ARRIVE_VISIT", "FINISH_VISIT",
		"SIGN_OFF_VISIT", "RETURN_VISIT", "COMPLETE", "REVIEW", "SETTLE_ISSUE", "CLOSE"}
	if len(did) != len(want) {
		t.Fatalf("timeline %v", did)
	}
	for i := range want {
		if did[i] != want[i] {
			t.Fatalf("timeline %v", did)
		}
	}
}
