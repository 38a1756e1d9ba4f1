package analytics

import (
	"fmt"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent/predicate"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// field writes, for a database, when units are in the field: from their shipping on, by
// whole months, those alone that are over. A unit that is out of use has been in the field
// for as long as something was recorded of it; nobody notes the day on which a machine
// goes to the scrapyard.
type field struct {
	in    string
	zone  *time.Location
	today calendar.Date
}

func (s *Service) field() field {
	return field{s.Dialect, s.Zone, calendar.DateIn(s.Clock(), s.Zone)}
}

// through writes that the unit in a query was in the field when its month of that number
// began, and that the month is over.
func (f field) through(units *entsql.Selector, months string) string {
	shipped := units.C(productunit.FieldShippedOn)
	over := f.monthsLater(shipped, months, "1") + " <= " + f.day(f.today)
	if isPostgres(f.in) {
		// No month has less than 28 days: most of the others are told by a subtraction.
		over = fmt.Sprintf("(%s + 1) * 28 <= %s - %s AND %s", months, f.day(f.today), shipped, over)
	}
	last := f.dayOf(fmt.Sprintf("(SELECT MAX(heard.%s) FROM %s heard WHERE heard.%s = %s)", servicerecord.FieldReportedAt,
		servicerecord.Table, servicerecord.FieldProductUnitID, units.C(productunit.FieldID)))
	return fmt.Sprintf("%s AND (%s NOT IN (%s) OR COALESCE(%s, %s) >= %s)", over, units.C(productunit.FieldStatus), outOfUse(),
		last, f.monthsLater(shipped, "0", "0"), f.monthsLater(shipped, months, "0"))
}

// outOfUse lists the states in which a unit is no longer in the field.
func outOfUse() string {
	var quoted []string
	for _, status := range installedbase.OutOfUse() {
		quoted = append(quoted, "'"+string(status)+"'")
	}
	return strings.Join(quoted, ", ")
}

// monthsLater writes the day so many months after shipping, and more.
func (f field) monthsLater(shipped, months, more string) string {
	if isPostgres(f.in) {
		return fmt.Sprintf("(%s + make_interval(months => %s + %s))", shipped, months, more)
	}
	return fmt.Sprintf("date(%s, (%s + %s) || ' months', 'floor')", shipped, months, more)
}

// dayOf writes the day on which a moment lies in the company's zone, comparable with
// monthsLater.
func (f field) dayOf(column string) string {
	return bucketOf(ByDay, column, f.in, Period{calendar.MustParse("1992-01-01"), f.today.AddMonths(12)}, f.zone)
}

// day writes a day.
func (f field) day(day calendar.Date) string {
	if isPostgres(f.in) {
		return "date '" + day.String() + "'"
	}
	return "'" + day.String() + "'"
}

// InFieldMonth returns the filter for the units that count in the row of a month since
// shipping of WarrantyStats. Returns INVALID for a month that is not followed.
func (s *Service) InFieldMonth(month int) (predicate.ProductUnit, error) {
	var p check.Problems
	if month < 0 || month > oldest {
		p.Add("inFieldMonth", fault.NotInRange, fault.Params{"min": 0, "max": oldest})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	return func(units *entsql.Selector) {
		through := s.field().through(units, fmt.Sprint(month))
		units.Where(entsql.P(func(b *entsql.Builder) { b.WriteString(through) }))
	}, nil
}
