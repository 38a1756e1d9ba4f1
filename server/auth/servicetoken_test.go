package auth_test

import (
	"fmt"
	"strings"
	"testing"

	"sanbao/server/auth"
	"sanbao/server/domain/fault"
)

func TestServiceTokens(t *testing.T) {
	token := auth.NewServiceToken()
	if token == auth.NewServiceToken() {
		t.Error("the same token twice")
	}
	parsed, err := auth.ParseServiceToken(string(token))
	if err != nil || parsed.Hash() != token.Hash() || len(token.Hash()) != 64 {
		t.Errorf("%v, %v", parsed, err)
	}
	if prefix := token.Prefix(); len(prefix) != 12 || !strings.HasPrefix(string(token), prefix) || !auth.IsServiceToken(prefix) {
		t.Errorf("the prefix is %s", prefix)
	}
	if shown := fmt.Sprint(token.LogValue()); strings.Contains(shown, string(token)[5:]) {
		t.Errorf("the log shows %s", shown)
	}
}

func TestTextsThatAreNoServiceTokens(t *testing.T) {
	good := string(auth.NewServiceToken())
	for _, text := range []string{"", "sbt_", good[1:], good + "A", good[:len(good)-1] + "!", string(auth.NewLinkToken())} {
		if _, err := auth.ParseServiceToken(text); fault.CodeOf(err) != fault.Unauthenticated {
			t.Errorf("%q: %v", text, err)
		}
	}
}
