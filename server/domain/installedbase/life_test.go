package installedbase_test

import (
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
	. "sanbao/server/domain/installedbase"
)

var today = calendar.MustParse("2026-03-10")

// on returns a day of March 2026, nil for none.
func on(day int) *calendar.Date {
	if day == 0 {
		return nil
	}
	d := calendar.MustParse("2026-03-01").AddDays(day - 1)
	return &d
}

// dates returns days of March 2026, 0 for those that are not known.
func dates(shipped, purchased, installed, accepted int) Dates {
	return Dates{Shipped: on(shipped), Purchased: on(purchased), Installed: on(installed), Accepted: on(accepted)}
}

func same(a, b *calendar.Date) bool {
	return (a == nil) == (b == nil) && (a == nil || *a == *b)
}

func TestWarrantyStart(t *testing.T) {
	tests := []struct {
		dates Dates
		want  int
	}{
		{dates(0, 0, 0, 0), 0}, {dates(1, 0, 0, 0), 0}, {dates(1, 0, 3, 0), 3},
		{dates(1, 0, 3, 4), 4}, {dates(1, 2, 3, 4), 2}, {dates(0, 20, 3, 4), 20},
	}
	for _, tt := range tests {
		if got := tt.dates.WarrantyStart(); !same(got, on(tt.want)) {
			t.Errorf("start is %v, want March %d", got, tt.want)
		}
	}
}

func TestStatusByDates(t *testing.T) {
	tests := []struct {
		dates Dates
		want  UnitStatus
	}{
		{dates(0, 0, 0, 0), UnitOrdered}, {dates(0, 1, 0, 0), UnitOrdered}, {dates(1, 0, 0, 0), UnitShipped},
		{dates(1, 0, 2, 0), UnitInstalled}, {dates(1, 0, 2, 3), UnitInService}, {dates(0, 0, 0, 10), UnitInService},
		{dates(11, 0, 0, 0), UnitOrdered}, {dates(10, 0, 11, 0), UnitShipped}, {dates(1, 0, 2, 20), UnitInstalled},
	}
	for _, tt := range tests {
		if got := tt.dates.Status(today); got != tt.want {
			t.Errorf("status of %+v is %s, want %s", tt.dates, got, tt.want)
		}
	}
}

func TestStartAfter(t *testing.T) {
	tests := map[string]struct {
		start         int
		before, after Dates
		want          int
	}{
		"nothing known":                       {0, dates(0, 0, 0, 0), dates(1, 0, 0, 0), 0},
		"first date known":                    {0, dates(1, 0, 0, 0), dates(1, 0, 3, 0), 3},
		"acceptance goes before":              {3, dates(1, 0, 3, 0), dates(1, 0, 3, 4), 4},
		"the invoice goes before":             {4, dates(1, 0, 3, 4), dates(1, 2, 3, 4), 2},
		"a date that gives it is corrected":   {3, dates(1, 0, 3, 0), dates(1, 0, 5, 0), 5},
		"a date that does not is corrected":   {2, dates(1, 2, 3, 0), dates(1, 2, 5, 0), 2},
		"set by hand, it stays":               {7, dates(1, 0, 3, 0), dates(1, 2, 3, 0), 7},
		"set by hand without dates, it stays": {7, dates(0, 0, 0, 0), dates(1, 2, 3, 0), 7},
		"the invoice is taken away":           {2, dates(1, 2, 3, 4), dates(1, 0, 3, 4), 4},
		"all that gives it is taken away":     {3, dates(1, 0, 3, 0), dates(1, 0, 0, 0), 0},
		"set by hand, the dates go":           {7, dates(1, 0, 3, 0), dates(0, 0, 0, 0), 7},
	}
	for name, tt := range tests {
		if got := StartAfter(on(tt.start), tt.before, tt.after); !same(got, on(tt.want)) {
			t.Errorf("%s: start is %v, want March %d", name, got, tt.want)
		}
	}
}

func TestStatusAfter(t *testing.T) {
	tests := map[string]struct {
		status        UnitStatus
		before, after Dates
		want          UnitStatus
	}{
		"shipped":                         {UnitOrdered, dates(0, 0, 0, 0), dates(1, 0, 0, 0), UnitShipped},
		"accepted at once":                {UnitShipped, dates(1, 0, 0, 0), dates(1, 0, 0, 2), UnitInService},
		"a date was a mistake":            {UnitInService, dates(1, 0, 2, 3), dates(1, 0, 2, 20), UnitInstalled},
		"known to be further":             {UnitInService, dates(0, 0, 0, 0), dates(1, 0, 0, 0), UnitInService},
		"known to be further, then later": {UnitShipped, dates(0, 0, 0, 0), dates(1, 0, 2, 0), UnitInstalled},
		"nothing changed":                 {UnitInstalled, dates(1, 0, 2, 0), dates(1, 0, 2, 0), UnitInstalled},
		"a planned day has come":          {UnitOrdered, dates(5, 0, 0, 0), dates(5, 0, 0, 0), UnitShipped},
		"scrapped stays scrapped":         {UnitScrapped, dates(1, 0, 0, 0), dates(1, 0, 0, 2), UnitScrapped},
		"acceptance is taken away":        {UnitInService, dates(1, 0, 2, 3), dates(1, 0, 2, 0), UnitInstalled},
		"all dates are taken away":        {UnitInstalled, dates(1, 0, 2, 0), dates(0, 0, 0, 0), UnitOrdered},
		"further known, a date goes":      {UnitInService, dates(1, 0, 2, 0), dates(1, 0, 0, 0), UnitInService},
		"returned stays returned":         {UnitReturned, dates(1, 0, 0, 0), dates(1, 0, 0, 2), UnitReturned},
	}
	for name, tt := range tests {
		if got := StatusAfter(tt.status, tt.before, tt.after, today); got != tt.want {
			t.Errorf("%s: status is %s, want %s", name, got, tt.want)
		}
	}
}

func TestCorrected(t *testing.T) {
	corrections := DateChanges{Purchased: change.Into(on(2)), Installed: change.Into(on(5)), Accepted: change.Clear[calendar.Date]()}
	for name, tt := range map[string]struct{ got, want Dates }{
		"after the corrections": {dates(1, 0, 3, 4).Corrected(corrections), dates(1, 2, 5, 0)},
		"what they tell":        {corrections.Known(), dates(0, 2, 5, 0)},
	} {
		if !same(tt.got.Shipped, tt.want.Shipped) || !same(tt.got.Purchased, tt.want.Purchased) ||
			!same(tt.got.Installed, tt.want.Installed) || !same(tt.got.Accepted, tt.want.Accepted) {
			t.Errorf("%s: %+v", name, tt.got)
		}
	}
}
