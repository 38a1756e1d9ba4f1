package casework

import (
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

var (
	deskOrHead = []access.Role{access.Clerk, access.Dispatcher, access.Head, access.Admin}
	planners   = []access.Role{access.Dispatcher, access.Head, access.Admin}
	workers    = []access.Role{access.Technician, access.Dispatcher, access.Head, access.Admin}
	heads      = []access.Role{access.Head, access.Executive}
	// everybody at work on records: all but finance and analysts, who only read.
	staff = []access.Role{access.Clerk, access.Dispatcher, access.Head, access.Technician, access.Inspector,
		access.Storekeeper, access.Executive, access.Admin}
	// those who bring documents: the general manager decides by what is there.
	attachers = []access.Role{access.Clerk, access.Dispatcher, access.Head, access.Technician, access.Inspector,
		access.Storekeeper, access.Admin}
	partUsers = []access.Role{access.Technician, access.Storekeeper, access.Dispatcher, access.Head, access.Admin}
	// those who find or settle what is left over.
	followers = []access.Role{access.Technician, access.Dispatcher, access.Clerk, access.Inspector, access.Head, access.Admin}

	unfinished    = []Status{StatusRegistered, StatusTriaged, StatusPlanned, StatusDispatched, StatusInProgress, StatusOnHold}
	holdable      = []Status{StatusTriaged, StatusPlanned, StatusDispatched, StatusInProgress}
	working       = []Status{StatusPlanned, StatusDispatched, StatusInProgress, StatusOnHold}
	installations = []Kind{KindInstallation}

	notFinal = append(slices.Clone(unfinished), StatusCompleted, StatusReviewed)
)

// transitions is the table of a record's life. REGISTER is not in it: it makes
// the record, and CanRegister says who may.
var transitions = table(
	Transition{Action: ActionEdit, From: unfinished, Roles: deskOrHead},
	// A later triage routes the record to another department or finds it more
	// urgent; what is planned or begun stays.
	Transition{Action: ActionTriage, From: unfinished, To: StatusTriaged, Keeps: working, Roles: deskOrHead},
	Transition{Action: ActionAssign, From: unfinished, Roles: planners},
	Transition{Action: ActionReply, From: notFinal, Roles: append(slices.Clone(deskOrHead), access.Inspector, access.Technician)},
	// The plan changes when an answer by telephone does not help, or when the unit
	// has to come to the workshop; nobody may be on the way for the old one.
	Transition{Action: ActionPlan, From: []Status{StatusTriaged, StatusPlanned, StatusDispatched, StatusInProgress},
		To: StatusPlanned, Keeps: []Status{StatusInProgress}, Roles: planners, Guards: []Guard{noVisitUnderWay}},
	// A further visit does not undo that work has begun.
	Transition{Action: ActionDispatch, From: []Status{StatusPlanned, StatusDispatched, StatusInProgress}, To: StatusDispatched,
		Keeps: []Status{StatusInProgress}, Roles: planners, Guards: []Guard{planSendsSomeone}},
	Transition{Action: ActionStart, From: []Status{StatusPlanned, StatusDispatched}, To: StatusInProgress, Roles: workers},
	Transition{Action: ActionHold, From: holdable, To: StatusOnHold, Roles: workers, NeedsReason: true},
	Transition{Action: ActionResume, From: []Status{StatusOnHold}, Roles: workers},
	Transition{Action: ActionComplete, From: []Status{StatusInProgress}, To: StatusCompleted, Roles: workers,
		Guards: []Guard{noVisitUnderWay, visitMade, repairChecked, accepted}},
	Transition{Action: ActionConfirm, From: []Status{StatusInProgress, StatusCompleted, StatusReviewed}, Roles: deskOrHead},
	Transition{Action: ActionReview, From: []Status{StatusCompleted}, To: StatusReviewed, Roles: heads,
		Guards: []Guard{notOwnWork, workDoneWritten}},
	Transition{Action: ActionSendBack, From: []Status{StatusCompleted, StatusReviewed}, To: StatusInProgress, Roles: heads,
		Guards: []Guard{notOwnWork}, NeedsReason: true},
	Transition{Action: ActionClose, From: []Status{StatusReviewed}, To: StatusClosed, Roles: deskOrHead,
		Guards: []Guard{workDoneWritten, confirmed, headReviewed, noOpenIssue}},
	Transition{Action: ActionReopen, From: []Status{StatusClosed, StatusCancelled}, To: StatusTriaged, Roles: deskOrHead, NeedsReason: true},
	Transition{Action: ActionCancel, From: unfinished, To: StatusCancelled, Roles: deskOrHead,
		Guards: []Guard{noVisitUnderWay, deskBeforeWork}, NeedsReason: true},

	Transition{Action: ActionComment, From: Statuses(), Roles: staff},
	Transition{Action: ActionAttach, From: notFinal, Roles: attachers},
	// Also on hold: parts that were waited for are booked as they come.
	Transition{Action: ActionUsePart, From: working, Roles: partUsers},
	Transition{Action: ActionRemovePart, From: working, Roles: partUsers, NeedsReason: true},
	Transition{Action: ActionRaiseIssue, From: []Status{StatusInProgress, StatusOnHold, StatusCompleted, StatusReviewed},
		Roles: followers},
	// Who follows it, and until when, may change for as long as it may be settled.
	Transition{Action: ActionChangeIssue, From: append(slices.Clone(working), StatusCompleted, StatusReviewed),
		Roles: followers, Guards: []Guard{someOpenIssue(ActionChangeIssue)}},
	Transition{Action: ActionSettleIssue, From: append(slices.Clone(working), StatusCompleted, StatusReviewed),
		Roles: followers, Guards: []Guard{someOpenIssue(ActionSettleIssue)}},
	Transition{Action: ActionOverrideChargeClass, From: notFinal, Roles: []access.Role{access.Head}, NeedsReason: true},

	// An installation is planned and ordered by those at the desk; the crew goes through
	// the checklist and brings the signature back. That it counts as accepted without one
	// is not for the crew to say.
	Transition{Action: ActionPlanInstallation, From: unfinished, Kinds: installations, Roles: deskOrHead,
		Guards: []Guard{notAccepted}},
	Transition{Action: ActionGiveTaskOrder, From: unfinished, Kinds: installations, Roles: planners, Guards: []Guard{notOrdered}},
	Transition{Action: ActionSiteReady, From: unfinished, Kinds: installations,
		Roles: append(slices.Clone(deskOrHead), access.Technician), Guards: []Guard{notAccepted}},
	Transition{Action: ActionFillChecklist, From: []Status{StatusInProgress, StatusOnHold}, Kinds: installations, Roles: workers,
		Guards: []Guard{notAccepted}},
	Transition{Action: ActionAcceptInstallation, From: []Status{StatusInProgress, StatusOnHold}, Kinds: installations, Roles: workers,
		Guards: []Guard{notAccepted, checked}},
	Transition{Action: ActionDeemAccepted, From: []Status{StatusInProgress, StatusOnHold}, Kinds: installations, Roles: planners,
		Guards: []Guard{notAccepted, checked, noOpenIssue}},
	Transition{Action: ActionSummarizeTrip, From: []Status{StatusInProgress, StatusOnHold, StatusCompleted}, Kinds: installations,
		Roles: workers},
)

// ofConsultations are the lines in which a consultation differs. A question that
// was answered on the phone is done with the answer: whoever answered it, the desk
// too, reports it as done without a plan and a beginning. It has to be routed by
// then, or no head would have it to review.
var ofConsultations = table(
	Transition{Action: ActionComplete, From: []Status{StatusRegistered, StatusTriaged, StatusPlanned, StatusInProgress},
		To: StatusCompleted, Roles: append([]access.Role{access.Clerk}, workers...),
		Guards: []Guard{noVisitUnderWay, visitMade, repairChecked, routed, begunOrAnswered}},
)

// lineOf returns the line of the table for an action on a record of a kind.
func lineOf(action Action, kind Kind) (Transition, bool) {
	if kind == KindConsultation {
		if t, ok := ofConsultations[action]; ok {
			return t, true
		}
	}
	t, ok := transitions[action]
	return t, ok
}

// CanAssign reports whether the role may name who is responsible for records.
func CanAssign(role access.Role) bool {
	return slices.Contains(transitions[ActionAssign].Roles, role)
}

// CanRegister reports whether the role may register calls.
func CanRegister(role access.Role) bool { return slices.Contains(deskOrHead, role) }

func table(lines ...Transition) map[Action]Transition {
	t := make(map[Action]Transition, len(lines))
	for _, line := range lines {
		t[line.Action] = line
	}
	return t
}

func planSendsSomeone(f Facts, _ Actor) *fault.Error {
	if slices.Contains(VisitPlans(), f.Plan) {
		return nil
	}
	return fault.New(fault.Conflict, fault.PlanNeedsNoVisit, fault.Params{"plan": string(f.Plan)})
}

func noVisitUnderWay(f Facts, _ Actor) *fault.Error {
	if f.VisitsUnderWay == 0 {
		return nil
	}
	return fault.New(fault.Conflict, fault.VisitUnderWay)
}

// visitMade: where the plan sends somebody to the customer, somebody has been there.
func visitMade(f Facts, _ Actor) *fault.Error {
	if f.Plan != PlanOnSite || f.VisitsMade > 0 {
		return nil
	}
	return fault.New(fault.Conflict, fault.VisitMissing)
}

// repairChecked: where something was repaired in the workshop, the supervisor's check
// was passed. That the goods are back is not asked: the work is done with the check,
// and they are fetched or brought when it suits the customer, against a signature that
// makes the receipt void. Until then the record does not lose sight of them: they may
// be handed over whatever has become of it, and the day on which they are due stands.
func repairChecked(f Facts, _ Actor) *fault.Error {
	if !f.RepairUnchecked {
		return nil
	}
	return fault.New(fault.Conflict, fault.RepairUnchecked)
}

// accepted: an installation is done when the customer has accepted it.
func accepted(f Facts, _ Actor) *fault.Error {
	if f.Kind != KindInstallation || f.Installation.Accepted {
		return nil
	}
	return fault.New(fault.Conflict, fault.AcceptanceMissing)
}

// notAccepted: what was accepted stays as it was accepted.
func notAccepted(f Facts, _ Actor) *fault.Error {
	if !f.Installation.Accepted {
		return nil
	}
	return fault.New(fault.Conflict, fault.AcceptedAlready)
}

// notOrdered: an installation has one task order.
func notOrdered(f Facts, _ Actor) *fault.Error {
	if !f.Installation.Ordered {
		return nil
	}
	return fault.New(fault.Conflict, fault.TaskOrderGiven)
}

// checked: the checklist has been gone through.
func checked(f Facts, _ Actor) *fault.Error {
	if f.Installation.Checked {
		return nil
	}
	return fault.New(fault.Conflict, fault.ChecklistOpen)
}

// deskBeforeWork: the desk calls off what nobody has begun; work that has begun
// costs money, and is the dispatcher's or the head's to stop.
func deskBeforeWork(f Facts, a Actor) *fault.Error {
	if a.Role != access.Clerk || !f.Begun {
		return nil
	}
	return fault.New(fault.Forbidden, fault.WorkBegun)
}

// routed: some department handles the record.
func routed(f Facts, _ Actor) *fault.Error {
	if f.Routed {
		return nil
	}
	return fault.New(fault.Conflict, fault.DepartmentMissing)
}

// begunOrAnswered: work has begun, or the customer has the answer already.
func begunOrAnswered(f Facts, _ Actor) *fault.Error {
	if f.Status == StatusInProgress || f.Replied {
		return nil
	}
	return fault.New(fault.Conflict, fault.ReplyMissing)
}

// notOwnWork: nobody approves what they did themselves.
func notOwnWork(f Facts, a Actor) *fault.Error {
	if !slices.Contains(f.Workers, a.UserID) {
		return nil
	}
	return fault.New(fault.Forbidden, fault.OwnWork)
}

func workDoneWritten(f Facts, _ Actor) *fault.Error {
	if f.WorkDone {
		return nil
	}
	return fault.New(fault.Conflict, fault.WorkDoneMissing)
}

// confirmed: the customer's confirmation, or a recorded reason for its absence.
func confirmed(f Facts, _ Actor) *fault.Error {
	if f.Confirmation != "" && (f.Confirmation != ConfirmedAbsent || f.ConfirmationNote != "") {
		return nil
	}
	return fault.New(fault.Conflict, fault.ConfirmationMissing)
}

func headReviewed(f Facts, _ Actor) *fault.Error {
	if f.Reviewed {
		return nil
	}
	return fault.New(fault.Conflict, fault.ReviewMissing)
}

func noOpenIssue(f Facts, _ Actor) *fault.Error {
	if f.OpenIssues == 0 {
		return nil
	}
	return fault.New(fault.Conflict, fault.OpenIssuesLeft, fault.Params{"count": f.OpenIssues})
}

// someOpenIssue: there is an issue to be changed, or settled.
func someOpenIssue(action Action) Guard {
	return func(f Facts, _ Actor) *fault.Error {
		if f.OpenIssues > 0 {
			return nil
		}
		return notPossible(action, string(f.Status))
	}
}
