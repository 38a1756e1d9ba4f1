package cases

import (
	"context"
	"fmt"

	"sanbao/ent"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/domain/installedbase"
)

// checkNoteLimit is how long the reading at an item of a checklist may be.
const checkNoteLimit = 1_000

// FillChecklist writes what was found at the items of the checklist, which may be
// other items than before. Each item that fails leaves an issue over, once. When
// nothing is open any more the unit counts as installed on the day on which the crew
// was done. Returns INVALID for bad items, CONFLICT once the installation is accepted.
func (s *Service) FillChecklist(ctx context.Context, in FillChecklistInput) (int, error) {
	items, err := checkItems(in.Items)
	if err != nil {
		return 0, err
	}
	r := request{operation: "fillChecklist", action: casework.ActionFillChecklist, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in}
	return s.actOnInstallation(ctx, r, func(ctx context.Context, i *installing) error {
		for _, failed := range fieldwork.NewlyFailed(i.row.Checklist, items) {
			issue := LeftOverInput{Description: failed.Name + "：" + failed.Note}
			if err := i.leaveOver(ctx, issue, nil, "items"); err != nil {
				return err
			}
		}
		i.changed("checklist", fieldwork.Tally(i.row.Checklist), fieldwork.Tally(items))
		i.change.SetChecklist(items)
		if !fieldwork.ChecklistDone(items) {
			return nil
		}
		return s.installed(ctx, i)
	})
}

// checkItems returns the items of a checklist, trimmed. What has failed says why.
func checkItems(given []*ChecklistItemInput) ([]fieldwork.ChecklistItem, error) {
	var p check.Problems
	switch {
	case len(given) == 0:
		p.Add("items", fault.Required)
	case len(given) > itemLimit:
		p.Add("items", fault.TooMany, fault.Params{"max": itemLimit})
	}
	known, items := map[string]bool{}, make([]fieldwork.ChecklistItem, len(given))
	for i, item := range given {
		path := fmt.Sprintf("items.%d.", i)
		name := p.RequiredText(path+"name", item.Name, lineLimit)
		note := p.OptionalText(path+"note", item.Note, checkNoteLimit)
		if known[name] {
			p.Add(path+"name", fault.GivenTwice)
		}
		if item.Result == fieldwork.ItemFailed && note == "" {
			p.Add(path+"note", fault.Required)
		}
		known[name] = true
		items[i] = fieldwork.ChecklistItem{Name: name, Result: item.Result, Note: note}
	}
	return items, p.Err()
}

// installed has the unit installed on the day on which the crew was done last, today
// where no visit is over yet.
func (s *Service) installed(ctx context.Context, i *installing) error {
	if i.record.ProductUnitID == nil {
		return nil
	}
	day := calendar.DateIn(i.now, s.Zone)
	last, err := i.tx.Visit.Query().Where(visit.ServiceRecordID(i.record.ID), visit.FinishedAtNotNil(),
		visit.StatusNEQ(casework.VisitCancelled)).Order(ent.Desc(visit.FieldFinishedAt)).First(authz.System(ctx))
	switch {
	case err == nil:
		day = calendar.DateIn(*last.FinishedAt, s.Zone)
	case !ent.IsNotFound(err):
		return err
	}
	return s.Warranty.Installed(ctx, i.tx, *i.record.ProductUnitID, installedbase.Dates{Installed: &day})
}

// AcceptInstallation takes the customer's acceptance, signed on the report; it counts
// as the customer's confirmation. The unit is accepted from that day on, and what
// begins with its acceptance begins. Returns INVALID for a day ahead or before the unit
// was installed and for a file that is no picture and no PDF, CONFLICT while the
// checklist has open items.
func (s *Service) AcceptInstallation(ctx context.Context, in AcceptingInstallation) (int, error) {
	var p check.Problems
	by := p.RequiredText("acceptedBy", in.AcceptedBy, 100)
	note := p.OptionalText("note", in.Note, proseLimit)
	s.checkAcceptedOn(&p, in.AcceptedOn)
	if err := p.Err(); err != nil {
		return 0, err
	}
	report, err := s.look(in.Report, "report", s.MaxUpload)
	if err != nil {
		return 0, err
	}
	r := request{operation: "acceptInstallation", action: casework.ActionAcceptInstallation, id: in.ID, version: &in.Version,
		key: in.IdempotencyKey, input: []any{in.ID, in.Version, in.AcceptedOn, by, note, report.sum}, note: note}
	return s.actOnInstallation(ctx, r, func(ctx context.Context, i *installing) error {
		kept, err := i.attach(ctx, casework.AttachmentDocument, nil, report)
		if err != nil {
			return err
		}
		i.change.SetAcceptedBy(by).SetAcceptanceReportID(kept.ID)
		i.changed("acceptedBy", "", by)
		return s.accept(ctx, i, fieldwork.AcceptanceSigned, in.AcceptedOn, casework.ConfirmedBySignature)
	})
}

// DeemAccepted counts an installation as accepted for which nobody signed 可视验收, for a
// reason, which stands in for the customer's confirmation. Returns CONFLICT while issues
// are open or the checklist has open items.
func (s *Service) DeemAccepted(ctx context.Context, in DeemAcceptedInput) (int, error) {
	var p check.Problems
	note := p.RequiredText("note", in.Note, proseLimit)
	s.checkAcceptedOn(&p, in.AcceptedOn)
	if err := p.Err(); err != nil {
		return 0, err
	}
	r := request{operation: "deemAccepted", action: casework.ActionDeemAccepted, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.actOnInstallation(ctx, r, func(ctx context.Context, i *installing) error {
		return s.accept(ctx, i, fieldwork.AcceptanceDeemed, in.AcceptedOn, casework.ConfirmedAbsent)
	})
}

func (s *Service) checkAcceptedOn(p *check.Problems, day calendar.Date) {
	today := calendar.DateIn(s.now(), s.Zone)
	switch {
	case day.After(today):
		p.Add("acceptedOn", fault.InFuture)
	case day.Before(today.AddMonths(-24)):
		p.Add("acceptedOn", fault.BadDate)
	}
}

// accept writes the acceptance, and what follows from it for record and unit.
func (s *Service) accept(ctx context.Context, i *installing, how fieldwork.Acceptance, day calendar.Date, confirmed casework.Confirmation) error {
	i.change.SetAcceptance(how).SetAcceptedOn(day).SetAcceptanceNote(i.event.note)
	i.changed("acceptedOn", "", day.String())
	if i.record.Confirmation == nil {
		i.update.SetConfirmation(confirmed).SetConfirmationNote(i.event.note).SetConfirmedAt(i.now)
	}
	if i.record.ProductUnitID == nil {
		return nil
	}
	return s.Warranty.Installed(ctx, i.tx, *i.record.ProductUnitID, installedbase.Dates{Accepted: &day})
}
