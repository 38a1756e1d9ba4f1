package sla

import "sanbao/server/domain/calendar"

// Reminder is how long before something ends people are reminded of it.
type Reminder struct {
	// Name tells the reminders of one end apart.
	Name         string
	months, days int
}

// catchingUp is for how many days a reminder is made up for that was not given on
// its day: who begins to use the software is not told of everything at once.
const catchingUp = 7

// FreeMaintenanceReminders are when a customer's sales person is reminded that free
// maintenance ends: 3 months before, and again when a month and a week are left.
func FreeMaintenanceReminders() []Reminder {
	return append([]Reminder{{Name: "quarter", months: 3}}, ContractReminders()...)
}

// ContractReminders are the same for a maintenance contract: 1 month before, and a week.
func ContractReminders() []Reminder {
	return []Reminder{{Name: "month", months: 1}, {Name: "week", days: 7}}
}

// Day returns the day of the reminder for what ends with the last day given. A month
// before the last of a month is the last of the month before where that is shorter.
func (r Reminder) Day(last calendar.Date) calendar.Date {
	return last.AddMonths(-r.months).AddDays(-r.days)
}

// Due reports whether the reminder for what ends with the last day given is to be given
// on a day: on its own, or, where nobody did, in the week after.
func (r Reminder) Due(last, today calendar.Date) bool {
	day := r.Day(last)
	return !today.Before(day) && today.Before(day.AddDays(catchingUp))
}

// Ends returns two days between which everything ends for which the reminder is due on
// a day, and little else.
func (r Reminder) Ends(today calendar.Date) (from, until calendar.Date) {
	// The last days of a long month have no corresponding day in a shorter one.
	const longest = 3
	ahead := today.AddMonths(r.months).AddDays(r.days)
	return ahead.AddDays(-catchingUp - longest), ahead.AddDays(longest)
}
