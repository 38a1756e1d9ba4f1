package dispatch

import (
	"cmp"
	"io"
	"slices"
	"time"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/enum"
)

const (
	// UsualVisit is how long a visit is taken to last that is planned without an end.
	UsualVisit = 2 * time.Hour
	// DayCapacity is the work that fits into a technician's day. A visit over
	// several days takes at most this of each of them.
	DayCapacity = 8 * time.Hour
)

// ConflictKind is what stands against a plan.
type ConflictKind string

const (
	// Overlap: two visits of one person at the same time 时间冲突.
	Overlap ConflictKind = "OVERLAP"
	// Overload: more work on a day than fits into it 超负荷.
	Overload ConflictKind = "OVERLOAD"
	// Absent: a visit of somebody whose account is not in use 人员不可用.
	Absent ConflictKind = "ABSENT"
	// Uncertified: a visit for which the person has no valid certificate 无有效证书.
	Uncertified ConflictKind = "UNCERTIFIED"
)

// ConflictKinds returns every ConflictKind in the order in which people expect them.
func ConflictKinds() []ConflictKind { return []ConflictKind{Overlap, Overload, Absent, Uncertified} }

// Values lists the set as text.
func (ConflictKind) Values() []string { return enum.Strings(ConflictKinds()) }

// MarshalGQL writes the value as a GraphQL enum.
func (c ConflictKind) MarshalGQL(w io.Writer) { enum.Marshal(w, c) }

// UnmarshalGQL reads the value; an unknown one is an error.
func (c *ConflictKind) UnmarshalGQL(raw any) error { return enum.Unmarshal(c, raw, ConflictKinds()) }

// Span is the time that a visit takes of a technician.
type Span struct {
	// VisitID of the visit; 0 for one that is only being considered.
	VisitID int
	Start   time.Time
	End     time.Time
	// Ahead: the work is not done yet. What is over counts as the day's load, but
	// no longer stands in anything's way.
	Ahead bool
	// Uncertified: the person lacks the certificate that the visit needs.
	Uncertified bool
}

// SpanOf returns the time that a visit takes: as planned, UsualVisit long where no
// end is planned, and until now where the people are still out although they were
// to be done.
func SpanOf(visitID int, start time.Time, end *time.Time, ahead, out bool, now time.Time) Span {
	span := Span{VisitID: visitID, Start: start, End: start.Add(UsualVisit), Ahead: ahead}
	if end != nil && end.After(start) {
		span.End = *end
	}
	if out && span.End.Before(now) {
		span.End = now
	}
	return span
}

// Conflict is one thing that stands against a person's plan on a day.
type Conflict struct {
	Kind ConflictKind
	// Day on which it is, in the company's zone.
	Day calendar.Date
	// Minutes by which visits overlap, or the work exceeds the day; 0 for Absent and Uncertified.
	Minutes int
	// VisitIDs are the visits concerned; 0 stands for the one being considered.
	VisitIDs []int
}

// Load is a person's work on a day.
type Load struct {
	Day calendar.Date
	// Visits counts the visits that take time on the day.
	Visits int
	// Minutes that they take.
	Minutes int
}

// Loads returns a person's work on each day on which there is any, in order.
func Loads(spans []Span, zone *time.Location) []Load {
	byDay := map[calendar.Date]*Load{}
	for _, span := range spans {
		for day, took := range days(span, zone) {
			if byDay[day] == nil {
				byDay[day] = &Load{Day: day}
			}
			byDay[day].Visits++
			byDay[day].Minutes += int(min(took, DayCapacity) / time.Minute)
		}
	}
	loads := make([]Load, 0, len(byDay))
	for _, load := range byDay {
		loads = append(loads, *load)
	}
	slices.SortFunc(loads, func(a, b Load) int { return a.Day.Compare(b.Day) })
	return loads
}

// Conflicts returns what stands against a person's plan, in the order of the days.
// Two visits that only touch do not overlap.
func Conflicts(spans []Span, active bool, zone *time.Location) []Conflict {
	ahead := slices.DeleteFunc(slices.Clone(spans), func(s Span) bool { return !s.Ahead })
	slices.SortFunc(ahead, func(a, b Span) int { return cmp.Or(a.Start.Compare(b.Start), cmp.Compare(a.VisitID, b.VisitID)) })
	found := overlaps(ahead, zone)
	for _, load := range Loads(spans, zone) {
		if over := load.Minutes - int(DayCapacity/time.Minute); over > 0 && workAhead(ahead, load.Day, zone) {
			found = append(found, Conflict{Overload, load.Day, over, on(spans, load.Day, zone)})
		}
	}
	if !active {
		for _, span := range ahead {
			found = append(found, Conflict{Absent, calendar.DateIn(span.Start, zone), 0, []int{span.VisitID}})
		}
	}
	for _, span := range ahead {
		if span.Uncertified {
			found = append(found, Conflict{Uncertified, calendar.DateIn(span.Start, zone), 0, []int{span.VisitID}})
		}
	}
	slices.SortStableFunc(found, func(a, b Conflict) int { return a.Day.Compare(b.Day) })
	return found
}

// overlaps compares each visit with those that begin before it ends; spans are in
// the order of their beginning.
func overlaps(spans []Span, zone *time.Location) []Conflict {
	var found []Conflict
	for i, a := range spans {
		for _, b := range spans[i+1:] {
			if !b.Start.Before(a.End) {
				break
			}
			shared := minTime(a.End, b.End).Sub(b.Start)
			if shared <= 0 {
				continue
			}
			found = append(found, Conflict{Overlap, calendar.DateIn(b.Start, zone), int(shared / time.Minute), []int{a.VisitID, b.VisitID}})
		}
	}
	return found
}

func minTime(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

func workAhead(ahead []Span, day calendar.Date, zone *time.Location) bool {
	return len(on(ahead, day, zone)) > 0
}

// on returns the visits that take time on a day.
func on(spans []Span, day calendar.Date, zone *time.Location) []int {
	var ids []int
	for _, span := range spans {
		if _, takes := days(span, zone)[day]; takes {
			ids = append(ids, span.VisitID)
		}
	}
	return ids
}

// longestTrip bounds how many days one visit is spread over: a slip in a date
// costs no more than this.
const longestTrip = 62

// days spreads a span over the days that it touches.
func days(span Span, zone *time.Location) map[calendar.Date]time.Duration {
	took := map[calendar.Date]time.Duration{}
	at := span.Start.In(zone)
	for range longestTrip {
		if !at.Before(span.End) {
			break
		}
		midnight := time.Date(at.Year(), at.Month(), at.Day()+1, 0, 0, 0, 0, zone)
		took[calendar.DateIn(at, zone)] += minTime(midnight, span.End).Sub(at)
		at = midnight
	}
	return took
}
