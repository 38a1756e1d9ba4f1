package auth

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"log/slog"
	"strings"
)

const (
	// refreshPrefix lets people and secret scanners see what a leaked text is.
	refreshPrefix = "sbr_"
	refreshBytes  = 32
)

// RefreshToken is the opaque, single-use text in the refresh cookie. Only its hash
// is ever stored: a copy of the database signs nobody in. 256 random bits need no
// slow hash.
type RefreshToken string

// NewRefreshToken returns a new random token.
func NewRefreshToken() RefreshToken {
	return RefreshToken(refreshPrefix + base64.RawURLEncoding.EncodeToString(randomBytes(refreshBytes)))
}

// ParseRefreshToken checks the form of a token that came from outside, before
// anything is looked up. Returns an Unauthenticated *fault.Error (TokenInvalid).
func ParseRefreshToken(text string) (RefreshToken, error) {
	body, ok := strings.CutPrefix(text, refreshPrefix)
	if !ok || len(body) != base64.RawURLEncoding.EncodedLen(refreshBytes) {
		return "", invalidToken(errors.New("not a refresh token"))
	}
	if _, err := base64.RawURLEncoding.Strict().DecodeString(body); err != nil {
		return "", invalidToken(err)
	}
	return RefreshToken(text), nil
}

// Hash returns the SHA-256 of the token in 64 hexadecimal digits, by which its row
// is found. As rows are found by the hash, comparing needs no constant time.
func (t RefreshToken) Hash() string {
	sum := sha256.Sum256([]byte(t))
	return hex.EncodeToString(sum[:])
}

// LogValue keeps the token out of the log.
func (t RefreshToken) LogValue() slog.Value { return slog.StringValue(refreshPrefix + "***") }
