package cases_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/fault"
	"sanbao/server/service/cases"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

func TestIssuesAreHandedOn(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := newHouse(t, s)
		system := authz.System(t.Context())
		due := calendar.MustParse("2026-03-20")
		r := h.withIssue()
		issue := r.QueryOpenIssues().OnlyX(system)
		change := func(as string, more cases.ChangeOpenIssueInput) (int, error) {
			more.ID, more.OpenIssueID = r.ID, issue.ID
			if more.Version == 0 {
				more.Version = r.Version
			}
			return h.cases.ChangeOpenIssue(h.as(as), more)
		}
		dispatcher := h.people["DISPATCHER"]
		r = h.done(change("CLERK", handOn(&due, &dispatcher.ID)))
		got := s.Client().OpenIssue.GetX(system, issue.ID)
		if got.DueOn == nil || *got.DueOn != due || got.OwnerID == nil || *got.OwnerID != dispatcher.ID {
			t.Errorf("%+v", got)
		}
		last := h.lastEvent(r.ID)
		if last.Action != casework.ActionChangeIssue || len(last.Changes) != 2 || last.Changes[0].New != "2026-03-20" || last.Changes[1].New != dispatcher.Name {
			t.Errorf("%+v", last)
		}
		// Nobody, and no day, are possible; what is left out stays.
		r = h.done(change("DISPATCHER", handOn(nil, nil)))
		if got = s.Client().OpenIssue.GetX(system, issue.ID); got.DueOn != nil || got.OwnerID != nil {
			t.Errorf("%+v", got)
		}
		_, err := change("CLERK", cases.ChangeOpenIssueInput{})
		h.refused(fault.Invalid, err)
		long := calendar.MustParse("2099-01-01")
		_, err = change("CLERK", handOn(&long, nil))
		h.refused(fault.Invalid, err)
		nobody := -1
		_, err = change("CLERK", handOn(&due, &nobody))
		h.refused(fault.Invalid, err)
		_, err = change("FINANCE", handOn(&due, nil))
		h.refused(fault.Forbidden, err)
		_, err = change("HEAD2", handOn(&due, nil))
		h.refused(fault.NotFound, err)
		stale := handOn(&due, nil)
		stale.Version = r.Version - 1
		_, err = change("CLERK", stale)
		h.refused(fault.Conflict, err)
		content := " 张经理 "
		r = h.done(h.cases.SettleOpenIssue(h.as("CLERK"), cases.SettleOpenIssueInput{ID: r.ID, Version: r.Version,
			OpenIssueID: issue.ID, Settlement: "已补", ContentBy: &content}))
		if last = h.lastEvent(r.ID); len(last.Changes) != 1 || last.Changes[0].Field != "contentBy" || last.Changes[0].New != "张经理" {
			t.Errorf("%+v", last)
		}
		_, err = change("CLERK", handOn(&due, nil))
		h.refused(fault.Conflict, err)
	})
}

func handOn(due *calendar.Date, owner *int) cases.ChangeOpenIssueInput {
	return cases.ChangeOpenIssueInput{DueOn: change.Into(due), OwnerID: change.Into(owner)}
}

// withIssue takes a record to its work, and leaves an issue over.
func (h *house) withIssue() *ent.ServiceRecord {
	h.t.Helper()
	r, v := h.dispatched()
	h.visited(h.cases.ArriveVisit(h.as("TECHNICIAN"), cases.ArriveVisitInput{ID: v.ID, Version: v.Version}))
	r = h.record(r.ID)
	return h.done(h.cases.RaiseOpenIssue(h.as("TECHNICIAN"), cases.RaiseOpenIssueInput{ID: r.ID, Version: r.Version,
		Description: "保温棉待补"}))
}

func (h *house) lastEvent(recordID int) *ent.ServiceEvent {
	h.t.Helper()
	return h.store.Client().ServiceEvent.Query().Where(serviceevent.ServiceRecordID(recordID)).
		Order(ent.Desc(serviceevent.FieldAt), ent.Desc(serviceevent.FieldID)).FirstX(authz.System(h.t.Context()))
}
