package bi

import (
	"bytes"
	"context"
	"errors"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/authz"
	"sanbao/server/domain/fault"
	"sanbao/server/locale"
	"sanbao/server/web/gqlhttp"
)

// Book returns the rows of a query as a spreadsheet: those that whoever ctx acts for
// may see, amounts in yuan. What the run took is noted in run, also where it fails. Returns the API's
// refusals as ServeQuery tells them.
func (t *Tables) Book(ctx context.Context, document string, variables map[string]any, run *Run) ([]byte, error) {
	if _, err := authz.Require(ctx); err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "/", http.NoBody)
	if err != nil {
		return nil, err
	}
	book := &page{header: http.Header{}}
	run.Began = t.Clock()
	err = errors.New("bi: the query was not run")
	gqlhttp.Execute(t.API, book, r, func(exec graphql.GraphExecutor) {
		o := &operation{exec: exec, query: document, variables: variables}
		if err = o.prepare(ctx); err == nil {
			err = t.answer(book, r, job{operation: o, form: formats["xlsx"], writing: writing{zone: t.Zone, yuan: yuan[locale.From(ctx)]}}, scopeOf(ctx), run)
		}
	})
	run.Took = t.Clock().Sub(run.Began)
	return book.body.Bytes(), err
}

// yuan is what the headers of amounts say beside the name, by language.
var yuan = map[fault.Language]string{fault.Chinese: "（元）", fault.English: " (CNY)"}

// Reason words why Book failed, in a language unless the API has worded it, with the variable at fault.
func Reason(language fault.Language, err error) string {
	var api told
	if errors.As(err, &api) {
		refused := apiRefusal(api.by)
		if refused.Field != "" {
			return refused.Field + ": " + refused.Message
		}
		return refused.Message
	}
	f := fault.As(err)
	if f == nil {
		f = fault.New(fault.Internal, fault.InternalError, fault.Params{"id": ""})
	}
	if len(f.Fields) > 0 {
		return f.Fields[0].Path + ": " + fault.Text(language, f.Fields[0].Key, f.Fields[0].Params)
	}
	return fault.Text(language, f.Key, f.Params)
}

// page keeps an answer instead of sending it.
type page struct {
	header http.Header
	body   bytes.Buffer
}

func (p *page) Header() http.Header { return p.header }

func (p *page) WriteHeader(int) {}

func (p *page) Write(text []byte) (int, error) { return p.body.Write(text) }
