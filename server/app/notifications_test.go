package app_test

import (
	"strings"
	"testing"
	"time"
)

const bellQuery = `{ unreadNotifications notifications(first: 1, orderBy: {field: AT, direction: DESC}) {
	edges { node { id kind text readAt serviceRecord { id number } } } } }`

// Who is mentioned is told so, in the language of the request; nobody else reads
// it, and what was read is read.
func peopleAreTold(t *testing.T, w *world) {
	record := w.planned("通知")
	before := w.as("head", bellQuery, nil).at("unreadNotifications").(float64)
	w.must("dispatcher", "commentServiceRecord",
		vars{"id": record["id"], "note": "请看一下", "mentionIDs": []any{w.me("head"), w.me("dispatcher")}}, "serviceRecord { id }")
	got := w.as("head", bellQuery, nil)
	newest := got.list("notifications")[0]
	text, _ := newest["text"].(string)
	if got.at("unreadNotifications") != before+1 || newest["kind"] != "MENTIONED" || newest["readAt"] != nil ||
		!strings.HasSuffix(text, " mentioned you on "+record["number"].(string)+": 请看一下") {
		t.Fatalf("the head is told %v, %v unread", newest, got.at("unreadNotifications"))
	}
	if at := newest["serviceRecord"].(map[string]any)["id"]; at != record["id"] {
		t.Errorf("it leads to %v", at)
	}
	for _, other := range []string{"dispatcher", "admin"} {
		answer := w.as(other, `query($id: ID!) { node(id: $id) { id } }`, vars{"id": newest["id"]})
		if answer.at("node") != nil {
			t.Errorf("%s reads the head's", other)
		}
		for _, row := range w.as(other, bellQuery, nil).list("notifications") {
			if row["text"] == text {
				t.Errorf("%s was told the same", other)
			}
		}
	}
	const mark = `mutation($in: MarkNotificationsReadInput!) { markNotificationsRead(input: $in) { unread } }`
	w.as("admin", mark, vars{"in": vars{"ids": []any{newest["id"]}}})
	if marked := w.as("head", mark, vars{"in": vars{"ids": []any{newest["id"]}}}); marked.at("markNotificationsRead", "unread") != before {
		t.Errorf("marking: %s", marked.messages())
	}
	w.as("head", mark, vars{"in": vars{}}).refused(t, "INVALID")
	w.settingsAreOnesOwn(t)
}

// settingsAreOnesOwn: what the analyst chooses is the analyst's alone.
func (w *world) settingsAreOnesOwn(t *testing.T) {
	t.Helper()
	const choose = `mutation($in: UpdateNotificationSettingInput!) { updateNotificationSetting(input: $in) { setting { kind inPage mailing } } }`
	const read = `{ notificationSettings { kind inPage mailing } }`
	usual := w.as("finance", read, nil).at("notificationSettings", 2)
	w.as("analyst", choose, vars{"in": vars{"kind": "MENTIONED", "inPage": false, "mailing": "DAILY"}})
	chosen := w.as("analyst", read, nil).at("notificationSettings", 2).(map[string]any)
	if chosen["kind"] != "MENTIONED" || chosen["inPage"] != false || chosen["mailing"] != "DAILY" {
		t.Errorf("the analyst's setting is %v", chosen)
	}
	if still := w.as("finance", read, nil).at("notificationSettings", 2).(map[string]any); still["mailing"] != usual.(map[string]any)["mailing"] || still["inPage"] != true {
		t.Errorf("finance's setting is %v", still)
	}
}

// A decision about what ends is noted by who keeps master data.
func renewalsAreNoted(t *testing.T, w *world) {
	unit := w.one("dispatcher", "productUnits", "")["id"]
	day := time.Now().Format(time.DateOnly)
	made := w.must("dispatcher", "addWarranty", vars{"productUnitID": unit, "kind": "CONTRACT", "startsOn": day, "endsOn": day},
		"warranty { id version renewal }").at("addWarranty", "warranty").(map[string]any)
	decision := vars{"id": made["id"], "version": made["version"], "renewal": "LET_GO", "note": "客户自行维护"}
	got := w.must("dispatcher", "decideWarrantyRenewal", decision, "warranty { renewal renewalNote }")
	if got.at("decideWarrantyRenewal", "warranty", "renewal") != "LET_GO" || made["renewal"] != "OPEN" {
		t.Errorf("before %v, after %v", made, got.Data)
	}
	w.do("dispatcher", "decideWarrantyRenewal", decision, "warranty { id }").refused(t, "CONFLICT")
	w.do("technician", "decideWarrantyRenewal", decision, "warranty { id }").refused(t, "FORBIDDEN")
	version := w.as("dispatcher", "{ node(id: "+quoted(unit)+") { ... on ProductUnit { version } } }", nil).at("node", "version")
	got = w.must("dispatcher", "decideUnitRenewal", vars{"id": unit, "version": version, "renewal": "RENEWED"}, "productUnit { renewal }")
	if got.at("decideUnitRenewal", "productUnit", "renewal") != "RENEWED" {
		t.Errorf("the unit: %v", got.Data)
	}
}
