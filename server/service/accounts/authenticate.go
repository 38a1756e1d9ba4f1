package accounts

import (
	"context"
	"errors"
	"slices"
	"time"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/session"
	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

// Authenticate returns on whose behalf the bearer of an access token acts, and
// when the token expires. The role and the department are today's, not those of
// the token; a session that ended refuses its tokens at once on this server and
// within two seconds on others. The viewer is shared: do not change it. Returns
// UNAUTHENTICATED with what is wrong: TokenExpired (refresh and retry),
// TokenInvalid, SessionEnded, AccountDisabled, AccountBarred.
func (s *Service) Authenticate(ctx context.Context, accessToken string) (*authz.Viewer, time.Time, error) {
	claims, err := s.cfg.Tokens.Parse(accessToken)
	if err != nil {
		return nil, time.Time{}, err
	}
	viewer, err := s.viewers.get(ctx, claims.SessionID)
	if err != nil {
		return nil, time.Time{}, store.Fault(err)
	}
	if viewer.UserID != claims.UserID {
		return nil, time.Time{}, fault.New(fault.Unauthenticated, fault.TokenInvalid).
			Wrap(errors.New("the token's session is another person's"))
	}
	return viewer, claims.ExpiresAt, nil
}

// Revalidate returns the viewer of ctx as of now: for what goes on for longer than
// a request, before each thing that it tells. Returns UNAUTHENTICATED where nobody
// is signed in any more. It costs no statement more often than every two seconds.
func (s *Service) Revalidate(ctx context.Context) (*authz.Viewer, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	if viewer.SessionID == 0 {
		// Not by a sign-in that could end.
		return viewer, nil
	}
	viewer, err = s.viewers.get(ctx, viewer.SessionID)
	return viewer, store.Fault(err)
}

// loadViewer reads who is behind a session, in a context of the system. Returns
// UNAUTHENTICATED (SessionEnded, AccountDisabled, AccountBarred) where nobody is any more.
func (s *Service) loadViewer(ctx context.Context, sessionID int) (*authz.Viewer, error) {
	of, err := s.cfg.Store.Client().Session.Query().Where(session.ID(sessionID)).WithUser().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, sessionEnded().Wrap(err)
	}
	if err != nil {
		return nil, err
	}
	u := of.Edges.User
	if refused := mayNotSignIn(u); refused != nil {
		return nil, refused
	}
	if of.EndedAt != nil || !of.ExpiresAt.After(s.now()) {
		return nil, sessionEnded()
	}
	tree, err := s.cfg.Store.Client().Department.Query().
		Select(department.FieldID, department.FieldParentID).All(ctx)
	if err != nil {
		return nil, err
	}
	viewer := ViewerOf(u, tree)
	viewer.SessionID = of.ID
	return viewer, nil
}

// ViewerOf returns a person as the one on whose behalf something is done, for who
// asks what that person may see; tree is all departments, with their parents.
func ViewerOf(u *ent.User, tree []*ent.Department) *authz.Viewer {
	return &authz.Viewer{
		UserID: u.ID, Name: u.Name, Role: u.Role, Language: u.Language,
		DepartmentID: u.DepartmentID, Departments: subtree(tree, u.DepartmentID),
		WholeCompany: slices.ContainsFunc(tree, func(d *ent.Department) bool {
			return d.ID == u.DepartmentID && d.ParentID == nil
		}),
	}
}

// subtree returns a department and all below it, sorted.
func subtree(tree []*ent.Department, root int) []int {
	children := map[int][]int{}
	for _, d := range tree {
		if d.ParentID != nil {
			children[*d.ParentID] = append(children[*d.ParentID], d.ID)
		}
	}
	below := []int{root}
	for i := 0; i < len(below); i++ {
		for _, child := range children[below[i]] {
			// Nobody may make a cycle; one must not stop everybody from signing in.
			if !slices.Contains(below, child) {
				below = append(below, child)
			}
		}
	}
	slices.Sort(below)
	return below
}
