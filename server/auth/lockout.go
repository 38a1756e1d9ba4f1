package auth

import (
	"math"
	"time"

	"sanbao/server/domain/fault"
)

// Lockout is the answer to guessing at one account from many places, which a rate
// limit by address does not see: after a number of failures in a row the account
// is closed for a while, for a longer while after each further failure. It opens
// by itself, so that nobody can lock a colleague out for good.
type Lockout struct {
	// Threshold is the number of failures in a row that closes the account first.
	Threshold int
	// First is how long it stays closed then; each further failure doubles it.
	First time.Duration
	// Max is the longest that it stays closed.
	Max time.Duration
}

// DefaultLockout closes an account for a minute after 5 failures, then for 2, 4, 8,
// 16 and never more than 30 minutes: some 50 guesses a day, while a person who has
// mistyped waits a minute.
func DefaultLockout() Lockout {
	return Lockout{Threshold: 5, First: time.Minute, Max: 30 * time.Minute}
}

// LockedUntil returns the instant at which the account opens again, given the
// number of failures in a row and the time of the last of them; the zero time when
// they do not close it. Attempts while it is closed must not be counted, a success
// sets the count to zero.
func (l Lockout) LockedUntil(failures int, last time.Time) time.Time {
	if l.Threshold <= 0 || failures < l.Threshold {
		return time.Time{}
	}
	pause := l.First
	for range failures - l.Threshold {
		if pause >= l.Max {
			break
		}
		pause *= 2
	}
	return last.Add(min(pause, l.Max))
}

// Check returns nil when the account is open at the instant now, else a Limit
// *fault.Error (AccountLocked) with the time left. Answer it also for accounts
// that do not exist, or it tells which do.
func (l Lockout) Check(failures int, last, now time.Time) error {
	left := l.LockedUntil(failures, last).Sub(now)
	if left <= 0 {
		return nil
	}
	locked := fault.New(fault.Limit, fault.AccountLocked, fault.Params{"minutes": int(math.Ceil(left.Minutes()))})
	locked.RetryAfter = left
	return locked
}
