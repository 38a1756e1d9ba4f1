package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/ent/servicerecord"
	"sanbao/graph/model"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/service/cases"
)

func (r *Resolver) recordPayload(id int, err error) (*model.ServiceRecordPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.ServiceRecordPayload{Client: r.Store.Client(), ID: id}, nil
}

func (r *Resolver) visitPayload(visited cases.Visited, err error) (*model.VisitPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.VisitPayload{OnRecord: r.onRecord(visited.VisitID, visited.RecordID)}, nil
}

// onRecord names a row that was written, and its record.
func (r *Resolver) onRecord(id, recordID int) model.OnRecord {
	return model.OnRecord{Written: model.Written{Client: r.Store.Client(), ID: id}, RecordID: recordID}
}

func attaching(in model.AddAttachmentInput) cases.Attaching {
	return cases.Attaching{ID: in.ID, Kind: in.Kind, VisitID: in.VisitID,
		File: file(in.File), IdempotencyKey: in.IdempotencyKey}
}

func signingOff(in model.SignOffVisitInput) cases.SigningOff {
	return cases.SigningOff{ID: in.ID, Version: in.Version, Opinion: in.Opinion, OpinionNote: in.OpinionNote,
		SignedBy: in.SignedBy, Signature: file(in.Signature), IdempotencyKey: in.IdempotencyKey}
}

func file(u graphql.Upload) cases.File {
	return cases.File{Name: u.Filename, ContentType: u.ContentType, Content: u.File}
}

// recordChanges passes on the changes of records that the viewer may see, of one
// record or of all. It ends with the client, with the viewer's sign-in, or when
// the client has fallen too far behind; the client then reads anew.
func (r *Resolver) recordChanges(ctx context.Context, only *int) (<-chan *model.ServiceRecordChange, error) {
	if _, err := r.Accounts.Revalidate(ctx); err != nil {
		return nil, err
	}
	changes, pushed := r.Events.Subscribe(ctx), make(chan *model.ServiceRecordChange)
	go func() {
		defer close(pushed)
		for change := range changes {
			if only != nil && *only != change.RecordID {
				continue
			}
			viewer, err := r.Accounts.Revalidate(ctx)
			if err != nil {
				return
			}
			now := authz.With(ctx, viewer)
			// An import is told once for all its records, and names none of them.
			visible := change.Action == casework.ActionImport && change.RecordID == 0
			if !visible {
				visible, err = r.Store.Client().ServiceRecord.Query().Where(servicerecord.ID(change.RecordID)).Exist(now)
			}
			if err != nil || !visible {
				continue
			}
			push := &model.ServiceRecordChange{Action: change.Action, At: change.At,
				ServiceRecordPayload: model.ServiceRecordPayload{Client: r.Store.Client(), ID: change.RecordID, Viewer: viewer}}
			select {
			case pushed <- push:
			case <-ctx.Done():
				return
			}
		}
	}()
	return pushed, nil
}
