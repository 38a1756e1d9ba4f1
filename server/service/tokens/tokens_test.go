package tokens_test

import (
	"context"
	"log/slog"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/tokens"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

// house is a company with two departments, one of which has another below it.
type house struct {
	*testing.T
	store  *store.Store
	tokens *tokens.Service
	people map[access.Role]*ent.User

	company, service, technical, sales int

	mu  sync.Mutex
	now time.Time
}

func (h *house) clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *house) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

func each(t *testing.T, test func(*house)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		h := &house{T: t, store: s, people: map[access.Role]*ent.User{}, now: time.Date(2026, 3, 2, 1, 0, 0, 0, time.UTC)}
		ctx := authz.System(t.Context())
		department := func(code string, above int) int {
			create := s.Client().Department.Create().SetCode(code).SetName(code)
			if above != 0 {
				create.SetParentID(above)
			}
			return create.SaveX(ctx).ID
		}
		h.company = department("CO", 0)
		h.service, h.sales = department("SVC", h.company), department("SAL", h.company)
		h.technical = department("TEC", h.service)
		for _, role := range access.Roles() {
			h.people[role] = s.Client().User.Create().SetUsername(string(role)).SetName("姓名" + string(role)).
				SetRole(role).SetDepartmentID(h.service).SaveX(ctx)
		}
		h.tokens = tokens.New(tokens.Config{Store: s, Clock: h.clock, Logger: slog.New(slog.DiscardHandler)})
		t.Cleanup(h.tokens.Close)
		test(h)
	})
}

func (h *house) as(role access.Role) context.Context {
	u := h.people[role]
	return authz.With(h.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: role, DepartmentID: h.service,
		Departments: []int{h.service, h.technical}})
}

func (h *house) input(change ...func(*tokens.IssueServiceTokenInput)) tokens.IssueServiceTokenInput {
	in := tokens.IssueServiceTokenInput{Name: " 财务的 Excel ", Role: access.Analyst, ExpiresAt: h.clock().AddDate(1, 0, 0),
		RequestsPerMinute: 120, CostPerHour: 1_000_000}
	for _, c := range change {
		c(&in)
	}
	return in
}

func (h *house) issue(change ...func(*tokens.IssueServiceTokenInput)) *tokens.Issued {
	h.Helper()
	issued, err := h.tokens.Issue(h.as(access.Admin), h.input(change...))
	if err != nil {
		h.Fatal(err)
	}
	return issued
}

var here = netip.MustParseAddr("192.0.2.7")

func (h *house) show(issued *tokens.Issued) (*authz.Viewer, error) {
	viewer, _, err := h.tokens.Authenticate(h.Context(), tokens.Shown{Text: string(issued.Secret), From: here})
	return viewer, err
}

func (h *house) refused(err error, code fault.Code, key fault.Key) {
	h.Helper()
	f := fault.As(err)
	if f == nil || f.Code != code {
		h.Fatalf("got %v, want %s", err, code)
	}
	got := f.Key
	if len(f.Fields) > 0 {
		got = f.Fields[0].Key
	}
	if key != "" && got != key {
		h.Errorf("got %s, want %s", got, key)
	}
}

func (h *house) row(id int) *ent.ServiceToken {
	return h.store.Client().ServiceToken.GetX(authz.System(h.Context()), id)
}

func TestAToolReadsAsItsRoleInItsDepartment(t *testing.T) {
	each(t, func(h *house) {
		issued := h.issue(func(in *tokens.IssueServiceTokenInput) { in.Role, in.DepartmentID = access.Head, &h.service })
		row := h.row(issued.ID)
		if row.Name != "财务的 Excel" || row.Prefix != string(issued.Secret)[:12] || row.TokenHash == string(issued.Secret) ||
			row.TokenHash != issued.Secret.Hash() || row.IssuedByID != h.people[access.Admin].ID {
			h.Errorf("%+v", row)
		}
		viewer, expires, err := h.tokens.Authenticate(h.Context(), tokens.Shown{Text: string(issued.Secret), From: here})
		if err != nil {
			h.Fatal(err)
		}
		below := []int{h.service, h.technical}
		slices.Sort(below)
		if viewer.UserID != 0 || viewer.TokenID != issued.ID || viewer.Role != access.Head || viewer.DepartmentID != h.service ||
			!slices.Equal(viewer.Departments, below) || viewer.WholeCompany || viewer.Name != "财务的 Excel" || !expires.Equal(row.ExpiresAt) {
			h.Errorf("%+v until %v", viewer, expires)
		}
		ctx := authz.With(h.Context(), viewer)
		if err := h.store.Client().Customer.Create().SetCode("X").SetName("X").SetNillableSalesPersonID(nil).Exec(ctx); fault.CodeOf(err) != fault.Forbidden {
			h.Errorf("a tool writes: %v", err)
		}
		whole := h.issue(func(in *tokens.IssueServiceTokenInput) { in.DepartmentID = &h.company })
		if viewer, err := h.show(whole); err != nil || !viewer.WholeCompany || len(viewer.Departments) != 4 {
			h.Errorf("%+v %v", viewer, err)
		}
	})
}

func TestWhoIssuesWhat(t *testing.T) {
	each(t, func(h *house) {
		for _, role := range access.Roles() {
			for _, given := range access.Roles() {
				_, err := h.tokens.Issue(h.as(role), h.input(func(in *tokens.IssueServiceTokenInput) { in.Role = given }))
				switch {
				case role != access.Admin && role != access.Head:
					h.refused(err, fault.Forbidden, fault.RoleNotAllowed)
				case slices.Contains(access.TokenRoles(role), given):
					if err != nil {
						h.Errorf("%s for a tool as %s: %v", role, given, err)
					}
				default:
					h.refused(err, fault.Invalid, fault.NotAnOption)
				}
			}
		}
		in := func(id int) tokens.IssueServiceTokenInput {
			return h.input(func(in *tokens.IssueServiceTokenInput) { in.DepartmentID = &id })
		}
		if _, err := h.tokens.Issue(h.as(access.Head), in(h.technical)); err != nil {
			h.Error(err)
		}
		_, err := h.tokens.Issue(h.as(access.Head), in(h.sales))
		h.refused(err, fault.Forbidden, "")
		_, err = h.tokens.Issue(h.as(access.Admin), in(424242))
		h.refused(err, fault.Invalid, fault.NoSuchReference)
		_, err = h.tokens.Issue(h.Context(), h.input())
		h.refused(err, fault.Unauthenticated, "")
	})
}

func TestTermsThatAreRefused(t *testing.T) {
	each(t, func(h *house) {
		for name, wrong := range map[string]func(*tokens.IssueServiceTokenInput){
			"no name":           func(in *tokens.IssueServiceTokenInput) { in.Name = " " },
			"over already":      func(in *tokens.IssueServiceTokenInput) { in.ExpiresAt = h.clock() },
			"too long":          func(in *tokens.IssueServiceTokenInput) { in.ExpiresAt = h.clock().AddDate(2, 0, 1) },
			"no network":        func(in *tokens.IssueServiceTokenInput) { in.Addresses = []string{"10.0.0.0/33"} },
			"a name":            func(in *tokens.IssueServiceTokenInput) { in.Addresses = []string{"example.com"} },
			"too many networks": func(in *tokens.IssueServiceTokenInput) { in.Addresses = slices.Repeat([]string{"10.0.0.1"}, 21) },
			"no requests":       func(in *tokens.IssueServiceTokenInput) { in.RequestsPerMinute = 0 },
			"no cost":           func(in *tokens.IssueServiceTokenInput) { in.CostPerHour = 10 },
		} {
			_, err := h.tokens.Issue(h.as(access.Admin), h.input(wrong))
			if fault.CodeOf(err) != fault.Invalid {
				h.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestTokensThatAreRefused(t *testing.T) {
	each(t, func(h *house) {
		check := func(shown tokens.Shown, key fault.Key) {
			h.Helper()
			_, _, err := h.tokens.Authenticate(h.Context(), shown)
			if key == "" {
				if err != nil {
					h.Error(err)
				}
				return
			}
			h.refused(err, fault.Unauthenticated, key)
		}
		issued := h.issue(func(in *tokens.IssueServiceTokenInput) {
			in.Addresses = []string{"10.1.2.3/8", " 192.0.2.7", "2001:db8::/32"}
		})
		text := string(issued.Secret)
		if got := h.row(issued.ID).Addresses; !slices.Equal(got, []string{"10.0.0.0/8", "192.0.2.7/32", "2001:db8::/32"}) {
			h.Error(got)
		}
		check(tokens.Shown{Text: "sbt_nonsense", From: here}, fault.TokenInvalid)
		check(tokens.Shown{Text: string(auth.NewServiceToken()), From: here}, fault.TokenInvalid)
		for from, key := range map[string]fault.Key{"192.0.2.7": "", "10.255.0.1": "", "2001:db8::1": "",
			"192.0.2.8": fault.ServiceTokenElsewhere, "11.0.0.1": fault.ServiceTokenElsewhere} {
			check(tokens.Shown{Text: text, From: netip.MustParseAddr(from)}, key)
		}
		check(tokens.Shown{Text: text}, fault.ServiceTokenElsewhere)
		check(tokens.Shown{Text: text, From: here, InAddress: true}, fault.ServiceTokenInAddress)
		open := h.issue(func(in *tokens.IssueServiceTokenInput) { in.KeyInAddress = true })
		check(tokens.Shown{Text: string(open.Secret), InAddress: true}, "")
		h.pass(366 * 24 * time.Hour)
		check(tokens.Shown{Text: text, From: here}, fault.ServiceTokenExpired)
	})
}

func TestRevokedAtOnce(t *testing.T) {
	each(t, func(h *house) {
		issued := h.issue()
		if _, err := h.show(issued); err != nil {
			h.Fatal(err)
		}
		other := tokens.New(tokens.Config{Store: reopened(h.T, h.store), Clock: h.clock})
		h.Cleanup(other.Close)
		elsewhere := func() error {
			_, _, err := other.Authenticate(h.Context(), tokens.Shown{Text: string(issued.Secret), From: here})
			return err
		}
		if err := elsewhere(); err != nil {
			h.Fatal(err)
		}
		_, err := h.tokens.Revoke(h.as(access.Clerk), tokens.RevokeServiceTokenInput{ID: issued.ID})
		h.refused(err, fault.Forbidden, "")
		_, err = h.tokens.Revoke(h.as(access.Admin), tokens.RevokeServiceTokenInput{ID: issued.ID + 1})
		h.refused(err, fault.NotFound, "")
		for range 2 {
			if id, err := h.tokens.Revoke(h.as(access.Admin), tokens.RevokeServiceTokenInput{ID: issued.ID}); err != nil || id != issued.ID {
				h.Fatal(id, err)
			}
		}
		if row := h.row(issued.ID); row.RevokedAt == nil || *row.RevokedByID != h.people[access.Admin].ID {
			h.Errorf("%+v", row)
		}
		_, err = h.show(issued)
		h.refused(err, fault.Unauthenticated, fault.ServiceTokenRevoked)
		h.pass(2 * time.Second)
		h.refused(elsewhere(), fault.Unauthenticated, fault.ServiceTokenRevoked)
		// A head revokes those of the own departments and sees no others.
		theirs := h.issue(func(in *tokens.IssueServiceTokenInput) { in.DepartmentID = &h.sales })
		_, err = h.tokens.Revoke(h.as(access.Head), tokens.RevokeServiceTokenInput{ID: theirs.ID})
		h.refused(err, fault.NotFound, "")
	})
}

func TestATokenDoesNotOutliveItsIssuersRightToIt(t *testing.T) {
	each(t, func(h *house) {
		ctx := authz.System(h.Context())
		byAdmin, byHead := h.issue(), (*tokens.Issued)(nil)
		byHead, err := h.tokens.Issue(h.as(access.Head), h.input(func(in *tokens.IssueServiceTokenInput) { in.DepartmentID = &h.technical }))
		if err != nil {
			h.Fatal(err)
		}
		head, admin := h.people[access.Head].ID, h.people[access.Admin].ID
		change := func(id int) *ent.UserUpdateOne { return h.store.Client().User.UpdateOneID(id) }
		for _, c := range []struct {
			name   string
			change *ent.UserUpdateOne
			back   *ent.UserUpdateOne
			token  *tokens.Issued
			lapsed bool
		}{
			{"closed", change(admin).SetActive(false), change(admin).SetActive(true), byAdmin, true},
			{"locked by an administrator", change(admin).SetLockedAt(h.clock()), change(admin).ClearLockedAt(), byAdmin, true},
			{"demoted", change(admin).SetRole(access.Clerk), change(admin).SetRole(access.Admin), byAdmin, true},
			{"an administrator made head elsewhere", change(admin).SetRole(access.Head).SetDepartmentID(h.sales),
				change(admin).SetRole(access.Admin).SetDepartmentID(h.service), byAdmin, true},
			{"closed for a while", change(admin).SetFailedSignIns(100).SetLastFailedSignInAt(h.clock()), change(admin).SetFailedSignIns(0), byAdmin, false},
			{"moved away", change(head).SetDepartmentID(h.sales), change(head).SetDepartmentID(h.service), byHead, true},
			{"moved above", change(head).SetDepartmentID(h.company), change(head).SetDepartmentID(h.service), byHead, false},
		} {
			c.change.ExecX(ctx)
			_, err := h.show(c.token)
			if f := fault.As(err); c.lapsed && (f == nil || f.Code != fault.Unauthenticated || f.Key != fault.ServiceTokenLapsed) || !c.lapsed && err != nil {
				h.Errorf("%s: %v", c.name, err)
			}
			row := h.row(c.token.ID)
			if told, err := h.tokens.Lapsed(ctx, []*ent.ServiceToken{row}); err != nil || told[row] != c.lapsed {
				h.Errorf("%s: told as lapsed: %t %v", c.name, told[row], err)
			}
			c.back.ExecX(ctx)
			if _, err := h.show(c.token); err != nil {
				h.Errorf("%s, and back: %v", c.name, err)
			}
		}
	})
}

// reopened is the store as another server has it, which hears of no writes.
func reopened(t *testing.T, s *store.Store) *store.Store {
	t.Helper()
	other, err := s.OpenReader(t.Context(), store.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = other.Close() })
	return other
}

func TestTheLastUseIsWrittenDownOnceAMinute(t *testing.T) {
	each(t, func(h *house) {
		issued := h.issue()
		before := h.row(issued.ID)
		use := func() *ent.ServiceToken {
			h.Helper()
			if _, err := h.show(issued); err != nil {
				h.Fatal(err)
			}
			h.tokens.Close()
			return h.row(issued.ID)
		}
		first := h.clock()
		if row := use(); row.LastUsedAt == nil || !row.LastUsedAt.Equal(first) || row.LastAddress != here.String() || !row.UpdatedAt.Equal(before.UpdatedAt) {
			h.Errorf("%+v", row)
		}
		h.pass(59 * time.Second)
		if row := use(); !row.LastUsedAt.Equal(first) {
			h.Errorf("again within the minute: %v", row.LastUsedAt)
		}
		h.pass(2 * time.Second)
		if row := use(); !row.LastUsedAt.After(first) {
			h.Errorf("not after the minute: %v", row.LastUsedAt)
		}
		entries, err := h.store.Client().AuditEntry.Query().All(authz.System(h.Context()))
		if err != nil {
			h.Fatal(err)
		}
		issuedLines := 0
		for _, entry := range entries {
			if entry.Entity == string(access.ServiceToken) {
				issuedLines++
			}
			if strings.Contains(entry.Label, string(issued.Secret)) {
				h.Error("the audit holds the secret")
			}
		}
		if issuedLines != 1 {
			h.Errorf("%d lines of the audit tell of the token; its uses are none", issuedLines)
		}
	})
}

func TestRequestsAndCostAreBounded(t *testing.T) {
	each(t, func(h *house) {
		issued := h.issue(func(in *tokens.IssueServiceTokenInput) { in.RequestsPerMinute, in.CostPerHour = 6, 3600 })
		for range 6 {
			if _, err := h.show(issued); err != nil {
				h.Fatal(err)
			}
		}
		_, err := h.show(issued)
		h.refused(err, fault.Limit, fault.TooOften)
		if wait := fault.As(err).RetryAfter; wait <= 9*time.Second || wait > 10*time.Second {
			h.Errorf("again after %v", wait)
		}
		h.pass(10 * time.Second)
		viewer, err := h.show(issued)
		if err != nil {
			h.Fatal(err)
		}
		ctx := authz.With(h.Context(), viewer)
		if left, limited, err := h.tokens.Spend(ctx, 3000); err != nil || !limited || left != 600 {
			h.Errorf("%d %t %v", left, limited, err)
		}
		_, _, err = h.tokens.Spend(ctx, 700)
		h.refused(err, fault.Limit, fault.TooOften)
		if left, _, err := h.tokens.Spend(ctx, 600); err != nil || left != 0 {
			h.Errorf("%d %v", left, err)
		}
		h.pass(100 * time.Second)
		if left, _, err := h.tokens.Spend(ctx, 50); err != nil || left != 50 {
			h.Errorf("after 100 seconds %d are left: %v", left, err)
		}
		_, _, err = h.tokens.Spend(ctx, 4000)
		h.refused(err, fault.Limit, fault.OverBudget)
		if _, limited, err := h.tokens.Spend(h.as(access.Admin), 1_000_000); limited || err != nil {
			h.Errorf("people have a budget: %v", err)
		}
	})
}
