// Package tokens connects tools: it issues the tokens with which they read the API,
// says on whose behalf the bearer of one reads, and bounds how much of it.
package tokens

import (
	"context"
	"log/slog"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"time"

	"sanbao/ent"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// The limits of what is issued; the schema tells of them.
const (
	nameLimit      = 80
	longestYears   = 2
	mostNetworks   = 20
	mostRequests   = 6_000
	leastCost      = 1_000
	mostCost       = 100_000_000
	rememberedKeys = 10_000
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Logger is told when the use of a token cannot be written down; slog.Default()
	// when nil.
	Logger *slog.Logger
}

// Service issues, revokes and knows tokens.
type Service struct {
	Config
	known   *known
	budgets *budgets
	uses    *uses
	// writing are the notes of uses that are on their way.
	writing sync.WaitGroup
}

// New returns the service. From then on writes to tokens and departments through
// the store's client are noticed at once by Authenticate. Close it before the store.
func New(c Config) *Service {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	s := &Service{Config: c, budgets: newBudgets(c.Clock), uses: newUses()}
	s.known = newKnown(c.Clock, s.load)
	s.known.forgetAfterWrites(c.Store.Client())
	return s
}

// Close waits for the uses that are being written down.
func (s *Service) Close() { s.writing.Wait() }

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// Issued is a token at the one time at which its text is known.
type Issued struct {
	ID     int
	Secret auth.ServiceToken
}

// Issue makes a token. Returns INVALID for bad fields, among them a role that the
// viewer may not give, FORBIDDEN to those who issue none and for a department out of
// the viewer's scope.
func (s *Service) Issue(ctx context.Context, in IssueServiceTokenInput) (*Issued, error) {
	viewer, err := authz.May(ctx, access.Create, access.ServiceToken)
	if err != nil {
		return nil, err
	}
	var p check.Problems
	p.Line("name", &in.Name, check.Required, nameLimit)
	s.checkTerms(&p, viewer, &in)
	networks := checkNetworks(&p, in.Addresses)
	if err := p.Err(); err != nil {
		return nil, err
	}
	department := viewer.DepartmentID
	if in.DepartmentID != nil {
		department = *in.DepartmentID
	}
	secret := auth.NewServiceToken()
	issued := &Issued{Secret: secret}
	return issued, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := tx.Department.Get(ctx, department); ent.IsNotFound(err) {
			return fault.InvalidField("departmentID", fault.NoSuchReference, fault.Params{"what": fault.Department})
		} else if err != nil {
			return err
		}
		row, err := tx.ServiceToken.Create().SetName(in.Name).SetPrefix(secret.Prefix()).SetTokenHash(secret.Hash()).
			SetRole(in.Role).SetDepartmentID(department).SetExpiresAt(in.ExpiresAt.UTC().Truncate(time.Microsecond)).
			SetAddresses(networks).SetKeyInAddress(in.KeyInAddress).SetRequestsPerMinute(in.RequestsPerMinute).
			SetCostPerHour(in.CostPerHour).SetIssuedByID(viewer.UserID).Save(ctx)
		if err != nil {
			return err
		}
		issued.ID = row.ID
		return nil
	}))
}

func (s *Service) checkTerms(p *check.Problems, viewer *authz.Viewer, in *IssueServiceTokenInput) {
	now := s.now()
	allowed := false
	for _, role := range access.TokenRoles(viewer.Role) {
		allowed = allowed || role == in.Role
	}
	if !allowed {
		p.Add("role", fault.NotAnOption)
	}
	if !in.ExpiresAt.After(now) || in.ExpiresAt.After(now.AddDate(longestYears, 0, 0)) {
		p.Add("expiresAt", fault.NotInRange, fault.Params{
			"min": now.Format(time.RFC3339), "max": now.AddDate(longestYears, 0, 0).Format(time.RFC3339)})
	}
	check.Between(p, "requestsPerMinute", &in.RequestsPerMinute, 1, mostRequests)
	check.Between(p, "costPerHour", &in.CostPerHour, leastCost, mostCost)
}

// checkNetworks returns networks as they are kept, each in its plainest form.
func checkNetworks(p *check.Problems, given []string) []string {
	if len(given) > mostNetworks {
		p.Add("addresses", fault.TooMany, fault.Params{"max": mostNetworks})
		return nil
	}
	kept := make([]string, 0, len(given))
	for i, text := range given {
		network, ok := network(strings.TrimSpace(text))
		if !ok {
			p.Add("addresses."+strconv.Itoa(i), fault.BadFormat)
			continue
		}
		kept = append(kept, network.String())
	}
	return kept
}

// network reads 10.0.0.0/8 or a single address.
func network(text string) (netip.Prefix, bool) {
	if addr, err := netip.ParseAddr(text); err == nil && addr.Zone() == "" {
		addr = addr.Unmap()
		return netip.PrefixFrom(addr, addr.BitLen()), true
	}
	prefix, err := netip.ParsePrefix(text)
	return prefix.Masked(), err == nil && !prefix.Addr().Is4In6()
}

// Revoke ends a token for good, at once on this server and within two seconds on
// others, and returns its id, also where it was revoked already. Returns NOT_FOUND if
// the viewer sees no such token, FORBIDDEN to those who revoke none.
func (s *Service) Revoke(ctx context.Context, in RevokeServiceTokenInput) (int, error) {
	viewer, err := authz.May(ctx, access.Update, access.ServiceToken)
	if err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		row, err := tx.ServiceToken.Get(ctx, in.ID)
		switch {
		case ent.IsNotFound(err):
			return fault.Missing(fault.ServiceToken)
		case err != nil:
			return err
		case row.RevokedAt != nil:
			return nil
		}
		return tx.ServiceToken.UpdateOneID(in.ID).SetRevokedAt(s.now()).SetRevokedByID(viewer.UserID).
			SetUpdatedAt(s.now()).Exec(ctx)
	}))
}
