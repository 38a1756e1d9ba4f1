//go:build ignore

// The generator of the storage code and of graph/schema/ent.graphql.
package main

import (
	"log"
	"slices"
	"strings"
	"text/template"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"

	"sanbao/server/authz"
	"sanbao/server/domain/access"
	"sanbao/server/domain/audit"
)

func main() {
	correct()
	shorten()
	api, err := entgql.NewExtension(
		entgql.WithSchemaGenerator(),
		entgql.WithSchemaPath("../graph/schema/ent.graphql"),
		entgql.WithConfigPath("../gqlgen.yml"),
		entgql.WithTemplates(entgql.CollectionTemplate, entgql.EnumTemplate, entgql.NodeTemplate,
			entgql.PaginationTemplate, entgql.EdgeTemplate),
		entgql.WithWhereInputs(true),
		entgql.WithRelaySpec(true),
		entgql.WithSchemaHook(describe("../server/domain")),
	)
	if err != nil {
		log.Fatalf("creating the GraphQL extension: %v", err)
	}
	err = entc.Generate("./schema", &gen.Config{
		Features: []gen.Feature{
			gen.FeaturePrivacy, gen.FeatureIntercept, gen.FeatureModifier,
			gen.FeatureGlobalID, gen.FeatureNamedEdges, gen.FeatureLock, gen.FeatureExecQuery,
		},
	},
		entc.Extensions(api),
		entc.TemplateFiles("template/paths.tmpl", "template/where.tmpl", "template/conflict.tmpl"),
		withMarshalling,
		withAccess,
		withAudit,
	)
	if err != nil {
		log.Fatalf("generating: %v", err)
	}
}

// withAccess adds the access templates and the one function they need.
func withAccess(cfg *gen.Config) error {
	access := gen.NewTemplate("access").Funcs(template.FuncMap{"sensitive": authz.Sensitive})
	access, err := access.ParseFiles("template/access.tmpl")
	if err != nil {
		return err
	}
	cfg.Templates = append(cfg.Templates, access)
	return nil
}

// withAudit adds the template of what changes leave in the audit.
func withAudit(cfg *gen.Config) error {
	functions := template.FuncMap{"audited": func(node string) bool { return audit.Covers(access.Entity(node)) }}
	audited, err := gen.NewTemplate("audit").Funcs(functions).ParseFiles("template/audit.tmpl")
	if err != nil {
		return err
	}
	cfg.Templates = append(cfg.Templates, audited)
	return nil
}

// withMarshalling adds the template that writes rows as JSON.
func withMarshalling(cfg *gen.Config) error {
	functions := template.FuncMap{"edgeIndex": edgeIndex}
	marshal, err := gen.NewTemplate("marshal").Funcs(entgql.TemplateFuncs).Funcs(functions).ParseFiles("template/marshal.tmpl")
	if err != nil {
		return err
	}
	cfg.Templates = append(cfg.Templates, marshal)
	return nil
}

// edgeIndex returns an edge's place in its type, by which ent notes that it is loaded.
func edgeIndex(node *gen.Type, edge *gen.Edge) int {
	return slices.IndexFunc(node.Edges, func(e *gen.Edge) bool { return e.Name == edge.Name })
}

// correct mends three faults of entgql's templates: two aliases of one unique
// edge overwrite each other's columns; lists below such aliases overwrite each
// other's rows; and pageInfo alone counts all rows. It fails when a new version
// of entgql no longer has the text that it replaces.
func correct() {
	const asksForCount = "hasCollectedField(ctx, append(path, totalCountField)...) || hasCollectedField(ctx, append(path, pageInfoField)...)"
	replace(entgql.CollectionTemplate, "gql_collection",
		"ignoredEdges := !hasCollectedField(ctx, append(path, edgesField)...)",
		"ignoredEdges := !hasCollectedField(ctx, append(path, edgesField)...) && !hasCollectedField(ctx, append(path, pageInfoField)...)",
		asksForCount, "hasCollectedField(ctx, append(path, totalCountField)...)",
		"{{if isRelayConn $e}}", sharedNode+"{{if isRelayConn $e}}",
		"{{$receiver}}.WithNamed{{$e.StructField}}(alias,", "{{$receiver}}.WithNamed{{$e.StructField}}(key,",
		"totalCount[{{$i}}][alias] = n", "totalCount[{{$i}}][key] = n",
		"{{$receiver}}.Select(selectedFields...)", "for _, f := range selectedFields {\n\t{{$receiver}}.ctx.AppendFieldOnce(f)\n}",
		// A type without edges has no use for the path to them.
		"path = append([]string(nil), path...)",
		"{{if fieldCollections (filterEdges $node.Edges (skipMode \"type\"))}}path = append([]string(nil), path...){{end}}",
		"if !unknownSeen {", "if unknownSeen {\n\tselectedFields = {{$node.Package}}.Columns\n}\n{",
	)
	replace(entgql.CollectionTemplate, "gql_pagination/helper/load_total",
		"totalCount[{{$i}}][alias] = n", "totalCount[{{$i}}][key] = n")
	replace(entgql.EdgeTemplate, "gql_edge",
		"graphql.GetFieldContext(ctx).Field.Alias)", "fieldKey(ctx))")
	replace(entgql.EdgeTemplate, "gql_edge/helper/paginate",
		"alias := graphql.GetFieldContext(ctx).Field.Alias", "alias := fieldKey(ctx)")
	replace(entgql.PaginationTemplate, "gql_pagination/helper/paginate",
		"ignoredEdges := !hasCollectedField(ctx, edgesField)",
		"ignoredEdges := !hasCollectedField(ctx, edgesField) && !hasCollectedField(ctx, pageInfoField)",
		"if hasCollectedField(ctx, totalCountField) || hasCollectedField(ctx, pageInfoField) {",
		"if hasCollectedField(ctx, totalCountField) {")
}

// shorten has the filters call one function for each thing that may be asked,
// instead of repeating it as statements: the same filters, in a third of the code.
func shorten() {
	replace(entgql.WhereTemplate, "gql_where_input",
		`
                    if i.{{$field}} {
                        predicates = append(predicates, {{$n.Package}}.{{$func}}())
                    }`, "\npredicates = whether(predicates, i.{{$field}}, {{$n.Package}}.{{$func}})",
		`
                        if len(i.{{$field}}) > 0 {
                            predicates = append(predicates, {{$n.Package}}.{{$func}}(i.{{$field}}...))
                        }`, "\npredicates = among(predicates, i.{{$field}}, {{$n.Package}}.{{$func}})",
		`
                        if i.{{$field}} != nil {
                            predicates = append(predicates, {{$n.Package}}.{{$func}}({{if not $f.Type.RType.IsPtr}}*{{end}}i.{{$field}}))
                        }`, "\npredicates = compared(predicates, i.{{$field}}, {{$n.Package}}.{{$func}})",
	)
}

// sharedNode lets the second alias of a unique edge add to the query of the
// first, and gives lists a key of their own.
const sharedNode = `{{if $e.Unique}}
	if shared := {{$receiver}}.{{$e.EagerLoadField}}; shared != nil {
		query = shared
	}
{{else}}
	key := edgeKey(ctx, path)
{{end}}`

// replace rewrites a named template; pairs are old and new texts.
func replace(t *gen.Template, name string, pairs ...string) {
	// A brace before an action has lost the space between them.
	text := strings.ReplaceAll(t.Lookup(name).Tree.Root.String(), "{{{", "{ {{")
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(text, pairs[i]) {
			log.Fatalf("entgql's template %s no longer has %q", name, pairs[i])
		}
		text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
	}
	if _, err := t.New(name).Parse(text); err != nil {
		log.Fatalf("correcting entgql's template %s: %v", name, err)
	}
}
