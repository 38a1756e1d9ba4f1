package web

import (
	"testing"
)

func TestPage(t *testing.T) {
	h, _ := site(t, nil)
	const (
		immutable = "public, max-age=31536000, immutable"
		html      = "text/html; charset=utf-8"
	)
	cases := []struct {
		name, method, target, encoding, accept    string
		status                                    int
		body, contentType, contentEncoding, cache string
	}{
		{"the page", "GET", "/", "", "text/html", 200, "<!doctype html>the page", html, "", "no-cache"},
		{"the page by its name", "GET", "/index.html", "", "", 200, "<!doctype html>the page", html, "", "no-cache"},
		{"a head", "HEAD", "/", "", "", 200, "", html, "", "no-cache"},
		{"brotli", "GET", "/", "gzip, deflate, br, zstd", "", 200, "br of the page", html, "br", "no-cache"},
		{"gzip", "GET", "/", "gzip;q=1.0", "", 200, "gz of the page", html, "gzip", "no-cache"},
		{"gzip, no brotli", "GET", "/", "br;q=0, gzip;q=0.5", "", 200, "gz of the page", html, "gzip", "no-cache"},
		{"neither", "GET", "/", "br;q=0.0, gzip; q=0", "", 200, "<!doctype html>the page", html, "", "no-cache"},
		{"an asset", "GET", "/assets/app-1a2b.js", "", "", 200, "let app", "text/javascript; charset=utf-8", "", immutable},
		{"an asset with gzip alone", "GET", "/assets/app-1a2b.js", "gzip, br", "", 200, "gz of app", "text/javascript; charset=utf-8", "gzip", immutable},
		{"another file", "GET", "/favicon.svg", "gzip", "", 200, "<svg/>", "image/svg+xml", "", "no-cache"},
		{"a route of the page", "GET", "/records/SR-2026-000123/visits", "br", "text/html,*/*;q=0.8", 200, "br of the page", html, "br", "no-cache"},
		{"an asset that is missing", "GET", "/assets/app-0000.js", "", "text/html", 404, "not found\n", "text/plain; charset=utf-8", "", "no-store"},
		{"the directory", "GET", "/assets", "", "image/png", 404, "not found\n", "text/plain; charset=utf-8", "", "no-store"},
		{"a file that is missing", "GET", "/robots.txt", "", "*/*", 404, "not found\n", "text/plain; charset=utf-8", "", "no-store"},
		{"a path for which no page is wanted", "GET", "/api/records", "", "application/json", 404, "not found\n", "text/plain; charset=utf-8", "", "no-store"},
		{"a hidden file", "GET", "/.gitkeep", "", "text/html", 404, "not found\n", "text/plain; charset=utf-8", "", "no-store"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			w := get(h, c.method, c.target, "Accept-Encoding", c.encoding, "Accept", c.accept)
			if w.Code != c.status || w.Body.String() != c.body {
				t.Errorf("%d %q", w.Code, w.Body)
			}
			for name, want := range map[string]string{"Content-Type": c.contentType, "Content-Encoding": c.contentEncoding, "Cache-Control": c.cache} {
				if got := w.Header().Get(name); got != want {
					t.Errorf("%s: %q, want %q", name, got, want)
				}
			}
			if c.status != 200 {
				return
			}
			etag := w.Header().Get("ETag")
			again := get(h, c.method, c.target, "Accept-Encoding", c.encoding, "Accept", c.accept, "If-None-Match", etag)
			if etag == "" || again.Code != 304 || again.Body.Len() > 0 {
				t.Errorf("with the ETag %s: %d", etag, again.Code)
			}
		})
	}
	if w := get(h, "GET", "/", "Accept-Encoding", "br"); w.Header().Get("Vary") != "Accept-Encoding" ||
		w.Header().Get("ETag") == get(h, "GET", "/").Header().Get("ETag") {
		t.Errorf("two encodings are taken for one: %v", w.Header())
	}
	if w := get(h, "POST", "/records"); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("a post: %d %v", w.Code, w.Header())
	}
}

func TestContentTypesDoNotDependOnTheMachine(t *testing.T) {
	for name, want := range map[string]string{
		"a.js": "text/javascript; charset=utf-8", "a.mjs": "text/javascript; charset=utf-8", "a.css": "text/css; charset=utf-8",
		"a.json": "application/json", "a.webmanifest": "application/manifest+json", "a.woff2": "font/woff2", "a.woff": "font/woff",
		"a.ttf": "font/ttf", "a.ico": "image/x-icon", "a.webp": "image/webp", "a.txt": "text/plain; charset=utf-8",
		"a.png": "image/png", "a.whatever": "application/octet-stream",
	} {
		if got := contentType(name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}
