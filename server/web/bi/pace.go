package bi

import (
	"net/http"
	"time"
)

// pace writes to a client that has to keep up: one that takes less than leastRate is cut
// off once it lags behind by patience, whether it stands still or trickles.
type pace struct {
	w   http.ResponseWriter
	now func() time.Time
	// lag is how far the client is behind.
	lag time.Duration
}

// Write writes a part. Returns an error for a client that is too slow.
func (p *pace) Write(part []byte) (int, error) {
	due := time.Duration(len(part)) * time.Second / leastRate
	began := p.now()
	// Connections that know no deadlines keep those of the server.
	_ = http.NewResponseController(p.w).SetWriteDeadline(began.Add(patience - p.lag + due))
	n, err := p.w.Write(part)
	p.lag = max(0, p.lag+p.now().Sub(began)-due)
	return n, err
}
