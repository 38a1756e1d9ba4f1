package cases

import (
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
)

// PlanInstallationInput is the input of planInstallation.
type PlanInstallationInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What is to be installed, and what was agreed.
	Scope string
	// Who is to be asked for on site.
	SiteContact *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// GiveTaskOrderInput is the input of giveTaskOrder.
type GiveTaskOrderInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What those who are sent should know.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// SiteReadyInput is the input of siteReady.
type SiteReadyInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The day on which the site is ready, or will be.
	ReadyOn calendar.Date
	// Remark.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ChecklistItemInput is an item of a checklist, and what was found at it.
type ChecklistItemInput struct {
	// What is looked at.
	Name string
	// What was found.
	Result fieldwork.ItemResult
	// The reading, or what is wrong.
	Note *string
}

// FillChecklistInput is the input of fillChecklist.
type FillChecklistInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The whole checklist as it is now.
	Items []*ChecklistItemInput
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// AcceptingInstallation is a customer's signed acceptance of an installation.
type AcceptingInstallation struct {
	ID         int
	Version    int
	AcceptedOn calendar.Date
	AcceptedBy string
	Note       *string
	// Report is the signature as drawn, or the signed report.
	Report         File
	IdempotencyKey *string
}

// DeemAcceptedInput is the input of deemAccepted.
type DeemAcceptedInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The day from which it counts as accepted.
	AcceptedOn calendar.Date
	// Why it counts as accepted.
	Note string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// SummarizeTripInput is the input of summarizeTrip.
type SummarizeTripInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The summary.
	Summary string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
