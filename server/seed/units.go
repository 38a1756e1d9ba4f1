package seed

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/installedbase"
)

const (
	totalUnits = 1500
	// oldest is the age of the oldest units, in days.
	oldest = 2500
	// Units that are ordered and not shipped yet, shipped and not installed,
	// installed and not accepted, and out of use for good.
	orderedUnits, shippedUnits, unacceptedUnits, scrappedUnits = 14, 26, 9, 22
)

// install makes the units at customers' and their warranties. Units with a place
// in the present come first, the rest fills up.
func (w *world) install() {
	for range orderedUnits {
		w.addUnit(w.siteBuyer(), true, stageOrdered)
	}
	for i := range shippedUnits {
		w.addUnit(w.buyer(), i%2 == 0, stageShipped)
	}
	for range unacceptedUnits {
		w.addUnit(w.siteBuyer(), true, stageInstalled)
	}
	for _, c := range w.customers {
		for range w.between(1, 2) {
			w.addUnit(c, w.buysCommercial(c), stageInService)
		}
	}
	for len(w.units) < totalUnits {
		c := w.buyer()
		w.addUnit(c, w.buysCommercial(c), stageInService)
	}
	w.scrap()
	w.sellCovers()
}

// stage is how far a unit has come.
type stage int

const (
	stageOrdered stage = iota
	stageShipped
	stageInstalled
	stageInService
)

// buyer returns somebody who buys several units.
func (w *world) buyer() *customer {
	for {
		c := pick(w.dice, w.customers)
		weight := map[installedbase.CustomerKind]int{installedbase.CustomerCompany: 60, installedbase.CustomerPerson: 4,
			installedbase.CustomerDealer: 100, installedbase.CustomerAgent: 80}[c.row.Kind]
		if w.chance(weight) {
			return c
		}
	}
}

func (w *world) siteBuyer() *customer {
	for {
		if c := w.buyer(); c.row.Kind == installedbase.CustomerCompany && !c.foreign {
			return c
		}
	}
}

func (w *world) buysCommercial(c *customer) bool {
	return w.chance(map[installedbase.CustomerKind]int{installedbase.CustomerCompany: 72, installedbase.CustomerPerson: 0,
		installedbase.CustomerDealer: 8, installedbase.CustomerAgent: 55}[c.row.Kind])
}

func (w *world) model(commercial, sold bool) *product {
	var list []share[*product]
	for _, p := range w.products {
		if p.commercial == commercial && (p.row.Active || !sold) {
			list = append(list, share[*product]{p.weight, p})
		}
	}
	return draw(w.dice, list)
}

func (w *world) addUnit(c *customer, commercial bool, s stage) {
	u := &unit{customer: c, product: w.model(commercial, s != stageInService)}
	u.row.Status = installedbase.UnitInService
	made := w.date(u, s)
	u.row.SerialNumber = u.product.serial(made.Year(), int(made.Month()), 10_000+len(w.units)*13%89_989)
	u.row.OrderNumber = fmt.Sprintf("DD%s-%03d", compact(made), w.between(1, 240))
	u.row.JobNumber = fmt.Sprintf("SG%s-%04d", compact(made)[2:6], w.between(1, 1800))
	if commercial {
		u.row.ContractNumber = fmt.Sprintf("HT%d-%04d", made.Year(), w.between(1, 950))
	}
	u.row.SiteAddress = c.row.Address
	if c.row.Kind == installedbase.CustomerDealer || c.row.Kind == installedbase.CustomerAgent && !c.foreign {
		u.row.SiteAddress = w.address(c.place, installedbase.CustomerPerson)
	}
	if w.chance(6) {
		u.row.Promises = pick(w.dice, promises)
	}
	w.units = append(w.units, u)
	c.units = append(c.units, u)
}

var promises = []string{
	"销售承诺：首年免费保养两次。", "合同约定 24 小时到场，超时按合同扣款。", "赠送水处理耗材一套。", "承诺备件库存满足 8 年。", "质保金 5%，质保期满且无未决问题后支付。",
	"首台示范项目，延长整机质保至 24 个月（以合同附件为准）。", "承诺提供备用机，停机不超过 48 小时。",
}

func compact(d calendar.Date) string {
	return pad(d.Year(), 4) + pad(int(d.Month()), 2) + pad(d.Day(), 2)
}

// date gives a unit the days of its life as far as it has come, and returns the
// day on which it was made.
func (w *world) date(u *unit, s stage) calendar.Date {
	today := w.today()
	switch s {
	case stageOrdered:
		made := today.AddDays(-w.between(2, 20))
		u.row.Status = installedbase.UnitOrdered
		u.book(w, made)
		return made
	case stageShipped:
		shipped := today.AddDays(-w.between(2, 9))
		w.ship(u, shipped)
		return shipped.AddDays(-w.between(3, 15))
	case stageInstalled:
		shipped := today.AddDays(-w.between(12, 20))
		w.ship(u, shipped)
		w.setUp(u, today.AddDays(-w.between(1, 5)))
		w.warrant(u, *u.row.InstalledOn)
		return shipped.AddDays(-w.between(3, 15))
	}
	made := today.AddDays(-w.age())
	w.ship(u, made.AddDays(w.between(3, 15)))
	if u.product.commercial {
		w.setUp(u, u.row.ShippedOn.AddDays(w.between(5, 24)))
		w.accept(u, u.row.InstalledOn.AddDays(w.between(0, 4)))
		return made
	}
	w.sell(u, u.row.ShippedOn.AddDays(w.between(6, 45)))
	w.setUp(u, u.row.PurchasedOn.AddDays(w.between(1, 6)))
	u.row.Status = installedbase.UnitInService
	return made
}

func (w *world) ship(u *unit, day calendar.Date) {
	u.row.ShippedOn, u.row.Status = &day, installedbase.UnitShipped
	u.book(w, day)
}

// sell starts the three guarantees with the day of the invoice.
func (w *world) sell(u *unit, day calendar.Date) {
	u.row.PurchasedOn = &day
	u.book(w, day)
	w.warrant(u, day)
}

func (w *world) setUp(u *unit, day calendar.Date) {
	if weekday(day) == time.Sunday {
		day = day.AddDays(-1)
	}
	u.row.InstalledOn, u.row.Status = &day, installedbase.UnitInstalled
	u.book(w, day)
}

// accept starts the three guarantees with the day of acceptance.
func (w *world) accept(u *unit, day calendar.Date) {
	u.row.AcceptedOn, u.row.Status = &day, installedbase.UnitInService
	u.book(w, day)
	w.warrant(u, day)
}

// age returns a unit's age in days: many are young, and none so young that its
// installation would lie ahead.
func (w *world) age() int {
	const youngest = 90
	share := w.Float64()
	return youngest + int(share*share*(oldest-youngest))
}

// book notes a change of the unit's row on a day, at the end of the working day.
func (u *unit) book(w *world, day calendar.Date) {
	at := w.clockOn(day, 16, w.IntN(60))
	if at.Before(w.opening) {
		at = w.opening
	}
	if u.row.CreatedAt.IsZero() {
		u.row.CreatedAt, u.row.UpdatedAt, u.row.Version = at, at, 1
		return
	}
	if at.After(u.row.UpdatedAt) {
		u.row.UpdatedAt = at
		u.row.Version++
	}
}

// scrap takes the oldest units out of use.
func (w *world) scrap() {
	byAge := slices.SortedStableFunc(slices.Values(w.units), func(a, b *unit) int {
		return cmp.Compare(a.row.SerialNumber[2:6], b.row.SerialNumber[2:6])
	})
	for _, u := range byAge[:scrappedUnits] {
		u.row.Status, u.gone = installedbase.UnitScrapped, true
		u.book(w, w.today().AddDays(-w.between(20, 300)))
	}
}
