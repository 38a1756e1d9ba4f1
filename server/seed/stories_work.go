package seed

import (
	"slices"
	"strings"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
)

// answer settles the matter without a visit.
func (l *life) answer() {
	worker := l.remoteWorker()
	l.office(10*time.Minute, 5*time.Hour)
	l.start(worker, "")
	if l.owner != nil && l.owner.row.Role == access.Inspector {
		l.office(2*time.Hour, 30*time.Hour)
		l.comment(l.owner, "调查情况："+l.text(l.cause.finding))
	}
	if l.chance(7) {
		l.pause(worker, pick(l.dice, []casework.HoldReason{casework.HoldCustomer, casework.HoldCustomer, casework.HoldSupplier, casework.HoldOther}))
	}
	l.office(15*time.Minute, 20*time.Hour)
	l.complete(worker, l.report("", false))
}

// remoteWorker is who works on a record without going out: a technician who owns
// it where the field section handles it, a dispatcher elsewhere.
func (l *life) remoteWorker() *person {
	if l.record.department.row.Code != fieldSection {
		return l.anyOf(access.Dispatcher)
	}
	technician := l.anyOf(access.Technician)
	l.assign(l.anyOf(access.Dispatcher), technician)
	return technician
}

// pause puts the work on hold for some days.
func (l *life) pause(by *person, reason casework.HoldReason) {
	l.hold(by, reason, l.say(holdNotes[reason], l.words))
	l.office(20*time.Hour, 6*24*time.Hour)
	l.resume(by, l.say(resumeNotes, l.words))
}

// ship sends parts and follows them until they are fitted.
func (l *life) ship() {
	dispatcher, keeper := l.anyOf(access.Dispatcher), l.anyOf(access.Storekeeper)
	l.office(20*time.Minute, 4*time.Hour)
	l.start(dispatcher, "")
	if l.chance(12) {
		l.pause(dispatcher, casework.HoldParts)
	}
	l.office(30*time.Minute, 6*time.Hour)
	l.usePart(keeper, nil, l.neededPart(), l.between(1, 2), "", l.say([]string{"寄给客户", "顺丰发出", "随样本一起寄", "国际快递"}, nil))
	l.comment(keeper, l.text("快递单号 SF0000{1000-9999}{10-99}，已发出，请客户查收。"))
	if l.customer.foreign {
		l.office(7*24*time.Hour, 18*24*time.Hour)
	} else {
		l.office(40*time.Hour, 5*24*time.Hour)
	}
	l.complete(dispatcher, l.report("", true))
}

// neededPart is the part that the story is about.
func (l *life) neededPart() *part {
	if p, ok := l.partByCode[l.cause.part]; ok {
		return p
	}
	return pick(l.dice, l.partsOf(l.product.line))
}

// lead is who speaks for the crew; nobody once the story is over.
func lead(v *visit) *person {
	if v == nil {
		return nil
	}
	return v.crew[0]
}

// reporter is who reports the work of a visit as done.
func (l *life) reporter(v *visit) *person {
	if v == nil || l.chance(10) {
		return l.anyOf(access.Dispatcher)
	}
	return lead(v)
}

// retire takes a unit out of the field after it was exchanged or taken back.
func (l *life) retire() {
	if l.unit == nil || l.record.row.Outcome == nil {
		return
	}
	status, gone := retired[*l.record.row.Outcome]
	if !gone {
		return
	}
	l.unit.gone = true
	l.unit.row.Status, l.unit.row.UpdatedAt = status, l.clock
	l.unit.row.Version++
}

// conclude takes finished work through confirmation, issues, review and archive.
func (l *life) conclude() {
	if l.over {
		return
	}
	l.retire()
	l.maybeOverrideLine()
	if l.chance(15) {
		l.office(30*time.Minute, 5*time.Hour)
		l.comment(l.somebody(access.Clerk, access.Storekeeper, access.Dispatcher), l.lateRemark())
	}
	l.askCustomer()
	l.settleIssues()
	l.office(2*time.Hour, 36*time.Hour)
	head := l.signer()
	if l.chance(4) {
		l.sendBack(head, l.say(sendBackReasons, l.words))
		l.office(time.Hour, 20*time.Hour)
		worker := l.anyOf(access.Dispatcher)
		if last := len(l.visits) - 1; last >= 0 {
			worker = lead(l.visits[last])
		}
		done := l.report(l.record.row.WorkDone+l.text("补充：已按要求补齐照片和测量数据，复测 {2-3} 次。"), true)
		l.complete(worker, done)
		l.askCustomer()
		l.office(2*time.Hour, 20*time.Hour)
	}
	l.review(head, l.reviewNote())
	l.office(30*time.Minute, 28*time.Hour)
	l.close(l.closer(), l.say(closeNotes, l.words))
}

// askCustomer has the desk ask the customer for a confirmation, where there is
// none yet.
func (l *life) askCustomer() {
	if l.record.row.Confirmation != nil {
		return
	}
	how := draw(l.dice, confirmations)
	if how == casework.ConfirmedAbsent {
		l.office(8*24*time.Hour, 12*24*time.Hour)
	}
	l.office(3*time.Hour, 40*time.Hour)
	l.confirm(l.anyOf(access.Clerk), how, l.say(confirmNotes[how], l.words))
}

// lateRemark is what people note once the work is done.
func (l *life) lateRemark() string {
	if len(l.visits) == 0 {
		return l.say(officeComments, l.words)
	}
	return l.say(visitComments, l.words)
}

var confirmations = []share[casework.Confirmation]{
	{80, casework.ConfirmedByPhone}, {14, casework.ConfirmedInWriting}, {6, casework.ConfirmedAbsent},
}

// signer is who signs off: the head responsible, or the general manager where the
// head did some of the work or is away.
func (l *life) signer() *person {
	head := l.headOf(l.record.department)
	if l.works(head) || l.chance(3) {
		return l.personByName["executive"]
	}
	return head
}

func (l *life) closer() *person {
	if head := l.headOf(l.record.department); head.row.Role == access.Head && l.chance(15) {
		return head
	}
	return l.somebody(access.Clerk, access.Clerk, access.Dispatcher)
}

// settleIssues settles what was left over, one after the other.
func (l *life) settleIssues() {
	for _, i := range l.issues {
		if i.row.SettledAt == nil {
			l.office(20*time.Hour, 7*24*time.Hour)
			l.settle(l.somebody(access.Clerk, access.Dispatcher), i, l.say(settlements, l.words))
		}
	}
}

// text fills a text with the words of the story.
func (l *life) text(s string) string { return l.fill(s, l.words) }

// workText is what was done, with the name of the part where one was fitted.
func (l *life) workText() string { return l.text(l.cause.work) }

// joined joins sentences that are not empty.
func joined(sentences ...string) string {
	return strings.Join(slices.DeleteFunc(sentences, func(s string) bool { return s == "" }), "")
}
