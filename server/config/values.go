package config

import (
	"fmt"
	"log/slog"
	"math"

	"github.com/dustin/go-humanize"
)

// Secret is text that no log and no message shows.
type Secret string

// String says whether there is a secret, and not which.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return "[secret]"
}

// GoString keeps the secret out of %#v.
func (s Secret) GoString() string { return s.String() }

// LogValue keeps the secret out of the log.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText keeps the secret out of JSON.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Size is a number of bytes, written like 10MiB, 500kB or 1048576.
type Size int64

// UnmarshalText reads a size. Returns an error for anything else, and for more
// than fits.
func (s *Size) UnmarshalText(text []byte) error {
	n, err := humanize.ParseBytes(string(text))
	if err != nil || n > math.MaxInt64 {
		return fmt.Errorf("%.40q is not a size like 10MiB", text)
	}
	*s = Size(n)
	return nil
}

// String returns the size for people, in powers of 1024.
func (s Size) String() string { return humanize.IBytes(uint64(max(0, s))) }

// SecureCookies says when cookies are kept off plain http.
type SecureCookies string

const (
	// SecureAuto: unless the page is served over plain http on loopback.
	SecureAuto SecureCookies = "auto"
	// SecureAlways: whatever the address.
	SecureAlways SecureCookies = "true"
	// SecureNever: for a company network without TLS; whoever listens in can take
	// a session over.
	SecureNever SecureCookies = "false"
)
