package authz_test

import (
	"context"
	"maps"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
	"sanbao/server/domain/warranty/ledger"
)

// makeServiceLevels makes a calendar and a policy, and what each person has of
// notifications.
func (c *company) makeServiceLevels() {
	ctx, today := c.system(), calendar.DateIn(noon, time.UTC)
	c.calendar = c.client.WorkingCalendar.Create().SetCode("OFFICE").SetName("办公时间").SetWeek([]sla.DayHours{}).SaveX(ctx)
	c.add(access.WorkingCalendar, c.calendar.ID, nil, "")
	day := c.client.CalendarDay.Create().SetWorkingCalendar(c.calendar).SetDate(today).SetRule(sla.DayOff).SaveX(ctx)
	c.add(access.CalendarDay, day.ID, nil, "")
	c.level = c.client.ServiceLevelPolicy.Create().SetCode("ALL").SetName("时限").SetPromises([]sla.Promise{}).SaveX(ctx)
	c.add(access.ServiceLevelPolicy, c.level.ID, nil, "")
	for _, p := range people {
		user := c.users[p.name]
		told := c.client.Notification.Create().SetUser(user).SetKind(notice.Assigned).SetAt(noon).SetKey("k").SaveX(ctx)
		c.add(access.Notification, told.ID, nil, p.name)
		setting := c.client.NotificationSetting.Create().SetUserID(user.ID).SetKind(notice.Assigned).SaveX(ctx)
		c.add(access.NotificationSetting, setting.ID, nil, p.name)
	}
	c.client.MailMessage.Create().SetRecipient("a@example.com").SetSubject("s").SetBody("b").SetCreatedAt(noon).SetNextTryAt(noon).SaveX(ctx)
	c.client.JobRun.Create().SetJob("digest").SetDay(today).SetAt(noon).SaveX(ctx)
}

// makeClocks makes what runs, waits and is written down on a record and its unit.
func (c *company) makeClocks(key string) {
	ctx, record, behind := c.system(), c.records[key], []string{key}
	clock := c.client.ResponseClock.Create().SetServiceRecord(record).SetServiceLevelPolicy(c.level).SetKind(sla.Reply).
		SetMeasure(sla.Elapsed).SetAmount(60).SetStartedAt(noon).SaveX(ctx)
	c.add(access.ResponseClock, clock.ID, behind, "")
	pause := c.client.ClockPause.Create().SetServiceRecord(record).SetPausedAt(noon).SetReason(casework.HoldParts).SaveX(ctx)
	c.add(access.ClockPause, pause.ID, behind, "")
	step := c.client.Escalation.Create().SetServiceRecord(record).SetResponseClock(clock).SetStep(sla.Warn).SetFellDueAt(noon).
		SetTakenAt(noon).SaveX(ctx)
	c.add(access.Escalation, step.ID, behind, "")
	if record.ProductUnitID != nil {
		event := c.client.WarrantyEvent.Create().SetProductUnitID(*record.ProductUnitID).SetKind(ledger.Start).
			SetDay(calendar.DateIn(noon, time.UTC)).SetRecordedAt(noon).SaveX(ctx)
		c.add(access.WarrantyEvent, event.ID, behind, "")
	}
}

// creationsOfLevels make a row of each entity around service levels, as creations do.
func (c *company) creationsOfLevels(all map[access.Entity]func(context.Context, *ent.Tx) error, record, unit int) {
	today := calendar.DateIn(noon, time.UTC)
	maps.Copy(all, map[access.Entity]func(context.Context, *ent.Tx) error{
		access.WorkingCalendar: func(ctx context.Context, tx *ent.Tx) error {
			return tx.WorkingCalendar.Create().SetCode("new").SetName("new").SetWeek([]sla.DayHours{}).Exec(ctx)
		},
		access.CalendarDay: func(ctx context.Context, tx *ent.Tx) error {
			return tx.CalendarDay.Create().SetWorkingCalendar(c.calendar).SetDate(today.AddDays(1)).SetRule(sla.DayOff).Exec(ctx)
		},
		access.ServiceLevelPolicy: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ServiceLevelPolicy.Create().SetCode("new").SetName("new").SetPromises([]sla.Promise{}).Exec(ctx)
		},
		access.ResponseClock: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ResponseClock.Create().SetServiceRecordID(record).SetServiceLevelPolicy(c.level).SetKind(sla.OnSite).
				SetMeasure(sla.Elapsed).SetAmount(1).SetStartedAt(noon).Exec(ctx)
		},
		access.ClockPause: func(ctx context.Context, tx *ent.Tx) error {
			return tx.ClockPause.Create().SetServiceRecordID(record).SetPausedAt(noon).SetReason(casework.HoldSite).Exec(ctx)
		},
		access.Escalation: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Escalation.Create().SetServiceRecordID(record).SetResponseClockID(c.rows[access.ResponseClock][0].id).
				SetStep(sla.BreachHead).SetFellDueAt(noon).SetTakenAt(noon).Exec(ctx)
		},
		access.Notification: func(ctx context.Context, tx *ent.Tx) error {
			return tx.Notification.Create().SetUser(c.users["clerk"]).SetKind(notice.Assigned).SetAt(noon).SetKey("new").Exec(ctx)
		},
		access.NotificationSetting: func(ctx context.Context, tx *ent.Tx) error {
			return tx.NotificationSetting.Create().SetUserID(c.users["clerk"].ID).SetKind(notice.Mentioned).Exec(ctx)
		},
		access.WarrantyEvent: func(ctx context.Context, tx *ent.Tx) error {
			return tx.WarrantyEvent.Create().SetProductUnitID(unit).SetKind(ledger.Restart).SetDay(today).SetRecordedAt(noon).Exec(ctx)
		},
	})
}
