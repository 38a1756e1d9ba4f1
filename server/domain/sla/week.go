package sla

import "sanbao/server/domain/calendar"

// DayHours are the hours of one day of the week.
type DayHours struct {
	Weekday calendar.Weekday `json:"weekday"`
	Hours   []Interval       `json:"hours"`
}

// WeekOf returns the week that a list of days describes; of a day that is listed
// twice the later one counts.
func WeekOf(days []DayHours) map[calendar.Weekday]Hours {
	week := make(map[calendar.Weekday]Hours, len(days))
	for _, d := range days {
		week[d.Weekday] = d.Hours
	}
	return week
}
