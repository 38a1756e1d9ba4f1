// Package cases takes service records through their life: it checks each action
// against the tables of domain/casework, writes the record, its visits, parts and
// issues and the line on the timeline in one transaction, and announces the change
// after the commit.
package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/installedbase"
	"sanbao/server/domain/warranty"
	"sanbao/server/events"
	"sanbao/server/service/numbers"
	"sanbao/server/service/responsetimes"
	"sanbao/server/store"
)

// Guarantor keeps the three guarantees of units.
type Guarantor interface {
	// CoverageOn says who stands for a repair of a unit on a day.
	CoverageOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date) (warranty.Coverage, error)
	// LinesOn says who stands for each line of a job on a unit that was reported on a day.
	LinesOn(ctx context.Context, tx *ent.Tx, unitID int, day calendar.Date, lines []warranty.Line) ([]warranty.Coverage, error)
	// Replace notes which unit the customer has got for another.
	Replace(ctx context.Context, tx *ent.Tx, unitID, replacingID int) error
	// Follow is told each action on a record, with the record before and after it, and
	// when it was done, to write what follows from it in the same transaction.
	Follow(ctx context.Context, tx *ent.Tx, action casework.Action, before, after *ent.ServiceRecord, at time.Time) error
	// Installed is told when a unit was installed and accepted, as far as the work tells.
	Installed(ctx context.Context, tx *ent.Tx, unitID int, days installedbase.Dates) error
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
	Warranty Guarantor
	Events   *events.Bus
	// Clocks follow from the work; without them records have none.
	Clocks Clocks
	// Teller is told what was done, for those whom it concerns; nil where nobody is.
	Teller Teller
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
