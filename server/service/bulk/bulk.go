// Package bulk reads many rows past the API: a list of columns of a table and of the
// rows to which it refers, in one statement whose rows are passed on as they come. It
// reads what the API would: ent's policies, filters and hidden columns hold for the
// viewer in the context, because the statement is built by ent, up to the moment at
// which it would be run.
package bulk

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"sanbao/ent"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/store"
)

// Service reads rows in bulk.
type Service struct {
	store  *store.Store
	client *ent.Client
}

// New returns the service that reads from a store.
func New(s *store.Store) *Service {
	return &Service{store: s, client: ent.NewClient(ent.Driver(catcher{s.Dialect()}))}
}

// Request is a list to be read.
type Request struct {
	// Entity is the type of the rows, as the API names it.
	Entity string
	// Where is the API's filter, a pointer to the …WhereInput of the entity; nil for
	// none.
	Where any
	// OrderBy is the API's order, a pointer to the …Order of the entity; nil for the
	// order in which rows were made.
	OrderBy any
	// Columns are fields as the API names them: one of the row, or the way to it over
	// the rows to which it refers.
	Columns [][]string
	// Limit is how many rows at most, 0 for all.
	Limit int
}

// Statement is a list that can be read.
type Statement struct {
	query string
	args  []any
	cells []cell
	// needed are the places of the ids of rows that must not be missing.
	needed []int
	width  int
	tables []string
	limit  int
}

// cell is how a cell is read.
type cell struct {
	// place is the column of the statement, or hidden.
	place int
	// row is the place of the id of the row that it is of, or always.
	row  int
	kind kind
	// pointer says that the row's field is null where the column is; others are empty.
	pointer bool
}

const (
	// hidden is the place of a cell that the viewer may not read.
	hidden = -1
	// always is the place of the id of a row that cannot be missing.
	always = -1
)

// Compile returns the statement of a list; nil where it is not one that can be read in
// bulk. Returns what the API would of rows and columns that the viewer may not read.
func (s *Service) Compile(ctx context.Context, r Request) (*Statement, error) {
	return s.compile(ctx, r, nil)
}

// compile returns the statement of a list, with rows chosen and ordered by change in
// place of the request's order.
func (s *Service) compile(ctx context.Context, r Request, change func(*entsql.Selector)) (*Statement, error) {
	viewer, err := authz.Require(ctx)
	if err != nil {
		return nil, err
	}
	list, known := lists[r.Entity]
	if !known {
		return nil, nil
	}
	c := &compiling{ctx: ctx, viewer: viewer, statement: &Statement{limit: r.Limit}, dialect: s.store.Dialect()}
	order, ok := c.order(r)
	if !ok || !c.columns(r) {
		return nil, nil
	}
	if change != nil {
		order = change
	}
	return c.statement, s.build(ctx, list, r.Where, c, order)
}

// build has ent make the statement, and keeps it instead of running it.
func (s *Service) build(ctx context.Context, list list, where any, c *compiling, order func(*entsql.Selector)) error {
	caught := &caught{}
	err := list.scan(context.WithValue(ctx, caughtKey{}, caught), s.client, where, func(selector *entsql.Selector) {
		c.apply(selector)
		order(selector)
		if c.statement.limit > 0 {
			selector.Limit(c.statement.limit)
		}
	})
	if !errors.Is(err, errCaught) {
		if err == nil {
			err = errors.New("bulk: the statement was not caught")
		}
		return store.Fault(err)
	}
	c.statement.query, c.statement.args = caught.query, caught.args
	return nil
}

// Rows calls yield for each row: the cells as text, nil where there is nothing. They
// are yield's until it returns. It ends with the first error of yield's.
func (s *Service) Rows(ctx context.Context, st *Statement, yield func([][]byte) error) error {
	rows, err := s.store.Rows(ctx, st.query, st.args)
	if err != nil {
		return store.Fault(err)
	}
	defer rows.Close()
	raw, into := make([]sql.RawBytes, st.width), make([]any, st.width)
	for i := range raw {
		into[i] = &raw[i]
	}
	cells := make([][]byte, len(st.cells))
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return store.Fault(err)
		}
		for _, place := range st.needed {
			if raw[place] == nil {
				return errors.New("bulk: a row to which another refers is out of the viewer's sight")
			}
		}
		for i, c := range st.cells {
			switch {
			case c.row != always && raw[c.row] == nil:
				cells[i] = nil
			case c.place == hidden:
				cells[i] = c.kind.text(nil, c.pointer)
			default:
				cells[i] = c.kind.text(raw[c.place], c.pointer)
			}
		}
		if err := yield(cells); err != nil {
			return err
		}
	}
	return store.Fault(rows.Err())
}

// Removed are the tables of lists whose rows people take away: when that was last done
// nothing in them says.
var Removed = []string{"contacts", "part_usages", "warranties"}

// Stamp tells how far the tables of a statement have come: a text that is another one
// whenever any of them did, "" for tables that do not say when their rows change, and when
// they last changed, zero where rows may have been taken away since.
func (s *Service) Stamp(ctx context.Context, st *Statement) (text string, newest time.Time, err error) {
	for _, table := range st.tables {
		if column(table, "updated_at") == nil {
			return "", time.Time{}, nil
		}
	}
	for _, table := range st.tables {
		name := quote(table)
		rows, err := s.store.Rows(ctx, "SELECT updated_at, (SELECT count(*) FROM "+name+") FROM "+name+
			" ORDER BY updated_at DESC, id DESC LIMIT 1", nil)
		if err != nil {
			return "", time.Time{}, store.Fault(err)
		}
		at, count, err := stampOf(rows)
		if err != nil {
			return "", time.Time{}, store.Fault(err)
		}
		if at.After(newest) {
			newest = at
		}
		text += table + " " + at.UTC().Format(time.RFC3339Nano) + " " + count + "\n"
	}
	if slices.ContainsFunc(st.tables, func(table string) bool { return slices.Contains(Removed, table) }) {
		newest = time.Time{}
	}
	return text, newest, nil
}

func stampOf(rows *sql.Rows) (at time.Time, count string, err error) {
	defer rows.Close()
	if rows.Next() {
		if err := rows.Scan(&at, &count); err != nil {
			return at, count, err
		}
	}
	return at, count, rows.Err()
}

// quote quotes a name that stands in the program.
func quote(name string) string { return `"` + name + `"` }

// catcher is a driver that keeps a statement instead of running it.
type catcher struct{ name string }

type caught struct {
	query string
	args  []any
}

type caughtKey struct{}

var errCaught = errors.New("bulk: caught")

var errReadsOnly = errors.New("bulk: reads only")

// Dialect returns the dialect's name.
func (c catcher) Dialect() string { return c.name }

// Query keeps the statement.
func (catcher) Query(ctx context.Context, query string, args, _ any) error {
	kept, ok := ctx.Value(caughtKey{}).(*caught)
	if !ok {
		return errReadsOnly
	}
	kept.query = query
	kept.args, _ = args.([]any)
	return errCaught
}

// Exec refuses to write.
func (catcher) Exec(context.Context, string, any, any) error { return errReadsOnly }

// Tx refuses to write.
func (catcher) Tx(context.Context) (dialect.Tx, error) { return nil, errReadsOnly }

// Close does nothing.
func (catcher) Close() error { return nil }

// readsAll reports whether the viewer reads every row of an entity.
func readsAll(v *authz.Viewer, entity access.Entity) bool {
	return v.Scope(entity, access.Read) == access.All
}

// read adds a table to those of a statement.
func (st *Statement) read(table string) {
	if !slices.Contains(st.tables, table) {
		st.tables = append(st.tables, table)
	}
}
