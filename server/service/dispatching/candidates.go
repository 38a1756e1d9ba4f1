package dispatching

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/dispatch"
	"sanbao/server/domain/fault"
	"sanbao/server/service/certificates"
)

// Proposal is a job, and when somebody is to be there.
type Proposal struct {
	ServiceRecordID int
	// VisitID is the visit that is to be moved; nil for a new one.
	VisitID *int
	// PlannedStart and PlannedEnd of the visit; without a start no conflicts are
	// looked for.
	PlannedStart, PlannedEnd *time.Time
}

// DispatchCandidate is a technician who could be sent, and what speaks for and
// against it.
type DispatchCandidate struct {
	Technician *ent.User
	// Skilled in the product's category.
	Skilled bool
	// SameZone: usually works where the customer is.
	SameZone bool
	// Score orders the candidates: a skill and the zone count one each.
	Score int
	// OpenVisits are those planned or under way.
	OpenVisits int
	// Uncertified: lacks the certificate for the product, on the days of the plan or,
	// where none is proposed, today.
	Uncertified bool
	// Overridable: the viewer may send the person all the same, with a reason.
	Overridable bool
	// Conflicts that sending the person at the proposed time makes.
	Conflicts []*DispatchConflict
}

// Candidates returns all technicians in use, those who fit best first, and among
// them those who have least to do. Returns FORBIDDEN for roles that send nobody,
// NOT_FOUND for a record that the viewer does not see, INVALID for an end before
// the start.
func (s *Service) Candidates(ctx context.Context, in Proposal) ([]*DispatchCandidate, error) {
	viewer, err := dispatcher(ctx)
	if err != nil {
		return nil, err
	}
	if in.PlannedStart != nil && in.PlannedEnd != nil && in.PlannedEnd.Before(*in.PlannedStart) {
		var p check.Problems
		p.Add("plannedEnd", fault.DateOrder)
		return nil, p.Err()
	}
	job, err := s.job(ctx, in.ServiceRecordID)
	if err != nil {
		return nil, err
	}
	people, err := s.Store.Client().User.Query().Where(user.RoleEQ(access.Technician), user.Active(true)).
		WithDepartment().Order(user.ByName(), user.ByID()).Limit(technicianLimit).All(ctx)
	if err != nil || len(people) == 0 {
		return []*DispatchCandidate{}, err
	}
	open, err := s.open(ctx, idsOf(people))
	if err != nil {
		return nil, err
	}
	lacking, err := s.lacking(ctx, in, job, people)
	if err != nil {
		return nil, err
	}
	conflicts, err := s.against(ctx, in, people, lacking)
	if err != nil {
		return nil, err
	}
	persons, byID := make([]dispatch.Person, len(people)), map[int]*ent.User{}
	for i, u := range people {
		persons[i], byID[u.ID] = personOf(u, open[u.ID]), u
	}
	slices.SortStableFunc(persons, dispatch.ByFitness(job))
	candidates := make([]*DispatchCandidate, len(persons))
	for i, p := range persons {
		fit := dispatch.Fit(p, job)
		candidates[i] = &DispatchCandidate{Technician: byID[p.ID], Skilled: fit.Skilled, SameZone: fit.SameZone,
			Score: fit.Score(), OpenVisits: p.Open, Uncertified: lacking[p.ID],
			Overridable: lacking[p.ID] && casework.CanSendUncertified(viewer.Role), Conflicts: conflicts[p.ID]}
	}
	return candidates, nil
}

// lacking says who lacks the certificate for the job on the days of the proposed visit.
func (s *Service) lacking(ctx context.Context, in Proposal, job dispatch.Job, people []*ent.User) (map[int]bool, error) {
	held, err := certificates.Read(ctx, s.Store.Client(), idsOf(people))
	if err != nil {
		return nil, err
	}
	first := calendar.DateIn(s.Clock(), s.Zone)
	if in.PlannedStart != nil {
		first = calendar.DateIn(*in.PlannedStart, s.Zone)
	}
	last := first
	if in.PlannedStart != nil && in.PlannedEnd != nil {
		last = calendar.DateIn(*in.PlannedEnd, s.Zone)
	}
	lacking := map[int]bool{}
	for _, id := range held.Lacking(idsOf(people), job.Category, first, last) {
		lacking[id] = true
	}
	return lacking, nil
}

// job reads what the record asks of a technician.
func (s *Service) job(ctx context.Context, recordID int) (dispatch.Job, error) {
	record, err := s.Store.Client().ServiceRecord.Query().Where(servicerecord.ID(recordID)).
		WithCustomer().WithProduct().Only(ctx)
	if ent.IsNotFound(err) {
		return dispatch.Job{}, fault.Missing(fault.ServiceRecord)
	}
	if err != nil {
		return dispatch.Job{}, err
	}
	job := dispatch.Job{}
	if c := record.Edges.Customer; c != nil {
		job.Zone = c.ServiceZone
	}
	if p := record.Edges.Product; p != nil {
		job.Category = p.Category
	}
	return job, nil
}

func personOf(u *ent.User, open int) dispatch.Person {
	person := dispatch.Person{ID: u.ID, Skills: u.Skills, Active: u.Active, Open: open}
	if u.ServiceZone != nil {
		person.Zone = *u.ServiceZone
	}
	return person
}

// open counts the visits that people have planned or under way, also those that
// the viewer does not see.
func (s *Service) open(ctx context.Context, people []int) (map[int]int, error) {
	visits, err := s.Store.Client().Visit.Query().
		Where(visit.StatusIn(underWay()...), visit.HasTechniciansWith(user.IDIn(people...))).Select(visit.FieldID).
		WithTechnicians(func(q *ent.UserQuery) { q.Select(user.FieldID) }).All(authz.System(ctx))
	counts := map[int]int{}
	for _, v := range visits {
		for _, technician := range v.Edges.Technicians {
			counts[technician.ID]++
		}
	}
	return counts, err
}

// against returns the conflicts that the proposed visit would make for each person.
func (s *Service) against(ctx context.Context, in Proposal, people []*ent.User, lacking map[int]bool) (map[int][]*DispatchConflict, error) {
	conflicts := map[int][]*DispatchConflict{}
	for _, u := range people {
		conflicts[u.ID] = []*DispatchConflict{}
	}
	if in.PlannedStart == nil {
		return conflicts, nil
	}
	moved := 0
	if in.VisitID != nil {
		moved = *in.VisitID
	}
	proposed := dispatch.SpanOf(moved, *in.PlannedStart, in.PlannedEnd, true, false, s.Clock())
	local := proposed.Start.In(s.Zone)
	from := time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, s.Zone)
	taken, err := s.spans(ctx, s.touching(from, proposed.End.AddDate(0, 0, 1), idsOf(people)))
	if err != nil {
		return nil, err
	}
	for _, u := range people {
		others := slices.DeleteFunc(taken[u.ID], func(span dispatch.Span) bool { return span.VisitID == moved })
		proposed.Uncertified = lacking[u.ID]
		plan := append(slices.Clone(others), proposed)
		for _, c := range dispatch.Conflicts(plan, u.Active, s.Zone) {
			if slices.Contains(c.VisitIDs, moved) {
				made := slices.DeleteFunc(slices.Clone(c.VisitIDs), func(id int) bool { return id == 0 })
				conflicts[u.ID] = append(conflicts[u.ID], &DispatchConflict{u.ID, c.Kind, c.Day, c.Minutes, made})
			}
		}
	}
	return conflicts, nil
}
