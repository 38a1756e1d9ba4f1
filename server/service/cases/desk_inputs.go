package cases

import (
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/installedbase"
)

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
	ProductUnitID change.To[int]
	// The product, where the unit is not known.
	ProductID change.To[int]
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
	PromisedAt change.To[time.Time]
	// Labour charged, in fen.
	LabourCharge *int64
	// Travel charged, in fen.
	TravelCharge *int64
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
