package seed

import (
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// retired is what becomes of a unit with an outcome.
var retired = map[casework.Outcome]installedbase.UnitStatus{
	casework.OutcomeExchanged: installedbase.UnitExchanged,
	casework.OutcomeRefunded:  installedbase.UnitReturned,
	casework.OutcomeEndOfLife: installedbase.UnitScrapped,
}

// report is how the work is reported as done; onSite charges the way and the hours.
func (l *life) report(work string, onSite bool) report {
	if work == "" {
		work = l.workText()
	}
	in := report{workDone: work, cause: l.text(l.cause.cause), outcome: l.outcome()}
	if l.record.row.Kind == casework.KindRepair {
		in.faultCode = l.topic.code
	}
	if !onSite {
		return in
	}
	labour, travel := l.payers()
	if labour == casework.ChargePaid {
		in.labourCharge = int64(l.product.labourYuan) * 100
	}
	if travel == casework.ChargePaid {
		in.travelCharge = travelYuan[l.customer.row.ServiceZone] * 100
	}
	return in
}

// travelYuan is what the way to a customer costs by the price list.
var travelYuan = map[installedbase.ServiceZone]int64{
	installedbase.ZoneCity: 30, installedbase.ZoneSuburb: 50, installedbase.ZoneProvince: 180, installedbase.ZoneRemote: 600,
}

// outcome is what came of the work.
func (l *life) outcome() casework.Outcome {
	if before := l.record.row.Outcome; before != nil {
		return *before
	}
	switch l.record.row.Kind {
	case casework.KindRepair:
		return draw(l.dice, l.repairOutcomes())
	case casework.KindComplaint, casework.KindConsultation:
		return casework.OutcomeAnswered
	case casework.KindReturn:
		return draw(l.dice, []share[casework.Outcome]{{70, casework.OutcomeExchanged}, {30, casework.OutcomeRefunded}})
	case casework.KindInspection:
		return draw(l.dice, []share[casework.Outcome]{{70, casework.OutcomeNoFault}, {30, casework.OutcomeFixed}})
	default:
		return casework.OutcomeFixed
	}
}

// repairOutcomes: what a part was fitted for is repaired; old units at home may
// not be worth it.
func (l *life) repairOutcomes() []share[casework.Outcome] {
	if l.cause.part != "" {
		return []share[casework.Outcome]{{1, casework.OutcomeFixed}}
	}
	return []share[casework.Outcome]{
		{84, casework.OutcomeFixed}, {8, casework.OutcomeNoFault}, {4, casework.OutcomeRepairable}, {2, casework.OutcomeUnknown}, {2, casework.OutcomeEndOfLife},
	}
}
