package web

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"sanbao/server/domain/audit"
)

// client is who sent a request, as far as the connection tells.
type client struct {
	ip        netip.Addr
	requestID string
	// secure is set when the client's own connection was encrypted.
	secure bool
}

// origin is what the audit keeps of the client.
func (c client) origin() audit.Origin {
	o := audit.Origin{RequestID: c.requestID}
	if c.ip.IsValid() {
		o.Address = c.ip.String()
	}
	return o
}

type clientKey struct{}

func clientOf(ctx context.Context) client {
	c, _ := ctx.Value(clientKey{}).(client)
	return c
}

// ClientIP returns the address from which the request was sent: the last one
// that no trusted proxy has. It is invalid outside a request.
func ClientIP(ctx context.Context) netip.Addr { return clientOf(ctx).ip }

// RequestID returns the id of the request, "" outside a request. It stands in
// the response as X-Request-Id and in the log.
func RequestID(ctx context.Context) string { return clientOf(ctx).requestID }

// identify finds out who sends a request, for all that comes after it.
func identify(proxies []netip.Prefix, newID func() string, next http.Handler) http.Handler {
	acceptable := regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := client{ip: remoteAddr(r), secure: r.TLS != nil}
		if trusted(proxies, c.ip) {
			if id := r.Header.Get("X-Request-Id"); acceptable.MatchString(id) {
				c.requestID = id
			}
			c.secure = c.secure || strings.EqualFold(r.Header.Get("X-Forwarded-Proto"), "https")
			c.ip = forwardedFor(proxies, c.ip, r.Header.Values("X-Forwarded-For"))
		}
		if c.requestID == "" {
			c.requestID = newID()
		}
		w.Header().Set("X-Request-Id", c.requestID)
		ctx := context.WithValue(r.Context(), clientKey{}, c)
		next.ServeHTTP(w, r.WithContext(audit.WithOrigin(ctx, c.origin())))
	})
}

// forwardedFor walks the addresses that the proxies have noted, from the
// nearest on, to the first that is no trusted proxy. What stands before it was
// written by the client, who may write anything.
func forwardedFor(proxies []netip.Prefix, nearest netip.Addr, headers []string) netip.Addr {
	noted := strings.Split(strings.Join(headers, ","), ",")
	for _, text := range slices.Backward(noted) {
		addr, err := netip.ParseAddr(strings.TrimSpace(text))
		if err != nil {
			break
		}
		nearest = addr.Unmap()
		if !trusted(proxies, nearest) {
			break
		}
	}
	return nearest
}

func trusted(proxies []netip.Prefix, addr netip.Addr) bool {
	return slices.ContainsFunc(proxies, func(p netip.Prefix) bool { return p.Contains(addr) })
}

func remoteAddr(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	addr, err := netip.ParseAddr(host)
	if err != nil {
		return netip.Addr{}
	}
	return addr.Unmap().WithZone("")
}

func randomID() string { return strings.ToLower(rand.Text()[:16]) }

// LogRequestIDs returns a log handler that adds the id of the request to every
// line that is logged with a request's context.
func LogRequestIDs(to slog.Handler) slog.Handler { return requestIDs{to} }

type requestIDs struct{ slog.Handler }

func (h requestIDs) Handle(ctx context.Context, line slog.Record) error {
	if id := RequestID(ctx); id != "" {
		line = line.Clone()
		line.AddAttrs(slog.String("request", id))
	}
	return h.Handler.Handle(ctx, line)
}

func (h requestIDs) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestIDs{h.Handler.WithAttrs(attrs)}
}

func (h requestIDs) WithGroup(name string) slog.Handler {
	return requestIDs{h.Handler.WithGroup(name)}
}
