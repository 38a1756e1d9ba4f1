package graph

import (
	"sanbao/graph/model"
	"sanbao/server/service/cases"
)

func accepting(in model.AcceptInstallationInput) cases.AcceptingInstallation {
	return cases.AcceptingInstallation{ID: in.ID, Version: in.Version, AcceptedOn: in.AcceptedOn, AcceptedBy: in.AcceptedBy,
		Note: in.Note, Report: file(in.Report), IdempotencyKey: in.IdempotencyKey}
}
