package graph

import (
	"context"

	"sanbao/ent"
	"sanbao/graph/model"
	"sanbao/server/service/cases"
	"sanbao/server/service/installations"
)

// schedules asks for the schedules of many installations.
func (r *Resolver) schedules(ctx context.Context, rows []*ent.Installation) (map[*ent.Installation]*installations.InstallationSchedule, error) {
	found, err := r.Installations.Schedules(ctx, rows)
	answers := make(map[*ent.Installation]*installations.InstallationSchedule, len(rows))
	for _, row := range rows {
		if schedule := found[row.ID]; schedule != nil {
			answers[row] = schedule
		}
	}
	return answers, err
}

func accepting(in model.AcceptInstallationInput) cases.AcceptingInstallation {
	return cases.AcceptingInstallation{ID: in.ID, Version: in.Version, AcceptedOn: in.AcceptedOn, AcceptedBy: in.AcceptedBy,
		Note: in.Note, Report: file(in.Report), IdempotencyKey: in.IdempotencyKey}
}
