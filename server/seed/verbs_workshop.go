package seed

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/numbers"
)

// beside takes one action on what hangs on the record, by a rule of its own, with what
// it writes. Returns whether it was taken.
func (l *life) beside(action casework.Action, by *person, note string, rule func() error, write func(*event)) bool {
	if l.ended() {
		return false
	}
	if err := rule(); err != nil {
		l.stop(action, by, err)
		return false
	}
	e := l.line(action, by, note)
	write(e)
	l.finish(e, l.record.row.Status)
	return true
}

// job is what the rules need to know of the record's goods and their repair.
func (l *life) job() fieldwork.Job {
	j := fieldwork.Job{Status: l.record.row.Status}
	for _, t := range l.transfers {
		j.Chain = append(j.Chain, fieldwork.Transfer{From: t.row.FromParty, To: t.row.ToParty, At: t.row.HandedOverAt})
	}
	for _, c := range l.cards {
		j.Cards = append(j.Cards, c.facts())
	}
	return j
}

func (c *repairCard) facts() fieldwork.Card {
	return fieldwork.Card{TechnicianID: c.technician.key, Finished: c.row.FinishedAt != nil, Result: value(c.row.CheckResult)}
}

// unnumbered stands for a number that is given once all of a kind are known.
func unnumbered(kind numbers.Kind, before int) string { return fmt.Sprintf("{%s %d}", kind, before+1) }

// numberedAs has the timeline speak of a number that was given now.
func (r *record) numberedAs(name *string, number string) {
	for _, e := range r.events {
		for i := range e.row.Changes {
			change := &e.row.Changes[i]
			change.Old, change.New = strings.ReplaceAll(change.Old, *name, number), strings.ReplaceAll(change.New, *name, number)
		}
	}
	*name = number
}

// handing is goods that are about to change hands.
type handing struct {
	from, to         fieldwork.Party
	goods, condition string
	// givenBy and takenBy sign for the two sides: as drawn where drawn is set, else
	// on paper.
	givenBy, takenBy string
	drawn            bool
	tracking         string
	backOn           *calendar.Date
}

// handOver registers goods that change hands now.
func (l *life) handOver(by *person, in handing) {
	job, before := l.job(), len(l.transfers)
	rule := func() error {
		return job.CheckTransfer(fieldwork.Transfer{From: in.from, To: in.to, At: l.clock}, by.actor())
	}
	l.beside(casework.ActionTransferGoods, by, in.condition, rule, func(e *event) {
		t := &transfer{record: l.record, by: by}
		t.row.Number = unnumbered(numbers.CustodyTransfer, before)
		if receipt := job.Chain.Receipt(); receipt >= 0 {
			l.carryOn(e, l.transfers[receipt], in)
		}
		if in.drawn {
			t.given = l.store(by, nil, casework.AttachmentSignature, "signature.png", l.world.signature(in.givenBy))
			t.taken = l.store(by, nil, casework.AttachmentSignature, "signature.png", l.world.signature(in.takenBy))
		}
		t.row.FromParty, t.row.ToParty, t.row.Goods, t.row.Condition = in.from, in.to, in.goods, in.condition
		t.row.HandedOverAt, t.row.HandedOverBy, t.row.TakenOverBy = l.clock, in.givenBy, in.takenBy
		t.row.TrackingNumber, t.row.ExpectedBackOn = in.tracking, in.backOn
		t.row.CreatedAt, t.row.UpdatedAt, t.row.Version = l.clock, l.clock, 1
		l.transfers = append(l.transfers, t)
		e.changed("goods", "", t.row.Number+" "+in.goods)
		e.changed("custodyParty", string(in.from), string(in.to))
		if in.from == fieldwork.PartyCustomer {
			e.changed("expectedBackOn", "", calendar.Text(in.backOn))
		}
	})
}

// carryOn has the receipt that the customer holds follow: void when the goods are
// back, another day where one was named.
func (l *life) carryOn(e *event, receipt *transfer, in handing) {
	switch {
	case in.to == fieldwork.PartyCustomer:
		receipt.row.VoidAt = l.at()
		e.changed("receipt", receipt.row.Number, "")
	case in.backOn != nil:
		e.changed("expectedBackOn", calendar.Text(receipt.row.ExpectedBackOn), calendar.Text(in.backOn))
		receipt.row.ExpectedBackOn = in.backOn
	default:
		return
	}
	receipt.row.UpdatedAt, receipt.row.Version = l.clock, receipt.row.Version+1
}

// openCard begins a repair in the workshop. Returns nil once the story is over.
func (l *life) openCard(by, technician *person, due calendar.Date) *repairCard {
	c := &repairCard{record: l.record, technician: technician}
	rule := func() error {
		if !fieldwork.CanRepairFor(by.actor(), technician.key) {
			return fault.New(fault.Forbidden, fault.NotOwnCard)
		}
		return l.job().CheckOpen(by.actor())
	}
	opened := l.beside(casework.ActionOpenRepairCard, by, "", rule, func(e *event) {
		c.row.Number = unnumbered(numbers.RepairCard, len(l.cards))
		c.row.StartedAt, c.row.DueOn = l.clock, &due
		c.row.CreatedAt, c.row.UpdatedAt, c.row.Version = l.clock, l.clock, 1
		l.cards = append(l.cards, c)
		e.changed("repairCard", "", c.row.Number)
		e.changed("technicians", "", technician.row.Name)
		e.changed("dueOn", "", due.String())
	})
	if !opened {
		return nil
	}
	return c
}

// onCard takes one action on a card. A card is nil once the story is over.
func (l *life) onCard(action casework.Action, c *repairCard, by *person, note string, rule func() error, write func(*event)) {
	if c == nil {
		return
	}
	l.beside(action, by, note, rule, func(e *event) {
		e.quiet = true
		write(e)
		e.changed("repairCard", "", c.row.Number)
		c.row.UpdatedAt, c.row.Version = l.clock, c.row.Version+1
	})
}

// finishCard reports a repair as done.
func (l *life) finishCard(c *repairCard, by *person, minutes int, findings, workDone string) {
	rule := func() error { return c.facts().CheckFinish(l.record.row.Status, by.actor()) }
	l.onCard(casework.ActionFinishRepairCard, c, by, workDone, rule, func(e *event) {
		e.changed("labourMinutes", "", strconv.Itoa(minutes))
		c.row.FinishedAt, c.row.LabourMinutes, c.row.Findings, c.row.WorkDone = l.at(), minutes, findings, workDone
	})
}

// checkCard is the supervisor's check of a repair.
func (l *life) checkCard(c *repairCard, by *person, result fieldwork.CheckResult, note string) {
	rule := func() error { return c.facts().CheckCheck(l.record.row.Status, l.finishers(), by.actor()) }
	l.onCard(casework.ActionCheckRepairCard, c, by, note, rule, func(e *event) {
		e.changed("checkResult", "", string(result))
		c.row.CheckResult, c.row.CheckNote, c.row.CheckedAt, c.checkedBy = &result, note, l.at(), by
	})
}

// finishers are those who reported repairs of the record as done.
func (l *life) finishers() []int {
	var keys []int
	for _, e := range l.events {
		if e.row.Action == casework.ActionFinishRepairCard && !slices.Contains(keys, e.actor.key) {
			keys = append(keys, e.actor.key)
		}
	}
	return keys
}
