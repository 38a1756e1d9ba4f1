package bi

import (
	"encoding/json"
	"net/http"
	"net/url"
	"reflect"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
)

var variablesSchema = gqlparser.MustLoadSchema(&ast.Source{Input: `
scalar Date scalar Time scalar Money
enum Kind { A B }
input Filter { kind: Kind n: Int }
type Query { q(a: Int, b: Float, c: Boolean, d: Date, e: Time, f: Money, g: String, h: ID, i: Kind, j: [Kind!], k: Filter, l: [Int!]): Int }
`})

func addressOf(t *testing.T, definitions, query string) *address {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: "query(" + definitions + ") { __typename }"})
	if err != nil {
		t.Fatal(err)
	}
	values, err := url.ParseQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	return &address{values: values, variables: doc.Operations[0].VariableDefinitions, schema: variablesSchema}
}

func TestVariablesFromTheAddress(t *testing.T) {
	for _, c := range []struct {
		definitions, query, own string
		want                    map[string]any
		field                   string
		key                     fault.Key
	}{
		{"$a: Int, $b: Float", "a=-3&b=1.5", "{}", map[string]any{"a": json.Number("-3"), "b": 1.5}, "", ""},
		{"$c: Boolean, $d: Date, $e: Time", "c=1&d=2026-02-28&e=2026-02-28T00:00:00%2B08:00", "{}",
			map[string]any{"c": true, "d": "2026-02-28", "e": "2026-02-28T00:00:00+08:00"}, "", ""},
		{"$g: String, $h: ID, $i: Kind", "g=&h=12&i=B", "{}", map[string]any{"g": "", "h": "12", "i": "B"}, "", ""},
		{"$j: [Kind!], $l: [Int!]", "j=A,B&l=1&l=2,3", "{}",
			map[string]any{"j": []any{"A", "B"}, "l": []any{json.Number("1"), json.Number("2"), json.Number("3")}}, "", ""},
		{"$k: Filter", "k=" + url.QueryEscape(`{"kind":"A","n":2}`), "{}", map[string]any{"k": map[string]any{"kind": "A", "n": json.Number("2")}}, "", ""},
		{"$d: Date", "d=", "{}", map[string]any{"d": nil}, "", ""},
		{"$a: Int!, $g: String", "g=x", `{"a": 5, "gone": 1}`, map[string]any{"a": 5.0, "g": "x"}, "", ""},
		{"$a: Int! = 4", "", "{}", map[string]any{}, "", ""},
		{"$limit: Int", "limit=7&_limit=9", "{}", map[string]any{"limit": json.Number("7")}, "", ""},

		{"$a: Int!", "", "{}", nil, "a", fault.Required},
		{"$a: Int!", "a=", "{}", nil, "a", fault.Required},
		{"$a: Int", "a=x", "{}", nil, "a", fault.BadFormat},
		{"$a: Int", "a=1&a=2", "{}", nil, "a", fault.GivenTwice},
		{"$b: Float", "b=1,5", "{}", nil, "b", fault.BadFormat},
		{"$c: Boolean", "c=yes", "{}", nil, "c", fault.BadFormat},
		{"$d: Date", "d=2026-02-30", "{}", nil, "d", fault.BadDate},
		{"$e: Time", "e=2026-02-03", "{}", nil, "e", fault.BadFormat},
		{"$f: Money", "f=1.5", "{}", nil, "f", fault.BadFormat},
		{"$i: Kind", "i=C", "{}", nil, "i", fault.NotAnOption},
		{"$j: [Kind!]", "j=A,C", "{}", nil, "j", fault.NotAnOption},
		{"$k: Filter", "k={", "{}", nil, "k", fault.BadFormat},
		{"$g: String", "g=%ff", "{}", nil, "g", fault.BadText},
		{"$a: Int", "b=1", "{}", nil, "b", fault.NotAnOption},
	} {
		var own map[string]any
		if err := json.Unmarshal([]byte(c.own), &own); err != nil {
			t.Fatal(err)
		}
		got, err := addressOf(t, c.definitions, c.query).read(own)
		if c.key == "" {
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s of %s: %#v %v", c.query, c.definitions, got, err)
			}
			continue
		}
		if f := fault.As(err); f == nil || f.Code != fault.Invalid || f.Fields[0].Path != c.field || f.Fields[0].Key != c.key {
			t.Errorf("%s of %s: %v, want %s of %s", c.query, c.definitions, err, c.key, c.field)
		}
	}
}

func TestOptionsGiveWayToVariables(t *testing.T) {
	a := addressOf(t, "$limit: Int", "limit=7&_limit=9&root=x")
	if a.option("limit") != "9" || a.option("root") != "x" {
		t.Errorf("%s %s", a.option("limit"), a.option("root"))
	}
}

// TestDaysOfTheMonthBefore: words that stand for days are read as days where a day is
// wanted, and within objects; the answer is then one of that month.
func TestDaysOfTheMonthBefore(t *testing.T) {
	for _, c := range []struct {
		definitions, query, own string
		want                    map[string]any
		relative                bool
	}{
		{"$d: Date, $l: [Date!]", "d=LAST_MONTH_FIRST&l=LAST_MONTH_LAST,2026-01-01", "{}",
			map[string]any{"d": "2026-02-01", "l": []any{"2026-02-28", "2026-01-01"}}, true},
		{"$k: Filter", "k=" + url.QueryEscape(`{"day":"LAST_MONTH_LAST"}`), "{}", map[string]any{"k": map[string]any{"day": "2026-02-28"}}, true},
		{"$d: Date", "", `{"d":"LAST_MONTH_FIRST"}`, map[string]any{"d": "2026-02-01"}, true},
		{"$d: Date", "d=2026-02-01", "{}", map[string]any{"d": "2026-02-01"}, false},
	} {
		a := addressOf(t, c.definitions, c.query)
		a.on = calendar.MustParse("2026-03-31")
		var own map[string]any
		if err := json.Unmarshal([]byte(c.own), &own); err != nil {
			t.Fatal(err)
		}
		got, err := a.read(own)
		if err != nil || !reflect.DeepEqual(got, c.want) || a.relative != c.relative {
			t.Errorf("%s %s: %v %t, %v", c.query, c.own, got, a.relative, err)
		}
	}
	a := addressOf(t, "$d: Date", "d=NEXT_MONTH")
	if _, err := a.read(nil); fault.As(err) == nil {
		t.Errorf("%v", err)
	}
}

func TestOptionsAreNotPassedOver(t *testing.T) {
	for query, key := range map[string]fault.Key{"bom=yes": fault.NotAnOption, "bom=1&bom=0": fault.GivenTwice, "limit=1&limit=2": fault.GivenTwice,
		"zzz=1": fault.NotAnOption, "bom=1&root=x": "", "bom=0": ""} {
		_, err := addressOf(t, "$a: Int", query).read(nil)
		if f := fault.As(err); key == "" && err != nil || key != "" && (f == nil || f.Fields[0].Key != key) {
			t.Errorf("%s: %v", query, err)
		}
	}
	for query, field := range map[string]string{"from=2026-01-01;to=2026-02-01": "from", "a=1&cursor=%25&b=%zz": "b", "%zz": "%zz", "a=1": ""} {
		_, err := valuesOf(&http.Request{URL: &url.URL{RawQuery: query}})
		if f := fault.As(err); field == "" && err != nil || field != "" && (f == nil || f.Code != fault.Invalid || f.Fields[0].Path != field) {
			t.Errorf("%s: %v", query, err)
		}
	}
}
