// Package analytics counts and measures: grouped statistics over what the viewer
// may see. The selection is the GROUP BY: a question names dimensions and measures,
// and is answered by one row for each combination of the dimensions that occurs.
//
// A topic (service records, …) is a table of dimensions, a table of facts, which are
// what a measure looks at in each row, and a table of measures; what is common to
// all topics is one machine: question.go checks what is asked, statement.go writes
// it down for the database, answer.go puts the rows together, drill.go says which
// rows of the topic were counted.
//
// # Access
//
// Every statement is an ent query, so that the policies and row filters of the
// viewer hold; tables that are looked at beside the topic's own are narrowed to the
// rows that the viewer may read. A dimension or a measure over a column that is
// hidden from the role is FORBIDDEN wherever it is named: selected, in having or in
// orderBy.
//
// # Small groups
//
// Some roles may count people and not look at them (access.SeesPersons). For them a
// row that is grouped by a person (who owns a record, the customer, the unit that
// stands for its owner), or by anything else where the filter names a person, is
// answered only if it counts at least five records. What is not answered takes no
// part in having, orderBy, top and others either, and is null in comparisons, where
// it cannot be told from nothing. The rows that are left out are answered together,
// as one row with isSuppressed, if they are at least five records of two persons;
// otherwise nothing is said of them.
//
// One small row alone would be what a total has more than the rows that are told. So
// where those left out are fewer than five records together, the next smallest row is
// left out as well (complementary suppression): for the total of each combination of
// time and of all dimensions that are no person, for that of each piece of time, and for
// that of all, each under the question's own filter; in the compared period too. Any of
// these totals less the rows is nothing or at least five records, or there are no rows
// to take from it. What is left out is the same whatever having, top and limit say.
//
// The rule keeps people out of the statistics. It does not replace the row filters:
// records that a role reads one by one it may count by hand. Nor does it answer for what
// several groupings by persons, or several filters, tell together.
package analytics

import (
	"time"

	"sanbao/ent"
)

// Config is what the statistics need.
type Config struct {
	Client *ent.Client
	// Dialect of the database, as ent names it.
	Dialect string
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day or month a moment belongs to where
	// a question names no zone of its own.
	Zone *time.Location
}

// Service answers questions.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }
