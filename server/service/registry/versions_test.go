package registry_test

import (
	"context"
	"sync"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/registry"
)

// updates are all verbs that name a version, each with a row of its kind.
func updates(w *world) map[string]func(ctx context.Context, id, version int) (int, error) {
	r := w.registry
	return map[string]func(ctx context.Context, id, version int) (int, error){
		"customer": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateCustomer(ctx, registry.UpdateCustomerInput{ID: id, Version: version, Name: ptr("改名")})
		},
		"contact": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateContact(ctx, registry.UpdateContactInput{ID: id, Version: version, Name: ptr("改名")})
		},
		"product": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateProduct(ctx, registry.UpdateProductInput{ID: id, Version: version, Name: ptr("改名")})
		},
		"policy": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateWarrantyPolicy(ctx, registry.UpdateWarrantyPolicyInput{ID: id, Version: version, Name: ptr("改名")})
		},
		"unit": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateProductUnit(ctx, registry.UpdateProductUnitInput{ID: id, Version: version, JobNumber: ptr("J-1")})
		},
		"part": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdatePart(ctx, registry.UpdatePartInput{ID: id, Version: version, Name: ptr("改名")})
		},
		"department": func(ctx context.Context, id, version int) (int, error) {
			return r.UpdateDepartment(ctx, registry.UpdateDepartmentInput{ID: id, Version: version, Name: ptr("改名")})
		},
	}
}

func TestVersions(t *testing.T) {
	each(t, func(w *world) {
		ids := map[string]int{"customer": w.customer.ID, "contact": w.contact.ID, "product": w.product.ID, "policy": w.policy.ID,
			"unit": w.unit.ID, "part": w.part.ID, "department": w.service.ID}
		for name, update := range updates(w) {
			id := ids[name]
			if got := w.must(update(w.admin(), id, 1)); got != id {
				w.Errorf("%s: returned %d, want %d", name, got, id)
			}
			_, err := update(w.admin(), id, 1)
			f := w.refused(err, fault.Conflict, fault.StaleVersion)
			if f.Change == nil || f.Change.Version != 2 || f.Change.At.IsZero() || f.Change.Actor == "" || f.Change.Action != "UPDATE" {
				w.Errorf("%s: the change in between is %+v", name, f.Change)
			}
			_, err = update(w.admin(), id, 3)
			w.refused(err, fault.Conflict, fault.StaleVersion)
			w.must(update(w.admin(), id, 2))
			_, err = update(w.admin(), w.record.ID, 1)
			w.refused(err, fault.NotFound, fault.RowNotFound)
		}
	})
}

// TestOneOfManyWins: of those who change the same version at once, one does.
func TestOneOfManyWins(t *testing.T) {
	each(t, func(w *world) {
		const people = 8
		outcomes := make([]error, people)
		var all sync.WaitGroup
		for i := range people {
			all.Go(func() {
				_, outcomes[i] = w.registry.UpdateCustomer(w.admin(), registry.UpdateCustomerInput{
					ID: w.customer.ID, Version: 1, Name: ptr("改名")})
			})
		}
		all.Wait()
		won := 0
		for _, err := range outcomes {
			if err == nil {
				won++
			} else {
				w.refused(err, fault.Conflict, fault.StaleVersion)
			}
		}
		if won != 1 {
			w.Errorf("%d changes of one version went through", won)
		}
	})
}

// TestRowsOfOthers: what a role does not see it neither changes nor is told of.
func TestRowsOfOthers(t *testing.T) {
	each(t, func(w *world) {
		other := w.store.Client().Customer.Create().SetCode("K002").SetName("别人的客户").SaveX(w.system())
		person := w.store.Client().Contact.Create().SetCustomer(other).SetName("别人").SaveX(w.system())
		for _, role := range []access.Role{access.Head, access.Technician} {
			_, err := w.registry.UpdateCustomer(w.as(role), registry.UpdateCustomerInput{ID: other.ID, Version: 1})
			w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
			_, err = w.registry.RemoveContact(w.as(role), registry.RemoveContactInput{ID: person.ID})
			w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		_, err := w.registry.RemoveContact(w.admin(), registry.RemoveContactInput{ID: other.ID})
		w.refused(err, fault.NotFound, fault.RowNotFound)
	})
}

// TestRetries: the same key does the thing once, also at the same time, and
// answers the same; another input under the same key is refused.
func TestRetries(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.as(access.Clerk)
		in := newCustomer("重复提交的客户")
		in.IdempotencyKey = ptr("key-1")
		ids := make([]int, 5)
		var all sync.WaitGroup
		for i := range ids {
			all.Go(func() {
				var err error
				if ids[i], err = r.CreateCustomer(ctx, in); err != nil {
					w.Error(err)
				}
			})
		}
		all.Wait()
		for _, id := range ids {
			if id != ids[0] {
				t.Fatalf("one key made %v", ids)
			}
		}
		in.Name = "另一名称"
		_, err := r.CreateCustomer(ctx, in)
		w.refused(err, fault.Conflict, fault.IdempotencyReuse)
		_, err = r.AddContact(ctx, registry.AddContactInput{CustomerID: w.customer.ID, Name: "王丽", IdempotencyKey: ptr("key-1")})
		w.refused(err, fault.Conflict, fault.IdempotencyReuse)
		if id := w.must(r.CreateCustomer(w.as(access.Dispatcher), in)); id == ids[0] {
			w.Error("a key is the person's own")
		}
		unit := registry.HandOverProductUnitInput{SerialNumber: "SN-9", ProductID: w.product.ID,
			PurchasedOn: day("2026-03-01"), IdempotencyKey: ptr("key-2")}
		if first, second := w.must(r.HandOverProductUnit(ctx, unit)), w.must(r.HandOverProductUnit(ctx, unit)); first != second {
			w.Errorf("one key made units %d and %d", first, second)
		}
	})
}

// TestCodesOfCustomers: a customer without a code gets a number, and never one
// that somebody has typed as a code already.
func TestCodesOfCustomers(t *testing.T) {
	each(t, func(w *world) {
		typed := newCustomer("自定编码")
		typed.Code = ptr("C-2026-000002")
		w.must(w.registry.CreateCustomer(w.admin(), typed))
		for _, want := range []string{"C-2026-000001", "C-2026-000003"} {
			blank := newCustomer("自动编码")
			blank.Code = ptr(" ")
			id := w.must(w.registry.CreateCustomer(w.admin(), blank))
			if got := w.store.Client().Customer.GetX(w.system(), id).Code; got != want {
				w.Errorf("code is %s, want %s", got, want)
			}
		}
	})
}
