package reports

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/openissue"
	"sanbao/ent/predicate"
	"sanbao/ent/repaircard"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
)

// DayJob is one person's part of a visit, or of a repair in the workshop, on a day.
type DayJob struct {
	// VisitID is the visit; nil for a repair in the workshop.
	VisitID *int
	// RepairCardID is the repair; nil for a visit.
	RepairCardID *int
	// Number of the visit, or of the repair card.
	Number string
	// ServiceRecordID is the record for which it is done.
	ServiceRecordID     int
	ServiceRecordNumber string
	Kind                casework.Kind
	// Customer's name.
	Customer string
	// Product's model, "" where it is not known.
	Product string
	Symptom string
	// WorkDone as it was written down.
	WorkDone string
	// Colleagues who went along.
	Colleagues []string
	// PlannedAt is when they were to be there; nil for repairs.
	PlannedAt *time.Time
	// BeganAt is when they set out, or arrived where nobody told that, or took the repair up.
	BeganAt *time.Time
	// EndedAt is when the work ended.
	EndedAt *time.Time
	Outcome dailyreport.Outcome
	// Running: some of the time has no end yet.
	Running bool
	Time    dailyreport.Time
	// OpenIssues that the visit left and that are not settled.
	OpenIssues int

	technicianID int
	ended        bool
}

func (j *DayJob) counted() dailyreport.Job {
	return dailyreport.Job{Kind: j.Kind, Workshop: j.RepairCardID != nil,
		Part: dailyreport.Part{Time: j.Time, Outcome: j.Outcome, Running: j.Running, Ended: j.ended}}
}

// jobsOf reads the parts that people have in the work of a day, those that began
// first before those that are only planned. Nine statements at most, however much
// work there is. who selects the people among technicians.
func (s *Service) jobsOf(ctx context.Context, d dailyreport.Day, who ...predicate.User) ([]*DayJob, map[int]*ent.User, error) {
	people := map[int]*ent.User{}
	visits, err := s.visitsOf(ctx, d, people, who)
	if err != nil {
		return nil, nil, err
	}
	repairs, err := s.repairsOf(ctx, d, people, who)
	if err != nil {
		return nil, nil, err
	}
	jobs := append(visits, repairs...)
	slices.SortStableFunc(jobs, func(a, b *DayJob) int { return a.from().Compare(b.from()) })
	return jobs, people, nil
}

// from is the moment by which jobs stand in order.
func (j *DayJob) from() time.Time {
	switch {
	case j.BeganAt != nil:
		return *j.BeganAt
	case j.PlannedAt != nil:
		return *j.PlannedAt
	}
	return time.Time{}
}

func (s *Service) visitsOf(ctx context.Context, d dailyreport.Day, people map[int]*ent.User, who []predicate.User) ([]*DayJob, error) {
	visits, err := s.Store.Client().Visit.Query().Where(onDay(d), visit.HasTechniciansWith(who...)).
		WithTechnicians(func(q *ent.UserQuery) { q.Order(user.ByID()) }).
		WithServiceRecord(withSubject).
		WithOpenIssues(func(q *ent.OpenIssueQuery) { q.Where(openissue.SettledAtIsNil()) }).
		Order(visit.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	wanted, err := s.among(ctx, visits, people, who)
	if err != nil {
		return nil, err
	}
	jobs := []*DayJob{}
	for _, v := range visits {
		for number, technician := range v.Edges.Technicians {
			if !wanted[technician.ID] {
				continue
			}
			part, is := dailyreport.OfVisit(countedVisit(v), number, d, s.clock())
			if is {
				jobs = append(jobs, visitJob(v, number, part))
			}
		}
	}
	return jobs, nil
}

// among reads which of those who were sent are people that the report is about.
func (s *Service) among(ctx context.Context, visits []*ent.Visit, people map[int]*ent.User, who []predicate.User) (map[int]bool, error) {
	sent := []int{}
	for _, v := range visits {
		for _, technician := range v.Edges.Technicians {
			sent = append(sent, technician.ID)
		}
	}
	found, err := s.Store.Client().User.Query().Where(who...).Where(user.IDIn(sent...)).All(ctx)
	wanted := map[int]bool{}
	for _, u := range found {
		wanted[u.ID], people[u.ID] = true, u
	}
	return wanted, err
}

func (s *Service) repairsOf(ctx context.Context, d dailyreport.Day, people map[int]*ent.User, who []predicate.User) ([]*DayJob, error) {
	cards, err := s.Store.Client().RepairCard.Query().
		Where(repaircard.StartedAtLT(d.To), repaircard.Or(repaircard.FinishedAtIsNil(), repaircard.FinishedAtGTE(d.From)),
			repaircard.HasTechnicianWith(who...)).
		WithTechnician().WithServiceRecord(withSubject).Order(repaircard.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	jobs := []*DayJob{}
	for _, card := range cards {
		part, is := dailyreport.OfRepair(dailyreport.Repair{StartedAt: card.StartedAt, FinishedAt: card.FinishedAt,
			LabourMinutes: card.LabourMinutes}, d, s.clock())
		if !is || card.Edges.Technician == nil {
			continue
		}
		people[card.TechnicianID] = card.Edges.Technician
		job := &DayJob{RepairCardID: &card.ID, Number: card.Number, WorkDone: card.WorkDone, Colleagues: []string{},
			BeganAt: &card.StartedAt, EndedAt: card.FinishedAt, Outcome: part.Outcome, Running: part.Running,
			Time: part.Time, technicianID: card.TechnicianID, ended: part.Ended}
		job.about(card.Edges.ServiceRecord)
		jobs = append(jobs, job)
	}
	return jobs, nil
}

// withSubject reads along what a job is about.
func withSubject(q *ent.ServiceRecordQuery) { q.WithCustomer().WithProduct() }

func countedVisit(v *ent.Visit) dailyreport.Visit {
	return dailyreport.Visit{PlannedAt: v.PlannedStart, DepartedAt: v.DepartedAt, ArrivedAt: v.ArrivedAt,
		FinishedAt: v.FinishedAt, ReturnedAt: v.ReturnedAt, CancelledAt: v.CancelledAt,
		LabourMinutes: v.LabourMinutes, Technicians: len(v.Edges.Technicians)}
}

func visitJob(v *ent.Visit, number int, part dailyreport.Part) *DayJob {
	job := &DayJob{VisitID: &v.ID, Number: v.Number, WorkDone: v.WorkDone, Colleagues: []string{},
		PlannedAt: &v.PlannedStart, BeganAt: v.DepartedAt, EndedAt: v.FinishedAt, Outcome: part.Outcome,
		Running: part.Running, Time: part.Time, OpenIssues: len(v.Edges.OpenIssues), ended: part.Ended}
	if job.BeganAt == nil {
		job.BeganAt = v.ArrivedAt
	}
	for i, technician := range v.Edges.Technicians {
		if i == number {
			job.technicianID = technician.ID
		} else {
			job.Colleagues = append(job.Colleagues, technician.Name)
		}
	}
	job.about(v.Edges.ServiceRecord)
	return job
}

// about notes which record a job is for.
func (j *DayJob) about(r *ent.ServiceRecord) {
	if r == nil {
		return
	}
	j.ServiceRecordID, j.ServiceRecordNumber, j.Kind, j.Symptom = r.ID, r.Number, r.Kind, r.Symptom
	if c := r.Edges.Customer; c != nil {
		j.Customer = c.Name
	}
	if p := r.Edges.Product; p != nil {
		j.Product = p.Model
	}
}

// onDay selects the visits that a day has to do with: planned for it, or with one of
// their moments on it, or under way all through it.
func onDay(d dailyreport.Day) predicate.Visit {
	within := func(column string) predicate.Visit {
		return visit.And(sql.FieldGTE(column, d.From), sql.FieldLT(column, d.To))
	}
	across := func(from, to string) predicate.Visit {
		return visit.And(sql.FieldLT(from, d.From), sql.FieldGTE(to, d.To))
	}
	return visit.Or(
		within(visit.FieldPlannedStart), within(visit.FieldDepartedAt), within(visit.FieldArrivedAt),
		within(visit.FieldFinishedAt), within(visit.FieldReturnedAt),
		across(visit.FieldDepartedAt, visit.FieldArrivedAt), across(visit.FieldArrivedAt, visit.FieldFinishedAt),
		across(visit.FieldFinishedAt, visit.FieldReturnedAt),
	)
}
