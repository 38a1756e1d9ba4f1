package calendar

// ArrangedDay is a day that is not as the week would have it: off by a public
// holiday, or worked in place of a day off.
type ArrangedDay struct {
	// Date is the day.
	Date Date
	// Kind is Holiday or MakeUpWorkday; a day of another kind is as usual.
	Kind DayKind
}

// Holidays is a source of public holidays: it returns the days of a year that are
// not as usual, each once in any order, and whether the holidays of that year are published.
// China's are arranged by the State Council each November for the year to come;
// until then the year's days go by the week, and answers that depend on them carry
// a notice. A source answers the same question always in the same way and may be
// asked from several goroutines; where a company enters a year by hand, its source
// answers with those days instead.
type Holidays func(year int) (days []ArrangedDay, published bool)
