package guard

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql/executor"

	"sanbao/server/domain/fault"
	"sanbao/server/web/internal/testschema"
)

type boundsKey struct{}

func bounded() *executor.Executor {
	exec := executor.New(testschema.New(&testschema.Resolver{}))
	exec.Use(New(Defaults(), func(context.Context) bool { return false }).For(func(ctx context.Context) Bounds {
		b, _ := ctx.Value(boundsKey{}).(Bounds)
		return b
	}))
	return exec
}

func TestBoundsOfTheViewer(t *testing.T) {
	exec := bounded()
	const deep = "{ records(first: 1) { edges { node { number } } } }"
	for _, c := range []struct {
		name, query string
		bounds      Bounds
		want        fault.Key
	}{
		{"none", deep, Bounds{}, ""},
		{"shallow", deep, Bounds{Depth: 3}, fault.QueryTooDeep},
		{"deep again", deep, Bounds{Depth: 4}, ""},
		{"too deep for others", nested("parent", "id", 13), Bounds{}, fault.QueryTooDeep},
		{"cheap", "{ records(first: 3) { edges { cursor } } }", Bounds{Cost: 4}, fault.QueryTooCostly},
		{"dear", "{ records(first: 3) { edges { cursor } } }", Bounds{Cost: 5}, ""},
		{"reads only", "{ hello }", Bounds{ReadsOnly: true}, ""},
		{"writes", "mutation { __typename }", Bounds{ReadsOnly: true}, fault.TokenReadsOnly},
	} {
		resp, errs := run(context.WithValue(t.Context(), boundsKey{}, c.bounds), exec, c.query, nil)
		got := fault.Key("")
		if len(errs) > 0 {
			if f := fault.As(errs[0]); f != nil {
				got = f.Key
			}
		}
		if got != c.want || got == "" && errs != nil {
			t.Errorf("%s: %v %v, want %q", c.name, errs, resp, c.want)
		}
	}
}

func TestBudgets(t *testing.T) {
	exec := bounded()
	left := 12
	spend := func(cost int) (int, *fault.Error) {
		if cost > left {
			return left, fault.New(fault.Limit, fault.TooOften, fault.Params{"seconds": 60})
		}
		left -= cost
		return left, nil
	}
	ctx := context.WithValue(t.Context(), boundsKey{}, Bounds{Spend: spend})
	const query = "{ records(first: 3) { edges { cursor } } }"
	for _, remaining := range []int{7, 2} {
		resp, errs := run(ctx, exec, query, nil)
		text, err := json.Marshal(resp.Extensions)
		if errs != nil || err != nil || !strings.Contains(string(text), `"remaining":`+string(rune('0'+remaining))) {
			t.Errorf("%v %s %v", errs, text, err)
		}
	}
	if _, errs := run(ctx, exec, query, nil); len(errs) == 0 || fault.As(errs[0]) == nil || fault.As(errs[0]).Key != fault.TooOften {
		t.Errorf("the budget is overdrawn: %v", errs)
	}
	// Looking at an operation costs nothing, and what it may cost is told elsewhere.
	if _, errs := run(AtNoCost(ctx), exec, query, nil); errs != nil {
		t.Error(errs)
	}
}
