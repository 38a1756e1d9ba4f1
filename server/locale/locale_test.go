package locale

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"sanbao/server/domain/fault"
)

func TestMatch(t *testing.T) {
	m := NewMatcher()
	for accept, want := range map[string]fault.Language{
		"":                                fault.Chinese,
		"*":                               fault.Chinese,
		"zh":                              fault.Chinese,
		"zh-Hans-CN, en;q=0.5":            fault.Chinese,
		"en":                              fault.English,
		"en-GB,en;q=0.9":                  fault.English,
		"de-DE, en;q=0.8, zh-CN;q=0.7":    fault.English,
		"fr":                              fault.Chinese,
		"en;q=0.3, zh-CN;q=0.9":           fault.Chinese,
		"not a language at all; ;;=,,--,": fault.Chinese,
	} {
		if got := m.Match(accept); got != want {
			t.Errorf("%q: %s, want %s", accept, got, want)
		}
	}
}

func TestMiddleware(t *testing.T) {
	var got fault.Language
	h := NewMatcher().Middleware(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = From(r.Context()) }))
	r := httptest.NewRequest("GET", "/", nil)
	r.Header.Set("Accept-Language", "en")
	h.ServeHTTP(httptest.NewRecorder(), r)
	if got != fault.English {
		t.Error(got)
	}
	if From(t.Context()) != fault.Chinese {
		t.Error("the default is not Chinese")
	}
}
