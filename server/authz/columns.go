package authz

import (
	"context"
	"fmt"
	"reflect"
	"slices"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"

	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// Guard lets a statement use a column only for viewers from whom the column is
// not hidden: a filter, an order or an aggregate would tell its content
// otherwise. The generated functions that use columns are wrapped in it. A
// statement that uses a sensitive one fails with UNAUTHENTICATED without a
// viewer, with FORBIDDEN where the column is hidden.
func Guard(table, column string, use func(*sql.Selector)) func(*sql.Selector) {
	return func(s *sql.Selector) {
		viewer := From(s.Context())
		switch {
		case !Sensitive(table, column):
			use(s)
		case viewer == nil:
			refuse(s, notSignedIn(s.Context()))
		case !viewer.system && access.Hidden(viewer.Role, entityOf[table], column):
			refuse(s, fault.New(fault.Forbidden, fault.ColumnHidden, fault.Params{"field": column}))
		default:
			use(s)
		}
	}
}

// Sensitive reports whether a column is hidden from some role; the code
// generator asks it which predicates to wrap.
func Sensitive(table, column string) bool {
	return slices.Contains(access.SensitiveColumns(entityOf[table]), column)
}

// hider is what generated nodes with sensitive columns offer.
type hider interface{ Hide(columns []string) }

// HideColumns returns the interceptor that empties, in every row read, the
// columns hidden from the viewer's role, and refuses to select or group by them.
func HideColumns(entity access.Entity) []ent.Interceptor {
	return []ent.Interceptor{ent.InterceptFunc(func(next ent.Querier) ent.Querier {
		return ent.QuerierFunc(func(ctx context.Context, q ent.Query) (ent.Value, error) {
			viewer := From(ctx)
			if viewer == nil || viewer.system {
				return next.Query(ctx, q)
			}
			columns := access.HiddenColumns(viewer.Role, entity)
			if len(columns) == 0 {
				return next.Query(ctx, q)
			}
			if err := refuseHidden(ctx, columns); err != nil {
				return nil, err
			}
			value, err := next.Query(ctx, q)
			if err != nil || projects(ctx) {
				return value, err
			}
			return value, hide(value, columns)
		})
	})}
}

// HideReturned returns the hook that empties the hidden columns in the row that
// a create or an update answers with: for entities that a role may write without
// reading all of them.
func HideReturned(entity access.Entity) []ent.Hook {
	return []ent.Hook{func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			value, err := next.Mutate(ctx, m)
			viewer := From(ctx)
			if err != nil || viewer == nil || viewer.system {
				return value, err
			}
			if node, ok := value.(hider); ok {
				node.Hide(access.HiddenColumns(viewer.Role, entity))
			}
			return value, nil
		})
	}}
}

// refuseHidden returns FORBIDDEN if a projection or grouping names a hidden
// column. Whole rows may be read: their hidden columns are emptied afterwards.
func refuseHidden(ctx context.Context, columns []string) error {
	if !projects(ctx) {
		return nil
	}
	for _, field := range ent.QueryFromContext(ctx).Fields {
		if slices.Contains(columns, field) {
			return fault.New(fault.Forbidden, fault.ColumnHidden, fault.Params{"field": field})
		}
	}
	return nil
}

// projects reports whether the query reads columns into values of the caller's
// own instead of whole rows.
func projects(ctx context.Context) bool {
	query := ent.QueryFromContext(ctx)
	return query != nil && (query.Op == ent.OpQuerySelect || query.Op == ent.OpQueryGroupBy)
}

// hide empties the columns in rows as ent returns them: a slice of nodes, or
// numbers where rows were only counted or named.
func hide(value ent.Value, columns []string) error {
	nodes := reflect.ValueOf(value)
	if nodes.Kind() != reflect.Slice || nodes.Type().Elem().Kind() != reflect.Pointer {
		return nil
	}
	for i := range nodes.Len() {
		node, ok := nodes.Index(i).Interface().(hider)
		if !ok {
			return fmt.Errorf("authz: cannot hide columns in %T", value)
		}
		node.Hide(columns)
	}
	return nil
}
