package notices_test

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
	"sanbao/ent/notification"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/events"
	"sanbao/server/service/notices"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// house is a small company with a service record.
type house struct {
	*testing.T
	store   *store.Store
	notices *notices.Service
	bus     *events.Bus
	now     time.Time
	people  map[string]*ent.User
	record  *ent.ServiceRecord
	unit    *ent.ProductUnit
}

var zone = time.FixedZone("CST", 8*3600)

func newHouse(t *testing.T, s *store.Store) *house {
	h := &house{T: t, store: s, now: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC), people: map[string]*ent.User{}}
	h.bus = events.New(s, slog.New(slog.DiscardHandler))
	listening, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- h.bus.Listen(listening) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	h.notices = notices.New(notices.Config{Store: s, Events: h.bus, Clock: func() time.Time { return h.now }, Zone: zone,
		PublicURL: "https://service.example.com", Mails: true})
	ctx, c := authz.System(t.Context()), s.Client()
	root := c.Department.Create().SetCode("ROOT").SetName("公司").SaveX(ctx)
	service := c.Department.Create().SetCode("SVC").SetName("售后").SetParent(root).SaveX(ctx)
	quality := c.Department.Create().SetCode("QA").SetName("品质").SetParent(root).SaveX(ctx)
	hire := func(name string, role access.Role, d *ent.Department, language string) {
		h.people[name] = c.User.Create().SetUsername(name).SetName("姓名" + name).SetRole(role).SetDepartment(d).
			SetEmail(name + "@example.com").SetLanguage(language).SaveX(ctx)
	}
	hire("clerk", access.Clerk, service, "zh-CN")
	hire("head", access.Head, service, "en")
	hire("head2", access.Head, quality, "zh-CN")
	hire("technician", access.Technician, service, "zh-CN")
	hire("technician2", access.Technician, service, "zh-CN")
	owner := c.Customer.Create().SetCode("C1").SetName("东方机械").SaveX(ctx)
	model := c.Product.Create().SetModel("KF-1").SetName("热泵").SaveX(ctx)
	h.unit = c.ProductUnit.Create().SetSerialNumber("S1").SetProduct(model).SetCustomer(owner).SaveX(ctx)
	h.record = c.ServiceRecord.Create().SetNumber("SR-2026-000001").SetKind(casework.KindRepair).
		SetChannel(casework.ChannelPhone).SetSeverity(casework.SeverityNormal).SetChargeClass(casework.ChargeFreeWarranty).
		SetSymptom("不制热\n有异响").SetReportedAt(h.now).SetCustomer(owner).SetProductUnit(h.unit).SetDepartment(service).
		SetOwner(h.people["technician"]).SetRegisteredBy(h.people["clerk"]).SaveX(ctx)
	return h
}

func each(t *testing.T, test func(*house)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newHouse(t, s)) })
}

func (h *house) ids(names ...string) []int {
	ids := make([]int, len(names))
	for i, name := range names {
		ids[i] = h.people[name].ID
	}
	return ids
}

func (h *house) as(name string) context.Context {
	u := h.people[name]
	return authz.With(h.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}})
}

func (h *house) notify(n notices.Notice) {
	h.Helper()
	err := h.store.WithTx(h.Context(), func(ctx context.Context, tx *ent.Tx) error { return h.notices.Notify(ctx, tx, n) })
	if err != nil {
		h.Fatal(err)
	}
}

// told returns what a person was told, oldest first.
func (h *house) told(name string) []*ent.Notification {
	h.Helper()
	return h.store.Client().Notification.Query().Where(notification.UserID(h.people[name].ID)).
		Order(notification.ByID()).AllX(authz.System(h.Context()))
}

func (h *house) mails(to string) []*ent.MailMessage {
	h.Helper()
	return h.store.Client().MailMessage.Query().Where(mailmessage.Recipient(to + "@example.com")).
		Order(mailmessage.ByID()).AllX(authz.System(h.Context()))
}

func (h *house) breached(names ...string) notices.Notice {
	return notices.Notice{Kind: notice.ClockBreached, UserIDs: h.ids(names...), ServiceRecordID: h.record.ID, Key: "breach/1",
		Params: map[string]string{notices.ParamClock: "ON_SITE", notices.ParamDue: notices.Moment(h.now)}}
}

// Each of the people is told once, in words of their language, and nobody of a
// record that they may not see.
func TestWhoIsTold(t *testing.T) {
	each(t, func(h *house) {
		heard := h.bus.SubscribeTold(h.Context())
		for range 2 {
			h.notify(h.breached("clerk", "head", "head2", "technician", "technician2", "clerk"))
		}
		for name, want := range map[string]int{"clerk": 1, "head": 1, "technician": 1, "head2": 0, "technician2": 0} {
			if got := len(h.told(name)); got != want {
				h.Errorf("%s was told %d times, want %d", name, got, want)
			}
			if got := len(h.mails(name)); got != want {
				h.Errorf("%s got %d mails, want %d", name, got, want)
			}
		}
		mail := h.mails("head")[0]
		want := "The arrival on site of SR-2026-000001 is overdue since 2026-03-02 09:00 (东方机械: 不制热 有异响)"
		if mail.Subject != want || !strings.HasPrefix(mail.Body, want+"\n\nhttps://service.example.com/service-records/") {
			h.Errorf("the head reads %q and\n%s", mail.Subject, mail.Body)
		}
		if got := h.mails("clerk")[0].Subject; got != "SR-2026-000001 的到达现场已超时，应于 2026-03-02 09:00 前完成（东方机械：不制热 有异响）" {
			h.Errorf("the clerk reads %q", got)
		}
		select {
		case told := <-heard:
			if slices.Sort(told.UserIDs); !slices.Equal(told.UserIDs, h.ids("clerk", "head", "technician")) {
				h.Errorf("the bells of %v rang", told.UserIDs)
			}
		case <-time.After(10 * time.Second):
			h.Error("no bell rang")
		}
	})
}

// A transaction that fails tells nobody anything.
func TestNothingIsToldWithoutCommit(t *testing.T) {
	each(t, func(h *house) {
		failed := fault.New(fault.Internal, fault.Required)
		err := h.store.WithTx(h.Context(), func(ctx context.Context, tx *ent.Tx) error {
			if err := h.notices.Notify(ctx, tx, h.breached("clerk")); err != nil {
				return err
			}
			return failed
		})
		if err != failed || len(h.told("clerk")) != 0 || len(h.mails("clerk")) != 0 {
			h.Fatalf("error %v, %d notifications, %d mails", err, len(h.told("clerk")), len(h.mails("clerk")))
		}
	})
}

// Who loses sight of a record by what happens is told without its link and facts.
func TestPartingWords(t *testing.T) {
	each(t, func(h *house) {
		h.notify(notices.Notice{Kind: notice.Dispatched, UserIDs: h.ids("technician2"), ServiceRecordID: h.record.ID, Key: "v/1", Parting: true,
			Params: map[string]string{notices.ParamChange: notices.VisitCalledOff, notices.ParamNumber: "SR-2026-000001", notices.ParamStart: notices.Moment(h.now)}})
		told := h.told("technician2")
		if len(told) != 1 || told[0].ServiceRecordID != nil || told[0].Params[notices.ParamCustomer] != "" {
			h.Fatalf("told %+v", told)
		}
		if text := notices.Text(told[0].Kind, told[0].Params, fault.Chinese, zone); text != "SR-2026-000001 原定 2026-03-02 09:00 的上门已取消" {
			h.Errorf("reads %q", text)
		}
	})
}

// Every kind has words, with and without what may be missing.
func TestEveryKindHasWords(t *testing.T) {
	for _, kind := range notice.Kinds() {
		for _, language := range []fault.Language{fault.Chinese, fault.English} {
			if text := notices.Text(kind, nil, language, zone); text == "" || strings.ContainsAny(text, "{}[]") {
				t.Errorf("%s in %s reads %q", kind, language, text)
			}
		}
	}
}
