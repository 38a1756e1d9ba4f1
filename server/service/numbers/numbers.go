// Package numbers hands out the numbers that people use, such as
// SR-2026-000123: unique for ever, counted anew each year, with gaps where
// something was not finished after all.
package numbers

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/numbersequence"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/store"
)

// Kind is what is numbered; it is the number's prefix.
type Kind string

const (
	// ServiceRecord: service records.
	ServiceRecord Kind = "SR"
	// Visit: visits.
	Visit Kind = "VS"
	// TaskOrder: task orders of installations 任务单.
	TaskOrder Kind = "TO"
	// CustodyTransfer: receipts of goods that change hands.
	CustodyTransfer Kind = "CT"
	// RepairCard: repair cards.
	RepairCard Kind = "RC"
	// Customer: customers without a code of their own.
	Customer Kind = "C"
)

// Kinds returns every Kind.
func Kinds() []Kind {
	return []Kind{ServiceRecord, Visit, TaskOrder, CustodyTransfer, RepairCard, Customer}
}

// Entity is the type of row that carries the numbers.
func (k Kind) Entity() access.Entity {
	return map[Kind]access.Entity{
		ServiceRecord: access.ServiceRecord, Visit: access.Visit, TaskOrder: access.Installation, Customer: access.Customer,
		CustodyTransfer: access.CustodyTransfer, RepairCard: access.RepairCard,
	}[k]
}

// Source hands out numbers.
type Source struct {
	store *store.Store
	zone  *time.Location
}

// New returns a source; zone decides to which year a moment belongs.
func New(s *store.Store, zone *time.Location) *Source { return &Source{s, zone} }

// Next returns the next number of a kind in the year of now. It runs in a short
// transaction of its own, before the one that uses the number: nobody waits for
// somebody else's registration, and a number once handed out never comes again.
func (n *Source) Next(ctx context.Context, kind Kind, now time.Time) (string, error) {
	last, err := n.Reserve(ctx, kind, now, 1)
	if err != nil {
		return "", err
	}
	return n.Format(kind, now, last), nil
}

// Reserve takes count numbers at once and returns the last of them.
func (n *Source) Reserve(ctx context.Context, kind Kind, now time.Time, count int) (int, error) {
	year := now.In(n.zone).Year()
	var last int
	err := n.store.WithTx(authz.System(ctx), func(ctx context.Context, tx *ent.Tx) error {
		err := tx.NumberSequence.Create().SetKind(string(kind)).SetYear(year).SetLast(count).
			OnConflict(sql.ConflictColumns(numbersequence.FieldKind, numbersequence.FieldYear),
				sql.ResolveWith(func(u *sql.UpdateSet) { u.Add(numbersequence.FieldLast, count) })).
			Exec(ctx)
		if err != nil {
			return err
		}
		row, err := tx.NumberSequence.Query().
			Where(numbersequence.Kind(string(kind)), numbersequence.Year(year)).Only(ctx)
		if err != nil {
			return err
		}
		last = row.Last
		return nil
	})
	return last, err
}

// Last returns the last number given out of every kind in the year of now; kinds
// that have given out none are missing.
func (n *Source) Last(ctx context.Context, now time.Time) (map[Kind]int, error) {
	rows, err := n.store.Client().NumberSequence.Query().
		Where(numbersequence.Year(now.In(n.zone).Year())).All(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	last := make(map[Kind]int, len(rows))
	for _, row := range rows {
		last[Kind(row.Kind)] = row.Last
	}
	return last, nil
}

// Format writes a number as people read it.
func (n *Source) Format(kind Kind, now time.Time, number int) string {
	return fmt.Sprintf("%s-%d-%06d", kind, now.In(n.zone).Year(), number)
}
