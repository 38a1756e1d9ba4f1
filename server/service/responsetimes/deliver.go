package responsetimes

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
)

// Deliver gives a database that has no calendar yet those of the office and of the
// hotline, and the policies with which a company begins. It leaves every other
// database alone, and does the thing once where several servers start at once.
func (s *Service) Deliver(ctx context.Context) error {
	ctx = authz.System(ctx)
	there, err := s.Store.Client().WorkingCalendar.Query().Exist(ctx)
	if err != nil || there {
		return err
	}
	err = s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		there, err := tx.WorkingCalendar.Query().Exist(ctx)
		if err != nil || there {
			return err
		}
		return s.deliver(ctx, tx)
	})
	if ent.IsConstraintError(err) {
		// Another server has delivered in between: codes are unique.
		return nil
	}
	return err
}

func (s *Service) deliver(ctx context.Context, tx *ent.Tx) error {
	now := s.now()
	office := sla.OfficeHours(s.Zone, nil)
	err := tx.WorkingCalendar.Create().SetCode(OfficeCode).SetName("办公时间").SetWeek(daysOf(office)).
		SetFollowsPublicHolidays(true).SetCreatedAt(now).SetUpdatedAt(now).Exec(ctx)
	if err != nil {
		return err
	}
	hotline := sla.HotlineHours(s.Zone)
	err = tx.WorkingCalendar.Create().SetCode(HotlineCode).SetName("热线时间").SetWeek(daysOf(hotline)).
		SetFollowsPublicHolidays(false).SetCreatedAt(now).SetUpdatedAt(now).Exec(ctx)
	if err != nil {
		return err
	}
	for _, pack := range sla.Packs() {
		codes, delivered := deliveredCodes()[pack.Key]
		if !delivered {
			continue
		}
		for i, policy := range pack.Policies {
			if err := createPolicy(tx, codes[i], policy).SetCreatedAt(now).SetUpdatedAt(now).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// deliveredCodes are the codes of the policies of the packs with which a company
// begins.
func deliveredCodes() map[string][]string {
	return map[string][]string{
		sla.PackRegions: {"REPLY-24H", "ONSITE-48H", "ONSITE-72H"},
		sla.PackUrgent:  {"URGENT-3H"},
	}
}

// countedByCode returns promises of a pack with the codes of their calendars in place
// of the packs' keys.
func countedByCode(promises []sla.Promise) []sla.Promise {
	promises = slices.Clone(promises)
	for i := range promises {
		switch promises[i].Calendar {
		case sla.OfficeKey:
			promises[i].Calendar = OfficeCode
		case sla.HotlineKey:
			promises[i].Calendar = HotlineCode
		}
	}
	return promises
}

// createPolicy writes a policy of a pack.
func createPolicy(tx *ent.Tx, code string, p sla.Policy) *ent.ServiceLevelPolicyCreate {
	return tx.ServiceLevelPolicy.Create().SetCode(code).SetName(p.Name).SetPromises(countedByCode(p.Promises)).
		SetKinds(p.Conditions.Kinds).SetSeverities(p.Conditions.Severities).SetServiceZones(p.Conditions.Zones).
		SetCustomerTiers(p.Conditions.Tiers).SetProductCategories(p.Conditions.Categories).
		SetWarnPercent(p.Escalation.WarnPercent).SetWarnMinutes(p.Escalation.WarnMinutes).
		SetHeadAfter(p.Escalation.HeadAfter).SetExecutiveAfter(p.Escalation.ExecutiveAfter)
}

// daysOf lists the hours of a spec's week in the order of its days.
func daysOf(spec sla.CalendarSpec) []sla.DayHours {
	var days []sla.DayHours
	for _, day := range calendar.Weekdays() {
		if hours := spec.Week[day]; len(hours) > 0 {
			days = append(days, sla.DayHours{Weekday: day, Hours: hours})
		}
	}
	return days
}
