package graph

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/analytics"
)

// selected names the fields that the client selects on the rows of the field that is
// being resolved, and those on what the rows are compared with, through fragments and
// without those that @skip or @include leave out: statistics group by them.
func selected(ctx context.Context, typeName string) (rows, compared []string) {
	types := []string{typeName}
	for _, field := range graphql.CollectFieldsCtx(ctx, types) {
		rows = append(rows, field.Name)
		if field.Name != "before" {
			continue
		}
		for _, inner := range graphql.CollectFields(graphql.GetOperationContext(ctx), field.Selections, types) {
			compared = append(compared, inner.Name)
		}
	}
	return rows, compared
}

// conditions are what an input of ranges says, by the names of the measures.
func conditions(having any) (analytics.Having, error) {
	text, err := json.Marshal(having)
	if err != nil {
		return nil, err
	}
	var all analytics.Having
	err = json.Unmarshal(text, &all)
	return all, err
}

// filter is the where of the field that is being resolved, as the client wrote it: what
// it became holds searches as conditions of the database, which no client can send.
func filter(ctx context.Context) analytics.Filter {
	argument := graphql.GetFieldContext(ctx).Field.Arguments.ForName("where")
	if argument == nil {
		return nil
	}
	value, err := argument.Value.Value(graphql.GetOperationContext(ctx).Variables)
	if err != nil {
		return nil
	}
	given, _ := value.(map[string]any)
	return given
}
