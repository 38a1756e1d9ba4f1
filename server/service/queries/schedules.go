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
// and returns the schedule's id. Returns INVALID for bad fields, for values
// that do not fit the query, and for people to whom no answer can be sent, NOT_FOUND if the viewer sees no such query.
func (s *Service) CreateSchedule(ctx context.Context, in CreateQueryScheduleInput) (int, error) {
	viewer, err := authz.May(ctx, access.Create, access.QuerySchedule)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	check.Between(&p, "dayOfMonth", &in.DayOfMonth, 1, 31)
	check.Between(&p, "hour", &in.Hour, 0, 23)
	readValues(&p, in.Variables)
	checkRecipients(&p, in.RecipientIDs)
	if err := p.Err(); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createQuerySchedule", Key: in.IdempotencyKey, Input: in, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		query, err := tx.SavedQuery.Get(ctx, in.SavedQueryID)
		switch {
		case ent.IsNotFound(err):
			return 0, fault.Missing(fault.SavedQuery)
		case err != nil:
			return 0, err
		}
		var p check.Problems
		if s.checkRun(ctx, &p, query.Document, in.Variables); p.Err() != nil {
			return 0, p.Err()
		}
		if err := areReached(ctx, tx, query, in.RecipientIDs); err != nil {
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
		readValues(&p, *in.Variables)
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
		return s.updateSchedule(ctx, tx, schedule, in)
	}))
}

// updateSchedule changes a schedule. A run of it that is under way stops before its next
// recipient, and goes on with what has changed, as one does that is to be tried again: at
// another time only where that was changed.
func (s *Service) updateSchedule(ctx context.Context, tx *ent.Tx, schedule *ent.QuerySchedule, in UpdateQueryScheduleInput) error {
	query, err := tx.SavedQuery.Get(authz.System(ctx), schedule.SavedQueryID)
	if err != nil {
		return err
	}
	if in.Variables != nil {
		var p check.Problems
		if s.checkRun(ctx, &p, query.Document, *in.Variables); p.Err() != nil {
			return p.Err()
		}
	}
	day, hour, active := or(in.DayOfMonth, schedule.DayOfMonth), or(in.Hour, schedule.Hour), or(in.Active, schedule.Active)
	update := tx.QuerySchedule.UpdateOneID(in.ID).Where(queryschedule.Version(in.Version)).SetUpdatedAt(s.now()).
		SetDayOfMonth(day).SetHour(hour).SetNillableVariables(in.Variables).SetActive(active).SetFailures(0).ClearLeasedUntil()
	if day != schedule.DayOfMonth || hour != schedule.Hour || active != schedule.Active {
		update.ClearDueAt().SetProblem("").SetNextRunAt(querying.NextRun(s.now(), day, hour, s.Zone))
	}
	if in.RecipientIDs != nil {
		if err := newAreReached(ctx, tx, query, schedule, in.RecipientIDs); err != nil {
			return err
		}
		update.ClearRecipients().AddRecipientIDs(in.RecipientIDs...)
	}
	return update.Exec(ctx)
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
