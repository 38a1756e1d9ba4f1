package graph

import (
	"context"
	"sync"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/service/fieldwork"
	"sanbao/server/service/installations"
	"sanbao/server/service/registry"
)

// Loaders gather what the fields of many rows ask for, so that a list costs the
// same few statements however long it is. They belong to one response: nothing
// is remembered beyond it.
type Loaders struct {
	resolver      *Resolver
	recordActions *siblings[ent.ServiceRecord, []casework.Action]
	visitActions  *siblings[ent.Visit, []casework.Action]
	schedules     *siblings[ent.Installation, *installations.InstallationSchedule]
	newTimes      *siblings[ent.ServiceRecord, bool]
	cardActions   *siblings[ent.RepairCard, []casework.Action]
	takeBacks     *siblings[ent.ServiceRecord, *fieldwork.TakeBack]
	told          *siblings[ent.Escalation, []*ent.User]
	tools         *siblings[ent.QueryRun, string]
	lapsed        *siblings[ent.ServiceToken, bool]

	mu sync.Mutex
	// units are those read so far, for whatever day is asked about next.
	units  []*ent.ProductUnit
	rights map[calendar.Date]*siblings[ent.ProductUnit, *registry.WarrantyRights]

	clocks clockLoaders
}

type loadersKey struct{}

// WithLoaders returns a context with fresh loaders, for one response.
func WithLoaders(ctx context.Context, r *Resolver) context.Context {
	return context.WithValue(ctx, loadersKey{}, &Loaders{
		resolver:      r,
		recordActions: newSiblings(fault.Missing(fault.ServiceRecord), byRow(r.Cases.AllowedActions, recordID)),
		visitActions:  newSiblings(fault.Missing(fault.Visit), byRow(r.Cases.AllowedVisitActions, visitID)),
		schedules:     newSiblings(fault.Missing(fault.Installation), byRow(r.Installations.Schedules, installationID)),
		newTimes:      newSiblings(fault.Missing(fault.ServiceRecord), byRow(r.ResponseTimes.NeedNewTime, recordID)),
		cardActions:   newSiblings(fault.Missing(fault.RepairCard), byRow(r.FieldWork.AllowedOnCards, cardID)),
		takeBacks:     newSiblings(fault.Missing(fault.ServiceRecord), r.FieldWork.TakeBacks),
		told:          newSiblings(fault.Missing(fault.ServiceRecord), r.ResponseTimes.Told),
		tools:         newSiblings(fault.Missing(fault.SavedQuery), r.Queries.Tools),
		lapsed:        newSiblings(fault.Missing(fault.ServiceToken), r.Tokens.Lapsed),
		rights:        map[calendar.Date]*siblings[ent.ProductUnit, *registry.WarrantyRights]{},
	})
}

// Watch has the rows that responses read noted by their loaders. Call it once,
// before the client is in use.
func Watch(client *ent.Client) {
	client.ServiceRecord.Intercept(noting(func(l *Loaders, rows []*ent.ServiceRecord) {
		l.recordActions.note(rows)
		l.newTimes.note(rows)
		l.takeBacks.note(rows)
		l.clocks.note(rows)
	}))
	client.RepairCard.Intercept(noting(func(l *Loaders, rows []*ent.RepairCard) { l.cardActions.note(rows) }))
	client.Escalation.Intercept(noting(func(l *Loaders, rows []*ent.Escalation) { l.told.note(rows) }))
	client.QueryRun.Intercept(noting(func(l *Loaders, rows []*ent.QueryRun) { l.tools.note(rows) }))
	client.ServiceToken.Intercept(noting(func(l *Loaders, rows []*ent.ServiceToken) { l.lapsed.note(rows) }))
	client.Visit.Intercept(noting(func(l *Loaders, rows []*ent.Visit) { l.visitActions.note(rows) }))
	client.Installation.Intercept(noting(func(l *Loaders, rows []*ent.Installation) { l.schedules.note(rows) }))
	client.ProductUnit.Intercept(noting((*Loaders).noteUnits))
}

// loadersFrom returns the response's loaders, nil outside of one.
func loadersFrom(ctx context.Context) *Loaders {
	loaders, _ := ctx.Value(loadersKey{}).(*Loaders)
	return loaders
}

func (l *Loaders) noteUnits(units []*ent.ProductUnit) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.units = append(l.units, units...)
	for _, onDay := range l.rights {
		onDay.note(units)
	}
}

// rightsOf returns the rights of a unit on a day, today if none is given:
// NOT_FOUND for a unit that has gone out of the viewer's sight since it was read.
func (l *Loaders) rightsOf(ctx context.Context, unit *ent.ProductUnit, on *calendar.Date) (*registry.WarrantyRights, error) {
	day := l.resolver.Registry.Today()
	if on != nil {
		day = *on
	}
	return l.onDay(day).load(ctx, unit)
}

func (l *Loaders) onDay(day calendar.Date) *siblings[ent.ProductUnit, *registry.WarrantyRights] {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.rights[day] == nil {
		l.rights[day] = newSiblings(fault.Missing(fault.ProductUnit), l.resolver.rightsOn(day))
		l.rights[day].note(l.units)
	}
	return l.rights[day]
}

// rightsOn asks for the rights of many units on one day.
func (r *Resolver) rightsOn(day calendar.Date) func(context.Context, []*ent.ProductUnit) (map[*ent.ProductUnit]*registry.WarrantyRights, error) {
	return func(ctx context.Context, units []*ent.ProductUnit) (map[*ent.ProductUnit]*registry.WarrantyRights, error) {
		questions := make([]registry.UnitDay, len(units))
		for i, unit := range units {
			questions[i] = registry.UnitDay{UnitID: unit.ID, Day: day}
		}
		found, err := r.Registry.WarrantyRights(ctx, questions, locale.From(ctx))
		answers := make(map[*ent.ProductUnit]*registry.WarrantyRights, len(units))
		for i, unit := range units {
			if rights := found[questions[i]]; rights != nil {
				answers[unit] = rights
			}
		}
		return answers, err
	}
}

func recordID(r *ent.ServiceRecord) int { return r.ID }

func visitID(v *ent.Visit) int { return v.ID }

func installationID(i *ent.Installation) int { return i.ID }

func cardID(c *ent.RepairCard) int { return c.ID }

// byRow adapts a service's answers by id to answers by row.
func byRow[Row, Answer any](batch func(context.Context, []*Row) (map[int]Answer, error), id func(*Row) int) func(context.Context, []*Row) (map[*Row]Answer, error) {
	return func(ctx context.Context, rows []*Row) (map[*Row]Answer, error) {
		found, err := batch(ctx, rows)
		answers := make(map[*Row]Answer, len(rows))
		for _, row := range rows {
			if answer, ok := found[id(row)]; ok {
				answers[row] = answer
			}
		}
		return answers, err
	}
}
