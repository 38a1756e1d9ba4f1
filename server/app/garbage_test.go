package app_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

// garbage is what a field of a scalar type is tried with, by that type. The longest text
// is longer than any field takes.
func garbage() map[string][]any {
	long := strings.Repeat("很长的文字", 4_001)
	odd := []any{"", " ", "\t\n", "😀👨‍👩‍👧", "a\x00b", "\u202e\ufeff\ufffd", "' OR 1=1 --", `\`, "%", "<script>", long, 7, true, vars{}, []any{}}
	numbers := []any{0, -1, 1 << 31, -1 << 31, 1 << 53, int64(1<<63 - 1), int64(-1 << 63), "9223372036854775808", 1.5, 1e300, "x", "", true, vars{}}
	return map[string][]any{
		"String": odd, "Cursor": odd,
		"ID":      {"", "0", "-1", 0, -1, "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "😀", "1e3", "0x1", " 1", 1.5, true},
		"Int":     numbers,
		"Money":   numbers,
		"Boolean": {"true", 0, "", vars{}},
		"Time": {"", "now", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00", "2026-02-30T00:00:00Z",
			"2026-01-05", 0, "0000-01-01T00:00:00Z", "2026-01-05T00:00:00+99:00"},
		"Date": {"", "today", "0001-01-01", "9999-12-31", "0000-00-00", "2026-02-30", "-001-01-01", "10000-01-01", 0, "2026-01-05T00:00:00Z"},
	}
}

// clean fails the test where the answer tells of a defect or of an outage.
func (a answer) clean(t *testing.T, what string) {
	t.Helper()
	for _, e := range a.Errors {
		switch e.Extensions["code"] {
		case "INVALID", "NOT_FOUND", "CONFLICT", "LIMIT", "FORBIDDEN":
		default:
			t.Errorf("%.300s: %v %.300s", what, e.Extensions["code"], e.Message)
		}
	}
}

// Whatever stands in a filter, the answer is a page or a refusal.
func garbageInFilters(t *testing.T, w *world) {
	schema, mistyped := theSchema(), mistyped{}
	for _, field := range schema.Query.Fields {
		where := field.Arguments.ForName("where")
		if where == nil {
			continue
		}
		query := fmt.Sprintf("query($where: %s, $after: Cursor) { %s(first: 2, after: $after, where: $where) { totalCount edges { node { id } } } }",
			where.Type.NamedType, field.Name)
		accepted := map[string][]any{}
		for scalar, values := range garbage() {
			sample := sampleOf(schema.Types[where.Type.NamedType], scalar)
			for i, value := range values {
				if sample == "" || mistyped.has(scalar, i) {
					continue
				}
				got := w.as("admin", query, vars{"where": vars{sample: value}})
				got.clean(t, fmt.Sprintf("%s %s %.50v", field.Name, sample, value))
				mistyped.note(scalar, i, got)
				if got.Data != nil {
					accepted[scalar] = append(accepted[scalar], value)
				}
			}
		}
		// What one field takes is tried with all others of its type at once.
		for scalar, values := range accepted {
			for _, value := range values {
				var alternatives []vars
				for _, filter := range schema.Types[where.Type.NamedType].Fields {
					switch {
					case filter.Type.Elem == nil && filter.Type.NamedType == scalar:
						alternatives = append(alternatives, vars{filter.Name: value})
					case filter.Type.Elem != nil && filter.Type.Elem.NamedType == scalar:
						alternatives = append(alternatives, vars{filter.Name: []any{value, value}})
					}
				}
				for some := range slices.Chunk(alternatives, 40) {
					w.as("admin", query, vars{"where": vars{"or": some}}).clean(t, fmt.Sprintf("%s by %s %.50v", field.Name, scalar, value))
				}
			}
		}
		for _, value := range garbage()["Cursor"] {
			w.as("admin", query, vars{"after": value}).clean(t, fmt.Sprintf("%s after %.50v", field.Name, value))
		}
	}
	w.garbageInArguments(t)
}

// sampleOf returns a filter on a value of a scalar type.
func sampleOf(where *ast.Definition, scalar string) string {
	for _, field := range where.Fields {
		if field.Type.Elem == nil && field.Type.NamedType == scalar {
			return field.Name
		}
	}
	return ""
}

func (w *world) garbageInArguments(t *testing.T) {
	t.Helper()
	for _, value := range garbage()["ID"] {
		w.as("admin", "query($id: ID!) { node(id: $id) { id } }", vars{"id": value}).clean(t, fmt.Sprint("node ", value))
		w.as("admin", "query($id: ID!) { nodes(ids: [$id, $id]) { id } }", vars{"id": value}).clean(t, fmt.Sprint("nodes ", value))
	}
	for _, value := range garbage()["String"] {
		w.as("clerk", "query($t: String!) { lookup(term: $t) { customers { id } productUnits { id } serviceRecords { id } } }",
			vars{"t": value}).clean(t, fmt.Sprintf("lookup %.50v", value))
		w.post("", "mutation($in: SignInInput!) { signIn(input: $in) { accessToken } }", vars{"in": vars{"username": value, "password": "x"}}).
			refusedSignIn(t, value)
	}
	for _, value := range garbage()["Int"] {
		w.as("clerk", "query($n: Int!) { lookup(term: \"ab\", limit: $n) { customers { id } } }", vars{"n": value}).clean(t, fmt.Sprint("lookup limit ", value))
		w.as("clerk", "query($n: Int) { customers(first: $n) { totalCount } }", vars{"n": value}).clean(t, fmt.Sprint("first ", value))
	}
	for _, value := range garbage()["Date"] {
		w.as("clerk", "query($d: Date) { productUnits(first: 3) { edges { node { warrantyRights(on: $d) { day start steps repair { until } } } } } }",
			vars{"d": value}).clean(t, fmt.Sprint("rights on ", value))
	}
}

func (a answer) refusedSignIn(t *testing.T, name any) {
	t.Helper()
	switch a.code() {
	case "UNAUTHENTICATED", "INVALID", "LIMIT":
	default:
		t.Errorf("signing in as %.50v: %s %s", name, a.code(), a.messages())
	}
}

// Whatever stands in an input, the answer is an outcome or a refusal.
func garbageInInputs(t *testing.T, w *world) {
	schema, mistyped := theSchema(), mistyped{}
	for _, field := range schema.Mutation.Fields {
		argument := field.Arguments.ForName("input")
		if argument == nil || slices.Contains(own, field.Name) {
			continue
		}
		b := builder{schema: schema, rows: w.fresh(), verb: field.Name}
		var version any
		for _, in := range schema.Types[argument.Type.NamedType].Fields {
			scalar := scalarOf(in.Type)
			for i, value := range garbage()[scalar] {
				if mistyped.has(scalar, i) {
					continue
				}
				input := b.minimal(argument.Type.NamedType)
				if version == nil {
					b.versioned(w, input)
					version = input["version"]
				} else {
					input["version"] = version
				}
				b.unique(w, input)
				if input[in.Name] = value; in.Type.Elem != nil {
					input[in.Name] = []any{value}
				}
				got := b.send(w, "admin", input)
				got.clean(t, fmt.Sprintf("%s %s %.50v", b.verb, in.Name, value))
				mistyped.note(scalar, i, got)
				if code := got.code(); code == "" || code == "CONFLICT" {
					version = nil // the row has changed, it is read anew
				}
			}
		}
		for _, in := range schema.Types[argument.Type.NamedType].Fields {
			if nested := schema.Types[scalarOf(in.Type)]; nested.Kind == ast.InputObject {
				b.nested(t, w, argument.Type.NamedType, in, mistyped)
			}
		}
	}
}

// mistyped are the values, by scalar and their place in garbage, that GraphQL itself
// takes for no value of the scalar: it does so before anything is executed, for every
// field alike, and so they are sent once.
type mistyped map[string]map[int]bool

func (m mistyped) has(scalar string, i int) bool { return m[scalar][i] }

func (m mistyped) note(scalar string, i int, got answer) {
	if len(got.Errors) == 0 || got.Errors[0].Extensions["key"] != string(fault.QueryInvalid) {
		return
	}
	if m[scalar] == nil {
		m[scalar] = map[int]bool{}
	}
	m[scalar][i] = true
}

// nested tries the fields of an input within an input.
func (b builder) nested(t *testing.T, w *world, typeName string, in *ast.FieldDefinition, mistyped mistyped) {
	t.Helper()
	for _, field := range b.schema.Types[scalarOf(in.Type)].Fields {
		scalar := scalarOf(field.Type)
		for i, value := range garbage()[scalar] {
			if mistyped.has(scalar, i) {
				continue
			}
			input, inner := b.minimal(typeName), b.minimal(scalarOf(in.Type))
			b.versioned(w, input)
			inner[field.Name] = value
			if input[in.Name] = inner; in.Type.Elem != nil {
				input[in.Name] = []any{inner}
			}
			b.send(w, "admin", input).clean(t, fmt.Sprintf("%s %s.%s %.50v", b.verb, in.Name, field.Name, value))
		}
	}
}

func scalarOf(t *ast.Type) string {
	if t.Elem != nil {
		return scalarOf(t.Elem)
	}
	return t.NamedType
}

// fresh are rows that others do not look at: garbage may be written to them.
func (w *world) fresh() rows {
	w.t.Helper()
	found := maps.Clone(w.rowsOf("admin"))
	record := w.planned("乱写")
	visit := w.must("dispatcher", "dispatchVisit", vars{"id": record["id"], "version": record["version"],
		"technicianIDs": []any{w.me("technician")}, "plannedStart": "2026-11-20T01:00:00Z"}, "visit { id }")
	found["ServiceRecord"], found["Visit"] = record["id"], visit.at("dispatchVisit", "visit", "id")
	b := builder{schema: theSchema(), rows: found}
	for _, typeName := range []string{"Department", "User", "Customer", "Product", "WarrantyPolicy", "Part"} {
		b.verb = "create" + typeName
		input := b.minimal("Create" + typeName + "Input")
		b.unique(w, input)
		name := strings.ToLower(typeName[:1]) + typeName[1:]
		found[typeName] = w.must("admin", b.verb, input, name+" { id }").at(b.verb, name, "id")
	}
	return found
}
