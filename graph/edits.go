package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/graph/generated"
	"sanbao/server/domain/fault"
)

// Schema returns the API over r, ready to be executed, described in both languages.
func Schema(r *Resolver) graphql.ExecutableSchema {
	return newBilingual(generated.Config{Resolvers: r,
		Directives: generated.DirectiveRoot{Required: required, Clearable: clearable}})
}

// required refuses null in a field of an edit, which gqlgen asks for only where
// the field is there. Returns INVALID with the field.
func required(ctx context.Context, input any, next graphql.Resolver) (any, error) {
	if isNull(ctx, input) {
		return nil, fault.InvalidField(fieldAt(ctx), fault.Required)
	}
	return next(ctx)
}

// clearable turns null in a field of an edit into what such a row has without a
// value. Of what is missing altogether then, the field's own type tells.
func clearable(ctx context.Context, input any, next graphql.Resolver) (any, error) {
	value, err := next(ctx)
	if err != nil || !isNull(ctx, input) {
		return value, err
	}
	switch value.(type) {
	case *string:
		return new(string), nil
	case *int64:
		return new(int64), nil
	case []string:
		return []string{}, nil
	}
	return value, nil
}

// isNull reports whether the field at hand of an input is null.
func isNull(ctx context.Context, input any) bool {
	fields, ok := input.(map[string]any)
	return ok && fields[fieldAt(ctx)] == nil
}

// fieldAt returns the name of the field of an input at hand.
func fieldAt(ctx context.Context) string {
	if at := graphql.GetPathContext(ctx); at != nil && at.Field != nil {
		return *at.Field
	}
	return ""
}
