package reports_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/reports"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// world is a company with two departments below the service centre's and another
// one's, and somebody in each role. It is 10 March, 18:00.
type world struct {
	*testing.T
	store    *store.Store
	reports  *reports.Service
	people   map[string]*ent.User
	center   *ent.Department
	support  *ent.Department
	quality  *ent.Department
	customer *ent.Customer
	numbers  int
}

var zone = time.FixedZone("CST", 8*60*60)

// at is a moment of March 2026 by the company's clocks.
func at(text string) time.Time {
	moment, err := time.ParseInLocation("2006-01-02 15:04", "2026-03-"+text, zone)
	if err != nil {
		panic(err)
	}
	return moment.UTC()
}

// each runs a test in a world of its own on both databases.
func each(t *testing.T, test func(w *world)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newWorld(t, s)) })
}

func newWorld(t *testing.T, s *store.Store) *world {
	w := &world{T: t, store: s, people: map[string]*ent.User{}}
	w.reports = reports.New(reports.Config{Store: s, Clock: func() time.Time { return at("10 18:00") }, Zone: zone})
	c, ctx := s.Client(), w.system()
	root := c.Department.Create().SetCode("HQ").SetName("公司").SaveX(ctx)
	w.center = c.Department.Create().SetCode("SVC").SetName("售后服务中心").SetParent(root).SaveX(ctx)
	w.support = c.Department.Create().SetCode("SUP").SetName("技术支持科").SetParent(w.center).SaveX(ctx)
	w.quality = c.Department.Create().SetCode("QA").SetName("品质部").SetParent(root).SaveX(ctx)
	for _, role := range access.Roles() {
		w.hire(string(role), role, w.center)
	}
	w.hire("SUPPORT", access.Technician, w.support)
	w.hire("STRANGER", access.Technician, w.quality)
	w.hire("HEAD2", access.Head, w.quality)
	w.customer = c.Customer.Create().SetCode("C1").SetName("东方机械").SaveX(ctx)
	return w
}

func (w *world) system() context.Context { return authz.System(w.Context()) }

func (w *world) hire(username string, role access.Role, d *ent.Department) {
	w.people[username] = w.store.Client().User.Create().SetUsername(username).SetName("姓名" + username).
		SetRole(role).SetDepartment(d).SaveX(w.system())
}

// as returns the context of a person's request.
func (w *world) as(username string) context.Context {
	u := w.people[username]
	departments := []int{u.DepartmentID}
	if u.DepartmentID == w.center.ID {
		departments = append(departments, w.support.ID)
	}
	return authz.With(w.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: departments})
}

// record makes a record of a department that was reported on the day before.
func (w *world) record(kind casework.Kind, d *ent.Department, more func(*ent.ServiceRecordCreate)) *ent.ServiceRecord {
	w.numbers++
	create := w.store.Client().ServiceRecord.Create().SetNumber(fmt.Sprintf("SR-%d", w.numbers)).SetKind(kind).
		SetSymptom("不制热").SetReportedAt(at("09 09:00")).SetCustomer(w.customer).SetDepartment(d)
	if more != nil {
		more(create)
	}
	return create.SaveX(w.system())
}

// visit makes a visit of some people that was planned for 09:00.
func (w *world) visit(r *ent.ServiceRecord, more func(*ent.VisitCreate), usernames ...string) *ent.Visit {
	w.numbers++
	create := w.store.Client().Visit.Create().SetNumber(fmt.Sprintf("VS-%d", w.numbers)).SetServiceRecord(r).
		SetPlannedStart(at("10 09:00")).SetDispatchedAt(at("09 16:00"))
	for _, username := range usernames {
		create.AddTechnicians(w.people[username])
	}
	if more != nil {
		more(create)
	}
	return create.SaveX(w.system())
}

// made is a visit from 08:30 to 11:30, two hours of them on site.
func made(labour int) func(*ent.VisitCreate) {
	return func(v *ent.VisitCreate) {
		v.SetStatus(casework.VisitReturned).SetDepartedAt(at("10 08:30")).SetArrivedAt(at("10 09:00")).
			SetFinishedAt(at("10 11:00")).SetReturnedAt(at("10 11:30")).SetLabourMinutes(labour)
	}
}

func (w *world) refused(code fault.Code, err error) {
	w.Helper()
	if fault.CodeOf(err) != code {
		w.Errorf("got %v, want %s", err, code)
	}
}

func pointer[T any](v T) *T { return &v }
