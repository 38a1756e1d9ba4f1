package responsetimes

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/calendarday"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/workingcalendar"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
	"sanbao/server/service/workdays"
)

// OfficeCode is the code of the company's own calendar, by which a promise is counted
// that names none; HotlineCode that of the hotline's.
const (
	OfficeCode  = "OFFICE"
	HotlineCode = "HOTLINE"
)

// rules are the calendars and policies as they stood at one time.
type rules struct {
	stamp     string
	calendars map[string]*sla.Calendar
	// policies are all of them by id; active those that hold, in the order of ids.
	policies map[int]sla.Policy
	active   []sla.Policy
}

// reader is what the database and a transaction have in common.
type reader struct {
	calendars *ent.WorkingCalendarClient
	policies  *ent.ServiceLevelPolicyClient
}

func reading(c *ent.Client) reader { return reader{c.WorkingCalendar, c.ServiceLevelPolicy} }

// rules returns the calendars and policies as they stand: two small statements where
// nothing has changed since they were last read.
func (s *Service) rules(ctx context.Context, from reader) (*rules, error) {
	ctx = authz.System(ctx)
	stamp, err := from.stamp(ctx)
	if err != nil {
		return nil, err
	}
	if kept := s.kept.Load(); kept != nil && kept.stamp == stamp {
		return kept, nil
	}
	read, err := from.read(ctx, s.Zone)
	if err != nil {
		return nil, err
	}
	read.stamp = stamp
	s.kept.Store(read)
	return read, nil
}

// stamp names the state of all calendars and policies. It tells moments along with
// versions: a version that was rolled back may come again with other content.
func (r reader) stamp(ctx context.Context) (string, error) {
	var rows []struct {
		ID        int       `json:"id"`
		Version   int       `json:"version"`
		UpdatedAt time.Time `json:"updated_at"`
	}
	var text strings.Builder
	err := r.calendars.Query().Order(workingcalendar.ByID()).
		Select(workingcalendar.FieldID, workingcalendar.FieldVersion, workingcalendar.FieldUpdatedAt).Scan(ctx, &rows)
	if err != nil {
		return "", err
	}
	for _, row := range rows {
		fmt.Fprintf(&text, "%d.%d.%d ", row.ID, row.Version, row.UpdatedAt.UnixMicro())
	}
	rows = nil
	err = r.policies.Query().Order(servicelevelpolicy.ByID()).
		Select(servicelevelpolicy.FieldID, servicelevelpolicy.FieldVersion, servicelevelpolicy.FieldUpdatedAt).Scan(ctx, &rows)
	if err != nil {
		return "", err
	}
	text.WriteString("|")
	for _, row := range rows {
		fmt.Fprintf(&text, "%d.%d.%d ", row.ID, row.Version, row.UpdatedAt.UnixMicro())
	}
	return text.String(), nil
}

func (r reader) read(ctx context.Context, zone *time.Location) (*rules, error) {
	calendars, err := r.calendars.Query().Order(workingcalendar.ByID()).
		WithCalendarDays(func(q *ent.CalendarDayQuery) { q.Order(calendarday.ByDate()) }).All(ctx)
	if err != nil {
		return nil, err
	}
	read := &rules{calendars: make(map[string]*sla.Calendar, len(calendars)), policies: map[int]sla.Policy{}}
	for _, row := range calendars {
		cal, err := sla.NewCalendar(specOf(row, row.Edges.CalendarDays, zone))
		if err != nil {
			return nil, fmt.Errorf("the calendar %s: %w", row.Code, err)
		}
		read.calendars[row.Code] = cal
	}
	policies, err := r.policies.Query().Order(servicelevelpolicy.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, row := range policies {
		read.policies[row.ID] = policyOf(row)
		if row.Active {
			read.active = append(read.active, policyOf(row))
		}
	}
	return read, nil
}

// counted returns by which calendar a promise is counted. Returns false for one that
// cannot be counted, because there is no such calendar.
func (r *rules) counted(p sla.Promise) (code string, cal *sla.Calendar, ok bool) {
	if p.Target.Measure == sla.Elapsed {
		return "", nil, true
	}
	code = p.Calendar
	if code == "" {
		code = OfficeCode
	}
	cal = r.calendars[code]
	return code, cal, cal != nil
}

// specOf makes the calendar's spec from its rows.
func specOf(row *ent.WorkingCalendar, days []*ent.CalendarDay, zone *time.Location) sla.CalendarSpec {
	spec := sla.CalendarSpec{Zone: zone, Week: sla.WeekOf(row.Week), MakeUpLike: row.MakeUpLike}
	for _, day := range days {
		exception := sla.Exception{Date: day.Date, Rule: day.Rule, Hours: day.Hours}
		if day.Like != nil {
			exception.Like = *day.Like
		}
		spec.Exceptions = append(spec.Exceptions, exception)
	}
	if row.FollowsPublicHolidays {
		spec.Holidays = published(row.EnteredYears)
	}
	return spec
}

// published are the public holidays that the program knows; years that were entered
// by hand count as published, and their days stand among the exceptions.
func published(entered []int) calendar.Holidays {
	return func(year int) ([]calendar.ArrangedDay, bool) {
		days, known := workdays.Holidays(year)
		return days, known || slices.Contains(entered, year)
	}
}

func policyOf(row *ent.ServiceLevelPolicy) sla.Policy {
	return sla.Policy{
		ID: row.ID, Name: row.Name, Promises: row.Promises,
		Conditions: sla.Conditions{Severities: row.Severities, Tiers: row.CustomerTiers, Kinds: row.Kinds,
			Categories: row.ProductCategories, Zones: row.ServiceZones},
		Escalation: sla.Escalation{WarnPercent: row.WarnPercent, WarnMinutes: row.WarnMinutes,
			HeadAfter: row.HeadAfter, ExecutiveAfter: row.ExecutiveAfter},
	}
}
