package seed

import (
	"cmp"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/server/service/numbers"
)

// number gives the numbers that people use, in the order of time, and leaves the
// sequences where the next registration goes on.
func (w *world) number(source *numbers.Source) {
	given := sequence{world: w, source: source}
	slices.SortStableFunc(w.records, func(a, b *record) int { return a.row.CreatedAt.Compare(b.row.CreatedAt) })
	for _, r := range w.records {
		r.row.Number = given.next(numbers.ServiceRecord, r.row.CreatedAt)
	}
	for _, v := range w.allVisits() {
		v.row.Number = given.next(numbers.Visit, v.row.DispatchedAt)
	}
	for _, i := range w.allInstallations() {
		if i.row.TaskOrderedAt != nil {
			number := given.next(numbers.TaskOrder, *i.row.TaskOrderedAt)
			i.row.TaskOrderNumber = &number
		}
	}
	for _, t := range w.allTransfers() {
		t.record.numberedAs(&t.row.Number, given.next(numbers.CustodyTransfer, t.row.CreatedAt))
	}
	for _, c := range w.allRepairCards() {
		c.record.numberedAs(&c.row.Number, given.next(numbers.RepairCard, c.row.CreatedAt))
	}
	for _, c := range w.customers {
		if c.row.Code == "" {
			c.row.Code = given.next(numbers.Customer, c.row.CreatedAt)
		}
	}
}

// sequence counts the numbers given.
type sequence struct {
	world  *world
	source *numbers.Source
}

func (s sequence) next(kind numbers.Kind, at time.Time) string {
	year := at.In(s.world.zone).Year()
	for _, row := range s.world.sequences {
		if row.Kind == string(kind) && row.Year == year {
			row.Last++
			return s.source.Format(kind, at, row.Last)
		}
	}
	s.world.sequences = append(s.world.sequences, &ent.NumberSequence{Kind: string(kind), Year: year, Last: 1})
	return s.source.Format(kind, at, 1)
}

// allVisits returns all visits in the order in which they were dispatched.
func (w *world) allVisits() []*visit {
	return inOrder(w.records, func(r *record) []*visit { return r.visits }, func(v *visit) time.Time { return v.row.DispatchedAt })
}

// allInstallations returns all installations in the order in which they were begun.
func (w *world) allInstallations() []*installation {
	of := func(r *record) []*installation {
		if r.installation == nil {
			return nil
		}
		return []*installation{r.installation}
	}
	return inOrder(w.records, of, func(i *installation) time.Time { return i.row.CreatedAt })
}

// allTransfers returns all transfers of goods in the order in which they were made.
func (w *world) allTransfers() []*transfer {
	return inOrder(w.records, func(r *record) []*transfer { return r.transfers }, func(t *transfer) time.Time { return t.row.CreatedAt })
}

// allRepairCards returns all repair cards in the order in which they were opened.
func (w *world) allRepairCards() []*repairCard {
	return inOrder(w.records, func(r *record) []*repairCard { return r.cards }, func(c *repairCard) time.Time { return c.row.CreatedAt })
}

// inOrder gathers what hangs on the records, by time; at the same moment in the
// order of the records.
func inOrder[T any](records []*record, of func(*record) []T, at func(T) time.Time) []T {
	var all []T
	for _, r := range records {
		all = append(all, of(r)...)
	}
	slices.SortStableFunc(all, func(a, b T) int { return cmp.Compare(at(a).UnixNano(), at(b).UnixNano()) })
	return all
}
