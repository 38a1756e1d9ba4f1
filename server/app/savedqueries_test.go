package app_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"sanbao/ent/queryrun"
	"sanbao/ent/savedquery"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

const byStatus = `query ($top: Int = 3) { serviceStats(top: $top) { status count } }`

// savedQuery saves a query of the administrator's and returns its id.
func (w *world) savedQuery(name string) any {
	w.t.Helper()
	return w.must("admin", "createSavedQuery", vars{"name": name, "description": name, "document": byStatus}, "savedQuery { id }").
		at("createSavedQuery", "savedQuery", "id")
}

// reachable returns somebody to whom the answers of a query can be sent.
func (w *world) reachable(query any) any {
	w.t.Helper()
	return w.as("admin", `query ($id: ID!) { queryRecipients(savedQueryID: $id, limit: 1) { id } }`, vars{"id": query}).
		at("queryRecipients").([]any)[0].(map[string]any)["id"]
}

// A query is its owner's to change, seen where it is shared, and tells of its runs.
func queriesAreSavedSharedAndRun(t *testing.T, w *world) {
	save := `mutation ($in: CreateSavedQueryInput!) { createSavedQuery(input: $in) {
		savedQuery { id version mayChange problems parameters { name type required defaultValue } } } }`
	got := w.as("head", save, vars{"in": vars{"name": "按状态统计", "document": byStatus}})
	query, _ := got.at("createSavedQuery", "savedQuery").(map[string]any)
	if query == nil || query["mayChange"] != true || len(query["problems"].([]any)) != 0 {
		t.Fatalf("%v %s", got.Data, got.messages())
	}
	if top := query["parameters"].([]any)[0].(map[string]any); top["name"] != "top" || top["required"] != false || top["defaultValue"] != "3" {
		t.Errorf("%v", top)
	}
	for field, in := range map[string]vars{
		"document": {"name": "x", "document": "{ serviceStats { nothing } }"}, "slug": {"name": "x", "document": byStatus, "visibility": "PUBLISHED"},
	} {
		refused := w.as("head", save, vars{"in": in})
		refused.refused(t, "INVALID")
		if fields := refused.extension("fields").([]any); fields[0].(map[string]any)["path"] != field {
			t.Errorf("%v", fields)
		}
	}
	w.as("clerk", save, vars{"in": vars{"name": "x", "document": byStatus}}).refused(t, "FORBIDDEN")
	w.as("dispatcher", save, vars{"in": vars{"name": "x", "document": byStatus, "visibility": "PUBLISHED", "slug": "x"}}).refused(t, "FORBIDDEN")
	w.publishedAndRun(query)
	for _, row := range w.as("admin", "{ savedQueries(first: 50) { edges { node { name problems } } } }", nil).list("savedQueries") {
		if len(row["problems"].([]any)) > 0 {
			t.Errorf("%s does not run: %v", row["name"], row["problems"])
		}
	}
}

// publishedAndRun publishes a query of the head's; an analyst runs it, and a text that
// is not the saved one is no run.
func (w *world) publishedAndRun(query map[string]any) {
	change := `mutation ($in: UpdateSavedQueryInput!) { updateSavedQuery(input: $in) { savedQuery { version slug } } }`
	see := "{ node(id: " + quoted(query["id"]) + `) { ... on SavedQuery { mayChange runs(first: 5) { edges { node { rows cost channel user { name } } } } } } }`
	if got := w.as("analyst", see, nil); got.at("node") != nil {
		w.t.Errorf("a private query is seen: %v", got.Data)
	}
	published := w.as("head", change, vars{"in": vars{"id": query["id"], "version": query["version"], "visibility": "PUBLISHED", "slug": "by-status"}})
	if published.at("updateSavedQuery", "savedQuery", "slug") != "by-status" {
		w.t.Fatalf("%v %s", published.Data, published.messages())
	}
	w.as("analyst", change, vars{"in": vars{"id": query["id"], "version": 2, "name": "mine"}}).refused(w.t, "FORBIDDEN")
	for _, text := range []string{byStatus, "{ viewer { role } }", byStatus} {
		w.runAs("analyst", query["id"], text)
	}
	w.noted("by-status", 2)
	got := w.as("analyst", see, nil)
	runs := got.at("node", "runs", "edges").([]any)
	if len(runs) != 2 || got.at("node", "mayChange") != false {
		w.t.Fatalf("%v %s", got.Data, got.messages())
	}
	run := runs[0].(map[string]any)["node"].(map[string]any)
	if run["rows"] != float64(3) || run["cost"].(float64) < 1 || run["channel"] != "WORKBENCH" || run["user"] == nil {
		w.t.Errorf("%v", run)
	}
}

// noted waits until so many runs of a published query are written down, which is done
// beside the answers.
func (w *world) noted(slug string, runs int) {
	w.t.Helper()
	ctx, found := authz.System(w.t.Context()), 0
	for range 1_000 {
		found = w.app.Store().Client().QueryRun.Query().Where(queryrun.HasSavedQueryWith(savedquery.Slug(slug))).CountX(ctx)
		if found >= runs {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	w.t.Errorf("%d runs of %s, want %d", found, slug, runs)
}

// runAs sends a text as a run of a saved query.
func (w *world) runAs(user string, id any, text string) {
	w.t.Helper()
	body, err := json.Marshal(vars{"query": text})
	if err != nil {
		w.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(w.t.Context(), http.MethodPost, w.app.URL()+"/graphql", bytes.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token(user))
	req.Header.Set("Sanbao-Saved-Query", id.(string))
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		w.t.Errorf("%s runs %s: %s", user, id, res.Status)
	}
}

// Whose a schedule is may change it, and an administrator; answers go to whom the server
// offers for them.
func schedulesAreTheirOwners(t *testing.T, w *world) {
	const offer = `query ($id: ID!, $limit: Int!) { queryRecipients(savedQueryID: $id, limit: $limit) { id role email active } }`
	query := w.savedQuery("每月一次")
	if alone, _ := w.as("admin", offer, vars{"id": query, "limit": 50}).at("queryRecipients").([]any); len(alone) != 1 {
		t.Errorf("a private query is sent to %v", alone)
	}
	w.must("admin", "updateSavedQuery", vars{"id": query, "version": 1, "visibility": "PUBLISHED", "slug": "once-a-month"}, "savedQuery { id }")
	offered := w.as("admin", offer, vars{"id": query, "limit": 50})
	people, _ := offered.at("queryRecipients").([]any)
	if len(people) == 0 {
		t.Fatal(offered.messages())
	}
	for _, each := range people {
		person := each.(map[string]any)
		if !access.MayIntrospect(access.Role(person["role"].(string))) || person["email"] == "" || person["active"] != true {
			t.Errorf("%v is offered", person)
		}
	}
	w.as("clerk", offer, vars{"id": query, "limit": 50}).refused(t, "FORBIDDEN")
	w.as("head", offer, vars{"id": query, "limit": 51}).refused(t, "INVALID")
	made := w.must("admin", "createQuerySchedule", vars{"savedQueryID": query, "dayOfMonth": 31,
		"recipientIDs": []any{people[0].(map[string]any)["id"]}}, "querySchedule { id mayChange active }")
	if made.at("createQuerySchedule", "querySchedule", "mayChange") != true {
		t.Errorf("%v %s", made.Data, made.messages())
	}
}
