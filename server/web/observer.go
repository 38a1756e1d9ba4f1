package web

import (
	"bufio"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"sanbao/server/domain/fault"
)

// observer logs and measures every request, and answers for handlers that
// panic. It wraps the router itself, which tells it the route.
type observer struct {
	next    http.Handler
	metrics *Metrics
	log     *slog.Logger
	now     func() time.Time
}

func (o *observer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := o.now()
	rec := &recorder{ResponseWriter: w}
	defer func() {
		panicked := recover()
		if panicked != nil {
			o.panicked(rec, r, panicked)
		}
		took := o.now().Sub(began)
		o.metrics.request(routeOf(r), r.Method, rec.code(), took)
		o.logged(rec, r, took)
		if err, ok := panicked.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(panicked)
		}
	}()
	o.next.ServeHTTP(rec, r)
}

// panicked logs a panic with its stack, and answers when nothing was answered
// yet. http.ErrAbortHandler is how a handler drops a connection on purpose.
func (o *observer) panicked(rec *recorder, r *http.Request, panicked any) {
	if err, ok := panicked.(error); ok && errors.Is(err, http.ErrAbortHandler) {
		return
	}
	id := RequestID(r.Context())
	o.log.ErrorContext(r.Context(), "panic", "id", id, "panic", fmt.Sprint(panicked), "stack", string(debug.Stack()))
	if rec.status == 0 && !rec.hijacked {
		refuse(rec, r, http.StatusInternalServerError,
			fault.New(fault.Internal, fault.InternalError, fault.Params{"id": id}))
	}
}

// logged writes the line of a request. Its query string stays out of the log:
// queries and what people search for stand in it.
func (o *observer) logged(rec *recorder, r *http.Request, took time.Duration) {
	level := slog.LevelInfo
	switch route := routeOf(r); {
	case rec.code() >= http.StatusInternalServerError:
		level = slog.LevelError
	case route == "GET /healthz" || route == "GET /readyz" || route == "GET /metrics" || strings.HasPrefix(r.URL.Path, "/assets/"):
		level = slog.LevelDebug
	}
	c := clientOf(r.Context())
	o.log.LogAttrs(r.Context(), level, "request",
		slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.Int("status", rec.code()),
		slog.Int64("bytes", rec.bytes), slog.Duration("took", took), slog.String("ip", c.ip.String()))
}

// routeOf is the pattern that the router found, or "none".
func routeOf(r *http.Request) string {
	if r.Pattern == "" {
		return "none"
	}
	return r.Pattern
}

// recorder notes what a handler answers.
type recorder struct {
	http.ResponseWriter
	status   int
	bytes    int64
	hijacked bool
}

// code is the status as the client sees it.
func (r *recorder) code() int {
	switch {
	case r.hijacked:
		return http.StatusSwitchingProtocols
	case r.status == 0:
		return http.StatusOK
	default:
		return r.status
	}
}

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 && status >= http.StatusOK {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(p []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(p)
	r.bytes += int64(n)
	return n, err
}

// Hijack hands the connection over to a websocket.
func (r *recorder) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, rw, err := http.NewResponseController(r.ResponseWriter).Hijack()
	r.hijacked = r.hijacked || err == nil
	return conn, rw, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
