package gqlhttp

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/domain/fault"
)

// refusal is a request that is refused before GraphQL has a say.
type refusal struct {
	status int
	fault  *fault.Error
}

func invalid(key fault.Key, params ...fault.Params) *refusal {
	return &refusal{http.StatusBadRequest, fault.New(fault.Invalid, key, params...)}
}

func tooLarge(limit int64) *refusal {
	return &refusal{http.StatusRequestEntityTooLarge,
		fault.New(fault.Limit, fault.BodyTooLarge, fault.Params{"max": limit})}
}

// readGet reads a request from the query string.
func readGet(r *http.Request) (*graphql.RawParams, *refusal) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, invalid(fault.ParameterWrong, fault.Params{"name": "query"})
	}
	for _, values := range query {
		if !utf8.ValidString(strings.Join(values, "")) {
			return nil, invalid(fault.BodyNotText)
		}
	}
	params := &graphql.RawParams{Query: query.Get("query"), OperationName: query.Get("operationName"), Headers: r.Header}
	if params.Query == "" {
		return nil, invalid(fault.ParameterWrong, fault.Params{"name": "query"})
	}
	for _, p := range []struct {
		name string
		into *map[string]any
	}{{"variables", &params.Variables}, {"extensions", &params.Extensions}} {
		if text := query.Get(p.name); text != "" && decode([]byte(text), p.into) != nil {
			return nil, invalid(fault.ParameterWrong, fault.Params{"name": p.name})
		}
	}
	return params, nil
}

// readPost reads a request from a JSON body of at most limit bytes.
func readPost(w http.ResponseWriter, r *http.Request, limit int64) (*graphql.RawParams, *refusal) {
	kind, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset := params["charset"]
	if err != nil || kind != string(asJSON) || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return nil, &refusal{http.StatusUnsupportedMediaType,
			fault.New(fault.Invalid, fault.BodyTypeUnknown, fault.Params{"wanted": asJSON})}
	}
	if r.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var over *http.MaxBytesError
	switch {
	case errors.As(err, &over):
		return nil, tooLarge(limit)
	case err != nil:
		return nil, invalid(fault.BodyNotJSON)
	}
	request, refused := readParams(body)
	if refused != nil {
		return nil, refused
	}
	request.Headers = r.Header
	return request, nil
}

// readParams reads the parameters of a request from JSON. Nothing of a body
// that cannot be read is repeated in the refusal.
func readParams(body []byte) (*graphql.RawParams, *refusal) {
	if !utf8.Valid(body) {
		return nil, invalid(fault.BodyNotText)
	}
	var given map[string]json.RawMessage
	if decode(body, &given) != nil || given == nil {
		return nil, invalid(fault.BodyNotJSON)
	}
	params := &graphql.RawParams{}
	for _, p := range []struct {
		name string
		into any
	}{
		{"query", &params.Query}, {"operationName", &params.OperationName},
		{"variables", &params.Variables}, {"extensions", &params.Extensions},
	} {
		if raw, ok := given[p.name]; ok && decode(raw, p.into) != nil {
			return nil, invalid(fault.ParameterWrong, fault.Params{"name": p.name})
		}
	}
	if params.Query == "" {
		return nil, invalid(fault.ParameterWrong, fault.Params{"name": "query"})
	}
	return params, nil
}

var errTrailing = errors.New("something follows the JSON value")

// decode reads exactly one JSON value, numbers as they are written.
func decode(text []byte, into any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errTrailing
	}
	return nil
}
