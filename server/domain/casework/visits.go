package casework

import (
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// VisitTransition is one line of the table of a visit's life.
type VisitTransition struct {
	Action Action
	From   []VisitStatus
	// To is the status it leads to; "" leaves the status as it is.
	To    VisitStatus
	Roles []access.Role
	// NeedsReason: the action is kept on the timeline with a reason.
	NeedsReason bool
}

// visitTransitions: out, there, done, back; the signature is taken before
// leaving or, where it has to be, afterwards.
var visitTransitions = map[Action]VisitTransition{
	// Who has set out is not sent elsewhere: that visit is called off and another one dispatched.
	ActionRescheduleVisit: {Action: ActionRescheduleVisit, From: []VisitStatus{VisitDispatched}, Roles: planners},
	ActionDepartVisit:     {Action: ActionDepartVisit, From: []VisitStatus{VisitDispatched}, To: VisitDeparted, Roles: workers},
	ActionArriveVisit:     {Action: ActionArriveVisit, From: []VisitStatus{VisitDispatched, VisitDeparted}, To: VisitArrived, Roles: workers},
	ActionFinishVisit:     {Action: ActionFinishVisit, From: []VisitStatus{VisitArrived}, To: VisitFinished, Roles: workers},
	ActionSignOffVisit: {Action: ActionSignOffVisit, From: []VisitStatus{VisitArrived, VisitFinished, VisitReturned},
		Roles: workers},
	ActionReturnVisit: {Action: ActionReturnVisit, From: []VisitStatus{VisitFinished}, To: VisitReturned, Roles: workers},
	ActionCancelVisit: {Action: ActionCancelVisit, From: []VisitStatus{VisitDispatched, VisitDeparted}, To: VisitCancelled,
		Roles: planners, NeedsReason: true},
}

// UnderWay reports whether a visit in this status still has work ahead.
func (s VisitStatus) UnderWay() bool {
	return s == VisitDispatched || s == VisitDeparted || s == VisitArrived
}

// CheckVisit decides whether actor may take the action on a visit, and returns
// the status that it leads to. The record has to be at work: nobody sets out or
// arrives for a record on hold, completed or cancelled. Those at the customer's
// may end their work although the record was put on hold meanwhile, a visit may be
// put off until the hold is over, the signature may be taken until the record is
// closed, and who went out comes back on record whatever has become of it. Returns
// FORBIDDEN if the role may not, CONFLICT if a status does not allow it.
func CheckVisit(action Action, visit VisitStatus, signed bool, record Status, actor Actor) (VisitStatus, error) {
	t, ok := visitTransitions[action]
	if !ok || !slices.Contains(t.Roles, actor.Role) {
		return "", fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if !slices.Contains(t.From, visit) || (signed && action == ActionSignOffVisit) {
		return "", notPossible(action, string(visit))
	}
	if !slices.Contains(recordStatusesFor(action), record) {
		return "", notPossible(action, string(record))
	}
	if t.To == "" {
		return visit, nil
	}
	return t.To, nil
}

// AllowedOnVisit returns the actions that CheckVisit would let actor take.
func AllowedOnVisit(visit VisitStatus, signed bool, record Status, actor Actor) []Action {
	allowed := []Action{}
	for _, action := range Actions() {
		if _, err := CheckVisit(action, visit, signed, record, actor); err == nil {
			allowed = append(allowed, action)
		}
	}
	return allowed
}

// VisitNeedsReason reports whether the action is kept with a reason.
func VisitNeedsReason(action Action) bool { return visitTransitions[action].NeedsReason }

// CanSendUncertified reports whether the role may send technicians to products for which
// they lack the certificate, giving a reason.
func CanSendUncertified(role access.Role) bool { return role == access.Head || role == access.Admin }

func recordStatusesFor(action Action) []Status {
	switch action {
	case ActionReturnVisit:
		return Statuses()
	case ActionSignOffVisit:
		return []Status{StatusDispatched, StatusInProgress, StatusOnHold, StatusCompleted, StatusReviewed}
	case ActionFinishVisit, ActionCancelVisit, ActionRescheduleVisit:
		return []Status{StatusDispatched, StatusInProgress, StatusOnHold}
	default:
		return []Status{StatusDispatched, StatusInProgress}
	}
}
