package seed

import (
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
)

// takeBack fetches the goods against a receipt, repairs or exchanges them and brings
// them back.
func (l *life) takeBack() {
	first := l.send(l.text("取回{model}，出具收据。"), time.Time{})
	l.travel(first)
	l.pickUp(first, l.dayOf(l.clock).AddDays(l.between(6, 10)))
	l.office(3*time.Hour, 30*time.Hour)
	l.comment(l.anyOf(access.Inspector), "入库检测："+l.text(l.cause.finding))
	if l.chance(15) {
		l.throughFactory()
	}
	if l.cause.part != "" {
		l.usePart(l.anyOf(access.Storekeeper), first, l.neededPart(), 1, "", "取回维修领用")
		l.office(10*time.Minute, 2*time.Hour)
	}
	if l.record.row.Kind == casework.KindRepair {
		l.repairInside(lead(first))
	}
	l.office(20*time.Hour, 4*24*time.Hour)
	l.bringBack()
}

// pickUp ends a visit with the goods in the car, which are to be back on a day.
func (l *life) pickUp(v *visit, back calendar.Date) {
	l.finishVisit(v, lead(v), finishing{findings: l.text(l.cause.finding), workDone: "外观检查后取回，已出具收据。", minutes: l.between(20, 60)})
	l.wait(2*time.Minute, 5*time.Minute)
	l.handOver(lead(v), handing{
		from: fieldwork.PartyCustomer, to: fieldwork.PartyOutlet, goods: l.say(goodsTaken, l.words), condition: l.say(goodsConditions, l.words),
		givenBy: l.record.row.CallerName, takenBy: lead(v).name(), drawn: true, backOn: &back,
	})
	l.wait(3*time.Minute, 10*time.Minute)
	l.returnVisit(v, lead(v))
}

// sendOn has the goods go on to the factory; back is another day for the customer, nil
// where the one promised holds.
func (l *life) sendOn(back *calendar.Date) {
	keeper := l.anyOf(access.Storekeeper)
	l.handOver(keeper, handing{
		from: fieldwork.PartyOutlet, to: fieldwork.PartyFactory, goods: l.text("{model} 一台"), condition: "需返厂解体检测，随附维修单。",
		givenBy: keeper.name(), takenBy: "返修车间（代收）", tracking: l.text("SF0000{1000-9999}{10-99}"), backOn: back,
	})
}

// throughFactory has the factory look at the goods.
func (l *life) throughFactory() {
	l.office(time.Hour, 6*time.Hour)
	var back *calendar.Date
	if l.chance(50) {
		later := l.dayOf(l.clock).AddDays(l.between(9, 14))
		back = &later
	}
	l.sendOn(back)
	l.office(3*24*time.Hour, 6*24*time.Hour)
	keeper := l.anyOf(access.Storekeeper)
	l.handOver(keeper, handing{
		from: fieldwork.PartyFactory, to: fieldwork.PartyOutlet, goods: l.text("{model} 一台"), condition: "返厂检测报告随货。",
		givenBy: "返修车间", takenBy: keeper.name(), tracking: l.text("SF0000{1000-9999}{10-99}"),
	})
}

// repairInside repairs the goods in the workshop until the check is passed: now and
// then that takes a second card.
func (l *life) repairInside(technician *person) {
	c := l.beginRepair(technician, l.between(2, 4))
	if l.chance(20) {
		l.endRepair(c)
		l.fail(c)
		l.office(time.Hour, 20*time.Hour)
		c = l.beginRepair(technician, 2)
	}
	l.endRepair(c)
	l.pass(c)
}

func (l *life) beginRepair(technician *person, days int) *repairCard {
	l.office(30*time.Minute, 8*time.Hour)
	return l.openCard(l.anyOf(access.Dispatcher), technician, l.dayOf(l.clock).AddDays(days))
}

func (l *life) endRepair(c *repairCard) {
	if c == nil {
		return
	}
	l.office(2*time.Hour, 40*time.Hour)
	l.finishCard(c, c.technician, l.between(4, 30)*10, l.text(l.cause.finding), l.workText())
}

func (l *life) fail(c *repairCard) {
	l.office(30*time.Minute, 6*time.Hour)
	l.checkCard(c, l.anyOf(access.Inspector), fieldwork.CheckFailed, l.say(checkFailures, l.words))
}

func (l *life) pass(c *repairCard) {
	l.office(30*time.Minute, 6*time.Hour)
	l.checkCard(c, l.anyOf(access.Inspector), fieldwork.CheckPassed, l.say(checkNotes, l.words))
}

// bringBack brings the goods back and ends the work.
func (l *life) bringBack() {
	v := l.send(l.text("送还{model}，收回收据，请客户签收。"), time.Time{})
	l.travel(v)
	work := l.workText()
	l.finishVisit(v, lead(v), finishing{findings: "送回前复检合格。", workDone: work, minutes: l.between(20, 70)})
	l.wait(2*time.Minute, 5*time.Minute)
	l.handOver(lead(v), handing{
		from: fieldwork.PartyOutlet, to: fieldwork.PartyCustomer, goods: l.text("{model} 一台，附件齐全"), condition: "外观与取走时一致，当面试机正常。",
		givenBy: lead(v).name(), takenBy: l.record.row.CallerName, drawn: true,
	})
	l.sign(v)
	l.complete(l.reporter(v), l.report(work, true))
	l.returnVisit(v, lead(v))
}

// benchStage is how far goods have come in the workshop.
type benchStage int

const (
	arrived benchStage = iota
	atFactory
	onBench
	unchecked
	failedOnce
	passed
	redone
)

// workshop is what stands in the workshop now: goods that have just come, that are at
// the factory, under repair, waiting for their check, failed and begun again, and
// ready to go back; some of it late.
func (w *world) workshop() {
	for _, goods := range []struct {
		days, back int
		stage      benchStage
	}{
		{2, 5, arrived}, {4, 6, atFactory}, {9, -2, atFactory}, {3, 2, onBench}, {8, -3, onBench}, {4, 3, unchecked}, {5, 2, failedOnce}, {6, 1, passed}, {10, 1, redone},
	} {
		w.onBench(goods.days, w.today().AddDays(goods.back), goods.stage)
	}
}

// onBench has goods picked up so many working days ago, to be back on a day, and takes
// them as far as a stage.
func (w *world) onBench(days int, back calendar.Date, stage benchStage) {
	l := w.begin(w.recent(days+1, w.between(9, 15), w.IntN(60)), casework.KindRepair, atHome)
	l.take()
	l.plan(l.anyOf(access.Dispatcher), casework.PlanTakeBack, l.planNote(casework.PlanTakeBack))
	from, until, crew := l.pastOuting(days)
	v := l.dispatchTo(crew, from, until, l.text("取回{model}，出具收据。"))
	l.until(from.Add(-l.span(15*time.Minute, 45*time.Minute)))
	l.depart(v, lead(v))
	l.until(from)
	l.arrive(v, lead(v))
	l.until(from.Add(l.span(15*time.Minute, 40*time.Minute)))
	l.pickUp(v, back)
	if stage == arrived {
		return
	}
	l.until(w.recent(days-1, 9, w.IntN(60)))
	if stage == atFactory {
		l.sendOn(nil)
		return
	}
	c := l.openCard(l.anyOf(access.Dispatcher), lead(v), back)
	if stage == onBench {
		return
	}
	l.until(w.recent(days-2, 10, w.IntN(60)))
	l.endRepair(c)
	switch stage {
	case failedOnce:
		l.fail(c)
		l.until(w.recent(days-3, 9, w.IntN(60)))
		l.openCard(l.anyOf(access.Dispatcher), lead(v), back)
	case passed:
		l.pass(c)
	case redone:
		l.fail(c)
		l.until(w.recent(days-4, 9, w.IntN(60)))
		c = l.openCard(l.anyOf(access.Dispatcher), lead(v), back)
		l.until(w.recent(days-6, 14, w.IntN(60)))
		l.endRepair(c)
		l.pass(c)
	}
}

var (
	goodsTaken = []string{
		"{model} 一台，含电源线和遥控器，无原包装。", "{model} 一台，含进出水接头两个。", "{model} 一台，附三包凭证复印件。", "{model} 一台，含说明书和合格证。",
	}
	goodsConditions = []string{
		"外壳右侧有轻微划痕，其余完好。", "外观完好，内部有水渍。", "面板有使用痕迹，固定螺丝缺一颗。", "外观完好，已当面拍照。",
	}
	checkNotes = []string{
		"复测三次，参数合格，可以送还。", "通电通水两小时无异常。", "按检验卡逐项合格。", "",
	}
	checkFailures = []string{
		"复测 {20-40} 分钟后故障再现，退回重修。", "密封处有渗漏，需重新装配。", "控制板偶发报错，未查明原因，退回重修。",
	}
	labourWaivers = []string{
		"老客户，本次免收人工费。", "上次维修时间不长，人工费由公司承担。",
	}
	travelWaivers = []string{
		"同一小区顺路处理，免收上门费。", "二次上门，不再收取上门费。",
	}
	wornReasons = []string{
		"易损件不在三包范围，按价目表收费，客户已同意。", "正常损耗件，已向客户说明按价目表收费。",
	}
)
