package auth

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"sanbao/server/domain/fault"
)

func cookieOf(t *testing.T, do func(http.ResponseWriter)) *http.Cookie {
	t.Helper()
	w := httptest.NewRecorder()
	do(w)
	cookies := w.Result().Cookies()
	if len(cookies) != 1 {
		t.Fatal(cookies)
	}
	return cookies[0]
}

func TestRefreshCookie(t *testing.T) {
	for _, secure := range []bool{true, false} {
		c, token := RefreshCookie{Secure: secure}, NewRefreshToken()
		set := cookieOf(t, func(w http.ResponseWriter) { c.Set(w, token, 30*24*time.Hour) })
		cleared := cookieOf(t, c.Clear)
		for _, got := range []*http.Cookie{set, cleared} {
			if got.Name != "sanbao_refresh" || !got.HttpOnly || got.SameSite != http.SameSiteStrictMode ||
				got.Path != "/graphql" || got.Secure != secure || got.Domain != "" {
				t.Errorf("secure %t: %s", secure, got)
			}
		}
		if set.Value != string(token) || set.MaxAge != 30*24*60*60 {
			t.Error(set)
		}
		if cleared.Value != "" || cleared.MaxAge >= 0 {
			t.Error(cleared)
		}

		r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		r.AddCookie(set)
		if got, err := c.Read(r); got != token || err != nil {
			t.Error(got, err)
		}
	}
}

func TestRefreshCookieNeverOutlivesItsToken(t *testing.T) {
	for _, lifetime := range []time.Duration{-time.Hour, 0, time.Millisecond, time.Second} {
		set := cookieOf(t, func(w http.ResponseWriter) { RefreshCookie{}.Set(w, NewRefreshToken(), lifetime) })
		if set.MaxAge != 1 {
			t.Errorf("%v: %s", lifetime, set)
		}
	}
}

func TestReadRefusesForeignCookies(t *testing.T) {
	for _, header := range []string{"", "other=1", "sanbao_refresh=", "sanbao_refresh=abc", "sanbao_refresh=sbt_x", "sanbao_refresh"} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		r.Header.Set("Cookie", header)
		token, err := RefreshCookie{}.Read(r)
		if e := fault.As(err); e == nil || e.Key != fault.TokenInvalid || token != "" {
			t.Errorf("%q: %v, %v", header, token, err)
		}
	}
}
