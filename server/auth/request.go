package auth

import (
	"context"
	"time"
)

// Request is what signing in needs to know of the HTTP request behind an
// operation, and the one thing that it does to the answer.
type Request struct {
	// IP is the client's address, "" where it is not known.
	IP string
	// UserAgent is the browser or tool, as it calls itself.
	UserAgent string
	// RefreshToken is the refresh cookie as it came, unchecked; "" without one.
	RefreshToken string
	// CookiesOpen says whether the answer can still carry a cookie: not on a
	// websocket or an event stream, whose headers have been sent.
	CookiesOpen func() bool
	// SetCookie has the answer carry the token in the refresh cookie for the
	// lifetime, or clear the cookie when the lifetime is not positive.
	SetCookie func(token RefreshToken, lifetime time.Duration)
}

type requestKey struct{}

// WithRequest returns a context for the operations of a request.
func WithRequest(ctx context.Context, r *Request) context.Context {
	return context.WithValue(ctx, requestKey{}, r)
}

// RequestOf returns the request behind an operation; without one, the request of
// nobody, which takes no cookies.
func RequestOf(ctx context.Context) *Request {
	if r, ok := ctx.Value(requestKey{}).(*Request); ok {
		return r
	}
	return &Request{
		CookiesOpen: func() bool { return false },
		SetCookie:   func(RefreshToken, time.Duration) {},
	}
}
