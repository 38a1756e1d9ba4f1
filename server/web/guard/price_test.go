package guard

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"

	"sanbao/server/domain/fault"
	"sanbao/server/web/internal/testschema"
)

// valid parses and validates a query against the test schema.
func valid(t testing.TB, query string) *ast.QueryDocument {
	t.Helper()
	doc := parse(t, query)
	schema := testschema.New(&testschema.Resolver{}).Schema()
	if errs := validator.ValidateWithRules(schema, doc, Rules()); len(errs) > 0 {
		t.Fatalf("%v in %s", errs, query)
	}
	return doc
}

func TestPrice(t *testing.T) {
	cases := []struct {
		name, query string
		variables   map[string]any
		want        int
	}{
		{"a field", "{ hello }", nil, 1},
		{"an object", "{ node(id: 1) { id } }", nil, 2},
		{"a connection", "{ records(first: 10) { edges { node { id } } } }", nil, 1 + 1 + 10*(1+1)},
		{"beside the edges", "{ records(first: 10) { totalCount pageInfo { hasNextPage } } }", nil, 1 + 1 + 2},
		{"no rows", "{ records(first: 0) { edges { node { id } } } }", nil, 2},
		{"the last rows", "{ records(last: 3) { edges { cursor } } }", nil, 1 + 1 + 3},
		{"both ends", "{ records(first: 3, last: 7) { edges { cursor } } }", nil, 1 + 1 + 7},
		{"a default", "{ defaulted { edges { cursor } } }", nil, 1 + 1 + 10},
		{"a default overridden", "{ defaulted(first: 4) { edges { cursor } } }", nil, 1 + 1 + 4},
		{"a connection without a page size", "{ bare { edges { cursor } } }", nil, 1 + 1 + 200},
		{"nested", "{ records(first: 10) { edges { node { visits(first: 20) { edges { node { id } } } } } } }", nil,
			1 + 1 + 10*(1+(1+1+20*(1+1)))},
		{"a list", "{ items(count: 3) { id broken } }", nil, 1 + 5*2},
		{"a list of a row", "{ records(first: 2) { edges { node { parts { name } } } } }", nil, 1 + 1 + 2*(1+(1+5*1))},
		{"a variable", "query($n: Int) { records(first: $n) { edges { cursor } } }", map[string]any{"n": int64(6)}, 1 + 1 + 6},
		{"a variable of digits", "query($n: Int) { records(first: $n) { edges { cursor } } }", map[string]any{"n": "6"}, 1 + 1 + 6},
		{"a variable as decoded", "query($n: Int) { records(first: $n) { edges { cursor } } }", map[string]any{"n": json.Number("6")}, 1 + 1 + 6},
		{"a variable not given", "query($n: Int) { defaulted(first: $n) { edges { cursor } } }", map[string]any{}, 1 + 1 + 10},
		{"skipped counts", "{ records(first: 10) @skip(if: true) { edges @include(if: false) { cursor } } }", nil, 12},
		{"all types of an interface", "{ node(id: 1) { id ... on Record { number } ... on User { name } ...V } } " +
			"fragment V on Visit { record { id } }", nil, 1 + 1 + 1 + 1 + 2},
		{"one fragment, two page sizes", "{ a: records(first: 10) { ...P } b: records(first: 20) { ...P } } " +
			"fragment P on RecordConnection { totalCount edges { cursor } }", nil, (1 + 1 + 1 + 10) + (1 + 1 + 1 + 20)},
		{"introspection", `{ __type(name: "Record") { fields { name } } }`, nil, 3},
		{"a mutation", `mutation { rename(number: "x") }`, nil, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p, _, refused := priceOf(valid(t, c.query).Operations[0], c.variables, Defaults())
			if refused != nil {
				t.Fatal(refused.fault)
			}
			if p.cost != c.want {
				t.Errorf("costs %d, want %d", p.cost, c.want)
			}
		})
	}
}

func TestPriceRefusals(t *testing.T) {
	const visits = "fragment R on Record { visits { totalCount } }"
	cases := []struct {
		name, query string
		variables   map[string]any
		want        fault.Key
		code        fault.Code
		field       any
	}{
		{"no page size", "{ records { totalCount } }", nil, fault.PageSizeRequired, fault.Invalid, "records"},
		{"null", "{ records(first: null) { totalCount } }", nil, fault.PageSizeRequired, fault.Invalid, "records"},
		{"a variable of null", "query($n: Int) { records(first: $n) { totalCount } }", map[string]any{"n": nil},
			fault.PageSizeRequired, fault.Invalid, "records"},
		{"a variable not given", "query($n: Int) { records(first: $n) { totalCount } }", nil,
			fault.PageSizeRequired, fault.Invalid, "records"},
		{"a default set to null", "{ defaulted(first: null) { totalCount } }", nil, fault.PageSizeRequired, fault.Invalid, "defaulted"},
		{"nested, under its alias", "{ mine: records(first: 1) { edges { node { visits { totalCount } } } } }", nil,
			fault.PageSizeRequired, fault.Invalid, "mine.edges.node.visits"},
		{"in a fragment", "{ records(first: 1) { edges { node { ...R } } } } " + visits, nil,
			fault.PageSizeRequired, fault.Invalid, "records.edges.node.visits"},
		{"on a type of an interface", "{ node(id: 1) { ... on Record { visits { totalCount } } } }", nil,
			fault.PageSizeRequired, fault.Invalid, "node.visits"},
		{"skipped", "{ records @skip(if: true) { totalCount } }", nil, fault.PageSizeRequired, fault.Invalid, "records"},
		{"too large", "{ records(first: 201) { totalCount } }", nil, fault.PageSizeTooLarge, fault.Limit, "records"},
		{"too large by a variable", "query($n: Int) { records(last: $n) { totalCount } }", map[string]any{"n": int64(1 << 40)},
			fault.PageSizeTooLarge, fault.Limit, "records"},
		{"too large by digits", "query($n: Int) { records(last: $n) { totalCount } }", map[string]any{"n": "4000"},
			fault.PageSizeTooLarge, fault.Limit, "records"},
		{"one of two too large", "{ records(first: 1, last: 300) { totalCount } }", nil, fault.PageSizeTooLarge, fault.Limit, "records"},
		{"negative", "{ records(first: -1) { totalCount } }", nil, fault.NotInRange, fault.Invalid, "records"},
		{"not a number", "query($n: Int) { records(first: $n) { totalCount } }", map[string]any{"n": 1.5},
			fault.NotInRange, fault.Invalid, "records"},
		{"too costly", "{ records(first: 200) { edges { node { visits(first: 200) { edges { node { id } } } } } } }", nil,
			fault.QueryTooCostly, fault.Limit, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, _, refused := priceOf(valid(t, c.query).Operations[0], c.variables, Defaults())
			if refused == nil {
				t.Fatal("let through")
			}
			if f := refused.fault; f.Key != c.want || f.Code != c.code || f.Params["field"] != c.field {
				t.Errorf("refused with %+v", f)
			}
			if refused.at == nil {
				t.Error("without a location")
			}
		})
	}
}

// TestPriceOfABombIsLinear measures a bomb that the shape would refuse: pricing
// does not rely on that.
func TestPriceOfABombIsLinear(t *testing.T) {
	doc := valid(t, "{ node(id: 1) { ...F0 } }"+bomb(40, "Node", "...NEXT ...NEXT", "id"))
	p, steps, refused := priceOf(doc.Operations[0], nil, Defaults())
	if steps > selections(doc) {
		t.Errorf("%d steps for %d selections", steps, selections(doc))
	}
	if refused == nil || refused.fault.Key != fault.QueryTooCostly || p.cost != ceiling {
		t.Errorf("costs %d, refused: %v", p.cost, refused)
	}
}

func TestStandardIntrospectionQuery(t *testing.T) {
	standard, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	doc := valid(t, string(standard))
	w := &shaping{limits: Defaults(), fragments: doc.Fragments, known: map[string]*shape{}}
	if s := w.set(doc.Operations[0].SelectionSet); s.schemaDepth != 14 || s.schemaLists != 1 {
		t.Errorf("below __schema it nests %d fields and %d lists; Defaults speaks of 14 and 1", s.schemaDepth, s.schemaLists)
	}
	p, _, refused := priceOf(doc.Operations[0], nil, Defaults())
	if refused != nil || !p.introspects {
		t.Errorf("introspects %t, refused %v", p.introspects, refused)
	}
}

func TestWhatCountsAsIntrospection(t *testing.T) {
	for query, want := range map[string]bool{
		"{ __typename }":                                    false,
		`{ __type(name: "Record") { name } }`:               false,
		`{ __type(name: "Record") { __typename n: name } }`: false,
		`{ __type(name: "Record") { kind } }`:               true,
		`{ __type(name: "Record") { ... { name } } }`:       true,
		`{ ...F } fragment F on Query { ...G } fragment G on Query { __schema { __typename } }`: true,
		"{ node(id: 1) { __typename } }": false,
	} {
		p, _, refused := priceOf(valid(t, query).Operations[0], nil, Defaults())
		if refused != nil {
			t.Fatal(refused.fault)
		}
		if p.introspects != want {
			t.Errorf("%s: introspects %t", query, p.introspects)
		}
	}
}
