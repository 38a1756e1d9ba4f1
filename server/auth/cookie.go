package auth

import (
	"net/http"
	"time"
)

const (
	// RefreshCookieName is the cookie that carries the refresh token.
	RefreshCookieName = "sanbao_refresh"
	// refreshCookiePath is the one place that needs it.
	refreshCookiePath = "/graphql"
)

// RefreshCookie sets, reads and clears the cookie of the refresh token: HttpOnly,
// so that no script can read it; SameSite=Strict, so that no other site can have
// it sent; for the API's path alone.
type RefreshCookie struct {
	// Secure keeps the cookie off plain http. It is false only where the page is
	// served over plain http on loopback: not every browser keeps Secure cookies
	// of http://127.0.0.1.
	Secure bool
}

// Set puts the token into the answer; the browser keeps it for the given time.
func (c RefreshCookie) Set(w http.ResponseWriter, token RefreshToken, lifetime time.Duration) {
	// A Max-Age of 0 would be left out, and the cookie would live with the browser.
	http.SetCookie(w, c.cookie(string(token), max(1, int(lifetime/time.Second))))
}

// Clear tells the browser to drop the cookie.
func (c RefreshCookie) Clear(w http.ResponseWriter) {
	http.SetCookie(w, c.cookie("", -1))
}

// Read returns the token of the request. Returns an Unauthenticated *fault.Error
// (TokenInvalid) when there is none, or not of the right form.
func (c RefreshCookie) Read(r *http.Request) (RefreshToken, error) {
	cookie, err := r.Cookie(RefreshCookieName)
	if err != nil {
		return "", invalidToken(err)
	}
	return ParseRefreshToken(cookie.Value)
}

func (c RefreshCookie) cookie(value string, maxAge int) *http.Cookie {
	return &http.Cookie{
		Name:     RefreshCookieName,
		Value:    value,
		Path:     refreshCookiePath,
		MaxAge:   maxAge,
		Secure:   c.Secure,
		HttpOnly: true,
		SameSite: http.SameSiteStrictMode,
	}
}
