// Package fieldwork keeps what a repair in the workshop leaves on paper: the goods
// that change hands until they are back with the customer 物品出入登记, each time signed
// by both sides, and the repair cards 维修卡 with hours, findings and the supervisor's
// check. The rules stand in domain/fieldwork. Each verb takes place in one transaction
// beside the record, through service/cases: there is a line on the record's timeline,
// and the three-guarantees ledger of the unit follows the goods.
package fieldwork

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/repaircard"
	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// How long texts may be, in characters; the columns have the same limits.
const (
	nameLimit      = 100
	lineLimit      = 200
	goodsLimit     = 500
	conditionLimit = 5_000
	proseLimit     = 20_000
)

// Config is what the service needs.
type Config struct {
	Store   *store.Store
	Numbers *numbers.Source
	// Records are the service records beside which this happens.
	Records *cases.Service
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides which day a moment belongs to.
	Zone *time.Location
}

// Service registers goods and repairs.
type Service struct{ Config }

// New returns the service.
func New(c Config) *Service { return &Service{c} }

func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

func (s *Service) today() calendar.Date { return calendar.DateIn(s.Clock(), s.Zone) }

// at returns the moment that the person gave, or now.
func (s *Service) at(given *time.Time) time.Time {
	if given == nil {
		return s.now()
	}
	return given.UTC().Truncate(time.Microsecond)
}

// read is what the rules need of some records, and the rows that it was read from.
type read struct {
	jobs      map[int]*fieldwork.Job
	transfers map[int][]*ent.CustodyTransfer
	// finishers are those who reported repairs as done, by record.
	finishers map[int][]int
}

// jobsOf reads what the rules need to know of records: three statements however many
// there are. It reads as the system: where the goods are decides what the viewer may
// do, whoever registered it.
func jobsOf(ctx context.Context, client *ent.Client, records []*ent.ServiceRecord) (read, error) {
	ctx = authz.System(ctx)
	r := read{jobs: map[int]*fieldwork.Job{}, transfers: map[int][]*ent.CustodyTransfer{}}
	ids := make([]int, len(records))
	for i, record := range records {
		ids[i], r.jobs[record.ID] = record.ID, &fieldwork.Job{Status: record.Status}
		if record.Plan != nil {
			r.jobs[record.ID].Plan = *record.Plan
		}
	}
	transfers, err := client.CustodyTransfer.Query().Where(custodytransfer.ServiceRecordIDIn(ids...)).
		Order(custodytransfer.ByID()).All(ctx)
	if err != nil {
		return r, err
	}
	for _, t := range transfers {
		job := r.jobs[t.ServiceRecordID]
		job.Chain = append(job.Chain, fieldwork.Transfer{From: t.FromParty, To: t.ToParty, At: t.HandedOverAt})
		r.transfers[t.ServiceRecordID] = append(r.transfers[t.ServiceRecordID], t)
	}
	cards, err := client.RepairCard.Query().Where(repaircard.ServiceRecordIDIn(ids...)).Order(repaircard.ByID()).All(ctx)
	if err != nil {
		return r, err
	}
	for _, card := range cards {
		job := r.jobs[card.ServiceRecordID]
		job.Cards = append(job.Cards, cardOf(card))
	}
	r.finishers, err = finishersOf(ctx, client, ids)
	return r, err
}

// finishersOf reads who reported repairs as done, as the timelines tell, by record.
func finishersOf(ctx context.Context, client *ent.Client, records []int) (map[int][]int, error) {
	return cases.Actors(ctx, client, records, casework.ActionFinishRepairCard)
}

func cardOf(row *ent.RepairCard) fieldwork.Card {
	card := fieldwork.Card{TechnicianID: row.TechnicianID, Finished: row.FinishedAt != nil}
	if row.CheckResult != nil {
		card.Result = *row.CheckResult
	}
	return card
}

// requireViewer returns who acts, UNAUTHENTICATED without a viewer.
func requireViewer(ctx context.Context) (casework.Actor, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return casework.Actor{}, err
	}
	return casework.Actor{UserID: viewer.UserID, Role: viewer.Role}, nil
}

// past checks a moment that has come already: clocks of phones may be a little fast.
func (s *Service) past(p *check.Problems, at time.Time) {
	if at.After(s.now().Add(5 * time.Minute)) {
		p.Add("at", fault.InFuture)
	}
}
