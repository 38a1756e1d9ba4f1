package guard

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/server/domain/fault"
	"sanbao/server/web/internal/testschema"
)

type introspectsKey struct{}

// guarded returns gqlgen's executor behind a guard; those introspect whose
// context says so.
func guarded() *executor.Executor {
	exec := executor.New(testschema.New(&testschema.Resolver{}))
	limits := Defaults()
	exec.SetParserTokenLimit(limits.Tokens)
	exec.SetQueryCache(lru.New[*ast.QueryDocument](limits.Documents))
	exec.SetDefaultRulesFn(Rules)
	exec.SetDisableSuggestion(true)
	exec.Use(New(limits, func(ctx context.Context) bool { return ctx.Value(introspectsKey{}) != nil }))
	return exec
}

func run(ctx context.Context, exec *executor.Executor, query string, variables map[string]any) (*graphql.Response, gqlerror.List) {
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	if errs != nil {
		return exec.DispatchError(graphql.WithOperationContext(ctx, op), errs), errs
	}
	next, ctx := exec.DispatchOperation(ctx, op)
	return next(ctx), nil
}

func TestAnswersSayTheirCost(t *testing.T) {
	exec := guarded()
	for range 2 { // parsed, then from the cache
		resp, errs := run(t.Context(), exec, "query($n: Int) { records(first: $n) { edges { cursor } } }", map[string]any{"n": json.Number("3")})
		if errs != nil {
			t.Fatal(errs)
		}
		text, err := json.Marshal(resp)
		if err != nil {
			t.Fatal(err)
		}
		want := `{"data":{"records":{"edges":[{"cursor":"0"},{"cursor":"1"},{"cursor":"2"}]}},"extensions":{"cost":{"requested":5,"limit":50000}}}`
		if string(text) != want {
			t.Errorf("got  %s\nwant %s", text, want)
		}
	}
}

func TestRefusedBeforeExecution(t *testing.T) {
	exec := guarded()
	cases := []struct {
		name, query string
		want        fault.Key
	}{
		{"by shape", nested("parent", "id", 13), fault.QueryTooDeep},
		{"by a shape that the validator would not survive", doubling(40), fault.QueryTooDeep},
		{"by price", "{ records { totalCount } }", fault.PageSizeRequired},
		{"by tokens", "{ " + strings.Repeat("hello ", 1500) + "}", fault.QueryTooLong},
		{"by length", "{ hello } #" + strings.Repeat(" ", 32<<10), fault.QueryTooLong},
		{"by introspection", "{ __schema { types { name } } }", fault.IntrospectionOff},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for range 2 {
				resp, errs := run(t.Context(), exec, c.query, nil)
				if f := fault.As(errors.Join(errs)); f == nil || f.Key != c.want {
					t.Fatalf("got %v, want %s", errs, c.want)
				}
				if resp.Data != nil || resp.Extensions["cost"] != nil {
					t.Errorf("data %s, extensions %v", resp.Data, resp.Extensions)
				}
			}
		})
	}
}

func TestWhatTheParserAndTheValidatorRefuseIsLeftToThem(t *testing.T) {
	exec := guarded()
	for query, want := range map[string]string{
		"{":                           "Expected Name",
		"subscription { __typename }": "must not select an introspection top level field",
		"{ helo }":                    `Cannot query field "helo" on type "Query".`,
		"{ hello(nam: 1) }":           `Unknown argument "nam" on field "Query.hello".`,
		"{ node(id: 1) { ... on Recor { id } } }": `Unknown type "Recor".`,
	} {
		_, errs := run(t.Context(), exec, query, nil)
		if len(errs) == 0 || !strings.Contains(errs[0].Message, want) {
			t.Errorf("%s: %v", query, errs)
		}
		if fault.As(errors.Join(errs)) != nil {
			t.Errorf("%s: the guard refused it", query)
		}
		if strings.Contains(fmt.Sprint(errs), "Did you mean") {
			t.Errorf("%s: guesses at the schema: %v", query, errs)
		}
	}
}

func TestIntrospection(t *testing.T) {
	standard, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	exec := guarded()
	resp, errs := run(context.WithValue(t.Context(), introspectsKey{}, true), exec, string(standard), nil)
	if errs != nil || len(resp.Errors) > 0 || !strings.Contains(string(resp.Data), `"RecordConnection"`) {
		t.Errorf("for one who may: %v %v", errs, resp.Errors)
	}
	if _, errs := run(t.Context(), exec, string(standard), nil); fault.CodeOf(errors.Join(errs)) != fault.Forbidden {
		t.Errorf("for one who may not, from the cache: %v", errs)
	}
	resp, errs = run(t.Context(), exec, `{ __typename known: __type(name: "Part") { name } other: __type(name: "None") { name } }`, nil)
	if want := `{"__typename":"Query","known":{"name":"Part"},"other":null}`; errs != nil || string(resp.Data) != want {
		t.Errorf("for anybody: %s, %v", resp.Data, errs)
	}
}

func TestAGuardNeedsSomebodyToDecideOnIntrospection(t *testing.T) {
	if New(Defaults(), nil).Validate(nil) == nil {
		t.Error("accepted")
	}
}

// BenchmarkValidation validates the worst that passes the shape.
func BenchmarkValidation(b *testing.B) {
	schema := testschema.New(&testschema.Resolver{}).Schema()
	on := func(body string) string { return "{ node(id: 1) { ... on Record { " + body + " } } }" }
	for name, query := range map[string]string{
		"compared": on("...F0 ...G0 parent "+nested("parent", "id", 6)) + strings.SplitN(doubling(6), " } ", 2)[1],
		"repeated": on(repeat(8, "parent { "+repeat(8, "id")+repeat(8, "number")+repeat(8, "__typename")+"}")),
	} {
		doc := parse(b, query)
		if _, refused := shapeOf(doc, Defaults()); refused != nil {
			b.Fatal(name, refused.fault)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				validator.ValidateWithRules(schema, parse(b, query), Rules())
			}
		})
	}
}
