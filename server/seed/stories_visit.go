package seed

import (
	"errors"
	"fmt"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// visitSite sends somebody, twice where the part was not in the car.
func (l *life) visitSite() {
	var day time.Time
	if l.record.row.Kind == casework.KindInstallation && l.unit != nil && l.unit.row.InstalledOn != nil {
		day = l.clockOn(*l.unit.row.InstalledOn, 9, 0)
	}
	v := l.send(l.purpose(), day)
	if l.chance(4) && v != nil {
		l.office(10*time.Minute, 90*time.Minute)
		if l.clock.Before(v.row.PlannedStart.Add(-6 * time.Hour)) {
			l.cancelVisit(v, l.anyOf(access.Dispatcher), l.say(cancelVisitReasons, l.words))
			l.office(20*time.Minute, 20*time.Hour)
			v = l.send(l.purpose(), time.Time{})
		}
	}
	l.travel(v)
	if l.cause.part != "" && l.chance(12) {
		v = l.comeAgain(v)
	}
	work := l.workText()
	l.finishVisit(v, lead(v), l.finishing(work))
	if !l.chance(9) {
		l.sign(v)
	}
	if l.chance(50) {
		l.complete(l.reporter(v), l.report(work, true))
		l.goHome(v)
	} else {
		l.goHome(v)
		l.complete(l.reporter(v), l.report(work, true))
	}
}

// comeAgain ends a visit without the part, waits for it and sends the next one.
func (l *life) comeAgain(v *visit) *visit {
	l.finishVisit(v, lead(v), finishing{findings: l.text(l.cause.finding),
		workDone: l.text("已查明原因，需更换{part}，车上无件，先做临时处理。"), minutes: l.between(30, 90)})
	l.hold(lead(v), casework.HoldParts, l.say(holdNotes[casework.HoldParts], l.words))
	l.returnVisit(v, lead(v))
	l.office(4*time.Hour, 30*time.Hour)
	l.comment(l.anyOf(access.Storekeeper), l.text("{part}已调拨，预计{1-5}天到。"))
	l.office(20*time.Hour, 5*24*time.Hour)
	l.resume(l.anyOf(access.Dispatcher), l.say(resumeNotes, l.words))
	next := l.send(l.text("带{part}二次上门更换。"), time.Time{})
	l.travel(next)
	return next
}

// journey is how long the way to a customer takes.
func (l *life) journey() time.Duration {
	switch l.customer.row.ServiceZone {
	case installedbase.ZoneCity:
		return l.span(15*time.Minute, 50*time.Minute)
	case installedbase.ZoneSuburb:
		return l.span(35*time.Minute, 90*time.Minute)
	case installedbase.ZoneProvince:
		return l.span(90*time.Minute, 4*time.Hour)
	default:
		return l.span(4*time.Hour, 10*time.Hour)
	}
}

// notice is how long after the dispatch the customer has somebody on site.
func (l *life) notice() time.Duration {
	if l.record.row.Severity == casework.SeverityUrgent {
		return l.span(time.Hour, 5*time.Hour)
	}
	switch l.customer.row.ServiceZone {
	case installedbase.ZoneCity:
		return l.span(2*time.Hour, 24*time.Hour)
	case installedbase.ZoneSuburb:
		return l.span(4*time.Hour, 36*time.Hour)
	case installedbase.ZoneProvince:
		return l.span(16*time.Hour, 48*time.Hour)
	default:
		return l.span(30*time.Hour, 80*time.Hour)
	}
}

// duration is how long the work on site is planned to take.
func (l *life) duration() time.Duration {
	if l.product.commercial {
		return l.span(2*time.Hour, 7*time.Hour).Round(30 * time.Minute)
	}
	return l.span(time.Hour, 2*time.Hour).Round(30 * time.Minute)
}

func (l *life) crewSize() int {
	switch {
	case !l.product.commercial:
		return 1
	case l.record.row.Kind == casework.KindInstallation && l.product.line == steamBoiler:
		return l.between(2, 3)
	default:
		return l.between(1, 2)
	}
}

// send dispatches a visit: on the given day, or as soon as somebody is free. The
// customer is told when.
func (l *life) send(purpose string, day time.Time) *visit {
	l.office(5*time.Minute, 70*time.Minute)
	way, length := l.journey(), l.duration()
	start := l.slot(l.clock.Add(max(way, l.notice())))
	if l.clock.Before(day) {
		start = l.slot(day)
	}
	crew := l.crew(l.product.line, l.customer.row.ServiceZone, start.Add(-way), start.Add(length+way), l.crewSize())
	for tries := 0; crew == nil && tries < 60; tries++ {
		start = l.slot(start.Add(90 * time.Minute))
		crew = l.crew(l.product.line, l.customer.row.ServiceZone, start.Add(-way), start.Add(length+way), 1)
	}
	v := l.dispatchTo(crew, start, start.Add(length), purpose)
	if v != nil {
		v.way = way
	}
	return v
}

// dispatchTo sends a crew at a time that is settled, and tells the customer.
func (l *life) dispatchTo(crew []*person, from, until time.Time, purpose string) *visit {
	dispatcher := l.anyOf(access.Dispatcher)
	if len(crew) == 0 {
		l.stop(casework.ActionDispatch, dispatcher, errors.New("nobody is free"))
		return nil
	}
	if l.owner == nil && l.chance(35) {
		l.assign(dispatcher, crew[0])
	}
	v := l.appoint(dispatcher, crew, from, until, purpose)
	if v == nil {
		return nil
	}
	l.wait(time.Minute, 15*time.Minute)
	if l.record.row.FirstRepliedAt == nil || l.chance(30) {
		l.words["when"] = from.In(l.zone).Format("1月2日15:04")
		l.reply(l.anyOf(access.Clerk), l.say(replies, l.words), &from)
	}
	return v
}

// appoint sends a crew; now and then the day after at first, until the customer
// asks for an earlier one.
func (l *life) appoint(dispatcher *person, crew []*person, from, until time.Time, purpose string) *visit {
	const day = 24 * time.Hour
	if !l.chance(4) || l.clock.Add(2*time.Hour).After(from) {
		return l.dispatch(dispatcher, crew, from, until, purpose)
	}
	v := l.dispatch(dispatcher, crew, from.Add(day), until.Add(day), purpose)
	l.wait(5*time.Minute, 30*time.Minute)
	l.reschedule(v, dispatcher, from, until, l.say(rescheduleReasons, l.words))
	return v
}

// travel brings the crew to the site.
func (l *life) travel(v *visit) {
	if v == nil {
		return
	}
	way := v.way
	l.until(v.row.PlannedStart.Add(-way).Add(l.span(-10*time.Minute, 10*time.Minute)))
	l.depart(v, lead(v))
	l.wait(way*4/5, way*6/5)
	l.arrive(v, lead(v))
	if l.chance(7) {
		l.wait(5*time.Minute, 25*time.Minute)
		l.photograph(v)
	}
	planned := v.row.PlannedEnd.Sub(v.row.PlannedStart)
	l.wait(planned*2/3, planned*5/4)
}

func (l *life) goHome(v *visit) {
	if v == nil {
		return
	}
	l.wait(v.way, v.way+20*time.Minute)
	l.returnVisit(v, lead(v))
}

// sign has somebody at the customer's sign.
func (l *life) sign(v *visit) {
	l.wait(2*time.Minute, 12*time.Minute)
	opinion := draw(l.dice, opinions)
	if v != nil {
		signer := l.record.row.CallerName
		if l.chance(12) {
			signer = l.name() + pick(l.dice, []string{"（代）", "（家属）", "（值班）"})
		}
		l.signOff(v, lead(v), opinion, l.say(opinionNotes[opinion], l.words), signer)
	}
}

var opinions = []share[casework.Opinion]{
	{46, casework.OpinionVerySatisfied}, {42, casework.OpinionSatisfied}, {9, casework.OpinionFair}, {3, casework.OpinionDissatisfied},
}

// finishing is what the technician reports of the visit that settles the matter.
func (l *life) finishing(work string) finishing {
	in := finishing{findings: joined(l.forRepair(repairFirstLooks, firstLooks), l.text(l.cause.finding)), workDone: work, minutes: l.between(30, 150)}
	if l.product.commercial {
		in.minutes += l.between(60, 300)
	}
	if l.cause.part != "" {
		in.parts = append(in.parts, l.fitting(l.neededPart()))
		if l.chance(15) {
			in.parts = append(in.parts, l.fitting(pick(l.dice, l.partsOf(l.product.line))))
		}
	}
	if l.chance(6) {
		due := l.dayOf(l.clock).AddDays(l.between(5, 25))
		in.issues = append(in.issues, leftover{l.say(issueTexts, l.words), &due, l.anyOf(access.Dispatcher)})
	}
	return in
}

var (
	firstLooks       = []string{"", "", "到场后与客户核对型号和编号，", "外观检查无异常，", "听取客户意见后逐项检查，"}
	repairFirstLooks = []string{"", "", "到场后断电验电，", "按客户描述复现故障，", "查看历史记录后检查，", "外观检查无异常，"}
)

func (l *life) fitting(p *part) fitting {
	f := fitting{part: p, quantity: 1, note: pick(l.dice, partNotes)}
	if p.row.UnitOfMeasure == "千克" || p.row.Code == "SH-5003" || p.row.Code == "IB-6004" {
		f.quantity = l.between(1, 4)
	}
	if p.row.MainPart {
		f.serial = fmt.Sprintf("%s-%d%05d", p.row.Code, l.clock.Year()%100, l.between(1, 99_999))
	}
	return f
}
