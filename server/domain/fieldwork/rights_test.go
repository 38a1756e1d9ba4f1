package fieldwork_test

import (
	"testing"

	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
)

// right is one operation on one kind of row.
type right struct {
	entity access.Entity
	op     access.Operation
}

// writes says which rows each action writes, beside its line on the timeline.
var writes = map[casework.Action][]right{
	casework.ActionTransferGoods: {{access.ServiceRecord, access.Update}, {access.CustodyTransfer, access.Create},
		{access.CustodyTransfer, access.Update}, {access.Attachment, access.Create}},
	casework.ActionChangeReturnDay:  {{access.ServiceRecord, access.Update}, {access.CustodyTransfer, access.Update}},
	casework.ActionOpenRepairCard:   {{access.ServiceRecord, access.Update}, {access.RepairCard, access.Create}},
	casework.ActionFinishRepairCard: {{access.RepairCard, access.Update}},
	casework.ActionCheckRepairCard:  {{access.RepairCard, access.Update}},
}

// TestEveryButtonWorks: whoever may take an action may also write the rows that it
// writes, on as many records as the role sees.
func TestEveryButtonWorks(t *testing.T) {
	job := fieldwork.Job{Status: casework.StatusInProgress, Chain: through(customer, outlet)}
	taken := map[casework.Action]int{}
	for _, role := range access.Roles() {
		actor := casework.Actor{UserID: repairing.TechnicianID, Role: role}
		other := casework.Actor{UserID: 99, Role: role}
		allowed := append(job.Allowed(actor), repairing.Allowed(job.Status, nil, actor)...)
		allowed = append(allowed, unchecked.Allowed(job.Status, nil, other)...)
		seen := access.Lookup(role, access.ServiceRecord, access.Read)
		for _, action := range allowed {
			taken[action]++
			for _, right := range append([]right{{access.ServiceEvent, access.Create}}, writes[action]...) {
				if scope := access.Lookup(role, right.entity, right.op); scope != seen && scope != access.All {
					t.Errorf("%s may %s on %s records, but %s of %s is granted on %s",
						role, action, seen, right.op, right.entity, scope)
				}
			}
		}
	}
	for action := range writes {
		if taken[action] == 0 {
			t.Errorf("nobody may %s", action)
		}
	}
}
