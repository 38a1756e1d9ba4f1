package cases

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/installation"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// installing is a change of a record's installation, which the first of them makes.
type installing struct {
	*step
	row    *ent.Installation
	change *ent.InstallationUpdateOne
}

// actOnInstallation takes one action on an installation, as act does on a record. The
// version is the record's.
func (s *Service) actOnInstallation(ctx context.Context, r request, write func(context.Context, *installing) error) (int, error) {
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		row, err := st.tx.Installation.Query().Where(installation.ServiceRecordID(st.record.ID)).Only(ctx)
		if ent.IsNotFound(err) {
			row, err = st.beginInstallation(ctx)
		}
		if err != nil {
			return err
		}
		i := &installing{step: st, row: row, change: st.tx.Installation.UpdateOneID(row.ID)}
		if err := write(ctx, i); err != nil {
			return err
		}
		return i.change.Exec(ctx)
	})
}

// beginInstallation makes the record's installation, with the delivered checklist in
// the language of the person's pages.
func (st *step) beginInstallation(ctx context.Context) (*ent.Installation, error) {
	person, err := st.tx.User.Query().Where(user.ID(st.viewer.UserID)).Select(user.FieldLanguage).Only(authz.System(ctx))
	if err != nil {
		return nil, err
	}
	return st.tx.Installation.Create().SetServiceRecordID(st.record.ID).
		SetChecklist(fieldwork.StandardChecklist(person.Language == string(fault.English))).Save(ctx)
}

// PlanInstallation says what is to be installed and whom to ask for on site. A new
// installation begins with the delivered checklist.
func (s *Service) PlanInstallation(ctx context.Context, in PlanInstallationInput) (int, error) {
	var p check.Problems
	scope := p.RequiredText("scope", in.Scope, proseLimit)
	p.Line("siteContact", in.SiteContact, check.Optional, lineLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "planInstallation", action: casework.ActionPlanInstallation, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: scope}
	return s.actOnInstallation(ctx, r, func(_ context.Context, i *installing) error {
		i.change.SetScope(scope)
		if in.SiteContact != nil {
			i.changed("siteContact", i.row.SiteContact, *in.SiteContact)
			i.change.SetSiteContact(*in.SiteContact)
		}
		return nil
	})
}

// GiveTaskOrder gives the task order 任务单, once, under a number of its own.
func (s *Service) GiveTaskOrder(ctx context.Context, in GiveTaskOrderInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	number, err := s.Numbers.Next(ctx, numbers.TaskOrder, s.now())
	if err != nil {
		return 0, store.Fault(err)
	}
	r := request{operation: "giveTaskOrder", action: casework.ActionGiveTaskOrder, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.actOnInstallation(ctx, r, func(_ context.Context, i *installing) error {
		i.change.SetTaskOrderNumber(number).SetTaskOrderedAt(i.now).SetTaskOrderedByID(i.viewer.UserID)
		return nil
	})
}

// SiteReady notes from when the site is ready for the crew; a later word replaces an
// earlier one.
func (s *Service) SiteReady(ctx context.Context, in SiteReadyInput) (int, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	today := calendar.DateIn(s.now(), s.Zone)
	if in.ReadyOn.Before(today.AddMonths(-12)) || in.ReadyOn.After(today.AddMonths(24)) {
		p.Add("readyOn", fault.BadDate)
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "siteReady", action: casework.ActionSiteReady, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.actOnInstallation(ctx, r, func(_ context.Context, i *installing) error {
		i.changed("siteReadyOn", calendar.Text(i.row.SiteReadyOn), in.ReadyOn.String())
		i.change.SetSiteReadyOn(in.ReadyOn)
		return nil
	})
}

// SummarizeTrip writes the summary of the trip 出差总结.
func (s *Service) SummarizeTrip(ctx context.Context, in SummarizeTripInput) (int, error) {
	var p check.Problems
	summary := p.RequiredText("summary", in.Summary, proseLimit)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "summarizeTrip", action: casework.ActionSummarizeTrip, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: summary}
	return s.actOnInstallation(ctx, r, func(_ context.Context, i *installing) error {
		i.change.SetTripSummary(summary)
		return nil
	})
}
