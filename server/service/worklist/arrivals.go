package worklist

import (
	"time"

	"sanbao/ent/predicate"
	"sanbao/ent/servicerecord"
	"sanbao/server/domain/check"
)

// Overdue returns the filter for the records whose promised arrival is over now,
// and on which nobody has begun or ended the work; or for all others.
func (s *Service) Overdue(is bool) predicate.ServiceRecord {
	overdue := servicerecord.And(servicerecord.PromisedAtLT(s.clock().UTC()), servicerecord.StartedAtIsNil(),
		servicerecord.CompletedAtIsNil(), servicerecord.CancelledAtIsNil())
	if is {
		return overdue
	}
	// Not the negation of the whole: where no arrival is promised, that is neither true nor false.
	return servicerecord.Or(servicerecord.PromisedAtIsNil(), servicerecord.PromisedAtGTE(s.clock().UTC()),
		servicerecord.StartedAtNotNil(), servicerecord.CompletedAtNotNil(), servicerecord.CancelledAtNotNil())
}

// ArrivalWithin returns the filter for the records with an arrival promised for
// so many hours from now, or for before, on which work has not begun. Returns
// INVALID for less than none and for more than 10,000.
func (s *Service) ArrivalWithin(hours int) (predicate.ServiceRecord, error) {
	const most = 10_000
	var p check.Problems
	check.Between(&p, "arrivalWithinHours", &hours, 0, most)
	return arrivalBefore(s.clock().Add(time.Duration(hours) * time.Hour)), p.Err()
}

func arrivalBefore(moment time.Time) predicate.ServiceRecord {
	return servicerecord.And(servicerecord.PromisedAtLT(moment.UTC()), servicerecord.StartedAtIsNil())
}
