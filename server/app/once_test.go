package app_test

import (
	"reflect"
	"sync"
	"testing"
	"time"
)

// parallel sends the same mutation several times at once.
func (w *world) parallel(times int, username, verb string, input vars, read string) []answer {
	w.token(username)
	answers := make([]answer, times)
	var wait sync.WaitGroup
	for i := range answers {
		wait.Go(func() { answers[i] = w.do(username, verb, input, read) })
	}
	wait.Wait()
	return answers
}

// The same idempotency key, at the same moment: one effect, and everybody is
// answered the same.
func oneKeyIsOneEffect(t *testing.T, w *world) {
	record := w.planned("同一个请求")
	part := w.one("admin", "parts", "{active: true}")["id"]
	const read = "serviceRecord { id number partUsages { id } visits { id } events(first: 50) { edges { node { id action } } } }"
	for _, c := range []struct {
		verb, user string
		input      vars
		action     string
	}{
		{"registerServiceRecord", "clerk", vars{"kind": "REPAIR", "symptom": "只登记一次 7F3A", "newCustomer": vars{"name": "只登记一次 7F3A"}}, "REGISTER"},
		{"usePart", "dispatcher", vars{"id": record["id"], "version": record["version"], "partID": part, "quantity": 2}, "USE_PART"},
		{"dispatchVisit", "dispatcher", vars{"id": record["id"], "version": record["version"].(float64) + 1,
			"technicianIDs": []any{w.me("technician")}, "plannedStart": time.Now().UTC().Format(time.RFC3339)}, "DISPATCH"},
	} {
		c.input["idempotencyKey"] = "key of " + c.verb
		answers := w.parallel(6, c.user, c.verb, c.input, read)
		for _, got := range answers {
			if len(got.Errors) > 0 || !reflect.DeepEqual(got.Data, answers[0].Data) {
				t.Fatalf("%s: %s %v, others %v", c.verb, got.messages(), got.Data, answers[0].Data)
			}
		}
		again := w.do(c.user, c.verb, c.input, read)
		if !reflect.DeepEqual(again.Data, answers[0].Data) {
			t.Errorf("%s, later: %s %v", c.verb, again.messages(), again.Data)
		}
		done := 0
		for _, event := range (answer{Data: again.at(c.verb, "serviceRecord").(map[string]any)}).list("events") {
			if event["action"] == c.action {
				done++
			}
		}
		if done != 1 {
			t.Errorf("%s was done %d times", c.verb, done)
		}
		w.reuse(t, c.user, c.verb, c.input)
	}
	for list, where := range map[string]string{"serviceRecords": `{symptom: "只登记一次 7F3A"}`, "customers": `{name: "只登记一次 7F3A"}`,
		"partUsages": `{serviceRecordID: ` + quoted(record["id"]) + `}`, "visits": `{serviceRecordID: ` + quoted(record["id"]) + `}`} {
		if n := w.as("admin", "{ "+list+"(first: 1, where: "+where+") { totalCount } }", nil).at(list, "totalCount"); n != 1.0 {
			t.Errorf("%v %s", n, list)
		}
	}
}

// reuse sends another input with a key that has been used.
func (w *world) reuse(t *testing.T, user, verb string, input vars) {
	t.Helper()
	switch verb {
	case "registerServiceRecord":
		input["symptom"] = "另一件事"
	case "dispatchVisit":
		input["purpose"] = "另一件事"
	default:
		input["quantity"] = 3
	}
	w.do(user, verb, input, "serviceRecord { id }").refused(t, "CONFLICT")
}

// A double click without a key: the second is told that the record has changed,
// by whom and to which version.
func aDoubleClickIsDoneOnce(t *testing.T, w *world) {
	for range 3 {
		record := w.planned("双击")
		for verb, input := range map[string]vars{
			"usePart":       {"partID": w.one("admin", "parts", "{active: true}")["id"]},
			"dispatchVisit": {"technicianIDs": []any{w.me("technician")}, "plannedStart": time.Now().UTC().Format(time.RFC3339)},
		} {
			now := w.as("dispatcher", "{ node(id: "+quoted(record["id"])+") { ... on ServiceRecord { version } } }", nil)
			version := now.at("node", "version").(float64)
			input["id"], input["version"] = record["id"], version
			done := 0
			for _, got := range w.parallel(2, "dispatcher", verb, input, "serviceRecord { version }") {
				if len(got.Errors) == 0 {
					done++
					continue
				}
				change, _ := got.Errors[0].Extensions["change"].(map[string]any)
				if got.code() != "CONFLICT" || change["version"] != version+1 || change["actor"] == "" {
					t.Errorf("%s of version %v: %s %v", verb, version, got.messages(), got.Errors[0].Extensions)
				}
			}
			if done != 1 {
				t.Errorf("%s was done %d times", verb, done)
			}
		}
	}
}
