package gqlhttp

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
)

// part is one part of a form; a file when it has a file name.
type part struct{ name, file, content string }

func (h *harness) upload(t *testing.T, parts ...part) answer {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for _, p := range parts {
		w, err := form.CreateFormField(p.name)
		if p.file != "" {
			w, err = form.CreateFormFile(p.name, p.file)
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(p.content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), "POST", h.URL, &body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Accept", string(asGraphQL))
	return h.send(t, r)
}

const uploadOperation = `{"query":"mutation($f: Upload!, $g: [Upload!]) { upload(file: $f, files: $g) }","variables":{"f":null,"g":[null,null]}}`

func TestUploads(t *testing.T) {
	h := serve(t, nil)
	large := strings.Repeat("x", 2<<20)
	a := h.upload(t,
		part{"operations", "", uploadOperation},
		part{"map", "", `{"a":["variables.f","variables.g.1"],"b":["variables.g.0"]}`},
		part{"a", "photo.jpg", "first"},
		part{"b", "scan.pdf", large})
	want := `photo.jpg application/octet-stream 5 \"first\";scan.pdf application/octet-stream 2097152 \"` + large + `\";` +
		`photo.jpg application/octet-stream 5 \"first\";`
	if a.status != 200 || string(a.Data) != `{"upload":"`+want+`"}` {
		t.Errorf("%d %.300s", a.status, a.text)
	}
}

func TestFormsThatAreRefused(t *testing.T) {
	h := serve(t, func(o *Options) { o.Limits.Upload, o.Limits.Files, o.Limits.Body = 1000, 2, 1000 })
	ops := part{"operations", "", uploadOperation}
	file := part{"a", "a.txt", "x"}
	places := func(text string) part { return part{"map", "", text} }
	cases := []struct {
		name   string
		parts  []part
		status int
		key    string
	}{
		{"nothing", nil, 400, "upload_malformed"},
		{"no map", []part{ops, file}, 400, "upload_malformed"},
		{"two operations", []part{ops, ops, places(`{"a":["variables.f"]}`), file}, 400, "upload_malformed"},
		{"operations that are not JSON", []part{{"operations", "", "{"}, places(`{"a":["variables.f"]}`), file}, 400, "body_not_json"},
		{"operations too large", []part{{"operations", "", strings.Repeat(" ", 1001)}, places(`{}`)}, 413, "body_too_large"},
		{"a map that is not JSON", []part{ops, places("{"), file}, 400, "upload_malformed"},
		{"a map without the file", []part{ops, places("{}"), file}, 400, "upload_malformed"},
		{"a map of another file", []part{ops, places(`{"b":["variables.f"]}`), file}, 400, "upload_malformed"},
		{"a file without a place", []part{ops, places(`{"a":[]}`), file}, 400, "upload_malformed"},
		{"one name for two files", []part{ops, places(`{"a":["variables.f"]}`), file, file}, 400, "upload_malformed"},
		{"a place outside the variables", []part{ops, places(`{"a":["query"]}`), file}, 400, "upload_malformed"},
		{"no such variable", []part{ops, places(`{"a":["variables.h"]}`), file}, 400, "upload_malformed"},
		{"a place that is taken", []part{ops, places(`{"a":["variables.g"]}`), file}, 400, "upload_malformed"},
		{"beyond the list", []part{ops, places(`{"a":["variables.g.2"]}`), file}, 400, "upload_malformed"},
		{"before the list", []part{ops, places(`{"a":["variables.g.-1"]}`), file}, 400, "upload_malformed"},
		{"not an index", []part{ops, places(`{"a":["variables.g.x"]}`), file}, 400, "upload_malformed"},
		{"below null", []part{ops, places(`{"a":["variables.f.x"]}`), file}, 400, "upload_malformed"},
		{"in too many places", []part{ops, places(`{"a":["` + strings.Repeat(`variables.f","`, 10) + `x"]}`), file}, 400, "upload_malformed"},
		{"too many files", []part{ops, places(`{"a":["variables.f"],"b":["variables.g.0"],"c":["variables.g.1"]}`),
			file, {"b", "b.txt", "x"}, {"c", "c.txt", "x"}}, 400, "too_many"},
		{"too large", []part{ops, places(`{"a":["variables.f"]}`), {"a", "a.txt", strings.Repeat("x", 80<<10)}}, 413, "body_too_large"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := h.upload(t, c.parts...)
			if a.status != c.status || len(a.Errors) != 1 || a.Errors[0].Extensions["key"] != c.key {
				t.Errorf("%d %s", a.status, a.text)
			}
		})
	}
	a := h.do(t, "POST", "/", "x", "Content-Type", "multipart/form-data")
	if a.status != 400 || a.Errors[0].Extensions["key"] != "upload_malformed" {
		t.Errorf("a form without a boundary: %d %s", a.status, a.text)
	}
}
