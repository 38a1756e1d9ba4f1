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
		single := singleEdges(g)
		for _, def := range s.Types {
			switch def.Kind {
			case gql.Enum:
				describeEnum(def, constants)
			case gql.InputObject:
				describeInput(def, single)
			default:
				describeType(def)
			}
		}
		return nil
	}
}

// singleEdges names the filters on edges that lead to one row at most.
func singleEdges(g *gen.Graph) map[string]bool {
	single := map[string]bool{}
	for _, node := range g.Nodes {
		for _, edge := range node.Edges {
			single[node.Name+"WhereInput.has"+edge.StructField()] = edge.Unique
		}
	}
	return single
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
	"cursor":   "Where the row stands in the list; pass it as after or before.",
	"pageInfo": "Whether and where the list goes on.", "totalCount": "How many rows there are on all pages.",
}

func describeType(def *gql.Definition) {
	name, isConnection := strings.CutSuffix(def.Name, "Connection")
	if isConnection && def.Kind == gql.Object {
		def.Description = fmt.Sprintf("A page of a list of %s rows.", name)
	}
	if name, isEdge := strings.CutSuffix(def.Name, "Edge"); isEdge && def.Kind == gql.Object {
		def.Description = fmt.Sprintf("One %s row in a list.", name)
	}
	for _, field := range def.Fields {
		if text, ok := connectionFields[field.Name]; ok && (field.Description == "" || strings.HasPrefix(field.Description, "A list of") || strings.HasPrefix(field.Description, "Identifies") || strings.HasPrefix(field.Description, "Information to") || strings.HasPrefix(field.Description, "The item")) {
			field.Description = text
		}
		describePaging(field)
	}
}

var pagingArguments = map[string]string{
	"after": "Only rows after this cursor.", "before": "Only rows before this cursor.",
	"first": "How many rows at most, from the beginning. Either this or last is required.",
	"last":  "How many rows at most, from the end, in the same order. Either this or first is required.",
	"where": "Only rows for which this holds.", "orderBy": "The order of the rows; by id if left out, and among equals.",
}

// describePaging describes the arguments of lists.
func describePaging(field *gql.FieldDefinition) {
	if field.Arguments.ForName("after") == nil {
		return
	}
	for _, argument := range field.Arguments {
		argument.Description = pagingArguments[argument.Name]
	}
}

func describeEnum(def *gql.Definition, constants map[string]map[string]string) {
	if goModel := def.Directives.ForName("goModel"); goModel != nil {
		if model := goModel.Arguments.ForName("model"); model != nil {
			values := constants[filepath.Base(model.Value.Raw)]
			// Go comments begin with the type's name, which is not the API's.
			goName := strings.TrimPrefix(filepath.Ext(model.Value.Raw), ".")
			if text := strings.TrimPrefix(values[""], goName+" is "); text != "" {
				def.Description = sentence(text)
			}
			for _, value := range def.EnumValues {
				value.Description = values[value.Name]
			}
		}
	}
	for _, value := range def.EnumValues {
		if value.Description == "" {
			value.Description = fmt.Sprintf("By the field %s.", fieldOf(value.Name))
		}
	}
}

// fieldOf turns REPORTED_AT into reportedAt.
func fieldOf(constant string) string {
	first, rest, _ := strings.Cut(strings.ToLower(constant), "_")
	for word := range strings.SplitSeq(rest, "_") {
		if word != "" {
			first += strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return first
}

// operators in the order in which suffixes are tried: the longer first.
var operators = []struct{ suffix, text string }{
	{"NotNil", "is set"}, {"IsNil", "is not set"}, {"NotIn", "is none of these"}, {"In", "is one of these"},
	{"GTE", "is at least this"}, {"LTE", "is at most this"}, {"GT", "is more than this"}, {"LT", "is less than this"},
	{"NEQ", "is not this"}, {"EqualFold", "is this, upper and lower case alike"},
	{"ContainsFold", "contains this, upper and lower case alike"}, {"Contains", "contains this"},
	{"HasPrefix", "begins with this"}, {"HasSuffix", "ends with this"},
}

func describeInput(def *gql.Definition, single map[string]bool) {
	if name, ok := strings.CutSuffix(def.Name, "WhereInput"); ok {
		def.Description = fmt.Sprintf("A filter for %s rows. All that is given has to hold.", name)
	}
	if name, ok := strings.CutSuffix(def.Name, "Order"); ok {
		def.Description = fmt.Sprintf("How a list of %s rows is ordered.", name)
	}
	for _, field := range def.Fields {
		field.Description = describeInputField(def, field.Name)
		if edge, ok := strings.CutPrefix(field.Name, "has"); ok && edge != "" && strings.HasSuffix(def.Name, "WhereInput") {
			with, isWith := strings.CutSuffix(edge, "With")
			field.Description = describeEdge(strings.ToLower(with[:1])+with[1:], isWith, single[def.Name+".has"+with])
		}
	}
}

// describeEdge describes a filter on the rows to which an edge leads; there is
// no seeing whether hidden ones are there.
func describeEdge(edge string, isWith, single bool) string {
	switch {
	case isWith && single:
		return fmt.Sprintf("All of this holds for %s; a hidden row is none.", edge)
	case isWith:
		return fmt.Sprintf("All of this holds for at least one of %s; hidden rows do not count.", edge)
	case single:
		return fmt.Sprintf("Whether %s is set; a hidden row is none.", edge)
	default:
		return fmt.Sprintf("Whether there are any %s; hidden rows do not count.", edge)
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
				_, text, explained := strings.Cut(spec.Doc.Text(), ": ")
				if !explained {
					text = spec.Doc.Text()
				}
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
