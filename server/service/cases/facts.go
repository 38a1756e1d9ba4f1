package cases

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/custodytransfer"
	"sanbao/ent/installation"
	"sanbao/ent/openissue"
	"sanbao/ent/repaircard"
	"sanbao/ent/serviceevent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fieldwork"
)

// AllowedActions returns, for each record, what the viewer may do now: five statements,
// six with installations, however many records there are. Rows that were read without
// their status, for other columns alone, have no answer.
func (s *Service) AllowedActions(ctx context.Context, records []*ent.ServiceRecord) (map[int][]casework.Action, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	records = slices.DeleteFunc(slices.Clone(records), func(r *ent.ServiceRecord) bool { return r.Status == "" })
	facts, err := factsOf(ctx, s.Store.Client(), records)
	if err != nil {
		return nil, err
	}
	allowed := make(map[int][]casework.Action, len(records))
	for _, r := range records {
		allowed[r.ID] = casework.Allowed(facts[r.ID], actor(viewer))
	}
	return allowed, nil
}

// AllowedVisitActions returns, for each visit, what the viewer may do now.
func (s *Service) AllowedVisitActions(ctx context.Context, visits []*ent.Visit) (map[int][]casework.Action, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]int, len(visits))
	for i, v := range visits {
		ids[i] = v.ID
	}
	current, err := s.Store.Client().Visit.Query().Where(visit.IDIn(ids...)).
		WithServiceRecord().All(ctx)
	if err != nil {
		return nil, err
	}
	allowed := make(map[int][]casework.Action, len(visits))
	for _, v := range current {
		allowed[v.ID] = casework.AllowedOnVisit(v.Status, v.SignedAt != nil, v.Edges.ServiceRecord.Status, actor(viewer))
	}
	return allowed, nil
}

func actor(v *authz.Viewer) casework.Actor { return casework.Actor{UserID: v.UserID, Role: v.Role} }

// factsOf reads what the rules need to know of the records. It reads as the
// system: whether somebody else's visit is under way decides what the viewer
// may do, also where the viewer may not see that visit.
func factsOf(ctx context.Context, client *ent.Client, records []*ent.ServiceRecord) (map[int]casework.Facts, error) {
	ctx = authz.System(ctx)
	facts := make(map[int]casework.Facts, len(records))
	ids := make([]int, len(records))
	for i, r := range records {
		ids[i] = r.ID
		facts[r.ID] = ownFacts(r)
	}
	visits, err := client.Visit.Query().
		Where(visit.ServiceRecordIDIn(ids...), visit.StatusNEQ(casework.VisitCancelled)).
		Select(visit.FieldID, visit.FieldServiceRecordID, visit.FieldStatus).
		WithTechnicians(func(q *ent.UserQuery) { q.Select(user.FieldID) }).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, v := range visits {
		f := facts[v.ServiceRecordID]
		if v.Status.UnderWay() {
			f.VisitsUnderWay++
		} else {
			f.VisitsMade++
		}
		for _, technician := range v.Edges.Technicians {
			f.Workers = append(f.Workers, technician.ID)
		}
		facts[v.ServiceRecordID] = f
	}
	if err := addWorkers(ctx, client, ids, facts); err != nil {
		return nil, err
	}
	if err := addInstallations(ctx, client, records, facts); err != nil {
		return nil, err
	}
	if err := addRepairs(ctx, client, ids, facts); err != nil {
		return nil, err
	}
	return facts, addOpenIssues(ctx, client, ids, facts)
}

// addOpenIssues adds how many issues are left over.
func addOpenIssues(ctx context.Context, client *ent.Client, ids []int, facts map[int]casework.Facts) error {
	var open []struct {
		ServiceRecordID int `json:"service_record_id"`
		Count           int `json:"count"`
	}
	err := client.OpenIssue.Query().Where(openissue.ServiceRecordIDIn(ids...), openissue.SettledAtIsNil()).
		GroupBy(openissue.FieldServiceRecordID).Aggregate(ent.Count()).Scan(ctx, &open)
	for _, row := range open {
		f := facts[row.ServiceRecordID]
		f.OpenIssues = row.Count
		facts[row.ServiceRecordID] = f
	}
	return err
}

// addRepairs adds whether a repair in the workshop still wants something, where the
// goods are out, and so a receipt for them is valid. Goods go back unrepaired for what
// was called off alone: if that is taken up again, its cards are of no account.
func addRepairs(ctx context.Context, client *ent.Client, ids []int, facts map[int]casework.Facts) error {
	out := custodytransfer.And(custodytransfer.FromPartyEQ(fieldwork.PartyCustomer), custodytransfer.VoidAtIsNil())
	rows, err := client.RepairCard.Query().
		Where(repaircard.ServiceRecordIDIn(ids...), repaircard.HasServiceRecordWith(servicerecord.HasCustodyTransfersWith(out))).
		Select(repaircard.FieldID, repaircard.FieldServiceRecordID, repaircard.FieldCheckResult).
		Order(repaircard.ByID()).All(ctx)
	cards := map[int][]fieldwork.Card{}
	for _, row := range rows {
		var card fieldwork.Card
		if row.CheckResult != nil {
			card.Result = *row.CheckResult
		}
		cards[row.ServiceRecordID] = append(cards[row.ServiceRecordID], card)
	}
	for id, of := range cards {
		f := facts[id]
		f.RepairUnchecked = fieldwork.Unchecked(of)
		facts[id] = f
	}
	return err
}

// addInstallations adds how far installations have come: one statement more where there
// are any among the records.
func addInstallations(ctx context.Context, client *ent.Client, records []*ent.ServiceRecord, facts map[int]casework.Facts) error {
	var ids []int
	for _, r := range records {
		if r.Kind == casework.KindInstallation {
			ids = append(ids, r.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := client.Installation.Query().Where(installation.ServiceRecordIDIn(ids...)).
		Select(installation.FieldID, installation.FieldServiceRecordID, installation.FieldTaskOrderedAt,
			installation.FieldChecklist, installation.FieldAcceptedOn).All(ctx)
	for _, row := range rows {
		f := facts[row.ServiceRecordID]
		f.Installation = casework.Installation{Ordered: row.TaskOrderedAt != nil,
			Checked: fieldwork.ChecklistDone(row.Checklist), Accepted: row.AcceptedOn != nil}
		facts[row.ServiceRecordID] = f
	}
	return err
}

// addWorkers adds those who did some of the work, as the timelines tell.
func addWorkers(ctx context.Context, client *ent.Client, ids []int, facts map[int]casework.Facts) error {
	workers, err := Actors(ctx, client, ids, casework.WorkActions()...)
	for id, did := range workers {
		f := facts[id]
		f.Workers = append(f.Workers, did...)
		facts[id] = f
	}
	return err
}

// Actors returns who took one of the actions, as the timelines tell, by record: one
// statement however many records there are. It reads as the context says.
func Actors(ctx context.Context, client *ent.Client, records []int, actions ...casework.Action) (map[int][]int, error) {
	var did []struct {
		ServiceRecordID int `json:"service_record_id"`
		ActorID         int `json:"actor_id"`
	}
	err := client.ServiceEvent.Query().
		Where(serviceevent.ServiceRecordIDIn(records...), serviceevent.ActionIn(actions...), serviceevent.ActorIDNotNil()).
		GroupBy(serviceevent.FieldServiceRecordID, serviceevent.FieldActorID).Scan(ctx, &did)
	actors := map[int][]int{}
	for _, row := range did {
		actors[row.ServiceRecordID] = append(actors[row.ServiceRecordID], row.ActorID)
	}
	return actors, err
}

// ownFacts are the facts that stand in the record's own row.
func ownFacts(r *ent.ServiceRecord) casework.Facts {
	f := casework.Facts{
		Kind: r.Kind, Status: r.Status, Routed: r.DepartmentID != nil, WorkDone: r.WorkDone != "",
		ConfirmationNote: r.ConfirmationNote, Reviewed: r.ReviewedAt != nil,
		Begun: r.StartedAt != nil, Replied: r.FirstRepliedAt != nil,
	}
	if r.HeldFrom != nil {
		f.HeldFrom = *r.HeldFrom
	}
	if r.Plan != nil {
		f.Plan = *r.Plan
	}
	if r.Confirmation != nil {
		f.Confirmation = *r.Confirmation
	}
	for _, worker := range []*int{r.OwnerID, r.CompletedByID} {
		if worker != nil {
			f.Workers = append(f.Workers, *worker)
		}
	}
	return f
}
