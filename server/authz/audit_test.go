package authz_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/ent/auditentry"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
)

// lastEntry returns the newest line about a row.
func (c *company) lastEntry(rowID int) *ent.AuditEntry {
	return c.client.AuditEntry.Query().Where(auditentry.RowID(rowID)).Order(ent.Desc(auditentry.FieldID)).FirstX(c.system())
}

// TestChangesAreWrittenDown: who, what, from where, the fields old and new with
// references by name, and nothing secret.
func TestChangesAreWrittenDown(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		ctx := audit.WithOrigin(c.as(named("admin")), audit.Origin{Address: "10.0.0.7", RequestID: "req-1"})
		made := c.client.User.Create().SetUsername("neu").SetName("新人").SetRole(access.Clerk).
			SetDepartmentID(c.depts["east"]).SetPasswordHash("secret-hash").SaveX(ctx)
		entry := c.lastEntry(made.ID)
		if entry.Operation != audit.Create || entry.Entity != "User" || entry.Label != "neu 新人" || entry.RowVersion != 1 ||
			*entry.ActorID != c.users["admin"].ID || entry.ActorName != "admin" || entry.Address != "10.0.0.7" ||
			entry.RequestID != "req-1" || *entry.DepartmentID != c.depts["east"] {
			t.Errorf("created: %+v", entry)
		}
		for _, change := range entry.Changes {
			if change.Field == "passwordHash" || change.New == "secret-hash" {
				t.Errorf("a secret is told: %+v", change)
			}
		}
		made.Update().SetDepartmentID(c.depts["west"]).SetPasswordHash("another").SaveX(ctx)
		entry = c.lastEntry(made.ID)
		if len(entry.Changes) != 1 || entry.Changes[0].Field != "department" || entry.Changes[0].Old != "east east" ||
			entry.Changes[0].New != "west west" || *entry.DepartmentID != c.depts["west"] || entry.RowVersion != 2 {
			t.Errorf("moved: %+v", entry)
		}
		before := c.client.AuditEntry.Query().CountX(c.system())
		made.Update().SetPasswordHash("a third").SaveX(ctx)
		if after := c.client.AuditEntry.Query().CountX(c.system()); after != before {
			t.Errorf("a change of what is secret alone left %d lines", after-before)
		}
	})
}

// TestManyRowsAndRemovals: each row of an update of many has a line if it changed,
// and what was removed is told as it was.
func TestManyRowsAndRemovals(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		ctx := c.as(named("admin"))
		c.client.Part.Update().SetSupplier("宁波").ExecX(ctx)
		lines := c.client.AuditEntry.Query().Where(auditentry.Entity("Part"), auditentry.OperationEQ(audit.Update)).CountX(c.system())
		if parts := c.client.Part.Query().CountX(c.system()); lines != parts {
			t.Errorf("%d lines for %d parts", lines, parts)
		}
		contact := c.rows[access.Contact][0].id
		c.client.Contact.DeleteOneID(contact).ExecX(ctx)
		entry := c.lastEntry(contact)
		if entry.Operation != audit.Delete || entry.Label == "" || len(entry.Changes) == 0 || entry.Changes[0].New != "" {
			t.Errorf("removed: %+v", entry)
		}
	})
}

// TestALineGoesWithItsChange: what is rolled back leaves none.
func TestALineGoesWithItsChange(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		before := c.client.AuditEntry.Query().CountX(c.system())
		_ = c.undone(func(tx *ent.Tx) error {
			return tx.Part.UpdateOne(c.part).SetName("改名").Exec(c.as(named("admin")))
		})
		if after := c.client.AuditEntry.Query().CountX(c.system()); after != before {
			t.Errorf("%d lines of what was never done", after-before)
		}
	})
}

// TestTheAuditIsOnlyAddedTo: neither people nor the system change or remove a
// line, nor does a statement that goes past the entities.
func TestTheAuditIsOnlyAddedTo(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, attempt := range []func() error{
			func() error { return c.client.AuditEntry.Update().Exec(authz.System(t.Context())) },
			func() error { return c.client.AuditEntry.Update().Exec(c.as(named("admin"))) },
			func() error { return errOf(c.client.AuditEntry.Delete().Exec(authz.System(t.Context()))) },
			func() error { return errOf(c.client.AuditEntry.Delete().Exec(c.as(named("admin")))) },
			func() error { return errOf(c.client.ExecContext(t.Context(), "DELETE FROM audit_entries")) },
			func() error {
				return errOf(c.client.ExecContext(t.Context(), "UPDATE audit_entries SET label = 'other'"))
			},
			func() error {
				return errOf(c.client.ExecContext(t.Context(), "UPDATE audit_entries SET actor_id = (SELECT MAX(id) FROM users)"))
			},
		} {
			if attempt() == nil {
				t.Error("the audit was changed")
			}
		}
	})
}
