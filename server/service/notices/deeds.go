package notices

import (
	"context"
	"slices"
	"strconv"

	"sanbao/ent"
	"sanbao/server/domain/notice"
	"sanbao/server/service/cases"
	"sanbao/server/service/responsetimes"
)

// Done tells people what somebody has done to a record, as far as it concerns
// them: who was mentioned, who has become responsible, who is sent on a visit, or
// no longer. Nobody is told of what they did themselves.
func (s *Service) Done(ctx context.Context, tx *ent.Tx, deed cases.Deed) error {
	for _, n := range append(visiting(deed), mentioning(deed), assigning(deed)) {
		n.ServiceRecordID = deed.RecordID
		n.UserIDs = slices.DeleteFunc(slices.Clone(n.UserIDs), func(id int) bool { return id == deed.ActorID })
		if len(n.UserIDs) == 0 {
			continue
		}
		// One line on the timeline is one deed.
		n.Key += "/" + strconv.Itoa(deed.EventID)
		if err := s.Notify(ctx, tx, n); err != nil {
			return err
		}
	}
	return nil
}

func mentioning(deed cases.Deed) Notice {
	return Notice{Kind: notice.Mentioned, Key: "mentioned", UserIDs: deed.Mentioned,
		Params: map[string]string{ParamActor: deed.ActorName, ParamNote: deed.Note}}
}

func assigning(deed cases.Deed) Notice {
	n := Notice{Kind: notice.Assigned, Key: "assigned", Params: map[string]string{ParamActor: deed.ActorName}}
	if deed.OwnerID != 0 {
		n.UserIDs = []int{deed.OwnerID}
	}
	return n
}

// visiting returns what those who go, stay and no longer go on a visit are told.
func visiting(deed cases.Deed) []Notice {
	v := deed.Visit
	if v == nil {
		return nil
	}
	if v.CalledOff {
		return []Notice{ofVisit(deed, VisitCalledOff, v.Crew)}
	}
	joined, stayed, left := []int{}, []int{}, []int{}
	for _, id := range v.Crew {
		if slices.Contains(v.CrewBefore, id) {
			stayed = append(stayed, id)
		} else {
			joined = append(joined, id)
		}
	}
	for _, id := range v.CrewBefore {
		if !slices.Contains(v.Crew, id) {
			left = append(left, id)
		}
	}
	told := []Notice{ofVisit(deed, VisitSent, joined), ofVisit(deed, VisitGiven, left)}
	if !v.Start.Equal(v.StartBefore) {
		told = append(told, ofVisit(deed, VisitMoved, stayed))
	}
	return told
}

// ofVisit words one of them. Who loses sight of the record by it is told the number
// and the time, which they knew.
func ofVisit(deed cases.Deed, change string, people []int) Notice {
	start := deed.Visit.Start
	if change == VisitGiven {
		start = deed.Visit.StartBefore
	}
	return Notice{Kind: notice.Dispatched, Key: "visit", UserIDs: people,
		Parting: change == VisitCalledOff || change == VisitGiven,
		Params:  map[string]string{ParamChange: change, ParamNumber: deed.RecordNumber, ParamStart: Moment(start)}}
}

// Tell tells people of a response clock.
func (s *Service) Tell(ctx context.Context, tx *ent.Tx, n responsetimes.Notice) error {
	return s.Notify(ctx, tx, Notice{Kind: n.Kind, UserIDs: n.UserIDs, ServiceRecordID: n.ServiceRecordID, Params: n.Params, Key: n.Key})
}
