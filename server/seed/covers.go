package seed

import (
	"fmt"
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// How many extensions and maintenance contracts are sold.
const (
	extensions = 70
	contracts  = 90
)

// terms are what the rules need to know of the policy.
func (p *policy) terms() warranty.Policy {
	return warranty.Policy{
		RefundDays: p.row.RefundDays, ExchangeDays: p.row.ExchangeDays, RepairMonths: p.row.RepairMonths,
		MainPartMonths: p.row.MainPartMonths, FailedRepairsForExchange: p.row.FailedRepairsForExchange, FreeTravel: p.row.FreeTravel,
		StopsUnderRepair: p.row.StopsUnderRepair, StopsWaitingForParts: p.row.StopsWaitingForParts,
	}
}

// terms are what the rules need to know of the unit.
func (u *unit) terms() warranty.Unit {
	terms := warranty.Unit{Policy: u.product.policy.terms()}
	if u.row.WarrantyStartsOn != nil {
		terms.Ledger = append(warranty.Begun(*u.row.WarrantyStartsOn), u.stops...)
	}
	for _, c := range u.covers {
		if c.row.Kind != installedbase.WarrantyPolicy {
			terms.Covers = append(terms.Covers, warranty.Cover{
				Contract: c.row.Kind == installedbase.WarrantyContract, From: c.row.StartsOn, Until: c.row.EndsOn})
		}
	}
	return terms
}

// remember notes when the clock of the unit stood still for the record, as the services
// will write it into the ledger: what the next call about it costs follows from that.
func (l *life) remember() {
	row := l.record.row
	if l.unit == nil || row.Kind != casework.KindRepair || row.ChargeClass != casework.ChargeFreeWarranty {
		return
	}
	stay := fmt.Sprint(len(l.unit.stops))
	note := func(kind ledger.EventKind, reason ledger.SuspendReason, at time.Time) {
		l.unit.stops = append(l.unit.stops, warranty.Event{Kind: kind, Day: l.dayOf(at), Stay: stay, Reason: reason})
	}
	for _, out := range l.job().Chain.Stays() {
		note(warranty.Suspend, warranty.UnderRepair, out.From)
		if !out.Until.IsZero() {
			note(warranty.Resume, warranty.UnderRepair, out.Until)
		}
	}
	waiting := false
	for _, e := range l.events {
		switch {
		case slices.Contains(e.row.Changes, casework.FieldChange{Field: "holdReason", New: string(casework.HoldParts)}):
			note(warranty.Suspend, warranty.WaitingForParts, e.row.At)
			waiting = true
		case waiting && value(e.row.FromStatus) == casework.StatusOnHold:
			note(warranty.Resume, warranty.WaitingForParts, e.row.At)
			waiting = false
		}
	}
}

// warrant starts the three guarantees of a unit.
func (w *world) warrant(u *unit, start calendar.Date) {
	u.row.WarrantyStartsOn = &start
	c := u.cover(w, installedbase.WarrantyPolicy, start)
	c.policy = u.product.policy
	c.row.StartsOn, c.row.EndsOn = start, u.terms().FreeRepairUntil()
}

// cover adds a warranty that was agreed on a day.
func (u *unit) cover(w *world, kind installedbase.WarrantyKind, agreed calendar.Date) *cover {
	at := w.clockOn(agreed, 15, w.IntN(60))
	if at.Before(w.opening) {
		at = w.opening.Add(time.Hour)
	}
	c := &cover{unit: u}
	c.row.Kind, c.row.CreatedAt, c.row.UpdatedAt, c.row.Version = kind, at, at, 1
	u.covers = append(u.covers, c)
	return c
}

// contractOn reports whether a maintenance contract covers the day.
func (u *unit) contractOn(day calendar.Date) bool {
	for _, c := range u.covers {
		if c.row.Kind == installedbase.WarrantyContract && !day.Before(c.row.StartsOn) && !day.After(c.row.EndsOn) {
			return true
		}
	}
	return false
}

// sellCovers sells extensions on units at home, which follow on the policy, and
// maintenance contracts on commercial ones.
func (w *world) sellCovers() {
	for sold := 0; sold < extensions; {
		if u := pick(w.dice, w.units); !u.product.commercial && w.mayExtend(u) {
			w.extend(u)
			sold++
		}
	}
	for sold := 0; sold < contracts; {
		if u := pick(w.dice, w.units); u.product.commercial && u.row.AcceptedOn != nil && !u.gone && len(u.covers) == 1 {
			sold += w.contract(u)
		}
	}
}

func (w *world) mayExtend(u *unit) bool {
	return u.row.PurchasedOn != nil && !u.gone && len(u.covers) == 1
}

func (w *world) extend(u *unit) {
	c := u.cover(w, installedbase.WarrantyExtension, u.row.PurchasedOn.AddDays(w.between(0, 20)))
	c.row.StartsOn = u.covers[0].row.EndsOn.AddDays(1)
	c.row.EndsOn = c.row.StartsOn.AddMonths(pick(w.dice, []int{12, 12, 24, 36})).AddDays(-1)
	c.row.ContractNumber = fmt.Sprintf("YB%d-%04d", u.row.PurchasedOn.Year(), w.between(1, 400))
	c.row.Note = pick(w.dice, []string{"", "延保不含易损件。", "随机购买，价格已含在订单内。", "活动赠送。"})
}

// contract agrees on a maintenance contract, now and then on its renewal as well,
// and returns the number of contracts.
func (w *world) contract(u *unit) int {
	latest := w.today().DaysSince(*u.row.AcceptedOn)
	start := u.row.AcceptedOn.AddDays(w.between(0, max(0, min(latest-5, 900))))
	signed := 0
	for first := true; first || (w.chance(45) && !start.AddDays(-45).After(w.today())); first = false {
		agreed := start
		if !first {
			agreed = start.AddDays(-w.between(46, 60))
		}
		c := u.cover(w, installedbase.WarrantyContract, agreed)
		c.row.StartsOn, c.row.EndsOn = start, start.AddMonths(12).AddDays(-1)
		c.row.ContractNumber = fmt.Sprintf("WB%d-%04d", start.Year(), w.between(1, 600))
		c.row.Note = pick(w.dice, []string{"月度巡检，含人工，不含主要部件。", "季度保养四次，响应 24 小时。", "全包合同，含易损件。", "年度保养一次，驻点支持。"})
		start = c.row.EndsOn.AddDays(1)
		signed++
	}
	return signed
}
