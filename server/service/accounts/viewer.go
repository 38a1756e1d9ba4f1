package accounts

import (
	"context"
	"slices"
	"strings"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/casework"
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

// Viewer returns who is signed in, nil where nobody tried to be. Returns
// UNAUTHENTICATED with the reason where somebody tried in vain: told that nobody
// is signed in, a client would not think of refreshing.
func (s *Service) Viewer(ctx context.Context) (*Viewer, error) {
	if err := authz.Refusal(ctx); err != nil {
		return nil, err
	}
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, nil
	}
	return &Viewer{viewer}, nil
}

// Context returns a context in which everything is done on the viewer's behalf.
func (v *Viewer) Context(ctx context.Context) context.Context { return authz.With(ctx, v.viewer) }

// UserID is the person's row.
func (v *Viewer) UserID() int { return v.viewer.UserID }

// Role is what the person may do.
func (v *Viewer) Role() access.Role { return v.viewer.Role }

// DepartmentIDs are the person's department and all below it.
func (v *Viewer) DepartmentIDs() []int { return slices.Clone(v.viewer.Departments) }

// Permissions is the access matrix of the role, all of it, as it is enforced: for
// who works for the company itself, a department scope is no limit.
func (v *Viewer) Permissions() []Permission {
	entities, operations := access.Entities(), access.Operations()
	cells := make([]Permission, 0, len(entities)*len(operations))
	for _, entity := range entities {
		for _, operation := range operations {
			cells = append(cells, Permission{string(entity), operation, v.viewer.Scope(entity, operation)})
		}
	}
	return cells
}

// HiddenFields are the fields that are answered empty to the role, and by which it
// may neither filter nor order.
func (v *Viewer) HiddenFields() []HiddenField {
	fields := []HiddenField{}
	for _, entity := range access.Entities() {
		for _, column := range access.HiddenColumns(v.viewer.Role, entity) {
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

// MayIntrospect reports whether the role may read the API's schema.
func (v *Viewer) MayIntrospect() bool { return access.MayIntrospect(v.viewer.Role) }
