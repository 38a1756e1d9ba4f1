package graph

import (
	"context"

	"github.com/vikstrous/dataloadgen"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/service/registry"
)

// Loaders gather what the fields of many rows ask for, so that a list costs the
// same few statements however long it is. They belong to one response: nothing
// is remembered beyond it.
type Loaders struct {
	recordActions *dataloadgen.Loader[*ent.ServiceRecord, []casework.Action]
	visitActions  *dataloadgen.Loader[*ent.Visit, []casework.Action]
	rights        *dataloadgen.Loader[registry.UnitDay, *registry.WarrantyRights]
}

type loadersKey struct{}

// WithLoaders returns a context with fresh loaders, for one response.
func WithLoaders(ctx context.Context, r *Resolver) context.Context {
	return context.WithValue(ctx, loadersKey{}, &Loaders{
		recordActions: dataloadgen.NewLoader(byID(r.Cases.AllowedActions, recordID)),
		visitActions:  dataloadgen.NewLoader(byID(r.Cases.AllowedVisitActions, visitID)),
		rights:        dataloadgen.NewMappedLoader(r.Registry.WarrantyRights),
	})
}

func loadersFrom(ctx context.Context) *Loaders { return ctx.Value(loadersKey{}).(*Loaders) }

func recordID(r *ent.ServiceRecord) int { return r.ID }

func visitID(v *ent.Visit) int { return v.ID }

// byID adapts a service's batch by id to a loader's batch by row.
func byID[Row comparable](batch func(context.Context, []Row) (map[int][]casework.Action, error), id func(Row) int) func(context.Context, []Row) ([][]casework.Action, []error) {
	return func(ctx context.Context, rows []Row) ([][]casework.Action, []error) {
		found, err := batch(ctx, rows)
		if err != nil {
			return nil, []error{err}
		}
		actions := make([][]casework.Action, len(rows))
		for i, row := range rows {
			actions[i] = found[id(row)]
		}
		return actions, nil
	}
}

// unitDay is what the rights of a unit depend on: the unit and the day, today if
// none is given.
func (r *Resolver) unitDay(unit *ent.ProductUnit, on *calendar.Date) registry.UnitDay {
	if on == nil {
		return registry.UnitDay{UnitID: unit.ID, Day: r.Registry.Today()}
	}
	return registry.UnitDay{UnitID: unit.ID, Day: *on}
}
