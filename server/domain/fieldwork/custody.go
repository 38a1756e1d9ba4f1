package fieldwork

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// Transfer is goods that changed hands.
type Transfer struct {
	From, To Party
	// At is when.
	At time.Time
}

// Chain is how the goods of a record changed hands, the first time first: from the
// customer out and back, and out again where they had to come again.
type Chain []Transfer

// Holder returns who has the goods now.
func (c Chain) Holder() Party {
	if len(c) == 0 {
		return PartyCustomer
	}
	return c[len(c)-1].To
}

// Out reports whether the goods are not with the customer.
func (c Chain) Out() bool { return c.Holder() != PartyCustomer }

// Receipt returns which transfer the customer was given the receipt for that is
// valid now: the last one from the customer, while the goods are out; -1 without one.
func (c Chain) Receipt() int {
	if !c.Out() {
		return -1
	}
	for i, t := range slices.Backward(c) {
		if t.From == PartyCustomer {
			return i
		}
	}
	return -1
}

// Stay is the time in which the goods of a record were out, from leaving the
// customer to coming back.
type Stay struct {
	From time.Time
	// Until is the zero time while they are still out.
	Until time.Time
}

// Stays returns the times in which the goods were out, in their order.
func (c Chain) Stays() []Stay {
	var stays []Stay
	for _, t := range c {
		switch {
		case t.From == PartyCustomer:
			stays = append(stays, Stay{From: t.At})
		case t.To == PartyCustomer && len(stays) > 0:
			stays[len(stays)-1].Until = t.At
		}
	}
	return stays
}

// Late reports whether goods are late on a day: the day on which they were expected
// back is over. Nothing is late for which no day was named.
func Late(expectedBackOn *calendar.Date, today calendar.Date) bool {
	return expectedBackOn != nil && expectedBackOn.Before(today)
}

// Job is what the rules need to know of a record: how far it is, where its goods are,
// and how the repairs in the workshop came out.
type Job struct {
	Status casework.Status
	// Plan is the repair plan, "" before one is chosen.
	Plan  casework.Plan
	Chain Chain
	// Cards of the record, the first one first.
	Cards []Card
}

var (
	// handlers are those through whose hands goods go, and who register them.
	handlers = []access.Role{access.Clerk, access.Dispatcher, access.Head, access.Technician, access.Storekeeper, access.Admin}
	// repairers do a repair, or have it done.
	repairers = []access.Role{access.Technician, access.Dispatcher, access.Head, access.Admin}
	// supervisors check repairs.
	supervisors = []access.Role{access.Inspector, access.Dispatcher, access.Head, access.Admin}

	// over are the statuses in which nothing begins any more.
	over = []casework.Status{casework.StatusClosed, casework.StatusCancelled}
	// atWork are the statuses in which a repair is begun.
	atWork = []casework.Status{casework.StatusPlanned, casework.StatusDispatched, casework.StatusInProgress, casework.StatusOnHold}
)

// TakesBack reports whether goods are taken back for the record, or may be now: its
// plan is to do so, some were, whatever the plan has become, or somebody works at the
// customer's and may find that the unit has to come along (S20).
func (j Job) TakesBack() bool {
	onSite := j.Plan == casework.PlanOnSite && j.Status == casework.StatusInProgress
	return onSite || j.Plan == casework.PlanTakeBack || len(j.Chain) > 0 || len(j.Cards) > 0
}

// CheckTransfer decides whether actor may register this transfer now. Whoever hands
// over has to have the goods; so the first one is from the customer, and the one
// back to the customer ends the chain, after which another may begin. Goods that
// are out find their way back whatever has become of the record, but none are taken
// in for one that is over. They go back only with repairs that passed their check,
// unless the record was called off. Returns FORBIDDEN if the role may not, INVALID
// for a transfer to oneself or before the last one, CONFLICT for the rest.
func (j Job) CheckTransfer(next Transfer, actor casework.Actor) error {
	if err := j.mayHandOver(actor); err != nil {
		return err
	}
	last := len(j.Chain) - 1
	switch {
	case next.From == next.To:
		return fault.InvalidField("toParty", fault.NotAnOption)
	case next.From != j.Chain.Holder():
		return fault.New(fault.Conflict, fault.GoodsElsewhere)
	case last >= 0 && next.At.Before(j.Chain[last].At):
		return fault.InvalidField("at", fault.DateOrder)
	case next.To == PartyCustomer && !j.mayGoBack():
		return fault.New(fault.Conflict, fault.RepairUnchecked)
	}
	return nil
}

// Next returns those to whom actor may have the goods handed over now, in the order
// of the way out; none where actor may not.
func (j Job) Next(actor casework.Actor) []Party {
	next := []Party{}
	if j.mayHandOver(actor) != nil {
		return next
	}
	for _, party := range Parties() {
		if party != j.Chain.Holder() && (party != PartyCustomer || j.mayGoBack()) {
			next = append(next, party)
		}
	}
	return next
}

// CanHandOver reports whether the role registers goods that change hands.
func CanHandOver(role access.Role) bool { return slices.Contains(handlers, role) }

func (j Job) mayHandOver(actor casework.Actor) error {
	if !CanHandOver(actor.Role) {
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if !j.Chain.Out() && slices.Contains(over, j.Status) {
		return notPossible(casework.ActionTransferGoods, j.Status)
	}
	return nil
}

// CheckReturnDay decides whether actor may name another day on which the goods are to
// be back with the customer. Whoever hands goods over may, for as long as they are out,
// whatever has become of the record. Returns FORBIDDEN or CONFLICT if not.
func (j Job) CheckReturnDay(actor casework.Actor) error {
	switch {
	case !CanHandOver(actor.Role):
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	case !j.Chain.Out():
		return fault.New(fault.Conflict, fault.GoodsWithCustomer)
	}
	return nil
}

// mayGoBack reports whether the goods may go back to the customer: every repair was
// checked and the last one passed. What is called off goes back as it is.
func (j Job) mayGoBack() bool {
	return j.Status == casework.StatusCancelled || !Unchecked(j.Cards)
}

// Allowed returns what actor may do now about the goods and their repair.
func (j Job) Allowed(actor casework.Actor) []casework.Action {
	allowed := []casework.Action{}
	if len(j.Next(actor)) > 0 {
		allowed = append(allowed, casework.ActionTransferGoods)
	}
	if j.CheckReturnDay(actor) == nil {
		allowed = append(allowed, casework.ActionChangeReturnDay)
	}
	if j.CheckOpen(actor) == nil {
		allowed = append(allowed, casework.ActionOpenRepairCard)
	}
	return allowed
}

func notPossible(action casework.Action, status casework.Status) *fault.Error {
	return fault.New(fault.Conflict, fault.ActionNotAllowed,
		fault.Params{"action": string(action), "status": string(status)})
}
