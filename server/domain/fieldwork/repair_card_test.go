package fieldwork_test

import (
	"slices"
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
)

func TestOpeningARepairCard(t *testing.T) {
	out := through(customer, outlet)
	for name, c := range map[string]struct {
		job   fieldwork.Job
		actor casework.Actor
		code  fault.Code
		key   fault.Key
	}{
		"at work, with the goods": {fieldwork.Job{Status: casework.StatusInProgress, Chain: out}, technician, "", ""},
		"on hold":                 {fieldwork.Job{Status: casework.StatusOnHold, Chain: out}, head, "", ""},
		"without the goods":       {fieldwork.Job{Status: casework.StatusInProgress}, technician, fault.Conflict, fault.GoodsWithCustomer},
		"before it is planned":    {fieldwork.Job{Status: casework.StatusTriaged, Chain: out}, technician, fault.Conflict, fault.ActionNotAllowed},
		"after the work":          {fieldwork.Job{Status: casework.StatusCompleted, Chain: out}, technician, fault.Conflict, fault.ActionNotAllowed},
		"at the desk":             {fieldwork.Job{Status: casework.StatusInProgress, Chain: out}, clerk, fault.Forbidden, fault.RoleNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, c.job.CheckOpen(c.actor), c.code, c.key)
			if may := slices.Contains(c.job.Allowed(c.actor), casework.ActionOpenRepairCard); may != (c.code == "") {
				t.Errorf("allowed: %t", may)
			}
		})
	}
}

func TestFinishingARepair(t *testing.T) {
	other := casework.Actor{UserID: 7, Role: access.Technician}
	for name, c := range map[string]struct {
		card   fieldwork.Card
		status casework.Status
		actor  casework.Actor
		code   fault.Code
		key    fault.Key
	}{
		"one's own":           {repairing, casework.StatusInProgress, technician, "", ""},
		"somebody else's":     {repairing, casework.StatusInProgress, other, fault.Forbidden, fault.NotOwnCard},
		"for a technician":    {repairing, casework.StatusInProgress, head, "", ""},
		"twice":               {unchecked, casework.StatusInProgress, technician, fault.Conflict, fault.RepairCardFinished},
		"after it was closed": {repairing, casework.StatusClosed, technician, fault.Conflict, fault.ActionNotAllowed},
		"by an inspector":     {repairing, casework.StatusInProgress, inspector, fault.Forbidden, fault.RoleNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, c.card.CheckFinish(c.status, c.actor), c.code, c.key)
			if may := slices.Contains(c.card.Allowed(c.status, nil, c.actor), casework.ActionFinishRepairCard); may != (c.code == "") {
				t.Errorf("allowed: %t", may)
			}
		})
	}
}

func TestARepairIsDoneWithHoursAndAnAccount(t *testing.T) {
	for name, c := range map[string]struct {
		work    fieldwork.Work
		missing []string
	}{
		"both":             {fieldwork.Work{LabourMinutes: 1, WorkDone: "更换压缩机"}, nil},
		"no hours":         {fieldwork.Work{WorkDone: "更换压缩机"}, []string{"labourMinutes"}},
		"negative hours":   {fieldwork.Work{LabourMinutes: -5, WorkDone: "更换压缩机"}, []string{"labourMinutes"}},
		"more than a year": {fieldwork.Work{LabourMinutes: 120_001, WorkDone: "更换压缩机"}, []string{"labourMinutes"}},
		"no account":       {fieldwork.Work{LabourMinutes: 90}, []string{"workDone"}},
		"nothing":          {fieldwork.Work{}, []string{"labourMinutes", "workDone"}},
	} {
		t.Run(name, func(t *testing.T) {
			var missing []string
			for _, field := range c.work.Problems() {
				missing = append(missing, field.Path)
			}
			if !slices.Equal(missing, c.missing) {
				t.Errorf("missing %v", missing)
			}
		})
	}
}

// TestNobodyChecksTheirOwnRepair: neither who repaired, nor who reported it for them.
func TestNobodyChecksTheirOwnRepair(t *testing.T) {
	own := casework.Actor{UserID: unchecked.TechnicianID, Role: access.Head}
	for name, c := range map[string]struct {
		card      fieldwork.Card
		status    casework.Status
		finishers []int
		actor     casework.Actor
		code      fault.Code
		key       fault.Key
	}{
		"by the head":         {unchecked, casework.StatusInProgress, []int{2}, head, "", ""},
		"by an inspector":     {unchecked, casework.StatusCompleted, nil, inspector, "", ""},
		"by the technician":   {unchecked, casework.StatusInProgress, nil, technician, fault.Forbidden, fault.RoleNotAllowed},
		"by who repaired":     {unchecked, casework.StatusInProgress, nil, own, fault.Forbidden, fault.OwnWork},
		"by who reported it":  {unchecked, casework.StatusInProgress, []int{3}, head, fault.Forbidden, fault.OwnWork},
		"before it is done":   {repairing, casework.StatusInProgress, nil, head, fault.Conflict, fault.RepairCardOpen},
		"twice":               {passed, casework.StatusInProgress, nil, head, fault.Conflict, fault.RepairCardChecked},
		"after it was closed": {unchecked, casework.StatusClosed, nil, head, fault.Conflict, fault.ActionNotAllowed},
		"by the desk":         {unchecked, casework.StatusInProgress, nil, clerk, fault.Forbidden, fault.RoleNotAllowed},
		"a failed one anew":   {failed, casework.StatusInProgress, nil, head, fault.Conflict, fault.RepairCardChecked},
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, c.card.CheckCheck(c.status, c.finishers, c.actor), c.code, c.key)
			if may := slices.Contains(c.card.Allowed(c.status, c.finishers, c.actor), casework.ActionCheckRepairCard); may != (c.code == "") {
				t.Errorf("allowed: %t", may)
			}
		})
	}
}
