// Package auth holds what sign-in is made of: password hashes, access and refresh
// tokens, the lock-out after failures, rate limits and the refresh cookie. It
// knows neither the database nor GraphQL; who calls it keeps the rows.
package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/crypto/argon2"
)

// argonParams are the costs of one hash.
type argonParams struct {
	memoryKiB, passes uint32
	lanes             uint8
}

// currentParams follow OWASP's Password Storage Cheat Sheet for argon2id: 19 MiB,
// two passes, one lane.
var currentParams = argonParams{memoryKiB: 19 * 1024, passes: 2, lanes: 1}

const (
	saltBytes = 16
	keyBytes  = 32
	// Stored hashes may cost up to this much: enough for any future setting, too
	// little for a tampered row to exhaust the machine.
	maxMemoryKiB = 256 * 1024
	maxPasses    = 16
	maxLanes     = 16
	maxPartBytes = 64
	// maxPasswordBytes is the longest text that ValidatePassword can let through.
	maxPasswordBytes = 4 * maxPasswordRunes
)

// ErrMalformedHash says that a stored hash cannot be read: the row is damaged, or
// was not written by a Hasher. It is never the user's fault.
var ErrMalformedHash = errors.New("malformed password hash")

// Hasher computes and checks argon2id hashes. A hash takes some 20 ms and 19 MiB;
// the number computed at the same time is bounded, so that a wave of sign-ins
// waits instead of exhausting memory. It is safe for concurrent use.
type Hasher struct {
	slots chan struct{}
	// dummy has the current costs and a random key, which no password matches.
	dummy string
}

// NewHasher returns a Hasher that computes at most parallel hashes at the same
// time, at least one.
func NewHasher(parallel int) *Hasher {
	return &Hasher{
		slots: make(chan struct{}, max(1, parallel)),
		dummy: formatPHC(currentParams, randomBytes(saltBytes), randomBytes(keyBytes)),
	}
}

// Hash returns the hash of a password as a PHC string, parameters inside:
// $argon2id$v=19$m=19456,t=2,p=1$salt$key. Returns the context's error when ctx
// ends before a slot is free.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	salt := randomBytes(saltBytes)
	key, err := h.derive(ctx, currentParams, password, salt, keyBytes)
	if err != nil {
		return "", err
	}
	return formatPHC(currentParams, salt, key), nil
}

// Verify says whether the password belongs to the hash, in a time that does not
// depend on how much of it is right. needsRehash is set when it does, but the hash
// was made with other costs than today's: store a new one. Returns
// ErrMalformedHash for a hash that cannot be read, the context's error when ctx
// ends before a slot is free.
func (h *Hasher) Verify(ctx context.Context, hash, password string) (ok, needsRehash bool, err error) {
	params, salt, want, err := parsePHC(hash)
	if err != nil {
		return false, false, err
	}
	// No password is that long; it costs what any wrong one does, and no more.
	tooLong := len(password) > maxPasswordBytes
	if tooLong {
		password = ""
	}
	got, err := h.derive(ctx, params, password, salt, len(want))
	if err != nil {
		return false, false, err
	}
	ok = subtle.ConstantTimeCompare(got, want) == 1 && !tooLong
	return ok, ok && (params != currentParams || len(salt) != saltBytes || len(want) != keyBytes), nil
}

// DummyVerify takes as long as Verify and never matches. Call it for unknown
// users, so that the time of an answer does not tell who exists. Returns the
// context's error when ctx ends before a slot is free.
func (h *Hasher) DummyVerify(ctx context.Context, password string) error {
	_, _, err := h.Verify(ctx, h.dummy, password)
	return err
}

func (h *Hasher) derive(ctx context.Context, p argonParams, password string, salt []byte, size int) ([]byte, error) {
	select {
	case h.slots <- struct{}{}:
		defer func() { <-h.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return argon2.IDKey([]byte(password), salt, p.passes, p.memoryKiB, p.lanes, uint32(size)), nil
}

func formatPHC(p argonParams, salt, key []byte) string {
	encode := base64.RawStdEncoding.EncodeToString
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, p.memoryKiB, p.passes, p.lanes, encode(salt), encode(key))
}

func parsePHC(hash string) (p argonParams, salt, key []byte, err error) {
	fields := strings.Split(hash, "$")
	if len(fields) != 6 || fields[0] != "" || fields[1] != "argon2id" || fields[2] != "v="+strconv.Itoa(argon2.Version) {
		return p, nil, nil, ErrMalformedHash
	}
	costs := strings.Split(fields[3], ",")
	if len(costs) != 3 {
		return p, nil, nil, ErrMalformedHash
	}
	memory, errM := parseCost(costs[0], "m=", maxMemoryKiB)
	passes, errT := parseCost(costs[1], "t=", maxPasses)
	lanes, errP := parseCost(costs[2], "p=", maxLanes)
	salt, errSalt := parsePart(fields[4])
	key, errKey := parsePart(fields[5])
	if err := errors.Join(errM, errT, errP, errSalt, errKey); err != nil {
		return p, nil, nil, fmt.Errorf("%w: %w", ErrMalformedHash, err)
	}
	return argonParams{memoryKiB: memory, passes: passes, lanes: uint8(lanes)}, salt, key, nil
}

func parseCost(text, name string, limit uint64) (uint32, error) {
	digits, named := strings.CutPrefix(text, name)
	n, err := strconv.ParseUint(digits, 10, 32)
	if !named || err != nil || n < 1 || n > limit {
		return 0, fmt.Errorf("cost %s must be 1 to %d", name, limit)
	}
	return uint32(n), nil
}

func parsePart(text string) ([]byte, error) {
	const minPartBytes = 8
	part, err := base64.RawStdEncoding.Strict().DecodeString(text)
	if err != nil {
		return nil, err
	}
	if len(part) < minPartBytes || len(part) > maxPartBytes {
		return nil, fmt.Errorf("%d bytes of salt or key", len(part))
	}
	return part, nil
}

// randomBytes cannot fail: crypto/rand ends the program where the system has no
// randomness to give.
func randomBytes(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return b
}
