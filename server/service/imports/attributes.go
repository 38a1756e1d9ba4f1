package imports

import (
	"slices"

	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/ent/warrantypolicy"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// Entity is a kind of row, as mappings and reports name it.
type Entity string

// The kinds of rows. Departments and warranty policies are spoken of by other
// rows; a file is never about them.
const (
	Customers        Entity = "customers"
	Products         Entity = "products"
	Units            Entity = "units"
	Parts            Entity = "parts"
	ServiceRecords   Entity = "service_records"
	Departments      Entity = "departments"
	WarrantyPolicies Entity = "warranty_policies"
)

// targets are what a file can be about.
func targets() []Entity { return []Entity{Customers, Products, Units, Parts, ServiceRecords} }

// noun returns how messages speak of a row.
func (e Entity) noun() fault.Noun {
	switch e {
	case Customers:
		return fault.Customer
	case Products:
		return fault.Product
	case Units:
		return fault.ProductUnit
	case Parts:
		return fault.Part
	case ServiceRecords:
		return fault.ServiceRecord
	case Departments:
		return fault.Department
	case WarrantyPolicies:
		return fault.WarrantyPolicy
	}
	return fault.Row
}

// valueKind is what the text of an attribute is read as, and the Go type of the
// value in ent.
type valueKind int

const (
	// line is a text without line ends: string.
	line valueKind = iota
	// prose is a text: string.
	prose
	// choice is one of a closed set: the set's type.
	choice
	// flag is yes or no: bool.
	flag
	// whole is a count: int.
	whole
	// money is an amount in fen: int64.
	money
	// day is a calendar.Date.
	day
	// moment is a time.Time in UTC; a day alone is its first moment in the
	// company's zone.
	moment
)

// attribute is a column that files can fill.
type attribute struct {
	name string
	kind valueKind
	// max is how many characters a text may have.
	max int
	// options of a choice, and how to make one of them a value.
	options []string
	typed   func(string) any
	// essential: a new row cannot do without it.
	essential bool
	// past: the moment has come already.
	past bool
}

const (
	lineLimit  = 200
	proseLimit = 20_000
)

func text(name string, limit int) attribute { return attribute{name: name, kind: line, max: limit} }
func long(name string) attribute            { return attribute{name: name, kind: prose, max: proseLimit} }
func plain(name string, kind valueKind) attribute {
	return attribute{name: name, kind: kind}
}

func oneOf[T ~string](name string, values ...T) attribute {
	a := attribute{name: name, kind: choice, typed: func(s string) any { return T(s) }}
	for _, v := range values {
		a.options = append(a.options, string(v))
	}
	return a
}

func (a attribute) needed() attribute   { a.essential = true; return a }
func (a attribute) happened() attribute { a.past = true; return a }

// noteOnEvent is an attribute of service records that no column holds: it goes
// into the note of the line on the timeline.
const noteOnEvent = "event_note"

// attributes returns the columns of an entity that files can fill. Limits are
// those of the schema.
func attributes(e Entity) []attribute {
	switch e {
	case Customers:
		return []attribute{
			text(customer.FieldCode, 64).needed(), text(customer.FieldName, 200).needed(),
			oneOf(customer.FieldKind, installedbase.CustomerKinds()...),
			oneOf(customer.FieldTier, installedbase.Tiers()...),
			oneOf(customer.FieldServiceZone, installedbase.ServiceZones()...),
			text(customer.FieldRegion, lineLimit), text(customer.FieldAddress, 300),
			text(customer.FieldPhone, 64), text(customer.FieldEmail, 200), long(customer.FieldNote),
		}
	case Products:
		return []attribute{
			text(product.FieldModel, 150).needed(), text(product.FieldName, 200),
			text(product.FieldCategory, 100), text(product.FieldBrand, lineLimit),
			text(product.FieldStandard, lineLimit), plain(product.FieldActive, flag),
		}
	case Units:
		return unitAttributes()
	case Parts:
		return []attribute{
			text(part.FieldCode, 64).needed(), text(part.FieldName, 200).needed(),
			text(part.FieldUnitOfMeasure, 20), text(part.FieldSupplier, lineLimit),
			plain(part.FieldUnitCost, money), plain(part.FieldUnitPrice, money),
			plain(part.FieldSafetyStock, whole), plain(part.FieldMainPart, flag),
			plain(part.FieldObsolete, flag), plain(part.FieldActive, flag),
		}
	case ServiceRecords:
		return recordAttributes()
	case Departments:
		return []attribute{text(department.FieldCode, 32).needed(), text(department.FieldName, 100).needed()}
	case WarrantyPolicies:
		return []attribute{text(warrantypolicy.FieldCode, 32).needed()}
	}
	return nil
}

func unitAttributes() []attribute {
	list := []attribute{
		text(productunit.FieldSerialNumber, 100).needed(),
		oneOf(productunit.FieldStatus, installedbase.UnitStatuses()...),
		text(productunit.FieldOrderNumber, lineLimit), text(productunit.FieldContractNumber, lineLimit),
		text(productunit.FieldJobNumber, lineLimit), text(productunit.FieldSiteAddress, 300),
		long(productunit.FieldPromises),
	}
	for _, name := range []string{
		productunit.FieldShippedOn, productunit.FieldPurchasedOn, productunit.FieldInstalledOn,
		productunit.FieldAcceptedOn, productunit.FieldWarrantyStartsOn,
	} {
		list = append(list, plain(name, day))
	}
	return list
}

func recordAttributes() []attribute {
	list := []attribute{
		text(servicerecord.FieldSourceReference, 200).needed(),
		oneOf(servicerecord.FieldKind, casework.Kinds()...).needed(),
		oneOf(servicerecord.FieldStatus, importedStatuses()...),
		oneOf(servicerecord.FieldChannel, casework.Channels()...),
		oneOf(servicerecord.FieldSeverity, casework.Severities()...),
		oneOf(servicerecord.FieldChargeClass, casework.ChargeClasses()...),
		oneOf(servicerecord.FieldPlan, casework.Plans()...),
		oneOf(servicerecord.FieldOutcome, casework.Outcomes()...),
		oneOf(servicerecord.FieldConfirmation, casework.Confirmations()...),
		long(servicerecord.FieldSymptom).needed(), text(servicerecord.FieldFaultCode, 150),
		text(servicerecord.FieldCallerName, 100), text(servicerecord.FieldCallerPhone, 64),
		text(servicerecord.FieldServiceAddress, 300),
		plain(servicerecord.FieldReportedAt, moment).needed().happened(),
		plain(servicerecord.FieldPromisedAt, moment),
		plain(servicerecord.FieldLabourCharge, money), plain(servicerecord.FieldTravelCharge, money),
		plain(servicerecord.FieldPartsCharge, money), long(noteOnEvent),
	}
	for _, name := range []string{
		servicerecord.FieldCustomerWish, servicerecord.FieldPlanNote, servicerecord.FieldWorkDone,
		servicerecord.FieldCause, servicerecord.FieldConfirmationNote, servicerecord.FieldReviewNote,
	} {
		list = append(list, long(name))
	}
	for _, name := range stages() {
		list = append(list, plain(name, moment).happened())
	}
	return list
}

// importedStatuses are those that a record can be taken over in: all but the two
// that mean more than the row says, a visit under way or a pause with its reason.
func importedStatuses() []casework.Status {
	return slices.DeleteFunc(casework.Statuses(), func(s casework.Status) bool {
		return s == casework.StatusDispatched || s == casework.StatusOnHold
	})
}

// stages are the moments in the life of a record after its report.
func stages() []string {
	return []string{
		servicerecord.FieldFirstRepliedAt, servicerecord.FieldTriagedAt, servicerecord.FieldPlannedAt,
		servicerecord.FieldStartedAt, servicerecord.FieldCompletedAt, servicerecord.FieldConfirmedAt,
		servicerecord.FieldReviewedAt, servicerecord.FieldClosedAt, servicerecord.FieldCancelledAt,
	}
}

// attributeNamed returns the attribute of an entity, and whether there is one.
func attributeNamed(e Entity, name string) (attribute, bool) {
	for _, a := range attributes(e) {
		if a.name == name {
			return a, true
		}
	}
	return attribute{}, false
}
