// Package trail reads from the audit who changed a row.
package trail

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/auditentry"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

// Complete adds to a change who made it and how, as far as the audit knows. It
// reads as the system: whoever may change a row may know with whom it collided,
// though the audit itself is not theirs to read.
func Complete(ctx context.Context, client *ent.Client, rowID int, change fault.Change) (fault.Change, error) {
	last, err := client.AuditEntry.Query().
		Where(auditentry.RowID(rowID), auditentry.RowVersionGT(0), auditentry.RowVersionLTE(change.Version)).
		Order(ent.Desc(auditentry.FieldRowVersion), ent.Desc(auditentry.FieldID)).
		First(authz.System(ctx))
	if ent.IsNotFound(err) {
		return change, nil
	}
	if err != nil {
		return change, err
	}
	// What came after it was no change that anybody made by hand.
	if last.RowVersion == change.Version {
		change.Actor, change.Action = last.ActorName, string(last.Operation)
	}
	return change, nil
}
