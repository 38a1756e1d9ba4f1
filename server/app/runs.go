package app

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/domain/fault"
	"sanbao/server/domain/querying"
	"sanbao/server/service/queries"
	"sanbao/server/web/guard"
)

// savedQueryHeader names the saved query that somebody runs in the workbench.
const savedQueryHeader = "Sanbao-Saved-Query"

// noteRuns writes down the runs of saved queries in the workbench. What is sent has
// to be the text that is saved, of a query that the viewer sees: anything else is no
// run of it. A run that cannot be written down is answered all the same.
func noteRuns(saved *queries.Service, log *slog.Logger) graphql.ResponseMiddleware {
	return func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		response := next(ctx)
		if response == nil || !graphql.HasOperationContext(ctx) {
			return response
		}
		op := graphql.GetOperationContext(ctx)
		id, err := strconv.Atoi(op.Headers.Get(savedQueryHeader))
		if err != nil || op.Operation == nil {
			return response
		}
		if err := noteRun(ctx, saved, id, op, response); err != nil && fault.CodeOf(err) != fault.NotFound {
			log.WarnContext(ctx, "a run of a query was not written down", "query", id, "error", err)
		}
		return response
	}
}

func noteRun(ctx context.Context, saved *queries.Service, id int, op *graphql.OperationContext, response *graphql.Response) error {
	query, err := saved.Find(ctx, id)
	if err != nil || query.Document != op.RawQuery {
		return err
	}
	run := queries.Run{Channel: querying.Workbench, Revision: query.Revision, Began: op.Stats.OperationStart,
		Took: time.Since(op.Stats.OperationStart), Rows: countRows(response.Data), Cost: guard.Requested(op)}
	if len(response.Errors) > 0 {
		code, _ := response.Errors[0].Extensions["code"].(fault.Code)
		run.Problem = string(code)
	}
	return saved.Note(ctx, query, run)
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
