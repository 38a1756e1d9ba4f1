package seed

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
)

// situations makes the work of this very day, so that everybody who signs in
// finds something to do whatever the hour is, and returns how many records it takes.
func (w *world) situations() int {
	w.fieldWork()
	w.deskWork()
	w.planning()
	w.pauses()
	w.longWait()
	w.unfinished()
	w.reviews()
	w.closings()
	w.exceptions()
	w.workshop()
	w.favours()
	return len(w.records)
}

// recent returns a time of day, so many working days ago; where that is not over
// yet, a moment about an hour ago.
func (w *world) recent(days, hour, minute int) time.Time {
	day := w.today()
	for days > 0 {
		if day = day.AddDays(-1); weekday(day) != time.Sunday {
			days--
		}
	}
	latest := w.now.Add(-55 * time.Minute)
	if at := w.clockOn(day, hour, minute); at.Before(latest) {
		return at
	}
	return latest.Add(-w.span(0, 10*time.Minute))
}

func weekday(d calendar.Date) time.Weekday {
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC).Weekday()
}

// ago returns a moment so many minutes ago.
func (w *world) ago(minutes int) time.Time { return w.now.Add(-time.Duration(minutes) * time.Minute) }

// wanted says which unit a situation is about.
type wanted func(*unit) bool

func anyUnit(*unit) bool { return true }

func abroad(u *unit) bool { return u.customer.foreign }

func ofCompanies(u *unit) bool { return u.product.commercial && !u.customer.foreign }

func atHome(u *unit) bool { return !u.product.commercial && !u.customer.foreign }

// near returns the units that a technician usually looks after.
func near(p *person) wanted {
	return func(u *unit) bool {
		return !u.customer.foreign && u.customer.row.ServiceZone == *p.row.ServiceZone && slices.Contains(p.lines, u.product.line)
	}
}

// begin opens a record whose story sets its clock itself.
func (w *world) begin(at time.Time, kind casework.Kind, want wanted) *life {
	return w.beginWith(planned{at: at, kind: kind}, want)
}

func (w *world) beginWith(p planned, want wanted) *life {
	day := w.dayOf(p.at)
	var list []*unit
	for _, u := range w.units {
		if u.mayCall(p.kind, day, p.at) && want(u) && (p.topic == nil || p.topic.fits(u.product)) {
			list = append(list, u)
		}
	}
	if len(list) > 0 {
		p.unit = pick(w.dice, list)
	}
	l := w.open(p)
	l.hurry = true
	return l
}

// fieldWork is where the technicians are: done, on the road, on site, and what
// they have ahead of them today and tomorrow.
func (w *world) fieldWork() {
	half := w.now.Truncate(30 * time.Minute)
	tomorrow := w.today().AddDays(1)
	for _, o := range []struct {
		crew  []string
		from  time.Time
		until fieldStage
	}{
		{[]string{"technician"}, w.clockOn(w.dayOf(w.recent(1, 14, 0)), 14, 0), done},
		{[]string{"technician"}, half.Add(-30 * time.Minute), there},
		{[]string{"technician"}, w.laterToday(1, 3), sent},
		{[]string{"technician"}, w.laterToday(2, 3), sent},
		{[]string{"technician"}, w.clockOn(tomorrow, 9, 0), sent},
		{[]string{"technician"}, w.clockOn(tomorrow, 14, 0), sent},
		{[]string{"technician2"}, half.Add(30 * time.Minute), underway},
		{[]string{"technician2"}, w.clockOn(tomorrow, 10, 30), sent},
		{[]string{"technician3"}, half.Add(-90 * time.Minute), there},
		{[]string{"technician3"}, w.laterToday(2, 3), sent},
		{[]string{"technician4", "technician5"}, half.Add(-3 * time.Hour), finished},
		{[]string{"technician6"}, half.Add(2 * time.Hour), underway},
		{[]string{"technician7"}, w.clockOn(tomorrow, 9, 30), sent},
		{[]string{"technician8"}, w.laterToday(1, 3), sent},
		{[]string{"technician8"}, w.clockOn(tomorrow, 9, 0), sent},
	} {
		w.outing(o.crew, o.from, o.until)
	}
}

// fieldStage is how far an outing has come.
type fieldStage int

const (
	sent fieldStage = iota
	underway
	there
	finished
	done
)

// laterToday returns the ith of n moments between now and the end of the day's
// work, or of the evening where that is near.
func (w *world) laterToday(i, n int) time.Time {
	end := w.clockOn(w.today(), closes, 0)
	if end.Sub(w.now) < 3*time.Hour {
		end = w.clockOn(w.today(), 23, 55)
	}
	if end.Sub(w.now) < time.Hour {
		end = w.now.Add(time.Hour)
	}
	at := w.now.Add(end.Sub(w.now) * time.Duration(i) / time.Duration(n))
	if rounded := at.Truncate(15 * time.Minute); rounded.After(w.now) {
		return rounded
	}
	return at.Truncate(time.Minute).Add(time.Minute)
}

func (w *world) outing(usernames []string, from time.Time, stage fieldStage) {
	var crew []*person
	for _, username := range usernames {
		p := w.personByName[username]
		w.roster.book(p, from.Add(-time.Hour), from.Add(3*time.Hour))
		crew = append(crew, p)
	}
	daysAgo := 1
	if stage == done {
		daysAgo = 2
	}
	l := w.begin(w.recent(daysAgo, w.between(8, 14), w.IntN(60)), casework.KindRepair, near(crew[0]))
	l.take()
	l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
	l.until(w.recent(daysAgo, 16, w.IntN(60)))
	v := l.dispatchTo(crew, from, from.Add(90*time.Minute), l.purpose())
	by := crew[0]
	switch stage {
	case underway:
		l.until(w.ago(25))
		l.depart(v, by)
	case there:
		l.until(w.ago(75))
		l.depart(v, by)
		l.until(w.ago(35))
		l.arrive(v, by)
		l.until(w.ago(20))
		l.photograph(v)
	case finished:
		l.onSite(v, w.ago(200), w.ago(150), w.ago(12))
	case done:
		l.onSite(v, from.Add(-30*time.Minute), from.Add(4*time.Minute), from.Add(80*time.Minute))
		l.sign(v)
		l.complete(by, l.report(v.row.WorkDone, true))
		l.until(from.Add(2 * time.Hour))
		l.returnVisit(v, by)
	}
}

// onSite takes a visit from its departure to the end of the work.
func (l *life) onSite(v *visit, departed, arrived, ended time.Time) {
	l.until(departed)
	l.depart(v, lead(v))
	l.until(arrived)
	l.arrive(v, lead(v))
	l.until(ended)
	l.finishVisit(v, lead(v), l.finishing(l.workText()))
}

// deskWork is what came in and waits for somebody to look at it.
func (w *world) deskWork() {
	smell := &gasFaults[len(gasFaults)-1]
	w.beginWith(planned{at: w.ago(4), kind: casework.KindRepair, topic: smell}, anyUnit)
	w.begin(w.ago(11), casework.KindRepair, atHome)
	w.begin(w.ago(23), casework.KindRepair, ofCompanies)
	w.begin(w.ago(38), casework.KindConsultation, atHome)
	w.begin(w.ago(52), casework.KindRepair, abroad)
	w.begin(w.ago(75), casework.KindComplaint, atHome)
	for _, minutes := range []int{95, 130} {
		p := planned{at: w.ago(minutes), kind: casework.KindRepair, department: w.departmentByCode[fieldSection]}
		w.beginWith(p, atHome)
	}
	w.begin(w.recent(1, 17, 40), casework.KindMaintenance, ofCompanies)
}

// planning is what waits for a plan, and what is planned and waits for a crew.
func (w *world) planning() {
	for _, kind := range []casework.Kind{casework.KindRepair, casework.KindRepair, casework.KindComplaint, casework.KindInspection, casework.KindTraining, casework.KindTest} {
		w.begin(w.recent(w.between(0, 1), w.between(9, 16), w.IntN(60)), kind, w.wantedFor(kind)).take()
	}
	for i, kind := range []casework.Kind{casework.KindRepair, casework.KindRepair, casework.KindMaintenance, casework.KindInspection, casework.KindRepair, casework.KindRepair, casework.KindComplaint} {
		l := w.begin(w.recent(w.between(1, 2), w.between(9, 15), w.IntN(60)), kind, w.wantedFor(kind))
		l.take()
		plan := casework.PlanOnSite
		if i > 4 {
			plan = []casework.Plan{casework.PlanShipParts, casework.PlanRemote}[i-5]
		}
		l.plan(l.anyOf(access.Dispatcher), plan, l.planNote(plan))
	}
	for _, u := range w.units {
		if u.row.Status == installedbase.UnitShipped && u.product.commercial && u.row.CreatedAt.Before(w.ago(36*60)) && len(w.installing()) < 3 {
			w.arrange(u)
		}
	}
}

// installing are the records about units that are not installed yet.
func (w *world) installing() []*record {
	return slices.DeleteFunc(slices.Clone(w.records), func(r *record) bool {
		return r.unit == nil || r.unit.row.Status != installedbase.UnitShipped
	})
}

// arrange plans the installation of a unit that has been shipped.
func (w *world) arrange(u *unit) {
	l := w.open(planned{at: w.recent(1, w.between(9, 12), w.IntN(60)), kind: casework.KindInstallation, unit: u})
	l.hurry = true
	l.take()
	l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
}

func (w *world) wantedFor(kind casework.Kind) wanted {
	switch kind {
	case casework.KindRepair, casework.KindComplaint:
		return func(u *unit) bool { return !u.customer.foreign }
	default:
		return ofCompanies
	}
}

// pauses is what is on hold, for each reason, some of it for weeks.
func (w *world) pauses() {
	for i, reason := range append(casework.HoldReasons(), casework.HoldParts, casework.HoldSupplier, casework.HoldSite) {
		daysAgo := w.between(3, 6)
		if i >= len(casework.HoldReasons()) {
			daysAgo = w.between(14, 26)
		}
		l := w.begin(w.recent(daysAgo, w.between(9, 15), w.IntN(60)), casework.KindRepair, w.wantedFor(casework.KindRepair))
		l.take()
		l.until(w.recent(daysAgo-1, 9, w.IntN(60)))
		l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
		l.until(w.recent(daysAgo-2, 10, w.IntN(60)))
		l.hold(l.anyOf(access.Dispatcher), reason, l.say(holdNotes[reason], l.words))
		l.until(w.recent(1, 15, w.IntN(60)))
		l.mention(l.anyOf(access.Clerk), l.anyOf(access.Dispatcher), l.remark())
	}
}

// longWait is a repair for which parts have been missing for so long that an exchange
// is near.
func (w *world) longWait() {
	day := w.today().AddDays(-84)
	covered := func(u *unit) bool {
		rights := u.terms().RightsOn(day)
		return atHome(u) && rights.Coverage == warranty.CoverageWarranty && rights.PolicyRepairUntil.After(w.today())
	}
	l := w.begin(w.clockOn(day, 9, w.IntN(60)), casework.KindRepair, covered)
	l.take()
	l.plan(l.anyOf(access.Dispatcher), casework.PlanOnSite, l.planNote(casework.PlanOnSite))
	l.until(w.clockOn(day, 14, w.IntN(60)))
	l.hold(l.anyOf(access.Dispatcher), casework.HoldParts, l.say(holdNotes[casework.HoldParts], l.words))
	l.until(w.recent(2, 10, w.IntN(60)))
	l.mention(l.anyOf(access.Clerk), l.anyOf(access.Dispatcher), "客户又来电催问，配件什么时候能到？再拖下去就要换机了。")
}
