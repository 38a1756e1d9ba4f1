package tokens

import (
	"context"
	"slices"

	"sanbao/ent"
	"sanbao/ent/department"
	"sanbao/ent/user"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/service/accounts"
	"sanbao/server/store"
)

// Lapsed returns for each token whether whoever issued it may not issue it any more.
func (s *Service) Lapsed(ctx context.Context, rows []*ent.ServiceToken) (map[*ent.ServiceToken]bool, error) {
	ctx = authz.System(ctx)
	ids := make([]int, len(rows))
	for i, row := range rows {
		ids[i] = row.IssuedByID
	}
	people, err := s.Store.Client().User.Query().Where(user.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	tree, err := s.departments(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	lapsed := make(map[*ent.ServiceToken]bool, len(rows))
	for _, row := range rows {
		lapsed[row] = !slices.ContainsFunc(people, func(u *ent.User) bool {
			return u.ID == row.IssuedByID && mayHaveIssued(u, row, tree)
		})
	}
	return lapsed, nil
}

// departments are all of them, with their parents.
func (s *Service) departments(ctx context.Context) ([]*ent.Department, error) {
	return s.Store.Client().Department.Query().Select(department.FieldID, department.FieldParentID).All(ctx)
}

// mayHaveIssued reports whether a person may issue a token like the one at hand. An
// account that wrong passwords have closed for a while still may: anybody can bring that
// about.
func mayHaveIssued(u *ent.User, row *ent.ServiceToken, tree []*ent.Department) bool {
	if !u.Active || u.LockedAt != nil || !slices.Contains(access.TokenRoles(u.Role), row.Role) {
		return false
	}
	viewer := accounts.ViewerOf(u, tree)
	switch viewer.Scope(access.ServiceToken, access.Create) {
	case access.All:
		return true
	case access.DepartmentTree:
		return slices.Contains(viewer.Departments, row.DepartmentID)
	default:
		return false
	}
}
