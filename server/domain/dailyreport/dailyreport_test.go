package dailyreport_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
	"sanbao/server/domain/enum/enumtest"
)

var zone = time.FixedZone("CST", 8*60*60)

// at is a moment of March 2026 by the company's clocks: "10 09:30", nil for "".
func at(t *testing.T, text string) *time.Time {
	t.Helper()
	if text == "" {
		return nil
	}
	moment, err := time.ParseInLocation("2006-01-02 15:04", "2026-03-"+text, zone)
	if err != nil {
		t.Fatal(err)
	}
	moment = moment.UTC()
	return &moment
}

func day(text string) dailyreport.Day {
	return dailyreport.DayOf(calendar.MustParse("2026-03-"+text), zone)
}

func TestVisitsOnDays(t *testing.T) {
	type visit struct{ planned, departed, arrived, finished, returned, cancelled string }
	usual := visit{"10 09:00", "10 08:30", "10 09:05", "10 11:05", "10 11:35", ""}
	night := visit{"10 22:00", "10 21:00", "10 22:00", "11 02:00", "11 03:00", ""}
	for name, c := range map[string]struct {
		visit        visit
		labour, crew int
		technician   int
		day, now     string
		want         dailyreport.Time
		outcome      dailyreport.Outcome
		ended, runs  bool
		nothingOfIt  bool
	}{
		"a usual one":                   {usual, 90, 1, 0, "10", "12 00:00", dailyreport.Time{OnTheWay: 65, OnSite: 90}, dailyreport.Finished, true, false, false},
		"without minutes told":          {usual, 0, 2, 1, "10", "12 00:00", dailyreport.Time{OnTheWay: 65, OnSite: 120}, dailyreport.Finished, true, false, false},
		"the first of three":            {usual, 100, 3, 0, "10", "12 00:00", dailyreport.Time{OnTheWay: 65, OnSite: 34}, dailyreport.Finished, true, false, false},
		"the last of three":             {usual, 100, 3, 2, "10", "12 00:00", dailyreport.Time{OnTheWay: 65, OnSite: 33}, dailyreport.Finished, true, false, false},
		"the day before":                {usual, 90, 1, 0, "09", "12 00:00", dailyreport.Time{}, "", false, false, true},
		"the day after":                 {usual, 90, 1, 0, "11", "12 00:00", dailyreport.Time{}, "", false, false, true},
		"before midnight":               {night, 240, 1, 0, "10", "12 00:00", dailyreport.Time{OnTheWay: 60, OnSite: 120}, dailyreport.LeftOver, false, false, false},
		"after midnight":                {night, 240, 1, 0, "11", "12 00:00", dailyreport.Time{OnTheWay: 60, OnSite: 120}, dailyreport.Finished, true, false, false},
		"the way back alone":            {visit{"10 21:00", "10 20:00", "10 21:00", "10 23:50", "11 00:30", ""}, 60, 1, 0, "11", "12 00:00", dailyreport.Time{OnTheWay: 30}, dailyreport.Finished, false, false, false},
		"under way":                     {visit{"10 09:00", "10 08:30", "10 09:00", "", "", ""}, 0, 1, 0, "10", "10 10:15", dailyreport.Time{OnTheWay: 30, OnSite: 75}, dailyreport.Open, false, true, false},
		"never ended, that day":         {visit{"10 09:00", "10 08:30", "10 23:00", "", "", ""}, 0, 1, 0, "10", "12 10:00", dailyreport.Time{OnTheWay: 870, OnSite: 60}, dailyreport.LeftOver, false, false, false},
		"never ended, the next day":     {visit{"10 09:00", "10 08:30", "10 23:00", "", "", ""}, 0, 1, 0, "11", "12 10:00", dailyreport.Time{}, "", false, false, true},
		"ahead":                         {visit{"10 14:00", "", "", "", "", ""}, 0, 1, 0, "10", "10 10:15", dailyreport.Time{}, dailyreport.Open, false, false, false},
		"planned and not made":          {visit{"10 14:00", "", "", "", "", ""}, 0, 1, 0, "10", "11 00:00", dailyreport.Time{}, dailyreport.LeftOver, false, false, false},
		"made a day late":               {visit{"10 14:00", "11 08:00", "11 09:00", "11 10:00", "", ""}, 30, 1, 0, "10", "12 00:00", dailyreport.Time{}, dailyreport.LeftOver, false, false, false},
		"no way back is told":           {visit{"10 14:00", "10 08:00", "10 09:00", "10 10:00", "", ""}, 30, 1, 0, "10", "12 00:00", dailyreport.Time{OnTheWay: 60, OnSite: 30}, dailyreport.Finished, true, false, false},
		"ended without an arrival":      {visit{"09 14:00", "", "", "10 10:00", "", ""}, 41, 2, 0, "10", "12 00:00", dailyreport.Time{OnSite: 21}, dailyreport.Finished, true, false, false},
		"called off on the way":         {visit{"10 14:00", "10 08:00", "", "", "", "10 08:40"}, 0, 1, 0, "10", "12 00:00", dailyreport.Time{OnTheWay: 40}, dailyreport.CalledOff, false, false, false},
		"called off before the day":     {visit{"10 14:00", "", "", "", "", "09 08:40"}, 0, 1, 0, "10", "12 00:00", dailyreport.Time{}, "", false, false, true},
		"arrived and ended at a stroke": {visit{"10 09:00", "", "10 09:00", "10 09:00", "", ""}, 25, 1, 0, "10", "12 00:00", dailyreport.Time{OnSite: 25}, dailyreport.Finished, true, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			v := dailyreport.Visit{PlannedAt: *at(t, c.visit.planned), DepartedAt: at(t, c.visit.departed),
				ArrivedAt: at(t, c.visit.arrived), FinishedAt: at(t, c.visit.finished), ReturnedAt: at(t, c.visit.returned),
				CancelledAt: at(t, c.visit.cancelled), LabourMinutes: c.labour, Technicians: c.crew}
			part, is := dailyreport.OfVisit(v, c.technician, day(c.day), dailyreport.Clock{Now: *at(t, c.now), Zone: zone})
			if is == c.nothingOfIt {
				t.Fatalf("has to do with the day: %v", is)
			}
			if want := (dailyreport.Part{Time: c.want, Outcome: c.outcome, Ended: c.ended, Running: c.runs}); part != want {
				t.Errorf("got %+v, want %+v", part, want)
			}
		})
	}
}

func TestRepairsOnDays(t *testing.T) {
	for name, c := range map[string]struct {
		started, finished string
		labour            int
		day, now          string
		minutes           int
		outcome           dailyreport.Outcome
		runs, nothing     bool
	}{
		"of one day":               {"10 08:00", "10 12:00", 150, "10", "12 00:00", 150, dailyreport.Finished, false, false},
		"without minutes told":     {"10 08:00", "10 12:00", 0, "10", "12 00:00", 240, dailyreport.Finished, false, false},
		"over midnight, first":     {"10 18:00", "11 06:00", 120, "10", "12 00:00", 60, dailyreport.LeftOver, false, false},
		"over midnight, second":    {"10 18:00", "11 06:00", 120, "11", "12 00:00", 60, dailyreport.Finished, false, false},
		"under way":                {"10 08:00", "", 0, "10", "10 09:00", 60, dailyreport.Open, true, false},
		"still waiting days later": {"10 08:00", "", 0, "12", "12 09:00", 0, dailyreport.Open, false, false},
		"tomorrow":                 {"10 08:00", "", 0, "13", "12 09:00", 0, "", false, true},
		"the day before":           {"10 08:00", "10 12:00", 10, "09", "12 09:00", 0, "", false, true},
		"the day after":            {"10 08:00", "10 12:00", 10, "11", "12 09:00", 0, "", false, true},
	} {
		t.Run(name, func(t *testing.T) {
			r := dailyreport.Repair{StartedAt: *at(t, c.started), FinishedAt: at(t, c.finished), LabourMinutes: c.labour}
			part, is := dailyreport.OfRepair(r, day(c.day), dailyreport.Clock{Now: *at(t, c.now), Zone: zone})
			if is == c.nothing {
				t.Fatalf("has to do with the day: %v", is)
			}
			if part.Time.InWorkshop != c.minutes || part.Time.Total() != c.minutes || part.Outcome != c.outcome || part.Running != c.runs {
				t.Errorf("got %+v", part)
			}
		})
	}
}

// However a visit lies across days and whoever went, what was told is told once.
func TestNothingIsLostAtMidnight(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		began := at(t, "05 00:00").Add(time.Duration(r.IntN(3*24*3600)) * time.Second)
		ended := began.Add(time.Duration(1+r.IntN(3*24*3600)) * time.Second)
		v := dailyreport.Visit{PlannedAt: began, ArrivedAt: &began, FinishedAt: &ended,
			LabourMinutes: 1 + r.IntN(1_000), Technicians: 1 + r.IntN(4)}
		total := 0
		for d := day("04"); d.From.Before(ended); d = dailyreport.DayOf(d.Date.AddDays(1), zone) {
			for technician := range v.Technicians {
				part, _ := dailyreport.OfVisit(v, technician, d, dailyreport.Clock{Now: ended.AddDate(0, 1, 0), Zone: zone})
				total += part.Time.OnSite
			}
		}
		if total != v.LabourMinutes {
			t.Fatalf("%d of %d minutes from %s to %s by %d", total, v.LabourMinutes, began, ended, v.Technicians)
		}
	}
}

func TestSums(t *testing.T) {
	job := func(kind casework.Kind, workshop bool, outcome dailyreport.Outcome, minutes int) dailyreport.Job {
		return dailyreport.Job{Kind: kind, Workshop: workshop, Part: dailyreport.Part{Outcome: outcome,
			Ended: outcome == dailyreport.Finished, Time: dailyreport.Time{OnSite: minutes}}}
	}
	jobs := []dailyreport.Job{
		job(casework.KindInstallation, false, dailyreport.Finished, 60),
		job(casework.KindRepair, false, dailyreport.LeftOver, 30),
		job(casework.KindRepair, true, dailyreport.Finished, 20),
		job(casework.KindRepair, false, dailyreport.CalledOff, 10),
	}
	if got, want := dailyreport.SumOf(jobs), (dailyreport.Sum{Visits: 2, Repairs: 1, Finished: 2, LeftOver: 1,
		Time: dailyreport.Time{OnSite: 120}}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	kinds := dailyreport.ByKind(jobs)
	if len(kinds) != 2 || kinds[0].Kind != casework.KindRepair || kinds[0].Visits != 1 || kinds[0].Time.OnSite != 60 {
		t.Errorf("%+v", kinds)
	}
}

func TestWhoReadsReports(t *testing.T) {
	for role, reads := range map[access.Role][2]bool{
		access.Admin: {true, false}, access.Executive: {true, false}, access.Head: {true, false}, access.Dispatcher: {true, false},
		access.Technician: {false, true}, access.Clerk: {}, access.Inspector: {}, access.Storekeeper: {}, access.Finance: {}, access.Analyst: {},
	} {
		if dailyreport.ReadsOthers(role) != reads[0] || dailyreport.ReadsOwn(role) != reads[1] || dailyreport.Reads(role) != (reads[0] || reads[1]) {
			t.Error(role)
		}
	}
}

func TestOutcomes(t *testing.T) { enumtest.Closed(t, dailyreport.Outcomes()) }
