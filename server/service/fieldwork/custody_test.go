package fieldwork_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/serviceevent"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	rules "sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
	"sanbao/server/service/fieldwork"
)

// ledger returns the lines of the unit's ledger that stand, as "SUSPEND 2026-03-03".
func (h *house) ledger() []string {
	h.Helper()
	lines := h.store.Client().WarrantyEvent.Query().Order(ent.Asc("id")).AllX(h.system())
	gone := map[int]bool{}
	for _, line := range lines {
		if line.TakesBackID != nil {
			gone[line.ID], gone[*line.TakesBackID] = true, true
		}
	}
	var stand []string
	for _, line := range lines {
		if gone[line.ID] {
			continue
		}
		if line.Stay != "SR-2026-000001" {
			h.Errorf("a line of the stay %q", line.Stay)
		}
		stand = append(stand, string(line.Kind)+" "+line.Day.String())
	}
	return stand
}

func (h *house) ledgerIs(want ...string) {
	h.Helper()
	if got := h.ledger(); !slices.Equal(got, want) {
		h.Errorf("the ledger is %v, want %v", got, want)
	}
}

// The journey: out through three hands and back, signed each time.
func TestGoodsGoOutAndComeBack(t *testing.T) {
	each(t, func(h *house) {
		h.on("2026-03-03")
		in := h.passing(rules.PartyCustomer, rules.PartyOutlet)
		in.HandedOverSignature, in.TakenOverSignature = drawing(h.T), drawing(h.T)
		id, err := h.work.RecordCustodyTransfer(h.as("TECHNICIAN"), in)
		if err != nil {
			h.Fatal(err)
		}
		receipt := h.transfer(id)
		if receipt.Number != "CT-2026-000001" || receipt.Goods != "热泵主机 一台" || receipt.HandedOverSignatureID == nil ||
			receipt.TakenOverSignatureID == nil || *receipt.ProductUnitID != h.unit || receipt.VoidAt != nil {
			h.Errorf("the receipt is %+v", receipt)
		}
		h.ledgerIs("SUSPEND 2026-03-03")
		h.on("2026-03-05")
		on := h.passing(rules.PartyOutlet, rules.PartyFactory)
		later := calendar.MustParse("2026-03-25")
		on.ExpectedBackOn = &later
		if _, err := h.work.RecordCustodyTransfer(h.as("STOREKEEPER"), on); err != nil {
			h.Fatal(err)
		}
		if day := h.transfer(id).ExpectedBackOn; *day != later {
			h.Errorf("the receipt says %s", day)
		}
		h.passed("CLERK", rules.PartyFactory, rules.PartyOutlet)
		h.on("2026-03-12")
		h.passed("TECHNICIAN", rules.PartyOutlet, rules.PartyCustomer)
		if void := h.transfer(id).VoidAt; void == nil || !void.Equal(h.now) {
			h.Errorf("the receipt is void since %v", void)
		}
		h.ledgerIs("SUSPEND 2026-03-03", "RESUME 2026-03-12")
		told := h.current().QueryEvents().Where(serviceevent.ActionEQ(casework.ActionTransferGoods)).CountX(h.system())
		if told != 4 {
			h.Errorf("%d lines on the timeline", told)
		}
	})
}

// The goods decide when the clock stands still, whatever the statuses say meanwhile.
func TestGoodsBeatStatusesInTheLedger(t *testing.T) {
	each(t, func(h *house) {
		h.on("2026-03-04")
		h.started("TECHNICIAN")
		h.ledgerIs("SUSPEND 2026-03-04")
		// They had come the day before, as is registered now.
		in := h.passing(rules.PartyCustomer, rules.PartyOutlet)
		came := h.now.Add(-24 * time.Hour)
		in.At = &came
		if _, err := h.work.RecordCustodyTransfer(h.as("TECHNICIAN"), in); err != nil {
			h.Fatal(err)
		}
		h.ledgerIs("SUSPEND 2026-03-03")
		h.on("2026-03-06")
		h.checked("HEAD", h.repaired(), rules.CheckPassed)
		if err := h.completed("TECHNICIAN"); err != nil {
			h.Fatal(err)
		}
		h.ledgerIs("SUSPEND 2026-03-03", "REPAIRED 2026-03-06")
		h.on("2026-03-09")
		h.passed("CLERK", rules.PartyOutlet, rules.PartyCustomer)
		h.ledgerIs("SUSPEND 2026-03-03", "REPAIRED 2026-03-06", "RESUME 2026-03-09")
		if h.current().Status != casework.StatusCompleted {
			h.Errorf("the record is %s", h.current().Status)
		}
	})
}

// A unit that somebody else pays for has no stop in its ledger.
func TestGoodsOfPaidRepairsLeaveTheLedgerAlone(t *testing.T) {
	each(t, func(h *house) {
		h.current().Update().SetChargeClass(casework.ChargePaid).ExecX(h.system())
		h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		h.ledgerIs()
		over := cases.OverrideChargeClassInput{ID: h.record, Version: h.current().Version, ChargeClass: casework.ChargeFreeWarranty, Reason: "批次问题"}
		if _, err := h.cases.OverrideChargeClass(h.as("HEAD"), over); err != nil {
			h.Fatal(err)
		}
		h.ledgerIs("SUSPEND 2026-03-02")
	})
}

func TestTransfersAreRefused(t *testing.T) {
	each(t, func(h *house) {
		for _, role := range access.Roles() {
			if rules.CanHandOver(role) {
				continue
			}
			_, err := h.work.RecordCustodyTransfer(h.as(string(role)), h.passing(rules.PartyCustomer, rules.PartyOutlet))
			h.refused(err, fault.Forbidden, fault.RoleNotAllowed)
		}
		_, err := h.work.RecordCustodyTransfer(h.as("TECHNICIAN2"), h.passing(rules.PartyCustomer, rules.PartyOutlet))
		h.refused(err, fault.NotFound, fault.RowNotFound)
		_, err = h.work.RecordCustodyTransfer(h.as("CLERK"), h.passing(rules.PartyOutlet, rules.PartyFactory))
		h.refused(err, fault.Conflict, fault.GoodsElsewhere)
		for field, change := range map[string]func(*fieldwork.HandingOver){
			"goods: required":          func(in *fieldwork.HandingOver) { in.Goods = " " },
			"handedOverBy: required":   func(in *fieldwork.HandingOver) { in.HandedOverBy = "" },
			"takenOverBy: required":    func(in *fieldwork.HandingOver) { in.TakenOverBy = "" },
			"expectedBackOn: required": func(in *fieldwork.HandingOver) { in.ExpectedBackOn = nil },
			"at: in_future":            func(in *fieldwork.HandingOver) { at := h.now.Add(time.Hour); in.At = &at },
			"takenOverSignature: file_type_not_allowed": func(in *fieldwork.HandingOver) {
				in.TakenOverSignature = &cases.File{Content: strings.NewReader("no picture")}
			},
		} {
			in := h.passing(rules.PartyCustomer, rules.PartyOutlet)
			change(&in)
			_, err := h.work.RecordCustodyTransfer(h.as("CLERK"), in)
			fields := fault.As(err)
			if fields == nil || len(fields.Fields) != 1 || fields.Fields[0].Path+": "+string(fields.Fields[0].Key) != field {
				h.Errorf("%s: %v", field, err)
			}
		}
		if n := h.store.Client().CustodyTransfer.Query().CountX(h.system()); n != 0 {
			h.Errorf("%d transfers", n)
		}
	})
}

func TestATransferHappensOnce(t *testing.T) {
	each(t, func(h *house) {
		key, in := "hand-over-1", h.passing(rules.PartyCustomer, rules.PartyOutlet)
		in.IdempotencyKey = &key
		first, err := h.work.RecordCustodyTransfer(h.as("CLERK"), in)
		if err != nil {
			h.Fatal(err)
		}
		again, err := h.work.RecordCustodyTransfer(h.as("CLERK"), in)
		if err != nil || again != first {
			h.Errorf("a retry gives %d and %v, the first gave %d", again, err, first)
		}
		in.IdempotencyKey = nil
		_, err = h.work.RecordCustodyTransfer(h.as("DISPATCHER"), in)
		h.refused(err, fault.Conflict, fault.StaleVersion)
		if n := h.store.Client().CustodyTransfer.Query().CountX(h.system()); n != 1 {
			h.Errorf("%d transfers", n)
		}
	})
}

// What the page shows of a record follows from the chain and the viewer.
func TestWhereTheGoodsOfARecordAre(t *testing.T) {
	each(t, func(h *house) {
		of := func(who string) *fieldwork.TakeBack {
			h.Helper()
			record := h.current()
			answers, err := h.work.TakeBacks(h.as(who), []*ent.ServiceRecord{record})
			if err != nil {
				h.Fatal(err)
			}
			return answers[record]
		}
		if got := of("FINANCE"); got.Holder != rules.PartyCustomer || len(got.Next) > 0 || len(got.AllowedActions) > 0 || got.ReceiptID != nil {
			h.Errorf("before: %+v", got)
		}
		receipt := h.passed("TECHNICIAN", rules.PartyCustomer, rules.PartyOutlet)
		h.on("2026-03-20")
		if got := of("TECHNICIAN"); got.Holder != rules.PartyOutlet || *got.ReceiptID != receipt.ID || got.Late ||
			!slices.Equal(got.AllowedActions, []casework.Action{casework.ActionTransferGoods, casework.ActionChangeReturnDay, casework.ActionOpenRepairCard}) {
			h.Errorf("on the day: %+v", got)
		}
		h.on("2026-03-21")
		if got := of("FINANCE"); !got.Late || got.ExpectedBackOn.String() != "2026-03-20" {
			h.Errorf("the day after: %+v", got)
		}
		h.passed("TECHNICIAN", rules.PartyOutlet, rules.PartyCustomer)
		h.current().Update().SetPlan(casework.PlanOnSite).ExecX(h.system())
		if got := of("CLERK"); got.Late || got.ExpectedBackOn != nil || got.Holder != rules.PartyCustomer {
			h.Errorf("back: %+v", got)
		}
	})
}

// Where the plan is another and none were taken, there is nothing to say of goods.
func TestNoGoodsWithAnotherPlan(t *testing.T) {
	each(t, func(h *house) {
		for _, plan := range []casework.Plan{casework.PlanRemote, casework.PlanShipParts, casework.PlanOnSite} {
			record := h.current().Update().SetPlan(plan).SaveX(h.system())
			answers, err := h.work.TakeBacks(h.as("CLERK"), []*ent.ServiceRecord{record})
			if answer, known := answers[record]; err != nil || !known || answer != nil {
				h.Errorf("%s: %+v, %v", plan, answers, err)
			}
		}
	})
}
