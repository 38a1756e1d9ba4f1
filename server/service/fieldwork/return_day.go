package fieldwork

import (
	"context"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
)

// ChangeReturnDayInput is the input of changeReturnDay.
type ChangeReturnDayInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// When the goods are to be back with the customer.
	ExpectedBackOn calendar.Date
	// Why, for the timeline.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// ChangeReturnDay names another day on which the goods of a record are to be back with
// the customer, on the receipt that the customer holds, without a transfer; it returns
// the id of the transfer for which that was given. Returns INVALID for a day before the
// goods were taken, FORBIDDEN or CONFLICT as fieldwork.Job.CheckReturnDay has it.
func (s *Service) ChangeReturnDay(ctx context.Context, in ChangeReturnDayInput) (int, error) {
	viewer, err := requireViewer(ctx)
	if err != nil {
		return 0, err
	}
	// Before anything is looked into for the refused.
	if !fieldwork.CanHandOver(viewer.Role) {
		return 0, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	var p check.Problems
	note := p.OptionalText("note", in.Note, conditionLimit)
	p.Day("expectedBackOn", &in.ExpectedBackOn, s.today())
	if err := p.Err(); err != nil {
		return 0, err
	}
	b := cases.Beside{Operation: "changeReturnDay", Action: casework.ActionChangeReturnDay, RecordID: in.ID,
		Version: &in.Version, Key: in.IdempotencyKey, Input: in, Note: note}
	return s.Records.ActBeside(ctx, b, func(ctx context.Context, st cases.Step) (int, error) {
		found, err := jobsOf(ctx, st.Tx().Client(), []*ent.ServiceRecord{st.Record()})
		if err != nil {
			return 0, err
		}
		job := found.jobs[in.ID]
		if err := job.CheckReturnDay(st.Actor()); err != nil {
			return 0, err
		}
		receipt := found.transfers[in.ID][job.Chain.Receipt()]
		if in.ExpectedBackOn.Before(calendar.DateIn(receipt.HandedOverAt, s.Zone)) {
			return 0, fault.InvalidField("expectedBackOn", fault.DateOrder)
		}
		st.MoveOn()
		st.Changed("expectedBackOn", calendar.Text(receipt.ExpectedBackOn), in.ExpectedBackOn.String())
		return receipt.ID, st.Tx().CustodyTransfer.UpdateOne(receipt).SetExpectedBackOn(in.ExpectedBackOn).Exec(ctx)
	})
}
