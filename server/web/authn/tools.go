package authn

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"sanbao/server/auth"
	"sanbao/server/authz"
	"sanbao/server/domain/querying"
)

// Tables does what Handler does, for tools that know no bearer tokens as well: it takes
// a tool's token as the password of "Authorization: Basic …", whatever the user name,
// and as ?key=… where the token allows it. Nothing behind it, a log least of all, gets
// to see a key in an address.
func (a *Authenticator) Tables(next http.Handler) http.Handler {
	signedIn := a.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r, key := takeKey(r)
		_, password, basic := r.BasicAuth()
		switch {
		case basic && a.Tool != nil && auth.IsServiceToken(password):
			next.ServeHTTP(w, r.WithContext(a.tool(r.Context(), r, password, false)))
		case key != "" && a.Tool != nil && r.Header.Get("Authorization") == "":
			next.ServeHTTP(w, r.WithContext(a.tool(r.Context(), r, key, true)))
		default:
			signedIn.ServeHTTP(w, r)
		}
	})
}

// tool puts the viewer of a tool's token into the context, or why there is none.
func (a *Authenticator) tool(ctx context.Context, r *http.Request, token string, inAddress bool) context.Context {
	viewer, _, err := a.Tool(ctx, token, a.address(r), inAddress)
	if err != nil {
		return authz.Refuse(ctx, err)
	}
	return authz.With(ctx, viewer)
}

// takeKey takes the key out of the address of a request.
func takeKey(r *http.Request) (without *http.Request, key string) {
	var rest []string
	found := false
	for part := range strings.SplitSeq(r.URL.RawQuery, "&") {
		name, value, _ := strings.Cut(part, "=")
		if plain, err := url.QueryUnescape(name); err != nil || plain != querying.AddressKey {
			rest = append(rest, part)
			continue
		}
		if value, err := url.QueryUnescape(value); err == nil && !found {
			key = value
		}
		found = true
	}
	if !found {
		return r, ""
	}
	// The rest stays as it was sent, so that what cannot be read is refused.
	address := *r.URL
	address.RawQuery = strings.Join(rest, "&")
	without = r.WithContext(r.Context())
	without.URL, without.RequestURI = &address, address.RequestURI()
	return without, key
}
