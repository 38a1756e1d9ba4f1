package authz_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
)

// inputs returns the filters of the API, by entity: all that lead from the
// filter on service records, edge by edge, and those to which no edge leads.
func inputs() map[access.Entity]reflect.Type {
	start := []reflect.Type{reflect.TypeFor[ent.ServiceRecordWhereInput](), reflect.TypeFor[ent.SavedViewWhereInput](),
		reflect.TypeFor[ent.AuditEntryWhereInput](), reflect.TypeFor[ent.ImportJobWhereInput](),
		reflect.TypeFor[ent.WorkingCalendarWhereInput](), reflect.TypeFor[ent.NotificationWhereInput](),
		reflect.TypeFor[ent.SavedQueryWhereInput](), reflect.TypeFor[ent.ServiceTokenWhereInput]()}
	found := map[access.Entity]reflect.Type{}
	for queue := start; len(queue) > 0; queue = queue[1:] {
		entity := access.Entity(strings.TrimSuffix(queue[0].Name(), "WhereInput"))
		if _, seen := found[entity]; seen {
			continue
		}
		found[entity] = queue[0]
		for i := range queue[0].NumField() {
			if f := queue[0].Field(i); strings.HasPrefix(f.Name, "Has") && strings.HasSuffix(f.Name, "With") {
				queue = append(queue, f.Type.Elem().Elem())
			}
		}
	}
	return found
}

// filter is an input under construction.
type filter struct{ reflect.Value }

func newFilter(types map[access.Entity]reflect.Type, entity access.Entity) filter {
	return filter{reflect.New(types[entity])}
}

// with sets a field: a pointer to the value for single ones, a list otherwise.
func (f filter) with(name string, value any) filter {
	field := f.Elem().FieldByName(name)
	v := reflect.ValueOf(value)
	if field.Kind() == reflect.Pointer && v.Kind() != reflect.Pointer {
		v = reflect.New(field.Type().Elem())
		v.Elem().Set(reflect.ValueOf(value))
	}
	field.Set(v)
	return f
}

// list makes a list of one for Has…With, And and Or.
func (f filter) list() any {
	l := reflect.MakeSlice(reflect.SliceOf(f.Type()), 0, 1)
	return reflect.Append(l, f.Value).Interface()
}

// run returns the rows that a filter lets through.
func (f filter) run(ctx context.Context, t table) ([]int, error) {
	query, err := call(f.Value, "Filter", t.query().Interface())
	if err != nil {
		return nil, err
	}
	return idsOf(ctx, query)
}

// count returns how many they are, as totalCount does.
func (f filter) count(ctx context.Context, t table) (int, error) {
	query, err := call(f.Value, "Filter", t.query().Interface())
	if err != nil {
		return 0, err
	}
	count, err := call(query, "Count", ctx)
	return int(count.Int()), err
}

// oracle asks filters about rows that the viewer does not see.
type oracle struct {
	*company
	types map[access.Entity]reflect.Type
	// whole are the true neighbours: by entity and edge, by row.
	whole map[access.Entity]map[string]map[int][]int
}

func newOracle(c *company) *oracle {
	o := &oracle{company: c, types: inputs(), whole: map[access.Entity]map[string]map[int][]int{}}
	for _, table := range public(c.client) {
		o.whole[table.entity] = map[string]map[int][]int{}
		for _, edge := range table.edges() {
			if slices.Contains(access.Entities(), table.target(edge)) && o.public(table.entity, edge) {
				o.whole[table.entity][edge] = c.neighbours(c.system(), table, edge)
			}
		}
	}
	return o
}

// public reports whether the API filters by the edge; one that it does not have, such
// as a record's notifications, nobody can ask about.
func (o *oracle) public(entity access.Entity, edge string) bool {
	input, ok := o.types[entity]
	if !ok {
		return false
	}
	_, ok = input.FieldByName("Has" + edge)
	return ok
}

// having returns the rows that a person sees and that have one of the neighbours.
func (o *oracle) having(p person, entity access.Entity, edge string, neighbours []int) []int {
	ids := []int{}
	for _, id := range o.ids(p, entity, access.Read) {
		if len(intersect(o.whole[entity][edge][id], neighbours)) > 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

func without[T comparable](all, some []T) []T {
	return slices.DeleteFunc(slices.Clone(all), func(one T) bool { return slices.Contains(some, one) })
}

func (o *oracle) want(p person, t table, what string, f filter, want []int) {
	o.t.Helper()
	got, err := f.run(o.as(p), t)
	if err != nil || !slices.Equal(got, want) {
		o.t.Errorf("%s, %s %s: %v, want %v (%v)", p.name, t.entity, what, got, want, err)
	}
}

func TestEveryEntityHasAFilter(t *testing.T) {
	types := inputs()
	// There is one row of settings, and a person's few settings of notifications are
	// answered whole: nothing to find among them.
	listed := without(access.Entities(), []access.Entity{access.CompanySettings, access.NotificationSetting})
	for _, entity := range listed {
		if _, ok := types[entity]; !ok {
			t.Errorf("no filter on %s", entity)
		}
	}
	if len(types) != len(listed) {
		t.Errorf("filters on what nobody reaches: %v", types)
	}
}

// TestFiltersOnEdgesSeeTheVisibleNeighboursOnly: hasX and hasXWith, and both
// turned round, answer as if the hidden rows were not there.
func TestFiltersOnEdgesSeeTheVisibleNeighboursOnly(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		o := newOracle(c)
		for _, p := range append(limited(), people[0]) {
			for _, table := range public(c.client) {
				for edge := range o.whole[table.entity] {
					o.askEdge(p, table, edge)
				}
			}
		}
	})
}

func (o *oracle) askEdge(p person, t table, edge string) {
	if !p.reads(t.entity) {
		return
	}
	target := t.target(edge)
	mine, visible := o.ids(p, t.entity, access.Read), o.ids(p, target, access.Read)
	having := o.having(p, t.entity, edge, visible)
	has := func(value bool) filter { return newFilter(o.types, t.entity).with("Has"+edge, value) }
	o.want(p, t, "with "+edge, has(true), having)
	o.want(p, t, "without "+edge, has(false), without(mine, having))
	if count, err := has(true).count(o.as(p), t); err != nil || count != len(having) {
		o.t.Errorf("%s counts %d %s with %s, want %d (%v)", p.name, count, t.entity, edge, len(having), err)
	}
	hasWith := func(ids []int) filter {
		neighbour := newFilter(o.types, target).with("IDIn", ids)
		return newFilter(o.types, t.entity).with("Has"+edge+"With", neighbour.list())
	}
	not := func(f filter) filter { return newFilter(o.types, t.entity).with("Not", f.Interface()) }
	if hidden := without(o.all(target), visible); len(hidden) > 0 {
		o.want(p, t, "with hidden "+edge, hasWith(hidden), []int{})
		o.want(p, t, "but with hidden "+edge, not(hasWith(hidden)), mine)
	}
	o.want(p, t, "with any "+edge, hasWith(o.all(target)), having)
	o.want(p, t, "but with any "+edge, not(hasWith(o.all(target))), without(mine, having))
	for _, id := range visible {
		o.want(p, t, "with one of "+edge, hasWith([]int{id}), o.having(p, t.entity, edge, []int{id}))
	}
}

// TestFiltersTwoLevelsDeep: a visible neighbour is no way to ask for what lies
// hidden behind it.
func TestFiltersTwoLevelsDeep(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		o := newOracle(c)
		// One for each way in which a view is limited: by department, by a visit, by owning.
		for _, p := range slices.DeleteFunc(limited(), func(p person) bool {
			return !slices.Contains([]string{"east head", "liu", "sun"}, p.name)
		}) {
			for _, table := range public(c.client) {
				for edge := range o.whole[table.entity] {
					next := tableOf(c.client, table.target(edge))
					for further := range o.whole[next.entity] {
						o.askTwice(p, table, edge, next, further)
					}
				}
			}
		}
	})
}

func (o *oracle) askTwice(p person, t table, edge string, next table, further string) {
	if !p.reads(t.entity) {
		return
	}
	last := next.target(further)
	seen := o.ids(p, last, access.Read)
	through := func(inner filter) filter {
		return newFilter(o.types, t.entity).with("Has"+edge+"With", inner.list())
	}
	with := func(ids []int) filter {
		neighbour := newFilter(o.types, last).with("IDIn", ids)
		return newFilter(o.types, next.entity).with("Has"+further+"With", neighbour.list())
	}
	not := func(f filter) filter { return newFilter(o.types, next.entity).with("Not", f.Interface()) }
	middle := o.ids(p, next.entity, access.Read)
	way := edge + " with " + further
	if hidden := without(o.all(last), seen); len(hidden) > 0 {
		o.want(p, t, "hidden "+way, through(with(hidden)), []int{})
		o.want(p, t, "not hidden "+way, through(not(with(hidden))), o.having(p, t.entity, edge, middle))
	}
	having := o.having(p, next.entity, further, seen)
	o.want(p, t, way, through(with(o.all(last))), o.having(p, t.entity, edge, having))
	o.want(p, t, "no "+way, through(not(with(o.all(last)))), o.having(p, t.entity, edge, without(middle, having)))
}
