package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/authz"
)

// forStrangers are the mutations that decide for themselves who sends them, by a
// password, the refresh cookie or a password link.
var forStrangers = []string{"signIn", "refreshSession", "signOut", "setPasswordByLink"}

// RefuseNobody answers UNAUTHENTICATED to every other mutation that is sent by
// nobody, before anything of its input is looked at: what is wrong with an input
// is told to people who are signed in.
func RefuseNobody(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	root := graphql.GetRootFieldContext(ctx)
	if graphql.GetOperationContext(ctx).Operation.Operation != ast.Mutation || slices.Contains(forStrangers, root.Field.Name) {
		return next(ctx)
	}
	if _, err := authz.Require(ctx); err != nil {
		at := &graphql.FieldContext{Object: "Mutation", Field: root.Field}
		graphql.AddError(graphql.WithFieldContext(ctx, at), err)
		return graphql.Null
	}
	return next(ctx)
}
