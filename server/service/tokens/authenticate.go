package tokens

import (
	"context"
	"net/netip"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicetoken"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
)

// Shown is a token as a tool shows it.
type Shown struct {
	Text string
	// From is the tool's address; invalid where it is not known.
	From netip.Addr
	// InAddress says that it stood in the address of the request, as ?key=….
	InAddress bool
}

// Authenticate returns on whose behalf the bearer of a token reads, and until when,
// and counts the request. A token that is revoked, or whose issuer may not issue it any more, is refused at once on this server
// and within two seconds on others. The viewer is shared: do not change it. Returns
// UNAUTHENTICATED with what is wrong (TokenInvalid, ServiceTokenExpired,
// ServiceTokenRevoked, ServiceTokenLapsed, ServiceTokenElsewhere, ServiceTokenInAddress), LIMIT
// (TooOften) for more requests than the token may make.
func (s *Service) Authenticate(ctx context.Context, shown Shown) (*authz.Viewer, time.Time, error) {
	token, err := auth.ParseServiceToken(shown.Text)
	if err != nil {
		return nil, time.Time{}, err
	}
	found, err := s.known.get(ctx, token.Hash())
	if err != nil {
		return nil, time.Time{}, store.Fault(err)
	}
	if refused := found.refuses(shown, s.Clock()); refused != nil {
		return nil, time.Time{}, refused
	}
	if err := s.budgets.admit(found); err != nil {
		return nil, time.Time{}, err
	}
	s.noteUse(ctx, found, shown.From)
	return found.viewer, found.expires, nil
}

// connection is a token as it is known for a short time.
type connection struct {
	// viewer is nil where there is no such token.
	viewer  *authz.Viewer
	expires time.Time
	revoked bool
	// lapsed says that whoever issued it may not any more.
	lapsed    bool
	networks  []netip.Prefix
	inAddress bool
	// requests a minute, and cost an hour.
	requests, cost int
	updatedAt      time.Time
}

func (c *connection) refuses(shown Shown, now time.Time) error {
	switch {
	case c.viewer == nil:
		return fault.New(fault.Unauthenticated, fault.TokenInvalid)
	case c.revoked:
		return fault.New(fault.Unauthenticated, fault.ServiceTokenRevoked)
	case !now.Before(c.expires):
		return fault.New(fault.Unauthenticated, fault.ServiceTokenExpired)
	case c.lapsed:
		return fault.New(fault.Unauthenticated, fault.ServiceTokenLapsed)
	case shown.InAddress && !c.inAddress:
		return fault.New(fault.Unauthenticated, fault.ServiceTokenInAddress)
	case len(c.networks) > 0 && !slices.ContainsFunc(c.networks, func(n netip.Prefix) bool { return n.Contains(shown.From) }):
		return fault.New(fault.Unauthenticated, fault.ServiceTokenElsewhere)
	default:
		return nil
	}
}

// load reads a token by its hash, in a context of the system.
func (s *Service) load(ctx context.Context, hash string) (*connection, error) {
	row, err := s.Store.Client().ServiceToken.Query().Where(servicetoken.TokenHash(hash)).Only(ctx)
	if ent.IsNotFound(err) {
		return &connection{}, nil
	}
	if err != nil {
		return nil, err
	}
	tree, err := s.departments(ctx)
	if err != nil {
		return nil, err
	}
	issuer, err := s.Store.Client().User.Get(ctx, row.IssuedByID)
	if err != nil {
		return nil, err
	}
	networks := make([]netip.Prefix, 0, len(row.Addresses))
	for _, text := range row.Addresses {
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, err
		}
		networks = append(networks, prefix)
	}
	viewer := viewerOf(row, tree)
	return &connection{viewer: viewer, expires: row.ExpiresAt, revoked: row.RevokedAt != nil,
		lapsed: !mayHaveIssued(issuer, row, tree), networks: networks,
		inAddress: row.KeyInAddress, requests: row.RequestsPerMinute, cost: row.CostPerHour, updatedAt: row.UpdatedAt}, nil
}

// viewerOf returns on whose behalf a tool reads: its role in its department, and no
// person.
func viewerOf(row *ent.ServiceToken, tree []*ent.Department) *authz.Viewer {
	viewer := accounts.ViewerOf(&ent.User{Name: row.Name, Role: row.Role, DepartmentID: row.DepartmentID}, tree)
	viewer.TokenID = row.ID
	return viewer
}
