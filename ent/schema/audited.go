package schema

import (
	"context"
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/schema/mixin"

	"sanbao/server/authz"
	"sanbao/server/domain/audit"
)

// Audited writes every change of an entity's rows into the audit, in the
// transaction of the change. Which columns name such a row stands in
// domain/audit, where an entity has to be named to have this mixin.
type Audited struct{ mixin.Schema }

// Hooks of the mixin.
func (Audited) Hooks() []ent.Hook { return []ent.Hook{writeDown} }

// auditedMutation is what the generated mutations of audited entities offer.
type auditedMutation interface {
	ent.Mutation
	AuditRows(ctx context.Context, ids ...int) ([]audit.Row, error)
	AuditName(ctx context.Context, column string, id int) (string, error)
	WriteAudit(ctx context.Context, entries ...audit.Entry) error
}

// writeDown compares the rows before and after a change. It reads as the system:
// what somebody changes is written down whole, whatever of it that person sees.
func writeDown(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, mutation ent.Mutation) (ent.Value, error) {
		m, ok := mutation.(auditedMutation)
		if !ok {
			return nil, fmt.Errorf("audit: %T is not told of", mutation)
		}
		if audit.IsBulk(ctx) {
			return next.Mutate(ctx, m)
		}
		if m.Op().Is(ent.OpCreate) {
			return noteCreated(ctx, m, next)
		}
		before, err := m.AuditRows(authz.System(ctx))
		if err != nil {
			return nil, err
		}
		value, err := next.Mutate(ctx, m)
		if err != nil || len(before) == 0 {
			return value, err
		}
		return value, noteChanged(ctx, m, before)
	})
}

func noteCreated(ctx context.Context, m auditedMutation, next ent.Mutator) (ent.Value, error) {
	value, err := next.Mutate(ctx, m)
	if err != nil {
		return value, err
	}
	row, ok := value.(interface{ AuditRow() audit.Row })
	if !ok {
		return nil, fmt.Errorf("audit: %T is no row", value)
	}
	entry, err := compared(ctx, m, audit.Create, audit.Row{}, row.AuditRow())
	if err != nil {
		return nil, err
	}
	return value, m.WriteAudit(ctx, entry)
}

// noteChanged looks again at rows that a mutation may have changed or removed.
func noteChanged(ctx context.Context, m auditedMutation, before []audit.Row) error {
	ids := make([]int, len(before))
	for i, row := range before {
		ids[i] = row.ID
	}
	after, err := m.AuditRows(authz.System(ctx), ids...)
	if err != nil {
		return err
	}
	now := map[int]audit.Row{}
	for _, row := range after {
		now[row.ID] = row
	}
	var entries []audit.Entry
	for _, was := range before {
		is, exists := now[was.ID]
		operation := audit.Update
		if !exists {
			operation = audit.Delete
		}
		entry, err := compared(ctx, m, operation, was, is)
		if err != nil {
			return err
		}
		if operation == audit.Delete || len(entry.Changes) > 0 {
			entries = append(entries, entry)
		}
	}
	if len(entries) == 0 {
		return nil
	}
	return m.WriteAudit(ctx, entries...)
}

func compared(ctx context.Context, m auditedMutation, operation audit.Operation, before, after audit.Row) (audit.Entry, error) {
	changes, err := audit.Compare(before, after, func(column string, id int) (string, error) {
		return m.AuditName(authz.System(ctx), column, id)
	})
	row := after
	if operation == audit.Delete {
		row = before
	}
	entry := audit.Entry{Operation: operation, Entity: row.Entity, RowID: row.ID, Label: row.Label(),
		Version: after.Version(), DepartmentID: row.DepartmentID(), Changes: changes}
	if entry.DepartmentID == row.ID && operation == audit.Delete {
		// The department itself is gone.
		entry.DepartmentID = 0
	}
	return entry, err
}
