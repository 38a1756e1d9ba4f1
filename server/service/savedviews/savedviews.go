// Package savedviews keeps the views of the list of service records that people
// have saved: filters, columns and order under a name, for themselves or for
// their department.
package savedviews

import (
	"context"
	"net/url"
	"strings"
	"time"

	"sanbao/ent"
	"sanbao/ent/savedview"
	"sanbao/server/authz"
	"sanbao/server/domain/check"
	"sanbao/server/domain/fault"
	"sanbao/server/service/once"
	"sanbao/server/store"
)

// The limits; the columns have the same. A person with more views than perPerson
// has lost sight of them.
const (
	nameLimit  = 60
	queryLimit = 2_000
	perPerson  = 100
)

// Service saves views.
type Service struct {
	store *store.Store
	clock func() time.Time
}

// New returns the service.
func New(s *store.Store, clock func() time.Time) *Service { return &Service{s, clock} }

// CreateSavedView saves a view of the viewer's and returns its id. Returns INVALID
// for bad fields, CONFLICT if the viewer has one of that name, LIMIT for more
// views than a person needs.
func (s *Service) CreateSavedView(ctx context.Context, in CreateSavedViewInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	p.Line("name", &in.Name, check.Required, nameLimit)
	in.Query = cleanQuery(&p, in.Query)
	if err := p.Err(); err != nil {
		return 0, err
	}
	request := once.Request{Operation: "createSavedView", Key: in.IdempotencyKey, Input: in, Now: s.clock().UTC()}
	id, err := once.Do(ctx, s.store, request, func(ctx context.Context, tx *ent.Tx) (int, error) {
		saved, err := tx.SavedView.Query().Where(savedview.OwnerID(viewer.UserID)).Count(ctx)
		switch {
		case err != nil:
			return 0, err
		case saved >= perPerson:
			return 0, fault.New(fault.Limit, fault.TooMany, fault.Params{"max": perPerson})
		}
		if err := nameIsFree(ctx, tx, viewer, in.Name, 0); err != nil {
			return 0, err
		}
		if in.IsDefault {
			if err := noDefault(ctx, tx, viewer); err != nil {
				return 0, err
			}
		}
		create := tx.SavedView.Create().SetName(in.Name).SetQuery(in.Query).SetIsDefault(in.IsDefault).
			SetOwnerID(viewer.UserID)
		if in.Shared {
			create.SetDepartmentID(viewer.DepartmentID)
		}
		view, err := create.Save(ctx)
		if err != nil {
			return 0, err
		}
		return view.ID, nil
	})
	return id, store.Fault(err)
}

// UpdateSavedView changes a view of the viewer's and returns its id; what is left
// out stays. Returns INVALID for bad fields, CONFLICT if the view has changed
// since or the name is taken, NOT_FOUND if the viewer sees no such view, FORBIDDEN
// if it is somebody else's.
func (s *Service) UpdateSavedView(ctx context.Context, in UpdateSavedViewInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	var p check.Problems
	p.Line("name", in.Name, check.Required, nameLimit)
	if in.Query != nil {
		query := cleanQuery(&p, *in.Query)
		in.Query = &query
	}
	if err := p.Err(); err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		view, err := ownView(ctx, tx, viewer, in.ID)
		if err != nil {
			return err
		}
		if view.Version != in.Version {
			return fault.Stale(fault.Change{Version: view.Version, At: view.UpdatedAt})
		}
		if in.Name != nil {
			if err := nameIsFree(ctx, tx, viewer, *in.Name, in.ID); err != nil {
				return err
			}
		}
		update := tx.SavedView.UpdateOneID(in.ID).Where(savedview.Version(in.Version)).
			SetNillableName(in.Name).SetNillableQuery(in.Query).SetNillableIsDefault(in.IsDefault)
		if in.IsDefault != nil && *in.IsDefault && !view.IsDefault {
			if err := noDefault(ctx, tx, viewer); err != nil {
				return err
			}
		}
		switch {
		case in.Shared == nil:
		case *in.Shared:
			update.SetDepartmentID(viewer.DepartmentID)
		default:
			update.ClearDepartmentID()
		}
		return update.SetUpdatedAt(s.clock().UTC()).Exec(ctx)
	}))
}

// DeleteSavedView removes a view of the viewer's and returns its id, also where it
// is gone already. Returns FORBIDDEN if it is somebody else's.
func (s *Service) DeleteSavedView(ctx context.Context, in DeleteSavedViewInput) (int, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return 0, err
	}
	return in.ID, store.Fault(s.store.WithTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
		_, err := ownView(ctx, tx, viewer, in.ID)
		if fault.CodeOf(err) == fault.NotFound {
			return nil
		}
		if err != nil {
			return err
		}
		return tx.SavedView.DeleteOneID(in.ID).Exec(ctx)
	}))
}

// ownView reads a view that the viewer may change.
func ownView(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, id int) (*ent.SavedView, error) {
	view, err := tx.SavedView.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Missing(fault.SavedView)
	case err != nil:
		return nil, err
	case view.OwnerID != viewer.UserID:
		return nil, fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	return view, nil
}

// nameIsFree returns INVALID if another of the viewer's views has the name.
func nameIsFree(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer, name string, but int) error {
	taken, err := tx.SavedView.Query().
		Where(savedview.OwnerID(viewer.UserID), savedview.Name(name), savedview.IDNEQ(but)).Exist(ctx)
	if err != nil || !taken {
		return err
	}
	return fault.InvalidField("name", fault.AlreadyExists, fault.Params{"what": fault.SavedView})
}

// noDefault takes the distinction from the view that has it now.
func noDefault(ctx context.Context, tx *ent.Tx, viewer *authz.Viewer) error {
	return tx.SavedView.Update().Where(savedview.OwnerID(viewer.UserID), savedview.IsDefault(true)).
		SetIsDefault(false).Exec(ctx)
}

// cleanQuery checks a query string; the place in the list is no part of a view.
func cleanQuery(p *check.Problems, query string) string {
	query = strings.TrimPrefix(p.OptionalText("query", &query, queryLimit), "?")
	values, err := url.ParseQuery(query)
	if err != nil {
		p.Add("query", fault.BadFormat)
		return ""
	}
	for _, place := range []string{"page", "after", "before"} {
		values.Del(place)
	}
	return values.Encode()
}
