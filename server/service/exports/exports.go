// Package exports turns lists of rows into tables for people: the rows that the
// viewer sees, with the viewer's columns, in the viewer's words.
package exports

import (
	"context"
	"iter"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/ent/servicerecord"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/fault"
	"sanbao/server/store"
)

const (
	// rowLimit is the largest table; a spreadsheet holds ten times as many, and
	// nobody reads them.
	rowLimit = 100_000
	// chunk is how many rows are held at a time.
	chunk = 500
)

// Service exports lists.
type Service struct {
	store *store.Store
	zone  *time.Location
}

// New returns the service. Moments are written in zone, the company's.
func New(s *store.Store, zone *time.Location) *Service { return &Service{s, zone} }

// Request says what is exported.
type Request struct {
	// Where filters the records; nil for all that the viewer sees.
	Where *ent.ServiceRecordWhereInput
	Order Order
	// Columns by name, in their order. Those that are hidden from the viewer's
	// role are left out.
	Columns []string
	// Language of the header and of what has a name in it.
	Language fault.Language
}

// Order is the order of a list.
type Order struct {
	// Field as the API names it; "" for the order in which they were registered.
	Field      string
	Descending bool
}

// Table is an export under way.
type Table struct {
	// Header names the columns.
	Header []string
	// Total is how many rows there are.
	Total int

	ids     []int
	columns []column
	read    func(ctx context.Context, ids []int) ([]*ent.ServiceRecord, error)
	words   words
}

// ServiceRecords finds the records to export. Returns INVALID for columns that do
// not exist or none at all, FORBIDDEN for a filter or an order by a hidden column,
// LIMIT for more rows than a table holds.
func (s *Service) ServiceRecords(ctx context.Context, r Request) (*Table, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	chosen, err := columnsFor(viewer.Role, r.Columns)
	if err != nil {
		return nil, err
	}
	order, err := orderOf(r.Order)
	if err != nil {
		return nil, err
	}
	query := s.store.Client().ServiceRecord.Query()
	if query, err = r.Where.Filter(query); err != nil {
		return nil, store.Fault(err)
	}
	ids, err := query.Order(order...).Limit(rowLimit + 1).IDs(ctx)
	switch {
	case err != nil:
		return nil, store.Fault(err)
	case len(ids) > rowLimit:
		return nil, fault.New(fault.Limit, fault.TooMany, fault.Params{"max": rowLimit})
	}
	table := &Table{Total: len(ids), ids: ids, columns: chosen, words: words{lang: r.Language, zone: s.zone}}
	table.read = func(ctx context.Context, ids []int) ([]*ent.ServiceRecord, error) {
		query := s.store.Client().ServiceRecord.Query().Where(servicerecord.IDIn(ids...))
		for _, c := range chosen {
			if c.with != nil {
				c.with(query)
			}
		}
		return query.All(ctx)
	}
	for _, c := range chosen {
		table.Header = append(table.Header, c.title.in(r.Language))
	}
	return table, nil
}

// Rows reads the rows, a few hundred at a time, in the order in which they were
// found. A record that has left the viewer's sight meanwhile is passed over. The
// sequence ends after the first error.
func (t *Table) Rows(ctx context.Context) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		for ids := range slices.Chunk(t.ids, chunk) {
			records, err := t.read(ctx, ids)
			if err != nil {
				yield(nil, store.Fault(err))
				return
			}
			byID := make(map[int]*ent.ServiceRecord, len(records))
			for _, r := range records {
				byID[r.ID] = r
			}
			for _, id := range ids {
				if r := byID[id]; r != nil && !yield(t.row(r), nil) {
					return
				}
			}
		}
	}
}

func (t *Table) row(r *ent.ServiceRecord) []string {
	cells := make([]string, len(t.columns))
	for i, c := range t.columns {
		cells[i] = c.cell(r, t.words)
	}
	return cells
}

// columnsFor finds the columns by name, without those hidden from the role.
func columnsFor(role access.Role, names []string) ([]column, error) {
	var chosen []column
	for i, name := range names {
		at := slices.IndexFunc(serviceRecordColumns, func(c column) bool { return c.name == name })
		if at < 0 || slices.Contains(names[:i], name) {
			return nil, fault.InvalidField("columns", fault.NotAnOption)
		}
		c := serviceRecordColumns[at]
		if c.hides.column == "" || !access.Hidden(role, c.hides.entity, c.hides.column) {
			chosen = append(chosen, c)
		}
	}
	if len(chosen) == 0 {
		return nil, fault.InvalidField("columns", fault.Required)
	}
	return chosen, nil
}

// orders are the orders of the list, by the names of the API.
var orders = map[string]func(...sql.OrderTermOption) servicerecord.OrderOption{
	"NUMBER": servicerecord.ByNumber, "STATUS": servicerecord.ByStatus, "SEVERITY": servicerecord.BySeverity,
	"FAULT_CODE": servicerecord.ByFaultCode, "REPORTED_AT": servicerecord.ByReportedAt,
	"CREATED_AT": servicerecord.ByCreatedAt, "UPDATED_AT": servicerecord.ByUpdatedAt,
}

// orderOf is an order, the id deciding between equals. Returns INVALID for one
// that does not exist.
func orderOf(o Order) ([]servicerecord.OrderOption, error) {
	direction := sql.OrderAsc()
	if o.Descending {
		direction = sql.OrderDesc()
	}
	if o.Field == "" {
		return []servicerecord.OrderOption{servicerecord.ByID(direction)}, nil
	}
	by, ok := orders[o.Field]
	if !ok {
		return nil, fault.InvalidField("orderBy.field", fault.NotAnOption)
	}
	return []servicerecord.OrderOption{by(direction), servicerecord.ByID(direction)}, nil
}
