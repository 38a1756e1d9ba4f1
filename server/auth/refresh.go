package auth

import "log/slog"

// refreshPrefix lets people and secret scanners see what a leaked text is.
const refreshPrefix = "sbr_"

// RefreshToken is the opaque, single-use text in the refresh cookie. Only its hash
// is ever stored: a copy of the database signs nobody in. 256 random bits need no
// slow hash.
type RefreshToken string

// NewRefreshToken returns a new random token.
func NewRefreshToken() RefreshToken {
	return RefreshToken(newOpaque(refreshPrefix))
}

// ParseRefreshToken checks the form of a token that came from outside, before
// anything is looked up. Returns an Unauthenticated *fault.Error (TokenInvalid).
func ParseRefreshToken(text string) (RefreshToken, error) {
	if err := checkOpaque(refreshPrefix, text); err != nil {
		return "", err
	}
	return RefreshToken(text), nil
}

// Hash returns the SHA-256 of the token in 64 hexadecimal digits, by which its row
// is found. As rows are found by the hash, comparing needs no constant time.
func (t RefreshToken) Hash() string {
	return hashOpaque(string(t))
}

// LogValue keeps the token out of the log.
func (t RefreshToken) LogValue() slog.Value { return slog.StringValue(refreshPrefix + "***") }
