package dailyreport

import (
	"io"
	"time"

	"sanbao/server/domain/enum"
)

// Outcome says what became of a job on a day.
type Outcome string

const (
	// Finished: its work ended on the day 完成.
	Finished Outcome = "FINISHED"
	// Open: it is ahead or under way, and the day is not over 进行中.
	Open Outcome = "OPEN"
	// LeftOver: it was to be made, or was begun, and had not ended when the day had 未完.
	LeftOver Outcome = "LEFT_OVER"
	// CalledOff: it was called off on the day 已取消.
	CalledOff Outcome = "CALLED_OFF"
)

// Outcomes returns every Outcome in the order in which people expect them.
func Outcomes() []Outcome { return []Outcome{Finished, Open, LeftOver, CalledOff} }

// Values lists the set.
func (Outcome) Values() []string { return enum.Strings(Outcomes()) }

// MarshalGQL writes the value as a GraphQL enum.
func (o Outcome) MarshalGQL(w io.Writer) { enum.Marshal(w, o) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (o *Outcome) UnmarshalGQL(raw any) error { return enum.Unmarshal(o, raw, Outcomes()) }

// Visit is a visit, as far as time is counted on it.
type Visit struct {
	// PlannedAt is when they are to be there.
	PlannedAt time.Time
	// When they set out, arrived, ended the work, were back; when it was called off.
	DepartedAt, ArrivedAt, FinishedAt, ReturnedAt, CancelledAt *time.Time
	// LabourMinutes on site, over all technicians; 0 where nobody told any.
	LabourMinutes int
	// Technicians is how many were sent.
	Technicians int
}

// Repair is a repair in the workshop, as far as time is counted on it.
type Repair struct {
	StartedAt  time.Time
	FinishedAt *time.Time
	// LabourMinutes as its card tells them; 0 where it does not.
	LabourMinutes int
}

// Part is one person's part of a job on a day.
type Part struct {
	Time    Time
	Outcome Outcome
	// Ended: the work ended on this very day, and not before, with only the way back left.
	Ended bool
	// Running: some of its time has no end yet and is counted until now.
	Running bool
}

// Clock is the moment at which a report is read, and the company's zone.
type Clock struct {
	Now  time.Time
	Zone *time.Location
}

// OfVisit returns the part that one of a visit's technicians, counted from 0, has in
// it on a day; false where the day has nothing to do with it.
func OfVisit(v Visit, technician int, d Day, c Clock) (Part, bool) {
	var part Part
	touched := false
	count := func(s stretch, is bool, minutes func() int, into *int) {
		if !is || !s.touches(d) {
			return
		}
		touched = true
		*into += minutes()
		part.Running = part.Running || s.running
	}
	out, is := between(v.DepartedAt, first(v.ArrivedAt, v.CancelledAt), c.Now, c.Zone)
	count(out, is, func() int { return out.minutes(d) }, &part.Time.OnTheWay)
	site, is := between(v.ArrivedAt, first(v.FinishedAt, v.CancelledAt), c.Now, c.Zone)
	count(site, is, func() int { return onSite(v, technician, site, d) }, &part.Time.OnSite)
	// Who is not told to be back may have gone anywhere: no way back is counted then.
	if v.ReturnedAt != nil {
		back, is := between(v.FinishedAt, v.ReturnedAt, c.Now, c.Zone)
		count(back, is, func() int { return back.minutes(d) }, &part.Time.OnTheWay)
	}
	// Those who ended it without having told their arrival have their minutes all the same.
	if v.ArrivedAt == nil && d.Has(v.FinishedAt) {
		part.Time.OnSite += shareOf(v.LabourMinutes, v.Technicians, technician)
	}
	if !touched && !d.Has(&v.PlannedAt) && !d.Has(v.FinishedAt) {
		return Part{}, false
	}
	part.Outcome, part.Ended = outcome(d, c.Now, v.FinishedAt, v.CancelledAt), d.Has(v.FinishedAt)
	return part, part.Outcome != ""
}

func onSite(v Visit, technician int, site stretch, d Day) int {
	if v.LabourMinutes == 0 || site.running || v.FinishedAt == nil {
		return site.minutes(d)
	}
	return site.share(d, shareOf(v.LabourMinutes, v.Technicians, technician))
}

// OfRepair returns what a repair comes to on a day; false where the day has nothing
// to do with it. One that is not finished belongs to every day since it began.
func OfRepair(r Repair, d Day, c Clock) (Part, bool) {
	if !r.StartedAt.Before(d.To) || (r.FinishedAt != nil && r.FinishedAt.Before(d.From)) || c.Now.Before(d.From) {
		return Part{}, false
	}
	part := Part{Outcome: outcome(d, c.Now, r.FinishedAt, nil), Ended: d.Has(r.FinishedAt)}
	s, is := between(&r.StartedAt, r.FinishedAt, c.Now, c.Zone)
	switch {
	case !is:
	case r.LabourMinutes > 0:
		part.Time.InWorkshop = s.share(d, r.LabourMinutes)
	default:
		part.Time.InWorkshop = s.minutes(d)
	}
	part.Running = is && s.running && s.touches(d)
	return part, true
}

// outcome is what became of a job by the end of a day, "" where its end came before.
func outcome(d Day, now time.Time, finished, cancelled *time.Time) Outcome {
	switch {
	case d.Has(finished):
		return Finished
	case d.Has(cancelled):
		return CalledOff
	case cancelled != nil && cancelled.Before(d.From):
		return ""
	case finished != nil && finished.Before(d.From):
		// The way back alone is left for this day.
		return Finished
	case d.Over(now):
		return LeftOver
	}
	return Open
}

func first(moments ...*time.Time) *time.Time {
	for _, at := range moments {
		if at != nil {
			return at
		}
	}
	return nil
}
