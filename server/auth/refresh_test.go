package auth

import (
	"bytes"
	"log/slog"
	"regexp"
	"strings"
	"testing"

	"sanbao/server/domain/fault"
)

func TestRefreshToken(t *testing.T) {
	form := regexp.MustCompile(`^sbr_[A-Za-z0-9_-]{43}$`)
	seen := map[RefreshToken]bool{}
	for range 1000 {
		token := NewRefreshToken()
		if !form.MatchString(string(token)) || seen[token] {
			t.Fatal("not of the right form, or made twice:", string(token))
		}
		seen[token] = true
		if parsed, err := ParseRefreshToken(string(token)); parsed != token || err != nil {
			t.Fatal(parsed, err)
		}
	}
}

func TestRefreshTokenHash(t *testing.T) {
	// printf 'sbr_AAAA…' | sha256sum, with 43 times A
	token := RefreshToken("sbr_" + strings.Repeat("A", 43))
	if got := token.Hash(); got != "a8fb74343615636bed3637e24cb3de33be86c3c12ff7ed4f541442ee0431771b" {
		t.Error(got)
	}
	if other := NewRefreshToken(); other.Hash() == token.Hash() {
		t.Error("the hash does not depend on the token")
	}
}

func TestParseRefreshTokenRefuses(t *testing.T) {
	valid := string(NewRefreshToken())
	for _, text := range []string{
		"", "sbr_", "sbt_" + valid[4:], valid[4:], valid + "A", valid[:len(valid)-1], " " + valid, valid + "\n",
		"SBR_" + valid[4:], "sbr_" + strings.Repeat("!", 43), "sbr_" + strings.Repeat("A", 42) + "=",
		"sbr_" + strings.Repeat("A", 42) + "B", // the same bytes, written with trailing bits
		strings.Repeat("sbr_", 1<<20),
	} {
		token, err := ParseRefreshToken(text)
		if e := fault.As(err); e == nil || e.Code != fault.Unauthenticated || e.Key != fault.TokenInvalid || token != "" {
			t.Errorf("%.60q: %v, %v", text, token, err)
		}
	}
}

func TestRefreshTokenStaysOutOfTheLog(t *testing.T) {
	var log bytes.Buffer
	token := NewRefreshToken()
	slog.New(slog.NewJSONHandler(&log, nil)).Info("refreshed", "token", token)
	if strings.Contains(log.String(), string(token[4:])) {
		t.Error(log.String())
	}
}
