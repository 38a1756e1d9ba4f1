package access_test

import (
	"slices"
	"strings"
	"testing"

	"sanbao/server/domain/access"
)

// matrix is the whole of the rights, written down a second time: a change of
// the rules has to be made twice, and is read twice. A cell has one letter for
// reading, creating, updating and deleting each: A all rows, D the departments
// below one's own, S the assigned records, O one's own row, H one's own and shared ones, - none.
const matrix = `
                ADMIN EXECUTIVE HEAD DISPATCHER CLERK TECHNICIAN INSPECTOR STOREKEEPER FINANCE ANALYST
Department      AAA-  A---      A--- A---       A---  A---       A---      A---        A---    A---
User            AAA-  A-O-      A-O- A-O-       A-O-  A-O-       A-O-      A-O-        A-O-    A-O-
Session         A-A-  O-O-      O-O- O-O-       O-O-  O-O-       O-O-      O-O-        O-O-    O-O-
Customer        AAA-  A---      D--- AAA-       AAA-  S---       A---      A---        A---    D---
Contact         AAAA  A---      D--- AAAA       AAAA  S---       A---      A---        A---    D---
Product         AAA-  A---      A--- A---       A---  A---       A---      A---        A---    A---
WarrantyPolicy  AAA-  A---      A--- A---       A---  A---       A---      A---        A---    A---
ProductUnit     AAA-  A---      D--- AAA-       AAA-  S---       A---      A---        A---    D---
Warranty        AAA-  A---      D--- AAA-       AA--  S---       A---      A---        A---    D---
Part            AAA-  A---      A--- A---       A---  A---       A---      AAA-        A---    A---
PartUsage       AAAA  A---      DD-D AAAA       A---  SS-S       A---      AAAA        A---    D---
ServiceRecord   AAA-  A-A-      DDD- AAA-       AAA-  S-S-       A-A-      A-A-        A---    D---
Visit           AAA-  A---      DDD- AAA-       A---  S-S-       A---      A---        A---    D---
OpenIssue       AAA-  A---      DDD- AAA-       AAA-  SSS-       AAA-      A---        A---    D---
Attachment      AA--  A---      DD-- AA--       AA--  SS--       AA--      AA--        A---    D---
ServiceEvent    AA--  AA--      DD-- AA--       AA--  SS--       AA--      AA--        A---    D---
CompanySettings A-A-  A---      A--- A---       A---  A---       A---      A---        A---    A---
AuditEntry      A---  A---      D--- ----       ----  ----       ----      ----        ----    ----
ImportJob       AAA-  ----      ---- ----       ----  ----       ----      ----        ----    ----
SavedView       HOOO  HOOO      HOOO HOOO       HOOO  HOOO       HOOO      HOOO        HOOO    HOOO
WorkingCalendar AAA-  A---      A--- A---       A---  A---       A---      A---        A---    A---
CalendarDay     AAAA  A---      A--- A---       A---  A---       A---      A---        A---    A---
ServiceLevelPolicy AAA- A---    A--- A---       A---  A---       A---      A---        A---    A---
ResponseClock   A---  A---      D--- A---       A---  S---       A---      A---        A---    D---
ClockPause      A---  A---      D--- A---       A---  S---       A---      A---        A---    D---
Escalation      A---  A---      D--- A---       A---  S---       A---      A---        A---    D---
Notification    O-O-  O-O-      O-O- O-O-       O-O-  O-O-       O-O-      O-O-        O-O-    O-O-
NotificationSetting OOO- OOO-   OOO- OOO-       OOO-  OOO-       OOO-      OOO-        OOO-    OOO-
WarrantyEvent   AA--  A---      D--- AA--       A---  S---       A---      A---        A---    D---
CustodyTransfer AAA-  A---      DDD- AAA-       AAA-  SSS-       A---      AAA-        A---    D---
RepairCard      AAA-  A---      DDD- AAA-       A---  SSS-       A-A-      A---        A---    D---
Installation    AAA-  A---      DDD- AAA-       AAA-  SSS-       A---      A---        A---    D---
Certificate     AAA-  A---      A--- AAA-       A---  A---       A---      A---        A---    A---
SavedQuery      AOAA  HOOO      HOOO HOOO       ----  ----       HOOO      ----        HOOO    HOOO
QueryRevision   A---  H---      H--- H---       ----  ----       H---      ----        H---    H---
QueryRun        A---  H---      H--- H---       ----  ----       H---      ----        H---    H---
QuerySchedule   AOAA  HOOO      HOOO HOOO       ----  ----       HOOO      ----        HOOO    HOOO
ServiceToken    AAA-  A---      DDD- ----       ----  ----       ----      ----        ----    ----
SystemOnly      ----  ----      ---- ----       ----  ----       ----      ----        ----    ----
`

// columns are those hidden from some role, and from whom.
const columns = `
Contact.email ANALYST
Contact.name ANALYST
Contact.phone ANALYST
Contact.phone_digits ANALYST
CustodyTransfer.handed_over_by ANALYST
CustodyTransfer.taken_over_by ANALYST
Customer.address ANALYST
Customer.email ANALYST
Customer.phone ANALYST
Customer.phone_digits ANALYST
Installation.accepted_by ANALYST
Installation.site_contact ANALYST
Part.unit_cost CLERK TECHNICIAN
PartUsage.unit_cost CLERK TECHNICIAN
ProductUnit.site_address ANALYST
ServiceEvent.changes ANALYST
ServiceRecord.caller_name ANALYST
ServiceRecord.caller_phone ANALYST
ServiceRecord.caller_phone_digits ANALYST
ServiceRecord.service_address ANALYST
User.email ANALYST
User.phone ANALYST
Visit.signed_by ANALYST
`

var scopes = map[rune]access.Scope{
	'A': access.All, 'D': access.DepartmentTree, 'S': access.Assigned, 'O': access.Own, 'H': access.Shared, '-': access.None,
}

func TestMatrix(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(matrix), "\n")
	roles := strings.Fields(lines[0])
	if len(roles) != len(access.Roles()) {
		t.Fatalf("%d roles, want %d", len(roles), len(access.Roles()))
	}
	var entities []access.Entity
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		entity := access.Entity(cells[0])
		entities = append(entities, entity)
		for r, cell := range cells[1:] {
			for o, letter := range cell {
				role, op := access.Role(roles[r]), access.Operations()[o]
				if got := access.Lookup(role, entity, op); got != scopes[letter] {
					t.Errorf("%s may %s %s rows of %s, want %s", role, op, got, entity, scopes[letter])
				}
			}
		}
	}
	if want := append(access.Entities(), access.SystemOnly); !slices.Equal(entities, want) {
		t.Errorf("%v, want %v", entities, want)
	}
}

func TestHiddenColumns(t *testing.T) {
	var found []string
	for _, entity := range append(access.Entities(), access.SystemOnly) {
		for _, column := range access.SensitiveColumns(entity) {
			line := string(entity) + "." + column
			for _, role := range access.Roles() {
				hidden := access.Hidden(role, entity, column)
				if hidden {
					line += " " + string(role)
				}
				if slices.Contains(access.HiddenColumns(role, entity), column) != hidden {
					t.Errorf("%s: Hidden and HiddenColumns differ for %s", line, role)
				}
			}
			found = append(found, line)
		}
	}
	slices.Sort(found)
	if want := strings.Split(strings.TrimSpace(columns), "\n"); !slices.Equal(found, want) {
		t.Errorf("hidden are\n%s\nwant\n%s", strings.Join(found, "\n"), strings.Join(want, "\n"))
	}
	if access.Hidden(access.Analyst, access.Customer, "name") || access.Hidden(access.Analyst, "Nonsense", "phone") ||
		access.Hidden("STRANGER", access.Customer, "phone") {
		t.Error("a column is hidden that no table names")
	}
}

func TestWhatNoTableNamesIsDenied(t *testing.T) {
	for _, role := range append(access.Roles(), "", "admin", "ROOT") {
		for _, entity := range append(access.Entities(), access.SystemOnly, "", "NumberSequence", "customer") {
			known := slices.Contains(access.Roles(), role) && slices.Contains(access.Entities(), entity)
			for _, op := range append(access.Operations(), "", "read", "DROP") {
				got := access.Lookup(role, entity, op)
				if (!known || !slices.Contains(access.Operations(), op)) && got != access.None {
					t.Errorf("%q may %q %s rows of %q", role, op, got, entity)
				}
			}
		}
	}
}
