package seed

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// unfinished is what is being worked on: answers on their way, and work that the
// next visit has to end.
func (w *world) unfinished() {
	for _, kind := range []casework.Kind{casework.KindComplaint, casework.KindConsultation} {
		l := w.begin(w.recent(w.between(1, 2), w.between(9, 15), w.IntN(60)), kind, atHome)
		l.take()
		l.remotely()
	}
	complaint := w.beginWith(planned{at: w.recent(2, w.between(9, 15), w.IntN(60)), kind: casework.KindComplaint, topic: complaintOf(quality)}, atHome)
	complaint.takeTo(w.departmentByCode[quality])
	complaint.remotely()
	l := w.visited(3, casework.KindRepair, ofCompanies)
	due := w.today().AddDays(4)
	l.raise(lead(l.visits[0]), l.visits[0], l.say(issueTexts, l.words), &due, l.anyOf(access.Dispatcher))
	for _, u := range w.units {
		if u.row.Status == installedbase.UnitInstalled {
			w.commission(u)
			return
		}
	}
}

// commission is an installation whose crew is back, with something left to do
// before the customer accepts it.
func (w *world) commission(u *unit) {
	l := w.open(planned{at: w.recent(7, 10, w.IntN(60)), kind: casework.KindInstallation, unit: u})
	l.hurry = true
	l.goThere(3)
	due := w.today().AddDays(3)
	l.raise(lead(l.visits[0]), l.visits[0], "补水管路减压阀未到货，待甲方提供后补装并复测。", &due, l.anyOf(access.Dispatcher))
	l.postpone(l.anyOf(access.Dispatcher), l.issues[0], w.today().AddDays(6), "甲方确认减压阀本周末到货。")
}

// remotely begins the work on a record that needs no visit.
func (l *life) remotely() {
	l.plan(l.anyOf(access.Dispatcher), casework.PlanRemote, l.planNote(casework.PlanRemote))
	l.reply(l.anyOf(access.Clerk), l.say(remoteReplies, l.words), nil)
	l.start(l.remoteWorker(), "")
}

// visited opens a record and makes the visit for it, so many working days ago; the
// customer has not signed.
func (w *world) visited(days int, kind casework.Kind, want wanted) *life {
	l := w.begin(w.recent(days+1, w.between(9, 15), w.IntN(60)), kind, want)
	l.goThere(days)
	return l
}

func (l *life) goThere(days int) {
	l.take()
	l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
	from, until, crew := l.pastOuting(days)
	v := l.dispatchTo(crew, from, until, l.purpose())
	l.onSite(v, from.Add(-l.span(15*time.Minute, 50*time.Minute)), from.Add(l.span(0, 9*time.Minute)), from.Add(l.span(50*time.Minute, 2*time.Hour)))
	l.wait(15*time.Minute, 40*time.Minute)
	l.returnVisit(v, lead(v))
}

// pastOuting returns two hours of a past day at which somebody was free, and who.
func (l *life) pastOuting(days int) (from, until time.Time, crew []*person) {
	const first, hours = 9, 6
	begin := l.between(0, hours-1)
	for i := 0; i < hours && crew == nil; i++ {
		hour := first + (begin+i)%hours
		from, until = l.recent(days, hour, 30*l.between(0, 1)), l.recent(days, hour+2, 0)
		crew = l.crew(l.product.line, l.customer.row.ServiceZone, from.Add(-time.Hour), until.Add(time.Hour), 1)
	}
	return from, until, crew
}

// done is a visited record whose work is reported as done.
func (w *world) done(days int, kind casework.Kind, want wanted, signed bool) *life {
	l := w.visited(days, kind, want)
	v := l.visits[0]
	if signed {
		l.sign(v)
	}
	l.complete(lead(v), l.report(v.row.WorkDone, true))
	return l
}

// reviews is what waits for the heads' signatures.
func (w *world) reviews() {
	for i, kind := range []casework.Kind{casework.KindRepair, casework.KindMaintenance, casework.KindRepair, casework.KindInspection, casework.KindRepair} {
		w.done(1+i%3, kind, w.wantedFor(kind), true)
	}
	w.done(2, casework.KindRepair, atHome, false)
	l := w.done(2, casework.KindRepair, atHome, true)
	due := w.today().AddDays(5)
	l.raise(l.anyOf(access.Clerk), nil, l.say(issueTexts, l.words), &due, l.anyOf(access.Dispatcher))
	for _, code := range []string{quality, quality, quality, production} {
		w.answered(code)
	}
}

// answered is a complaint that a department has answered.
func (w *world) answered(code string) {
	l := w.beginWith(planned{at: w.recent(4, w.between(9, 15), w.IntN(60)), kind: casework.KindComplaint, topic: complaintOf(code)}, atHome)
	d := w.departmentByCode[code]
	l.triage(l.anyOf(access.Clerk), d, l.topic.severity, "", l.ownerIn(d), "")
	l.reply(l.anyOf(access.Clerk), l.say(remoteReplies, l.words), nil)
	l.plan(l.anyOf(access.Dispatcher), casework.PlanRemote, l.planNote(casework.PlanRemote))
	l.until(w.recent(2, 9, w.IntN(60)))
	dispatcher := l.anyOf(access.Dispatcher)
	l.start(dispatcher, "")
	l.until(w.recent(1, 10, w.IntN(60)))
	l.comment(l.anyOf(access.Inspector), "调查情况："+l.text(l.cause.finding))
	l.complete(dispatcher, l.report("", false))
	l.confirm(l.anyOf(access.Clerk), casework.ConfirmedByPhone, l.say(confirmNotes[casework.ConfirmedByPhone], l.words))
}

// complaintOf returns a complaint that the department looks into.
func complaintOf(code string) *topic {
	for i := range requests {
		if t := &requests[i]; t.kind == casework.KindComplaint && t.departments[0] == code {
			return t
		}
	}
	return nil
}

// closings is what is signed off and waits for the archive; some of it cannot go
// there yet.
func (w *world) closings() {
	for i := range 5 {
		l := w.done(2+i%2, casework.KindRepair, atHome, i != 1)
		if i == 0 {
			due := w.today().AddDays(-1)
			l.raise(l.anyOf(access.Clerk), nil, l.say(issueTexts, l.words), &due, l.anyOf(access.Dispatcher))
		}
		l.until(w.recent(1, 15, w.IntN(60)))
		l.review(l.signer(), l.reviewNote())
	}
}

// exceptions is what did not go as it should: called off, sent back, taken up
// again, and a part recorded in error.
func (w *world) exceptions() {
	for range 2 {
		l := w.begin(w.recent(1, w.between(9, 15), w.IntN(60)), casework.KindRepair, atHome)
		l.take()
		l.until(w.recent(0, 9, w.IntN(60)))
		l.cancel(l.anyOf(access.Clerk), l.say(cancelReason, l.words))
	}
	l := w.done(2, casework.KindRepair, atHome, true)
	l.until(w.recent(1, 16, w.IntN(60)))
	l.sendBack(l.headOf(l.record.department), l.say(sendBackReasons, l.words))

	l = w.done(9, casework.KindRepair, atHome, true)
	l.settleIssues()
	l.until(w.recent(8, 15, w.IntN(60)))
	l.review(l.signer(), l.reviewNote())
	l.close(l.anyOf(access.Clerk), "")
	l.until(w.recent(1, 10, w.IntN(60)))
	l.reopen(l.anyOf(access.Clerk), l.say(reopenReasons, l.words))

	l = w.visited(1, casework.KindRepair, atHome)
	v := l.visits[0]
	l.usePart(lead(v), v, pick(w.dice, w.partsOf(l.product.line)), 1, "", "")
	l.removePart(lead(v), l.usages[len(l.usages)-1], "录错物料编码，实际未使用。")
}

// outOfWarranty are units at home whose owners pay.
func (w *world) outOfWarranty(u *unit) bool {
	return atHome(u) && u.terms().RightsOn(w.today().AddDays(-12)).Coverage == warranty.CoverageNone
}

// underWarranty are units at home that are repaired free.
func (w *world) underWarranty(u *unit) bool {
	return atHome(u) && u.terms().RightsOn(w.today()).Coverage == warranty.CoverageWarranty
}

// favours are lines of the bill for which the head has set who pays: the labour and the
// way as a favour, a part that wears out by the price list.
func (w *world) favours() {
	l := w.done(7, casework.KindRepair, w.outOfWarranty, true)
	l.overrideLabour(l.headOf(l.record.department), casework.ChargeInternal, l.say(labourWaivers, l.words))

	l = w.done(8, casework.KindRepair, w.outOfWarranty, true)
	l.overrideTravel(l.headOf(l.record.department), casework.ChargeInternal, l.say(travelWaivers, l.words))

	l = w.visited(6, casework.KindRepair, w.underWarranty)
	v := l.visits[0]
	worn := slices.DeleteFunc(w.partsOf(l.product.line), func(p *part) bool { return p.row.MainPart })
	l.usePart(lead(v), v, pick(w.dice, worn), 1, "", "")
	l.overridePart(l.headOf(l.record.department), l.usages[len(l.usages)-1], casework.ChargePaid, l.say(wornReasons, l.words))
}
