package sla

import (
	"time"

	"sanbao/server/domain/calendar"
)

const (
	firstYear = 1970
	lastYear  = 2199
)

// instant is a moment in nanoseconds since 1970, within the horizon.
type instant int64

// never comes after every moment.
const never = instant(1<<63 - 1)

// The ends of the horizon, a day within what any zone calls its first and its last
// year, so that the years of every calendar contain them.
var (
	earliest = instant(time.Date(firstYear, time.January, 2, 0, 0, 0, 0, time.UTC).UnixNano())
	latest   = instant(time.Date(lastYear, time.December, 30, 0, 0, 0, 0, time.UTC).UnixNano())
)

func instantOf(t time.Time) instant {
	switch year := t.Year(); {
	case year < firstYear:
		return earliest
	case year > lastYear:
		return latest
	}
	return min(max(instant(t.UnixNano()), earliest), latest)
}

func (at instant) time() time.Time { return time.Unix(0, int64(min(at, latest))).UTC() }

// year is a year of a calendar, worked out.
type year struct {
	number      int
	from, until instant
	// spans are when it is open, in order and apart from each other.
	spans []span
	// total is the business time of the whole year.
	total time.Duration
	// days are the working days, in order.
	days []workingDay
	// unpublished is the year whose public holidays are not known yet and may change
	// this year from the moment uncertain on; 0 for none.
	unpublished int
	uncertain   instant
}

type span struct {
	open, close instant
	// before is the business time of the year before the span.
	before time.Duration
}

type workingDay struct {
	date calendar.Date
	// close is the end of its last interval.
	close instant
}

// workOut makes a year of the calendar. It goes from one change of the zone's
// offset to the next: between them the wall clock runs evenly.
func (c *Calendar) workOut(number int) *year {
	from := time.Date(number, time.January, 1, 0, 0, 0, 0, c.zone)
	until := time.Date(number+1, time.January, 1, 0, 0, 0, 0, c.zone)
	y := &year{number: number, from: instant(from.UnixNano()), until: instant(until.UnixNano())}
	off := c.arranged(y)
	for t := from; t.Before(until); {
		end := evenUntil(t)
		if end.IsZero() || end.After(until) {
			end = until
		}
		c.workOutEvenly(y, t, end, off)
		t = end
	}
	return y
}

// evenUntil returns until when the wall clock runs evenly from t on, zero for ever.
// Where a zone goes by a rule, beyond the table of its changes, the standard library
// takes every year for 365 days and on the last day of a leap year names an end that
// is past: then the next minute is asked.
func evenUntil(t time.Time) time.Time {
	_, end := t.ZoneBounds()
	if !end.IsZero() && !end.After(t) {
		return t.Add(time.Minute)
	}
	return end
}

// arranged returns the hours of the year's days that are not as usual, and notes
// what is not published.
func (c *Calendar) arranged(y *year) map[calendar.Date]Hours {
	arranged := map[calendar.Date]Hours{}
	if c.holidays != nil {
		days, published := c.holidays(y.number)
		for _, day := range days {
			switch day.Kind {
			case calendar.Holiday:
				arranged[day.Date] = nil
			case calendar.MakeUpWorkday:
				arranged[day.Date] = c.makeUp
			}
		}
		if !published {
			y.unpublished, y.uncertain = y.number, y.from
		} else if _, next := c.holidays(y.number + 1); !next {
			const lastWeekFrom = 25
			y.unpublished = y.number + 1
			y.uncertain = instant(time.Date(y.number, time.December, lastWeekFrom, 0, 0, 0, 0, c.zone).UnixNano())
		}
	}
	return arranged
}

// workOutEvenly adds the hours from t until end, between which the wall clock runs
// evenly.
func (c *Calendar) workOutEvenly(y *year, t, end time.Time, arranged map[calendar.Date]Hours) {
	const day = 24 * 60 * 60
	_, offset := t.Zone()
	first := t.Unix() + int64(offset)
	first -= (first%day + day) % day
	for midnight := first - int64(offset); midnight < end.Unix(); midnight += day {
		date := calendar.DateIn(time.Unix(midnight+int64(offset), 0), time.UTC)
		for _, in := range c.hoursOn(date, arranged) {
			y.add(date,
				max(time.Unix(midnight+int64(in.From)*60, 0).UnixNano(), t.UnixNano()),
				min(time.Unix(midnight+int64(in.Until)*60, 0).UnixNano(), end.UnixNano()))
		}
	}
}

func (c *Calendar) hoursOn(date calendar.Date, arranged map[calendar.Date]Hours) Hours {
	if hours, ok := c.special[date]; ok {
		return hours
	}
	if hours, ok := arranged[date]; ok {
		return hours
	}
	return c.week[calendar.WeekdayOf(date.Weekday())]
}

// add notes that people work on the date from one moment until another.
func (y *year) add(date calendar.Date, from, until int64) {
	if until <= from {
		return
	}
	opens, closes := instant(from), instant(until)
	if last := len(y.spans) - 1; last >= 0 && y.spans[last].close == opens {
		y.spans[last].close = closes
	} else {
		y.spans = append(y.spans, span{open: opens, close: closes, before: y.total})
	}
	y.total += time.Duration(closes - opens)
	y.closes(date, closes)
}

// closes notes the closing of a date. A zone that puts its clock back over midnight
// has an end of the old day after the first minutes of the new one.
func (y *year) closes(date calendar.Date, at instant) {
	for i := len(y.days) - 1; i >= 0 && !y.days[i].date.Before(date); i-- {
		if y.days[i].date == date {
			y.days[i].close = at
			return
		}
	}
	y.days = append(y.days, workingDay{date: date, close: at})
}
