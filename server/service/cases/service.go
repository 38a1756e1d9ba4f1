package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/warranty"
	"sanbao/server/events"
	"sanbao/server/service/numbers"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// Coverer says who stands for a repair of a unit on a day.
type Coverer interface {
	CoverageOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date) (warranty.Coverage, error)
}

// Clocks has the response clocks of a record follow from what was done to it, in the
// transaction of the verb.
type Clocks interface {
	Follow(ctx context.Context, tx *ent.Tx, change responsetimes.Change) error
}

// Config is what the service needs.
type Config struct {
	Store    *store.Store
	Numbers  *numbers.Source
	Warranty Coverer
	Events   *events.Bus
	// Clocks follow from the work; without them records have none.
	Clocks Clocks
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day a moment belongs to.
	Zone *time.Location
	// MaxUpload is the largest attachment, in bytes.
	MaxUpload int64
}

// Service takes service records through their life.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// now is the moment of an action, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }
