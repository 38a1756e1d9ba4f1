package seed_test

import (
	"bytes"
	"context"
	"strconv"
	"strings"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	rules "sanbao/server/domain/fieldwork"
	"sanbao/server/domain/warranty"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
)

// inWorkshop repeats what is done about goods and their repair; done is false for other
// actions.
func (a *again) inWorkshop(e *ent.ServiceEvent, now *ent.ServiceRecord) (done bool, err error) {
	ctx := authz.With(a.ctx, a.viewers[e.Edges.Actor.ID])
	switch e.Action {
	case casework.ActionTransferGoods:
		_, err = a.workshop.RecordCustodyTransfer(ctx, a.handingOver(e, now))
	case casework.ActionOpenRepairCard:
		due := calendar.MustParse(*changed(e, "dueOn"))
		_, err = a.workshop.OpenRepairCard(ctx, fieldwork.OpenRepairCardInput{ID: a.id, Version: now.Version,
			TechnicianID: &a.people[*changed(e, "technicians")].ID, DueOn: &due})
	case casework.ActionFinishRepairCard:
		original, card := a.card(e, now)
		minutes, _ := strconv.Atoi(*changed(e, "labourMinutes"))
		_, err = a.workshop.FinishRepairCard(ctx, fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version,
			LabourMinutes: minutes, Findings: &original.Findings, WorkDone: e.Note})
	case casework.ActionCheckRepairCard:
		_, card := a.card(e, now)
		_, err = a.workshop.CheckRepairCard(ctx, fieldwork.CheckRepairCardInput{ID: card.ID, Version: card.Version,
			Result: rules.CheckResult(*changed(e, "checkResult")), Note: &e.Note})
	default:
		return false, nil
	}
	return true, err
}

func (a *again) handingOver(e *ent.ServiceEvent, now *ent.ServiceRecord) fieldwork.HandingOver {
	for _, t := range a.original.Edges.CustodyTransfers {
		if !t.CreatedAt.Equal(e.At) {
			continue
		}
		in := fieldwork.HandingOver{RecordID: a.id, Version: now.Version, From: t.FromParty, To: t.ToParty, Goods: t.Goods,
			Condition: &t.Condition, HandedOverBy: t.HandedOverBy, TakenOverBy: t.TakenOverBy, TrackingNumber: &t.TrackingNumber,
			ExpectedBackOn: t.ExpectedBackOn}
		// The receipt may name another day by now.
		if day := changed(e, "expectedBackOn"); day != nil {
			back := calendar.MustParse(*day)
			in.ExpectedBackOn = &back
		}
		in.HandedOverSignature, in.TakenOverSignature = a.signature(t.HandedOverSignatureID), a.signature(t.TakenOverSignatureID)
		return in
	}
	a.Fatalf("%s: no goods changed hands at %s", a.original.Number, e.At)
	return fieldwork.HandingOver{}
}

func (a *again) signature(id *int) *cases.File {
	for _, f := range a.original.Edges.Attachments {
		if id != nil && f.ID == *id {
			return &cases.File{Name: f.Name, ContentType: f.ContentType, Content: bytes.NewReader(f.Edges.Content.Data)}
		}
	}
	return nil
}

// card returns the card that an event names, and the new record's.
func (a *again) card(e *ent.ServiceEvent, now *ent.ServiceRecord) (original, copied *ent.RepairCard) {
	for i, card := range a.original.Edges.RepairCards {
		if card.Number == *changed(e, "repairCard") {
			return card, now.Edges.RepairCards[i]
		}
	}
	a.Fatalf("%s: there is no card %s", a.original.Number, *changed(e, "repairCard"))
	return nil, nil
}

// override sets who pays once more: for the whole, or for a line.
func (a *again) override(ctx context.Context, e *ent.ServiceEvent, now *ent.ServiceRecord) (err error) {
	if class := changed(e, "chargeClass"); class != nil {
		_, err = a.cases.OverrideChargeClass(ctx, cases.OverrideChargeClassInput{ID: a.id, Version: now.Version,
			ChargeClass: casework.ChargeClass(*class), Reason: e.Note})
		return err
	}
	in := cases.OverrideLineChargeInput{ID: a.id, Version: now.Version, Reason: e.Note}
	if class := changed(e, "labourChargeClass"); class != nil {
		in.Line, in.ChargeClass = warranty.LineLabour, casework.ChargeClass(*class)
	} else if class := changed(e, "travelChargeClass"); class != nil {
		in.Line, in.ChargeClass = warranty.LineTravel, casework.ChargeClass(*class)
	} else {
		_, class, _ := strings.Cut(*changed(e, "partChargeClass"), " ")
		in.Line, in.ChargeClass = warranty.LinePart, casework.ChargeClass(class)
		for i, u := range a.original.Edges.PartUsages {
			// It was last changed then.
			if u.UpdatedAt.Equal(e.At) {
				in.PartUsageID = &now.Edges.PartUsages[i].ID
			}
		}
	}
	_, err = a.cases.OverrideLineCharge(ctx, in)
	return err
}
