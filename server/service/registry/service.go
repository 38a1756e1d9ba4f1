package registry

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/service/numbers"
	"sanbao/server/service/workdays"
	"sanbao/server/store"
)

// Clocks sets response clocks anew, in the transaction that changed by what they are
// promised.
type Clocks interface {
	// SettleCustomer does so for the records of a customer whose tier or zone changed.
	SettleCustomer(ctx context.Context, tx *ent.Tx, customerID int) error
	// SettleProduct does so for the records about a product whose category changed.
	SettleProduct(ctx context.Context, tx *ent.Tx, productID int) error
}

// Config is what the service needs.
type Config struct {
	Store   *store.Store
	Numbers *numbers.Source
	// Clocks follow the customers and the products; without them records have none.
	Clocks Clocks
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day it is.
	Zone *time.Location
}

// Service keeps the master data. All of it runs on behalf of the viewer in the
// context: what the viewer may not see is not found, what the viewer may not
// change is refused.
type Service struct {
	Config
	// worked says whether people work on a day: an end on a day off moves.
	worked func(calendar.Date) bool
}

// New returns the service.
func New(c Config) *Service { return &Service{Config: c, worked: workdays.NewCalendar().Worked} }

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// Today returns the day that it is in the company's zone.
func (s *Service) Today() calendar.Date { return calendar.DateIn(s.Clock(), s.Zone) }
