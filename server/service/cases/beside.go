package cases

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// Beside is an action on what hangs on a record and is written by a service beside
// this one, with rules of its own.
type Beside struct {
	// Operation is the verb as the API names it.
	Operation string
	Action    casework.Action
	RecordID  int
	// Version of the record that the person has seen; nil where another row's counts.
	Version *int
	Key     *string
	Input   any
	// Note for the timeline.
	Note string
}

// Step is an action under way, as a service beside this one sees it.
type Step struct{ *step }

// Tx is the transaction of the action.
func (s Step) Tx() *ent.Tx { return s.tx }

// Record is the record as it was read.
func (s Step) Record() *ent.ServiceRecord { return s.record }

// Actor is who acts.
func (s Step) Actor() casework.Actor { return actor(s.viewer) }

// Now is the moment of the action.
func (s Step) Now() time.Time { return s.now }

// Changed notes a changed field for the timeline; the same value is no change.
func (s Step) Changed(field, old, value string) { s.changed(field, old, value) }

// MoveOn gives the record a new version, so that whoever has seen it before this
// action has to look again, and no two such actions happen at once.
func (s Step) MoveOn() { s.event.quiet = false }

// Stale returns the CONFLICT for a row on the record that has changed since the
// person read it.
func (s Step) Stale(ctx context.Context, version int, at time.Time) error {
	return stale(ctx, s.tx.Client(), s.record.ID, fault.Change{Version: version, At: at})
}

// Sign stores a signature with the record and returns its id; nil for none.
func (s Step) Sign(ctx context.Context, drawn *Drawing) (*int, error) {
	if drawn == nil {
		return nil, nil
	}
	added, err := s.attach(ctx, casework.AttachmentSignature, nil, drawn.content)
	if err != nil {
		return nil, err
	}
	return &added.ID, nil
}

// ActBeside takes an action beside those of this package: it reads the record as the
// viewer, has write check its rules and write its rows, adds the line on the timeline,
// has follow what follows, and announces the change, all in one transaction, and once
// for one idempotency key. Returns the id that write returned.
func (s *Service) ActBeside(ctx context.Context, b Beside, write func(context.Context, Step) (int, error)) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	now := s.now()
	id, err := once.Do(ctx, s.Store, once.Request{Operation: b.Operation, Key: b.Key, Input: b.Input, Now: now},
		func(ctx context.Context, tx *ent.Tx) (int, error) {
			record, err := readRecord(ctx, tx.Client(), b.RecordID)
			if err != nil {
				return 0, err
			}
			if b.Version != nil && *b.Version != record.Version {
				return 0, stale(ctx, tx.Client(), record.ID, fault.Change{Version: record.Version, At: record.UpdatedAt})
			}
			st := &step{tx: tx, viewer: viewer, now: now, record: record, update: tx.ServiceRecord.UpdateOneID(record.ID),
				event: line{action: b.Action, note: b.Note, quiet: true}}
			made, err := write(ctx, Step{st})
			if err != nil {
				return 0, err
			}
			return made, s.finish(ctx, st, record.Status)
		})
	return id, store.Fault(err)
}

// Drawing is a signature that has been looked into.
type Drawing struct{ content }

// Sum tells drawings apart.
func (d *Drawing) Sum() string {
	if d == nil {
		return ""
	}
	return d.sum
}

// LookAtSignature reads a drawn signature within its limit; nil for none. Returns
// INVALID for what is no PNG.
func (s *Service) LookAtSignature(f *File, field string) (*Drawing, error) {
	if f == nil {
		return nil, nil
	}
	named := *f
	named.Name = "signature.png"
	file, err := s.look(named, field, signatureLimit)
	if err != nil {
		return nil, err
	}
	if file.mediaType != "image/png" {
		return nil, fault.InvalidField(field, fault.FileTypeLies)
	}
	return &Drawing{file}, nil
}
