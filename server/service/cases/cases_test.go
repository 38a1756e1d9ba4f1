package cases_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"log/slog"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/events"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// house is a small company at work: a service department and another one, and
// somebody in each role.
type house struct {
	t       *testing.T
	store   *store.Store
	cases   *cases.Service
	bus     *events.Bus
	now     time.Time
	people  map[string]*ent.User
	service *ent.Department
	quality *ent.Department
	unit    *ent.ProductUnit
	owner   *ent.Customer
	part    *ent.Part
}

// covered stands for the warranty of every unit.
type covered warranty.Coverage

func (c covered) CoverageOn(context.Context, *ent.Tx, int, calendar.Date) (warranty.Coverage, error) {
	return warranty.Coverage(c), nil
}

// Replace has nothing to note.
func (c covered) Replace(context.Context, *ent.Tx, int, int) error { return nil }

func (c covered) LinesOn(_ context.Context, _ *ent.Tx, _ int, _ calendar.Date, lines []warranty.Line) ([]warranty.Coverage, error) {
	return slices.Repeat([]warranty.Coverage{warranty.Coverage(c)}, len(lines)), nil
}

func (covered) Follow(context.Context, *ent.Tx, casework.Action, *ent.ServiceRecord, *ent.ServiceRecord, time.Time) error {
	return nil
}

func (covered) Installed(context.Context, *ent.Tx, int, installedbase.Dates) error { return nil }

func newHouse(t *testing.T, s *store.Store) *house {
	t.Helper()
	h := &house{t: t, store: s, now: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC), people: map[string]*ent.User{}}
	zone := time.FixedZone("CST", 8*3600)
	h.bus = events.New(s, slog.New(slog.DiscardHandler))
	h.cases = cases.New(cases.Config{Store: s, Numbers: numbers.New(s, zone), Warranty: covered(warranty.CoverageWarranty),
		Events: h.bus, Clock: func() time.Time { return h.now }, Zone: zone, MaxUpload: 1 << 20})
	ctx, c := authz.System(t.Context()), s.Client()
	root := c.Department.Create().SetCode("ROOT").SetName("公司").SaveX(ctx)
	h.service = c.Department.Create().SetCode("SVC").SetName("售后服务中心").SetParent(root).SaveX(ctx)
	h.quality = c.Department.Create().SetCode("QA").SetName("品质部").SetParent(root).SaveX(ctx)
	for _, role := range access.Roles() {
		h.hire(string(role), role, h.service)
	}
	h.hire("HEAD2", access.Head, h.quality)
	h.hire("TECHNICIAN2", access.Technician, h.service)
	h.owner = c.Customer.Create().SetCode("C1").SetName("东方机械").SetPhone("0571-8888").SetAddress("杭州市").SaveX(ctx)
	product := c.Product.Create().SetModel("KF-1").SetName("热泵").SaveX(ctx)
	h.unit = c.ProductUnit.Create().SetSerialNumber("S1").SetProduct(product).SetCustomer(h.owner).SaveX(ctx)
	h.part = c.Part.Create().SetCode("P1").SetName("压缩机").SetUnitPrice(12_345).SetUnitCost(9_000).SaveX(ctx)
	return h
}

func (h *house) hire(username string, role access.Role, d *ent.Department) {
	h.people[username] = h.store.Client().User.Create().SetUsername(username).SetName("姓名" + username).
		SetRole(role).SetDepartment(d).SaveX(authz.System(h.t.Context()))
}

// as returns the context of a person's request.
func (h *house) as(username string) context.Context {
	u := h.people[username]
	return authz.With(h.t.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}})
}

func (h *house) record(id int) *ent.ServiceRecord {
	h.t.Helper()
	return h.store.Client().ServiceRecord.GetX(authz.System(h.t.Context()), id)
}

// done fails the test if a verb failed, lets time pass, and returns the record.
func (h *house) done(id int, err error) *ent.ServiceRecord {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
	h.now = h.now.Add(10 * time.Minute)
	return h.record(id)
}

func (h *house) refused(code fault.Code, err error) {
	h.t.Helper()
	if fault.CodeOf(err) != code {
		h.t.Fatalf("got %v, want %s", err, code)
	}
}

func (h *house) register() *ent.ServiceRecord {
	h.t.Helper()
	return h.done(h.cases.RegisterServiceRecord(h.as("CLERK"), cases.RegisterServiceRecordInput{
		Kind: casework.KindRepair, Channel: casework.ChannelPhone, Severity: casework.SeverityNormal,
		CustomerID: &h.owner.ID, ProductUnitID: &h.unit.ID, Symptom: " 不制热 😀 "}))
}

// dispatched takes a new record as far as a visit.
func (h *house) dispatched() (*ent.ServiceRecord, *ent.Visit) {
	h.t.Helper()
	r := h.register()
	r = h.done(h.cases.TriageServiceRecord(h.as("CLERK"), cases.TriageServiceRecordInput{ID: r.ID, Version: r.Version,
		DepartmentID: h.service.ID, Severity: casework.SeverityMajor}))
	r = h.done(h.cases.PlanServiceRecord(h.as("DISPATCHER"), cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version,
		Plan: casework.PlanOnSite}))
	v, err := h.cases.DispatchVisit(h.as("DISPATCHER"), cases.DispatchVisitInput{ID: r.ID, Version: r.Version,
		TechnicianIDs: []int{h.people["TECHNICIAN"].ID}, PlannedStart: h.now.Add(time.Hour)})
	return h.done(v.RecordID, err), h.visit(v.VisitID)
}

func (h *house) visit(id int) *ent.Visit {
	h.t.Helper()
	return h.store.Client().Visit.GetX(authz.System(h.t.Context()), id)
}

func (h *house) visited(v cases.Visited, err error) *ent.Visit {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
	h.now = h.now.Add(10 * time.Minute)
	return h.visit(v.VisitID)
}

func drawing(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func each(t *testing.T, test func(t *testing.T, h *house)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, newHouse(t, s)) })
}
