package responsetimes

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/replay"
	"sanbao/server/domain/sla"
)

// OtherRules are calendars and policies under which records are thought to have been.
type OtherRules struct {
	// Calendars take the place of those with their codes, or stand beside them.
	Calendars []NamedCalendar
	// Office is the code of a calendar that takes the place of the company's own; empty
	// for none.
	Office string
	// PolicyNames are delivered packs by their keys, and policies by their codes,
	// retired ones too; Policies others. They take the place of all policies that hold,
	// unless there are none of either.
	PolicyNames []string
	Policies    []sla.Policy
}

// Replay sets the rules that hold beside others.
type Replay struct {
	service       *Service
	before, after *rules
}

// Replay prepares a replay under other rules. Returns INVALID for a calendar or policy
// that cannot be counted by and for a name that nothing has, CONFLICT where two of the
// policies tie.
func (s *Service) Replay(ctx context.Context, other OtherRules) (*Replay, error) {
	saved, err := s.rules(ctx, reading(s.Store.Client()))
	if err != nil {
		return nil, err
	}
	tried := &rules{calendars: maps.Clone(saved.calendars), active: saved.active}
	for _, c := range other.Calendars {
		spec, err := c.spec(s.Zone)
		if err != nil {
			return nil, err
		}
		if tried.calendars[c.Code], err = sla.NewCalendar(spec); err != nil {
			return nil, err
		}
	}
	if other.Office != "" {
		cal, known := tried.calendars[other.Office]
		if !known {
			return nil, fault.InvalidField("calendar", fault.NoSuchReference, fault.Params{"what": fault.WorkingCalendar})
		}
		tried.calendars[OfficeCode] = cal
	}
	if len(other.PolicyNames) > 0 || len(other.Policies) > 0 {
		if tried.active, err = s.named(ctx, other.PolicyNames); err != nil {
			return nil, err
		}
		tried.active = append(tried.active, other.Policies...)
	}
	return &Replay{service: s, before: saved, after: tried}, tried.validate()
}

// named returns delivered and stored policies by their names.
func (s *Service) named(ctx context.Context, names []string) ([]sla.Policy, error) {
	var policies []sla.Policy
	for _, name := range names {
		if i := slices.IndexFunc(sla.Packs(), func(p sla.Pack) bool { return p.Key == name }); i >= 0 {
			for _, p := range sla.Packs()[i].Policies {
				p.Promises = countedByCode(p.Promises)
				policies = append(policies, p)
			}
			continue
		}
		row, err := s.Store.Client().ServiceLevelPolicy.Query().Where(servicelevelpolicy.Code(name)).Only(authz.System(ctx))
		if ent.IsNotFound(err) {
			return nil, fault.InvalidField("policy", fault.NoSuchReference, fault.Params{"what": fault.ServiceLevelPolicy})
		}
		if err != nil {
			return nil, err
		}
		policies = append(policies, policyOf(row))
	}
	return policies, nil
}

// validate returns what would keep the policies from being saved beside each other.
func (r *rules) validate() error {
	for _, p := range r.active {
		if err := p.Validate(); err != nil {
			return fmt.Errorf("the policy %s: %w", p.Name, err)
		}
		for i, promise := range p.Promises {
			if _, _, counted := r.counted(promise); !counted {
				return fmt.Errorf("the policy %s: %w", p.Name, fault.InvalidField(fmt.Sprintf("promises.%d.calendar", i),
					fault.NoSuchReference, fault.Params{"what": fault.WorkingCalendar}))
			}
		}
	}
	if ties := sla.Conflicts(r.active); len(ties) > 0 {
		return ties[0].Fault()
	}
	return nil
}

// Clocks returns the response clocks of records as they stand at a moment under the
// rules that hold, and as they would under the others: both from what happened, whatever
// was promised then. Records that were imported or called off have none. It reads
// alone, with a fixed number of statements for any number of records.
func (r *Replay) Clocks(ctx context.Context, ids []int, at time.Time) (map[int]replay.Pair[[]replay.Clock], error) {
	ctx = authz.System(ctx)
	client := r.service.Store.Client()
	query := client.ServiceRecord.Query().Where(servicerecord.IDIn(ids...)).Order(servicerecord.ByID())
	list, err := read(ctx, client, query, ids, addEvents, addArrivals, addPauses)
	if err != nil {
		return nil, err
	}
	clocks := make(map[int]replay.Pair[[]replay.Clock], len(list))
	for _, sit := range list {
		clocks[sit.record.ID] = replay.Pair[[]replay.Clock]{Before: sit.clocksUnder(r.before, at), After: sit.clocksUnder(r.after, at)}
	}
	return clocks, nil
}

func (sit *situation) clocksUnder(r *rules, at time.Time) []replay.Clock {
	var clocks []replay.Clock
	for _, w := range sit.wants(r) {
		clock := sla.Clock{Kind: w.Promise.Clock, Target: w.Promise.Target, StartedAt: w.startedAt, StoppedAt: w.stoppedAt,
			Pauses: w.Promise.PausesOf(holds(sit.pauses))}
		clocks = append(clocks, replay.ClockOf(clock, w.cal, at))
	}
	return clocks
}
