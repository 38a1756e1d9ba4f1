// Package calendar knows days without clocks. A Date is what stands on an
// invoice or an acceptance report: a year, a month and a day, the same in every
// zone. Which Date an instant falls on is decided by the company's zone, through
// DateIn, and nowhere else.
package calendar

import (
	"cmp"
	"errors"
	"fmt"
	"time"
)

// ErrSyntax is returned (wrapped) for text that is not a date of the form
// YYYY-MM-DD, or that names a day which no calendar has.
var ErrSyntax = errors.New("not a calendar day of the form YYYY-MM-DD")

const (
	minYear = 1
	maxYear = 9999
	// moreDaysThanFit and moreMonthsThanFit exceed the distance between the first
	// and the last Date, so that a larger step can be cut to them without
	// changing its (clamped) result.
	moreDaysThanFit   = 366 * (maxYear + 1)
	moreMonthsThanFit = 12 * (maxYear + 1)
)

// Date is a day of the Gregorian calendar in the years 1 to 9999. The zero value
// is no day at all (see IsZero). Dates are comparable with ==.
type Date struct {
	year  int
	month time.Month
	day   int
}

// New returns the given day. Returns an error that wraps ErrSyntax for a day that
// does not exist, such as 30 February, or a year outside 1 to 9999.
func New(year int, month time.Month, day int) (Date, error) {
	if year < minYear || year > maxYear || month < time.January || month > time.December ||
		day < 1 || day > daysIn(year, month) {
		return Date{}, fmt.Errorf("%04d-%02d-%02d: %w", year, int(month), day, ErrSyntax)
	}
	return Date{year, month, day}, nil
}

// Parse reads a day written as YYYY-MM-DD, and nothing else: no other separators,
// no missing zeros, no blanks. Returns an error that wraps ErrSyntax otherwise.
func Parse(text string) (Date, error) {
	const layout = "dddd-dd-dd"
	if len(text) != len(layout) {
		return Date{}, fmt.Errorf("%.40q: %w", text, ErrSyntax)
	}
	for i := range len(layout) {
		if isDigit := '0' <= text[i] && text[i] <= '9'; isDigit != (layout[i] == 'd') || !isDigit && text[i] != '-' {
			return Date{}, fmt.Errorf("%.40q: %w", text, ErrSyntax)
		}
	}
	number := func(from, to int) (n int) {
		for _, digit := range text[from:to] {
			n = n*10 + int(digit-'0')
		}
		return n
	}
	return New(number(0, 4), time.Month(number(5, 7)), number(8, 10))
}

// MustParse is Parse for dates that stand in the program itself; it panics where
// Parse returns an error.
func MustParse(text string) Date {
	d, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return d
}

// DateIn returns the day on which the instant t falls in the given zone. An
// instant outside the years 1 to 9999 gives the nearest Date there is.
func DateIn(t time.Time, zone *time.Location) Date {
	return clamp(t.In(zone).Date())
}

// Year returns the year, 0 for the zero Date.
func (d Date) Year() int { return d.year }

// Month returns the month, 0 for the zero Date.
func (d Date) Month() time.Month { return d.month }

// Day returns the day of the month, 0 for the zero Date.
func (d Date) Day() int { return d.day }

// IsZero says whether d is no day at all.
func (d Date) IsZero() bool { return d == Date{} }

// AddDays returns the day n days later, or earlier when n is negative. It stops
// at the first and the last Date there is; the zero Date stays zero.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	n = min(max(n, -moreDaysThanFit), moreDaysThanFit)
	return clamp(time.Date(d.year, d.month, d.day+n, 0, 0, 0, 0, time.UTC).Date())
}

// AddMonths returns the corresponding day n months later, or earlier when n is
// negative. Where the month has no such day its last day stands in: 31 January
// and one month is 28 or 29 February, as article 202 of the Civil Code 《民法典》
// counts periods of months and years. It stops at the first and the last Date
// there is; the zero Date stays zero.
//
// Months do not add up: two steps of one month from 31 January end on 28 March,
// one step of two months on the 31st. Count a period in one step from its start.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return d
	}
	n = min(max(n, -moreMonthsThanFit), moreMonthsThanFit)
	first := time.Date(d.year, d.month+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	year, month := first.Year(), first.Month()
	return clamp(year, month, min(d.day, daysIn(year, month)))
}

// DaysSince returns the number of days from earlier to d; negative when d comes
// first. Both must be real days: the result for a zero Date means nothing.
func (d Date) DaysSince(earlier Date) int {
	const day = 24 * 60 * 60
	return int((d.midnightUTC().Unix() - earlier.midnightUTC().Unix()) / day)
}

// Compare orders dates by time: -1 when d comes before other, 0 when they are the
// same day, +1 when d comes after. The zero Date comes before every day.
func (d Date) Compare(other Date) int {
	return cmp.Or(
		cmp.Compare(d.year, other.year),
		cmp.Compare(d.month, other.month),
		cmp.Compare(d.day, other.day),
	)
}

// Before says whether d comes before other.
func (d Date) Before(other Date) bool { return d.Compare(other) < 0 }

// After says whether d comes after other.
func (d Date) After(other Date) bool { return d.Compare(other) > 0 }

// Later returns the later of two dates; any day is later than the zero Date.
func Later(a, b Date) Date {
	if b.After(a) {
		return b
	}
	return a
}

// Text returns the day as String does, and "" where there is none.
func Text(d *Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

// String returns the day as YYYY-MM-DD, and "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.year, int(d.month), d.day)
}

func (d Date) midnightUTC() time.Time {
	return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC)
}

func clamp(year int, month time.Month, day int) Date {
	switch {
	case year < minYear:
		return Date{minYear, time.January, 1}
	case year > maxYear:
		return Date{maxYear, time.December, 31}
	}
	return Date{year, month, day}
}

// daysIn asks for day 0 of the following month, which is this month's last.
func daysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
