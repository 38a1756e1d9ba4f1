package cases_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
)

// What was sent back is confirmed anew, and whoever worked on it before does not
// review it in the end, although somebody else reports it as done.
func TestSentBackAndDoneBySomebodyElse(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		head, boss, dispatcher := h.as("HEAD"), h.as("EXECUTIVE"), h.as("DISPATCHER")
		r := h.register()
		r = h.done(h.cases.TriageServiceRecord(h.as("CLERK"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
			DepartmentID: h.service.ID, Severity: casework.SeverityNormal}))
		r = h.done(h.cases.PlanServiceRecord(dispatcher, cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: casework.PlanRemote}))
		r = h.done(h.cases.StartServiceRecord(dispatcher, cases.StartServiceRecordInput{ID: r.ID, Version: r.Version}))
		_, err := h.cases.CancelServiceRecord(h.as("CLERK"), cases.CancelServiceRecordInput{ID: r.ID, Version: r.Version, Reason: "客户来电"})
		h.refused(fault.Forbidden, err)
		done := func(r *ent.ServiceRecord) cases.CompleteServiceRecordInput {
			return cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version, WorkDone: "电话指导", Outcome: casework.OutcomeAnswered}
		}
		r = h.done(h.cases.CompleteServiceRecord(head, done(r)))
		r = h.done(h.cases.ConfirmServiceRecord(h.as("CLERK"), cases.ConfirmServiceRecordInput{ID: r.ID, Version: r.Version,
			Confirmation: casework.ConfirmedByPhone}))
		r = h.done(h.cases.SendBackServiceRecord(boss, cases.SendBackServiceRecordInput{ID: r.ID, Version: r.Version, Reason: "没有说明原因"}))
		if r.Confirmation != nil || r.ConfirmedAt != nil || r.ConfirmationNote != "" {
			t.Errorf("still confirmed: %+v", r)
		}
		r = h.done(h.cases.CompleteServiceRecord(dispatcher, done(r)))
		_, err = h.cases.ReviewServiceRecord(head, cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version})
		h.refused(fault.Forbidden, err)
		if fault.As(err).Key != fault.OwnWork {
			t.Error(err)
		}
		h.done(h.cases.ReviewServiceRecord(boss, cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version}))
	})
}

// Whoever is responsible did some of the work, also where others began and finished it.
func TestTheOwnerDoesNotReviewTheirOwnRecord(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		dispatcher := h.as("DISPATCHER")
		r := h.register()
		r = h.done(h.cases.TriageServiceRecord(h.as("CLERK"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
			DepartmentID: h.service.ID, Severity: casework.SeverityNormal}))
		r = h.done(h.cases.AssignServiceRecord(dispatcher, cases.AssignServiceRecordInput{ID: r.ID, Version: r.Version,
			OwnerID: &h.people["HEAD"].ID}))
		r = h.done(h.cases.PlanServiceRecord(dispatcher, cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: casework.PlanRemote}))
		r = h.done(h.cases.StartServiceRecord(dispatcher, cases.StartServiceRecordInput{ID: r.ID, Version: r.Version}))
		r = h.done(h.cases.CompleteServiceRecord(dispatcher, cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version,
			WorkDone: "电话指导", Outcome: casework.OutcomeAnswered}))
		_, err := h.cases.ReviewServiceRecord(h.as("HEAD"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version})
		h.refused(fault.Forbidden, err)
		if fault.As(err).Key != fault.OwnWork {
			t.Error(err)
		}
		h.done(h.cases.ReviewServiceRecord(h.as("EXECUTIVE"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version}))
	})
}

// A question on the phone: answered, and done with the answer by who gave it.
func TestAConsultationIsDoneWithItsAnswer(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		clerk := h.as("CLERK")
		r := h.done(h.cases.RegisterServiceRecord(clerk, cases.RegisterServiceRecordInput{Kind: casework.KindConsultation,
			Channel: casework.ChannelPhone, Severity: casework.SeverityMinor, CustomerID: &h.owner.ID, Symptom: "怎么设定温度",
			DepartmentID: &h.service.ID}))
		done := func(r *ent.ServiceRecord) cases.CompleteServiceRecordInput {
			return cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version, WorkDone: "已说明操作步骤", Outcome: casework.OutcomeAnswered}
		}
		_, err := h.cases.CompleteServiceRecord(clerk, done(r))
		h.refused(fault.Conflict, err)
		r = h.done(h.cases.ReplyServiceRecord(clerk, cases.ReplyServiceRecordInput{ID: r.ID, Version: r.Version, Message: "已说明操作步骤"}))
		r = h.done(h.cases.CompleteServiceRecord(clerk, done(r)))
		if r.Status != casework.StatusCompleted || r.StartedAt == nil || r.CompletedAt == nil {
			t.Errorf("%+v", r)
		}
		h.done(h.cases.ReviewServiceRecord(h.as("HEAD"), cases.ReviewServiceRecordInput{ID: r.ID, Version: r.Version}))
	})
}
