package app_test

import (
	"net/http"
	"testing"
	"time"

	"sanbao/ent/savedquery"
	"sanbao/server/authz"
)

// A list of plain columns is dated by the newest change of what it is read from, and
// spared to who has it; where that is not known nothing is dated.
func tablesAreDated(t *testing.T, w *world) {
	token := w.tool("EXECUTIVE", "executive", nil)
	ctx, client := authz.System(t.Context()), w.app.Store().Client()
	rows := time.Now().UTC().Add(-time.Hour).Truncate(time.Second)
	changed := func(slug string, at time.Time) {
		client.SavedQuery.Update().Where(savedquery.Slug(slug)).SetUpdatedAt(at).ExecX(ctx)
	}
	get := func(slug string, headers ...string) reply {
		return w.fetch("GET", "/bi/q/"+slug+".csv", "", append([]string{"Authorization", "Bearer " + token}, headers...)...)
	}
	slug := w.publish(`{ products(first: 5, where: {modelNEQ: ""}) { edges { node { model category } } } }`)
	client.Product.Update().SetUpdatedAt(rows).ExecX(ctx)
	if got := get(slug); got.status != 200 || got.header.Get("Last-Modified") != "" {
		t.Errorf("a query that has just changed: %d, %q", got.status, got.header.Get("Last-Modified"))
	}
	changed(slug, rows.Add(-time.Minute))
	dated := get(slug)
	date, tag := rows.Format(http.TimeFormat), dated.header.Get("ETag")
	if dated.status != 200 || dated.header.Get("Last-Modified") != date || len(dated.body) < 20 {
		t.Fatalf("%d, dated %q, want %q: %s", dated.status, dated.header.Get("Last-Modified"), date, dated.body)
	}
	earlier := rows.Add(-time.Second).Format(http.TimeFormat)
	for name, c := range map[string]struct {
		headers []string
		status  int
	}{
		"the same date":              {[]string{"If-Modified-Since", date}, 304},
		"a later date":               {[]string{"If-Modified-Since", time.Now().UTC().Format(http.TimeFormat)}, 304},
		"an earlier date":            {[]string{"If-Modified-Since", earlier}, 200},
		"no date":                    {[]string{"If-Modified-Since", "yesterday"}, 200},
		"the date and another tag":   {[]string{"If-Modified-Since", date, "If-None-Match", `W/"other"`}, 200},
		"the tag and an earlier one": {[]string{"If-Modified-Since", earlier, "If-None-Match", tag}, 304},
	} {
		if got := get(slug, c.headers...); got.status != c.status || c.status == 304 && (len(got.body) > 0 || got.header.Get("ETag") != tag) {
			t.Errorf("%s: %d with %q, want %d", name, got.status, got.header.Get("ETag"), c.status)
		}
	}
	first := w.as("executive", "{ products(first: 1) { pageInfo { endCursor } } }", nil).at("products", "pageInfo", "endCursor")
	part := w.publish(`{ products(first: 2, after: ` + quoted(first) + `) { edges { node { model } } } }`)
	changed(part, rows.Add(time.Minute))
	later := rows.Add(time.Minute).Format(http.TimeFormat)
	if got := get(part); got.header.Get("Last-Modified") != later || get(part, "If-Modified-Since", date).status != 200 || get(part, "If-Modified-Since", later).status != 304 {
		t.Errorf("a part of a list: dated %q, want %q", got.header.Get("Last-Modified"), later)
	}
	if got := w.fetch("GET", "/bi/q/"+slug+".csv", "executive"); got.header.Get("Last-Modified") != "" {
		t.Errorf("a person is told %q", got.header.Get("Last-Modified"))
	}
	for _, query := range []string{
		`{ serviceStats { status count } }`,
		`{ serviceRecords(first: 5, where: {hasProductWith: [{modelNEQ: ""}]}) { edges { node { number } } } }`,
		`query($n: Int = 2) { serviceRecords(first: $n) { edges { node { number events(first: 3) { edges { node { action } } } } } } }`,
	} {
		undated := w.publish(query)
		changed(undated, rows)
		if got := get(undated, "If-Modified-Since", later); got.status != 200 || got.header.Get("Last-Modified") != "" {
			t.Errorf("%s: %d, dated %q: %.200s", query, got.status, got.header.Get("Last-Modified"), got.body)
		}
	}
	client.Product.Update().SetUpdatedAt(time.Now()).ExecX(ctx)
	if got := get(slug, "If-Modified-Since", date); got.status != 200 || got.header.Get("Last-Modified") != "" {
		t.Errorf("rows that have just changed: %d, dated %q", got.status, got.header.Get("Last-Modified"))
	}
}
