package auth

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"sanbao/server/domain/fault"
)

var (
	noon   = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	secret = []byte("a secret of thirty-two bytes, ok")
	who    = Identity{UserID: 42, Role: "CLERK", SessionID: 7}
)

func ringOf(t *testing.T, current string, keys map[string][]byte) *Keyring {
	t.Helper()
	ring, err := NewKeyring(current, keys)
	if err != nil {
		t.Fatal(err)
	}
	return ring
}

func tokensAt(t *testing.T, at time.Time) *Tokens {
	t.Helper()
	return NewTokens(ringOf(t, "k1", map[string][]byte{"k1": secret}), 0, func() time.Time { return at })
}

func issue(t *testing.T, tokens *Tokens) string {
	t.Helper()
	text, _, err := tokens.Issue(who)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// good are claims that Parse accepts at noon; tests spoil one at a time.
func good() jwt.MapClaims {
	return jwt.MapClaims{
		"iss": "sanbao", "aud": "sanbao-api", "sub": "42", "role": "CLERK", "sid": "7", "jti": "x",
		"iat": noon.Unix(), "exp": noon.Add(time.Minute).Unix(),
	}
}

func sign(t testing.TB, method jwt.SigningMethod, header map[string]any, claims jwt.Claims, key any) string {
	t.Helper()
	token := jwt.NewWithClaims(method, claims)
	for name, value := range header {
		token.Header[name] = value
	}
	text, err := token.SignedString(key)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func expectRefusal(t *testing.T, name string, tokens *Tokens, text string, want fault.Key) {
	t.Helper()
	claims, err := tokens.Parse(text)
	e := fault.As(err)
	if e == nil || e.Code != fault.Unauthenticated || e.Key != want {
		t.Errorf("%s: got %v, want %s", name, err, want)
	}
	if claims != (Claims{}) {
		t.Errorf("%s: claims beside an error: %+v", name, claims)
	}
}

func TestIssueAndParse(t *testing.T) {
	tokens := tokensAt(t, noon.Add(300*time.Millisecond))
	text, issued, err := tokens.Issue(who)
	if err != nil {
		t.Fatal(err)
	}
	got, err := tokens.Parse(text)
	if err != nil || got != issued {
		t.Errorf("got %+v, %v; want %+v", got, err, issued)
	}
	if got.Identity != who || !got.IssuedAt.Equal(noon) || got.ExpiresAt.Sub(got.IssuedAt) != DefaultAccessLifetime || got.TokenID == "" {
		t.Errorf("%+v", got)
	}
	if _, second, _ := tokens.Issue(who); second.TokenID == issued.TokenID {
		t.Error("two tokens with the same jti")
	}
}

func TestTokenOnTheWire(t *testing.T) {
	parts := strings.Split(issue(t, tokensAt(t, noon)), ".")
	var header, body map[string]any
	for i, into := range []*map[string]any{&header, &body} {
		raw, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, into); err != nil {
			t.Fatal(err)
		}
	}
	if header["alg"] != "HS256" || header["kid"] != "k1" {
		t.Error(header)
	}
	for _, name := range []string{"iss", "aud", "exp", "iat", "sub", "role", "sid", "jti"} {
		if body[name] == nil {
			t.Error("missing:", name)
		}
	}
}

func TestLifetimeIsConfigurable(t *testing.T) {
	ring := ringOf(t, "k1", map[string][]byte{"k1": secret})
	_, claims, err := NewTokens(ring, 3*time.Minute, func() time.Time { return noon }).Issue(who)
	if err != nil || claims.ExpiresAt.Sub(claims.IssuedAt) != 3*time.Minute {
		t.Error(claims, err)
	}
}

func TestExpiry(t *testing.T) {
	text := issue(t, tokensAt(t, noon))
	for _, after := range []time.Duration{0, DefaultAccessLifetime, DefaultAccessLifetime + clockLeeway - time.Second} {
		if _, err := tokensAt(t, noon.Add(after)).Parse(text); err != nil {
			t.Errorf("after %v: %v", after, err)
		}
	}
	for _, after := range []time.Duration{DefaultAccessLifetime + clockLeeway, DefaultAccessLifetime + time.Minute, 10 * 365 * 24 * time.Hour} {
		expectRefusal(t, after.String(), tokensAt(t, noon.Add(after)), text, fault.TokenExpired)
	}
}

func TestIssuedInTheFuture(t *testing.T) {
	text := issue(t, tokensAt(t, noon))
	if _, err := tokensAt(t, noon.Add(-clockLeeway)).Parse(text); err != nil {
		t.Error("a clock that is a little late must not matter:", err)
	}
	expectRefusal(t, "a minute ahead", tokensAt(t, noon.Add(-time.Minute)), text, fault.TokenInvalid)
}

func TestParseRefusesWrongClaims(t *testing.T) {
	tokens := tokensAt(t, noon)
	kid := map[string]any{"kid": "k1"}
	if _, err := tokens.Parse(sign(t, jwt.SigningMethodHS256, kid, good(), secret)); err != nil {
		t.Fatal("the unspoilt claims must pass:", err)
	}
	expired := noon.Add(-time.Hour).Unix()
	cases := []struct {
		name string
		set  jwt.MapClaims // nil values remove the claim
		want fault.Key
	}{
		{"wrong iss", jwt.MapClaims{"iss": "somebody"}, fault.TokenInvalid},
		{"no iss", jwt.MapClaims{"iss": nil}, fault.TokenInvalid},
		{"wrong aud", jwt.MapClaims{"aud": "another-api"}, fault.TokenInvalid},
		{"no aud", jwt.MapClaims{"aud": nil}, fault.TokenInvalid},
		{"no exp", jwt.MapClaims{"exp": nil}, fault.TokenInvalid},
		{"exp is text", jwt.MapClaims{"exp": "tomorrow"}, fault.TokenInvalid},
		{"no iat", jwt.MapClaims{"iat": nil}, fault.TokenInvalid},
		{"not yet valid", jwt.MapClaims{"nbf": noon.Add(time.Hour).Unix()}, fault.TokenInvalid},
		{"no sub", jwt.MapClaims{"sub": nil}, fault.TokenInvalid},
		{"sub is a name", jwt.MapClaims{"sub": "admin"}, fault.TokenInvalid},
		{"sub is a number", jwt.MapClaims{"sub": 42}, fault.TokenInvalid},
		{"no sid", jwt.MapClaims{"sid": nil}, fault.TokenInvalid},
		{"no role", jwt.MapClaims{"role": nil}, fault.TokenInvalid},
		{"no jti", jwt.MapClaims{"jti": nil}, fault.TokenInvalid},
		{"expired", jwt.MapClaims{"exp": expired}, fault.TokenExpired},
		{"expired, wrong iss", jwt.MapClaims{"exp": expired, "iss": "somebody"}, fault.TokenInvalid},
		{"expired, wrong aud", jwt.MapClaims{"exp": expired, "aud": "another-api"}, fault.TokenInvalid},
		{"expired, no aud", jwt.MapClaims{"exp": expired, "aud": nil}, fault.TokenInvalid},
		{"expired, from the future", jwt.MapClaims{"exp": expired, "iat": noon.Add(time.Hour).Unix()}, fault.TokenInvalid},
	}
	for _, c := range cases {
		claims := good()
		for name, value := range c.set {
			claims[name] = value
			if value == nil {
				delete(claims, name)
			}
		}
		expectRefusal(t, c.name, tokens, sign(t, jwt.SigningMethodHS256, kid, claims, secret), c.want)
	}
}

func TestParseRefusesWrongSignatures(t *testing.T) {
	tokens := tokensAt(t, noon)
	foreign := []byte("another secret of 32 bytes, or so")
	kid := map[string]any{"kid": "k1"}
	valid := sign(t, jwt.SigningMethodHS256, kid, good(), secret)
	parts := strings.Split(valid, ".")
	admin := good()
	admin["role"] = "ADMIN"
	swapped := strings.Split(sign(t, jwt.SigningMethodHS256, kid, admin, foreign), ".")[1]
	expired := good()
	expired["exp"] = noon.Add(-time.Hour).Unix()

	for name, text := range map[string]string{
		"foreign secret":           sign(t, jwt.SigningMethodHS256, kid, good(), foreign),
		"foreign secret, expired":  sign(t, jwt.SigningMethodHS256, kid, expired, foreign),
		"unknown kid":              sign(t, jwt.SigningMethodHS256, map[string]any{"kid": "k9"}, good(), secret),
		"no kid":                   sign(t, jwt.SigningMethodHS256, nil, good(), secret),
		"kid is a number":          sign(t, jwt.SigningMethodHS256, map[string]any{"kid": 1}, good(), secret),
		"kid is a path":            sign(t, jwt.SigningMethodHS256, map[string]any{"kid": "../../dev/null"}, good(), []byte{}),
		"none":                     sign(t, jwt.SigningMethodNone, kid, good(), jwt.UnsafeAllowNoneSignatureType),
		"HS384 with our secret":    sign(t, jwt.SigningMethodHS384, kid, good(), secret),
		"HS512 with our secret":    sign(t, jwt.SigningMethodHS512, kid, good(), secret),
		"body swapped":             parts[0] + "." + swapped + "." + parts[2],
		"signature cut":            parts[0] + "." + parts[1] + "." + parts[2][:20],
		"signature empty":          parts[0] + "." + parts[1] + ".",
		"signature absent":         parts[0] + "." + parts[1],
		"alg none, our signature":  base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"none","kid":"k1"}`)) + "." + parts[1] + "." + parts[2],
		"alg NoNe, no signature":   base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"NoNe","kid":"k1"}`)) + "." + parts[1] + ".",
		"alg absent":               base64.RawURLEncoding.EncodeToString([]byte(`{"kid":"k1"}`)) + "." + parts[1] + "." + parts[2],
		"loose base64 of the same": valid[:len(valid)-1] + string(nextLoose(valid[len(valid)-1])),
	} {
		expectRefusal(t, name, tokens, text, fault.TokenInvalid)
	}
}

// nextLoose returns the neighbour of a base64url character that a decoder which
// ignores trailing bits takes for the same: the last of 43 characters has two of
// them.
func nextLoose(c byte) byte {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	return alphabet[strings.IndexByte(alphabet, c)^1]
}

// The classic confusion: a public RSA key, known to everybody, used as HMAC secret
// against a server that lets the token choose the method.
func TestParseRefusesRSAConfusion(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(&private.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	public := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
	kid := map[string]any{"kid": "k1"}

	expectRefusal(t, "RS256", tokensAt(t, noon), sign(t, jwt.SigningMethodRS256, kid, good(), private), fault.TokenInvalid)
	expectRefusal(t, "HS256 with the public key", tokensAt(t, noon), sign(t, jwt.SigningMethodHS256, kid, good(), public), fault.TokenInvalid)

	// Even with the public key in the ring the method stays pinned.
	tokens := NewTokens(ringOf(t, "k1", map[string][]byte{"k1": public}), 0, func() time.Time { return noon })
	expectRefusal(t, "RS256, its public key in the ring", tokens, sign(t, jwt.SigningMethodRS256, kid, good(), private), fault.TokenInvalid)
}

func TestParseRefusesGarbage(t *testing.T) {
	tokens := tokensAt(t, noon)
	valid := issue(t, tokens)
	encode := base64.RawURLEncoding.EncodeToString
	signRaw := func(header, body string) string {
		signed := encode([]byte(header)) + "." + encode([]byte(body))
		mac := hmac.New(sha256.New, secret)
		mac.Write([]byte(signed))
		return signed + "." + encode(mac.Sum(nil))
	}
	for name, text := range map[string]string{
		"empty":            "",
		"dots":             "..",
		"many dots":        strings.Repeat(".", 4000),
		"words":            "not a token",
		"Bearer":           "Bearer " + valid,
		"four parts":       valid + ".x",
		"blanks":           " " + valid,
		"zero bytes":       "\x00\x00.\x00.\x00",
		"not UTF-8":        "\xff\xfe.\xff.\xff",
		"huge":             strings.Repeat("a", 10<<20),
		"huge, valid head": valid + strings.Repeat("a", maxTokenBytes),
		"a refresh token":  string(NewRefreshToken()),
		"body is a list":   signRaw(`{"alg":"HS256","kid":"k1"}`, `[]`),
		"body is null":     signRaw(`{"alg":"HS256","kid":"k1"}`, `null`),
		"body is not JSON": signRaw(`{"alg":"HS256","kid":"k1"}`, `{`),
		"head is a list":   signRaw(`[]`, `{}`),
		"deeply nested":    signRaw(`{"alg":"HS256","kid":"k1"}`, strings.Repeat("[", 1500)),
	} {
		expectRefusal(t, name, tokens, text, fault.TokenInvalid)
	}
}

func TestKeyRotation(t *testing.T) {
	now := func() time.Time { return noon }
	next := []byte("the next secret: thirty-two bytes")
	before := NewTokens(ringOf(t, "k1", map[string][]byte{"k1": secret}), 0, now)
	during := NewTokens(ringOf(t, "k2", map[string][]byte{"k1": secret, "k2": next}), 0, now)
	after := NewTokens(ringOf(t, "k2", map[string][]byte{"k2": next}), 0, now)
	old, fresh := issue(t, before), issue(t, during)

	if _, err := during.Parse(old); err != nil {
		t.Error("the previous key is still accepted:", err)
	}
	for _, tokens := range []*Tokens{during, after} {
		if _, err := tokens.Parse(fresh); err != nil {
			t.Error("the new key signs:", err)
		}
	}
	expectRefusal(t, "the old key is gone", after, old, fault.TokenInvalid)
	expectRefusal(t, "the new key is not known yet", before, fresh, fault.TokenInvalid)
}

func TestNewKeyring(t *testing.T) {
	for name, c := range map[string]struct {
		current string
		keys    map[string][]byte
	}{
		"no keys":            {"k1", nil},
		"current is missing": {"k2", map[string][]byte{"k1": secret}},
		"no current":         {"", map[string][]byte{"k1": secret}},
		"short secret":       {"k1", map[string][]byte{"k1": secret[:31]}},
		"short old secret":   {"k1", map[string][]byte{"k1": secret, "k0": []byte("short")}},
		"bad id":             {"k 1", map[string][]byte{"k 1": secret}},
		"long id":            {"k1", map[string][]byte{"k1": secret, strings.Repeat("k", 65): secret}},
	} {
		if _, err := NewKeyring(c.current, c.keys); err == nil {
			t.Errorf("%s: accepted", name)
		} else if strings.Contains(err.Error(), string(secret[:16])) {
			t.Errorf("%s: the secret stands in the error: %v", name, err)
		}
	}
	// The ring keeps its own copy.
	mine := append([]byte(nil), secret...)
	ring := ringOf(t, "k1", map[string][]byte{"k1": mine})
	text := issue(t, NewTokens(ring, 0, func() time.Time { return noon }))
	clear(mine)
	if _, err := tokensAt(t, noon).Parse(text); err != nil {
		t.Error(err)
	}
}

func FuzzParseToken(f *testing.F) {
	ring, err := NewKeyring("k1", map[string][]byte{"k1": secret})
	if err != nil {
		f.Fatal(err)
	}
	tokens := NewTokens(ring, 0, func() time.Time { return noon })
	// Every fuzzing process must know the same valid token: no random jti here.
	valid := sign(f, jwt.SigningMethodHS256, map[string]any{"kid": "k1"}, good(), secret)
	f.Add(valid)
	f.Add("eyJhbGciOiJub25lIn0.e30.")
	f.Add("..")
	f.Fuzz(func(t *testing.T, text string) {
		if claims, err := tokens.Parse(text); err == nil && text != valid {
			t.Errorf("a forged token passed: %q: %+v", text, claims)
		} else if err != nil && fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("%q: %v", text, err)
		}
	})
}
