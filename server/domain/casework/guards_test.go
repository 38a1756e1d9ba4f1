package casework_test

import (
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

var (
	head       = casework.Actor{UserID: somebody, Role: access.Head}
	clerk      = casework.Actor{UserID: somebody, Role: access.Clerk}
	dispatcher = casework.Actor{UserID: somebody, Role: access.Dispatcher}
	technician = casework.Actor{UserID: worker, Role: access.Technician}
)

func TestConditions(t *testing.T) {
	for name, tc := range map[string]struct {
		action casework.Action
		status casework.Status
		by     casework.Actor
		but    func(*casework.Facts)
		code   fault.Code
		key    fault.Key
	}{
		"a plan that sends nobody: remote": {casework.ActionDispatch, casework.StatusPlanned, dispatcher,
			func(f *casework.Facts) { f.Plan = casework.PlanRemote }, fault.Conflict, fault.PlanNeedsNoVisit},
		"a plan that sends nobody: parts": {casework.ActionDispatch, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.Plan = casework.PlanShipParts }, fault.Conflict, fault.PlanNeedsNoVisit},
		"no plan at all": {casework.ActionDispatch, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.Plan = "" }, fault.Conflict, fault.PlanNeedsNoVisit},
		"taking back sends somebody": {casework.ActionDispatch, casework.StatusPlanned, dispatcher,
			func(f *casework.Facts) { f.Plan = casework.PlanTakeBack }, "", ""},
		"a further visit beside one under way": {casework.ActionDispatch, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.VisitsUnderWay = 1 }, "", ""},

		"another plan with a visit under way": {casework.ActionPlan, casework.StatusDispatched, dispatcher,
			func(f *casework.Facts) { f.VisitsUnderWay = 1 }, fault.Conflict, fault.VisitUnderWay},
		"completed with a visit under way": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.VisitsUnderWay = 2 }, fault.Conflict, fault.VisitUnderWay},
		"called off with a visit under way": {casework.ActionCancel, casework.StatusDispatched, clerk,
			func(f *casework.Facts) { f.VisitsUnderWay = 1 }, fault.Conflict, fault.VisitUnderWay},
		"called off by the desk after work has begun": {casework.ActionCancel, casework.StatusInProgress, clerk,
			func(f *casework.Facts) { f.Begun = true }, fault.Forbidden, fault.WorkBegun},
		"called off by the desk although taken up again after work": {casework.ActionCancel, casework.StatusTriaged, clerk,
			func(f *casework.Facts) { f.Begun = true }, fault.Forbidden, fault.WorkBegun},
		"called off by the dispatcher after work has begun": {casework.ActionCancel, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.Begun = true }, "", ""},
		"called off by the desk before work": {casework.ActionCancel, casework.StatusDispatched, clerk, nil, "", ""},

		"completed on site, and nobody was there": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.VisitsMade = 0 }, fault.Conflict, fault.VisitMissing},
		"completed without a visit where the plan needs none": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.VisitsMade, f.Plan = 0, casework.PlanRemote }, "", ""},
		"completed with a repair that wants its check": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Plan, f.RepairUnchecked = casework.PlanTakeBack, true }, fault.Conflict, fault.RepairUnchecked},
		"a consultation with a repair that wants its check": {casework.ActionComplete, casework.StatusPlanned, clerk,
			func(f *casework.Facts) { asked(f); f.RepairUnchecked = true }, fault.Conflict, fault.RepairUnchecked},
		"reviewed with a repair that wants its check": {casework.ActionReview, casework.StatusCompleted, head,
			func(f *casework.Facts) { f.RepairUnchecked = true }, "", ""},

		"an answered consultation, by the desk": {casework.ActionComplete, casework.StatusRegistered, clerk,
			asked, "", ""},
		"a consultation without an answer": {casework.ActionComplete, casework.StatusTriaged, clerk,
			func(f *casework.Facts) { asked(f); f.Replied = false }, fault.Conflict, fault.ReplyMissing},
		"an answered consultation that no department has": {casework.ActionComplete, casework.StatusRegistered, clerk,
			func(f *casework.Facts) { asked(f); f.Routed = false }, fault.Conflict, fault.DepartmentMissing},
		"a consultation that is worked on": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { asked(f); f.Replied = false }, "", ""},
		"an answered repair": {casework.ActionComplete, casework.StatusTriaged, technician,
			nil, fault.Conflict, fault.ActionNotAllowed},
		"a repair, by the desk": {casework.ActionComplete, casework.StatusInProgress, clerk,
			nil, fault.Forbidden, fault.RoleNotAllowed},

		"an installation completed without acceptance": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Kind = casework.KindInstallation }, fault.Conflict, fault.AcceptanceMissing},
		"an accepted installation completed": {casework.ActionComplete, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Kind, f.Installation.Accepted = casework.KindInstallation, true }, "", ""},
		"a second task order": {casework.ActionGiveTaskOrder, casework.StatusTriaged, dispatcher,
			func(f *casework.Facts) { f.Installation.Ordered = true }, fault.Conflict, fault.TaskOrderGiven},
		"a task order for a repair": {casework.ActionGiveTaskOrder, casework.StatusTriaged, dispatcher,
			func(f *casework.Facts) { f.Kind = casework.KindRepair }, fault.Conflict, fault.ActionNotAllowed},
		"a checklist changed after acceptance": {casework.ActionFillChecklist, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Installation.Accepted = true }, fault.Conflict, fault.AcceptedAlready},
		"accepted twice": {casework.ActionAcceptInstallation, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Installation.Accepted = true }, fault.Conflict, fault.AcceptedAlready},
		"accepted before everything was looked at": {casework.ActionAcceptInstallation, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.Installation.Checked = false }, fault.Conflict, fault.ChecklistOpen},
		"accepted with an issue left": {casework.ActionAcceptInstallation, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.OpenIssues = 1 }, "", ""},
		"deemed accepted with an issue left": {casework.ActionDeemAccepted, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.OpenIssues = 2 }, fault.Conflict, fault.OpenIssuesLeft},
		"deemed accepted before everything was looked at": {casework.ActionDeemAccepted, casework.StatusInProgress, dispatcher,
			func(f *casework.Facts) { f.Installation.Checked = false }, fault.Conflict, fault.ChecklistOpen},
		"deemed accepted by the crew": {casework.ActionDeemAccepted, casework.StatusInProgress, technician,
			nil, fault.Forbidden, fault.RoleNotAllowed},

		"held with a visit under way": {casework.ActionHold, casework.StatusInProgress, technician,
			func(f *casework.Facts) { f.VisitsUnderWay = 1 }, "", ""},

		"one's own work reviewed": {casework.ActionReview, casework.StatusCompleted,
			casework.Actor{UserID: worker, Role: access.Head}, nil, fault.Forbidden, fault.OwnWork},
		"one's own work reviewed by the general manager": {casework.ActionReview, casework.StatusCompleted,
			casework.Actor{UserID: worker, Role: access.Executive}, nil, fault.Forbidden, fault.OwnWork},
		"one's own work sent back": {casework.ActionSendBack, casework.StatusCompleted,
			casework.Actor{UserID: worker, Role: access.Head}, nil, fault.Forbidden, fault.OwnWork},
		"reviewed without an account": {casework.ActionReview, casework.StatusCompleted, head,
			func(f *casework.Facts) { f.WorkDone = false }, fault.Conflict, fault.WorkDoneMissing},
		"reviewed before the customer confirmed": {casework.ActionReview, casework.StatusCompleted, head,
			func(f *casework.Facts) { f.Confirmation = "" }, "", ""},

		"closed without an account": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.WorkDone = false }, fault.Conflict, fault.WorkDoneMissing},
		"closed without confirmation": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.Confirmation = "" }, fault.Conflict, fault.ConfirmationMissing},
		"no confirmation, and no reason": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.Confirmation = casework.ConfirmedAbsent }, fault.Conflict, fault.ConfirmationMissing},
		"a reason alone is no confirmation": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.Confirmation, f.ConfirmationNote = "", "moved away" },
			fault.Conflict, fault.ConfirmationMissing},
		"no confirmation, for a reason": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) {
				f.Confirmation, f.ConfirmationNote = casework.ConfirmedAbsent, "moved away"
			}, "", ""},
		"closed without review": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.Reviewed = false }, fault.Conflict, fault.ReviewMissing},
		"closed with an issue left": {casework.ActionClose, casework.StatusReviewed, clerk,
			func(f *casework.Facts) { f.OpenIssues = 1 }, fault.Conflict, fault.OpenIssuesLeft},
		"closed by who did the work": {casework.ActionClose, casework.StatusReviewed,
			casework.Actor{UserID: worker, Role: access.Head}, nil, "", ""},

		"changed without an issue": {casework.ActionChangeIssue, casework.StatusReviewed, technician,
			func(f *casework.Facts) { f.OpenIssues = 0 }, fault.Conflict, fault.ActionNotAllowed},
		"settled without an issue": {casework.ActionSettleIssue, casework.StatusReviewed, technician,
			func(f *casework.Facts) { f.OpenIssues = 0 }, fault.Conflict, fault.ActionNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			facts := inOrder(tc.action, tc.status)
			if tc.but != nil {
				tc.but(&facts)
			}
			_, err := casework.Check(tc.action, facts, tc.by)
			switch {
			case tc.code != "":
				refused(t, name, err, tc.code, tc.key)
			case err != nil:
				t.Error(err)
			}
		})
	}
}

// asked makes the record a question that was answered on the phone.
func asked(f *casework.Facts) { f.Kind, f.Plan, f.VisitsMade = casework.KindConsultation, "", 0 }

func TestTheCountOfOpenIssuesIsTold(t *testing.T) {
	facts := inOrder(casework.ActionClose, casework.StatusReviewed)
	facts.OpenIssues = 3
	_, err := casework.Check(casework.ActionClose, facts, clerk)
	if f := fault.As(err); f == nil || f.Params["count"] != 3 {
		t.Error(err)
	}
}

func TestResumedWhereItWasHeld(t *testing.T) {
	for _, from := range casework.Statuses() {
		held, err := casework.Check(casework.ActionHold, inOrder(casework.ActionHold, from), technician)
		if err != nil {
			continue
		}
		facts := inOrder(casework.ActionResume, held)
		facts.HeldFrom = from
		if back, err := casework.Check(casework.ActionResume, facts, technician); err != nil || back != from {
			t.Errorf("held in %s, resumed in %s (%v)", from, back, err)
		}
	}
}

// A record that came from elsewhere on hold does not say where it was held:
// it is planned anew, and never left without a status.
func TestResumedWithoutAPlaceToReturnTo(t *testing.T) {
	for _, from := range []casework.Status{"", casework.StatusClosed, casework.StatusOnHold, "NONSENSE"} {
		facts := inOrder(casework.ActionResume, casework.StatusOnHold)
		facts.HeldFrom = from
		if got, err := casework.Check(casework.ActionResume, facts, head); err != nil || got != casework.StatusTriaged {
			t.Errorf("held from %q: %s, %v", from, got, err)
		}
	}
}

// A call that was called off before anybody triaged it has no department: it
// goes back to the desk, not to a triage that never was.
func TestReopenedToWhereItsDepartmentIsKnown(t *testing.T) {
	for routed, want := range map[bool]casework.Status{true: casework.StatusTriaged, false: casework.StatusRegistered} {
		facts := inOrder(casework.ActionReopen, casework.StatusCancelled)
		facts.Routed = routed
		if got, err := casework.Check(casework.ActionReopen, facts, clerk); err != nil || got != want {
			t.Errorf("routed %t: %s, %v", routed, got, err)
		}
	}
}

func TestAllowedIsWhatCheckAllows(t *testing.T) {
	for facts := range records() {
		for _, role := range access.Roles() {
			for _, user := range []int{worker, somebody} {
				actor := casework.Actor{UserID: user, Role: role}
				allowed := map[casework.Action]bool{}
				for _, action := range casework.Allowed(facts, actor) {
					allowed[action] = true
				}
				for _, action := range casework.Actions() {
					if _, err := casework.Check(action, facts, actor); (err == nil) != allowed[action] {
						t.Fatalf("%s of %+v by %+v: allowed %t, checked %v", action, facts, actor, allowed[action], err)
					}
				}
			}
		}
	}
}

// TestFinanceAndAnalystsOnlyRead: on no record, in no state, is there a button for them.
func TestFinanceAndAnalystsOnlyRead(t *testing.T) {
	for facts := range records() {
		for _, role := range []access.Role{access.Finance, access.Analyst} {
			if allowed := casework.Allowed(facts, casework.Actor{UserID: somebody, Role: role}); len(allowed) > 0 {
				t.Fatalf("%s may %v on %+v", role, allowed, facts)
			}
		}
	}
}
