package seed

import (
	"slices"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/installedbase"
)

// roster knows when technicians are out, so that nobody is in two places at once.
type roster map[*person][]outing

type outing struct{ from, until time.Time }

func (r roster) free(p *person, from, until time.Time) bool {
	return !slices.ContainsFunc(r[p], func(o outing) bool { return from.Before(o.until) && o.from.Before(until) })
}

func (r roster) book(p *person, from, until time.Time) { r[p] = append(r[p], outing{from, until}) }

// crew finds technicians for an outing, best skilled and nearest ones first, and
// books them; nil if nobody is free.
func (w *world) crew(l line, zone installedbase.ServiceZone, from, until time.Time, size int) []*person {
	type candidate struct {
		*person
		rank int
	}
	var candidates []candidate
	for _, p := range w.staff(access.Technician) {
		if !w.roster.free(p, from, until) {
			continue
		}
		rank := w.between(0, 2)
		if !slices.Contains(p.lines, l) {
			rank += 6
		}
		if *p.row.ServiceZone != zone {
			rank += 3
		}
		candidates = append(candidates, candidate{p, rank})
	}
	slices.SortStableFunc(candidates, func(a, b candidate) int { return a.rank - b.rank })
	var crew []*person
	for _, c := range candidates[:min(size, len(candidates))] {
		w.roster.book(c.person, from, until)
		crew = append(crew, c.person)
	}
	return crew
}

// opens and closes are the hours of the service desk.
const opens, closes = 8, 18

// working moves an instant to the next moment at which the office works: eight to
// six, Mondays to Saturdays.
func (w *world) working(t time.Time) time.Time {
	local := t.In(w.zone)
	for local.Weekday() == time.Sunday || local.Hour() < opens || local.Hour() >= closes {
		if local.Hour() < opens {
			local = time.Date(local.Year(), local.Month(), local.Day(), opens, 0, 0, 0, w.zone)
		} else {
			local = time.Date(local.Year(), local.Month(), local.Day()+1, opens, 0, 0, 0, w.zone)
		}
		local = local.Add(w.span(time.Minute, 50*time.Minute))
	}
	return local.UTC()
}

// slot returns a time for an appointment, on the half hour, not before t.
func (w *world) slot(t time.Time) time.Time {
	local := t.In(w.zone)
	half := time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute()/30*30, 0, 0, w.zone).Add(30 * time.Minute)
	for half.Weekday() == time.Sunday || half.Hour() < 9 || half.Hour() >= 17 || half.Hour() == 12 {
		half = half.Add(30 * time.Minute)
	}
	return half.UTC()
}
