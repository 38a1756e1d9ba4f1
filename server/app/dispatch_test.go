package app_test

import (
	"fmt"
	"slices"
	"testing"
	"time"
)

const boardQuery = `query($from: Date!, $to: Date!) { dispatchBoard(from: $from, to: $to) {
	days skills waitingCount leftOverIDs
	waiting { id number symptom allowedActions customer { name serviceZone } product { category } }
	technicians { id name department { name } }
	visits { id plannedStart allowedActions technicians { id name } serviceRecord { id number customer { name } product { category } } }
	loads { technicianID day visits minutes } conflicts { technicianID kind day minutes visitIDs } } }`

// days are a stretch around now, as the company's calendar has it.
func days(before, after int) vars {
	zone := time.FixedZone("CST", 8*60*60)
	day := func(n int) string { return time.Now().In(zone).AddDate(0, 0, n).Format(time.DateOnly) }
	return vars{"from": day(-before), "to": day(after)}
}

// The board costs the same few statements however many days, visits and jobs it
// shows, and every job on it may be dispatched.
func theDispatchBoardIsReadInFewStatements(t *testing.T, w *world) {
	var counts []int
	for _, stretch := range []vars{days(3, 3), days(14, 14)} {
		w.as("dispatcher", boardQuery, stretch)
		statements := w.statements()
		got := w.as("dispatcher", boardQuery, stretch)
		counts = append(counts, statements.Count())
		statements.Stop()
		if len(got.Errors) > 0 {
			t.Fatal(got.messages())
		}
		jobs, _ := got.at("dispatchBoard", "waiting").([]any)
		visits, _ := got.at("dispatchBoard", "visits").([]any)
		loads, _ := got.at("dispatchBoard", "loads").([]any)
		if len(jobs) == 0 || len(visits) == 0 || len(loads) == 0 {
			t.Fatalf("%d jobs, %d visits, %d loads", len(jobs), len(visits), len(loads))
		}
		for _, job := range jobs {
			allowed, _ := job.(map[string]any)["allowedActions"].([]any)
			if !slices.Contains(allowed, any("DISPATCH")) {
				t.Errorf("%v waits and may not be dispatched", job)
			}
		}
	}
	if counts[0] != counts[1] || counts[0] > 30 {
		t.Errorf("%v statements", counts)
	}
}

// Who sends nobody has no board, and nobody's own department is left.
func theDispatchBoardIsForThoseWhoSend(t *testing.T, w *world) {
	for _, role := range []string{"admin", "head", "dispatcher"} {
		if got := w.as(role, boardQuery, days(1, 1)); len(got.Errors) > 0 {
			t.Error(role, got.messages())
		}
	}
	for _, role := range []string{"clerk", "executive", "technician", "inspector", "storekeeper", "finance", "analyst"} {
		if got := w.as(role, boardQuery, days(1, 1)); got.code() != "FORBIDDEN" {
			t.Error(role, got.code())
		}
		if got := w.as(role, `{ dispatchCandidates(serviceRecordID: "1") { score } }`, nil); got.code() != "FORBIDDEN" {
			t.Error(role, got.code())
		}
	}
	for name, stretch := range map[string]vars{"backwards": days(-2, 1), "too long": days(20, 20)} {
		if got := w.as("dispatcher", boardQuery, stretch); got.code() != "INVALID" {
			t.Error(name, got.code())
		}
	}
}

// A visit is rescheduled until somebody has set out, by who has seen it as it is.
func visitsAreRescheduledUntilDeparture(t *testing.T, w *world) {
	visit := w.one("dispatcher", "visits", `{status: DISPATCHED, hasServiceRecordWith: [{statusIn: [DISPATCHED, IN_PROGRESS]}]}`)
	row := w.as("dispatcher", `query($id: ID!) { node(id: $id) { ... on Visit { version serviceRecordID technicians { id } } } }`, vars{"id": visit["id"]})
	candidates := w.as("dispatcher", `query($id: ID!, $at: Time) { dispatchCandidates(serviceRecordID: $id, plannedStart: $at) {
		technician { id department { name } } score openVisits conflicts { kind } } }`,
		vars{"id": row.at("node", "serviceRecordID"), "at": time.Now().Add(72 * time.Hour).UTC().Format(time.RFC3339)})
	list, _ := candidates.at("dispatchCandidates").([]any)
	score := func(c any) float64 { return c.(map[string]any)["score"].(float64) }
	if len(list) < 2 || !slices.IsSortedFunc(list, func(a, b any) int { return int(score(b) - score(a)) }) {
		t.Fatalf("%v", list)
	}
	input := vars{"id": visit["id"], "version": row.at("node", "version"), "technicianIDs": []any{candidates.at("dispatchCandidates", 0, "technician", "id")},
		"plannedStart": time.Now().Add(72 * time.Hour).UTC().Format(time.RFC3339), "idempotencyKey": "reschedule-1"}
	move := mutation("rescheduleVisit", "visit { version plannedEnd technicians { id } } serviceRecord { events(first: 1, orderBy: {field: AT, direction: DESC}) { edges { node { action changes { field } } } } }")
	var now any
	for range 2 {
		got := w.as("dispatcher", move, vars{"in": input})
		now = got.at("rescheduleVisit", "visit", "version")
		if len(got.Errors) > 0 || got.at("rescheduleVisit", "serviceRecord", "events", "edges", 0, "node", "action") != "RESCHEDULE_VISIT" {
			t.Fatal(got.messages(), got.Data)
		}
	}
	input["idempotencyKey"] = "reschedule-2"
	if got := w.as("dispatcher", move, vars{"in": input}); got.code() != "CONFLICT" {
		t.Error("a stale version:", got.code())
	}
	input["version"] = now
	if got := w.as("clerk", move, vars{"in": input}); got.code() != "FORBIDDEN" {
		t.Error("a clerk:", got.code())
	}
	departed := w.one("dispatcher", "visits", `{status: DEPARTED}`)
	gone := w.as("dispatcher", `query($id: ID!) { node(id: $id) { ... on Visit { version } } }`, vars{"id": departed["id"]})
	input["id"], input["version"] = departed["id"], gone.at("node", "version")
	if got := w.as("dispatcher", move, vars{"in": input}); got.code() != "CONFLICT" {
		t.Error("after the departure:", got.code())
	}
}

// What stands on a desk is what the list finds, and statistics count what the role sees.
func numbersAreThoseOfTheLists(t *testing.T, w *world) {
	for _, role := range []string{"admin", "executive", "head", "dispatcher", "clerk", "technician", "inspector", "storekeeper", "finance", "analyst"} {
		got := w.as(role, `query($no: Boolean!) {
			workQueues { kind count overdue serviceRecords(limit: 3) { id status customer { name } } }
			serviceRecords(first: 1) { totalCount }
			triage: serviceRecords(first: 1, where: {status: REGISTERED}) { totalCount }
			all: serviceStats { count ...More }
			status: serviceStats(where: {statusIn: [REGISTERED, CLOSED]}) { status kind @include(if: $no) count }
			products: serviceStats(limit: 5) { product { model } department { name } count }
		} fragment More on ServiceStat { open overdue }`, vars{"no": false})
		if len(got.Errors) > 0 {
			t.Fatal(role, got.messages())
		}
		if got.at("all", 0, "count") != got.at("serviceRecords", "totalCount") {
			t.Errorf("%s counts %v of %v", role, got.at("all", 0, "count"), got.at("serviceRecords", "totalCount"))
		}
		rows, _ := got.at("status").([]any)
		if len(rows) > 2 {
			t.Errorf("%s: what @include leaves out is grouped by: %v", role, rows)
		}
		queues, _ := got.at("workQueues").([]any)
		for _, q := range queues {
			queue := q.(map[string]any)
			if queue["kind"] == "TRIAGE" && queue["count"] != got.at("triage", "totalCount") {
				t.Errorf("%s: %v to triage, %v registered", role, queue["count"], got.at("triage", "totalCount"))
			}
			if shown := queue["serviceRecords"].([]any); float64(len(shown)) != min(3, queue["count"].(float64)) {
				t.Errorf("%s: %d of %v", role, len(shown), fmt.Sprint(queue["kind"], queue["count"]))
			}
		}
	}
}
