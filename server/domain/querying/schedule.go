package querying

import (
	"time"

	"sanbao/server/domain/calendar"
)

// NextRun returns the first moment after a given one at which the day of the month
// and the hour come in a zone. A month that is shorter has its last day for a day
// that it lacks.
func NextRun(after time.Time, dayOfMonth, hour int, zone *time.Location) time.Time {
	local := after.In(zone)
	for month := 0; ; month++ {
		first := time.Date(local.Year(), local.Month(), 1, 0, 0, 0, 0, zone).AddDate(0, month, 0)
		day := min(dayOfMonth, first.AddDate(0, 1, -1).Day())
		if run := time.Date(first.Year(), first.Month(), day, hour, 0, 0, 0, zone); run.After(after) {
			return run.UTC()
		}
	}
}

// Texts that stand for days in the variables of a schedule, and in the addresses of tools.
const (
	// LastMonthFirst stands for the first day of the month before the run.
	LastMonthFirst = "LAST_MONTH_FIRST"
	// LastMonthLast stands for the last day of the month before the run.
	LastMonthLast = "LAST_MONTH_LAST"
)

// Day returns the day for which a text stands on a day; other texts as they are.
func Day(text string, on calendar.Date) string {
	first := on.AddDays(1 - on.Day())
	switch text {
	case LastMonthFirst:
		return first.AddMonths(-1).String()
	case LastMonthLast:
		return first.AddDays(-1).String()
	}
	return text
}

// Dated returns the variables of a run on a day: what stands for a day is that day,
// at whatever depth; all else is as it is.
func Dated(variables map[string]any, on calendar.Date) map[string]any {
	dated := make(map[string]any, len(variables))
	for name, value := range variables {
		dated[name] = date(value, on)
	}
	return dated
}

func date(value any, on calendar.Date) any {
	switch v := value.(type) {
	case string:
		return Day(v, on)
	case []any:
		all := make([]any, len(v))
		for i, one := range v {
			all[i] = date(one, on)
		}
		return all
	case map[string]any:
		return Dated(v, on)
	}
	return value
}
