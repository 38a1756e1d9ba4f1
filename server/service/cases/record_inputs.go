// Package cases takes service records through their life: it checks each action
// against the tables of domain/casework, writes the record, its visits, parts and
// issues and the line on the timeline in one transaction, and announces the change
// after the commit.
package cases

import (
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"time"
)

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

// CommentServiceRecordInput is the input of commentServiceRecord.
type CommentServiceRecordInput struct {
	// The service record.
	ID int
	// The note.
	Note string
	// The people whom the note speaks to, at most 20; INVALID for one who cannot see the record.
	MentionIDs []int
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

// EditServiceRecordInput is the input of editServiceRecord.
type EditServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What it is about.
	Kind *casework.Kind
	// How the customer reached the desk.
	Channel *casework.Channel
	// The unit.
	ProductUnitID *int
	// The product.
	ProductID *int
	// What is wrong.
	Symptom *string
	// Fault code.
	FaultCode *string
	// What the customer asks for.
	CustomerWish *string
	// Who called.
	CallerName *string
	// The caller's telephone.
	CallerPhone *string
	// Where the service is to be given.
	ServiceAddress *string
	// The arrival that was promised.
	PromisedAt *time.Time
	// Labour charged, in fen.
	LabourCharge *int64
	// Travel charged, in fen.
	TravelCharge *int64
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

// A customer who is registered along with the first call.
type NewCustomerInput struct {
	// Name.
	Name string
	// What sort of customer it is.
	Kind installedbase.CustomerKind
	// Telephone.
	Phone *string
	// Address.
	Address *string
	// Province and city.
	Region *string
	// How far away the customer is.
	ServiceZone installedbase.ServiceZone
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

// RegisterServiceRecordInput is the input of registerServiceRecord.
type RegisterServiceRecordInput struct {
	// What it is about.
	Kind casework.Kind
	// How the customer reached the desk.
	Channel casework.Channel
	// The customer, where known already.
	CustomerID *int
	// A customer not known yet, registered along; give this or customerID.
	NewCustomer *NewCustomerInput
	// The unit, where known; it has to belong to the customer.
	ProductUnitID *int
	// The product, where the unit is not known.
	ProductID *int
	// How bad it is.
	Severity casework.Severity
	// What is wrong, in the caller's words.
	Symptom string
	// Fault code.
	FaultCode *string
	// What the customer asks for.
	CustomerWish *string
	// Who called.
	CallerName *string
	// The caller's telephone.
	CallerPhone *string
	// Where the service is to be given; the customer's address if left out.
	ServiceAddress *string
	// When the customer reported it; now if left out, never in the future.
	ReportedAt *time.Time
	// The arrival that was promised.
	PromisedAt *time.Time
	// The department that handles it, where that is plain already; a head's own if left out.
	DepartmentID *int
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

// ReplyServiceRecordInput is the input of replyServiceRecord.
type ReplyServiceRecordInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// What the customer was told.
	Message string
	// The arrival that was promised, if any.
	PromisedAt *time.Time
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
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

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
