package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/ent"
)

// selected names the fields that the client selects on the rows of the field that
// is being resolved, through fragments and without those that @skip or @include
// leave out: statistics group by them.
func selected(ctx context.Context, typeName string) []string {
	fields := graphql.CollectFieldsCtx(ctx, []string{typeName})
	names := make([]string, len(fields))
	for i, field := range fields {
		names[i] = field.Name
	}
	return names
}

// filtering narrows a query of records as the client asks.
func filtering(where *ent.ServiceRecordWhereInput) func(*ent.ServiceRecordQuery) error {
	if where == nil {
		return nil
	}
	return func(query *ent.ServiceRecordQuery) error {
		_, err := where.Filter(query)
		return err
	}
}
