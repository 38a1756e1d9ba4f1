package authz

import (
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/querying"
)

// Table names of the rows that scopes are made of.
const (
	recordsTable     = "service_records"
	visitsTable      = "visits"
	techniciansTable = "visit_technicians"
	cardsTable       = "repair_cards"
	unitsTable       = "product_units"
	auditTable       = "audit_entries"
	queriesTable     = "saved_queries"
)

// entityOf says whose rows a table holds; tables not in it are the system's.
var entityOf = map[string]access.Entity{
	"departments": access.Department, "users": access.User, "sessions": access.Session,
	"customers": access.Customer, "contacts": access.Contact, "products": access.Product,
	"warranty_policies": access.WarrantyPolicy, unitsTable: access.ProductUnit, "warranties": access.Warranty,
	"parts": access.Part, "part_usages": access.PartUsage, recordsTable: access.ServiceRecord,
	visitsTable: access.Visit, "open_issues": access.OpenIssue, "attachments": access.Attachment,
	"service_events": access.ServiceEvent, "saved_views": access.SavedView, auditTable: access.AuditEntry, "import_jobs": access.ImportJob,
	"working_calendars": access.WorkingCalendar, "calendar_days": access.CalendarDay,
	"service_level_policies": access.ServiceLevelPolicy, "response_clocks": access.ResponseClock,
	"clock_pauses": access.ClockPause, "escalations": access.Escalation, "notifications": access.Notification,
	"notification_settings": access.NotificationSetting, "warranty_events": access.WarrantyEvent,
	"custody_transfers": access.CustodyTransfer, cardsTable: access.RepairCard, "installations": access.Installation,
	"certificates": access.Certificate, queriesTable: access.SavedQuery, "query_revisions": access.QueryRevision,
	"query_runs": access.QueryRun, "query_schedules": access.QuerySchedule, "service_tokens": access.ServiceToken,
}

// EntityOf returns whose rows a table holds, access.SystemOnly for those that no person
// reaches.
func EntityOf(table string) access.Entity {
	if entity, known := entityOf[table]; known {
		return entity
	}
	return access.SystemOnly
}

// TableOf returns the table with the rows of an entity, "" for none.
func TableOf(entity access.Entity) string {
	for table, of := range entityOf {
		if of == entity {
			return table
		}
	}
	return ""
}

// Narrow limits the neighbours that a filter on an edge looks at to those that
// the viewer may read: without it, filtering by hidden rows would tell of them.
// The generated Has…With predicates call it with the neighbour's table.
func Narrow(s *sql.Selector, table string) {
	entity := EntityOf(table)
	viewer := From(s.Context())
	if viewer == nil {
		refuse(s, notSignedIn(s.Context()))
		return
	}
	switch scope := viewer.Scope(entity, access.Read); scope {
	case access.All:
	case access.None:
		s.Where(sql.False())
	default:
		filter(viewer, entity, scope)(s)
	}
}

// filter returns the predicate for the rows of an entity in a limited scope.
func filter(v *Viewer, entity access.Entity, scope access.Scope) func(*sql.Selector) {
	switch scope {
	case access.Own:
		return own(v, entity)
	case access.Shared:
		return shared(v, entity)
	}
	records := recordsIn(v, scope)
	switch entity {
	// All have the department in a column of their own.
	case access.ServiceRecord, access.AuditEntry, access.ServiceToken:
		return records
	case access.Customer:
		return behind(records, "id", "customer_id")
	case access.Contact:
		return behind(records, "customer_id", "customer_id")
	case access.ProductUnit:
		return behind(records, "id", "product_unit_id")
	case access.Warranty, access.WarrantyEvent:
		return behind(records, "product_unit_id", "product_unit_id")
	default:
		return behind(records, "service_record_id", "id")
	}
}

func own(v *Viewer, entity access.Entity) func(*sql.Selector) {
	column := ownerColumn(entity)
	return func(s *sql.Selector) { s.Where(sql.EQ(s.C(column), v.UserID)) }
}

// ownerColumn is the column that says whose a row is.
func ownerColumn(entity access.Entity) string {
	switch entity {
	case access.User:
		return "id"
	case access.SavedView, access.SavedQuery, access.QuerySchedule:
		return "owner_id"
	default:
		return "user_id"
	}
}

// shared returns the predicate for the viewer's own rows and those shared with a
// department that the viewer belongs to or is above of; for published queries; and
// for what hangs on the queries in sight.
func shared(v *Viewer, entity access.Entity) func(*sql.Selector) {
	departments := []any{v.DepartmentID}
	for _, id := range v.Departments {
		departments = append(departments, id)
	}
	rows := func(s *sql.Selector) *sql.Predicate {
		return sql.Or(sql.EQ(s.C("owner_id"), v.UserID), sql.In(s.C("department_id"), departments...))
	}
	queries := func(s *sql.Selector) *sql.Predicate {
		return sql.Or(rows(s), sql.EQ(s.C("visibility"), string(querying.Published)))
	}
	switch entity {
	case access.SavedView:
		return func(s *sql.Selector) { s.Where(rows(s)) }
	case access.SavedQuery:
		return func(s *sql.Selector) { s.Where(queries(s)) }
	default:
		return func(s *sql.Selector) {
			seen := sql.Dialect(s.Dialect()).Select().From(sql.Table(queriesTable).As("queries_in_sight"))
			s.Where(sql.In(s.C("saved_query_id"), seen.Select(seen.C("id")).Where(queries(seen))))
		}
	}
}

// recordsIn returns the predicate for the service records in a scope.
func recordsIn(v *Viewer, scope access.Scope) func(*sql.Selector) {
	switch scope {
	case access.DepartmentTree:
		ids := make([]any, len(v.Departments))
		for i, id := range v.Departments {
			ids[i] = id
		}
		return func(s *sql.Selector) { s.Where(sql.In(s.C("department_id"), ids...)) }
	case access.Assigned:
		return func(s *sql.Selector) { s.Where(sql.In(s.C("id"), assigned(v.UserID))) }
	default:
		return func(s *sql.Selector) { s.Where(sql.False()) }
	}
}

// assigned selects the records that a technician owns, has a visit on or repairs: one
// short list, from which the database starts. With an OR in its place PostgreSQL
// goes through all records, newest first, and asks each whether it is on it.
func assigned(userID int) *sql.Selector {
	owned := sql.Table(recordsTable).As("records_of_mine")
	return sql.Select(owned.C("id")).From(owned).Where(sql.EQ(owned.C("owner_id"), userID)).Union(visited(userID)).Union(repaired(userID))
}

// visited selects the records on which a technician has a visit that was not
// called off.
func visited(userID int) *sql.Selector {
	technicians, visits := sql.Table(techniciansTable).As("my_visits"), sql.Table(visitsTable).As("visits_of_mine")
	return sql.Select(visits.C("service_record_id")).From(visits).
		Join(technicians).On(technicians.C("visit_id"), visits.C("id")).
		Where(sql.And(
			sql.EQ(technicians.C("user_id"), userID),
			sql.NEQ(visits.C("status"), string(casework.VisitCancelled)),
		))
}

// repaired selects the records of which a technician has a repair card.
func repaired(userID int) *sql.Selector {
	cards := sql.Table(cardsTable).As("cards_of_mine")
	return sql.Select(cards.C("service_record_id")).From(cards).Where(sql.EQ(cards.C("technician_id"), userID))
}

// CameInSight returns the predicate for the rows of an entity that the viewer may have
// begun to see after a moment, up to another, though they did not change themselves: the
// record behind them was handed to the viewer's departments, or came to refer to them.
// Nil where the viewer sees them whatever becomes of records.
func CameInSight(v *Viewer, entity access.Entity, after, until time.Time) func(*sql.Selector) *sql.Predicate {
	scope := v.Scope(entity, access.Read)
	if scope != access.DepartmentTree && scope != access.Assigned {
		return nil
	}
	// What hangs on one record for good comes with its department, which triage sets; all
	// else moves a record itself.
	column, key, moment := "service_record_id", "id", "updated_at"
	switch entity {
	case access.ServiceRecord, access.AuditEntry, access.ServiceToken:
		return nil
	case access.Customer:
		column, key = "id", "customer_id"
	case access.Contact:
		column, key = "customer_id", "customer_id"
	case access.ProductUnit:
		column, key = "id", "product_unit_id"
	case access.Warranty, access.WarrantyEvent:
		column, key = "product_unit_id", "product_unit_id"
	default:
		if scope == access.DepartmentTree {
			moment = "triaged_at"
		}
	}
	return func(s *sql.Selector) *sql.Predicate {
		r := sql.Table(recordsTable).As("records_come_in_sight")
		records := sql.Dialect(s.Dialect()).Select(r.C(key)).From(r)
		recordsIn(v, scope)(records)
		records.Where(sql.GT(r.C(moment), after)).Where(sql.LTE(r.C(moment), until))
		return sql.In(s.C(column), records)
	}
}

// behind returns the predicate for rows that some record in scope refers to:
// the row's column equals the record's.
func behind(records func(*sql.Selector), column, recordColumn string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		r := sql.Table(recordsTable).As("records_in_scope")
		matching := sql.Dialect(s.Dialect()).Select(r.C("id")).From(r).
			Where(sql.ColumnsEQ(r.C(recordColumn), s.C(column)))
		records(matching)
		s.Where(sql.Exists(matching))
	}
}
