package app

import (
	"bytes"
	"context"
	"encoding/json"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
	"sanbao/server/web/guard"
)

// savedQueryHeader names the saved query that somebody runs in the workbench.
const savedQueryHeader = "Sanbao-Saved-Query"

// noteRuns has the runs of saved queries in the workbench written down, beside their
// answers. What is sent has to be the text that is saved, of a query that the viewer sees:
// anything else is no run of it.
func noteRuns(saved *queries.Service) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		response := next(ctx)
		if response == nil || !graphql.HasOperationContext(ctx) {
			return response
		}
		op := graphql.GetOperationContext(ctx)
		id, err := strconv.Atoi(op.Headers.Get(savedQueryHeader))
		if err != nil || op.Operation == nil || op.Operation.Operation != ast.Query {
			return response
		}
		run := runOf(op, response)
		data := response.Data
		saved.Later(ctx, func(ctx context.Context) error {
			query, err := saved.Find(ctx, id)
			if err != nil || query.Document != op.RawQuery {
				return err
			}
			run.Revision, run.Rows = query.Revision, countRows(data)
			return saved.Note(ctx, query, run)
		})
		return response
	}
}

// runOf is what there is to say of a run as soon as it is over.
func runOf(op *graphql.OperationContext, response *graphql.Response) queries.Run {
	run := queries.Run{Channel: querying.Workbench, Began: op.Stats.OperationStart, Took: time.Since(op.Stats.OperationStart),
		Cost: guard.Requested(op)}
	if len(response.Errors) > 0 {
		code, _ := response.Errors[0].Extensions["code"].(fault.Code)
		run.Problem = string(code)
	}
	return run
}

// countRows counts the elements of the first list in an answer: the rows of a table
// that is made of it. An answer without one is one row.
func countRows(data []byte) int {
	decoder := json.NewDecoder(bytes.NewReader(data))
	for {
		token, err := decoder.Token()
		if err != nil {
			return min(1, len(data))
		}
		if token != json.Delim('[') {
			continue
		}
		rows := 0
		var element json.RawMessage
		for decoder.More() {
			if decoder.Decode(&element) != nil {
				return rows
			}
			rows++
		}
		return rows
	}
}
