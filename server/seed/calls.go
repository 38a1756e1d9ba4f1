package seed

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

const totalRecords = 2000

// planned is a call to come.
type planned struct {
	at   time.Time
	kind casework.Kind
	// unit is set for installations, whose day is known.
	unit *unit
	// topic is set where the story asks for one.
	topic *topic
	// department is set where it is plain at once who handles the matter.
	department *department
	// newcomer is a customer who calls for the first time.
	newcomer *customer
}

// kindShares is how often calls other than installations come.
var kindShares = []share[casework.Kind]{
	{62, casework.KindRepair}, {8, casework.KindComplaint}, {10, casework.KindMaintenance}, {3, casework.KindReturn},
	{6, casework.KindInspection}, {2, casework.KindTraining}, {2, casework.KindTest}, {7, casework.KindConsultation},
}

// workThrough takes count calls, spread over the history, through their lives.
func (w *world) workThrough(count int) {
	calls := w.installations(count / 9)
	for len(calls) < count {
		calls = append(calls, planned{at: w.momentOfCall(), kind: draw(w.dice, kindShares)})
	}
	slices.SortStableFunc(calls, func(a, b planned) int { return a.at.Compare(b.at) })
	w.scatterNewcomers(calls)
	for _, p := range calls {
		w.open(p).handle()
	}
}

// scatterNewcomers has each newcomer make one of the repair calls.
func (w *world) scatterNewcomers(calls []planned) {
	var repairs []int
	for i, p := range calls {
		if p.kind == casework.KindRepair {
			repairs = append(repairs, i)
		}
	}
	for i, c := range w.newcomers {
		calls[repairs[i*len(repairs)/len(w.newcomers)]].newcomer = c
	}
}

// installations returns calls for units that were installed in the time of the
// history, a few days before.
func (w *world) installations(most int) []planned {
	first := w.dayOf(w.opening).AddDays(20)
	var calls []planned
	for _, u := range w.units {
		day := u.row.InstalledOn
		if day == nil || day.Before(first) || u.gone || u.customer.foreign || len(calls) == most ||
			u.row.Status != installedbase.UnitInService {
			continue
		}
		if u.product.commercial || w.chance(45) {
			ahead := day.AddDays(-w.between(2, 5))
			calls = append(calls, planned{at: w.working(w.clockOn(ahead, w.between(8, 16), w.IntN(60))), kind: casework.KindInstallation, unit: u})
		}
	}
	return calls
}

// seasons is how much the telephone rings in a month, January first: heating and
// hot water are missed in winter.
var seasons = [12]int{100, 85, 70, 60, 50, 45, 48, 48, 52, 62, 85, 100}

// momentOfCall returns a moment in the history at which a call comes.
func (w *world) momentOfCall() time.Time {
	last := w.now.Add(-20 * time.Minute)
	first := w.dayOf(w.opening).AddDays(11)
	days := w.today().DaysSince(first)
	for {
		day := first.AddDays(w.between(0, days))
		at := w.working(w.clockOn(day, draw(w.dice, hours), w.IntN(60)))
		if w.chance(seasons[day.Month()-1]) && at.Before(last) {
			return at.Add(time.Duration(w.IntN(60)) * time.Second)
		}
	}
}

var hours = []share[int]{{14, 8}, {16, 9}, {15, 10}, {10, 11}, {6, 12}, {9, 13}, {12, 14}, {11, 15}, {9, 16}, {6, 17}}

// open begins the life of a record: the desk takes the call.
func (w *world) open(p planned) *life {
	l := &life{world: w, record: &record{}, clock: p.at}
	in := call{kind: p.kind, department: p.department}
	switch {
	case p.newcomer != nil:
		in.customer, in.product = p.newcomer, w.model(false, false)
		p.newcomer.stamp(l.clock)
		w.customers = append(w.customers, p.newcomer)
	case p.unit != nil:
		in.unit = p.unit
	default:
		if in.unit = w.unitFor(p.kind, p.at); in.unit == nil {
			return w.open(planned{at: p.at, kind: casework.KindRepair})
		}
	}
	if in.unit != nil {
		in.customer, in.product = in.unit.customer, in.unit.product
		// Nothing else is started on the unit before this is over.
		in.unit.busyUntil = w.now.AddDate(1, 0, 0)
	}
	if l.topic = p.topic; l.topic == nil {
		l.topic = draw(w.dice, in.product.topics[p.kind])
	}
	l.describe(&in)
	w.records = append(w.records, l.record)
	l.register(w.registrar(in.unit), in)
	return l
}

// registrar is who takes the call: the desk, or now and then the head, who knows
// only customers that the service centre has served.
func (w *world) registrar(u *unit) *person {
	if u != nil && u.served && w.chance(4) {
		return w.headOf(w.departmentByCode[serviceCentre])
	}
	return w.anyOf(draw(w.dice, []share[access.Role]{{90, access.Clerk}, {10, access.Dispatcher}}))
}

// unitFor returns a unit about which a call of a kind may come, nil if there is
// none.
func (w *world) unitFor(kind casework.Kind, at time.Time) *unit {
	day := w.dayOf(at)
	month := at.In(w.zone).Month()
	var list []share[*unit]
	for _, u := range w.units {
		if u.mayCall(kind, day, at) {
			list = append(list, share[*unit]{u.product.line.trouble(month), u})
		}
	}
	if len(list) == 0 {
		return nil
	}
	return draw(w.dice, list)
}

// mayCall reports whether a call of a kind may be about the unit on a day.
func (u *unit) mayCall(kind casework.Kind, day calendar.Date, at time.Time) bool {
	if u.gone || u.row.Status != installedbase.UnitInService || u.row.InstalledOn.AddDays(5).After(day) || u.busyUntil.After(at) ||
		u.row.CreatedAt.After(at) {
		return false
	}
	if u.customer.foreign {
		return kind == casework.KindRepair && len(u.foreignWords()) > 0
	}
	switch kind {
	case casework.KindReturn:
		return u.row.PurchasedOn != nil && day.DaysSince(*u.row.PurchasedOn) <= u.product.policy.row.ExchangeDays
	case casework.KindInspection:
		return u.product.commercial && u.contractOn(day)
	case casework.KindMaintenance:
		return day.DaysSince(*u.row.InstalledOn) > 300
	default:
		return len(u.product.topics[kind]) > 0
	}
}

// trouble is how often a line gives trouble in a month, relative to others.
func (l line) trouble(month time.Month) int {
	winter := month <= time.March || month >= time.November
	switch {
	case winter && l == wallBoiler:
		return 9
	case winter && (l == gasHeater || l == steamBoiler || l == heatPump):
		return 5
	case l == solarSystem:
		return 4
	case l == wallBoiler:
		return 1
	default:
		return 3
	}
}
