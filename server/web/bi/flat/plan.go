package flat

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

// Options say what of an answer is to become rows.
type Options struct {
	// Root is the response key of the root's field; "" for the first.
	Root string
	// Expand is the path of a list below the rows, as its columns are called; "" for
	// none.
	Expand string
}

// Plan knows how the rows lie in the answers of one operation.
type Plan struct {
	// Columns of the rows.
	Columns []Column
	// Root is the field of the root that is taken.
	Root *ast.Field

	// way leads from the root's field to the rows.
	way []string
	// listed says that the rows are a list.
	listed bool
	// row is what a row has; nil where the rows are scalars.
	row *shape
	// expanded says that the list to expand was found.
	expanded bool
	// origins are where the columns come from.
	origins []origin
}

// shape is what is selected of an object.
type shape struct{ members []*member }

// member is a field of an object.
type member struct {
	key string
	// below is set for objects and lists of objects.
	below *shape
	list  bool
	// expand is set for a list that makes a row of each element.
	expand bool
	// from and to are the columns below, one for a scalar.
	from, to int
}

// origin is where a column comes from.
type origin struct {
	// names are the fields on the way from the row, by their names in the schema.
	names []string
	// direct: no list stands in between, no field has arguments, and no type condition
	// or directive may leave it out.
	direct bool
}

// New returns the plan of a valid operation's rows under the values of its variables.
// Returns INVALID, with the parameter "root" or "expand", where the operation has no
// such field or list.
func New(schema *ast.Schema, op *ast.OperationDefinition, variables map[string]any, o Options) (*Plan, error) {
	root := rootOf(op, variables, o.Root)
	if root == nil {
		return nil, fault.InvalidField("root", fault.NotAnOption)
	}
	p := &Plan{Root: root.Field}
	b := &builder{schema: schema, variables: variables, plan: p, expand: splitPath(o.Expand)}
	rows := b.find(root)
	if rows == nil {
		rows = root
	}
	b.rows(rows)
	if o.Expand != "" && !p.expanded {
		return nil, fault.InvalidField("expand", fault.NotAnOption)
	}
	b.name()
	return p, nil
}

func splitPath(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

func rootOf(op *ast.OperationDefinition, variables map[string]any, key string) *field {
	for _, f := range collect([]ast.SelectionSet{op.SelectionSet}, variables) {
		if key == f.Alias || key == "" && f.Name != "__typename" {
			return f
		}
	}
	return nil
}

// Connection reports whether the rows are the nodes of the root's field itself, a
// connection, so that they can be had page after page.
func (p *Plan) Connection() bool {
	return p.listed && isConnection(p.Root.Definition.Type.Name()) && len(p.way) == 1 && p.way[0] == edges &&
		p.Root.Definition.Arguments.ForName("first") != nil && p.Root.Definition.Arguments.ForName("after") != nil
}

// Direct returns for each column the fields that lead to it from a row of a
// connection, by their names in the schema. The second result is false where the rows
// are none, and where a column is more than the value of a field.
func (p *Plan) Direct() (paths [][]string, ok bool) {
	if !p.Connection() || p.expanded {
		return nil, false
	}
	for _, o := range p.origins {
		if !o.direct || len(o.names) < 2 || o.names[0] != node {
			return nil, false
		}
		paths = append(paths, o.names[1:])
	}
	return paths, true
}

const (
	edges = "edges"
	node  = "node"
)

func isConnection(typeName string) bool { return strings.HasSuffix(typeName, "Connection") }

// isMachinery reports whether a field is a step of a connection that says nothing.
func isMachinery(f *field) bool {
	if f.ObjectDefinition == nil {
		return false
	}
	on := f.ObjectDefinition.Name
	return f.Name == edges && isConnection(on) || f.Name == node && strings.HasSuffix(on, "Edge")
}

// builder builds a plan.
type builder struct {
	schema    *ast.Schema
	variables map[string]any
	plan      *Plan
	expand    []string
	// full and short are the paths of the columns, with the steps of connections and
	// without.
	full, short [][]string
}

func (b *builder) isLeaf(t *ast.Type) bool {
	def := b.schema.Types[t.Name()]
	return def == nil || def.Kind == ast.Scalar || def.Kind == ast.Enum
}

// find walks down to the first list of objects and notes the way; nil where there is
// none.
func (b *builder) find(from *field) *field {
	if b.isLeaf(from.Definition.Type) {
		return nil
	}
	if from.Definition.Type.Elem != nil {
		b.plan.listed = true
		return from
	}
	for _, f := range collect(from.below, b.variables) {
		b.plan.way = append(b.plan.way, f.Alias)
		if found := b.find(f); found != nil {
			return found
		}
		b.plan.way = b.plan.way[:len(b.plan.way)-1]
	}
	return nil
}

// rows lays the columns out.
func (b *builder) rows(rows *field) {
	if b.isLeaf(rows.Definition.Type) {
		b.plan.listed = rows.Definition.Type.Elem != nil
		b.column(rows, trail{full: []string{rows.Alias}, short: []string{rows.Alias}}, false)
		return
	}
	b.plan.row = b.shape(rows, trail{direct: true})
}

// trail is the way from a row to a field.
type trail struct {
	full, short, names []string
	direct             bool
}

func (t trail) to(f *field) trail {
	next := trail{full: add(t.full, f.Alias), short: t.short, names: add(t.names, f.Name),
		direct: t.direct && len(f.Arguments) == 0}
	if !isMachinery(f) {
		next.short = add(t.short, f.Alias)
	}
	return next
}

func add(path []string, step string) []string { return append(path[:len(path):len(path)], step) }

func (b *builder) shape(of *field, at trail) *shape {
	s := &shape{}
	at.direct = at.direct && unconditional(of.below)
	for _, f := range collect(of.below, b.variables) {
		s.members = append(s.members, b.member(f, at.to(f)))
	}
	return s
}

// unconditional reports whether selections answer the same for every type of row.
func unconditional(sets []ast.SelectionSet) bool {
	for _, set := range sets {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.InlineFragment:
				if s.TypeCondition != "" && s.ObjectDefinition != nil && s.TypeCondition != s.ObjectDefinition.Name || !unconditional([]ast.SelectionSet{s.SelectionSet}) {
					return false
				}
			case *ast.FragmentSpread:
				if s.ObjectDefinition != nil && s.Definition.TypeCondition != s.ObjectDefinition.Name || !unconditional([]ast.SelectionSet{s.Definition.SelectionSet}) {
					return false
				}
			}
		}
	}
	return true
}

func (b *builder) member(f *field, at trail) *member {
	m := &member{key: f.Alias, from: len(b.plan.Columns), list: f.Definition.Type.Elem != nil}
	if b.isLeaf(f.Definition.Type) {
		b.column(f, at, m.list)
	} else {
		if m.list {
			at.direct = false
			m.expand = b.isExpanded(at.short)
			b.plan.expanded = b.plan.expanded || m.expand && len(at.short) == len(b.expand)
		}
		m.below = b.shape(f, at)
	}
	m.to = len(b.plan.Columns)
	return m
}

// isExpanded reports whether a list is the one to expand, or stands on the way to it.
func (b *builder) isExpanded(path []string) bool {
	if len(path) == 0 || len(path) > len(b.expand) {
		return false
	}
	for i, step := range path {
		if b.expand[i] != step {
			return false
		}
	}
	return true
}

func (b *builder) column(f *field, at trail, joined bool) {
	kind := KindOf(f.Definition.Type.Name())
	b.plan.Columns = append(b.plan.Columns, Column{Kind: kind, Money: f.Definition.Type.Name() == "Money"})
	b.full, b.short = append(b.full, at.full), append(b.short, at.short)
	b.plan.origins = append(b.plan.origins, origin{names: at.names, direct: at.direct && !joined && f.Name != "__typename"})
}

// name calls the columns by their short paths, and those alike by their full ones.
func (b *builder) name() {
	times := map[string]int{}
	for _, path := range b.short {
		times[strings.Join(path, ".")]++
	}
	for i, path := range b.short {
		name := strings.Join(path, ".")
		if times[name] > 1 {
			name = strings.Join(b.full[i], ".")
		}
		b.plan.Columns[i].Name = name
	}
	b.joinedAreTexts(b.plan.row, false)
}

// joinedAreTexts makes columns whose cells may be several values into texts.
func (b *builder) joinedAreTexts(s *shape, joined bool) {
	if s == nil {
		return
	}
	for _, m := range s.members {
		within := joined || m.list && !m.expand
		if m.below != nil {
			b.joinedAreTexts(m.below, within)
		} else if within {
			b.plan.Columns[m.from].Kind = Text
		}
	}
}
