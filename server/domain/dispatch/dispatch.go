// Package dispatch says who fits a job, what stands against a plan and which job
// comes first: the rules behind the dispatch board. They advise and explain; the
// dispatcher decides, so nothing here forbids a dispatch.
package dispatch

import (
	"cmp"
	"slices"
	"time"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
)

// Job is what has to be known of a record to find somebody for it.
type Job struct {
	// Category of the product, "" while the product is not known.
	Category string
	// Zone in which the customer is.
	Zone installedbase.ServiceZone
}

// Person is a technician, as far as a dispatcher looks at one.
type Person struct {
	ID int
	// Skills are the product categories in which the person is skilled.
	Skills []string
	// Zone in which the person usually works, "" for none.
	Zone installedbase.ServiceZone
	// Active: the account is in use; who has left or is away for long has none.
	Active bool
	// Open counts the visits that are planned or under way.
	Open int
}

// Fitness says how well a person fits a job, and why.
type Fitness struct {
	// Skilled: the person is skilled in the product's category; false also where
	// the category is not known.
	Skilled bool
	// CategoryKnown: the job says what kind of product it is about.
	CategoryKnown bool
	// SameZone: the person usually works where the customer is.
	SameZone bool
}

// Fit judges one person for one job.
func Fit(p Person, j Job) Fitness {
	return Fitness{
		Skilled:       j.Category != "" && slices.Contains(p.Skills, j.Category),
		CategoryKnown: j.Category != "",
		SameZone:      p.Zone != "" && p.Zone == j.Zone,
	}
}

// Score orders people: a skill and the zone count one each.
func (f Fitness) Score() int {
	score := 0
	if f.Skilled {
		score++
	}
	if f.SameZone {
		score++
	}
	return score
}

// ByFitness is the order in which a dispatcher looks for somebody: who fits best,
// and among those who has least to do.
func ByFitness(j Job) func(a, b Person) int {
	return func(a, b Person) int {
		return cmp.Or(cmp.Compare(Fit(b, j).Score(), Fit(a, j).Score()), cmp.Compare(a.Open, b.Open), cmp.Compare(a.ID, b.ID))
	}
}

// Waiting is a job that waits for somebody to be sent.
type Waiting struct {
	ID int
	// Since is when the repair plan was chosen: from then on it waits.
	Since    time.Time
	Severity casework.Severity
	// PromisedAt is the arrival that was promised, nil for none.
	PromisedAt *time.Time
}

// LeftOver reports whether the job was there to be dispatched before today began:
// jobs not dispatched on their day come first on the next.
func (w Waiting) LeftOver(today time.Time) bool { return w.Since.Before(today) }

// InOrder is the order in which jobs are dispatched: those left over from earlier
// days first, then the more severe, then those whose promised arrival is nearer
// (none promised comes last), then those that wait longest. today is the moment
// at which the day began.
func InOrder(today time.Time) func(a, b Waiting) int {
	return func(a, b Waiting) int {
		return cmp.Or(
			first(a.LeftOver(today), b.LeftOver(today)),
			-cmp.Compare(slices.Index(casework.Severities(), a.Severity), slices.Index(casework.Severities(), b.Severity)),
			first(a.PromisedAt != nil, b.PromisedAt != nil),
			sooner(a.PromisedAt, b.PromisedAt),
			a.Since.Compare(b.Since),
			cmp.Compare(a.ID, b.ID),
		)
	}
}

// first orders what is so before what is not.
func first(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

func sooner(a, b *time.Time) int {
	if a == nil || b == nil {
		return 0
	}
	return a.Compare(*b)
}
