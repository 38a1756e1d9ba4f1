package queries_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/notice"
	"sanbao/server/events"
	"sanbao/server/service/notices"
)

// TestOwnersAreToldOfBrokenQueries: once for each text, with the way to the query.
func TestOwnersAreToldOfBrokenQueries(t *testing.T) {
	in := func(ctx context.Context, _ fault.Language) context.Context { return ctx }
	each(t, func(w *world) {
		ctx, client := authz.System(t.Context()), w.store.Client()
		teller := notices.New(notices.Config{Store: w.store, Events: events.New(w.store, slog.New(slog.DiscardHandler)),
			Clock: func() time.Time { return w.now }, Zone: time.UTC})
		w.create(w.as(access.Analyst), nil)
		head := w.people[access.Head]
		broken := client.SavedQuery.Create().SetName("老查询").SetDocument("{ gone { count } }").SetOwner(head).SaveX(ctx)
		for range 2 {
			if err := w.queries.TellOfBroken(t.Context(), teller, in); err != nil {
				t.Fatal(err)
			}
		}
		told := client.Notification.Query().OnlyX(ctx)
		if told.UserID != head.ID || told.Kind != notice.QueryBroken || told.SavedQueryID == nil || *told.SavedQueryID != broken.ID {
			t.Errorf("%+v", told)
		}
		if text := notices.Text(told.Kind, told.Params, fault.Chinese, time.UTC); text != "查询“老查询”已无法运行，请修改：Cannot query field \"gone\" on type \"Query\"." {
			t.Errorf("%s", text)
		}
		broken.Update().SetRevision(2).SetDocument("{ vanished }").ExecX(ctx)
		if err := w.queries.TellOfBroken(t.Context(), teller, in); err != nil || client.Notification.Query().CountX(ctx) != 2 {
			t.Errorf("%d are told, %v", client.Notification.Query().CountX(ctx), err)
		}
	})
}
