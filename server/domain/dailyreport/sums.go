package dailyreport

import (
	"slices"

	"sanbao/server/domain/casework"
)

// Job is a part in a job, and what kind of work the job is.
type Job struct {
	Part
	Kind casework.Kind
	// Workshop: a repair in the workshop, not a visit.
	Workshop bool
}

// Sum is what jobs come to.
type Sum struct {
	// Visits and Repairs that the day had to do with, those called off left out.
	Visits, Repairs int
	// Finished on the day; LeftOver when it was over.
	Finished, LeftOver int
	Time               Time
}

func (s *Sum) add(j Job) {
	s.Time = s.Time.Plus(j.Time)
	if j.Outcome == CalledOff {
		return
	}
	if j.Workshop {
		s.Repairs++
	} else {
		s.Visits++
	}
	if j.Ended {
		s.Finished++
	}
	if j.Outcome == LeftOver {
		s.LeftOver++
	}
}

// SumOf returns what the jobs of one person come to. Of several people's jobs, each
// counts for each of them.
func SumOf(jobs []Job) Sum {
	var sum Sum
	for _, j := range jobs {
		sum.add(j)
	}
	return sum
}

// KindSum is what jobs of one kind come to.
type KindSum struct {
	Kind casework.Kind
	Sum
}

// ByKind returns what the jobs come to by kind of work, in the order in which people
// expect the kinds; those without any are left out.
func ByKind(jobs []Job) []KindSum {
	sums := []KindSum{}
	for _, kind := range casework.Kinds() {
		of := slices.DeleteFunc(slices.Clone(jobs), func(j Job) bool { return j.Kind != kind })
		if len(of) > 0 {
			sums = append(sums, KindSum{kind, SumOf(of)})
		}
	}
	return sums
}
