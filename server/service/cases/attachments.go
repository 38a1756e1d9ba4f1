package cases

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"image"
	_ "image/jpeg" // decoders, so that what claims to be a photo can be looked into
	_ "image/png"
	"io"
	"net/http"
	"path"
	"strings"

	"sanbao/ent"
	"sanbao/ent/attachment"
	"sanbao/ent/attachmentcontent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
)

// File is an upload.
type File struct {
	Name string
	// ContentType is what the client says that it is; the content decides.
	ContentType string
	Content     io.Reader
}

// Attaching is a file for a record.
type Attaching struct {
	ID             int
	Kind           casework.AttachmentKind
	VisitID        *int
	File           File
	IdempotencyKey *string
}

// SigningOff is the customer's opinion and signature.
type SigningOff struct {
	ID             int
	Version        int
	Opinion        casework.Opinion
	OpinionNote    *string
	SignedBy       string
	Signature      File
	IdempotencyKey *string
}

// signatureLimit is the size of a drawn signature, in bytes.
const signatureLimit = 512 << 10

// allowedTypes maps the media types that are accepted to the endings of their files.
var allowedTypes = map[string][]string{
	"image/jpeg":      {".jpg", ".jpeg"},
	"image/png":       {".png"},
	"image/webp":      {".webp"},
	"application/pdf": {".pdf"},
}

// content is a file that has been read and looked into.
type content struct {
	name, mediaType, sum string
	data                 []byte
}

// AddAttachment adds a photo or a document to a record. Returns INVALID for a
// file that is empty, too large, of another type, or not what its name says.
func (s *Service) AddAttachment(ctx context.Context, in Attaching) (int, error) {
	if in.Kind == casework.AttachmentSignature {
		return 0, fault.InvalidField("kind", fault.NotAnOption)
	}
	file, err := s.look(in.File, "file", s.MaxUpload)
	if err != nil {
		return 0, err
	}
	r := request{operation: "addAttachment", action: casework.ActionAttach, id: in.ID, key: in.IdempotencyKey,
		input: []any{in.ID, in.Kind, in.VisitID, file.name, file.sum}}
	return s.act(ctx, r, func(ctx context.Context, st *step) error {
		if err := st.belongs(ctx, in.VisitID); err != nil {
			return err
		}
		st.event.quiet = true
		st.event.visitID = in.VisitID
		st.changed("attachments", "", file.name)
		_, err := st.attach(ctx, in.Kind, in.VisitID, file)
		return err
	})
}

// SignOffVisit takes the customer's opinion and signature; it counts as the
// customer's confirmation of the work.
func (s *Service) SignOffVisit(ctx context.Context, in SigningOff) (Visited, error) {
	var p check.Problems
	signedBy := p.RequiredText("signedBy", in.SignedBy, 100)
	note := p.OptionalText("opinionNote", in.OpinionNote, proseLimit)
	if err := p.Err(); err != nil {
		return Visited{}, err
	}
	file, err := s.LookAtSignature(&in.Signature, "signature")
	if err != nil {
		return Visited{}, err
	}
	r := visitRequest{operation: "signOffVisit", action: casework.ActionSignOffVisit, id: in.ID, version: in.Version,
		key: in.IdempotencyKey, input: []any{in.ID, in.Opinion, signedBy, note, file.sum}, note: note}
	return s.actOnVisit(ctx, r, func(ctx context.Context, st *visitStep) error {
		drawn, err := st.attach(ctx, casework.AttachmentSignature, &st.visit.ID, file.content)
		if err != nil {
			return err
		}
		st.change.SetOpinion(in.Opinion).SetOpinionNote(note).SetSignedBy(signedBy).SetSignedAt(st.now).SetSignatureID(drawn.ID)
		st.changed("opinion", "", string(in.Opinion))
		st.changed("signedBy", "", signedBy)
		if st.record.Confirmation == nil {
			st.event.quiet = false
			st.update.SetConfirmation(casework.ConfirmedBySignature).SetConfirmationNote(note).SetConfirmedAt(st.now)
		}
		return nil
	})
}

// attach stores a file. The content is written as the system: its row has no
// owner of its own, whoever may see the attachment may read it.
func (st *step) attach(ctx context.Context, kind casework.AttachmentKind, visitID *int, file content) (*ent.Attachment, error) {
	added, err := st.tx.Attachment.Create().SetServiceRecordID(st.record.ID).SetNillableVisitID(visitID).SetKind(kind).
		SetName(file.name).SetContentType(file.mediaType).SetSize(int64(len(file.data))).SetSha256(file.sum).
		SetAddedAt(st.now).SetAddedByID(st.viewer.UserID).Save(ctx)
	if err != nil {
		return nil, err
	}
	return added, st.tx.AttachmentContent.Create().SetAttachmentID(added.ID).SetData(file.data).Exec(authz.System(ctx))
}

// OpenAttachment returns an attachment and its content. Returns NOT_FOUND unless
// the viewer may see the record that it belongs to.
func (s *Service) OpenAttachment(ctx context.Context, id int) (*ent.Attachment, []byte, error) {
	found, err := s.Store.Client().Attachment.Query().Where(attachment.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil, fault.Missing(fault.Attachment)
	}
	if err != nil {
		return nil, nil, err
	}
	stored, err := s.Store.Client().AttachmentContent.Query().
		Where(attachmentcontent.AttachmentID(id)).Only(authz.System(ctx))
	if err != nil {
		return nil, nil, err
	}
	return found, stored.Data, nil
}

// look reads a file within its limit and makes sure that it is what it says.
func (s *Service) look(f File, field string, limit int64) (content, error) {
	data, err := io.ReadAll(io.LimitReader(f.Content, limit+1))
	switch {
	case err != nil:
		return content{}, fault.InvalidField(field, fault.BadFormat)
	case len(data) == 0:
		return content{}, fault.InvalidField(field, fault.FileEmpty)
	case int64(len(data)) > limit:
		return content{}, fault.InvalidField(field, fault.FileTooLarge, fault.Params{"max": limit})
	}
	mediaType := http.DetectContentType(data)
	endings, ok := allowedTypes[mediaType]
	if !ok {
		return content{}, fault.InvalidField(field, fault.FileTypeNotAllowed)
	}
	name, ok := fileName(f.Name, endings)
	if !ok || !decodes(mediaType, data) {
		return content{}, fault.InvalidField(field, fault.FileTypeLies)
	}
	sum := sha256.Sum256(data)
	return content{name: name, mediaType: mediaType, sum: hex.EncodeToString(sum[:]), data: data}, nil
}

// fileName returns the last part of the client's name, shortened to fit, and
// whether its ending is one of those of the content.
func fileName(given string, endings []string) (string, bool) {
	name := path.Base(strings.ReplaceAll(strings.ToValidUTF8(given, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, name)
	ending := strings.ToLower(path.Ext(name))
	for _, allowed := range endings {
		if ending == allowed {
			base := []rune(strings.TrimSuffix(name, path.Ext(name)))
			if len(base) > 150 {
				base = base[:150]
			}
			return string(base) + ending, true
		}
	}
	return "", false
}

// decodes reports whether an image has a header that can be read; a document is
// known by its first bytes alone.
func decodes(mediaType string, data []byte) bool {
	if mediaType != "image/jpeg" && mediaType != "image/png" {
		return true
	}
	_, _, err := image.DecodeConfig(bytes.NewReader(data))
	return err == nil
}
