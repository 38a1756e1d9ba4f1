package dispatching

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/predicate"
	"sanbao/ent/product"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dispatch"
)

const (
	// waitingLimit is how many jobs a board shows of those that wait.
	waitingLimit = 100
	// waitingRead is how many of the jobs that wait longest are looked at for those.
	waitingRead = 1_000
)

// waiting is what waits for somebody to be sent.
type waiting struct {
	ids      []int
	leftOver []int
	count    int
}

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
