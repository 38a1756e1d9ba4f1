//go:build ignore

package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema"
	gql "github.com/vektah/gqlparser/v2/ast"
)

// describe returns the hook that gives everything in the generated schema that
// has no description yet a description: types and lists from the comments of
// the entities, enum values from the comments of the constants in domainDir,
// and the machinery of connections and filters by what it does.
func describe(domainDir string) entgql.SchemaHook {
	return func(g *gen.Graph, s *gql.Schema) error {
		constants, err := constantComments(domainDir)
		if err != nil {
			return err
		}
		for _, node := range g.Nodes {
			describeNode(node, s)
		}
		for _, def := range s.Types {
			switch def.Kind {
			case gql.Enum:
				describeEnum(def, constants)
			case gql.InputObject:
				describeInput(def)
			default:
				describeType(def)
			}
		}
		return nil
	}
}

func describeNode(node *gen.Type, s *gql.Schema) {
	def := s.Types[node.Name]
	if def == nil {
		return
	}
	comment := schema.CommentAnnotation{}
	if a, ok := node.Annotations[comment.Name()].(map[string]any); ok {
		comment.Text, _ = a["Text"].(string)
	}
	def.Description = comment.Text
	for _, edge := range node.Edges {
		for _, field := range def.Fields {
			if strings.EqualFold(field.Name, strings.ReplaceAll(edge.Name, "_", "")) && field.Description == "" {
				field.Description = edge.Comment()
			}
		}
	}
}

var connectionFields = map[string]string{
	"id": "The id, unique over all types.", "edges": "The rows of this page.", "node": "The row.",
	"cursor": "Where the row stands in the list; pass it as after or before.",
	"pageInfo": "Whether and where the list goes on.", "totalCount": "How many rows there are on all pages.",
}

func describeType(def *gql.Definition) {
	name, isConnection := strings.CutSuffix(def.Name, "Connection")
	if isConnection && def.Kind == gql.Object {
		def.Description = fmt.Sprintf("A page of a list of %s rows.", name)
	}
	if name, isEdge := strings.CutSuffix(def.Name, "Edge"); isEdge && def.Kind == gql.Object {
		def.Description = fmt.Sprintf("A %s row in a list.", name)
	}
	for _, field := range def.Fields {
		if text, ok := connectionFields[field.Name]; ok && (field.Description == "" || strings.HasPrefix(field.Description, "A list of") || strings.HasPrefix(field.Description, "Identifies") || strings.HasPrefix(field.Description, "Information to") || strings.HasPrefix(field.Description, "The item")) {
			field.Description = text
		}
	}
}

func describeEnum(def *gql.Definition, constants map[string]map[string]string) {
	if goModel := def.Directives.ForName("goModel"); goModel != nil {
		if model := goModel.Arguments.ForName("model"); model != nil {
			values := constants[filepath.Base(model.Value.Raw)]
			if text := values[""]; text != "" {
				def.Description = text
			}
			for _, value := range def.EnumValues {
				value.Description = values[value.Name]
			}
		}
	}
	for _, value := range def.EnumValues {
		if value.Description == "" {
			value.Description = "By " + strings.ToLower(strings.ReplaceAll(value.Name, "_", " ")) + "."
		}
	}
}

// operators in the order in which suffixes are tried: the longer first.
var operators = []struct{ suffix, text string }{
	{"NotNil", "is set"}, {"IsNil", "is not set"}, {"NotIn", "is none of these"}, {"In", "is one of these"},
	{"GTE", "is at least this"}, {"LTE", "is at most this"}, {"GT", "is more than this"}, {"LT", "is less than this"},
	{"NEQ", "is not this"}, {"EqualFold", "is this, upper and lower case alike"},
	{"ContainsFold", "contains this, upper and lower case alike"}, {"Contains", "contains this"},
	{"HasPrefix", "begins with this"}, {"HasSuffix", "ends with this"},
}

func describeInput(def *gql.Definition) {
	if name, ok := strings.CutSuffix(def.Name, "WhereInput"); ok {
		def.Description = fmt.Sprintf("A filter for %s rows. All that is given has to hold.", name)
	}
	if name, ok := strings.CutSuffix(def.Name, "Order"); ok {
		def.Description = fmt.Sprintf("How a list of %s rows is ordered.", name)
	}
	for _, field := range def.Fields {
		field.Description = describeInputField(def, field.Name)
	}
}

func describeInputField(def *gql.Definition, name string) string {
	switch name {
	case "not":
		return "This does not hold."
	case "and":
		return "All of these hold."
	case "or":
		return "At least one of these holds."
	case "direction":
		return "Ascending or descending."
	case "field":
		return "What to order by."
	}
	if edge, ok := strings.CutPrefix(name, "has"); ok && edge != "" {
		if with, ok := strings.CutSuffix(edge, "With"); ok {
			return fmt.Sprintf("There is a visible %s for which this holds.", words(with))
		}
		return fmt.Sprintf("Whether there is a visible %s.", words(edge))
	}
	for _, op := range operators {
		field, ok := strings.CutSuffix(name, op.suffix)
		if ok && def.Fields.ForName(field) != nil {
			return fmt.Sprintf("%s %s.", words(field), op.text)
		}
	}
	return fmt.Sprintf("%s is this.", words(name))
}

// words turns serialNumber into "serial number".
func words(name string) string {
	var b strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 && !(name[i-1] >= 'A' && name[i-1] <= 'Z') {
				b.WriteByte(' ')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// constantComments reads the comments of typed string constants: by package
// and type ("casework.Status"), then by value; the type's own comment is under "".
func constantComments(dir string) (map[string]map[string]string, error) {
	comments := map[string]map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, decl := range file.Decls {
			if gd, ok := decl.(*ast.GenDecl); ok {
				collectComments(file.Name.Name, gd, comments)
			}
		}
		return nil
	})
	return comments, err
}

func collectComments(pkg string, decl *ast.GenDecl, comments map[string]map[string]string) {
	note := func(typeName, value, text string) {
		key := pkg + "." + typeName
		if comments[key] == nil {
			comments[key] = map[string]string{}
		}
		comments[key][value] = text
	}
	for _, spec := range decl.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			note(spec.Name.Name, "", sentence(decl.Doc.Text()))
		case *ast.ValueSpec:
			typ, isNamed := spec.Type.(*ast.Ident)
			if !isNamed || len(spec.Values) != 1 {
				continue
			}
			if lit, ok := spec.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				value, _ := strconv.Unquote(lit.Value)
				_, text, _ := strings.Cut(spec.Doc.Text(), ": ")
				note(typ.Name, value, sentence(text))
			}
		}
	}
}

// sentence folds a comment into one line that begins with a capital letter.
func sentence(comment string) string {
	text := strings.Join(strings.Fields(comment), " ")
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
