package bi

import (
	"bytes"
	"context"
	"errors"
	"net/http"

	"github.com/99designs/gqlgen/graphql"

	"sanbao/server/authz"
	"sanbao/server/web/gqlhttp"
)

// Book returns the rows of a query as a spreadsheet: those that whoever ctx acts for
// may see. What the run took is noted in run, also where it fails. Returns the API's
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
			err = t.answer(book, r, job{operation: o, form: formats["xlsx"], writing: writing{zone: t.Zone}}, scopeOf(ctx), run)
		}
	})
	run.Took = t.Clock().Sub(run.Began)
	return book.body.Bytes(), err
}

// page keeps an answer instead of sending it.
type page struct {
	header http.Header
	body   bytes.Buffer
}

func (p *page) Header() http.Header { return p.header }

func (p *page) WriteHeader(int) {}

func (p *page) Write(text []byte) (int, error) { return p.body.Write(text) }
