package auth

import (
	"log/slog"
	"strings"
)

// servicePrefix lets people and secret scanners see what a leaked text is.
const servicePrefix = "sbt_"

// servicePrefixLength is how much of a token is kept and shown, to tell it from
// others: the rest of it still holds more than 200 random bits.
const servicePrefixLength = 12

// ServiceToken is the opaque text that a tool shows to read the API. Only its hash
// is ever stored.
type ServiceToken string

// NewServiceToken returns a new random token.
func NewServiceToken() ServiceToken { return ServiceToken(newOpaque(servicePrefix)) }

// IsServiceToken reports whether a text means to be a tool's token, right or wrong.
func IsServiceToken(text string) bool { return strings.HasPrefix(text, servicePrefix) }

// ParseServiceToken checks the form of a token that came from outside, before
// anything is looked up. Returns an Unauthenticated *fault.Error (TokenInvalid).
func ParseServiceToken(text string) (ServiceToken, error) {
	if err := checkOpaque(servicePrefix, text); err != nil {
		return "", err
	}
	return ServiceToken(text), nil
}

// Hash returns the SHA-256 of the token in 64 hexadecimal digits, by which its row
// is found.
func (t ServiceToken) Hash() string { return hashOpaque(string(t)) }

// Prefix returns how the token begins.
func (t ServiceToken) Prefix() string { return string(t[:min(len(t), servicePrefixLength)]) }

// LogValue keeps the token out of the log.
func (t ServiceToken) LogValue() slog.Value { return slog.StringValue(servicePrefix + "***") }
