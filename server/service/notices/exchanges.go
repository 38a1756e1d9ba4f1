package notices

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/notice"
	"sanbao/server/service/registry"
	"sanbao/server/service/staff"
)

// RipensWithin is how many days before a right to an exchange ripens people are told.
const RipensWithin = 14

// RemindOfExchanges tells people of rights to an exchange that are about to ripen: whoever
// is responsible for the open record, and the head of its department; the head alone
// where no record is open any more. It is told once for each unit and cause: a repair
// that takes too long, by the record and the limit, and failed repairs since the last
// exchange.
func (s *Service) RemindOfExchanges(ctx context.Context, ripening []registry.UnitRipening) error {
	ctx = authz.System(ctx)
	for some := range slices.Chunk(ripening, rowsAtOnce) {
		records, err := s.repairsOf(ctx, some)
		if err != nil {
			return err
		}
		reminders := make([]Notice, len(some))
		for i, r := range some {
			if reminders[i], err = s.exchangeReminder(ctx, r, records[r.Unit.ID]); err != nil {
				return err
			}
		}
		if err := s.tellNew(ctx, reminders); err != nil {
			return err
		}
	}
	return nil
}

// repairsOf returns the repairs of units, the latest first.
func (s *Service) repairsOf(ctx context.Context, ripening []registry.UnitRipening) (map[int][]*ent.ServiceRecord, error) {
	units := make([]int, len(ripening))
	for i, r := range ripening {
		units[i] = r.Unit.ID
	}
	rows, err := s.Store.Client().ServiceRecord.Query().
		Where(servicerecord.ProductUnitIDIn(units...), servicerecord.KindEQ(casework.KindRepair), servicerecord.StatusNEQ(casework.StatusCancelled)).
		Order(ent.Desc(servicerecord.FieldReportedAt, servicerecord.FieldID)).
		Select(servicerecord.FieldID, servicerecord.FieldNumber, servicerecord.FieldStatus, servicerecord.FieldProductUnitID,
			servicerecord.FieldOwnerID, servicerecord.FieldDepartmentID).All(ctx)
	repairs := map[int][]*ent.ServiceRecord{}
	for _, row := range rows {
		repairs[*row.ProductUnitID] = append(repairs[*row.ProductUnitID], row)
	}
	return repairs, err
}

func (s *Service) exchangeReminder(ctx context.Context, r registry.UnitRipening, repairs []*ent.ServiceRecord) (Notice, error) {
	n := Notice{Kind: notice.ExchangeRipens, ProductUnitID: r.Unit.ID, Params: map[string]string{ParamDay: r.On.String(), ParamNote: r.Stay},
		Key: fmt.Sprintf("ripens/%d/%s/%s/%s", r.Unit.ID, r.Ground, r.Stay, r.Exchanged)}
	var department *int
	if record := concerned(r, repairs); record != nil {
		n.ServiceRecordID, department = record.ID, record.DepartmentID
		if open(record) && record.OwnerID != nil {
			n.UserIDs = append(n.UserIDs, *record.OwnerID)
		}
	}
	responsible, err := staff.Responsible(ctx, s.Store.Client(), department)
	for _, id := range responsible {
		if !slices.Contains(n.UserIDs, id) {
			n.UserIDs = append(n.UserIDs, id)
		}
	}
	return n, err
}

// concerned returns the record that a ripening right is about: that of the repair which
// takes too long, else the latest open one, else the latest; nil for none.
func concerned(r registry.UnitRipening, repairs []*ent.ServiceRecord) *ent.ServiceRecord {
	for _, is := range []func(*ent.ServiceRecord) bool{
		func(record *ent.ServiceRecord) bool { return r.Stay != "" && record.Number == r.Stay },
		open,
		func(*ent.ServiceRecord) bool { return true },
	} {
		if i := slices.IndexFunc(repairs, is); i >= 0 {
			return repairs[i]
		}
	}
	return nil
}

// open reports whether there is still work on a record.
func open(record *ent.ServiceRecord) bool {
	return !slices.Contains([]casework.Status{casework.StatusCompleted, casework.StatusReviewed, casework.StatusClosed}, record.Status)
}
