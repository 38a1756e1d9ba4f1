package queries

import (
	"context"
	"time"

	"sanbao/ent"
	"sanbao/ent/savedquery"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/store"
)

// Run is one run of a query, when it is over.
type Run struct {
	Channel querying.Channel
	// Revision is the text that was run.
	Revision int
	Began    time.Time
	Took     time.Duration
	Rows     int
	Cost     int
	// Problem is the code of the error with which it ended, empty where it did not.
	Problem string
}

// Note writes a run of a query down, by whoever the context acts for. The query has
// been read in that context already: nobody notes runs of what they do not see.
func (s *Service) Note(ctx context.Context, query *ent.SavedQuery, run Run) error {
	create := s.Store.Client().QueryRun.Create().SetSavedQueryID(query.ID).SetAt(run.Began.UTC().Truncate(time.Microsecond)).
		SetChannel(run.Channel).SetRevision(run.Revision).SetMilliseconds(int(run.Took.Milliseconds())).SetRows(run.Rows).
		SetCost(run.Cost).SetProblem(run.Problem)
	if viewer := authz.From(ctx); viewer != nil && viewer.TokenID != 0 {
		create.SetTool(viewer.Name).SetServiceTokenID(viewer.TokenID)
	} else if viewer != nil && viewer.UserID != 0 {
		create.SetUserID(viewer.UserID)
	}
	ctx = authz.System(ctx)
	if err := create.Exec(ctx); err != nil {
		return store.Fault(err)
	}
	// A run is no change of the query: whoever edits it meets no conflict.
	return store.Fault(s.Store.Client().SavedQuery.Update().Where(savedquery.ID(query.ID), savedquery.Version(query.Version)).
		SetLastRunAt(run.Began.UTC().Truncate(time.Microsecond)).SetUpdatedAt(query.UpdatedAt).AddVersion(-1).Exec(ctx))
}

// Find returns the query of an id that the viewer sees. Returns NOT_FOUND where the
// viewer sees none.
func (s *Service) Find(ctx context.Context, id int) (*ent.SavedQuery, error) {
	query, err := s.Store.Client().SavedQuery.Get(ctx, id)
	if ent.IsNotFound(err) {
		return nil, fault.Missing(fault.SavedQuery)
	}
	return query, store.Fault(err)
}

// Published returns the published query of an address. Returns NOT_FOUND where there
// is none, and where there was one that is published no more, CONFLICT where it does not
// fit the API any more: the fault of the query, not of whoever asks.
func (s *Service) Published(ctx context.Context, slug string) (*ent.SavedQuery, error) {
	query, err := s.Store.Client().SavedQuery.Query().
		Where(savedquery.Slug(slug), savedquery.VisibilityEQ(querying.Published)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Missing(fault.SavedQuery)
	case err != nil:
		return nil, store.Fault(err)
	}
	return query, s.whole(ctx, query)
}

// whole returns CONFLICT for a query that does not fit the API any more. A text that fits
// is not read again: the API stays as it is while the server runs.
func (s *Service) whole(ctx context.Context, query *ent.SavedQuery) error {
	type text struct{ query, revision int }
	key := text{query.ID, query.Revision}
	if _, known := s.sound.Load(key); known {
		return nil
	}
	if problems := s.Problems(ctx, query.Document); len(problems) > 0 {
		return fault.New(fault.Conflict, fault.QueryBroken, fault.Params{"why": problems[0]})
	}
	s.sound.Store(key, true)
	return nil
}
