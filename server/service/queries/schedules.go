package queries

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/queryschedule"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// CreateSchedule has a query run once a month, for each recipient with the own rights,
// and returns the schedule's id. Returns INVALID for bad fields and for people to whom no answer
// can be sent, NOT_FOUND if the viewer sees no such query.
func (s *Service) CreateSchedule(ctx context.Context, in CreateQueryScheduleInput) (int, error) {
	viewer, err := authz.May(ctx, access.Create, access.QuerySchedule)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	check.Between(&p, "dayOfMonth", &in.DayOfMonth, 1, 31)
	check.Between(&p, "hour", &in.Hour, 0, 23)
	checkVariables(&p, in.Variables)
	checkRecipients(&p, in.RecipientIDs)
	if err := p.Err(); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createQuerySchedule", Key: in.IdempotencyKey, Input: in, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		if _, err := tx.SavedQuery.Get(ctx, in.SavedQueryID); ent.IsNotFound(err) {
			return 0, fault.Missing(fault.SavedQuery)
		} else if err != nil {
			return 0, err
		}
		if err := areReached(ctx, tx, in.RecipientIDs); err != nil {
			return 0, err
		}
		schedule, err := tx.QuerySchedule.Create().SetSavedQueryID(in.SavedQueryID).SetDayOfMonth(in.DayOfMonth).SetHour(in.Hour).
			SetVariables(in.Variables).SetOwnerID(viewer.UserID).AddRecipientIDs(in.RecipientIDs...).
			SetNextRunAt(querying.NextRun(s.now(), in.DayOfMonth, in.Hour, s.Zone)).Save(ctx)
		if err != nil {
			return 0, err
		}
		return schedule.ID, nil
	})
	return id, store.Fault(err)
}

// UpdateSchedule changes a schedule and returns its id; what is left out stays.
// Returns INVALID for bad fields, CONFLICT if it has changed since, NOT_FOUND if the
// viewer sees none, FORBIDDEN if it is somebody else's.
func (s *Service) UpdateSchedule(ctx context.Context, in UpdateQueryScheduleInput) (int, error) {
	viewer, err := authz.May(ctx, access.Update, access.QuerySchedule)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	check.Between(&p, "dayOfMonth", in.DayOfMonth, 1, 31)
	check.Between(&p, "hour", in.Hour, 0, 23)
	if in.Variables != nil {
		checkVariables(&p, *in.Variables)
	}
	if in.RecipientIDs != nil {
		checkRecipients(&p, in.RecipientIDs)
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		schedule, err := changeableSchedule(ctx, tx, viewer, in.ID)
		switch {
		case err != nil:
			return err
		case schedule.Version != in.Version:
			return fault.Stale(fault.Change{Version: schedule.Version, At: schedule.UpdatedAt})
		}
		update := tx.QuerySchedule.UpdateOneID(in.ID).Where(queryschedule.Version(in.Version)).SetUpdatedAt(s.now()).
			SetNillableDayOfMonth(in.DayOfMonth).SetNillableHour(in.Hour).SetNillableVariables(in.Variables).
			SetNillableActive(in.Active)
		day, hour := or(in.DayOfMonth, schedule.DayOfMonth), or(in.Hour, schedule.Hour)
		update.SetNextRunAt(querying.NextRun(s.now(), day, hour, s.Zone))
		if in.RecipientIDs != nil {
			if err := newAreReached(ctx, tx, schedule, in.RecipientIDs); err != nil {
				return err
			}
			update.ClearRecipients().AddRecipientIDs(in.RecipientIDs...)
		}
		return update.Exec(ctx)
	}))
}

// DeleteSchedule removes a schedule and returns its id, also where it is gone
// already. Returns FORBIDDEN if it is somebody else's.
func (s *Service) DeleteSchedule(ctx context.Context, in DeleteQueryScheduleInput) (int, error) {
	viewer, err := authz.May(ctx, access.Delete, access.QuerySchedule)
	if err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		_, err := changeableSchedule(ctx, tx, viewer, in.ID)
		if fault.CodeOf(err) == fault.NotFound {
			return nil
		}
		if err != nil {
			return err
		}
		return tx.QuerySchedule.DeleteOneID(in.ID).Exec(ctx)
	}))
}

func or(given *int, otherwise int) int {
	if given != nil {
		return *given
	}
	return otherwise
}

// changeableSchedule reads a schedule that the viewer may change.
func changeableSchedule(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, id int) (*ent.QuerySchedule, error) {
	schedule, err := tx.QuerySchedule.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Missing(fault.QuerySchedule)
	case err != nil:
		return nil, err
	case !mine(viewer, schedule.OwnerID):
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return schedule, nil
}

// Due returns the schedules whose time has come, with their queries, owners and
// recipients, in a context of the system.
func (s *Service) Due(ctx context.Context) ([]*ent.QuerySchedule, error) {
	return s.Store.Client().QuerySchedule.Query().
		Where(queryschedule.Active(true), queryschedule.NextRunAtLTE(s.now())).
		WithSavedQuery().WithOwner().WithRecipients().
		Order(queryschedule.ByNextRunAt(), queryschedule.ByID()).Limit(20).All(ctx)
}

// Claim moves a due schedule to its next time, so that of several servers one runs
// it; it reports whether this one does.
func (s *Service) Claim(ctx context.Context, schedule *ent.QuerySchedule) (bool, error) {
	now := s.now()
	claimed, err := s.Store.Client().QuerySchedule.Update().
		Where(queryschedule.ID(schedule.ID), queryschedule.NextRunAt(schedule.NextRunAt), queryschedule.Active(true)).
		SetNextRunAt(querying.NextRun(now, schedule.DayOfMonth, schedule.Hour, s.Zone)).SetLastRunAt(now).
		SetUpdatedAt(schedule.UpdatedAt).AddVersion(-1).Save(ctx)
	return claimed == 1, store.Fault(err)
}

// Settle notes how the last run of a schedule ended: with the code of an error, or
// well.
func (s *Service) Settle(ctx context.Context, schedule *ent.QuerySchedule, problem string) error {
	return store.Fault(s.Store.Client().QuerySchedule.Update().Where(queryschedule.ID(schedule.ID)).
		SetProblem(problem).SetUpdatedAt(schedule.UpdatedAt).AddVersion(-1).Exec(ctx))
}
