package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"reflect"
	"strings"

	"github.com/alecthomas/kong"

	"sanbao/server/app"
	"sanbao/server/config"
)

// fields is what both reads ask for, as a page or a report would.
const fields = `id number status symptom reportedAt
	customer { name }
	productUnit { serialNumber product { model } }
	partUsages { quantity part { name } }`

var (
	q1 = `query Q1($department: ID!, $first: Int!) {
	serviceRecords(first: $first, orderBy: {field: REPORTED_AT, direction: DESC}, where: {departmentID: $department}) {
		edges { node { ` + fields + ` } } } }`
	q2 = `query Q2($id: ID!) { node(id: $id) { ... on ServiceRecord { ` + fields + ` } } }`
)

// site is the product as it is served, signed in to; see as.
type site struct {
	server
	app    *app.App
	header map[string]string
}

// newApp puts together the very thing that `sanbao serve` starts, for it to be run.
// Its log is written as always, to nowhere.
func newApp(ctx context.Context, url string) (*app.App, error) {
	var cli config.CLI
	parser, err := kong.New(&cli, config.Options()...)
	if err != nil {
		return nil, err
	}
	_, err = parser.Parse([]string{"serve", "--addr", "127.0.0.1:0", "--database-url", url,
		"--signing-key", strings.Repeat("benchmark key ", 4)})
	if err != nil {
		return nil, err
	}
	return app.New(ctx, cli.Server(), slog.New(slog.NewTextHandler(io.Discard, nil)))
}

// serveSite serves it from this process.
func serveSite(ctx context.Context, url string) (*site, error) {
	a, err := newApp(ctx, url)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- a.Run(ctx) }()
	s := site{app: a, server: server{url: a.URL() + "/graphql", close: func() {
		stop()
		<-ended
		_ = a.Close()
	}}}
	return s.as(headName)
}

// as signs somebody in and returns the site as they see it.
func (s site) as(username string) (*site, error) {
	s.header = map[string]string{"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
	var signedIn struct {
		Data struct{ SignIn struct{ AccessToken string } }
	}
	err := fetch(s.post(`mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }`,
		map[string]any{"input": map[string]string{"username": username, "password": password}}), &signedIn)
	s.header["Authorization"] = "Bearer " + signedIn.Data.SignIn.AccessToken
	return &s, err
}

func (s *site) post(query string, variables map[string]any) request {
	return request{Method: http.MethodPost, URL: s.url, Header: s.header,
		Body: encode(map[string]any{"query": query, "variables": variables})}
}

func (s *site) q1(f facts, first int) request {
	return s.post(q1, map[string]any{"department": f.department, "first": first})
}

func (s *site) q2(id int) request { return s.post(q2, map[string]any{"id": id}) }

func fetch(r request, into any) error {
	answer, err := open(http.DefaultClient, r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	return json.NewDecoder(answer.Body).Decode(into)
}

// same makes sure that both servers answer the same rows: a comparison of
// different work would mean nothing.
func same(s *site, plain server, f facts) error {
	for _, pair := range [][2]request{
		{s.q1(f, 50), plainRequest(plain, "list", f.department)},
		{s.q2(f.records[0]), plainRequest(plain, "one", f.records[0])},
	} {
		var ours, theirs map[string]any
		if err := fetch(pair[0], &ours); err != nil {
			return err
		}
		if err := fetch(pair[1], &theirs); err != nil {
			return err
		}
		if a, b := normal(ours["data"]), normal(theirs["data"]); !reflect.DeepEqual(a, b) {
			return fmt.Errorf("the answers differ:\n%.800s\n%.800s", encode(ours), encode(theirs))
		}
	}
	return nil
}

// normal writes moments alike: PostgreSQL and Go differ in how they say UTC.
func normal(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for key, value := range v {
			if at, ok := value.(string); ok && key == "reportedAt" {
				v[key] = strings.NewReplacer("+00:00", "", "Z", "").Replace(at)
				continue
			}
			v[key] = normal(value)
		}
	case []any:
		for i := range v {
			v[i] = normal(v[i])
		}
	}
	return v
}

func plainRequest(s server, path string, id int) request {
	return request{Method: http.MethodGet, URL: fmt.Sprintf("%s/%s/%d", s.url, path, id)}
}
