package gqlhttp

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	coderws "github.com/coder/websocket"

	"sanbao/server/domain/fault"
	"sanbao/server/locale"
)

// The close codes of the graphql-transport-ws protocol that we add to gqlgen's.
// Its clients connect anew, with fresh connection parameters, after all of them.
const (
	closeRestart   = 1012
	closeForbidden = 4403
)

const subprotocol = "graphql-transport-ws"

// websockets is the transport for subscriptions over websockets, by the
// protocol graphql-transport-ws only. It is gqlgen's with a door before it: the
// origin is checked, the client signs in with its connection parameters, and
// when its sign-in or the server comes to an end the close code says so.
type websockets struct {
	stock     transport.Websocket
	sign      func(ctx context.Context, authorization string) (context.Context, error)
	origins   []string
	presenter *presenter
	languages *locale.Matcher
}

func newWebsockets(o Options, p *presenter) *websockets {
	t := &websockets{sign: o.SignIn, origins: o.AllowedOrigins, presenter: p, languages: locale.NewMatcher()}
	limit := o.Limits.Body
	t.stock = transport.Websocket{
		Implementation:   t,
		InitFunc:         t.init,
		InitTimeout:      o.KeepAlive,
		PingPongInterval: o.KeepAlive,
		PayloadReadLimit: &limit,
	}
	return t
}

// Supports recognises the handshake; other upgrades are for others to ignore.
func (t *websockets) Supports(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

// Do serves the connection until it is closed.
func (t *websockets) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	c := &call{w: w, r: r, exec: exec, as: asJSON}
	if !sameOrigin(r) && !slices.Contains(t.origins, r.Header.Get("Origin")) {
		c.refuse(&refusal{http.StatusForbidden, fault.New(fault.Forbidden, fault.ForeignPage)})
		return
	}
	if !offers(r, subprotocol) {
		c.refuse(invalid(fault.ParameterWrong, fault.Params{"name": "Sec-WebSocket-Protocol"}))
		return
	}
	ctx, leave, ok := enter(r.Context())
	defer leave()
	if !ok {
		c.refuse(&refusal{http.StatusServiceUnavailable, fault.New(fault.Unavailable, fault.ServiceStopping)})
		return
	}
	s := &socket{}
	ctx = context.WithValue(ctx, socketKey{}, s)
	s.signedIn(ctx)
	t.stock.Do(w, r.WithContext(ctx), exec)
}

// Accept makes the connection, for gqlgen's transport.
func (t *websockets) Accept(w http.ResponseWriter, r *http.Request, options transport.WebsocketAcceptOptions) (transport.WebsocketConn, error) {
	coder := transport.CoderWebsocketImplementation{AcceptOptions: coderws.AcceptOptions{
		// Do has checked the origin.
		InsecureSkipVerify: true,
	}}
	options.Subprotocols = []string{subprotocol}
	conn, err := coder.Accept(w, r, options)
	if err != nil {
		return nil, err
	}
	c := &socketConn{WebsocketConn: conn, socket: socketOf(r.Context())}
	context.AfterFunc(r.Context(), func() {
		// gqlgen does not watch the context of a client yet to sign in.
		if errors.Is(context.Cause(r.Context()), errStopping) {
			_ = c.WriteClose(transport.WebsocketCloseNormalClosure, "")
		}
	})
	return c, nil
}

// init signs the client in by its connection parameters: authorization, as the
// header of that name, and acceptLanguage. The operations of the connection run
// in the context that the sign-in returns, and end with it.
func (t *websockets) init(ctx context.Context, params transport.InitPayload) (context.Context, *transport.InitPayload, error) {
	if accept := params.GetString("acceptLanguage"); accept != "" {
		ctx = locale.With(ctx, t.languages.Match(accept))
	}
	signed, err := t.sign(ctx, params.Authorization())
	if err != nil {
		f := t.presenter.faultOf(ctx, err)
		refused := transport.AppendCloseReason(transport.WithWebsocketCloseCode(ctx, closeForbidden), string(f.Key))
		return refused, nil, f
	}
	socketOf(ctx).signedIn(signed)
	return signed, nil, nil
}

// sameOrigin tells whether a request comes from a page of this very host, or
// from no page at all.
func sameOrigin(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, r.Host)
}

func offers(r *http.Request, protocol string) bool {
	for _, header := range r.Header.Values("Sec-WebSocket-Protocol") {
		for offered := range strings.SplitSeq(header, ",") {
			if strings.TrimSpace(offered) == protocol {
				return true
			}
		}
	}
	return false
}

// socket is what is known of one websocket.
type socket struct {
	mu sync.Mutex
	// signed is the context of the sign-in, before it that of the connection,
	// which lasts as long as the one or the other.
	signed     context.Context
	operations int
}

type socketKey struct{}

func socketOf(ctx context.Context) *socket {
	s, _ := ctx.Value(socketKey{}).(*socket)
	return s
}

func (s *socket) signedIn(ctx context.Context) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.signed = ctx
}

// begin counts an operation until its context ends; there are no more than most
// at a time.
func (s *socket) begin(ctx context.Context, most int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.operations >= most {
		return false
	}
	s.operations++
	context.AfterFunc(ctx, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.operations--
	})
	return true
}

// end explains why the server closes a connection that is in order.
func (s *socket) end() (code int, reason string, known bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.signed.Err() == nil {
		return 0, "", false
	}
	switch cause := context.Cause(s.signed); {
	case errors.Is(cause, errStopping):
		return closeRestart, string(fault.ServiceStopping), true
	case errors.Is(cause, context.DeadlineExceeded):
		return closeForbidden, string(fault.TokenExpired), true
	default:
		return closeForbidden, string(fault.SessionEnded), true
	}
}

// socketConn is a connection that knows why it is closed: gqlgen closes with
// 1000 when a context ends, after which clients do not connect anew.
type socketConn struct {
	transport.WebsocketConn
	socket *socket
}

func (c *socketConn) WriteClose(code int, message string) error {
	if code == transport.WebsocketCloseNormalClosure {
		if because, reason, known := c.socket.end(); known {
			code, message = because, reason
		}
	}
	return c.WebsocketConn.WriteClose(code, message)
}

func (c *socketConn) SetReadLimit(limit int64) {
	if limiter, ok := c.WebsocketConn.(transport.WebsocketReadLimiter); ok {
		limiter.SetReadLimit(limit)
	}
}

func (c *socketConn) SetReadDeadline(deadline time.Time) error {
	if deadliner, ok := c.WebsocketConn.(transport.WebsocketReadDeadliner); ok {
		return deadliner.SetReadDeadline(deadline)
	}
	return nil
}
