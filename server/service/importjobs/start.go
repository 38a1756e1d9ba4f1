package importjobs

import (
	"context"
	"strings"

	"sanbao/ent"
	"sanbao/ent/importjob"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
	"sanbao/server/store"
)

// Start begins the import of an uploaded file, or tries it, and returns its id at
// once; the work goes on behind. Returns INVALID with the fields at fault where the
// mapping does not fit the file, CONFLICT where the import runs or is done already,
// NOT_FOUND where the viewer sees no such import, FORBIDDEN to those who may not
// import.
func (s *Service) Start(ctx context.Context, in StartImportInput) (int, error) {
	viewer, err := may(ctx, access.Update)
	if err != nil {
		return 0, err
	}
	job, err := s.Store.Client().ImportJob.Get(ctx, in.ID)
	if err != nil {
		return 0, store.Fault(err)
	}
	if !job.Status.CanStart() {
		return 0, notStartable(job.Status)
	}
	data, err := s.file(ctx, job.ID)
	if err != nil {
		return 0, err
	}
	mapping, err := mappingFor(in)
	if err != nil {
		return 0, err
	}
	if err := mapping.Fits(data, s.Zone); err != nil {
		return 0, store.Fault(err)
	}
	now := s.now()
	err = s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		started, err := tx.ImportJob.Update().Where(importjob.ID(job.ID), importjob.StatusEQ(job.Status)).
			SetStatus(importing.Running).SetDryRun(in.DryRun).SetTarget(targetOf(mapping)).SetPreset(in.Preset).
			SetSource(mapping.Source).SetColumns(in.Columns).SetRunByID(viewer.UserID).
			SetStartedAt(now).SetBeatAt(now).ClearFinishedAt().ClearProblem().SetCancelRequested(false).
			SetBytesRead(0).SetRows(0).SetCreated(0).SetUpdated(0).SetUnchanged(0).SetKept(0).SetRejected(0).
			ClearCounts().ClearAbsentColumns().Save(ctx)
		if err == nil && started == 0 {
			return notStartable(importing.Running)
		}
		return err
	})
	if err != nil {
		return 0, store.Fault(err)
	}
	s.launch(run{id: job.ID, name: job.FileName, data: data, mapping: mapping, dry: in.DryRun,
		actorID: viewer.UserID, actor: viewer.Name, origin: audit.OriginOf(ctx)})
	return job.ID, nil
}

func notStartable(status importing.Status) error {
	if status == importing.Done {
		return fault.New(fault.Conflict, fault.ImportDone)
	}
	return fault.New(fault.Conflict, fault.ImportRuns)
}

// mappingFor returns the preset of the input, with the columns chosen by hand.
func mappingFor(in StartImportInput) (*imports.Mapping, error) {
	mapping, err := imports.LoadPreset(in.Preset)
	if err != nil {
		return nil, fault.InvalidField("preset", fault.NotAnOption)
	}
	if len(in.Columns) == 0 {
		return mapping, nil
	}
	if !mapping.Adaptable() {
		return nil, fault.InvalidField("columns", fault.NotAnOption)
	}
	chosen := map[string]string{}
	for _, choice := range in.Columns {
		chosen[choice.Field] = choice.Column
	}
	if mapping, err = mapping.WithColumns(chosen); err != nil {
		return nil, err
	}
	if in.Source != nil && mapping.Target == imports.ServiceRecords {
		source := strings.TrimSpace(*in.Source)
		switch {
		case source == "":
			return nil, fault.InvalidField("source", fault.Required)
		case len([]rune(source)) > sourceLimit:
			return nil, fault.InvalidField("source", fault.TooLong, fault.Params{"max": sourceLimit})
		}
		mapping.Source = source
	}
	return mapping, nil
}

// sourceLimit is how many characters the name of a source may have.
const sourceLimit = 200

// Cancel stops an import that runs, on whatever server, and returns its id. What it
// has written stays. Returns CONFLICT where it does not run, NOT_FOUND where the
// viewer sees no such import.
func (s *Service) Cancel(ctx context.Context, in CancelImportInput) (int, error) {
	if _, err := may(ctx, access.Update); err != nil {
		return 0, err
	}
	err := s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		if _, err := tx.ImportJob.Get(ctx, in.ID); err != nil {
			return err
		}
		asked, err := tx.ImportJob.Update().Where(importjob.ID(in.ID), importjob.StatusEQ(importing.Running)).
			SetCancelRequested(true).Save(ctx)
		if err == nil && asked == 0 {
			return fault.New(fault.Conflict, fault.ImportRunsNot)
		}
		return err
	})
	return in.ID, store.Fault(err)
}
