package cases_test

import (
	"bytes"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
)

// installing takes a new installation as far as the work on site.
func (h *house) installing() *ent.ServiceRecord {
	h.t.Helper()
	r := h.done(h.cases.RegisterServiceRecord(h.as("CLERK"), cases.RegisterServiceRecordInput{
		Kind: casework.KindInstallation, Channel: casework.ChannelPhone, Severity: casework.SeverityNormal,
		CustomerID: &h.owner.ID, ProductUnitID: &h.unit.ID, Symptom: "安装"}))
	r = h.done(h.cases.TriageServiceRecord(h.as("CLERK"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
		DepartmentID: h.service.ID, Severity: casework.SeverityNormal}))
	r = h.done(h.cases.PlanInstallation(h.as("CLERK"), cases.PlanInstallationInput{ID: r.ID, Version: r.Version, Scope: "就位、接管、调试", SiteContact: ptr("王工")}))
	r = h.done(h.cases.GiveTaskOrder(h.as("DISPATCHER"), cases.GiveTaskOrderInput{ID: r.ID, Version: r.Version}))
	r = h.done(h.cases.SiteReady(h.as("CLERK"), cases.SiteReadyInput{ID: r.ID, Version: r.Version, ReadyOn: calendar.MustParse("2026-03-03")}))
	r = h.done(h.cases.PlanServiceRecord(h.as("DISPATCHER"), cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: casework.PlanOnSite}))
	sent, err := h.cases.DispatchVisit(h.as("DISPATCHER"), cases.DispatchVisitInput{ID: r.ID, Version: r.Version,
		TechnicianIDs: []int{h.people["TECHNICIAN"].ID}, PlannedStart: h.now.Add(time.Hour)})
	v := h.visited(sent, err)
	v = h.visited(h.cases.ArriveVisit(h.as("TECHNICIAN"), cases.ArriveVisitInput{ID: v.ID, Version: v.Version}))
	h.visited(h.cases.FinishVisit(h.as("TECHNICIAN"), cases.FinishVisitInput{ID: v.ID, Version: v.Version, Findings: "好", WorkDone: "装好"}))
	return h.record(r.ID)
}

func (h *house) installation(recordID int) *ent.Installation {
	h.t.Helper()
	return h.record(recordID).QueryInstallation().OnlyX(authz.System(h.t.Context()))
}

func (h *house) fill(r *ent.ServiceRecord, result fieldwork.ItemResult, note string) *ent.ServiceRecord {
	h.t.Helper()
	in := cases.FillChecklistInput{ID: r.ID, Version: r.Version}
	for i, item := range h.installation(r.ID).Checklist {
		one := &cases.ChecklistItemInput{Name: item.Name, Result: fieldwork.ItemPassed}
		if i == 0 {
			one.Result, one.Note = result, &note
		}
		in.Items = append(in.Items, one)
	}
	return h.done(h.cases.FillChecklist(h.as("TECHNICIAN"), in))
}

func (h *house) accepting(r *ent.ServiceRecord, day string) cases.AcceptingInstallation {
	return cases.AcceptingInstallation{ID: r.ID, Version: r.Version, AcceptedOn: calendar.MustParse(day), AcceptedBy: "赵工",
		Report: cases.File{Name: "report.png", ContentType: "image/png", Content: bytes.NewReader(drawing(h.t))}}
}

func complete(r *ent.ServiceRecord) cases.CompleteServiceRecordInput {
	return cases.CompleteServiceRecordInput{ID: r.ID, Version: r.Version, WorkDone: "安装完成", Outcome: casework.OutcomeFixed}
}

func (h *house) refusedFor(key fault.Key, err error) {
	h.t.Helper()
	if f := fault.As(err); f == nil || f.Key != key {
		h.t.Fatalf("got %v, want %s", err, key)
	}
}

func TestAnInstallationUpToItsSignedAcceptance(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.installing()
		i := h.installation(r.ID)
		if i.TaskOrderNumber == nil || *i.TaskOrderNumber != "TO-2026-000001" || i.TaskOrderedAt == nil || i.SiteContact != "王工" || len(i.Checklist) == 0 {
			t.Errorf("%+v", i)
		}
		_, err := h.cases.GiveTaskOrder(h.as("DISPATCHER"), cases.GiveTaskOrderInput{ID: r.ID, Version: r.Version})
		h.refusedFor(fault.TaskOrderGiven, err)
		_, err = h.cases.CompleteServiceRecord(h.as("TECHNICIAN"), complete(r))
		h.refusedFor(fault.AcceptanceMissing, err)
		_, err = h.cases.AcceptInstallation(h.as("TECHNICIAN"), h.accepting(r, "2026-03-02"))
		h.refusedFor(fault.ChecklistOpen, err)
		r = h.fill(r, fieldwork.ItemPassed, "")
		_, err = h.cases.AcceptInstallation(h.as("TECHNICIAN"), h.accepting(r, "2026-03-03"))
		h.refused(fault.Invalid, err)
		stale := h.accepting(r, "2026-03-02")
		stale.Version--
		_, err = h.cases.AcceptInstallation(h.as("TECHNICIAN"), stale)
		h.refused(fault.Conflict, err)
		key, in := "accept-1", h.accepting(r, "2026-03-02")
		in.IdempotencyKey = &key
		r = h.done(h.cases.AcceptInstallation(h.as("TECHNICIAN"), in))
		in.Report.Content = bytes.NewReader(drawing(t))
		if id, err := h.cases.AcceptInstallation(h.as("TECHNICIAN"), in); err != nil || id != r.ID {
			t.Error(id, err)
		}
		i = h.installation(r.ID)
		if *i.Acceptance != fieldwork.AcceptanceSigned || i.AcceptedOn.String() != "2026-03-02" || i.AcceptedBy != "赵工" || i.AcceptanceReportID == nil {
			t.Errorf("%+v", i)
		}
		if r.Confirmation == nil || *r.Confirmation != casework.ConfirmedBySignature {
			t.Errorf("confirmed by %v", r.Confirmation)
		}
		h.told(r.ID, casework.FieldChange{Field: "acceptedBy", New: "赵工"}, casework.FieldChange{Field: "acceptedOn", New: "2026-03-02"})
		_, err = h.cases.FillChecklist(h.as("TECHNICIAN"), cases.FillChecklistInput{ID: r.ID, Version: r.Version,
			Items: []*cases.ChecklistItemInput{{Name: "别的", Result: fieldwork.ItemOpen}}})
		h.refusedFor(fault.AcceptedAlready, err)
		r = h.done(h.cases.CompleteServiceRecord(h.as("TECHNICIAN"), complete(r)))
		h.done(h.cases.SummarizeTrip(h.as("TECHNICIAN"), cases.SummarizeTripInput{ID: r.ID, Version: r.Version, Summary: "顺利"}))
	})
}

func TestDeemedAcceptedOnlyWithoutOpenIssues(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.fill(h.installing(), fieldwork.ItemFailed, "减压阀未到")
		deem := func(username, note string) (int, error) {
			return h.cases.DeemAccepted(h.as(username), cases.DeemAcceptedInput{ID: r.ID, Version: r.Version,
				AcceptedOn: calendar.MustParse("2026-03-02"), Note: note})
		}
		_, err := deem("TECHNICIAN", "用户外出")
		h.refused(fault.Forbidden, err)
		_, err = deem("DISPATCHER", "用户外出")
		h.refusedFor(fault.OpenIssuesLeft, err)
		r = h.fill(r, fieldwork.ItemFailed, "减压阀仍未到")
		issues := r.QueryOpenIssues().AllX(authz.System(t.Context()))
		if len(issues) != 1 {
			t.Fatalf("%d issues", len(issues))
		}
		r = h.done(h.cases.SettleOpenIssue(h.as("TECHNICIAN"), cases.SettleOpenIssueInput{ID: r.ID, Version: r.Version,
			OpenIssueID: issues[0].ID, Settlement: "已补装"}))
		_, err = deem("DISPATCHER", " ")
		h.refused(fault.Invalid, err)
		r = h.done(deem("DISPATCHER", "用户外出"))
		i := h.installation(r.ID)
		if *i.Acceptance != fieldwork.AcceptanceDeemed || i.AcceptanceNote != "用户外出" || *r.Confirmation != casework.ConfirmedAbsent {
			t.Errorf("%+v, confirmed by %v", i, *r.Confirmation)
		}
		h.done(h.cases.CompleteServiceRecord(h.as("TECHNICIAN"), complete(r)))
	})
}

func TestWhoPlansInstallations(t *testing.T) {
	each(t, func(t *testing.T, h *house) {
		r := h.installing()
		for _, username := range []string{"TECHNICIAN", "INSPECTOR", "STOREKEEPER", "FINANCE", "EXECUTIVE", "ANALYST"} {
			_, err := h.cases.PlanInstallation(h.as(username), cases.PlanInstallationInput{ID: r.ID, Version: r.Version, Scope: "别的"})
			h.refused(fault.Forbidden, err)
		}
		_, err := h.cases.PlanInstallation(h.as("CLERK"), cases.PlanInstallationInput{ID: r.ID, Version: r.Version - 1, Scope: "别的"})
		h.refused(fault.Conflict, err)
		repair := h.register()
		_, err = h.cases.PlanInstallation(h.as("CLERK"), cases.PlanInstallationInput{ID: repair.ID, Version: repair.Version, Scope: "别的"})
		h.refusedFor(fault.ActionNotAllowed, err)
		for _, items := range [][]*cases.ChecklistItemInput{nil, {{Name: " ", Result: fieldwork.ItemPassed}},
			{{Name: "a", Result: fieldwork.ItemFailed}}, {{Name: "a", Result: fieldwork.ItemPassed}, {Name: " a", Result: fieldwork.ItemPassed}}} {
			_, err = h.cases.FillChecklist(h.as("TECHNICIAN"), cases.FillChecklistInput{ID: r.ID, Version: r.Version, Items: items})
			h.refused(fault.Invalid, err)
		}
	})
}
