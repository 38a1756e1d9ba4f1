package auth

import "log/slog"

// linkPrefix lets people and secret scanners see what a leaked text is.
const linkPrefix = "sbp_"

// LinkToken is the opaque, single-use text in a link with which a person sets the
// own password. Only its hash is ever stored.
type LinkToken string

// NewLinkToken returns a new random token.
func NewLinkToken() LinkToken { return LinkToken(newOpaque(linkPrefix)) }

// ParseLinkToken checks the form of a token that came from outside, before
// anything is looked up. Returns an Unauthenticated *fault.Error (TokenInvalid).
func ParseLinkToken(text string) (LinkToken, error) {
	if err := checkOpaque(linkPrefix, text); err != nil {
		return "", err
	}
	return LinkToken(text), nil
}

// Hash returns the SHA-256 of the token in 64 hexadecimal digits, by which its row
// is found.
func (t LinkToken) Hash() string { return hashOpaque(string(t)) }

// LogValue keeps the token out of the log.
func (t LinkToken) LogValue() slog.Value { return slog.StringValue(linkPrefix + "***") }
