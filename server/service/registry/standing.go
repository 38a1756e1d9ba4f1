package registry

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/ent/warrantyevent"
	"sanbao/ent/warrantypolicy"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// standing is a unit as the rules see it, and the rows from which that follows.
type standing struct {
	warranty.Unit
	row *ent.ProductUnit
	// policy is the version of the terms that holds for it; nil where there is none.
	policy *ent.WarrantyPolicy
	// given is its warranty under a policy; nil where it has none.
	given *ent.Warranty
	// lines are those of its ledger that were not taken back.
	lines []*ent.WarrantyEvent
	// startGone says that its warranty does not stand in for its start.
	startGone bool
}

// basis says by what a unit's periods are told.
type basis struct {
	// anew: by the terms of its product, and not by those under which it was sold, where
	// it has a warranty that says so.
	anew bool
	// startGone: its start has been taken away. Its warranty went by that start, and does
	// not stand in for it, as it does for units that came without one.
	startGone bool
}

var (
	asSold       = basis{}
	ofTheProduct = basis{anew: true}
)

// standings reads what the rules need to know of units, by their ids: seven
// statements however many there are. Units are read as the viewer; what stands in
// the ledger of one that the viewer sees decides its rights, whoever wrote it.
func standings(ctx context.Context, client *ent.Client, ids []int, which basis, worked func(calendar.Date) bool) (map[int]*standing, error) {
	rows, err := client.ProductUnit.Query().Where(productunit.IDIn(ids...)).
		WithProduct(func(q *ent.ProductQuery) { q.WithWarrantyPolicy() }).
		WithWarranties(func(q *ent.WarrantyQuery) { q.WithWarrantyPolicy().Order(entwarranty.ByID()) }).
		All(ctx)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	units := make(map[int]*standing, len(rows))
	seen := make([]int, len(rows))
	var series []string
	for i, row := range rows {
		seen[i] = row.ID
		units[row.ID] = standingOf(row, which)
		if p := units[row.ID].policy; p != nil && p.Series != "" && !slices.Contains(series, p.Series) {
			series = append(series, p.Series)
		}
	}
	versions, err := versionsOf(ctx, client, series)
	if err != nil {
		return nil, err
	}
	lines, err := client.WarrantyEvent.Query().Where(warrantyevent.ProductUnitIDIn(seen...)).
		Order(warrantyevent.ByID()).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	byUnit := map[int][]*ent.WarrantyEvent{}
	for _, line := range lines {
		byUnit[line.ProductUnitID] = append(byUnit[line.ProductUnitID], line)
	}
	for id, unit := range units {
		unit.settle(versions, standingLines(byUnit[id]))
		unit.Workday = worked
	}
	return units, nil
}

// versionsOf returns all versions of some series, by series.
func versionsOf(ctx context.Context, client *ent.Client, series []string) (map[string][]*ent.WarrantyPolicy, error) {
	versions := map[string][]*ent.WarrantyPolicy{}
	if len(series) == 0 {
		return versions, nil
	}
	rows, err := client.WarrantyPolicy.Query().Where(warrantypolicy.SeriesIn(series...)).Order(warrantypolicy.ByID()).All(ctx)
	for _, row := range rows {
		versions[row.Series] = append(versions[row.Series], row)
	}
	return versions, err
}

// standingOf gathers the covers of a unit and its policy: the one under which it was
// sold, which its own warranty names, else its product's.
func standingOf(row *ent.ProductUnit, which basis) *standing {
	u := &standing{row: row, startGone: which.startGone, policy: row.Edges.Product.Edges.WarrantyPolicy}
	u.NoExchangeUnit = !row.Edges.Product.Active
	for _, w := range row.Edges.Warranties {
		if w.Kind != installedbase.WarrantyPolicy {
			u.Covers = append(u.Covers, warranty.Cover{
				Contract: w.Kind == installedbase.WarrantyContract, From: w.StartsOn, Until: w.EndsOn})
			continue
		}
		u.given = w
		if sold := w.Edges.WarrantyPolicy; sold != nil && !which.anew {
			u.policy = sold
		}
	}
	return u
}

// settle chooses the version of the terms and tells the ledger.
func (u *standing) settle(versions map[string][]*ent.WarrantyPolicy, lines []*ent.WarrantyEvent) {
	if u.policy != nil {
		u.policy = versionOn(u.policy, versions[u.policy.Series], u.ownStart())
		u.Policy = TermsOf(u.policy)
	}
	u.lines = lines
	u.tell()
}

// tell tells the ledger: what starts the periods hangs on the terms.
func (u *standing) tell() {
	u.Ledger = u.starts(u.lines)
	for _, line := range u.lines {
		if line.Kind != warranty.Start || line.MainPart != "" {
			u.Ledger = append(u.Ledger, eventOf(line))
		}
	}
}

// under returns the unit as it would stand under other terms.
func (u *standing) under(terms warranty.Policy) warranty.Unit {
	other := *u
	other.Policy = terms
	other.tell()
	return other.Unit
}

// versionOn returns the version of a policy's series that was in effect on a day:
// the one with the latest first day up to it, and the first of all on earlier days
// or where the day is not known.
func versionOn(policy *ent.WarrantyPolicy, versions []*ent.WarrantyPolicy, day calendar.Date) *ent.WarrantyPolicy {
	if len(versions) == 0 || policy.Series == "" {
		return policy
	}
	first := func(p *ent.WarrantyPolicy) calendar.Date { return value(p.ValidFrom) }
	versions = slices.SortedStableFunc(slices.Values(versions), func(a, b *ent.WarrantyPolicy) int { return first(a).Compare(first(b)) })
	chosen := versions[0]
	for _, v := range versions[1:] {
		if !first(v).After(day) {
			chosen = v
		}
	}
	return chosen
}

// ownStart returns the unit's own start of the three guarantees: the one that its file
// names, that of its warranty for a unit which came with a warranty and without a start,
// or what follows from its dates. Zero where none is known.
func (u *standing) ownStart() calendar.Date {
	switch {
	case u.row.WarrantyStartsOn != nil:
		return *u.row.WarrantyStartsOn
	case !u.startGone && u.given != nil && u.given.StartsOn != (calendar.Date{}):
		return u.given.StartsOn
	}
	return value(datesOf(u.row).WarrantyStart())
}

// starts returns the starts of the unit. Starts that a person has entered in the
// ledger hold before all others. Else the unit's own start holds, unless its policy
// says by what its periods start and nobody has set another start by hand: then its
// dates do, those which were imported without a line in the ledger as well.
func (u *standing) starts(lines []*ent.WarrantyEvent) warranty.Ledger {
	var entered, all warranty.Ledger
	for _, line := range lines {
		if line.Kind != warranty.Start || line.MainPart != "" {
			continue
		}
		all = append(all, eventOf(line))
		if line.RecordedByID != nil {
			entered = append(entered, eventOf(line))
		}
	}
	if len(entered) > 0 {
		return all
	}
	own, dates := u.ownStart(), datesOf(u.row)
	byHand := own != value(dates.WarrantyStart())
	if byHand || len(u.Policy.StartFrom) == 0 && !u.Policy.LatestStart {
		if own.IsZero() {
			return nil
		}
		return warranty.Ledger{{Kind: warranty.Start, Day: own, Basis: basisOf(dates, own)}}
	}
	return startsBy(dates)
}

// startsBy returns the starts that follow from the dates of a unit.
func startsBy(dates installedbase.Dates) warranty.Ledger {
	var found warranty.Ledger
	for _, by := range datedStarts(dates) {
		if by.day != nil {
			found = append(found, warranty.Event{Kind: warranty.Start, Day: *by.day, Basis: by.basis})
		}
	}
	return found
}

// datedStart is a date of a unit with which its periods may start.
type datedStart struct {
	basis ledger.StartBasis
	day   *calendar.Date
}

func datedStarts(dates installedbase.Dates) []datedStart {
	return []datedStart{{warranty.ByInvoice, dates.Purchased}, {warranty.ByAcceptance, dates.Accepted},
		{warranty.ByInstallation, dates.Installed}}
}

// basisOf returns what happened on a day by the dates of a unit; empty for nothing.
func basisOf(dates installedbase.Dates, day calendar.Date) ledger.StartBasis {
	for _, by := range datedStarts(dates) {
		if by.day != nil && *by.day == day {
			return by.basis
		}
	}
	return ""
}

// standingLines returns the lines that were not taken back.
func standingLines(lines []*ent.WarrantyEvent) []*ent.WarrantyEvent {
	gone := map[int]bool{}
	for _, line := range lines {
		if line.TakesBackID != nil {
			gone[line.ID], gone[*line.TakesBackID] = true, true
		}
	}
	return slices.DeleteFunc(slices.Clone(lines), func(line *ent.WarrantyEvent) bool { return gone[line.ID] })
}

func eventOf(line *ent.WarrantyEvent) warranty.Event {
	return warranty.Event{Kind: line.Kind, Day: line.Day, Part: line.MainPart, Stay: line.Stay, Basis: value(line.Basis),
		Reason: value(line.Reason), DelayBy: value(line.DelayBy), Outcome: value(line.Outcome), Fault: line.Fault, Source: line.Stay}
}

// TermsOf returns the terms of a stored policy.
func TermsOf(p *ent.WarrantyPolicy) warranty.Policy {
	return warranty.Policy{
		RefundDays: p.RefundDays, ExchangeDays: p.ExchangeDays, RepairMonths: p.RepairMonths,
		MainPartMonths: p.MainPartMonths, MainParts: p.MainParts, StartFrom: p.StartFrom, LatestStart: p.LatestStart,
		StopsUnderRepair: p.StopsUnderRepair, StopsWaitingForParts: p.StopsWaitingForParts,
		StopsDayRights: p.StopsDayRights, BothDaysCount: p.BothDaysCount,
		ExchangeRestarts: p.ExchangeRestarts, ExchangeRestartsDays: p.ExchangeRestartsDays, PartRestarts: p.PartRestarts,
		FailedRepairsForExchange: p.FailedRepairsForExchange, SameFault: p.SameFault, RepairHoldsDays: p.RepairHoldsDays,
		PartsLimitDays: p.PartsLimitDays, RepairerLimitDays: p.RepairerLimitDays,
		UnexplainedIsRepairers: p.UnexplainedIsRepairers, LateRepairKeepsExchange: p.LateRepairKeepsExchange,
		RefundWithoutUnit: p.RefundWithoutUnit, RefundWhenDeclined: p.RefundWhenDeclined,
		DepreciationRate: p.DepreciationRate, FreeTravel: p.FreeTravel, RollToWorkday: p.RollToWorkday,
	}
}
