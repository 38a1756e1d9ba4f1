package sla

import (
	"fmt"
	"slices"

	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/installedbase"
)

// Policy says what is promised for which records.
type Policy struct {
	// ID is the policy's own, whatever the caller keeps it under.
	ID int
	// Name is how people call it; it stands in messages.
	Name       string
	Conditions Conditions
	// Promises are one for each kind of clock at most. For a kind without one the
	// next policy in the order of precedence is asked.
	Promises   []Promise
	Escalation Escalation
}

// Conditions are those of a policy. Each is a set of values of which the record has
// one; an empty set holds for every record.
type Conditions struct {
	Severities []casework.Severity         `json:"severities,omitempty"`
	Tiers      []installedbase.Tier        `json:"tiers,omitempty"`
	Kinds      []casework.Kind             `json:"kinds,omitempty"`
	Categories []string                    `json:"categories,omitempty"`
	Zones      []installedbase.ServiceZone `json:"zones,omitempty"`
}

// Promise is by when one thing happens.
type Promise struct {
	Clock  ClockKind `json:"clock"`
	Target Target    `json:"target"`
	// Calendar is the key of the calendar by which it is counted; empty for the
	// company's own, and without meaning for Elapsed time.
	Calendar string `json:"calendar,omitempty"`
	// PausedBy are the reasons for which a hold of the record pauses the clock.
	PausedBy []casework.HoldReason `json:"pausedBy,omitempty"`
}

// PausesOf returns those of a record's holds that pause the clock.
func (p Promise) PausesOf(holds []Pause) []Pause {
	var pauses []Pause
	for _, hold := range holds {
		if slices.Contains(p.PausedBy, hold.Reason) {
			pauses = append(pauses, hold)
		}
	}
	return pauses
}

// Facts is what the conditions ask of a record. What is not known is empty, and
// meets no condition.
type Facts struct {
	Severity casework.Severity
	Tier     installedbase.Tier
	Kind     casework.Kind
	Category string
	Zone     installedbase.ServiceZone
}

const (
	maxPromisedDays    = 366
	maxCategories      = 100
	maxCategoryLetters = 100
)

// Validate returns INVALID with every field at fault: values that are none or are
// given twice, no promise, a kind of clock promised twice, a target that is not
// between one minute and a year. Paths are like promises.0.target.amount.
func (p Policy) Validate() error {
	var problems check.Problems
	p.Conditions.validate(&problems, "conditions")
	if len(p.Promises) == 0 {
		problems.Add("promises", fault.Required)
	}
	var seen []ClockKind
	for i, promise := range p.Promises {
		path := fmt.Sprintf("promises.%d", i)
		if slices.Contains(seen, promise.Clock) {
			problems.Add(path+".clock", fault.GivenTwice)
		}
		seen = append(seen, promise.Clock)
		promise.validate(&problems, path)
	}
	p.Escalation.validate(&problems, "escalation")
	return problems.Err()
}

func (p Promise) validate(problems *check.Problems, path string) {
	if !slices.Contains(ClockKinds(), p.Clock) {
		problems.Add(path+".clock", fault.NotAnOption)
	}
	if !slices.Contains(Measures(), p.Target.Measure) {
		problems.Add(path+".target.measure", fault.NotAnOption)
	}
	most := maxMinutes
	if p.Target.Measure == WorkingDays {
		most = maxPromisedDays
	}
	check.Between(problems, path+".target.amount", &p.Target.Amount, 1, most)
	validateSet(problems, path+".pausedBy", p.PausedBy, casework.HoldReasons())
}

func (c Conditions) validate(problems *check.Problems, path string) {
	validateSet(problems, path+".severities", c.Severities, casework.Severities())
	validateSet(problems, path+".tiers", c.Tiers, installedbase.Tiers())
	validateSet(problems, path+".kinds", c.Kinds, casework.Kinds())
	validateSet(problems, path+".categories", c.Categories, c.Categories)
	validateSet(problems, path+".zones", c.Zones, installedbase.ServiceZones())
	if len(c.Categories) > maxCategories {
		problems.Add(path+".categories", fault.TooMany, fault.Params{"max": maxCategories})
		return
	}
	for i := range c.Categories {
		category := c.Categories[i]
		problems.Line(fmt.Sprintf("%s.categories.%d", path, i), &category, check.Required, maxCategoryLetters)
	}
}

// validateSet checks that the values are among the options, each once.
func validateSet[T comparable](problems *check.Problems, path string, values, options []T) {
	for i, v := range values {
		if !slices.Contains(options, v) {
			problems.Add(fmt.Sprintf("%s.%d", path, i), fault.NotAnOption)
		}
		if slices.Contains(values[:i], v) {
			problems.Add(fmt.Sprintf("%s.%d", path, i), fault.GivenTwice)
		}
	}
}
