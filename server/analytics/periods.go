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
	// ByQuarter: a quarter of a calendar year.
	ByQuarter Bucket = "quarter"
	// ByYear: a calendar year.
	ByYear Bucket = "year"
)

const daysOfYear = 366

// longest is over how many days a question may be grouped by each bucket.
var longest = map[Bucket]int{ByDay: 400, ByWeek: 5 * daysOfYear, ByMonth: 20 * daysOfYear, ByQuarter: 30 * daysOfYear, ByYear: 30 * daysOfYear}

// months are how many months a bucket has; none for those that are counted in days.
var months = map[Bucket]int{ByMonth: 1, ByQuarter: 3, ByYear: 12}

// Period is a stretch of whole days in a zone, the last included.
type Period struct{ From, To calendar.Date }

// begin is the first moment of a day: midnight, the earlier one where the clocks are put
// back over it, and the moment after the gap where they are put forward over it.
func begin(d calendar.Date, zone *time.Location) time.Time {
	at := time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, zone)
	if calendar.DateIn(at, zone).Before(d) {
		_, at = at.ZoneBounds()
	}
	if calendar.DateIn(at.Add(-1), zone) == d {
		change, _ := at.ZoneBounds()
		_, before := change.Add(-1).Zone()
		_, after := change.Zone()
		at = at.Add(time.Duration(after-before) * time.Second)
	}
	return at
}

// bounds are the moments at which the period begins and at which it is over.
func (p Period) bounds(zone *time.Location) (from, until time.Time) {
	return begin(p.From, zone), begin(p.To.AddDays(1), zone)
}

// first is the first day of the bucket in which a day lies.
func (b Bucket) first(day calendar.Date) calendar.Date {
	switch b {
	case ByMonth, ByQuarter, ByYear:
		return day.AddDays(1 - day.Day()).AddMonths(-(int(day.Month()) - 1) % months[b])
	case ByWeek:
		weekday := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, time.UTC).Weekday()
		return day.AddDays(-(int(weekday) + 6) % 7)
	default:
		return day
	}
}

// moved is the first day of the bucket so many buckets later.
func (b Bucket) moved(first calendar.Date, n int) calendar.Date {
	if months[b] > 0 {
		return first.AddMonths(n * months[b])
	}
	if b == ByWeek {
		return first.AddDays(7 * n)
	}
	return first.AddDays(n)
}

// buckets are the first days of all buckets that a period touches, in order.
func (p Period) buckets(by Bucket) []calendar.Date {
	var all []calendar.Date
	for day := by.first(p.From); !day.After(p.To); day = by.moved(day, 1) {
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

// bucketOf writes the SQL that names the bucket in which a column's moment lies by
// the first day of it: a timestamp on PostgreSQL, which groups by it several times
// as fast as by its text, and text on SQLite. Neither database is asked about zones,
// of which SQLite knows nothing: both shift by what the zone was ahead of UTC at the
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

func isPostgres(in string) bool { return in == dialect.Postgres }

// moment writes a moment as the database compares it.
func moment(at time.Time, in string) string {
	text := at.UTC().Format("2006-01-02 15:04:05+00:00")
	if isPostgres(in) {
		return "'" + text + "'::timestamptz"
	}
	return "'" + text + "'"
}

// shifted writes the bucket of a moment that many seconds ahead of UTC.
func shifted(by Bucket, column, in string, seconds int) string {
	if isPostgres(in) {
		return fmt.Sprintf("date_trunc('%s', (%s AT TIME ZONE 'UTC') + interval '%d seconds')", by, column, seconds)
	}
	shift := fmt.Sprintf("'%+d seconds'", seconds)
	switch by {
	case ByYear:
		return fmt.Sprintf("date(%s, %s, 'start of year')", column, shift)
	case ByQuarter:
		return fmt.Sprintf("date(%s, %s, 'start of month', '-' || ((CAST(strftime('%%m', %s, %s) AS INTEGER) - 1) %% 3) || ' months')", column, shift, column, shift)
	case ByMonth:
		return fmt.Sprintf("date(%s, %s, 'start of month')", column, shift)
	case ByWeek:
		// The Sunday on or after the day, less six days: the Monday before.
		return fmt.Sprintf("date(%s, %s, 'weekday 0', '-6 days')", column, shift)
	default:
		return fmt.Sprintf("date(%s, %s)", column, shift)
	}
}

// seconds writes a moment as a number of seconds, to the millisecond at least.
func seconds(column, in string) string {
	if isPostgres(in) {
		return "EXTRACT(EPOCH FROM " + column + ")"
	}
	return "unixepoch(" + column + ", 'subsec')"
}

// minutes writes the minutes from one column's moment to another's; NULL where one
// of them has not come.
func minutes(from, to, in string) string {
	if isPostgres(in) {
		return fmt.Sprintf("CAST(EXTRACT(EPOCH FROM (%s - %s)) AS DOUBLE PRECISION) / 60.0", to, from)
	}
	return fmt.Sprintf("(%s - %s) / 60.0", seconds(to, in), seconds(from, in))
}
