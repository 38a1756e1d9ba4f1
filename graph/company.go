package graph

import (
	"context"

	"sanbao/graph/model"
	"sanbao/server/authz"
	"sanbao/server/service/workdays"
)

func (r *Resolver) settings(ctx context.Context) (*model.Settings, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	return &model.Settings{Service: r.Company, Client: r.Store.Client()}, nil
}

func workingYear(ctx context.Context, year int) (*workdays.WorkingYear, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	return workdays.Of(year)
}
