package reports

import (
	"context"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/responseclock"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/dispatch"
	"sanbao/server/domain/fault"
)

// ServiceDay is a manager's daily report.
type ServiceDay struct {
	Date calendar.Date
	// Over: the day has ended.
	Over bool
	// Registered on the day; Dispatched visits; Finished records.
	Registered, Dispatched, Finished int
	// NotDispatchedCount is how many jobs had nobody sent when the day was over, or have now.
	NotDispatchedCount int
	// ArrivalsMissed are arrivals promised for the day that were not kept.
	ArrivalsMissed int
	// ClocksMissed are response times that ran out on the day.
	ClocksMissed int
	Sum          *DaySum
	Kinds        []*KindOfWork
	Technicians  []*TechnicianSum

	client     *ent.Client
	notSent    []predicate.ServiceRecord
	overdue    []predicate.ServiceRecord
	tomorrow   time.Time
	department *int
}

// TechnicianSum is a technician's line in a manager's report.
type TechnicianSum struct {
	Technician *ent.User
	Sum        *DaySum
	Kinds      []*KindOfWork
}

// ServiceDay draws the daily report of a department and all below it, of all that
// the viewer sees where none is named, of today where no day is. Returns FORBIDDEN
// for roles that read no reports about others and for departments that are not the
// viewer's, NOT_FOUND for an unknown one. How many statements it takes does not
// depend on how much work there was.
func (s *Service) ServiceDay(ctx context.Context, date *calendar.Date, departmentID *int) (*ServiceDay, error) {
	viewer, err := reader(ctx)
	if err != nil {
		return nil, err
	}
	if !dailyreport.ReadsOthers(viewer.Role) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	client := s.Store.Client()
	departments, err := departmentsAsked(ctx, client, viewer, departmentID)
	if err != nil {
		return nil, err
	}
	d := s.dayAsked(date)
	report := &ServiceDay{Date: d.Date, Over: d.Over(s.Clock()), client: client, tomorrow: d.To, department: departmentID}
	who := []predicate.User{}
	if departments != nil {
		who = append(who, user.DepartmentIDIn(departments...))
	}
	jobs, people, err := s.jobsOf(ctx, d, who...)
	if err != nil {
		return nil, err
	}
	if err := s.addIdle(ctx, people, who); err != nil {
		return nil, err
	}
	report.Sum, report.Kinds, report.Technicians = sumOf(jobs), kindsOf(jobs), byTechnician(jobs, people)
	return report, s.count(ctx, report, d, departments)
}

func departmentsAsked(ctx context.Context, client *ent.Client, viewer *authz.Viewer, id *int) ([]int, error) {
	within := reach(viewer)
	if id == nil {
		return within, nil
	}
	if within != nil && !slices.Contains(within, *id) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return tree(ctx, client, id)
}

// addIdle adds the technicians in use who had nothing to do: that they had not is
// reported too.
func (s *Service) addIdle(ctx context.Context, people map[int]*ent.User, who []predicate.User) error {
	all, err := s.Store.Client().User.Query().Where(user.RoleEQ(access.Technician), user.Active(true)).Where(who...).All(ctx)
	for _, u := range all {
		people[u.ID] = u
	}
	return err
}

// byTechnician returns everybody's own jobs, by name.
func byTechnician(jobs []*DayJob, people map[int]*ent.User) []*TechnicianSum {
	own := map[int][]*DayJob{}
	for _, j := range jobs {
		own[j.technicianID] = append(own[j.technicianID], j)
	}
	lines := make([]*TechnicianSum, 0, len(people))
	for id, u := range people {
		// Others than technicians stand here with work alone.
		if len(own[id]) > 0 || u.Role == access.Technician {
			lines = append(lines, &TechnicianSum{Technician: u, Sum: sumOf(own[id]), Kinds: kindsOf(own[id])})
		}
	}
	slices.SortFunc(lines, func(a, b *TechnicianSum) int {
		if byName := strings.Compare(a.Technician.Name, b.Technician.Name); byName != 0 {
			return byName
		}
		return a.Technician.ID - b.Technician.ID
	})
	return lines
}

// count reads what happened to the records of the departments on the day.
func (s *Service) count(ctx context.Context, r *ServiceDay, d dailyreport.Day, departments []int) error {
	now := s.Clock().UTC()
	of := []predicate.ServiceRecord{}
	if departments != nil {
		of = append(of, servicerecord.DepartmentIDIn(departments...))
	}
	until := d.To
	if now.Before(until) {
		until = now
	}
	r.notSent = append(slices.Clone(of), notDispatchedBy(until))
	r.overdue = append(slices.Clone(of), arrivalMissed(d.From, until))
	records := func(where ...predicate.ServiceRecord) func(context.Context) (int, error) {
		return r.client.ServiceRecord.Query().Where(of...).Where(where...).Count
	}
	for _, each := range []struct {
		into  *int
		count func(context.Context) (int, error)
	}{
		{&r.Registered, records(servicerecord.ReportedAtGTE(d.From), servicerecord.ReportedAtLT(d.To))},
		{&r.Finished, records(servicerecord.CompletedAtGTE(d.From), servicerecord.CompletedAtLT(d.To))},
		{&r.Dispatched, r.client.Visit.Query().Where(visit.DispatchedAtGTE(d.From), visit.DispatchedAtLT(d.To),
			visit.HasServiceRecordWith(of...)).Count},
		{&r.ClocksMissed, r.client.ResponseClock.Query().Where(clockMissed(d.From, until),
			responseclock.HasServiceRecordWith(of...)).Count},
		{&r.ArrivalsMissed, r.client.ServiceRecord.Query().Where(r.overdue...).Count},
		{&r.NotDispatchedCount, r.client.ServiceRecord.Query().Where(r.notSent...).Count},
	} {
		n, err := each.count(ctx)
		if err != nil {
			return err
		}
		*each.into = n
	}
	return nil
}

// notDispatchedBy selects the jobs for which somebody was to be sent and nobody was
// by a moment, since the plan was chosen: those of the dispatch board, as they were
// then. What is on hold now, and was then, waits for something else.
func notDispatchedBy(at time.Time) predicate.ServiceRecord {
	return servicerecord.And(
		servicerecord.PlannedAtLT(at), servicerecord.PlanIn(casework.VisitPlans()...),
		servicerecord.Or(servicerecord.CompletedAtIsNil(), servicerecord.CompletedAtGTE(at)),
		servicerecord.Or(servicerecord.CancelledAtIsNil(), servicerecord.CancelledAtGTE(at)),
		servicerecord.Or(servicerecord.StartedAtIsNil(), servicerecord.StartedAtGTE(at)),
		servicerecord.Or(servicerecord.HeldAtIsNil(), servicerecord.HeldAtGTE(at)),
		servicerecord.StatusNotIn(casework.StatusRegistered, casework.StatusTriaged),
		func(s *sql.Selector) {
			v := sql.Table(visit.Table).As("visits_made")
			sent := sql.Dialect(s.Dialect()).Select(v.C(visit.FieldID)).From(v).Where(sql.And(
				sql.ColumnsEQ(v.C(visit.FieldServiceRecordID), s.C(servicerecord.FieldID)),
				sql.ColumnsGTE(v.C(visit.FieldDispatchedAt), s.C(servicerecord.FieldPlannedAt)),
				sql.LT(v.C(visit.FieldDispatchedAt), at),
				sql.Or(sql.IsNull(v.C(visit.FieldCancelledAt)), sql.GTE(v.C(visit.FieldCancelledAt), at)),
			))
			s.Where(sql.Not(sql.Exists(sent)))
		},
	)
}

// arrivalMissed selects the records with an arrival promised within a time at which
// nobody had begun, ended or called off the work.
func arrivalMissed(from, to time.Time) predicate.ServiceRecord {
	late := func(column string) predicate.ServiceRecord {
		return servicerecord.Or(sql.FieldIsNull(column), func(s *sql.Selector) {
			s.Where(sql.ColumnsGT(s.C(column), s.C(servicerecord.FieldPromisedAt)))
		})
	}
	return servicerecord.And(servicerecord.PromisedAtGTE(from), servicerecord.PromisedAtLT(to),
		late(servicerecord.FieldStartedAt), late(servicerecord.FieldCompletedAt), late(servicerecord.FieldCancelledAt))
}

// clockMissed selects the response clocks that ran out within a time.
func clockMissed(from, to time.Time) predicate.ResponseClock {
	return responseclock.And(responseclock.SupersededAtIsNil(), responseclock.DueAtGTE(from), responseclock.DueAtLT(to),
		responseclock.Or(responseclock.StoppedAtIsNil(), func(s *sql.Selector) {
			s.Where(sql.ColumnsGT(s.C(responseclock.FieldStoppedAt), s.C(responseclock.FieldDueAt)))
		}))
}

// readLimit is how many records of a list are put in order.
const readLimit = 1_000

// NotDispatched are the jobs that had nobody sent, as they come on the next day: the
// more severe first, then those promised sooner, those that wait longest; the first
// of them. Returns INVALID for a limit outside 1 to 100.
func (r *ServiceDay) NotDispatched(ctx context.Context, limit int) ([]*ent.ServiceRecord, error) {
	if err := checkLimit("limit", limit, 100); err != nil {
		return nil, err
	}
	rows, err := r.client.ServiceRecord.Query().Where(r.notSent...).
		Order(servicerecord.ByPlannedAt(), servicerecord.ByID()).Limit(readLimit).
		Select(servicerecord.FieldID, servicerecord.FieldPlannedAt, servicerecord.FieldReportedAt,
			servicerecord.FieldSeverity, servicerecord.FieldPromisedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	jobs := make([]dispatch.Waiting, len(rows))
	for i, row := range rows {
		jobs[i] = dispatch.Waiting{ID: row.ID, Since: *row.PlannedAt, Severity: row.Severity, PromisedAt: row.PromisedAt}
	}
	slices.SortFunc(jobs, dispatch.InOrder(r.tomorrow))
	ids := []int{}
	for _, job := range jobs[:min(len(jobs), limit)] {
		ids = append(ids, job.ID)
	}
	return r.records(ctx, ids)
}

// Overdue are the records whose promised arrival of the day was not kept, those
// promised first before others. Returns INVALID for a limit outside 1 to 100.
func (r *ServiceDay) Overdue(ctx context.Context, limit int) ([]*ent.ServiceRecord, error) {
	if err := checkLimit("limit", limit, 100); err != nil {
		return nil, err
	}
	ids, err := r.client.ServiceRecord.Query().Where(r.overdue...).
		Order(servicerecord.ByPromisedAt(), servicerecord.ByID()).Limit(limit).IDs(ctx)
	if err != nil {
		return nil, err
	}
	return r.records(ctx, ids)
}

// records reads records as they are asked for, in the order of their ids given.
func (r *ServiceDay) records(ctx context.Context, ids []int) ([]*ent.ServiceRecord, error) {
	query, err := r.client.ServiceRecord.Query().Where(servicerecord.IDIn(ids...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	records, err := query.All(ctx)
	slices.SortFunc(records, func(a, b *ent.ServiceRecord) int {
		return slices.Index(ids, a.ID) - slices.Index(ids, b.ID)
	})
	return records, err
}

// Department is the department of the report; nil for all that the viewer sees.
func (r *ServiceDay) Department(ctx context.Context) (*ent.Department, error) {
	if r.department == nil {
		return nil, nil
	}
	return r.client.Department.Get(ctx, *r.department)
}
