// Package queries keeps the queries that people write: their texts with all
// revisions, who sees them, when they ran and what came of it, and the schedules on
// which they run by themselves.
package queries

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

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
	// Schema is the API's: it knows the types of parameters.
	Schema *ast.Schema
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
	// sound are the texts of published queries that fit the API.
	sound sync.Map
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
// fields, among them a text that the API would refuse and values that do not fit it, FORBIDDEN for those who write
// no queries or publish without leave, CONFLICT for a name or an address that is
// taken, LIMIT for more queries than a person needs.
func (s *Service) Create(ctx context.Context, in CreateSavedQueryInput) (int, error) {
	viewer, err := authz.May(ctx, access.Create, access.SavedQuery)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	checkName(&p, &in.Name)
	p.OptionalText("description", &in.Description, descriptionLimit)
	s.checkDocument(ctx, &p, in.Document)
	s.checkOpening(ctx, &p, in.Document, in.Variables)
	checkSlug(&p, in.Slug, in.Visibility)
	if in.Visibility == querying.Published {
		s.checkPublishable(ctx, &p, in.Document)
	}
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
	if in.Visibility == querying.Published {
		if err := keepAddress(ctx, tx, *in.Slug, query.ID); err != nil {
			return 0, err
		}
	}
	return query.ID, s.keep(ctx, tx, viewer, query.ID, 1, in.Document)
}

// Update changes a query and returns its id; what is left out stays, and another
// text is kept as a new revision. Returns INVALID for bad fields, for values that
// do not fit the text, and for another address of one that was ever published, CONFLICT if the query has changed since or a
// name or an address is taken, NOT_FOUND if the viewer sees no such query, FORBIDDEN
// if it is somebody else's.
func (s *Service) Update(ctx context.Context, in UpdateSavedQueryInput) (int, error) {
	viewer, err := authz.May(ctx, access.Update, access.SavedQuery)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	checkName(&p, in.Name)
	p.OptionalText("description", in.Description, descriptionLimit)
	if in.Document != nil {
		s.checkDocument(ctx, &p, *in.Document)
	}
	if in.Variables != nil {
		readValues(&p, *in.Variables)
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
	if err := s.checkTogether(ctx, query, in); err != nil {
		return err
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

// checkTogether returns INVALID where what is changed does not fit what stays.
func (s *Service) checkTogether(ctx context.Context, query *ent.SavedQuery, in UpdateSavedQueryInput) error {
	var p check.Problems
	document, variables, visibility := or(in.Document, query.Document), or(in.Variables, query.Variables), or(in.Visibility, query.Visibility)
	if document != query.Document || variables != query.Variables {
		s.checkOpening(ctx, &p, document, variables)
	}
	if visibility == querying.Published && (document != query.Document || visibility != query.Visibility) {
		s.checkPublishable(ctx, &p, document)
	}
	return p.Err()
}

func or[T any](given *T, otherwise T) T {
	if given != nil {
		return *given
	}
	return otherwise
}

// show changes who sees the query, and by which address.
func show(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, query *ent.SavedQuery, in UpdateSavedQueryInput, update *ent.SavedQueryUpdateOne) error {
	slug := query.Slug
	if in.Slug != nil && (slug == nil || *slug != *in.Slug) {
		if kept, err := keepsAddress(ctx, tx, query); err != nil {
			return err
		} else if kept {
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
	if err := keepShown(ctx, tx, query, *in.Visibility, slug); err != nil {
		return err
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

// keepShown has the address kept of a query that becomes published, or was until now.
// Returns INVALID where there is none.
func keepShown(ctx context.Context, tx *ent.Tx, query *ent.SavedQuery, visibility querying.Visibility, slug *string) error {
	switch {
	case visibility != querying.Published && query.Visibility != querying.Published:
		return nil
	case slug == nil:
		return fault.InvalidField("slug", fault.Required)
	}
	return keepAddress(ctx, tx, *slug, query.ID)
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

// checkName notes where a name is none. Names are told in subjects of e-mails and in names
// of files, where characters that turn the direction of a text would lie about the rest.
func checkName(p *check.Problems, name *string) {
	if name != nil && strings.ContainsFunc(*name, turns) {
		p.Add("name", fault.BadText)
		return
	}
	p.Line("name", name, check.Required, nameLimit)
}

func turns(r rune) bool { return r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069' }

// nameIsFree returns INVALID if another query of the owner's has the name.
func nameIsFree(ctx context.Context, tx *ent.Tx, owner int, name string, but int) error {
	taken, err := tx.SavedQuery.Query().Where(savedquery.OwnerID(owner), savedquery.Name(name), savedquery.IDNEQ(but)).Exist(ctx)
	if err != nil || !taken {
		return err
	}
	return fault.InvalidField("name", fault.AlreadyExists, fault.Params{"what": fault.SavedQuery})
}
