package accounts

import (
	"context"
	"log/slog"
	"runtime"
	"time"

	"sanbao/server/auth"
	"sanbao/server/store"
)

const (
	// DefaultIdleLifetime is how long somebody stays signed in without coming back.
	DefaultIdleLifetime = 14 * 24 * time.Hour
	// DefaultLifetime is how long a sign-in lasts at the most, however much used.
	DefaultLifetime = 60 * 24 * time.Hour

	// refreshGrace is how long after its use a refresh token is taken for that of
	// a second tab that came too late, and not for a stolen one.
	refreshGrace = 5 * time.Second

	// rememberedKeys bounds the memory of what is known of addresses and usernames.
	rememberedKeys = 50_000
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Tokens issues and verifies access tokens.
	Tokens *auth.Tokens
	// Hasher computes and checks password hashes; when nil one that computes as
	// many at a time as there are processors.
	Hasher *auth.Hasher
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Logger is told of wrong passwords, lock-outs and reused tokens;
	// slog.Default() when nil.
	Logger *slog.Logger

	// IdleLifetime is how long somebody stays signed in without coming back, and
	// Lifetime how long at the most; DefaultIdleLifetime and DefaultLifetime when
	// zero.
	IdleLifetime, Lifetime time.Duration
	// Lockout closes accounts after failures; auth.DefaultLockout() when zero.
	Lockout auth.Lockout
	// AddressRate bounds the sign-ins from one address, right ones included, and
	// UsernameRate those with one username; DefaultAddressRate and
	// DefaultUsernameRate when zero.
	AddressRate, UsernameRate Rate
}

// Rate is a number of attempts at once, and then one every interval.
type Rate struct {
	Burst    int
	Interval time.Duration
}

// DefaultAddressRate leaves room for a whole office behind one address in the
// morning.
func DefaultAddressRate() Rate { return Rate{Burst: 60, Interval: time.Second} }

// DefaultUsernameRate leaves room for a person with several devices.
func DefaultUsernameRate() Rate { return Rate{Burst: 20, Interval: 3 * time.Second} }

// Service signs people in and out, and keeps the list of those who may.
type Service struct {
	cfg Config
	log *slog.Logger
	// by address and by username
	addresses, usernames *auth.Limiter
	strangers            *strangers
	viewers              *viewers
}

// New returns the service. From then on writes to departments, users and sessions
// through the store's client, by whomever, are noticed at once by Authenticate:
// call New before the store is in use. Returns an error for a rate that is not
// positive.
func New(cfg Config) (*Service, error) {
	cfg = cfg.complete()
	s := &Service{cfg: cfg, log: cfg.Logger}
	var err error
	if s.addresses, err = cfg.limiter(cfg.AddressRate); err != nil {
		return nil, err
	}
	if s.usernames, err = cfg.limiter(cfg.UsernameRate); err != nil {
		return nil, err
	}
	s.strangers = newStrangers(cfg.Lockout)
	s.viewers = newViewers(s.now, s.loadViewer)
	s.viewers.forgetAfterWrites(cfg.Store.Client())
	return s, nil
}

func (c Config) complete() Config {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	if c.Hasher == nil {
		c.Hasher = auth.NewHasher(runtime.GOMAXPROCS(0))
	}
	if c.IdleLifetime == 0 {
		c.IdleLifetime = DefaultIdleLifetime
	}
	if c.Lifetime == 0 {
		c.Lifetime = DefaultLifetime
	}
	if c.Lockout == (auth.Lockout{}) {
		c.Lockout = auth.DefaultLockout()
	}
	if c.AddressRate == (Rate{}) {
		c.AddressRate = DefaultAddressRate()
	}
	if c.UsernameRate == (Rate{}) {
		c.UsernameRate = DefaultUsernameRate()
	}
	return c
}

func (c Config) limiter(r Rate) (*auth.Limiter, error) {
	return auth.NewLimiter(r.Interval, r.Burst, rememberedKeys, c.Clock)
}

// now is the moment of an action, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.cfg.Clock().UTC().Truncate(time.Microsecond) }

// refuse logs a refusal that matters to those who watch over the accounts, and
// returns it.
func (s *Service) refuse(ctx context.Context, level slog.Level, err error, what string, args ...any) error {
	s.log.Log(ctx, level, what, append(args, "ip", auth.RequestOf(ctx).IP)...)
	return err
}
