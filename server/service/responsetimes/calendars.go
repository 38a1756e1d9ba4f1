package responsetimes

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/calendarday"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/workingcalendar"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/sla"
	"sanbao/server/service/once"
)

// CreateWorkingCalendar adds a calendar and returns its id. Returns INVALID for bad
// fields, CONFLICT if the code exists.
func (s *Service) CreateWorkingCalendar(ctx context.Context, in CreateWorkingCalendarInput) (int, error) {
	if _, err := authz.May(ctx, access.Create, access.WorkingCalendar); err != nil {
		return 0, err
	}
	if err := checkCalendar(&in.Code, &in.Name, in.Note); err != nil {
		return 0, err
	}
	week := values(in.Week)
	spec := sla.CalendarSpec{Zone: s.Zone, Week: sla.WeekOf(week), MakeUpLike: in.MakeUpLike}
	if err := spec.Validate(); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createWorkingCalendar", Key: in.IdempotencyKey, Input: in}
	return s.create(ctx, access.WorkingCalendar, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		row, err := tx.WorkingCalendar.Create().SetCode(in.Code).SetName(in.Name).SetWeek(week).
			SetFollowsPublicHolidays(in.FollowsPublicHolidays).SetMakeUpLike(in.MakeUpLike).SetNillableNote(in.Note).Save(ctx)
		if err != nil {
			return 0, err
		}
		return row.ID, nil
	})
}

func checkCalendar(code, name, note *string) error {
	var p check.Problems
	p.Line("code", code, check.Required, 32)
	p.Line("name", name, check.Required, 100)
	p.Text("note", note, check.Optional, proseLimit)
	return p.Err()
}

// UpdateWorkingCalendar changes a calendar and returns its id; the clocks that run by
// it are set anew. Returns INVALID for bad fields, CONFLICT if the calendar has
// changed since or is to be put away while policies count by it, NOT_FOUND if there
// is none.
func (s *Service) UpdateWorkingCalendar(ctx context.Context, in UpdateWorkingCalendarInput) (int, error) {
	if err := checkCalendar(nil, in.Name, in.Note); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.WorkingCalendar, func(ctx context.Context, tx *ent.Tx) error {
		if err := s.lockRules(ctx, tx); err != nil {
			return err
		}
		update := tx.WorkingCalendar.UpdateOneID(in.ID).Where(workingcalendar.Version(in.Version)).
			SetNillableName(in.Name).SetNillableFollowsPublicHolidays(in.FollowsPublicHolidays).
			SetNillableMakeUpLike(in.MakeUpLike).SetNillableActive(in.Active).SetNillableNote(in.Note)
		if in.Week != nil {
			update.SetWeek(values(in.Week))
		}
		row, err := update.Save(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.WorkingCalendar)
		}
		if in.Active != nil && !*in.Active {
			if err := unused(ctx, tx, row.Code); err != nil {
				return err
			}
		}
		return s.holds(ctx, tx, row)
	})
}

// unused returns CONFLICT where an active policy counts by the calendar; the company's
// own is always in use.
func unused(ctx context.Context, tx *ent.Tx, code string) error {
	policies, err := tx.ServiceLevelPolicy.Query().Where(servicelevelpolicy.Active(true)).All(ctx)
	if err != nil {
		return err
	}
	used := code == OfficeCode || slices.ContainsFunc(policies, func(p *ent.ServiceLevelPolicy) bool {
		return slices.ContainsFunc(p.Promises, func(promise sla.Promise) bool { return promise.Calendar == code })
	})
	if used {
		return fault.New(fault.Conflict, fault.StillReferenced)
	}
	return nil
}

// holds returns INVALID where a calendar as it has been written cannot be counted by.
func (s *Service) holds(ctx context.Context, tx *ent.Tx, row *ent.WorkingCalendar) error {
	days, err := tx.CalendarDay.Query().Where(calendarday.WorkingCalendarID(row.ID)).Order(calendarday.ByDate()).All(ctx)
	if err != nil {
		return err
	}
	return specOf(row, days, s.Zone).Validate()
}

// SetCalendarDays sets days on which a calendar differs and returns the calendar's
// id; days that are there already are replaced. A year that is completed with them
// counts as published. Returns INVALID for bad days, CONFLICT if the calendar has
// changed since.
func (s *Service) SetCalendarDays(ctx context.Context, in SetCalendarDaysInput) (int, error) {
	if err := checkDays(in); err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, access.WorkingCalendar, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.WorkingCalendar.UpdateOneID(in.ID).Where(workingcalendar.Version(in.Version)).Save(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.WorkingCalendar)
		}
		if in.CompletesYear != nil && !slices.Contains(row.EnteredYears, *in.CompletesYear) {
			years := append(slices.Clone(row.EnteredYears), *in.CompletesYear)
			slices.Sort(years)
			// The version has been counted already.
			if row, err = tx.WorkingCalendar.UpdateOne(row).SetEnteredYears(years).AddVersion(-1).Save(ctx); err != nil {
				return err
			}
		}
		for _, day := range in.Days {
			if err := setDay(ctx, tx, in.ID, *day); err != nil {
				return err
			}
		}
		return s.holds(ctx, tx, row)
	})
}

func checkDays(in SetCalendarDaysInput) error {
	const mostDays, firstYear, lastYear = 400, 1970, 2199
	var p check.Problems
	if len(in.Days) > mostDays {
		p.Add("days", fault.TooMany, fault.Params{"max": mostDays})
		return p.Err()
	}
	check.Between(&p, "completesYear", in.CompletesYear, firstYear, lastYear)
	seen := map[calendar.Date]bool{}
	for i, day := range in.Days {
		path := fmt.Sprintf("days.%d", i)
		p.Line(path+".name", day.Name, check.Optional, 200)
		if seen[day.Date] {
			p.Add(path+".date", fault.DayGivenTwice)
		}
		seen[day.Date] = true
		if day.Rule == sla.OwnHours && len(day.Hours) == 0 {
			p.Add(path+".hours", fault.Required)
		}
	}
	return p.Err()
}

func setDay(ctx context.Context, tx *ent.Tx, calendarID int, day CalendarDayInput) error {
	there, err := tx.CalendarDay.Query().
		Where(calendarday.WorkingCalendarID(calendarID), calendarday.DateEQ(day.Date)).Only(ctx)
	if ent.IsNotFound(err) {
		return tx.CalendarDay.Create().SetWorkingCalendarID(calendarID).SetDate(day.Date).SetRule(day.Rule).
			SetNillableLike(day.Like).SetHours(values(day.Hours)).SetNillableName(day.Name).Exec(ctx)
	}
	if err != nil {
		return err
	}
	update := tx.CalendarDay.UpdateOne(there).SetRule(day.Rule).SetHours(values(day.Hours)).SetName(value(day.Name))
	set(day.Like, update.SetLike, update.ClearLike)
	return update.Exec(ctx)
}

// RemoveCalendarDay makes a day of a calendar as usual again and returns the
// calendar's id. Returns NOT_FOUND where the calendar has no such day, CONFLICT if it
// has changed since.
func (s *Service) RemoveCalendarDay(ctx context.Context, in RemoveCalendarDayInput) (int, error) {
	return in.ID, s.change(ctx, access.WorkingCalendar, func(ctx context.Context, tx *ent.Tx) error {
		err := tx.WorkingCalendar.UpdateOneID(in.ID).Where(workingcalendar.Version(in.Version)).Exec(ctx)
		if err != nil {
			return outdated(ctx, tx, in.ID, err, fault.WorkingCalendar)
		}
		removed, err := tx.CalendarDay.Delete().
			Where(calendarday.WorkingCalendarID(in.ID), calendarday.DateEQ(in.Date)).Exec(ctx)
		if err == nil && removed == 0 {
			return fault.Missing(fault.CalendarDay)
		}
		return err
	})
}
