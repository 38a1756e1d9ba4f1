package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
)

// Teller is told what was done to a record, in the transaction in which it was
// done, so that it can tell those whom it concerns.
type Teller interface {
	Done(ctx context.Context, tx *ent.Tx, deed Deed) error
}

// Deed is one action on a record, as far as it concerns others than who did it.
type Deed struct {
	// EventID is the line on the timeline.
	EventID      int
	RecordID     int
	RecordNumber string
	Action       casework.Action
	ActorID      int
	ActorName    string
	Note         string
	// Mentioned are the people whom the note speaks to.
	Mentioned []int
	// OwnerID is who has just become responsible; 0 where nobody has.
	OwnerID int
	// Visit is what became of a visit's plan; nil where none was made or changed.
	Visit *VisitDeed
}

// VisitDeed is a plan of a visit that was made or changed.
type VisitDeed struct {
	// Start is when it is to begin; StartBefore is when it was, zero for a new one.
	Start, StartBefore time.Time
	// Crew are the technicians; CrewBefore are those before a change.
	Crew, CrewBefore []int
	// CalledOff: it does not take place.
	CalledOff bool
}

// tell has those told whom the action concerns.
func (s *Service) tell(ctx context.Context, st *step, eventID int) error {
	if s.Teller == nil {
		return nil
	}
	deed := Deed{EventID: eventID, RecordID: st.record.ID, RecordNumber: st.record.Number, Action: st.event.action,
		ActorID: st.viewer.UserID, ActorName: st.viewer.Name, Note: st.event.note, Mentioned: st.event.mentioned, OwnerID: st.newOwner()}
	var err error
	if deed.Visit, err = st.visitDeed(ctx); err != nil {
		return err
	}
	if deed.Visit == nil && deed.OwnerID == 0 && len(deed.Mentioned) == 0 {
		return nil
	}
	return s.Teller.Done(ctx, st.tx, deed)
}

// newOwner returns who has become responsible by this action, 0 where nobody has.
func (st *step) newOwner() int {
	if st.update == nil {
		return 0
	}
	owner, set := st.update.Mutation().OwnerID()
	if !set || st.record.OwnerID != nil && *st.record.OwnerID == owner {
		return 0
	}
	return owner
}

// visitDeed reads the plan that the action has made or changed; nil for others. It
// reads as the system: calling a visit off may take it out of the viewer's sight.
func (st *step) visitDeed(ctx context.Context) (*VisitDeed, error) {
	switch st.event.action {
	case casework.ActionDispatch, casework.ActionRescheduleVisit, casework.ActionCancelVisit:
	default:
		return nil, nil
	}
	ctx = authz.System(ctx)
	v, err := st.tx.Visit.Query().Where(visit.ID(*st.event.visitID)).
		WithTechnicians(func(q *ent.UserQuery) { q.Select(user.FieldID).Order(user.ByID()) }).Only(ctx)
	if err != nil {
		return nil, err
	}
	return &VisitDeed{Start: v.PlannedStart, StartBefore: st.event.startBefore, Crew: idsOf(v.Edges.Technicians),
		CrewBefore: st.event.crewBefore, CalledOff: st.event.action == casework.ActionCancelVisit}, nil
}

func idsOf(people []*ent.User) []int {
	ids := make([]int, len(people))
	for i, u := range people {
		ids[i] = u.ID
	}
	return ids
}
