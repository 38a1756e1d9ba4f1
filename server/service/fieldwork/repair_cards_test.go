package fieldwork_test

import (
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	rules "sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
)

// A repair that fails its check goes on on another card, and the goods go back when
// that one has passed.
func TestARepairIsCheckedBeforeTheGoodsGoBack(t *testing.T) {
	each(t, func(h *house) {
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		card := h.repaired()
		if card.Number != "RC-2026-000001" || card.LabourMinutes != 90 || card.WorkDone != "更换压缩机" || card.FinishedAt == nil {
			h.Errorf("the card is %+v", card)
		}
		back := h.passing(rules.PartyOutlet, rules.PartyCustomer)
		_, err := h.work.RecordCustodyTransfer(h.as("CLERK"), back)
		h.refused(err, fault.Conflict, fault.RepairUnchecked)
		failed := h.checked("INSPECTOR", card, rules.CheckFailed)
		_, err = h.work.RecordCustodyTransfer(h.as("CLERK"), back)
		h.refused(err, fault.Conflict, fault.RepairUnchecked)
		h.checked("HEAD", h.repaired(), rules.CheckPassed)
		h.passed("CLERK", rules.PartyOutlet, rules.PartyCustomer)
		kept := h.store.Client().RepairCard.GetX(h.system(), failed.ID)
		if *kept.CheckResult != rules.CheckFailed || kept.CheckNote != "运行两小时" || *kept.CheckedByID != h.people["INSPECTOR"].ID {
			h.Errorf("the card that failed is %+v", kept)
		}
	})
}

func TestWhoOpensRepairCards(t *testing.T) {
	each(t, func(h *house) {
		open := func(who string, technician string) (fieldwork.Carded, error) {
			in := fieldwork.OpenRepairCardInput{ID: h.record, Version: h.current().Version}
			if technician != "" {
				in.TechnicianID = &h.people[technician].ID
			}
			return h.work.OpenRepairCard(h.as(who), in)
		}
		_, err := open("TECHNICIAN", "")
		h.refused(err, fault.Conflict, fault.GoodsWithCustomer)
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		for _, role := range []access.Role{access.Clerk, access.Inspector, access.Storekeeper, access.Finance, access.Executive, access.Analyst} {
			_, err := open(string(role), "TECHNICIAN")
			h.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		_, err = open("TECHNICIAN", "TECHNICIAN2")
		h.refused(err, fault.Forbidden, fault.NotOwnCard)
		_, err = open("DISPATCHER", "")
		h.refused(err, fault.Invalid, fault.Required)
		_, err = open("DISPATCHER", "CLERK")
		h.refused(err, fault.Invalid, fault.NotATechnician)
		// Who is given a card sees the record, and may work on it.
		if _, err := h.store.Client().ServiceRecord.Get(h.as("TECHNICIAN2"), h.record); !ent.IsNotFound(err) {
			h.Fatalf("seen before: %v", err)
		}
		card := h.carded(open("DISPATCHER", "TECHNICIAN2"))
		_, err = h.work.FinishRepairCard(h.as("TECHNICIAN"), fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version,
			LabourMinutes: 30, WorkDone: "x"})
		h.refused(err, fault.Forbidden, fault.NotOwnCard)
		h.carded(h.work.FinishRepairCard(h.as("TECHNICIAN2"), fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version,
			LabourMinutes: 30, WorkDone: "x"}))
	})
}

func TestNobodyChecksWhatTheyReported(t *testing.T) {
	each(t, func(h *house) {
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		in := fieldwork.OpenRepairCardInput{ID: h.record, Version: h.current().Version, TechnicianID: &h.people["TECHNICIAN"].ID}
		card := h.carded(h.work.OpenRepairCard(h.as("HEAD"), in))
		check := fieldwork.CheckRepairCardInput{ID: card.ID, Version: card.Version, Result: rules.CheckPassed}
		_, err := h.work.CheckRepairCard(h.as("HEAD2"), check)
		h.refused(err, fault.Conflict, fault.RepairCardOpen)
		finish := fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version, WorkDone: "更换压缩机"}
		_, err = h.work.FinishRepairCard(h.as("HEAD"), finish)
		h.refused(err, fault.Invalid, fault.NotInRange)
		finish.LabourMinutes = 45
		card = h.carded(h.work.FinishRepairCard(h.as("HEAD"), finish))
		check.Version = card.Version
		for _, who := range []string{"TECHNICIAN", "CLERK", "FINANCE", "STOREKEEPER"} {
			_, err = h.work.CheckRepairCard(h.as(who), check)
			h.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		_, err = h.work.CheckRepairCard(h.as("HEAD"), check)
		h.refused(err, fault.Forbidden, fault.OwnWork)
		check.Result = rules.CheckFailed
		_, err = h.work.CheckRepairCard(h.as("HEAD2"), check)
		h.refused(err, fault.Invalid, fault.ReasonMissing)
		check.Result, check.Version = rules.CheckPassed, card.Version-1
		_, err = h.work.CheckRepairCard(h.as("HEAD2"), check)
		h.refused(err, fault.Conflict, fault.StaleVersion)
		allowed, err := h.work.AllowedOnCards(h.as("HEAD2"), []*ent.RepairCard{card})
		if err != nil || !slices.Equal(allowed[card.ID], []casework.Action{casework.ActionCheckRepairCard}) {
			h.Errorf("the other head may %v, %v", allowed, err)
		}
		if allowed, _ := h.work.AllowedOnCards(h.as("HEAD"), []*ent.RepairCard{card}); len(allowed[card.ID]) > 0 {
			h.Errorf("who reported it may %v", allowed)
		}
		key := "check-1"
		check.Version, check.IdempotencyKey = card.Version, &key
		first := h.carded(h.work.CheckRepairCard(h.as("HEAD2"), check))
		again := h.carded(h.work.CheckRepairCard(h.as("HEAD2"), check))
		if again.ID != first.ID || again.Version != first.Version {
			h.Errorf("a retry gives %+v", again)
		}
	})
}

// The work is done with the check; the goods may be fetched later.
func TestARecordIsDoneWhenItsRepairsAreChecked(t *testing.T) {
	each(t, func(h *house) {
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		h.started("TECHNICIAN")
		mayComplete := func(want bool) {
			h.Helper()
			allowed, err := h.cases.AllowedActions(h.as("TECHNICIAN"), []*ent.ServiceRecord{h.current()})
			if err != nil || slices.Contains(allowed[h.record], casework.ActionComplete) != want {
				h.Errorf("allowed: %v, %v", allowed, err)
			}
			if !want {
				h.refused(h.completed("TECHNICIAN"), fault.Conflict, fault.RepairUnchecked)
			}
		}
		mayComplete(true)
		card := h.carded(h.work.OpenRepairCard(h.as("DISPATCHER"), fieldwork.OpenRepairCardInput{ID: h.record,
			Version: h.current().Version, TechnicianID: &h.people["TECHNICIAN2"].ID}))
		mayComplete(false)
		card = h.carded(h.work.FinishRepairCard(h.as("TECHNICIAN2"), fieldwork.FinishRepairCardInput{ID: card.ID, Version: card.Version,
			LabourMinutes: 30, WorkDone: "更换压缩机"}))
		mayComplete(false)
		h.checked("HEAD", card, rules.CheckFailed)
		mayComplete(false)
		h.checked("HEAD", h.repaired(), rules.CheckPassed)
		mayComplete(true)
		if err := h.completed("TECHNICIAN"); err != nil {
			h.Error(err)
		}
	})
}

// What was called off goes back unrepaired; taken up again, it is done without.
func TestTakenUpAgainAfterGoodsWentBackUnrepaired(t *testing.T) {
	each(t, func(h *house) {
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		h.started("TECHNICIAN")
		h.checked("HEAD", h.repaired(), rules.CheckFailed)
		if _, err := h.cases.CancelServiceRecord(h.as("DISPATCHER"), cases.CancelServiceRecordInput{ID: h.record,
			Version: h.current().Version, Reason: "客户不修了"}); err != nil {
			h.Fatal(err)
		}
		h.passed("CLERK", rules.PartyOutlet, rules.PartyCustomer)
		if _, err := h.cases.ReopenServiceRecord(h.as("CLERK"), cases.ReopenServiceRecordInput{ID: h.record,
			Version: h.current().Version, Reason: "客户改变主意"}); err != nil {
			h.Fatal(err)
		}
		if _, err := h.cases.PlanServiceRecord(h.as("DISPATCHER"), cases.PlanServiceRecordInput{ID: h.record,
			Version: h.current().Version, Plan: casework.PlanRemote}); err != nil {
			h.Fatal(err)
		}
		h.started("DISPATCHER")
		if err := h.completed("DISPATCHER"); err != nil {
			h.Error(err)
		}
	})
}
