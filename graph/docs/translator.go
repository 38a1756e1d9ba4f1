package docs

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// translator copies what of a schema carries descriptions, and what leads there;
// all else is the original's.
type translator struct {
	texts map[string]string
	// used has every English text that was looked up.
	used map[string]bool
}

func (t *translator) text(english string) string {
	if english == "" {
		return ""
	}
	t.used[english] = true
	if own, ok := t.texts[english]; ok {
		return own
	}
	return english
}

func (t *translator) schema(s *ast.Schema) *ast.Schema {
	own := *s
	own.Types = make(map[string]*ast.Definition, len(s.Types))
	for name, def := range s.Types {
		own.Types[name] = t.definition(def)
	}
	own.Directives = make(map[string]*ast.DirectiveDefinition, len(s.Directives))
	for name, def := range s.Directives {
		own.Directives[name] = t.directive(def)
	}
	own.PossibleTypes = counterparts(s.PossibleTypes, own.Types)
	own.Implements = counterparts(s.Implements, own.Types)
	for _, root := range []**ast.Definition{&own.Query, &own.Mutation, &own.Subscription} {
		if *root != nil {
			*root = own.Types[(*root).Name]
		}
	}
	return &own
}

// counterparts turns lists of a schema's types into those of its copy.
func counterparts(lists map[string][]*ast.Definition, types map[string]*ast.Definition) map[string][]*ast.Definition {
	own := make(map[string][]*ast.Definition, len(lists))
	for name, list := range lists {
		for _, def := range list {
			own[name] = append(own[name], types[def.Name])
		}
	}
	return own
}

// definition leaves the types of GraphQL itself alone: tools know them.
func (t *translator) definition(def *ast.Definition) *ast.Definition {
	if def.BuiltIn {
		return def
	}
	own := *def
	own.Description = t.text(def.Description)
	isFilter := strings.HasSuffix(def.Name, "WhereInput")
	own.Fields = make(ast.FieldList, len(def.Fields))
	for i, field := range def.Fields {
		own.Fields[i] = t.field(field, isFilter)
	}
	own.EnumValues = make(ast.EnumValueList, len(def.EnumValues))
	for i, value := range def.EnumValues {
		copied := *value
		copied.Description = t.text(value.Description)
		own.EnumValues[i] = &copied
	}
	return &own
}

func (t *translator) field(field *ast.FieldDefinition, ofFilter bool) *ast.FieldDefinition {
	own := *field
	own.Arguments = t.arguments(field.Arguments)
	if ofFilter {
		if text, ok := comparison(field.Name, field.Description); ok {
			own.Description = text
			return &own
		}
	}
	own.Description = t.text(field.Description)
	return &own
}

func (t *translator) arguments(list ast.ArgumentDefinitionList) ast.ArgumentDefinitionList {
	own := make(ast.ArgumentDefinitionList, len(list))
	for i, argument := range list {
		copied := *argument
		copied.Description = t.text(argument.Description)
		own[i] = &copied
	}
	return own
}

func (t *translator) directive(def *ast.DirectiveDefinition) *ast.DirectiveDefinition {
	if def.Position != nil && def.Position.Src.BuiltIn {
		return def
	}
	own := *def
	own.Description, own.Arguments = t.text(def.Description), t.arguments(def.Arguments)
	return &own
}
