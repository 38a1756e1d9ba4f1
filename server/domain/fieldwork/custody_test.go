package fieldwork_test

import (
	"slices"
	"testing"
	"time"

	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
)

const (
	customer = fieldwork.PartyCustomer
	outlet   = fieldwork.PartyOutlet
	factory  = fieldwork.PartyFactory
	supplier = fieldwork.PartySupplier
)

var (
	noon       = time.Date(2026, 3, 2, 4, 0, 0, 0, time.UTC)
	clerk      = casework.Actor{UserID: 1, Role: access.Clerk}
	technician = casework.Actor{UserID: 2, Role: access.Technician}
	head       = casework.Actor{UserID: 3, Role: access.Head}
	inspector  = casework.Actor{UserID: 4, Role: access.Inspector}
	passed     = fieldwork.Card{TechnicianID: 2, Finished: true, Result: fieldwork.CheckPassed}
	failed     = fieldwork.Card{TechnicianID: 2, Finished: true, Result: fieldwork.CheckFailed}
	unchecked  = fieldwork.Card{TechnicianID: 2, Finished: true}
	repairing  = fieldwork.Card{TechnicianID: 2}
)

// through returns the chain of goods that went through some hands, an hour each.
func through(parties ...fieldwork.Party) fieldwork.Chain {
	var chain fieldwork.Chain
	for i := 1; i < len(parties); i++ {
		chain = append(chain, fieldwork.Transfer{From: parties[i-1], To: parties[i], At: noon.Add(time.Duration(i) * time.Hour)})
	}
	return chain
}

func refused(t *testing.T, err error, code fault.Code, key fault.Key) {
	t.Helper()
	got := fault.As(err)
	if code == "" {
		if err != nil {
			t.Errorf("refused: %v", err)
		}
		return
	}
	if got == nil || got.Code != code || got.Key != key && (len(got.Fields) == 0 || got.Fields[0].Key != key) {
		t.Errorf("got %v, want %s %s", err, code, key)
	}
}

func TestWhichTransferFollowsWhich(t *testing.T) {
	for name, c := range map[string]struct {
		job      fieldwork.Job
		from, to fieldwork.Party
		actor    casework.Actor
		code     fault.Code
		key      fault.Key
	}{
		"the first is from the customer": {fieldwork.Job{}, customer, outlet, technician, "", ""},
		"straight to the factory":        {fieldwork.Job{}, customer, factory, clerk, "", ""},
		"the first is not from an outlet": {fieldwork.Job{}, outlet, factory, clerk,
			fault.Conflict, fault.GoodsElsewhere},
		"to oneself":                      {fieldwork.Job{}, customer, customer, clerk, fault.Invalid, fault.NotAnOption},
		"on to the factory":               {fieldwork.Job{Chain: through(customer, outlet)}, outlet, factory, clerk, "", ""},
		"by who has them not any more":    {fieldwork.Job{Chain: through(customer, outlet, factory)}, outlet, supplier, clerk, fault.Conflict, fault.GoodsElsewhere},
		"taken twice":                     {fieldwork.Job{Chain: through(customer, outlet)}, customer, outlet, clerk, fault.Conflict, fault.GoodsElsewhere},
		"back without a repair":           {fieldwork.Job{Chain: through(customer, outlet)}, outlet, customer, clerk, "", ""},
		"back from the supplier":          {fieldwork.Job{Chain: through(customer, outlet, supplier)}, supplier, customer, clerk, "", ""},
		"taken anew after coming back":    {fieldwork.Job{Chain: through(customer, outlet, customer)}, customer, outlet, clerk, "", ""},
		"given back twice":                {fieldwork.Job{Chain: through(customer, outlet, customer)}, outlet, customer, clerk, fault.Conflict, fault.GoodsElsewhere},
		"back with a repair under way":    {fieldwork.Job{Chain: through(customer, outlet), Cards: []fieldwork.Card{repairing}}, outlet, customer, clerk, fault.Conflict, fault.RepairUnchecked},
		"back with an unchecked repair":   {fieldwork.Job{Chain: through(customer, outlet), Cards: []fieldwork.Card{unchecked, passed}}, outlet, customer, clerk, fault.Conflict, fault.RepairUnchecked},
		"back with a repair that failed":  {fieldwork.Job{Chain: through(customer, outlet), Cards: []fieldwork.Card{passed, failed}}, outlet, customer, clerk, fault.Conflict, fault.RepairUnchecked},
		"back when another one passed":    {fieldwork.Job{Chain: through(customer, outlet), Cards: []fieldwork.Card{failed, passed}}, outlet, customer, clerk, "", ""},
		"back unrepaired when called off": {fieldwork.Job{Status: casework.StatusCancelled, Chain: through(customer, outlet), Cards: []fieldwork.Card{repairing}}, outlet, customer, clerk, "", ""},
		"taken for what is over":          {fieldwork.Job{Status: casework.StatusClosed}, customer, outlet, clerk, fault.Conflict, fault.ActionNotAllowed},
		"back for what is over":           {fieldwork.Job{Status: casework.StatusClosed, Chain: through(customer, outlet)}, outlet, customer, clerk, "", ""},
		"by who only looks on":            {fieldwork.Job{}, customer, outlet, inspector, fault.Forbidden, fault.RoleNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			next := fieldwork.Transfer{From: c.from, To: c.to, At: noon.Add(24 * time.Hour)}
			refused(t, c.job.CheckTransfer(next, c.actor), c.code, c.key)
			if c.key != fault.RepairUnchecked && c.code != "" {
				return
			}
			if offered := slices.Contains(c.job.Next(c.actor), c.to); offered != (c.code == "") {
				t.Errorf("offered: %t", offered)
			}
		})
	}
	early := fieldwork.Transfer{From: outlet, To: customer, At: noon}
	refused(t, fieldwork.Job{Chain: through(customer, outlet)}.CheckTransfer(early, clerk), fault.Invalid, fault.DateOrder)
}

// TestNextIsWhatCheckTransferAllows: whatever is offered may be done, and nothing else.
func TestNextIsWhatCheckTransferAllows(t *testing.T) {
	chains := []fieldwork.Chain{nil, through(customer, outlet), through(customer, outlet, factory, supplier), through(customer, factory, customer)}
	for _, role := range access.Roles() {
		actor := casework.Actor{UserID: 9, Role: role}
		for _, status := range casework.Statuses() {
			for _, chain := range chains {
				for _, cards := range [][]fieldwork.Card{nil, {repairing}, {failed, passed}, {passed, failed}} {
					job := fieldwork.Job{Status: status, Chain: chain, Cards: cards}
					next := job.Next(actor)
					for _, to := range fieldwork.Parties() {
						err := job.CheckTransfer(fieldwork.Transfer{From: chain.Holder(), To: to, At: noon.Add(48 * time.Hour)}, actor)
						if (err == nil) != slices.Contains(next, to) {
							t.Errorf("%s of %s with %v to %s: %v, offered %v", role, status, cards, to, err, next)
						}
					}
					if may := slices.Contains(job.Allowed(actor), casework.ActionTransferGoods); may != (len(next) > 0) {
						t.Errorf("%s of %s: allowed %t, offered %v", role, status, may, next)
					}
				}
			}
		}
	}
}

func TestWhoNamesAnotherReturnDay(t *testing.T) {
	out := through(customer, outlet)
	for name, c := range map[string]struct {
		job   fieldwork.Job
		actor casework.Actor
		code  fault.Code
		key   fault.Key
	}{
		"while they are out":           {fieldwork.Job{Status: casework.StatusInProgress, Chain: out}, clerk, "", ""},
		"by the technician":            {fieldwork.Job{Chain: out}, technician, "", ""},
		"under repair":                 {fieldwork.Job{Chain: out, Cards: []fieldwork.Card{repairing}}, head, "", ""},
		"for what is over":             {fieldwork.Job{Status: casework.StatusClosed, Chain: out}, clerk, "", ""},
		"for what was called off":      {fieldwork.Job{Status: casework.StatusCancelled, Chain: out}, clerk, "", ""},
		"before they are taken":        {fieldwork.Job{Plan: casework.PlanTakeBack}, clerk, fault.Conflict, fault.GoodsWithCustomer},
		"when they are back":           {fieldwork.Job{Chain: through(customer, outlet, customer)}, head, fault.Conflict, fault.GoodsWithCustomer},
		"by who only looks on":         {fieldwork.Job{Chain: out}, inspector, fault.Forbidden, fault.RoleNotAllowed},
		"by nobody who may, when back": {fieldwork.Job{}, inspector, fault.Forbidden, fault.RoleNotAllowed},
	} {
		t.Run(name, func(t *testing.T) {
			refused(t, c.job.CheckReturnDay(c.actor), c.code, c.key)
			if may := slices.Contains(c.job.Allowed(c.actor), casework.ActionChangeReturnDay); may != (c.code == "") {
				t.Errorf("allowed: %t", may)
			}
		})
	}
}

func TestWhenGoodsAreTakenBack(t *testing.T) {
	for name, c := range map[string]struct {
		job  fieldwork.Job
		want bool
	}{
		"before a plan":                {fieldwork.Job{Status: casework.StatusTriaged}, false},
		"answered from afar":           {fieldwork.Job{Plan: casework.PlanRemote}, false},
		"somebody is sent":             {fieldwork.Job{Plan: casework.PlanOnSite, Status: casework.StatusDispatched}, false},
		"somebody is there":            {fieldwork.Job{Plan: casework.PlanOnSite, Status: casework.StatusInProgress}, true},
		"that was done there":          {fieldwork.Job{Plan: casework.PlanOnSite, Status: casework.StatusCompleted}, false},
		"parts are sent":               {fieldwork.Job{Plan: casework.PlanShipParts}, false},
		"planned so":                   {fieldwork.Job{Plan: casework.PlanTakeBack}, true},
		"taken, and the plan changed":  {fieldwork.Job{Plan: casework.PlanOnSite, Chain: through(customer, outlet)}, true},
		"back, and the plan given up":  {fieldwork.Job{Chain: through(customer, outlet, customer)}, true},
		"repaired, and the plan given": {fieldwork.Job{Plan: casework.PlanRemote, Cards: []fieldwork.Card{passed}}, true},
	} {
		if got := c.job.TakesBack(); got != c.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestWhereGoodsAre(t *testing.T) {
	for name, c := range map[string]struct {
		chain   fieldwork.Chain
		holder  fieldwork.Party
		receipt int
		stays   int
	}{
		"never taken":     {nil, customer, -1, 0},
		"taken":           {through(customer, outlet), outlet, 0, 1},
		"gone on":         {through(customer, outlet, factory), factory, 0, 1},
		"back":            {through(customer, outlet, customer), customer, -1, 1},
		"taken once more": {through(customer, outlet, customer, factory, outlet), outlet, 2, 2},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.chain.Holder(); got != c.holder {
				t.Errorf("with %s", got)
			}
			if got := c.chain.Receipt(); got != c.receipt {
				t.Errorf("receipt %d", got)
			}
			stays := c.chain.Stays()
			if len(stays) != c.stays {
				t.Fatalf("stays %v", stays)
			}
			for i, stay := range stays {
				open := i == len(stays)-1 && c.chain.Out()
				if stay.Until.IsZero() != open || !open && stay.Until.Before(stay.From) {
					t.Errorf("stay %v", stay)
				}
			}
		})
	}
}

func TestLate(t *testing.T) {
	today := calendar.MustParse("2026-03-02")
	for day, want := range map[string]bool{"2026-03-01": true, "2026-03-02": false, "2026-03-03": false} {
		on := calendar.MustParse(day)
		if fieldwork.Late(&on, today) != want {
			t.Errorf("expected back on %s: late %t", day, !want)
		}
	}
	if fieldwork.Late(nil, today) {
		t.Error("late without a day")
	}
}
