package app_test

import (
	"bytes"
	"net/http"
	"strings"
	"testing"
)

// attach has somebody add a file to a record.
func (w *world) attach(username string, id any, name string, content []byte) answer {
	w.t.Helper()
	return w.upload(username, mutation("addAttachment", "serviceRecord { attachments { id name contentType size } }"),
		vars{"in": vars{"id": id, "kind": "PHOTO", "file": nil}}, "variables.in.file", name, content)
}

// A photo and a document go up and come down again, to those who may see the
// record and to nobody else, and never as something that a browser would run.
func attachmentsGoUpAndComeDown(t *testing.T, w *world) {
	photo, document := drawing(t, 40, 30), []byte("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
	id := w.planned("附件")["id"]
	for _, c := range []struct {
		name, contentType, disposition string
		content                        []byte
	}{
		{"铭牌 1.png", "image/png", "inline", photo},
		{"报告\"; x=.pdf", "application/pdf", "attachment", document},
	} {
		got := w.attach("clerk", id, c.name, c.content)
		all, _ := got.at("addAttachment", "serviceRecord", "attachments").([]any)
		if len(all) == 0 {
			t.Fatal(got.messages())
		}
		added := all[len(all)-1].(map[string]any)
		if added["contentType"] != c.contentType || added["size"] != float64(len(c.content)) {
			t.Fatal(added)
		}
		path := "/attachments/" + added["id"].(string)
		down := w.fetch(http.MethodGet, path, "head")
		if down.status != http.StatusOK || !bytes.Equal(down.body, c.content) {
			t.Fatalf("%d %.100s", down.status, down.body)
		}
		h := down.header
		if h.Get("X-Content-Type-Options") != "nosniff" || !strings.Contains(h.Get("Content-Security-Policy"), "sandbox") ||
			!strings.Contains(h.Get("Content-Security-Policy"), "default-src 'none'") || h.Get("Content-Type") != c.contentType ||
			!strings.HasPrefix(h.Get("Content-Disposition"), c.disposition+";") || !strings.HasPrefix(h.Get("Cache-Control"), "private") {
			t.Errorf("%s: %v", c.name, h)
		}
		w.fetchedInPart(t, path, c.content, h.Get("ETag"))
		for user, want := range map[string]int{"": http.StatusUnauthorized, "head2": http.StatusNotFound, "finance": http.StatusOK} {
			for _, headers := range [][]string{nil, {"If-None-Match", h.Get("ETag")}} {
				if len(headers) > 0 && want == http.StatusOK {
					continue
				}
				if got := w.fetch(http.MethodGet, path, user, headers...); got.status != want || want != http.StatusOK && bytes.Contains(got.body, c.content) {
					t.Errorf("%q: %d %.100s", user, got.status, got.body)
				}
			}
		}
	}
	for path, want := range map[string]int{"/attachments/" + id.(string): http.StatusNotFound, "/attachments/0": http.StatusNotFound,
		"/attachments/x": http.StatusNotFound, "/attachments/-1": http.StatusNotFound, "/attachments/9223372036854775808": http.StatusNotFound} {
		if got := w.fetch(http.MethodGet, path, "admin"); got.status != want {
			t.Errorf("%s: %d %s", path, got.status, got.body)
		}
	}
	if got := w.fetch(http.MethodDelete, "/attachments/1", "admin"); got.status != http.StatusMethodNotAllowed {
		t.Errorf("DELETE: %d", got.status)
	}
}

// fetchedInPart: HEAD, what the browser has already, and a part of it.
func (w *world) fetchedInPart(t *testing.T, path string, content []byte, etag string) {
	t.Helper()
	if head := w.fetch(http.MethodHead, path, "head"); head.status != http.StatusOK || len(head.body) > 0 {
		t.Errorf("HEAD: %d %s", head.status, head.body)
	}
	if got := w.fetch(http.MethodGet, path, "head", "If-None-Match", etag); got.status != http.StatusNotModified || len(got.body) > 0 {
		t.Errorf("If-None-Match: %d", got.status)
	}
	part := w.fetch(http.MethodGet, path, "head", "Range", "bytes=2-9")
	if part.status != http.StatusPartialContent || !bytes.Equal(part.body, content[2:10]) {
		t.Errorf("Range: %d %q", part.status, part.body)
	}
	if got := w.fetch(http.MethodGet, path, "head", "Range", "bytes=999999-"); got.status != http.StatusRequestedRangeNotSatisfiable {
		t.Errorf("Range past the end: %d", got.status)
	}
}

// Files that are not what they say, and files that are too much.
func filesThatAreRefused(t *testing.T, w *world) {
	id := w.planned("附件不收")["id"]
	photo := drawing(t, 40, 30)
	for name, content := range map[string][]byte{
		"nothing.png":   {},
		"page.png":      []byte("<!DOCTYPE html><script>alert(1)</script>"),
		"program.pdf":   append([]byte("MZ"), make([]byte, 200)...),
		"photo.pdf":     photo,
		"photo.html":    photo,
		"photo":         photo,
		"broken.png":    photo[:12],
		"drawing.svg":   []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
		"animated.gif":  []byte("GIF89a" + strings.Repeat("\x00", 100)),
		"too large.png": append(bytes.Clone(photo), make([]byte, 10<<20)...),
	} {
		got := w.attach("clerk", id, name, content)
		fields, _ := answer{Data: vars{"e": got.extension("fields")}}.at("e", 0).(map[string]any)
		if got.code() != "INVALID" || fields["path"] != "file" || fields["message"] == "" {
			t.Errorf("%s: %s %s %v", name, got.code(), got.messages(), got.Errors)
		}
	}
	if got := w.attach("clerk", id, "huge.png", append(bytes.Clone(photo), make([]byte, 13<<20)...)); got.code() != "LIMIT" ||
		got.status != http.StatusRequestEntityTooLarge {
		t.Errorf("huge: %d %s", got.status, got.messages())
	}
	for user, code := range map[string]string{"": "UNAUTHENTICATED", "head2": "NOT_FOUND", "finance": "FORBIDDEN"} {
		w.attach(user, id, "photo.png", photo).refused(t, code)
	}
	w.upload("clerk", mutation("commentServiceRecord", "serviceRecord { id }"), vars{"in": vars{"id": id, "note": nil}},
		"variables.in.note", "photo.png", photo).refused(t, "INVALID")
	got := w.as("clerk", "{ node(id: "+quoted(id)+") { ... on ServiceRecord { attachments { id } events(first: 50) { edges { node { action } } } } } }", nil)
	if left := got.at("node", "attachments").([]any); len(left) > 0 {
		t.Errorf("%d files were kept", len(left))
	}
}

// extension is one of the first error's extensions.
func (a answer) extension(name string) any {
	if len(a.Errors) == 0 {
		return nil
	}
	return a.Errors[0].Extensions[name]
}
