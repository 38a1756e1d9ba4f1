package authz_test

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sanbao/ent"
	"sanbao/server/domain/access"
)

// TestHiddenColumnsAreNotFiltered tries every condition that the API's filters
// have on a sensitive column, and one of each inside of not, and, or, and filters
// on edges. Who sees the column tries one.
func TestHiddenColumnsAreNotFiltered(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		types := inputs()
		for _, entity := range access.Entities() {
			for _, name := range access.SensitiveColumns(entity) {
				conditions := conditionsOn(types[entity], name)
				if len(conditions) == 0 && name != "changes" {
					t.Errorf("%s.%s has no condition", entity, name)
				}
				for _, p := range onePerRole() {
					for i, condition := range conditions {
						if i == 0 || access.Hidden(p.role, entity, name) {
							c.askFor(p, types, entity, name, condition, i == 0)
						}
					}
				}
			}
		}
	})
}

// onePerRole returns the first person of each role.
func onePerRole() []person {
	return slices.CompactFunc(slices.Clone(people), func(a, b person) bool { return a.role == b.role })
}

// askFor filters by a condition on a column, and where it is to be thorough with
// the condition in every wrapping.
func (c *company) askFor(p person, types map[access.Entity]reflect.Type, entity access.Entity, name, condition string, thorough bool) {
	c.t.Helper()
	for way, ask := range wrapped(types, c.client, entity, condition) {
		if way != "" && !thorough || !p.reads(ask.table.entity) {
			continue
		}
		err := errOf(ask.filter.run(c.as(p), ask.table))
		if access.Hidden(p.role, entity, name) {
			c.hidden(p, condition+way, entity, name, err)
		} else if err != nil {
			c.t.Errorf("%s, %s%s of %s: %v", p.name, condition, way, entity, err)
		}
	}
}

// conditionsOn returns the fields of a filter that are about a column.
func conditionsOn(input reflect.Type, name string) []string {
	var camel strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		camel.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	about := regexp.MustCompile("^" + camel.String() +
		"(NEQ|In|NotIn|GT|GTE|LT|LTE|Contains|ContainsFold|HasPrefix|HasSuffix|EqualFold|IsNil|NotNil)?$")
	var names []string
	for i := range input.NumField() {
		if about.MatchString(input.Field(i).Name) {
			names = append(names, input.Field(i).Name)
		}
	}
	return names
}

type asked struct {
	filter filter
	table  table
}

// wrapped returns a condition in every wrapping.
func wrapped(types map[access.Entity]reflect.Type, client *ent.Client, entity access.Entity, condition string) map[string]asked {
	plain := func() filter {
		f := newFilter(types, entity)
		field := f.Elem().FieldByName(condition)
		switch field.Kind() {
		case reflect.Slice:
			field.Set(reflect.MakeSlice(field.Type(), 1, 1))
		case reflect.Bool:
			field.SetBool(true)
		default:
			field.Set(reflect.New(field.Type().Elem()))
		}
		return f
	}
	own := tableOf(client, entity)
	in := func(f filter) filter { return newFilter(types, entity).with("And", f.list()) }
	ways := map[string]asked{
		"":                    {plain(), own},
		" in not":             {newFilter(types, entity).with("Not", plain().Interface()), own},
		" in or":              {newFilter(types, entity).with("Or", reflect.Append(reflect.ValueOf(newFilter(types, entity).with("ID", 1).list()), plain().Value).Interface()), own},
		" in and":             {in(plain()), own},
		" in not, and in and": {in(newFilter(types, entity).with("Not", in(plain()).Interface())), own},
	}
	for neighbour, input := range types {
		for i := range input.NumField() {
			name := input.Field(i).Name
			if !strings.HasPrefix(name, "Has") || !strings.HasSuffix(name, "With") || input.Field(i).Type.Elem().Elem() != types[entity] {
				continue
			}
			one := newFilter(types, neighbour).with(name, plain().list())
			ways[" from "+string(neighbour)] = asked{one, tableOf(client, neighbour)}
			ways[" not from "+string(neighbour)] = asked{
				newFilter(types, neighbour).with("Not", newFilter(types, neighbour).with(name, plain().list()).Interface()),
				tableOf(client, neighbour)}
		}
	}
	return ways
}

// TestOrdersOfTheAPI: lists are ordered by visible columns of their own, never
// by what neighbours are or how many there are.
func TestOrdersOfTheAPI(t *testing.T) {
	schema, err := os.ReadFile("../../graph/schema/ent.graphql")
	if err != nil {
		t.Fatal(err)
	}
	orders := regexp.MustCompile(`(?s)enum (\w+)OrderField \{(.*?)\n\}`).FindAllStringSubmatch(string(schema), -1)
	client := ent.NewClient()
	for _, order := range orders {
		table := tableOf(client, access.Entity(order[1]))
		node := table.client.MethodByName("Get").Type().Out(0).Elem()
		for _, value := range regexp.MustCompile(`(?m)^  ([A-Z_]+)$`).FindAllStringSubmatch(order[2], -1) {
			name := strings.ToLower(value[1])
			if slices.Contains(access.SensitiveColumns(table.entity), name) {
				t.Errorf("%s may be ordered by %s, which is hidden from some", table.entity, name)
			}
			if !column(reflect.New(node).Elem(), name).IsValid() {
				t.Errorf("%s may be ordered by %s, which is no column of its own", table.entity, name)
			}
		}
	}
	if len(orders) < 10 {
		t.Errorf("%d orders found", len(orders))
	}
}

// TestWhatIsPrivateIsNotInTheAPI: what concerns passwords and bookkeeping alone.
func TestWhatIsPrivateIsNotInTheAPI(t *testing.T) {
	for entity, input := range inputs() {
		for i := range input.NumField() {
			name := strings.ToLower(input.Field(i).Name)
			for _, private := range []string{"password_hash", "failed_sign_ins", "last_failed", "held_from", "token", "content_data"} {
				if strings.HasPrefix(name, strings.ReplaceAll(private, "_", "")) {
					t.Errorf("%s may be filtered by %s", entity, input.Field(i).Name)
				}
			}
		}
	}
}
