package imports

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/customer"
	"sanbao/ent/department"
	"sanbao/ent/part"
	"sanbao/ent/product"
	"sanbao/ent/productunit"
	"sanbao/ent/servicerecord"
	"sanbao/ent/warrantypolicy"
)

// stored is a row that is in the database.
type stored struct {
	id, version int
	row         reflect.Value
	// columns are the indexes of the row's fields.
	columns map[string]int
}

// value returns what stands in a column; nil where nothing does.
func (s stored) value(column string) any {
	index, ok := s.columns[column]
	if !ok {
		return nil
	}
	field := s.row.Field(index)
	if field.Kind() != reflect.Pointer {
		return field.Interface()
	}
	if field.IsNil() {
		return nil
	}
	return field.Elem().Interface()
}

// columnsOf returns the indexes of an ent row's fields by their columns.
func columnsOf[N any]() map[string]int {
	row := reflect.TypeFor[N]()
	columns := make(map[string]int, row.NumField())
	for i := range row.NumField() {
		name, _, _ := strings.Cut(row.Field(i).Tag.Get("json"), ",")
		columns[name] = i
	}
	return columns
}

// same reports whether two values of a column are the same. Databases keep moments
// to the microsecond.
func same(a, b any) bool {
	first, isTime := a.(time.Time)
	second, both := b.(time.Time)
	if isTime && both {
		return first.Truncate(time.Microsecond).Equal(second.Truncate(time.Microsecond))
	}
	return a == b
}

// byKey indexes rows by their natural keys; rows of the same key stand together.
func byKey[N any](nodes []*N, err error, keyOf func(*N) string) (map[string][]stored, error) {
	found := make(map[string][]stored, len(nodes))
	columns := columnsOf[N]()
	for _, n := range nodes {
		s := stored{row: reflect.ValueOf(n).Elem(), columns: columns}
		s.id, _ = s.value("id").(int)
		s.version, _ = s.value("version").(int)
		found[keyOf(n)] = append(found[keyOf(n)], s)
	}
	return found, err
}

// finder looks rows up by their natural keys.
type finder struct {
	client *ent.Client
	// source of service records.
	source string
	// byName: customers and departments are found by their names.
	byName bool
	// below: departments are found by name only below parent, which is 0 while it
	// is not there.
	below  bool
	parent int
	// products whose units are looked for: their models by their ids.
	products map[int]string
}

// unitKey is the natural key of a unit: its serial number within its product.
func unitKey(model, serial string) string { return model + "\x00" + serial }

func (f finder) find(ctx context.Context, e Entity, keys []string) (map[string][]stored, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	switch e {
	case Customers:
		if f.byName {
			nodes, err := f.client.Customer.Query().Where(customer.NameIn(keys...)).All(ctx)
			return byKey(nodes, err, func(n *ent.Customer) string { return n.Name })
		}
		nodes, err := f.client.Customer.Query().Where(customer.CodeIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.Customer) string { return n.Code })
	case Products:
		nodes, err := f.client.Product.Query().Where(product.ModelIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.Product) string { return n.Model })
	case Parts:
		nodes, err := f.client.Part.Query().Where(part.CodeIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.Part) string { return n.Code })
	case WarrantyPolicies:
		nodes, err := f.client.WarrantyPolicy.Query().Where(warrantypolicy.CodeIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.WarrantyPolicy) string { return n.Code })
	case ServiceRecords:
		nodes, err := f.client.ServiceRecord.Query().
			Where(servicerecord.Source(f.source), servicerecord.SourceReferenceIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.ServiceRecord) string { return *n.SourceReference })
	case Departments:
		return f.findDepartments(ctx, keys)
	default:
		return f.findUnits(ctx, keys)
	}
}

func (f finder) findDepartments(ctx context.Context, keys []string) (map[string][]stored, error) {
	query := f.client.Department.Query()
	if !f.byName {
		nodes, err := query.Where(department.CodeIn(keys...)).All(ctx)
		return byKey(nodes, err, func(n *ent.Department) string { return n.Code })
	}
	if f.below {
		query.Where(department.ParentID(f.parent))
	}
	nodes, err := query.Where(department.NameIn(keys...)).All(ctx)
	return byKey(nodes, err, func(n *ent.Department) string { return n.Name })
}

func (f finder) findUnits(ctx context.Context, keys []string) (map[string][]stored, error) {
	if len(f.products) == 0 {
		return nil, nil
	}
	serials := make([]string, len(keys))
	for i, k := range keys {
		_, serials[i], _ = strings.Cut(k, "\x00")
	}
	ids := make([]int, 0, len(f.products))
	for id := range f.products {
		ids = append(ids, id)
	}
	nodes, err := f.client.ProductUnit.Query().
		Where(productunit.ProductIDIn(ids...), productunit.SerialNumberIn(serials...)).All(ctx)
	return byKey(nodes, err, func(n *ent.ProductUnit) string { return unitKey(f.products[n.ProductID], n.SerialNumber) })
}

// fill sets columns of a mutation; nil clears one.
func fill(m ent.Mutation, values map[string]any) error {
	for name, value := range values {
		var err error
		if value == nil {
			err = m.ClearField(name)
		} else {
			err = m.SetField(name, value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// statementRows is how many rows a statement adds. SQLite's driver looks each
// parameter up among all of them: with several hundred rows of fifty columns it
// would do little else.
const statementRows = 100

// bulk adds rows of one table and returns their ids.
func bulk[B any, M ent.Mutation, N any, S interface {
	Save(context.Context) ([]*N, error)
}](ctx context.Context, rows []map[string]any, begin func() B, mutation func(B) M, together func(...B) S) ([]int, error) {
	id := columnsOf[N]()["id"]
	ids := make([]int, 0, len(rows))
	for some := range slices.Chunk(rows, statementRows) {
		builders := make([]B, len(some))
		for i, row := range some {
			builders[i] = begin()
			if err := fill(mutation(builders[i]), row); err != nil {
				return nil, err
			}
		}
		nodes, err := together(builders...).Save(ctx)
		if err != nil {
			return nil, err
		}
		for _, n := range nodes {
			ids = append(ids, int(reflect.ValueOf(n).Elem().Field(id).Int()))
		}
	}
	return ids, nil
}

// insert adds rows and returns their ids in the same order.
func insert(ctx context.Context, tx *ent.Tx, e Entity, rows []map[string]any) ([]int, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	switch e {
	case Customers:
		return bulk(ctx, rows, tx.Customer.Create, (*ent.CustomerCreate).Mutation, tx.Customer.CreateBulk)
	case Products:
		return bulk(ctx, rows, tx.Product.Create, (*ent.ProductCreate).Mutation, tx.Product.CreateBulk)
	case Units:
		return bulk(ctx, rows, tx.ProductUnit.Create, (*ent.ProductUnitCreate).Mutation, tx.ProductUnit.CreateBulk)
	case Parts:
		return bulk(ctx, rows, tx.Part.Create, (*ent.PartCreate).Mutation, tx.Part.CreateBulk)
	case Departments:
		return bulk(ctx, rows, tx.Department.Create, (*ent.DepartmentCreate).Mutation, tx.Department.CreateBulk)
	default:
		return bulk(ctx, rows, tx.ServiceRecord.Create, (*ent.ServiceRecordCreate).Mutation, tx.ServiceRecord.CreateBulk)
	}
}

// versioned is a mutation that can be limited to rows as they were seen.
type versioned interface {
	ent.Mutation
	WhereP(...func(*entsql.Selector))
}

// change changes a row as it was seen. Returns a NotFoundError if somebody else
// has changed it since.
func change(ctx context.Context, tx *ent.Tx, e Entity, seen stored, values map[string]any) error {
	var m versioned
	var exec func(context.Context) error
	switch e {
	case Customers:
		u := tx.Customer.UpdateOneID(seen.id)
		m, exec = u.Mutation(), u.Exec
	case Products:
		u := tx.Product.UpdateOneID(seen.id)
		m, exec = u.Mutation(), u.Exec
	case Units:
		u := tx.ProductUnit.UpdateOneID(seen.id)
		m, exec = u.Mutation(), u.Exec
	case Parts:
		u := tx.Part.UpdateOneID(seen.id)
		m, exec = u.Mutation(), u.Exec
	default:
		u := tx.ServiceRecord.UpdateOneID(seen.id)
		m, exec = u.Mutation(), u.Exec
	}
	m.WhereP(func(s *entsql.Selector) { s.Where(entsql.EQ(s.C("version"), seen.version)) })
	if err := fill(m, values); err != nil {
		return err
	}
	return exec(ctx)
}
