package registry

import (
	"cmp"
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/productunit"
	"sanbao/ent/warrantyevent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/warranty"
)

// WarrantyRipening is a right of a unit that will open if nothing is done.
type WarrantyRipening struct {
	// ProductUnit is the unit, with its product and its customer.
	ProductUnit *ent.ProductUnit
	// Right is what opens.
	Right warranty.Right
	// Ground is why.
	Ground warranty.Ground
	// On is the first day on which it can be claimed; nil where that is the day of the
	// next failure.
	On *calendar.Date
	// Left is how many days are left until then; nil likewise.
	Left *int
	// Until is the last day on which the unit's coming back is that failure; nil elsewhere.
	Until *calendar.Date
	// Stay is the number of the record of the repair that takes too long; may be empty.
	Stay string
	// Steps are how this follows, in the language asked for.
	Steps []string
}

// How far the radar looks back: no period within which an exchange can ripen is longer.
const radarMonths = 120

// WarrantyRadar returns the rights to an exchange that ripen within some days from
// today, of all units that the viewer sees, the most urgent first. It looks at units
// whose ledger has an open repair or a completed one alone, in a fixed number of
// statements. Returns INVALID for less than no day or more than a year.
func (s *Service) WarrantyRadar(ctx context.Context, within int, language fault.Language) ([]*WarrantyRipening, error) {
	var p check.Problems
	check.Between(&p, "withinDays", &within, 0, 366)
	if err := p.Err(); err != nil {
		return nil, err
	}
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	found := []*WarrantyRipening{}
	err := s.eachRipening(ctx, s.Today(), within, func(r UnitRipening) {
		found = append(found, ripening(r.Unit, r.Ripening, language))
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(found, func(a, b *WarrantyRipening) int { return cmp.Compare(urgency(a), urgency(b)) })
	return found, withProducts(ctx, s.Store.Client(), found)
}

// UnitRipening is a right of a unit that will open if nothing is done.
type UnitRipening struct {
	Unit *ent.ProductUnit
	// Exchanged is the day of the unit's last exchange; zero for none.
	Exchanged calendar.Date
	warranty.Ripening
}

// Ripening returns the rights to an exchange that ripen within some days from a day, of
// all units that the viewer sees.
func (s *Service) Ripening(ctx context.Context, day calendar.Date, within int) ([]UnitRipening, error) {
	var found []UnitRipening
	err := s.eachRipening(ctx, day, within, func(r UnitRipening) { found = append(found, r) })
	return found, err
}

func (s *Service) eachRipening(ctx context.Context, day calendar.Date, within int, each func(UnitRipening)) error {
	client := s.Store.Client()
	candidates, err := watched(ctx, client, day.AddMonths(-radarMonths))
	if err != nil {
		return err
	}
	for some := range slices.Chunk(candidates, 10_000) {
		units, err := standings(ctx, client, some, asSold, s.worked)
		if err != nil {
			return err
		}
		for _, id := range some {
			unit, seen := units[id]
			if !seen {
				continue
			}
			found := unit.Ripening(day, within)
			if len(found) == 0 {
				continue
			}
			exchanged := unit.RightsOn(day).Exchanged
			for _, r := range found {
				each(UnitRipening{unit.row, exchanged, r})
			}
		}
	}
	return nil
}

// urgency is how many days are left; a failure that may come any day comes last.
func urgency(r *WarrantyRipening) int {
	if r.Left == nil {
		return 1000
	}
	return *r.Left
}

// watched returns the units for which something can ripen: their clock stands still,
// or a repair was completed, since a day. They are in the order of their ids.
func watched(ctx context.Context, client *ent.Client, since calendar.Date) ([]int, error) {
	lines, err := client.WarrantyEvent.Query().
		Where(warrantyevent.DayGTE(since), warrantyevent.KindIn(warranty.Suspend, warranty.Resume, warranty.Repaired, warranty.Restart)).
		Order(warrantyevent.ByID()).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	open := map[int]int{}
	for _, line := range standingLines(lines) {
		switch line.Kind {
		case warranty.Suspend:
			open[line.ProductUnitID]++
		case warranty.Resume:
			open[line.ProductUnitID]--
		case warranty.Repaired:
			// It counts towards an exchange, or may come to count.
			open[line.ProductUnitID] += 1_000
		}
	}
	var units []int
	for id, n := range open {
		if n > 0 {
			units = append(units, id)
		}
	}
	slices.Sort(units)
	return units, nil
}

func ripening(unit *ent.ProductUnit, r warranty.Ripening, language fault.Language) *WarrantyRipening {
	found := &WarrantyRipening{ProductUnit: unit, Right: r.Right, Ground: r.Ground, On: known(r.On), Until: known(r.Until),
		Stay: r.Stay, Steps: told(r.Steps, language)}
	if found.On != nil {
		found.Left = &r.Left
	}
	return found
}

// withProducts reads the units anew with what a list shows of them.
func withProducts(ctx context.Context, client *ent.Client, found []*WarrantyRipening) error {
	if len(found) == 0 {
		return nil
	}
	ids := make([]int, len(found))
	for i, r := range found {
		ids[i] = r.ProductUnit.ID
	}
	rows, err := client.ProductUnit.Query().Where(productunit.IDIn(ids...)).WithProduct().WithCustomer().All(ctx)
	if err != nil {
		return err
	}
	byID := map[int]*ent.ProductUnit{}
	for _, row := range rows {
		byID[row.ID] = row
	}
	for _, r := range found {
		if row := byID[r.ProductUnit.ID]; row != nil {
			r.ProductUnit = row
		}
	}
	return nil
}
