package guard

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

// price is what a selection set costs.
type price struct {
	// cost is what the set costs once.
	cost int
	// row is what each row of the enclosing connection costs on top. It stays
	// apart because one fragment may be spread below pages of different sizes.
	row int
	// statistics is what its statistics cost, which is part of cost.
	statistics int
	// introspects is set when the schema is read below.
	introspects bool
}

func (p price) beside(o price) price {
	return price{cost: plus(p.cost, o.cost), row: plus(p.row, o.row),
		statistics: plus(p.statistics, o.statistics), introspects: p.introspects || o.introspects}
}

// pricing prices the selection sets of one valid operation. Fields under @skip
// and @include are counted as if they were always answered.
type pricing struct {
	limits    Limits
	variables map[string]any
	known     map[string]price
	refused   *refusal
	// path is the response path of the set being priced, for messages.
	path []string
	// steps counts the selections looked at.
	steps int
}

// priceOf prices the operation, which must be valid: its fragments exist and do
// not contain themselves, and its fields know their definitions.
func priceOf(op *ast.OperationDefinition, variables map[string]any, limits Limits) (p price, steps int, refused *refusal) {
	w := &pricing{limits: limits, variables: variables, known: map[string]price{}}
	p = w.set(op.SelectionSet)
	if p.cost > limits.Cost {
		w.refuse(fault.New(fault.Limit, fault.QueryTooCostly,
			fault.Params{"cost": p.cost, "max": limits.Cost}), op.Position)
	}
	return p, w.steps, w.refused
}

func (w *pricing) set(selections ast.SelectionSet) price {
	var sum price
	for _, s := range selections {
		w.steps++
		switch s := s.(type) {
		case *ast.Field:
			w.path = append(w.path, s.Alias)
			sum = sum.beside(w.field(s))
			w.path = w.path[:len(w.path)-1]
		case *ast.InlineFragment:
			sum = sum.beside(w.set(s.SelectionSet))
		case *ast.FragmentSpread:
			p, met := w.known[s.Name]
			if !met {
				p = w.set(s.Definition.SelectionSet)
				w.known[s.Name] = p
			}
			sum = sum.beside(p)
		}
	}
	return sum
}

func (w *pricing) field(f *ast.Field) price {
	rows, paged := w.pageSize(f)
	if f.Alias != f.Name && isMachinery(f) {
		w.refuse(fault.New(fault.Invalid, fault.AliasNotAllowed, fault.Params{"field": f.Name}), f.Position)
	}
	below := w.set(f.SelectionSet)
	introspects := below.introspects || (f.Name == "__schema" || f.Name == "__type") && !asksForNameOnly(f)
	switch {
	case paged:
	case isConnection(f.ObjectDefinition) && len(f.SelectionSet) > 0 && f.Definition.Type.Elem != nil:
		// edges, or whatever else the connection lists: priced by its field.
		return price{cost: 1, row: plus(below.cost, times(below.row, w.limits.PageSize)), introspects: introspects}
	case isIntrospection(f.ObjectDefinition):
		// The schema stands in memory; Fields and SchemaLists bound its answer.
	case takesTop(f):
		cost := plus(1, (times(below.cost, w.listRows(f))+w.limits.StatisticRows-1)/w.limits.StatisticRows)
		return price{cost: cost, statistics: cost, introspects: introspects}
	default:
		for t := f.Definition.Type; t.Elem != nil; t = t.Elem {
			below.cost = times(below.cost, w.listRows(f))
		}
		// A connection that takes no page size.
		rows = w.limits.PageSize
	}
	return price{cost: plus(1, plus(below.cost, times(below.row, rows))), statistics: below.statistics, introspects: introspects}
}

// takesTop tells statistics from other lists: they can be narrowed to their first groups.
func takesTop(f *ast.Field) bool {
	return f.Definition.Type.Elem != nil && f.Definition.Arguments.ForName("top") != nil
}

// listRows is how many elements a list without paging is assumed to have: its limit,
// where it takes one.
func (w *pricing) listRows(f *ast.Field) int {
	limit := f.Definition.Arguments.ForName("limit")
	if limit == nil {
		return w.limits.ListSize
	}
	if value, set := w.argument(f, limit); set {
		if n, ok := wholeNumber(value); ok {
			return min(max(1, n), w.limits.ListRows)
		}
	}
	return w.limits.ListRows
}

// pageSize returns the rows that a connection field asks for and whether it is
// one at all: its type is called …Connection and it takes first or last. Giving
// neither, or a size that is out of range, refuses the operation.
func (w *pricing) pageSize(f *ast.Field) (rows int, paged bool) {
	if !strings.HasSuffix(f.Definition.Type.Name(), "Connection") {
		return 0, false
	}
	given := false
	for _, name := range []string{"first", "last"} {
		def := f.Definition.Arguments.ForName(name)
		if def == nil {
			continue
		}
		paged = true
		value, set := w.argument(f, def)
		if !set {
			continue
		}
		given = true
		n, ok := wholeNumber(value)
		switch {
		case !ok || n < 0:
			w.refuse(fault.New(fault.Invalid, fault.NotInRange,
				fault.Params{"field": w.place(), "argument": name, "min": 0, "max": w.limits.PageSize}), f.Position)
		case n > w.limits.PageSize:
			w.refuse(fault.New(fault.Limit, fault.PageSizeTooLarge,
				fault.Params{"field": w.place(), "argument": name, "max": w.limits.PageSize}), f.Position)
		default:
			rows = max(rows, n)
		}
	}
	if paged && !given {
		w.refuse(fault.New(fault.Invalid, fault.PageSizeRequired, fault.Params{"field": w.place()}), f.Position)
	}
	return rows, paged
}

// argument returns the value of an argument as the resolver will see it; null
// counts as not set.
func (w *pricing) argument(f *ast.Field, def *ast.ArgumentDefinition) (value any, set bool) {
	source := def.DefaultValue
	if arg := f.Arguments.ForName(def.Name); arg != nil {
		source = arg.Value
		if source.Kind == ast.Variable {
			if value, set = w.variables[source.Raw]; set {
				return value, value != nil
			}
			source = def.DefaultValue
		}
	}
	if source == nil {
		return nil, false
	}
	value, err := source.Value(w.variables)
	return value, err == nil && value != nil
}

// wholeNumber reads an Int in every form in which gqlgen accepts one; variables
// may be strings of digits.
func wholeNumber(value any) (n int, ok bool) {
	switch v := value.(type) {
	case int:
		return v, true
	case int32:
		return int(v), true
	case int64:
		return int(v), true
	case json.Number, string:
		n, err := strconv.Atoi(fmt.Sprint(v))
		return n, err == nil
	default:
		return 0, false
	}
}

// asksForNameOnly tells a lookup like __type(name: "Customer") { name } from
// reading the schema: it says no more than a validation error does, and clients
// probe servers with it.
func asksForNameOnly(f *ast.Field) bool {
	if f.Name != "__type" {
		return false
	}
	for _, s := range f.SelectionSet {
		sub, ok := s.(*ast.Field)
		if !ok || sub.Name != "name" && sub.Name != "__typename" {
			return false
		}
	}
	return true
}

func isConnection(d *ast.Definition) bool {
	return d != nil && strings.HasSuffix(d.Name, "Connection")
}

// isMachinery reports whether the field is one of those that every connection
// has. What is loaded for a connection is found out by their names, so that
// under an alias they would come back empty.
func isMachinery(f *ast.Field) bool {
	if f.Name == "__typename" || f.ObjectDefinition == nil {
		return false
	}
	return isConnection(f.ObjectDefinition) || (f.Name == "node" && strings.HasSuffix(f.ObjectDefinition.Name, "Edge"))
}

func isIntrospection(d *ast.Definition) bool {
	return d != nil && strings.HasPrefix(d.Name, "__")
}

// place is the response path of the field at hand, like records.edges.node.visits.
func (w *pricing) place() string { return strings.Join(w.path, ".") }

// refuse keeps the first refusal.
func (w *pricing) refuse(f *fault.Error, at *ast.Position) {
	if w.refused == nil {
		w.refused = &refusal{fault: f, at: at}
	}
}
