package cases

import (
	"context"
	"slices"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/user"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
)

// crewLimit is how many technicians one visit may have.
const crewLimit = 20

// Visited names a visit and its record.
type Visited struct{ VisitID, RecordID int }

// DispatchVisit sends technicians. Returns INVALID for people who are no active
// technicians or lack the certificate for the product, CONFLICT if the plan sends nobody.
func (s *Service) DispatchVisit(ctx context.Context, in DispatchVisitInput) (Visited, error) {
	var p check.Problems
	purpose := p.OptionalText("purpose", in.Purpose, proseLimit)
	override := p.OptionalText("certificateOverrideReason", in.CertificateOverrideReason, proseLimit)
	crew := s.checkSending(&p, sending{in.TechnicianIDs, in.PlannedStart, in.PlannedEnd})
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	number, err := s.Numbers.Next(ctx, numbers.Visit, s.now())
	if err != nil {
		return Visited{}, store.Fault(err)
	}
	r := request{operation: "dispatchVisit", action: casework.ActionDispatch, id: in.ID,
		version: &in.Version, key: in.IdempotencyKey, input: in, note: purpose}
	visitID, err := s.act(ctx, r, func(ctx context.Context, st *step) error {
		names, err := technicians(ctx, st.tx, crew)
		if err != nil {
			return err
		}
		if err := s.certified(ctx, st, sending{crew, in.PlannedStart, in.PlannedEnd}, override); err != nil {
			return err
		}
		sent, err := st.tx.Visit.Create().SetNumber(number).SetServiceRecordID(st.record.ID).SetPurpose(purpose).
			SetPlannedStart(in.PlannedStart.UTC()).SetNillablePlannedEnd(in.PlannedEnd).SetDispatchedAt(st.now).
			SetDispatchedByID(st.viewer.UserID).AddTechnicianIDs(crew...).Save(ctx)
		if err != nil {
			return err
		}
		st.made, st.event.visitID = sent.ID, &sent.ID
		st.changed("technicians", "", strings.Join(names, "、"))
		st.changed("plannedStart", "", formatMoment(&in.PlannedStart))
		return nil
	})
	return Visited{VisitID: visitID, RecordID: in.ID}, err
}

// RescheduleVisit sends other people, or at another time, while nobody has set out:
// the whole plan is given anew. Returns INVALID for people who are no active
// technicians or lack the certificate for the product, CONFLICT once somebody has departed.
func (s *Service) RescheduleVisit(ctx context.Context, in RescheduleVisitInput) (Visited, error) {
	var p check.Problems
	note := p.OptionalText("note", in.Note, proseLimit)
	override := p.OptionalText("certificateOverrideReason", in.CertificateOverrideReason, proseLimit)
	crew := s.checkSending(&p, sending{in.TechnicianIDs, in.PlannedStart, in.PlannedEnd})
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "rescheduleVisit", action: casework.ActionRescheduleVisit,
		id: in.ID, version: in.Version, key: in.IdempotencyKey, input: in, note: note}
	return s.actOnVisit(ctx, r, func(ctx context.Context, st *visitStep) error {
		before, err := st.visit.QueryTechnicians().Order(ent.Asc(user.FieldID)).All(ctx)
		if err != nil {
			return err
		}
		names, err := technicians(ctx, st.tx, crew)
		if err != nil {
			return err
		}
		if err := s.certified(ctx, st.step, sending{crew, in.PlannedStart, in.PlannedEnd}, override); err != nil {
			return err
		}
		st.event.crewBefore, st.event.startBefore = idsOf(before), st.visit.PlannedStart
		st.change.SetPlannedStart(in.PlannedStart.UTC()).ClearTechnicians().AddTechnicianIDs(crew...)
		if in.PlannedEnd == nil {
			st.change.ClearPlannedEnd()
		} else {
			st.change.SetPlannedEnd(in.PlannedEnd.UTC())
		}
		st.changed("technicians", namesOf(before), strings.Join(names, "、"))
		st.changed("plannedStart", formatMoment(&st.visit.PlannedStart), formatMoment(&in.PlannedStart))
		st.changed("plannedEnd", formatMoment(st.visit.PlannedEnd), formatMoment(in.PlannedEnd))
		return nil
	})
}

func namesOf(people []*ent.User) string {
	names := make([]string, len(people))
	for i, u := range people {
		names[i] = u.Name
	}
	return strings.Join(names, "、")
}

// sending is who is to be sent, and when.
type sending struct {
	technicianIDs []int
	plannedStart  time.Time
	plannedEnd    *time.Time
}

// checkSending notes what is wrong with a plan, and returns each of the crew once.
func (s *Service) checkSending(p *check.Problems, plan sending) []int {
	now := s.now()
	ahead(p, "plannedStart", &plan.plannedStart, now)
	ahead(p, "plannedEnd", plan.plannedEnd, now)
	if plan.plannedEnd != nil && plan.plannedEnd.Before(plan.plannedStart) {
		p.Add("plannedEnd", fault.DateOrder)
	}
	crew := slices.Compact(slices.Sorted(slices.Values(plan.technicianIDs)))
	switch {
	case len(crew) == 0:
		p.Add("technicianIDs", fault.NoTechnician)
	case len(crew) > crewLimit:
		p.Add("technicianIDs", fault.TooMany, fault.Params{"max": crewLimit})
	}
	return crew
}

// technicians returns the names of the crew, all of them active technicians.
func technicians(ctx context.Context, tx *ent.Tx, crew []int) ([]string, error) {
	people, err := tx.User.Query().Where(user.IDIn(crew...)).Order(ent.Asc(user.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	names := make([]string, 0, len(people))
	for _, u := range people {
		if u.Role != access.Technician || !u.Active {
			return nil, fault.InvalidField("technicianIDs", fault.NotATechnician, fault.Params{"name": u.Name})
		}
		names = append(names, u.Name)
	}
	if len(names) < len(crew) {
		return nil, fault.InvalidField("technicianIDs", fault.NoSuchReference, fault.Params{"what": fault.User})
	}
	return names, nil
}
