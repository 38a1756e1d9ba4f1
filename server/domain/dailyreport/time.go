package dailyreport

import "time"

// Time is working time, in minutes, by where it is spent.
type Time struct {
	// OnTheWay to customers and back.
	OnTheWay int
	// OnSite at customers.
	OnSite int
	// InWorkshop on repairs.
	InWorkshop int
}

// Total is all of it.
func (t Time) Total() int { return t.OnTheWay + t.OnSite + t.InWorkshop }

// Plus returns both together.
func (t Time) Plus(other Time) Time {
	return Time{t.OnTheWay + other.OnTheWay, t.OnSite + other.OnSite, t.InWorkshop + other.InWorkshop}
}

// stretch is a time from its beginning to its end.
type stretch struct {
	from, to time.Time
	// running: it has no end yet, and to is as far as it is counted.
	running bool
}

// between returns the stretch between two moments: none where it has not begun, or
// ends before it begins. Without an end it runs until now, but not past the midnight
// after its beginning.
func between(from, to *time.Time, now time.Time, zone *time.Location) (stretch, bool) {
	if from == nil || (to != nil && to.Before(*from)) {
		return stretch{}, false
	}
	if to != nil {
		return stretch{from: *from, to: *to}, true
	}
	local := from.In(zone)
	night := time.Date(local.Year(), local.Month(), local.Day()+1, 0, 0, 0, 0, zone)
	end := night
	if now.Before(night) {
		end = now
	}
	if end.Before(*from) {
		return stretch{}, false
	}
	return stretch{from: *from, to: end, running: now.Before(night)}, true
}

// minutes are the whole minutes of the stretch that lie on a day. They are counted
// from its beginning, so that the minutes of its days add up to the whole.
func (s stretch) minutes(d Day) int {
	return s.share(d, int(s.to.Sub(s.from)/time.Minute))
}

// share is how many of the told minutes belong to a day, in the measure in which the
// stretch lies on it. Those of a stretch without length belong to the day of its end.
func (s stretch) share(d Day, told int) int {
	length := s.to.Sub(s.from)
	if length < time.Second {
		if d.Has(&s.to) {
			return told
		}
		return 0
	}
	until := func(at time.Time) int {
		passed := min(max(at.Sub(s.from), 0), length)
		// Seconds keep the product within an int for any stretch in this millennium.
		return int(int64(told) * int64(passed/time.Second) / int64(length/time.Second))
	}
	return until(d.To) - until(d.From)
}

// touches reports whether any of the stretch lies on the day; one without length
// lies on the day of its end.
func (s stretch) touches(d Day) bool {
	if s.to.Sub(s.from) < time.Second {
		return d.Has(&s.to)
	}
	return s.from.Before(d.To) && s.to.After(d.From)
}

// shareOf is one of several people's part of told minutes; the odd ones go to those
// who are named first.
func shareOf(told, people, number int) int {
	if people < 1 {
		return 0
	}
	part := told / people
	if number < told%people {
		part++
	}
	return part
}
