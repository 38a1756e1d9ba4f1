package authz_test

import (
	"context"
	"reflect"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/server/domain/access"
)

// table reaches the generated code of one entity by its name, so that the tests
// go through all entities, and all edges of each, also through those to come.
type table struct {
	entity access.Entity
	client reflect.Value
}

// tables returns the entities that the client knows, also the system's own.
func tables(client *ent.Client) []table {
	var found []table
	v := reflect.ValueOf(client).Elem()
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.IsExported() && v.Field(i).Kind() == reflect.Pointer && v.Field(i).MethodByName("Query").IsValid() {
			found = append(found, table{access.Entity(field.Name), v.Field(i)})
		}
	}
	return found
}

// public returns the tables that people may reach.
func public(client *ent.Client) []table {
	return slices.DeleteFunc(tables(client), func(t table) bool { return !slices.Contains(access.Entities(), t.entity) })
}

func tableOf(client *ent.Client, entity access.Entity) table {
	return table{entity, reflect.ValueOf(client).Elem().FieldByName(string(entity))}
}

// call calls a method; the last result, where it is an error, is returned apart.
func call(v reflect.Value, method string, args ...any) (reflect.Value, error) {
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		in[i] = reflect.ValueOf(arg)
	}
	out := v.MethodByName(method).Call(in)
	last := out[len(out)-1]
	if !last.Type().Implements(reflect.TypeFor[error]()) {
		return out[0], nil
	}
	err, _ := last.Interface().(error)
	return out[0], err
}

// chain calls a method that returns the next builder.
func chain(v reflect.Value, method string, args ...any) reflect.Value {
	next, _ := call(v, method, args...)
	return next
}

func (t table) query() reflect.Value { return chain(t.client, "Query") }

// idsOf runs a query for the ids, sorted.
func idsOf(ctx context.Context, query reflect.Value) ([]int, error) {
	found, err := call(query, "IDs", ctx)
	if err != nil {
		return nil, err
	}
	ids := slices.Clone(found.Interface().([]int))
	slices.Sort(ids)
	return append([]int{}, ids...), nil
}

// nodes runs a query for whole rows, by id.
func nodes(ctx context.Context, query reflect.Value) (map[int]reflect.Value, error) {
	found, err := call(query, "All", ctx)
	if err != nil {
		return nil, err
	}
	byID := map[int]reflect.Value{}
	for i := range found.Len() {
		byID[idOf(found.Index(i))] = found.Index(i).Elem()
	}
	return byID, nil
}

func idOf(node reflect.Value) int { return int(node.Elem().FieldByName("ID").Int()) }

// edges returns the names of an entity's edges, as its query loads them.
func (t table) edges() []string {
	var names []string
	q := t.query().Type()
	for i := range q.NumMethod() {
		if name, ok := strings.CutPrefix(q.Method(i).Name, "With"); ok && !strings.HasPrefix(name, "Named") {
			names = append(names, name)
		}
	}
	return names
}

// loaded returns the ids of a node's neighbours on a loaded edge, sorted.
func loaded(node reflect.Value, edge string) []int {
	ids := []int{}
	switch field := node.FieldByName("Edges").FieldByName(edge); field.Kind() {
	case reflect.Slice:
		for i := range field.Len() {
			ids = append(ids, idOf(field.Index(i)))
		}
	default:
		if !field.IsNil() {
			ids = append(ids, idOf(field))
		}
	}
	slices.Sort(ids)
	return ids
}

// target returns the entity at the other end of an edge.
func (t table) target(edge string) access.Entity {
	next := chain(t.query(), "Query"+edge).Type().Elem().Name()
	return access.Entity(strings.TrimSuffix(next, "Query"))
}

// grouped groups the rows by their ids, one row a group, and returns the ids.
func (t table) grouped(ctx context.Context) ([]int, error) {
	var groups []struct {
		ID    int `sql:"id"`
		Count int `sql:"count"`
	}
	_, err := call(chain(chain(t.query(), "GroupBy", "id"), "Aggregate", ent.As(ent.Count(), "count")), "Scan", ctx, &groups)
	ids := []int{}
	for _, g := range groups {
		ids = append(ids, g.ID)
	}
	slices.Sort(ids)
	return ids, err
}

// where narrows a query by storage predicates.
func where(query reflect.Value, predicates ...func(*sql.Selector)) reflect.Value {
	query.MethodByName("WhereP").CallSlice([]reflect.Value{reflect.ValueOf(predicates)})
	return query
}

// idIn is a predicate that names rows.
func idIn(ids []int) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.Where(sql.InInts(s.C("id"), ids...))
	}
}
