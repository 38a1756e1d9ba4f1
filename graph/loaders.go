package graph

import (
	"context"
	"time"

	"github.com/vikstrous/dataloadgen"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/registry"
)

// Loaders gather what the fields of many rows ask for, so that a list costs the
// same few statements however long it is. They belong to one response: nothing
// is remembered beyond it.
type Loaders struct {
	recordActions *dataloadgen.Loader[*ent.ServiceRecord, []casework.Action]
	visitActions  *dataloadgen.Loader[*ent.Visit, []casework.Action]
	rights        *dataloadgen.Loader[unitDay, *registry.WarrantyRights]
}

// unitDay is a question about the rights of a unit, of the row as it was read: a
// later mutation of the same operation asks anew.
type unitDay struct {
	unit *ent.ProductUnit
	day  calendar.Date
}

// gathering is how long a loader waits for more rows: those of a list ask within
// microseconds of each other.
const gathering = 2 * time.Millisecond

type loadersKey struct{}

// WithLoaders returns a context with fresh loaders, for one response.
func WithLoaders(ctx context.Context, r *Resolver) context.Context {
	wait := dataloadgen.WithWait(gathering)
	return context.WithValue(ctx, loadersKey{}, &Loaders{
		recordActions: dataloadgen.NewLoader(byID(r.Cases.AllowedActions, recordID), wait),
		visitActions:  dataloadgen.NewLoader(byID(r.Cases.AllowedVisitActions, visitID), wait),
		rights:        dataloadgen.NewLoader(r.warrantyRights, wait),
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

// rightsOn is the question about a unit on a day, today if none is given.
func (r *Resolver) rightsOn(unit *ent.ProductUnit, on *calendar.Date) unitDay {
	if on == nil {
		return unitDay{unit, r.Registry.Today()}
	}
	return unitDay{unit, *on}
}

// warrantyRights answers the questions about many units at once: NOT_FOUND for a
// unit that has gone out of the viewer's sight since it was read.
func (r *Resolver) warrantyRights(ctx context.Context, asked []unitDay) ([]*registry.WarrantyRights, []error) {
	questions := make([]registry.UnitDay, len(asked))
	for i, a := range asked {
		questions[i] = registry.UnitDay{UnitID: a.unit.ID, Day: a.day}
	}
	found, err := r.Registry.WarrantyRights(ctx, questions)
	if err != nil {
		return nil, []error{err}
	}
	rights, missing := make([]*registry.WarrantyRights, len(asked)), make([]error, len(asked))
	for i, q := range questions {
		if rights[i] = found[q]; rights[i] == nil {
			missing[i] = fault.Missing(fault.ProductUnit)
		}
	}
	return rights, missing
}
