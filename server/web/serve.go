package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"sanbao/server/web/gqlhttp"
)

// The timeouts of connections. Handlers that take longer on purpose, such as
// uploads and streams, move the deadlines of their own connection by an
// http.ResponseController.
const (
	headerTime = 10 * time.Second
	readTime   = time.Minute
	writeTime  = time.Minute
	idleTime   = 2 * time.Minute
	headerSize = 64 << 10
)

// DefaultDrain is how long requests under way may take when the server stops.
const DefaultDrain = 15 * time.Second

// ErrCutOff is returned by Serve when it had to cut requests off.
var ErrCutOff = errors.New("requests were cut off when the server stopped")

// Serve answers the connections of a listener until ctx is done. Then it stops
// listening, closes websockets and event streams in an orderly way, and waits up
// to drain for the requests under way; those that take longer have their
// contexts cancelled and their connections closed, and Serve returns ErrCutOff.
// After a clean stop it returns nil. It always closes the listener.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler, log *slog.Logger, drain time.Duration) error {
	streams := gqlhttp.NewStreams()
	base, cut := context.WithCancel(streams.Context(context.WithoutCancel(ctx)))
	defer cut()
	srv := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       readTime,
		WriteTimeout:      writeTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerSize,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		BaseContext:       func(net.Listener) context.Context { return base },
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serving: %w", err)
	case <-ctx.Done():
	}
	log.InfoContext(ctx, "stopping", "drain", drain)
	patience, cancel := context.WithTimeout(context.WithoutCancel(ctx), drain)
	defer cancel()
	streams.Stop()
	err := errors.Join(srv.Shutdown(patience), streams.Wait(patience))
	if err == nil {
		return nil
	}
	cut()
	return fmt.Errorf("%w: %w", ErrCutOff, errors.Join(err, srv.Close()))
}
