package casework_test

import (
	"fmt"
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
)

// Dispatched, dePArted, Arrived, Finished, Returned, Cancelled.
const visitLetters = "DPAFRC"

var visitStatusOf = map[byte]casework.VisitStatus{
	'D': casework.VisitDispatched, 'P': casework.VisitDeparted, 'A': casework.VisitArrived,
	'F': casework.VisitFinished, 'R': casework.VisitReturned, 'C': casework.VisitCancelled,
}

// visitRuleBook is written down from the procedures as ruleBook is; records
// names the record's statuses in which the action is possible.
var visitRuleBook = map[casework.Action]struct {
	to, records, roles string
	reason, once       bool
}{
	//                            DPAFRC     RTPDWHCVXN    AEHDCTISFN
	casework.ActionRescheduleVisit: {"D.....", "...DWH....", "A.HD......", false, false},
	casework.ActionDepartVisit:     {"P.....", "...DW.....", "A.HD.T....", false, false},
	casework.ActionArriveVisit:     {"AA....", "...DW.....", "A.HD.T....", false, false},
	casework.ActionFinishVisit:     {"..F...", "...DWH....", "A.HD.T....", false, false},
	casework.ActionSignOffVisit:    {"..AFR.", "...DWHCV..", "A.HD.T....", false, true},
	casework.ActionReturnVisit:     {"...R..", "RTPDWHCVXN", "A.HD.T....", false, false},
	casework.ActionCancelVisit:     {"CC....", "...DWH....", "A.HD......", true, false},
}

func TestEveryActionOnEveryVisitByEveryRole(t *testing.T) {
	for _, action := range casework.Actions() {
		rule, known := visitRuleBook[action]
		if casework.VisitNeedsReason(action) != rule.reason {
			t.Errorf("%s needs a reason: %t", action, !rule.reason)
		}
		for cell := range visitCells() {
			at := fmt.Sprintf("%s of a visit %s (signed: %t) of a record %s by %s",
				action, cell.visit, cell.signed, cell.record, cell.role)
			got, err := casework.CheckVisit(action, cell.visit, cell.signed, cell.record, casework.Actor{UserID: 1, Role: cell.role})
			switch {
			case !known || rule.roles[cell.r] == '.':
				refused(t, at, err, fault.Forbidden, fault.RoleNotAllowed)
			case rule.to[cell.v] == '.' || rule.records[cell.s] == '.' || rule.once && cell.signed:
				refused(t, at, err, fault.Conflict, fault.ActionNotAllowed)
			case err != nil:
				t.Errorf("%s: %v", at, err)
			case got != visitStatusOf[rule.to[cell.v]]:
				t.Errorf("%s leads to %s", at, got)
			}
		}
	}
}

type visitCell struct {
	visit   casework.VisitStatus
	record  casework.Status
	role    access.Role
	signed  bool
	v, s, r int
}

func visitCells() func(yield func(visitCell) bool) {
	return func(yield func(visitCell) bool) {
		for v := range visitLetters {
			for s := range statusLetters {
				for r := range roleLetters {
					for _, signed := range []bool{false, true} {
						cell := visitCell{visitStatusOf[visitLetters[v]], statusOf[statusLetters[s]],
							roleOf[roleLetters[r]], signed, v, s, r}
						if !yield(cell) {
							return
						}
					}
				}
			}
		}
	}
}

func TestAllowedOnVisitIsWhatCheckAllows(t *testing.T) {
	for cell := range visitCells() {
		actor := casework.Actor{UserID: 1, Role: cell.role}
		allowed := casework.AllowedOnVisit(cell.visit, cell.signed, cell.record, actor)
		for _, action := range casework.Actions() {
			_, err := casework.CheckVisit(action, cell.visit, cell.signed, cell.record, actor)
			if (err == nil) != slices.Contains(allowed, action) {
				t.Fatalf("%s in %+v: allowed %v, checked %v", action, cell, allowed, err)
			}
		}
	}
}

// TestNoVisitIsStuck: while the record is at work or on hold every visit can be
// brought to an end, and whoever went out comes back on record whatever has
// become of it.
func TestNoVisitIsStuck(t *testing.T) {
	for _, record := range []casework.Status{casework.StatusDispatched, casework.StatusInProgress, casework.StatusOnHold} {
		for _, visit := range casework.VisitStatuses() {
			if !ends(visit, record) {
				t.Errorf("a visit %s of a record %s never ends", visit, record)
			}
		}
	}
	for _, record := range casework.Statuses() {
		if !ends(casework.VisitFinished, record) {
			t.Errorf("those who finished never come back once the record is %s", record)
		}
	}
}

// ends reports whether a planner can bring the visit to an end.
func ends(visit casework.VisitStatus, record casework.Status) bool {
	if visit == casework.VisitReturned || visit == casework.VisitCancelled {
		return true
	}
	for _, action := range casework.Actions() {
		to, err := casework.CheckVisit(action, visit, true, record, casework.Actor{UserID: 1, Role: access.Dispatcher})
		if err == nil && to != visit && ends(to, record) {
			return true
		}
	}
	return false
}

// TestUnderWay: a visit under way is one that holds the record back, because
// work is still ahead; nothing brings a finished visit back into that state.
func TestUnderWay(t *testing.T) {
	for i := range visitLetters {
		status := visitStatusOf[visitLetters[i]]
		if want := i < 3; status.UnderWay() != want {
			t.Errorf("%s under way: %t", status, !want)
		}
	}
	for cell := range visitCells() {
		for _, action := range casework.Actions() {
			to, err := casework.CheckVisit(action, cell.visit, cell.signed, cell.record, casework.Actor{UserID: 1, Role: cell.role})
			if err == nil && !cell.visit.UnderWay() && to.UnderWay() {
				t.Errorf("%s takes a visit from %s back to %s", action, cell.visit, to)
			}
		}
	}
}
