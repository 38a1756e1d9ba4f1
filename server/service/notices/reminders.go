package notices

import (
	"context"
	"fmt"
	"slices"

	"sanbao/ent"
	"sanbao/ent/notification"
	"sanbao/ent/openissue"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/warranty"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
)

// rowsAtOnce is how many rows a round of reminders reads.
const rowsAtOnce = 200

// Remind tells people of dates that come near: free maintenance that ends within
// three months, contracts and certificates that end within one, issues left over that
// are due, goods taken back for repair that were to be back by now. Each
// reminder is given once, however often this runs and on however many servers;
// what ends is told again when a month, and a week, are left, until it is renewed
// or let go.
func (s *Service) Remind(ctx context.Context, today calendar.Date) error {
	ctx = authz.System(ctx)
	for _, remind := range []func(context.Context, calendar.Date) error{s.remindOfFreeMaintenance, s.remindOfContracts, s.remindOfIssues, s.remindOfCertificates, s.remindOfLateRepairs} {
		if err := remind(ctx, today); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) remindOfFreeMaintenance(ctx context.Context, today calendar.Date) error {
	for _, reminder := range sla.FreeMaintenanceReminders() {
		query := s.Store.Client().Warranty.Query().Where(warranty.KindEQ(installedbase.WarrantyPolicy),
			warranty.HasProductUnitWith(productunit.RenewalEQ(installedbase.RenewalOpen),
				productunit.StatusNotIn(installedbase.OutOfUse()...)))
		if err := s.remindOfEnds(ctx, today, reminder, query, notice.FreeMaintenanceEnds); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) remindOfContracts(ctx context.Context, today calendar.Date) error {
	for _, reminder := range sla.ContractReminders() {
		query := s.Store.Client().Warranty.Query().Where(warranty.KindEQ(installedbase.WarrantyContract),
			warranty.RenewalEQ(installedbase.RenewalOpen))
		if err := s.remindOfEnds(ctx, today, reminder, query, notice.ContractEnds); err != nil {
			return err
		}
	}
	return nil
}

// remindOfEnds tells whoever looks after the customer in sales of what ends; the
// dispatchers, who plan the service, where nobody does.
func (s *Service) remindOfEnds(ctx context.Context, today calendar.Date, reminder sla.Reminder, query *ent.WarrantyQuery, kind notice.Kind) error {
	from, until := reminder.Ends(today)
	query.Where(warranty.EndsOnGTE(from), warranty.EndsOnLTE(until))
	dispatchers, err := s.Store.Client().User.Query().Where(user.RoleEQ(access.Dispatcher), user.Active(true)).IDs(ctx)
	if err != nil {
		return err
	}
	for last := 0; ; {
		ending, err := query.Clone().Where(warranty.IDGT(last)).Order(warranty.ByID()).Limit(rowsAtOnce).
			WithProductUnit(func(q *ent.ProductUnitQuery) { q.WithCustomer() }).All(ctx)
		if err != nil || len(ending) == 0 {
			return err
		}
		var reminders []Notice
		for _, w := range ending {
			if !reminder.Due(w.EndsOn, today) {
				continue
			}
			people := dispatchers
			if owner := w.Edges.ProductUnit.Edges.Customer; owner != nil && owner.SalesPersonID != nil {
				people = []int{*owner.SalesPersonID}
			}
			reminders = append(reminders, Notice{Kind: kind, UserIDs: people, ProductUnitID: w.ProductUnitID,
				Key:    fmt.Sprintf("ends/%d/%s/%s", w.ID, w.EndsOn, reminder.Name),
				Params: map[string]string{ParamDay: w.EndsOn.String(), ParamContract: w.ContractNumber}})
		}
		if err := s.tellNew(ctx, reminders); err != nil {
			return err
		}
		last = ending[len(ending)-1].ID
	}
}

// remindOfIssues tells who follows an issue that it is due.
func (s *Service) remindOfIssues(ctx context.Context, today calendar.Date) error {
	for last := 0; ; {
		due, err := s.Store.Client().OpenIssue.Query().
			Where(openissue.IDGT(last), openissue.SettledAtIsNil(), openissue.DueOnLTE(today), openissue.OwnerIDNotNil(),
				openissue.HasServiceRecordWith(servicerecord.StatusNotIn(casework.StatusClosed, casework.StatusCancelled))).
			Order(openissue.ByID()).Limit(rowsAtOnce).All(ctx)
		if err != nil || len(due) == 0 {
			return err
		}
		reminders := make([]Notice, len(due))
		for i, issue := range due {
			reminders[i] = Notice{Kind: notice.IssueDue, UserIDs: []int{*issue.OwnerID}, ServiceRecordID: issue.ServiceRecordID,
				Key:    fmt.Sprintf("issue/%d/%s", issue.ID, issue.DueOn),
				Params: map[string]string{ParamDay: issue.DueOn.String(), ParamIssue: issue.Description}}
		}
		if err := s.tellNew(ctx, reminders); err != nil {
			return err
		}
		last = due[len(due)-1].ID
	}
}

// tellNew gives those of the reminders that nobody has been given yet, each in a
// transaction of its own: day after day most of them are old.
func (s *Service) tellNew(ctx context.Context, reminders []Notice) error {
	var people []int
	keys := make([]string, len(reminders))
	for i, n := range reminders {
		keys[i] = n.Key
		people = append(people, n.UserIDs...)
	}
	slices.Sort(people)
	old, err := s.Store.Client().Notification.Query().
		Where(notification.UserIDIn(slices.Compact(people)...), notification.KeyIn(keys...)).
		Select(notification.FieldKey).Strings(ctx)
	if err != nil {
		return err
	}
	for _, n := range reminders {
		if slices.Contains(old, n.Key) {
			continue
		}
		err := s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error { return s.Notify(ctx, tx, n) })
		if err != nil {
			return err
		}
	}
	return nil
}
