package access

// The rights that recur. A role that a table does not name has none.
var (
	readAll        = Grant{Read: All}
	readDepartment = Grant{Read: DepartmentTree}
	readAssigned   = Grant{Read: Assigned}
	writeAll       = Grant{Read: All, Create: All, Update: All}
	manageAll      = Grant{Read: All, Create: All, Update: All, Delete: All}
	writeAssigned  = Grant{Read: Assigned, Create: Assigned, Update: Assigned}
	writeTree      = Grant{Read: DepartmentTree, Create: DepartmentTree, Update: DepartmentTree}
	addAll         = Grant{Read: All, Create: All}
	addTree        = Grant{Read: DepartmentTree, Create: DepartmentTree}
	addAssigned    = Grant{Read: Assigned, Create: Assigned}
	own            = Grant{Read: Own, Update: Own}
)

// followsRecord: whoever sees a record sees it, and only the system writes it.
var followsRecord = map[Role]Grant{
	Admin: readAll, Executive: readAll, Head: readDepartment, Dispatcher: readAll, Clerk: readAll,
	Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
}

// matrix is the whole of it. The procedures behind it: the desk registers and
// dispatches for the whole company; a head sees and signs off what the own
// departments handle; a technician sees the jobs assigned; quality, parts and
// finance follow every record but move none; the timeline is only ever added to.
var matrix = map[Entity]map[Role]Grant{
	Department: everyone(readAll).but(Admin, writeAll),
	User:       everyone(Grant{Read: All, Update: Own}).but(Admin, writeAll),
	Session:    everyone(own).but(Admin, Grant{Read: All, Update: All}),

	CompanySettings: everyone(readAll).but(Admin, Grant{Read: All, Update: All}),

	// The audit is written by the system, beneath whatever people do. It is for those
	// who answer for the company, and for heads about their own people.
	AuditEntry: {Admin: readAll, Executive: readAll, Head: readDepartment},
	ImportJob:  {Admin: writeAll},

	Customer: {
		Admin: writeAll, Executive: readAll, Head: readDepartment, Dispatcher: writeAll, Clerk: writeAll,
		Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Contact: {
		Admin: manageAll, Executive: readAll, Head: readDepartment, Dispatcher: manageAll, Clerk: manageAll,
		Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Product:        everyone(readAll).but(Admin, writeAll),
	WarrantyPolicy: everyone(readAll).but(Admin, writeAll),
	ProductUnit: {
		Admin: writeAll, Executive: readAll, Head: readDepartment, Dispatcher: writeAll, Clerk: writeAll,
		Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Warranty: {
		Admin: writeAll, Executive: readAll, Head: readDepartment, Dispatcher: writeAll, Clerk: addAll,
		Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Part: everyone(readAll).but(Admin, writeAll).but(Storekeeper, writeAll),

	ServiceRecord: {
		Admin: writeAll, Executive: {Read: All, Update: All}, Head: writeTree, Dispatcher: writeAll, Clerk: writeAll,
		Technician: {Read: Assigned, Update: Assigned}, Inspector: {Read: All, Update: All},
		Storekeeper: {Read: All, Update: All}, Finance: readAll, Analyst: readDepartment,
	},
	Visit: {
		Admin: writeAll, Executive: readAll, Head: writeTree, Dispatcher: writeAll, Clerk: readAll,
		Technician: {Read: Assigned, Update: Assigned}, Inspector: readAll, Storekeeper: readAll, Finance: readAll,
		Analyst: readDepartment,
	},
	PartUsage: {
		Admin: manageAll, Executive: readAll, Head: {Read: DepartmentTree, Create: DepartmentTree, Delete: DepartmentTree},
		Dispatcher: manageAll, Clerk: readAll,
		Technician: {Read: Assigned, Create: Assigned, Delete: Assigned}, Inspector: readAll, Storekeeper: manageAll,
		Finance: readAll, Analyst: readDepartment,
	},
	OpenIssue: {
		Admin: writeAll, Executive: readAll, Head: writeTree, Dispatcher: writeAll, Clerk: writeAll,
		Technician: writeAssigned, Inspector: writeAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Attachment: {
		Admin: addAll, Executive: readAll, Head: addTree, Dispatcher: addAll, Clerk: addAll,
		Technician: addAssigned, Inspector: addAll, Storekeeper: addAll, Finance: readAll, Analyst: readDepartment,
	},
	ServiceEvent: {
		Admin: addAll, Executive: addAll, Head: addTree, Dispatcher: addAll, Clerk: addAll,
		Technician: addAssigned, Inspector: addAll, Storekeeper: addAll, Finance: readAll, Analyst: readDepartment,
	},
	// Calendars and response times hold for the whole company; everybody may know them.
	WorkingCalendar:    everyone(readAll).but(Admin, writeAll),
	CalendarDay:        everyone(readAll).but(Admin, manageAll),
	ServiceLevelPolicy: everyone(readAll).but(Admin, writeAll),
	// Clocks follow from the work: the system writes them beneath the verbs.
	ResponseClock: followsRecord, ClockPause: followsRecord, Escalation: followsRecord,
	Notification:        everyone(own),
	NotificationSetting: everyone(Grant{Read: Own, Create: Own, Update: Own}),
	// The ledger is written beneath the work; who keeps master data corrects it by further lines.
	WarrantyEvent: {
		Admin: addAll, Executive: readAll, Head: readDepartment, Dispatcher: addAll, Clerk: readAll,
		Technician: readAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	CustodyTransfer: {
		Admin: writeAll, Executive: readAll, Head: writeTree, Dispatcher: writeAll, Clerk: writeAll,
		Technician: writeAssigned, Inspector: readAll, Storekeeper: writeAll, Finance: readAll, Analyst: readDepartment,
	},
	RepairCard: {
		Admin: writeAll, Executive: readAll, Head: writeTree, Dispatcher: writeAll, Clerk: readAll,
		Technician: writeAssigned, Inspector: {Read: All, Update: All}, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Installation: {
		Admin: writeAll, Executive: readAll, Head: writeTree, Dispatcher: writeAll, Clerk: writeAll,
		Technician: writeAssigned, Inspector: readAll, Storekeeper: readAll, Finance: readAll, Analyst: readDepartment,
	},
	Certificate: everyone(readAll).but(Admin, writeAll).but(Dispatcher, writeAll),
	SavedView:   everyone(Grant{Read: Shared, Create: Own, Update: Own, Delete: Own}),
	// Queries are for those who write them. Whoever administers them takes over what
	// somebody left behind. What was saved, and when it ran, is written beneath.
	SavedQuery: forQueryWriters(Grant{Read: Shared, Create: Own, Update: Own, Delete: Own}).
		but(Admin, Grant{Read: All, Create: Own, Update: All, Delete: All}),
	QueryRevision: forQueryWriters(Grant{Read: Shared}).but(Admin, readAll),
	QueryRun:      forQueryWriters(Grant{Read: Shared}).but(Admin, readAll),
	QuerySchedule: forQueryWriters(Grant{Read: Shared, Create: Own, Update: Own, Delete: Own}).
		but(Admin, Grant{Read: All, Create: Own, Update: All, Delete: All}),
	// A head connects tools to the own departments.
	ServiceToken: {Admin: writeAll, Executive: readAll, Head: writeTree},
}

// hidden: a customer's phone and address, and who the people there are, are for
// those who are in contact with the customer; the timeline keeps the same things
// as they were corrected. What a part costs the company is not for the desk and
// the field.
var hidden = map[Entity]map[string][]Role{
	Customer:        {"phone": {Analyst}, "phone_digits": {Analyst}, "email": {Analyst}, "address": {Analyst}},
	Contact:         {"name": {Analyst}, "phone": {Analyst}, "phone_digits": {Analyst}, "email": {Analyst}},
	ServiceRecord:   {"caller_name": {Analyst}, "caller_phone": {Analyst}, "caller_phone_digits": {Analyst}, "service_address": {Analyst}},
	ServiceEvent:    {"changes": {Analyst}},
	Visit:           {"signed_by": {Analyst}},
	CustodyTransfer: {"handed_over_by": {Analyst}, "taken_over_by": {Analyst}},
	Installation:    {"site_contact": {Analyst}, "accepted_by": {Analyst}},
	ProductUnit:     {"site_address": {Analyst}},
	Part:            {"unit_cost": {Clerk, Technician}},
	PartUsage:       {"unit_cost": {Clerk, Technician}},
	User:            {"phone": {Analyst}, "email": {Analyst}},
}

type grants map[Role]Grant

func everyone(g Grant) grants {
	all := grants{}
	for _, role := range Roles() {
		all[role] = g
	}
	return all
}

func forQueryWriters(g Grant) grants {
	all := grants{}
	for _, role := range queryWriters {
		all[role] = g
	}
	return all
}

func (g grants) but(role Role, grant Grant) grants {
	g[role] = grant
	return g
}
