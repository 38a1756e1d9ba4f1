package workdays

import (
	"sync"

	"sanbao/server/domain/calendar"
)

// Calendar answers for single days, and remembers the years that it has read. It may
// be asked by many at once.
type Calendar struct {
	mu    sync.Mutex
	years map[int]map[calendar.Date]bool
}

// NewCalendar returns a calendar that has read nothing yet.
func NewCalendar() *Calendar { return &Calendar{years: map[int]map[calendar.Date]bool{}} }

// Worked says whether people work on a day. Of a year that nobody can be asked about
// only the days of the week are told.
func (c *Calendar) Worked(day calendar.Date) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	year, read := c.years[day.Year()]
	if !read {
		year = map[calendar.Date]bool{}
		if of, err := Of(day.Year()); err == nil {
			for _, d := range of.Days {
				year[d.Date] = d.Kind.Worked()
			}
		}
		c.years[day.Year()] = year
	}
	worked, known := year[day]
	if !known {
		return usual(day).Worked()
	}
	return worked
}
