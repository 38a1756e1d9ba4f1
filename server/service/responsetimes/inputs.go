package responsetimes

import (
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
)

// CreateWorkingCalendarInput is the input of createWorkingCalendar.
type CreateWorkingCalendarInput struct {
	// Short code, unique; policies name the calendar by it.
	Code string
	// Name.
	Name string
	// The hours of the week; a day that is not there is off.
	Week []*sla.DayHours
	// Whether public holidays are off, and the weekends for which they are made up worked.
	FollowsPublicHolidays bool
	// The day of the week like which make-up working days are worked.
	MakeUpLike calendar.Weekday
	// Remark.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// UpdateWorkingCalendarInput is the input of updateWorkingCalendar.
type UpdateWorkingCalendarInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Name.
	Name *string
	// The hours of the week, all of them; nil leaves them.
	Week []*sla.DayHours
	// Whether public holidays are off, and the weekends for which they are made up worked.
	FollowsPublicHolidays *bool
	// The day of the week like which make-up working days are worked.
	MakeUpLike *calendar.Weekday
	// Whether policies may use it.
	Active *bool
	// Remark.
	Note *string
}

// CalendarDayInput is a day on which a calendar differs.
type CalendarDayInput struct {
	// The day.
	Date calendar.Date
	// How it is worked.
	Rule sla.DayRule
	// For a day worked like a day of the week: like which.
	Like *calendar.Weekday
	// For a day with hours of its own: these.
	Hours []*sla.Interval
	// What day it is.
	Name *string
}

// SetCalendarDaysInput is the input of setCalendarDays.
type SetCalendarDaysInput struct {
	// The calendar.
	ID int
	// The version of the calendar that the person has seen; CONFLICT if it has changed since.
	Version int
	// The days, each once.
	Days []*CalendarDayInput
	// The year whose public holidays are complete with these days.
	CompletesYear *int
}

// RemoveCalendarDayInput is the input of removeCalendarDay.
type RemoveCalendarDayInput struct {
	// The calendar.
	ID int
	// The version of the calendar that the person has seen; CONFLICT if it has changed since.
	Version int
	// The day that is as usual again.
	Date calendar.Date
}

// CreateServiceLevelPolicyInput is the input of createServiceLevelPolicy.
type CreateServiceLevelPolicyInput struct {
	// Short code, unique.
	Code string
	// Name.
	Name string
	// Whether records fall under it.
	Active bool
	// Kinds of records; any where empty.
	Kinds []casework.Kind
	// Severities; any where empty.
	Severities []casework.Severity
	// Zones of customers; any where empty.
	ServiceZones []installedbase.ServiceZone
	// Tiers of customers; any where empty.
	CustomerTiers []installedbase.Tier
	// Product categories; any where empty.
	ProductCategories []string
	// What has to happen within which time.
	Promises []*sla.Promise
	// The share of the time, in percent, after which somebody is warned.
	WarnPercent int
	// How many minutes before a clock runs out somebody is warned.
	WarnMinutes int
	// How many minutes after the breach the head is told.
	HeadAfter int
	// How many minutes after the breach the general manager is told.
	ExecutiveAfter int
	// Where the times come from.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// UpdateServiceLevelPolicyInput is the input of updateServiceLevelPolicy. What is
// nil stays; lists are given whole.
type UpdateServiceLevelPolicyInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Short code, unique.
	Code *string
	// Name.
	Name *string
	// Whether records fall under it.
	Active *bool
	// Kinds of records.
	Kinds []casework.Kind
	// Severities.
	Severities []casework.Severity
	// Zones of customers.
	ServiceZones []installedbase.ServiceZone
	// Tiers of customers.
	CustomerTiers []installedbase.Tier
	// Product categories.
	ProductCategories []string
	// What has to happen within which time.
	Promises []*sla.Promise
	// The share of the time, in percent, after which somebody is warned.
	WarnPercent *int
	// How many minutes before a clock runs out somebody is warned.
	WarnMinutes *int
	// How many minutes after the breach the head is told.
	HeadAfter *int
	// How many minutes after the breach the general manager is told.
	ExecutiveAfter *int
	// Where the times come from.
	Note *string
}

// ServiceLevelPolicyDraft is a policy that is being edited.
type ServiceLevelPolicyDraft struct {
	// The saved policy in whose place it is tried; nil for a new one.
	ID *int
	// Name.
	Name string
	// Whether records fall under it.
	Active bool
	// Kinds of records; any where empty.
	Kinds []casework.Kind
	// Severities; any where empty.
	Severities []casework.Severity
	// Zones of customers; any where empty.
	ServiceZones []installedbase.ServiceZone
	// Tiers of customers; any where empty.
	CustomerTiers []installedbase.Tier
	// Product categories; any where empty.
	ProductCategories []string
	// What has to happen within which time.
	Promises []*sla.Promise
	// The share of the time, in percent, after which somebody is warned.
	WarnPercent int
	// How many minutes before a clock runs out somebody is warned.
	WarnMinutes int
	// How many minutes after the breach the head is told.
	HeadAfter int
	// How many minutes after the breach the general manager is told.
	ExecutiveAfter int
}

// WorkingCalendarDraft is a calendar that is being edited.
type WorkingCalendarDraft struct {
	// The code of the saved calendar in whose place it is tried, or of a new one.
	Code string
	// The hours of the week.
	Week []*sla.DayHours
	// Whether public holidays are off, and the weekends for which they are made up worked.
	FollowsPublicHolidays bool
	// The day of the week like which make-up working days are worked.
	MakeUpLike calendar.Weekday
}

// PreviewResponseTimesInput is a record whose times are tried out.
type PreviewResponseTimesInput struct {
	// What it is about.
	Kind casework.Kind
	// How bad it is.
	Severity casework.Severity
	// How far away the customer is.
	ServiceZone *installedbase.ServiceZone
	// The customer's tier.
	CustomerTier *installedbase.Tier
	// The product's category.
	ProductCategory *string
	// When the customer reports it.
	ReportedAt time.Time
	// A policy that is being edited.
	Policy *ServiceLevelPolicyDraft
	// A calendar that is being edited.
	Calendar *WorkingCalendarDraft
}
