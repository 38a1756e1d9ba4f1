// Package worklist reads what waits for a person: the queues of casework.Desk, as
// they stand now, among the records that the person sees.
package worklist

import (
	"context"
	"database/sql"
	"sync"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/service/dispatching"
	"sanbao/server/store"
)

// Service reads worklists.
type Service struct {
	store *store.Store
	clock func() time.Time
}

// New returns the service; clock is time.Now outside tests.
func New(s *store.Store, clock func() time.Time) *Service { return &Service{s, clock} }

// WorkQueue is what waits for one kind of work. Its numbers and its records are
// read when they are asked for: one statement each, and those of nested lists.
type WorkQueue struct {
	// Kind of work.
	Kind casework.Queue

	client *ent.Client
	where  []predicate.ServiceRecord
	now    time.Time
	counts func(context.Context) (counts, error)
}

type counts struct {
	Count   int           `sql:"count"`
	Overdue sql.NullInt64 `sql:"overdue"`
}

// Queues returns the queues on the viewer's desk, the most pressing kind first.
func (s *Service) Queues(ctx context.Context) ([]*WorkQueue, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	queues, now := []*WorkQueue{}, s.clock()
	for _, kind := range casework.Desk(viewer.Role) {
		q := &WorkQueue{Kind: kind, client: s.store.Client(), where: waiting(kind.Held(), viewer, now), now: now}
		q.counts = once(q.read)
		queues = append(queues, q)
	}
	return queues, nil
}

// waiting turns what a queue holds into the filter of records.
func waiting(held casework.Waits, viewer *authz.Viewer, now time.Time) []predicate.ServiceRecord {
	where := []predicate.ServiceRecord{servicerecord.StatusIn(held.Statuses...)}
	if len(held.Kinds) > 0 {
		where = append(where, servicerecord.KindIn(held.Kinds...))
	}
	if len(held.HoldReasons) > 0 {
		where = append(where, servicerecord.HoldReasonIn(held.HoldReasons...))
	}
	if held.Unanswered {
		where = append(where, servicerecord.FirstRepliedAtIsNil())
	}
	if held.ForVisit {
		where = append(where, dispatching.WaitsForVisit())
	}
	if held.Own {
		where = append(where, servicerecord.OwnerID(viewer.UserID))
	}
	if held.ArrivalWithin > 0 {
		where = append(where, arrivalBefore(now.Add(held.ArrivalWithin)))
	}
	return where
}

// Count is how many records wait.
func (q *WorkQueue) Count(ctx context.Context) (int, error) {
	found, err := q.counts(ctx)
	return found.Count, err
}

// Overdue is on how many of them the promised arrival is over and work has not
// begun.
func (q *WorkQueue) Overdue(ctx context.Context) (int, error) {
	found, err := q.counts(ctx)
	return int(found.Overdue.Int64), err
}

func (q *WorkQueue) read(ctx context.Context) (counts, error) {
	var found []counts
	err := q.client.ServiceRecord.Query().Where(q.where...).Modify(func(s *entsql.Selector) {
		late := entsql.And(entsql.LT(s.C(servicerecord.FieldPromisedAt), q.now.UTC()), entsql.IsNull(s.C(servicerecord.FieldStartedAt)))
		s.Select().AppendSelectExprAs(entsql.Expr("COUNT(*)"), "count")
		s.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) {
			b.WriteString("SUM(CASE WHEN ").Join(late).WriteString(" THEN 1 ELSE 0 END)")
		}), "overdue")
	}).Scan(ctx, &found)
	if err != nil || len(found) == 0 {
		return counts{}, err
	}
	return found[0], nil
}

// ServiceRecords are the first of the records. Returns INVALID for a limit outside
// 1 to 50.
func (q *WorkQueue) ServiceRecords(ctx context.Context, limit int) ([]*ent.ServiceRecord, error) {
	var p check.Problems
	check.Between(&p, "limit", &limit, 1, 50)
	if err := p.Err(); err != nil {
		return nil, err
	}
	query, err := q.client.ServiceRecord.Query().Where(q.where...).
		Order(servicerecord.ByPromisedAt(entsql.OrderNullsLast()), servicerecord.ByReportedAt(), servicerecord.ByID()).
		Limit(limit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// once reads the numbers when they are first asked for.
func once(read func(context.Context) (counts, error)) func(context.Context) (counts, error) {
	var (
		done  sync.Once
		found counts
		err   error
	)
	return func(ctx context.Context) (counts, error) {
		done.Do(func() { found, err = read(ctx) })
		return found, err
	}
}
