package auth

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"strings"
)

// opaqueBytes are 256 random bits, which need no slow hash.
const opaqueBytes = 32

// newOpaque returns a prefix and random text that means nothing by itself.
func newOpaque(prefix string) string {
	return prefix + base64.RawURLEncoding.EncodeToString(randomBytes(opaqueBytes))
}

// checkOpaque checks the form of a text that newOpaque may have made. Returns an
// Unauthenticated *fault.Error (TokenInvalid).
func checkOpaque(prefix, text string) error {
	body, ok := strings.CutPrefix(text, prefix)
	if !ok || len(body) != base64.RawURLEncoding.EncodedLen(opaqueBytes) {
		return invalidToken(errors.New("not a token that begins with " + prefix))
	}
	if _, err := base64.RawURLEncoding.Strict().DecodeString(body); err != nil {
		return invalidToken(err)
	}
	return nil
}

func hashOpaque(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
