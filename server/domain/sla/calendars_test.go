package sla_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
	_ "time/tzdata" // the zones below must be there on a machine without zone files

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/sla"
)

// official2026 are the days of the State Council's notice of November 2025 on the
// holidays of 2026, by hand.
func official2026(year int) (days []calendar.ArrangedDay, published bool) {
	if year != 2026 {
		return nil, false
	}
	off := func(first string, n int) {
		for i := range n {
			days = append(days, calendar.ArrangedDay{Date: calendar.MustParse(first).AddDays(i), Kind: calendar.Holiday})
		}
	}
	off("2026-01-01", 3) // 元旦
	off("2026-02-15", 9) // 春节
	off("2026-04-04", 3) // 清明节
	off("2026-05-01", 5) // 劳动节
	off("2026-06-19", 3) // 端午节
	off("2026-09-25", 3) // 中秋节
	off("2026-10-01", 7) // 国庆节
	for _, date := range []string{"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"} {
		days = append(days, calendar.ArrangedDay{Date: calendar.MustParse(date), Kind: calendar.MakeUpWorkday})
	}
	return days, true
}

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	l, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func newCalendar(t testing.TB, spec sla.CalendarSpec) *sla.Calendar {
	t.Helper()
	c, err := sla.NewCalendar(spec)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// office is Monday to Friday 8:30 to 12:00 and 13:30 to 18:00, with the holidays of 2026.
func office(t testing.TB) *sla.Calendar {
	t.Helper()
	return newCalendar(t, sla.OfficeHours(zone(t, "Asia/Shanghai"), official2026))
}

func hotline(t testing.TB) *sla.Calendar {
	t.Helper()
	return newCalendar(t, sla.HotlineHours(zone(t, "Asia/Shanghai")))
}

// at reads a wall clock in Shanghai.
func at(t testing.TB, text string) time.Time {
	t.Helper()
	return wall(t, text, zone(t, "Asia/Shanghai"))
}

func wall(t testing.TB, text string, in *time.Location) time.Time {
	t.Helper()
	moment, err := time.ParseInLocation("2006-01-02 15:04", text, in)
	if err != nil {
		t.Fatal(err)
	}
	return moment
}

func show(moment time.Time, in *time.Location) string {
	if moment.IsZero() {
		return "none"
	}
	return moment.In(in).Format("2006-01-02 15:04 MST")
}

// zones are those with the rarer things that wall clocks do.
var zones = []string{
	"Asia/Shanghai",       // summer time from 1986 to 1991
	"America/New_York",    // an hour at 2 in the morning
	"Australia/Lord_Howe", // half an hour
	"Pacific/Apia",        // no 30 December 2011
	"America/St_Johns",    // until 2011 a minute after midnight, back over it
	"America/Sao_Paulo",   // until 2019 at midnight
	"Asia/Kathmandu",      // a quarter of an hour off
	"UTC",
}

// randomSpec returns any calendar with hours at odd minutes, days that begin or end
// at midnight, exceptions and holidays.
func randomSpec(r *rand.Rand, in *time.Location, firstYear, years int) sla.CalendarSpec {
	spec := sla.CalendarSpec{Zone: in, Week: map[calendar.Weekday]sla.Hours{}}
	for _, day := range calendar.Weekdays() {
		if r.IntN(3) > 0 {
			spec.Week[day] = randomHours(r)
		}
	}
	spec.Week[calendar.Wednesday] = randomHours(r)
	first := calendar.MustParse(time.Date(firstYear, 1, 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
	chosen := map[calendar.Date]bool{}
	for range r.IntN(100) {
		e := sla.Exception{Date: first.AddDays(r.IntN(366 * years)), Rule: sla.DayRules()[r.IntN(3)]}
		switch e.Rule {
		case sla.OwnHours:
			e.Hours = randomHours(r)
		case sla.WorkedLike:
			e.Like = append(calendar.Weekdays(), "")[r.IntN(8)]
		}
		if !chosen[e.Date] {
			spec.Exceptions = append(spec.Exceptions, e)
			chosen[e.Date] = true
		}
	}
	spec.MakeUpLike = append(calendar.Weekdays(), "")[r.IntN(8)]
	arranged, listed := map[int][]calendar.ArrangedDay{}, map[calendar.Date]bool{}
	for range r.IntN(100) {
		day := calendar.ArrangedDay{
			Date: first.AddDays(r.IntN(366 * years)), Kind: calendar.DayKinds()[r.IntN(len(calendar.DayKinds()))],
		}
		if !listed[day.Date] { // be it an exception as well
			listed[day.Date] = true
			arranged[day.Date.Year()] = append(arranged[day.Date.Year()], day)
		}
	}
	if r.IntN(3) > 0 {
		spec.Holidays = func(year int) ([]calendar.ArrangedDay, bool) { return arranged[year], year != firstYear+years }
	}
	return spec
}

func randomHours(r *rand.Rand) sla.Hours {
	switch r.IntN(6) {
	case 0:
		return sla.Hours{{From: 0, Until: 1440}}
	case 1:
		return sla.Hours{{From: r.IntN(300), Until: 600 + r.IntN(841)}}
	}
	edges := map[int]bool{}
	for range 2 * (1 + r.IntN(4)) {
		edges[r.IntN(1441)] = true
	}
	if r.IntN(3) == 0 {
		edges[0] = true
	}
	if r.IntN(3) == 0 {
		edges[1440] = true
	}
	sorted := make([]int, 0, len(edges))
	for edge := range edges {
		sorted = append(sorted, edge)
	}
	slices.Sort(sorted)
	var hours sla.Hours
	for i := 0; i+1 < len(sorted); i += 2 {
		hours = append(hours, sla.Interval{From: sorted[i], Until: sorted[i+1]})
	}
	if len(hours) == 0 {
		return sla.Hours{{From: 540, Until: 1020}}
	}
	return hours
}
