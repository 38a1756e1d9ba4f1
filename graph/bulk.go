package graph

import (
	"context"

	"sanbao/graph/model"
	"sanbao/server/locale"
	"sanbao/server/service/cases"
)

// assigned tells what became of each of many records.
func (r *Resolver) assigned(ctx context.Context, results []cases.Assigned, err error) (*model.AssignServiceRecordsPayload, error) {
	if err != nil {
		return nil, err
	}
	payload := &model.AssignServiceRecordsPayload{Results: make([]*model.AssignServiceRecordResult, len(results))}
	for i, result := range results {
		payload.Results[i] = &model.AssignServiceRecordResult{
			ServiceRecordPayload: model.ServiceRecordPayload{Client: r.Store.Client(), ID: result.ID},
			Refusal:              model.NewRefusal(locale.From(ctx), result.Refused),
		}
		if result.Refused == nil {
			payload.Assigned++
		}
	}
	return payload, nil
}
