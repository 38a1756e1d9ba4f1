package fieldwork_test

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"log/slog"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	rules "sanbao/server/domain/fieldwork"
	"sanbao/server/events"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
	"sanbao/server/service/numbers"
	"sanbao/server/service/registry"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// house is a service centre with a unit to be taken back for repair, and somebody in
// each role.
type house struct {
	*testing.T
	store  *store.Store
	work   *fieldwork.Service
	cases  *cases.Service
	now    time.Time
	people map[string]*ent.User
	record int
	unit   int
}

var zone = time.FixedZone("CST", 8*3600)

func newHouse(t *testing.T, s *store.Store) *house {
	h := &house{T: t, store: s, now: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC), people: map[string]*ent.User{}}
	clock := func() time.Time { return h.now }
	sequence := numbers.New(s, zone)
	master := registry.New(registry.Config{Store: s, Numbers: sequence, Clock: clock, Zone: zone})
	h.cases = cases.New(cases.Config{Store: s, Numbers: sequence, Warranty: master,
		Events: events.New(s, slog.New(slog.DiscardHandler)), Clock: clock, Zone: zone, MaxUpload: 1 << 20})
	h.work = fieldwork.New(fieldwork.Config{Store: s, Numbers: sequence, Records: h.cases, Clock: clock, Zone: zone})
	ctx, c := authz.System(t.Context()), s.Client()
	root := c.Department.Create().SetCode("ROOT").SetName("公司").SaveX(ctx)
	service := c.Department.Create().SetCode("SVC").SetName("售后服务中心").SetParent(root).SaveX(ctx)
	hire := func(name string, role access.Role) {
		h.people[name] = c.User.Create().SetUsername(name).SetName("姓名" + name).SetRole(role).SetDepartment(service).SaveX(ctx)
	}
	for _, role := range access.Roles() {
		hire(string(role), role)
	}
	hire("HEAD2", access.Head)
	hire("TECHNICIAN2", access.Technician)
	owner := c.Customer.Create().SetCode("C1").SetName("东方机械").SaveX(ctx)
	model := c.Product.Create().SetModel("KF-1").SetName("热泵").SaveX(ctx)
	unit := c.ProductUnit.Create().SetSerialNumber("S1").SetProduct(model).SetCustomer(owner).SaveX(ctx)
	h.unit = unit.ID
	h.record = c.ServiceRecord.Create().SetNumber("SR-2026-000001").SetKind(casework.KindRepair).
		SetStatus(casework.StatusPlanned).SetPlan(casework.PlanTakeBack).SetChannel(casework.ChannelPhone).
		SetSeverity(casework.SeverityNormal).SetChargeClass(casework.ChargeFreeWarranty).SetSymptom("不制热").
		SetReportedAt(h.now).SetCustomer(owner).SetProductUnit(unit).SetDepartment(service).
		SetOwner(h.people["TECHNICIAN"]).SetRegisteredBy(h.people["CLERK"]).SaveX(ctx).ID
	return h
}

// each runs a test in a house of its own on both databases.
func each(t *testing.T, test func(*house)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newHouse(t, s)) })
}

func (h *house) system() context.Context { return authz.System(h.Context()) }

func (h *house) as(name string) context.Context {
	u := h.people[name]
	return authz.With(h.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}})
}

func (h *house) on(day string) {
	h.Helper()
	d := calendar.MustParse(day)
	h.now = time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, zone).UTC()
}

func (h *house) current() *ent.ServiceRecord {
	h.Helper()
	return h.store.Client().ServiceRecord.GetX(h.system(), h.record)
}

func (h *house) refused(err error, code fault.Code, key fault.Key) {
	h.Helper()
	got := fault.As(err)
	if got == nil || got.Code != code || got.Key != key && (len(got.Fields) == 0 || got.Fields[0].Key != key) {
		h.Fatalf("got %v, want %s %s", err, code, key)
	}
}

// passing is a transfer of the goods as it is usually registered.
func (h *house) passing(from, to rules.Party) fieldwork.HandingOver {
	in := fieldwork.HandingOver{RecordID: h.record, Version: h.current().Version, From: from, To: to,
		Goods: " 热泵主机 一台 ", HandedOverBy: "王先生", TakenOverBy: "李师傅"}
	if from == rules.PartyCustomer {
		back := calendar.MustParse("2026-03-20")
		in.ExpectedBackOn = &back
	}
	return in
}

// passed hands the goods over.
func (h *house) passed(who string, from, to rules.Party) *ent.CustodyTransfer {
	h.Helper()
	id, err := h.work.RecordCustodyTransfer(h.as(who), h.passing(from, to))
	if err != nil {
		h.Fatal(err)
	}
	return h.transfer(id)
}

func (h *house) transfer(id int) *ent.CustodyTransfer {
	return h.store.Client().CustodyTransfer.GetX(h.system(), id)
}

// carded returns the card that a verb wrote.
func (h *house) carded(c fieldwork.Carded, err error) *ent.RepairCard {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
	return h.store.Client().RepairCard.GetX(h.system(), c.CardID)
}

// repaired opens a card for the technician and finishes it.
func (h *house) repaired() *ent.RepairCard {
	h.Helper()
	technician := h.as("TECHNICIAN")
	card := h.carded(h.work.OpenRepairCard(technician, fieldwork.OpenRepairCardInput{ID: h.record, Version: h.current().Version}))
	return h.carded(h.work.FinishRepairCard(technician, fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version,
		LabourMinutes: 90, WorkDone: "更换压缩机"}))
}

func (h *house) checked(who string, card *ent.RepairCard, result rules.CheckResult) *ent.RepairCard {
	h.Helper()
	note := "运行两小时"
	return h.carded(h.work.CheckRepairCard(h.as(who), fieldwork.CheckRepairCardInput{ID: card.ID, Version: card.Version,
		Result: result, Note: &note}))
}

// started has somebody begin the work on the record.
func (h *house) started(who string) {
	h.Helper()
	in := cases.StartServiceRecordInput{ID: h.record, Version: h.current().Version}
	if _, err := h.cases.StartServiceRecord(h.as(who), in); err != nil {
		h.Fatal(err)
	}
}

// completed has somebody report the work as done.
func (h *house) completed(who string) error {
	_, err := h.cases.CompleteServiceRecord(h.as(who), cases.CompleteServiceRecordInput{ID: h.record,
		Version: h.current().Version, WorkDone: "更换压缩机", Outcome: casework.OutcomeFixed})
	return err
}

func drawing(t *testing.T) *cases.File {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	return &cases.File{Content: &b}
}
