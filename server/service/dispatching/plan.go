package dispatching

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/predicate"
	"sanbao/ent/product"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dispatch"
	"sanbao/server/service/certificates"
)

// visitLimit is how many visits a board shows, in the order of their beginning.
const visitLimit = 1_000

// TechnicianLoad is a technician's work on a day, with the visits that the viewer
// does not see.
type TechnicianLoad struct {
	TechnicianID int
	Day          calendar.Date
	// Visits that take time on the day.
	Visits int
	// Minutes that they take.
	Minutes int
	// CapacityMinutes is how much work fits into the day.
	CapacityMinutes int
}

// DispatchConflict is one thing that stands against a technician's plan.
type DispatchConflict struct {
	TechnicianID int
	Kind         dispatch.ConflictKind
	Day          calendar.Date
	// Minutes by which visits overlap, or the work exceeds the day.
	Minutes int
	// VisitIDs are the visits concerned, as far as they are made already.
	VisitIDs []int
}

// Visits are the visits of the board's technicians that touch its days, as far as
// the viewer sees them, in the order of their beginning.
func (b *DispatchBoard) Visits(ctx context.Context) ([]*ent.Visit, error) {
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return []*ent.Visit{}, err
	}
	query, err := b.client.Visit.Query().Where(b.within(idsOf(crew))...).
		Order(visit.ByPlannedStart(), visit.ByID()).Limit(visitLimit).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.All(ctx)
}

// within selects the visits of people that touch the board's days.
func (b *DispatchBoard) within(people []int) []predicate.Visit {
	return b.service.touching(b.service.beginning(b.From), b.service.beginning(b.To.AddDays(1)), people)
}

// touching selects the visits of people that begin before a moment and do not end
// before another. A visit from which they are not back takes time until now.
func (s *Service) touching(from, to time.Time, people []int) []predicate.Visit {
	taking := []predicate.Visit{visit.PlannedStartGTE(from), visit.PlannedEndGT(from)}
	if from.Before(s.Clock()) {
		taking = append(taking, visit.StatusIn(casework.VisitDeparted, casework.VisitArrived))
	}
	return []predicate.Visit{
		visit.StatusNEQ(casework.VisitCancelled),
		visit.PlannedStartLT(to),
		visit.Or(taking...),
		visit.HasTechniciansWith(user.IDIn(people...)),
	}
}

// readPlanned reads when whom is taken by visits. It reads as the system: that
// somebody is not free is so too where the viewer may not see what for.
func (b *DispatchBoard) readPlanned(ctx context.Context) (map[int][]dispatch.Span, error) {
	crew, err := b.crew(ctx)
	if err != nil || len(crew) == 0 {
		return nil, err
	}
	return b.service.spans(ctx, b.within(idsOf(crew)))
}

// spans returns the time that visits take, by technician.
func (s *Service) spans(ctx context.Context, which []predicate.Visit) (map[int][]dispatch.Span, error) {
	visits, err := s.Store.Client().Visit.Query().Where(which...).
		Select(visit.FieldID, visit.FieldStatus, visit.FieldPlannedStart, visit.FieldPlannedEnd, visit.FieldServiceRecordID).
		WithTechnicians(func(q *ent.UserQuery) { q.Select(user.FieldID) }).
		WithServiceRecord(func(q *ent.ServiceRecordQuery) {
			q.Select(servicerecord.FieldID, servicerecord.FieldProductID).
				WithProduct(func(q *ent.ProductQuery) { q.Select(product.FieldID, product.FieldCategory) })
		}).
		Order(visit.ByPlannedStart(), visit.ByID()).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	held, err := s.holders(ctx, visits)
	if err != nil {
		return nil, err
	}
	taken := map[int][]dispatch.Span{}
	for _, v := range visits {
		out := v.Status == casework.VisitDeparted || v.Status == casework.VisitArrived
		span := dispatch.SpanOf(v.ID, v.PlannedStart, v.PlannedEnd, v.Status.UnderWay(), out, s.Clock())
		first, last := calendar.DateIn(span.Start, s.Zone), calendar.DateIn(span.End, s.Zone)
		for _, technician := range v.Edges.Technicians {
			span.Uncertified = held.Lacks(technician.ID, categoryOf(v.Edges.ServiceRecord), first, last)
			taken[technician.ID] = append(taken[technician.ID], span)
		}
	}
	return taken, nil
}

// holders reads the certificates of the technicians of visits.
func (s *Service) holders(ctx context.Context, visits []*ent.Visit) (certificates.Holders, error) {
	var people []int
	for _, v := range visits {
		people = append(people, idsOf(v.Edges.Technicians)...)
	}
	slices.Sort(people)
	return certificates.Read(ctx, s.Store.Client(), slices.Compact(people))
}

// categoryOf is the category of the product that a record is about; empty where none is known.
func categoryOf(record *ent.ServiceRecord) string {
	if record.Edges.Product == nil {
		return ""
	}
	return record.Edges.Product.Category
}

// Loads are the technicians' work on each day of the board on which they have any.
func (b *DispatchBoard) Loads(ctx context.Context) ([]*TechnicianLoad, error) {
	loads := []*TechnicianLoad{}
	err := b.eachPlan(ctx, func(u *ent.User, spans []dispatch.Span) {
		for _, load := range dispatch.Loads(spans, b.service.Zone) {
			if b.shows(load.Day) {
				loads = append(loads, &TechnicianLoad{u.ID, load.Day, load.Visits, load.Minutes,
					int(dispatch.DayCapacity / time.Minute)})
			}
		}
	})
	return loads, err
}

// Conflicts are what stands against the plan of the board's days.
func (b *DispatchBoard) Conflicts(ctx context.Context) ([]*DispatchConflict, error) {
	conflicts := []*DispatchConflict{}
	err := b.eachPlan(ctx, func(u *ent.User, spans []dispatch.Span) {
		for _, c := range conflictsOf(u, spans, b.service.Zone) {
			if b.shows(c.Day) {
				conflicts = append(conflicts, c)
			}
		}
	})
	return conflicts, err
}

func conflictsOf(u *ent.User, spans []dispatch.Span, zone *time.Location) []*DispatchConflict {
	conflicts := []*DispatchConflict{}
	for _, c := range dispatch.Conflicts(spans, u.Active, zone) {
		made := slices.DeleteFunc(slices.Clone(c.VisitIDs), func(id int) bool { return id == 0 })
		conflicts = append(conflicts, &DispatchConflict{u.ID, c.Kind, c.Day, c.Minutes, made})
	}
	return conflicts
}

func (b *DispatchBoard) eachPlan(ctx context.Context, do func(*ent.User, []dispatch.Span)) error {
	crew, err := b.crew(ctx)
	if err != nil {
		return err
	}
	planned, err := b.planned(ctx)
	if err != nil {
		return err
	}
	for _, u := range crew {
		do(u, planned[u.ID])
	}
	return nil
}

func (b *DispatchBoard) shows(day calendar.Date) bool { return !day.Before(b.From) && !day.After(b.To) }
