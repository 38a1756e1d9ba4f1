package responsetimes

import (
	"context"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/clockpause"
	"sanbao/ent/responseclock"
	"sanbao/server/authz"
	"sanbao/server/domain/sla"
	"sanbao/server/store"
)

// Clocks returns the clocks of records as they stood at a moment, now where none is
// given: those that held then, in the order of sla.ClockKinds, and of two of a kind
// the earlier first. It reads as the viewer, with a fixed number of statements for
// any number of records; whoever sees a record sees its clocks.
func (s *Service) Clocks(ctx context.Context, recordIDs []int, moment *time.Time) (map[int][]*RecordClock, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	at := s.now()
	if moment != nil {
		at = moment.UTC()
	}
	client := s.Store.Client()
	rows, err := client.ResponseClock.Query().
		Where(responseclock.ServiceRecordIDIn(recordIDs...), responseclock.CreatedAtLTE(at),
			responseclock.Or(responseclock.SupersededAtIsNil(), responseclock.SupersededAtGT(at)),
			responseclock.Or(responseclock.CancelledAtIsNil(), responseclock.CancelledAtGT(at))).
		Order(responseclock.ByStartedAt(), responseclock.ByID()).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	paused, err := client.ClockPause.Query().Where(clockpause.ServiceRecordIDIn(recordIDs...)).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	pauses := map[int][]*ent.ClockPause{}
	for _, p := range paused {
		pauses[p.ServiceRecordID] = append(pauses[p.ServiceRecordID], p)
	}
	r, err := s.rules(ctx, reading(client))
	if err != nil {
		return nil, store.Fault(err)
	}
	clocks := make(map[int][]*RecordClock, len(recordIDs))
	for _, id := range recordIDs {
		clocks[id] = []*RecordClock{}
	}
	for _, kind := range sla.ClockKinds() {
		for _, row := range rows {
			if row.Kind == kind {
				id := row.ServiceRecordID
				clocks[id] = append(clocks[id], r.stateOf(row, pauses[id], at))
			}
		}
	}
	return clocks, nil
}

// stateOf returns how a stored clock stood at a moment. What is stored of one that
// had stopped goes before what a calendar that was changed since would say.
func (r *rules) stateOf(row *ent.ResponseClock, pauses []*ent.ClockPause, at time.Time) *RecordClock {
	promise := promiseOf(row)
	cal := r.calendars[row.Calendar]
	clock := sla.Clock{Kind: row.Kind, Target: promise.Target, StartedAt: row.StartedAt, StoppedAt: row.StoppedAt,
		Pauses: promise.PausesOf(holds(pauses))}
	state := sla.StateAt(clock, cal, at)
	out := &RecordClock{
		ID: row.ID, Kind: row.Kind, Target: promise.Target, Calendar: row.Calendar,
		PolicyID: row.ServiceLevelPolicyID, PolicyName: r.policies[row.ServiceLevelPolicyID].Name,
		Status: state.Status, Paused: state.Paused, StartedAt: row.StartedAt, EarliestDueAt: state.Due.Earliest,
		Used: inOwnTime(promise.Target, state.Used), Left: inOwnTime(promise.Target, state.Left),
	}
	if !state.Due.Suspended() {
		due := state.Due.At
		out.DueAt = &due
	}
	if state.WaitsFor != "" {
		out.WaitsFor = &state.WaitsFor
	}
	if state.Due.Provisional() {
		out.ProvisionalYear = &state.Due.UnpublishedYear
	}
	if slices.Contains([]sla.Status{sla.Met, sla.Missed}, state.Status) {
		out.StoppedAt, out.DueAt, out.ProvisionalYear, out.Status = row.StoppedAt, row.DueAt, nil, sla.Met
		if row.Missed {
			out.Status = sla.Missed
		}
		if row.DueAt != nil {
			out.EarliestDueAt = *row.DueAt
		}
		return out
	}
	if cal != nil {
		change := cal.NextChange(at)
		out.ChangesAt = &change
	}
	return out
}

// inOwnTime tells an amount in the clock's own measure.
func inOwnTime(target sla.Target, r sla.Reading) ClockReading {
	if target.Measure == sla.WorkingDays {
		return ClockReading{WorkingDays: &r.Days}
	}
	seconds := int(r.Time / time.Second)
	return ClockReading{Seconds: &seconds}
}
