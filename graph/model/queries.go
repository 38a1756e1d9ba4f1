package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/queryschedule"
	"sanbao/ent/savedquery"
	"sanbao/ent/servicetoken"
)

// The outcomes of the verbs on saved queries and on tokens of tools, read as those
// on master data are.

// SavedQueryPayload is the outcome of verbs on a saved query.
type SavedQueryPayload struct{ Written }

// SavedQuery reads the query.
func (p *SavedQueryPayload) SavedQuery(ctx context.Context) (*ent.SavedQuery, error) {
	query, err := p.Client.SavedQuery.Query().Where(savedquery.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// DeletedSavedQuery names a query that is gone.
type DeletedSavedQuery struct{ ID int }

// QuerySchedulePayload is the outcome of verbs on a schedule.
type QuerySchedulePayload struct{ Written }

// QuerySchedule reads the schedule.
func (p *QuerySchedulePayload) QuerySchedule(ctx context.Context) (*ent.QuerySchedule, error) {
	query, err := p.Client.QuerySchedule.Query().Where(queryschedule.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// DeletedQuerySchedule names a schedule that is gone.
type DeletedQuerySchedule struct{ ID int }

// ServiceTokenPayload is the outcome of verbs on a token.
type ServiceTokenPayload struct{ Written }

// ServiceToken reads the token.
func (p *ServiceTokenPayload) ServiceToken(ctx context.Context) (*ent.ServiceToken, error) {
	query, err := p.Client.ServiceToken.Query().Where(servicetoken.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}

// IssuedServiceToken is a token at the one time at which its secret is told.
type IssuedServiceToken struct {
	ServiceTokenPayload
	Secret string
}
