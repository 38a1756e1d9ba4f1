package analytics

import (
	"io"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/enum"
)

// Comparison is the period with which each row is compared.
type Comparison string

const (
	// PreviousPeriod: the period before, as long as this one. By weeks, months, quarters
	// or years it is moved by as many of them as the period touches, so that the first
	// ten days of a month are compared with those of the month before; so is a period of
	// whole months that is not grouped by time.
	PreviousPeriod Comparison = "PREVIOUS_PERIOD"
	// YearBefore: the same days of the year before; by weeks those 52 weeks before.
	YearBefore Comparison = "YEAR_BEFORE"
)

// Comparisons returns every Comparison.
func Comparisons() []Comparison { return []Comparison{PreviousPeriod, YearBefore} }

// MarshalGQL writes the value as a GraphQL enum.
func (c Comparison) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *Comparison) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, Comparisons()) }

// shift is how far back the compared period lies: in months, or else in days.
type shift struct{ months, days int }

// back is how far back a period is compared.
func (c Comparison) back(p Period, by Bucket) shift {
	until := p.To.AddDays(1)
	switch whole := by == "" && p.From.Day() == 1 && until.Day() == 1; {
	case c == YearBefore && by == ByWeek:
		return shift{days: 52 * 7}
	case c == YearBefore:
		return shift{months: 12}
	case months[by] > 0:
		return shift{months: months[by] * len(p.buckets(by))}
	case by == ByWeek:
		return shift{days: 7 * len(p.buckets(by))}
	case whole:
		return shift{months: len(p.buckets(ByMonth))}
	default:
		return shift{days: until.DaysSince(p.From)}
	}
}

// of is the day so far back.
func (s shift) of(day calendar.Date) calendar.Date {
	return day.AddMonths(-s.months).AddDays(-s.days)
}

// before is the period so far back; its end is moved as the day after it, so that
// whole months stay whole.
func (s shift) before(p Period) Period {
	return Period{s.of(p.From), s.of(p.To.AddDays(1)).AddDays(-1)}
}
