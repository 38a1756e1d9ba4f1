// Package notices tells people things: behind the bell of the page, live, and by
// e-mail. Whoever knows that something happened calls Notify in the transaction in
// which it happened; what each kind says stands in one catalogue, in the languages
// of the product.
//
// Nobody is told of a record or a unit that the rules of access keep from them:
// each person is asked for with their own rights, by one statement a person, as
// notices go to a handful of people. What was told stays told, though: a person who
// loses sight of the record later keeps the words, and the link leads nowhere.
package notices

import (
	"net/url"
	"time"

	"sanbao/server/events"
	"sanbao/server/store"
)

// Config is what the service needs.
type Config struct {
	Store  *store.Store
	Events *events.Bus
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: moments are worded in it.
	Zone *time.Location
	// PublicURL is how people reach the page, for the links in e-mails.
	PublicURL string
	// Mails says whether e-mails can be sent; none are written where they cannot.
	Mails bool
}

// Service tells people things, and keeps how each wants to be told.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// now is the moment of an action, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// link returns the address of a page.
func (s *Service) link(path ...string) string {
	to, err := url.JoinPath(s.PublicURL, path...)
	if err != nil {
		// The settings have been checked; a link is no reason to tell nothing.
		return s.PublicURL
	}
	return to
}
