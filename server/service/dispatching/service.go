// Package dispatching reads the dispatch board: who has what to do when, what
// waits for somebody to be sent, and who fits. It writes nothing; the verbs are
// those of package cases.
package dispatching

import (
	"context"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day a moment belongs to.
	Zone *time.Location
}

// Service reads the board.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// dispatcher returns who is asking. Returns FORBIDDEN for roles that send nobody.
func dispatcher(ctx context.Context) (*authz.Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	if !casework.CanDispatch(viewer.Role) {
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return viewer, nil
}

// beginning is the moment at which a day begins.
func (s *Service) beginning(day calendar.Date) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, s.Zone)
}

// today is the moment at which today began.
func (s *Service) today() time.Time { return s.beginning(calendar.DateIn(s.Clock(), s.Zone)) }
