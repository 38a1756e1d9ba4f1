package app_test

import (
	"encoding/json"
	"net/http"
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// own are the mutations of everybody, or of everybody who writes queries, for the own
// sign-ins, password, views and queries.
var own = []string{"signIn", "refreshSession", "signOut", "changePassword", "setPasswordByLink", "endSession", "endSessions",
	"createSavedView", "updateSavedView", "deleteSavedView",
	"createSavedQuery", "updateSavedQuery", "deleteSavedQuery", "createQuerySchedule", "updateQuerySchedule", "deleteQuerySchedule",
	"markNotificationsRead", "updateNotificationSetting"}

// Every mutation there is refuses those who only read, and nobody's requests.
func everyMutationRefusesThoseWhoOnlyRead(t *testing.T, w *world) {
	schema := theSchema()
	for _, user := range []string{"analyst", "finance", ""} {
		reader := user
		if user == "" {
			reader = "admin"
		}
		b := builder{schema: schema, rows: w.rowsOf(reader)}
		for _, field := range schema.Mutation.Fields {
			b.verb = field.Name
			if user != "" && slices.Contains(own, b.verb) {
				continue
			}
			input := vars{}
			if argument := field.Arguments.ForName("input"); argument != nil {
				input = b.minimal(argument.Type.NamedType)
				b.versioned(w, input)
				if user == "" {
					// Not even what is wrong with the input is told to nobody.
					b.send(w, user, b.flawed()).refused(t, "UNAUTHENTICATED")
				}
			}
			want := "FORBIDDEN"
			if user == "" {
				want = "UNAUTHENTICATED"
			}
			if got := b.send(w, user, input); got.code() != want {
				t.Errorf("%s by %q: %s %s %v, with %v", b.verb, user, got.code(), got.messages(), got.Data, input)
			}
		}
	}
}

// What the page is told of a viewer's rights is the table that the server goes by.
func permissionsAreTheTable(t *testing.T, w *world) {
	for _, user := range []string{"admin", "executive", "head", "head2", "dispatcher", "clerk", "technician", "inspector", "storekeeper", "finance", "analyst"} {
		got := w.as(user, `{ viewer { role mayRegister mayIntrospect permissions { entity operation scope } hiddenFields { entity field } } }`, nil)
		role := access.Role(got.at("viewer", "role").(string))
		told := map[string]bool{}
		for _, p := range got.at("viewer", "permissions").([]any) {
			cell := p.(map[string]any)
			entity, operation, scope := access.Entity(cell["entity"].(string)), access.Operation(cell["operation"].(string)), access.Scope(cell["scope"].(string))
			told[string(entity)+string(operation)] = true
			if want := access.Lookup(role, entity, operation); scope != want {
				t.Errorf("%s is told %s %s %s, and it is %s", role, entity, operation, scope, want)
			}
		}
		if want := len(access.Entities()) * len(access.Operations()); len(told) != want {
			t.Errorf("%s is told %d cells of %d", role, len(told), want)
		}
		if got.at("viewer", "mayIntrospect") != access.MayIntrospect(role) {
			t.Errorf("%s introspects: %v", role, got.at("viewer", "mayIntrospect"))
		}
		hidden := 0
		for _, entity := range access.Entities() {
			hidden += len(access.HiddenColumns(role, entity))
		}
		if fields := got.at("viewer", "hiddenFields").([]any); len(fields) != hidden {
			t.Errorf("%s is told %v, and %d columns are hidden", role, fields, hidden)
		}
	}
}

// Errors are told in the language that the client asks for.
func errorsSpeakTwoLanguages(t *testing.T, w *world) {
	body, err := json.Marshal(map[string]any{"query": `mutation { registerServiceRecord(input: {kind: REPAIR, symptom: " "}) { serviceRecord { id } } }`})
	if err != nil {
		t.Fatal(err)
	}
	for accept, language := range map[string]fault.Language{
		"zh-CN": fault.Chinese, "en": fault.English, "en-GB,en;q=0.8,zh;q=0.5": fault.English, "zh-TW": fault.Chinese,
		"fr": fault.Chinese, "": fault.Chinese, "de, en;q=0.5": fault.English,
	} {
		for user, key := range map[string]fault.Key{"clerk": fault.InvalidInput, "finance": fault.RoleNotAllowed, "": fault.NotSignedIn} {
			got := w.request(http.MethodPost, "/graphql", user, body, "Content-Type", "application/json", "Accept-Language", accept).graphql(t)
			if want := fault.Text(language, key, nil); got.messages() != want {
				t.Errorf("%q by %q: %s, want %s", accept, user, got.messages(), want)
			}
			fields, _ := got.extension("fields").([]any)
			for _, f := range fields {
				at := f.(map[string]any)
				if want := fault.Text(language, fault.Key(at["key"].(string)), nil); at["message"] != want {
					t.Errorf("%q: %v, want %s", accept, at, want)
				}
			}
			if user == "clerk" && len(fields) < 2 {
				t.Errorf("only %v are named", fields)
			}
		}
	}
}
