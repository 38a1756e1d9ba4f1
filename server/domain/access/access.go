// Package access says who may do what to which rows: one table of role ×
// entity × operation → row scope, and the columns that are hidden from a role.
// It decides nothing about a single row; authz turns a scope into a filter
// that every query and mutation runs with.
package access

import "slices"

// Entity names a type of row, as the GraphQL schema names it.
type Entity string

// The entities that people may reach. Rows of any other kind (number
// sequences, refresh tokens, idempotency keys, file contents) are the system's
// alone: a nil grant.
const (
	Department     Entity = "Department"
	User           Entity = "User"
	Session        Entity = "Session"
	Customer       Entity = "Customer"
	Contact        Entity = "Contact"
	Product        Entity = "Product"
	WarrantyPolicy Entity = "WarrantyPolicy"
	ProductUnit    Entity = "ProductUnit"
	Warranty       Entity = "Warranty"
	Part           Entity = "Part"
	PartUsage      Entity = "PartUsage"
	ServiceRecord  Entity = "ServiceRecord"
	Visit          Entity = "Visit"
	OpenIssue      Entity = "OpenIssue"
	Attachment     Entity = "Attachment"
	ServiceEvent   Entity = "ServiceEvent"
	// CompanySettings: what the company is called and how it is reached; one row.
	CompanySettings Entity = "CompanySettings"
	// AuditEntry: who did what to master data and accounts.
	AuditEntry Entity = "AuditEntry"
	// ImportJob: files whose rows are taken over.
	ImportJob Entity = "ImportJob"
	SavedView Entity = "SavedView"
	// WorkingCalendar: when people work, or a telephone is answered.
	WorkingCalendar Entity = "WorkingCalendar"
	// CalendarDay: a day on which a working calendar differs.
	CalendarDay Entity = "CalendarDay"
	// ServiceLevelPolicy: which response times hold for which records.
	ServiceLevelPolicy Entity = "ServiceLevelPolicy"
	// ResponseClock: a response time of one record.
	ResponseClock Entity = "ResponseClock"
	// ClockPause: a time in which the clocks of a record stood still.
	ClockPause Entity = "ClockPause"
	// Escalation: a warning about a clock, or a step up after it ran out.
	Escalation Entity = "Escalation"
	// Notification: something of which one person is told.
	Notification        Entity = "Notification"
	NotificationSetting Entity = "NotificationSetting"
	// WarrantyEvent: a line of a unit's three-guarantees ledger.
	WarrantyEvent Entity = "WarrantyEvent"
	// CustodyTransfer: goods changing hands on their way to repair and back.
	CustodyTransfer Entity = "CustodyTransfer"
	// RepairCard: a repair in the workshop.
	RepairCard Entity = "RepairCard"
	// Installation: what an installation record has beyond others.
	Installation Entity = "Installation"
	// Certificate: a technician's certificate for a category of products.
	Certificate Entity = "Certificate"
	// SavedQuery: a query that somebody wrote, under a name.
	SavedQuery Entity = "SavedQuery"
	// QueryRevision: a text that a saved query has, or had.
	QueryRevision Entity = "QueryRevision"
	// QueryRun: one run of a saved query.
	QueryRun Entity = "QueryRun"
	// QuerySchedule: when a saved query is run by itself, and for whom.
	QuerySchedule Entity = "QuerySchedule"
	// ServiceToken: what a tool shows to read the API.
	ServiceToken Entity = "ServiceToken"
	// SystemOnly stands for every kind of row that no person reaches.
	SystemOnly Entity = "SystemOnly"
)

// Entities returns every entity that people may reach.
func Entities() []Entity {
	return []Entity{Department, User, Session, Customer, Contact, Product, WarrantyPolicy, ProductUnit,
		Warranty, Part, PartUsage, ServiceRecord, Visit, OpenIssue, Attachment, ServiceEvent, CompanySettings, AuditEntry, ImportJob, SavedView,
		WorkingCalendar, CalendarDay, ServiceLevelPolicy, ResponseClock, ClockPause, Escalation, Notification, NotificationSetting,
		WarrantyEvent, CustodyTransfer, RepairCard, Installation, Certificate,
		SavedQuery, QueryRevision, QueryRun, QuerySchedule, ServiceToken}
}

// Operation is what is done to a row.
type Operation string

const (
	// Read covers lists, single rows, nested edges, filters, counts and subscriptions.
	Read Operation = "READ"
	// Create adds rows.
	Create Operation = "CREATE"
	// Update changes rows.
	Update Operation = "UPDATE"
	// Delete removes rows.
	Delete Operation = "DELETE"
)

// Operations returns every operation.
func Operations() []Operation { return []Operation{Read, Create, Update, Delete} }

// Scope is the set of rows on which a grant holds.
type Scope string

const (
	// None grants nothing.
	None Scope = "NONE"
	// Own: the row is the viewer (User) or belongs to the viewer (Session, SavedView).
	Own Scope = "OWN"
	// Shared: the viewer's own rows, those that their owners share with the
	// viewer's department or with one below it, and published ones; and what hangs
	// on them.
	Shared Scope = "SHARED"
	// Assigned: service records that the viewer owns or has a visit on, and
	// what hangs on them.
	Assigned Scope = "ASSIGNED"
	// DepartmentTree: service records handled in the viewer's department or
	// below it, and what hangs on them.
	DepartmentTree Scope = "DEPARTMENT"
	// All rows.
	All Scope = "ALL"
)

// Grant says on which rows a role may do each operation.
type Grant struct{ Read, Create, Update, Delete Scope }

// On returns the scope of one operation, None where nothing is granted.
func (g Grant) On(op Operation) Scope {
	scope := map[Operation]Scope{Read: g.Read, Create: g.Create, Update: g.Update, Delete: g.Delete}[op]
	if scope == "" {
		return None
	}
	return scope
}

// Lookup returns the rows on which role may do op to entity: None for unknown
// roles, entities and operations alike.
func Lookup(role Role, entity Entity, op Operation) Scope {
	return matrix[entity][role].On(op)
}

// Hidden reports whether a column is hidden from the role: such a column is
// answered empty and may be neither filtered nor ordered nor grouped by.
// Columns carry their table names, in snake case.
func Hidden(role Role, entity Entity, column string) bool {
	return slices.Contains(hidden[entity][column], role)
}

// HiddenColumns returns the columns of an entity that are hidden from the role.
func HiddenColumns(role Role, entity Entity) []string {
	var columns []string
	for column, roles := range hidden[entity] {
		if slices.Contains(roles, role) {
			columns = append(columns, column)
		}
	}
	slices.Sort(columns)
	return columns
}

// SensitiveColumns returns the columns of an entity that are hidden from at
// least one role.
func SensitiveColumns(entity Entity) []string {
	var columns []string
	for column := range hidden[entity] {
		columns = append(columns, column)
	}
	slices.Sort(columns)
	return columns
}

// queryWriters are those who write queries or connect tools.
var queryWriters = []Role{Admin, Executive, Head, Analyst, Inspector, Finance, Dispatcher}

// QueryWriters returns the roles that may read the API's schema and write queries.
func QueryWriters() []Role { return slices.Clone(queryWriters) }

// MayIntrospect reports whether the role may read the API's schema and use the
// query workbench: those who write queries or connect tools.
func MayIntrospect(role Role) bool { return slices.Contains(queryWriters, role) }

// MayPublish reports whether the role may publish queries to the whole company and
// to tools: who answers for a department or for the figures.
func MayPublish(role Role) bool {
	return slices.Contains([]Role{Admin, Executive, Head, Finance, Analyst}, role)
}

// TokenRoles returns the roles that a tool may be given by somebody of the role:
// those that read by department or the whole company, and no more than the giver
// reads. A head's tools read as the head or as an analyst of the own departments.
func TokenRoles(giver Role) []Role {
	switch giver {
	case Admin:
		return []Role{Executive, Head, Inspector, Finance, Analyst}
	case Head:
		return []Role{Head, Analyst}
	default:
		return nil
	}
}

// SeesPersons reports whether the role may look at the people behind the numbers: who
// a customer's people are, and what each colleague did. Others may count them in
// groups that are large enough.
func SeesPersons(role Role) bool { return !Hidden(role, Contact, "name") }
