package notices

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/notice"
)

// remindOfLateRepairs reports goods taken back for repair that were to be back with
// the customer before today and are not: to who is responsible for the record, to the
// dispatchers, and to the heads of its department, who are to help. It is told once
// for each day that was named.
func (s *Service) remindOfLateRepairs(ctx context.Context, today calendar.Date) error {
	helpers, err := s.planners(ctx)
	if err != nil {
		return err
	}
	for last := 0; ; {
		late, err := s.Store.Client().CustodyTransfer.Query().
			Where(custodytransfer.IDGT(last), custodytransfer.FromPartyEQ(fieldwork.PartyCustomer),
				custodytransfer.VoidAtIsNil(), custodytransfer.ExpectedBackOnLT(today)).
			Order(custodytransfer.ByID()).Limit(rowsAtOnce).WithServiceRecord().All(ctx)
		if err != nil || len(late) == 0 {
			return err
		}
		reminders := make([]Notice, len(late))
		for i, receipt := range late {
			reminders[i] = Notice{Kind: notice.RepairLate, ServiceRecordID: receipt.ServiceRecordID,
				UserIDs: helpersOf(receipt.Edges.ServiceRecord, helpers),
				Key:     fmt.Sprintf("goods/%d/%s", receipt.ID, receipt.ExpectedBackOn),
				Params:  map[string]string{ParamDay: receipt.ExpectedBackOn.String(), ParamGoods: receipt.Goods}}
		}
		if err := s.tellNew(ctx, reminders); err != nil {
			return err
		}
		last = late[len(late)-1].ID
	}
}

// helpersOf returns who is told of a record that is late.
func helpersOf(record *ent.ServiceRecord, helpers planners) []int {
	people := helpers.of(record.DepartmentID)
	if record.OwnerID != nil && !slices.Contains(people, *record.OwnerID) {
		people = append([]int{*record.OwnerID}, people...)
	}
	return people
}
