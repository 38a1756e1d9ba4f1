// Package trail reads from the audit who changed a row.
package trail

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/auditentry"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

// Stale returns the CONFLICT for a row that has changed since it was read: its
// version now, when it was changed, and by whom and how as far as the audit knows.
// It reads the audit as the system: whoever may change a row may know with whom it
// collided, though the audit itself is not theirs to read.
func Stale(ctx context.Context, client *ent.Client, rowID, version int, at time.Time) error {
	change := fault.Change{Version: version, At: at}
	entry, err := client.AuditEntry.Query().
		Where(auditentry.RowID(rowID), auditentry.RowVersion(version)).
		Order(ent.Desc(auditentry.FieldID)).First(authz.System(ctx))
	switch {
	case ent.IsNotFound(err):
	case err != nil:
		return err
	default:
		change.Actor, change.Action = entry.ActorName, string(entry.Operation)
	}
	return fault.Stale(change)
}
