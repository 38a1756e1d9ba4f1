// Package installations says by when the steps of installations are due, and which of
// them are late: the task order one working day after the request, the crew two days
// after the site is ready. The verbs are those of package cases.
package installations

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
	"sanbao/server/store"
)

// Calendars knows the company's working days.
type Calendars interface {
	// Office returns the company's own calendar; nil where it has none.
	Office(ctx context.Context) (*sla.Calendar, error)
}

// Config is what the service needs.
type Config struct {
	Store     *store.Store
	Calendars Calendars
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day it is.
	Zone *time.Location
}

// Service reads when the steps of installations are due.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// InstallationSchedule says by when the steps of an installation are due, and when they
// were taken.
type InstallationSchedule struct {
	// TaskOrderDueOn is the last day for the task order; nil where the company has no calendar.
	TaskOrderDueOn *calendar.Date
	// TaskOrderLate: it was given later, or is not given and the day is over.
	TaskOrderLate bool
	// CrewDueOn is the last day for the crew to set out; nil before the site is ready.
	CrewDueOn *calendar.Date
	// CrewLate: it set out later, or has not and the day is over.
	CrewLate bool
	// CrewOutAt is when the crew first set out, CrewBackAt when it was back last; nil
	// while somebody is out.
	CrewOutAt, CrewBackAt *time.Time
}

// Schedules returns the schedules of installations by their ids: three statements
// however many there are. It reads as the system: whoever sees an installation may know
// when its steps are due.
func (s *Service) Schedules(ctx context.Context, rows []*ent.Installation) (map[int]*InstallationSchedule, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	office, err := s.Calendars.Office(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]int, len(rows))
	for i, row := range rows {
		ids[i] = row.ServiceRecordID
	}
	records, err := s.Store.Client().ServiceRecord.Query().Where(servicerecord.IDIn(ids...)).
		Select(servicerecord.FieldID, servicerecord.FieldReportedAt).
		WithVisits(func(q *ent.VisitQuery) {
			q.Where(visit.StatusNEQ(casework.VisitCancelled)).Order(visit.ByID())
		}).All(authz.System(ctx))
	if err != nil {
		return nil, store.Fault(err)
	}
	byID := map[int]*ent.ServiceRecord{}
	for _, record := range records {
		byID[record.ID] = record
	}
	schedules := make(map[int]*InstallationSchedule, len(rows))
	for _, row := range rows {
		if record := byID[row.ServiceRecordID]; record != nil {
			schedules[row.ID] = s.schedule(row, record, office)
		}
	}
	return schedules, nil
}

func (s *Service) schedule(row *ent.Installation, record *ent.ServiceRecord, office *sla.Calendar) *InstallationSchedule {
	out := &InstallationSchedule{}
	out.CrewOutAt, out.CrewBackAt = trip(record.Edges.Visits)
	if office != nil {
		due := sla.TaskOrderDue(calendar.DateIn(record.ReportedAt, s.Zone), office)
		out.TaskOrderDueOn, out.TaskOrderLate = &due, s.late(due, row.TaskOrderedAt)
	}
	if row.SiteReadyOn != nil {
		due := sla.CrewDue(*row.SiteReadyOn)
		out.CrewDueOn, out.CrewLate = &due, s.late(due, out.CrewOutAt)
	}
	return out
}

// late reports whether a step that is due on a day was taken later, or has not been
// taken and the day is over.
func (s *Service) late(due calendar.Date, taken *time.Time) bool {
	at := s.Clock()
	if taken != nil {
		at = *taken
	}
	return calendar.DateIn(at, s.Zone).After(due)
}

// trip returns when the crew first set out, and when it was back last; nil for that
// while a visit of those that set out is not over. A crew that only said that it had
// arrived had set out by then.
func trip(visits []*ent.Visit) (out, back *time.Time) {
	away := false
	for _, v := range visits {
		left := v.DepartedAt
		if left == nil {
			left = v.ArrivedAt
		}
		if left == nil {
			continue
		}
		if out == nil || left.Before(*out) {
			out = left
		}
		switch {
		case v.ReturnedAt == nil:
			away = true
		case back == nil || v.ReturnedAt.After(*back):
			back = v.ReturnedAt
		}
	}
	if away {
		return out, nil
	}
	return out, back
}
