package cases

import (
	"sanbao/server/domain/casework"
)

// StartServiceRecordInput is the input of startServiceRecord.
type StartServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Remark for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// HoldServiceRecordInput is the input of holdServiceRecord.
type HoldServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Why.
	HoldReason casework.HoldReason
	// Why, in words.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ResumeServiceRecordInput is the input of resumeServiceRecord.
type ResumeServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Remark for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CompleteServiceRecordInput is the input of completeServiceRecord.
type CompleteServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The account of the work.
	WorkDone string
	// The cause, as found.
	Cause *string
	// What came of it.
	Outcome casework.Outcome
	// Fault code, as found.
	FaultCode *string
	// Labour charged, in fen.
	LabourCharge *int64
	// Travel charged, in fen.
	TravelCharge *int64
	// Of an exchange: the unit that the customer has got for it, where it is known.
	ReplacedByUnitID *int
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ConfirmServiceRecordInput is the input of confirmServiceRecord.
type ConfirmServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// How the customer confirmed.
	Confirmation casework.Confirmation
	// What the customer said; for ABSENT the reason, which is required.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CancelServiceRecordInput is the input of cancelServiceRecord.
type CancelServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
