package registry_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/ent/productunit"
	entwarranty "sanbao/ent/warranty"
	"sanbao/server/domain/access"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

// warranty returns the days of the policy's warranty of a unit as "from to", ""
// where it has none; two are a fault.
func (w *world) warranty(unitID int) string {
	w.Helper()
	all := w.store.Client().Warranty.Query().
		Where(entwarranty.ProductUnitID(unitID), entwarranty.KindEQ(installedbase.WarrantyPolicy)).AllX(w.system())
	switch len(all) {
	case 0:
		return ""
	case 1:
		return all[0].StartsOn.String() + " " + all[0].EndsOn.String()
	}
	w.Fatalf("unit %d has %d warranties by policy", unitID, len(all))
	return ""
}

func (w *world) unitNow(id int) *ent.ProductUnit {
	return w.store.Client().ProductUnit.GetX(w.system(), id)
}

func TestHandOver(t *testing.T) {
	tests := map[string]struct {
		in       registry.HandOverProductUnitInput
		status   installedbase.UnitStatus
		warranty string
	}{
		"ordered":             {registry.HandOverProductUnitInput{}, installedbase.UnitOrdered, ""},
		"to be shipped":       {registry.HandOverProductUnitInput{ShippedOn: day("2026-04-01")}, installedbase.UnitOrdered, ""},
		"shipped":             {registry.HandOverProductUnitInput{ShippedOn: day("2026-03-01")}, installedbase.UnitShipped, ""},
		"invoiced":            {registry.HandOverProductUnitInput{PurchasedOn: day("2026-02-28")}, installedbase.UnitOrdered, "2026-02-28 2027-02-28"},
		"installed":           {registry.HandOverProductUnitInput{InstalledOn: day("2026-03-01")}, installedbase.UnitInstalled, "2026-03-01 2027-03-01"},
		"accepted":            {registry.HandOverProductUnitInput{InstalledOn: day("2026-03-01"), AcceptedOn: day("2026-03-05")}, installedbase.UnitInService, "2026-03-05 2027-03-05"},
		"accepted and billed": {registry.HandOverProductUnitInput{AcceptedOn: day("2026-03-05"), PurchasedOn: day("2026-03-09")}, installedbase.UnitInService, "2026-03-09 2027-03-09"},
		"start agreed":        {registry.HandOverProductUnitInput{AcceptedOn: day("2026-03-05"), WarrantyStartsOn: day("2024-02-29")}, installedbase.UnitInService, "2024-02-29 2025-02-28"},
	}
	each(t, func(w *world) {
		for name, tt := range tests {
			w.section(name, func(w *world) {
				tt.in.SerialNumber, tt.in.ProductID, tt.in.CustomerID = name, w.product.ID, &w.customer.ID
				id := w.must(w.registry.HandOverProductUnit(w.as(access.Clerk), tt.in))
				if got := w.unitNow(id); got.Status != tt.status || *got.CustomerID != w.customer.ID {
					w.Errorf("handed over as %+v", got)
				}
				if got := w.warranty(id); got != tt.warranty {
					w.Errorf("warranty is %q, want %q", got, tt.warranty)
				}
			})
		}
		w.section("without a policy", func(w *world) {
			bare := w.must(w.registry.CreateProduct(w.admin(), registry.CreateProductInput{Model: "BARE", Name: "无三包"}))
			id := w.must(w.registry.HandOverProductUnit(w.admin(), registry.HandOverProductUnitInput{
				SerialNumber: "B-1", ProductID: bare, PurchasedOn: day("2026-03-01")}))
			if got := w.warranty(id); got != "" {
				w.Errorf("warranty is %q without a policy", got)
			}
		})
	})
}

// TestUnitThroughItsLife: a clerk enters date after date; status and warranty
// follow, until somebody sets them by hand.
func TestUnitThroughItsLife(t *testing.T) {
	steps := []struct {
		change   registry.UpdateProductUnitInput
		status   installedbase.UnitStatus
		start    string
		warranty string
	}{
		{registry.UpdateProductUnitInput{ShippedOn: on("2026-02-01")}, installedbase.UnitShipped, "", ""},
		{registry.UpdateProductUnitInput{InstalledOn: on("2026-02-10")}, installedbase.UnitInstalled, "2026-02-10", "2026-02-10 2027-02-10"},
		{registry.UpdateProductUnitInput{AcceptedOn: on("2026-02-20")}, installedbase.UnitInService, "2026-02-20", "2026-02-20 2027-02-20"},
		{registry.UpdateProductUnitInput{AcceptedOn: on("2026-02-21")}, installedbase.UnitInService, "2026-02-21", "2026-02-21 2027-02-21"},
		{registry.UpdateProductUnitInput{JobNumber: ptr("J-1")}, installedbase.UnitInService, "2026-02-21", "2026-02-21 2027-02-21"},
		{registry.UpdateProductUnitInput{WarrantyStartsOn: on("2026-03-01")}, installedbase.UnitInService, "2026-03-01", "2026-03-01 2027-03-01"},
		{registry.UpdateProductUnitInput{PurchasedOn: on("2026-01-15")}, installedbase.UnitInService, "2026-03-01", "2026-03-01 2027-03-01"},
		{registry.UpdateProductUnitInput{Status: ptr(installedbase.UnitReturned)}, installedbase.UnitReturned, "2026-03-01", "2026-03-01 2027-03-01"},
		{registry.UpdateProductUnitInput{InstalledOn: on("2026-02-11")}, installedbase.UnitReturned, "2026-03-01", "2026-03-01 2027-03-01"},
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
		_, err := w.registry.UpdateProductUnit(w.as(access.Clerk), registry.UpdateProductUnitInput{ID: w.unit.ID,
			Version: w.unitNow(w.unit.ID).Version, ShippedOn: on("2026-02-12")})
		w.atFault(err, "shippedOn: date_order")
		_, err = w.registry.UpdateProductUnit(w.as(access.Clerk), registry.UpdateProductUnitInput{ID: w.unit.ID,
			Version: w.unitNow(w.unit.ID).Version, AcceptedOn: on("2026-02-01")})
		w.atFault(err, "acceptedOn: date_order")
	})
}

// TestDisorderFromElsewhere: days that an import left in disorder do not stand in
// the way of other changes.
func TestDisorderFromElsewhere(t *testing.T) {
	each(t, func(w *world) {
		w.store.Client().ProductUnit.UpdateOne(w.unit).SetShippedOn(*day("2026-02-02")).SetInstalledOn(*day("2026-02-01")).ExecX(w.system())
		w.must(w.registry.UpdateProductUnit(w.admin(), registry.UpdateProductUnitInput{ID: w.unit.ID, Version: 2, Promises: ptr("送货上门")}))
	})
}

func TestUnitMoves(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.as(access.Clerk)
		other := w.must(r.CreateCustomer(ctx, newCustomer("新业主")))
		long := w.must(r.CreateWarrantyPolicy(w.admin(), newPolicy("LONG")))
		better := w.must(r.CreateProduct(w.admin(), registry.CreateProductInput{Model: "RS-900", Name: "热水器", WarrantyPolicyID: &long}))
		bare := w.must(r.CreateProduct(w.admin(), registry.CreateProductInput{Model: "BARE", Name: "无三包"}))
		w.must(r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: w.unit.ID, Version: 1, CustomerID: change.Set(other), PurchasedOn: on("2026-03-01")}))
		if got := w.unitNow(w.unit.ID); *got.CustomerID != other {
			w.Errorf("belongs to %d, want %d", *got.CustomerID, other)
		}
		for i, move := range []struct {
			product  int
			warranty string
		}{{better, "2026-03-01 2028-03-01"}, {bare, ""}, {w.product.ID, "2026-03-01 2027-03-01"}} {
			w.must(r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: w.unit.ID, Version: i + 2, ProductID: &move.product}))
			if got := w.warranty(w.unit.ID); got != move.warranty {
				w.Errorf("warranty is %q after move %d, want %q", got, i, move.warranty)
			}
		}
	})
}

// TestPolicyChanges: warranties follow the terms of their policy; a product's
// other policy holds for units without a warranty alone.
func TestPolicyChanges(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		handOver := func(serial string, product int, start string) int {
			return w.must(r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: serial, ProductID: product, PurchasedOn: day(start)}))
		}
		bare := w.must(r.CreateProduct(ctx, registry.CreateProductInput{Model: "BARE", Name: "无三包"}))
		first, second, third := handOver("A", w.product.ID, "2026-03-01"), handOver("B", w.product.ID, "2024-08-31"), handOver("C", bare, "2026-03-01")
		expect := func(what, a, b, c string) {
			w.Helper()
			for unit, want := range map[int]string{first: a, second: b, third: c} {
				if got := w.warranty(unit); got != want {
					w.Errorf("%s: warranty of unit %s is %q, want %q", what, w.unitNow(unit).SerialNumber, got, want)
				}
			}
		}
		w.must(r.UpdateWarrantyPolicy(ctx, registry.UpdateWarrantyPolicyInput{ID: w.policy.ID, Version: 1, RepairMonths: ptr(18)}))
		expect("longer", "2026-03-01 2027-09-01", "2024-08-31 2026-02-28", "")
		w.must(r.UpdateProduct(ctx, registry.UpdateProductInput{ID: bare, Version: 1, WarrantyPolicyID: change.Set(w.policy.ID)}))
		expect("the product gets a policy", "2026-03-01 2027-09-01", "2024-08-31 2026-02-28", "2026-03-01 2027-09-01")
		long := w.must(r.CreateWarrantyPolicy(ctx, newPolicy("LONG")))
		w.must(r.UpdateProduct(ctx, registry.UpdateProductInput{ID: bare, Version: 2, WarrantyPolicyID: change.Set(long)}))
		expect("the product gets another", "2026-03-01 2027-09-01", "2024-08-31 2026-02-28", "2026-03-01 2027-09-01")
		w.must(r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: third, Version: 1, WarrantyStartsOn: on("2026-04-01")}))
		expect("another start under what it was sold under", "2026-03-01 2027-09-01", "2024-08-31 2026-02-28", "2026-04-01 2027-10-01")
		w.must(r.UpdateWarrantyPolicy(ctx, registry.UpdateWarrantyPolicyInput{ID: w.policy.ID, Version: 2,
			RefundDays: ptr(0), ExchangeDays: ptr(0), RepairMonths: ptr(0)}))
		expect("nothing promised", "", "", "")
		w.must(r.UpdateWarrantyPolicy(ctx, registry.UpdateWarrantyPolicyInput{ID: w.policy.ID, Version: 3, RepairMonths: ptr(12)}))
		expect("promised again", "2026-03-01 2027-03-01", "2024-08-31 2025-08-31", "")
	})
}

// TestManyUnits: a policy for a product of many units costs statements by days
// and batches, not by units.
func TestManyUnits(t *testing.T) {
	each(t, func(w *world) {
		const count = 1200
		bare := w.must(w.registry.CreateProduct(w.admin(), registry.CreateProductInput{Model: "BARE", Name: "无三包"}))
		drafts := make([]*ent.ProductUnitCreate, count)
		for i := range drafts {
			drafts[i] = w.store.Client().ProductUnit.Create().SetProductID(bare).SetSerialNumber(serial(i)).
				SetWarrantyStartsOn(day("2026-01-01").AddDays(i % 30))
		}
		w.store.Client().ProductUnit.CreateBulk(drafts...).ExecX(w.system())
		statements := w.counting()
		w.must(w.registry.UpdateProduct(w.admin(), registry.UpdateProductInput{ID: bare, Version: 1, WarrantyPolicyID: change.Set(w.policy.ID)}))
		if statements.Count() > 30 {
			w.Errorf("%d statements:\n%s", statements.Count(), statements)
		}
		statements.Reset()
		w.must(w.registry.UpdateWarrantyPolicy(w.admin(), registry.UpdateWarrantyPolicyInput{ID: w.policy.ID, Version: 1, RepairMonths: ptr(24)}))
		if statements.Count() > 60 {
			w.Errorf("%d statements:\n%s", statements.Count(), statements)
		}
		covered := w.store.Client().ProductUnit.Query().Where(productunit.ProductID(bare),
			productunit.HasWarrantiesWith(entwarranty.EndsOnGTE(*day("2028-01-01")))).CountX(w.system())
		if covered != count {
			w.Errorf("%d of %d units are covered", covered, count)
		}
	})
}

func TestMainContact(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.as(access.Clerk)
		mains := func() (names []string) {
			for _, c := range w.customer.QueryContacts().AllX(w.system()) {
				if c.Main {
					names = append(names, c.Name)
				}
			}
			return names
		}
		second := w.must(r.AddContact(ctx, registry.AddContactInput{CustomerID: w.customer.ID, Name: "李强", Main: true}))
		if got := mains(); len(got) != 1 || got[0] != "李强" {
			w.Errorf("main contacts are %v", got)
		}
		w.must(r.UpdateContact(ctx, registry.UpdateContactInput{ID: w.contact.ID, Version: 2, Main: ptr(true), Phone: ptr("0571 8888-0000")}))
		if got := mains(); len(got) != 1 || got[0] != "王丽" {
			w.Errorf("main contacts are %v", got)
		}
		if got := w.store.Client().Contact.GetX(w.system(), w.contact.ID).PhoneDigits; got != "057188880000" {
			w.Errorf("digits are %q", got)
		}
		if got := w.must(r.RemoveContact(ctx, registry.RemoveContactInput{ID: second})); got != w.customer.ID {
			w.Errorf("returned %d, want the customer", got)
		}
		_, err := r.RemoveContact(ctx, registry.RemoveContactInput{ID: second})
		w.refused(err, fault.NotFound, fault.RowNotFound)
	})
}
