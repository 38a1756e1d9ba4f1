package web

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"
)

// healthz says that the process is up, whatever else may be down.
func healthz() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		plain(w, http.StatusOK, "ok\n")
	})
}

// readyz says whether requests can be served: 200, or 503 with the reason in
// the log, since anybody may ask.
func readyz(ready func(context.Context) error, within time.Duration, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), within)
		defer cancel()
		answer := make(chan error, 1)
		go func() { answer <- ready(ctx) }()
		var err error
		select {
		case err = <-answer:
		case <-ctx.Done():
			err = ctx.Err()
		}
		if err != nil {
			log.WarnContext(ctx, "not ready", "error", err)
			plain(w, http.StatusServiceUnavailable, "not ready\n")
			return
		}
		plain(w, http.StatusOK, "ready\n")
	})
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}
