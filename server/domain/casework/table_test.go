package casework_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// The rule book, written down a second time from the procedures. One column a
// status, in the order of the letters below; a cell holds the status that the
// action leads to, "." where it is not possible. RESUME leads back to where the
// record was held, here Planned.
const (
	statusLetters = "RTPDWHCVXN"
	// Admin, Executive, Head, Dispatcher, Clerk, Technician, Inspector,
	// Storekeeper, Finance, aNalyst.
	roleLetters = "AEHDCTISFN"
)

var statusOf = map[byte]casework.Status{
	'R': casework.StatusRegistered, 'T': casework.StatusTriaged, 'P': casework.StatusPlanned,
	'D': casework.StatusDispatched, 'W': casework.StatusInProgress, 'H': casework.StatusOnHold,
	'C': casework.StatusCompleted, 'V': casework.StatusReviewed, 'X': casework.StatusClosed,
	'N': casework.StatusCancelled,
}

var roleOf = map[byte]access.Role{
	'A': access.Admin, 'E': access.Executive, 'H': access.Head, 'D': access.Dispatcher, 'C': access.Clerk,
	'T': access.Technician, 'I': access.Inspector, 'S': access.Storekeeper, 'F': access.Finance, 'N': access.Analyst,
}

var ruleBook = map[casework.Action]struct {
	to, roles string
	reason    bool
}{
	//                            RTPDWHCVXN    AEHDCTISFN
	casework.ActionEdit:        {"RTPDWH....", "A.HDC.....", false},
	casework.ActionTriage:      {"TTPDWH....", "A.HDC.....", false},
	casework.ActionAssign:      {"RTPDWH....", "A.HD......", false},
	casework.ActionReply:       {"RTPDWHCV..", "A.HDCTI...", false},
	casework.ActionPlan:        {".PPPW.....", "A.HD......", false},
	casework.ActionDispatch:    {"..DDW.....", "A.HD......", false},
	casework.ActionStart:       {"..WW......", "A.HD.T....", false},
	casework.ActionHold:        {".HHHH.....", "A.HD.T....", true},
	casework.ActionResume:      {".....P....", "A.HD.T....", false},
	casework.ActionComplete:    {"....C.....", "A.HD.T....", false},
	casework.ActionConfirm:     {"....W.CV..", "A.HDC.....", false},
	casework.ActionReview:      {"......V...", ".EH.......", false},
	casework.ActionSendBack:    {"......WW..", ".EH.......", true},
	casework.ActionClose:       {".......X..", "A.HDC.....", false},
	casework.ActionReopen:      {"........TT", "A.HDC.....", true},
	casework.ActionCancel:      {"NNNNNN....", "A.HDC.....", true},
	casework.ActionComment:     {"RTPDWHCVXN", "AEHDCTIS..", false},
	casework.ActionAttach:      {"RTPDWHCV..", "A.HDCTIS..", false},
	casework.ActionUsePart:     {"..PDWH....", "A.HD.T.S..", false},
	casework.ActionRemovePart:  {"..PDWH....", "A.HD.T.S..", true},
	casework.ActionRaiseIssue:  {"....WHCV..", "A.HDCTI...", false},
	casework.ActionChangeIssue: {"..PDWHCV..", "A.HDCTI...", false},
	casework.ActionSettleIssue: {"..PDWHCV..", "A.HDCTI...", false},

	casework.ActionOverrideChargeClass: {"RTPDWHCV..", "..H.......", true},

	casework.ActionPlanInstallation:   {"RTPDWH....", "A.HDC.....", false},
	casework.ActionGiveTaskOrder:      {"RTPDWH....", "A.HD......", false},
	casework.ActionSiteReady:          {"RTPDWH....", "A.HDCT....", false},
	casework.ActionFillChecklist:      {"....WH....", "A.HD.T....", false},
	casework.ActionAcceptInstallation: {"....WH....", "A.HD.T....", false},
	casework.ActionDeemAccepted:       {"....WH....", "A.HD......", false},
	casework.ActionSummarizeTrip:      {"....WHC...", "A.HD.T....", false},
}

// inOrder returns a record on which every condition of the action is met.
func inOrder(action casework.Action, status casework.Status) casework.Facts {
	facts := casework.Facts{
		Kind: casework.KindRepair, Status: status, HeldFrom: casework.StatusPlanned, Routed: true,
		Plan: casework.PlanOnSite, VisitsMade: 1, Replied: true, WorkDone: true, Confirmation: casework.ConfirmedBySignature,
		Reviewed: true, Workers: []int{worker},
	}
	if action == casework.ActionSettleIssue || action == casework.ActionChangeIssue {
		facts.OpenIssues = 1
	}
	if slices.Contains(ofInstallations, action) {
		facts.Kind, facts.Installation.Checked = casework.KindInstallation, true
	}
	return facts
}

// ofInstallations are the actions that installations alone have.
var ofInstallations = []casework.Action{casework.ActionPlanInstallation, casework.ActionGiveTaskOrder, casework.ActionSiteReady,
	casework.ActionFillChecklist, casework.ActionAcceptInstallation, casework.ActionDeemAccepted, casework.ActionSummarizeTrip}

const worker, somebody = 7, 8

func TestEveryActionInEveryStatusByEveryRole(t *testing.T) {
	for _, action := range casework.Actions() {
		rule, known := ruleBook[action]
		for s := range statusLetters {
			for r := range roleLetters {
				status, role := statusOf[statusLetters[s]], roleOf[roleLetters[r]]
				got, err := casework.Check(action, inOrder(action, status), casework.Actor{UserID: somebody, Role: role})
				at := fmt.Sprintf("%s of a record %s by %s", action, status, role)
				switch {
				case !known || rule.roles[r] == '.':
					refused(t, at, err, fault.Forbidden, fault.RoleNotAllowed)
				case rule.to[s] == '.':
					refused(t, at, err, fault.Conflict, fault.ActionNotAllowed)
				case err != nil:
					t.Errorf("%s: %v", at, err)
				case got != statusOf[rule.to[s]]:
					t.Errorf("%s leads to %s, want %s", at, got, statusOf[rule.to[s]])
				}
			}
		}
		if casework.NeedsReason(action) != rule.reason {
			t.Errorf("%s needs a reason: %t, want %t", action, casework.NeedsReason(action), rule.reason)
		}
	}
}

func refused(t *testing.T, at string, err error, code fault.Code, key fault.Key) {
	t.Helper()
	if f := fault.As(err); f == nil || f.Code != code || f.Key != key {
		t.Errorf("%s: %v, want %s %s", at, err, code, key)
	}
}

// TestTheRuleBookIsWhole keeps the test above from passing over what it does not name.
func TestTheRuleBookIsWhole(t *testing.T) {
	if len(statusOf) != len(casework.Statuses()) || len(roleOf) != len(access.Roles()) {
		t.Error("a status or a role has no letter")
	}
	for action, rule := range ruleBook {
		if len(rule.to) != len(statusLetters) || len(rule.roles) != len(roleLetters) {
			t.Errorf("%s: a line of another length", action)
		}
		if strings.Trim(rule.to, ".") == "" || strings.Trim(rule.roles, ".") == "" {
			t.Errorf("%s: possible for nobody", action)
		}
	}
	// These are no steps in a record's life: the first makes it, the others are
	// about visits, about goods and repair cards, or about records that come from elsewhere.
	var rest []casework.Action
	for _, action := range casework.Actions() {
		if _, ok := ruleBook[action]; !ok {
			rest = append(rest, action)
		}
	}
	want := []casework.Action{casework.ActionRegister, casework.ActionRescheduleVisit, casework.ActionDepartVisit, casework.ActionArriveVisit,
		casework.ActionFinishVisit, casework.ActionSignOffVisit, casework.ActionReturnVisit,
		casework.ActionCancelVisit, casework.ActionTransferGoods, casework.ActionChangeReturnDay, casework.ActionOpenRepairCard,
		casework.ActionFinishRepairCard, casework.ActionCheckRepairCard, casework.ActionImport}
	if !slices.Equal(rest, want) {
		t.Errorf("%v, want %v", rest, want)
	}
}

func TestStrangersMayNothing(t *testing.T) {
	for _, role := range []access.Role{"", "admin", "ROOT"} {
		for _, status := range append(casework.Statuses(), "", "OPEN") {
			if allowed := casework.Allowed(inOrder("", status), casework.Actor{UserID: 1, Role: role}); len(allowed) > 0 {
				t.Errorf("%q may %v", role, allowed)
			}
		}
		if casework.CanRegister(role) {
			t.Errorf("%q may register", role)
		}
	}
	_, err := casework.Check("DELETE", inOrder("", casework.StatusRegistered), casework.Actor{UserID: 1, Role: access.Admin})
	refused(t, "an unknown action", err, fault.Forbidden, fault.RoleNotAllowed)
}

func TestWhoRegisters(t *testing.T) {
	for i := range roleLetters {
		if got, want := casework.CanRegister(roleOf[roleLetters[i]]), strings.Contains("AHDC", roleLetters[i:i+1]); got != want {
			t.Errorf("%s registers: %t, want %t", roleOf[roleLetters[i]], got, want)
		}
	}
}
