package registry_test

import (
	"context"
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/registry"
)

// TestWhoMayWhat runs every verb as every role: who may not is told so, and
// nothing is written.
func TestWhoMayWhat(t *testing.T) {
	var (
		desk   = []access.Role{access.Admin, access.Dispatcher, access.Clerk}
		admins = []access.Role{access.Admin}
		stores = []access.Role{access.Admin, access.Storekeeper}
	)
	verbs := []struct {
		name    string
		allowed []access.Role
		run     func(w *world, ctx context.Context) (int, error)
	}{
		{"createCustomer", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.CreateCustomer(ctx, newCustomer("新客户"))
		}},
		{"updateCustomer", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateCustomer(ctx, registry.UpdateCustomerInput{ID: w.customer.ID,
				Version: w.customer.Version, Note: ptr("重要顾客")})
		}},
		{"addContact", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.AddContact(ctx, registry.AddContactInput{CustomerID: w.customer.ID, Name: "李强"})
		}},
		{"updateContact", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateContact(ctx, registry.UpdateContactInput{ID: w.contact.ID,
				Version: w.contact.Version, Title: ptr("设备科长")})
		}},
		{"removeContact", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.RemoveContact(ctx, registry.RemoveContactInput{ID: w.contact.ID})
		}},
		{"createProduct", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.CreateProduct(ctx, registry.CreateProductInput{Model: "RS-600", Name: "热水器", Active: true})
		}},
		{"updateProduct", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateProduct(ctx, registry.UpdateProductInput{ID: w.product.ID,
				Version: w.product.Version, Active: ptr(false)})
		}},
		{"createWarrantyPolicy", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.CreateWarrantyPolicy(ctx, newPolicy("LONG"))
		}},
		{"updateWarrantyPolicy", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateWarrantyPolicy(ctx, registry.UpdateWarrantyPolicyInput{ID: w.policy.ID,
				Version: w.policy.Version, RepairMonths: ptr(24)})
		}},
		{"handOverProductUnit", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.HandOverProductUnit(ctx, registry.HandOverProductUnitInput{SerialNumber: "SN-0002",
				ProductID: w.product.ID, AcceptedOn: day("2026-03-01")})
		}},
		{"updateProductUnit", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: w.unit.ID,
				Version: w.unit.Version, AcceptedOn: on("2026-03-01")})
		}},
		{"addWarranty", desk, func(w *world, ctx context.Context) (int, error) {
			return w.registry.AddWarranty(ctx, registry.AddWarrantyInput{ProductUnitID: w.unit.ID,
				Kind: installedbase.WarrantyContract, StartsOn: calendar.MustParse("2026-01-01"), EndsOn: calendar.MustParse("2026-12-31")})
		}},
		{"createPart", stores, func(w *world, ctx context.Context) (int, error) {
			return w.registry.CreatePart(ctx, registry.CreatePartInput{Code: "P-2", Name: "加热管", UnitOfMeasure: "件"})
		}},
		{"updatePart", stores, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdatePart(ctx, registry.UpdatePartInput{ID: w.part.ID, Version: w.part.Version, UnitPrice: ptr(int64(1200))})
		}},
		{"createDepartment", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "QA", Name: "品质部", ParentID: &w.root.ID, Active: true})
		}},
		{"updateDepartment", admins, func(w *world, ctx context.Context) (int, error) {
			return w.registry.UpdateDepartment(ctx, registry.UpdateDepartmentInput{ID: w.service.ID,
				Version: w.service.Version, Name: ptr("客户服务部"), ParentID: &w.root.ID})
		}},
	}
	each(t, func(w *world) {
		for _, verb := range verbs {
			before := w.contents()
			for _, role := range access.Roles() {
				if slices.Contains(verb.allowed, role) {
					continue
				}
				_, err := verb.run(w, w.as(role))
				if fault.CodeOf(err) != fault.Forbidden {
					w.Errorf("%s as %s: got %v, want FORBIDDEN", verb.name, role, err)
				}
			}
			_, err := verb.run(w, w.Context())
			if fault.CodeOf(err) != fault.Unauthenticated {
				w.Errorf("%s as nobody: got %v, want UNAUTHENTICATED", verb.name, err)
			}
			if after := w.contents(); after != before {
				w.Errorf("%s wrote for those who may not:\n%+v\n%+v", verb.name, before, after)
			}
		}
	})
	for _, verb := range verbs {
		for _, role := range verb.allowed {
			t.Run(verb.name+" as "+string(role), func(t *testing.T) {
				each(t, func(w *world) { w.must(verb.run(w, w.as(role))) })
			})
		}
	}
}

// contents sums up what is stored: how many rows, and how often they changed.
func (w *world) contents() (sum [9]int) {
	c, ctx := w.store.Client(), w.system()
	for i, versions := range []interface {
		Ints(context.Context) ([]int, error)
	}{
		c.Customer.Query().Select("version"), c.Contact.Query().Select("version"), c.Product.Query().Select("version"),
		c.WarrantyPolicy.Query().Select("version"), c.ProductUnit.Query().Select("version"), c.Warranty.Query().Select("version"),
		c.Part.Query().Select("version"), c.Department.Query().Select("version"), c.NumberSequence.Query().Select("last"),
	} {
		all, err := versions.Ints(ctx)
		if err != nil {
			w.Fatal(err)
		}
		for _, version := range all {
			sum[i] += version
		}
	}
	return sum
}

func newCustomer(name string) registry.CreateCustomerInput {
	return registry.CreateCustomerInput{Name: name, Kind: installedbase.CustomerCompany,
		Tier: installedbase.TierRegular, ServiceZone: installedbase.ZoneCity}
}

func newPolicy(code string) registry.CreateWarrantyPolicyInput {
	return registry.CreateWarrantyPolicyInput{Code: code, Name: "三包", RefundDays: 7, ExchangeDays: 15, RepairMonths: 24,
		MainPartMonths: 60, FailedRepairsForExchange: 2}
}
