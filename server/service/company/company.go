// Package company keeps what the company is called and how it is reached, and
// tells how it works: its zone and its numbers.
package company

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/companysettings"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/numbers"
	"sanbao/server/service/trail"
	"sanbao/server/store"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	lineLimit    = 200
	addressLimit = 300
	// categoryLimit is how many product categories may need a certificate.
	categoryLimit     = 100
	categoryNameLimit = 100
)

// Config is what the service needs.
type Config struct {
	Store   *store.Store
	Numbers *numbers.Source
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's.
	Zone *time.Location
	// Mails is whether e-mails are sent.
	Mails bool
}

// Service keeps the company's settings.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

// Timezone returns the name of the company's zone.
func (s *Service) Timezone() string { return s.Zone.String() }

// MailIsSent reports whether e-mails are sent: without a mail server notices stay in
// the page, and scheduled queries do not run.
func (s *Service) MailIsSent() bool { return s.Mails }

// NumberSeries is one series of numbers; it begins anew every year.
type NumberSeries struct {
	// Entity is the type of row that carries the numbers, as the API names it.
	Entity string
	// Prefix is with what every number begins.
	Prefix string
	// Year is the year that is counted now.
	Year int
	// Last is the last number given out this year, 0 before the first.
	Last int
	// Next is the next number as people read it.
	Next string
}

// Numbering returns every series of numbers as it stands. Returns UNAUTHENTICATED
// without a viewer.
func (s *Service) Numbering(ctx context.Context) ([]NumberSeries, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	now := s.Clock()
	last, err := s.Numbers.Last(ctx, now)
	if err != nil {
		return nil, store.Fault(err)
	}
	series := make([]NumberSeries, 0, len(numbers.Kinds()))
	for _, kind := range numbers.Kinds() {
		series = append(series, NumberSeries{Entity: string(kind.Entity()), Prefix: string(kind),
			Year: now.In(s.Zone).Year(), Last: last[kind], Next: s.Numbers.Format(kind, now, last[kind]+1)})
	}
	return series, nil
}

// UpdateCompanySettingsInput is the input of updateCompanySettings.
type UpdateCompanySettingsInput struct {
	// The version that the person has seen; CONFLICT if it has changed since.
	Version int
	// The company's full name.
	Name *string
	// Address.
	Address *string
	// The telephone of the service centre.
	Phone *string
	// When the telephone is answered.
	HotlineHours *string
	// The product categories to which only technicians with a certificate are sent.
	CertifiedCategories []string
}

// UpdateCompanySettings changes what the company is called and how it is reached;
// what is left out stays. Returns the id of the one row; FORBIDDEN to those who may
// not, INVALID with the fields at fault, CONFLICT if the row has changed since it
// was read.
func (s *Service) UpdateCompanySettings(ctx context.Context, in UpdateCompanySettingsInput) (int, error) {
	if _, err := authz.May(ctx, access.Update, access.CompanySettings); err != nil {
		return 0, err
	}
	if err := checkSettings(&in); err != nil {
		return 0, err
	}
	id := 0
	err := s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		update := tx.CompanySettings.Update().Where(companysettings.Version(in.Version)).
			SetNillableName(in.Name).SetNillableAddress(in.Address).SetNillablePhone(in.Phone).
			SetNillableHotlineHours(in.HotlineHours)
		if in.CertifiedCategories != nil {
			update.SetCertifiedCategories(in.CertifiedCategories)
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return err
		}
		row, err := tx.CompanySettings.Query().Only(ctx)
		if err != nil {
			return err
		}
		if id = row.ID; changed == 0 {
			return trail.Stale(ctx, tx.Client(), row.ID, row.Version, row.UpdatedAt)
		}
		return nil
	})
	return id, store.Fault(err)
}

func checkSettings(in *UpdateCompanySettingsInput) error {
	var p check.Problems
	p.Line("name", in.Name, check.Required, lineLimit)
	p.Line("address", in.Address, check.Optional, addressLimit)
	p.Phone("phone", in.Phone)
	p.Line("hotlineHours", in.HotlineHours, check.Optional, lineLimit)
	if len(in.CertifiedCategories) > categoryLimit {
		p.Add("certifiedCategories", fault.TooMany, fault.Params{"max": categoryLimit})
	}
	for i := range in.CertifiedCategories {
		p.Line("certifiedCategories", &in.CertifiedCategories[i], check.Required, categoryNameLimit)
	}
	slices.Sort(in.CertifiedCategories)
	in.CertifiedCategories = slices.Compact(in.CertifiedCategories)
	return p.Err()
}
