package sla_test

import (
	"math"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/sla"
)

var nineToFive = sla.Hours{{From: 540, Until: 1020}}

func TestCalendarsThatAreRefused(t *testing.T) {
	week := func(hours sla.Hours) map[calendar.Weekday]sla.Hours {
		return map[calendar.Weekday]sla.Hours{calendar.Monday: hours}
	}
	day := calendar.MustParse("2026-03-02")
	exceptions := func(list ...sla.Exception) sla.CalendarSpec {
		return sla.CalendarSpec{Week: week(nineToFive), Exceptions: list}
	}
	for _, c := range []struct {
		spec sla.CalendarSpec
		path string
		key  fault.Key
	}{
		{sla.CalendarSpec{}, "week", fault.NoWorkingHours},
		{sla.CalendarSpec{Week: week(sla.Hours{})}, "week", fault.NoWorkingHours},
		{sla.CalendarSpec{Week: map[calendar.Weekday]sla.Hours{"": nineToFive, calendar.Monday: nineToFive}}, "week", fault.NotAnOption},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: -1, Until: 60}})}, "week.MONDAY.0.from", fault.Negative},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: 600, Until: 1441}})}, "week.MONDAY.0.until", fault.NotInRange},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: 600, Until: 600}})}, "week.MONDAY.0.until", fault.TimeOrder},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: 600, Until: 540}})}, "week.MONDAY.0.until", fault.TimeOrder},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: 540, Until: 720}, {From: 719, Until: 800}})}, "week.MONDAY.1.from", fault.HoursOverlap},
		{sla.CalendarSpec{Week: week(sla.Hours{{From: 800, Until: 900}, {From: 540, Until: 720}})}, "week.MONDAY.1.from", fault.HoursOverlap},
		{sla.CalendarSpec{Week: week(make(sla.Hours, 13))}, "week.MONDAY", fault.TooMany},
		{sla.CalendarSpec{Week: week(nineToFive), MakeUpLike: "monday"}, "makeUpLike", fault.NotAnOption},
		{exceptions(sla.Exception{Rule: sla.DayOff}), "exceptions.0.date", fault.Required},
		{exceptions(sla.Exception{Date: day}), "exceptions.0.rule", fault.NotAnOption},
		{exceptions(sla.Exception{Date: day, Rule: sla.OwnHours}), "exceptions.0.hours", fault.Required},
		{exceptions(sla.Exception{Date: day, Rule: sla.OwnHours, Hours: sla.Hours{{From: 5, Until: 4}}}), "exceptions.0.hours.0.until", fault.TimeOrder},
		{exceptions(sla.Exception{Date: day, Rule: sla.WorkedLike, Like: "SOMEDAY"}), "exceptions.0.like", fault.NotAnOption},
		{exceptions(sla.Exception{Date: day, Rule: sla.DayOff}, sla.Exception{Date: day, Rule: sla.DayOff}), "exceptions.1.date", fault.DayGivenTwice},
		{exceptions(make([]sla.Exception, 4001)...), "exceptions", fault.TooMany},
	} {
		made, err := sla.NewCalendar(c.spec)
		if fault.CodeOf(err) != fault.Invalid || made != nil {
			t.Errorf("%s: %v", c.path, err)
			continue
		}
		found := false
		for _, f := range fault.As(err).Fields {
			found = found || f.Path == c.path && f.Key == c.key
		}
		if !found {
			t.Errorf("%s %s: %v", c.path, c.key, err)
		}
	}
}

// All problems are told at once.
func TestEveryProblemOfACalendarIsTold(t *testing.T) {
	err := sla.CalendarSpec{
		Week:       map[calendar.Weekday]sla.Hours{calendar.Friday: {{From: 2, Until: 1}}, calendar.Sunday: {{From: -2, Until: 1}}},
		MakeUpLike: "x", Exceptions: []sla.Exception{{}},
	}.Validate()
	if e := fault.As(err); e == nil || len(e.Fields) != 5 {
		t.Error(err)
	}
}

func TestHoursThatTouchAreFine(t *testing.T) {
	c := newCalendar(t, sla.CalendarSpec{Week: map[calendar.Weekday]sla.Hours{
		calendar.Monday: {{From: 540, Until: 720}, {From: 720, Until: 1440}}, calendar.Tuesday: {{From: 0, Until: 60}},
	}})
	start := wall(t, "2026-03-02 11:00", time.UTC)
	if got := c.Add(start, 14*time.Hour); !got.Equal(wall(t, "2026-03-03 01:00", time.UTC)) {
		t.Error(got)
	}
	if got := c.AddWorkingDays(start.AddDate(0, 0, -1), 1); !got.Equal(wall(t, "2026-03-03 00:00", time.UTC)) {
		t.Error("Monday ends at midnight, got", got)
	}
}

// An exception goes before a holiday, a holiday before the week.
func TestWhatGoesBefore(t *testing.T) {
	spec := sla.OfficeHours(zone(t, "Asia/Shanghai"), official2026)
	spec.Week[calendar.Friday] = sla.Hours{{From: 540, Until: 600}}
	spec.MakeUpLike = calendar.Friday
	date := func(s string) calendar.Date { return calendar.MustParse(s) }
	spec.Exceptions = []sla.Exception{
		{Date: date("2026-02-16"), Rule: sla.OwnHours, Hours: sla.Hours{{From: 600, Until: 720}}},
		{Date: date("2026-02-17"), Rule: sla.WorkedLike},
		{Date: date("2026-02-18"), Rule: sla.WorkedLike, Like: calendar.Friday},
		{Date: date("2026-02-19"), Rule: sla.WorkedLike, Like: calendar.Sunday},
		{Date: date("2026-02-28"), Rule: sla.DayOff},
		{Date: date("2026-03-02"), Rule: sla.DayOff},
	}
	c := newCalendar(t, spec)
	for day, hours := range map[string]int{
		"2026-02-14": 1, "2026-02-15": 0, "2026-02-16": 2, "2026-02-17": 8, "2026-02-18": 1, "2026-02-19": 0,
		"2026-02-20": 0, "2026-02-24": 8, "2026-02-27": 1, "2026-02-28": 0, "2026-03-01": 0, "2026-03-02": 0, "2026-03-03": 8,
	} {
		from := at(t, day+" 00:00")
		if got := c.Between(from, from.AddDate(0, 0, 1)); got != time.Duration(hours)*time.Hour {
			t.Errorf("%s: %s, want %d h", day, got, hours)
		}
		if got := c.IsWorkingDay(date(day)); got != (hours > 0) {
			t.Errorf("%s is a working day: %t", day, got)
		}
	}
}

func TestACalendarKeepsItsSpec(t *testing.T) {
	spec := sla.HotlineHours(time.UTC)
	spec.Exceptions = []sla.Exception{{Date: calendar.MustParse("2026-03-03"), Rule: sla.OwnHours, Hours: sla.Hours{{From: 0, Until: 60}}}}
	c := newCalendar(t, spec)
	spec.Week[calendar.Monday][0].From = 0
	spec.Exceptions[0].Hours[0].Until = 1440
	delete(spec.Week, calendar.Wednesday)
	from := wall(t, "2026-03-02 00:00", time.UTC)
	if got := c.Between(from, from.AddDate(0, 0, 3)); got != 21*time.Hour {
		t.Error("a change of the spec reached the calendar:", got)
	}
}

// Where the wall clock is put forward minutes are missing, where it is put back they
// are there twice.
func TestSummerTime(t *testing.T) {
	night := func(in string, hours sla.Hours) *sla.Calendar {
		week := map[calendar.Weekday]sla.Hours{}
		for _, day := range calendar.Weekdays() {
			week[day] = hours
		}
		return newCalendar(t, sla.CalendarSpec{Zone: zone(t, in), Week: week})
	}
	for _, c := range []struct {
		zone, day string
		from, to  int
		want      time.Duration
	}{
		{"America/New_York", "2026-03-07", 60, 240, 3 * time.Hour},
		{"America/New_York", "2026-03-08", 60, 240, 2 * time.Hour},
		{"America/New_York", "2026-03-08", 120, 180, 0},
		{"America/New_York", "2026-11-01", 60, 240, 4 * time.Hour},
		{"America/New_York", "2026-11-01", 60, 90, time.Hour},
		{"America/New_York", "2026-11-01", 0, 1440, 25 * time.Hour},
		{"Asia/Shanghai", "1986-05-04", 0, 1440, 23 * time.Hour},
		{"Asia/Shanghai", "1986-09-14", 0, 1440, 25 * time.Hour},
		{"Asia/Shanghai", "2026-05-04", 0, 1440, 24 * time.Hour},
		{"Australia/Lord_Howe", "2026-04-05", 0, 1440, 24*time.Hour + 30*time.Minute},
		{"America/Sao_Paulo", "2018-11-04", 0, 1440, 23 * time.Hour},
	} {
		in := zone(t, c.zone)
		cal := night(c.zone, sla.Hours{{From: c.from, Until: c.to}})
		noon := wall(t, c.day+" 12:00", in)
		if got := cal.Between(wall(t, c.day+" 00:00", in), noon); c.to < 1440 && got != c.want {
			t.Errorf("%s %s: %s, want %s", c.zone, c.day, got, c.want)
		}
		date := calendar.MustParse(c.day)
		if got := cal.IsWorkingDay(date); got != (c.want > 0) {
			t.Errorf("%s %s is a working day: %t", c.zone, c.day, got)
		}
		closes := cal.AddWorkingDays(noon.AddDate(0, 0, -1), 1)
		if c.to == 1440 && cal.Between(cal.AddWorkingDays(noon.AddDate(0, 0, -2), 1), closes) != c.want {
			t.Errorf("%s %s ends %s", c.zone, c.day, show(closes, in))
		}
	}
	// Two hours of work through the night on which the clock goes on at 3.
	cal := night("America/New_York", sla.Hours{{From: 60, Until: 240}})
	in := zone(t, "America/New_York")
	if got := cal.Add(wall(t, "2026-03-08 01:30", in), time.Hour); !got.Equal(wall(t, "2026-03-08 03:30", in)) {
		t.Error(show(got, in))
	}
}

func TestNextOpen(t *testing.T) {
	for from, want := range map[string]string{
		"2026-03-02 09:00": "2026-03-02 09:00", "2026-03-02 12:00": "2026-03-02 13:30", "2026-03-02 08:00": "2026-03-02 08:30",
		"2026-03-06 18:00": "2026-03-09 08:30", "2026-02-14 18:00": "2026-02-24 08:30", "2025-12-31 19:00": "2026-01-04 08:30",
	} {
		if got := office(t).NextOpen(at(t, from)); !got.Equal(at(t, want)) {
			t.Errorf("from %s: %s, want %s", from, show(got, zone(t, "Asia/Shanghai")), want)
		}
	}
}

func TestNothingPasses(t *testing.T) {
	c, now := office(t), at(t, "2026-03-07 11:00")
	for _, d := range []time.Duration{0, -time.Hour, math.MinInt64} {
		if got := c.Add(now, d); !got.Equal(now) {
			t.Errorf("%s: %s", d, got)
		}
	}
	for _, n := range []int{0, -1, math.MinInt} {
		if got := c.AddWorkingDays(now, n); !got.Equal(now) {
			t.Errorf("%d: %s", n, got)
		}
		if day := calendar.MustParse("2026-03-07"); c.WorkingDayAfter(day, n) != day {
			t.Errorf("%d: %s", n, c.WorkingDayAfter(day, n))
		}
	}
	if got := c.Between(now.AddDate(0, 0, 9), now); got != 0 {
		t.Error(got)
	}
}

func TestWorkingDayAfter(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-03-02", 1, "2026-03-03"}, {"2026-03-06", 1, "2026-03-09"}, {"2026-03-07", 1, "2026-03-09"},
		{"2026-02-13", 1, "2026-02-14"}, {"2026-02-14", 1, "2026-02-24"}, {"2026-02-14", 5, "2026-02-28"},
		{"2025-12-31", 1, "2026-01-04"}, {"2026-12-31", 1, "2027-01-01"},
		// 248 working days in 2026, and 261 days of the week from Monday to Friday in 2027.
		{"2025-12-31", 248, "2026-12-31"}, {"2025-12-31", 248 + 261, "2027-12-31"}, {"2025-12-31", 248 + 262, "2028-01-03"},
	} {
		if got := office(t).WorkingDayAfter(calendar.MustParse(c.from), c.n); got.String() != c.want {
			t.Errorf("%d after %s: %s, want %s", c.n, c.from, got, c.want)
		}
	}
}

func TestYearsThatAreNotPublished(t *testing.T) {
	for _, c := range []struct {
		from, until string
		want        int
	}{
		{"2026-03-02 09:00", "2026-03-04 09:00", 0},
		{"2026-12-01 09:00", "2026-12-24 18:00", 0},
		{"2026-12-24 09:00", "2026-12-25 09:00", 2027}, // New Year's holiday may reach back
		{"2026-12-30 09:00", "2027-01-05 09:00", 2027},
		{"2027-03-01 09:00", "2027-03-02 09:00", 2027},
		{"2028-03-01 09:00", "2028-03-02 09:00", 2028},
		{"2025-12-30 09:00", "2026-01-05 09:00", 2025},
		{"2024-01-01 09:00", "2028-01-05 09:00", 2024},
	} {
		if got := office(t).Unpublished(at(t, c.from), at(t, c.until)); got != c.want {
			t.Errorf("%s to %s: %d, want %d", c.from, c.until, got, c.want)
		}
		if got := hotline(t).Unpublished(at(t, c.from), at(t, c.until)); got != 0 {
			t.Errorf("a hotline that knows no holidays waits for those of %d", got)
		}
	}
}

// Beyond its years a calendar stops; it neither fails nor goes back.
func TestTheHorizon(t *testing.T) {
	c := office(t)
	long, short := time.Date(3000, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	end := c.Add(long, 1)
	if end.Year() != 2199 {
		t.Error(end)
	}
	for _, got := range []time.Time{
		c.Add(end, math.MaxInt64), c.Add(short, math.MaxInt64), c.AddWorkingDays(long, 1),
		c.AddWorkingDays(short, math.MaxInt), c.AddWorkingDays(end, math.MaxInt),
	} {
		if !got.Equal(end) {
			t.Errorf("%s, want %s", got, end)
		}
	}
	if got := c.NextOpen(long); got.Before(end) {
		t.Error(got)
	}
	if got := c.Between(short, long); got <= 0 || got != c.Between(time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC), end) {
		t.Error(got)
	}
	if got := c.WorkingDayAfter(calendar.MustParse("2026-01-01"), math.MaxInt); got.Year() != 2199 {
		t.Error(got)
	}
	if c.IsWorkingDay(calendar.Date{}) || c.IsWorkingDay(calendar.MustParse("2500-01-01")) {
		t.Error("a day beyond the years is worked")
	}
	if got := c.Add(short, time.Hour); got.Year() != 1970 {
		t.Error(got)
	}
}
