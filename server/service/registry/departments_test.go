package registry_test

import (
	"sync"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/registry"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

func TestDepartmentTree(t *testing.T) {
	each(t, func(w *world) {
		r, ctx := w.registry, w.admin()
		add := func(code string, parent int) int {
			return w.must(r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: code, Name: code, ParentID: &parent, Active: true}))
		}
		section := add("PARTS", w.service.ID)
		shelf := add("SHELF", section)
		quality := add("QA", w.root.ID)
		move := func(id, version, parent int) error {
			_, err := r.UpdateDepartment(ctx, registry.UpdateDepartmentInput{ID: id, Version: version, ParentID: &parent})
			return err
		}
		for name, err := range map[string]error{
			"below itself":       move(w.service.ID, 1, w.service.ID),
			"below its child":    move(w.service.ID, 1, section),
			"below a grandchild": move(w.service.ID, 1, shelf),
			"the company":        move(w.root.ID, 1, quality),
		} {
			w.section(name, func(w *world) { w.atFault(err, "parentID: department_cycle") })
		}
		w.atFault(move(section, 1, w.customer.ID), "parentID: no_such_reference")
		w.refused(move(w.customer.ID, 1, section), fault.NotFound, fault.RowNotFound)
		if err := move(section, 1, quality); err != nil {
			w.Fatal(err)
		}
		w.refused(move(section, 1, w.service.ID), fault.Conflict, fault.StaleVersion)
		if got := w.store.Client().Department.GetX(w.system(), section); *got.ParentID != quality || got.Version != 2 {
			w.Errorf("moved to %+v", got)
		}
	})
}

// TestMovesAtOnce: two departments that move below each other at the same time
// do not make a circle.
func TestMovesAtOnce(t *testing.T) {
	each(t, func(w *world) {
		for range 5 {
			w.moveBelowEachOther()
		}
	})
}

func (w *world) moveBelowEachOther() {
	ids := make([]int, 2)
	for i := range ids {
		ids[i] = w.store.Client().Department.Create().SetCode(serial(w.store.Client().Department.Query().CountX(w.system()))).
			SetName("部门").SetParent(w.root).SaveX(w.system()).ID
	}
	errs := make([]error, 2)
	var all sync.WaitGroup
	for i := range ids {
		all.Go(func() {
			_, errs[i] = w.registry.UpdateDepartment(w.admin(),
				registry.UpdateDepartmentInput{ID: ids[i], Version: 1, ParentID: &ids[1-i]})
		})
	}
	all.Wait()
	if (errs[0] == nil) == (errs[1] == nil) {
		w.Fatalf("both moves ended alike: %v, %v", errs[0], errs[1])
	}
	for _, err := range errs {
		if err != nil {
			w.atFault(err, "parentID: department_cycle")
		}
	}
}

// TestTheCompanyItself: the first department has none above it.
func TestTheCompanyItself(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		r := registry.New(registry.Config{Store: s, Clock: time.Now, Zone: time.UTC})
		ctx := authz.System(t.Context())
		root, err := r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "HQ", Name: "公司", Active: true})
		if err != nil {
			t.Fatal(err)
		}
		_, err = r.CreateDepartment(ctx, registry.CreateDepartmentInput{Code: "SVC", Name: "售后服务中心", ParentID: &root})
		if err != nil {
			t.Error(err)
		}
	})
}
