// Package casework is the life of a service record: which actions there are,
// from which status to which they lead, who may take them and under which
// conditions. The table in transitions.go is the rule; services apply it, an
// ent hook checks it once more, and the page draws its buttons from the
// answers of Allowed.
package casework

import (
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Facts is what the rules need to know of a record.
type Facts struct {
	Kind   Kind
	Status Status
	// HeldFrom is the status to which RESUME returns; set while OnHold.
	HeldFrom Status
	// Routed: a department handles the record; REOPEN leads to triage otherwise.
	Routed bool
	// Plan is the repair plan, "" before one is chosen.
	Plan Plan
	// WorkDone: the account of the work is written.
	WorkDone bool
	// Confirmation of the customer, "" while there is none.
	Confirmation Confirmation
	// ConfirmationNote is the reason when the confirmation is Absent.
	ConfirmationNote string
	// Reviewed: a head has reviewed the work as it stands now.
	Reviewed bool
	// Begun: work has begun, be it only once before the record was taken up again.
	Begun bool
	// Replied: the customer has been answered.
	Replied bool
	// Workers are the users who did the work: the owner, the technicians of its
	// visits, and whoever stands on its timeline with one of WorkActions, also
	// before the work was sent back.
	Workers []int
	// VisitsUnderWay counts visits that are dispatched and not finished.
	VisitsUnderWay int
	// VisitsMade counts visits whose work on site is finished.
	VisitsMade int
	// OpenIssues counts the issues left over and not settled.
	OpenIssues int
	// RepairUnchecked: the goods are out, and a repair in the workshop is under way,
	// waits for its check, or did not pass it and was not done again.
	RepairUnchecked bool
	// Installation is how far an installation has come.
	Installation Installation
}

// Installation is what the rules need to know of an installation.
type Installation struct {
	// Ordered: the task order is given.
	Ordered bool
	// Checked: the checklist has been gone through.
	Checked bool
	// Accepted: it is accepted, or counts as accepted.
	Accepted bool
}

// Actor is who acts.
type Actor struct {
	UserID int
	Role   access.Role
}

// Transition is one line of the table.
type Transition struct {
	Action Action
	// From are the statuses in which the action is possible.
	From []Status
	// To is the status it leads to; "" leaves the status as it is.
	To Status
	// Keeps are the statuses, among From, that the action leaves as they are
	// although it has a To.
	Keeps []Status
	// Kinds are the kinds of records on which the action is possible; all if none are named.
	Kinds []Kind
	// Roles that may take it, on the rows that access lets them update.
	Roles []access.Role
	// Guards are the conditions beyond status and role, checked in order.
	Guards []Guard
	// NeedsReason: the action is kept on the timeline with a reason.
	NeedsReason bool
}

// Guard is a condition of an action. Returns nil when it is met.
type Guard func(Facts, Actor) *fault.Error

// Check decides whether actor may take the action now, and returns the status
// that it leads to. Returns FORBIDDEN if the role may not, CONFLICT if the
// status, the kind of record or a guard does not allow it.
func Check(action Action, facts Facts, actor Actor) (Status, error) {
	t, ok := lineOf(action, facts.Kind)
	if !ok || !slices.Contains(t.Roles, actor.Role) {
		return "", fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if !slices.Contains(t.From, facts.Status) || len(t.Kinds) > 0 && !slices.Contains(t.Kinds, facts.Kind) {
		return "", notPossible(action, string(facts.Status))
	}
	for _, guard := range t.Guards {
		if err := guard(facts, actor); err != nil {
			return "", err
		}
	}
	return t.target(facts), nil
}

// Allowed returns the actions that Check would let actor take, in the order in
// which the work goes.
func Allowed(facts Facts, actor Actor) []Action {
	allowed := []Action{}
	for _, action := range Actions() {
		if _, err := Check(action, facts, actor); err == nil {
			allowed = append(allowed, action)
		}
	}
	return allowed
}

// NeedsReason reports whether the action is kept with a reason.
func NeedsReason(action Action) bool { return transitions[action].NeedsReason }

// Reachable reports whether some action leads from one status to another: the
// backstop below the services, which knows nothing of who acts.
func Reachable(from, to Status) bool {
	if from == to {
		return true
	}
	for _, lines := range []map[Action]Transition{transitions, ofConsultations} {
		for _, t := range lines {
			if slices.Contains(t.From, from) && slices.Contains(t.targets(from), to) {
				return true
			}
		}
	}
	return false
}

// WorkActions are the actions by which somebody does the work of a record or
// reports it as done: who took one of them does not review it.
func WorkActions() []Action {
	return []Action{ActionStart, ActionFinishVisit, ActionFinishRepairCard, ActionComplete}
}

// targets returns the statuses to which the action may lead from one, whatever
// the other facts are.
func (t Transition) targets(from Status) []Status {
	switch {
	case t.Action == ActionResume:
		return holdable
	case t.Action == ActionReopen:
		return []Status{StatusRegistered, StatusTriaged}
	case t.To == "" || slices.Contains(t.Keeps, from):
		return []Status{from}
	default:
		return []Status{t.To}
	}
}

// target returns the status to which the action leads with these facts.
func (t Transition) target(facts Facts) Status {
	switch {
	case t.Action == ActionResume && slices.Contains(holdable, facts.HeldFrom):
		return facts.HeldFrom
	case t.Action == ActionResume:
		// A record taken over from elsewhere may not say where it was held.
		return StatusTriaged
	case t.Action == ActionReopen && !facts.Routed:
		// It was called off before anybody triaged it.
		return StatusRegistered
	case t.To == "" || slices.Contains(t.Keeps, facts.Status):
		return facts.Status
	default:
		return t.To
	}
}

func notPossible(action Action, status string) *fault.Error {
	return fault.New(fault.Conflict, fault.ActionNotAllowed,
		fault.Params{"action": string(action), "status": status})
}

// FieldChange is one changed field on the timeline, old and new, as text.
type FieldChange struct {
	// Field is the field's name in the API.
	Field string `json:"field"`
	// Old is the value before, empty where there was none.
	Old string `json:"old"`
	// New is the value after, empty where it was removed.
	New string `json:"new"`
}
