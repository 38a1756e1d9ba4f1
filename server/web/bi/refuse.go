package bi

import (
	"encoding/json"
	"math"
	"net/http"
	"strconv"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/web"
)

// told is an error of the API, which has its words already.
type told struct{ by *gqlerror.Error }

// Error tells what the API told.
func (e told) Error() string { return e.by.Error() }

// As lets fault.As find the code of what the API told.
func (e told) As(target any) bool {
	into, ok := target.(**fault.Error)
	if !ok {
		return false
	}
	code, _ := e.by.Extensions["code"].(fault.Code)
	key, _ := e.by.Extensions["key"].(fault.Key)
	*into = fault.New(code, key)
	return true
}

// refusal is an error as tools are told it.
type refusal struct {
	Code    fault.Code `json:"code"`
	Message string     `json:"message"`
	// Field is the parameter at fault.
	Field string `json:"field,omitempty"`
	// ID leads to the log.
	ID any `json:"id,omitempty"`
}

// refuse answers with an error. What is no fault is logged, once, under the request's
// id, which is all that the client is told of it.
func (t *Tables) refuse(w http.ResponseWriter, r *http.Request, err error) {
	if api, ok := err.(told); ok {
		refused := apiRefusal(api.by)
		write(w, statusOf(refused.Code, fault.As(err)), refused, retrySeconds(api.by))
		return
	}
	f := fault.As(err)
	if f == nil {
		id := web.RequestID(r.Context())
		t.Logger.ErrorContext(r.Context(), "a table failed", "id", id, "error", err)
		f = fault.New(fault.Internal, fault.InternalError, fault.Params{"id": id})
	}
	t.refuseAs(w, r, statusOf(f.Code, f), f)
}

// statusOf is 400 in place of 429 for what no repetition makes succeed.
func statusOf(code fault.Code, f *fault.Error) int {
	if f != nil && f.Key == fault.OverBudget {
		return http.StatusBadRequest
	}
	return web.StatusOf(code)
}

// refuseAs answers with an error under a status.
func (t *Tables) refuseAs(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	lang := locale.From(r.Context())
	refused := refusal{Code: f.Code, Message: fault.Text(lang, f.Key, f.Params), ID: f.Params["id"]}
	if len(f.Fields) > 0 {
		first := f.Fields[0]
		refused.Field, refused.Message = first.Path, fault.Text(lang, first.Key, first.Params)
	}
	write(w, status, refused, int(math.Ceil(f.RetryAfter.Seconds())))
}

// apiRefusal is an error of the API in the form of this package.
func apiRefusal(err *gqlerror.Error) refusal {
	code, _ := err.Extensions["code"].(fault.Code)
	refused := refusal{Code: code, Message: err.Message, ID: err.Extensions["id"]}
	// The fields are of a type of the presenter's own.
	if text, problem := json.Marshal(err.Extensions["fields"]); problem == nil {
		var fields []struct{ Path, Message string }
		if json.Unmarshal(text, &fields) == nil && len(fields) > 0 {
			refused.Field, refused.Message = fields[0].Path, fields[0].Message
		}
	}
	return refused
}

func retrySeconds(err *gqlerror.Error) int {
	seconds, _ := err.Extensions["retryAfterSeconds"].(int)
	return seconds
}

func write(w http.ResponseWriter, status int, refused refusal, retryAfter int) {
	body, err := json.Marshal(refused)
	if err != nil {
		panic(err) // it is made of texts
	}
	h := w.Header()
	h.Del("Content-Disposition")
	h.Del("ETag")
	h.Del("Last-Modified")
	h.Set("Content-Type", "application/json; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	if retryAfter > 0 {
		h.Set("Retry-After", strconv.Itoa(retryAfter))
	}
	if refused.Code == fault.Unauthenticated {
		// Spreadsheets ask for a user name and a password then: the token is the latter.
		h.Set("WWW-Authenticate", `Basic realm="Sanbao", charset="UTF-8"`)
	}
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n'))
}
