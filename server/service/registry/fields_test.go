package registry_test

import (
	"strings"
	"testing"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

// TestFieldsAtFault: all that is wrong with an input is told at once, by field.
func TestFieldsAtFault(t *testing.T) {
	long := strings.Repeat("长", 20_001)
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		tests := map[string]struct {
			run  func() (int, error)
			want []string
		}{
			"a customer of which everything is wrong": {func() (int, error) {
				return r.CreateCustomer(ctx, registry.CreateCustomerInput{Code: ptr("C\x00"), Name: " 　", Kind: installedbase.CustomerPerson,
					Tier: installedbase.TierKey, ServiceZone: installedbase.ZoneCity, Region: ptr("浙江\n杭州"), Address: ptr(long[:3*301]),
					Phone: ptr("请打手机"), Email: ptr("王丽"), Note: &long})
			}, []string{"code: bad_text", "name: required", "region: bad_text", "address: too_long", "phone: bad_format",
				"email: bad_format", "note: too_long"}},
			"a customer without code or name": {func() (int, error) {
				return r.UpdateCustomer(ctx, registry.UpdateCustomerInput{ID: w.customer.ID, Version: 1, Code: ptr(" "), Name: ptr("")})
			}, []string{"code: required", "name: required"}},
			"text that is not UTF-8": {func() (int, error) {
				return r.UpdateCustomer(ctx, registry.UpdateCustomerInput{ID: w.customer.ID, Version: 1, Name: ptr("\xba\xbc\xd6\xdd")})
			}, []string{"name: bad_text"}},
			"a contact": {func() (int, error) {
				return r.AddContact(ctx, registry.AddContactInput{CustomerID: w.customer.ID, Name: strings.Repeat("王", 101),
					Title: ptr("经\t理"), Phone: ptr("1"), Email: ptr("a@b")})
			}, []string{"name: too_long", "title: bad_text", "phone: bad_format", "email: bad_format"}},
			"a contact of a customer that does not exist": {func() (int, error) {
				return r.AddContact(ctx, registry.AddContactInput{CustomerID: w.unit.ID, Name: "王丽"})
			}, []string{"customerID: no_such_reference"}},
			"a product": {func() (int, error) {
				return r.CreateProduct(ctx, registry.CreateProductInput{Model: "", Name: "", Category: ptr(strings.Repeat("类", 101))})
			}, []string{"model: required", "name: required", "category: too_long"}},
			"a product under a policy that does not exist": {func() (int, error) {
				return r.CreateProduct(ctx, registry.CreateProductInput{Model: "RS-600", Name: "热水器", WarrantyPolicyID: ptr(-1)})
			}, []string{"warrantyPolicyID: no_such_reference"}},
			"a policy": {func() (int, error) {
				return r.CreateWarrantyPolicy(ctx, registry.CreateWarrantyPolicyInput{Code: "X", Name: "三包", RefundDays: -1,
					ExchangeDays: 3651, RepairMonths: 601, MainPartMonths: -5, FailedRepairsForExchange: 101})
			}, []string{"refundDays: negative", "exchangeDays: not_in_range", "repairMonths: not_in_range",
				"mainPartMonths: negative", "failedRepairsForExchange: not_in_range"}},
			"a unit with absurd days": {func() (int, error) {
				return r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "", ProductID: w.product.ID,
					ShippedOn: day("1948-12-31"), PurchasedOn: day("0001-01-01"), WarrantyStartsOn: day("2036-03-11")})
			}, []string{"serialNumber: required", "shippedOn: bad_date", "purchasedOn: bad_date", "warrantyStartsOn: bad_date"}},
			"a unit with days in the wrong order": {func() (int, error) {
				return r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "X", ProductID: w.product.ID,
					ShippedOn: day("2026-03-03"), InstalledOn: day("2026-03-02"), AcceptedOn: day("2026-03-01")})
			}, []string{"installedOn: date_order", "acceptedOn: date_order"}},
			"a unit accepted before it was shipped": {func() (int, error) {
				return r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "X", ProductID: w.product.ID,
					ShippedOn: day("2026-03-03"), AcceptedOn: day("2026-03-01")})
			}, []string{"acceptedOn: date_order"}},
			"a unit of nothing for nobody": {func() (int, error) {
				return r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "X", ProductID: -1, CustomerID: ptr(-2)})
			}, []string{"productID: no_such_reference", "customerID: no_such_reference"}},
			"a warranty": {func() (int, error) {
				return r.AddWarranty(ctx, registry.AddWarrantyInput{ProductUnitID: w.unit.ID, Kind: installedbase.WarrantyPolicy,
					StartsOn: calendar.MustParse("2026-02-01"), EndsOn: calendar.MustParse("2026-01-31"), ContractNumber: ptr("HT\x1b")})
			}, []string{"kind: not_an_option", "endsOn: date_order", "contractNumber: bad_text"}},
			"a warranty without days": {func() (int, error) {
				return r.AddWarranty(ctx, registry.AddWarrantyInput{ProductUnitID: w.unit.ID, Kind: installedbase.WarrantyContract})
			}, []string{"startsOn: bad_date", "endsOn: bad_date"}},
			"a warranty on nothing": {func() (int, error) {
				return r.AddWarranty(ctx, registry.AddWarrantyInput{ProductUnitID: -1, Kind: installedbase.WarrantyContract,
					StartsOn: calendar.MustParse("2026-02-01"), EndsOn: calendar.MustParse("2026-12-31")})
			}, []string{"productUnitID: no_such_reference"}},
			"a part": {func() (int, error) {
				return r.CreatePart(ctx, registry.CreatePartInput{Code: "", Name: "x", UnitOfMeasure: " ", UnitCost: ptr(int64(-1)),
					UnitPrice: 10_000_000_001, SafetyStock: -1})
			}, []string{"code: required", "unitOfMeasure: required", "unitCost: negative", "unitPrice: not_in_range", "safetyStock: negative"}},
			"a department": {func() (int, error) {
				return r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: strings.Repeat("X", 33), Name: "", Position: -1})
			}, []string{"code: too_long", "name: required", "position: negative"}},
			"a second company": {func() (int, error) {
				return r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "HQ2", Name: "另一家公司"})
			}, []string{"parentID: required"}},
			"a department below none": {func() (int, error) {
				return r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "X", Name: "x", ParentID: &w.customer.ID})
			}, []string{"parentID: no_such_reference"}},
		}
		for name, tt := range tests {
			w.section(name, func(w *world) {
				_, err := tt.run()
				w.atFault(err, tt.want...)
			})
		}
	})
}

// TestTextsAsTyped: emoji, rare characters and long Chinese names are stored and
// read as they were typed, without the blanks around them.
func TestTextsAsTyped(t *testing.T) {
	name := strings.Repeat("杭", 150) + "𠮷野家 👩🏽‍🔧❤️ Ünïcödé “引号” 100%_\\"
	each(t, func(w *world) {
		in := newCustomer(" " + name + "　")
		in.Note, in.Phone, in.Address = ptr("第一行\r\n第二行"), ptr("＋８６ 138-0013-8001"), ptr("文三路 '; DROP TABLE customers; --")
		id := w.must(w.registry.CreateCustomer(w.admin(), in))
		got := w.store.Client().Customer.GetX(w.system(), id)
		if got.Name != name || got.Note != "第一行\n第二行" || got.Address != *in.Address || got.PhoneDigits != "13800138001" {
			w.Errorf("stored as %+v", got)
		}
		if got.Code != "C-2026-000001" {
			w.Errorf("code is %q", got.Code)
		}
		w.must(w.registry.UpdateCustomer(w.admin(), registry.UpdateCustomerInput{ID: id, Version: 1, Phone: ptr(""), Note: ptr("")}))
		got = w.store.Client().Customer.GetX(w.system(), id)
		if got.Phone != "" || got.PhoneDigits != "" || got.Note != "" || got.Name != name || got.Version != 2 {
			w.Errorf("emptied to %+v", got)
		}
	})
}

// TestExistingKeys: what is to be unique is refused with the field that names it.
func TestExistingKeys(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		other := newCustomer("另一客户")
		other.Code = &w.customer.Code
		product := w.must(r.CreateProduct(ctx, registry.CreateProductInput{Model: "RS-600", Name: "热水器"}))
		w.must(r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "SN-0001", ProductID: product}))
		tests := map[string]struct {
			run   func() (int, error)
			field string
		}{
			"createCustomer": {func() (int, error) { return r.CreateCustomer(ctx, other) }, "code"},
			"createProduct": {func() (int, error) {
				return r.CreateProduct(ctx, registry.CreateProductInput{Model: "RS-500", Name: "热水器"})
			}, "model"},
			"updateProduct": {func() (int, error) {
				return r.UpdateProduct(ctx, registry.UpdateProductInput{ID: product, Version: 1, Model: ptr("RS-500")})
			}, "model"},
			"createWarrantyPolicy": {func() (int, error) { return r.CreateWarrantyPolicy(ctx, newPolicy("STD")) }, "code"},
			"handOverProductUnit": {func() (int, error) {
				return r.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "SN-0001", ProductID: w.product.ID})
			}, "serialNumber"},
			"updateProductUnit": {func() (int, error) {
				return r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: w.unit.ID, Version: 1, ProductID: &product})
			}, "serialNumber"},
			"createPart": {func() (int, error) {
				return r.CreatePart(ctx, registry.CreatePartInput{Code: "P-1", Name: "x", UnitOfMeasure: "件"})
			}, "code"},
			"createDepartment": {func() (int, error) {
				return r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "SVC", Name: "x", ParentID: &w.root.ID})
			}, "code"},
		}
		for name, tt := range tests {
			_, err := tt.run()
			f := w.refused(err, fault.Conflict, fault.AlreadyExists)
			if last := f.Fields[len(f.Fields)-1]; last.Path != tt.field {
				w.Errorf("%s names %+v, want %s", name, f.Fields, tt.field)
			}
		}
	})
}
