package guard

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
)

// shape is what a selection set amounts to once its fragments are expanded, as
// far as that can be told without the schema.
type shape struct {
	// fields, aliases and own count all fields, the renamed ones, and those of
	// the set itself.
	fields, aliases, own int
	// depth is how far fields nest; lists how many of the lists of
	// introspection do.
	depth, lists int
	// schemaDepth and schemaLists are the same below __schema and __type.
	schemaDepth, schemaLists int
}

// beside joins the shapes of two selections of one set.
func (s shape) beside(o shape) shape {
	return shape{
		fields:      plus(s.fields, o.fields),
		aliases:     plus(s.aliases, o.aliases),
		own:         plus(s.own, o.own),
		depth:       max(s.depth, o.depth),
		lists:       max(s.lists, o.lists),
		schemaDepth: max(s.schemaDepth, o.schemaDepth),
		schemaLists: max(s.schemaLists, o.schemaLists),
	}
}

// shaping measures the selection sets of one document.
type shaping struct {
	limits    Limits
	fragments ast.FragmentDefinitionList
	// known holds the fragments that are measured; a nil entry is one that is
	// being measured, so that meeting it again is a cycle.
	known   map[string]*shape
	refused *refusal
	// steps counts the selections looked at.
	steps int
}

// shapeOf looks at every operation and every fragment of the document, used or
// not, since the validator will, and returns the first refusal. The steps it
// took are at most the selections of the document.
func shapeOf(doc *ast.QueryDocument, limits Limits) (steps int, refused *refusal) {
	w := &shaping{limits: limits, fragments: doc.Fragments, known: make(map[string]*shape, len(doc.Fragments))}
	for _, f := range doc.Fragments {
		w.directives(f.Directives, f.Position)
		s := w.fragment(f.Name, f.Position)
		// A fragment may be one of introspection.
		w.atMost(s.depth, max(limits.Depth, limits.SchemaDepth), tooDeep, f.Position)
		w.atMost(s.fields, limits.Fields, tooManyFields, f.Position)
	}
	for _, op := range doc.Operations {
		w.directives(op.Directives, op.Position)
		s := w.set(op.SelectionSet)
		w.atMost(s.depth, limits.Depth, tooDeep, op.Position)
		w.atMost(s.schemaDepth, limits.SchemaDepth, tooDeep, op.Position)
		w.atMost(s.schemaLists, limits.SchemaLists, tooDeep, op.Position)
		w.atMost(s.aliases, limits.Aliases, tooManyAliases, op.Position)
		w.atMost(s.own, limits.RootFields, tooManyFields, op.Position)
		w.atMost(s.fields, limits.Fields, tooManyFields, op.Position)
	}
	return w.steps, w.refused
}

func (w *shaping) set(selections ast.SelectionSet) shape {
	var sum shape
	w.repeats(selections)
	for _, s := range selections {
		w.steps++
		switch s := s.(type) {
		case *ast.Field:
			w.directives(s.Directives, s.Position)
			sum = sum.beside(w.field(s))
		case *ast.InlineFragment:
			w.directives(s.Directives, s.Position)
			sum = sum.beside(w.set(s.SelectionSet))
		case *ast.FragmentSpread:
			w.directives(s.Directives, s.Position)
			sum = sum.beside(w.fragment(s.Name, s.Position))
		}
	}
	return sum
}

func (w *shaping) field(f *ast.Field) shape {
	below := w.set(f.SelectionSet)
	s := shape{
		fields:      plus(below.fields, 1),
		aliases:     below.aliases,
		own:         1,
		depth:       below.depth + 1,
		lists:       below.lists,
		schemaDepth: below.schemaDepth,
		schemaLists: below.schemaLists,
	}
	if f.Alias != f.Name {
		s.aliases = plus(s.aliases, 1)
	}
	switch f.Name {
	case "__schema", "__type":
		s.depth, s.lists = 1, 0
		s.schemaDepth = max(below.depth, below.schemaDepth)
		s.schemaLists = max(below.lists, below.schemaLists)
	case "fields", "interfaces", "possibleTypes", "inputFields":
		s.lists++
	}
	return s
}

// fragment measures the named fragment once. An unknown one has no shape: the
// validator says so better.
func (w *shaping) fragment(name string, at *ast.Position) shape {
	if s, met := w.known[name]; met {
		if s == nil {
			w.refuse(fault.New(fault.Invalid, fault.QueryInvalid, fault.Params{
				"detail": fmt.Sprintf("Cannot spread fragment %q within itself.", name)}), at)
			return shape{}
		}
		return *s
	}
	def := w.fragments.ForName(name)
	if def == nil {
		return shape{}
	}
	w.known[name] = nil
	s := w.set(def.SelectionSet)
	w.known[name] = &s
	return s
}

// repeats refuses a selection set that holds one response name too often.
func (w *shaping) repeats(selections ast.SelectionSet) {
	if len(selections) <= w.limits.Repeats {
		return
	}
	times := make(map[string]int, len(selections))
	for _, s := range selections {
		if f, ok := s.(*ast.Field); ok {
			times[f.Alias]++
			w.atMost(times[f.Alias], w.limits.Repeats, tooManyFields, f.Position)
		}
	}
}

func (w *shaping) directives(list ast.DirectiveList, at *ast.Position) {
	w.atMost(len(list), w.limits.Directives, tooManyDirectives, at)
}

// atMost refuses the document when count exceeds limit.
func (w *shaping) atMost(count, limit int, because func(count, limit int) *fault.Error, at *ast.Position) {
	if count > limit {
		w.refuse(because(count, limit), at)
	}
}

// refuse keeps the first refusal.
func (w *shaping) refuse(f *fault.Error, at *ast.Position) {
	if w.refused == nil {
		w.refused = &refusal{fault: f, at: at}
	}
}

func tooDeep(depth, limit int) *fault.Error {
	return fault.New(fault.Limit, fault.QueryTooDeep, fault.Params{"depth": depth, "max": limit})
}

func tooManyAliases(count, limit int) *fault.Error {
	return fault.New(fault.Limit, fault.TooManyAliases, fault.Params{"count": count, "max": limit})
}

func tooManyFields(_, limit int) *fault.Error {
	return fault.New(fault.Limit, fault.TooManyFields, fault.Params{"max": limit})
}

func tooManyDirectives(_, limit int) *fault.Error {
	return fault.New(fault.Limit, fault.TooManyDirectives, fault.Params{"max": limit})
}
