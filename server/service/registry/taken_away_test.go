package registry_test

import (
	"testing"

	"sanbao/ent/auditentry"
	"sanbao/ent/warranty"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/change"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

// noDay is the change that takes a day away.
var noDay = change.Clear[calendar.Date]()

// TestUnitDatesTakenAway: status, start and warranty follow the dates back, too.
func TestUnitDatesTakenAway(t *testing.T) {
	type edit = registry.UpdateProductUnitInput
	steps := []struct {
		change   edit
		status   installedbase.UnitStatus
		start    string
		warranty string
	}{
		{edit{ShippedOn: on("2026-02-01"), InstalledOn: on("2026-02-10"), AcceptedOn: on("2026-02-20"), PurchasedOn: on("2026-01-15")},
			installedbase.UnitInService, "2026-01-15", "2026-01-15 2027-01-15"},
		{edit{PurchasedOn: noDay}, installedbase.UnitInService, "2026-02-20", "2026-02-20 2027-02-20"},
		{edit{AcceptedOn: noDay}, installedbase.UnitInstalled, "2026-02-10", "2026-02-10 2027-02-10"},
		{edit{WarrantyStartsOn: on("2026-03-01")}, installedbase.UnitInstalled, "2026-03-01", "2026-03-01 2027-03-01"},
		{edit{WarrantyStartsOn: noDay}, installedbase.UnitInstalled, "2026-02-10", "2026-02-10 2027-02-10"},
		{edit{InstalledOn: noDay, ShippedOn: noDay}, installedbase.UnitOrdered, "", ""},
		{edit{WarrantyStartsOn: noDay}, installedbase.UnitOrdered, "", ""},
		{edit{WarrantyStartsOn: on("2026-03-01")}, installedbase.UnitOrdered, "2026-03-01", "2026-03-01 2027-03-01"},
		{edit{ShippedOn: on("2026-02-01"), Status: ptr(installedbase.UnitReturned)}, installedbase.UnitReturned, "2026-03-01", "2026-03-01 2027-03-01"},
		{edit{ShippedOn: noDay, WarrantyStartsOn: noDay}, installedbase.UnitReturned, "", ""},
	}
	each(t, func(w *world) {
		for i, step := range steps {
			step.change.ID, step.change.Version = w.unit.ID, w.unitNow(w.unit.ID).Version
			w.must(w.registry.UpdateProductUnit(w.as(access.Clerk), step.change))
			unit := w.unitNow(w.unit.ID)
			start := ""
			if unit.WarrantyStartsOn != nil {
				start = unit.WarrantyStartsOn.String()
			}
			if got := w.warranty(unit.ID); unit.Status != step.status || start != step.start || got != step.warranty {
				w.Errorf("step %d: %s, start %q, warranty %q, want %s, %q, %q", i, unit.Status, start, got, step.status, step.start, step.warranty)
			}
		}
		// A day goes and another comes in the same edit: the order is that of what is left.
		w.must(w.registry.UpdateProductUnit(w.as(access.Clerk), edit{ID: w.unit.ID, Version: w.unitNow(w.unit.ID).Version,
			ShippedOn: on("2026-02-05")}))
		_, err := w.registry.UpdateProductUnit(w.as(access.Clerk), edit{ID: w.unit.ID, Version: w.unitNow(w.unit.ID).Version,
			InstalledOn: on("2026-02-01")})
		w.atFault(err, "installedOn: date_order")
		w.must(w.registry.UpdateProductUnit(w.as(access.Clerk), edit{ID: w.unit.ID, Version: w.unitNow(w.unit.ID).Version,
			ShippedOn: noDay, InstalledOn: on("2026-02-01")}))
	})
}

// TestOwnerTakenAway: also while the owner's record is open, which stays the owner's;
// the audit tells who it was.
func TestOwnerTakenAway(t *testing.T) {
	each(t, func(w *world) {
		w.must(w.registry.UpdateProductUnit(w.as(access.Clerk), registry.UpdateProductUnitInput{ID: w.unit.ID, Version: 1,
			CustomerID: change.Clear[int]()}))
		if unit := w.unitNow(w.unit.ID); unit.CustomerID != nil || unit.SerialNumber != w.unit.SerialNumber {
			w.Errorf("the unit is %+v", unit)
		}
		record := w.store.Client().ServiceRecord.GetX(w.system(), w.record.ID)
		if record.CustomerID != w.customer.ID || *record.ProductUnitID != w.unit.ID || record.Version != w.record.Version {
			w.Errorf("the record is %+v", record)
		}
		w.removed(w.unit.ID, "customer", "K001 杭州远大机械有限公司")
		w.must(w.registry.UpdateProductUnit(w.as(access.Clerk), registry.UpdateProductUnitInput{ID: w.unit.ID, Version: 2, JobNumber: ptr("J-1")}))
		if unit := w.unitNow(w.unit.ID); unit.CustomerID != nil {
			w.Errorf("left out, the owner is %d", *unit.CustomerID)
		}
	})
}

// TestPolicyTakenAway: units keep what they were sold under, those to come get none.
func TestPolicyTakenAway(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		sold := w.must(r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "A", ProductID: w.product.ID, PurchasedOn: day("2026-03-01")}))
		w.must(r.UpdateProduct(ctx, registry.UpdateProductInput{ID: w.product.ID, Version: 1, WarrantyPolicyID: change.Clear[int]()}))
		if product := w.store.Client().Product.GetX(w.system(), w.product.ID); product.WarrantyPolicyID != nil {
			w.Errorf("the policy is %d", *product.WarrantyPolicyID)
		}
		w.removed(w.product.ID, "warrantyPolicy", "STD 标准三包")
		w.must(r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "B", ProductID: w.product.ID, PurchasedOn: day("2026-03-01")}))
		w.must(r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: sold, Version: 1, PurchasedOn: on("2026-03-02")}))
		if n := w.store.Client().Warranty.Query().Where(warranty.WarrantyPolicyID(w.policy.ID)).CountX(w.system()); n != 1 || w.warranty(sold) != "2026-03-02 2027-03-02" {
			w.Errorf("%d warranties, that of the unit sold is %q", n, w.warranty(sold))
		}
	})
}

// TestCostAndTextsTakenAway: a cost that is not known any more is none, not 0; a
// text is empty, and with it the digits by which it was found.
func TestCostAndTextsTakenAway(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		w.must(r.UpdatePart(ctx, registry.UpdatePartInput{ID: w.part.ID, Version: 1, UnitCost: change.Set[int64](900)}))
		w.must(r.UpdatePart(ctx, registry.UpdatePartInput{ID: w.part.ID, Version: 2, UnitPrice: ptr[int64](1200)}))
		if cost := w.store.Client().Part.GetX(w.system(), w.part.ID).UnitCost; cost == nil || *cost != 900 {
			w.Errorf("left out, the cost is %v", cost)
		}
		w.must(r.UpdatePart(ctx, registry.UpdatePartInput{ID: w.part.ID, Version: 3, UnitCost: change.Clear[int64]()}))
		if cost := w.store.Client().Part.GetX(w.system(), w.part.ID).UnitCost; cost != nil {
			w.Errorf("the cost is %d", *cost)
		}
		w.removed(w.part.ID, "unitCost", "900")
		w.must(r.UpdateContact(ctx, registry.UpdateContactInput{ID: w.contact.ID, Version: 1, Phone: ptr("")}))
		if got := w.store.Client().Contact.GetX(w.system(), w.contact.ID); got.Phone != "" || got.PhoneDigits != "" || got.Name != "王丽" {
			w.Errorf("the contact is %+v", got)
		}
		w.removed(w.contact.ID, "phone", "13800138000")
	})
}

// removed checks that the last line of the audit about a row tells what was taken away.
func (w *world) removed(id int, field, old string) {
	w.Helper()
	entry := w.store.Client().AuditEntry.Query().Where(auditentry.RowID(id)).Order(auditentry.ByID()).AllX(w.system())
	if len(entry) == 0 {
		w.Fatalf("nothing in the audit about %s", field)
	}
	for _, c := range entry[len(entry)-1].Changes {
		if c.Field == field && c.Old == old && c.New == "" {
			return
		}
	}
	w.Errorf("the audit tells %+v, want that %s was %q", entry[len(entry)-1].Changes, field, old)
}
