package app_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// verbs are the mutations of a record's actions, with what they need beside the
// record's id and version.
var verbs = map[string]struct{ mutation, input string }{
	"EDIT":                  {"editServiceRecord", `symptom: "改"`},
	"TRIAGE":                {"triageServiceRecord", `departmentID: $department, severity: NORMAL`},
	"ASSIGN":                {"assignServiceRecord", ``},
	"REPLY":                 {"replyServiceRecord", `message: "您好"`},
	"PLAN":                  {"planServiceRecord", `plan: ON_SITE`},
	"DISPATCH":              {"dispatchVisit", `technicianIDs: [$technician], plannedStart: $now`},
	"START":                 {"startServiceRecord", ``},
	"HOLD":                  {"holdServiceRecord", `holdReason: OTHER, reason: "等"`},
	"RESUME":                {"resumeServiceRecord", ``},
	"COMPLETE":              {"completeServiceRecord", `workDone: "好了", outcome: FIXED`},
	"CONFIRM":               {"confirmServiceRecord", `confirmation: PHONE`},
	"REVIEW":                {"reviewServiceRecord", ``},
	"SEND_BACK":             {"sendBackServiceRecord", `reason: "再来"`},
	"CLOSE":                 {"closeServiceRecord", ``},
	"REOPEN":                {"reopenServiceRecord", `reason: "又坏了"`},
	"CANCEL":                {"cancelServiceRecord", `reason: "不用了"`},
	"OVERRIDE_CHARGE_CLASS": {"overrideChargeClass", `chargeClass: INTERNAL, reason: "自用"`},
	"PLAN_INSTALLATION":     {"planInstallation", `scope: "就位"`},
	"GIVE_TASK_ORDER":       {"giveTaskOrder", ``},
	"SITE_READY":            {"siteReady", `readyOn: $today`},
	"FILL_CHECKLIST":        {"fillChecklist", `items: [{name: "外观", result: PASSED}]`},
	"DEEM_ACCEPTED":         {"deemAccepted", `acceptedOn: $today, note: "已投入使用"`},
	"SUMMARIZE_TRIP":        {"summarizeTrip", `summary: "顺利"`},
	"RAISE_ISSUE":           {"raiseOpenIssue", `description: "待补"`},
	"USE_PART":              {"usePart", `partID: $part`},
}

// In every status and for every role, what allowedActions does not name is
// refused when it is tried all the same, and leaves the record as it was.
func whatIsNotAllowedIsRefused(t *testing.T, w *world) {
	facts := w.as("admin", `{ departments(first: 1) { edges { node { id } } } parts(first: 1) { edges { node { id } } }
		users(first: 1, where: {role: TECHNICIAN, active: true}) { edges { node { id } } } __type(name: "ServiceRecordStatus") { enumValues { name } } }`, nil)
	named := strings.NewReplacer("$department", quoted(facts.list("departments")[0]["id"]), "$part", quoted(facts.list("parts")[0]["id"]),
		"$technician", quoted(facts.list("users")[0]["id"]), "$now", `"2026-01-05T01:00:00Z"`, "$today", quoted(time.Now().AddDate(0, 0, -1).Format(time.DateOnly)))
	tried := 0
	for _, value := range facts.at("__type", "enumValues").([]any) {
		status := value.(map[string]any)["name"]
		for _, role := range []string{"clerk", "dispatcher", "head", "technician", "finance", "analyst"} {
			const read = `{ serviceRecords(first: 1, where: {status: %s}) { edges { node { id version allowedActions } } } }`
			found := w.as(role, fmt.Sprintf(read, status), nil).list("serviceRecords")
			if len(found) == 0 {
				continue // a technician has no record in that status
			}
			record := found[0]
			for action, verb := range verbs {
				if slices.Contains(record["allowedActions"].([]any), any(action)) {
					continue
				}
				tried++
				got := w.as(role, fmt.Sprintf(`mutation { %s(input: {id: %s, version: %v, %s}) { serviceRecord { id } } }`,
					verb.mutation, quoted(record["id"]), record["version"], named.Replace(verb.input)), nil)
				if code := got.code(); code != "FORBIDDEN" && code != "CONFLICT" {
					t.Errorf("%s by %s in %s: %q %s", action, role, status, code, got.messages())
				}
			}
			after := w.as(role, fmt.Sprintf(`{ node(id: %s) { ... on ServiceRecord { version } } }`, quoted(record["id"])), nil)
			if after.at("node", "version") != record["version"] {
				t.Errorf("%s changed a %s record", role, status)
			}
		}
	}
	if tried < 300 {
		t.Errorf("only %d actions were tried", tried)
	}
}
