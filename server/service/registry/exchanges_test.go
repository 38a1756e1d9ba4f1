package registry_test

import (
	"context"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/registry"
)

// spare is a unit that nobody owns yet.
func (w *world) spare(serial string) *ent.ProductUnit {
	return w.store.Client().ProductUnit.Create().SetProduct(w.product).SetSerialNumber(serial).SaveX(w.system())
}

// replacedBy returns the serial number of the unit that stands for the world's, and the
// latter's status.
func (w *world) replacedBy() (string, installedbase.UnitStatus) {
	unit := w.unitNow(w.unit.ID)
	replacing, err := unit.QueryReplacedBy().Only(w.system())
	if ent.IsNotFound(err) {
		return "", unit.Status
	}
	if err != nil {
		w.Fatal(err)
	}
	if replacing.CustomerID == nil || *replacing.CustomerID != w.customer.ID {
		w.Errorf("%s is not the customer's", replacing.SerialNumber)
	}
	return replacing.SerialNumber, unit.Status
}

func (w *world) isReplaced(serial string, status installedbase.UnitStatus) {
	w.Helper()
	if got, now := w.replacedBy(); got != serial || now != status {
		w.Errorf("replaced by %q and %s, want %q and %s", got, now, serial, status)
	}
}

func TestExchangeNamesTheReplacingUnit(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2026-01-05")
		before := w.unitNow(w.unit.ID).Status
		spare := w.spare("SN-NEW")
		line := w.enter(warranty.Restart, "2026-03-01", func(in *registry.RecordWarrantyEventInput) { in.ReplacedByUnitID = &spare.ID })
		w.isReplaced("SN-NEW", installedbase.UnitExchanged)
		w.must(w.registry.TakeBackWarrantyEvent(w.as(access.Dispatcher), registry.TakeBackWarrantyEventInput{ID: line, Note: "记错"}))
		w.isReplaced("", before)
	})
}

// What came by the record goes with it when the work is sent back.
func TestExchangeByARecord(t *testing.T) {
	each(t, func(w *world) {
		w.soldOn("2026-01-05")
		before := w.unitNow(w.unit.ID).Status
		spare := w.spare("SN-NEW")
		w.record.ChargeClass = casework.ChargeFreeWarranty
		replace := func() error {
			return w.store.WithTx(w.as(access.Dispatcher), func(ctx context.Context, tx *ent.Tx) error {
				return w.registry.Replace(ctx, tx, w.unit.ID, spare.ID)
			})
		}
		exchanged := func(r *ent.ServiceRecord) {
			r.Status, r.Outcome = casework.StatusCompleted, ptr(casework.OutcomeExchanged)
		}
		for range 2 {
			// A unit that has come already is the same again.
			if err := replace(); err != nil {
				w.Fatal(err)
			}
		}
		w.followed(casework.ActionComplete, exchanged)
		w.isReplaced("SN-NEW", installedbase.UnitExchanged)
		w.followed(casework.ActionSendBack, func(r *ent.ServiceRecord) { r.Status = casework.StatusInProgress })
		w.isReplaced("", before)
	})
}

func TestUnitsThatReplaceNothing(t *testing.T) {
	each(t, func(w *world) {
		c, ctx := w.store.Client(), w.system()
		other := c.Customer.Create().SetCode("K009").SetName("别家").SaveX(ctx)
		theirs := w.spare("SN-THEIRS").Update().SetCustomer(other).SaveX(ctx)
		scrapped := w.spare("SN-SCRAPPED").Update().SetStatus(installedbase.UnitScrapped).SaveX(ctx)
		taken := w.spare("SN-TAKEN").Update().SetReplaces(w.spare("SN-OLD")).SaveX(ctx)
		refused := func(id int, want string, set ...func(*registry.RecordWarrantyEventInput)) {
			w.Helper()
			in := registry.RecordWarrantyEventInput{ProductUnitID: w.unit.ID, Kind: warranty.Restart, Day: *day("2026-03-01"),
				Note: "换货", ReplacedByUnitID: &id}
			for _, s := range set {
				s(&in)
			}
			_, err := w.registry.RecordWarrantyEvent(w.as(access.Dispatcher), in)
			w.atFault(err, "replacedByUnitID: "+want)
		}
		refused(w.unit.ID, string(fault.NotAnOption))
		refused(theirs.ID, string(fault.UnitOfOtherCustomer))
		refused(scrapped.ID, string(fault.NotAnOption))
		refused(taken.ID, string(fault.NotAnOption))
		refused(-1, string(fault.NoSuchReference))
		spare := w.spare("SN-NEW")
		refused(spare.ID, string(fault.NotAnOption), func(in *registry.RecordWarrantyEventInput) { in.MainPart = ptr("COMPRESSOR") })
		refused(spare.ID, string(fault.NotAnOption), func(in *registry.RecordWarrantyEventInput) {
			in.Kind, in.Outcome = warranty.Repaired, ptr(warranty.Held)
		})
		w.enter(warranty.Restart, "2026-03-01", func(in *registry.RecordWarrantyEventInput) { in.ReplacedByUnitID = &spare.ID })
		refused(w.spare("SN-NEWER").ID, string(fault.NotAnOption))
		if got := w.unitNow(w.unit.ID).QueryWarrantyEvents().CountX(ctx); got != 1 {
			w.Errorf("what was refused has left %d lines", got)
		}
	})
}
