package notices

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/notice"
)

// remindOfLateRepairs reports goods taken back for repair that were to be back with
// the customer before today and are not: to who is responsible for the record, to the
// dispatchers, and to the heads of its department, who are to help. It is told once
// for each day that was named.
func (s *Service) remindOfLateRepairs(ctx context.Context, today calendar.Date) error {
	helpers, err := s.Store.Client().User.Query().Where(user.RoleIn(access.Dispatcher, access.Head), user.Active(true)).
		Select(user.FieldID, user.FieldRole, user.FieldDepartmentID).All(ctx)
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
func helpersOf(record *ent.ServiceRecord, helpers []*ent.User) []int {
	var people []int
	if record.OwnerID != nil {
		people = append(people, *record.OwnerID)
	}
	for _, u := range helpers {
		ofDepartment := record.DepartmentID != nil && *record.DepartmentID == u.DepartmentID
		if (u.Role == access.Dispatcher || ofDepartment) && !slices.Contains(people, u.ID) {
			people = append(people, u.ID)
		}
	}
	return people
}
