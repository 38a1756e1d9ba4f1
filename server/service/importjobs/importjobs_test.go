package importjobs_test

import (
	"context"
	"log/slog"
	"strings"
	"testing"
	"time"

	"sanbao/ent"
	"sanbao/ent/auditentry"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/events"
	"sanbao/server/service/importjobs"
	"sanbao/server/service/numbers"
	"sanbao/server/store"
	"sanbao/server/store/storetest"
)

const parts = "配件编码,名称,单价\nP-1,密封圈,9.00\nP-2,,1\nP-3,水泵,abc\nP-4,风机,120\n"

// office is a company with an administrator who imports.
type office struct {
	*testing.T
	store *store.Store
	jobs  *importjobs.Service
	admin *ent.User
	now   time.Time
}

func each(t *testing.T, test func(o *office)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := &office{T: t, store: s, now: time.Now()}
		department := s.Client().Department.Create().SetCode("C").SetName("公司").SaveX(o.system())
		o.admin = s.Client().User.Create().SetUsername("admin").SetName("管理员").SetRole(access.Admin).
			SetDepartment(department).SaveX(o.system())
		o.jobs = importjobs.New(importjobs.Config{Store: s, Numbers: numbers.New(s, time.UTC), Zone: time.UTC,
			Events: events.New(s, slog.New(slog.DiscardHandler)), Clock: func() time.Time { return o.now },
			MaxUpload: 1 << 20, Logger: slog.New(slog.DiscardHandler)})
		t.Cleanup(o.jobs.Close)
		test(o)
	})
}

func (o *office) system() context.Context { return authz.System(o.Context()) }

func (o *office) as(role access.Role) context.Context {
	return authz.With(o.Context(), &authz.Viewer{UserID: o.admin.ID, Name: o.admin.Name, Role: role})
}

func (o *office) upload(text string) int {
	o.Helper()
	id, err := o.jobs.Upload(o.as(access.Admin), importjobs.File{Name: "parts.csv", Content: strings.NewReader(text)}, nil)
	if err != nil {
		o.Fatal(err)
	}
	return id
}

// run starts an import and waits for its end.
func (o *office) run(in importjobs.StartImportInput) *ent.ImportJob {
	o.Helper()
	if _, err := o.jobs.Start(o.as(access.Admin), in); err != nil {
		o.Fatal(err)
	}
	for range 600 {
		if job := o.store.Client().ImportJob.GetX(o.system(), in.ID); job.Status != importing.Running {
			return job
		}
		time.Sleep(20 * time.Millisecond)
	}
	o.Fatal("the import does not end")
	return nil
}

func (o *office) refused(err error, code fault.Code, path string) {
	o.Helper()
	f := fault.As(err)
	if f == nil || f.Code != code || path != "" && (len(f.Fields) != 1 || f.Fields[0].Path != path) {
		o.Errorf("got %+v, want %s at %q", err, code, path)
	}
}

// TestFromTheUploadToTheEnd: columns are recognised, a trial writes nothing, the
// import writes what is right and tells what is not, and the file is dropped.
func TestFromTheUploadToTheEnd(t *testing.T) {
	each(t, func(o *office) {
		id := o.upload(parts)
		job := o.store.Client().ImportJob.GetX(o.system(), id)
		preview, err := o.jobs.Preview(o.as(access.Admin), job)
		if err != nil || len(preview.Columns) != 3 || len(preview.Rows) != 4 || preview.Guesses[0].Preset != "parts" ||
			len(preview.Guesses[0].Missing) != 0 {
			t.Fatalf("%+v, %v", preview, err)
		}
		in := importjobs.StartImportInput{ID: id, DryRun: true, Preset: "parts", Columns: preview.Guesses[0].Columns}
		if job = o.run(in); job.Status != importing.Checked || job.Created != 2 || job.Rejected != 2 {
			t.Errorf("tried: %+v", job)
		}
		if n := o.store.Client().Part.Query().CountX(o.system()); n != 0 {
			t.Errorf("a trial wrote %d parts", n)
		}
		in.DryRun = false
		if job = o.run(in); job.Status != importing.Done || job.Created != 2 || job.Rejected != 2 || job.Rows != 4 {
			t.Errorf("imported: %+v", job)
		}
		rejects, err := o.jobs.Rejects(o.as(access.Admin), job, 10, "en")
		if err != nil || len(rejects) != 2 || rejects[0].Line != 3 || rejects[1].Column != "单价" || rejects[1].Value != "abc" {
			t.Errorf("%+v, %v", rejects, err)
		}
		var file strings.Builder
		write, err := o.jobs.RejectsFile(o.as(access.Admin), id, "en")
		if err != nil || write(&file) != nil || !strings.Contains(file.String(), "\n4,单价,abc,") {
			t.Errorf("%q, %v", file.String(), err)
		}
		if preview, err = o.jobs.Preview(o.as(access.Admin), job); preview != nil || err != nil {
			t.Errorf("the file is kept: %+v, %v", preview, err)
		}
		entry := o.store.Client().AuditEntry.Query().Where(auditentry.OperationEQ(audit.Import)).OnlyX(o.system())
		if entry.Label != "parts.csv" || entry.ActorName != "管理员" || *entry.RowID != id {
			t.Errorf("%+v", entry)
		}
		_, err = o.jobs.Start(o.as(access.Admin), in)
		o.refused(err, fault.Conflict, "")
		again := o.run(importjobs.StartImportInput{ID: o.upload(parts), Preset: "parts"})
		if again.Created != 0 || again.Unchanged != 2 {
			t.Errorf("the same file again: %+v", again)
		}
	})
}

// TestWhatDoesNotFit: files and mappings are refused with the field at fault.
func TestWhatDoesNotFit(t *testing.T) {
	each(t, func(o *office) {
		for _, content := range []string{"", strings.Repeat("x", 1<<20+1), "PK\x03\x04 a workbook", "%PDF-1.7"} {
			_, err := o.jobs.Upload(o.as(access.Admin), importjobs.File{Name: "x", Content: strings.NewReader(content)}, nil)
			o.refused(err, fault.Invalid, "file")
		}
		id := o.upload(parts)
		for path, in := range map[string]importjobs.StartImportInput{
			"preset":       {Preset: "../../etc/passwd"},
			"columns.name": {Preset: "parts", Columns: []importing.ColumnChoice{{Field: "code", Column: "配件编码"}}},
			"columns.code": {Preset: "parts", Columns: []importing.ColumnChoice{{Field: "code", Column: "没有的列"}, {Field: "name", Column: "名称"}}},
			"columns.oops": {Preset: "parts", Columns: []importing.ColumnChoice{
				{Field: "code", Column: "配件编码"}, {Field: "name", Column: "名称"}, {Field: "oops", Column: "单价"}}},
		} {
			in.ID = id
			_, err := o.jobs.Start(o.as(access.Admin), in)
			o.refused(err, fault.Invalid, path)
		}
	})
}

// TestOnlyWhoMayImports: nobody but administrators uploads, starts, stops or reads.
func TestOnlyWhoMayImports(t *testing.T) {
	each(t, func(o *office) {
		id := o.upload(parts)
		for _, role := range access.Roles() {
			if role == access.Admin {
				continue
			}
			ctx := o.as(role)
			_, err := o.jobs.Upload(ctx, importjobs.File{Name: "x", Content: strings.NewReader(parts)}, nil)
			o.refused(err, fault.Forbidden, "")
			_, err = o.jobs.Start(ctx, importjobs.StartImportInput{ID: id, Preset: "parts"})
			o.refused(err, fault.Forbidden, "")
			_, err = o.jobs.Cancel(ctx, importjobs.CancelImportInput{ID: id})
			o.refused(err, fault.Forbidden, "")
			_, err = o.jobs.Presets(ctx)
			o.refused(err, fault.Forbidden, "")
			_, err = o.jobs.RejectsFile(ctx, id, "en")
			o.refused(err, fault.Forbidden, "")
		}
		_, err := o.jobs.Cancel(o.as(access.Admin), importjobs.CancelImportInput{ID: id})
		o.refused(err, fault.Conflict, "")
	})
}

// TestInterruptedImportsRunAgain: one whose server is gone is shown as interrupted,
// and runs again.
func TestInterruptedImportsRunAgain(t *testing.T) {
	each(t, func(o *office) {
		id := o.upload(parts)
		client := o.store.Client()
		client.ImportJob.UpdateOneID(id).SetStatus(importing.Running).SetBeatAt(o.now.Add(-time.Hour)).ExecX(o.system())
		if err := o.jobs.Sweep(o.Context()); err != nil {
			t.Fatal(err)
		}
		if job := client.ImportJob.GetX(o.system(), id); job.Status != importing.Interrupted || job.FinishedAt == nil {
			t.Errorf("%+v", job)
		}
		if job := o.run(importjobs.StartImportInput{ID: id, Preset: "parts"}); job.Status != importing.Done || job.Created != 2 {
			t.Errorf("%+v", job)
		}
	})
}
