package installedbase

import (
	"slices"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
)

// Dates are the days in the life of a unit, nil where they are not known.
type Dates struct {
	Shipped, Purchased, Installed, Accepted *calendar.Date
}

// WarrantyStart returns the day on which the three guarantees begin where
// nothing else was agreed: the date of the invoice (article 8 of the
// Provisions), else of acceptance, else of installation; nil if none is known.
func (d Dates) WarrantyStart() *calendar.Date {
	for _, day := range []*calendar.Date{d.Purchased, d.Accepted, d.Installed} {
		if day != nil {
			return day
		}
	}
	return nil
}

// Status returns where a unit is in its life on a day, by its dates alone; what
// is dated later is planned and has not happened.
func (d Dates) Status(today calendar.Date) UnitStatus {
	happened := func(day *calendar.Date) bool { return day != nil && !day.After(today) }
	switch {
	case happened(d.Accepted):
		return UnitInService
	case happened(d.Installed):
		return UnitInstalled
	case happened(d.Shipped):
		return UnitShipped
	}
	return UnitOrdered
}

// DateChanges are corrections of the days in the life of a unit.
type DateChanges struct {
	Shipped, Purchased, Installed, Accepted change.To[calendar.Date]
}

// Known returns the days that the corrections tell.
func (c DateChanges) Known() Dates { return Dates{}.Corrected(c) }

// Corrected returns the dates after the corrections.
func (d Dates) Corrected(c DateChanges) Dates {
	return Dates{Shipped: c.Shipped.Of(d.Shipped), Purchased: c.Purchased.Of(d.Purchased),
		Installed: c.Installed.Of(d.Installed), Accepted: c.Accepted.Of(d.Accepted)}
}

// StartAfter returns the start of the three guarantees once a unit's dates have
// been corrected: it follows them, also away where none is known any more, unless
// another start had been set by hand.
func StartAfter(start *calendar.Date, before, after Dates) *calendar.Date {
	byRule := before.WarrantyStart()
	if start != nil && (byRule == nil || *byRule != *start) {
		return start
	}
	return after.WarrantyStart()
}

// StatusAfter returns the status of a unit once its dates have been corrected.
// It follows the dates, also back where they had given it, but does not fall
// back by itself where somebody knew more than the dates tell; a unit that is
// out of use stays so.
func StatusAfter(status UnitStatus, before, after Dates, today calendar.Date) UnitStatus {
	onTheWay := []UnitStatus{UnitOrdered, UnitShipped, UnitInstalled, UnitInService}
	reached, now := slices.Index(onTheWay, status), after.Status(today)
	if reached < 0 {
		return status
	}
	if status == before.Status(today) || slices.Index(onTheWay, now) > reached {
		return now
	}
	return status
}
