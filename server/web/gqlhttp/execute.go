package gqlhttp

import (
	"context"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
)

// Execute calls do with the executor of a server that New made, for what answers
// requests in other forms than GraphQL's with what GraphQL answers: operations run
// under the same limits as those of /graphql. It returns when do has. A panic of do is
// answered as one of an operation; http.ErrAbortHandler is for after Execute.
func Execute(server http.Handler, w http.ResponseWriter, r *http.Request, do func(graphql.GraphExecutor)) {
	server.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), insideKey{}, do)))
}

type insideKey struct{}

// inside is the transport of operations that come from within the program.
type inside struct{}

// Supports recognises the requests of Execute.
func (inside) Supports(r *http.Request) bool { return r.Context().Value(insideKey{}) != nil }

// Do lends the executor.
func (inside) Do(_ http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	r.Context().Value(insideKey{}).(func(graphql.GraphExecutor))(exec)
}

// ReadRequest reads a request to /graphql, from the address of a GET and else from a
// body of at most limit bytes. Its errors are faults.
func ReadRequest(w http.ResponseWriter, r *http.Request, limit int64) (*graphql.RawParams, error) {
	read := func() (*graphql.RawParams, *refusal) { return readPost(w, r, limit) }
	if r.Method == http.MethodGet {
		read = func() (*graphql.RawParams, *refusal) { return readGet(r) }
	}
	params, refused := read()
	if refused != nil {
		return nil, refused.fault
	}
	return params, nil
}

// Prefers reports whether a request asks for an answer of the given type before all
// that this package answers with.
func Prefers(r *http.Request, contentType string) bool {
	best, bestQuality := "", 0.0
	for wish := range strings.SplitSeq(strings.Join(r.Header.Values("Accept"), ","), ",") {
		kind, params, err := mime.ParseMediaType(strings.TrimSpace(wish))
		if err != nil {
			continue
		}
		quality := 1.0
		if q, given := params["q"]; given {
			if quality, err = strconv.ParseFloat(q, 64); err != nil {
				continue
			}
		}
		if quality > bestQuality {
			best, bestQuality = kind, quality
		}
	}
	return best == contentType
}
