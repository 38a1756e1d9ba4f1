// Package bi answers tools that know tables: published queries by their address, ad-hoc
// queries that ask for text/csv, as CSV, JSON, lines of JSON or a spreadsheet. What an
// answer holds is what its caller may see, like every answer of the API; package flat
// tells how it becomes rows.
//
// A query whose rows are a connection is read to its end, page after page, whatever the
// query's own first says: in constant memory, but each page as the database is at its
// time. One that is read from the database in one statement, which most such queries
// are, is of one moment; so is every other, which is one operation of the API.
//
// # What a client has already
//
// Every answer of up to 256 KiB, and every list of plain columns, has an ETag, and is
// a 304 for who sends it back as If-None-Match. A list of plain columns of its rows and of
// those to which they refer, under a filter of the rows' own columns or none, is dated as
// well, by the newest change in the tables that it is read from or of the query itself:
// Last-Modified, and 304 for If-Modified-Since, which counts where If-None-Match is not
// sent. There is no Last-Modified where that would not be known: for statistics and for
// any other shape of answer or filter; for lists of parts used, of contacts and of
// warranties, whose rows may be taken away; for ten seconds after a change; for people, whose
// rights may change, where those of a token do not; and for queries of /graphql.
package bi

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash/fnv"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"sanbao/server/authz"
	"sanbao/server/domain/calendar"
	"sanbao/server/domain/fault"
	"sanbao/server/web"
	"sanbao/server/web/bi/flat"
	"sanbao/server/web/gqlhttp"
)

// Query is a published query.
type Query struct {
	// Slug is its address, Revision the number of its text.
	Slug     string
	Revision int
	Document string
	// Variables are the values with which it is opened, as a JSON object.
	Variables string
	// Changed is when its text or its values last changed.
	Changed time.Time
	// Note has a run written down, beside the answer.
	Note func(context.Context, Run)
}

// Run is one run of a published query.
type Run struct {
	Began time.Time
	Took  time.Duration
	Rows  int
	Cost  int
	// Problem is the code of the error with which it ended, empty where it did not.
	Problem string
}

// Options are what the handlers need. All are required that are not said to be optional.
type Options struct {
	// API runs operations; see gqlhttp.Execute.
	API http.Handler
	// Schema is the API's.
	Schema *ast.Schema
	// Published returns the published query of an address, of those that the viewer
	// sees.
	Published func(ctx context.Context, slug string) (*Query, error)
	// Body is the most bytes of an ad-hoc query.
	Body int64
	// Bulk reads rows past the API. Optional.
	Bulk Bulk
	// Changes reads whole tables. Optional.
	Changes Changes
	// Exported is told of each export of a person before it begins; an error is the answer
	// in its place. Optional.
	Exported func(ctx context.Context, entity, table string) error
	// Room returns a context in which the API has room for the rows of a table where it
	// would stop at those of a page. Optional.
	Room func(context.Context) context.Context
	// Spend takes a cost out of what the viewer may spend. Optional.
	Spend func(ctx context.Context, cost int) error
	// Streams is how many answers may at a time keep a connection for as long as their
	// clients take to receive them; 1 where it is less.
	Streams int
	// Zone is the company's, in which spreadsheets tell instants.
	Zone *time.Location
	// Clock returns the time.
	Clock func() time.Time
	// Logger is told of answers that break off.
	Logger *slog.Logger
}

// Tables answers with tables.
type Tables struct {
	Options
	streams *streams
}

// New returns the handlers.
func New(o Options) *Tables { return &Tables{Options: o, streams: newStreams(o.Streams, streamWait)} }

// ServeQuery answers GET /bi/q/{slug}.{csv,json,jsonl,xlsx}?parameter=…: the rows of a
// published query. The address gives the values of its variables by their names, each
// as its type is written, a Date also as LAST_MONTH_FIRST or LAST_MONTH_LAST: a list by repetition or with commas, an input object as JSON.
// Beside them: limit is how many rows at most, root and expand are those of
// flat.Options, bom=1 begins a CSV with a byte order mark. Errors are JSON: code,
// message and, where a parameter is at fault, field; nothing in the address is passed over. What has not changed since the client
// read it is a 304, as the package says.
func (t *Tables) ServeQuery(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	if _, err := authz.Require(ctx); err != nil {
		t.refuse(w, r, err)
		return
	}
	name := r.PathValue("file")
	slug, ending, _ := cutLast(name, ".")
	form, known := formats[ending]
	if !known {
		t.refuse(w, r, fault.Missing(fault.SavedQuery))
		return
	}
	query, err := t.Published(ctx, slug)
	if err != nil {
		t.refuse(w, r, err)
		return
	}
	run := Run{Began: t.Clock()}
	gqlhttp.Execute(t.API, w, r, func(exec graphql.GraphExecutor) {
		err = t.published(w, r, exec, query, form, name, &run)
	})
	run.Took = t.Clock().Sub(run.Began)
	run.Problem = string(fault.CodeOf(err))
	query.Note(ctx, run)
	t.ended(w, r, err)
}

func cutLast(s, mark string) (before, after string, found bool) {
	i := strings.LastIndex(s, mark)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(mark):], true
}

func (t *Tables) published(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor, query *Query, form format, name string, run *Run) error {
	o := &operation{exec: exec, query: query.Document}
	if err := o.prepare(r.Context()); err != nil {
		return err
	}
	values, err := valuesOf(r)
	if err != nil {
		return err
	}
	where := &address{values: values, variables: o.definition.VariableDefinitions, schema: t.Schema,
		on: calendar.DateIn(t.Clock(), t.Zone)}
	var own map[string]any
	if err := json.Unmarshal([]byte(query.Variables), &own); err != nil {
		return err
	}
	if o.variables, err = where.read(own); err != nil {
		return err
	}
	job, err := t.jobOf(o, form, where.option)
	if err != nil {
		return err
	}
	announce(w.Header(), form, name)
	job.changed = query.Changed
	seed := strings.Join([]string{query.Slug, strconv.Itoa(query.Revision), r.URL.RawQuery, name, scopeOf(r.Context())}, "\n")
	if where.relative {
		// Another month is another answer, of rows that are dated as they were.
		seed += "\n" + where.on.String()
		job.changed = time.Time{}
	}
	return t.answer(w, r, job, seed, run)
}

// jobOf is an operation to be answered as a table, by the options of its address.
func (t *Tables) jobOf(o *operation, form format, option func(string) string) (job, error) {
	limit, err := limitOf(option("limit"))
	return job{operation: o, form: form, limit: limit,
		options: flat.Options{Root: option("root"), Expand: option("expand")},
		writing: writing{bom: option("bom") == "1", zone: t.Zone}}, err
}

func limitOf(text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	limit, err := strconv.Atoi(text)
	if err != nil || limit < 1 {
		return 0, fault.InvalidField("limit", fault.BadFormat)
	}
	return limit, nil
}

func announce(h http.Header, form format, name string) {
	h.Set("Content-Type", form.contentType)
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Vary", "Accept-Encoding, Authorization")
}

// scopeOf says what decides which rows and columns the viewer sees.
func scopeOf(ctx context.Context) string {
	viewer := authz.From(ctx)
	sum := fnv.New128a()
	for _, id := range append([]int{viewer.UserID, viewer.TokenID, viewer.DepartmentID}, viewer.Departments...) {
		_, _ = sum.Write([]byte(strconv.Itoa(id) + " "))
	}
	return string(viewer.Role) + hex.EncodeToString(sum.Sum(nil))
}

// ServeAdHoc answers a query of /graphql that asks for text/csv with its rows. The
// address may give the options of ServeQuery: limit, root, expand and bom. Errors are
// those of ServeQuery.
func (t *Tables) ServeAdHoc(w http.ResponseWriter, r *http.Request) {
	if _, err := authz.Require(r.Context()); err != nil {
		t.refuse(w, r, err)
		return
	}
	params, err := gqlhttp.ReadRequest(w, r, t.Body)
	if err != nil {
		t.refuse(w, r, err)
		return
	}
	gqlhttp.Execute(t.API, w, r, func(exec graphql.GraphExecutor) {
		o := &operation{exec: exec, query: params.Query, name: params.OperationName, variables: params.Variables}
		if err = o.prepare(r.Context()); err != nil {
			return
		}
		var csv job
		if csv, err = t.adHoc(o, r); err != nil {
			return
		}
		announce(w.Header(), csv.form, "query.csv")
		err = t.answer(w, r, csv, r.URL.RawQuery+"\n"+scopeOf(r.Context()), &Run{})
	})
	t.ended(w, r, err)
}

// adHoc is an operation of /graphql to be answered as CSV, by the options of its address.
func (t *Tables) adHoc(o *operation, r *http.Request) (job, error) {
	values, err := valuesOf(r)
	if err != nil {
		return job{}, err
	}
	if r.Method == http.MethodGet {
		// The operation itself stands in the address.
		for _, name := range []string{"query", "operationName", "variables", "extensions"} {
			delete(values, name)
		}
	}
	where := &address{values: values, schema: t.Schema}
	if _, err := where.read(nil); err != nil {
		return job{}, err
	}
	return t.jobOf(o, formats["csv"], where.option)
}

// errBroken wraps what went wrong when a part of the answer was sent already.
type errBroken struct{ error }

func (e errBroken) Unwrap() error { return e.error }

// ended tells the client of an error: in place of an answer, or by breaking it off, so
// that nobody takes half a table for the whole.
func (t *Tables) ended(w http.ResponseWriter, r *http.Request, err error) {
	var broken errBroken
	switch {
	case err == nil:
	case r.Context().Err() != nil:
		// The client has gone, and what was done for it has ended.
		panic(http.ErrAbortHandler)
	case errors.As(err, &broken):
		t.Logger.WarnContext(r.Context(), "a table broke off", "id", web.RequestID(r.Context()), "error", err)
		panic(http.ErrAbortHandler)
	default:
		t.refuse(w, r, err)
	}
}
