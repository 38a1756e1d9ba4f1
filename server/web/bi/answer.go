package bi

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// held is how much of an answer is kept back before it is sent: what fits is known as a
// whole, and so by its hash.
const held = 256 << 10

// answer is the body of an answer on its way. A small one is sent as a whole, with an
// ETag of its contents, or not at all where the client has it already; a large one as
// it comes.
type answer struct {
	w http.ResponseWriter
	r *http.Request
	// seed goes into the tag beside the contents: who asks, and for what.
	seed string
	// tag is known beforehand for answers that are told by what they are read from.
	tag string
	// modified is when it last changed, to the second; zero where that is not known.
	modified time.Time

	kept []byte
	sum  hash.Hash
	// long is what a part that does not fit any more is refused with, while it must not be
	// sent; nil where it may.
	long error
	sent bool
	to   io.Writer
	pace *pace
	zip  *gzip.Writer
}

// newAnswer begins an answer.
func newAnswer(w http.ResponseWriter, r *http.Request, now func() time.Time, seed string) *answer {
	sum := sha256.New()
	_, _ = io.WriteString(sum, seed)
	return &answer{w: w, r: r, pace: &pace{w: w, now: now}, seed: seed, sum: sum}
}

// begun reports whether anything was sent: from then on no error can be told.
func (a *answer) begun() bool { return a.sent }

// Write takes a part of the body.
func (a *answer) Write(p []byte) (int, error) {
	if !a.sent && len(a.kept)+len(p) <= held {
		a.kept = append(a.kept, p...)
		return len(p), nil
	}
	if a.long != nil {
		return 0, a.long
	}
	if err := a.send(); err != nil {
		return 0, err
	}
	return a.to.Write(p)
}

// send sends the headers and what was kept back.
func (a *answer) send() error {
	if a.sent {
		return nil
	}
	a.sent = true
	a.to = a.pace
	if a.tag != "" {
		a.w.Header().Set("ETag", a.tag)
	}
	if asksForGzip(a.r) {
		a.w.Header().Set("Content-Encoding", "gzip")
		// The level is one of the package's own.
		a.zip, _ = gzip.NewWriterLevel(a.pace, gzip.BestSpeed)
		a.to = a.zip
	}
	a.w.WriteHeader(http.StatusOK)
	kept := a.kept
	a.kept = nil
	_, err := a.to.Write(kept)
	return err
}

// end sends what is left.
func (a *answer) end() error {
	if !a.sent && a.current() {
		a.w.Header().Set("ETag", a.tag)
		notModified(a.w)
		return nil
	}
	if !a.sent {
		if a.tag == "" {
			_, _ = a.sum.Write(a.kept)
			a.tag = entityTag(a.sum)
		}
		if a.current() {
			a.w.Header().Set("ETag", a.tag)
			notModified(a.w)
			return nil
		}
		if !asksForGzip(a.r) {
			a.w.Header().Set("Content-Length", strconv.Itoa(len(a.kept)))
		}
		if err := a.send(); err != nil {
			return err
		}
	}
	if a.zip != nil {
		return a.zip.Close()
	}
	return nil
}

// current reports whether the client has the answer already: one of its tags says so, or,
// where it names none, the time of its last one.
func (a *answer) current() bool {
	if len(a.r.Header.Values("If-None-Match")) > 0 {
		return a.tag != "" && has(a.r, a.tag)
	}
	if a.modified.IsZero() || a.r.Method != http.MethodGet && a.r.Method != http.MethodHead {
		return false
	}
	since, err := http.ParseTime(a.r.Header.Get("If-Modified-Since"))
	return err == nil && !a.modified.After(since)
}

// entityTag is weak: the same table may be sent compressed or not.
func entityTag(sum hash.Hash) string { return `W/"` + hex.EncodeToString(sum.Sum(nil)[:16]) + `"` }

func notModified(w http.ResponseWriter) {
	w.Header().Del("Content-Type")
	w.Header().Del("Content-Disposition")
	w.WriteHeader(http.StatusNotModified)
}

// has reports whether the client has what the tag is of.
func has(r *http.Request, tag string) bool {
	for given := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		given = strings.TrimSpace(given)
		if given == "*" || given == tag || `W/`+given == tag {
			return true
		}
	}
	return false
}

// asksForGzip reports whether the client wants the answer compressed.
func asksForGzip(r *http.Request) bool {
	for wish := range strings.SplitSeq(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		coding, quality, _ := strings.Cut(strings.TrimSpace(wish), ";")
		if strings.TrimSpace(coding) == "gzip" && strings.ReplaceAll(quality, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
