package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/events"
	"sanbao/server/service/once"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// request is what all verbs on a record have in common.
type request struct {
	// operation is the verb as the API names it.
	operation string
	action    casework.Action
	id        int
	// version that the person has seen; nil for actions that change nothing seen.
	version *int
	key     *string
	input   any
	// note for the timeline: the reason, or what was said.
	note string
}

// step is one action under way: what the verb's own part may look at and write.
type step struct {
	tx     *ent.Tx
	viewer *authz.Viewer
	now    time.Time
	record *ent.ServiceRecord
	facts  casework.Facts
	// update collects the changes of the record.
	update *ent.ServiceRecordUpdateOne
	// event collects the line on the timeline.
	event line
	// made is the id of what the verb made, where that is not the record.
	made int
}

// line is what a verb may add to its event.
type line struct {
	action  casework.Action
	note    string
	visitID *int
	changes []casework.FieldChange
	// mentioned are the people whom the note speaks to.
	mentioned []int
	// crewBefore and startBefore are the plan of a visit before it was changed.
	crewBefore  []int
	startBefore time.Time
	// quiet: the record's row does not change, only what hangs on it.
	quiet bool
}

// act takes one action on a record: it reads the record as the viewer, checks
// version and rule, has the verb write its part, moves the status, adds the line
// on the timeline and announces the change, all in one transaction, and once for
// one idempotency key. Returns the id of the record, or of what the verb made.
func (s *Service) act(ctx context.Context, r request, write func(context.Context, *step) error) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	if casework.NeedsReason(r.action) && r.note == "" {
		return 0, fault.InvalidField("reason", fault.ReasonMissing)
	}
	now := s.now()
	id, err := once.Do(ctx, s.Store, once.Request{Operation: r.operation, Key: r.key, Input: r.input, Now: now},
		func(ctx context.Context, tx *ent.Tx) (int, error) {
			record, err := readRecord(ctx, tx.Client(), r.id)
			if err != nil {
				return 0, err
			}
			if r.version != nil && *r.version != record.Version {
				return 0, stale(ctx, tx.Client(), record.ID, fault.Change{Version: record.Version, At: record.UpdatedAt})
			}
			st := &step{tx: tx, viewer: viewer, now: now, record: record,
				event: line{action: r.action, note: r.note}}
			if err := s.take(ctx, st, write); err != nil {
				return 0, err
			}
			if st.made != 0 {
				return st.made, nil
			}
			return record.ID, nil
		})
	return id, store.Fault(err)
}

// take applies one action to a record that has been read.
func (s *Service) take(ctx context.Context, st *step, write func(context.Context, *step) error) error {
	facts, err := factsOf(ctx, st.tx.Client(), []*ent.ServiceRecord{st.record})
	if err != nil {
		return err
	}
	st.facts = facts[st.record.ID]
	to, err := casework.Check(st.event.action, st.facts, actor(st.viewer))
	if err != nil {
		return err
	}
	st.update = st.tx.ServiceRecord.UpdateOneID(st.record.ID)
	if err := write(ctx, st); err != nil {
		return err
	}
	return s.finish(ctx, st, to)
}

// finish writes the record, what follows from it for the three guarantees of the unit,
// and the line on the timeline, has those told whom it concerns, and announces it.
func (s *Service) finish(ctx context.Context, st *step, to casework.Status) error {
	version, after := st.record.Version, st.record
	if !st.event.quiet || to != st.record.Status {
		if to != st.record.Status {
			st.update.SetStatus(to)
		}
		updated, err := st.update.Where(servicerecord.Version(version)).Save(ctx)
		if ent.IsNotFound(err) {
			return staleRecord(ctx, st.tx.Client(), st.record.ID)
		}
		if err != nil {
			return err
		}
		version++
		after = updated
	}
	if err := s.Warranty.Follow(ctx, st.tx, st.event.action, st.record, after, st.now); err != nil {
		return err
	}
	create := st.tx.ServiceEvent.Create().SetServiceRecordID(st.record.ID).SetAction(st.event.action).
		SetAt(st.now).SetActorID(st.viewer.UserID).SetNote(st.event.note).SetChanges(st.event.changes).
		SetNillableVisitID(st.event.visitID).SetRecordVersion(version).AddMentionedIDs(st.event.mentioned...)
	if to != st.record.Status {
		create.SetFromStatus(st.record.Status).SetToStatus(to)
	}
	event, err := create.Save(ctx)
	if err != nil {
		return err
	}
	if err := s.tell(ctx, st, event.ID); err != nil {
		return err
	}
	if err := s.follow(ctx, st); err != nil {
		return err
	}
	return s.Events.Announce(ctx, st.tx, events.Change{RecordID: st.record.ID, Action: st.event.action, At: st.now})
}

// follow has the response clocks follow from what the verb did.
func (s *Service) follow(ctx context.Context, st *step) error {
	if s.Clocks == nil {
		return nil
	}
	change := responsetimes.Change{Action: st.event.action, Before: st.record, RecordID: st.record.ID,
		At: st.now, By: st.viewer.UserID, Note: st.event.note}
	return s.Clocks.Follow(ctx, st.tx, change)
}

// readRecord reads a record as the viewer. Returns NOT_FOUND if there is none
// that the viewer may see.
func readRecord(ctx context.Context, client *ent.Client, id int) (*ent.ServiceRecord, error) {
	record, err := client.ServiceRecord.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.ServiceRecord)
	}
	return record, err
}

// staleRecord returns the CONFLICT for a record that somebody else has changed
// between reading and writing, so that it has to be read anew.
func staleRecord(ctx context.Context, client *ent.Client, id int) error {
	now, err := readRecord(ctx, client, id)
	if err != nil {
		return err
	}
	return stale(ctx, client, id, fault.Change{Version: now.Version, At: now.UpdatedAt})
}

// stale returns the CONFLICT for a row that has changed since the person read
// it: the change as the row tells it, with who changed the record last and how.
func stale(ctx context.Context, client *ent.Client, recordID int, change fault.Change) error {
	last, err := client.ServiceEvent.Query().Where(serviceevent.ServiceRecordID(recordID)).
		Order(ent.Desc(serviceevent.FieldAt), ent.Desc(serviceevent.FieldID)).WithActor().First(ctx)
	switch {
	case ent.IsNotFound(err):
	case err != nil:
		return err
	default:
		change.Action, change.At = string(last.Action), last.At
		if last.Edges.Actor != nil {
			change.Actor = last.Edges.Actor.Name
		}
	}
	return fault.Stale(change)
}
