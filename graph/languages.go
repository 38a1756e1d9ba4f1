package graph

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/graph/docs"
	"sanbao/graph/generated"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
)

// chineseSchema is read once a process; the file is part of the program, so that
// it cannot fail where its test passed.
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
	chinese graphql.ExecutableSchema
}

// newBilingual returns the schema of a configuration in both languages.
func newBilingual(cfg generated.Config) graphql.ExecutableSchema {
	own := cfg
	own.Schema = chineseSchema()
	return bilingual{generated.NewExecutableSchema(cfg), generated.NewExecutableSchema(own)}
}

// Exec executes the operation in the context.
func (b bilingual) Exec(ctx context.Context) graphql.ResponseHandler {
	if locale.From(ctx) == fault.Chinese {
		return b.chinese.Exec(ctx)
	}
	return b.ExecutableSchema.Exec(ctx)
}
