// Package responsetimes keeps the response clocks of service records 响应时限: the
// working calendars and policies by which they run, the clocks themselves, and whom
// they tell. What is promised and how time is counted stands in domain/sla; this
// package stores it, and sees to it that what is stored follows from what happened.
//
// # How clocks follow from the work
//
// A clock runs from the customer's report. It is met by what the record tells: a
// reply by the first answer, an arrival or the work's end, whichever comes first; an
// arrival on site by the first arrival, or the beginning of work where nobody travels;
// a resolution by the report that the work is done. A hold pauses the clocks whose
// policy names its reason. Work that is sent back was not done: its clock runs on. A
// record that is called off ends its clocks without an outcome. One that is taken up
// again begins anew: on site and resolution run from then, and what was met before
// stays met.
//
// What decides about a promise may change while its clock runs: severity, kind,
// customer, product, the policy, the calendar. Then another clock takes its place,
// from the same start and with the same pauses, and the old one is kept with its due
// time and the reason. A clock that has stopped is history and stays as it is.
//
// Records that were imported have no clocks: their times were promised elsewhere.
//
// All of it is one function of what is stored, taken in the transaction of the verb
// that changed something, under a lock on the record: so it does not matter which
// verb that was, nor which server runs it.
package responsetimes

import (
	"context"
	"sync/atomic"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/notice"
	"sanbao/server/domain/sla"
	"sanbao/server/store"
)

// Notice is what people are told about a clock.
type Notice struct {
	Kind            notice.Kind
	UserIDs         []int
	ServiceRecordID int
	Params          map[string]string
	// Key names the notice: nobody is told twice of the same key.
	Key string
}

// Teller tells people, in the transaction of the cause.
type Teller interface {
	Tell(ctx context.Context, tx *ent.Tx, n Notice) error
}

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: its calendars hang there.
	Zone *time.Location
	// Teller tells people what fell due; without one it is only written down.
	Teller Teller
}

// Service keeps the response clocks.
type Service struct {
	Config
	// kept are the rules as they were read last.
	kept atomic.Pointer[rules]
	// settled is the stamp of the rules under which this server last set the clocks.
	settled atomic.Pointer[string]
	// woken is signalled when rules have been saved.
	woken chan struct{}
}

// New returns the service.
func New(c Config) *Service { return &Service{Config: c, woken: make(chan struct{}, 1)} }

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// Office returns the company's own calendar; nil where it has none.
func (s *Service) Office(ctx context.Context) (*sla.Calendar, error) {
	r, err := s.rules(ctx, reading(s.Store.Client()))
	if err != nil {
		return nil, err
	}
	return r.calendars[OfficeCode], nil
}

// Woken is signalled when calendars or policies were saved here, so that clocks are
// to be settled.
func (s *Service) Woken() <-chan struct{} { return s.woken }

func (s *Service) wake() {
	select {
	case s.woken <- struct{}{}:
	default:
	}
}
