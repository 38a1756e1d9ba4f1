package sla

import (
	"sort"
	"sync/atomic"
	"time"

	"sanbao/server/domain/calendar"
)

// Calendar counts working time. It is immutable and may be used from several
// goroutines; make one with NewCalendar and keep it as long as its spec stands,
// since it works out each year once, when it is first asked about.
type Calendar struct {
	zone     *time.Location
	week     map[calendar.Weekday]Hours
	special  map[calendar.Date]Hours
	holidays calendar.Holidays
	makeUp   Hours
	years    [lastYear - firstYear + 1]atomic.Pointer[year]
}

// NewCalendar makes a calendar from its spec. Returns INVALID as Validate does.
// What is changed in the spec afterwards does not reach the calendar.
func NewCalendar(spec CalendarSpec) (*Calendar, error) {
	if err := spec.Validate(); err != nil {
		return nil, err
	}
	c := &Calendar{
		zone:     spec.Zone,
		week:     make(map[calendar.Weekday]Hours, len(spec.Week)),
		special:  make(map[calendar.Date]Hours, len(spec.Exceptions)),
		holidays: spec.Holidays,
	}
	if c.zone == nil {
		c.zone = time.UTC
	}
	for day, hours := range spec.Week {
		c.week[day] = append(Hours(nil), hours...)
	}
	c.makeUp = c.week[orMonday(spec.MakeUpLike)]
	for _, e := range spec.Exceptions {
		c.special[e.Date] = append(Hours(nil), e.hours(c.week)...)
	}
	return c, nil
}

// Zone returns where the calendar's wall clock hangs.
func (c *Calendar) Zone() *time.Location { return c.zone }

// IsOpen reports whether people work at t.
func (c *Calendar) IsOpen(t time.Time) bool {
	at := instantOf(t)
	y := c.at(at)
	i := y.spanAfter(at) - 1
	return i >= 0 && at < y.spans[i].close
}

// NextOpen returns t where people work at t, otherwise the moment at which they
// begin again.
func (c *Calendar) NextOpen(t time.Time) time.Time { return c.nextOpen(instantOf(t)).time() }

// NextChange returns the first moment after t at which people cease to work where
// they work at t, and begin again where they do not.
func (c *Calendar) NextChange(t time.Time) time.Time {
	at := instantOf(t)
	y := c.at(at)
	if i := y.spanAfter(at) - 1; i >= 0 && at < y.spans[i].close {
		return y.spans[i].close.time()
	}
	return c.nextOpen(at).time()
}

// Add returns the moment at which d of business time has passed since t: the first
// such moment, so that a day's end is a day's end and not the next day's beginning.
// It returns t where d is not positive.
func (c *Calendar) Add(t time.Time, d time.Duration) time.Time {
	return c.add(instantOf(t), d).time()
}

// Between returns the business time from a to b, 0 where b does not come after a.
func (c *Calendar) Between(a, b time.Time) time.Duration {
	return c.between(instantOf(a), instantOf(b))
}

// AddWorkingDays returns the closing of the nth working day after the day of t,
// which is not counted. It returns t where n is not positive.
func (c *Calendar) AddWorkingDays(t time.Time, n int) time.Time {
	at := instantOf(t)
	if n <= 0 {
		return at.time()
	}
	return c.closing(c.dayStart(at), n).time()
}

// IsWorkingDay reports whether people work on the day, be it for a minute.
func (c *Calendar) IsWorkingDay(day calendar.Date) bool {
	y := c.year(day.Year())
	i := y.dayAfter(day) - 1
	return i >= 0 && y.days[i].date == day
}

// WorkingDayAfter returns the nth working day after the day, which is not counted,
// or the day itself where n is not positive.
func (c *Calendar) WorkingDayAfter(day calendar.Date, n int) calendar.Date {
	if n <= 0 {
		return day
	}
	y := c.year(day.Year())
	for skipped := y.dayAfter(day); ; skipped = 0 {
		if left := len(y.days) - skipped; n <= left {
			return y.days[skipped+n-1].date
		} else if y.number == lastYear {
			return calendar.MustParse("2199-12-31")
		} else {
			n -= left
		}
		y = c.year(y.number + 1)
	}
}

// Unpublished returns the first year whose public holidays were not published when
// the calendar was made and may change what is said of the time from a to b; 0
// where there is none. The last week of December hangs on the next year's notice
// too: a New Year's holiday may begin, or be made up for, in the old year.
func (c *Calendar) Unpublished(a, b time.Time) int {
	return c.unpublished(instantOf(a), instantOf(b))
}

func (c *Calendar) unpublished(from, until instant) int {
	last := c.at(until).number
	for y := c.at(from); ; y = c.year(y.number + 1) {
		if y.unpublished != 0 && until >= y.uncertain {
			return y.unpublished
		}
		if y.number >= last {
			return 0
		}
	}
}

func (c *Calendar) nextOpen(at instant) instant {
	y := c.at(at)
	i := y.spanAfter(at)
	if i > 0 && at < y.spans[i-1].close {
		return at
	}
	for i == len(y.spans) {
		if y.number == lastYear {
			return y.until
		}
		y, i = c.year(y.number+1), 0
	}
	return y.spans[i].open
}

func (c *Calendar) add(at instant, d time.Duration) instant {
	if d <= 0 {
		return at
	}
	y := c.at(at)
	worked := y.worked(at)
	for d > y.total-worked {
		if y.number == lastYear {
			return y.until
		}
		d -= y.total - worked
		y, worked = c.year(y.number+1), 0
	}
	return y.whenWorked(worked + d)
}

// back returns the last moment from which d of business time is left until at.
func (c *Calendar) back(at instant, d time.Duration) instant {
	if d <= 0 {
		return at
	}
	y := c.at(at)
	worked := y.worked(at)
	for d > worked {
		if y.number == firstYear {
			return y.from
		}
		d -= worked
		y = c.year(y.number - 1)
		worked = y.total
	}
	if worked == d {
		return c.nextOpen(y.from)
	}
	return c.nextOpen(y.whenWorked(worked - d))
}

func (c *Calendar) between(a, b instant) time.Duration {
	if b <= a {
		return 0
	}
	first, last := c.at(a), c.at(b)
	d := last.worked(b) - first.worked(a)
	for y := first; y.number < last.number; y = c.year(y.number + 1) {
		d += y.total
	}
	return d
}

// dayStart returns a moment after the closings of all working days up to that of
// at, and before those of all later ones.
func (c *Calendar) dayStart(at instant) instant {
	y := c.at(at)
	i := y.dayAfter(calendar.DateIn(at.time(), c.zone))
	if i < len(y.days) {
		return y.days[i].close - 1
	}
	// Every later closing is another year's; that of a day which ends with the
	// year stands right at its end.
	return y.until
}

// closing returns the nth closing after at.
func (c *Calendar) closing(at instant, n int) instant {
	y := c.at(at)
	for skipped := y.closedBy(at); ; skipped = 0 {
		left := len(y.days) - skipped
		switch {
		case n <= left:
			return y.days[skipped+n-1].close
		case y.number == lastYear:
			return y.until
		}
		n -= left
		y = c.year(y.number + 1)
	}
}

// closings counts the working days that close after a and not after b.
func (c *Calendar) closings(a, b instant) int {
	if b <= a {
		return 0
	}
	first, last := c.at(a), c.at(b)
	n := last.closedBy(b) - first.closedBy(a)
	for y := first; y.number < last.number; y = c.year(y.number + 1) {
		n += len(y.days)
	}
	return n
}

// at returns the year in which the moment falls.
func (c *Calendar) at(at instant) *year {
	// The mean year of the Gregorian calendar is at most a year off.
	const meanYear = 365*24*time.Hour + 5*time.Hour + 49*time.Minute + 12*time.Second
	y := c.year(firstYear + int(at/instant(meanYear)))
	for at < y.from && y.number > firstYear {
		y = c.year(y.number - 1)
	}
	for at >= y.until && y.number < lastYear {
		y = c.year(y.number + 1)
	}
	return y
}

// year returns a year, the nearest there is. Two goroutines may work it out at the
// same time, with the same result.
func (c *Calendar) year(number int) *year {
	slot := &c.years[min(max(number, firstYear), lastYear)-firstYear]
	if y := slot.Load(); y != nil {
		return y
	}
	y := c.workOut(min(max(number, firstYear), lastYear))
	slot.Store(y)
	return y
}

// spanAfter returns the index of the first span that opens after at.
func (y *year) spanAfter(at instant) int {
	return sort.Search(len(y.spans), func(i int) bool { return y.spans[i].open > at })
}

// dayAfter returns the index of the first working day after the date.
func (y *year) dayAfter(date calendar.Date) int {
	return sort.Search(len(y.days), func(i int) bool { return y.days[i].date.After(date) })
}

// closedBy returns how many working days of the year have closed at the moment.
func (y *year) closedBy(at instant) int {
	return sort.Search(len(y.days), func(i int) bool { return y.days[i].close > at })
}

// worked returns the business time of the year that has passed at the moment.
func (y *year) worked(at instant) time.Duration {
	i := y.spanAfter(at) - 1
	if i < 0 {
		return 0
	}
	s := y.spans[i]
	return s.before + time.Duration(min(at, s.close)-s.open)
}

// whenWorked returns the first moment at which d of the year's business time has
// passed; d is positive and not more than there is.
func (y *year) whenWorked(d time.Duration) instant {
	i := sort.Search(len(y.spans), func(i int) bool { return y.spans[i].before >= d }) - 1
	s := y.spans[i]
	return s.open + instant(d-s.before)
}
