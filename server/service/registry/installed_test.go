package registry_test

import (
	"context"
	"testing"

	"sanbao/ent"
	"sanbao/ent/warrantyevent"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/domain/warranty/ledger"
)

// An installation dates its unit, as far as the days are not known yet, and what begins
// with them begins.
func TestInstallationsDateTheirUnits(t *testing.T) {
	each(t, func(w *world) {
		tell := func(days installedbase.Dates) error {
			return w.store.WithTx(w.Context(), func(ctx context.Context, tx *ent.Tx) error {
				return w.registry.Installed(ctx, tx, w.unit.ID, days)
			})
		}
		w.store.Client().WarrantyPolicy.Update().SetStartFrom([]ledger.StartBasis{warranty.ByAcceptance}).ExecX(w.system())
		w.store.Client().ProductUnit.Update().SetShippedOn(*day("2026-03-04")).ExecX(w.system())
		unit := func() *ent.ProductUnit { return w.store.Client().ProductUnit.GetX(w.system(), w.unit.ID) }

		if err := tell(installedbase.Dates{Installed: day("2026-03-02")}); err != nil {
			w.Fatal(err)
		}
		if got := unit(); got.InstalledOn != nil {
			w.Errorf("installed on %s, before it was shipped", got.InstalledOn)
		}
		if err := tell(installedbase.Dates{Installed: day("2026-03-05")}); err != nil {
			w.Fatal(err)
		}
		f := fault.As(tell(installedbase.Dates{Accepted: day("2026-03-04")}))
		if f == nil || f.Code != fault.Invalid {
			w.Fatalf("accepted before it was installed: %v", f)
		}
		for _, on := range []string{"2026-03-06", "2026-03-09"} {
			if err := tell(installedbase.Dates{Installed: day(on), Accepted: day(on)}); err != nil {
				w.Fatal(err)
			}
		}
		got := unit()
		if got.InstalledOn.String() != "2026-03-05" || got.AcceptedOn.String() != "2026-03-06" || got.Status != installedbase.UnitInService {
			w.Errorf("installed %s, accepted %s, %s", got.InstalledOn, got.AcceptedOn, got.Status)
		}
		starts := got.QueryWarrantyEvents().Where(warrantyevent.KindEQ(warranty.Start), warrantyevent.BasisEQ(warranty.ByAcceptance)).AllX(w.system())
		if len(starts) != 1 || starts[0].Day.String() != "2026-03-06" {
			w.Errorf("the ledger begins with %v", starts)
		}
		if end := w.endsOn(); end != "2027-03-06" && end != "2027-03-05" {
			w.Errorf("the warranty ends on %s", end)
		}
	})
}
