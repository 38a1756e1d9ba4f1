package bulk

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"

	"sanbao/ent/migrate"
	"sanbao/server/authz"
	"sanbao/server/domain/access"
)

// tables are the tables by their names.
var tables = func() map[string]*schema.Table {
	all := map[string]*schema.Table{}
	for _, t := range migrate.Tables {
		all[t.Name] = t
	}
	return all
}()

func column(table, name string) *schema.Column {
	for _, c := range tables[table].Columns {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// columnName turns a field's name in the API into its column's: departmentID is
// department_id.
func columnName(field string) string {
	var b strings.Builder
	runes := []rune(field)
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 && !unicode.IsUpper(runes[i-1]) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// fieldName turns a column's name into its field's in the API.
func fieldName(column string) string {
	words := strings.Split(column, "_")
	for i, word := range words {
		switch {
		case i == 0:
		case word == "id":
			words[i] = "ID"
		case word != "":
			words[i] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "")
}

// compiling turns a request into a statement.
type compiling struct {
	ctx       context.Context
	viewer    *authz.Viewer
	dialect   string
	statement *Statement
	// from are the tables: the first is the list's own.
	from []*source
	// selected are the columns of the statement.
	selected []selection
}

// source is a table of the statement.
type source struct {
	table  string
	entity access.Entity
	// path is the way over the API's fields; empty for the list's own table.
	path string
	// parent and key are where a row refers to one of this table.
	parent *source
	key    string
	// columns are those that are read.
	columns []string
	// id is the place of its rows' ids in the statement; -1 for the list's own table,
	// whose rows are always there.
	id int
	// at is where its columns are found in the statement being built.
	at func(column string) string
}

type selection struct {
	of     *source
	column string
}

// columns finds the columns of a request; false where one is more than a column.
func (c *compiling) columns(r Request) bool {
	entity := access.Entity(r.Entity)
	root := &source{table: authz.TableOf(entity), entity: entity, id: always}
	c.from = []*source{root}
	c.statement.read(root.table)
	for _, path := range r.Columns {
		of := root
		for _, step := range path[:len(path)-1] {
			if of = c.follow(of, step); of == nil {
				return false
			}
		}
		if !c.add(of, path[len(path)-1]) {
			return false
		}
	}
	if !readsAll(c.viewer, entity) {
		c.statement.read(recordsTable)
		c.statement.read(departmentsTable)
	}
	return true
}

// These tables decide which rows a limited scope shows.
const (
	recordsTable     = "service_records"
	departmentsTable = "departments"
)

// follow returns the table to which an edge leads from another.
func (c *compiling) follow(from *source, edge string) *source {
	path := from.path + "." + edge
	for _, s := range c.from {
		if s.path == path {
			return s
		}
	}
	key := columnName(edge) + "_id"
	for _, foreign := range tables[from.table].ForeignKeys {
		if foreign.Columns[0].Name != key {
			continue
		}
		to := &source{table: foreign.RefTable.Name, entity: authz.EntityOf(foreign.RefTable.Name), path: path, parent: from, key: key}
		if !c.reads(to.entity) || lists[string(to.entity)].row == nil {
			return nil
		}
		c.from = append(c.from, to)
		c.statement.read(to.table)
		to.id = c.place(to, "id")
		if from.parent == nil && !foreign.Columns[0].Nullable {
			c.statement.needed = append(c.statement.needed, to.id)
		}
		return to
	}
	return nil
}

// reads reports whether an entity's rows are limited to nothing, or to what hangs on
// the records of departments: other limits are left to the API.
func (c *compiling) reads(entity access.Entity) bool {
	scope := c.viewer.Scope(entity, access.Read)
	return scope == access.All || scope == access.DepartmentTree
}

// add adds a cell; false where the field is no column whose value is told as it stands.
func (c *compiling) add(of *source, field string) bool {
	name := columnName(field)
	if column(of.table, name) == nil || fieldName(name) != field {
		return false
	}
	kind, pointer, ok := kindOf(lists[string(of.entity)].row, name)
	if !ok {
		return false
	}
	added := cell{place: hidden, row: of.id, kind: kind, pointer: pointer}
	isHidden := access.Hidden(c.viewer.Role, of.entity, name)
	if !isHidden {
		added.place = c.place(of, name)
	}
	c.statement.cells = append(c.statement.cells, added)
	return !isHidden || kind == text || pointer
}

// place returns the place of a column in the statement.
func (c *compiling) place(of *source, name string) int {
	for i, s := range c.selected {
		if s.of == of && s.column == name {
			return i
		}
	}
	of.columns = append(of.columns, name)
	c.selected = append(c.selected, selection{of, name})
	c.statement.width = len(c.selected)
	return len(c.selected) - 1
}

// order returns the order of a request; false where it is none of a column.
func (c *compiling) order(r Request) (func(*sql.Selector), bool) {
	term, byColumn, ok := orderOf(r.OrderBy)
	if !ok {
		return nil, false
	}
	table := authz.TableOf(access.Entity(r.Entity))
	if byColumn != "" && (column(table, byColumn) == nil || access.Hidden(c.viewer.Role, access.Entity(r.Entity), byColumn)) {
		return nil, false
	}
	return func(s *sql.Selector) {
		if byColumn != "" && byColumn != "id" {
			s.OrderBy(term(s.C(byColumn)))
		}
		s.OrderBy(term(s.C("id")))
	}, true
}

// orderOf reads a pointer to one of ent's …Order structs.
func orderOf(order any) (term func(string) string, column string, ok bool) {
	value := reflect.ValueOf(order)
	if order == nil || value.Kind() == reflect.Pointer && value.IsNil() {
		return sql.Asc, "", true
	}
	direction, field := value.Elem().FieldByName("Direction"), value.Elem().FieldByName("Field")
	named, isNamed := field.Interface().(interface{ String() string })
	if !isNamed || field.IsNil() {
		return nil, "", false
	}
	term = sql.Asc
	if direction.String() == "DESC" {
		term = sql.Desc
	}
	return term, strings.ToLower(named.String()), true
}

// apply joins the tables and selects the columns.
func (c *compiling) apply(s *sql.Selector) {
	c.from[0].at = s.C
	for i, to := range c.from[1:] {
		alias := "r" + string(rune('a'+i))
		if readsAll(c.viewer, to.entity) {
			t := sql.Dialect(c.dialect).Table(to.table).As(alias)
			s.LeftJoin(t).On(to.parent.at(to.key), t.C("id"))
			to.at = t.C
			continue
		}
		seen := sql.Dialect(c.dialect).Select().From(sql.Table(to.table))
		for _, name := range append([]string{"id"}, to.keys(c.from)...) {
			seen.AppendSelect(seen.C(name))
		}
		authz.Narrow(seen.WithContext(c.ctx), to.table)
		seen.As(alias)
		s.LeftJoin(seen).On(to.parent.at(to.key), seen.C("id"))
		to.at = seen.C
	}
	s.Select()
	for _, selected := range c.selected {
		s.AppendSelect(selected.of.at(selected.column))
	}
}

// keys are the columns of a table that the statement uses, its id aside.
func (to *source) keys(from []*source) []string {
	used := []string{}
	for _, name := range to.columns {
		if name != "id" {
			used = append(used, name)
		}
	}
	for _, other := range from {
		if other.parent == to && !slices.Contains(used, other.key) {
			used = append(used, other.key)
		}
	}
	return used
}
