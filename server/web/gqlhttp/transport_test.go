package gqlhttp

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
	"sanbao/server/web/guard"
)

func TestNegotiate(t *testing.T) {
	for accept, want := range map[string]media{
		"":                                  asJSON,
		"*/*":                               asJSON,
		"application/*":                     asJSON,
		"application/json":                  asJSON,
		"application/graphql-response+json": asGraphQL,
		"application/graphql-response+json; charset=utf-8":                                                                  asGraphQL,
		"application/graphql-response+json, application/json;q=0.9":                                                         asGraphQL,
		"application/graphql-response+json;q=0.8, application/json":                                                         asJSON,
		"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed": asGraphQL,
		"text/event-stream, multipart/mixed":                                                                                asEvents,
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8":                                                   asJSON,
		"text/html":             "",
		"application/json;q=0":  "",
		"application/json;q=xx": "",
		"garbage":               "",
	} {
		if got := negotiate([]string{accept}); got != want {
			t.Errorf("%q: %q, want %q", accept, got, want)
		}
	}
	if got := negotiate([]string{"text/html", "application/graphql-response+json"}); got != asGraphQL {
		t.Errorf("two headers: %q", got)
	}
}

func TestRequestsAndTheirAnswers(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.Body = 2000 })
	h.resolver.OnRename = func(string) error { return nil }
	q := func(query string) string { return "/?query=" + url.QueryEscape(query) }
	const (
		jsonType = "application/json"
		hello    = `{"query":"{ hello }"}`
	)
	cases := []struct {
		name                 string
		method, target, body string
		contentType, accept  string
		status               int
		key                  string
	}{
		{"a post", "POST", "/", hello, jsonType, "", 200, ""},
		{"with a charset", "POST", "/", hello, jsonType + "; charset=UTF-8", "", 200, ""},
		{"a get", "GET", q("{ hello }"), "", "", "", 200, ""},
		{"a get with variables", "GET", q("query($n: String) { hello(name: $n) }") + "&variables=" + url.QueryEscape(`{"n":"x"}`), "", "", "", 200, ""},
		{"a mutation", "POST", "/", `{"query":"mutation { rename(number: \"1\") }"}`, jsonType, "", 200, ""},
		{"parameters of null", "POST", "/", `{"query":"{ hello }","variables":null,"operationName":null,"extensions":null,"more":1}`, jsonType, "", 200, ""},

		{"another method", "PUT", "/", hello, jsonType, "", 405, "method_unknown"},
		{"a mutation by get", "GET", q(`mutation { rename(number: "1") }`), "", "", "", 405, "mutation_needs_post"},
		{"a subscription by get", "GET", q("subscription { ticks(to: 1) }"), "", "", "", 400, "subscription_only"},
		{"a subscription by post", "POST", "/", `{"query":"subscription { ticks(to: 1) }"}`, jsonType, "", 400, "subscription_only"},
		{"a get of nothing", "GET", "/", "", "", "", 400, "parameter_wrong"},
		{"a get with bad variables", "GET", q("{ hello }") + "&variables=[]", "", "", "", 400, "parameter_wrong"},
		{"a get with bad extensions", "GET", q("{ hello }") + "&extensions={", "", "", "", 400, "parameter_wrong"},
		{"a get that is no query string", "GET", "/?query=%zz", "", "", "", 400, "parameter_wrong"},
		{"a get that is not UTF-8", "GET", "/?query=%7Bhello(name:%22%ff%22)%7D", "", "", "", 400, "body_not_text"},

		{"no content type", "POST", "/", hello, "", "", 415, "body_type_unknown"},
		{"another content type", "POST", "/", hello, "text/plain", "", 415, "body_type_unknown"},
		{"a form", "POST", "/", "query=%7Bhello%7D", "application/x-www-form-urlencoded", "", 415, "body_type_unknown"},
		{"another charset", "POST", "/", hello, jsonType + "; charset=gb18030", "", 415, "body_type_unknown"},
		{"no acceptable answer", "POST", "/", hello, jsonType, "text/html", 406, "answer_type_unknown"},

		{"no body", "POST", "/", "", jsonType, "", 400, "body_not_json"},
		{"not JSON", "POST", "/", `{"query": secret`, jsonType, "", 400, "body_not_json"},
		{"two values", "POST", "/", hello + hello, jsonType, "", 400, "body_not_json"},
		{"a batch", "POST", "/", "[" + hello + "]", jsonType, "", 400, "body_not_json"},
		{"null", "POST", "/", "null", jsonType, "", 400, "body_not_json"},
		{"not UTF-8", "POST", "/", "{\"query\":\"{ hello(name: \\\"\xff\xfe\\\") }\"}", jsonType, "", 400, "body_not_text"},
		{"too large", "POST", "/", `{"query":"{ hello }","x":"` + strings.Repeat("x", 2000) + `"}`, jsonType, "", 413, "body_too_large"},
		{"no query", "POST", "/", `{"qeury":"{ hello }"}`, jsonType, "", 400, "parameter_wrong"},
		{"a query of another type", "POST", "/", `{"query":7}`, jsonType, "", 400, "parameter_wrong"},
		{"variables of another type", "POST", "/", `{"query":"{ hello }","variables":"x"}`, jsonType, "", 400, "parameter_wrong"},

		{"a bad query as JSON", "POST", "/", `{"query":"{"}`, jsonType, jsonType, 200, "query_syntax"},
		{"a bad query as GraphQL", "POST", "/", `{"query":"{"}`, jsonType, string(asGraphQL), 400, "query_syntax"},
		{"introspection as GraphQL", "POST", "/", `{"query":"{ __schema { types { name } } }"}`, jsonType, string(asGraphQL), 403, "introspection_off"},
		{"a bad query for a stream", "POST", "/", `{"query":"{"}`, jsonType, string(asEvents), 200, "query_syntax"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			headers := []string{}
			if c.contentType != "" {
				headers = append(headers, "Content-Type", c.contentType)
			}
			if c.accept != "" {
				headers = append(headers, "Accept", c.accept)
			}
			a := h.do(t, c.method, c.target, c.body, headers...)
			if a.status != c.status {
				t.Errorf("status %d, want %d: %s", a.status, c.status, a.text)
			}
			want := jsonType
			if c.accept == string(asGraphQL) {
				want = c.accept
			}
			if got := a.header.Get("Content-Type"); got != want+"; charset=utf-8" {
				t.Errorf("content type %q", got)
			}
			if a.header.Get("Cache-Control") != "no-store" || !strings.Contains(a.header.Get("Vary"), "Accept") {
				t.Errorf("may be cached: %v", a.header)
			}
			switch {
			case c.key == "":
				if len(a.Errors) > 0 || a.Data == nil {
					t.Error(a.text)
				}
			case len(a.Errors) != 1 || a.Errors[0].Extensions["key"] != c.key || strings.Contains(a.text, `"data"`):
				t.Errorf("want %s: %s", c.key, a.text)
			}
			if strings.Contains(a.text, "secret") {
				t.Errorf("repeats the body: %s", a.text)
			}
		})
	}
	if logged := h.log.all(); len(logged) > 0 {
		t.Errorf("logged %s", logged)
	}
}

func TestABodyWithoutALengthIsBoundedToo(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.Body = 100 })
	r, err := http.NewRequestWithContext(t.Context(), "POST", h.URL, struct{ *strings.Reader }{strings.NewReader(`{"query":"` + strings.Repeat(" ", 200) + `"}`)})
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if a := h.send(t, r); a.status != 413 {
		t.Errorf("%d %s", a.status, a.text)
	}
}

func TestOptionsAndAllow(t *testing.T) {
	h := serve(t, nil)
	for method, want := range map[string]struct {
		target, allow string
		status        int
	}{
		"OPTIONS": {"/", "GET, POST, OPTIONS", 204},
		"DELETE":  {"/", "GET, POST, OPTIONS", 405},
		"HEAD":    {"/", "GET, POST, OPTIONS", 405},
		"GET":     {"/?query=mutation%7B__typename%7D", "POST", 405},
	} {
		a := h.do(t, method, want.target, "")
		if a.status != want.status || a.header.Get("Allow") != want.allow {
			t.Errorf("%s: %d, allow %q", method, a.status, a.header.Get("Allow"))
		}
	}
}

func TestAnswersThatTellWhenToComeBack(t *testing.T) {
	limited := refusedWith(fault.Limit)
	limited.Errors[0].Extensions["retryAfterSeconds"] = 3
	w := httptest.NewRecorder()
	respond(w, asGraphQL, statusOf(asGraphQL, limited), limited)
	if w.Code != 429 || w.Header().Get("Retry-After") != "3" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
}

func refusedWith(code fault.Code) *graphql.Response {
	return &graphql.Response{Errors: gqlerror.List{{Message: "m", Extensions: map[string]any{"code": code}}}}
}

func TestStatusOfRefusals(t *testing.T) {
	for code, want := range map[fault.Code]int{
		fault.Unauthenticated: 401, fault.Forbidden: 403, fault.Invalid: 400, fault.NotFound: 400,
		fault.Conflict: 400, fault.Limit: 400, fault.Unavailable: 503, fault.Internal: 500,
	} {
		resp := refusedWith(code)
		if got := statusOf(asGraphQL, resp); got != want {
			t.Errorf("%s: %d, want %d", code, got, want)
		}
		if got := statusOf(asJSON, resp); got != 200 {
			t.Errorf("%s as JSON: %d", code, got)
		}
		resp.Data = []byte("null")
		if got := statusOf(asGraphQL, resp); got != 200 {
			t.Errorf("%s with data: %d", code, got)
		}
	}
}

func TestEncode(t *testing.T) {
	for want, resp := range map[string]*graphql.Response{
		`{}`:                                 {},
		`{"data":{"a":"<b>"}}`:               {Data: []byte(`{"a":"<b>"}`)},
		`{"data":null,"extensions":{"x":1}}`: {Data: []byte("null"), Extensions: map[string]any{"x": 1}},
		`{"errors":[{"message":"m"}]}`:       {Errors: gqlerror.List{{Message: "m"}}},
		`{"errors":[{"message":"m"}],"data":{"a":null},"extensions":{"x":1}}`: {
			Errors: gqlerror.List{{Message: "m"}}, Data: []byte(`{"a":null}`), Extensions: map[string]any{"x": 1}},
	} {
		got, err := encode(resp)
		if err != nil || string(got) != want {
			t.Errorf("got %s, %v, want %s", got, err, want)
		}
	}
	if _, err := encode(&graphql.Response{Extensions: map[string]any{"x": func() {}}}); err == nil {
		t.Error("encoded a function")
	}
}

func TestAPanicOutsideTheResolvers(t *testing.T) {
	h := serve(t, func(o *Options) {
		o.Guard = guard.New(guard.Defaults(), func(context.Context) bool { panic("secret") })
	})
	a := h.post(t, "{ __schema { types { name } } }", nil)
	if a.status != 500 || a.Errors[0].Extensions["id"] != "id-of-the-line" || strings.Contains(a.text, "secret") {
		t.Errorf("%d %s", a.status, a.text)
	}
	if logged := h.log.all(); len(logged) != 1 || !strings.Contains(logged[0], "MutateOperationContext") {
		t.Errorf("logged %s", logged)
	}
}
