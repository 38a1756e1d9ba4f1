package analytics

import (
	"context"
	"sync"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/user"
)

// rowsByID reads the rows of one type that an answer refers to, when the first is
// asked for.
type rowsByID[T any] func(context.Context) (map[int]*T, error)

// neighbours are the rows that dimensions refer to, read under the viewer's own
// rights: one statement a type for all rows of an answer.
type neighbours struct {
	departments rowsByID[ent.Department]
	users       rowsByID[ent.User]
	products    rowsByID[ent.Product]
	units       rowsByID[ent.ProductUnit]
	customers   rowsByID[ent.Customer]
	parts       rowsByID[ent.Part]
}

func newNeighbours(client *ent.Client, found []*Row) *neighbours {
	ids := func(dimensions ...string) []int {
		var all []int
		for _, r := range found {
			for _, dimension := range dimensions {
				if id := r.reference(dimension); id != 0 {
					all = append(all, id)
				}
			}
		}
		return all
	}
	return &neighbours{
		departments: once(func(ctx context.Context) ([]*ent.Department, error) {
			return client.Department.Query().Where(department.IDIn(ids("department")...)).All(ctx)
		}, func(d *ent.Department) int { return d.ID }),
		users: once(func(ctx context.Context) ([]*ent.User, error) {
			return client.User.Query().Where(user.IDIn(ids("owner", "technician")...)).All(ctx)
		}, func(u *ent.User) int { return u.ID }),
		products: once(func(ctx context.Context) ([]*ent.Product, error) {
			return client.Product.Query().Where(product.IDIn(ids("product")...)).All(ctx)
		}, func(p *ent.Product) int { return p.ID }),
		units: once(func(ctx context.Context) ([]*ent.ProductUnit, error) {
			return client.ProductUnit.Query().Where(productunit.IDIn(ids("productUnit")...)).All(ctx)
		}, func(u *ent.ProductUnit) int { return u.ID }),
		customers: once(func(ctx context.Context) ([]*ent.Customer, error) {
			return client.Customer.Query().Where(customer.IDIn(ids("customer")...)).All(ctx)
		}, func(c *ent.Customer) int { return c.ID }),
		parts: once(func(ctx context.Context) ([]*ent.Part, error) {
			return client.Part.Query().Where(part.IDIn(ids("part")...)).All(ctx)
		}, func(p *ent.Part) int { return p.ID }),
	}
}

// one is the row of that id; nil for id 0, and where the viewer does not see it.
func one[T any](ctx context.Context, id int, read rowsByID[T]) (*T, error) {
	if id == 0 {
		return nil, nil
	}
	found, err := read(ctx)
	return found[id], err
}

// once reads rows when they are first asked for, by their ids.
func once[T any](read func(context.Context) ([]*T, error), id func(*T) int) rowsByID[T] {
	var (
		done sync.Once
		byID map[int]*T
		err  error
	)
	return func(ctx context.Context) (map[int]*T, error) {
		done.Do(func() {
			var found []*T
			found, err = read(ctx)
			byID = make(map[int]*T, len(found))
			for _, r := range found {
				byID[id(r)] = r
			}
		})
		return byID, err
	}
}
