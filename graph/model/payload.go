package model

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/ent/visit"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
)

// ServiceRecordPayload is the outcome of every verb on a service record. The
// record is read anew, after the commit and as the viewer, with exactly what
// the client selects.
type ServiceRecordPayload struct {
	// Client reads outside the transaction that wrote.
	Client *ent.Client
	// ID of the record.
	ID int
	// Viewer reads it where that is not the one of the request: a subscription
	// outlives changes of what its viewer may see.
	Viewer *authz.Viewer
}

// ServiceRecord reads the record; nil where the viewer no longer sees it.
func (p *ServiceRecordPayload) ServiceRecord(ctx context.Context) (*ent.ServiceRecord, error) {
	if p.Viewer != nil {
		ctx = authz.With(ctx, p.Viewer)
	}
	return readRecord(ctx, p.Client, p.ID)
}

// OnRecord names a row that a verb has written, and the service record to which it
// belongs.
type OnRecord struct {
	Written
	// RecordID is its service record.
	RecordID int
}

// ServiceRecord reads the record; nil where the viewer no longer sees it.
func (p *OnRecord) ServiceRecord(ctx context.Context) (*ent.ServiceRecord, error) {
	return readRecord(ctx, p.Client, p.RecordID)
}

// VisitPayload is the outcome of every verb on a visit.
type VisitPayload struct{ OnRecord }

// Visit reads the visit; nil where the viewer no longer sees it.
func (p *VisitPayload) Visit(ctx context.Context) (*ent.Visit, error) {
	query, err := p.Client.Visit.Query().Where(visit.ID(p.ID)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	found, err := query.Only(ctx)
	return found, ent.MaskNotFound(err)
}

func readRecord(ctx context.Context, client *ent.Client, id int) (*ent.ServiceRecord, error) {
	query, err := client.ServiceRecord.Query().Where(servicerecord.ID(id)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	found, err := query.Only(ctx)
	return found, ent.MaskNotFound(err)
}

// ServiceRecordChange is one push of the subscription.
type ServiceRecordChange struct {
	ServiceRecordPayload
	// Action is what was done.
	Action casework.Action
	// At is when.
	At time.Time
}
