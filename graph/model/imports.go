package model

import (
	"context"

	"sanbao/ent"
	"sanbao/ent/importjob"
)

// ImportJobPayload is the outcome of verbs on an import.
type ImportJobPayload struct{ Written }

// ImportJob reads the import.
func (p *ImportJobPayload) ImportJob(ctx context.Context) (*ent.ImportJob, error) {
	query, err := p.Client.ImportJob.Query().Where(importjob.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return query.Only(ctx)
}
