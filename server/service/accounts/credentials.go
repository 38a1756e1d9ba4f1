package accounts

import (
	"context"
	"log/slog"
	"math"
	"net/netip"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// slowDownAddress bounds how often links are tried from one address. Returns LIMIT
// (TooOften) with the time to wait.
func (s *Service) slowDownAddress(ip string) error {
	return slowDown(s.addresses, networkOf(ip))
}

// slowDown bounds how often sign-in is tried from one address and with one
// username. Returns LIMIT (TooOften) with the time to wait.
func (s *Service) slowDown(ip, username string) error {
	for _, bound := range []struct {
		limiter *auth.Limiter
		key     string
	}{{s.addresses, networkOf(ip)}, {s.usernames, username}} {
		if err := slowDown(bound.limiter, bound.key); err != nil {
			return err
		}
	}
	return nil
}

func slowDown(limiter *auth.Limiter, key string) error {
	ok, wait := limiter.Allow(key)
	if ok {
		return nil
	}
	refused := fault.New(fault.Limit, fault.TooOften, fault.Params{"seconds": int(math.Ceil(wait.Seconds()))})
	refused.RetryAfter = wait
	return refused
}

// networkOf returns what counts as one address: of IPv6 the half that a provider
// gives to one customer, who may change the other half at will.
func networkOf(ip string) string {
	const customer = 64
	addr, err := netip.ParseAddr(ip)
	if err != nil || addr.Is4() {
		return ip
	}
	network, err := addr.WithZone("").Prefix(customer)
	if err != nil {
		return ip
	}
	return network.String()
}

// findUser returns the person with a normalised username, nil if there is none.
func (s *Service) findUser(ctx context.Context, username string) (*ent.User, error) {
	if !isUsername(username) {
		// Nobody has it, and a database may choke on it; but to look it up takes
		// time, which must not tell the two apart.
		username = ""
	}
	u, err := s.cfg.Store.Client().User.Query().Where(user.Username(username)).Only(authz.System(ctx))
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return u, err
}

// verify checks a person's password, and says whether it is to be hashed anew.
// Whether there is such a person (u may be nil) shows neither in the answer nor in
// the work done for it. Returns LIMIT (AccountLocked) while the account is locked,
// BadCredentials for a wrong password.
func (s *Service) verify(ctx context.Context, u *ent.User, username, password string) (rehash bool, err error) {
	if u == nil || u.PasswordHash == "" {
		return false, s.verifyStranger(ctx, username, password)
	}
	failures, err := s.countAttempt(ctx, u)
	if err != nil {
		return false, err
	}
	ok, rehash, err := s.cfg.Hasher.Verify(ctx, u.PasswordHash, password)
	if err != nil {
		return false, err
	}
	if !ok {
		if err := s.noteLockOut(ctx, u, failures); err != nil {
			return false, err
		}
		return false, s.refuse(ctx, slog.LevelInfo, badCredentials(), "wrong password", "user", u.ID)
	}
	return rehash, nil
}

func (s *Service) verifyStranger(ctx context.Context, username, password string) error {
	if err := s.strangers.count(username, s.now()); err != nil {
		return err
	}
	const nobody = 0
	if _, err := s.bookkeep(ctx, s.cfg.Store.Client(), s.countFailure(nobody, 0, s.now())); err != nil {
		return err
	}
	if err := s.cfg.Hasher.DummyVerify(ctx, password); err != nil {
		return err
	}
	return badCredentials()
}

func badCredentials() *fault.Error { return fault.New(fault.Unauthenticated, fault.BadCredentials) }

// countAttempt counts a failure before the password is looked at; a right one
// takes all back. So of a hundred attempts at the same time no more are looked at
// than of a hundred in a row: each has to find the count as it read it, or reads
// it again. Returns the failures in a row with this one; LIMIT (AccountLocked), uncounted, while the account is locked.
func (s *Service) countAttempt(ctx context.Context, u *ent.User) (failures int, err error) {
	for {
		now := s.now()
		var last time.Time
		if u.LastFailedSignInAt != nil {
			last = *u.LastFailedSignInAt
		}
		if err := s.cfg.Lockout.Check(u.FailedSignIns, last, now); err != nil {
			return 0, s.refuse(ctx, slog.LevelWarn, err, "attempt at a locked account", "user", u.ID)
		}
		counted, err := s.bookkeep(ctx, s.cfg.Store.Client(), s.countFailure(u.ID, u.FailedSignIns, now))
		if err != nil || counted {
			return u.FailedSignIns + 1, err
		}
		u, err = s.cfg.Store.Client().User.Get(authz.System(ctx), u.ID)
		if err != nil {
			return 0, err
		}
	}
}

func (s *Service) countFailure(userID, seen int, now time.Time) *sql.UpdateBuilder {
	return s.updateUsers().
		Set(user.FieldFailedSignIns, seen+1).Set(user.FieldLastFailedSignInAt, now).
		Where(sql.And(sql.EQ(user.FieldID, userID), sql.EQ(user.FieldFailedSignIns, seen)))
}

// noteSignIn writes down that somebody has signed in, with a new hash of the same
// password if there is one. Returns false where the person was disabled or locked, or the
// password changed, since they were read.
func (s *Service) noteSignIn(ctx context.Context, tx *ent.Tx, u *ent.User, newHash string, now time.Time) (bool, error) {
	update := s.updateUsers().
		Set(user.FieldFailedSignIns, 0).SetNull(user.FieldLastFailedSignInAt).Set(user.FieldLastSignedInAt, now).
		Where(sql.And(sql.EQ(user.FieldID, u.ID), sql.EQ(user.FieldActive, true), sql.IsNull(user.FieldLockedAt), sql.EQ(user.FieldPasswordHash, u.PasswordHash)))
	if newHash != "" {
		update.Set(user.FieldPasswordHash, newHash)
	}
	return s.bookkeep(ctx, tx.Client(), update)
}

func (s *Service) updateUsers() *sql.UpdateBuilder {
	return sql.Dialect(s.cfg.Store.Dialect()).Update(user.Table)
}

// bookkeep runs an update of users past the entity's hooks: what signing in leaves
// behind in the row is no change of the person, and must not raise the version
// that those who edit the person compare. Reports whether it found the row.
func (s *Service) bookkeep(ctx context.Context, client *ent.Client, update *sql.UpdateBuilder) (bool, error) {
	query, args := update.Query()
	result, err := client.ExecContext(ctx, query, args...)
	if err != nil {
		return false, store.Fault(err)
	}
	rows, err := result.RowsAffected()
	return rows > 0, err
}
