// Package reports reads what is reported of a day's work, and what of it is left
// over: the daily reports 日报 of technicians and managers, and the list by which the
// service centre follows what is left until the customer is content. It writes
// nothing; the verbs are those of package cases. All is read as the viewer: of work
// that the viewer does not see, nothing is told.
package reports

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day a moment belongs to.
	Zone *time.Location
}

// Service reads reports.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// clock is the moment of a report, for all that it counts.
func (s *Service) clock() dailyreport.Clock {
	return dailyreport.Clock{Now: s.Clock().UTC(), Zone: s.Zone}
}

// reader returns who is asking. Returns FORBIDDEN for roles without daily reports.
func reader(ctx context.Context) (*authz.Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !dailyreport.Reads(viewer.Role) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return viewer, nil
}

// dayAsked returns the day of a report, today where none is given.
func (s *Service) dayAsked(date *calendar.Date) dailyreport.Day {
	if date != nil {
		return dailyreport.DayOf(*date, s.Zone)
	}
	return dailyreport.DayOf(calendar.DateIn(s.Clock(), s.Zone), s.Zone)
}

// reach returns the departments whose people the viewer reads reports about: nil for
// all of them.
func reach(viewer *authz.Viewer) []int {
	if viewer.Scope(access.Visit, access.Read) == access.All {
		return nil
	}
	return viewer.Departments
}

// tree returns a department and all below it; nil, for all, where none is given.
func tree(ctx context.Context, client *ent.Client, id *int) ([]int, error) {
	if id == nil {
		return nil, nil
	}
	all, err := client.Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(all, func(d *ent.Department) bool { return d.ID == *id }) {
		return nil, fault.Missing(fault.Department)
	}
	below := []int{*id}
	for i := 0; i < len(below); i++ {
		for _, d := range all {
			if d.ParentID != nil && *d.ParentID == below[i] && !slices.Contains(below, d.ID) {
				below = append(below, d.ID)
			}
		}
	}
	return below, nil
}
