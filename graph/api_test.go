package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"sanbao/graph"
	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
	"sanbao/server/web/authn"
	"sanbao/server/web/gqlhttp"
	"sanbao/server/web/guard"
)

const demoPassword = "wrench-and-oil"

var signingKey = []byte(strings.Repeat("k", 32))

// api is the whole of signing in, from the HTTP edge to the database.
type api struct {
	*testing.T
	url      string
	store    *store.Store
	accounts *accounts.Service
	// ahead is how far the server's clock is ahead.
	ahead *clockAhead
}

type clockAhead struct {
	mu sync.Mutex
	by time.Duration
}

func (c *clockAhead) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Now().Add(c.by)
}

func (c *clockAhead) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.by += d
}

// eachAPI runs a test against a server on each database, with the users "admin"
// and "head".
func eachAPI(t *testing.T, test func(a *api)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := &api{T: t, store: s, ahead: &clockAhead{}}
		ring, err := auth.NewKeyring("k1", map[string][]byte{"k1": signingKey})
		a.must(err)
		a.accounts, err = accounts.New(accounts.Config{Store: s, Tokens: auth.NewTokens(ring, 0, a.ahead.now),
			Hasher: auth.NewHasher(1), Clock: a.ahead.now, Logger: slog.New(slog.DiscardHandler)})
		a.must(err)
		for username, role := range map[string]access.Role{"admin": access.Admin, "head": access.Head} {
			_, err = a.accounts.AddUser(authz.System(t.Context()),
				accounts.NewUser{Username: username, Name: username, Role: role, Password: demoPassword})
			a.must(err)
		}
		a.serve()
		test(a)
	})
}

func (a *api) serve() {
	signIns := authn.New(authn.Options{Authenticate: a.accounts.Authenticate, Clock: a.ahead.now})
	schema := graph.Schema(&graph.Resolver{Store: a.store, Accounts: a.accounts})
	graphQL := gqlhttp.New(schema, gqlhttp.Options{
		Guard:  guard.New(guard.Defaults(), func(context.Context) bool { return false }),
		SignIn: signIns.Websocket, Logger: slog.New(slog.DiscardHandler), Translate: store.Fault,
	})
	mux := http.NewServeMux()
	mux.Handle("/graphql", signIns.Handler(graphQL))
	server := httptest.NewServer(mux)
	a.Cleanup(server.Close)
	a.url = server.URL + "/graphql"
}

func (a *api) must(err error) {
	a.Helper()
	if err != nil {
		a.Fatal(err)
	}
}

// client is a browser: it keeps cookies, and sends what its page tells it to.
type client struct {
	*api
	http *http.Client
	// authorization headers to send.
	authorization []string
}

func (a *api) client(authorization ...string) *client {
	jar, err := cookiejar.New(nil)
	a.must(err)
	return &client{api: a, http: &http.Client{Jar: jar}, authorization: authorization}
}

// answer is a GraphQL response.
type answer struct {
	Data   map[string]json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code, Key string
		}
	}
	body   string
	header http.Header
}

func (c *client) post(query string) answer {
	c.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	c.must(err)
	r, err := http.NewRequestWithContext(c.Context(), http.MethodPost, c.url, bytes.NewReader(body))
	c.must(err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	r.Header["Authorization"] = c.authorization
	resp, err := c.http.Do(r)
	c.must(err)
	defer func() { _ = resp.Body.Close() }()
	var text bytes.Buffer
	_, err = text.ReadFrom(resp.Body)
	c.must(err)
	got := answer{body: text.String(), header: resp.Header}
	c.must(json.Unmarshal(text.Bytes(), &got))
	return got
}

// fails checks that a field was refused for want of a sign-in, with the key.
func (c *client) fails(query, key string) answer {
	c.Helper()
	got := c.post(query)
	if len(got.Errors) == 0 || got.Errors[0].Extensions.Code != "UNAUTHENTICATED" || got.Errors[0].Extensions.Key != key {
		c.Errorf("%s: got %s, want UNAUTHENTICATED %s", query, got.body, key)
	}
	return got
}

func (c *client) works(query string) answer {
	c.Helper()
	got := c.post(query)
	if len(got.Errors) > 0 {
		c.Fatalf("%s: %s", query, got.body)
	}
	return got
}

// signIn signs the browser in, and has it send the access token from now on.
func (c *client) signIn(username string) string {
	c.Helper()
	return c.granted(c.works(`mutation { signIn(input: {username: "`+username+`", password: "`+demoPassword+`"}) { accessToken } }`), "signIn")
}

func (c *client) refresh() string {
	c.Helper()
	return c.granted(c.works(`mutation { refreshSession { accessToken } }`), "refreshSession")
}

func (c *client) granted(got answer, field string) string {
	c.Helper()
	var grant struct{ AccessToken string }
	c.must(json.Unmarshal(got.Data[field], &grant))
	c.authorization = []string{"Bearer " + grant.AccessToken}
	return grant.AccessToken
}

func (c *client) cookie() string {
	u, err := url.Parse(c.url)
	c.must(err)
	for _, cookie := range c.http.Jar.Cookies(u) {
		if cookie.Name == auth.RefreshCookieName {
			return cookie.Value
		}
	}
	return ""
}

func (c *client) setCookie(value string) {
	u, err := url.Parse(c.url)
	c.must(err)
	c.http.Jar.SetCookies(u, []*http.Cookie{{Name: auth.RefreshCookieName, Value: value, Path: "/graphql"}})
}

// socket is a websocket that has sent its connection parameters.
type socket struct {
	*api
	*websocket.Conn
}

func (a *api) socket(authorization string) socket {
	a.Helper()
	conn, _, err := websocket.Dial(a.Context(), "ws"+strings.TrimPrefix(a.url, "http"),
		&websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	a.must(err)
	a.Cleanup(func() { _ = conn.CloseNow() })
	s := socket{a, conn}
	s.say(map[string]any{"type": "connection_init", "payload": map[string]string{"authorization": authorization}})
	return s
}

func (s socket) say(message any) {
	s.Helper()
	s.must(wsjson.Write(s.Context(), s.Conn, message))
}

func (s socket) hear() (map[string]any, error) {
	ctx, cancel := context.WithTimeout(s.Context(), 10*time.Second)
	defer cancel()
	var message map[string]any
	err := wsjson.Read(ctx, s.Conn, &message)
	return message, err
}
