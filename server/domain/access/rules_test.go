package access_test

import (
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/enum/enumtest"
)

// covers reports whether whoever reads one scope sees every row of the other. Own
// holds other rows than the limited scopes do.
func covers(read, other access.Scope) bool {
	return read == access.All || other == access.None || read == other || read == access.Shared && other == access.Own
}

// TestWhoeverWritesReads: whoever may change, add or remove rows sees them.
func TestWhoeverWritesReads(t *testing.T) {
	for _, role := range access.Roles() {
		for _, entity := range access.Entities() {
			read := access.Lookup(role, entity, access.Read)
			for _, op := range []access.Operation{access.Create, access.Update, access.Delete} {
				if scope := access.Lookup(role, entity, op); !covers(read, scope) {
					t.Errorf("%s may %s %s rows of %s and reads %s", role, op, scope, entity, read)
				}
			}
			if read == access.None && !pagesOfTheirOwn(entity) {
				t.Errorf("%s does not read %s: then the page breaks for them", role, entity)
			}
		}
	}
}

// pagesOfTheirOwn reports whether an entity stands on no page but its own, which
// those who do not read it are not offered.
func pagesOfTheirOwn(entity access.Entity) bool {
	return slices.Contains([]access.Entity{access.AuditEntry, access.ImportJob, access.SavedQuery, access.QueryRevision,
		access.QueryRun, access.QuerySchedule, access.ServiceToken}, entity)
}

// TestNobodyWritesTheAudit: entries come from the changes themselves.
func TestNobodyWritesTheAudit(t *testing.T) {
	for _, role := range access.Roles() {
		for _, op := range []access.Operation{access.Create, access.Update, access.Delete} {
			if scope := access.Lookup(role, access.AuditEntry, op); scope != access.None {
				t.Errorf("%s may %s %s entries", role, op, scope)
			}
		}
	}
}

// TestTheTimelineIsOnlyAddedTo: never changed, never deleted, by nobody; and
// what proves something, an attachment, stays as it is.
func TestTheTimelineIsOnlyAddedTo(t *testing.T) {
	for _, role := range access.Roles() {
		for _, entity := range []access.Entity{access.ServiceEvent, access.Attachment} {
			for _, op := range []access.Operation{access.Update, access.Delete} {
				if scope := access.Lookup(role, entity, op); scope != access.None {
					t.Errorf("%s may %s %s rows of %s", role, op, scope, entity)
				}
			}
		}
	}
}

// TestRecordsStay: what people have worked on is cancelled, settled or ended,
// not deleted. A wrong part, a contact who has left, a special day of a calendar,
// one's own saved view and one's own query with its schedule are the exceptions.
func TestRecordsStay(t *testing.T) {
	deletable := []access.Entity{access.PartUsage, access.Contact, access.CalendarDay, access.SavedView,
		access.SavedQuery, access.QuerySchedule}
	for _, role := range access.Roles() {
		for _, entity := range access.Entities() {
			if scope := access.Lookup(role, entity, access.Delete); scope != access.None && !slices.Contains(deletable, entity) {
				t.Errorf("%s may delete %s rows of %s", role, scope, entity)
			}
		}
	}
}

// TestAnalystsAndFinanceReadOnly: beside their own row, their own sign-ins and
// their own saved views and queries, notifications and how these reach them.
func TestAnalystsAndFinanceReadOnly(t *testing.T) {
	for _, role := range []access.Role{access.Analyst, access.Finance} {
		for _, entity := range access.Entities() {
			for _, op := range []access.Operation{access.Create, access.Update, access.Delete} {
				scope := access.Lookup(role, entity, op)
				mine := scope == access.Own && (slices.Contains([]access.Entity{access.SavedView, access.SavedQuery, access.QuerySchedule,
					access.NotificationSetting}, entity) ||
					op == access.Update && slices.Contains([]access.Entity{access.User, access.Session, access.Notification}, entity))
				if scope != access.None && !mine {
					t.Errorf("%s may %s %s rows of %s", role, op, scope, entity)
				}
			}
		}
	}
}

// TestMasterDataIsTheAdministrators: who may sign in, where people work, what is
// sold and under which terms.
func TestMasterDataIsTheAdministrators(t *testing.T) {
	for _, entity := range []access.Entity{access.Department, access.User, access.Product, access.WarrantyPolicy,
		access.WorkingCalendar, access.CalendarDay, access.ServiceLevelPolicy} {
		for _, role := range access.Roles() {
			mayCreate := access.Lookup(role, entity, access.Create) != access.None
			if mayCreate != (role == access.Admin) {
				t.Errorf("%s creates %s: %t", role, entity, mayCreate)
			}
		}
	}
}

// TestOwnIsForRowsThatAreSomebodys: only a user, a sign-in, a saved view, a saved
// query with its schedule and a notification with its settings have one to whom they
// belong.
func TestOwnIsForRowsThatAreSomebodys(t *testing.T) {
	owned := []access.Entity{access.User, access.Session, access.SavedView, access.SavedQuery,
		access.QuerySchedule, access.Notification, access.NotificationSetting}
	for _, role := range access.Roles() {
		for _, entity := range access.Entities() {
			for _, op := range access.Operations() {
				if access.Lookup(role, entity, op) == access.Own && !slices.Contains(owned, entity) {
					t.Errorf("%s: %s of one's own %s", role, op, entity)
				}
			}
		}
	}
}

// TestWhatHangsOnARecordIsSeenWithIt: a limited role sees of a record's parts
// neither more nor less than of the record.
func TestWhatHangsOnARecordIsSeenWithIt(t *testing.T) {
	for _, role := range access.Roles() {
		record := access.Lookup(role, access.ServiceRecord, access.Read)
		for _, entity := range []access.Entity{access.Customer, access.Contact, access.ProductUnit, access.Warranty,
			access.Visit, access.PartUsage, access.OpenIssue, access.Attachment, access.ServiceEvent} {
			if got := access.Lookup(role, entity, access.Read); got != record {
				t.Errorf("%s reads %s records, and %s rows of %s", role, record, got, entity)
			}
		}
	}
}

func TestWhoMayIntrospect(t *testing.T) {
	want := []access.Role{access.Admin, access.Executive, access.Head, access.Dispatcher, access.Inspector, access.Finance, access.Analyst}
	var got []access.Role
	for _, role := range append(access.Roles(), "", "ROOT") {
		if access.MayIntrospect(role) {
			got = append(got, role)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestRolesAreAClosedSet(t *testing.T) { enumtest.Closed(t, access.Roles()) }

// Those who do not learn who a customer's people are do not count single persons either.
func TestOnlyAnalystsDoNotSeePersons(t *testing.T) {
	for _, role := range access.Roles() {
		if got := access.SeesPersons(role); got != (role != access.Analyst) {
			t.Errorf("%s: %v", role, got)
		}
	}
}
