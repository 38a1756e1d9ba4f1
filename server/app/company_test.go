package app_test

import (
	"fmt"
	"testing"

	"sanbao/server/domain/access"
)

// Everybody who is signed in reads how the company works; strangers read nothing.
func theCompanyTellsHowItWorks(t *testing.T, w *world) {
	const query = `{ settings { timezone mailIsSent company { name version } numbering { entity prefix year last next } }
		workingYear(year: 2026) { published workingDays days { date kind holiday } } }`
	for _, user := range []string{"admin", "technician", "analyst"} {
		got := w.as(user, query, nil)
		if got.at("settings", "timezone") != "Asia/Shanghai" || got.at("settings", "company", "name") == "" {
			t.Errorf("%s reads %v", user, got.Data)
		}
		if got.at("settings", "mailIsSent") != false {
			t.Errorf("%s is told that e-mails are sent without a mail server", user)
		}
		if days := got.at("workingYear", "days").([]any); len(days) != 365 || got.at("workingYear", "workingDays") != float64(248) {
			t.Errorf("%s reads %d days, %v of them worked", user, len(days), got.at("workingYear", "workingDays"))
		}
	}
	w.post("", `{ settings { timezone } }`, nil).refused(t, "UNAUTHENTICATED")
	w.post("", `{ workingYear(year: 2026) { year } }`, nil).refused(t, "UNAUTHENTICATED")
	w.post("", `{ accessMatrix { role } }`, nil).refused(t, "UNAUTHENTICATED")
	w.as("clerk", `{ workingYear(year: 1999) { year } }`, nil).refused(t, "INVALID")
}

// What roles may do is told for all of them, as the table says it.
func theMatrixOfAllRolesIsTold(t *testing.T, w *world) {
	got := w.as("clerk", `{ accessMatrix { role permissions { entity operation scope } hiddenFields { entity field } } }`, nil)
	roles := got.at("accessMatrix").([]any)
	if len(roles) != len(access.Roles()) {
		t.Fatalf("%d roles", len(roles))
	}
	for i, each := range roles {
		of := each.(map[string]any)
		role := access.Roles()[i]
		if of["role"] != string(role) {
			t.Errorf("%v stands for %s", of["role"], role)
		}
		for _, cell := range of["permissions"].([]any) {
			p := cell.(map[string]any)
			want := access.Lookup(role, access.Entity(p["entity"].(string)), access.Operation(p["operation"].(string)))
			if p["scope"] != string(want) {
				t.Errorf("%s: %v, want %s", role, p, want)
			}
		}
	}
}

// Somebody invited sets a password by the link, over HTTP as the page does.
func anInvitedPersonSignsIn(t *testing.T, w *world) {
	*w.made++
	username := fmt.Sprintf("invited-%d", *w.made)
	made := w.as("admin", `mutation($in: CreateUserInput!) { createUser(input: $in) { user { id passwordChangedAt } } }`,
		vars{"in": vars{"username": username, "name": "许诺", "role": "CLERK", "departmentID": w.rowsOf("admin")["Department"]}})
	id := made.at("createUser", "user", "id")
	if made.at("createUser", "user", "passwordChangedAt") != nil {
		t.Error("a password was set")
	}
	issued := w.as("admin", `mutation($in: IssuePasswordLinkInput!) { issuePasswordLink(input: $in) { token expiresAt user { id } } }`,
		vars{"in": vars{"userID": id}})
	token := issued.at("issuePasswordLink", "token").(string)
	told := w.post("", `query($t: String!) { passwordLink(token: $t) { username name } }`, vars{"t": token})
	if told.at("passwordLink", "username") != username {
		t.Errorf("%v", told.Data)
	}
	const set = `mutation($in: SetPasswordByLinkInput!) { setPasswordByLink(input: $in) { username } }`
	w.post("", set, vars{"in": vars{"token": token, "password": "short"}}).refused(t, "INVALID")
	if got := w.post("", set, vars{"in": vars{"token": token, "password": "an honest password"}}); got.at("setPasswordByLink", "username") != username {
		t.Errorf("%v %s", got.Data, got.messages())
	}
	w.post("", set, vars{"in": vars{"token": token, "password": "another good one"}}).refused(t, "UNAUTHENTICATED")
	w.post("", `query($t: String!) { passwordLink(token: $t) { username } }`, vars{"t": token}).refused(t, "UNAUTHENTICATED")
}
