package cases

import (
	"context"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// ReplyServiceRecord records what the customer was told; the first reply stops
// the clock of the first answer.
func (s *Service) ReplyServiceRecord(ctx context.Context, in ReplyServiceRecordInput) (int, error) {
	var p check.Problems
	message := p.RequiredText("message", in.Message, proseLimit)
	ahead(&p, "promisedAt", in.PromisedAt, s.now())
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "replyServiceRecord", action: casework.ActionReply, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: message}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		if st.record.FirstRepliedAt == nil {
			st.update.SetFirstRepliedAt(st.now)
		}
		if in.PromisedAt != nil {
			st.changed("promisedAt", formatMoment(st.record.PromisedAt), formatMoment(in.PromisedAt))
			st.update.SetPromisedAt(in.PromisedAt.UTC())
		}
		return nil
	})
}

// PlanServiceRecord chooses the repair plan.
func (s *Service) PlanServiceRecord(ctx context.Context, in PlanServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "planServiceRecord", action: casework.ActionPlan, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.changed("plan", string(st.facts.Plan), string(in.Plan))
		st.update.SetPlan(in.Plan).SetPlanNote(note).SetPlannedAt(st.now)
		return nil
	})
}

// StartServiceRecord begins the work.
func (s *Service) StartServiceRecord(ctx context.Context, in StartServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "startServiceRecord", action: casework.ActionStart, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, begin)
}

// begin notes when work began; a second beginning leaves the first as it is.
func begin(_ context.Context, st *step) error {
	if st.record.StartedAt == nil {
		st.update.SetStartedAt(st.now)
	}
	return nil
}

// HoldServiceRecord pauses the work for a reason that is kept.
func (s *Service) HoldServiceRecord(ctx context.Context, in HoldServiceRecordInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "holdServiceRecord", action: casework.ActionHold, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.changed("holdReason", "", string(in.HoldReason))
		st.update.SetHeldFrom(st.record.Status).SetHoldReason(in.HoldReason).SetHeldAt(st.now)
		return nil
	})
}

// ResumeServiceRecord goes on where the work was paused.
func (s *Service) ResumeServiceRecord(ctx context.Context, in ResumeServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "resumeServiceRecord", action: casework.ActionResume, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.update.ClearHeldFrom().ClearHoldReason().ClearHeldAt()
		return nil
	})
}

// CompleteServiceRecord reports the work as done.
func (s *Service) CompleteServiceRecord(ctx context.Context, in CompleteServiceRecordInput) (int, error) {
	var p check.Problems
	done := p.RequiredText("workDone", in.WorkDone, proseLimit)
	cause := p.OptionalText("cause", in.Cause, proseLimit)
	code := p.OptionalText("faultCode", in.FaultCode, 150)
	money(&p, "labourCharge", in.LabourCharge)
	money(&p, "travelCharge", in.TravelCharge)
	if in.ReplacedByUnitID != nil && in.Outcome != casework.OutcomeExchanged {
		p.Add("replacedByUnitID", fault.NotAnOption)
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "completeServiceRecord", action: casework.ActionComplete, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: done}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		// An answered consultation is done without having been begun.
		if err := begin(ctx, st); err != nil {
			return err
		}
		st.update.SetWorkDone(done).SetOutcome(in.Outcome).SetCompletedAt(st.now).SetCompletedByID(st.viewer.UserID).
			SetNillableLabourCharge(in.LabourCharge).SetNillableTravelCharge(in.TravelCharge)
		if in.Cause != nil {
			st.update.SetCause(cause)
		}
		if in.FaultCode != nil {
			st.changed("faultCode", st.record.FaultCode, code)
			st.update.SetFaultCode(code)
		}
		if in.ReplacedByUnitID != nil {
			if err := s.replace(ctx, st, *in.ReplacedByUnitID); err != nil {
				return err
			}
		}
		return s.classLines(ctx, st, st.record.ChargeClass)
	})
}

// replace notes which unit the customer has got for the record's, on the timeline too.
func (s *Service) replace(ctx context.Context, st *step, replacingID int) error {
	if st.record.ProductUnitID == nil {
		return fault.InvalidField("replacedByUnitID", fault.NotAnOption)
	}
	if err := s.Warranty.Replace(ctx, st.tx, *st.record.ProductUnitID, replacingID); err != nil {
		return err
	}
	replacing, err := st.tx.ProductUnit.Get(ctx, replacingID)
	if err != nil {
		return err
	}
	st.changed("replacedBy", "", replacing.SerialNumber)
	return nil
}

// ConfirmServiceRecord records how the customer confirmed the work, or why there
// is no confirmation.
func (s *Service) ConfirmServiceRecord(ctx context.Context, in ConfirmServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if in.Confirmation == casework.ConfirmedAbsent && note == "" {
		p.Add("note", fault.ReasonMissing)
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "confirmServiceRecord", action: casework.ActionConfirm, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.changed("confirmation", string(st.facts.Confirmation), string(in.Confirmation))
		st.update.SetConfirmation(in.Confirmation).SetConfirmationNote(note).SetConfirmedAt(st.now)
		return nil
	})
}
