package warranty

import "sanbao/server/domain/warranty/ledger"

import "sanbao/server/domain/calendar"

// Ledger is what has happened to one unit as far as its rights are concerned, in
// any order: the answer is the same however the events are sorted, also those of
// one day. An event of which a like one was recorded already changes nothing.
//
// Only what the three guarantees stand for belongs in it: a repair for which the
// customer pays neither stops the clock nor counts (article 17 of the Provisions).
type Ledger []Event

// Event is one entry of a ledger. Which fields mean something depends on Kind.
type Event struct {
	Kind ledger.EventKind
	// Day is the day on which it happened; an event without one is left aside.
	Day calendar.Date
	// Part is the key of the main part that it is about; empty for the whole unit.
	// What happens to the whole happens to all of its parts, not the other way round.
	Part string
	// Stay ties the events of one repair together, from coming in to going out,
	// usually by the number of its record. A Resume ends the suspensions of its own
	// stay. Events without one are taken to belong together when they touch.
	Stay string
	// Basis of a Start is what happened on that day; empty where that is not known.
	Basis ledger.StartBasis
	// Reason of a Suspend is why the clock stops; a Resume may name one, and then
	// ends that one alone.
	Reason ledger.SuspendReason
	// DelayBy of a Suspend or a Repair says whose fault the time is that it takes;
	// empty where nobody has said so. Time for which the customer stands does not
	// stop the clock.
	DelayBy ledger.Party
	// Outcome of a Repair.
	Outcome ledger.RepairOutcome
	// Fault of a Repair names what was wrong, by a fault code for instance; it
	// matters where a policy counts failures of one fault alone.
	Fault string
	// Source is the paper that it comes from: the number of a record, a visit or a
	// hand-over. It is told to the reader, and never interpreted.
	Source string
}

// Begun returns the ledger of a unit of which nothing is known but the day with
// which its periods start; an empty one for no day.
func Begun(start calendar.Date) Ledger {
	if start.IsZero() {
		return nil
	}
	return Ledger{{Kind: Start, Day: start}}
}

// asOf returns the events that were known on day. A start is known before it
// comes; without a day everything is known.
func (l Ledger) asOf(day calendar.Date) Ledger {
	known := make(Ledger, 0, len(l))
	for _, e := range l {
		if !e.Day.IsZero() && (day.IsZero() || e.Kind == Start || !e.Day.After(day)) {
			known = append(known, e)
		}
	}
	return known
}

// lastDay returns the day of the latest event; zero where there is none.
func (l Ledger) lastDay() calendar.Date {
	var last calendar.Date
	for _, e := range l {
		last = calendar.Later(last, e.Day)
	}
	return last
}

// beginning is an event that may start the periods.
type beginning struct {
	day   calendar.Date
	basis ledger.StartBasis
}

// starts returns the events with which the periods of the whole may start under
// the policy, or those of a part that the ledger starts by itself; there is more
// than one only where the latest of them counts. An event that was recorded with
// two days counts by the earlier: a second invoice does not start anything anew.
// One whose basis is not known comes after those of the policy.
func (l Ledger) starts(policy Policy, part string) []beginning {
	first := map[ledger.StartBasis]calendar.Date{}
	for _, e := range l {
		if e.Kind != Start || e.Part != part || e.Day.IsZero() {
			continue
		}
		if day, known := first[e.Basis]; !known || e.Day.Before(day) {
			first[e.Basis] = e.Day
		}
	}
	var found []beginning
	for _, basis := range policy.startFrom() {
		if day, known := first[basis]; known && (policy.LatestStart || len(found) == 0) {
			found = append(found, beginning{day, basis})
		}
	}
	if day, known := first[""]; known && (policy.LatestStart || len(found) == 0) {
		found = append(found, beginning{day, ""})
	}
	return found
}

// exchanged returns the day of the latest exchange of the whole, or of a part
// alone; zero where there was none.
func (l Ledger) exchanged(part string) calendar.Date {
	var last calendar.Date
	for _, e := range l {
		if e.Kind == Restart && e.Part == part {
			last = calendar.Later(last, e.Day)
		}
	}
	return last
}
