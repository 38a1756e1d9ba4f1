package graph

import (
	"context"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/docs"
	"sanbao/graph/generated"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
)

// chineseSchema is read once a process, when somebody asks for it; the file is part
// of the program, so that it cannot fail where its test passed.
var chineseSchema = sync.OnceValue(func() *ast.Schema {
	schema, err := docs.In(fault.Chinese, generated.NewExecutableSchema(generated.Config{}).Schema())
	if err != nil {
		panic(err)
	}
	return schema
})

// bilingual describes itself in the language of the request to those who ask
// what the schema is; it executes everything else alike.
type bilingual struct {
	graphql.ExecutableSchema
	chinese func() graphql.ExecutableSchema
}

// newBilingual returns the schema of a configuration in both languages.
func newBilingual(cfg generated.Config) graphql.ExecutableSchema {
	return bilingual{generated.NewExecutableSchema(cfg), sync.OnceValue(func() graphql.ExecutableSchema {
		own := cfg
		own.Schema = chineseSchema()
		return generated.NewExecutableSchema(own)
	})}
}

// Exec executes the operation in the context.
func (b bilingual) Exec(ctx context.Context) graphql.ResponseHandler {
	if locale.From(ctx) == fault.Chinese && asksForTheSchema(graphql.GetOperationContext(ctx)) {
		return b.chinese().Exec(ctx)
	}
	return b.ExecutableSchema.Exec(ctx)
}

// asksForTheSchema says whether an operation introspects, also by way of fragments.
func asksForTheSchema(op *graphql.OperationContext) bool {
	if op.Operation.Operation != ast.Query {
		return false
	}
	return slices.ContainsFunc(graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Query"}),
		func(field graphql.CollectedField) bool { return field.Name == "__schema" || field.Name == "__type" })
}
