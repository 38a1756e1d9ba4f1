package fieldwork

import (
	"slices"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// Card is what the rules need to know of a repair card.
type Card struct {
	// TechnicianID is who repairs.
	TechnicianID int
	// Finished: the repair is reported as done.
	Finished bool
	// Result of the supervisor's check, "" before it. A card that failed stays as it
	// is, with its hours and what was found wrong; the repair goes on on another one.
	// So the hours of every attempt count, and nobody's check is overwritten.
	Result CheckResult
}

// Unchecked reports whether the repairs on a record's cards, the first one first, still
// want something: one is under way or waits for its check, or the last one failed.
func Unchecked(cards []Card) bool {
	if len(cards) == 0 {
		return false
	}
	open := slices.ContainsFunc(cards, func(c Card) bool { return c.Result == "" })
	return open || cards[len(cards)-1].Result == CheckFailed
}

// Work is the account of a repair.
type Work struct {
	LabourMinutes int
	WorkDone      string
}

// longestRepair is a working year: more on one card is a slip of the finger.
const longestRepair = 250 * 8 * 60

// Problems returns what is missing in the account for a repair to be done: it took
// some time, and it says what was done.
func (w Work) Problems() []fault.Field {
	var missing []fault.Field
	if w.LabourMinutes < 1 || w.LabourMinutes > longestRepair {
		missing = append(missing, fault.Field{Path: "labourMinutes", Key: fault.NotInRange, Params: fault.Params{"min": 1, "max": longestRepair}})
	}
	if w.WorkDone == "" {
		missing = append(missing, fault.Field{Path: "workDone", Key: fault.Required})
	}
	return missing
}

// CheckOpen decides whether actor may open a repair card now: the record is at work,
// and the goods are not with the customer. Returns FORBIDDEN if the role may not,
// CONFLICT for the rest.
func (j Job) CheckOpen(actor casework.Actor) error {
	switch {
	case !slices.Contains(repairers, actor.Role):
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	case !slices.Contains(atWork, j.Status):
		return notPossible(casework.ActionOpenRepairCard, j.Status)
	case !j.Chain.Out():
		return fault.New(fault.Conflict, fault.GoodsWithCustomer)
	}
	return nil
}

// CheckFinish decides whether actor may report the card's repair as done. Technicians
// do so on their own cards. Returns FORBIDDEN or CONFLICT if not.
func (c Card) CheckFinish(status casework.Status, actor casework.Actor) error {
	switch {
	case !slices.Contains(repairers, actor.Role):
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	case !CanRepairFor(actor, c.TechnicianID):
		return fault.New(fault.Forbidden, fault.NotOwnCard)
	case c.Finished:
		return fault.New(fault.Conflict, fault.RepairCardFinished)
	case slices.Contains(over, status):
		return notPossible(casework.ActionFinishRepairCard, status)
	}
	return nil
}

// CheckCheck decides whether actor may check the card's repair; finishers are those
// who reported repairs of the record as done. Nobody checks their own work. Returns
// FORBIDDEN or CONFLICT if not.
func (c Card) CheckCheck(status casework.Status, finishers []int, actor casework.Actor) error {
	switch {
	case !slices.Contains(supervisors, actor.Role):
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	case actor.UserID == c.TechnicianID || slices.Contains(finishers, actor.UserID):
		return fault.New(fault.Forbidden, fault.OwnWork)
	case !c.Finished:
		return fault.New(fault.Conflict, fault.RepairCardOpen)
	case c.Result != "":
		return fault.New(fault.Conflict, fault.RepairCardChecked)
	case slices.Contains(over, status):
		return notPossible(casework.ActionCheckRepairCard, status)
	}
	return nil
}

// CanRepairFor reports whether actor opens and finishes the cards of a technician:
// technicians do so for themselves, those who plan the work for everybody.
func CanRepairFor(actor casework.Actor, technicianID int) bool {
	return actor.Role != access.Technician || actor.UserID == technicianID
}

// Allowed returns what actor may do with the card now.
func (c Card) Allowed(status casework.Status, finishers []int, actor casework.Actor) []casework.Action {
	allowed := []casework.Action{}
	if c.CheckFinish(status, actor) == nil {
		allowed = append(allowed, casework.ActionFinishRepairCard)
	}
	if c.CheckCheck(status, finishers, actor) == nil {
		allowed = append(allowed, casework.ActionCheckRepairCard)
	}
	return allowed
}
