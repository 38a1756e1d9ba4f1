package web

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"

	"sanbao/server/domain/fault"
)

// page serves the built page: its files, and index.html for every path that is
// none, so that the page's own routes can be opened and shared.
type page struct {
	files   fs.FS
	entries map[string]entry
}

// entry is one file of the page.
type entry struct {
	contentType string
	// variants are the file as it is under "", and compressed under the
	// encoding's name.
	variants map[string]variant
}

// variant is one form of a file. Its ETag is reckoned when it is first asked for:
// most files of the page never are, and a file that is read stays resident.
type variant struct {
	name string
	etag func() string
}

// encodings are how files may be compressed, the best first.
var encodings = [...]struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// newPage finds the files of the page, without reading them. Files whose names begin
// with a dot are not served.
func newPage(files fs.FS) (*page, error) {
	p := &page{files: files, entries: map[string]entry{}}
	variants := map[string]variant{}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(path.Base(name), ".") {
			return err
		}
		variants[name] = variant{name, sync.OnceValue(func() string { return etagOf(files, name) })}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for name, plain := range variants {
		e := entry{contentType: contentType(name), variants: map[string]variant{"": plain}}
		for _, enc := range encodings {
			if compressed, ok := variants[name+enc.suffix]; ok {
				e.variants[enc.name] = compressed
			}
		}
		p.entries[name] = e
	}
	return p, nil
}

func etagOf(files fs.FS, name string) string {
	f, err := files.Open(name)
	if err != nil {
		panic(err) // it was there when the page was opened, and the page is part of the program
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		panic(err)
	}
	return `"` + hex.EncodeToString(h.Sum(nil)[:12]) + `"`
}

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, r, http.StatusMethodNotAllowed,
			fault.New(fault.Invalid, fault.MethodUnknown, fault.Params{"allowed": "GET, HEAD"}))
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	e, found := p.entries[name]
	if !found && isClientRoute(name, r) {
		name = "index.html"
		e, found = p.entries[name]
	}
	if !found {
		plain(w, http.StatusNotFound, "not found\n")
		return
	}
	p.serve(w, r, name, e)
}

// serve answers with the best variant that the client takes, or with 304.
func (p *page) serve(w http.ResponseWriter, r *http.Request, name string, e entry) {
	h := w.Header()
	encoding := ""
	if len(e.variants) > 1 {
		h.Set("Vary", "Accept-Encoding")
		encoding = bestEncoding(e, r.Header.Values("Accept-Encoding"))
	}
	v := e.variants[encoding]
	f, err := p.files.Open(v.name)
	if err != nil {
		panic(err)
	}
	defer f.Close()
	content, ok := f.(io.ReadSeeker)
	if !ok {
		panic("the files of the page cannot seek")
	}
	h.Set("Content-Type", e.contentType)
	h.Set("ETag", v.etag())
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	if strings.HasPrefix(name, "assets/") {
		// The names of assets change with their contents.
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		h.Set("Cache-Control", "no-cache")
	}
	http.ServeContent(w, r, name, time.Time{}, content)
}

// isClientRoute tells a route of the page from a file that does not exist: it
// is no asset, has no extension, and whoever asks takes HTML.
func isClientRoute(name string, r *http.Request) bool {
	if name == "assets" || strings.HasPrefix(name, "assets/") || path.Ext(name) != "" {
		return false
	}
	accept := strings.Join(r.Header.Values("Accept"), ",")
	return accept == "" || strings.Contains(accept, "text/html") || strings.Contains(accept, "*/*")
}

// bestEncoding is the first of our encodings that exists and that the client
// accepts, "" for none.
func bestEncoding(e entry, accept []string) string {
	accepted := map[string]bool{}
	for wish := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		name, params, _ := strings.Cut(wish, ";")
		quality := strings.TrimLeft(strings.TrimPrefix(strings.TrimSpace(params), "q="), "0.")
		accepted[strings.ToLower(strings.TrimSpace(name))] = params == "" || quality != ""
	}
	for _, enc := range encodings {
		if _, exists := e.variants[enc.name]; exists && accepted[enc.name] {
			return enc.name
		}
	}
	return ""
}

// contentType does not depend on what the machine knows of extensions.
func contentType(name string) string {
	switch ext := path.Ext(name); ext {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".json", ".map":
		return "application/json"
	case ".webmanifest":
		return "application/manifest+json"
	case ".svg":
		return "image/svg+xml"
	case ".ico":
		return "image/x-icon"
	case ".webp":
		return "image/webp"
	case ".woff2":
		return "font/woff2"
	case ".woff":
		return "font/woff"
	case ".ttf":
		return "font/ttf"
	case ".txt":
		return "text/plain; charset=utf-8"
	default:
		if known := mime.TypeByExtension(ext); known != "" {
			return known
		}
		return "application/octet-stream"
	}
}
