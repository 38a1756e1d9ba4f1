package cases

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/openissue"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
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
	if in.DueOn == nil {
		return
	}
	today := calendar.DateIn(s.now(), s.Zone)
	if in.DueOn.Before(today.AddMonths(-12)) || in.DueOn.After(today.AddMonths(60)) {
		p.Add(path+"dueOn", fault.BadDate)
	}
}

func (st *step) leaveOver(ctx context.Context, in LeftOverInput, visitID *int, ownerPath string) error {
	if in.OwnerID != nil {
		known, err := st.tx.User.Query().Where(user.ID(*in.OwnerID), user.Active(true)).Exist(ctx)
		if err != nil {
			return err
		}
		if !known {
			return fault.InvalidField(ownerPath, fault.NoSuchReference, fault.Params{"what": fault.User})
		}
	}
	st.event.visitID = visitID
	return st.tx.OpenIssue.Create().SetServiceRecordID(st.record.ID).SetNillableVisitID(visitID).
		SetDescription(in.Description).SetNillableDueOn(in.DueOn).SetNillableOwnerID(in.OwnerID).Exec(ctx)
}

// SettleOpenIssue records how an issue left over was settled.
func (s *Service) SettleOpenIssue(ctx context.Context, in SettleOpenIssueInput) (int, error) {
	var p check.Problems
	settlement := p.RequiredText("settlement", in.Settlement, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "settleOpenIssue", action: casework.ActionSettleIssue, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: settlement}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		issue, err := st.tx.OpenIssue.Query().Where(openissue.ID(in.OpenIssueID),
			openissue.ServiceRecordID(st.record.ID), openissue.SettledAtIsNil()).Only(ctx)
		if ent.IsNotFound(err) {
			return fault.InvalidField("openIssueID", fault.NoSuchReference, fault.Params{"what": fault.OpenIssue})
		}
		if err != nil {
			return err
		}
		st.event.visitID = issue.VisitID
		return st.tx.OpenIssue.UpdateOne(issue).SetSettledAt(st.now).SetSettlement(settlement).
			SetSettledByID(st.viewer.UserID).Exec(ctx)
	})
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
