package notices_test

import (
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/notices"
	"sanbao/server/service/registry"
)

// morning tells of exchanges that ripen as the daily job does on a day.
func (h *house) morning(day calendar.Date) {
	h.Helper()
	units := registry.New(registry.Config{Store: h.store, Zone: zone, Clock: func() time.Time { return h.now }})
	ripening, err := units.Ripening(authz.System(h.Context()), day, notices.RipensWithin)
	if err != nil {
		h.Fatal(err)
	}
	for range 2 {
		if err := h.notices.RemindOfExchanges(h.Context(), ripening); err != nil {
			h.Fatal(err)
		}
	}
}

// A repair that waits for parts is told to its owner and the head when two weeks are
// left of the ninety days, once; one failed repair is told to the head, once since the
// last exchange.
func TestExchangesThatRipen(t *testing.T) {
	each(t, func(h *house) {
		ctx, c := authz.System(h.Context()), h.store.Client()
		policy := c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").SetRollToWorkday(false).SaveX(ctx)
		h.unit.QueryProduct().OnlyX(ctx).Update().SetWarrantyPolicy(policy).ExecX(ctx)
		bought, in := calendar.MustParse("2025-12-01"), calendar.MustParse("2026-01-05")
		h.unit.Update().SetWarrantyStartsOn(bought).ExecX(ctx)
		line := c.WarrantyEvent.Create().SetProductUnit(h.unit).SetKind(warranty.Suspend).SetReason(warranty.WaitingForParts).
			SetDelayBy(warranty.Maker).SetDay(in).SetStay(h.record.Number).SetServiceRecord(h.record).SetRecordedAt(h.now).SaveX(ctx)
		ripe := in.AddDays(91)

		h.morning(ripe.AddDays(-notices.RipensWithin - 1))
		h.same("technician")
		h.morning(ripe.AddDays(-notices.RipensWithin))
		h.morning(ripe.AddDays(-notices.RipensWithin + 1))
		late := "东方机械的 KF-1 S1 即将符合换货条件（" + ripe.String() + "）：SR-2026-000001"
		h.same("technician", late)
		h.same("head", late)
		h.same("head2")

		// The parts come, and the repair fails: the record is done, so that the head alone is told.
		day := ripe.AddDays(-5)
		c.WarrantyEvent.Create().SetProductUnit(h.unit).SetKind(warranty.Resume).SetReason(warranty.WaitingForParts).
			SetDay(day).SetStay(line.Stay).SetServiceRecord(h.record).SetRecordedAt(h.now).ExecX(ctx)
		c.WarrantyEvent.Create().SetProductUnit(h.unit).SetKind(warranty.Repaired).SetOutcome(warranty.Failed).
			SetDay(day).SetStay(line.Stay).SetServiceRecord(h.record).SetRecordedAt(h.now).ExecX(ctx)
		h.record.Update().SetStatus(casework.StatusCompleted).ExecX(ctx)
		h.morning(day)
		h.morning(day.AddDays(20))
		h.same("technician", late)
		h.same("head", late, "东方机械的 KF-1 S1 即将符合换货条件")

		// Exchanged, the unit begins anew, and so does what is told of it.
		c.WarrantyEvent.Create().SetProductUnit(h.unit).SetKind(warranty.Restart).SetDay(day.AddDays(21)).
			SetStay(line.Stay).SetRecordedAt(h.now).ExecX(ctx)
		h.morning(day.AddDays(22))
		if got := len(h.told("head")); got != 2 {
			h.Errorf("after an exchange there are %d notices, want 2", got)
		}
		c.WarrantyEvent.Create().SetProductUnit(h.unit).SetKind(warranty.Repaired).SetOutcome(warranty.Failed).
			SetDay(day.AddDays(40)).SetStay("SR-2026-000009").SetRecordedAt(h.now).ExecX(ctx)
		h.morning(day.AddDays(41))
		if got := len(h.told("head")); got != 3 {
			h.Errorf("after another failed repair there are %d notices, want 3", got)
		}
	})
}

// Where no record tells whose it is, the dispatchers are told.
func TestExchangeOfAUnitWithoutRecords(t *testing.T) {
	each(t, func(h *house) {
		ctx, c := authz.System(h.Context()), h.store.Client()
		h.people["head2"].Update().SetRole(access.Dispatcher).ExecX(ctx)
		policy := c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").SaveX(ctx)
		model := c.Product.Create().SetModel("KF-2").SetName("热泵").SetWarrantyPolicy(policy).SaveX(ctx)
		unit := c.ProductUnit.Create().SetSerialNumber("S2").SetProduct(model).SetWarrantyStartsOn(calendar.MustParse("2026-01-01")).SaveX(ctx)
		c.WarrantyEvent.Create().SetProductUnit(unit).SetKind(warranty.Repaired).SetOutcome(warranty.Failed).
			SetDay(calendar.MustParse("2026-02-01")).SetNote("外部维修").SetRecordedAt(h.now).ExecX(ctx)
		h.morning(calendar.MustParse("2026-03-02"))
		h.same("head2", "KF-2 S2 即将符合换货条件")
		h.same("head")
	})
}
