package accounts_test

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/session"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

const password = "wrench-and-oil"

// clock moves when told to.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// world is a small company with its service of accounts.
type world struct {
	*testing.T
	store  *store.Store
	clock  *clock
	tokens *auth.Tokens
	*accounts.Service

	company, service, technical, sales int
	// users by username, which is the role in lower case
	admin, head, technician int
}

// the service of tests computes one hash at a time, as the machine is small.
var hasher = auth.NewHasher(1)

// hash of password, computed once.
var passwordHash = sync.OnceValue(func() string {
	h, err := hasher.Hash(context.Background(), password)
	if err != nil {
		panic(err)
	}
	return h
})

// each runs a test in a new world on both databases.
func each(t *testing.T, test func(w *world), options ...func(*accounts.Config)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(newWorld(t, s, options...)) })
}

func newWorld(t *testing.T, s *store.Store, options ...func(*accounts.Config)) *world {
	t.Helper()
	w := &world{T: t, store: s, clock: &clock{at: time.Date(2026, 3, 2, 9, 30, 0, 0, time.UTC)}}
	ring, err := auth.NewKeyring("k1", map[string][]byte{"k1": []byte(strings.Repeat("k", 32))})
	w.must(err)
	w.tokens = auth.NewTokens(ring, 0, w.clock.now)
	w.Service = w.serve(options...)

	system := authz.System(t.Context())
	department := func(code string, parent *int) int {
		d, err := s.Client().Department.Create().SetCode(code).SetName(code).SetNillableParentID(parent).Save(system)
		w.must(err)
		return d.ID
	}
	w.company = department("C", nil)
	w.service = department("S", &w.company)
	w.technical = department("T", &w.service)
	w.sales = department("X", &w.company)
	w.admin = w.addUser(access.Admin, w.company)
	w.head = w.addUser(access.Head, w.service)
	w.technician = w.addUser(access.Technician, w.technical)
	return w
}

// serve returns another service on the same database: that of another server.
func (w *world) serve(options ...func(*accounts.Config)) *accounts.Service {
	w.Helper()
	cfg := accounts.Config{Store: w.store, Tokens: w.tokens, Hasher: hasher, Clock: w.clock.now,
		Logger: slog.New(slog.NewTextHandler(io.Discard, nil))}
	for _, option := range options {
		option(&cfg)
	}
	s, err := accounts.New(cfg)
	w.must(err)
	return s
}

func (w *world) addUser(role access.Role, department int) int {
	w.Helper()
	u, err := w.store.Client().User.Create().SetUsername(strings.ToLower(string(role))).SetName(string(role)).
		SetRole(role).SetDepartmentID(department).SetPasswordHash(passwordHash()).Save(authz.System(w.Context()))
	w.must(err)
	return u.ID
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// refused checks that err is the refusal wanted.
func (w *world) refused(err error, code fault.Code, key fault.Key) {
	w.Helper()
	if f := fault.As(err); f == nil || f.Code != code || f.Key != key {
		w.Errorf("got %v, want %s %s", err, code, key)
	}
}

// invalid checks that err is INVALID with these fields.
func (w *world) invalid(err error, fields map[string]fault.Key) {
	w.Helper()
	f := fault.As(err)
	if f == nil || f.Code != fault.Invalid || len(f.Fields) != len(fields) {
		w.Errorf("got %v, want INVALID with %v", err, fields)
		return
	}
	for _, field := range f.Fields {
		if fields[field.Path] != field.Key {
			w.Errorf("%s: %s, want %q", field.Path, field.Key, fields[field.Path])
		}
	}
}

// as returns a context in which the user acts, without a sign-in.
func (w *world) as(id int) context.Context {
	u := w.user(id)
	return authz.With(w.Context(), &authz.Viewer{UserID: u.ID, Name: u.Name, Role: u.Role,
		DepartmentID: u.DepartmentID, Departments: []int{u.DepartmentID}})
}

func (w *world) user(id int) *ent.User {
	w.Helper()
	u, err := w.store.Client().User.Get(authz.System(w.Context()), id)
	w.must(err)
	return u
}

func (w *world) sessions(userID int) []*ent.Session {
	w.Helper()
	all, err := w.store.Client().Session.Query().Where(session.UserID(userID)).Order(ent.Asc(session.FieldID)).
		All(authz.System(w.Context()))
	w.must(err)
	return all
}

// browser keeps the refresh cookie between requests.
type browser struct {
	ip       string
	cookie   string
	lifetime time.Duration
	// deaf: the answers carry no cookies.
	deaf bool
}

// request returns the context of a request of the browser's.
func (b *browser) request(ctx context.Context) context.Context {
	return auth.WithRequest(ctx, &auth.Request{
		IP: b.ip, UserAgent: "Test/1.0", RefreshToken: b.cookie,
		CookiesOpen: func() bool { return !b.deaf },
		SetCookie: func(token auth.RefreshToken, lifetime time.Duration) {
			b.cookie, b.lifetime = string(token), lifetime
		},
	})
}

// signIn signs in with the right password, in a browser of its own.
func (w *world) signIn(username string) (*accounts.Grant, *browser) {
	w.Helper()
	b := &browser{ip: "192.0.2.1"}
	grant, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: username, Password: password})
	w.must(err)
	return grant, b
}

// try signs in with any password.
func (w *world) try(username, password string) error {
	b := &browser{ip: "192.0.2.2"}
	_, err := w.SignIn(b.request(w.Context()), accounts.SignInInput{Username: username, Password: password})
	return err
}

// bearer returns the context of a request with an access token.
func (w *world) bearer(accessToken string) context.Context {
	w.Helper()
	viewer, _, err := w.Authenticate(w.Context(), accessToken)
	w.must(err)
	return authz.With(w.Context(), viewer)
}

// meanwhile runs a statement past the service, once, in the moment after the
// attempt at a password is counted and before what follows from it is written.
func (w *world) meanwhile(statement string) {
	var once sync.Once
	stop := w.store.Observe(func(ctx context.Context, query string) {
		if strings.HasPrefix(query, "UPDATE") && strings.Contains(query, "failed_sign_ins") {
			once.Do(func() {
				_, err := w.store.WriteDB().ExecContext(ctx, statement)
				w.must(err)
			})
		}
	})
	w.Cleanup(stop)
}
