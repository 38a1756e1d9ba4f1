package queries_test

import (
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
)

const dated = `query ($on: Date!, $cost: Money, $kind: Kind, $where: Where, $tags: [String!]) {
	dated(on: $on, cost: $cost, kind: $kind, where: $where, tags: $tags) { count } }`

// TestValuesFitTheParameters: what the API would refuse is not saved, neither with a query
// nor with its schedule.
func TestValuesFitTheParameters(t *testing.T) {
	each(t, func(w *world) {
		head := w.as(access.Head)
		id := w.create(head, func(in *queries.CreateSavedQueryInput) { in.Document, in.Variables = dated, `{"on":"2026-01-01"}` })
		schedule, err := w.queries.CreateSchedule(head, queries.CreateQueryScheduleInput{SavedQueryID: id, DayOfMonth: 5, Hour: 8,
			Variables: `{"on":"LAST_MONTH_FIRST"}`, RecipientIDs: []int{w.people[access.Head].ID}})
		if err != nil {
			t.Fatal(err)
		}
		bad := []string{`{"on":"nonsense"}`, `{"on":"2026-02-30"}`, `{"on":5}`, `{"on":null}`, `{"on":"2026-01-01","cost":"x"}`,
			`{"on":"2026-01-01","cost":1.5}`, `{"on":"2026-01-01","kind":"repair"}`, `{"on":"2026-01-01","where":5}`,
			`{"on":"2026-01-01","where":{"nothing":1}}`, `{"on":"2026-01-01","where":{"days":["soon"]}}`,
			`{"on":"2026-01-01","where":{"kindIn":["NONE"]}}`, `{"on":"2026-01-01","where":{"atLeast":"many"}}`,
			`{"on":"2026-01-01","tags":[1]}`}
		for _, variables := range bad {
			in := input()
			in.Name, in.Document, in.Variables = "another", dated, variables
			_, err := w.queries.Create(head, in)
			w.refused("saved with "+variables, err, fault.Invalid, "variables")
			_, err = w.queries.Update(head, queries.UpdateSavedQueryInput{ID: id, Version: 1, Variables: &variables})
			w.refused("changed to "+variables, err, fault.Invalid, "variables")
			_, err = w.queries.CreateSchedule(head, queries.CreateQueryScheduleInput{SavedQueryID: id, DayOfMonth: 5, Hour: 8,
				Variables: variables, RecipientIDs: []int{w.people[access.Head].ID}})
			w.refused("scheduled with "+variables, err, fault.Invalid, "variables")
			_, err = w.queries.UpdateSchedule(head, queries.UpdateQueryScheduleInput{ID: schedule, Version: 1, Variables: &variables})
			w.refused("rescheduled with "+variables, err, fault.Invalid, "variables")
		}
		_, err = w.queries.UpdateSchedule(head, queries.UpdateQueryScheduleInput{ID: schedule, Version: 1, Variables: ptr(`{}`)})
		w.refused("a schedule without a value that it needs", err, fault.Invalid, "variables")
		good := `{"on":"2026-01-01","cost":100,"kind":"VISIT","where":{"kindIn":["REPAIR"],"days":["LAST_MONTH_LAST"],"atLeast":3},"tags":["a",null],"more":1}`
		_, err = w.queries.UpdateSchedule(head, queries.UpdateQueryScheduleInput{ID: schedule, Version: 1, Variables: &good})
		w.refused("null in a list of what is not null", err, fault.Invalid, "variables")
		good = `{"on":"2026-01-01","cost":100,"kind":"VISIT","where":{"kindIn":["REPAIR"],"days":["LAST_MONTH_LAST"],"atLeast":3},"tags":["a"],"more":1}`
		if _, err = w.queries.UpdateSchedule(head, queries.UpdateQueryScheduleInput{ID: schedule, Version: 1, Variables: &good}); err != nil {
			t.Error(err)
		}
		// Whoever opens a query gives what is missing.
		if _, err := w.queries.Update(head, queries.UpdateSavedQueryInput{ID: id, Version: 1, Variables: ptr(`{}`)}); err != nil {
			t.Error(err)
		}
		_, err = w.queries.Update(head, queries.UpdateSavedQueryInput{ID: id, Version: 2, Variables: ptr(`{"on":"LAST_MONTH_FIRST"}`)})
		w.refused("a word of schedules in the page", err, fault.Invalid, "variables")
	})
}

// TestParametersThatAddressesCannotGive are no matter until the query is published.
func TestParametersThatAddressesCannotGive(t *testing.T) {
	each(t, func(w *world) {
		admin := w.as(access.Admin)
		for _, name := range []string{"key", "limit", "root", "expand", "bom"} {
			document := "query ($" + name + ": String!) { stats(from: $" + name + ") { count } }"
			private := func(in *queries.CreateSavedQueryInput) { in.Name, in.Document, in.Variables = name, document, "{}" }
			published := input()
			private(&published)
			published.Visibility, published.Slug = querying.Published, ptr(name)
			_, err := w.queries.Create(admin, published)
			w.refused(name, err, fault.Invalid, "document")
			id := w.create(admin, private)
			_, err = w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: id, Version: 1, Visibility: ptr(querying.Published), Slug: ptr(name)})
			w.refused("to publish one with "+name, err, fault.Invalid, "document")
		}
		id := w.create(admin, func(in *queries.CreateSavedQueryInput) { in.Visibility, in.Slug = querying.Published, ptr("fine") })
		_, err := w.queries.Update(admin, queries.UpdateSavedQueryInput{ID: id, Version: 1, Variables: ptr("{}"),
			Document: ptr(`query ($limit: String!) { stats(from: $limit) { count } }`)})
		w.refused("a published one that takes such a parameter", err, fault.Invalid, "document")
	})
}

// TestNamesDoNotTurn: nothing that makes the rest of a line read differently.
func TestNamesDoNotTurn(t *testing.T) {
	each(t, func(w *world) {
		head := w.as(access.Head)
		id := w.create(head, nil)
		for _, bad := range []string{"a\u202Eb", "a\u202Ab", "a\u2066b", "a\u2069b", "a\x00b", "a\x07b", "a\nb"} {
			in := input()
			in.Name = bad
			_, err := w.queries.Create(head, in)
			w.refused(bad, err, fault.Invalid, "name")
			_, err = w.queries.Update(head, queries.UpdateSavedQueryInput{ID: id, Version: 1, Name: &bad})
			w.refused(bad, err, fault.Invalid, "name")
		}
	})
}
