package authn_test

import (
	"context"
	"encoding/base64"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/web/authn"
)

// withTools knows the tool's token "sbt_good", and "sbt_open" in addresses too.
func withTools(o *authn.Options) {
	o.Tool = func(_ context.Context, token string, from netip.Addr, inAddress bool) (*authz.Viewer, time.Time, error) {
		if from.String() != "192.0.2.1" {
			return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.ServiceTokenElsewhere)
		}
		switch {
		case token == "sbt_open", token == "sbt_good" && !inAddress:
			return &authz.Viewer{TokenID: 9}, time.Now().Add(lifetime), nil
		case token == "sbt_good":
			return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.ServiceTokenInAddress)
		}
		return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.TokenInvalid)
	}
}

func basic(user, password string) string {
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))
}

func TestWhichToolSendsARequest(t *testing.T) {
	for name, tc := range map[string]struct {
		authorization, query string
		// by which way: to tables alone, or everywhere.
		everywhere  bool
		token, user int
		refused     fault.Key
	}{
		"a bearer token":           {authorization: "Bearer sbt_good", everywhere: true, token: 9},
		"a bad bearer token":       {authorization: "Bearer sbt_bad", everywhere: true, refused: fault.TokenInvalid},
		"a person":                 {authorization: "Bearer good", everywhere: true, user: 7},
		"a password":               {authorization: basic("excel", "sbt_good"), token: 9},
		"a password of nobody's":   {authorization: basic("", "sbt_good"), token: 9},
		"a person's password":      {authorization: basic("head", "secret"), refused: fault.TokenInvalid},
		"a key":                    {query: "key=sbt_open&day=2026-01-01", token: 9},
		"a key that may not":       {query: "key=sbt_good", refused: fault.ServiceTokenInAddress},
		"a key beside a header":    {authorization: "Bearer sbt_bad", query: "key=sbt_open", refused: fault.TokenInvalid},
		"a person's token as key":  {query: "key=good", refused: fault.TokenInvalid},
		"an empty key":             {query: "key="},
		"a tool's token in a form": {query: "token=sbt_open"},
	} {
		for where, tables := range map[string]bool{"tables": true, "GraphQL": false} {
			if !tables && !tc.everywhere {
				continue
			}
			r := httptest.NewRequest(http.MethodGet, "/bi/q/x.csv?"+tc.query, nil)
			if tc.authorization != "" {
				r.Header.Set("Authorization", tc.authorization)
			}
			handle := http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				token, user := 0, 0
				if viewer := authz.From(r.Context()); viewer != nil {
					token, user = viewer.TokenID, viewer.UserID
				}
				if token != tc.token || user != tc.user {
					t.Errorf("%s to %s: token %d of user %d", name, where, token, user)
				}
				refusal := authz.Refusal(r.Context())
				if f := fault.As(refusal); (f == nil) != (tc.refused == "") || f != nil && f.Key != tc.refused {
					t.Errorf("%s to %s: refused with %v, want %q", name, where, refusal, tc.refused)
				}
				if strings.Contains(r.URL.String()+r.RequestURI, "key=") {
					t.Errorf("%s: the address still holds the key", name)
				}
				if strings.Contains(tc.query, "day=") && r.URL.Query().Get("day") == "" {
					t.Errorf("%s: the address has lost more than the key: %s", name, r.URL)
				}
			})
			a := authenticator(withTools)
			if tables {
				a.Tables(handle).ServeHTTP(httptest.NewRecorder(), r)
			} else {
				a.Handler(handle).ServeHTTP(httptest.NewRecorder(), r)
			}
		}
	}
}

// A key in the address of anything but tables is no sign-in, and neither is a password.
func TestKeysAreForTables(t *testing.T) {
	for _, r := range []*http.Request{
		httptest.NewRequest(http.MethodPost, "/graphql?key=sbt_open", nil),
		func() *http.Request {
			r := httptest.NewRequest(http.MethodPost, "/graphql", nil)
			r.SetBasicAuth("excel", "sbt_good")
			return r
		}(),
	} {
		serve(authenticator(withTools), r, func(_ http.ResponseWriter, r *http.Request) {
			if authz.From(r.Context()) != nil {
				t.Errorf("%s: somebody is signed in", r.URL)
			}
		})
	}
}

func TestToolsHaveNoWebsockets(t *testing.T) {
	_, err := authenticator(withTools).Websocket(t.Context(), "Bearer sbt_good")
	if f := fault.As(err); f == nil || f.Code != fault.Forbidden || f.Key != fault.TokenReadsOnly {
		t.Error(err)
	}
}
