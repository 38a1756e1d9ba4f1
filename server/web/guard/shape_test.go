package guard

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"sanbao/server/domain/fault"
)

func parse(t testing.TB, query string) *ast.QueryDocument {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatalf("%v in %s", err, query)
	}
	return doc
}

// nested returns a field nested in itself: {parent{parent{id}}} for depth 3.
func nested(field, leaf string, depth int) string {
	return "{" + strings.Repeat(field+"{", depth-1) + leaf + strings.Repeat("}", depth-1) + "}"
}

// bomb returns fragments that each spread the next twice; expanded they hold
// 2^n times what the last one holds.
func bomb(n int, on, body, last string) string {
	var b strings.Builder
	for i := range n - 1 {
		fmt.Fprintf(&b, " fragment F%d on %s { %s }", i, on, strings.ReplaceAll(body, "NEXT", fmt.Sprintf("F%d", i+1)))
	}
	fmt.Fprintf(&b, " fragment F%d on %s { %s }", n-1, on, last)
	return b.String()
}

// doubling is the bomb against fields that are compared with fragments: the
// rule OverlappingFieldsCanBeMerged takes 2^n steps for it.
func doubling(n int) string {
	var b strings.Builder
	b.WriteString("{ ...F0 ...G0 parent " + nested("parent", "id", n) + " }")
	for i := range n {
		for _, name := range "FG" {
			fmt.Fprintf(&b, " fragment %c%d on Record { parent { ...F%d ...G%d } }", name, i, i+1, i+1)
		}
	}
	fmt.Fprintf(&b, " fragment F%d on Record { id } fragment G%d on Record { id }", n, n)
	return b.String()
}

func repeat(n int, format string) string {
	var b strings.Builder
	for i := range n {
		if strings.Contains(format, "%d") {
			fmt.Fprintf(&b, format, i)
		} else {
			b.WriteString(format)
		}
		b.WriteByte(' ')
	}
	return b.String()
}

func TestShapesThatPass(t *testing.T) {
	standard, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	for name, query := range map[string]string{
		"typename":                      "{ __typename }",
		"deepest":                       nested("parent", "id", 12),
		"most aliases":                  "{ node(id: 1) { " + repeat(60, "a%d: id") + "} }",
		"most root fields":              "{ " + repeat(30, "f%d") + "}",
		"a field repeated":              "{ node(id: 1) { " + repeat(8, "id") + "} }",
		"most directives":               "{ hello " + repeat(5, "@skip(if: false)") + "}",
		"standard introspection":        string(standard),
		"a field called like __Type's":  "{ fields { fields { fields { fields { id } } } } }",
		"an unknown fragment":           "{ ...Nowhere }",
		"one fragment in several paths": "{ a { ...F } b { ...F } } fragment F on Record { id }",
	} {
		if _, refused := shapeOf(parse(t, query), Defaults()); refused != nil {
			t.Errorf("%s: refused: %v", name, refused.fault)
		}
	}
}

func TestShapesThatAreRefused(t *testing.T) {
	cases := []struct {
		name, query string
		want        fault.Key
	}{
		{"too deep", nested("parent", "id", 13), fault.QueryTooDeep},
		{"too deep through fragments", "{ a { ...F0 } }" + bomb(12, "R", "parent { ...NEXT }", "id"), fault.QueryTooDeep},
		{"too deep in inline fragments", "{ ... " + nested("... on Query { parent", "id }", 2) +
			" } " + strings.Replace(nested("parent", "id", 13), "{", "query B {", 1), fault.QueryTooDeep},
		{"aliases", "{ node(id: 1) { " + repeat(61, "a%d: id") + "} }", fault.TooManyAliases},
		{"aliases through spreads", "{ a { ...F } b { ...F } c { ...F } } fragment F on R { " + repeat(21, "a%d: id") + "}", fault.TooManyAliases},
		{"root fields", "{ " + repeat(31, "f%d") + "}", fault.TooManyFields},
		{"root fields through a fragment", "{ ...F f } fragment F on Query { " + repeat(30, "f%d") + "}", fault.TooManyFields},
		{"fields", "{ a { ...F0 } }" + bomb(11, "R", "x ...NEXT ...NEXT", "id"), fault.TooManyFields},
		{"repeated", "{ a { " + repeat(9, "id") + "} }", fault.TooManyFields},
		{"directives on a field", "{ hello " + repeat(6, "@skip(if: false)") + "}", fault.TooManyDirectives},
		{"directives on a spread", "{ ...F " + repeat(6, "@skip(if: false)") + "} fragment F on Query { hello }", fault.TooManyDirectives},
		{"directives on the operation", "query " + repeat(6, "@x") + "{ hello }", fault.TooManyDirectives},
		{"a second operation", "query A { hello } query B " + nested("parent", "id", 13), fault.QueryTooDeep},
		{"an unused fragment", "{ hello }" + bomb(30, "R", "...NEXT ...NEXT", "id"), fault.TooManyFields},
		{"a fragment within itself", "{ ...F } fragment F on Query { hello ...F }", fault.QueryInvalid},
		{"fragments within each other", "{ ...F } fragment F on R { a { ...G } } fragment G on R { b { ...F } }", fault.QueryInvalid},
		{"22 fragments", "{ a { ...F0 } }" + bomb(22, "R", "...NEXT ...NEXT", "id"), fault.TooManyFields},
		{"22 fragments of introspection", "{ __schema { ...F0 } }" + bomb(22, "__Schema", "...NEXT ...NEXT", "__typename"), fault.TooManyFields},
		{"fields against fragments", doubling(40), fault.QueryTooDeep},
		{"introspection too deep", "{ __schema { types " + nested("ofType", "name", 16) + " } }", fault.QueryTooDeep},
		{"introspection too large", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", fault.QueryTooDeep},
		{"introspection too large by fragments", "{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } " +
			"fragment B on __Type { fields { type { fields { name } } } }", fault.QueryTooDeep},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, refused := shapeOf(parse(t, c.query), Defaults())
			if refused == nil {
				t.Fatal("let through")
			}
			if refused.fault.Key != c.want {
				t.Errorf("refused for %s, want %s", refused.fault.Key, c.want)
			}
			if refused.at == nil {
				t.Error("without a location")
			}
		})
	}
}

// selections counts the selections that are written down in a document.
func selections(doc *ast.QueryDocument) int {
	var count func(ast.SelectionSet) int
	count = func(set ast.SelectionSet) int {
		n := len(set)
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				n += count(s.SelectionSet)
			case *ast.InlineFragment:
				n += count(s.SelectionSet)
			}
		}
		return n
	}
	n := 0
	for _, op := range doc.Operations {
		n += count(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		n += count(f.SelectionSet)
	}
	return n
}

func TestTheWorkIsLinearInTheDocument(t *testing.T) {
	for name, query := range map[string]string{
		"22 fragments":  "{ a { ...F0 } }" + bomb(22, "R", "...NEXT ...NEXT", "id"),
		"100 fragments": "{ a { ...F0 } }" + bomb(100, "R", "...NEXT ...NEXT", "id"),
		"nested":        "{ a { ...F0 } }" + bomb(100, "R", "a { ...NEXT } b { ...NEXT }", "id"),
		"compared":      doubling(60),
		"in a circle":   "{ a { ...F0 } }" + bomb(50, "R", "...NEXT ...NEXT", "id ...F0 ...F0"),
	} {
		doc := parse(t, query)
		steps, _ := shapeOf(doc, Defaults())
		if written := selections(doc); steps > written {
			t.Errorf("%s: %d steps for %d selections", name, steps, written)
		}
	}
}

func TestCountingStopsAtTheCeiling(t *testing.T) {
	if got := plus(ceiling, ceiling); got != ceiling {
		t.Error(got)
	}
	if got := times(ceiling, ceiling); got != ceiling {
		t.Error(got)
	}
	if got := times(ceiling, 0); got != 0 {
		t.Error(got)
	}
}

func BenchmarkFragmentBomb(b *testing.B) {
	doc := parse(b, "{ a { ...F0 } }"+bomb(22, "R", "...NEXT ...NEXT", "id"))
	for b.Loop() {
		shapeOf(doc, Defaults())
	}
}
