package seed

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/casework"
)

// writeAudit leaves some lines in the audit: the administrator kept the master
// data in the weeks before, and people signed in this morning.
func (w *world) writeAudit(ctx context.Context, tx *ent.Tx) error {
	admin := w.people[0]
	for _, p := range w.people {
		if p.row.Role == access.Admin {
			admin = p
			break
		}
	}
	line := func(operation audit.Operation, p *person, at time.Time) *ent.AuditEntryCreate {
		return tx.AuditEntry.Create().SetOperation(operation).SetAt(at).SetAddress("10.1.0.23")
	}
	var entries []*ent.AuditEntryCreate
	for i, part := range w.parts {
		if i%6 != 0 {
			continue
		}
		at := w.now.AddDate(0, 0, -1-i%20).Add(-time.Duration(i) * time.Minute)
		entries = append(entries, line(audit.Update, admin, at).SetEntity(string(access.Part)).
			SetRowID(part.row.ID).SetLabel(part.row.Code+" "+part.row.Name).
			SetChanges([]casework.FieldChange{{Field: "supplier", New: part.row.Supplier}}).
			SetActorID(admin.row.ID).SetActorName(admin.row.Name))
	}
	for i, p := range w.people {
		at := w.now.Add(-time.Duration(len(w.people)-i) * 7 * time.Minute)
		entries = append(entries, line(audit.SignIn, p, at).SetEntity(string(access.User)).
			SetRowID(p.row.ID).SetLabel(p.row.Username+" "+p.row.Name).SetDepartmentID(p.department.row.ID).
			SetActorID(p.row.ID).SetActorName(p.row.Name))
	}
	for len(entries) > 0 {
		n := min(batch, len(entries))
		if err := tx.AuditEntry.CreateBulk(entries[:n]...).Exec(ctx); err != nil {
			return err
		}
		entries = entries[n:]
	}
	return nil
}
