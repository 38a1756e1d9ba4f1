package dispatch_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dispatch"
	"sanbao/server/domain/enum/enumtest"
	"sanbao/server/domain/installedbase"
)

var zone = time.FixedZone("CST", 8*60*60)

// at is a moment of March 2026 in the company's zone.
func at(day, hour, minute int) time.Time { return time.Date(2026, 3, day, hour, minute, 0, 0, zone) }

func day(d int) calendar.Date { return calendar.DateIn(at(d, 12, 0), zone) }

func visit(id int, from, to time.Time) dispatch.Span {
	return dispatch.Span{VisitID: id, Start: from, End: to, Ahead: true}
}

func TestWhoFitsBestComesFirst(t *testing.T) {
	city := dispatch.Job{Category: "热水器", Zone: installedbase.ZoneCity}
	people := []dispatch.Person{
		{ID: 1},
		{ID: 2, Zone: installedbase.ZoneCity, Open: 3},
		{ID: 3, Zone: installedbase.ZoneCity, Skills: []string{"热水器"}, Open: 5},
		{ID: 4, Skills: []string{"锅炉", "热水器"}, Open: 1},
		{ID: 5, Zone: installedbase.ZoneSuburb, Skills: []string{"锅炉"}},
	}
	for _, c := range []struct {
		name string
		job  dispatch.Job
		want []int
	}{
		{"skill and zone, then who has least to do", city, []int{3, 4, 2, 1, 5}},
		{"an unknown product asks for no skill", dispatch.Job{Zone: installedbase.ZoneCity}, []int{2, 3, 1, 5, 4}},
	} {
		sorted := slices.Clone(people)
		slices.SortFunc(sorted, dispatch.ByFitness(c.job))
		var got []int
		for _, p := range sorted {
			got = append(got, p.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestClosedSets(t *testing.T) { enumtest.Closed(t, dispatch.ConflictKinds()) }

func TestFitnessIsExplained(t *testing.T) {
	p := dispatch.Person{Skills: []string{"热水器"}, Zone: installedbase.ZoneCity}
	for _, c := range []struct {
		job  dispatch.Job
		want dispatch.Fitness
	}{
		{dispatch.Job{Category: "热水器", Zone: installedbase.ZoneCity}, dispatch.Fitness{Skilled: true, CategoryKnown: true, SameZone: true}},
		{dispatch.Job{Category: "锅炉", Zone: installedbase.ZoneRemote}, dispatch.Fitness{CategoryKnown: true}},
		{dispatch.Job{Zone: installedbase.ZoneCity}, dispatch.Fitness{SameZone: true}},
	} {
		if got := dispatch.Fit(p, c.job); got != c.want {
			t.Errorf("%+v: %+v, want %+v", c.job, got, c.want)
		}
	}
	if dispatch.Fit(dispatch.Person{}, dispatch.Job{}).SameZone {
		t.Error("nobody without a zone works in the zone of a job without one")
	}
}

func TestJobsNotDispatchedComeFirst(t *testing.T) {
	soon, later := at(10, 15, 0), at(11, 9, 0)
	jobs := []dispatch.Waiting{
		{ID: 1, Since: at(10, 8, 0), Severity: casework.SeverityUrgent},
		{ID: 2, Since: at(9, 17, 0), Severity: casework.SeverityMinor},
		{ID: 3, Since: at(10, 8, 0), Severity: casework.SeverityNormal, PromisedAt: &later},
		{ID: 4, Since: at(10, 9, 0), Severity: casework.SeverityNormal, PromisedAt: &soon},
		{ID: 5, Since: at(10, 7, 0), Severity: casework.SeverityNormal},
		{ID: 6, Since: at(8, 9, 0), Severity: casework.SeverityMinor},
	}
	slices.SortFunc(jobs, dispatch.InOrder(at(10, 0, 0)))
	var got []int
	for _, j := range jobs {
		got = append(got, j.ID)
	}
	if want := []int{6, 2, 1, 4, 3, 5}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestConflicts(t *testing.T) {
	for _, c := range []struct {
		name   string
		spans  []dispatch.Span
		absent bool
		want   []dispatch.Conflict
	}{
		{"one after the other", []dispatch.Span{visit(1, at(2, 9, 0), at(2, 11, 0)), visit(2, at(2, 11, 0), at(2, 12, 0))}, false, nil},
		{"at the same time", []dispatch.Span{visit(2, at(2, 10, 30), at(2, 12, 0)), visit(1, at(2, 9, 0), at(2, 11, 0))}, false,
			[]dispatch.Conflict{{Kind: dispatch.Overlap, Day: day(2), Minutes: 30, VisitIDs: []int{1, 2}}}},
		{"one within the other", []dispatch.Span{visit(1, at(2, 9, 0), at(2, 12, 0)), visit(2, at(2, 10, 0), at(2, 10, 20))}, false,
			[]dispatch.Conflict{{Kind: dispatch.Overlap, Day: day(2), Minutes: 20, VisitIDs: []int{1, 2}}}},
		{"what is over is in nothing's way", []dispatch.Span{{VisitID: 1, Start: at(2, 9, 0), End: at(2, 12, 0)}, visit(2, at(2, 10, 0), at(2, 11, 0))}, false, nil},
		{"more than fits into a day", []dispatch.Span{visit(1, at(2, 8, 0), at(2, 13, 0)), visit(2, at(2, 13, 0), at(2, 17, 30))}, false,
			[]dispatch.Conflict{{Kind: dispatch.Overload, Day: day(2), Minutes: 90, VisitIDs: []int{1, 2}}}},
		{"a trip takes its days and no more", []dispatch.Span{visit(1, at(2, 8, 0), at(4, 18, 0))}, false, nil},
		{"without the certificate that it needs", []dispatch.Span{
			{VisitID: 1, Start: at(2, 9, 0), End: at(2, 10, 0), Ahead: true, Uncertified: true}, visit(2, at(2, 11, 0), at(2, 12, 0)),
			{VisitID: 3, Start: at(2, 7, 0), End: at(2, 8, 0), Uncertified: true}}, false,
			[]dispatch.Conflict{{Kind: dispatch.Uncertified, Day: day(2), VisitIDs: []int{1}}}},
		{"somebody who is not there", []dispatch.Span{visit(1, at(2, 9, 0), at(2, 10, 0))}, true,
			[]dispatch.Conflict{{Kind: dispatch.Absent, Day: day(2), VisitIDs: []int{1}}}},
	} {
		if got := dispatch.Conflicts(c.spans, !c.absent, zone); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestLoads(t *testing.T) {
	got := dispatch.Loads([]dispatch.Span{
		visit(1, at(3, 9, 0), at(3, 10, 0)), visit(2, at(2, 22, 0), at(3, 1, 0)), visit(3, at(5, 7, 0), at(5, 19, 0)),
	}, zone)
	want := []dispatch.Load{{Day: day(2), Visits: 1, Minutes: 120}, {Day: day(3), Visits: 2, Minutes: 120}, {Day: day(5), Visits: 1, Minutes: 480}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestTheTimeThatAVisitTakes(t *testing.T) {
	end, early := at(2, 12, 0), at(2, 8, 0)
	for name, c := range map[string]struct {
		end  *time.Time
		out  bool
		want time.Time
	}{
		"as planned":               {&end, false, end},
		"planned without an end":   {nil, false, at(2, 11, 0)},
		"planned to end before it": {&early, false, at(2, 11, 0)},
		"still out":                {&end, true, at(2, 14, 0)},
	} {
		if got := dispatch.SpanOf(1, at(2, 9, 0), c.end, true, c.out, at(2, 14, 0)); !got.End.Equal(c.want) {
			t.Errorf("%s: until %s, want %s", name, got.End, c.want)
		}
	}
}
