package dispatching

import (
	"context"
	"slices"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/predicate"
	"sanbao/ent/product"
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
	"sanbao/server/domain/installedbase"
)

const (
	// longestBoard is how many days a board may show.
	longestBoard = 31
	// technicianLimit is how many technicians a board shows, by name.
	technicianLimit = 200
	// visitLimit is how many visits it shows, in the order of their beginning.
	visitLimit = 1_000
	// waitingLimit is how many jobs it shows of those that wait.
	waitingLimit = 100
	// waitingRead is how many of the jobs that wait longest are looked at for those.
	waitingRead = 1_000
)

// Wanted says what a board shows.
type Wanted struct {
	// From and To are the first and the last day.
	From, To calendar.Date
	// DepartmentID narrows technicians and jobs to a department and all below it.
	DepartmentID *int
	// Zone narrows technicians to those who usually work there, jobs to customers there.
	Zone *installedbase.ServiceZone
	// Skill narrows technicians to those skilled in a product category, jobs to products of it.
	Skill *string
}

// DispatchBoard is the plan of some days. Each of its methods reads one list when
// it is asked for; how many statements that takes does not depend on how long the
// lists are.
type DispatchBoard struct {
	// From and To are the first and the last day.
	From, To calendar.Date

	service  *Service
	client   *ent.Client
	wanted   Wanted
	crew     func(context.Context) ([]*ent.User, error)
	planned  func(context.Context) (map[int][]dispatch.Span, error)
	waitings func(context.Context) (waiting, error)
	// departments are the wanted one and all below it; nil for all.
	departments func(context.Context) ([]int, error)
}

// TechnicianLoad is a technician's work on a day, with the visits that the viewer
// does not see.
type TechnicianLoad struct {
	TechnicianID int
	Day          calendar.Date
	// Visits that take time on the day.
	Visits int
	// Minutes that they take.
	Minutes int
	// CapacityMinutes is how much work fits into the day.
	CapacityMinutes int
}

// DispatchConflict is one thing that stands against a technician's plan.
type DispatchConflict struct {
	TechnicianID int
	Kind         dispatch.ConflictKind
	Day          calendar.Date
	// Minutes by which visits overlap, or the work exceeds the day.
	Minutes int
	// VisitIDs are the visits concerned, as far as they are made already.
	VisitIDs []int
}

// waiting is what waits for somebody to be sent.
type waiting struct {
	ids      []int
	leftOver []int
	count    int
}

// Board prepares the board of some days. Returns FORBIDDEN for roles that send
// nobody, INVALID for days out of order or more than a month of them.
func (s *Service) Board(ctx context.Context, wanted Wanted) (*DispatchBoard, error) {
	if _, err := dispatcher(ctx); err != nil {
		return nil, err
	}
	var p check.Problems
	switch days := wanted.To.DaysSince(wanted.From) + 1; {
	case days < 1:
		p.Add("to", fault.DateOrder)
	case days > longestBoard:
		p.Add("to", fault.TooMany, fault.Params{"max": longestBoard})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	b := &DispatchBoard{From: wanted.From, To: wanted.To, service: s, client: s.Store.Client(), wanted: wanted}
	b.departments = once(b.readDepartments)
	b.crew = once(b.readCrew)
	b.planned = once(b.readPlanned)
	b.waitings = once(b.readWaiting)
	return b, nil
}

// once reads something when it is first asked for, and answers the same to all
// who ask.
func once[T any](read func(context.Context) (T, error)) func(context.Context) (T, error) {
	var (
		done  sync.Once
		value T
		err   error
	)
	return func(ctx context.Context) (T, error) {
		done.Do(func() { value, err = read(ctx) })
		return value, err
	}
}

// Days are the days of the board, in order.
func (b *DispatchBoard) Days() []calendar.Date {
	days := make([]calendar.Date, 0, longestBoard)
	for day := b.From; !day.After(b.To); day = day.AddDays(1) {
		days = append(days, day)
	}
	return days
}

// readDepartments returns the wanted department and all below it.
func (b *DispatchBoard) readDepartments(ctx context.Context) ([]int, error) {
	if b.wanted.DepartmentID == nil {
		return nil, nil
	}
	all, err := b.client.Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return nil, err
	}
	tree := []int{*b.wanted.DepartmentID}
	for i := 0; i < len(tree); i++ {
		for _, d := range all {
			if d.ParentID != nil && *d.ParentID == tree[i] && !slices.Contains(tree, d.ID) {
				tree = append(tree, d.ID)
			}
		}
	}
	return tree, nil
}

// readCrew reads the technicians of the board: those in use, and those who are not
// and still have a visit ahead, which somebody else has to make.
func (b *DispatchBoard) readCrew(ctx context.Context) ([]*ent.User, error) {
	all, err := b.client.User.Query().Where(b.technicians(ctx)...).
		Order(user.ByName(), user.ByID()).Limit(technicianLimit).All(ctx)
	if err != nil || b.wanted.Skill == nil {
		return all, err
	}
	return slices.DeleteFunc(all, func(u *ent.User) bool { return !slices.Contains(u.Skills, *b.wanted.Skill) }), nil
}

func (b *DispatchBoard) technicians(ctx context.Context) []predicate.User {
	narrowed := []predicate.User{user.RoleEQ(access.Technician), user.Or(user.Active(true),
		user.HasVisitsWith(visit.StatusEQ(casework.VisitDispatched), visit.PlannedStartGTE(b.service.beginning(b.From))))}
	if b.wanted.Zone != nil {
		narrowed = append(narrowed, user.ServiceZoneEQ(*b.wanted.Zone))
	}
	if departments, err := b.departments(ctx); err == nil && departments != nil {
		narrowed = append(narrowed, user.DepartmentIDIn(departments...))
	}
	return narrowed
}

// Technicians are those whom the board shows, by name.
func (b *DispatchBoard) Technicians(ctx context.Context) ([]*ent.User, error) {
	if _, err := b.departments(ctx); err != nil {
		return nil, err
	}
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return []*ent.User{}, err
	}
	query, err := b.client.User.Query().Where(user.IDIn(idsOf(crew)...)).Order(user.ByName(), user.ByID()).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

func idsOf(people []*ent.User) []int {
	ids := make([]int, len(people))
	for i, u := range people {
		ids[i] = u.ID
	}
	return ids
}

// Visits are the visits of the board's technicians that touch its days, as far as
// the viewer sees them, in the order of their beginning.
func (b *DispatchBoard) Visits(ctx context.Context) ([]*ent.Visit, error) {
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return []*ent.Visit{}, err
	}
	query, err := b.client.Visit.Query().Where(b.within(idsOf(crew))...).
		Order(visit.ByPlannedStart(), visit.ByID()).Limit(visitLimit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// within selects the visits of people that touch the board's days.
func (b *DispatchBoard) within(people []int) []predicate.Visit {
	return b.service.touching(b.service.beginning(b.From), b.service.beginning(b.To.AddDays(1)), people)
}

// touching selects the visits of people that begin before a moment and do not end
// before another. A visit from which they are not back takes time until now.
func (s *Service) touching(from, to time.Time, people []int) []predicate.Visit {
	taking := []predicate.Visit{visit.PlannedStartGTE(from), visit.PlannedEndGT(from)}
	if from.Before(s.Clock()) {
		taking = append(taking, visit.StatusIn(casework.VisitDeparted, casework.VisitArrived))
	}
	return []predicate.Visit{
		visit.StatusNEQ(casework.VisitCancelled),
		visit.PlannedStartLT(to),
		visit.Or(taking...),
		visit.HasTechniciansWith(user.IDIn(people...)),
	}
}

// readPlanned reads when whom is taken by visits. It reads as the system: that
// somebody is not free is so too where the viewer may not see what for.
func (b *DispatchBoard) readPlanned(ctx context.Context) (map[int][]dispatch.Span, error) {
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return nil, err
	}
	return b.service.spans(ctx, b.within(idsOf(crew)))
}

// spans returns the time that visits take, by technician.
func (s *Service) spans(ctx context.Context, which []predicate.Visit) (map[int][]dispatch.Span, error) {
	visits, err := s.Store.Client().Visit.Query().Where(which...).
		Select(visit.FieldID, visit.FieldStatus, visit.FieldPlannedStart, visit.FieldPlannedEnd).
		WithTechnicians(func(q *ent.UserQuery) { q.Select(user.FieldID) }).
		Order(visit.ByPlannedStart(), visit.ByID()).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	taken := map[int][]dispatch.Span{}
	for _, v := range visits {
		out := v.Status == casework.VisitDeparted || v.Status == casework.VisitArrived
		span := dispatch.SpanOf(v.ID, v.PlannedStart, v.PlannedEnd, v.Status.UnderWay(), out, s.Clock())
		for _, technician := range v.Edges.Technicians {
			taken[technician.ID] = append(taken[technician.ID], span)
		}
	}
	return taken, nil
}

// Loads are the technicians' work on each day of the board on which they have any.
func (b *DispatchBoard) Loads(ctx context.Context) ([]*TechnicianLoad, error) {
	loads := []*TechnicianLoad{}
	err := b.eachPlan(ctx, func(u *ent.User, spans []dispatch.Span) {
		for _, load := range dispatch.Loads(spans, b.service.Zone) {
			if b.shows(load.Day) {
				loads = append(loads, &TechnicianLoad{u.ID, load.Day, load.Visits, load.Minutes,
					int(dispatch.DayCapacity / time.Minute)})
			}
		}
	})
	return loads, err
}

// Conflicts are what stands against the plan of the board's days.
func (b *DispatchBoard) Conflicts(ctx context.Context) ([]*DispatchConflict, error) {
	conflicts := []*DispatchConflict{}
	err := b.eachPlan(ctx, func(u *ent.User, spans []dispatch.Span) {
		for _, c := range conflictsOf(u, spans, b.service.Zone) {
			if b.shows(c.Day) {
				conflicts = append(conflicts, c)
			}
		}
	})
	return conflicts, err
}

func conflictsOf(u *ent.User, spans []dispatch.Span, zone *time.Location) []*DispatchConflict {
	conflicts := []*DispatchConflict{}
	for _, c := range dispatch.Conflicts(spans, u.Active, zone) {
		made := slices.DeleteFunc(slices.Clone(c.VisitIDs), func(id int) bool { return id == 0 })
		conflicts = append(conflicts, &DispatchConflict{u.ID, c.Kind, c.Day, c.Minutes, made})
	}
	return conflicts
}

func (b *DispatchBoard) eachPlan(ctx context.Context, do func(*ent.User, []dispatch.Span)) error {
	crew, err := b.crew(ctx)
	if err != nil {
		return err
	}
	planned, err := b.planned(ctx)
	if err != nil {
		return err
	}
	for _, u := range crew {
		do(u, planned[u.ID])
	}
	return nil
}

func (b *DispatchBoard) shows(day calendar.Date) bool { return !day.Before(b.From) && !day.After(b.To) }

// Waiting are the jobs for which somebody is to be sent, in the order in which
// they are dispatched, the first hundred.
func (b *DispatchBoard) Waiting(ctx context.Context) ([]*ent.ServiceRecord, error) {
	found, err := b.waitings(ctx)
	if err != nil || len(found.ids) == 0 {
		return []*ent.ServiceRecord{}, err
	}
	query, err := b.client.ServiceRecord.Query().Where(servicerecord.IDIn(found.ids...)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	records, err := query.All(ctx)
	slices.SortFunc(records, func(a, b *ent.ServiceRecord) int {
		return slices.Index(found.ids, a.ID) - slices.Index(found.ids, b.ID)
	})
	return records, err
}

// LeftOverIDs are the jobs among Waiting that were there to be dispatched before
// today.
func (b *DispatchBoard) LeftOverIDs(ctx context.Context) ([]int, error) {
	found, err := b.waitings(ctx)
	return found.leftOver, err
}

// WaitingCount is how many jobs wait altogether.
func (b *DispatchBoard) WaitingCount(ctx context.Context) (int, error) {
	found, err := b.waitings(ctx)
	return found.count, err
}

func (b *DispatchBoard) readWaiting(ctx context.Context) (waiting, error) {
	departments, err := b.departments(ctx)
	if err != nil {
		return waiting{}, err
	}
	query := b.client.ServiceRecord.Query().Where(WaitsForVisit())
	if departments != nil {
		query.Where(servicerecord.DepartmentIDIn(departments...))
	}
	if b.wanted.Zone != nil {
		query.Where(servicerecord.HasCustomerWith(customer.ServiceZoneEQ(*b.wanted.Zone)))
	}
	if b.wanted.Skill != nil {
		query.Where(servicerecord.HasProductWith(product.CategoryEQ(*b.wanted.Skill)))
	}
	count, err := query.Clone().Count(ctx)
	if err != nil {
		return waiting{}, err
	}
	var rows []waitingRow
	err = query.Order(servicerecord.ByPlannedAt(sql.OrderAsc()), servicerecord.ByID()).Limit(waitingRead).
		Select(servicerecord.FieldID, servicerecord.FieldPlannedAt, servicerecord.FieldReportedAt,
			servicerecord.FieldSeverity, servicerecord.FieldPromisedAt).Scan(ctx, &rows)
	if err != nil {
		return waiting{}, err
	}
	return inOrder(rows, count, b.service.today()), nil
}

// WaitsForVisit selects what casework.WaitsForVisit says waits for a visit.
func WaitsForVisit() predicate.ServiceRecord {
	return servicerecord.And(
		servicerecord.StatusIn(casework.QueueDispatch.Held().Statuses...),
		servicerecord.PlanIn(casework.VisitPlans()...),
		servicerecord.Not(servicerecord.HasVisitsWith(visit.StatusIn(underWay()...))),
	)
}

func underWay() []casework.VisitStatus {
	return slices.DeleteFunc(casework.VisitStatuses(), func(s casework.VisitStatus) bool { return !s.UnderWay() })
}

// waitingRow is what the order of the jobs depends on: not a row of the answer.
type waitingRow struct {
	ID         int
	PlannedAt  *time.Time `sql:"planned_at"`
	ReportedAt time.Time  `sql:"reported_at"`
	Severity   casework.Severity
	PromisedAt *time.Time `sql:"promised_at"`
}

func inOrder(rows []waitingRow, count int, today time.Time) waiting {
	jobs := make([]dispatch.Waiting, len(rows))
	for i, r := range rows {
		jobs[i] = dispatch.Waiting{ID: r.ID, Since: r.ReportedAt, Severity: r.Severity, PromisedAt: r.PromisedAt}
		if r.PlannedAt != nil {
			jobs[i].Since = *r.PlannedAt
		}
	}
	slices.SortFunc(jobs, dispatch.InOrder(today))
	found := waiting{ids: []int{}, leftOver: []int{}, count: count}
	for _, job := range jobs[:min(len(jobs), waitingLimit)] {
		found.ids = append(found.ids, job.ID)
		if job.LeftOver(today) {
			found.leftOver = append(found.leftOver, job.ID)
		}
	}
	return found
}

// Skills are the product categories in which technicians are skilled, for the filter.
func (b *DispatchBoard) Skills(ctx context.Context) ([]string, error) {
	people, err := b.client.User.Query().Where(user.RoleEQ(access.Technician), user.Active(true)).
		Select(user.FieldID, user.FieldSkills).All(ctx)
	if err != nil {
		return nil, err
	}
	skills := []string{}
	for _, u := range people {
		skills = append(skills, u.Skills...)
	}
	slices.Sort(skills)
	return slices.Compact(skills), nil
}
