package authn_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/web/authn"
)

// lifetime of the token "good".
const lifetime = 10 * time.Minute

// authenticator knows the tokens "good" and "old".
func authenticator(change ...func(*authn.Options)) *authn.Authenticator {
	o := authn.Options{
		Clock: time.Now,
		Authenticate: func(_ context.Context, token string) (*authz.Viewer, time.Time, error) {
			switch token {
			case "good":
				return &authz.Viewer{UserID: 7}, time.Now().Add(lifetime), nil
			case "old":
				return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.TokenExpired)
			}
			return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.TokenInvalid)
		},
	}
	for _, c := range change {
		c(&o)
	}
	return authn.New(o)
}

// serve sends a request through the authenticator to handle.
func serve(a *authn.Authenticator, r *http.Request, handle http.HandlerFunc) *http.Response {
	w := httptest.NewRecorder()
	a.Handler(handle).ServeHTTP(w, r)
	return w.Result()
}

func TestWhoSendsARequest(t *testing.T) {
	for name, tc := range map[string]struct {
		authorization []string
		user          int
		refused       fault.Key
	}{
		"nobody":           {},
		"a good token":     {authorization: []string{"Bearer good"}, user: 7},
		"any case, blanks": {authorization: []string{"bEARER  good "}, user: 7},
		"an old token":     {authorization: []string{"Bearer old"}, refused: fault.TokenExpired},
		"a bad token":      {authorization: []string{"Bearer bad"}, refused: fault.TokenInvalid},
		"no token":         {authorization: []string{"Bearer"}, refused: fault.TokenInvalid},
		"an empty header":  {authorization: []string{""}, refused: fault.TokenInvalid},
		"a password":       {authorization: []string{"Basic good"}, refused: fault.TokenInvalid},
		"a bare token":     {authorization: []string{"good"}, refused: fault.TokenInvalid},
		"two tokens":       {authorization: []string{"Bearer good", "Bearer good"}, refused: fault.TokenInvalid},
	} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		r.Header["Authorization"] = tc.authorization
		// Neither of these says who somebody is.
		r.AddCookie(&http.Cookie{Name: "access_token", Value: "good"})
		r.URL.RawQuery = "access_token=good"
		reached := false
		serve(authenticator(), r, func(_ http.ResponseWriter, r *http.Request) {
			reached = true
			user := 0
			if viewer := authz.From(r.Context()); viewer != nil {
				user = viewer.UserID
			}
			if user != tc.user {
				t.Errorf("%s: user %d, want %d", name, user, tc.user)
			}
			refusal := authz.Refusal(r.Context())
			if f := fault.As(refusal); (f == nil) != (tc.refused == "") || f != nil && (f.Key != tc.refused || f.Code != fault.Unauthenticated) {
				t.Errorf("%s: refused with %v, want %q", name, refusal, tc.refused)
			}
		})
		if !reached {
			t.Errorf("%s: did not get through", name)
		}
	}
}

// An outage is told as one, where a viewer is needed.
func TestAuthenticationFails(t *testing.T) {
	away := errors.New("the database is away")
	a := authenticator(func(o *authn.Options) {
		o.Authenticate = func(context.Context, string) (*authz.Viewer, time.Time, error) { return nil, time.Time{}, away }
	})
	r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
	r.Header.Set("Authorization", "Bearer good")
	serve(a, r, func(_ http.ResponseWriter, r *http.Request) {
		if _, err := authz.Require(r.Context()); !errors.Is(err, away) {
			t.Error(err)
		}
	})
}

func TestRequest(t *testing.T) {
	r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
	r.Header.Set("User-Agent", "Test/1.0")
	r.AddCookie(&http.Cookie{Name: auth.RefreshCookieName, Value: "anything"})
	for name, tc := range map[string]struct {
		peer  string
		known netip.Addr
		want  string
	}{
		"the peer":           {peer: "192.0.2.1:1234", want: "192.0.2.1"},
		"an IPv6 peer":       {peer: "[fe80::1%eth0]:1234", want: "fe80::1"},
		"a mapped peer":      {peer: "[::ffff:192.0.2.1]:1234", want: "192.0.2.1"},
		"behind a proxy":     {peer: "192.0.2.1:1234", known: netip.MustParseAddr("198.51.100.1"), want: "198.51.100.1"},
		"no peer whatsoever": {peer: "@", want: ""},
	} {
		r.RemoteAddr = tc.peer
		a := authenticator(func(o *authn.Options) {
			o.ClientIP = func(context.Context) netip.Addr { return tc.known }
		})
		serve(a, r, func(_ http.ResponseWriter, r *http.Request) {
			req := auth.RequestOf(r.Context())
			if req.IP != tc.want || req.UserAgent != "Test/1.0" || req.RefreshToken != "anything" {
				t.Errorf("%s: %+v, want %s", name, req, tc.want)
			}
		})
	}
}

func TestCookies(t *testing.T) {
	token := auth.NewRefreshToken()
	a := authenticator(func(o *authn.Options) { o.Cookie = auth.RefreshCookie{Secure: true} })
	r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
	for name, tc := range map[string]struct {
		set      auth.RefreshToken
		lifetime time.Duration
		maxAge   int
	}{"set": {token, time.Hour, 3600}, "cleared": {"", 0, -1}} {
		resp := serve(a, r, func(_ http.ResponseWriter, r *http.Request) {
			auth.RequestOf(r.Context()).SetCookie(tc.set, tc.lifetime)
		})
		cookies := resp.Cookies()
		if len(cookies) != 1 {
			t.Fatal(name, cookies)
		}
		if c := cookies[0]; c.Name != auth.RefreshCookieName || c.Value != string(tc.set) || c.MaxAge != tc.maxAge ||
			!c.HttpOnly || !c.Secure || c.SameSite != http.SameSiteStrictMode {
			t.Error(name, c)
		}
	}
}

func TestCookiesOpen(t *testing.T) {
	for name, tc := range map[string]struct {
		begin func(http.ResponseWriter)
		open  bool
	}{
		"not begun":            {func(http.ResponseWriter) {}, true},
		"headers set":          {func(w http.ResponseWriter) { w.Header().Set("X-A", "b") }, true},
		"informational answer": {func(w http.ResponseWriter) { w.WriteHeader(http.StatusEarlyHints) }, true},
		"headers sent":         {func(w http.ResponseWriter) { w.WriteHeader(http.StatusOK) }, false},
		"content sent":         {func(w http.ResponseWriter) { _, _ = w.Write([]byte("x")) }, false},
		"protocol switched":    {func(w http.ResponseWriter) { w.WriteHeader(http.StatusSwitchingProtocols) }, false},
		"flushed":              {func(w http.ResponseWriter) { _ = http.NewResponseController(w).Flush() }, false},
	} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
		serve(authenticator(), r, func(w http.ResponseWriter, r *http.Request) {
			tc.begin(w)
			if open := auth.RequestOf(r.Context()).CookiesOpen(); open != tc.open {
				t.Errorf("%s: open is %t", name, open)
			}
		})
	}
}

// Without a request, as in programs, nobody can be handed a cookie.
func TestNoRequest(t *testing.T) {
	req := auth.RequestOf(t.Context())
	req.SetCookie(auth.NewRefreshToken(), time.Hour)
	if req.CookiesOpen() || req.RefreshToken != "" {
		t.Error(req)
	}
}

func TestWebsocket(t *testing.T) {
	for authorization, key := range map[string]fault.Key{"": fault.NotSignedIn, "Bearer old": fault.TokenExpired,
		"Bearer bad": fault.TokenInvalid, "Basic good": fault.TokenInvalid, "good": fault.TokenInvalid} {
		_, err := authenticator().Websocket(t.Context(), authorization)
		if f := fault.As(err); f == nil || f.Code != fault.Unauthenticated || f.Key != key {
			t.Errorf("%q: %v, want %s", authorization, err, key)
		}
	}
}

func TestWebsocketEndsWithItsToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		connection, closed := context.WithCancel(t.Context())
		defer closed()
		ctx, err := authenticator().Websocket(connection, "Bearer good")
		if err != nil {
			t.Fatal(err)
		}
		if viewer := authz.From(ctx); viewer == nil || viewer.UserID != 7 {
			t.Error(viewer)
		}
		time.Sleep(lifetime - time.Second)
		if ctx.Err() != nil {
			t.Error("ended early")
		}
		time.Sleep(2 * time.Second)
		if !errors.Is(context.Cause(ctx), context.DeadlineExceeded) {
			t.Error(context.Cause(ctx))
		}
	})
}

func TestWebsocketEndsWithItsConnection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		connection, closed := context.WithCancel(t.Context())
		ctx, err := authenticator().Websocket(connection, "Bearer good")
		if err != nil {
			t.Fatal(err)
		}
		closed()
		synctest.Wait()
		if !errors.Is(ctx.Err(), context.Canceled) {
			t.Error(ctx.Err())
		}
	})
}

// The writer passed on can do what the server's can.
func TestStreamsGetThrough(t *testing.T) {
	handler := authenticator().Handler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		control := http.NewResponseController(w)
		if err := control.SetWriteDeadline(time.Now().Add(time.Minute)); err != nil {
			t.Error(err)
		}
		if err := control.Flush(); err != nil {
			t.Error(err)
		}
		conn, _, err := control.Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_ = conn.Close()
	}))
	server := httptest.NewServer(handler)
	defer server.Close()
	resp, err := http.Get(server.URL)
	if err == nil {
		_ = resp.Body.Close()
	} else if !strings.Contains(err.Error(), "EOF") {
		t.Error(err)
	}
}
