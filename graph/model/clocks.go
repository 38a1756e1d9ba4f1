package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/servicelevelpolicy"
	"sanbao/ent/workingcalendar"
)

// WorkingCalendarPayload is the outcome of verbs on a working calendar.
type WorkingCalendarPayload struct{ Written }

// WorkingCalendar reads the calendar.
func (p *WorkingCalendarPayload) WorkingCalendar(ctx context.Context) (*ent.WorkingCalendar, error) {
	query, err := p.Client.WorkingCalendar.Query().Where(workingcalendar.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// ServiceLevelPolicyPayload is the outcome of verbs on a response-time policy.
type ServiceLevelPolicyPayload struct{ Written }

// ServiceLevelPolicy reads the policy.
func (p *ServiceLevelPolicyPayload) ServiceLevelPolicy(ctx context.Context) (*ent.ServiceLevelPolicy, error) {
	query, err := p.Client.ServiceLevelPolicy.Query().Where(servicelevelpolicy.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}
