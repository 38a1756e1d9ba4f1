package app_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"
)

// journeyStep is one operation of the main job: who does what, and what of the
// record and the visit has to follow.
type journeyStep struct {
	// action is what allowedActions has to name before.
	action, user, verb string
	// visit: the operation is one on the visit.
	visit  bool
	input  vars
	status string
}

// journeySteps is the way from the call to the archive.
func journeySteps(w *world) []journeyStep {
	part := w.one("technician", "parts", "{active: true}")["id"]
	department := w.as("head", "{ viewer { departmentIDs } }", nil).at("viewer", "departmentIDs", 0)
	return []journeyStep{
		{"REPLY", "clerk", "replyServiceRecord", false, vars{"message": "明天上门"}, "REGISTERED"},
		{"TRIAGE", "dispatcher", "triageServiceRecord", false, vars{"departmentID": department, "severity": "MAJOR", "faultCode": "E4"}, "TRIAGED"},
		{"PLAN", "dispatcher", "planServiceRecord", false, vars{"plan": "ON_SITE", "note": "带压缩机"}, "PLANNED"},
		{"DISPATCH", "dispatcher", "dispatchVisit", false, vars{"technicianIDs": []any{w.me("technician")},
			"plannedStart": time.Now().UTC().Format(time.RFC3339), "purpose": "更换压缩机"}, "DISPATCHED"},
		{"DEPART_VISIT", "technician", "departVisit", true, nil, "DISPATCHED"},
		{"ARRIVE_VISIT", "technician", "arriveVisit", true, nil, "IN_PROGRESS"},
		{"HOLD", "technician", "holdServiceRecord", false, vars{"holdReason": "OTHER", "reason": "等物业开门"}, "ON_HOLD"},
		{"RESUME", "technician", "resumeServiceRecord", false, nil, "IN_PROGRESS"},
		{"FINISH_VISIT", "technician", "finishVisit", true, vars{"findings": "压缩机损坏", "workDone": "更换压缩机", "labourMinutes": 90,
			"parts": []any{vars{"partID": part, "quantity": 2}}, "openIssues": []any{vars{"description": "保温棉待补"}}}, "IN_PROGRESS"},
		{"SIGN_OFF_VISIT", "technician", "signOffVisit", true, vars{"opinion": "SATISFIED", "signedBy": "王先生"}, "IN_PROGRESS"},
		{"RETURN_VISIT", "technician", "returnVisit", true, nil, "IN_PROGRESS"},
		{"COMPLETE", "technician", "completeServiceRecord", false, vars{"workDone": "更换压缩机", "cause": "老化", "outcome": "FIXED"}, "COMPLETED"},
		{"SEND_BACK", "head", "sendBackServiceRecord", false, vars{"reason": "原因写清楚"}, "IN_PROGRESS"},
		{"COMPLETE", "technician", "completeServiceRecord", false, vars{"workDone": "更换压缩机", "cause": "线圈绝缘老化", "outcome": "FIXED"}, "COMPLETED"},
		{"CONFIRM", "clerk", "confirmServiceRecord", false, vars{"confirmation": "PHONE", "note": "客户满意"}, "COMPLETED"},
		{"REVIEW", "head", "reviewServiceRecord", false, vars{"note": "合格"}, "REVIEWED"},
		{"SETTLE_ISSUE", "clerk", "settleOpenIssue", false, vars{"settlement": "已补"}, "REVIEWED"},
		{"CLOSE", "clerk", "closeServiceRecord", false, nil, "CLOSED"},
	}
}

// The main job over HTTP, by four people with documented operations alone. What
// each does next stands in allowedActions before it is done.
func aCallBecomesAClosedRecord(t *testing.T, w *world) {
	record := w.register("不制热 😀 主流程", vars{"callerName": "王先生", "callerPhone": "138-0000-7788"})
	done := []string{"REGISTER"}
	for _, step := range journeySteps(w) {
		now := w.stage(step.user, record["id"])
		subject := now["record"].(map[string]any)
		allowed, _ := subject["allowedActions"].([]any)
		if step.visit {
			subject = (answer{Data: subject}).at("visits", 0).(map[string]any)
			allowed, _ = subject["allowedActions"].([]any)
		}
		if !slices.Contains(allowed, any(step.action)) {
			t.Fatalf("%s is not allowed to %s: %v", step.action, step.user, allowed)
		}
		input := vars{"id": subject["id"], "version": subject["version"]}
		for name, value := range step.input {
			input[name] = value
		}
		switch step.action {
		case "SETTLE_ISSUE":
			input["openIssueID"] = (answer{Data: subject}).at("openIssues", 0, "id")
			refusal := w.do("clerk", "closeServiceRecord", vars{"id": subject["id"], "version": subject["version"]}, "serviceRecord { id }")
			refusal.refused(t, "CONFLICT")
		case "SIGN_OFF_VISIT":
			w.sign(t, step.user, input)
		}
		if step.action != "SIGN_OFF_VISIT" {
			w.must(step.user, step.verb, input, "serviceRecord { id }")
		}
		done = append(done, step.action)
		if status := w.stage("dispatcher", record["id"])["record"].(map[string]any)["status"]; status != step.status {
			t.Fatalf("%v after %s", status, step.action)
		}
	}
	w.archived(t, record["id"], done)
}

// stage reads where a record stands, as somebody.
func (w *world) stage(username string, id any) map[string]any {
	w.t.Helper()
	got := w.as(username, fmt.Sprintf(`{ record: node(id: %s) { ... on ServiceRecord { id version status allowedActions
		openIssues { id } visits { id version status allowedActions } } } }`, quoted(id)), nil)
	if got.at("record") == nil {
		w.t.Fatalf("%s does not see the record: %s", username, got.messages())
	}
	return got.Data
}

// sign draws the customer's signature.
func (w *world) sign(t *testing.T, username string, input vars) {
	t.Helper()
	input["signature"] = nil
	got := w.upload(username, mutation("signOffVisit", "visit { signedBy opinion } serviceRecord { confirmation }"),
		vars{"in": input}, "variables.in.signature", "signature.png", drawing(t, 60, 20))
	if got.at("signOffVisit", "serviceRecord", "confirmation") != "SIGNATURE" {
		t.Fatal(got.messages(), got.Data)
	}
}

// archived checks the record at the end and its timeline.
func (w *world) archived(t *testing.T, id any, done []string) {
	t.Helper()
	got := w.as("clerk", fmt.Sprintf(`{ node(id: %s) { ... on ServiceRecord { status closedAt reviewedAt completedAt startedAt cause
		partsCharge partUsages { quantity unitPrice } allowedActions attachments { kind }
		events(first: 100, orderBy: {field: AT, direction: ASC}) { totalCount edges { node { action actor { username } at fromStatus toStatus } } } } } }`,
		quoted(id)), nil)
	if len(got.Errors) > 0 {
		t.Fatal(got.messages())
	}
	record := answer{Data: got.Data["node"].(map[string]any)}
	var actions []string
	status, before := any(nil), time.Time{}
	for _, event := range record.list("events") {
		actions = append(actions, event["action"].(string))
		if from := event["fromStatus"]; from != nil && status != nil && from != status {
			t.Errorf("%v follows %v: %v", from, status, event)
		}
		if event["toStatus"] != nil {
			status = event["toStatus"]
		}
		at := parsed(t, event["at"].(string))
		if at.Before(before) {
			t.Errorf("%s at %s comes after %s", event["action"], at, before)
		}
		before = at
	}
	if !slices.Equal(actions, done) || status != "CLOSED" || record.at("events", "totalCount") != float64(len(done)) {
		t.Errorf("timeline %v to %v, want %v", actions, status, done)
	}
	sum := record.at("partUsages", 0, "quantity").(float64) * record.at("partUsages", 0, "unitPrice").(float64)
	if record.at("partsCharge") != sum || record.at("closedAt") == nil || record.at("cause") != "线圈绝缘老化" ||
		record.at("attachments", 0, "kind") != "SIGNATURE" {
		text, err := json.Marshal(got.Data)
		t.Errorf("%s %v", text, err)
	}
	allowed := record.at("allowedActions").([]any)
	if len(allowed) != 2 || !slices.Contains(allowed, any("REOPEN")) || !slices.Contains(allowed, any("COMMENT")) {
		t.Errorf("a closed record allows %v", allowed)
	}
}

func parsed(t *testing.T, at string) time.Time {
	t.Helper()
	moment, err := time.Parse(time.RFC3339Nano, at)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}
