package auth

import (
	"crypto/rand"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"sanbao/server/domain/fault"
)

const (
	// DefaultAccessLifetime is how long an access token is good when nothing else
	// is said. It is also how long a role taken away may go on working where the
	// session is not looked up.
	DefaultAccessLifetime = 10 * time.Minute

	tokenIssuer   = "sanbao"
	tokenAudience = "sanbao-api"
	// clockLeeway forgives servers whose clocks differ a little.
	clockLeeway = 5 * time.Second
	// maxTokenBytes is several times what Issue makes; longer text is not looked at.
	maxTokenBytes = 4096
	// minSecretBytes is the size of HMAC-SHA-256's output (RFC 7518, 3.2).
	minSecretBytes = 32
)

var keyIDPattern = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// Keyring holds the secrets that access tokens are signed with: one signs, all
// verify. To rotate, add a key, make it the current one, and drop the old one when
// the last token signed with it has expired.
type Keyring struct {
	current string
	keys    map[string][]byte
}

// NewKeyring returns a ring of secrets by key id. Returns an error when the
// current id is not among them, an id has other characters than letters, digits,
// dot, dash and underscore, or a secret has fewer than 32 bytes.
func NewKeyring(current string, keys map[string][]byte) (*Keyring, error) {
	ring := &Keyring{current: current, keys: make(map[string][]byte, len(keys))}
	for id, secret := range keys {
		if !keyIDPattern.MatchString(id) {
			return nil, fmt.Errorf("signing key %q: the id must be 1 to 64 letters, digits, dots, dashes or underscores", id)
		}
		if len(secret) < minSecretBytes {
			return nil, fmt.Errorf("signing key %q has %d bytes, at least %d are needed", id, len(secret), minSecretBytes)
		}
		ring.keys[id] = append([]byte(nil), secret...)
	}
	if _, ok := ring.keys[current]; !ok {
		return nil, fmt.Errorf("the current signing key %q is not among the keys", current)
	}
	return ring, nil
}

// Identity is whom an access token speaks for.
type Identity struct {
	// UserID is the user's row.
	UserID int
	// Role is the role at the time of issue.
	Role string
	// SessionID is the session's row, so that an ended session can be refused.
	SessionID int
}

// Claims are what a verified access token says.
type Claims struct {
	Identity
	// TokenID is unique to the token.
	TokenID string
	// IssuedAt and ExpiresAt are in whole seconds, UTC.
	IssuedAt, ExpiresAt time.Time
}

// Tokens issues and verifies access tokens: JWT, signed with HS256 and nothing
// else. It is safe for concurrent use.
type Tokens struct {
	ring     *Keyring
	lifetime time.Duration
	now      func() time.Time
	parser   *jwt.Parser
}

// wireClaims is the body of the token.
type wireClaims struct {
	Role    string `json:"role"`
	Session string `json:"sid"`
	jwt.RegisteredClaims
}

// NewTokens returns Tokens that sign with the ring's current key. now is the
// clock; a lifetime of zero means DefaultAccessLifetime.
func NewTokens(ring *Keyring, lifetime time.Duration, now func() time.Time) *Tokens {
	if lifetime <= 0 {
		lifetime = DefaultAccessLifetime
	}
	return &Tokens{ring: ring, lifetime: lifetime, now: now, parser: jwt.NewParser(
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}),
		jwt.WithIssuer(tokenIssuer),
		jwt.WithAudience(tokenAudience),
		jwt.WithExpirationRequired(),
		jwt.WithIssuedAt(),
		jwt.WithLeeway(clockLeeway),
		jwt.WithTimeFunc(now),
		jwt.WithStrictDecoding(),
	)}
}

// Issue returns a token for who, and what it says. An error is a defect of the
// keys, never of the caller.
func (t *Tokens) Issue(who Identity) (string, Claims, error) {
	issued := t.now().UTC().Truncate(time.Second)
	claims := Claims{Identity: who, TokenID: rand.Text(), IssuedAt: issued, ExpiresAt: issued.Add(t.lifetime)}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, wireClaims{
		Role:    who.Role,
		Session: strconv.Itoa(who.SessionID),
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer:    tokenIssuer,
			Audience:  jwt.ClaimStrings{tokenAudience},
			Subject:   strconv.Itoa(who.UserID),
			ID:        claims.TokenID,
			IssuedAt:  jwt.NewNumericDate(claims.IssuedAt),
			ExpiresAt: jwt.NewNumericDate(claims.ExpiresAt),
		},
	})
	token.Header["kid"] = t.ring.current
	text, err := token.SignedString(t.ring.keys[t.ring.current])
	if err != nil {
		return "", Claims{}, fmt.Errorf("signing an access token: %w", err)
	}
	return text, claims, nil
}

// Parse verifies a token and returns what it says. Every error is an
// Unauthenticated *fault.Error: TokenExpired when expiry is all that is wrong
// with it (refresh and retry), TokenInvalid otherwise (sign in). The cause is kept
// for the log.
func (t *Tokens) Parse(text string) (Claims, error) {
	if len(text) > maxTokenBytes {
		return Claims{}, invalidToken(fmt.Errorf("a token of %d bytes", len(text)))
	}
	var wire wireClaims
	if _, err := t.parser.ParseWithClaims(text, &wire, t.ring.verificationKey); err != nil {
		if onlyExpired(err) {
			return Claims{}, fault.New(fault.Unauthenticated, fault.TokenExpired).Wrap(err)
		}
		return Claims{}, invalidToken(err)
	}
	userID, errUser := strconv.Atoi(wire.Subject)
	sessionID, errSession := strconv.Atoi(wire.Session)
	if err := errors.Join(errUser, errSession); err != nil {
		return Claims{}, invalidToken(err)
	}
	if wire.Role == "" || wire.ID == "" || wire.IssuedAt == nil {
		return Claims{}, invalidToken(errors.New("role, jti or iat is missing"))
	}
	return Claims{
		Identity:  Identity{UserID: userID, Role: wire.Role, SessionID: sessionID},
		TokenID:   wire.ID,
		IssuedAt:  wire.IssuedAt.UTC(),
		ExpiresAt: wire.ExpiresAt.UTC(),
	}, nil
}

func (r *Keyring) verificationKey(token *jwt.Token) (any, error) {
	id, _ := token.Header["kid"].(string)
	secret, ok := r.keys[id]
	if !ok {
		return nil, fmt.Errorf("no signing key %.64q", id)
	}
	return secret, nil
}

// onlyExpired says whether the token is ours in every respect but its age. The
// parser checks the signature first and the claims together, so that an expired
// token may be foreign as well.
func onlyExpired(err error) bool {
	if !errors.Is(err, jwt.ErrTokenExpired) {
		return false
	}
	for _, other := range []error{
		jwt.ErrTokenInvalidAudience, jwt.ErrTokenInvalidIssuer, jwt.ErrTokenUsedBeforeIssued,
		jwt.ErrTokenNotValidYet, jwt.ErrTokenRequiredClaimMissing, jwt.ErrTokenSignatureInvalid,
	} {
		if errors.Is(err, other) {
			return false
		}
	}
	return true
}

func invalidToken(cause error) error {
	return fault.New(fault.Unauthenticated, fault.TokenInvalid).Wrap(cause)
}
