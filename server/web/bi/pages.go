package bi

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"sanbao/server/web/bi/flat"
)

const (
	// pageSize is how many rows a page has unless they cost too much.
	pageSize = 200
	// cursorVariable is the variable that leads from page to page; queries call none so.
	cursorVariable = "sanbaoNextPage"
)

// pages reads the rows of a query's connection page after page: the query is rewritten
// to that field of the root alone, with a first and an after of the server's own.
type pages struct {
	doc   *ast.QueryDocument
	op    *ast.OperationDefinition
	field *ast.Field
	// size is the most rows of a page, after the cursor where the first page begins.
	size  int
	after any
}

// pagesOf returns the pages of a plan's rows; nil where they are had at once only: no
// connection, one that is read backwards, or one that stands in a fragment of the
// root's.
func pagesOf(plan *flat.Plan, j job) *pages {
	if !plan.Connection() {
		return nil
	}
	arguments := plan.Root.ArgumentMap(j.bound)
	if arguments["last"] != nil || arguments["before"] != nil {
		return nil
	}
	// The document at hand is shared: the text is parsed anew to be changed.
	doc, err := parser.ParseQuery(&ast.Source{Input: j.query})
	if err != nil {
		return nil
	}
	op := doc.Operations.ForName(j.name)
	field := only(op.SelectionSet, plan.Root.Alias)
	if field == nil {
		return nil
	}
	p := &pages{doc: doc, op: op, field: field, size: pageSize, after: arguments["after"]}
	if j.limit > 0 && j.options.Expand == "" {
		p.size = min(p.size, j.limit)
	}
	p.rewrite()
	return p
}

// only returns the field of a response key, nil where there is none or several.
func only(set ast.SelectionSet, key string) *ast.Field {
	var found *ast.Field
	for _, selection := range set {
		if f, ok := selection.(*ast.Field); ok && f.Alias == key {
			if found != nil {
				return nil
			}
			found = f
		}
	}
	return found
}

func (p *pages) rewrite() {
	p.field.Arguments = slices.DeleteFunc(p.field.Arguments, func(a *ast.Argument) bool {
		return slices.Contains([]string{"first", "last", "after", "before"}, a.Name)
	})
	p.field.Arguments = append(p.field.Arguments,
		&ast.Argument{Name: "first", Value: &ast.Value{Kind: ast.IntValue}},
		&ast.Argument{Name: "after", Value: &ast.Value{Kind: ast.Variable, Raw: cursorVariable}})
	p.field.SelectionSet = append(slices.DeleteFunc(p.field.SelectionSet, func(s ast.Selection) bool {
		f, ok := s.(*ast.Field)
		return ok && f.Name == "totalCount"
	}), &ast.Field{Name: "pageInfo", Alias: "pageInfo", SelectionSet: ast.SelectionSet{
		&ast.Field{Name: "hasNextPage", Alias: "hasNextPage"}, &ast.Field{Name: "endCursor", Alias: "endCursor"}}})
	p.op.SelectionSet = ast.SelectionSet{p.field}

	used := &uses{fragments: map[string]bool{}, variables: map[string]bool{cursorVariable: true}, doc: p.doc}
	used.directives(p.op.Directives)
	used.set(p.op.SelectionSet)
	p.op.VariableDefinitions = append(p.op.VariableDefinitions,
		&ast.VariableDefinition{Variable: cursorVariable, Type: ast.NamedType("Cursor", nil)})
	p.op.VariableDefinitions = slices.DeleteFunc(p.op.VariableDefinitions, func(v *ast.VariableDefinition) bool { return !used.variables[v.Variable] })
	p.doc.Fragments = slices.DeleteFunc(p.doc.Fragments, func(f *ast.FragmentDefinition) bool { return !used.fragments[f.Name] })
	p.doc.Operations = ast.OperationList{p.op}
}

// document returns the query for pages of a size.
func (p *pages) document(size int) string {
	p.field.Arguments.ForName("first").Value.Raw = strconv.Itoa(size)
	var text bytes.Buffer
	formatter.NewFormatter(&text, formatter.WithIndent(" ")).FormatQueryDocument(p.doc)
	return text.String()
}

// variables returns the values for the page after a cursor.
func (p *pages) variables(given map[string]any, after any) map[string]any {
	values := map[string]any{cursorVariable: after}
	for name, value := range given {
		if p.op.VariableDefinitions.ForName(name) != nil {
			values[name] = value
		}
	}
	return values
}

// next returns the cursor of the next page, if there is one.
func (p *pages) next(data map[string]any) (after any, more bool) {
	connection, _ := data[p.field.Alias].(map[string]any)
	info, _ := connection["pageInfo"].(map[string]any)
	more, _ = info["hasNextPage"].(bool)
	return info["endCursor"], more && info["endCursor"] != nil
}

// uses finds out which fragments and variables are used.
type uses struct {
	doc                  *ast.QueryDocument
	fragments, variables map[string]bool
}

func (u *uses) set(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			u.directives(s.Directives)
			u.arguments(s.Arguments)
			u.set(s.SelectionSet)
		case *ast.InlineFragment:
			u.directives(s.Directives)
			u.set(s.SelectionSet)
		case *ast.FragmentSpread:
			u.directives(s.Directives)
			if fragment := u.doc.Fragments.ForName(s.Name); fragment != nil && !u.fragments[s.Name] {
				u.fragments[s.Name] = true
				u.directives(fragment.Directives)
				u.set(fragment.SelectionSet)
			}
		}
	}
}

func (u *uses) directives(list ast.DirectiveList) {
	for _, d := range list {
		u.arguments(d.Arguments)
	}
}

func (u *uses) arguments(list ast.ArgumentList) {
	for _, a := range list {
		u.value(a.Value)
	}
}

func (u *uses) value(v *ast.Value) {
	if v.Kind == ast.Variable {
		u.variables[v.Raw] = true
	}
	for _, child := range v.Children {
		u.value(child.Value)
	}
}
