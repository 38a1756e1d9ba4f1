package reports_test

import (
	"slices"
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/reports"
)

// leave leaves issues over: two that are overdue, one for tomorrow, one without a
// day, one settled, and one on a record of another department.
func leave(w *world) {
	leaveOn := func(d *ent.Department, description string, more func(*ent.OpenIssueCreate)) {
		r := w.record(casework.KindRepair, d, nil)
		create := w.store.Client().OpenIssue.Create().SetServiceRecord(r).SetDescription(description)
		more(create)
		create.SaveX(w.system())
	}
	leaveOn(w.center, "none", func(*ent.OpenIssueCreate) {})
	leaveOn(w.center, "settled", func(c *ent.OpenIssueCreate) { c.SetSettledAt(at("08 10:00")).SetDueOn(today.AddDays(-9)) })
	leaveOn(w.center, "tomorrow", func(c *ent.OpenIssueCreate) { c.SetDueOn(today.AddDays(1)).SetOwner(w.people["HEAD"]) })
	leaveOn(w.support, "late", func(c *ent.OpenIssueCreate) { c.SetDueOn(today.AddDays(-1)).SetOwner(w.people["DISPATCHER"]) })
	leaveOn(w.center, "latest", func(c *ent.OpenIssueCreate) { c.SetDueOn(today.AddDays(-3)) })
	leaveOn(w.quality, "elsewhere 100%", func(c *ent.OpenIssueCreate) { c.SetDueOn(today) })
}

func TestIssuesAreFollowed(t *testing.T) {
	each(t, func(w *world) {
		leave(w)
		all := reports.IssuesWanted{Limit: 50}
		open, overdue, settled := casework.IssueOpen, casework.IssueOverdue, casework.IssueSettled
		for name, c := range map[string]struct {
			as      string
			wanted  reports.IssuesWanted
			found   string
			overdue int
		}{
			"all":             {"DISPATCHER", all, "latest late elsewhere 100% tomorrow none settled", 2},
			"of a department": {"HEAD", all, "latest late tomorrow none settled", 2},
			"of another":      {"HEAD2", all, "elsewhere 100%", 0},
			"of no work":      {"TECHNICIAN", all, "", 0},
			"open":            {"HEAD", reports.IssuesWanted{Standing: &open, Limit: 50}, "latest late tomorrow none", 2},
			"overdue":         {"HEAD", reports.IssuesWanted{Standing: &overdue, Limit: 50}, "latest late", 2},
			"settled":         {"HEAD", reports.IssuesWanted{Standing: &settled, Limit: 50}, "settled", 0},
			"mine":            {"DISPATCHER", reports.IssuesWanted{Mine: true, Limit: 50}, "late", 1},
			"below":           {"DISPATCHER", reports.IssuesWanted{DepartmentID: &w.center.ID, Standing: &overdue, Limit: 50}, "latest late", 2},
			"the second page": {"DISPATCHER", reports.IssuesWanted{Offset: 2, Limit: 2}, "elsewhere 100% tomorrow", 2},
			"by a text":       {"DISPATCHER", reports.IssuesWanted{Matching: pointer(" LATE "), Limit: 50}, "latest late", 2},
			"by a sign":       {"DISPATCHER", reports.IssuesWanted{Matching: pointer("0%"), Limit: 50}, "elsewhere 100%", 0},
			"by the customer": {"HEAD2", reports.IssuesWanted{Matching: pointer("东方"), Limit: 50}, "elsewhere 100%", 0},
		} {
			list, err := w.reports.FollowedIssues(w.as(c.as), c.wanted)
			if err != nil {
				w.Fatal(name, err)
			}
			issues, err := list.OpenIssues(w.as(c.as))
			if err != nil {
				w.Fatal(name, err)
			}
			found := []string{}
			for _, issue := range issues {
				found = append(found, issue.Description)
			}
			if got := strings.Join(found, " "); got != c.found {
				w.Errorf("%s: %s, want %s", name, got, c.found)
			}
			total, err := list.TotalCount(w.as(c.as))
			if err != nil || (c.wanted.Offset == 0 && total != len(issues)) || list.Today != today {
				w.Errorf("%s: %d (%v)", name, total, err)
			}
			if late, err := list.OverdueCount(w.as(c.as)); err != nil || late != c.overdue {
				w.Errorf("%s: %d overdue (%v)", name, late, err)
			}
		}
	})
}

func TestListsOfIssuesAreBounded(t *testing.T) {
	each(t, func(w *world) {
		for _, wanted := range []reports.IssuesWanted{{Limit: 0}, {Limit: 101}, {Limit: 1, Offset: -1}, {Limit: 1, Offset: 100_001},
			{Limit: 1, Matching: pointer(" ")}, {Limit: 1, Matching: pointer(strings.Repeat("长", 101))}} {
			_, err := w.reports.FollowedIssues(w.as("HEAD"), wanted)
			w.refused(fault.Invalid, err)
		}
		_, err := w.reports.FollowedIssues(w.as("HEAD"), reports.IssuesWanted{Limit: 1, DepartmentID: pointer(-1)})
		w.refused(fault.NotFound, err)
		_, err = w.reports.FollowedIssues(w.Context(), reports.IssuesWanted{Limit: 1})
		if !slices.Contains([]fault.Code{fault.Unauthenticated}, fault.CodeOf(err)) {
			w.Error(err)
		}
	})
}
