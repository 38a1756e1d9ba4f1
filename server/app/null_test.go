package app_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// In every edit there is, null takes away what need not be there and is INVALID
// for the rest; what is left out stays. The schema says which is which, of each
// field that may be left out.
func nullTakesAwayOrIsRefused(t *testing.T, w *world) {
	schema := theSchema()
	taken, refused := 0, 0
	for _, verb := range schema.Mutation.Fields {
		argument := verb.Arguments.ForName("input")
		if argument == nil || !isEdit(verb.Name) {
			continue
		}
		e := edit{world: w, verb: verb.Name, input: schema.Types[argument.Type.NamedType]}
		e.open()
		var clearable []*ast.FieldDefinition
		for _, field := range e.input.Fields {
			if field.Type.NonNull || field.Name == "idempotencyKey" {
				continue
			}
			required, clears := field.Directives.ForName("required") != nil, field.Directives.ForName("clearable") != nil
			switch {
			case required == clears:
				t.Errorf("%s.%s: null is neither refused nor a removal", e.input.Name, field.Name)
			case clears:
				clearable = append(clearable, field)
			default:
				refused++
				e.refuses(t, field.Name)
			}
		}
		if len(clearable) > 0 {
			taken += len(clearable)
			e.takesAway(t, clearable)
		}
	}
	if taken < 40 || refused < 40 {
		t.Errorf("only %d fields were taken away, %d refused", taken, refused)
	}
}

// isEdit tells the verbs that change some fields of a row and leave the others.
func isEdit(verb string) bool {
	return strings.HasPrefix(verb, "update") || strings.HasPrefix(verb, "edit")
}

// edit is one such verb, at work on a row.
type edit struct {
	*world
	verb  string
	input *ast.Definition
	row   string
	id    any
}

// open finds or makes the row.
func (e *edit) open() {
	e.t.Helper()
	e.row = strings.TrimPrefix(strings.TrimPrefix(e.verb, "update"), "edit")
	switch e.row {
	case "CompanySettings":
		e.id = e.as("admin", "{ settings { company { id } } }", nil).at("settings", "company", "id")
	case "SavedView":
		e.id = e.must("admin", "createSavedView", vars{"name": "空与无", "query": "q=1"}, "savedView { id }").at("createSavedView", "savedView", "id")
	case "SavedQuery":
		e.id = e.savedQuery("空与无")
	case "QuerySchedule":
		query := e.savedQuery("空与无，定时")
		e.id = e.must("admin", "createQuerySchedule", vars{"savedQueryID": query, "dayOfMonth": 5,
			"recipientIDs": []any{e.reachable(query)}}, "querySchedule { id }").at("createQuerySchedule", "querySchedule", "id")
	case "WorkingCalendar":
		e.id = e.must("admin", "createWorkingCalendar", vars{"code": "NULLS", "name": "空与无", "week": []any{
			vars{"weekday": "MONDAY", "hours": []any{vars{"from": 480, "until": 1020}}}}}, "workingCalendar { id }").
			at("createWorkingCalendar", "workingCalendar", "id")
	case "ServiceLevelPolicy":
		e.id = e.must("admin", "createServiceLevelPolicy", vars{"code": "NULLS", "name": "空与无", "productCategories": []any{"空与无"},
			"promises": []any{vars{"clock": "REPLY", "target": vars{"measure": "ELAPSED", "amount": 60}}}}, "serviceLevelPolicy { id }").
			at("createServiceLevelPolicy", "serviceLevelPolicy", "id")
	case "Certificate":
		person := e.as("admin", `{ users(first: 1, where: {role: TECHNICIAN}) { edges { node { id } } } }`, nil).list("users")[0]
		e.id = e.must("admin", "grantCertificate", vars{"userID": person["id"], "productCategory": "空与无", "number": "NULLS", "issuer": "空与无",
			"note": "空与无", "issuedOn": "2026-01-05", "expiresOn": "2027-01-05"}, "certificate { id }").at("grantCertificate", "certificate", "id")
	case "ServiceRecord":
		unit := e.as("admin", "{ productUnits(first: 1, where: {hasCustomer: true}) { edges { node { id customerID } } } }", nil).list("productUnits")[0]
		e.id = e.must("clerk", "registerServiceRecord", vars{"kind": "REPAIR", "symptom": "空与无", "customerID": unit["customerID"],
			"productUnitID": unit["id"]}, "serviceRecord { id }").at("registerServiceRecord", "serviceRecord", "id")
	default:
		e.id = e.fresh()[e.row]
	}
}

// send sends the edit of the row as it is now.
func (e *edit) send(fields vars) answer {
	e.t.Helper()
	fields["version"] = e.read("version")["version"]
	if e.input.Fields.ForName("id") != nil {
		fields["id"] = e.id
	}
	return e.do("admin", e.verb, fields, "__typename")
}

func (e *edit) read(fields ...string) map[string]any {
	e.t.Helper()
	got := e.as("admin", "query($id: ID!) { node(id: $id) { ... on "+e.row+" { id "+strings.Join(fields, " ")+" } } }", vars{"id": e.id})
	return got.at("node").(map[string]any)
}

// refuses checks that null in a field is INVALID, of that field and of no other.
func (e *edit) refuses(t *testing.T, field string) {
	t.Helper()
	got := e.send(vars{field: nil})
	fields, _ := got.extension("fields").([]any)
	if got.code() != "INVALID" || len(fields) != 1 || fields[0].(map[string]any)["path"] != field || fields[0].(map[string]any)["key"] != "required" {
		t.Errorf("%s with %s null: %q %s %v", e.verb, field, got.code(), got.messages(), fields)
	}
}

// takesAway gives each field a value, sees that it stays when it is left out, and
// that it is gone by null.
func (e *edit) takesAway(t *testing.T, fields []*ast.FieldDefinition) {
	t.Helper()
	given, nulls, names := vars{}, vars{}, make([]string, len(fields))
	for i, field := range fields {
		names[i], nulls[field.Name] = field.Name, nil
		if value := e.value(field); value != nil {
			given[field.Name] = value
		}
	}
	for _, sent := range []vars{given, {}, nulls} {
		if len(sent) == 0 {
			sent = vars{e.kept(): e.read(e.kept())[e.kept()]}
		}
		if got := e.send(sent); len(got.Errors) > 0 {
			t.Fatalf("%s with %v: %s %v", e.verb, sent, got.messages(), got.extension("fields"))
		}
		_, isNull := sent[names[0]]
		isNull = isNull && sent[names[0]] == nil
		for name, value := range e.read(names...) {
			if empty := value == nil || value == "" || value == 0.0 || isEmptyList(value); name != "id" && empty != isNull {
				t.Errorf("%s: %s is %v after %v", e.verb, name, value, sent)
			}
		}
	}
}

func isEmptyList(value any) bool {
	list, isList := value.([]any)
	return isList && len(list) == 0
}

// kept is a field that cannot be taken away, to be sent alone.
func (e *edit) kept() string {
	for _, name := range []string{"name", "symptom", "status", "number"} {
		if e.input.Fields.ForName(name) != nil {
			return name
		}
	}
	e.t.Fatalf("%s: nothing to send", e.verb)
	return ""
}

// value is something to give a field, nil where the row has a value that stays.
func (e *edit) value(field *ast.FieldDefinition) any {
	switch {
	case field.Name == "email":
		return "li@example.com"
	case slices.Contains([]string{"phone", "callerPhone"}, field.Name):
		return "0571-88886666"
	case field.Name == "query":
		return "q=2"
	case e.row == "ServiceRecord" && (field.Name == "productUnitID" || field.Name == "productID"):
		return nil // registered with both
	}
	return builder{schema: theSchema(), rows: e.rowsOf("admin"), verb: e.verb}.value(field.Name, field.Type)
}
