// Package workdays knows on which days people in China work: Monday to Friday, but
// for the public holidays and the weekends that are worked for them, as the State
// Council arranges them each November for the year to come.
package workdays

import (
	"fmt"
	"time"

	"github.com/6tail/lunar-go/HolidayUtil"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/check"
)

// The years that can be asked about.
const (
	firstYear = 2000
	lastYear  = 2100
)

// WorkingYear is the working calendar of a year.
type WorkingYear struct {
	// Year is the year.
	Year int
	// Published says whether the public holidays of the year are known. Where they
	// are not, only the days of the week are told.
	Published bool
	// WorkingDays is how many days are worked.
	WorkingDays int
	// Days are all days of the year, in order.
	Days []WorkingYearDay
}

// WorkingYearDay is a day of the working calendar.
type WorkingYearDay struct {
	// Date is the day.
	Date calendar.Date
	// Kind says whether people work on it, and why.
	Kind calendar.DayKind
	// Holiday is the one on which people are off, or for which they make up; nil on
	// other days.
	Holiday *calendar.PublicHoliday
}

// Of returns the working calendar of a year. Returns INVALID with the field "year"
// outside 2000 to 2100.
func Of(year int) (*WorkingYear, error) {
	var p check.Problems
	check.Between(&p, "year", &year, firstYear, lastYear)
	if err := p.Err(); err != nil {
		return nil, err
	}
	arranged, published, err := arrangements(year)
	if err != nil {
		return nil, err
	}
	of := &WorkingYear{Year: year, Published: published, Days: make([]WorkingYearDay, 0, 366)}
	first, err := calendar.New(year, time.January, 1)
	if err != nil {
		return nil, err
	}
	for date := first; date.Year() == year; date = date.AddDays(1) {
		day, special := arranged[date]
		if !special {
			day = WorkingYearDay{Date: date, Kind: usual(date)}
		}
		if day.Kind.Worked() {
			of.WorkingDays++
		}
		of.Days = append(of.Days, day)
	}
	return of, nil
}

func usual(date calendar.Date) calendar.DayKind {
	if weekday := date.Weekday(); weekday == time.Saturday || weekday == time.Sunday {
		return calendar.Weekend
	}
	return calendar.Workday
}

// arrangements returns the days of a year that are not as usual, and whether the
// year's own notice is known: its last days may stand in the next year's, and the
// first ones in the last year's.
func arrangements(year int) (days map[calendar.Date]WorkingYearDay, published bool, err error) {
	days = map[calendar.Date]WorkingYearDay{}
	listed := HolidayUtil.GetHolidaysByYear(year)
	for at := listed.Front(); at != nil; at = at.Next() {
		entry, ok := at.Value.(*HolidayUtil.Holiday)
		if !ok {
			return nil, false, fmt.Errorf("the holidays of %d: a %T", year, at.Value)
		}
		day, feast, err := read(entry)
		if err != nil {
			return nil, false, fmt.Errorf("the holidays of %d: %w", year, err)
		}
		days[day.Date] = day
		published = published || feast.Year() == year
	}
	return days, published, nil
}

// read returns a day that is not as usual, and the day of the feast itself.
func read(entry *HolidayUtil.Holiday) (day WorkingYearDay, feast calendar.Date, err error) {
	if day.Date, err = calendar.Parse(entry.GetDay()); err != nil {
		return day, feast, err
	}
	if feast, err = calendar.Parse(entry.GetTarget()); err != nil {
		return day, feast, err
	}
	holiday, known := holidays()[entry.GetName()]
	if !known {
		return day, feast, fmt.Errorf("%s is called %q", day.Date, entry.GetName())
	}
	day.Holiday = &holiday
	day.Kind = calendar.Holiday
	if entry.IsWork() {
		day.Kind = calendar.MakeUpWorkday
	}
	return day, feast, nil
}

func holidays() map[string]calendar.PublicHoliday {
	return map[string]calendar.PublicHoliday{
		"元旦节": calendar.NewYear, "春节": calendar.SpringFestival, "清明节": calendar.TombSweeping,
		"劳动节": calendar.LabourDay, "端午节": calendar.DragonBoat, "中秋节": calendar.MidAutumn,
		"国庆节": calendar.NationalDay, "国庆中秋": calendar.NationalDayAndMidAutumn, "抗战胜利日": calendar.VictoryDay,
	}
}
