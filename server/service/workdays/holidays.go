package workdays

import "sanbao/server/domain/calendar"

// Holidays is the source of China's public holidays for working calendars: a
// calendar.Holidays. A year that Of refuses is a year that is not published.
func Holidays(year int) (days []calendar.ArrangedDay, published bool) {
	of, err := Of(year)
	if err != nil {
		return nil, false
	}
	for _, day := range of.Days {
		if day.Holiday != nil {
			days = append(days, calendar.ArrangedDay{Date: day.Date, Kind: day.Kind})
		}
	}
	return days, of.Published
}
