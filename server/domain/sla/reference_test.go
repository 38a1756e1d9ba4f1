package sla_test

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
	"sanbao/server/service/workdays"
)

// reference is a calendar worked out minute by minute, from the wall clock and the
// spec alone.
type reference struct {
	spec  sla.CalendarSpec
	first time.Time
	// passed are the open minutes before each minute, one more than there are minutes.
	passed []int32
	// closings are the minutes at which the working days end, dates those days.
	closings []int
	dates    []calendar.Date
}

func newReference(spec sla.CalendarSpec, firstYear, years int) *reference {
	ref := &reference{spec: spec, first: time.Date(firstYear, 1, 1, 0, 0, 0, 0, time.UTC)}
	exceptions := map[calendar.Date]sla.Exception{}
	for _, e := range spec.Exceptions {
		exceptions[e.Date] = e
	}
	holidays := map[calendar.Date]calendar.DayKind{}
	for year := firstYear - 1; spec.Holidays != nil && year <= firstYear+years; year++ {
		days, _ := spec.Holidays(year)
		for _, day := range days {
			holidays[day.Date] = day.Kind
		}
	}
	minutes := int(ref.first.AddDate(years, 0, 0).Sub(ref.first) / time.Minute)
	ref.passed = make([]int32, minutes+1)
	ends := map[calendar.Date]int{}
	var today calendar.Date
	var hours sla.Hours
	for m := range minutes {
		clock := ref.moment(m).In(spec.Zone)
		if date := calendar.DateIn(clock, spec.Zone); date != today {
			today, hours = date, ref.hours(date, exceptions, holidays)
		}
		hour, minute, _ := clock.Clock()
		ref.passed[m+1] = ref.passed[m]
		for _, in := range hours {
			if in.From <= hour*60+minute && hour*60+minute < in.Until {
				ref.passed[m+1]++
				ends[today] = m + 1
			}
		}
	}
	for date := range ends {
		if date != today { // the last day goes on after the reference
			ref.dates = append(ref.dates, date)
		}
	}
	sort.Slice(ref.dates, func(i, j int) bool { return ref.dates[i].Before(ref.dates[j]) })
	for _, date := range ref.dates {
		ref.closings = append(ref.closings, ends[date])
	}
	return ref
}

func (ref *reference) hours(date calendar.Date, exceptions map[calendar.Date]sla.Exception, holidays map[calendar.Date]calendar.DayKind) sla.Hours {
	like := func(day calendar.Weekday) sla.Hours {
		if day == "" {
			day = "MONDAY"
		}
		return ref.spec.Week[day]
	}
	if e, ok := exceptions[date]; ok {
		return map[sla.DayRule]sla.Hours{sla.DayOff: nil, sla.OwnHours: e.Hours, sla.WorkedLike: like(e.Like)}[e.Rule]
	}
	switch holidays[date] {
	case calendar.Holiday:
		return nil
	case calendar.MakeUpWorkday:
		return like(ref.spec.MakeUpLike)
	}
	return map[time.Weekday]sla.Hours{
		time.Monday: like("MONDAY"), time.Tuesday: like("TUESDAY"), time.Wednesday: like("WEDNESDAY"), time.Thursday: like("THURSDAY"),
		time.Friday: like("FRIDAY"), time.Saturday: like("SATURDAY"), time.Sunday: like("SUNDAY"),
	}[date.Weekday()]
}

func (ref *reference) moment(minute int) time.Time {
	return ref.first.Add(time.Duration(minute) * time.Minute)
}

func (ref *reference) open(minute int) bool { return ref.passed[minute+1] > ref.passed[minute] }

// add returns the first minute by which d open minutes have passed since m, -1 where
// the reference ends before.
func (ref *reference) add(m, d int) int {
	k := sort.Search(len(ref.passed), func(k int) bool { return k >= m && int(ref.passed[k]-ref.passed[m]) >= d })
	if k == len(ref.passed) {
		return -1
	}
	return k
}

func (ref *reference) nextOpen(m int) int {
	for ; m < len(ref.passed)-1; m++ {
		if ref.open(m) {
			return m
		}
	}
	return -1
}

// addDays returns the closing of the nth working day after the day of m.
func (ref *reference) addDays(m, n int) int {
	today := calendar.DateIn(ref.moment(m), ref.spec.Zone)
	i := sort.Search(len(ref.dates), func(i int) bool { return ref.dates[i].After(today) }) + n - 1
	if i >= len(ref.closings) {
		return -1
	}
	return ref.closings[i]
}

// compare checks the calendar against its reference at random moments.
func compare(t *testing.T, r *rand.Rand, spec sla.CalendarSpec, firstYear, years, times int) {
	t.Helper()
	ref, c := newReference(spec, firstYear, years), newCalendar(t, spec)
	minutes := len(ref.passed) - 1
	for m := range minutes { // every opening and closing, and some moments between
		if m%61 != 0 && ref.open(m) == ref.open(m-1) {
			continue
		}
		if got := c.IsOpen(ref.moment(m)); got != ref.open(m) {
			t.Fatalf("%s: %s is open: %t", spec.Zone, show(ref.moment(m), spec.Zone), got)
		}
	}
	check := func(what string, m int, got time.Time, want int) {
		t.Helper()
		if want >= 0 && !got.Equal(ref.moment(want)) {
			t.Fatalf("%s: %s from %s: got %s, want %s", spec.Zone, what,
				show(ref.moment(m), spec.Zone), show(got, spec.Zone), show(ref.moment(want), spec.Zone))
		}
	}
	for i := range times {
		m, d := r.IntN(minutes), 1+r.IntN(3000)
		if i%8 == 0 {
			d = 1 + r.IntN(minutes)
		}
		start := ref.moment(m)
		if got := c.IsOpen(start); got != ref.open(m) {
			t.Fatalf("%s: %s is open: %t", spec.Zone, show(start, spec.Zone), got)
		}
		check(fmt.Sprintf("%d minutes", d), m, c.Add(start, time.Duration(d)*time.Minute), ref.add(m, d))
		check("the next opening", m, c.NextOpen(start), ref.nextOpen(m))
		n := 1 + r.IntN(30)
		if i%8 == 1 {
			n = 1 + r.IntN(300*years)
		}
		check(fmt.Sprintf("%d working days", n), m, c.AddWorkingDays(start, n), ref.addDays(m, n))
		end := m + r.IntN(minutes-m)
		if got, want := c.Between(start, ref.moment(end)), time.Duration(ref.passed[end]-ref.passed[m])*time.Minute; got != want {
			t.Fatalf("%s: from %s to %s: got %s, want %s", spec.Zone, show(start, spec.Zone), show(ref.moment(end), spec.Zone), got, want)
		}
		date := calendar.DateIn(start, spec.Zone)
		_, works := sort.Find(len(ref.dates), func(i int) int { return date.Compare(ref.dates[i]) })
		if year := date.Year(); year >= firstYear && year < firstYear+years-1 && c.IsWorkingDay(date) != works {
			t.Fatalf("%s: %s is a working day: %t", spec.Zone, date, !works)
		}
	}
}

// Ten years of the real calendar.
func TestTenYearsOfChinaMinuteByMinute(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(10, 2016))
	compare(t, r, sla.OfficeHours(zone(t, "Asia/Shanghai"), workdays.Holidays), 2016, 10, 20_000)
}

// Calendars that nobody keeps, where wall clocks do what they can.
func TestRandomCalendarsMinuteByMinute(t *testing.T) {
	for i, span := range []struct {
		zone             string
		firstYear, years int
	}{
		{"America/New_York", 2018, 10}, {"Asia/Shanghai", 1985, 8}, {"America/St_Johns", 2007, 5}, {"Pacific/Apia", 2010, 3},
		{"America/Sao_Paulo", 2016, 4}, {"Australia/Lord_Howe", 2024, 3}, {"Asia/Kathmandu", 2024, 2}, {"UTC", 2024, 2},
	} {
		t.Run(span.zone, func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(11, uint64(i)))
			compare(t, r, randomSpec(r, zone(t, span.zone), span.firstYear, span.years), span.firstYear, span.years, 20_000)
		})
	}
}

// Many calendars, a year each.
func TestManyRandomCalendarsMinuteByMinute(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(12, 1))
	for i := range 40 {
		firstYear := 2000 + r.IntN(30)
		compare(t, r, randomSpec(r, zone(t, zones[i%len(zones)]), firstYear, 1), firstYear, 1, 400)
	}
}

// Years so far ahead that zones go by a rule, and not by a table, leap years too.
func TestFarYearsMinuteByMinute(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(13, 1))
	for _, name := range []string{"America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"} {
		compare(t, r, randomSpec(r, zone(t, name), 2039, 3), 2039, 3, 2000)
		compare(t, r, randomSpec(r, zone(t, name), 2096, 1), 2096, 1, 500)
	}
}

// What the library of holidays tells of 2026 is what the notice says.
func TestTheLibraryKnowsTheNoticeOf2026(t *testing.T) {
	byHand, _ := official2026(2026)
	listed, published := workdays.Holidays(2026)
	kinds := map[calendar.Date]calendar.DayKind{}
	for _, day := range listed {
		kinds[day.Date] = day.Kind
	}
	for _, day := range byHand {
		if kinds[day.Date] != day.Kind {
			t.Errorf("%s: %q, want %s", day.Date, kinds[day.Date], day.Kind)
		}
	}
	if !published || len(kinds) != len(byHand) {
		t.Errorf("published %t, %d days, want %d", published, len(kinds), len(byHand))
	}
}
