package cases

import (
	"context"
	"fmt"
	"time"

	"sanbao/ent"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// visitRequest is what all verbs on a visit have in common.
type visitRequest struct {
	operation string
	action    casework.Action
	id        int
	version   int
	key       *string
	input     any
	note      string
}

// visitStep is one action on a visit under way.
type visitStep struct {
	*step
	visit  *ent.Visit
	change *ent.VisitUpdateOne
}

// actOnVisit takes one action on a visit, as act does on a record: in one
// transaction, once for one key, with a line on the record's timeline.
func (s *Service) actOnVisit(ctx context.Context, r visitRequest, write func(context.Context, *visitStep) error) (Visited, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return Visited{}, err
	}
	now := s.now()
	id, err := once.Do(ctx, s.Store, once.Request{Operation: r.operation, Key: r.key, Input: r.input, Now: now},
		func(ctx context.Context, tx *ent.Tx) (int, error) {
			v, err := tx.Visit.Query().Where(visit.ID(r.id)).Only(ctx)
			if ent.IsNotFound(err) {
				return 0, fault.Missing(fault.Visit)
			}
			if err != nil {
				return 0, err
			}
			record, err := readRecord(ctx, tx.Client(), v.ServiceRecordID)
			if err != nil {
				return 0, err
			}
			if v.Version != r.version {
				return 0, stale(ctx, tx.Client(), record.ID, fault.Change{Version: v.Version, At: v.UpdatedAt})
			}
			st := &visitStep{visit: v, step: &step{tx: tx, viewer: viewer, now: now, record: record,
				event: line{action: r.action, note: r.note, visitID: &v.ID, quiet: true}}}
			return v.ID, s.takeOnVisit(ctx, st, r, write)
		})
	if err != nil {
		return Visited{}, store.Fault(err)
	}
	v, err := s.Store.Client().Visit.Get(authz.System(ctx), id)
	if err != nil {
		return Visited{}, store.Fault(err)
	}
	return Visited{VisitID: id, RecordID: v.ServiceRecordID}, nil
}

func (s *Service) takeOnVisit(ctx context.Context, st *visitStep, r visitRequest, write func(context.Context, *visitStep) error) error {
	to, err := casework.CheckVisit(r.action, st.visit.Status, st.visit.SignedAt != nil, st.record.Status, actor(st.viewer))
	if err != nil {
		return err
	}
	facts, err := factsOf(ctx, st.tx.Client(), []*ent.ServiceRecord{st.record})
	if err != nil {
		return err
	}
	st.facts = facts[st.record.ID]
	st.update = st.tx.ServiceRecord.UpdateOneID(st.record.ID)
	st.change = st.tx.Visit.UpdateOneID(st.visit.ID)
	if err := write(ctx, st); err != nil {
		return err
	}
	err = st.change.SetStatus(to).Where(visit.Version(r.version)).Exec(ctx)
	if ent.IsNotFound(err) {
		return staleVisit(ctx, st.tx.Client(), st.visit)
	}
	if err != nil {
		return err
	}
	recordTo, err := st.recordStatus(r.action)
	if err != nil {
		return err
	}
	return s.finish(ctx, st.step, recordTo)
}

// staleVisit returns the CONFLICT for a visit that somebody else has changed
// between reading and writing, so that it has to be read anew.
func staleVisit(ctx context.Context, client *ent.Client, v *ent.Visit) error {
	now, err := client.Visit.Get(ctx, v.ID)
	if ent.IsNotFound(err) {
		return fault.Missing(fault.Visit)
	}
	if err != nil {
		return err
	}
	return stale(ctx, client, v.ServiceRecordID, fault.Change{Version: now.Version, At: now.UpdatedAt})
}

// recordStatus returns where the visit's action takes the record: the first
// arrival begins the work.
func (st *visitStep) recordStatus(action casework.Action) (casework.Status, error) {
	if action != casework.ActionArriveVisit || st.record.Status != casework.StatusDispatched {
		return st.record.Status, nil
	}
	return casework.Check(casework.ActionStart, st.facts, actor(st.viewer))
}

// at returns the moment that the person gave, or now.
func (st *visitStep) at(given *time.Time) time.Time {
	if given == nil {
		return st.now
	}
	return given.UTC().Truncate(time.Microsecond)
}

// DepartVisit: the technicians set out.
func (s *Service) DepartVisit(ctx context.Context, in DepartVisitInput) (Visited, error) {
	var p check.Problems
	past(&p, "at", in.At, s.now())
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "departVisit", action: casework.ActionDepartVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in}
	return s.actOnVisit(ctx, r, func(_ context.Context, st *visitStep) error {
		st.change.SetDepartedAt(st.at(in.At))
		return nil
	})
}

// ArriveVisit: they are at the customer's.
func (s *Service) ArriveVisit(ctx context.Context, in ArriveVisitInput) (Visited, error) {
	var p check.Problems
	past(&p, "at", in.At, s.now())
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "arriveVisit", action: casework.ActionArriveVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in}
	return s.actOnVisit(ctx, r, func(_ context.Context, st *visitStep) error {
		at := st.at(in.At)
		if err := st.follows(at, st.visit.DepartedAt); err != nil {
			return err
		}
		st.change.SetArrivedAt(at)
		if st.record.StartedAt == nil {
			st.update.SetStartedAt(at)
			st.event.quiet = false
		}
		return nil
	})
}

// FinishVisit: the work on site has ended.
func (s *Service) FinishVisit(ctx context.Context, in FinishVisitInput) (Visited, error) {
	if err := s.checkFinish(&in); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "finishVisit", action: casework.ActionFinishVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in, note: in.WorkDone}
	return s.actOnVisit(ctx, r, func(ctx context.Context, st *visitStep) error {
		at := st.at(in.At)
		if err := st.follows(at, st.visit.ArrivedAt); err != nil {
			return err
		}
		st.change.SetFinishedAt(at).SetFindings(in.Findings).SetWorkDone(in.WorkDone).SetLabourMinutes(in.LabourMinutes)
		for i, used := range in.Parts {
			if err := s.usePart(ctx, st.step, *used, &st.visit.ID, fmt.Sprintf("parts.%d.partID", i)); err != nil {
				return err
			}
		}
		for i, issue := range in.OpenIssues {
			if err := st.leaveOver(ctx, *issue, &st.visit.ID, fmt.Sprintf("openIssues.%d.ownerID", i)); err != nil {
				return err
			}
		}
		if len(in.Parts) == 0 {
			return nil
		}
		st.event.quiet = false
		return st.sumParts(ctx)
	})
}

func (s *Service) checkFinish(in *FinishVisitInput) error {
	var p check.Problems
	past(&p, "at", in.At, s.now())
	in.Findings = p.RequiredText("findings", in.Findings, proseLimit)
	in.WorkDone = p.RequiredText("workDone", in.WorkDone, proseLimit)
	if in.LabourMinutes < 0 || in.LabourMinutes > crewLimit*31*24*60 {
		p.Add("labourMinutes", fault.NotInRange, fault.Params{"min": 0, "max": crewLimit * 31 * 24 * 60})
	}
	if len(in.Parts) > itemLimit || len(in.OpenIssues) > itemLimit {
		p.Add("parts", fault.TooMany, fault.Params{"max": itemLimit})
	}
	for i, used := range in.Parts {
		checkUsedPart(&p, fmt.Sprintf("parts.%d.", i), used)
	}
	for i, issue := range in.OpenIssues {
		s.checkLeftOver(&p, fmt.Sprintf("openIssues.%d.", i), issue)
	}
	return p.Err()
}

// ReturnVisit: they are back.
func (s *Service) ReturnVisit(ctx context.Context, in ReturnVisitInput) (Visited, error) {
	var p check.Problems
	past(&p, "at", in.At, s.now())
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "returnVisit", action: casework.ActionReturnVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in}
	return s.actOnVisit(ctx, r, func(_ context.Context, st *visitStep) error {
		at := st.at(in.At)
		if err := st.follows(at, st.visit.FinishedAt); err != nil {
			return err
		}
		st.change.SetReturnedAt(at)
		return nil
	})
}

// CancelVisit calls the visit off; the record stays dispatched for the next one.
func (s *Service) CancelVisit(ctx context.Context, in CancelVisitInput) (Visited, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "cancelVisit", action: casework.ActionCancelVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.actOnVisit(ctx, r, func(_ context.Context, st *visitStep) error {
		st.change.SetCancelledAt(st.now)
		return nil
	})
}

// follows makes sure that a moment does not come before the one that it follows.
func (st *visitStep) follows(at time.Time, earlier *time.Time) error {
	if earlier != nil && at.Before(*earlier) {
		return fault.InvalidField("at", fault.DateOrder)
	}
	return nil
}
