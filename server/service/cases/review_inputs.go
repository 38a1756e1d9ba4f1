package cases

// ReviewServiceRecordInput is the input of reviewServiceRecord.
type ReviewServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What the head says.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// SendBackServiceRecordInput is the input of sendBackServiceRecord.
type SendBackServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What is to be done again.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CloseServiceRecordInput is the input of closeServiceRecord.
type CloseServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Remark for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ReopenServiceRecordInput is the input of reopenServiceRecord.
type ReopenServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
