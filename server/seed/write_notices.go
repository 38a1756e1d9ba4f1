package seed

import (
	"context"
	"fmt"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/notice"
	"sanbao/server/service/notices"
)

const (
	// toldFor is how far back the demo's people were told things, and readAfter how
	// long they took to read them.
	toldFor   = 10 * 24 * time.Hour
	readAfter = 20 * time.Hour
)

// telling is something of which one person was told.
type telling struct {
	kind   notice.Kind
	person *person
	record *record
	at     time.Time
	key    string
	params map[string]string
}

// writeNotices writes what people were told of the work of the last days: of
// becoming responsible, of being spoken to and of being sent. What is older than a day has been read.
func (w *world) writeNotices(ctx context.Context, tx *ent.Tx) error {
	tellings := inOrder(w.records, w.tellings, func(t *telling) time.Time { return t.at })
	build := func(t *telling) *ent.NotificationCreate {
		usual := notice.Default(t.kind)
		create := tx.Notification.Create().SetKind(t.kind).SetAt(t.at).SetKey(t.key).SetParams(t.params).
			SetInPage(usual.InPage).SetMailing(usual.Mailing).SetUserID(t.person.row.ID).SetServiceRecordID(t.record.row.ID)
		if read := t.at.Add(readAfter); read.Before(w.now) {
			create.SetReadAt(read)
		}
		return create
	}
	return insert(ctx, tellings, build, tx.Notification.CreateBulk, func(*telling, *ent.Notification) {})
}

// tellings returns what people were told of a record.
func (w *world) tellings(r *record) []*telling {
	var all []*telling
	facts := func(more map[string]string) map[string]string {
		more[notices.ParamNumber], more[notices.ParamSymptom] = r.row.Number, r.row.Symptom
		more[notices.ParamCustomer] = r.customer.row.Name
		return more
	}
	assigns := []casework.Action{casework.ActionAssign, casework.ActionTriage}
	for _, e := range slices.Backward(r.events) {
		if r.owner == nil || !slices.Contains(assigns, e.row.Action) {
			continue
		}
		// The last of them made the owner responsible.
		if e.actor != r.owner && w.lately(e.row.At) {
			all = append(all, &telling{notice.Assigned, r.owner, r, e.row.At, "assigned/" + r.row.Number,
				facts(map[string]string{notices.ParamActor: e.actor.row.Name})})
		}
		break
	}
	for i, e := range r.events {
		if !w.lately(e.row.At) {
			continue
		}
		for _, p := range e.mentioned {
			all = append(all, &telling{notice.Mentioned, p, r, e.row.At, fmt.Sprintf("mentioned/%s/%d", r.row.Number, i),
				facts(map[string]string{notices.ParamActor: e.actor.row.Name, notices.ParamNote: e.row.Note})})
		}
	}
	for _, v := range r.visits {
		if v.row.Status == casework.VisitCancelled || !w.lately(v.row.DispatchedAt) {
			continue
		}
		for _, technician := range v.crew {
			all = append(all, &telling{notice.Dispatched, technician, r, v.row.DispatchedAt, "visit/" + v.row.Number,
				facts(map[string]string{notices.ParamChange: notices.VisitSent, notices.ParamStart: notices.Moment(v.row.PlannedStart)})})
		}
	}
	return all
}

func (w *world) lately(at time.Time) bool { return at.After(w.now.Add(-toldFor)) }
