package app_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/generated"
)

// theSchema is what the server answers by.
func theSchema() *ast.Schema {
	return generated.NewExecutableSchema(generated.Config{}).Schema()
}

// rows are existing ones to put into inputs: ids by type.
type rows map[string]any

// rowsOf reads a row of every type that somebody sees.
func (w *world) rowsOf(username string) rows {
	w.t.Helper()
	found := rows{}
	for typeName, list := range map[string]string{
		"ServiceRecord": "serviceRecords", "Visit": "visits", "Customer": "customers", "Contact": "contacts", "Product": "products",
		"WarrantyPolicy": "warrantyPolicies", "ProductUnit": "productUnits", "Part": "parts", "PartUsage": "partUsages",
		"OpenIssue": "openIssues", "Department": "departments", "RepairCard": "repairCards",
	} {
		found[typeName] = w.one(username, list, "")["id"]
	}
	// Not the demo's own sign-ins: tests may write to the row.
	found["User"] = w.one(username, "users", `{role: TECHNICIAN, usernameNEQ: "technician"}`)["id"]
	return found
}

// subject names the type of row that a mutation's "id" is of.
func subject(verb string) string {
	if verb == "dispatchVisit" || verb == "openRepairCard" {
		return "ServiceRecord"
	}
	for _, typeName := range []string{"WarrantyPolicy", "ProductUnit", "ServiceRecord", "Visit", "Customer", "Contact", "Product", "Department", "User", "RepairCard"} {
		if strings.HasSuffix(verb, typeName) {
			return typeName
		}
	}
	if verb == "updatePart" {
		return "Part"
	}
	return "ServiceRecord"
}

// builder builds inputs from the schema alone.
type builder struct {
	schema *ast.Schema
	rows   rows
	verb   string
}

// minimal returns an input with all that is required and nothing more.
func (b builder) minimal(typeName string) vars {
	input := vars{}
	for _, field := range b.schema.Types[typeName].Fields {
		if field.Type.NonNull && field.DefaultValue == nil {
			input[field.Name] = b.value(field.Name, field.Type)
		}
	}
	switch typeName {
	case "CreateDepartmentInput":
		input["parentID"] = b.rows["Department"] // there is one at the top only
	case "ChangeOpenIssueInput":
		input["dueOn"] = "2026-01-05" // something is to be changed
	case "AddWarrantyInput":
		input["kind"] = "EXTENSION" // the policy's own is not added by hand
	}
	return input
}

// value returns a valid value for a field.
func (b builder) value(name string, of *ast.Type) any {
	if of.Elem != nil {
		return []any{b.value(name, of.Elem)}
	}
	def := b.schema.Types[of.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return b.minimal(def.Name)
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	}
	switch of.NamedType {
	case "ID":
		return b.id(name)
	case "Int", "Money", "Float":
		return 1
	case "Boolean":
		return true
	case "Date":
		return "2026-01-05"
	case "Time":
		return time.Now().UTC().Format(time.RFC3339)
	case "Upload":
		return nil
	default:
		return "text-of-" + name
	}
}

// id finds a row for a field by its name.
func (b builder) id(name string) any {
	if name == "id" {
		return b.rows[subject(b.verb)]
	}
	name = strings.TrimSuffix(strings.TrimSuffix(name, "s"), "ID")
	if found, ok := b.rows[strings.ToUpper(name[:1])+name[1:]]; ok {
		return found
	}
	if name == "parent" {
		return b.rows["Department"]
	}
	return b.rows["User"]
}

// uploads names the field of an input that is a file, "" for none.
func (b builder) uploads(typeName string) string {
	for _, field := range b.schema.Types[typeName].Fields {
		if field.Type.NamedType == "Upload" {
			return field.Name
		}
	}
	return ""
}

// send sends a mutation with its input, and with a photo where it takes a file.
func (b builder) send(w *world, username string, input vars) answer {
	w.t.Helper()
	field := b.schema.Mutation.Fields.ForName(b.verb)
	argument := field.Arguments.ForName("input")
	if argument == nil {
		return w.as(username, "mutation { "+b.verb+" { __typename } }", nil)
	}
	query := mutation(b.verb, "__typename")
	if file := b.uploads(argument.Type.NamedType); file != "" && input[file] == nil {
		input[file] = nil
		return w.upload(username, query, vars{"in": input}, "variables.in."+file, "photo.png", drawing(w.t, 20, 20))
	}
	return w.as(username, query, vars{"in": input})
}

// versioned sets the version of the row that the input is about, as it is now.
func (b builder) versioned(w *world, input vars) {
	w.t.Helper()
	_, asks := input["version"]
	_, named := input["id"]
	switch {
	case asks && !named:
		// The one row of its kind.
		input["version"] = w.as("admin", "{ settings { company { version } } }", nil).at("settings", "company", "version")
	case asks:
		got := w.as("admin", "query($id: ID!) { node(id: $id) { ... on "+subject(b.verb)+" { version } } }", vars{"id": input["id"]})
		input["version"] = got.at("node", "version")
	}
}

// flawed returns an input that no service takes: every text is blank.
func (b builder) flawed() vars {
	typeName := b.schema.Mutation.Fields.ForName(b.verb).Arguments.ForName("input").Type.NamedType
	input := b.minimal(typeName)
	for name, value := range input {
		if _, isText := value.(string); isText && b.schema.Types[typeName].Fields.ForName(name).Type.NamedType == "String" {
			input[name] = " "
		}
	}
	return input
}

// unique makes texts that no other row may have different from all before.
func (b builder) unique(w *world, input vars) {
	*w.made++
	for name, value := range input {
		text, isText := value.(string)
		if isText && strings.HasPrefix(text, "text-of-") {
			input[name] = fmt.Sprintf("%s-%d", text, *w.made)
		}
	}
}
