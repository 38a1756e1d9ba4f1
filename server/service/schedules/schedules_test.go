package schedules_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
	"sanbao/ent/queryrun"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
	"sanbao/server/service/schedules"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// world is a schedule of a head's that is due, with recipients in several roles.
type world struct {
	*testing.T
	client    *ent.Client
	service   *schedules.Service
	now       time.Time
	asked     []string
	refuse    error
	variables map[string]any
}

func each(t *testing.T, test func(*world)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := &world{T: t, client: s.Client(), now: time.Date(2026, 3, 5, 8, 1, 0, 0, time.UTC)}
		clock := func() time.Time { return w.now }
		w.service = schedules.New(schedules.Config{Store: s, Book: w.book, Clock: clock, Zone: time.UTC,
			Queries: queries.New(queries.Config{Store: s, Clock: clock, Zone: time.UTC})})
		w.found()
		test(w)
	})
}

func (w *world) found() {
	ctx := authz.System(w.Context())
	service := w.client.Department.Create().SetCode("SVC").SetName("售后").SaveX(ctx)
	people := map[string]*ent.User{}
	for name, role := range map[string]access.Role{"head": access.Head, "analyst": access.Analyst, "clerk": access.Clerk, "gone": access.Head} {
		people[name] = w.client.User.Create().SetUsername(name).SetName(name).SetRole(role).SetEmail(name + "@example.com").
			SetActive(name != "gone").SetDepartment(service).SetLanguage("en").SaveX(ctx)
	}
	query := w.client.SavedQuery.Create().SetName("每月 📈").SetDocument("{ a }").SetOwner(people["head"]).SetSlug("monthly").
		SetVisibility(querying.Published).SaveX(ctx)
	w.client.QuerySchedule.Create().SetSavedQuery(query).SetOwner(people["head"]).SetDayOfMonth(5).SetHour(8).
		SetVariables(`{"from":"LAST_MONTH_FIRST"}`).SetNextRunAt(w.now.Add(-time.Minute)).
		AddRecipients(people["head"], people["analyst"], people["clerk"], people["gone"]).SaveX(ctx)
}

func (w *world) book(ctx context.Context, document string, variables map[string]any) (schedules.Answer, error) {
	viewer := authz.From(ctx)
	w.asked, w.variables = append(w.asked, viewer.Name), variables
	if w.refuse != nil && viewer.Role == access.Analyst {
		return schedules.Answer{}, w.refuse
	}
	return schedules.Answer{File: []byte("book of " + viewer.Name), Rows: 7, Cost: 3, Took: time.Second}, nil
}

func (w *world) run() {
	w.Helper()
	if err := w.service.RunDue(w.Context()); err != nil {
		w.Fatal(err)
	}
}

func TestEachGetsTheirOwnAnswerOnce(t *testing.T) {
	each(t, func(w *world) {
		w.run()
		w.run()
		slices.Sort(w.asked)
		if fmt.Sprint(w.asked) != "[analyst head]" {
			t.Errorf("asked as %v", w.asked)
		}
		if w.variables["from"] != "2026-02-01" {
			t.Errorf("with %v", w.variables)
		}
		ctx := authz.System(t.Context())
		for _, mail := range w.client.MailMessage.Query().Order(mailmessage.ByRecipient()).AllX(ctx) {
			who := mail.Recipient[:len(mail.Recipient)-len("@example.com")]
			if string(mail.Attachment) != "book of "+who || mail.AttachmentName != "monthly-2026-03-05.xlsx" {
				t.Errorf("%s gets %s %q", mail.Recipient, mail.AttachmentName, mail.Attachment)
			}
		}
		if sent := w.client.MailMessage.Query().CountX(ctx); sent != 2 {
			t.Errorf("%d e-mails", sent)
		}
		runs := w.client.QueryRun.Query().Where(queryrun.ChannelEQ(querying.Schedule), queryrun.Rows(7), queryrun.Milliseconds(1000)).CountX(ctx)
		if after := w.client.QuerySchedule.Query().OnlyX(ctx); runs != 2 || after.Problem != "" || after.NextRunAt.Month() != time.April {
			t.Errorf("%d runs, %+v", runs, after)
		}
	})
}

// TestARefusalIsNoted: the others get theirs, and the schedule says what went wrong.
func TestARefusalIsNoted(t *testing.T) {
	each(t, func(w *world) {
		w.refuse = fault.New(fault.Limit, fault.QueryTooCostly)
		w.run()
		ctx := authz.System(t.Context())
		if sent := w.client.MailMessage.Query().OnlyX(ctx); sent.Recipient != "head@example.com" {
			t.Errorf("%s", sent.Recipient)
		}
		if schedule := w.client.QuerySchedule.Query().OnlyX(ctx); schedule.Problem != string(fault.Limit) || schedule.Version != 1 {
			t.Errorf("%+v", schedule)
		}
		if failed := w.client.QueryRun.Query().Where(queryrun.Problem(string(fault.Limit))).CountX(ctx); failed != 1 {
			t.Errorf("%d runs failed", failed)
		}
	})
}
