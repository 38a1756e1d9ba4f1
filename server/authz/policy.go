package authz

import (
	"context"
	"errors"
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
// that rows are created in it, and not moved out of it. Returns UNAUTHENTICATED
// without a viewer, FORBIDDEN where the matrix does not grant the operation, and to
// every tool: tools read.
func (p policy) EvalMutation(ctx context.Context, m ent.Mutation) error {
	viewer := From(ctx)
	switch {
	case viewer != nil && viewer.TokenID != 0:
		return fault.New(fault.Forbidden, fault.TokenReadsOnly)
	case m.Op().Is(ent.OpCreate):
		return p.create(ctx, m)
	case m.Op().Is(ent.OpUpdate | ent.OpUpdateOne):
		return p.update(ctx, m)
	default:
		return p.narrow(ctx, m, access.Delete)
	}
}

// update narrows to the rows in scope; what hangs on a service record may be
// moved to another record in scope only.
func (p policy) update(ctx context.Context, m ent.Mutation) error {
	if err := p.narrow(ctx, m, access.Update); err != nil {
		return err
	}
	if len(m.Fields())+len(m.AddedFields())+len(m.ClearedFields()) == 0 {
		// ent answers it with the row as it is, without asking for the filter.
		return errors.New("authz: an update that changes no column")
	}
	return p.belongs(ctx, m, access.Update)
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

// create lets a role add rows in its scope: a new record has to be the viewer's
// to see, and what hangs on a record is in scope if the record is.
func (p policy) create(ctx context.Context, m ent.Mutation) error {
	viewer := From(ctx)
	if viewer == nil {
		return notSignedIn(ctx)
	}
	scope := viewer.Scope(p.entity, access.Create)
	if scope == access.None {
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	if scope == access.Own {
		if id, ok := m.Field(ownerColumn(p.entity)); ok && id == viewer.UserID {
			return nil
		}
		return fault.New(fault.Forbidden, fault.RoleNotAllowed)
	}
	inDepartment := p.entity == access.ServiceRecord || p.entity == access.ServiceToken
	if scope != access.DepartmentTree || !inDepartment {
		return p.belongs(ctx, m, access.Create)
	}
	if id, ok := m.Field("department_id"); ok && viewer.sees(id) {
		return nil
	}
	return fault.New(fault.Forbidden, fault.RoleNotAllowed)
}

// recordSeer is what generated mutations of rows that hang on a service record offer.
type recordSeer interface {
	SeesServiceRecord(context.Context) (bool, error)
}

// belongs returns FORBIDDEN if the row is to hang on a record out of scope. The
// timeline is asked nothing: its line is written when the record may have left
// the viewer's scope by the very action that it tells of.
func (p policy) belongs(ctx context.Context, m ent.Mutation, op access.Operation) error {
	row, ok := m.(recordSeer)
	if !ok || p.entity == access.ServiceEvent || From(ctx).Scope(p.entity, op) == access.All {
		return nil
	}
	seen, err := row.SeesServiceRecord(ctx)
	if err != nil || seen {
		return err
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
