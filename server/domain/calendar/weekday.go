package calendar

import (
	"io"
	"slices"
	"time"

	"sanbao/server/domain/enum"
)

// Weekday is a day of the week as it is stored and as the API names it.
type Weekday string

const (
	// Monday 星期一.
	Monday Weekday = "MONDAY"
	// Tuesday 星期二.
	Tuesday Weekday = "TUESDAY"
	// Wednesday 星期三.
	Wednesday Weekday = "WEDNESDAY"
	// Thursday 星期四.
	Thursday Weekday = "THURSDAY"
	// Friday 星期五.
	Friday Weekday = "FRIDAY"
	// Saturday 星期六.
	Saturday Weekday = "SATURDAY"
	// Sunday 星期日.
	Sunday Weekday = "SUNDAY"
)

// Weekdays returns every Weekday, Monday first as ISO 8601 and GB/T 7408 count them.
func Weekdays() []Weekday {
	return []Weekday{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}
}

// Values lists the set for ent.
func (Weekday) Values() []string { return enum.Strings(Weekdays()) }

// MarshalGQL writes the value as a GraphQL enum.
func (w Weekday) MarshalGQL(out io.Writer) { enum.Marshal(out, w) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (w *Weekday) UnmarshalGQL(raw any) error { return enum.Unmarshal(w, raw, Weekdays()) }

// Known reports whether w is one of Weekdays.
func (w Weekday) Known() bool { return slices.Contains(Weekdays(), w) }

// WeekdayOf returns the Weekday that the standard library calls day.
func WeekdayOf(day time.Weekday) Weekday {
	// The standard library's week begins with Sunday.
	return Weekdays()[(day+6)%7]
}
