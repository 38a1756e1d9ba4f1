package registry

import (
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// goodsOut is a time in which the goods of a record were not with the customer.
type goodsOut struct {
	from calendar.Date
	// until is the day on which they were back; the zero day while they are not.
	until calendar.Date
	fieldwork.Stay
}

// readGoods reads when the goods of the record were out.
func (f *following) readGoods() error {
	rows, err := f.tx.CustodyTransfer.Query().Where(custodytransfer.ServiceRecordID(f.record.ID)).
		Order(custodytransfer.ByID()).All(f.ctx)
	if err != nil {
		return err
	}
	f.out = goodsOf(rows, f.zone)
	return nil
}

// goodsOf tells when the goods of a record were out, from all its transfers.
func goodsOf(rows []*ent.CustodyTransfer, zone *time.Location) []goodsOut {
	chain := make(fieldwork.Chain, len(rows))
	for i, row := range rows {
		chain[i] = fieldwork.Transfer{From: row.FromParty, To: row.ToParty, At: row.HandedOverAt}
	}
	var all []goodsOut
	for _, stay := range chain.Stays() {
		out := goodsOut{from: calendar.DateIn(stay.From, zone), Stay: stay}
		if !stay.Until.IsZero() {
			out.until = calendar.DateIn(stay.Until, zone)
		}
		all = append(all, out)
	}
	return all
}

// retellGoods writes the stops under repair that follow from goods whose whole way is
// known, as they were recorded when the goods changed hands.
func (f *following) retellGoods() {
	for _, out := range f.out {
		f.at = out.From
		f.add(f.line(warranty.Suspend).SetDay(out.from).SetReason(warranty.UnderRepair))
		if !out.until.IsZero() {
			f.at = out.Until
			f.add(f.line(warranty.Resume).SetDay(out.until).SetReason(warranty.UnderRepair))
		}
	}
}

// followGoods brings the stops under repair to what the goods tell: a stop from the
// day on which they were taken to the day on which they were back, and none beside it.
// What the statuses had written before the goods were registered is taken back; what
// people entered by hand stays. All of it is one stay, that of the record, which the
// engine counts once.
func (f *following) followGoods() {
	if len(f.out) == 0 {
		return
	}
	want := map[ledger.EventKind][]calendar.Date{}
	for _, out := range f.out {
		want[warranty.Suspend] = append(want[warranty.Suspend], out.from)
		if !out.until.IsZero() {
			want[warranty.Resume] = append(want[warranty.Resume], out.until)
		}
	}
	f.takeBack(func(line *ent.WarrantyEvent) bool {
		if line.Reason == nil || *line.Reason != warranty.UnderRepair || line.Kind != warranty.Suspend && line.Kind != warranty.Resume {
			return false
		}
		i := slices.Index(want[line.Kind], line.Day)
		if i >= 0 {
			want[line.Kind] = slices.Delete(want[line.Kind], i, i+1)
		}
		return i < 0
	})
	for _, kind := range []ledger.EventKind{warranty.Suspend, warranty.Resume} {
		for _, day := range want[kind] {
			f.add(f.line(kind).SetDay(day).SetReason(warranty.UnderRepair))
		}
	}
}
