package importjobs

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"log/slog"
	"strconv"

	"sanbao/ent"
	"sanbao/ent/importcontent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/events"
	"sanbao/server/service/imports"
	"sanbao/server/store"
)

// finish writes down how an import ended: its numbers, its rejects, a line in the
// audit, and that records have changed. The file of one that is done is dropped.
func (s *Service) finish(ctx context.Context, r run, report imports.Report, rejects []imports.Reject, cause error) {
	ctx, cancel := context.WithTimeout(ctx, endTime)
	defer cancel()
	status, problem := s.outcome(ctx, r, cause)
	kept, err := json.Marshal(rejects)
	if err == nil {
		err = s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
			if err := s.writeOutcome(ctx, tx, r, report, status, problem); err != nil {
				return err
			}
			content := tx.ImportContent.Update().Where(importcontent.ImportJobID(r.id)).SetRejects(kept)
			if status == importing.Done {
				content.ClearData()
			}
			if err := content.Exec(ctx); err != nil || r.dry {
				return err
			}
			return s.tell(ctx, tx, r, report, status)
		})
	}
	if err != nil {
		s.Logger.ErrorContext(ctx, "an import's end could not be written down", "import", r.id, slog.Any("error", err))
	}
}

func (s *Service) writeOutcome(ctx context.Context, tx *ent.Tx, r run, report imports.Report,
	status importing.Status, problem *importing.Problem,
) error {
	update := tx.ImportJob.UpdateOneID(r.id).SetStatus(status).SetFinishedAt(s.now()).
		SetBytesRead(r.progress.bytes.Load()).SetRows(report.Rows).SetAbsentColumns(report.Absent)
	if problem != nil {
		update.SetProblem(problem)
	}
	if report.Encoding != "" {
		update.SetEncoding(string(report.Encoding))
	}
	counts := make([]importing.Count, len(report.Counts))
	for i, c := range report.Counts {
		counts[i] = importing.Count{Entity: string(c.Entity), Created: c.Created, Updated: c.Updated,
			Unchanged: c.Unchanged, Kept: c.Kept, Rejected: c.Rejected}
	}
	of := report.Of(r.mapping.Target)
	return update.SetCounts(counts).SetCreated(of.Created).SetUpdated(of.Updated).SetUnchanged(of.Unchanged).
		SetKept(of.Kept).SetRejected(of.Rejected).Exec(ctx)
}

// tell writes the import into the audit and announces records that it has changed,
// once for all of them.
func (s *Service) tell(ctx context.Context, tx *ent.Tx, r run, report imports.Report, status importing.Status) error {
	of := report.Of(r.mapping.Target)
	entry := audit.Entry{Operation: audit.Import, Entity: access.ImportJob, RowID: r.id, Label: r.name,
		Actor: &audit.Actor{ID: r.actorID, Name: r.actor}}
	for _, fact := range []struct{ field, value string }{
		{"target", string(targetOf(r.mapping))}, {"status", string(status)}, {"rows", strconv.Itoa(report.Rows)},
		{"created", strconv.Itoa(of.Created)}, {"updated", strconv.Itoa(of.Updated)}, {"rejected", strconv.Itoa(of.Rejected)},
	} {
		entry.Changes = append(entry.Changes, casework.FieldChange{Field: fact.field, New: fact.value})
	}
	if err := tx.AuditEntry.Note(audit.WithOrigin(ctx, r.origin), entry); err != nil {
		return err
	}
	if r.mapping.Target != imports.ServiceRecords || of.Created+of.Updated == 0 {
		return nil
	}
	return s.Events.Announce(ctx, tx, events.Change{Action: casework.ActionImport, At: s.now()})
}

// Rejects returns what was wrong with rows of an import, in the order of the file,
// at most so many.
func (s *Service) Rejects(ctx context.Context, job *ent.ImportJob, first int, language string) ([]ImportReject, error) {
	const most = 200
	if first < 0 || first > most {
		return nil, fault.InvalidField("first", fault.OutOfRange)
	}
	all, err := s.rejects(ctx, job.ID)
	if err != nil {
		return nil, err
	}
	told := make([]ImportReject, 0, min(first, len(all)))
	for _, reject := range all[:min(first, len(all))] {
		told = append(told, ImportReject{reject.Line, reject.Column, reject.Value, reject.Reason(fault.LanguageOf(language))})
	}
	return told, nil
}

// rejects reads what was wrong with rows of an import that the viewer sees.
func (s *Service) rejects(ctx context.Context, jobID int) ([]imports.Reject, error) {
	content, err := s.Store.Client().ImportContent.Query().Where(importcontent.ImportJobID(jobID)).
		Select(importcontent.FieldRejects).Only(authz.System(ctx))
	if err != nil || len(content.Rejects) == 0 {
		return nil, store.Fault(err)
	}
	var all []imports.Reject
	return all, json.Unmarshal(content.Rejects, &all)
}

// RejectsFile returns what writes everything that was wrong with rows of an import
// as CSV, with headings in the language. Returns NOT_FOUND where the viewer sees no
// such import.
func (s *Service) RejectsFile(ctx context.Context, id int, language string) (func(io.Writer) error, error) {
	if _, err := may(ctx, access.Read); err != nil {
		return nil, err
	}
	job, err := s.Store.Client().ImportJob.Get(ctx, id)
	if err != nil {
		return nil, store.Fault(err)
	}
	all, err := s.rejects(ctx, job.ID)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return writeRejects(w, all, fault.LanguageOf(language)) }, nil
}

func writeRejects(w io.Writer, all []imports.Reject, language fault.Language) error {
	headings := []string{"行号", "列", "内容", "原因"}
	if language == fault.English {
		headings = []string{"Line", "Column", "Value", "Reason"}
	}
	// Spreadsheets take a CSV file for UTF-8 only if it says so.
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return err
	}
	table := csv.NewWriter(w)
	if err := table.Write(headings); err != nil {
		return err
	}
	for _, reject := range all {
		line := []string{strconv.Itoa(reject.Line), harmless(reject.Column), harmless(reject.Value), reject.Reason(language)}
		if err := table.Write(line); err != nil {
			return err
		}
	}
	table.Flush()
	return table.Error()
}

// harmless keeps a spreadsheet from taking a text of the file for a formula.
func harmless(text string) string {
	if text != "" && (text[0] == '=' || text[0] == '+' || text[0] == '-' || text[0] == '@' || text[0] == '\t' || text[0] == '\r') {
		return "'" + text
	}
	return text
}
