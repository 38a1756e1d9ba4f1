package web

import (
	"log/slog"
	"net/http"

	"sanbao/server/domain/fault"
)

// statuses are the HTTP statuses of refusals outside GraphQL.
var statuses = map[fault.Code]int{
	fault.Unauthenticated: http.StatusUnauthorized,
	fault.Forbidden:       http.StatusForbidden,
	fault.NotFound:        http.StatusNotFound,
	fault.Invalid:         http.StatusBadRequest,
	fault.Conflict:        http.StatusConflict,
	fault.Limit:           http.StatusTooManyRequests,
	fault.Unavailable:     http.StatusServiceUnavailable,
}

// StatusOf returns the HTTP status of a refusal outside GraphQL.
func StatusOf(code fault.Code) int {
	if status := statuses[code]; status != 0 {
		return status
	}
	return http.StatusInternalServerError
}

// Refuse answers a request that is no GraphQL with an error, in the form of
// GraphQL's errors. What is no *fault.Error is logged here, once, under the
// request's id, which is all that the client is told of it.
func Refuse(w http.ResponseWriter, r *http.Request, log *slog.Logger, err error) {
	if f := fault.As(err); f != nil && statuses[f.Code] != 0 {
		refuse(w, r, statuses[f.Code], f)
		return
	}
	id := RequestID(r.Context())
	log.ErrorContext(r.Context(), "a request failed", "id", id, "error", err)
	refuse(w, r, http.StatusInternalServerError, fault.New(fault.Internal, fault.InternalError, fault.Params{"id": id}))
}
