// Package authn finds out on whose behalf a request is made, by its access token,
// and hands the refresh cookie to whom it concerns. It denies nothing: a request
// without a token, or with a bad one, goes on as nobody's, and the layers below
// refuse what needs a viewer.
package authn

import (
	"context"
	"errors"
	"net/http"
	"net/netip"
	"strings"
	"sync/atomic"
	"time"

	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
)

// Options are what an Authenticator needs. All but Tool and ClientIP are required.
type Options struct {
	// Authenticate returns the viewer of an access token and when the token
	// expires. Its error is what whoever needs a viewer is told.
	Authenticate func(ctx context.Context, accessToken string) (*authz.Viewer, time.Time, error)
	// Tool returns the viewer of a tool's token, shown from an address, and when the
	// token ends; inAddress says that it stood in the address of the request. Tools are
	// nobody where it is nil.
	Tool func(ctx context.Context, token string, from netip.Addr, inAddress bool) (*authz.Viewer, time.Time, error)
	// Cookie is the refresh token's.
	Cookie auth.RefreshCookie
	// Clock returns the time.
	Clock func() time.Time
	// ClientIP returns the address of the client of a request's context; the
	// peer's address where it is nil or knows none.
	ClientIP func(context.Context) netip.Addr
}

// Authenticator authenticates requests and websockets.
type Authenticator struct{ Options }

// New returns an Authenticator.
func New(o Options) *Authenticator { return &Authenticator{o} }

// Handler puts the viewer of each request into its context, from the header
// "Authorization: Bearer …" and from nothing else: cookies are sent along by
// browsers on their own, and authenticate nobody but at the refresh. With a bad
// token the request goes on as nobody's, so that an expired one keeps nobody from
// signing in or refreshing; whatever needs a viewer is then refused with the
// reason (authz.Refuse). It also puts the auth.Request into the context.
func (a *Authenticator) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		if headers := r.Header.Values("Authorization"); len(headers) > 0 {
			ctx = a.identify(ctx, r, headers)
		}
		tracked := &answer{ResponseWriter: w}
		ctx = auth.WithRequest(ctx, a.request(tracked, r))
		next.ServeHTTP(tracked, r.WithContext(ctx))
	})
}

func (a *Authenticator) identify(ctx context.Context, r *http.Request, headers []string) context.Context {
	if len(headers) > 1 {
		return authz.Refuse(ctx, notBearer())
	}
	token, err := bearer(headers[0])
	if err != nil {
		return authz.Refuse(ctx, err)
	}
	if a.Tool != nil && auth.IsServiceToken(token) {
		return a.tool(ctx, r, token, false)
	}
	viewer, _, err := a.Authenticate(ctx, token)
	if err != nil {
		return authz.Refuse(ctx, err)
	}
	return authz.With(ctx, viewer)
}

// Websocket authenticates a websocket by the authorization of its connection
// parameters. The context returned ends when the access token expires: the client
// then connects anew with a fresh one. So no connection outlives the right to it
// by more than that; pushes ask anew each time besides. Returns an error, which
// refuses the connection, without a token and with a bad one: a socket is of use
// to signed-in people only. Tools, which ask and are not told, are FORBIDDEN.
func (a *Authenticator) Websocket(ctx context.Context, authorization string) (context.Context, error) {
	if authorization == "" {
		return nil, fault.New(fault.Unauthenticated, fault.NotSignedIn)
	}
	token, err := bearer(authorization)
	if err != nil {
		return nil, err
	}
	if auth.IsServiceToken(token) {
		return nil, fault.New(fault.Forbidden, fault.TokenReadsOnly)
	}
	viewer, expires, err := a.Authenticate(ctx, token)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, expires.Sub(a.Clock()))
	// The connection's own context ends with it, and so releases the timer.
	context.AfterFunc(ctx, cancel)
	return authz.With(ctx, viewer), nil
}

func bearer(authorization string) (token string, err error) {
	scheme, token, found := strings.Cut(authorization, " ")
	if !found || !strings.EqualFold(scheme, "Bearer") {
		return "", notBearer()
	}
	return strings.TrimSpace(token), nil
}

func notBearer() error {
	return fault.New(fault.Unauthenticated, fault.TokenInvalid).
		Wrap(errors.New("the Authorization header is not a single bearer token"))
}

func (a *Authenticator) request(w *answer, r *http.Request) *auth.Request {
	req := &auth.Request{
		IP:          a.clientIP(r),
		UserAgent:   r.UserAgent(),
		CookiesOpen: func() bool { return !w.begun.Load() },
		SetCookie: func(token auth.RefreshToken, lifetime time.Duration) {
			if lifetime > 0 {
				a.Cookie.Set(w, token, lifetime)
			} else {
				a.Cookie.Clear(w)
			}
		},
	}
	if cookie, err := r.Cookie(auth.RefreshCookieName); err == nil {
		req.RefreshToken = cookie.Value
	}
	return req
}

func (a *Authenticator) clientIP(r *http.Request) string {
	if ip := a.address(r); ip.IsValid() {
		return ip.String()
	}
	return ""
}

// address is the client's; invalid where it is not known.
func (a *Authenticator) address(r *http.Request) netip.Addr {
	if a.ClientIP != nil {
		if ip := a.ClientIP(r.Context()); ip.IsValid() {
			return ip
		}
	}
	if peer, err := netip.ParseAddrPort(r.RemoteAddr); err == nil {
		return peer.Addr().Unmap().WithZone("")
	}
	return netip.Addr{}
}

// answer notes when the headers are sent: from then on no cookie can be set. The
// operations of a request run after its transport has, or has not, sent them.
type answer struct {
	http.ResponseWriter
	begun atomic.Bool
}

func (w *answer) WriteHeader(status int) {
	// Informational answers, but for a change of protocol, are not the last.
	if status >= http.StatusOK || status == http.StatusSwitchingProtocols {
		w.begun.Store(true)
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *answer) Write(p []byte) (int, error) {
	w.begun.Store(true)
	return w.ResponseWriter.Write(p)
}

// FlushError sends the headers with whatever is there.
func (w *answer) FlushError() error {
	w.begun.Store(true)
	return http.NewResponseController(w.ResponseWriter).Flush()
}

// Unwrap lets http.ResponseController reach the connection.
func (w *answer) Unwrap() http.ResponseWriter { return w.ResponseWriter }
