package casework_test

import (
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// actionOf is what is done about a queue, where one action takes a record out of it.
var actionOf = map[casework.Queue]casework.Action{
	casework.QueueTriage: casework.ActionTriage, casework.QueueReply: casework.ActionReply,
	casework.QueuePlan: casework.ActionPlan, casework.QueueDispatch: casework.ActionDispatch,
	casework.QueueReview: casework.ActionReview, casework.QueueClose: casework.ActionClose,
}

// TestNobodyIsAskedForWhatTheyMayNotDo: whoever finds a queue on the desk may do
// something about the records in it.
func TestNobodyIsAskedForWhatTheyMayNotDo(t *testing.T) {
	for _, role := range access.Roles() {
		for _, queue := range casework.Desk(role) {
			action, moves := actionOf[queue]
			if !moves {
				continue
			}
			for _, status := range queue.Held().Statuses {
				facts := casework.Facts{Status: status, Routed: true, Plan: casework.PlanOnSite, WorkDone: true,
					Confirmation: casework.ConfirmedByPhone, Reviewed: true}
				if _, err := casework.Check(action, facts, casework.Actor{UserID: 1, Role: role}); err != nil {
					t.Errorf("%s finds %s records on the desk %s: %v", role, status, queue, err)
				}
			}
		}
	}
}

func TestDesks(t *testing.T) {
	for _, role := range []access.Role{access.Finance, access.Analyst} {
		if desk := casework.Desk(role); len(desk) > 0 {
			t.Errorf("%s only reads, and finds %v", role, desk)
		}
	}
	for _, queue := range casework.Queues() {
		if len(queue.Held().Statuses) == 0 {
			t.Errorf("%s holds nothing", queue)
		}
		on := func(role access.Role) bool { return slices.Contains(casework.Desk(role), queue) }
		if !slices.ContainsFunc(access.Roles(), on) {
			t.Errorf("%s stands on nobody's desk", queue)
		}
	}
}

func TestWaitsForVisit(t *testing.T) {
	for _, status := range casework.Statuses() {
		for _, plan := range append(casework.Plans(), "") {
			for under := range 2 {
				facts := casework.Facts{Status: status, Plan: plan, VisitsUnderWay: under}
				sends := plan == casework.PlanOnSite || plan == casework.PlanTakeBack
				want := sends && under == 0 && (status == casework.StatusPlanned || status == casework.StatusDispatched)
				if got := casework.WaitsForVisit(facts); got != want {
					t.Errorf("%+v: %t", facts, got)
				}
			}
		}
	}
}

func TestWhoDispatches(t *testing.T) {
	for _, role := range access.Roles() {
		want := role == access.Dispatcher || role == access.Head || role == access.Admin
		if casework.CanDispatch(role) != want {
			t.Errorf("%s dispatches: %t", role, !want)
		}
	}
}
