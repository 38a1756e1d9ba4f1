package app_test

import (
	"testing"
	"time"
)

// clockFields are what is read of a record's clocks.
const clockFields = `id version nextClock nextDueAt clocks { kind status dueAt stoppedAt waitsFor left { seconds workingDays } policyName }`

// The response times of a call over HTTP: they start with it, follow what is found
// out about it, and stop when it is answered; policies are tried out, saved, and
// refused where they tie.
func responseTimesFollowTheWork(t *testing.T, w *world) {
	record := w.register("响应时限", nil)
	clocks := func() []any {
		got := w.as("clerk", `query ($id: ID!) { node(id: $id) { ... on ServiceRecord { `+clockFields+` } } }`, vars{"id": record["id"]})
		record["version"] = got.at("node", "version")
		return got.at("node", "clocks").([]any)
	}
	first := clocks()[0].(map[string]any)
	if first["kind"] != "REPLY" || first["status"] != "RUNNING" || first["waitsFor"] != "REPLY" || first["policyName"] != "24 小时内首次答复" {
		t.Fatalf("the first clock is %v", first)
	}
	department := w.as("head", "{ viewer { departmentIDs } }", nil).at("viewer", "departmentIDs", 0)
	w.must("dispatcher", "triageServiceRecord", vars{"id": record["id"], "version": record["version"],
		"departmentID": department, "severity": "URGENT"}, "serviceRecord { id }")
	urgent := clocks()[0].(map[string]any)
	if urgent["policyName"] == first["policyName"] || urgent["dueAt"].(string) >= first["dueAt"].(string) {
		t.Fatalf("an urgent call's clock is %v", urgent)
	}
	w.must("clerk", "replyServiceRecord", vars{"id": record["id"], "version": record["version"], "message": "两小时内到"}, "serviceRecord { id }")
	if met := clocks()[0].(map[string]any); met["status"] != "MET" || met["stoppedAt"] == nil || met["waitsFor"] != nil {
		t.Fatalf("an answered call's clock is %v", met)
	}
	policiesAreTriedOut(t, w)
}

func policiesAreTriedOut(t *testing.T, w *world) {
	promise := []any{vars{"clock": "RESOLUTION", "target": vars{"measure": "BUSINESS", "amount": 960}}}
	facts := vars{"kind": "TRAINING", "severity": "NORMAL", "reportedAt": time.Date(2026, 3, 13, 8, 0, 0, 0, time.UTC),
		"policy": vars{"name": "两个工作日内完成", "kinds": []any{"TRAINING"}, "promises": promise}}
	got := w.as("admin", `query ($input: PreviewResponseTimesInput!) { previewResponseTimes(input: $input) { kind dueAt steps { step at } } }`, vars{"input": facts})
	if len(got.Errors) > 0 {
		t.Fatal(got.messages())
	}
	tried := got.at("previewResponseTimes").([]any)
	last := tried[len(tried)-1].(map[string]any)
	// Friday 16:00, 8 hours a day: until Tuesday 16:00.
	if last["kind"] != "RESOLUTION" || last["dueAt"] != "2026-03-17T08:00:00Z" {
		t.Fatalf("tried out: %v", last)
	}
	input := vars{"code": "TRAIN", "name": "两个工作日内完成", "kinds": []any{"TRAINING"}, "promises": promise}
	w.must("admin", "createServiceLevelPolicy", input, "serviceLevelPolicy { id }")
	input["code"] = "TRAIN-2"
	w.do("admin", "createServiceLevelPolicy", input, "serviceLevelPolicy { id }").refused(t, "CONFLICT")
	w.do("head", "createServiceLevelPolicy", input, "serviceLevelPolicy { id }").refused(t, "FORBIDDEN")
}
