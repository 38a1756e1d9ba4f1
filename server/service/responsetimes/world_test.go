package responsetimes_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/responseclock"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/sla"
	"sanbao/server/domain/warranty"
	"sanbao/server/events"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// world is a company with the delivered calendars and policies, somebody in each
// role, another department with a head of its own, and a customer with a unit.
type world struct {
	*testing.T
	store    *store.Store
	clocks   *responsetimes.Service
	cases    *cases.Service
	now      time.Time
	people   map[string]*ent.User
	service  *ent.Department
	customer *ent.Customer
	unit     *ent.ProductUnit
	told     *listener
}

// listener hears what people are told.
type listener struct{ notices []responsetimes.Notice }

func (l *listener) Tell(_ context.Context, _ *ent.Tx, n responsetimes.Notice) error {
	l.notices = append(l.notices, n)
	return nil
}

// uncovered stands for units without a warranty.
type uncovered struct{}

func (uncovered) CoverageOn(context.Context, *ent.Tx, int, calendar.Date) (warranty.Coverage, error) {
	return warranty.CoverageNone, nil
}

func (uncovered) Installed(context.Context, *ent.Tx, int, installedbase.Dates) error { return nil }
func (uncovered) Replace(context.Context, *ent.Tx, int, int) error                   { return nil }

func (uncovered) LinesOn(_ context.Context, _ *ent.Tx, _ int, _ calendar.Date, lines []warranty.Line) ([]warranty.Coverage, error) {
	return slices.Repeat([]warranty.Coverage{warranty.CoverageNone}, len(lines)), nil
}

func (uncovered) Follow(context.Context, *ent.Tx, casework.Action, *ent.ServiceRecord, *ent.ServiceRecord, time.Time) error {
	return nil
}

var zone = time.FixedZone("CST", 8*60*60)

// at is a moment by the company's clocks.
func at(text string) time.Time {
	t, err := time.ParseInLocation("2006-01-02 15:04", text, zone)
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

// each runs a test in a world of its own on both databases.
func each(t *testing.T, test func(w *world)) {
	t.Helper()
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newWorld(t, s)) })
}

func newWorld(t *testing.T, s *store.Store) *world {
	w := &world{T: t, store: s, now: at("2026-03-10 09:00"), people: map[string]*ent.User{}, told: &listener{}}
	w.clocks = w.server(s)
	w.cases = cases.New(cases.Config{Store: s, Numbers: numbers.New(s, zone), Warranty: uncovered{},
		Events: events.New(s, slog.New(slog.DiscardHandler)), Clocks: w.clocks,
		Clock: func() time.Time { return w.now }, Zone: zone, MaxUpload: 1 << 20})
	if err := w.clocks.Deliver(t.Context()); err != nil {
		t.Fatal(err)
	}
	c, ctx := s.Client(), w.system()
	root := c.Department.Create().SetCode("HQ").SetName("公司").SaveX(ctx)
	w.service = c.Department.Create().SetCode("SVC").SetName("售后服务中心").SetParent(root).SaveX(ctx)
	other := c.Department.Create().SetCode("QA").SetName("品质部").SetParent(root).SaveX(ctx)
	for _, role := range access.Roles() {
		w.hire(strings.ToLower(string(role)), role, w.service)
	}
	w.hire("head2", access.Head, other)
	w.customer = c.Customer.Create().SetCode("C1").SetName("东方机械").SetServiceZone(installedbase.ZoneCity).SaveX(ctx)
	product := c.Product.Create().SetModel("KF-1").SetName("热泵").SetCategory("热泵").SaveX(ctx)
	w.unit = c.ProductUnit.Create().SetSerialNumber("S1").SetProduct(product).SetCustomer(w.customer).SaveX(ctx)
	return w
}

// server is one server's response clocks on a database.
func (w *world) server(s *store.Store) *responsetimes.Service {
	return responsetimes.New(responsetimes.Config{Store: s, Zone: zone, Teller: w.told,
		Clock: func() time.Time { return w.now }})
}

func (w *world) hire(username string, role access.Role, d *ent.Department) {
	w.people[username] = w.store.Client().User.Create().SetUsername(username).SetName(username).
		SetRole(role).SetDepartment(d).SaveX(w.system())
}

func (w *world) system() context.Context { return authz.System(w.Context()) }

// as returns the context of a person's request.
func (w *world) as(username string) context.Context {
	u := w.people[username]
	return authz.With(w.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}})
}

// must returns the id that a verb returned, and ends the test if it failed.
func (w *world) must(id int, err error) int {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	return id
}

func (w *world) refused(code fault.Code, err error) *fault.Error {
	w.Helper()
	if fault.CodeOf(err) != code {
		w.Fatalf("got %v, want %s", err, code)
	}
	return fault.As(err)
}

func (w *world) record(id int) *ent.ServiceRecord {
	w.Helper()
	return w.store.Client().ServiceRecord.GetX(w.system(), id)
}

// register takes a call of normal severity now.
func (w *world) register() *ent.ServiceRecord {
	w.Helper()
	return w.record(w.must(w.cases.RegisterServiceRecord(w.as("clerk"), cases.RegisterServiceRecordInput{
		Kind: casework.KindRepair, Channel: casework.ChannelPhone, Severity: casework.SeverityNormal,
		CustomerID: &w.customer.ID, ProductUnitID: &w.unit.ID, DepartmentID: &w.service.ID, Symptom: "不制热"})))
}

// underway takes a call as far as work that has begun on the phone.
func (w *world) underway() *ent.ServiceRecord {
	w.Helper()
	r := w.planned(casework.PlanRemote)
	return w.record(w.must(w.cases.StartServiceRecord(w.as("dispatcher"), cases.StartServiceRecordInput{ID: r.ID, Version: r.Version})))
}

func (w *world) planned(plan casework.Plan) *ent.ServiceRecord {
	w.Helper()
	r := w.triage(w.register(), casework.SeverityNormal)
	return w.record(w.must(w.cases.PlanServiceRecord(w.as("dispatcher"), cases.PlanServiceRecordInput{ID: r.ID, Version: r.Version, Plan: plan})))
}

func (w *world) triage(r *ent.ServiceRecord, severity casework.Severity) *ent.ServiceRecord {
	w.Helper()
	return w.record(w.must(w.cases.TriageServiceRecord(w.as("dispatcher"), cases.TriageServiceRecordInput{
		ID: r.ID, Version: r.Version, DepartmentID: w.service.ID, Severity: severity})))
}

func (w *world) reply(r *ent.ServiceRecord) *ent.ServiceRecord {
	w.Helper()
	return w.record(w.must(w.cases.ReplyServiceRecord(w.as("clerk"), cases.ReplyServiceRecordInput{ID: r.ID, Version: r.Version, Message: "已答复"})))
}

func (w *world) complete(r *ent.ServiceRecord) *ent.ServiceRecord {
	w.Helper()
	return w.record(w.must(w.cases.CompleteServiceRecord(w.as("dispatcher"), cases.CompleteServiceRecordInput{
		ID: r.ID, Version: r.Version, WorkDone: "已处理", Outcome: casework.OutcomeFixed})))
}

// current returns the stored clock of a kind whose place no other has taken, the last
// one where there are several.
func (w *world) current(recordID int, kind sla.ClockKind) *ent.ResponseClock {
	w.Helper()
	rows := w.store.Client().ResponseClock.Query().Where(responseclock.ServiceRecordID(recordID), responseclock.KindEQ(kind),
		responseclock.SupersededAtIsNil()).Order(responseclock.ByStartedAt(), responseclock.ByID()).AllX(w.system())
	if len(rows) == 0 {
		w.Fatalf("the record has no clock %s", kind)
	}
	return rows[len(rows)-1]
}

func (w *world) all(recordID int) []*ent.ResponseClock {
	w.Helper()
	return w.store.Client().ResponseClock.Query().Where(responseclock.ServiceRecordID(recordID)).
		Order(responseclock.ByID()).AllX(w.system())
}

// is checks a moment.
func (w *world) is(what string, got *time.Time, want string) {
	w.Helper()
	if got == nil || !got.Equal(at(want)) {
		w.Fatalf("%s is %v, want %v", what, got, at(want))
	}
}

// none checks that there is no moment.
func (w *world) none(what string, got *time.Time) {
	w.Helper()
	if got != nil {
		w.Fatalf("%s is %v, want none", what, got)
	}
}

func ptr[T any](v T) *T { return &v }

// promise adds a policy that promises the end of the work within 8 hours of the
// office's time, which stands still while parts are waited for.
func (w *world) promiseResolution() int {
	w.Helper()
	return w.must(w.clocks.CreateServiceLevelPolicy(w.as("admin"), responsetimes.CreateServiceLevelPolicyInput{
		Code: "RES-8H", Name: "8 个工作小时内处理完成", Active: true, WarnPercent: 50, HeadAfter: 60, ExecutiveAfter: 120,
		Promises: []*sla.Promise{{Clock: sla.Resolution, Target: sla.Target{Measure: sla.Business, Amount: 480},
			PausedBy: []casework.HoldReason{casework.HoldParts}}}}))
}
