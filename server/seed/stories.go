package seed

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// handle takes a registered record through the rest of its life, as far as the
// present lets it come.
func (l *life) handle() {
	defer func() {
		if l.unit != nil && !l.over {
			l.unit.busyUntil = l.clock.Add(48 * time.Hour)
			l.remember()
		}
	}()
	l.scan()
	if l.chance(4) {
		l.office(5*time.Minute, 30*time.Minute)
		phone, _ := l.phone()
		l.correct(l.registeredBy, phone, l.record.row.Symptom+l.text("（补充：{tried}）"))
	}
	if l.calledOff(2) {
		return
	}
	l.take()
	if l.over || l.calledOff(3) {
		return
	}
	l.serve(l.choosePlan())
	l.conclude()
	if l.chance(1) {
		l.again()
	}
}

// calledOff cancels the record in some of a hundred cases.
func (l *life) calledOff(percent int) bool {
	if !l.chance(percent) || l.record.row.Kind == casework.KindInstallation {
		return false
	}
	l.office(time.Hour, 30*time.Hour)
	l.cancel(l.somebody(access.Clerk, access.Dispatcher), l.say(cancelReason, l.words))
	return true
}

// take gives the record to the department that handles such things.
func (l *life) take() { l.takeTo(l.responsible()) }

// takeTo gives the record to a department.
func (l *life) takeTo(d *department) {
	row := l.record.row
	quick := row.Severity == casework.SeverityUrgent || row.Severity == casework.SeverityMajor
	if quick {
		l.wait(2*time.Minute, 25*time.Minute)
	} else {
		l.office(8*time.Minute, 3*time.Hour)
	}
	l.triage(l.somebody(access.Dispatcher, access.Dispatcher, access.Clerk), d, l.topic.severity, l.diagnosedCode(), l.ownerIn(d), l.triageNote())
	l.office(3*time.Minute, 50*time.Minute)
	if l.chance(12) {
		l.comment(l.somebody(access.Clerk, access.Dispatcher), l.remark())
	}
}

// forRepair returns what is said of repairs, or of other work.
func (l *life) forRepair(repair, other []string) string {
	if l.record.row.Kind == casework.KindRepair {
		return l.say(repair, l.words)
	}
	return l.say(other, l.words)
}

func (l *life) triageNote() string { return l.forRepair(repairTriageNotes, triageNotes) }

// remark is what people note while the work is still ahead.
func (l *life) remark() string { return l.forRepair(faultComments, comments) }

func (l *life) planNote(plan casework.Plan) string {
	if plan == casework.PlanOnSite {
		return l.forRepair(repairPlanNotes, planNotes[plan])
	}
	return l.say(planNotes[plan], l.words)
}

func (l *life) purpose() string { return l.forRepair(repairPurposes, purposes) }

func (l *life) reviewNote() string { return l.forRepair(repairReviewNotes, reviewNotes) }

// diagnosedCode is the fault code as the desk takes it from what the caller said;
// "" leaves what was registered.
func (l *life) diagnosedCode() string {
	if l.record.row.FaultCode == "" && l.chance(50) {
		return l.topic.code
	}
	return ""
}

// responsible is the department that handles the record.
func (l *life) responsible() *department {
	if len(l.topic.departments) > 0 {
		return l.departmentByCode[pick(l.dice, l.topic.departments)]
	}
	if l.customer.foreign || (l.customer.row.Kind == installedbase.CustomerDealer && l.chance(20)) {
		return l.departmentByCode[partsSection]
	}
	if l.chance(6) {
		return l.departmentByCode[serviceCentre]
	}
	return l.departmentByCode[fieldSection]
}

// ownerIn is who follows the record in a department that names somebody at once.
func (l *life) ownerIn(d *department) *person {
	switch {
	case d.row.Code == quality:
		return l.anyOf(access.Inspector)
	case d.row.Code == partsSection && l.chance(60):
		return l.anyOf(access.Storekeeper)
	case d.row.Code == generalDesk && l.chance(50):
		return l.anyOf(access.Clerk)
	default:
		return nil
	}
}

func (l *life) choosePlan() casework.Plan {
	row := l.record.row
	code := l.record.department.row.Code
	switch {
	case row.Kind == casework.KindReturn:
		return casework.PlanTakeBack
	case l.customer.foreign && l.cause.part != "", code == partsSection && row.Kind == casework.KindRepair && l.cause.part != "":
		return casework.PlanShipParts
	case l.customer.foreign, code == partsSection, l.chance(l.topic.remote):
		return casework.PlanRemote
	case row.Kind == casework.KindRepair && !l.product.commercial && l.chance(6):
		return casework.PlanTakeBack
	default:
		return casework.PlanOnSite
	}
}

// serve does the work of a plan.
func (l *life) serve(plan casework.Plan) {
	planner := l.somebody(access.Dispatcher, access.Dispatcher, access.Dispatcher, access.Dispatcher, access.Head)
	if planner.row.Role == access.Head {
		planner = l.headIn()
	}
	if plan == casework.PlanRemote || plan == casework.PlanShipParts {
		l.reply(l.anyOf(access.Clerk), l.say(remoteReplies, l.words), nil)
	}
	l.office(5*time.Minute, 2*time.Hour)
	l.plan(planner, plan, l.planNote(plan))
	l.maybeOverride()
	switch plan {
	case casework.PlanRemote:
		l.answer()
	case casework.PlanShipParts:
		l.ship()
	case casework.PlanTakeBack:
		l.takeBack()
	default:
		l.visitSite()
	}
}

// headIn is the head of a department of the company whose rows reach the record:
// a dispatcher stands in where only the general manager does.
func (l *life) headIn() *person {
	if head := l.headOf(l.record.department); head.row.Role == access.Head {
		return head
	}
	return l.anyOf(access.Dispatcher)
}

// maybeOverride has the head waive the charge now and then.
func (l *life) maybeOverride() {
	head := l.headIn()
	if head.row.Role != access.Head || l.record.row.ChargeClass != casework.ChargePaid || !l.chance(4) {
		return
	}
	l.office(20*time.Minute, 2*time.Hour)
	class := pick(l.dice, []casework.ChargeClass{casework.ChargeFreeWarranty, casework.ChargeInternal, casework.ChargeInternal})
	l.override(head, class, l.say(overrideReasons[class], l.words))
}

// maybeOverrideLine has the head set now and then who pays for one line of the bill:
// for the labour or the way as a favour, for a part that wears out by the price list.
func (l *life) maybeOverrideLine() {
	head := l.headIn()
	if head.row.Role != access.Head || l.record.row.ChargeClassOverridden || !l.chance(5) {
		return
	}
	l.office(20*time.Minute, 3*time.Hour)
	labour, travel := l.payers()
	worn := slices.IndexFunc(l.usages, func(u *usage) bool {
		return !u.part.row.MainPart && l.lineClass(u.row.ChargeClass) == casework.ChargeFreeWarranty
	})
	switch favour := l.chance(50); {
	case labour == casework.ChargePaid && favour:
		l.overrideLabour(head, casework.ChargeInternal, l.say(labourWaivers, l.words))
	case travel == casework.ChargePaid:
		l.overrideTravel(head, casework.ChargeInternal, l.say(travelWaivers, l.words))
	case worn >= 0:
		l.overridePart(head, l.usages[worn], casework.ChargePaid, l.say(wornReasons, l.words))
	}
}

// again: the customer comes back with the same trouble after the record is closed.
func (l *life) again() {
	if l.record.row.Status != casework.StatusClosed || l.record.row.Kind != casework.KindRepair {
		return
	}
	l.office(48*time.Hour, 9*24*time.Hour)
	l.reopen(l.anyOf(access.Clerk), l.say(reopenReasons, l.words))
	l.office(10*time.Minute, 2*time.Hour)
	l.cause = pick(l.dice, l.topic.diagnoses)
	l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
	l.visitSite()
	l.conclude()
}
