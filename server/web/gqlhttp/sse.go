package gqlhttp

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"sanbao/server/domain/fault"
)

// sse answers an operation as server-sent events: an event "next" for every
// response and "complete" after the last, the "distinct connections mode" of
// the graphql-sse protocol.
type sse struct {
	// keepAlive is the time between the comments that keep a silent stream
	// open, and the time within which a client must take an event.
	keepAlive time.Duration
}

func (s sse) serve(c *call, op *graphql.OperationContext, recovered graphql.RecoverFunc) {
	ctx, leave, ok := enter(c.r.Context())
	defer leave()
	if !ok {
		c.refuse(&refusal{http.StatusServiceUnavailable, fault.New(fault.Unavailable, fault.ServiceStopping)})
		return
	}
	h := c.w.Header()
	h.Set("Content-Type", string(asEvents)+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	c.w.WriteHeader(http.StatusOK)
	out := &eventWriter{w: c.w, control: http.NewResponseController(c.w), patience: s.keepAlive}
	out.write(":\n\n")

	events := make(chan string)
	go func() {
		defer close(events)
		defer func() {
			if panicked := recover(); panicked != nil {
				err := recovered(ctx, panicked)
				offer(ctx, events, c.exec.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(err)}))
			}
		}()
		next, running := c.exec.DispatchOperation(ctx, op)
		for resp := next(running); resp != nil && offer(ctx, events, resp); {
			resp = next(running)
		}
	}()
	silence := time.NewTicker(s.keepAlive)
	defer silence.Stop()
	for out.err == nil {
		select {
		case event, more := <-events:
			if !more {
				out.write("event: complete\ndata:\n\n")
				return
			}
			out.write(event)
			silence.Reset(s.keepAlive)
		case <-silence.C:
			out.write(":\n\n")
		}
	}
}

// offer sends a response as an event unless the stream has ended. It is written
// out here, by whoever asked for it: gqlgen uses its memory anew for the next.
func offer(ctx context.Context, to chan<- string, resp *graphql.Response) bool {
	body, err := encode(resp)
	if err != nil {
		panic(err)
	}
	select {
	case to <- fmt.Sprintf("event: next\ndata: %s\n\n", body):
		return true
	case <-ctx.Done():
		return false
	}
}

// eventWriter writes events, each at once, until the first failure.
type eventWriter struct {
	w        http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
	err      error
}

// write sends text. The server's write timeout is for whole answers; a stream
// gets a new one for every event, where the connection knows of timeouts.
func (e *eventWriter) write(text string) {
	if e.err != nil {
		return
	}
	_ = e.control.SetWriteDeadline(time.Now().Add(e.patience))
	if _, e.err = e.w.Write([]byte(text)); e.err == nil {
		e.err = e.control.Flush()
	}
}
