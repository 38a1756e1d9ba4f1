package reports

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/fault"
)

// TechnicianDay is a technician's daily report.
type TechnicianDay struct {
	Date       calendar.Date
	Technician *ent.User
	// Over: the day has ended, so that nothing is added to it any more.
	Over bool
	Jobs []*DayJob
	Sum  *DaySum
	// Kinds of work that there was any of.
	Kinds []*KindOfWork
}

// DaySum is what the work of a day comes to.
type DaySum struct {
	// Visits and Repairs, those called off left out.
	Visits, Repairs int
	// Finished on the day.
	Finished int
	// LeftOver when the day was over.
	LeftOver int
	// OpenIssues that the visits left and that are not settled.
	OpenIssues int
	Time       dailyreport.Time
}

// KindOfWork is what the work of one kind comes to.
type KindOfWork struct {
	dailyreport.KindSum
}

func sumOf(jobs []*DayJob) *DaySum {
	counted := dailyreport.SumOf(countedJobs(jobs))
	sum := &DaySum{Visits: counted.Visits, Repairs: counted.Repairs, Finished: counted.Finished,
		LeftOver: counted.LeftOver, Time: counted.Time}
	told := map[int]bool{}
	for _, j := range jobs {
		// What a visit left is left once, however many were sent.
		if j.VisitID != nil && !told[*j.VisitID] {
			told[*j.VisitID] = true
			sum.OpenIssues += j.OpenIssues
		}
	}
	return sum
}

func kindsOf(jobs []*DayJob) []*KindOfWork {
	kinds := []*KindOfWork{}
	for _, sum := range dailyreport.ByKind(countedJobs(jobs)) {
		kinds = append(kinds, &KindOfWork{sum})
	}
	return kinds
}

func countedJobs(jobs []*DayJob) []dailyreport.Job {
	counted := make([]dailyreport.Job, len(jobs))
	for i, j := range jobs {
		counted[i] = j.counted()
	}
	return counted
}

// TechnicianDay draws a technician's daily report, the viewer's own where nobody is
// named, of today where no day is. Returns FORBIDDEN for roles without daily reports,
// and of somebody else's for a technician; INVALID for somebody who reads others'
// reports and names nobody; NOT_FOUND for people whose work is not the viewer's.
func (s *Service) TechnicianDay(ctx context.Context, date *calendar.Date, technicianID *int) (*TechnicianDay, error) {
	viewer, err := reader(ctx)
	if err != nil {
		return nil, err
	}
	id, err := technicianAsked(viewer, technicianID)
	if err != nil {
		return nil, err
	}
	technician, err := s.Store.Client().User.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.User)
	}
	if err != nil {
		return nil, err
	}
	if within := reach(viewer); within != nil && id != viewer.UserID && !slices.Contains(within, technician.DepartmentID) {
		return nil, fault.Missing(fault.User)
	}
	d := s.dayAsked(date)
	jobs, _, err := s.jobsOf(ctx, d, user.ID(id))
	if err != nil {
		return nil, err
	}
	return &TechnicianDay{Date: d.Date, Technician: technician, Over: d.Over(s.Clock()), Jobs: jobs,
		Sum: sumOf(jobs), Kinds: kindsOf(jobs)}, nil
}

func technicianAsked(viewer *authz.Viewer, id *int) (int, error) {
	others := dailyreport.ReadsOthers(viewer.Role)
	switch {
	case id == nil && others:
		return 0, fault.InvalidField("technicianID", fault.Required)
	case id == nil:
		return viewer.UserID, nil
	case *id != viewer.UserID && !others:
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return *id, nil
}
