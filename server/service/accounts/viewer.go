package accounts

import (
	"context"
	"slices"
	"strings"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
	"sanbao/server/domain/dailyreport"
)

// Viewer is who is signed in, as the API tells it.
type Viewer struct{ viewer *authz.Viewer }

// Permission is one cell of the access matrix.
type Permission struct {
	// Entity is the type of row, as the API names it.
	Entity    string
	Operation access.Operation
	Scope     access.Scope
}

// HiddenField is a field that the role may not see.
type HiddenField struct {
	// Entity is the type of row, as the API names it.
	Entity string
	// Field is the field's name in the API.
	Field string
}

// Viewer returns who is signed in, nil where nobody tried to be and for tools, which
// are nobody. Returns
// UNAUTHENTICATED with the reason where somebody tried in vain: told that nobody
// is signed in, a client would not think of refreshing.
func (s *Service) Viewer(ctx context.Context) (*Viewer, error) {
	if err := authz.Refusal(ctx); err != nil {
		return nil, err
	}
	viewer, err := authz.Require(ctx)
	if err != nil || viewer.TokenID != 0 {
		return nil, nil
	}
	return &Viewer{viewer}, nil
}

// Context returns a context in which everything is done on the viewer's behalf.
func (v *Viewer) Context(ctx context.Context) context.Context { return authz.With(ctx, v.viewer) }

// UserID is the person's row.
func (v *Viewer) UserID() int { return v.viewer.UserID }

// SessionID is the sign-in by which the viewer came.
func (v *Viewer) SessionID() int { return v.viewer.SessionID }

// Role is what the person may do.
func (v *Viewer) Role() access.Role { return v.viewer.Role }

// DepartmentIDs are the person's department and all below it.
func (v *Viewer) DepartmentIDs() []int { return slices.Clone(v.viewer.Departments) }

// Permissions is the access matrix of the role, all of it, as it is enforced: for
// who works for the company itself, a department scope is no limit.
func (v *Viewer) Permissions() []Permission {
	return permissions(v.viewer.Scope)
}

func permissions(scope func(access.Entity, access.Operation) access.Scope) []Permission {
	entities, operations := access.Entities(), access.Operations()
	cells := make([]Permission, 0, len(entities)*len(operations))
	for _, entity := range entities {
		for _, operation := range operations {
			cells = append(cells, Permission{string(entity), operation, scope(entity, operation)})
		}
	}
	return cells
}

// RolePermissions are the rights of one role, as the server enforces them.
type RolePermissions struct{ role access.Role }

// Role is whose rights they are.
func (p RolePermissions) Role() access.Role { return p.role }

// Permissions are the role's row of the access matrix, all of it.
func (p RolePermissions) Permissions() []Permission {
	return permissions(func(entity access.Entity, op access.Operation) access.Scope {
		return access.Lookup(p.role, entity, op)
	})
}

// HiddenFields are the fields that are answered empty to the role.
func (p RolePermissions) HiddenFields() []HiddenField { return hiddenFields(p.role) }

// AccessMatrix returns the rights of every role. Returns FORBIDDEN to those who may
// not read users.
func (s *Service) AccessMatrix(ctx context.Context) ([]*RolePermissions, error) {
	if _, err := authz.May(ctx, access.Read, access.User); err != nil {
		return nil, err
	}
	all := make([]*RolePermissions, 0, len(access.Roles()))
	for _, role := range access.Roles() {
		all = append(all, &RolePermissions{role})
	}
	return all, nil
}

// HiddenFields are the fields that are answered empty to the role, and by which it
// may neither filter nor order.
func (v *Viewer) HiddenFields() []HiddenField { return hiddenFields(v.viewer.Role) }

func hiddenFields(role access.Role) []HiddenField {
	fields := []HiddenField{}
	for _, entity := range access.Entities() {
		for _, column := range access.HiddenColumns(role, entity) {
			fields = append(fields, HiddenField{string(entity), fieldName(column)})
		}
	}
	return fields
}

// fieldName turns a column's name into the API's, as in callerPhone.
func fieldName(column string) string {
	words := strings.Split(column, "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

// MayRegister reports whether the role may register service records.
func (v *Viewer) MayRegister() bool { return casework.CanRegister(v.viewer.Role) }

// MayDispatch reports whether the role may send technicians.
func (v *Viewer) MayDispatch() bool { return casework.CanDispatch(v.viewer.Role) }

// MayReadDailyReports reports whether there are daily reports for the role.
func (v *Viewer) MayReadDailyReports() bool { return dailyreport.Reads(v.viewer.Role) }

// TokenRoles are the roles that the viewer may give to tools; none for those who issue
// no tokens.
func (v *Viewer) TokenRoles() []access.Role {
	return append([]access.Role{}, access.TokenRoles(v.viewer.Role)...)
}

// MayPublish reports whether the role may publish queries to everybody and to tools.
func (v *Viewer) MayPublish() bool { return access.MayPublish(v.viewer.Role) }

// MayIntrospect reports whether the role may read the API's schema.
func (v *Viewer) MayIntrospect() bool { return access.MayIntrospect(v.viewer.Role) }
