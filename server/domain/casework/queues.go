package casework

import (
	"io"
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/enum"
)

// Queue is a kind of work that waits for somebody: what stands on the desk of a
// role when the day begins.
type Queue string

const (
	// QueueArrival: the promised arrival is near or over, and nobody has begun 临近到达时限.
	QueueArrival Queue = "ARRIVAL"
	// QueueTriage: registered, nobody has looked at it yet 待分派.
	QueueTriage Queue = "TRIAGE"
	// QueueReply: the customer has not been answered yet 待回复.
	QueueReply Queue = "REPLY"
	// QueuePlan: triaged, the repair plan is to be chosen 待定方案.
	QueuePlan Queue = "PLAN"
	// QueueDispatch: somebody is to be sent 待派工.
	QueueDispatch Queue = "DISPATCH"
	// QueueParts: on hold until parts come 等待配件.
	QueueParts Queue = "PARTS"
	// QueueComplaint: a complaint that is not settled 未结客诉.
	QueueComplaint Queue = "COMPLAINT"
	// QueueReview: done, the head's review is due 待审核.
	QueueReview Queue = "REVIEW"
	// QueueClose: reviewed, to be confirmed with the customer and archived 待关闭.
	QueueClose Queue = "CLOSE"
	// QueueOwn: not ended, and the viewer is responsible for it 我负责的.
	QueueOwn Queue = "OWN"
)

// Queues returns every Queue in the order in which people expect them.
func Queues() []Queue {
	return []Queue{QueueArrival, QueueTriage, QueueReply, QueuePlan, QueueDispatch, QueueParts, QueueComplaint,
		QueueReview, QueueClose, QueueOwn}
}

// Values lists the set as text.
func (Queue) Values() []string { return enum.Strings(Queues()) }

// MarshalGQL writes the value as a GraphQL enum.
func (q Queue) MarshalGQL(w io.Writer) { enum.Marshal(w, q) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (q *Queue) UnmarshalGQL(raw any) error { return enum.Unmarshal(q, raw, Queues()) }

// ArrivalNotice is how long before a promised arrival it is about to run out.
const ArrivalNotice = 24 * time.Hour

// Waits says which records a queue holds: those that meet all that is set.
type Waits struct {
	// Statuses of the records.
	Statuses []Status
	// Kinds of the records; any where empty.
	Kinds []Kind
	// HoldReasons of the records on hold; any where empty.
	HoldReasons []HoldReason
	// Unanswered: the customer has not been answered.
	Unanswered bool
	// ForVisit: somebody is to be sent and nobody is, see WaitsForVisit.
	ForVisit bool
	// Own: the viewer is responsible.
	Own bool
	// ArrivalWithin: an arrival is promised that is over, or no further ahead than
	// this, and work has not begun; 0 asks for no promise.
	ArrivalWithin time.Duration
}

// Held returns what a queue holds.
func (q Queue) Held() Waits {
	switch q {
	case QueueArrival:
		return Waits{Statuses: []Status{StatusRegistered, StatusTriaged, StatusPlanned, StatusDispatched}, ArrivalWithin: ArrivalNotice}
	case QueueTriage:
		return Waits{Statuses: []Status{StatusRegistered}}
	case QueueReply:
		return Waits{Statuses: unfinished, Unanswered: true}
	case QueuePlan:
		return Waits{Statuses: []Status{StatusTriaged}}
	case QueueDispatch:
		return Waits{Statuses: []Status{StatusPlanned, StatusDispatched}, ForVisit: true}
	case QueueParts:
		return Waits{Statuses: []Status{StatusOnHold}, HoldReasons: []HoldReason{HoldParts}}
	case QueueComplaint:
		return Waits{Statuses: notFinal, Kinds: []Kind{KindComplaint}}
	case QueueReview:
		return Waits{Statuses: []Status{StatusCompleted}}
	case QueueClose:
		return Waits{Statuses: []Status{StatusReviewed}}
	default:
		return Waits{Statuses: notFinal, Own: true}
	}
}

// CanDispatch reports whether the role may send technicians, and so works with the
// dispatch board.
func CanDispatch(role access.Role) bool {
	return slices.Contains(transitions[ActionDispatch].Roles, role)
}

// VisitPlans are the repair plans for which somebody is sent.
func VisitPlans() []Plan { return []Plan{PlanOnSite, PlanTakeBack} }

// WaitsForVisit reports whether somebody is to be sent for the record and nobody
// is: planned, or dispatched with every visit called off since.
func WaitsForVisit(f Facts) bool {
	return slices.Contains(VisitPlans(), f.Plan) && f.VisitsUnderWay == 0 &&
		(f.Status == StatusPlanned || f.Status == StatusDispatched)
}

// deskOf is what each role begins the day with, the most pressing first. A queue
// whose work is an action of the table stands with roles alone that may take it.
var deskOf = map[access.Role][]Queue{
	access.Clerk:       {QueueTriage, QueueReply, QueueArrival, QueueClose},
	access.Dispatcher:  {QueueDispatch, QueueArrival, QueuePlan, QueueTriage, QueueOwn},
	access.Head:        {QueueReview, QueueArrival, QueuePlan, QueueDispatch, QueueComplaint, QueueOwn},
	access.Admin:       {QueueTriage, QueuePlan, QueueDispatch, QueueArrival, QueueReply},
	access.Executive:   {QueueReview, QueueComplaint, QueueArrival},
	access.Technician:  {QueueArrival, QueueOwn},
	access.Inspector:   {QueueComplaint, QueueOwn},
	access.Storekeeper: {QueueParts},
}

// Desk returns the queues that a role works through, none for those who only read.
func Desk(role access.Role) []Queue { return slices.Clone(deskOf[role]) }
