// Package queries keeps the queries that people write: their texts with all
// revisions, who sees them, when they ran and what came of it, and the schedules on
// which they run by themselves.
package queries

import (
	"context"
	"log/slog"
	"time"

	"sanbao/ent"
	"sanbao/ent/savedquery"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// The limits; the columns have the same. A person with more queries than perPerson
// has lost sight of them.
const (
	nameLimit        = 80
	descriptionLimit = 20_000
	slugLimit        = 60
	documentLimit    = 32 << 10
	variablesLimit   = 8 << 10
	perPerson        = 500
)

// Config is what the service needs.
type Config struct {
	Store *store.Store
	// Parse reads a text as the API does: it returns what is wrong with it, as the
	// API would say.
	Parse Parse
	// Say words a message in the reader's language.
	Say func(ctx context.Context, key fault.Key) string
	// Clock returns the time; time.Now outside tests.
	Clock func() time.Time
	// Zone is the company's: it decides when a schedule's hour is.
	Zone *time.Location
	// Logger is told when a run cannot be written down; slog.Default() when nil.
	Logger *slog.Logger
}

// Service keeps queries.
type Service struct {
	Config
	// later are the runs that are on their way to be written down.
	later later
}

// New returns the service. Close it before the store.
func New(c Config) *Service {
	if c.Logger == nil {
		c.Logger = slog.Default()
	}
	return &Service{Config: c}
}

// now is the moment of a write, in UTC and no finer than the databases keep.
func (s *Service) now() time.Time { return s.Clock().UTC().Truncate(time.Microsecond) }

// Create saves a query of the viewer's and returns its id. Returns INVALID for bad
// fields, among them a text that the API would refuse, FORBIDDEN for those who write
// no queries or publish without leave, CONFLICT for a name or an address that is
// taken, LIMIT for more queries than a person needs.
func (s *Service) Create(ctx context.Context, in CreateSavedQueryInput) (int, error) {
	viewer, err := authz.May(ctx, access.Create, access.SavedQuery)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	p.Line("name", &in.Name, check.Required, nameLimit)
	p.OptionalText("description", &in.Description, descriptionLimit)
	s.checkDocument(ctx, &p, in.Document)
	checkVariables(&p, in.Variables)
	checkSlug(&p, in.Slug, in.Visibility)
	if err := p.Err(); err != nil {
		return 0, err
	}
	if err := mayPublish(viewer, in.Visibility); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createSavedQuery", Key: in.IdempotencyKey, Input: in, Now: s.now()}
	id, err := once.Do(ctx, s.Store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		return s.create(ctx, tx, viewer, in)
	})
	return id, store.Fault(err)
}

func (s *Service) create(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, in CreateSavedQueryInput) (int, error) {
	saved, err := tx.SavedQuery.Query().Where(savedquery.OwnerID(viewer.UserID)).Count(ctx)
	switch {
	case err != nil:
		return 0, err
	case saved >= perPerson:
		return 0, fault.New(fault.Limit, fault.TooMany, fault.Params{"max": perPerson})
	}
	if err := nameIsFree(ctx, tx, viewer.UserID, in.Name, 0); err != nil {
		return 0, err
	}
	if err := slugIsFree(ctx, tx, in.Slug, 0); err != nil {
		return 0, err
	}
	create := tx.SavedQuery.Create().SetName(in.Name).SetDescription(in.Description).SetDocument(in.Document).
		SetVariables(in.Variables).SetChart(in.Chart).SetVisibility(in.Visibility).SetOwnerID(viewer.UserID).
		SetNillableSlug(in.Slug)
	if in.Visibility == querying.Department {
		create.SetDepartmentID(viewer.DepartmentID)
	}
	query, err := create.Save(ctx)
	if err != nil {
		return 0, err
	}
	return query.ID, s.keep(ctx, tx, viewer, query.ID, 1, in.Document)
}

// Update changes a query and returns its id; what is left out stays, and another
// text is kept as a new revision. Returns INVALID for bad fields and for another
// address of one that was published, CONFLICT if the query has changed since or a
// name or an address is taken, NOT_FOUND if the viewer sees no such query, FORBIDDEN
// if it is somebody else's.
func (s *Service) Update(ctx context.Context, in UpdateSavedQueryInput) (int, error) {
	viewer, err := authz.May(ctx, access.Update, access.SavedQuery)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	p.Line("name", in.Name, check.Required, nameLimit)
	p.OptionalText("description", in.Description, descriptionLimit)
	if in.Document != nil {
		s.checkDocument(ctx, &p, *in.Document)
	}
	if in.Variables != nil {
		checkVariables(&p, *in.Variables)
	}
	checkSlug(&p, in.Slug, querying.Private)
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.Store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		return s.update(ctx, tx, viewer, in)
	}))
}

func (s *Service) update(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, in UpdateSavedQueryInput) error {
	query, err := changeable(ctx, tx, viewer, in.ID)
	switch {
	case err != nil:
		return err
	case query.Version != in.Version:
		return fault.Stale(fault.Change{Version: query.Version, At: query.UpdatedAt})
	}
	if in.Name != nil {
		if err := nameIsFree(ctx, tx, query.OwnerID, *in.Name, in.ID); err != nil {
			return err
		}
	}
	update := tx.SavedQuery.UpdateOneID(in.ID).Where(savedquery.Version(in.Version)).SetUpdatedAt(s.now()).
		SetNillableName(in.Name).SetNillableDescription(in.Description).SetNillableVariables(in.Variables).
		SetNillableChart(in.Chart)
	if in.Document != nil && *in.Document != query.Document {
		update.SetDocument(*in.Document).SetRevision(query.Revision + 1)
		if err := s.keep(ctx, tx, viewer, query.ID, query.Revision+1, *in.Document); err != nil {
			return err
		}
	}
	if err := show(ctx, tx, viewer, query, in, update); err != nil {
		return err
	}
	return update.Exec(ctx)
}

// show changes who sees the query, and by which address.
func show(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, query *ent.SavedQuery, in UpdateSavedQueryInput, update *ent.SavedQueryUpdateOne) error {
	slug := query.Slug
	if in.Slug != nil && (slug == nil || *slug != *in.Slug) {
		if query.Visibility == querying.Published {
			return fault.InvalidField("slug", fault.KeptAddress)
		}
		if err := slugIsFree(ctx, tx, in.Slug, query.ID); err != nil {
			return err
		}
		slug = in.Slug
		update.SetSlug(*slug)
	}
	if in.Visibility == nil || *in.Visibility == query.Visibility {
		return nil
	}
	if err := mayPublish(viewer, *in.Visibility); err != nil {
		return err
	}
	if *in.Visibility == querying.Published && slug == nil {
		return fault.InvalidField("slug", fault.Required)
	}
	update.SetVisibility(*in.Visibility).ClearDepartmentID()
	if *in.Visibility == querying.Department {
		owner, err := tx.User.Get(ctx, query.OwnerID)
		if err != nil {
			return err
		}
		update.SetDepartmentID(owner.DepartmentID)
	}
	return nil
}

// keep writes a text down among the query's revisions. What was saved when is
// nobody's to change: the system writes it.
func (s *Service) keep(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, id, number int, document string) error {
	return tx.QueryRevision.Create().SetSavedQueryID(id).SetNumber(number).SetDocument(document).SetAt(s.now()).
		SetAuthorID(viewer.UserID).Exec(authz.System(ctx))
}

// MayChange reports whether the viewer may change and delete a query.
func MayChange(ctx context.Context, query *ent.SavedQuery) bool {
	viewer, err := authz.May(ctx, access.Update, access.SavedQuery)
	return err == nil && mine(viewer, query.OwnerID)
}

func mine(viewer *authz.Viewer, owner int) bool {
	return viewer.TokenID == 0 && (owner == viewer.UserID || viewer.Scope(access.SavedQuery, access.Update) == access.All)
}

// changeable reads a query that the viewer may change.
func changeable(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, id int) (*ent.SavedQuery, error) {
	query, err := tx.SavedQuery.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Missing(fault.SavedQuery)
	case err != nil:
		return nil, err
	case !mine(viewer, query.OwnerID):
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return query, nil
}

func mayPublish(viewer *authz.Viewer, visibility querying.Visibility) error {
	if visibility == querying.Published && !access.MayPublish(viewer.Role) {
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return nil
}

// nameIsFree returns INVALID if another query of the owner's has the name.
func nameIsFree(ctx context.Context, tx *ent.Tx, owner int, name string, but int) error {
	taken, err := tx.SavedQuery.Query().Where(savedquery.OwnerID(owner), savedquery.Name(name), savedquery.IDNEQ(but)).Exist(ctx)
	if err != nil || !taken {
		return err
	}
	return fault.InvalidField("name", fault.AlreadyExists, fault.Params{"what": fault.SavedQuery})
}

// slugIsFree returns CONFLICT if another query has the address, of whomever: that
// somebody has it is told by the address itself.
func slugIsFree(ctx context.Context, tx *ent.Tx, slug *string, but int) error {
	if slug == nil {
		return nil
	}
	taken, err := tx.SavedQuery.Query().Where(savedquery.Slug(*slug), savedquery.IDNEQ(but)).Exist(authz.System(ctx))
	if err != nil || !taken {
		return err
	}
	what := fault.Params{"what": fault.SavedQuery}
	taking := fault.New(fault.Conflict, fault.AlreadyExists, what)
	taking.Fields = []fault.Field{{Path: "slug", Key: fault.AlreadyExists, Params: what}}
	return taking
}
