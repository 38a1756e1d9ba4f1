package authz_test

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
)

// TestTheCompanyHasItAll keeps the tests below from passing for want of rows.
func TestTheCompanyHasItAll(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, table := range tables(c.client) {
			ids, err := idsOf(c.system(), table.query())
			if err != nil || len(ids) == 0 {
				t.Errorf("%s: %v, %v", table.entity, ids, err)
			}
			if slices.Contains(access.Entities(), table.entity) && !slices.Equal(ids, c.all(table.entity)) {
				t.Errorf("%s: the system sees %v of %v", table.entity, ids, c.all(table.entity))
			}
		}
	})
}

// TestEveryoneReadsTheirRowsAndNoOther goes through lists, counts, existence,
// projections, groupings, aggregates and single rows.
func TestEveryoneReadsTheirRowsAndNoOther(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, p := range people {
			ctx := c.as(p)
			for _, table := range public(c.client) {
				want := c.ids(p, table.entity, access.Read)
				for way, read := range waysToRead {
					got, err := read(ctx, table)
					if !p.reads(table.entity) {
						if fault.CodeOf(err) != fault.Forbidden {
							t.Errorf("%s, %s of %s: %v, %v", p.name, way, table.entity, got, err)
						}
						continue
					}
					if err != nil || !slices.Equal(got, want) {
						t.Errorf("%s, %s of %s: %v, want %v (%v)", p.name, way, table.entity, got, want, err)
					}
				}
				if !p.reads(table.entity) {
					continue
				}
				c.readsCounts(p, ctx, table, len(want))
				for _, id := range c.all(table.entity) {
					c.readsOne(p, ctx, table, id, slices.Contains(want, id))
				}
			}
		}
	})
}

var waysToRead = map[string]func(context.Context, table) ([]int, error){
	"ids": func(ctx context.Context, t table) ([]int, error) { return idsOf(ctx, t.query()) },
	"rows": func(ctx context.Context, t table) ([]int, error) {
		found, err := nodes(ctx, t.query())
		ids := []int{}
		for id := range found {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		return ids, err
	},
	"projection": func(ctx context.Context, t table) ([]int, error) {
		ids, err := call(chain(t.query(), "Select", "id"), "Ints", ctx)
		sorted := append([]int{}, ids.Interface().([]int)...)
		slices.Sort(sorted)
		return sorted, err
	},
	"grouping": func(ctx context.Context, t table) ([]int, error) { return t.grouped(ctx) },
	"all of a list of ids": func(ctx context.Context, t table) ([]int, error) {
		everything, err := idsOf(authz.System(ctx), t.query())
		if err != nil {
			return nil, err
		}
		return idsOf(ctx, where(t.query(), idIn(everything)))
	},
}

func (c *company) readsCounts(p person, ctx context.Context, table table, want int) {
	c.t.Helper()
	count, err := call(table.query(), "Count", ctx)
	if err != nil || int(count.Int()) != want {
		c.t.Errorf("%s counts %v %s, want %d (%v)", p.name, count, table.entity, want, err)
	}
	exist, err := call(table.query(), "Exist", ctx)
	if err != nil || exist.Bool() != (want > 0) {
		c.t.Errorf("%s: %s exist: %v (%v)", p.name, table.entity, exist, err)
	}
	total, err := call(chain(table.query(), "Aggregate", ent.Count()), "Int", ctx)
	if err != nil || int(total.Int()) != want {
		c.t.Errorf("%s aggregates %v %s, want %d (%v)", p.name, total, table.entity, want, err)
	}
}

// readsOne asks for a single row by its id: as an entity, and as a node of the API.
func (c *company) readsOne(p person, ctx context.Context, table table, id int, visible bool) {
	c.t.Helper()
	_, byID := call(table.client, "Get", ctx, id)
	_, asNode := c.client.Noder(ctx, id)
	several, err := c.client.Noders(graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover), []int{id, id})
	if err != nil && !ent.IsNotFound(err) {
		c.t.Errorf("%s: %s %d as nodes: %v", p.name, table.entity, id, err)
	}
	inList := len(several) > 0 && several[0] != nil
	ways := map[string]bool{"by id": byID == nil, "as node": asNode == nil, "among nodes": inList}
	if table.entity == access.NotificationSetting {
		// The API knows no such type: a person's settings are answered whole.
		ways = map[string]bool{"by id": byID == nil}
	}
	for way, found := range ways {
		if found != visible {
			c.t.Errorf("%s finds %s %d %s: %t, want %t", p.name, table.entity, id, way, found, visible)
		}
	}
	for _, err := range []error{byID, asNode} {
		if err != nil && !ent.IsNotFound(err) {
			c.t.Errorf("%s: %s %d: %v", p.name, table.entity, id, err)
		}
	}
}

// TestNeighboursAreTheVisibleOnes loads every edge of every entity eagerly, and
// walks it as a query of its own, from the rows that a person sees.
func TestNeighboursAreTheVisibleOnes(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, table := range public(c.client) {
			for _, edge := range table.edges() {
				whole := c.neighbours(c.system(), table, edge)
				for _, p := range people {
					if p.reads(table.entity) {
						c.seesNeighbours(p, table, edge, whole)
					}
				}
			}
		}
	})
}

// neighbours returns, for each row that the context sees, its neighbours.
func (c *company) neighbours(ctx context.Context, table table, edge string) map[int][]int {
	c.t.Helper()
	found, err := nodes(ctx, chain(table.query(), "With"+edge))
	if err != nil {
		c.t.Fatalf("%s with %s: %v", table.entity, edge, err)
	}
	ids := map[int][]int{}
	for id, node := range found {
		ids[id] = loaded(node, edge)
	}
	return ids
}

func (c *company) seesNeighbours(p person, table table, edge string, whole map[int][]int) {
	c.t.Helper()
	ctx, target := c.as(p), table.target(edge)
	if !slices.Contains(access.Entities(), target) || !p.reads(target) {
		_, err := nodes(ctx, chain(table.query(), "With"+edge))
		if len(c.ids(p, table.entity, access.Read)) > 0 && fault.CodeOf(err) != fault.Forbidden {
			c.t.Errorf("%s loads %s of %s: %v", p.name, edge, table.entity, err)
		}
		_, err = idsOf(ctx, chain(table.query(), "Query"+edge))
		if fault.CodeOf(err) != fault.Forbidden {
			c.t.Errorf("%s walks to %s of %s: %v", p.name, edge, table.entity, err)
		}
		return
	}
	visible := c.ids(p, target, access.Read)
	want, reached := map[int][]int{}, []int{}
	for _, id := range c.ids(p, table.entity, access.Read) {
		want[id] = intersect(whole[id], visible)
		reached = append(reached, want[id]...)
	}
	if got := c.neighbours(ctx, table, edge); !reflect.DeepEqual(got, want) {
		c.t.Errorf("%s, %s of %s: %v, want %v", p.name, edge, table.entity, got, want)
	}
	slices.Sort(reached)
	reached = slices.Compact(reached)
	walked, err := idsOf(ctx, chain(table.query(), "Query"+edge))
	if err != nil || !slices.Equal(walked, reached) {
		c.t.Errorf("%s walks from %s to %s: %v, want %v (%v)", p.name, table.entity, edge, walked, reached, err)
	}
}

func intersect(a, b []int) []int {
	return slices.DeleteFunc(slices.Clone(a), func(id int) bool { return !slices.Contains(b, id) })
}

// TestTheSystemsRowsAreNobodys: number sequences, refresh tokens, idempotency
// keys and the bytes of attachments.
func TestTheSystemsRowsAreNobodys(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		for _, table := range tables(c.client) {
			if slices.Contains(access.Entities(), table.entity) {
				continue
			}
			for _, p := range people {
				for way, err := range c.everything(c.as(p), table) {
					if fault.CodeOf(err) != fault.Forbidden {
						t.Errorf("%s, %s of %s: %v", p.name, way, table.entity, err)
					}
				}
			}
		}
	})
}

// TestNothingWithoutAViewer: neither an answer nor a hint whether there is one.
func TestNothingWithoutAViewer(t *testing.T) {
	each(t, func(t *testing.T, c *company) {
		expired := fault.New(fault.Unauthenticated, fault.TokenExpired)
		for _, table := range tables(c.client) {
			for ctx, key := range map[context.Context]fault.Key{
				t.Context():                        fault.NotSignedIn,
				authz.Refuse(t.Context(), expired): fault.TokenExpired,
			} {
				for way, err := range c.everything(ctx, table) {
					if f := fault.As(err); f == nil || f.Code != fault.Unauthenticated || f.Key != key {
						t.Errorf("%s of %s: %v, want %s", way, table.entity, err, key)
					}
				}
			}
		}
	})
}

// everything tries all that can be done to the rows of a table, and undoes it.
func (c *company) everything(ctx context.Context, table table) map[string]error {
	id, err := call(table.query(), "FirstID", c.system())
	if err != nil {
		c.t.Fatal(err)
	}
	one := int(id.Int())
	errs := map[string]error{}
	_, errs["ids"] = idsOf(ctx, table.query())
	_, errs["rows"] = nodes(ctx, table.query())
	_, errs["count"] = call(table.query(), "Count", ctx)
	_, errs["exist"] = call(table.query(), "Exist", ctx)
	_, errs["first"] = call(table.query(), "First", ctx)
	_, errs["get"] = call(table.client, "Get", ctx, one)
	_, errs["grouping"] = table.grouped(ctx)
	_, errs["aggregate"] = call(chain(table.query(), "Aggregate", ent.Count()), "Int", ctx)
	errs["delete all"] = c.undone(func(tx *ent.Tx) error {
		_, err := call(chain(tableOf(tx.Client(), table.entity).client, "Delete"), "Exec", ctx)
		return err
	})
	errs["delete one"] = c.undone(func(tx *ent.Tx) error {
		_, err := call(chain(tableOf(tx.Client(), table.entity).client, "DeleteOneID", one), "Exec", ctx)
		return err
	})
	errs["update all"] = c.undone(func(tx *ent.Tx) error {
		_, err := call(chain(tableOf(tx.Client(), table.entity).client, "Update"), "Save", ctx)
		return err
	})
	errs["update one"] = c.undone(func(tx *ent.Tx) error {
		_, err := call(chain(tableOf(tx.Client(), table.entity).client, "UpdateOneID", one), "Save", ctx)
		return err
	})
	return errs
}

var errUndo = errors.New("undo")

// undone runs f in a transaction that is rolled back, and returns f's error.
func (c *company) undone(f func(tx *ent.Tx) error) error {
	var failed error
	err := c.store.WithTx(c.system(), func(_ context.Context, tx *ent.Tx) error {
		failed = f(tx)
		return errUndo
	})
	if !errors.Is(err, errUndo) {
		c.t.Fatal(err)
	}
	return failed
}
