package fieldwork

import (
	"context"
	"strconv"
	"time"

	"sanbao/ent"
	"sanbao/ent/repaircard"
	"sanbao/ent/servicerecord"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/fieldwork"
	"sanbao/server/service/cases"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// OpenRepairCardInput is the input of openRepairCard.
type OpenRepairCardInput struct {
	// The service record.
	ID int
	// The version of the record that the person has seen; CONFLICT if it has changed since.
	Version int
	// Who repairs; a technician's own if left out.
	TechnicianID *int
	// When it began; now if left out, never in the future.
	At *time.Time
	// When it is to be done.
	DueOn *calendar.Date
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// FinishRepairCardInput is the input of finishRepairCard.
type FinishRepairCardInput struct {
	// The repair card.
	ID int
	// The version of the card that the person has seen; CONFLICT if it has changed since.
	Version int
	// When it was done; now if left out, never in the future.
	At *time.Time
	// Working time, in minutes.
	LabourMinutes int
	// What was found.
	Findings *string
	// What was done.
	WorkDone string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// CheckRepairCardInput is the input of checkRepairCard.
type CheckRepairCardInput struct {
	// The repair card.
	ID int
	// The version of the card that the person has seen; CONFLICT if it has changed since.
	Version int
	// What the check came to.
	Result fieldwork.CheckResult
	// What the supervisor says; required where the repair did not pass.
	Note *string
	// A key of the client's making: a retry with the same key does the thing once and answers the same.
	IdempotencyKey *string
}

// Carded names a repair card and its record.
type Carded struct{ CardID, RecordID int }

// OpenRepairCard begins a repair in the workshop. Returns INVALID for somebody who is
// no active technician, FORBIDDEN for technicians who open one for another, CONFLICT
// while the goods are with the customer.
func (s *Service) OpenRepairCard(ctx context.Context, in OpenRepairCardInput) (Carded, error) {
	viewer, err := requireViewer(ctx)
	if err != nil {
		return Carded{}, err
	}
	technician, err := s.checkOpening(in, viewer)
	if err != nil {
		return Carded{}, err
	}
	number, err := s.Numbers.Next(ctx, numbers.RepairCard, s.now())
	if err != nil {
		return Carded{}, store.Fault(err)
	}
	b := cases.Beside{Operation: "openRepairCard", Action: casework.ActionOpenRepairCard, RecordID: in.ID,
		Version: &in.Version, Key: in.IdempotencyKey, Input: in}
	id, err := s.Records.ActBeside(ctx, b, func(ctx context.Context, st cases.Step) (int, error) {
		found, err := jobsOf(ctx, st.Tx().Client(), []*ent.ServiceRecord{st.Record()})
		if err != nil {
			return 0, err
		}
		if err := found.jobs[in.ID].CheckOpen(viewer); err != nil {
			return 0, err
		}
		person, err := repairer(ctx, st.Tx(), technician)
		if err != nil {
			return 0, err
		}
		st.MoveOn()
		st.Changed("repairCard", "", number)
		st.Changed("technicians", "", person.Name)
		st.Changed("dueOn", "", calendar.Text(in.DueOn))
		card, err := st.Tx().RepairCard.Create().SetNumber(number).SetServiceRecordID(in.ID).SetTechnicianID(technician).
			SetStartedAt(s.at(in.At)).SetNillableDueOn(in.DueOn).Save(ctx)
		if err != nil {
			return 0, err
		}
		return card.ID, nil
	})
	return Carded{CardID: id, RecordID: in.ID}, err
}

// checkOpening returns who is to repair.
func (s *Service) checkOpening(in OpenRepairCardInput, viewer casework.Actor) (int, error) {
	if err := (fieldwork.Job{}).CheckOpen(viewer); fault.CodeOf(err) == fault.Forbidden {
		return 0, err
	}
	technician := viewer.UserID
	var p check.Problems
	switch {
	case in.TechnicianID != nil:
		technician = *in.TechnicianID
	case viewer.Role != access.Technician:
		p.Add("technicianID", fault.Required)
	}
	if !fieldwork.CanRepairFor(viewer, technician) {
		return 0, fault.New(fault.Forbidden, fault.NotOwnCard)
	}
	s.past(&p, s.at(in.At))
	began := calendar.DateIn(s.at(in.At), s.Zone)
	p.Day("dueOn", in.DueOn, s.today())
	p.InOrder("dueOn", &began, in.DueOn)
	return technician, p.Err()
}

// repairer reads who is to repair: an active technician.
func repairer(ctx context.Context, tx *ent.Tx, id int) (*ent.User, error) {
	person, err := tx.User.Query().Where(user.ID(id)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.InvalidField("technicianID", fault.NoSuchReference, fault.Params{"what": fault.User})
	case err != nil:
		return nil, err
	case person.Role != access.Technician || !person.Active:
		return nil, fault.InvalidField("technicianID", fault.NotATechnician, fault.Params{"name": person.Name})
	}
	return person, nil
}

// FinishRepairCard reports a repair as done, with its hours and what was found and
// done. Returns INVALID without hours or without what was done, FORBIDDEN or CONFLICT
// as fieldwork.Card.CheckFinish has it.
func (s *Service) FinishRepairCard(ctx context.Context, in FinishRepairCardInput) (Carded, error) {
	var p check.Problems
	findings := p.OptionalText("findings", in.Findings, proseLimit)
	p.Text("workDone", &in.WorkDone, check.Optional, proseLimit)
	for _, missing := range (fieldwork.Work{LabourMinutes: in.LabourMinutes, WorkDone: in.WorkDone}).Problems() {
		p.Add(missing.Path, missing.Key, missing.Params)
	}
	s.past(&p, s.at(in.At))
	if err := p.Err(); err != nil {
		return Carded{}, err
	}
	r := cardRequest{in.ID, in.Version, cases.Beside{Operation: "finishRepairCard", Action: casework.ActionFinishRepairCard,
		Key: in.IdempotencyKey, Input: in, Note: in.WorkDone}}
	return s.actOnCard(ctx, r, func(st cardStep) error {
		if err := cardOf(st.card).CheckFinish(st.Record().Status, st.Actor()); err != nil {
			return err
		}
		at := s.at(in.At)
		if at.Before(st.card.StartedAt) {
			return fault.InvalidField("at", fault.DateOrder)
		}
		st.Changed("labourMinutes", "", strconv.Itoa(in.LabourMinutes))
		st.change.SetFinishedAt(at).SetLabourMinutes(in.LabourMinutes).SetFindings(findings).SetWorkDone(in.WorkDone)
		return nil
	})
}

// CheckRepairCard keeps the supervisor's check. A repair that does not pass stays on
// its card, and goes on on another one. Returns FORBIDDEN or CONFLICT as
// fieldwork.Card.CheckCheck has it.
func (s *Service) CheckRepairCard(ctx context.Context, in CheckRepairCardInput) (Carded, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	if in.Result == fieldwork.CheckFailed && note == "" {
		p.Add("note", fault.ReasonMissing)
	}
	if err := p.Err(); err != nil {
		return Carded{}, err
	}
	r := cardRequest{in.ID, in.Version, cases.Beside{Operation: "checkRepairCard", Action: casework.ActionCheckRepairCard,
		Key: in.IdempotencyKey, Input: in, Note: note}}
	return s.actOnCard(ctx, r, func(st cardStep) error {
		if err := cardOf(st.card).CheckCheck(st.Record().Status, st.finishers, st.Actor()); err != nil {
			return err
		}
		st.Changed("checkResult", "", string(in.Result))
		st.change.SetCheckResult(in.Result).SetCheckNote(note).SetCheckedAt(st.Now()).SetCheckedByID(st.Actor().UserID)
		return nil
	})
}

// cardRequest is what all verbs on a card have in common.
type cardRequest struct {
	id, version int
	beside      cases.Beside
}

// cardStep is one action on a card under way.
type cardStep struct {
	cases.Step
	card      *ent.RepairCard
	finishers []int
	change    *ent.RepairCardUpdateOne
}

// actOnCard takes one action on a card: reads it as the viewer, has write check its
// rule and fill in the change, and writes that if nobody else has changed the card.
func (s *Service) actOnCard(ctx context.Context, r cardRequest, write func(cardStep) error) (Carded, error) {
	if _, err := requireViewer(ctx); err != nil {
		return Carded{}, err
	}
	card, err := readCard(ctx, s.Store.Client(), r.id)
	if err != nil {
		return Carded{}, store.Fault(err)
	}
	r.beside.RecordID = card.ServiceRecordID
	_, err = s.Records.ActBeside(ctx, r.beside, func(ctx context.Context, st cases.Step) (int, error) {
		step := cardStep{Step: st, change: st.Tx().RepairCard.UpdateOneID(r.id).Where(repaircard.Version(r.version))}
		if step.card, err = readCard(ctx, st.Tx().Client(), r.id); err != nil {
			return 0, err
		}
		if step.card.Version != r.version {
			return 0, st.Stale(ctx, step.card.Version, step.card.UpdatedAt)
		}
		found, err := jobsOf(ctx, st.Tx().Client(), []*ent.ServiceRecord{st.Record()})
		if err != nil {
			return 0, err
		}
		step.finishers = found.finishers[card.ServiceRecordID]
		if err := write(step); err != nil {
			return 0, err
		}
		st.Changed("repairCard", "", card.Number)
		err = step.change.Exec(ctx)
		if ent.IsNotFound(err) {
			return 0, st.Stale(ctx, r.version+1, st.Now())
		}
		return r.id, err
	})
	return Carded{CardID: r.id, RecordID: card.ServiceRecordID}, err
}

// readCard reads a card as the viewer. Returns NOT_FOUND if there is none that the
// viewer may see.
func readCard(ctx context.Context, client *ent.Client, id int) (*ent.RepairCard, error) {
	card, err := client.RepairCard.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.RepairCard)
	}
	return card, err
}

// AllowedOnCards returns, for each card, what the viewer may do with it now.
func (s *Service) AllowedOnCards(ctx context.Context, cards []*ent.RepairCard) (map[int][]casework.Action, error) {
	viewer, err := requireViewer(ctx)
	if err != nil {
		return nil, err
	}
	ids := make([]int, len(cards))
	for i, card := range cards {
		ids[i] = card.ID
	}
	current, err := s.Store.Client().RepairCard.Query().Where(repaircard.IDIn(ids...)).
		WithServiceRecord(func(q *ent.ServiceRecordQuery) { q.Select(servicerecord.FieldID, servicerecord.FieldStatus) }).All(ctx)
	if err != nil {
		return nil, err
	}
	var records []int
	for _, card := range current {
		records = append(records, card.ServiceRecordID)
	}
	finishers, err := finishersOf(authz.System(ctx), s.Store.Client(), records)
	if err != nil {
		return nil, err
	}
	allowed := make(map[int][]casework.Action, len(current))
	for _, card := range current {
		allowed[card.ID] = cardOf(card).Allowed(card.Edges.ServiceRecord.Status, finishers[card.ServiceRecordID], viewer)
	}
	return allowed, nil
}
