package cases

import (
	"strings"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	lineLimit  = 200
	proseLimit = 20_000
	phoneLimit = 64
	// itemLimit is how many rows one form may bring along.
	itemLimit = 100
	// moneyLimit is a hundred million yuan: more is a slip of the finger.
	moneyLimit = 100_000_000_00
)

// text returns what an optional input says, trimmed.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return strings.TrimSpace(*s)
}

func joinNotes(notes ...string) string {
	var said []string
	for _, n := range notes {
		if n != "" {
			said = append(said, n)
		}
	}
	return strings.Join(said, "\n")
}

// changed notes a changed field for the timeline; the same value is no change.
func (st *step) changed(field, old, value string) {
	if old != value {
		st.event.changes = append(st.event.changes, casework.FieldChange{Field: field, Old: old, New: value})
	}
}

// money checks an optional amount.
func money(p *check.Problems, path string, amount *int64) {
	if amount != nil && (*amount < 0 || *amount > moneyLimit) {
		p.Add(path, fault.NotInRange, fault.Params{"min": 0, "max": moneyLimit})
	}
}

// earliest is the first moment that a record can speak of: nothing before the
// company's time is meant seriously.
var earliest = time.Date(1949, 10, 1, 0, 0, 0, 0, time.UTC)

// past checks a moment that has come already: clocks of phones may be a little fast.
func past(p *check.Problems, path string, at *time.Time, now time.Time) {
	switch {
	case at == nil:
	case at.After(now.Add(5 * time.Minute)):
		p.Add(path, fault.InFuture)
	case at.Before(earliest):
		p.Add(path, fault.BadDate)
	}
}

// ahead checks a moment that is to come, within two years.
func ahead(p *check.Problems, path string, at *time.Time, now time.Time) {
	if at != nil && (at.Before(now.AddDate(-1, 0, 0)) || at.After(now.AddDate(2, 0, 0))) {
		p.Add(path, fault.BadDate)
	}
}

// formatMoment writes a moment for the timeline.
func formatMoment(at *time.Time) string {
	if at == nil {
		return ""
	}
	return at.UTC().Format(time.RFC3339)
}
