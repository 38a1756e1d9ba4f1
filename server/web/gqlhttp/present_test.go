package gqlhttp

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

func TestWhatClientsAreTold(t *testing.T) {
	errRow, errOther := errors.New("row missing in table of secrets"), errors.New("dial tcp 10.0.0.7: secret")
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.FixedZone("CST", 8*3600))
	fails := map[string]error{
		"fault":      fault.New(fault.Forbidden, fault.RoleNotAllowed),
		"wrapped":    fmt.Errorf("closing: %w", fault.Missing("record").Wrap(errOther)),
		"fields":     fault.InvalidFields(fault.Field{Path: "symptom", Key: fault.TooLong, Params: fault.Params{"max": 20}}),
		"stale":      fault.Stale(fault.Change{Version: 7, Actor: "王强", Action: "TRIAGE", At: at}),
		"wait":       &fault.Error{Code: fault.Limit, Key: fault.TooOften, Params: fault.Params{"seconds": 3}, RetryAfter: 2100 * time.Millisecond},
		"translated": fmt.Errorf("loading: %w", errRow),
		"deadline":   fmt.Errorf("select: %w", context.DeadlineExceeded),
		"cancelled":  fmt.Errorf("select: %w", context.Canceled),
	}
	h := serve(t, func(o *Options) {
		o.Translate = func(err error) error {
			if errors.Is(err, errRow) {
				return fault.Missing("row")
			}
			return err
		}
	})
	h.resolver.OnFail = func(_ context.Context, how string) error { return fails[how] }
	cases := []struct {
		how, message string
		want         map[string]any
	}{
		{"fault", "your role does not allow this", map[string]any{"code": "FORBIDDEN", "key": "role_not_allowed"}},
		{"wrapped", "record not found, or not yours to see", map[string]any{"code": "NOT_FOUND", "key": "row_not_found",
			"params": map[string]any{"what": "record"}}},
		{"fields", "the input is not valid; see the marked fields", map[string]any{"code": "INVALID", "key": "invalid_input",
			"fields": []any{map[string]any{"path": "symptom", "key": "too_long", "params": map[string]any{"max": 20.0}, "message": "at most 20 characters"}}}},
		{"stale", "changed in the meantime by 王强; re-read and try again", map[string]any{"code": "CONFLICT", "key": "stale_version",
			"params": map[string]any{"actor": "王强", "at": "2026-03-01T04:00:00Z", "action": "TRIAGE"},
			"change": map[string]any{"version": 7.0, "actor": "王强", "action": "TRIAGE", "at": "2026-03-01T04:00:00Z"}}},
		{"wait", "too often; try again in 3 seconds", map[string]any{"code": "LIMIT", "key": "too_often",
			"params": map[string]any{"seconds": 3.0}, "retryAfterSeconds": 3.0}},
		{"translated", "row not found, or not yours to see", map[string]any{"code": "NOT_FOUND", "key": "row_not_found",
			"params": map[string]any{"what": "row"}}},
		{"deadline", "the request took too long", map[string]any{"code": "UNAVAILABLE", "key": "timed_out"}},
		{"cancelled", "the request took too long", map[string]any{"code": "UNAVAILABLE", "key": "timed_out"}},
	}
	for _, c := range cases {
		t.Run(c.how, func(t *testing.T) {
			a := h.post(t, `query($how: String!) { that: fail(how: $how) }`, map[string]any{"how": c.how})
			if a.status != 200 || string(a.Data) != `{"that":null}` || len(a.Errors) != 1 {
				t.Fatalf("%d %s", a.status, a.text)
			}
			e := a.Errors[0]
			if e.Message != c.message || !reflect.DeepEqual(e.Extensions, c.want) {
				t.Errorf("got  %q %v\nwant %q %v", e.Message, e.Extensions, c.message, c.want)
			}
			if !reflect.DeepEqual(e.Path, []any{"that"}) || len(e.Locations) != 1 || e.Locations[0].Column != 24 {
				t.Errorf("path %v, locations %v", e.Path, e.Locations)
			}
			if strings.Contains(a.text, "secret") {
				t.Errorf("tells secrets: %s", a.text)
			}
		})
	}
	if logged := h.log.all(); len(logged) > 0 {
		t.Errorf("refusals were logged: %s", logged)
	}
}

func TestTheLanguageIsTheReaders(t *testing.T) {
	h := serve(t, nil)
	h.resolver.OnFail = func(context.Context, string) error { return fault.InvalidField("symptom", fault.Required) }
	for accept, want := range map[string][2]string{
		"":               {"输入有误，请检查标出的字段", "必填"},
		"en-US,en;q=0.9": {"the input is not valid; see the marked fields", "required"},
	} {
		a := h.do(t, "POST", "/", `{"query":"{ fail(how: \"\") }"}`, "Content-Type", "application/json", "Accept-Language", accept)
		field := a.Errors[0].Extensions["fields"].([]any)[0].(map[string]any)
		if got := [2]string{a.Errors[0].Message, field["message"].(string)}; got != want {
			t.Errorf("%q: %q", accept, got)
		}
	}
}

func TestDefectsAreLoggedOnceAndNotTold(t *testing.T) {
	cases := map[string]struct {
		fail  func() error
		lines string
	}{
		"an unknown error":        {func() error { return errors.New("pq: the secret table") }, "internal error"},
		"an internal fault":       {func() error { return fault.New(fault.Internal, fault.InternalError).Wrap(errors.New("secret")) }, "internal error"},
		"a panic":                 {func() error { panic("the secret index is out of range") }, "panic"},
		"a translation to itself": {func() error { return errors.Join(errors.New("secret one"), errors.New("secret two")) }, "internal error"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			h := serve(t, nil)
			h.resolver.OnFail = func(context.Context, string) error { return c.fail() }
			a := h.post(t, `{ fail(how: "") }`, nil)
			want := map[string]any{"code": "INTERNAL", "key": "internal", "id": "id-of-the-line"}
			if a.status != 200 || len(a.Errors) != 1 || !reflect.DeepEqual(a.Errors[0].Extensions, want) ||
				a.Errors[0].Message != "internal error id-of-the-line" {
				t.Errorf("%d %s", a.status, a.text)
			}
			logged := h.log.all()
			if len(logged) != 1 {
				t.Fatalf("logged %d lines: %s", len(logged), logged)
			}
			var line map[string]any
			if err := json.Unmarshal([]byte(logged[0]), &line); err != nil {
				t.Fatal(err)
			}
			if line["id"] != "id-of-the-line" || line["path"] != "fail" || line["msg"] != c.lines || !strings.Contains(logged[0], "secret") {
				t.Errorf("logged %s", logged[0])
			}
			if stack, _ := line["stack"].(string); c.lines == "panic" && !strings.Contains(stack, "queries.Fail") {
				t.Errorf("without the stack: %s", stack)
			}
			if strings.Contains(a.text, "secret") {
				t.Errorf("tells secrets: %s", a.text)
			}
		})
	}
}

func TestErrorsOfTheRequest(t *testing.T) {
	h := serve(t, nil)
	cases := []struct {
		name, query string
		variables   map[string]any
		key         string
		message     string
		located     bool
	}{
		{"syntax", "{ hello", nil, "query_syntax", "syntax error in the query: Expected Name, found <EOF>", true},
		{"validation", "{ helo }", nil, "query_invalid", `the query does not fit the schema: Cannot query field "helo" on type "Query".`, true},
		{"a variable missing", "query($how: String!) { fail(how: $how) }", nil, "query_invalid",
			"the query does not fit the schema: $how must be defined", false},
		{"a variable within", "query($w: RecordFilter) { records(first: 1, where: $w) { totalCount } }", map[string]any{"w": map[string]any{"limit": "many"}},
			"query_invalid", "the query does not fit the schema: $w.limit cannot use string as Int", false},
		{"no such operation", "query A { hello } query B { hello }", nil, "query_invalid",
			"the query does not fit the schema: operation  not found", false},
		{"the guard", "{ records { totalCount } }", nil, "page_size_required", "records needs first or last", true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := h.post(t, c.query, c.variables)
			if a.status != 400 || a.Data != nil || strings.Contains(a.text, `"data"`) {
				t.Errorf("%d %s", a.status, a.text)
			}
			e := a.Errors[0]
			if e.Message != c.message || e.Extensions["key"] != c.key || e.Extensions["code"] != "INVALID" {
				t.Errorf("got %q %v", e.Message, e.Extensions)
			}
			if e.Path != nil || (len(e.Locations) > 0) != c.located {
				t.Errorf("path %v, locations %v", e.Path, e.Locations)
			}
		})
	}
}

func TestArgumentsThatTheirScalarsRefuse(t *testing.T) {
	h := serve(t, nil)
	const query = "mutation($f: Upload!, $g: [Upload!]) { up: upload(file: $f, files: $g) }"
	for _, variables := range []map[string]any{{"f": "not a file"}, {"f": map[string]any{"size": 1}, "g": []any{1}}} {
		a := h.post(t, query, variables)
		if len(a.Errors) != 1 || a.Errors[0].Extensions["code"] != "INVALID" || !reflect.DeepEqual(a.Errors[0].Path, []any{"up"}) {
			t.Fatalf("%v: %s", variables, a.text)
		}
		field := a.Errors[0].Extensions["fields"].([]any)[0].(map[string]any)
		if field["path"] != "file" || field["key"] != "bad_format" {
			t.Errorf("%v: %v", variables, field)
		}
	}
	if logged := h.log.all(); len(logged) > 0 {
		t.Errorf("logged %s", logged)
	}
}

func TestScalarsMayRefuseWithAFault(t *testing.T) {
	for _, err := range []error{fault.New(fault.Invalid, fault.BadDate), fault.InvalidField("when", fault.BadDate)} {
		f := badArgument(fmt.Errorf("input: %w", err), ast.Path{ast.PathName("input"), ast.PathName("dates"), ast.PathIndex(2)})
		want := fault.Field{Path: "input.dates.2", Key: fault.BadDate}
		if len(fault.As(err).Fields) > 0 {
			want.Path = "when"
		}
		if len(f.Fields) != 1 || !reflect.DeepEqual(f.Fields[0], want) {
			t.Errorf("%+v", f)
		}
	}
}

func TestErrorsOfOneAnswerAreCapped(t *testing.T) {
	h := serve(t, nil)
	a := h.post(t, "{ items(count: 200) { broken } }", nil)
	if len(a.Errors) != 20 || a.Extensions["errorsOmitted"] != 180.0 {
		t.Errorf("%d errors, %v", len(a.Errors), a.Extensions)
	}
	if n := len(h.log.all()); n != 20 {
		t.Errorf("%d lines logged", n)
	}
	a = h.post(t, "{ "+strings.Repeat("... on Query { nope } ", 25)+" }", nil)
	if len(a.Errors) != 20 || a.Extensions["errorsOmitted"] != 5.0 {
		t.Errorf("of the request: %d errors, %v", len(a.Errors), a.Extensions)
	}
}

func TestATimeLimitEndsAnOperation(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.OperationTime = 20 * time.Millisecond })
	a := h.post(t, "{ slow }", nil)
	if a.status != 200 || len(a.Errors) != 1 || a.Errors[0].Extensions["key"] != "timed_out" {
		t.Errorf("%d %s", a.status, a.text)
	}
	h = serve(t, func(o *Options) { o.Limits.OperationTime = time.Nanosecond })
	a = h.post(t, "{ hello }", nil)
	if a.status != 503 || len(a.Errors) != 1 || a.Errors[0].Extensions["key"] != "timed_out" {
		t.Errorf("over before it began: %d %s", a.status, a.text)
	}
}

func TestErrorsAfterTheTimeIsUpAreNoDefects(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.OperationTime = time.Millisecond })
	h.resolver.OnFail = func(ctx context.Context, _ string) error {
		<-ctx.Done()
		return errors.New("pq: canceling statement due to user request")
	}
	a := h.post(t, `{ fail(how: "") }`, nil)
	if a.Errors[0].Extensions["key"] != "timed_out" {
		t.Error(a.text)
	}
	if logged := h.log.all(); len(logged) != 1 || !strings.Contains(logged[0], `"level":"WARN"`) {
		t.Errorf("logged %s", logged)
	}
}

func TestOperationsAreObserved(t *testing.T) {
	h := serve(t, nil)
	h.resolver.OnRename = func(string) error { return fault.Missing("record") }
	h.post(t, "{ hello }", nil)
	h.post(t, `mutation { rename(number: "1") }`, nil)
	h.post(t, "{ records { totalCount } }", nil)
	h.post(t, "{", nil)
	want := []string{"query ok", "mutation not_found", "query invalid", "unknown invalid"}
	if got := h.outcomes(); !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
