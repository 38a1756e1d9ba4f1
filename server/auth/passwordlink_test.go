package auth_test

import (
	"fmt"
	"strings"
	"testing"

	"sanbao/server/auth"
	"sanbao/server/domain/fault"
)

func TestLinkTokens(t *testing.T) {
	token := auth.NewLinkToken()
	if token == auth.NewLinkToken() {
		t.Error("the same token twice")
	}
	parsed, err := auth.ParseLinkToken(string(token))
	if err != nil || parsed.Hash() != token.Hash() || len(token.Hash()) != 64 {
		t.Errorf("%v, %v", parsed, err)
	}
	if shown := fmt.Sprint(token.LogValue()); strings.Contains(shown, string(token)[5:]) {
		t.Errorf("the log shows %s", shown)
	}
}

func TestTextsThatAreNoLinkTokens(t *testing.T) {
	good := string(auth.NewLinkToken())
	for _, text := range []string{"", "sbp_", good[1:], good + "A", good[:len(good)-1] + "!", string(auth.NewRefreshToken())} {
		if _, err := auth.ParseLinkToken(text); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("%q: %v", text, err)
		}
	}
}
