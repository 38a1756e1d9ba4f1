package flat

import "github.com/vektah/gqlparser/v2/ast"

// field is a field of a selection with everything that is selected below it,
// wherever in the document that stands.
type field struct {
	*ast.Field
	below []ast.SelectionSet
}

// collect returns the fields of selections in the order in which GraphQL answers
// them: fragments expanded, one field for each response key, without those that
// @skip and @include leave out.
func collect(sets []ast.SelectionSet, variables map[string]any) []*field {
	c := &collecting{variables: variables, byKey: map[string]*field{}}
	for _, set := range sets {
		c.set(set)
	}
	return c.fields
}

type collecting struct {
	variables map[string]any
	fields    []*field
	byKey     map[string]*field
}

func (c *collecting) set(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if !c.answered(s.Directives) {
				continue
			}
			known := c.byKey[s.Alias]
			if known == nil {
				known = &field{Field: s}
				c.byKey[s.Alias] = known
				c.fields = append(c.fields, known)
			}
			known.below = append(known.below, s.SelectionSet)
		case *ast.InlineFragment:
			if c.answered(s.Directives) {
				c.set(s.SelectionSet)
			}
		case *ast.FragmentSpread:
			if c.answered(s.Directives) {
				c.set(s.Definition.SelectionSet)
			}
		}
	}
}

// answered reports whether the directives let a selection through.
func (c *collecting) answered(directives ast.DirectiveList) bool {
	return !c.holds(directives, "skip", false) && c.holds(directives, "include", true)
}

func (c *collecting) holds(directives ast.DirectiveList, name string, otherwise bool) bool {
	directive := directives.ForName(name)
	if directive == nil {
		return otherwise
	}
	holds, ok := directive.ArgumentMap(c.variables)["if"].(bool)
	return ok && holds
}
