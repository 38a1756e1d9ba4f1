package authz_test

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/part"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// column returns the field of a node that holds a column.
func column(node reflect.Value, name string) reflect.Value {
	for i := range node.NumField() {
		if tag, _, _ := strings.Cut(node.Type().Field(i).Tag.Get("json"), ","); tag == name {
			return node.Field(i)
		}
	}
	return reflect.Value{}
}

// TestHiddenColumnsAreEmpty: in lists, in single rows, in rows of which only
// some columns are selected, and at the end of every edge. All others are as
// they are.
func TestHiddenColumnsAreEmpty(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, table := range public(c.client) {
			truth, err := nodes(c.system(), table.query())
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range people {
				if !p.reads(table.entity) {
					continue
				}
				ctx := c.as(p)
				found, err := nodes(ctx, table.query())
				if err != nil {
					t.Fatal(err)
				}
				for id, node := range found {
					c.sameBut(p, table.entity, node, truth[id])
					if single, err := call(table.client, "Get", ctx, id); err != nil {
						t.Error(err)
					} else {
						c.sameBut(p, table.entity, single.Elem(), truth[id])
					}
				}
				for _, edge := range table.edges() {
					c.sameAtTheEnd(p, table, edge)
				}
			}
		}
	})
}

// sameBut compares a node with the true one, column by column.
func (c *company) sameBut(p person, entity access.Entity, got, want reflect.Value) {
	c.t.Helper()
	for i := range got.NumField() {
		name, _, _ := strings.Cut(got.Type().Field(i).Tag.Get("json"), ",")
		if name == "" || name == "edges" || name == "-" {
			continue
		}
		if access.Hidden(p.role, entity, name) {
			if want.Field(i).IsZero() {
				c.t.Fatalf("%s.%s is empty anyway", entity, name)
			}
			if !got.Field(i).IsZero() {
				c.t.Errorf("%s sees %s.%s: %v", p.name, entity, name, got.Field(i))
			}
		} else if !reflect.DeepEqual(got.Field(i).Interface(), want.Field(i).Interface()) {
			c.t.Errorf("%s sees %s.%s as %v, want %v", p.name, entity, name, got.Field(i), want.Field(i))
		}
	}
}

func (c *company) sameAtTheEnd(p person, table table, edge string) {
	c.t.Helper()
	target := table.target(edge)
	hidden := access.HiddenColumns(p.role, target)
	if len(hidden) == 0 || !slices.Contains(access.Entities(), target) {
		return
	}
	ctx := c.as(p)
	parents, err := nodes(ctx, chain(table.query(), "With"+edge))
	if err != nil {
		c.t.Fatal(err)
	}
	ends := []reflect.Value{}
	for _, parent := range parents {
		switch field := parent.FieldByName("Edges").FieldByName(edge); {
		case field.Kind() == reflect.Slice:
			for i := range field.Len() {
				ends = append(ends, field.Index(i).Elem())
			}
		case !field.IsNil():
			ends = append(ends, field.Elem())
		}
	}
	walked, err := nodes(ctx, chain(table.query(), "Query"+edge))
	if err != nil {
		c.t.Fatal(err)
	}
	for _, node := range walked {
		ends = append(ends, node)
	}
	for _, node := range ends {
		for _, name := range hidden {
			if !column(node, name).IsZero() {
				c.t.Errorf("%s sees %s.%s through %s of %s", p.name, target, name, edge, table.entity)
			}
		}
	}
}

// TestHiddenColumnsAreNotAskedFor: not selected, grouped, aggregated or ordered
// by, not from another entity either; by those who see them they are.
func TestHiddenColumnsAreNotAskedFor(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, table := range public(c.client) {
			for _, name := range access.SensitiveColumns(table.entity) {
				if name == "changes" {
					continue // kept as JSON, which neither compares nor aggregates
				}
				for _, p := range people {
					for way, err := range c.ask(p, table, name) {
						if access.Hidden(p.role, table.entity, name) {
							c.hidden(p, way, table.entity, name, err)
						} else if ent.MaskNotFound(err) != nil {
							t.Errorf("%s, %s %s.%s: %v", p.name, way, table.entity, name, err)
						}
					}
				}
			}
		}
	})
}

func (c *company) hidden(p person, way string, entity access.Entity, name string, err error) {
	c.t.Helper()
	f := fault.As(err)
	if f == nil || f.Code != fault.Forbidden || f.Key != fault.ColumnHidden || f.Params["field"] != name {
		c.t.Errorf("%s, %s %s.%s: %v", p.name, way, entity, name, err)
	}
}

func (c *company) ask(p person, t table, name string) map[string]error {
	ctx := c.as(p)
	var values []struct {
		Value any `sql:"value"`
	}
	scan := func(q reflect.Value) error {
		_, err := call(q, "Scan", ctx, &values)
		return err
	}
	value := func(fn ent.AggregateFunc) ent.AggregateFunc { return ent.As(fn, "value") }
	errs := map[string]error{
		"selecting":  errOf(call(chain(t.query(), "Select", name), "Scan", ctx, &[]any{})),
		"minimum of": scan(chain(t.query(), "Aggregate", value(ent.Min(name)))),
		"maximum of": scan(chain(t.query(), "Aggregate", value(ent.Max(name)))),
		"ascending":  errOf(idsOf(ctx, chain(t.query(), "Order", orderFor(t, ent.Asc(name))))),
		"descending": errOf(nodes(ctx, chain(t.query(), "Order", orderFor(t, ent.Desc(name))))),
		"first by":   errOf(call(chain(t.query(), "Order", orderFor(t, ent.Desc(name))), "FirstID", ctx)),
	}
	for _, edge := range t.edges() {
		target := t.target(edge)
		back := tableOf(c.client, target)
		if !slices.Contains(access.Entities(), target) || !p.reads(target) {
			continue
		}
		for _, way := range back.edges() {
			if back.target(way) == t.entity {
				walk := chain(back.query(), "Query"+way)
				errs["maximum, through "+string(target)+", of"] = scan(chain(walk, "Aggregate", value(ent.Max(name))))
			}
		}
	}
	return errs
}

func errOf[T any](_ T, err error) error { return err }

// orderFor gives an order the type that the entity's query takes.
func orderFor(t table, order func(*sql.Selector)) any {
	want := t.query().MethodByName("Order").Type().In(0).Elem()
	return reflect.ValueOf(order).Convert(want).Interface()
}

func TestHiddenColumnsAreNotGroupedBy(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			var phones []struct {
				Phone string
				Count int
			}
			err := c.client.Customer.Query().GroupBy(customer.FieldPhone).Aggregate(ent.Count()).Scan(c.as(p), &phones)
			if access.Hidden(p.role, access.Customer, customer.FieldPhone) {
				c.hidden(p, "grouping by", access.Customer, customer.FieldPhone, err)
			} else if err != nil {
				t.Errorf("%s: %v", p.name, err)
			}
			var costs []struct {
				Code string
				Max  int
			}
			err = c.client.Part.Query().GroupBy(part.FieldCode).Aggregate(ent.Max(part.FieldUnitCost)).Scan(c.as(p), &costs)
			if access.Hidden(p.role, access.Part, part.FieldUnitCost) {
				c.hidden(p, "maximum in groups of", access.Part, part.FieldUnitCost, err)
			} else if err != nil || len(costs) != 2 {
				t.Errorf("%s: %v, %v", p.name, costs, err)
			}
			_, err = c.client.Customer.Query().Order(customer.ByPhone(sql.OrderDesc())).All(c.as(p))
			if access.Hidden(p.role, access.Customer, customer.FieldPhone) {
				c.hidden(p, "ordering by", access.Customer, customer.FieldPhone, err)
			} else if err != nil {
				t.Errorf("%s: %v", p.name, err)
			}
		}
	})
}

// TestHiddenColumnsGuardWrites: a condition on a hidden column in an update or a
// deletion would tell by the number of rows.
func TestHiddenColumnsGuardWrites(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		analyst, technician := people[slices.IndexFunc(people, isNamed("east analyst"))], people[slices.IndexFunc(people, isNamed("tang"))]
		for way, err := range map[string]error{
			"update": c.undone(func(tx *ent.Tx) error {
				return errOf(call(conditional(tx.User.Update().SetLanguage("en"), "phone"), "Save", c.as(analyst)))
			}),
			"update, turned round": c.undone(func(tx *ent.Tx) error {
				u := tx.User.Update().SetLanguage("en")
				return errOf(call(conditionalNot(u, "users", "phone"), "Save", c.as(analyst)))
			}),
			"update of one": c.undone(func(tx *ent.Tx) error {
				u := tx.User.UpdateOneID(c.users["east analyst"].ID).SetLanguage("en")
				return errOf(call(conditional(u, "phone"), "Save", c.as(analyst)))
			}),
		} {
			c.hidden(analyst, way, access.User, "phone", err)
		}
		err := c.undone(func(tx *ent.Tx) error {
			return errOf(call(conditional(tx.PartUsage.Delete(), "unit_cost"), "Exec", c.as(technician)))
		})
		c.hidden(technician, "deletion", access.PartUsage, "unit_cost", err)
	})
}

func isNamed(name string) func(person) bool { return func(p person) bool { return p.name == name } }

var tableNames = map[string]string{"phone": "users", "unit_cost": "part_usages"}

// conditional adds to a write the condition that a sensitive column is not null.
func conditional(builder any, name string) reflect.Value {
	return onWrite(builder, authz.Guard(tableNames[name], name, sql.FieldNotNull(name)))
}

func conditionalNot(builder any, table, name string) reflect.Value {
	return onWrite(builder, sql.NotPredicates(authz.Guard(table, name, sql.FieldIsNull(name))))
}

func onWrite(builder any, predicate func(*sql.Selector)) reflect.Value {
	b := reflect.ValueOf(builder)
	method := b.MethodByName("Where")
	method.Call([]reflect.Value{reflect.ValueOf(predicate).Convert(method.Type().In(0).Elem())})
	return b
}

// TestWritesAnswerWithoutHiddenColumns: what a create or an update returns is
// read like anything else.
func TestWritesAnswerWithoutHiddenColumns(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			writers := map[access.Entity]func(context.Context, *ent.Tx) (any, error){
				access.User: func(ctx context.Context, tx *ent.Tx) (any, error) {
					return tx.User.UpdateOneID(c.users[p.name].ID).SetLanguage("en").Save(ctx)
				},
				access.PartUsage: func(ctx context.Context, tx *ent.Tx) (any, error) {
					return tx.PartUsage.Create().SetServiceRecordID(c.records["east"].ID).SetPartID(c.part.ID).
						SetQuantity(1).SetUnitCost(9_000).Save(ctx)
				},
			}
			for entity, write := range writers {
				_ = c.undone(func(tx *ent.Tx) error {
					node, err := write(c.as(p), tx)
					if err != nil {
						return err
					}
					for _, name := range access.SensitiveColumns(entity) {
						seen := !column(reflect.ValueOf(node).Elem(), name).IsZero()
						if seen == access.Hidden(p.role, entity, name) {
							t.Errorf("%s writes %s and is answered with %s: %t", p.name, entity, name, seen)
						}
					}
					return nil
				})
			}
		}
	})
}

// TestWhoeverWritesWhatTheyDoNotReadWhole is about the entities named above:
// there are no others.
func TestWhoeverWritesWhatTheyDoNotReadWhole(t *testing.T) {
	for _, role := range access.Roles() {
		for _, entity := range access.Entities() {
			writes := access.Lookup(role, entity, access.Create) != access.None || access.Lookup(role, entity, access.Update) != access.None
			if writes && len(access.HiddenColumns(role, entity)) > 0 && entity != access.User && entity != access.PartUsage {
				t.Errorf("%s writes %s, of which %v are hidden", role, entity, access.HiddenColumns(role, entity))
			}
		}
	}
}
