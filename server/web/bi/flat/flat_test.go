package flat_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"sanbao/server/domain/fault"
	"sanbao/server/web/bi/flat"
)

var schema = gqlparser.MustLoadSchema(&ast.Source{Input: `
scalar Date scalar Time scalar Money scalar Cursor
enum Kind { A B }
type PageInfo { hasNextPage: Boolean! endCursor: Cursor }
type Technician { name: String! tags: [String!] }
type Part { code: String! price: Money! }
type Visit { number: String! technicians: [Technician!]! parts(first: Int): PartConnection! }
type PartConnection { edges: [PartEdge] totalCount: Int! }
type PartEdge { node: Part }
type Customer { name: String! contacts: [Technician!]! boss: Technician }
type Record { id: ID! number: String! kind: Kind open: Boolean! share: Float price: Money on: Date at: Time
  customer: Customer visits: [Visit!]! codes: [String!] word(of: Int): String }
type RecordConnection { edges: [RecordEdge] pageInfo: PageInfo! totalCount: Int! }
type RecordEdge { node: Record cursor: Cursor! }
interface Node { id: ID! }
type Stat { month: Date customer: Customer count: Int! }
type Query { records(first: Int, after: Cursor, where: String): RecordConnection! record: Record stats: [Stat!]!
  names: [String!]! count: Int! }
`})

func plan(t testing.TB, query string, variables map[string]any, o flat.Options) (*flat.Plan, error) {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(schema, query, rules.NewDefaultRules())
	if errs != nil {
		t.Fatal(errs)
	}
	return flat.New(schema, doc.Operations[0], variables, o)
}

func table(t testing.TB, p *flat.Plan, data string) string {
	t.Helper()
	numbers := json.NewDecoder(strings.NewReader(data))
	numbers.UseNumber()
	var read map[string]any
	if err := numbers.Decode(&read); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i, c := range p.Columns {
		if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(c.Name)
	}
	err := p.Rows(read, func(cells []flat.Cell) error {
		b.WriteByte('\n')
		for i, c := range cells {
			if i > 0 {
				b.WriteByte('|')
			}
			if c.Kind == flat.Null {
				b.WriteByte('-')
			}
			if c.Kind != flat.Null && c.Kind != p.Columns[i].Kind {
				t.Errorf("a cell of %s is of kind %d", p.Columns[i].Name, c.Kind)
			}
			b.Write(c.Text)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const two = `{"records": {"totalCount": 2, "edges": [
 {"cursor": "c1", "node": {"number": "甲1", "customer": {"name": "松下", "boss": null, "contacts": [{"name": "a", "tags": ["x", "y"]}, {"name": "b", "tags": null}]},
  "visits": [{"number": "V1", "technicians": [{"name": "t1"}, {"name": "t2"}], "parts": {"edges": [{"node": {"code": "P1", "price": 5}}]}},
             {"number": "V2", "technicians": [], "parts": {"edges": []}}], "codes": ["k", "l"], "kind": "A", "open": true, "share": 0.5, "price": -12}},
 {"cursor": "c2", "node": {"number": "😀", "customer": null, "visits": [], "codes": [], "kind": null, "open": false, "share": null, "price": 0}}]}}`

func TestRows(t *testing.T) {
	for _, c := range []struct {
		name, query, data string
		options           flat.Options
		want              string
	}{
		{"a connection", `{ records(first: 2) { totalCount edges { node { number kind open share price } } } }`, two, flat.Options{},
			"number|kind|open|share|price\n甲1|A|true|0.5|-12\n😀|-|false|-|0"},
		{"no rows have a header", `{ records(first: 2) { edges { node { number customer { name } } } } }`, `{"records": {"edges": []}}`, flat.Options{}, "number|customer.name"},
		{"null has no rows", `{ record { visits { number } } }`, `{"record": null}`, flat.Options{}, "number"},
		{"an object", `{ records(first: 2) { edges { node { customer { name boss { name } } number } } } }`, two, flat.Options{},
			"customer.name|customer.boss.name|number\n松下|-|甲1\n-|-|😀"},
		{"response keys", `{ r: records(first: 2) { edges { node { nr: number who: customer { called: name } } } } }`, strings.Replace(strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(two,
			`"number": "甲`, `"nr": "甲`), `"customer"`, `"who"`), `{"name": "松下"`, `{"called": "松下"`), `"records"`, `"r"`, 1), flat.Options{}, "nr|who.called\n甲1|松下\n-|-"},
		{"a list of scalars", `{ records(first: 2) { edges { node { codes } } } }`, two, flat.Options{}, "codes\nk; l\n-"},
		{"lists of objects", `{ records(first: 2) { edges { node { visits { number technicians { name } parts(first: 1) { edges { node { code } } } } } } } }`, two, flat.Options{},
			"visits.number|visits.technicians.name|visits.parts.code\nV1; V2|t1; t2; |P1; \n-|-|-"},
		{"an expanded list", `{ records(first: 2) { edges { node { number visits { number technicians { name } } kind } } } }`, two, flat.Options{Expand: "visits"},
			"number|visits.number|visits.technicians.name|kind\n甲1|V1|t1; t2|A\n甲1|V2|-|A\n😀|-|-|-"},
		{"a list expanded below another", `{ records(first: 2) { edges { node { number visits { number technicians { name } } } } } }`, two, flat.Options{Expand: "visits.technicians"},
			"number|visits.number|visits.technicians.name\n甲1|V1|t1\n甲1|V1|t2\n甲1|V2|-\n😀|-|-"},
		{"a list expanded in an object", `{ records(first: 2) { edges { node { customer { contacts { name tags } name } } } } }`, two, flat.Options{Expand: "customer.contacts"},
			"customer.contacts.name|customer.contacts.tags|customer.name\na|x; y|松下\nb|-|松下\n-|-|-"},
		{"a connection expanded", `{ records(first: 2) { edges { node { visits { parts(first: 1) { edges { node { code price } } } } } } } }`, two, flat.Options{Expand: "visits.parts"},
			"visits.parts.code|visits.parts.price\nP1|5\n-|-\n-|-"},
		{"objects of a list", `{ stats { month customer { name } count } }`, `{"stats": [{"month": "2026-01-01", "customer": {"name": "松"}, "count": 3}]}`, flat.Options{},
			"month|customer.name|count\n2026-01-01|松|3"},
		{"the first of several roots", `{ __typename count stats { count } }`, `{"__typename": "Query", "count": 4, "stats": []}`, flat.Options{}, "count\n4"},
		{"a root by its name", `{ count s: stats { count } }`, `{"count": 4, "s": [{"count": 9}]}`, flat.Options{Root: "s"}, "count\n9"},
		{"one object", `{ record { number customer { name } } }`, `{"record": {"number": "1", "customer": {"name": "x"}}}`, flat.Options{}, "number|customer.name\n1|x"},
		{"a list below one object", `{ record { number visits { number } } }`, `{"record": {"number": "1", "visits": [{"number": "2"}]}}`, flat.Options{}, "number\n2"},
		{"a list of texts", `{ names }`, `{"names": ["a", "b"]}`, flat.Options{}, "names\na\nb"},
		{"what is called alike", `{ records(first: 2) { edges { cursor node { cursor: number } } } }`, `{"records": {"edges": [{"cursor": "c1", "node": {"cursor": "n1"}}]}}`, flat.Options{},
			"cursor|node.cursor\nc1|n1"},
		{"fragments", `{ ...R } fragment R on Query { records(first: 2) { edges { node { ...N number ... on Record { kind } } } } } fragment N on Record { open number }`, two, flat.Options{},
			"open|number|kind\ntrue|甲1|A\nfalse|😀|-"},
		{"a selection in two places", `{ records(first: 2) { edges { node { customer { name } } } edges { node { number customer { boss { name } } } } } }`, two, flat.Options{},
			"customer.name|customer.boss.name|number\n松下|-|甲1\n-|-|😀"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := plan(t, c.query, nil, c.options)
			if err != nil {
				t.Fatal(err)
			}
			if got := table(t, p, c.data); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestDirectivesLeaveColumnsOut(t *testing.T) {
	const query = `query($yes: Boolean!) { records(first: 2) { edges { node { number @skip(if: $yes) kind @include(if: $yes) open } } } }`
	for yes, want := range map[bool]string{true: "kind|open", false: "number|open"} {
		p, err := plan(t, query, map[string]any{"yes": yes}, flat.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := table(t, p, `{"records": {"edges": []}}`); got != want {
			t.Errorf("%t: %s", yes, got)
		}
	}
}

func TestNoSuchRootOrList(t *testing.T) {
	const query = `{ records(first: 2) { edges { node { number customer { name } visits { number } } } } count }`
	for field, o := range map[string]flat.Options{"root": {Root: "record"}, "expand": {Expand: "customer"}} {
		_, err := plan(t, query, nil, o)
		if f := fault.As(err); f == nil || f.Code != fault.Invalid || f.Fields[0].Path != field {
			t.Errorf("%+v: %v", o, err)
		}
	}
	if _, err := plan(t, query, nil, flat.Options{Expand: "visits.technicians"}); err == nil {
		t.Error("a list that is not selected is expanded")
	}
}

func TestWhatIsReadDirectly(t *testing.T) {
	for query, want := range map[string]bool{
		`{ records(first: 2) { totalCount edges { node { number customer { name boss { name } } } } } }`: true,
		`{ records(first: 2) { edges { node { ...N } } } } fragment N on Record { number }`:              true,
		`{ records(first: 2) { edges { cursor node { number } } } }`:                                     false,
		`{ records(first: 2) { edges { node { number word(of: 1) } } } }`:                                false,
		`{ records(first: 2) { edges { node { codes } } } }`:                                             false,
		`{ records(first: 2) { edges { node { visits { number } } } } }`:                                 false,
		`{ records(first: 2) { edges { node { __typename } } } }`:                                        false,
		`{ stats { count } }`:   false,
		`{ record { number } }`: false,
	} {
		p, err := plan(t, query, nil, flat.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, got := p.Direct(); got != want {
			t.Errorf("%s: %t", query, got)
		}
	}
}

// Whatever stands in an answer, a row has a cell for each column, and none panics.
func FuzzRows(f *testing.F) {
	f.Add(two, "visits")
	f.Add(`{"records": {"edges": [null, {"node": null}, {"node": {"visits": null}}, {"node": {"visits": [null]}}]}}`, "visits.parts")
	f.Add(`{"records": []}`, "")
	f.Fuzz(func(t *testing.T, data, expand string) {
		p, err := plan(t, `{ records(first: 2) { edges { cursor node { number customer { name contacts { name tags } } codes
			visits { number technicians { name } parts(first: 1) { edges { node { code price } } } } } } } }`, nil, flat.Options{Expand: expand})
		if err != nil {
			return
		}
		numbers := json.NewDecoder(strings.NewReader(data))
		numbers.UseNumber()
		var read map[string]any
		if numbers.Decode(&read) != nil {
			return
		}
		_ = p.Rows(read, func(cells []flat.Cell) error {
			if len(cells) != len(p.Columns) {
				t.Errorf("%d cells for %d columns", len(cells), len(p.Columns))
			}
			return nil
		})
	})
}

// TestAmountsAreMarked: by the type of the schema, whatever they are called.
func TestAmountsAreMarked(t *testing.T) {
	p, err := plan(t, `{ records(first: 2) { edges { node { number sum: price share } } } }`, nil, flat.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range p.Columns {
		if column.Money != (column.Name == "sum") {
			t.Errorf("%+v", column)
		}
	}
	if len(p.Columns) != 3 {
		t.Errorf("%+v", p.Columns)
	}
}
