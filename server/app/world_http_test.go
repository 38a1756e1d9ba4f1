package app_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"testing"
	"time"

	"sanbao/server/store/storetest"
	"sanbao/server/web"
)

// reply is an answer over HTTP that is no GraphQL.
type reply struct {
	status int
	header http.Header
	body   []byte
}

// fetch requests a path as a demo person, "" for nobody, with pairs of headers.
func (w *world) fetch(method, path, username string, headers ...string) reply {
	w.t.Helper()
	return w.request(method, path, username, nil, headers...)
}

// statements begins to record the statements of requests; those of the jobs that
// the server runs beside them are none of a query's.
func (w *world) statements() *storetest.Statements {
	return storetest.CountStatementsOf(w.app.Store(), func(ctx context.Context) bool { return web.RequestID(ctx) != "" })
}

func (w *world) request(method, path, username string, body []byte, headers ...string) reply {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.app.URL()+path, bytes.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	if username != "" {
		req.Header.Set("Authorization", "Bearer "+w.token(username))
	}
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{Timeout: 30 * time.Second}
	res, err := client.Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return reply{res.StatusCode, res.Header, text}
}

// graphql reads the reply as an answer of the API.
func (r reply) graphql(t *testing.T) answer {
	t.Helper()
	got := answer{status: r.status}
	if err := json.Unmarshal(r.body, &got); err != nil {
		t.Fatalf("%d %s", r.status, r.body)
	}
	return got
}

// upload sends a mutation with a file in one of its variables, by the GraphQL
// multipart request specification.
func (w *world) upload(username, query string, variables vars, place, name string, content []byte) answer {
	w.t.Helper()
	token := ""
	if username != "" {
		token = w.token(username)
	}
	operations, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		w.t.Fatal(err)
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for field, value := range map[string]string{"operations": string(operations), "map": fmt.Sprintf(`{"0": [%q]}`, place)} {
		if err := form.WriteField(field, value); err != nil {
			w.t.Fatal(err)
		}
	}
	part, err := form.CreateFormFile("0", name)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := part.Write(content); err != nil {
		w.t.Fatal(err)
	}
	if err := form.Close(); err != nil {
		w.t.Fatal(err)
	}
	return w.send(http.MethodPost, "/graphql", token, form.FormDataContentType(), body.Bytes())
}

// drawing is a PNG.
func drawing(t testing.TB, width, height int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		img.Set(x, x%height, color.RGBA{R: uint8(x), G: 80, A: 255})
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
