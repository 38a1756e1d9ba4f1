package schedules_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/mailmessage"
	"sanbao/ent/notification"
	"sanbao/ent/queryrun"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/querying"
	"sanbao/server/events"
	"sanbao/server/service/notices"
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
	people    map[string]*ent.User
	// slow is what happens while a spreadsheet is made.
	slow func()
}

func each(t *testing.T, test func(*world)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := &world{T: t, client: s.Client(), now: time.Date(2026, 3, 5, 8, 1, 0, 0, time.UTC)}
		clock := func() time.Time { return w.now }
		w.service = schedules.New(schedules.Config{Store: s, Book: w.book, Clock: clock, Zone: time.UTC,
			Reason:  func(_ fault.Language, err error) string { return string(fault.As(err).Key) },
			Notices: notices.New(notices.Config{Store: s, Events: events.New(s, slog.New(slog.DiscardHandler)), Clock: clock, Zone: time.UTC}),
			Logger:  slog.New(slog.DiscardHandler),
			Queries: queries.New(queries.Config{Store: s, Clock: clock, Zone: time.UTC})})
		w.found()
		test(w)
	})
}

func (w *world) found() {
	ctx := authz.System(w.Context())
	service := w.client.Department.Create().SetCode("SVC").SetName("售后").SaveX(ctx)
	people := map[string]*ent.User{}
	w.people = people
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

func (w *world) book(ctx context.Context, _ fault.Language, document string, variables map[string]any) (schedules.Answer, error) {
	viewer := authz.From(ctx)
	w.asked, w.variables = append(w.asked, viewer.Name), variables
	if w.slow != nil {
		w.slow()
	}
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

// told are what the head was told of the schedule, in the order of that.
func (w *world) told() (words []string) {
	for _, n := range w.client.Notification.Query().Where(notification.KindEQ(notice.ScheduleTrouble)).
		Order(notification.ByID()).AllX(authz.System(w.Context())) {
		if n.UserID != w.people["head"].ID {
			w.Errorf("somebody else is told %v", n.Params)
		}
		words = append(words, notices.Text(n.Kind, n.Params, fault.English, time.UTC))
	}
	return words
}

func (w *world) schedule() *ent.QuerySchedule {
	return w.client.QuerySchedule.Query().OnlyX(authz.System(w.Context()))
}

func (w *world) mails() int { return w.client.MailMessage.Query().CountX(authz.System(w.Context())) }

// TestAFailureIsToldAndTriedAgain: nobody gets the answer twice, and the owner is told when
// it fails first and when it is given up.
func TestAFailureIsToldAndTriedAgain(t *testing.T) {
	each(t, func(w *world) {
		w.refuse = fault.New(fault.Limit, fault.QueryTooCostly)
		w.run()
		want := []string{"The scheduled query “每月 📈” failed and is tried again at 2026-03-05 09:01: query_too_costly"}
		if got := w.told(); !slices.Equal(got, want) {
			t.Errorf("told %q", got)
		}
		if n := w.client.Notification.Query().OnlyX(authz.System(t.Context())); n.SavedQueryID == nil {
			t.Error("it does not lead to the query")
		}
		for range 3 {
			w.run()
			w.now = w.now.Add(time.Hour)
			w.run()
		}
		want = append(want, "The scheduled query “每月 📈” failed several times and runs next at 2026-04-05 08:00: query_too_costly")
		if got := w.told(); !slices.Equal(got, want) || w.mails() != 1 || len(w.asked) != 5 {
			t.Errorf("told %q, %d e-mails, asked as %v", got, w.mails(), w.asked)
		}
		w.refuse, w.now = nil, time.Date(2026, 4, 5, 8, 1, 0, 0, time.UTC)
		if w.run(); w.mails() != 3 || w.schedule().Problem != "" || w.variables["from"] != "2026-03-01" {
			t.Errorf("a month later: %d e-mails, %+v", w.mails(), w.schedule())
		}
	})
}

// TestARetryIsOfTheDayOfTheRun: what is tried again after midnight tells of the same month.
func TestARetryIsOfTheDayOfTheRun(t *testing.T) {
	each(t, func(w *world) {
		w.client.QuerySchedule.Update().SetNextRunAt(time.Date(2026, 1, 31, 23, 0, 0, 0, time.UTC)).ExecX(authz.System(t.Context()))
		w.now, w.refuse = time.Date(2026, 1, 31, 23, 30, 0, 0, time.UTC), fault.New(fault.Limit, fault.QueryTooCostly)
		w.run()
		w.now, w.refuse = w.now.Add(time.Hour), nil
		w.run()
		if w.variables["from"] != "2025-12-01" || w.mails() != 2 {
			t.Errorf("%v, %d e-mails", w.variables, w.mails())
		}
	})
}

// TestASystemErrorIsTriedAgain: and is no reason to leave the others out.
func TestASystemErrorIsTriedAgain(t *testing.T) {
	each(t, func(w *world) {
		w.refuse = errors.New("the disk is full")
		if w.run(); w.mails() != 1 || w.schedule().Problem != "INTERNAL" || w.schedule().Failures != 1 || len(w.told()) != 1 {
			t.Errorf("%d e-mails, %+v, told %q", w.mails(), w.schedule(), w.told())
		}
	})
}

// TestACrashLosesNoMonth: what a server that died had begun is taken up after a quarter of
// an hour, for those alone who have no answer yet.
func TestACrashLosesNoMonth(t *testing.T) {
	each(t, func(w *world) {
		ctx, die := context.WithCancel(t.Context())
		w.slow = func() {
			if len(w.asked) == 2 {
				die()
			}
		}
		w.refuse = context.Canceled
		if err := w.service.RunDue(ctx); !errors.Is(err, context.Canceled) || w.mails() != 1 {
			t.Fatalf("%v, %d e-mails", err, w.mails())
		}
		w.slow, w.refuse = nil, nil
		if w.run(); w.mails() != 1 {
			t.Error("another server did not wait")
		}
		w.now = w.now.Add(16 * time.Minute)
		if w.run(); w.mails() != 2 || len(w.asked) != 3 || w.schedule().NextRunAt.Month() != time.April {
			t.Errorf("%d e-mails, asked as %v, %+v", w.mails(), w.asked, w.schedule())
		}
	})
}

// TestWhoDoesNotSeeItIsLeftOut: a query that was narrowed since goes to nobody who does not
// see it any more, and the owner is told whom that concerns.
func TestWhoDoesNotSeeItIsLeftOut(t *testing.T) {
	each(t, func(w *world) {
		ctx := authz.System(t.Context())
		w.client.SavedQuery.Update().SetVisibility(querying.Private).ExecX(ctx)
		w.run()
		if mail := w.client.MailMessage.Query().OnlyX(ctx); mail.Recipient != "head@example.com" {
			t.Errorf("%s", mail.Recipient)
		}
		if got := w.told(); !slices.Equal(got, []string{"The scheduled query “每月 📈” was not sent to people who do not see it: analyst"}) {
			t.Errorf("told %q", got)
		}
	})
}

// TestAScheduleWithoutItsOwnerStops: and says why.
func TestAScheduleWithoutItsOwnerStops(t *testing.T) {
	for name, change := range map[string]func(*ent.UserUpdate){
		"locked out":  func(u *ent.UserUpdate) { u.SetLockedAt(time.Now()) },
		"deactivated": func(u *ent.UserUpdate) { u.SetActive(false) },
		"a clerk now": func(u *ent.UserUpdate) { u.SetRole(access.Clerk) },
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(w *world) {
				update := w.client.User.Update().Where(user.Username("head"))
				change(update)
				update.ExecX(authz.System(t.Context()))
				if w.run(); w.mails() != 0 || w.schedule().Active || w.schedule().Problem != queries.OwnerLeft {
					t.Errorf("%d e-mails, %+v", w.mails(), w.schedule())
				}
			})
		})
	}
}

// TestAScheduleOfAHiddenQueryStops: its owner is told, and shown no way to the query.
func TestAScheduleOfAHiddenQueryStops(t *testing.T) {
	each(t, func(w *world) {
		ctx := authz.System(t.Context())
		other := w.client.SavedQuery.Create().SetName("他人的").SetDocument("{ a }").SetOwner(w.people["analyst"]).SaveX(ctx)
		w.client.QuerySchedule.Delete().ExecX(ctx)
		w.client.QuerySchedule.Create().SetSavedQuery(other).SetOwner(w.people["head"]).SetDayOfMonth(5).SetHour(8).
			SetNextRunAt(w.now.Add(-time.Minute)).AddRecipients(w.people["analyst"]).SaveX(ctx)
		if w.run(); w.mails() != 0 || w.schedule().Active || w.schedule().Problem != queries.QueryHidden || len(w.told()) != 1 {
			t.Errorf("%d e-mails, %+v, told %q", w.mails(), w.schedule(), w.told())
		}
		if n := w.client.Notification.Query().OnlyX(ctx); n.SavedQueryID != nil {
			t.Error("it leads to the query")
		}
	})
}
