package cases

import (
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
)

// UsePartInput is the input of usePart.
type UsePartInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The part.
	PartID int
	// The visit during which it was used.
	VisitID *int
	// How many.
	Quantity int
	// Serial number of the fitted part.
	SerialNumber *string
	// Remark.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// RemovePartUsageInput is the input of removePartUsage.
type RemovePartUsageInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The part usage to take back.
	PartUsageID int
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// RaiseOpenIssueInput is the input of raiseOpenIssue.
type RaiseOpenIssueInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What is left.
	Description string
	// When it is to be settled.
	DueOn *calendar.Date
	// Who follows it.
	OwnerID *int
	// The visit that left it.
	VisitID *int
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ChangeOpenIssueInput is the input of changeOpenIssue.
type ChangeOpenIssueInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The issue.
	OpenIssueID int
	// When it is to be settled.
	DueOn change.To[calendar.Date]
	// Who follows it.
	OwnerID change.To[int]
	// Why, for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// SettleOpenIssueInput is the input of settleOpenIssue.
type SettleOpenIssueInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The issue.
	OpenIssueID int
	// How it was settled.
	Settlement string
	// Who on the customer's side is content with it; kept on the timeline.
	ContentBy *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
