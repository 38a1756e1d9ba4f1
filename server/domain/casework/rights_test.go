package casework_test

import (
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// right is one operation on one kind of row.
type right struct {
	entity access.Entity
	op     access.Operation
}

// writes says which rows each action writes, beside its line on the timeline.
var writes = map[casework.Action][]right{
	casework.ActionRegister:            {{access.ServiceRecord, access.Create}},
	casework.ActionEdit:                {{access.ServiceRecord, access.Update}},
	casework.ActionTriage:              {{access.ServiceRecord, access.Update}},
	casework.ActionAssign:              {{access.ServiceRecord, access.Update}},
	casework.ActionReply:               {{access.ServiceRecord, access.Update}},
	casework.ActionPlan:                {{access.ServiceRecord, access.Update}},
	casework.ActionDispatch:            {{access.ServiceRecord, access.Update}, {access.Visit, access.Create}},
	casework.ActionStart:               {{access.ServiceRecord, access.Update}},
	casework.ActionHold:                {{access.ServiceRecord, access.Update}},
	casework.ActionResume:              {{access.ServiceRecord, access.Update}},
	casework.ActionComplete:            {{access.ServiceRecord, access.Update}},
	casework.ActionConfirm:             {{access.ServiceRecord, access.Update}},
	casework.ActionReview:              {{access.ServiceRecord, access.Update}},
	casework.ActionSendBack:            {{access.ServiceRecord, access.Update}},
	casework.ActionClose:               {{access.ServiceRecord, access.Update}},
	casework.ActionReopen:              {{access.ServiceRecord, access.Update}},
	casework.ActionCancel:              {{access.ServiceRecord, access.Update}},
	casework.ActionComment:             {},
	casework.ActionAttach:              {{access.Attachment, access.Create}},
	casework.ActionUsePart:             {{access.ServiceRecord, access.Update}, {access.PartUsage, access.Create}, {access.Part, access.Read}},
	casework.ActionRemovePart:          {{access.ServiceRecord, access.Update}, {access.PartUsage, access.Delete}},
	casework.ActionRaiseIssue:          {{access.ServiceRecord, access.Update}, {access.OpenIssue, access.Create}},
	casework.ActionChangeIssue:         {{access.ServiceRecord, access.Update}, {access.OpenIssue, access.Update}},
	casework.ActionSettleIssue:         {{access.ServiceRecord, access.Update}, {access.OpenIssue, access.Update}},
	casework.ActionOverrideChargeClass: {{access.ServiceRecord, access.Update}},
	casework.ActionPlanInstallation:    {{access.ServiceRecord, access.Update}, {access.Installation, access.Create}, {access.Installation, access.Update}},
	casework.ActionGiveTaskOrder:       {{access.ServiceRecord, access.Update}, {access.Installation, access.Create}, {access.Installation, access.Update}},
	casework.ActionSiteReady:           {{access.ServiceRecord, access.Update}, {access.Installation, access.Create}, {access.Installation, access.Update}},
	casework.ActionFillChecklist: {{access.ServiceRecord, access.Update}, {access.Installation, access.Create},
		{access.Installation, access.Update}, {access.OpenIssue, access.Create}},
	casework.ActionAcceptInstallation: {{access.ServiceRecord, access.Update}, {access.Installation, access.Update}, {access.Attachment, access.Create}},
	casework.ActionDeemAccepted:       {{access.ServiceRecord, access.Update}, {access.Installation, access.Update}},
	casework.ActionSummarizeTrip:      {{access.ServiceRecord, access.Update}, {access.Installation, access.Create}, {access.Installation, access.Update}},
	casework.ActionRescheduleVisit:    {{access.Visit, access.Update}},
	casework.ActionDepartVisit:        {{access.Visit, access.Update}},
	casework.ActionArriveVisit:        {{access.Visit, access.Update}, {access.ServiceRecord, access.Update}},
	casework.ActionFinishVisit: {{access.Visit, access.Update}, {access.ServiceRecord, access.Update},
		{access.PartUsage, access.Create}, {access.OpenIssue, access.Create}},
	casework.ActionSignOffVisit: {{access.Visit, access.Update}, {access.ServiceRecord, access.Update}, {access.Attachment, access.Create}},
	casework.ActionReturnVisit:  {{access.Visit, access.Update}},
	casework.ActionCancelVisit:  {{access.Visit, access.Update}},
	// Who takes these is decided by domain/fieldwork, and tested there.
	casework.ActionTransferGoods: {}, casework.ActionChangeReturnDay: {}, casework.ActionOpenRepairCard: {},
	casework.ActionFinishRepairCard: {}, casework.ActionCheckRepairCard: {},
	// Imports run as the system.
	casework.ActionImport: {},
}

// mayTake reports whether a role may take an action on some record or visit.
func mayTake(action casework.Action, role access.Role) bool {
	if action == casework.ActionRegister {
		return casework.CanRegister(role)
	}
	actor := casework.Actor{UserID: somebody, Role: role}
	for _, status := range casework.Statuses() {
		if _, err := casework.Check(action, inOrder(action, status), actor); err == nil {
			return true
		}
		for _, visit := range casework.VisitStatuses() {
			if _, err := casework.CheckVisit(action, visit, false, status, actor); err == nil {
				return true
			}
		}
	}
	return false
}

// TestEveryButtonWorks: whoever may take an action may also write the rows that
// it writes, on as many records as the role sees. Otherwise the page shows a
// button that is always refused.
func TestEveryButtonWorks(t *testing.T) {
	for _, action := range casework.Actions() {
		needed, known := writes[action]
		if !known {
			t.Errorf("nobody has said what %s writes", action)
		}
		needed = append([]right{{access.ServiceRecord, access.Read}, {access.ServiceEvent, access.Create}}, needed...)
		for _, role := range access.Roles() {
			if !mayTake(action, role) {
				continue
			}
			seen := access.Lookup(role, access.ServiceRecord, access.Read)
			for _, right := range needed {
				scope := access.Lookup(role, right.entity, right.op)
				if scope != seen && scope != access.All {
					t.Errorf("%s may %s on %s records, but %s of %s is granted on %s",
						role, action, seen, right.op, right.entity, scope)
				}
			}
		}
	}
}
