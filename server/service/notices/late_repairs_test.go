package notices_test

import (
	"testing"

	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/notice"
)

// Goods that are not back in time are reported once to who is responsible and to the
// head of the department, anew for another day, and not any more once they are back.
func TestLateGoodsAreReported(t *testing.T) {
	each(t, func(h *house) {
		ctx := authz.System(h.Context())
		due := calendar.MustParse("2026-03-10")
		receipt := h.store.Client().CustodyTransfer.Create().SetServiceRecord(h.record).SetNumber("CT-2026-000001").
			SetFromParty(fieldwork.PartyCustomer).SetToParty(fieldwork.PartyOutlet).SetGoods("热泵主机").SetHandedOverAt(h.now).
			SetHandedOverBy("王先生").SetTakenOverBy("李师傅").SetExpectedBackOn(due).SaveX(ctx)
		told := func(today string, want map[string]int) {
			h.Helper()
			for range 2 {
				if err := h.notices.Remind(ctx, calendar.MustParse(today)); err != nil {
					h.Fatal(err)
				}
			}
			for name, n := range want {
				if got := len(h.told(name)); got != n {
					h.Errorf("on %s %s was told %d times, want %d", today, name, got, n)
				}
			}
		}
		told("2026-03-10", map[string]int{"technician": 0, "head": 0})
		told("2026-03-11", map[string]int{"technician": 1, "head": 1, "head2": 0, "clerk": 0, "technician2": 0})
		if n := h.told("technician")[0]; n.Kind != notice.RepairLate || n.Params["goods"] != "热泵主机" || n.Params["day"] != "2026-03-10" {
			h.Errorf("told %+v", n)
		}
		receipt = receipt.Update().SetExpectedBackOn(calendar.MustParse("2026-03-15")).SaveX(ctx)
		told("2026-03-12", map[string]int{"technician": 1})
		told("2026-03-16", map[string]int{"technician": 2, "head": 2})
		receipt.Update().SetExpectedBackOn(calendar.MustParse("2026-03-17")).SetVoidAt(h.now).ExecX(ctx)
		told("2026-03-20", map[string]int{"technician": 2})
	})
}
