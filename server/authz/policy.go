package authz

import (
	"context"
	"fmt"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Policy is the ent policy of an entity: nothing without a viewer, nothing that
// the matrix does not grant, and everything else only on the rows in scope.
func Policy(entity access.Entity) ent.Policy { return policy{entity} }

type policy struct{ entity access.Entity }

// rowFilter is what generated queries and mutations offer for adding a filter.
type rowFilter interface {
	WhereP(...func(*sql.Selector))
}

// EvalQuery narrows the query to the rows that the viewer may read. Returns
// UNAUTHENTICATED without a viewer, FORBIDDEN where the role reads none.
func (p policy) EvalQuery(ctx context.Context, q ent.Query) error {
	return p.narrow(ctx, q, access.Read)
}

// EvalMutation narrows updates and deletions to the rows in scope and checks
// that created rows fall into it. Returns UNAUTHENTICATED without a viewer,
// FORBIDDEN where the matrix does not grant the operation.
func (p policy) EvalMutation(ctx context.Context, m ent.Mutation) error {
	switch {
	case m.Op().Is(ent.OpCreate):
		return p.create(ctx, m)
	case m.Op().Is(ent.OpUpdate | ent.OpUpdateOne):
		return p.narrow(ctx, m, access.Update)
	default:
		return p.narrow(ctx, m, access.Delete)
	}
}

func (p policy) narrow(ctx context.Context, target any, op access.Operation) error {
	viewer := From(ctx)
	if viewer == nil {
		return notSignedIn(ctx)
	}
	scope := viewer.Scope(p.entity, op)
	switch scope {
	case access.All:
		return nil
	case access.None:
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	rows, ok := target.(rowFilter)
	if !ok {
		return fmt.Errorf("authz: %T takes no row filter", target)
	}
	rows.WhereP(filter(viewer, p.entity, scope))
	return nil
}

// create lets a role add rows in its scope. What hangs on a service record is
// in scope if the record is: the services read the record first, under the
// viewer's own row filter. A new record of a head's has to be the head's to see.
func (p policy) create(ctx context.Context, m ent.Mutation) error {
	viewer := From(ctx)
	if viewer == nil {
		return notSignedIn(ctx)
	}
	scope := viewer.Scope(p.entity, access.Create)
	if scope == access.None {
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if scope != access.DepartmentTree || p.entity != access.ServiceRecord {
		return nil
	}
	if id, ok := m.Field("department_id"); ok && viewer.sees(id) {
		return nil
	}
	return fault.New(fault.Forbidden, fault.RoleNotAllowed)
}

func (v *Viewer) sees(department ent.Value) bool {
	for _, id := range v.Departments {
		if id == department {
			return true
		}
	}
	return false
}
