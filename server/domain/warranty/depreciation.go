package warranty

import (
	"math/bits"

	"sanbao/server/domain/calendar"
)

// Depreciation is what a refund less depreciation comes to, and why. Amounts are
// in fen.
type Depreciation struct {
	Price int64
	// DaysUsed is for how many days the unit was in use.
	DaysUsed int
	// Kept is what the customer is charged for them, Refund what is paid back.
	Kept, Refund int64
	Steps        []Step
}

// DepreciationRefund reckons the refund of a customer who declines an exchange
// (article 13 of the Provisions): the depreciation runs from the day of the invoice
// to the day of return, less the days under repair and waiting for parts. The rate
// is in ten-thousandths of the price for a day. A fraction of a fen is not charged;
// never more is kept than the price, and never less than nothing.
func DepreciationRefund(price int64, purchased, day calendar.Date, rate, suspended int) Depreciation {
	price, rate, suspended = max(price, 0), max(rate, 0), max(suspended, 0)
	elapsed := 0
	if !purchased.IsZero() && !day.IsZero() {
		elapsed = max(0, day.DaysSince(purchased))
	}
	d := Depreciation{Price: price, DaysUsed: max(0, elapsed-suspended)}
	d.Kept = keptOf(price, d.DaysUsed, rate)
	d.Refund = price - d.Kept
	d.Steps = []Step{
		{PriceOf, map[string]any{"price": Fen(price)}},
		{DaysUsed, map[string]any{"purchased": purchased, "day": day, "elapsed": elapsed, "stopped": min(suspended, elapsed), "used": d.DaysUsed}},
		{DepreciationKept, map[string]any{"price": Fen(price), "rate": Rate(rate), "used": d.DaysUsed, "kept": Fen(d.Kept)}},
		{RefundPaid, map[string]any{"price": Fen(price), "kept": Fen(d.Kept), "refund": Fen(d.Refund)}},
	}
	return d
}

// keptOf returns price × days × rate / 10,000, rounded down, at most the price. The
// product is taken in 128 bits: no price is too high for it.
func keptOf(price int64, days, rate int) int64 {
	const whole = 10_000
	if days == 0 || rate == 0 {
		return 0
	}
	if days >= whole || rate >= whole || days*rate >= whole {
		return price
	}
	high, low := bits.Mul64(uint64(price), uint64(days*rate))
	kept, _ := bits.Div64(high, low, whole)
	return int64(kept)
}

// Depreciated reckons what the refund less depreciation of this unit comes to on
// the day of the answer, from the price on the invoice. A unit that was exchanged
// is in use since then; the days for which the clock stood still are deducted.
func (r UnitRights) Depreciated(price int64) Depreciation {
	from := r.Start
	if r.Exchanged.After(from) {
		from = r.Exchanged
	}
	return DepreciationRefund(price, from, r.Day, r.unit.Policy.DepreciationRate, r.Away)
}
