package cases

import (
	"context"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
)

// ReviewServiceRecord signs the work off. Nobody reviews their own.
func (s *Service) ReviewServiceRecord(ctx context.Context, in ReviewServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "reviewServiceRecord", action: casework.ActionReview, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.update.SetReviewNote(note).SetReviewedAt(st.now).SetReviewedByID(st.viewer.UserID)
		return nil
	})
}

// SendBackServiceRecord sends the work back; the customer's confirmation was of
// other work than will be there then, so that it has to come again as the review.
func (s *Service) SendBackServiceRecord(ctx context.Context, in SendBackServiceRecordInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "sendBackServiceRecord", action: casework.ActionSendBack, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.undoCompletion()
		st.undoConfirmation()
		return nil
	})
}

// CloseServiceRecord archives the record.
func (s *Service) CloseServiceRecord(ctx context.Context, in CloseServiceRecordInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "closeServiceRecord", action: casework.ActionClose, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.update.SetClosedAt(st.now)
		return nil
	})
}

// ReopenServiceRecord takes up a closed or cancelled record again: the work has
// to be planned, confirmed and reviewed anew, what was done stays readable on
// the timeline.
func (s *Service) ReopenServiceRecord(ctx context.Context, in ReopenServiceRecordInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "reopenServiceRecord", action: casework.ActionReopen, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.undoCompletion()
		st.undoConfirmation()
		st.update.ClearPlan().SetPlanNote("").ClearPlannedAt().ClearClosedAt().ClearCancelledAt()
		return nil
	})
}

// CancelServiceRecord calls the record off.
func (s *Service) CancelServiceRecord(ctx context.Context, in CancelServiceRecordInput) (int, error) {
	var p check.Problems
	reason := p.RequiredText("reason", in.Reason, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "cancelServiceRecord", action: casework.ActionCancel, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: reason}
	return s.act(ctx, r, func(_ context.Context, st *step) error {
		st.update.SetCancelledAt(st.now).ClearHeldFrom().ClearHoldReason().ClearHeldAt()
		return nil
	})
}

// undoCompletion takes back what completion and review wrote. The account of the
// work stays: whoever takes over goes on from it.
func (st *step) undoCompletion() {
	st.update.ClearCompletedAt().ClearCompletedByID().ClearReviewedAt().ClearReviewedByID().SetReviewNote("")
}

// undoConfirmation takes back what the customer confirmed; the timeline keeps it.
func (st *step) undoConfirmation() {
	st.changed("confirmation", string(st.facts.Confirmation), "")
	st.update.ClearConfirmation().SetConfirmationNote("").ClearConfirmedAt()
}
