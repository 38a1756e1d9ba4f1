package app_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// Many records are assigned at once; those that changed since are told of, and
// hold up none of the others.
func manyAssignedAtOnce(t *testing.T, w *world) {
	one, other := w.register("批量一", nil), w.register("批量二", nil)
	assign := func(user string, records ...vars) answer {
		return w.as(user, `mutation ($in: AssignServiceRecordsInput!) { assignServiceRecords(input: $in) {
			assigned results { id refusal { code key message } serviceRecord { version } } } }`,
			vars{"in": vars{"records": records, "idempotencyKey": "bulk-1"}})
	}
	seen := func(r map[string]any, version any) vars { return vars{"id": r["id"], "version": version} }
	got := assign("dispatcher", seen(one, one["version"]), seen(other, 99))
	if got.at("assignServiceRecords", "assigned") != 1.0 ||
		got.at("assignServiceRecords", "results", 0, "refusal") != nil ||
		got.at("assignServiceRecords", "results", 1, "refusal", "code") != "CONFLICT" ||
		got.at("assignServiceRecords", "results", 1, "serviceRecord", "version") != other["version"] {
		t.Errorf("%v %s", got.Data, got.messages())
	}
	again := assign("dispatcher", seen(one, one["version"]), seen(other, other["version"]))
	if again.at("assignServiceRecords", "assigned") != 2.0 || again.at("assignServiceRecords", "results", 0, "serviceRecord", "version") !=
		got.at("assignServiceRecords", "results", 0, "serviceRecord", "version") {
		t.Errorf("%v %s", again.Data, again.messages())
	}
	assign("finance", seen(one, 2)).refused(t, "FORBIDDEN")
	assign("dispatcher").refused(t, "INVALID")
	assign("dispatcher", seen(one, 2), seen(one, 2)).refused(t, "INVALID")
	assign("", seen(one, 2)).refused(t, "UNAUTHENTICATED")
}

// A view is its owner's to change, and seen by the department where it is shared.
func viewsAreSavedAndShared(t *testing.T, w *world) {
	save := `mutation ($in: CreateSavedViewInput!) { createSavedView(input: $in) { savedView { id version query isDefault } } }`
	got := w.as("clerk", save, vars{"in": vars{"name": "紧急的", "query": "?severity=URGENT&page=3&after=x", "isDefault": true}})
	id, version := got.at("createSavedView", "savedView", "id"), got.at("createSavedView", "savedView", "version")
	if id == nil || got.at("createSavedView", "savedView", "query") != "severity=URGENT" {
		t.Fatalf("%v %s", got.Data, got.messages())
	}
	w.as("clerk", save, vars{"in": vars{"name": "紧急的"}}).refused(t, "INVALID")
	if got := w.as("dispatcher", "{ node(id: "+quoted(id)+") { id } }", nil); got.at("node") != nil {
		t.Errorf("a private view is seen: %v", got.Data)
	}
	change := `mutation ($in: UpdateSavedViewInput!) { updateSavedView(input: $in) { savedView { version department { id } } } }`
	w.as("dispatcher", change, vars{"in": vars{"id": id, "version": version, "name": "x"}}).refused(t, "NOT_FOUND")
	w.as("clerk", change, vars{"in": vars{"id": id, "version": 99, "name": "x"}}).refused(t, "CONFLICT")
	shared := w.as("clerk", change, vars{"in": vars{"id": id, "version": version, "shared": true}})
	if shared.at("updateSavedView", "savedView", "department", "id") == nil {
		t.Errorf("%v %s", shared.Data, shared.messages())
	}
	for range 2 {
		gone := w.as("clerk", `mutation ($in: DeleteSavedViewInput!) { deleteSavedView(input: $in) { id } }`, vars{"in": vars{"id": id}})
		if gone.at("deleteSavedView", "id") != id {
			t.Errorf("%v %s", gone.Data, gone.messages())
		}
	}
}

// The list as CSV: the viewer's rows and columns, in the language of the request.
func listsAreExported(t *testing.T, w *world) {
	record := w.register("导出 =1+1", vars{"callerPhone": "+86 571 1"})
	export := func(user string, body vars, headers ...string) reply {
		raw, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		return w.request(http.MethodPost, "/exports/service-records", user, raw, headers...)
	}
	one := vars{"where": vars{"id": record["id"]}, "orderBy": vars{"field": "REPORTED_AT", "direction": "DESC"},
		"columns": []string{"number", "status", "callerPhone"}}
	got := export("clerk", one, "Accept-Language", "en")
	want := "\uFEFFNumber,Status,Caller's telephone\n" + record["number"].(string) + ",Registered,'+86 571 1\n"
	if got.status != http.StatusOK || string(got.body) != want || got.header.Get("X-Total-Rows") != "1" ||
		!strings.HasPrefix(got.header.Get("Content-Type"), "text/csv") {
		t.Errorf("%d %q %v", got.status, got.body, got.header)
	}
	if got := export("analyst", one); got.status != http.StatusOK || strings.Contains(string(got.body), "571") ||
		strings.Contains(string(got.body), "来电电话") {
		t.Errorf("an analyst is given %d %q", got.status, got.body)
	}
	for name, c := range map[string]struct {
		user string
		body vars
		want int
	}{
		"nobody":          {"", one, http.StatusUnauthorized},
		"no columns":      {"clerk", vars{"columns": []string{}}, http.StatusBadRequest},
		"unknown column":  {"clerk", vars{"columns": []string{"password"}}, http.StatusBadRequest},
		"unknown filter":  {"clerk", vars{"columns": []string{"number"}, "where": vars{"nonsense": 1}}, http.StatusBadRequest},
		"unknown order":   {"clerk", vars{"columns": []string{"number"}, "orderBy": vars{"field": "SYMPTOM"}}, http.StatusBadRequest},
		"hidden filtered": {"analyst", vars{"columns": []string{"number"}, "where": vars{"callerPhone": "1"}}, http.StatusForbidden},
	} {
		if got := export(c.user, c.body); got.status != c.want {
			t.Errorf("%s: %d %.200s", name, got.status, got.body)
		}
	}
	if got := w.fetch(http.MethodGet, "/exports/service-records", "clerk"); got.status != http.StatusMethodNotAllowed {
		t.Errorf("GET: %d", got.status)
	}
}
