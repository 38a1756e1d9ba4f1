package queries

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/queryschedule"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/store"
)

// Why a schedule is stopped, in its problem.
const (
	// OwnerLeft: the owner was locked out, has left, or may write no queries any more.
	OwnerLeft = "OWNER_LEFT"
	// QueryHidden: the owner does not see the query any more.
	QueryHidden = "QUERY_HIDDEN"
)

const (
	// leaseTime is how long a run is left to the server that claimed it; one that dies
	// leaves it to another one then. It is taken anew for each recipient.
	leaseTime = 15 * time.Minute
	// pause is how long after a failure a run is tried again, at most retries times.
	pause   = time.Hour
	retries = 3
)

// Lease is a run that one server does.
type Lease struct {
	// Schedule is as it was claimed, with its query, owner and recipients.
	Schedule *ent.QuerySchedule
	// Due is the moment for which it runs, also where it is tried again.
	Due   time.Time
	until time.Time
}

// Due returns the ids of the schedules whose time has come, those that were claimed and
// not ended in time among them, in a context of the system.
func (s *Service) Due(ctx context.Context) ([]int, error) {
	ids, err := s.Store.Client().QuerySchedule.Query().
		Where(dueBy(s.now())).Order(queryschedule.ByNextRunAt(), queryschedule.ByID()).Limit(20).IDs(ctx)
	return ids, store.Fault(err)
}

// dueBy selects the schedules whose time has come, and that nobody has claimed.
func dueBy(now time.Time) predicate.QuerySchedule {
	return queryschedule.And(queryschedule.Active(true), queryschedule.NextRunAtLTE(now),
		queryschedule.Or(queryschedule.LeasedUntilIsNil(), queryschedule.LeasedUntilLTE(now)))
}

// Claim takes a due run for this server, so that of several one does it. Returns nil where
// there is nothing to do any more. A run that does not end, because its server died, can be
// claimed again when its lease is over.
func (s *Service) Claim(ctx context.Context, id int) (*Lease, error) {
	now := s.now()
	due := queryschedule.And(queryschedule.ID(id), dueBy(now))
	schedule, err := s.Store.Client().QuerySchedule.Query().Where(due).
		WithSavedQuery().WithOwner().WithRecipients().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, store.Fault(err)
	}
	lease := &Lease{Schedule: schedule, Due: schedule.NextRunAt, until: now.Add(leaseTime)}
	if schedule.DueAt != nil {
		lease.Due = *schedule.DueAt
	}
	claimed, err := s.Store.Client().QuerySchedule.Update().Where(due, queryschedule.Version(schedule.Version)).
		SetDueAt(lease.Due).SetLeasedUntil(lease.until).SetLastRunAt(now).
		SetUpdatedAt(schedule.UpdatedAt).AddVersion(-1).Save(ctx)
	if err != nil || claimed == 0 {
		return nil, store.Fault(err)
	}
	return lease, nil
}

// Renew takes a lease anew. Returns CONFLICT where it is lost: the schedule was changed or
// is gone, or this server was so slow that another one took the run over.
func (s *Service) Renew(ctx context.Context, lease *Lease) error {
	until := s.now().Add(leaseTime)
	err := s.end(ctx, lease, s.Store.Client().QuerySchedule.Update().SetLeasedUntil(until))
	if err == nil {
		lease.until = until
	}
	return err
}

// Done ends a run that went well: the next is that of the next month.
func (s *Service) Done(ctx context.Context, lease *Lease) error {
	return s.end(ctx, lease, s.settled(lease, ""))
}

// Failed ends a run that went wrong, with the code of the error: it is tried again, and
// its next month's is next where that was done often enough. Returns when it runs next.
func (s *Service) Failed(ctx context.Context, lease *Lease, problem string) (next time.Time, again bool, err error) {
	if lease.Schedule.Failures >= retries {
		return s.next(lease), false, s.end(ctx, lease, s.settled(lease, problem))
	}
	next = s.now().Add(pause)
	return next, true, s.end(ctx, lease, s.Store.Client().QuerySchedule.Update().SetNextRunAt(next).ClearLeasedUntil().
		SetFailures(lease.Schedule.Failures+1).SetProblem(problem))
}

// Stop ends a run and the schedule, for a reason that people see.
func (s *Service) Stop(ctx context.Context, lease *Lease, reason string) error {
	return s.end(ctx, lease, s.settled(lease, reason).SetActive(false))
}

func (s *Service) next(lease *Lease) time.Time {
	return querying.NextRun(s.now(), lease.Schedule.DayOfMonth, lease.Schedule.Hour, s.Zone)
}

func (s *Service) settled(lease *Lease, problem string) *ent.QueryScheduleUpdate {
	return s.Store.Client().QuerySchedule.Update().SetNextRunAt(s.next(lease)).ClearDueAt().ClearLeasedUntil().
		SetFailures(0).SetProblem(problem)
}

// end writes how a run goes on or ended, unless the lease is lost. It is no change that
// somebody who edits the schedule would have to know of.
func (s *Service) end(ctx context.Context, lease *Lease, update *ent.QueryScheduleUpdate) error {
	schedule := lease.Schedule
	changed, err := update.Where(queryschedule.ID(schedule.ID), queryschedule.LeasedUntil(lease.until)).
		SetUpdatedAt(schedule.UpdatedAt).AddVersion(-1).Save(ctx)
	switch {
	case err != nil:
		return store.Fault(err)
	case changed == 0:
		return fault.New(fault.Conflict, fault.ChangedMeanwhile)
	}
	return nil
}
