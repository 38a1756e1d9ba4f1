package cases

import (
	"sanbao/server/domain/calendar"
	"time"
)

// ArriveVisitInput is the input of arriveVisit.
type ArriveVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// When; now if left out, never in the future.
	At *time.Time
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CancelVisitInput is the input of cancelVisit.
type CancelVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// DepartVisitInput is the input of departVisit.
type DepartVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// When; now if left out, never in the future.
	At *time.Time
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// DispatchVisitInput is the input of dispatchVisit.
type DispatchVisitInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Who is sent; at least one.
	TechnicianIDs []int
	// When they are to be there.
	PlannedStart time.Time
	// When they are planned to be done.
	PlannedEnd *time.Time
	// What is to be done.
	Purpose *string
	// Why people are sent without a certificate for the product, for the timeline; a head's to give.
	CertificateOverrideReason *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// FinishVisitInput is the input of finishVisit.
type FinishVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// When; now if left out, never in the future.
	At *time.Time
	// What was found.
	Findings string
	// What was done.
	WorkDone string
	// Working time on site, in minutes, over all technicians.
	LabourMinutes int
	// Parts used that are not recorded yet.
	Parts []*UsedPartInput
	// Issues left over.
	OpenIssues []*LeftOverInput
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// An issue that a visit leaves over.
type LeftOverInput struct {
	// What is left.
	Description string
	// When it is to be settled.
	DueOn *calendar.Date
	// Who follows it.
	OwnerID *int
}

// ReturnVisitInput is the input of returnVisit.
type ReturnVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// When; now if left out, never in the future.
	At *time.Time
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// A part used during a visit.
type UsedPartInput struct {
	// The part.
	PartID int
	// How many.
	Quantity int
	// Serial number of the fitted part.
	SerialNumber *string
	// Remark.
	Note *string
}

// RescheduleVisitInput is the input of rescheduleVisit.
type RescheduleVisitInput struct {
	// The visit.
	ID int
	// The version of the visit that the person has seen; CONFLICT if it has changed since.
	Version int
	// Who is sent; at least one.
	TechnicianIDs []int
	// When they are to be there.
	PlannedStart time.Time
	// When they are planned to be done; open if left out.
	PlannedEnd *time.Time
	// Why, for the timeline.
	Note *string
	// Why people are sent without a certificate for the product, for the timeline; a head's to give.
	CertificateOverrideReason *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
