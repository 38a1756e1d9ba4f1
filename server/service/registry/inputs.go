// Package registry keeps the master data: customers and their contacts, products,
// the units in the field, warranties and their policies, spare parts, departments.
package registry

import (
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
	"sanbao/server/domain/installedbase"
)

// AddContactInput is the input of addContact.
type AddContactInput struct {
	// The customer for whom the person works.
	CustomerID int
	// Name.
	Name string
	// Position.
	Title *string
	// Telephone.
	Phone *string
	// E-mail.
	Email *string
	// Whether this is the first person to talk to.
	Main bool
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// AddWarrantyInput is the input of addWarranty.
type AddWarrantyInput struct {
	// The unit that it covers.
	ProductUnitID int
	// EXTENSION or CONTRACT.
	Kind installedbase.WarrantyKind
	// The day on which it begins.
	StartsOn calendar.Date
	// The last day.
	EndsOn calendar.Date
	// The contract.
	ContractNumber *string
	// What else was agreed.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreateCustomerInput is the input of createCustomer.
type CreateCustomerInput struct {
	// Customer code; given by the system if left out.
	Code *string
	// Name.
	Name string
	// What sort of customer it is.
	Kind installedbase.CustomerKind
	// Key customers have a service archive.
	Tier installedbase.Tier
	// How far away the customer is.
	ServiceZone installedbase.ServiceZone
	// Province and city.
	Region *string
	// Address.
	Address *string
	// Main telephone.
	Phone *string
	// E-mail.
	Email *string
	// What the desk should know.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreateDepartmentInput is the input of createDepartment.
type CreateDepartmentInput struct {
	// Short code, unique.
	Code string
	// Name.
	Name string
	// The department above it.
	ParentID *int
	// Order among its siblings.
	Position int
	// Whether work may be given to it.
	Active bool
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreatePartInput is the input of createPart.
type CreatePartInput struct {
	// Part code, unique.
	Code string
	// Name.
	Name string
	// Unit of measure.
	UnitOfMeasure string
	// Supplier.
	Supplier *string
	// What one costs the company, in fen.
	UnitCost *int64
	// What a customer pays for one, in fen.
	UnitPrice int64
	// The stock below which more is ordered.
	SafetyStock int
	// Whether it is a named main part.
	MainPart bool
	// Whether it serves only products no longer made.
	Obsolete bool
	// Whether it may be used.
	Active bool
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreateProductInput is the input of createProduct.
type CreateProductInput struct {
	// Model, unique.
	Model string
	// Name.
	Name string
	// Category.
	Category *string
	// Brand.
	Brand *string
	// The standard to which it is made.
	Standard *string
	// The three-guarantees policy that applies to its units.
	WarrantyPolicyID *int
	// Whether it is still sold.
	Active bool
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CreateWarrantyPolicyInput is the input of createWarrantyPolicy.
type CreateWarrantyPolicyInput struct {
	// Short code, unique.
	Code string
	// Name.
	Name string
	// Days in which the customer may choose a refund.
	RefundDays int
	// Days in which the customer may choose an exchange.
	ExchangeDays int
	// Months of free repair of the whole.
	RepairMonths int
	// Months of free repair of the named main parts.
	MainPartMonths int
	// Failed repairs after which an exchange is due; 0 for never.
	FailedRepairsForExchange int
	// Whether the clock stops while the unit is under repair.
	StopsUnderRepair bool
	// Whether the clock stops while parts are waited for.
	StopsWaitingForParts bool
	// Whether an exchange starts the clock anew.
	ExchangeRestarts bool
	// All other settings; what is left out is as the law has it.
	Settings *WarrantySettingsInput
	// The code of the delivered terms that the policy must not fall short of.
	Pack *string
	// That it may fall short of them all the same, as whoever saves it has been told.
	AcceptWorse bool
	// Where the terms come from.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// HandOverProductUnitInput is the input of handOverProductUnit.
type HandOverProductUnitInput struct {
	// Serial number, unique within the product.
	SerialNumber string
	// The product of which it is a unit.
	ProductID int
	// Who owns it.
	CustomerID *int
	// Order number.
	OrderNumber *string
	// Contract number.
	ContractNumber *string
	// Job number of the production.
	JobNumber *string
	// When it was shipped.
	ShippedOn *calendar.Date
	// The date of the invoice.
	PurchasedOn *calendar.Date
	// When it was installed.
	InstalledOn *calendar.Date
	// When the customer accepted it.
	AcceptedOn *calendar.Date
	// The day on which the three guarantees begin; the date of the invoice, acceptance or installation, in this order, if left out.
	WarrantyStartsOn *calendar.Date
	// Where it stands.
	SiteAddress *string
	// What sales promised about warranty and service.
	Promises *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// RemoveContactInput is the input of removeContact.
type RemoveContactInput struct {
	// The contact.
	ID int
}

// UpdateContactInput is the input of updateContact.
type UpdateContactInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Name.
	Name *string
	// Position.
	Title *string
	// Telephone.
	Phone *string
	// E-mail.
	Email *string
	// Whether this is the first person to talk to.
	Main *bool
}

// UpdateCustomerInput is the input of updateCustomer.
type UpdateCustomerInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Customer code.
	Code *string
	// Name.
	Name *string
	// What sort of customer it is.
	Kind *installedbase.CustomerKind
	// Key customers have a service archive.
	Tier *installedbase.Tier
	// How far away the customer is.
	ServiceZone *installedbase.ServiceZone
	// Province and city.
	Region *string
	// Address.
	Address *string
	// Main telephone.
	Phone *string
	// E-mail.
	Email *string
	// What the desk should know.
	Note *string
}

// UpdateDepartmentInput is the input of updateDepartment.
type UpdateDepartmentInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Short code, unique.
	Code *string
	// Name.
	Name *string
	// The department above it.
	ParentID *int
	// Order among its siblings.
	Position *int
	// Whether work may be given to it.
	Active *bool
}

// UpdatePartInput is the input of updatePart.
type UpdatePartInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Part code, unique.
	Code *string
	// Name.
	Name *string
	// Unit of measure.
	UnitOfMeasure *string
	// Supplier.
	Supplier *string
	// What one costs the company, in fen.
	UnitCost change.To[int64]
	// What a customer pays for one, in fen.
	UnitPrice *int64
	// The stock below which more is ordered.
	SafetyStock *int
	// Whether it is a named main part.
	MainPart *bool
	// Whether it serves only products no longer made.
	Obsolete *bool
	// Whether it may be used.
	Active *bool
}

// UpdateProductInput is the input of updateProduct.
type UpdateProductInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Model, unique.
	Model *string
	// Name.
	Name *string
	// Category.
	Category *string
	// Brand.
	Brand *string
	// The standard to which it is made.
	Standard *string
	// The three-guarantees policy that applies to its units.
	WarrantyPolicyID change.To[int]
	// Whether it is still sold.
	Active *bool
}

// UpdateProductUnitInput is the input of updateProductUnit.
type UpdateProductUnitInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Serial number, unique within the product.
	SerialNumber *string
	// The product of which it is a unit.
	ProductID *int
	// Who owns it.
	CustomerID change.To[int]
	// Order number.
	OrderNumber *string
	// Contract number.
	ContractNumber *string
	// Job number of the production.
	JobNumber *string
	// When it was shipped.
	ShippedOn change.To[calendar.Date]
	// The date of the invoice.
	PurchasedOn change.To[calendar.Date]
	// When it was installed.
	InstalledOn change.To[calendar.Date]
	// When the customer accepted it.
	AcceptedOn change.To[calendar.Date]
	// The day on which the three guarantees begin; the date of the invoice, acceptance or installation, in this order, where nothing else was agreed.
	WarrantyStartsOn change.To[calendar.Date]
	// Where it stands.
	SiteAddress *string
	// What sales promised about warranty and service.
	Promises *string
	// Where the unit is in its life.
	Status *installedbase.UnitStatus
}

// UpdateWarrantyPolicyInput is the input of updateWarrantyPolicy.
type UpdateWarrantyPolicyInput struct {
	// The row to change.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// Short code, unique.
	Code *string
	// Name.
	Name *string
	// Days in which the customer may choose a refund.
	RefundDays *int
	// Days in which the customer may choose an exchange.
	ExchangeDays *int
	// Months of free repair of the whole.
	RepairMonths *int
	// Months of free repair of the named main parts.
	MainPartMonths *int
	// Failed repairs after which an exchange is due; 0 for never.
	FailedRepairsForExchange *int
	// Whether the clock stops while the unit is under repair.
	StopsUnderRepair *bool
	// Whether the clock stops while parts are waited for.
	StopsWaitingForParts *bool
	// Whether an exchange starts the clock anew.
	ExchangeRestarts *bool
	// All other settings; what is left out stays as it is.
	Settings *WarrantySettingsInput
	// Where the terms come from.
	Note *string
}

// MoveDepartmentInput is the input of moveDepartment.
type MoveDepartmentInput struct {
	// The department to move, with all below it.
	ID int
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// The department above it from now on.
	ParentID int
	// Its place among the departments below the same one, from 0.
	Index int
}
