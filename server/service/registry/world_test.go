package registry_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// world is a company with a product under the statutory policy, one customer
// with a contact and a unit, a record about that unit, and people of all roles.
type world struct {
	*testing.T
	store    *store.Store
	registry *registry.Service
	now      time.Time
	root     *ent.Department
	service  *ent.Department
	policy   *ent.WarrantyPolicy
	product  *ent.Product
	customer *ent.Customer
	contact  *ent.Contact
	unit     *ent.ProductUnit
	part     *ent.Part
	record   *ent.ServiceRecord
	users    map[access.Role]*ent.User
}

// today is the day of every test.
const today = "2026-03-10"

// each runs a test in a world of its own on both databases.
func each(t *testing.T, test func(w *world)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newWorld(t, s)) })
}

func newWorld(t *testing.T, s *store.Store) *world {
	zone := time.FixedZone("CST", 8*60*60)
	w := &world{T: t, store: s, users: map[access.Role]*ent.User{},
		now: calendarNoon(today, zone)}
	w.registry = registry.New(registry.Config{Store: s, Numbers: numbers.New(s, zone), Zone: zone,
		Clock: func() time.Time { return w.now }})
	c, ctx := s.Client(), w.system()
	w.root = c.Department.Create().SetCode("HQ").SetName("公司").SaveX(ctx)
	w.service = c.Department.Create().SetCode("SVC").SetName("售后服务中心").SetParent(w.root).SaveX(ctx)
	for _, role := range access.Roles() {
		w.users[role] = c.User.Create().SetUsername(strings.ToLower(string(role))).SetName(string(role)).
			SetRole(role).SetDepartment(w.service).SaveX(ctx)
	}
	w.policy = c.WarrantyPolicy.Create().SetCode("STD").SetName("标准三包").
		// Periods that end on the very day are easier to read; what moves an end has a test of its own.
		SetRollToWorkday(false).SaveX(ctx)
	w.product = c.Product.Create().SetModel("RS-500").SetName("热水器").SetWarrantyPolicy(w.policy).SaveX(ctx)
	w.customer = c.Customer.Create().SetCode("K001").SetName("杭州远大机械有限公司").
		SetPhone("0571-88886666").SetPhoneDigits("057188886666").SaveX(ctx)
	w.contact = c.Contact.Create().SetCustomer(w.customer).SetName("王丽").SetMain(true).
		SetPhone("13800138000").SetPhoneDigits("13800138000").SaveX(ctx)
	w.unit = c.ProductUnit.Create().SetProduct(w.product).SetCustomer(w.customer).SetSerialNumber("SN-0001").
		SetStatus(installedbase.UnitOrdered).SaveX(ctx)
	w.part = c.Part.Create().SetCode("P-1").SetName("密封圈").SaveX(ctx)
	w.record = c.ServiceRecord.Create().SetNumber("SR-2026-000001").SetKind(casework.KindRepair).
		SetSymptom("不出热水").SetReportedAt(w.now).SetCustomer(w.customer).SetProductUnit(w.unit).
		SetDepartment(w.service).SetOwner(w.users[access.Technician]).SaveX(ctx)
	return w
}

func calendarNoon(day string, zone *time.Location) time.Time {
	d := calendar.MustParse(day)
	return time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, zone)
}

// section runs a part of a test under a name of its own, in the same world.
func (w *world) section(name string, test func(w *world)) {
	w.Run(name, func(t *testing.T) {
		inner := *w
		inner.T = t
		test(&inner)
	})
}

func (w *world) system() context.Context { return authz.System(w.Context()) }

// as returns a context in which the person of a role works.
func (w *world) as(role access.Role) context.Context {
	user := w.users[role]
	return authz.With(w.Context(), &authz.Viewer{UserID: user.ID, Name: user.Name, Role: role,
		DepartmentID: w.service.ID, Departments: []int{w.service.ID}, Language: "en"})
}

func (w *world) admin() context.Context { return w.as(access.Admin) }

// must returns the id that a verb returned, and ends the test if it failed.
func (w *world) must(id int, err error) int {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	return id
}

// refused checks the code and the key of a refusal.
func (w *world) refused(err error, code fault.Code, key fault.Key) *fault.Error {
	w.Helper()
	f := fault.As(err)
	if f == nil || f.Code != code || f.Key != key {
		w.Fatalf("got %v, want %s %s", err, code, key)
	}
	return f
}

// atFault checks that a refusal is INVALID for exactly these fields, each
// written as "path: key".
func (w *world) atFault(err error, fields ...string) {
	w.Helper()
	f := w.refused(err, fault.Invalid, fault.InvalidInput)
	var got []string
	for _, field := range f.Fields {
		got = append(got, field.Path+": "+string(field.Key))
	}
	if !slices.Equal(got, fields) {
		w.Errorf("at fault are %q, want %q", got, fields)
	}
}

func ptr[T any](v T) *T { return &v }

func day(text string) *calendar.Date {
	d := calendar.MustParse(text)
	return &d
}

// on is the change to a day.
func on(text string) change.To[calendar.Date] { return change.Set(calendar.MustParse(text)) }

// serial returns a serial number, different for every i.
func serial(i int) string { return fmt.Sprintf("N-%06d", i) }

// counting records the statements of the test from now on.
func (w *world) counting() *storetest.Statements {
	statements := storetest.CountStatements(w.store)
	w.Cleanup(statements.Stop)
	return statements
}
