package cases

import (
	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
)

// TriageServiceRecordInput is the input of triageServiceRecord.
type TriageServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The department that is to handle it.
	DepartmentID int
	// How bad it is.
	Severity casework.Severity
	// Who pays, if not as the warranty has it: heads only, with a reason.
	ChargeClass *casework.ChargeClass
	// Fault code.
	FaultCode *string
	// Who is responsible for it.
	OwnerID *int
	// Why the charge class is another one.
	Reason *string
	// Remark for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// AssignServiceRecordInput is the input of assignServiceRecord.
type AssignServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Who is responsible; nobody if left out.
	OwnerID *int
	// Remark for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// AssignServiceRecordsInput is the input of assignServiceRecords.
type AssignServiceRecordsInput struct {
	// The records, 1 to 200; each once.
	Records []*SeenServiceRecordInput
	// Who is responsible for all of them; nobody if left out.
	OwnerID *int
	// Remark for the timelines.
	Note *string
	// A key of the client's making: a retry with the same key does each record once.
	IdempotencyKey *string
}

// SeenServiceRecordInput is a record and the version of it that the person has seen.
type SeenServiceRecordInput struct {
	ID      int
	Version int
}

// PlanServiceRecordInput is the input of planServiceRecord.
type PlanServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The plan.
	Plan casework.Plan
	// The plan in words.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// OverrideChargeClassInput is the input of overrideChargeClass.
type OverrideChargeClassInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Who pays.
	ChargeClass casework.ChargeClass
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// OverrideLineChargeInput is the input of overrideLineCharge.
type OverrideLineChargeInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// The kind of line.
	Line warranty.LineKind
	// Of a part: which use of a part.
	PartUsageID *int
	// Who pays.
	ChargeClass casework.ChargeClass
	// Why.
	Reason string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}
