package seed_test

import (
	"slices"
	"testing"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/repaircard"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/store"
)

// testWorkshop holds the goods and the repair cards of all records against the rules,
// and looks for what the people in the workshop are to find there.
func testWorkshop(t *testing.T, s *store.Store) {
	ctx, c, today := authz.System(t.Context()), s.Client(), calendar.DateIn(noon, company(t))
	for _, r := range c.ServiceRecord.Query().Where(servicerecord.HasCustodyTransfers()).
		WithCustodyTransfers(func(q *ent.CustodyTransferQuery) { q.Order(ent.Asc("id")) }).
		WithRepairCards(func(q *ent.RepairCardQuery) { q.Order(ent.Asc("id")) }).AllX(ctx) {
		chain := wantChain(t, r)
		wantCards(t, r)
		over := r.Status == casework.StatusClosed || r.Status == casework.StatusReviewed
		if over && chain.Out() {
			t.Errorf("%s is in %s, and its goods are with the %s", r.Number, r.Status, chain.Holder())
		}
	}
	out := custodytransfer.And(custodytransfer.FromPartyEQ(fieldwork.PartyCustomer), custodytransfer.VoidAtIsNil())
	for _, want := range []struct {
		what         string
		found, least int
	}{
		{"receipts that are valid", c.CustodyTransfer.Query().Where(out).CountX(ctx), 8},
		{"goods that are late", c.CustodyTransfer.Query().Where(out, custodytransfer.ExpectedBackOnLT(today)).CountX(ctx), 2},
		{"receipts that are void", c.CustodyTransfer.Query().Where(custodytransfer.VoidAtNotNil()).CountX(ctx), 30},
		{"repairs under way", c.RepairCard.Query().Where(repaircard.FinishedAtIsNil()).CountX(ctx), 3},
		{"repairs under way that are late", c.RepairCard.Query().Where(repaircard.FinishedAtIsNil(), repaircard.DueOnLT(today)).CountX(ctx), 1},
		{"repairs to check", c.RepairCard.Query().Where(repaircard.FinishedAtNotNil(), repaircard.CheckResultIsNil()).CountX(ctx), 1},
		{"records with a second card", c.ServiceRecord.Query().Where(
			servicerecord.HasRepairCardsWith(repaircard.CheckResultEQ(fieldwork.CheckFailed)),
			servicerecord.HasRepairCardsWith(repaircard.CheckResultEQ(fieldwork.CheckPassed))).CountX(ctx), 1},
	} {
		if want.found < want.least {
			t.Errorf("%d %s, want %d at least", want.found, want.what, want.least)
		}
	}
}

// wantChain: whoever hands over has the goods, the receipt for what was taken from the
// customer is void once it is back, and both sides are named.
func wantChain(t *testing.T, r *ent.ServiceRecord) fieldwork.Chain {
	t.Helper()
	var chain fieldwork.Chain
	for i, row := range r.Edges.CustodyTransfers {
		if row.FromParty != chain.Holder() || row.ToParty == row.FromParty || i > 0 && row.HandedOverAt.Before(chain[i-1].At) {
			t.Errorf("%s: %s hands over to %s, and the %s has the goods", row.Number, row.FromParty, row.ToParty, chain.Holder())
		}
		if row.HandedOverBy == "" || row.TakenOverBy == "" || row.HandedOverAt.After(noon) {
			t.Errorf("%s: from %q to %q at %s", row.Number, row.HandedOverBy, row.TakenOverBy, row.HandedOverAt)
		}
		if taken := row.FromParty == fieldwork.PartyCustomer; taken && row.ExpectedBackOn == nil ||
			(taken || row.ToParty == fieldwork.PartyCustomer) && (row.HandedOverSignatureID == nil || row.TakenOverSignatureID == nil) {
			t.Errorf("%s: back on %v, signed %v, %v", row.Number, row.ExpectedBackOn, row.HandedOverSignatureID, row.TakenOverSignatureID)
		}
		chain = append(chain, fieldwork.Transfer{From: row.FromParty, To: row.ToParty, At: row.HandedOverAt})
	}
	receipt := chain.Receipt()
	for i, row := range r.Edges.CustodyTransfers {
		if valid := row.FromParty == fieldwork.PartyCustomer && row.VoidAt == nil; valid != (i == receipt) {
			t.Errorf("%s is void since %v, and the receipt is %d of %d", row.Number, row.VoidAt, receipt, len(chain))
		}
	}
	return chain
}

// wantCards: hours and an account where a repair is done, a check by somebody else, and
// a second card only after one that failed.
func wantCards(t *testing.T, r *ent.ServiceRecord) {
	t.Helper()
	for i, card := range r.Edges.RepairCards {
		work := fieldwork.Work{LabourMinutes: card.LabourMinutes, WorkDone: card.WorkDone}
		if done := card.FinishedAt != nil; done != (len(work.Problems()) == 0) || done && card.FinishedAt.Before(card.StartedAt) {
			t.Errorf("%s was finished at %v with %+v", card.Number, card.FinishedAt, work)
		}
		checked := card.CheckResult != nil
		if checked != (card.CheckedAt != nil) || checked != (card.CheckedByID != nil) || checked && card.FinishedAt == nil ||
			checked && *card.CheckedByID == card.TechnicianID {
			t.Errorf("%s was checked by %v at %v", card.Number, card.CheckedByID, card.CheckedAt)
		}
		if i > 0 && (r.Edges.RepairCards[i-1].CheckResult == nil || *r.Edges.RepairCards[i-1].CheckResult != fieldwork.CheckFailed) {
			t.Errorf("%s follows on a card that had not failed", card.Number)
		}
	}
	failed := slices.ContainsFunc(r.Edges.RepairCards, func(c *ent.RepairCard) bool {
		return c.CheckResult != nil && *c.CheckResult == fieldwork.CheckFailed && c.CheckNote == ""
	})
	if failed {
		t.Errorf("%s: a check failed without a word", r.Number)
	}
}
