package responsetimes

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/sla"
)

// NeedNewTime says of records whether the customer is to be told a new time, by the
// office's hours and the rule of sla.NeedsNewTime. What was promised last is the arrival
// that was agreed on or the visit that was planned, whichever is later; a visit that was
// planned with an end says how long the work takes. A record on hold tells why it waits,
// and one that nobody works on any more needs nothing. It reads as the viewer, in a fixed
// number of statements.
func (s *Service) NeedNewTime(ctx context.Context, of []*ent.ServiceRecord) (map[int]bool, error) {
	client := s.Store.Client()
	ids := make([]int, len(of))
	for i, record := range of {
		ids[i] = record.ID
	}
	records, err := client.ServiceRecord.Query().Where(servicerecord.IDIn(ids...)).
		Select(servicerecord.FieldID, servicerecord.FieldStatus, servicerecord.FieldPromisedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	visits, err := client.Visit.Query().Where(visit.ServiceRecordIDIn(ids...), visit.StatusNEQ(casework.VisitCancelled)).
		Order(visit.ByPlannedStart(), visit.ByID()).Select(visit.FieldID, visit.FieldServiceRecordID, visit.FieldPlannedStart,
		visit.FieldPlannedEnd, visit.FieldArrivedAt).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	r, err := s.rules(ctx, reading(client))
	if err != nil {
		return nil, err
	}
	latest := map[int]*ent.Visit{}
	for _, v := range visits {
		latest[v.ServiceRecordID] = v
	}
	need := make(map[int]bool, len(records))
	for _, record := range records {
		appointment, promised := appointmentOf(record, latest[record.ID], s.now())
		need[record.ID] = promised && r.calendars[OfficeCode] != nil && sla.NeedsNewTime(appointment, r.calendars[OfficeCode], s.now())
	}
	return need, nil
}

// promising are the statuses in which a customer waits for what was promised.
func promising(status casework.Status) bool {
	return !slices.Contains([]casework.Status{casework.StatusOnHold, casework.StatusCompleted, casework.StatusReviewed,
		casework.StatusClosed, casework.StatusCancelled}, status)
}

// appointmentOf returns what was promised last; false where nothing was.
func appointmentOf(record *ent.ServiceRecord, planned *ent.Visit, now time.Time) (sla.Appointment, bool) {
	if !promising(record.Status) {
		return sla.Appointment{}, false
	}
	var a sla.Appointment
	if record.PromisedAt != nil {
		a.PromisedFor = *record.PromisedAt
	}
	if planned != nil && !planned.PlannedStart.Before(a.PromisedFor) {
		a.PromisedFor = planned.PlannedStart
		if planned.PlannedEnd != nil {
			a.WorkLeft = planned.PlannedEnd.Sub(planned.PlannedStart)
			if planned.ArrivedAt != nil {
				a.WorkLeft -= now.Sub(*planned.ArrivedAt)
			}
			a.WorkLeft = max(a.WorkLeft, 0)
		}
	}
	return a, !a.PromisedFor.IsZero()
}
