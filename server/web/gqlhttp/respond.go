package gqlhttp

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
)

// encode writes a response as JSON: without data when nothing was executed, and
// with the data as gqlgen wrote it, which encoding/json would read once more.
func encode(resp *graphql.Response) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(len(resp.Data) + 256)
	separator := byte('{')
	member := func(name string, value any) error {
		text, err := json.Marshal(value)
		if err != nil {
			return fmt.Errorf("encoding %s: %w", name, err)
		}
		b.WriteByte(separator)
		b.WriteString(`"` + name + `":`)
		b.Write(text)
		separator = ','
		return nil
	}
	if len(resp.Errors) > 0 {
		if err := member("errors", resp.Errors); err != nil {
			return nil, err
		}
	}
	if len(resp.Data) > 0 {
		b.WriteByte(separator)
		b.WriteString(`"data":`)
		b.Write(resp.Data)
		separator = ','
	}
	if len(resp.Extensions) > 0 {
		if err := member("extensions", resp.Extensions); err != nil {
			return nil, err
		}
	}
	if separator == '{' {
		b.WriteByte('{')
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// respond writes a response with the given status.
func respond(w http.ResponseWriter, as media, status int, resp *graphql.Response) {
	body, err := encode(resp)
	if err != nil {
		panic(err)
	}
	h := w.Header()
	h.Set("Content-Type", string(as)+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	h.Set("Cache-Control", "no-store")
	h.Set("Vary", "Accept, Accept-Language")
	if len(resp.Errors) > 0 {
		if seconds, ok := resp.Errors[0].Extensions["retryAfterSeconds"].(int); ok {
			h.Set("Retry-After", strconv.Itoa(seconds))
		}
	}
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// statusOf is the HTTP status of a response that GraphQL gave: with data it is
// 200 whatever else went wrong, and so it is in the older form.
func statusOf(as media, resp *graphql.Response) int {
	if as != asGraphQL || len(resp.Data) > 0 || len(resp.Errors) == 0 {
		return http.StatusOK
	}
	first := resp.Errors[0]
	switch codeOf(first) {
	case fault.Unauthenticated:
		return http.StatusUnauthorized
	case fault.Forbidden:
		return http.StatusForbidden
	case fault.Limit:
		if first.Extensions["retryAfterSeconds"] != nil {
			return http.StatusTooManyRequests
		}
		return http.StatusBadRequest
	case fault.Unavailable:
		return http.StatusServiceUnavailable
	case fault.Internal:
		return http.StatusInternalServerError
	default:
		return http.StatusBadRequest
	}
}

func codeOf(err *gqlerror.Error) fault.Code {
	code, _ := err.Extensions["code"].(fault.Code)
	return code
}
