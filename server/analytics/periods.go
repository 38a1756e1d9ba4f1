package analytics

import (
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"sanbao/server/domain/calendar"
)

// Bucket is a piece of time by which is grouped.
type Bucket string

const (
	// ByDay: a calendar day.
	ByDay Bucket = "day"
	// ByWeek: a week, from Monday on.
	ByWeek Bucket = "week"
	// ByMonth: a calendar month.
	ByMonth Bucket = "month"
)

// longest is over how many days a question may be grouped by each bucket.
var longest = map[Bucket]int{ByDay: 400, ByWeek: 5 * 366, ByMonth: 20 * 366}

// Period is a stretch of whole days in the company's zone, the last included.
type Period struct{ From, To calendar.Date }

// bounds are the moments at which the period begins and at which it is over.
func (p Period) bounds(zone *time.Location) (from, until time.Time) {
	begin := func(d calendar.Date) time.Time { return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, zone) }
	return begin(p.From), begin(p.To.AddDays(1))
}

// first is the first day of the bucket in which a day lies.
func (b Bucket) first(day calendar.Date) calendar.Date {
	switch b {
	case ByMonth:
		return day.AddDays(1 - day.Day())
	case ByWeek:
		weekday := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC).Weekday()
		return day.AddDays(-(int(weekday) + 6) % 7)
	default:
		return day
	}
}

// next is the first day of the following bucket.
func (b Bucket) next(first calendar.Date) calendar.Date {
	switch b {
	case ByMonth:
		return first.AddMonths(1)
	case ByWeek:
		return first.AddDays(7)
	default:
		return first.AddDays(1)
	}
}

// buckets are the first days of all buckets that a period touches, in order.
func (p Period) buckets(by Bucket) []calendar.Date {
	var all []calendar.Date
	for day := by.first(p.From); !day.After(p.To); day = by.next(day) {
		all = append(all, day)
	}
	return all
}

// stretch is a stretch of time in which the zone's clocks keep one distance from UTC.
type stretch struct {
	until  time.Time
	offset int
}

// stretches cuts a period at the changes to and from summer time; in a zone
// without them there is one.
func stretches(from, until time.Time, zone *time.Location) []stretch {
	var cut []stretch
	for at := from; ; {
		_, offset := at.In(zone).Zone()
		_, end := at.In(zone).ZoneBounds()
		if end.IsZero() || !end.Before(until) {
			return append(cut, stretch{until, offset})
		}
		cut = append(cut, stretch{end, offset})
		at = end
	}
}

// bucketOf writes the SQL that names the bucket in which a column's moment lies:
// the first day of it, as YYYY-MM-DD. Neither database is asked about zones, of
// which SQLite knows nothing: both shift by what the zone was ahead of UTC at the
// time, so that both group alike.
func bucketOf(by Bucket, column, in string, p Period, zone *time.Location) string {
	from, until := p.bounds(zone)
	cut := stretches(from, until, zone)
	if len(cut) == 1 {
		return shifted(by, column, in, cut[0].offset)
	}
	var sql strings.Builder
	sql.WriteString("CASE")
	for _, s := range cut[:len(cut)-1] {
		fmt.Fprintf(&sql, " WHEN %s < %s THEN %s", column, moment(s.until, in), shifted(by, column, in, s.offset))
	}
	fmt.Fprintf(&sql, " ELSE %s END", shifted(by, column, in, cut[len(cut)-1].offset))
	return sql.String()
}

// moment writes a moment as the database compares it.
func moment(at time.Time, in string) string {
	text := at.UTC().Format("2006-01-02 15:04:05+00:00")
	if in == dialect.Postgres {
		return "'" + text + "'::timestamptz"
	}
	return "'" + text + "'"
}

// shifted writes the bucket of a moment that many seconds ahead of UTC.
func shifted(by Bucket, column, in string, seconds int) string {
	if in == dialect.Postgres {
		return fmt.Sprintf("to_char(date_trunc('%s', (%s AT TIME ZONE 'UTC') + interval '%d seconds'), 'YYYY-MM-DD')", by, column, seconds)
	}
	shift := fmt.Sprintf("'%+d seconds'", seconds)
	switch by {
	case ByMonth:
		return fmt.Sprintf("date(%s, %s, 'start of month')", column, shift)
	case ByWeek:
		// The Sunday on or after the day, less six days: the Monday before.
		return fmt.Sprintf("date(%s, %s, 'weekday 0', '-6 days')", column, shift)
	default:
		return fmt.Sprintf("date(%s, %s)", column, shift)
	}
}

// minutes writes the minutes from one column's moment to another's; NULL where one
// of them has not come.
func minutes(from, to, in string) string {
	if in == dialect.Postgres {
		return fmt.Sprintf("EXTRACT(EPOCH FROM (%s - %s)) / 60.0", to, from)
	}
	return fmt.Sprintf("(julianday(%s) - julianday(%s)) * 1440.0", to, from)
}
