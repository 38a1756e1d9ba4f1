package fieldwork_test

import (
	"testing"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	rules "sanbao/server/domain/fieldwork"
	"sanbao/server/service/fieldwork"
)

// returning asks for another day as it is usually asked.
func (h *house) returning(day string) fieldwork.ChangeReturnDayInput {
	note := " 配件未到 "
	return fieldwork.ChangeReturnDayInput{ID: h.record, Version: h.current().Version,
		ExpectedBackOn: calendar.MustParse(day), Note: &note}
}

func TestGoodsComeBackOnAnotherDay(t *testing.T) {
	each(t, func(h *house) {
		h.on("2026-03-03")
		receipt := h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		h.passed("STOREKEEPER", rules.PartyOutlet, rules.PartyFactory)
		h.on("2026-03-21")
		key, in := "return-1", h.returning("2026-03-27")
		in.IdempotencyKey = &key
		for range 2 {
			id, err := h.work.ChangeReturnDay(h.as("CLERK"), in)
			if err != nil || id != receipt.ID {
				h.Fatalf("%d, %v", id, err)
			}
		}
		if day := h.transfer(receipt.ID).ExpectedBackOn; day.String() != "2026-03-27" {
			h.Errorf("the receipt says %s", day)
		}
		record := h.current()
		answers, err := h.work.TakeBacks(h.as("CLERK"), []*ent.ServiceRecord{record})
		if err != nil || answers[record].Late || answers[record].ExpectedBackOn.String() != "2026-03-27" {
			h.Errorf("%+v, %v", answers[record], err)
		}
		told := record.QueryEvents().Where(serviceevent.ActionEQ(casework.ActionChangeReturnDay)).AllX(h.system())
		if len(told) != 1 || told[0].Note != "配件未到" || len(told[0].Changes) != 1 ||
			told[0].Changes[0] != (casework.FieldChange{Field: "expectedBackOn", Old: "2026-03-20", New: "2026-03-27"}) {
			h.Errorf("the timeline tells %+v", told)
		}
		if n := h.store.Client().CustodyTransfer.Query().CountX(h.system()); n != 2 {
			h.Errorf("%d transfers", n)
		}
		h.ledgerIs("SUSPEND 2026-03-03")
		in.IdempotencyKey = nil
		_, err = h.work.ChangeReturnDay(h.as("HEAD"), in)
		h.refused(err, fault.Conflict, fault.StaleVersion)
	})
}

func TestAnotherReturnDayIsRefused(t *testing.T) {
	each(t, func(h *house) {
		h.on("2026-03-03")
		_, err := h.work.ChangeReturnDay(h.as("CLERK"), h.returning("2026-03-27"))
		h.refused(err, fault.Conflict, fault.GoodsWithCustomer)
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		for _, role := range access.Roles() {
			if rules.CanHandOver(role) {
				continue
			}
			_, err := h.work.ChangeReturnDay(h.as(string(role)), h.returning("2026-03-27"))
			h.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		_, err = h.work.ChangeReturnDay(h.as("TECHNICIAN2"), h.returning("2026-03-27"))
		h.refused(err, fault.NotFound, fault.RowNotFound)
		_, err = h.work.ChangeReturnDay(h.as("CLERK"), h.returning("2026-03-02"))
		h.refused(err, fault.Invalid, fault.DateOrder)
		_, err = h.work.ChangeReturnDay(h.as("CLERK"), h.returning("2099-01-01"))
		h.refused(err, fault.Invalid, fault.BadDate)
		h.passed("TECHNICIAN", rules.PartyOutlet, rules.PartyCustomer)
		_, err = h.work.ChangeReturnDay(h.as("CLERK"), h.returning("2026-03-27"))
		h.refused(err, fault.Conflict, fault.GoodsWithCustomer)
	})
}
