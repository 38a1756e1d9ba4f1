package registry_test

import (
	"slices"
	"testing"

	"sanbao/ent/department"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/registry"
)

// below returns the codes of the departments directly below another, in order.
func (w *world) below(parent int) []string {
	return w.store.Client().Department.Query().Where(department.ParentID(parent)).
		Order(department.ByPosition(), department.ByID()).Select(department.FieldCode).StringsX(w.system())
}

func (w *world) addBelow(code string, parent int) int {
	w.Helper()
	return w.must(w.registry.CreateDepartment(w.admin(),
		registry.CreateDepartmentInput{Code: code, Name: code, ParentID: &parent, Active: true}))
}

func (w *world) versionOf(id int) int {
	return w.store.Client().Department.GetX(w.system(), id).Version
}

func TestMoveDepartment(t *testing.T) {
	each(t, func(w *world) {
		a, b, c := w.addBelow("A", w.root.ID), w.addBelow("B", w.root.ID), w.addBelow("C", w.root.ID)
		move := func(id, parent, index int) error {
			_, err := w.registry.MoveDepartment(w.admin(),
				registry.MoveDepartmentInput{ID: id, Version: w.versionOf(id), ParentID: parent, Index: index})
			return err
		}
		for _, step := range []struct {
			id, parent, index int
			root, service     []string
		}{
			{c, w.root.ID, 0, []string{"C", "SVC", "A", "B"}, nil},
			{c, w.root.ID, 99, []string{"SVC", "A", "B", "C"}, nil},
			{a, w.root.ID, 2, []string{"SVC", "B", "A", "C"}, nil},
			{b, w.service.ID, 0, []string{"SVC", "A", "C"}, []string{"B"}},
			{c, w.service.ID, 0, []string{"SVC", "A"}, []string{"C", "B"}},
		} {
			if err := move(step.id, step.parent, step.index); err != nil {
				w.Fatal(err)
			}
			if got := w.below(w.root.ID); !slices.Equal(got, step.root) {
				w.Errorf("%v, want %v", got, step.root)
			}
			if got := w.below(w.service.ID); !slices.Equal(got, step.service) {
				w.Errorf("%v, want %v", got, step.service)
			}
		}
		w.atFault(move(w.service.ID, b, 0), "parentID: department_cycle")
		w.atFault(move(w.root.ID, a, 0), "parentID: department_cycle")
		w.atFault(move(a, w.customer.ID, 0), "parentID: no_such_reference")
		w.atFault(move(a, w.root.ID, -1), "index: negative")
		_, err := w.registry.MoveDepartment(w.admin(), registry.MoveDepartmentInput{ID: a, Version: 77, ParentID: w.root.ID})
		if fault.CodeOf(err) != fault.Conflict {
			w.Error(err)
		}
		_, err = w.registry.MoveDepartment(w.as(access.Head), registry.MoveDepartmentInput{ID: a, Version: 1, ParentID: w.root.ID})
		w.refused(err, fault.Forbidden, fault.RoleNotAllowed)
	})
}

// A department is closed when nothing is left in it, and opens again as it was.
func TestCloseDepartment(t *testing.T) {
	each(t, func(w *world) {
		id := w.addBelow("A", w.root.ID)
		child := w.addBelow("B", id)
		clerk := w.users[access.Clerk]
		system, c := w.system(), w.store.Client()
		turn := func(id int, active bool) error {
			_, err := w.registry.UpdateDepartment(w.admin(),
				registry.UpdateDepartmentInput{ID: id, Version: w.versionOf(id), Active: &active})
			return err
		}
		refused := func(key fault.Key, count any) {
			w.Helper()
			if f := w.refused(turn(id, false), fault.Conflict, key); f.Params["count"] != count {
				w.Errorf("%s: %v", key, f.Params)
			}
		}
		w.refused(turn(w.root.ID, false), fault.Conflict, fault.CompanyStays)
		c.User.UpdateOne(clerk).SetDepartmentID(id).ExecX(system)
		refused(fault.DepartmentStaffed, 1)
		c.User.UpdateOne(clerk).SetActive(false).ExecX(system)
		c.ServiceRecord.UpdateOne(w.record).SetDepartmentID(id).ExecX(system)
		refused(fault.DepartmentBusy, 1)
		w.cancelRecords()
		refused(fault.DepartmentAbove, 1)
		if err := turn(child, false); err != nil {
			w.Fatal(err)
		}
		if err := turn(id, false); err != nil {
			w.Fatal(err)
		}
		if err := turn(id, true); err != nil {
			w.Fatal(err)
		}
	})
}

// cancelRecords ends all records past the rules of their lives, which are others'
// to test.
func (w *world) cancelRecords() {
	w.Helper()
	statement := "UPDATE service_records SET status = '" + string(casework.StatusCancelled) + "'"
	if _, err := w.store.WriteDB().ExecContext(w.Context(), statement); err != nil {
		w.Fatal(err)
	}
}
