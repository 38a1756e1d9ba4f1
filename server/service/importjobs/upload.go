package importjobs

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"path"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/importcontent"
	"sanbao/ent/importjob"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/importing"
	"sanbao/server/service/imports"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// File is an upload.
type File struct {
	Name    string
	Content io.Reader
}

// keepUnfinished is how long the file of an import is kept that nobody finishes.
const keepUnfinished = 30 * 24 * time.Hour

// Upload takes a file in and returns the id of its import. Returns INVALID with the
// field "file" for one that is empty, too large, or no table of text; FORBIDDEN to
// those who may not import.
func (s *Service) Upload(ctx context.Context, file File, key *string) (int, error) {
	viewer, err := may(ctx, access.Create)
	if err != nil {
		return 0, err
	}
	data, err := s.read(file.Content)
	if err != nil {
		return 0, err
	}
	_, _, encoding, err := imports.Head(data)
	if err != nil {
		return 0, atFile(err)
	}
	sum := sha256.Sum256(data)
	name, digest := fileName(file.Name), hex.EncodeToString(sum[:])
	request := once.Request{Operation: "uploadImport", Key: key, Input: []any{name, digest}, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		job, err := tx.ImportJob.Create().SetFileName(name).SetSize(int64(len(data))).SetSha256(digest).
			SetEncoding(string(encoding)).SetStatus(importing.Uploaded).SetRequestedByID(viewer.UserID).Save(ctx)
		if err != nil {
			return 0, err
		}
		// Nobody reaches contents but through their import.
		system := authz.System(ctx)
		if err := tx.ImportContent.Create().SetImportJobID(job.ID).SetData(data).Exec(system); err != nil {
			return 0, err
		}
		return job.ID, s.dropOld(system, tx)
	})
	return id, store.Fault(err)
}

func (s *Service) read(content io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(content, s.MaxUpload+1))
	switch {
	case err != nil:
		return nil, fault.InvalidField("file", fault.BadFormat)
	case len(data) == 0:
		return nil, fault.InvalidField("file", fault.FileEmpty)
	case int64(len(data)) > s.MaxUpload:
		return nil, fault.InvalidField("file", fault.FileTooLarge, fault.Params{"max": s.MaxUpload})
	}
	// Text in an encoding of its own counts as bytes of no type.
	found := http.DetectContentType(data)
	if !strings.HasPrefix(found, "text/plain") && found != "application/octet-stream" {
		return nil, fault.InvalidField("file", fault.FileTypeNotAllowed)
	}
	return data, nil
}

// atFile names the field of the upload in a fault about the file as a whole.
func atFile(err error) error {
	f := fault.As(err)
	if f == nil || len(f.Fields) > 0 {
		return err
	}
	return fault.InvalidField("file", f.Key, f.Params)
}

// fileName is the name without its folder, cut where it is longer than kept.
func fileName(name string) string {
	const limit = 200
	name = strings.TrimSpace(path.Base(strings.ReplaceAll(name, `\`, "/")))
	if name == "" || name == "." || name == "/" {
		return "import.csv"
	}
	runes := []rune(strings.ToValidUTF8(name, "_"))
	return string(runes[max(0, len(runes)-limit):])
}

// dropOld drops the files of imports that nobody has finished for long.
func (s *Service) dropOld(ctx context.Context, tx *ent.Tx) error {
	return tx.ImportContent.Update().
		Where(importcontent.DataNotNil(), importcontent.HasImportJobWith(importjob.UpdatedAtLT(s.now().Add(-keepUnfinished)))).
		ClearData().Exec(ctx)
}

// file returns the bytes of an import's file. Returns CONFLICT where they were dropped.
func (s *Service) file(ctx context.Context, jobID int) ([]byte, error) {
	data, err := s.kept(ctx, jobID)
	if err == nil && len(data) == 0 {
		return nil, fault.New(fault.Conflict, fault.ImportFileGone)
	}
	return data, err
}

func (s *Service) kept(ctx context.Context, jobID int) ([]byte, error) {
	content, err := s.Store.Client().ImportContent.Query().
		Where(importcontent.ImportJobID(jobID)).Select(importcontent.FieldData).Only(authz.System(ctx))
	if err != nil {
		return nil, store.Fault(err)
	}
	return content.Data, nil
}
