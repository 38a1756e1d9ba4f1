package notices_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/notice"
	"sanbao/server/service/cases"
	"sanbao/server/service/notices"
)

func (h *house) unread(name string) int {
	h.Helper()
	unread, err := h.notices.Unread(h.as(name))
	if err != nil {
		h.Fatal(err)
	}
	return unread
}

// A setting decides how a kind reaches its person from then on, and nobody else.
func TestSettings(t *testing.T) {
	each(t, func(h *house) {
		settings, err := h.notices.Settings(h.as("clerk"))
		if err != nil || len(settings) != len(notice.Kinds()) || settings[1].Mailing != notice.MailAtOnce {
			h.Fatalf("the usual settings are %+v, error %v", settings, err)
		}
		for _, mailing := range []notice.Mailing{notice.MailDaily, notice.MailNever} {
			_, err = h.notices.UpdateNotificationSetting(h.as("clerk"), notices.UpdateNotificationSettingInput{
				Kind: notice.ClockBreached, InPage: false, Mailing: mailing})
			if err != nil {
				h.Fatal(err)
			}
		}
		h.notify(h.breached("clerk", "head"))
		if got := h.unread("clerk"); got != 0 || len(h.mails("clerk")) != 0 || len(h.told("clerk")) != 1 {
			h.Errorf("the clerk has %d unread, %d mails, %d in all", got, len(h.mails("clerk")), len(h.told("clerk")))
		}
		if got := h.unread("head"); got != 1 || len(h.mails("head")) != 1 {
			h.Errorf("the head has %d unread, %d mails", got, len(h.mails("head")))
		}
		if settings, err = h.notices.Settings(h.as("clerk")); err != nil || settings[1].InPage || settings[1].Mailing != notice.MailNever {
			h.Errorf("the clerk's settings are %+v, error %v", settings[1], err)
		}
		if settings, err = h.notices.Settings(h.as("head")); err != nil || !settings[1].InPage {
			h.Errorf("the head's settings are %+v, error %v", settings[1], err)
		}
	})
}

// Nobody reads or marks what somebody else was told.
func TestOnesOwnAlone(t *testing.T) {
	each(t, func(h *house) {
		h.notify(h.breached("clerk", "head"))
		clerks := h.told("clerk")[0]
		if err := h.notices.MarkNotificationsRead(h.as("head"), notices.MarkNotificationsReadInput{IDs: []int{clerks.ID}}); err != nil {
			h.Fatal(err)
		}
		if _, err := h.store.Client().Notification.Get(h.as("head"), clerks.ID); !ent.IsNotFound(err) {
			h.Errorf("the head reads the clerk's: %v", err)
		}
		if h.unread("clerk") != 1 || h.unread("head") != 1 {
			h.Error("the head has read for the clerk")
		}
		upTo := h.now
		if err := h.notices.MarkNotificationsRead(h.as("head"), notices.MarkNotificationsReadInput{UpTo: &upTo}); err != nil {
			h.Fatal(err)
		}
		if err := h.notices.MarkNotificationsRead(h.as("clerk"), notices.MarkNotificationsReadInput{IDs: []int{clerks.ID}}); err != nil {
			h.Fatal(err)
		}
		if h.unread("clerk") != 0 || h.unread("head") != 0 {
			h.Error("what was marked is unread")
		}
		for _, in := range []notices.MarkNotificationsReadInput{{}, {IDs: []int{1}, UpTo: &upTo}, {IDs: make([]int, 201)}} {
			if err := h.notices.MarkNotificationsRead(h.as("clerk"), in); fault.CodeOf(err) != fault.Invalid {
				h.Errorf("%+v: %v", in, err)
			}
		}
		if _, err := h.notices.Unread(h.Context()); fault.CodeOf(err) != fault.Unauthenticated {
			h.Errorf("a stranger counts: %v", err)
		}
	})
}

func (h *house) done(deed cases.Deed) {
	h.Helper()
	deed.RecordID, deed.RecordNumber, deed.ActorID, deed.ActorName = h.record.ID, h.record.Number, h.people["clerk"].ID, "姓名clerk"
	err := h.store.WithTx(h.Context(), func(ctx context.Context, tx *ent.Tx) error { return h.notices.Done(ctx, tx, deed) })
	if err != nil {
		h.Fatal(err)
	}
}

func (h *house) says(name string) []string {
	h.Helper()
	var texts []string
	for _, n := range h.told(name) {
		texts = append(texts, notices.Text(n.Kind, n.Params, fault.Chinese, zone))
	}
	return texts
}

// What somebody does is told to whom it concerns, and not to who did it.
func TestDeeds(t *testing.T) {
	each(t, func(h *house) {
		clerk, head, technician, second := h.people["clerk"].ID, h.people["head"].ID, h.people["technician"].ID, h.people["technician2"].ID
		h.done(cases.Deed{EventID: 1, Note: "请看", Mentioned: []int{clerk, head}})
		h.done(cases.Deed{EventID: 2, OwnerID: head})
		h.done(cases.Deed{EventID: 3, OwnerID: clerk})
		h.done(cases.Deed{EventID: 4, Visit: &cases.VisitDeed{Start: h.now, Crew: []int{technician}}})
		later := h.now.Add(time.Hour)
		h.done(cases.Deed{EventID: 5, Visit: &cases.VisitDeed{Start: later, StartBefore: h.now, Crew: []int{technician}, CrewBefore: []int{technician, second}}})
		h.done(cases.Deed{EventID: 6, Visit: &cases.VisitDeed{Start: later, Crew: []int{technician}, CalledOff: true}})
		h.same("head", "姓名clerk在 SR-2026-000001 中提到了您：请看", "姓名clerk将 SR-2026-000001 分配给您（东方机械：不制热 有异响）")
		h.same("clerk")
		h.same("technician", "您被派往 SR-2026-000001，2026-03-02 09:00 上门（东方机械：不制热 有异响）",
			"SR-2026-000001 的上门时间改为 2026-03-02 10:00", "SR-2026-000001 原定 2026-03-02 10:00 的上门已取消")
		h.same("technician2", "SR-2026-000001 原定 2026-03-02 09:00 的上门已改派他人")
	})
}

func (h *house) same(name string, want ...string) {
	h.Helper()
	if got := h.says(name); strings.Join(got, "\n") != strings.Join(want, "\n") {
		h.Errorf("%s reads\n%s\nwant\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// What ends and what is due is told once at each stage, and stands in one digest.
func TestRemindersAndDigest(t *testing.T) {
	each(t, func(h *house) {
		ctx, c := authz.System(h.Context()), h.store.Client()
		today := calendar.DateIn(h.now, zone)
		h.people["head"].Update().SetRole("DISPATCHER").ExecX(ctx)
		h.unit.QueryCustomer().OnlyX(ctx).Update().SetSalesPersonID(h.people["clerk"].ID).ExecX(ctx)
		free := c.Warranty.Create().SetProductUnit(h.unit).SetKind(installedbase.WarrantyPolicy).
			SetStartsOn(today.AddMonths(-9)).SetEndsOn(today.AddMonths(3)).SaveX(ctx)
		contract := c.Warranty.Create().SetProductUnit(h.unit).SetKind(installedbase.WarrantyContract).SetContractNumber("WB-7").
			SetStartsOn(today.AddMonths(-11)).SetEndsOn(today.AddMonths(1)).SaveX(ctx)
		c.Warranty.Create().SetProductUnit(h.unit).SetKind(installedbase.WarrantyContract).SetRenewal("LET_GO").
			SetStartsOn(today.AddMonths(-11)).SetEndsOn(today.AddMonths(1)).SaveX(ctx)
		c.OpenIssue.Create().SetServiceRecord(h.record).SetDescription("补装\n护罩").SetDueOn(today).SetOwner(h.people["clerk"]).ExecX(ctx)
		for range 2 {
			if err := h.notices.Remind(h.Context(), today); err != nil {
				h.Fatal(err)
			}
		}
		want := []string{"东方机械的 KF-1 S1 免费维保将于 " + free.EndsOn.String() + " 到期",
			"东方机械的 KF-1 S1 维保合同 WB-7 将于 " + contract.EndsOn.String() + " 到期",
			"SR-2026-000001 的遗留问题于 " + today.String() + " 到期：补装 护罩"}
		h.same("clerk", want...)
		h.same("head")
		for range 2 {
			if err := h.notices.SendDigests(h.Context(), today); err != nil {
				h.Fatal(err)
			}
		}
		mails := h.mails("clerk")
		if len(mails) != 1 || mails[0].Subject != today.String()+" 通知汇总：3 条" {
			h.Fatalf("mails %+v", mails)
		}
		for _, line := range append(want, "遗留问题到期\n- ", "https://service.example.com/units/") {
			if !strings.Contains(mails[0].Body, line) {
				h.Errorf("%q is missing in\n%s", line, mails[0].Body)
			}
		}
		if err := h.notices.Remind(h.Context(), contract.EndsOn.AddDays(-7)); err != nil {
			h.Fatal(err)
		}
		if got := len(h.told("clerk")); got != 4 {
			h.Errorf("a week before the end there are %d notices, want 4", got)
		}
	})
}
