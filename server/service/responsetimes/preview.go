package responsetimes

import (
	"context"
	"maps"
	"slices"
	"time"

	"sanbao/ent/workingcalendar"
	"sanbao/server/authz"
	"sanbao/server/domain/sla"
	"sanbao/server/store"
)

// Preview returns when the clocks of a record would run out under the policies and
// calendars as they are saved, with those in place that are being edited. It writes
// nothing. Returns INVALID or CONFLICT where what is being edited could not be saved.
func (s *Service) Preview(ctx context.Context, in PreviewResponseTimesInput) ([]*PreviewedClock, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	saved, err := s.rules(ctx, reading(s.Store.Client()))
	if err != nil {
		return nil, store.Fault(err)
	}
	tried := &rules{calendars: maps.Clone(saved.calendars), active: slices.Clone(saved.active)}
	if in.Calendar != nil {
		if err := s.tryCalendar(ctx, tried, *in.Calendar); err != nil {
			return nil, err
		}
	}
	if in.Policy != nil {
		if err := tried.tryPolicy(*in.Policy); err != nil {
			return nil, err
		}
	}
	facts := sla.Facts{Severity: in.Severity, Kind: in.Kind, Category: value(in.ProductCategory),
		Tier: value(in.CustomerTier), Zone: value(in.ServiceZone)}
	previews := []*PreviewedClock{}
	for _, match := range sla.Match(tried.active, facts) {
		if preview, ok := tried.preview(match, in.ReportedAt); ok {
			previews = append(previews, preview)
		}
	}
	return previews, nil
}

func (r *rules) preview(match sla.Matched, start time.Time) (*PreviewedClock, bool) {
	code, cal, ok := r.counted(match.Promise)
	if !ok {
		return nil, false
	}
	clock := sla.Clock{Kind: match.Promise.Clock, Target: match.Promise.Target, StartedAt: start}
	due := sla.Due(clock, cal)
	preview := &PreviewedClock{Kind: clock.Kind, Target: clock.Target, Calendar: code,
		PolicyName: match.Policy.Name, DueAt: due.At, Steps: []PreviewedStep{}}
	if due.Provisional() {
		preview.ProvisionalYear = &due.UnpublishedYear
	}
	for _, step := range sla.Steps(clock, cal, match.Policy.Escalation, start) {
		preview.Steps = append(preview.Steps, PreviewedStep{Step: step.Kind, At: step.At})
	}
	return preview, true
}

// tryCalendar puts a calendar that is being edited among the others. Its special days
// are the saved ones.
func (s *Service) tryCalendar(ctx context.Context, r *rules, draft WorkingCalendarDraft) error {
	spec := sla.CalendarSpec{Zone: s.Zone, Week: sla.WeekOf(values(draft.Week)), MakeUpLike: draft.MakeUpLike}
	row, err := s.Store.Client().WorkingCalendar.Query().Where(workingcalendar.Code(draft.Code)).
		WithCalendarDays().All(ctx)
	if err != nil {
		return store.Fault(err)
	}
	var entered []int
	for _, saved := range row {
		spec.Exceptions = specOf(saved, saved.Edges.CalendarDays, s.Zone).Exceptions
		entered = saved.EnteredYears
	}
	if draft.FollowsPublicHolidays {
		spec.Holidays = published(entered)
	}
	cal, err := sla.NewCalendar(spec)
	if err != nil {
		return err
	}
	r.calendars[draft.Code] = cal
	return nil
}

func (r *rules) tryPolicy(draft ServiceLevelPolicyDraft) error {
	policy := sla.Policy{
		ID: value(draft.ID), Name: draft.Name, Promises: values(draft.Promises),
		Conditions: sla.Conditions{Severities: draft.Severities, Tiers: draft.CustomerTiers, Kinds: draft.Kinds,
			Categories: draft.ProductCategories, Zones: draft.ServiceZones},
		Escalation: sla.Escalation{WarnPercent: draft.WarnPercent, WarnMinutes: draft.WarnMinutes,
			HeadAfter: draft.HeadAfter, ExecutiveAfter: draft.ExecutiveAfter},
	}
	if err := policy.Validate(); err != nil {
		return err
	}
	others := slices.DeleteFunc(r.active, func(p sla.Policy) bool { return p.ID == policy.ID })
	r.active = others
	if !draft.Active {
		return nil
	}
	if err := tie(others, policy); err != nil {
		return err
	}
	r.active = append(others, policy)
	return nil
}

// tie returns CONFLICT where neither a policy nor one of the others goes before the
// other; it names the other.
func tie(others []sla.Policy, policy sla.Policy) error {
	for _, other := range others {
		if conflicts := sla.Conflicts([]sla.Policy{other, policy}); len(conflicts) > 0 {
			return conflicts[0].Fault()
		}
	}
	return nil
}

// value returns what a pointer leads to, the zero value for nil.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}

// values returns what pointers lead to; nil for nil.
func values[T any](list []*T) []T {
	if list == nil {
		return nil
	}
	out := make([]T, len(list))
	for i, p := range list {
		out[i] = value(p)
	}
	return out
}
