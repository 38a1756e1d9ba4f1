package cases

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/openissue"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/change"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

const descriptionLimit = 5_000

// RaiseOpenIssue records an issue left over; the record is not closed before it
// is settled.
func (s *Service) RaiseOpenIssue(ctx context.Context, in RaiseOpenIssueInput) (int, error) {
	var p check.Problems
	issue := LeftOverInput{Description: in.Description, DueOn: in.DueOn, OwnerID: in.OwnerID}
	s.checkLeftOver(&p, "", &issue)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "raiseOpenIssue", action: casework.ActionRaiseIssue, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: issue.Description}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		if err := st.belongs(ctx, in.VisitID); err != nil {
			return err
		}
		return st.leaveOver(ctx, issue, in.VisitID, "ownerID")
	})
}

func (s *Service) checkLeftOver(p *check.Problems, path string, in *LeftOverInput) {
	in.Description = p.RequiredText(path+"description", in.Description, descriptionLimit)
	s.checkDue(p, path+"dueOn", in.DueOn)
}

// checkDue: a day for an issue is not long gone, and not for the next generation.
func (s *Service) checkDue(p *check.Problems, path string, due *calendar.Date) {
	if due == nil {
		return
	}
	today := calendar.DateIn(s.now(), s.Zone)
	if due.Before(today.AddMonths(-12)) || due.After(today.AddMonths(60)) {
		p.Add(path, fault.BadDate)
	}
}

func (st *step) leaveOver(ctx context.Context, in LeftOverInput, visitID *int, ownerPath string) error {
	if err := st.isKnown(ctx, in.OwnerID, ownerPath); err != nil {
		return err
	}
	st.event.visitID = visitID
	return st.tx.OpenIssue.Create().SetServiceRecordID(st.record.ID).SetNillableVisitID(visitID).
		SetDescription(in.Description).SetNillableDueOn(in.DueOn).SetNillableOwnerID(in.OwnerID).Exec(ctx)
}

// isKnown makes sure that somebody, where one is named, works here.
func (st *step) isKnown(ctx context.Context, id *int, path string) error {
	if id == nil {
		return nil
	}
	known, err := st.tx.User.Query().Where(user.ID(*id), user.Active(true)).Exist(ctx)
	if err != nil || known {
		return err
	}
	return fault.InvalidField(path, fault.NoSuchReference, fault.Params{"what": fault.User})
}

// SettleOpenIssue records how an issue left over was settled.
func (s *Service) SettleOpenIssue(ctx context.Context, in SettleOpenIssueInput) (int, error) {
	var p check.Problems
	settlement := p.RequiredText("settlement", in.Settlement, proseLimit)
	content := p.OptionalText("contentBy", in.ContentBy, lineLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "settleOpenIssue", action: casework.ActionSettleIssue, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: settlement}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		issue, err := st.unsettled(ctx, in.OpenIssueID)
		if err != nil {
			return err
		}
		st.changed("contentBy", "", content)
		return st.tx.OpenIssue.UpdateOne(issue).SetSettledAt(st.now).SetSettlement(settlement).
			SetSettledByID(st.viewer.UserID).Exec(ctx)
	})
}

// ChangeOpenIssue gives an issue left over to somebody else, or another day. What
// is left out stays as it is; nobody, and no day, are possible too. Returns INVALID
// where nothing is said of either, and for an issue that is settled.
func (s *Service) ChangeOpenIssue(ctx context.Context, in ChangeOpenIssueInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if !in.DueOn.Given() && !in.OwnerID.Given() {
		p.Add("dueOn", fault.Required)
	}
	s.checkDue(&p, "dueOn", in.DueOn.Value())
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "changeOpenIssue", action: casework.ActionChangeIssue, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		issue, err := st.unsettled(ctx, in.OpenIssueID)
		if err != nil {
			return err
		}
		update := st.tx.OpenIssue.UpdateOne(issue)
		change.Write(in.DueOn, update.SetDueOn, update.ClearDueOn)
		st.changed("dueOn", calendar.Text(issue.DueOn), calendar.Text(in.DueOn.Of(issue.DueOn)))
		if err := st.handOn(ctx, issue, in.OwnerID, update); err != nil {
			return err
		}
		return update.Exec(ctx)
	})
}

// handOn has somebody else, or nobody, follow an issue.
func (st *step) handOn(ctx context.Context, issue *ent.OpenIssue, to change.To[int], update *ent.OpenIssueUpdateOne) error {
	if !to.Given() {
		return nil
	}
	if err := st.isKnown(ctx, to.Value(), "ownerID"); err != nil {
		return err
	}
	was, err := st.nameOf(ctx, issue.OwnerID)
	if err != nil {
		return err
	}
	is, err := st.nameOf(ctx, to.Value())
	if err != nil {
		return err
	}
	st.changed("issueOwner", was, is)
	change.Write(to, update.SetOwnerID, update.ClearOwnerID)
	return nil
}

// nameOf is the name of somebody, empty for nobody.
func (st *step) nameOf(ctx context.Context, id *int) (string, error) {
	if id == nil {
		return "", nil
	}
	found, err := st.tx.User.Query().Where(user.ID(*id)).Select(user.FieldName).String(ctx)
	return found, err
}

// unsettled reads an issue of the record that is still open, and has the timeline
// name the visit that left it.
func (st *step) unsettled(ctx context.Context, id int) (*ent.OpenIssue, error) {
	issue, err := st.tx.OpenIssue.Query().Where(openissue.ID(id),
		openissue.ServiceRecordID(st.record.ID), openissue.SettledAtIsNil()).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.InvalidField("openIssueID", fault.NoSuchReference, fault.Params{"what": fault.OpenIssue})
	}
	if err != nil {
		return nil, err
	}
	st.event.visitID = issue.VisitID
	return issue, nil
}

// belongs makes sure that a visit, where one is named, is one of the record's.
func (st *step) belongs(ctx context.Context, visitID *int) error {
	if visitID == nil {
		return nil
	}
	ok, err := st.tx.Visit.Query().Where(visit.ID(*visitID), visit.ServiceRecordID(st.record.ID)).Exist(ctx)
	if err != nil || ok {
		return err
	}
	return fault.InvalidField("visitID", fault.NoSuchReference, fault.Params{"what": fault.Visit})
}
